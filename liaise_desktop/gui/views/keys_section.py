"""The section of the settings that tells of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from liaise_desktop.gui.dates import day
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_keys_section import Ui_KeysSection
from liaise_desktop.gui.presenters.keys_port import KeysShown
from liaise_desktop.gui.widgets import FlowBox, Ground, PushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.keys_section import KeysSectionPresenter


class KeysSection(Ground):
    """Says how the keys are, and offers what can be done with them.

    Signals:
        task_clicked: The name of a task.
        drop_clicked: Shares shall open nothing any more.
    """

    task_clicked = Signal(str)
    drop_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysSection()
        self.ui.setupUi(self)
        self._shown = KeysShown()
        self._error: Exception | None = None
        ui = self.ui
        self.buttons: dict[str, PushButton] = {}
        for task, box, glyph in (
            ("passphrase", ui.passphrase_row, "key-round"),
            ("rehearse", ui.sheet_row, "check"),
            ("sheet", ui.sheet_row, "printer"),
            ("shares", ui.shares_row, "users"),
            ("verify", ui.shares_row, "check"),
            ("everything", ui.everything_row, "rotate-ccw"),
        ):
            self.buttons[task] = button = self._button(box, glyph)
            button.setProperty("task", task)
            button.clicked.connect(self._on_task)
        self.drop = self._button(ui.shares_row, "ban")
        self.drop.clicked.connect(self.drop_clicked)
        self._put()

    def _button(self, box: FlowBox, glyph: str) -> PushButton:
        button = PushButton(box, kind="outline", measure="compact", glyph=glyph)
        box.add(button)
        return button

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        if hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self._put()

    def show_keys(self, shown: KeysShown) -> None:
        """Show what can be said of the keys."""
        self._shown = shown
        self._put()

    def show_error(self, error: Exception | None) -> None:
        """Say what could not be done."""
        self._error = error
        self._put()

    def _put(self) -> None:
        ui, shown = self.ui, self._shown
        words = {
            "passphrase": self.tr("Change passphrase"),
            "rehearse": self.tr("Rehearse the sheet"),
            "sheet": self.tr("New recovery sheet"),
            "shares": self.tr("Make three shares"),
            "verify": self.tr("Check a share"),
            "everything": self.tr("Change keys completely"),
        }
        for task, button in self.buttons.items():
            button.setText(words[task])
        self.drop.setText(self.tr("Let no shares open it"))
        self.buttons["verify"].setVisible(shown.shares)
        self.drop.setVisible(shown.shares)
        ui.sheet_said.setText(self._sheet_said())
        ui.shares_said.setText(self._shares_said())
        ui.city_said.setText(
            self.tr(
                "The city keeps a way in. Each use of it becomes a record that you see at the "
                "next unlock."
            )
            if shown.city
            else self.tr("The city keeps no way in. Nobody but you can open these notes.")
            if not shown.shares
            else self.tr("The city keeps no way in.")
        )
        if self._error is not None:
            ui.banner.title, ui.banner.sentence = error_text(self._error)
        ui.banner.setVisible(self._error is not None)

    def _sheet_said(self) -> str:
        shown = self._shown
        if shown.sheet_rehearsed:
            said = self.tr("Rehearsed on {day}. Once a year you are asked to do it again.")
            return said.format(day=day(shown.sheet_rehearsed))
        if shown.sheet_made:
            said = self.tr("Made on {day}, not rehearsed yet.")
            return said.format(day=day(shown.sheet_made))
        return self.tr("Not rehearsed yet.")

    def _shares_said(self) -> str:
        if not self._shown.shares:
            return self.tr("There are no shares.")
        if not self._shown.shares_made:
            return self.tr("There are three shares.")
        return self.tr("Made on {day}.").format(day=day(self._shown.shares_made))

    @Slot()
    def _on_task(self) -> None:
        self.task_clicked.emit(str(self.sender().property("task")))


def connect(view: KeysSection, presenter: KeysSectionPresenter) -> None:
    """Pass on to the presenter what somebody does in the section."""
    view.task_clicked.connect(presenter.task_clicked)
    view.drop_clicked.connect(presenter.drop_clicked)
