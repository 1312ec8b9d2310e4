"""A day in memory: tasks, drafts, contacts, over a page that is driven by keys."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from liaise_desktop.application.listings import DraftRow
from liaise_desktop.application.today import About, DueTask
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.gui.presenters.today import TodayPresenter
from liaise_desktop.gui.views import today
from tests.fakes import MIRA, FakeVault, mira
from tests.mediation_kit import InlineJobs, PlainCity

NAMES = {MIRA: "Mira K."}


def task(name, due="2026-03-09", kind="next_step", **fields):
    """A follow-up of Nadia's case, called *name*."""
    known = {
        "id": name, "type": "note" if kind == "next_step" else kind, "kind": kind, "what": name,
        "who": MIRA, "who_name": "Mira K.", "due": due, "case": "c" * 32, "pseudonym": "Nadia B.",
        "mediation": "", "title": "", "at": "2026-03-06T10:00:00+00:00",
        "sort": due or "9999-12-31", "k": abs(hash(name)) % 10_000,
    }  # fmt: skip
    return DueTask(**known | fields)


@dataclass
class Day:
    """What the page reads; `broken` names what cannot be read just now."""

    tasks: list = field(default_factory=list)
    ends: list = field(default_factory=list)
    fresh: list = field(default_factory=list)
    good: list = field(default_factory=list)
    bin: list = field(default_factory=list)
    kept: list = field(default_factory=list)
    listed: dict = field(default_factory=dict)
    broken: dict = field(default_factory=dict)

    @property
    def today(self):
        return self

    def _check(self, name):
        if name in self.broken:
            raise self.broken[name]

    def due(self, wanted, after, limit):
        self._check("due" if not wanted.kinds else wanted.kinds[0])
        fits = [one for one in self.tasks if self._fits(one, wanted)]
        return sorted(fits, key=lambda one: one.sort)[:limit]

    def _fits(self, one, wanted):
        if (one.kind in wanted.kinds) if wanted.kinds else one.kind not in SIDE_KINDS:
            last = wanted.before or "9999-12-32"
            first = wanted.since if wanted.before else "9999-12-31"
            return not one.done and first <= one.sort < last and wanted.who in ("", one.who)
        return False

    def ending(self, before, limit):
        return [one for one in self.ends if one.due < before]

    def fresh_cases(self, limit):
        return self.fresh

    def went_well(self, since, limit):
        self._check("well")
        return [one for one in self.good if one.on >= since]

    def binned(self, after, limit):
        return self.bin if after is None else []

    def about(self, record):
        return About("case", record, "Nadia B.", "")

    def names(self, principals):
        return {one: NAMES[one] for one in principals if one in NAMES}

    def items(self, wanted, after=None, limit=50):
        return self.listed.get(wanted.type, [])[:limit]

    def drafts(self):
        return self.kept

    def draft(self, key):
        return next((row for row in self.kept if row.key == key), None)


CASE = "c" * 32

SIDE_KINDS = (
    "second_reading", "closing", "request_second", "approval", "danger_second",
    "keep_or_erase", "agreement_ends", "consent_ends",
)  # fmt: skip


class Office:
    """The page over a `Day`; what is opened, said and undone stands in lists."""

    def __init__(self, qtbot, day=None, desk=mira, routes=()):
        self.day, self.vault = day or Day(), FakeVault()
        self.desk = desk(self.vault)
        self.opened, self.said, self.counts, self.undo = [], [], [], None
        self.work = Workplace(self.desk, self.day, InlineJobs(), self.announce, PlainCity())
        self.page = today.TodayPage(PlainCity())
        qtbot.addWidget(self.page)
        self.page.resize(1150, 714)
        self.presenter = TodayPresenter(
            self.page, self.work, open_=self.open, notify=self.notify, routes=routes,
            count=self.counts.append,
        )  # fmt: skip
        today.connect(self.page, self.presenter)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.presenter.start()

    def announce(self, changes, initiator):
        for record in changes.records:
            self.day.tasks = [
                replace(one, done=not one.done) if one.id == record else one
                for one in self.day.tasks
            ]
        self.day.kept = [
            DraftRow(key, "2026-03-09T10:00:00+00:00", content)
            for key, content in self.vault.drafts.items()
        ]
        self.presenter.heard(changes, initiator)

    def open(self, kind, record):
        self.opened.append((kind, record))

    def notify(self, text, undo):
        self.said.append(text)
        self.undo = undo

    def lines(self):
        """The follow-ups as they are read: what, and what the tag says."""
        return [line.entry.words for line in self.page.due.lines()]
