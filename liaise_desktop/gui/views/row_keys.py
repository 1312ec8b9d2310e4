"""The keys of quick capture: which row they are in, and what digits and letters do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from liaise_desktop.gui.widgets import ChipRow, SegmentedChoice, focus_by_keyboard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.widgets import Pane, TextArea, TextField


class RowKeys(QObject):
    """Tints the row in hand and shows its digits; lets digits choose and letters begin a text.

    Args:
        page: What the rows stand in.
        rows: Each row with what digits choose from in it.
        place: The row in which letters begin a place, and the field for it.
        text: The field that letters begin elsewhere.

    Signals:
        entered: The row that the keyboard came to.
        taken_back: A digit took a choice back.
    """

    entered = Signal(object)
    taken_back = Signal()

    def __init__(
        self,
        page: QWidget,
        rows: Mapping[Pane, ChipRow | SegmentedChoice | None],
        place: tuple[Pane, TextField],
        text: TextArea,
    ) -> None:
        super().__init__(page)
        self._page, self._rows, self._text = page, rows, text
        self._place_row, self._place = place
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def row_in_hand(self) -> Pane | None:
        """Return the row that the keyboard is in."""
        now = QApplication.focusWidget()
        return next((row for row in self._rows if now is not None and row.isAncestorOf(now)), None)

    def press_digit(self, digit: int) -> bool:
        """Let a number key choose in the row that the keyboard is in."""
        row = self.row_in_hand()
        control = self._rows.get(row) if row is not None else None
        if isinstance(control, ChipRow):
            return control.press_digit(digit)
        if isinstance(control, SegmentedChoice) and 1 <= digit <= len(control.segments()):
            self._choose(control, digit)
            return True
        return False

    def _choose(self, control: SegmentedChoice, digit: int) -> None:
        segment = control.segments()[digit - 1]
        if segment.isChecked():
            control.set_none()
            one_stop(control)
            self.taken_back.emit()
        else:
            segment.setChecked(True)
        focus_by_keyboard(segment)

    def begin_typing(self, text: str) -> bool:
        """Let what is typed outside a field go to the field that is meant."""
        row = self.row_in_hand()
        if row is None:
            return False
        if row is self._place_row:
            self._place.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._place.edit.insert(text)
            self._place.text_edited.emit(self._place.text())
        else:
            self._text.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._text.edit.moveCursor(QTextCursor.MoveOperation.End)
            self._text.edit.insertPlainText(text)
        return True

    @Slot()
    def _on_focus(self) -> None:
        here = self.row_in_hand() if self._page.isVisible() else None
        for row, control in self._rows.items():
            row.fill = "pine_soft2" if row is here else "surface"
            if control is not None:
                control.show_digits(row is here)
        if here is not None:
            self.entered.emit(here)


def one_stop(choice: SegmentedChoice) -> None:
    """Let Tab stop once at a choice, also while nothing is chosen."""
    segments = choice.segments()
    chosen = [segment for segment in segments if segment.isChecked()]
    held = [*chosen, *(segment for segment in segments if segment.hasFocus()), segments[0]][0]
    for segment in segments:
        here = segment is held
        policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
        segment.setFocusPolicy(policy)
