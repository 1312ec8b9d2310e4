"""The first run: five short steps until there is a vault that its owner can get back into.

Nothing is kept on the disk before the last step: whoever stops half-way leaves nothing behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from liaise_desktop.gui.presenters.passphrase_choice import (
    PassphraseChoice,
    PassphraseChoiceView,
)
from liaise_desktop.gui.presenters.sheet_check import Sheet, SheetCheck, SheetCheckView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.ports import JobRunner, Progress, Randomness
    from liaise_desktop.gui.presenters.settings import SettingsPort

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

CITY, LABEL, PASSPHRASE, SHEET, READY = range(1, 6)
LONGEST_LABEL: Final = 40  # characters; it stands in one line of the unlock page


class VaultMaker(Protocol[T_co]):
    """Makes passphrases, recovery codes and vaults."""

    def suggest(self, language: str) -> str:
        """Return words drawn by chance, in a language if there is a list for it."""

    def has_words(self, language: str) -> bool:
        """Return whether there is a list for a language."""

    def judge(self, passphrase: str) -> str:
        """Return why it may not be used, "too-short" or "too-plain"; nothing if it may."""

    def new_code(self) -> str:
        """Return a new recovery code, its seven groups parted by dashes."""

    def fits(self, code: str, group: int, typed: str) -> bool:
        """Return whether *typed* is meant as that group of the code, counted from 1."""

    def make(self, label: str, passphrase: str, code: str) -> T_co:
        """Return a new vault, open; takes the time of stretching.

        Raises:
            LiaiseError: It could not be made, and nothing is left of it.
        """


@dataclass(frozen=True, slots=True)
class CityFacts:
    """What the first run says of city and computer.

    Attributes:
        city, team: As the city pack names them.
        root_number: The thirty digits of the city's root key, in six groups.
        practice: Whether this is the invented city; nobody compares its number.
        computer: The name of this computer, for the sheet.
        today: ISO day, for the sheet.
        label: A name to begin with, as for somebody invented.
    """

    city: str
    team: str
    root_number: str
    practice: bool
    computer: str
    today: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was decided in the steps so far, for the list of steps."""

    city: str
    language: str
    label: str
    own: bool


class FirstRunView(Protocol):
    """What the presenter needs of the page."""

    @property
    def passphrase(self) -> PassphraseChoiceView:
        """The step of the passphrase."""

    @property
    def sheet(self) -> SheetCheckView:
        """The step of the sheet."""

    def show_city(self, facts: CityFacts) -> None:
        """Show the city and the number to be compared."""

    def show_languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> None:
        """Offer the languages and mark the one that is spoken."""

    def show_label(self, label: str) -> None:
        """Show what the vault is to be called."""

    def show_lock_minutes(self, minutes: int) -> None:
        """Show after how many minutes the application locks itself."""

    def show_step(self, step: int, chosen: Chosen) -> None:
        """Go to a step."""

    def show_missing(self, missing: str) -> None:
        """Say why one cannot go on, by key; nothing if one can."""

    def show_way_back(self, *, possible: bool) -> None:
        """Offer to go back, or not."""

    def show_making(self, *, making: bool) -> None:
        """Take nothing while the vault is being made."""

    def show_error(self, error: Exception | None) -> None:
        """Say why the vault could not be made."""

    def forget(self) -> None:
        """Empty the fields that hold secrets."""


class FirstRunPresenter(Generic[T]):
    """Leads through the steps and makes the vault at the end.

    Args:
        view: The page.
        maker: Makes passphrases, codes and vaults.
        jobs: Where the vault is made, away from the screen.
        settings: For the language.
        facts: What is said of city and computer.
        random: Chooses the groups that are typed back.
        made: Receives the new vault, open.
        left: Goes back to unlocking; None if there is nothing to unlock.
    """

    def __init__(
        self,
        view: FirstRunView,
        maker: VaultMaker[T],
        jobs: JobRunner,
        settings: SettingsPort,
        facts: CityFacts,
        *,
        random: Randomness,
        made: Callable[[T], None],
        left: Callable[[], None] | None = None,
    ) -> None:
        self._view = view
        self._maker = maker
        self._jobs = jobs
        self._settings = settings
        self._facts = facts
        self._made = made
        self._left = left
        self._step = CITY
        self._label = facts.label
        self._compared = facts.practice
        self._making = False
        self.passphrase = PassphraseChoice(
            view.passphrase, self._suggest, maker.judge, self._show_missing, self._borrowed
        )
        self.sheet = SheetCheck(view.sheet, maker.fits, random, self._show_missing)

    def start(self) -> None:
        """Show the first step."""
        self._view.show_city(self._facts)
        self._view.show_label(self._label)
        self._view.show_lock_minutes(self._settings.current.lock_minutes)
        self._view.show_error(None)
        self._go(CITY)

    def language_chosen(self, code: str) -> None:
        """Speak another language from now on."""
        self._settings.set("language", code)
        self._go(self._step)

    def number_compared(self, same: bool, /) -> None:  # noqa: FBT001 - as the box has it
        """Take that the number is the one that was given on paper."""
        self._compared = same
        self._show_missing()

    def label_edited(self, label: str) -> None:
        """Take what the vault is to be called."""
        self._label = label.strip()[:LONGEST_LABEL]
        self._show_missing()

    def back_clicked(self) -> None:
        """Go one step back; from the first one back to unlocking."""
        if self._making:
            return
        if self._step > CITY:
            self._go(self._step - 1)
        elif self._left is not None:
            self._forget()
            self._left()

    def next_clicked(self) -> None:
        """Go one step on if nothing is missing; from the last one make the vault."""
        if self._making or self._missing():
            return
        if self._step == READY:
            self._make()
        else:
            self._go(self._step + 1)

    def _go(self, step: int) -> None:
        self._step = step
        if step == PASSPHRASE:
            self.passphrase.start()
        if step == SHEET:
            self.sheet.show(self._sheet_now())
        names = dict(self._settings.languages)
        spoken = self._settings.spoken
        self._view.show_languages(self._settings.languages, spoken)
        chosen = Chosen(
            self._facts.city, names.get(spoken, spoken), self._label, self.passphrase.own
        )
        self._view.show_step(step, chosen)
        self._view.show_way_back(possible=step > CITY or self._left is not None)
        self._show_missing()

    def _sheet_now(self) -> Sheet:
        code = self.sheet.code or self._maker.new_code()
        facts = self._facts
        return Sheet(
            facts.city,
            facts.team,
            self._label,
            facts.computer,
            facts.today,
            tuple(code.split("-")),
            facts.practice,
        )

    def _suggest(self) -> str:
        return self._maker.suggest(self._settings.spoken)

    def _borrowed(self) -> bool:
        return not self._maker.has_words(self._settings.spoken)

    def _missing(self) -> str:
        if self._step == CITY:
            return "" if self._compared else "compare"
        if self._step == LABEL:
            return "" if self._label else "label"
        if self._step == PASSPHRASE:
            return self.passphrase.missing
        return self.sheet.missing if self._step == SHEET else ""

    def _show_missing(self) -> None:
        self._view.show_missing(self._missing())

    def _make(self) -> None:
        self._making = True
        self._view.show_error(None)
        self._view.show_making(making=True)
        work = partial(self._work, self._label, self.passphrase.passphrase, self.sheet.code)
        self._jobs.start(work, done=self._on_made, failed=self._on_refused)

    def _work(self, label: str, passphrase: str, code: str, _progress: Progress) -> T:
        return self._maker.make(label, passphrase, code)

    def _on_made(self, vault: T) -> None:
        self._forget()
        self._made(vault)

    def _on_refused(self, error: Exception) -> None:
        self._making = False
        self._view.show_making(making=False)
        self._view.show_error(error)

    def _forget(self) -> None:
        self.passphrase.forget()
        self.sheet.forget()
        self._view.forget()
