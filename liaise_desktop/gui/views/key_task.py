"""The page on which something is done with the keys, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.errors import WrongPassphraseError
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_key_task import Ui_KeyTask
from liaise_desktop.gui.presenters.key_task import TaskState
from liaise_desktop.gui.views.first_run_steps import PassphraseStep
from liaise_desktop.gui.views.key_steps import PresentStep, RehearseStep, ShareStep, VerifyStep
from liaise_desktop.gui.views.missing_words import missing_words
from liaise_desktop.gui.views.sheet_printer import SheetPrinter
from liaise_desktop.gui.views.sheet_step import SheetStep
from liaise_desktop.gui.widgets import Themed

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.key_task import KeyTaskPresenter
    from liaise_desktop.gui.presenters.sheet_check import Sheet
    from liaise_desktop.gui.views.step_page import StepPage

_AT_FIELD = {"present", "rehearse"}


class KeyTaskPage(Themed, QWidget):
    """One step at a time, with a bar to go on and back.

    Args:
        parent: What it stands in.
        printing: Prints sheet and shares.

    Signals:
        next_clicked: Somebody wants to go on.
        back_clicked: Somebody wants to go back, or to stop.

    Attributes:
        present, passphrase, sheet, rehearse, share, verify: The steps.
    """

    next_clicked = Signal()
    back_clicked = Signal()

    def __init__(
        self, parent: QWidget | None = None, printing: SheetPrinter | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_KeyTask()
        self.ui.setupUi(self)
        printer = printing or SheetPrinter()
        self.present, self.passphrase = PresentStep(), PassphraseStep()
        self.sheet, self.rehearse = SheetStep(printer), RehearseStep()
        self.share, self.verify = ShareStep(printer), VerifyStep()
        self._pages: dict[str, StepPage] = {
            "present": self.present,
            "passphrase": self.passphrase,
            "sheet": self.sheet,
            "rehearse": self.rehearse,
            "share": self.share,
            "verify": self.verify,
        }
        for page in self._pages.values():
            self.ui.pages.addWidget(page)
        self._state = TaskState("passphrase", "", last=False)
        self._error: Exception | None = None
        self.ui.next.clicked.connect(self.next_clicked)
        self.ui.back.clicked.connect(self.back_clicked)
        self.ui.progress.cancel_clicked.connect(self.back_clicked)
        for step in (self.present, self.passphrase, self.sheet, self.rehearse):
            step.finished.connect(self.next_clicked)
        self._put()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self._put()

    def focus_regions(self) -> list[QWidget]:
        """Return where F6 goes."""
        return [self.ui.pages, self.ui.bar]

    # What the presenter shows

    def show_state(self, state: TaskState) -> None:
        """Show the step, and whether one can go on."""
        moved = (state.task, state.step) != (self._state.task, self._state.step)
        self._state = state
        self._put()
        if moved:
            self._turn()

    def _turn(self) -> None:
        page = self._pages[self._state.step.partition("-")[0]]
        if self._state.step == "present":
            self.present.show_task(self._state.task)
        self.ui.pages.setCurrentWidget(page)
        page.verticalScrollBar().setValue(0)
        page.begin()

    def show_asked(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the sheet; for the whole code if there are none."""
        self.rehearse.show_asked(groups)

    def show_share(self, number: int, sheet: Sheet) -> None:
        """Show one share, counted from 1."""
        self.share.show_share(number, sheet)

    def show_answer(self, holder: str) -> None:
        """Say whose share was typed; nothing for none."""
        self.verify.show_answer(holder)

    def show_error(self, error: Exception | None) -> None:
        """Say what is wrong: at the field where there is one."""
        at_field = isinstance(error, WrongPassphraseError) and self._state.step in _AT_FIELD
        if self._state.step == "present":
            self.present.show_wrong(wrong=at_field)
        if self._state.step == "rehearse":
            self.rehearse.show_wrong(wrong=at_field)
        if self._state.step == "verify":
            self.verify.show_error(error)
            at_field = True
        self._error = None if at_field else error
        self._put()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.ui.progress.set_progress(done, total)

    def forget(self) -> None:
        """Empty everything that holds secrets."""
        steps = (
            self.present, self.passphrase, self.sheet, self.rehearse, self.share, self.verify
        )
        for step in steps:
            step.forget()

    def _put(self) -> None:
        ui, state = self.ui, self._state
        long_work = state.working and state.task == "everything" and state.last
        ui.missing.setText(missing_words(state.missing))
        ui.missing.setVisible(bool(state.missing) and not long_work)
        ui.next.setEnabled(not state.missing and not state.working)
        ui.next.setVisible(not long_work)
        ui.back.setEnabled(not state.working)
        ui.back.setVisible(not long_work)
        ui.progress.setVisible(long_work)
        ui.progress.text = self.tr("Writing the notes under new keys")
        first = state.step in {"present", "rehearse", "verify", ""}
        ui.back.setText(self.tr("Leave") if first else self.tr("Back"))
        ui.next.setText(self._next_words())
        for page in self._pages.values():
            page.setEnabled(not state.working)
        if self._error is not None:
            ui.banner.title, ui.banner.sentence = error_text(self._error)
        ui.top.setVisible(self._error is not None)

    def _next_words(self) -> str:
        if self._state.working:
            return self.tr("One moment…")
        words = {
            "passphrase": self.tr("Set this passphrase"),
            "sheet": self.tr("Let this sheet count"),
            "shares": self.tr("Let these shares count"),
            "everything": self.tr("Change all keys and lock"),
            "rehearse": self.tr("Compare"),
            "verify": self.tr("Check it"),
        }
        return words[self._state.task] if self._state.last else self.tr("Go on")


def connect(view: KeyTaskPage, presenter: KeyTaskPresenter) -> None:
    """Pass on to the presenter what somebody does on the page."""
    hand = presenter.hand
    view.next_clicked.connect(presenter.next_clicked)
    view.back_clicked.connect(presenter.back_clicked)
    view.present.typed.connect(hand.present_typed)
    view.passphrase.typed.connect(hand.choice_typed)
    view.passphrase.another_clicked.connect(hand.another_clicked)
    view.passphrase.own_clicked.connect(hand.own_clicked)
    view.sheet.group_typed.connect(hand.sheet_typed)
    view.rehearse.typed.connect(hand.group_typed)
    view.verify.typed.connect(hand.share_typed)
