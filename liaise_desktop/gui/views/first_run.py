"""The first run: steps on the left, one of them on the right, a bar to go on and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_first_run import Ui_FirstRun
from liaise_desktop.gui.presenters.first_run import READY
from liaise_desktop.gui.style import px, theme
from liaise_desktop.gui.views.first_run_steps import (
    CityStep,
    LabelStep,
    PassphraseStep,
    ReadyStep,
)
from liaise_desktop.gui.views.missing_words import missing_words
from liaise_desktop.gui.views.sheet_printer import SheetPrinter
from liaise_desktop.gui.views.sheet_step import SheetStep
from liaise_desktop.gui.views.step_list import StepList
from liaise_desktop.gui.views.step_page import StepPage, lift_glyphs
from liaise_desktop.gui.widgets import Stage, Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from liaise_desktop.gui.presenters.first_run import Chosen, CityFacts, FirstRunPresenter
    from liaise_desktop.gui.views.sheet_step import Printing

SIDE: Final = 288
SIDE_FROM: Final = 960  # px; narrower windows, or large text, do without the list of steps
LARGE_TEXT: Final = 130


class FirstRun(Themed, QWidget):
    """Sets up notes for one person.

    Args:
        parent: What it stands in.
        printing: Prints the sheet.

    Signals:
        next_clicked: Somebody wants to go on.
        back_clicked: Somebody wants to go back.

    Attributes:
        city, label, passphrase, sheet, ready: The pages of the steps.
    """

    next_clicked = Signal()
    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, printing: Printing | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRun()
        self.ui.setupUi(self)
        self.steps = StepList(self.ui.side)
        self.ui.side_column.insertSpacing(3, 26)
        self.ui.side_column.insertWidget(4, self.steps)
        lift_glyphs(self.ui, self.ui.side)
        self.city, self.label, self.passphrase = CityStep(), LabelStep(), PassphraseStep()
        self.sheet, self.ready = SheetStep(printing or SheetPrinter()), ReadyStep()
        self._pages: tuple[StepPage, ...] = (
            self.city,
            self.label,
            self.passphrase,
            self.sheet,
            self.ready,
        )
        for page in self._pages:
            self.ui.pages.addWidget(page)
        self._step = 1
        self._chosen: Chosen | None = None
        self._missing = ""
        self._making = False
        self.ui.next.clicked.connect(self.next_clicked)
        self.ui.back.clicked.connect(self.back_clicked)
        for step in (self.label, self.passphrase, self.sheet):
            step.finished.connect(self.next_clicked)
        self.restyle()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self._put()

    def restyle(self) -> None:
        """Make room for large text."""
        super().restyle()
        self.ui.side.setFixedWidth(px(SIDE))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list of steps give way where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ui.side.setVisible(self.width() >= SIDE_FROM and theme().percent < LARGE_TEXT)

    # What the presenter shows

    def show_city(self, facts: CityFacts) -> None:
        """Show the city and the number to be compared."""
        self.city.show_city(facts)

    def show_languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> None:
        """Offer the languages and mark the one that is spoken."""
        self.city.show_languages(languages, spoken)

    def show_label(self, label: str) -> None:
        """Show what the vault is to be called."""
        self.label.show_label(label)

    def show_lock_minutes(self, minutes: int) -> None:
        """Show after how many minutes the application locks itself."""
        self.ready.show_lock_minutes(minutes)

    def show_step(self, step: int, chosen: Chosen) -> None:
        """Go to a step."""
        fresh = step != self._step or self._chosen is None
        self._step, self._chosen = step, chosen
        page = self._pages[step - 1]
        self.ui.pages.setCurrentWidget(page)
        self._put()
        if fresh:
            page.begin()
        if step == READY:
            self.ui.next.setFocus()

    def show_missing(self, missing: str) -> None:
        """Say why one cannot go on, by key; nothing if one can."""
        self._missing = missing
        self._put()

    def show_way_back(self, *, possible: bool) -> None:
        """Offer to go back, or not."""
        self.ui.back.setVisible(possible)

    def show_making(self, *, making: bool) -> None:
        """Take nothing while the vault is being made."""
        self._making = making
        self._put()

    def show_error(self, error: Exception | None) -> None:
        """Say why the vault could not be made."""
        self.ready.show_error(error)

    def forget(self) -> None:
        """Empty the fields that hold secrets."""
        self.passphrase.forget()
        self.sheet.forget()

    def _put(self) -> None:
        self.ui.missing.setText(missing_words(self._missing))
        self.ui.next.setEnabled(not self._missing and not self._making)
        self.ui.back.setEnabled(not self._making)
        words = self.tr("Make my notes") if self._step == READY else self.tr("Go on")
        self.ui.next.setText(self.tr("Making your notes…") if self._making else words)
        self.steps.set_stages([self._stage(n, word) for n, word in enumerate(self._words(), 1)])

    def _words(self) -> list[tuple[str, str]]:
        chosen = self._chosen
        own = chosen is not None and chosen.own
        first = f"{chosen.city}, {chosen.language}" if chosen else ""
        passphrase = self.tr("One of your own") if own else self.tr("Words drawn by chance")
        return [
            (self.tr("City and language"), first),
            (self.tr("Name of the notes"), chosen.label if chosen else ""),
            (self.tr("Passphrase"), passphrase),
            (self.tr("Recovery sheet"), self.tr("Your way back in")),
            (self.tr("Ready"), self.tr("When it locks, what leaves")),
        ]

    def _stage(self, number: int, words: tuple[str, str]) -> Stage:
        if number == self._step:
            return Stage(*words, state="now")
        return Stage(*words, state="done" if number < self._step else "open")


def connect(view: FirstRun, presenter: FirstRunPresenter[Any]) -> None:
    """Pass on to the presenter what somebody does on the page."""
    view.next_clicked.connect(presenter.next_clicked)
    view.back_clicked.connect(presenter.back_clicked)
    view.city.language_chosen.connect(presenter.language_chosen)
    view.city.number_compared.connect(presenter.number_compared)
    view.label.label_edited.connect(presenter.label_edited)
    view.passphrase.another_clicked.connect(presenter.passphrase.another_clicked)
    view.passphrase.own_clicked.connect(presenter.passphrase.own_clicked)
    view.passphrase.typed.connect(presenter.passphrase.typed)
    view.sheet.group_typed.connect(presenter.sheet.group_typed)
