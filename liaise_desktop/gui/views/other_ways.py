"""The page of other ways into a closed vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from liaise_desktop.gui.dates import day
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_other_ways import Ui_OtherWays
from liaise_desktop.gui.presenters.other_ways import CITY, WaysState
from liaise_desktop.gui.widgets import PushButton, ScrollPage, Themed

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.other_ways import WaysPresenter

REQUEST_NAME = "request.liaise-request"


class FileDialogs:
    """Asks for files with the system's own dialogs."""

    def save_request(self, parent: QWidget) -> str:
        """Return where the request goes; empty if nobody wants to say."""
        folder = Path(QStandardPaths.writableLocation(_DOCUMENTS) or Path.home())
        found, _ = QFileDialog.getSaveFileName(parent, "", str(folder / REQUEST_NAME))
        return found

    def open_answer(self, parent: QWidget) -> str:
        """Return which file is the answer; empty if nobody wants to say."""
        folder = QStandardPaths.writableLocation(_DOCUMENTS)
        found, _ = QFileDialog.getOpenFileName(parent, "", folder)
        return found


_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class OtherWays(Themed, QWidget):
    """Takes two shares, or asks the city and takes its answer.

    Args:
        parent: What it stands in.
        files: Asks for files.

    Signals:
        back_clicked, open_clicked: A button was pressed.
        shares_typed: What stands in the two fields.
        code_typed: What stands in the field of the one-time code.
        ask_chosen, answer_chosen: A file.
    """

    back_clicked = Signal()
    open_clicked = Signal()
    shares_typed = Signal(str, str)
    code_typed = Signal(str)
    ask_chosen = Signal(object)
    answer_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, files: FileDialogs | None = None) -> None:
        super().__init__(parent)
        self._files = files or FileDialogs()
        self._state = WaysState("")
        self._in_front = False
        self.ui = Ui_OtherWays()
        self.ui.setupUi(self)
        ui = self.ui
        scroll = ScrollPage(self, token="surface")
        ui.OtherWays_column.insertWidget(0, scroll, 1)
        scroll.column.addWidget(ui.page)
        QWidget.setTabOrder(scroll, ui.bar)
        self.ask = PushButton(ui.ask_row, kind="outline", measure="compact", glyph="file-text")
        ui.ask_row.add(self.ask)
        self.choose = PushButton(
            ui.answer_row, kind="outline", measure="compact", glyph="folder-open"
        )
        ui.answer_row.add(self.choose)
        self.ask.clicked.connect(self._on_ask)
        self.choose.clicked.connect(self._on_choose)
        ui.back.clicked.connect(self.back_clicked)
        ui.open.clicked.connect(self.open_clicked)
        for area in (ui.one, ui.two):
            area.text_changed.connect(self._on_shares)
            area.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        ui.code.text_edited.connect(self.code_typed)
        ui.code.return_pressed.connect(self.open_clicked)
        ui.code.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._put()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self._put()

    def show_state(self, state: WaysState) -> None:
        """Show how far it is."""
        first = not self._state.kind
        self._state = state
        self._put()
        if first:
            (self.ask if state.kind == CITY else self.ui.one.edit).setFocus()

    def forget(self) -> None:
        """Empty the fields."""
        self._state = WaysState(self._state.kind)
        for area in (self.ui.one, self.ui.two):
            area.set_text("")
        self.ui.code.edit.clear()
        self._put()

    def event(self, event: QEvent) -> bool:
        """Cover the one-time code while the window is not in front."""
        taken = bool(super().event(event))
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}:
            self._in_front = event.type() == QEvent.Type.WindowActivate
            self._put()
        return taken

    def _put(self) -> None:
        ui, state = self.ui, self._state
        city = state.kind == CITY
        ui.title.setText(
            self.tr("Recovery by the city") if city else self.tr("Open with two shares")
        )
        ui.lead.setText(
            self.tr("The city keeps a way into these notes. Using it is recorded for you to see.")
            if city
            else self.tr("Type two of the three shares, in any order. A new passphrase follows.")
        )
        ui.one.setVisible(not city)
        ui.two.setVisible(not city)
        ui.city_box.setVisible(city)
        self.ask.setText(self.tr("Make a request file"))
        self.choose.setText(self.tr("Choose the answer file"))
        ui.asked.setText(self._asked())
        ui.asked.setVisible(bool(state.number))
        ui.code_pane.setVisible(bool(state.code))
        ui.code_words.setText(state.code if self._in_front else "····")
        ui.number.setText(state.number)
        ui.number_pane.setVisible(bool(state.number))
        ui.answer_name.setText(state.answer)
        ui.answer_name.setVisible(bool(state.answer))
        ui.open.setEnabled(state.ready and not state.working)
        ui.back.setEnabled(not state.working)
        ui.open.setText(self.tr("Opening…") if state.working else self.tr("Unlock"))
        if state.error is not None:
            ui.banner.title, ui.banner.sentence = error_text(state.error)
        ui.banner.setVisible(state.error is not None)

    def _asked(self) -> str:
        if self._state.code:
            return self.tr(
                "The request is written. Bring it to the city, read the number out to them, and "
                "write the one-time code down: without it their answer opens nothing."
            )
        said = self.tr("A request of {day} waits for its answer. A new one makes it void.")
        return said.format(day=day(self._state.asked_on))

    @Slot()
    def _on_shares(self) -> None:
        self.shares_typed.emit(self.ui.one.text(), self.ui.two.text())

    @Slot()
    def _on_ask(self) -> None:
        found = self._files.save_request(self)
        if found:
            self.ask_chosen.emit(Path(found))

    @Slot()
    def _on_choose(self) -> None:
        found = self._files.open_answer(self)
        if found:
            self.answer_chosen.emit(Path(found))


def connect(view: OtherWays, presenter: WaysPresenter[Any]) -> None:
    """Pass on to the presenter what somebody does on the page."""
    view.back_clicked.connect(presenter.back_clicked)
    view.open_clicked.connect(presenter.open_clicked)
    view.shares_typed.connect(presenter.shares_typed)
    view.code_typed.connect(presenter.code_typed)
    view.ask_chosen.connect(presenter.ask_chosen)
    view.answer_chosen.connect(presenter.answer_chosen)
