"""Lines of Today: follow-ups with their ticks, and what leads to another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.widgets import (
    CheckMark,
    EntryLine,
    GlyphLabel,
    HLine,
    PlainLabel,
    PushButton,
    Tag,
    Themed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_STEPS: Final = {
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Up: -1,
}


_WALKING: Final = frozenset(_STEPS)


class TickMark(CheckMark):
    """The round tick of a line; the arrows are left to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space."""
        if event.key() in _WALKING:
            event.ignore()
        else:
            super().keyPressEvent(event)


class DueLine(QWidget):
    """One follow-up: a round tick where a person ticks it, what it is, and when.

    Signals:
        ticked: It is done; the line.
        opened: It shall be opened; the line.

    Attributes:
        entry: What leads to its page.
        mark: The tick; None where it closes by an act.
        subject: What it stands for.
    """

    ticked = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget, subject: Any, entry: EntryLine, *, glyph: str) -> None:
        super().__init__(parent)
        self.subject, self.entry = subject, entry
        self.mark: CheckMark | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        if glyph:
            row.addWidget(GlyphLabel(self, glyph, token="slate", edge=24))
        else:
            self.mark = TickMark(self, round=True)
            self.mark.setAccessibleName(entry.accessibleName())
            self.mark.clicked.connect(self._on_ticked)
            row.addWidget(self.mark)
        entry.left_to_list = _WALKING | ({Qt.Key.Key_Space} if self.mark else set())
        entry.setParent(self)
        entry.clicked.connect(self._on_opened)
        row.addWidget(entry, 1)
        self._row = row

    def add_tag(self, tag: Tag) -> None:
        """Put a word about its day at the end."""
        self._row.addWidget(tag)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space and open with Enter, wherever in the line."""
        if event.key() == Qt.Key.Key_Space and self.mark is not None:
            self.mark.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_ticked(self) -> None:
        self.ticked.emit(self.subject)

    @Slot()
    def _on_opened(self) -> None:
        self.opened.emit(self.subject)


class DueList(Themed, QWidget):
    """Groups of follow-ups; J, K and the arrows go from line to line.

    Signals:
        ticked: What a line stands for is done.
        opened: It shall be opened.
        more_clicked: More of them are wanted.
    """

    ticked = Signal(object)
    opened = Signal(object)
    more_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[DueLine] = []
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def lines(self) -> list[DueLine]:
        """Return the lines in their order."""
        return self._lines

    def clear(self) -> int:
        """Take every line away; return the place of the one that had the focus, -1 for none."""
        had = self.place()
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._lines, self._parts = [], []
        return had

    def add_group(self, head: str, lines: Sequence[DueLine]) -> None:
        """Add a group below the others."""
        if head:
            label = PlainLabel(self, head, face="label", weight=600, token="ink2")
            label.setContentsMargins(0, 6, 0, 2)
            self._add(label)
        for number, line in enumerate(lines):
            if number:
                self._add(HLine(self))
            line.ticked.connect(self.ticked)
            line.opened.connect(self.opened)
            self._lines.append(line)
            self._add(line)

    def add_more(self, words: str) -> None:
        """Offer more."""
        button = PushButton(self, words, kind="quiet", measure="compact")
        button.clicked.connect(self.more_clicked)
        self._add(button)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)

    def place(self) -> int:
        """Return the place of the line that has the focus, -1 for none."""
        focused = QApplication.focusWidget()
        for number, line in enumerate(self._lines):
            if focused is not None and line.isAncestorOf(focused):
                return number
        return -1

    def go_to(self, place: int) -> None:
        """Give the focus to a line, the last one where there are fewer."""
        if self._lines:
            line = self._lines[max(0, min(place, len(self._lines) - 1))]
            line.entry.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        place = self.place()
        self.go_to(place + step if place >= 0 else 0)


class SideLines(QWidget):
    """Lines of a card, each of which leads somewhere, with a button at its end if it has one.

    Signals:
        opened: What a line stands for.
        pressed: The button of a line was pressed; what it stands for.
    """

    opened = Signal(object)
    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subjects: dict[QWidget, Any] = {}
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def clear(self) -> None:
        """Take every line away."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._subjects, self._parts = {}, []

    def add(self, subject: Any, entry: EntryLine, button: PushButton | None = None) -> None:
        """Add a line."""
        if self._parts:
            self._add(HLine(self))
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        entry.clicked.connect(self._on_opened)
        row.addWidget(entry, 1)
        self._subjects[entry] = subject
        if button is not None:
            button.clicked.connect(self._on_pressed)
            row.addWidget(button)
            self._subjects[button] = subject
        self._add(line)

    def say(self, text: str) -> None:
        """Add a plain sentence."""
        self._add(PlainLabel(self, text, face="meta", token="ink2").set_wrapped())

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)

    def entries(self) -> list[EntryLine]:
        """Return what leads somewhere, in order."""
        return [one for one in self._subjects if isinstance(one, EntryLine)]

    @Slot()
    def _on_opened(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._subjects:
            self.opened.emit(self._subjects[sender])

    @Slot()
    def _on_pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._subjects:
            self.pressed.emit(self._subjects[sender])
