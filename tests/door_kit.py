"""What unlock, first run and settings are tested with: doors, settings and a runner without threads."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QTranslator

from liaise_desktop.gui.presenters.first_run import CityFacts
from liaise_desktop.gui.presenters.settings import About
from liaise_desktop.gui.presenters.unlock import Nameplate

LANGUAGES = (
    ("en", "English"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("it", "Italiano"),
    ("es", "Español"),
    ("nl", "Nederlands"),
    ("sv", "Svenska"),
    ("ca", "Català"),
)
PLATE = Nameplate("Maarhaven", "Team Riverside", "1.0.0")
ROOT_NUMBER = "18274 90331 55210 47718 03396 62841"
ABOUT = About("1.0.0", "Maarhaven", 3, ROOT_NUMBER, practice=False)


@dataclass(frozen=True)
class AVault:
    key: str
    label: str
    last_opened: str = ""


class HeldJobs:
    """Runs what was started when told to."""

    def __init__(self):
        self.waiting = []

    def start(self, work, *, done, failed, progressed=None):
        self.waiting.append((work, done, failed))

    def run(self):
        for work, done, failed in self.waiting[:]:
            self.waiting.pop(0)
            try:
                result = work(None)
            except Exception as error:  # noqa: BLE001 - as the real runner does
                failed(error)
            else:
                done(result)


class FakeDoor:
    """Vaults that open, or refuse with a given error."""

    def __init__(self, *vaults, refuses=None, wrong=0, ways=()):
        self.vaults = vaults
        self.wrong, self.kinds = wrong, ways
        self.refuses = refuses
        self.tried = []
        self.wanted_back = []
        self.unwritable = None

    def all(self):
        return self.vaults

    def wrong_tries(self, key):
        return self.wrong

    def ways(self, key):
        return self.kinds

    def open(self, key, *, passphrase=None, code=None):
        self.tried.append((key, passphrase, code))
        if self.refuses is not None:
            raise self.refuses
        return f"opened {key}"

    def is_wanted_back(self, key):
        return key in self.wanted_back

    def want_back(self, key):
        if self.unwritable is not None:
            raise self.unwritable
        self.wanted_back.append(key)


@dataclass(frozen=True)
class Values:
    language: str = ""
    appearance: str = "light"
    text_percent: int = 100
    lock_minutes: int = 5


@dataclass
class FakeSettings:
    current: Values = Values()
    languages: tuple = LANGUAGES
    fixed: frozenset = frozenset()
    keeps: bool = True
    asked: list = field(default_factory=list)

    @property
    def spoken(self):
        return self.current.language or "en"

    def set(self, name, value):
        self.asked.append((name, value))
        self.current = replace(self.current, **{name: value})
        return self.keeps


CODE = "7K2M-Q9RT-XW4H-CBPZ-3N8V-1E0D-S5GA"
WORDS = "river lantern maple seven quiet"


class FakeMaker:
    """Draws the same words and the same code each time, and makes vaults of text."""

    def __init__(self, refuses=None):
        self.refuses = refuses
        self.made = []
        self.suggested = 0

    def suggest(self, language):
        self.suggested += 1
        return WORDS if self.suggested == 1 else f"{language} words number {self.suggested} drawn"

    def has_words(self, language):
        return language in {"en", "de"}

    def judge(self, passphrase):
        if len(passphrase) < 14:
            return "too-short"
        return "too-plain" if len(set(passphrase)) < 10 else ""

    def new_code(self):
        return CODE

    def fits(self, code, group, typed):
        return code.split("-")[group - 1] == typed.upper()

    def make(self, label, passphrase, code):
        if self.refuses is not None:
            raise self.refuses
        self.made.append((label, passphrase, code))
        return f"vault {label}"


class FakePrinting:
    """A printer that answers as it is told, or none."""

    def __init__(self, outcome="printed", *, there=True):
        self.outcome = outcome
        self.there = there
        self.sheets = []
        self.looked = 0

    def is_there(self):
        self.looked += 1
        return self.there

    def print_sheet(self, sheet, parent):
        self.sheets.append(sheet)
        return self.outcome


FACTS = CityFacts(
    "Maarhaven",
    "Team Riverside",
    ROOT_NUMBER,
    practice=False,
    computer="RIVERSIDE-04",
    today="2026-03-12",
)


class LongWords(QTranslator):
    """Makes every text longer by two fifths, as German does to English."""

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        more = max(3, len(source) * 2 // 5)
        words = ("und noch länger " * 20)[:more].strip()
        return f"{source} {words}"
