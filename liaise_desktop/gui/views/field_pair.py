"""One field of a record that came: both sides, what differs, and the choice between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.application.transfer import BOTH, MINE, THEIRS
from liaise_desktop.gui.views.marked_text import MarkedText, differing
from liaise_desktop.gui.views.record_words import field_text, field_title
from liaise_desktop.gui.widgets import (
    ChoiceChip,
    FlowBox,
    Pane,
    PlainLabel,
    Tag,
    Themed,
    VoiceHead,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.transfer import FieldPair, Side

VOICES: Final = {"observed": "observed", "reading": "reading", "next_what": "next"}


def field_head(parent: QWidget, type_: str, name: str) -> QWidget:
    """Return the heading of a field; those of a note's voices have their icon."""
    if type_ == "note" and name in VOICES:
        return VoiceHead(parent, VOICES[name])
    return PlainLabel(parent, field_title(name, type_), weight=600)


class SameField(Pane):
    """A field that says the same on both sides, or that only one side has, shown once."""

    def __init__(self, parent: QWidget, type_: str, name: str, text: str, tag: str) -> None:
        reading = type_ == "note" and name == "reading"
        super().__init__(
            parent, fill="plum_soft" if reading else "canvas", line="", radius=8
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 10, 9)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(field_head(self, type_, name))
        column.addWidget(MarkedText(self, text))
        row.addLayout(column, 1)
        if tag:
            self.tag = Tag(self, tag, kind="surface")
            row.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)


class SideBox(Pane):
    """What one side says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, line="line2", radius=8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 9)

    def put(self, text: str, spans: tuple[tuple[int, int], ...], who: str) -> None:
        """Show *text*, said by *who*, with marked words."""
        label = MarkedText(self, text, spans)
        label.setAccessibleName(f"{who}: {text}")
        self._column.addWidget(label)
        self._column.addStretch(1)


class FieldPairCard(Themed, QWidget):
    """A field whose sides differ.

    Signals:
        choice_made: Name of the field, and which side it shall be.
    """

    choice_made = Signal(str, str)

    def __init__(
        self, parent: QWidget, type_: str, pair: FieldPair, sides: tuple[str, str],
        names: Mapping[str, str],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.pair = pair
        self._chips: dict[str, ChoiceChip] = {}
        self._title = field_title(pair.name, type_)
        texts = [self._text(type_, side, names) for side in (pair.mine, pair.theirs)]
        marks = differing(*texts)
        head = QHBoxLayout()
        head.addWidget(field_head(self, type_, pair.name))
        head.addStretch(1)
        if pair.conflict:
            head.addWidget(self._choices(sides))
        else:
            self.tag = Tag(self, self.tr("Brought up to date"), kind="pine")
            head.addWidget(self.tag)
        self._boxes = {MINE: SideBox(self), THEIRS: SideBox(self)}
        row = QHBoxLayout()
        row.setSpacing(12)
        for n, box in enumerate(self._boxes.values()):
            box.put(texts[n] or self.tr("(left empty)"), marks[n] if texts[n] else (), sides[n])
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(row)

    def _text(self, type_: str, side: Side | None, names: Mapping[str, str]) -> str:
        if side is None:
            return ""
        if side.erased:
            return self.tr("(erased)")
        return field_text(type_, self.pair.name, side.value, names)

    def _choices(self, sides: tuple[str, str]) -> FlowBox:
        box = FlowBox(self)
        words = {MINE: sides[0], THEIRS: sides[1], BOTH: self.tr("Keep both")}
        for key, word in words.items():
            if key != BOTH or self.pair.can_keep_both:
                chip = ChoiceChip(box, word.replace("&", "&&"))
                chip.setAccessibleName(f"{self._title}: {word}")
                chip.toggled.connect(self._on_toggled)
                self._chips[key] = chip
                box.add(chip)
        return box

    @Slot(bool)
    def _on_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            choice = next(key for key, chip in self._chips.items() if chip is self.sender())
            self.show_choice(choice)
            self.choice_made.emit(self.pair.name, choice)

    def show_choice(self, choice: str) -> None:
        """Show what was chosen; empty while it is open."""
        for key, box in self._boxes.items():
            box.line = "pine" if choice in {key, BOTH} else "line2"
        chip = self._chips.get(choice)
        if chip is not None and not chip.isChecked():
            before = chip.blockSignals(True)  # noqa: FBT003 - Qt's signature
            chip.setChecked(True)
            chip.blockSignals(before)
            chip.updateGeometry()

    def choice(self) -> str:
        """Return what is chosen; empty while it is open."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, choice: str) -> None:
        """Choose, as if the chip was pressed."""
        if choice in self._chips:
            self._chips[choice].setChecked(True)

    def first_chip(self) -> ChoiceChip | None:
        """Return the chip that is chosen, or else the first; None if there is no choice."""
        chosen = self._chips.get(self.choice())
        return chosen or next(iter(self._chips.values()), None)

    def holds_focus(self) -> bool:
        """Whether the keyboard is at one of the chips."""
        return any(chip.hasFocus() for chip in self._chips.values())
