"""The fields that small forms are made of, from a description of what is asked."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import (
    CheckMark,
    ChoiceField,
    DateChip,
    PlainLabel,
    SegmentedChoice,
    TextArea,
    TextField,
    Themed,
)

LINE, TEXT, CHOICE, SEGMENTS = "line", "text", "choice", "segments"
DAY, NUMBER, TICKS, TICK = "day", "number", "ticks", "tick"

_LARGEST: Final = 99_999  # minutes or people; nobody means more


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that a form asks for.

    Attributes:
        key: Name of the answer.
        kind: LINE, TEXT, CHOICE, SEGMENTS, DAY, NUMBER, TICKS or TICK.
        label: Words above the field.
        value: What stands there first: text; a tuple of keys for TICKS; yes or no for TICK.
        options: Keys and words to choose from.
        hint: Words below the field.
        placeholder: An example.
        only_if: Key and value of another answer without which this is not asked.
        lines: Lines of a TEXT shown at least.
    """

    key: str
    kind: str
    label: str
    value: Any = ""
    options: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    placeholder: str = ""
    only_if: tuple[str, str] | None = None
    lines: int = 3


class AskedField(Themed, QWidget):
    """One field of a form, whatever its kind.

    Signals:
        answered: The answer changed.
        finished: Enter was pressed in a field of one line.
    """

    answered = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent)
        self.ask = ask
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    @abstractmethod
    def value(self) -> Any:
        """Return the answer."""

    @abstractmethod
    def set_value(self, value: Any) -> None:
        """Put an answer into the field."""

    @abstractmethod
    def set_error(self, sentence: str) -> None:
        """Say below the field what would be right; nothing takes it away."""

    def set_words(self, ask: Ask) -> None:
        """Take the words of the same question in another language."""
        self.ask = ask


class WordedField(AskedField):
    """A question whose control says label, hint and error by itself."""

    def __init__(
        self, parent: QWidget, ask: Ask, field: TextField | TextArea | ChoiceField
    ) -> None:
        super().__init__(parent, ask)
        self._worded = field
        self.setFocusProxy(field.edit)
        self.column.addWidget(field)

    def set_error(self, sentence: str) -> None:
        """Say what would be right."""
        self._worded.error = sentence

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self._worded.dress(label=ask.label, hint=ask.hint, placeholder=ask.placeholder)


class LineField(WordedField):
    """Text of one line, or a whole number."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        field = TextField(parent)
        super().__init__(parent, ask, field)
        self.field = field
        if ask.kind == NUMBER:
            self.field.edit.setValidator(QIntValidator(0, _LARGEST, self.field.edit))
        self.field.text_changed.connect(self.answered)
        self.field.return_pressed.connect(self.finished)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the text, or the number."""
        text = self.field.text().strip()
        if self.ask.kind == NUMBER:
            return int(text) if text else 0
        return text

    def set_value(self, value: Any) -> None:
        """Put a text or a number into the field; no number for zero."""
        self.field.set_text(str(value or ""))


class AreaField(WordedField):
    """Text of several lines."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        field = TextArea(parent, lines=ask.lines, cap=30 + 26 * ask.lines)
        super().__init__(parent, ask, field)
        self.field = field
        self.field.text_changed.connect(self.answered)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the text."""
        return self.field.text()

    def set_value(self, value: Any) -> None:
        """Put a text into the field."""
        self.field.set_text(str(value))


class PickField(WordedField):
    """One of a list."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        field = ChoiceField(parent)
        super().__init__(parent, ask, field)
        self.field = field
        self.field.chosen.connect(self.answered)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the key of the entry chosen."""
        return self.field.value()

    def set_value(self, value: Any) -> None:
        """Choose an entry."""
        self.field.set_value(str(value))

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self.field.set_options(ask.options)


class CaptionedField(AskedField):
    """A field whose label and hint stand around something that has none of its own."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent, ask)
        self.caption = PlainLabel(self, face="label", weight=600).set_wrapped()
        self.note = PlainLabel(self, face="label", token="ink2").set_wrapped()
        self._error = ""
        self.column.addWidget(self.caption)

    def add(self, control: QWidget) -> None:
        """Put the control between label and hint."""
        row = QHBoxLayout()
        row.addWidget(control)
        if control.sizePolicy().horizontalPolicy() != control.sizePolicy().Policy.Expanding:
            row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)

    def set_error(self, sentence: str) -> None:
        """Say what would be right."""
        self._error = sentence
        self._show_note()

    def _show_note(self) -> None:
        text = self._error or self.ask.hint
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note.dress(
            token="brick" if self._error else "ink2", weight=500 if self._error else 400
        )

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self.caption.setText(ask.label)
        self._show_note()


class SegmentField(CaptionedField):
    """One of a few short answers."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent, ask)
        self.field = SegmentedChoice(self)
        self.field.set_options(ask.options)
        self.add(self.field)
        if self.field.segments():
            self.setFocusProxy(self.field.segments()[0])
        self.field.chosen.connect(self.answered)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the key of the answer."""
        return self.field.value()

    def set_value(self, value: Any) -> None:
        """Choose an answer; an unknown one chooses nothing."""
        if value in {key for key, _ in self.ask.options}:
            self.field.set_value(str(value))

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self.field.set_words([word for _, word in ask.options])
        self.field.setAccessibleName(ask.label)
        for segment in self.field.segments():
            segment.setAccessibleDescription(ask.label)


class DayField(CaptionedField):
    """A day."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent, ask)
        self.field = DateChip(self)
        self.setFocusProxy(self.field)
        self.add(self.field)
        self.field.date_changed.connect(self.answered)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the day as ISO text; nothing for none."""
        day = self.field.date()
        return day.toString(Qt.DateFormat.ISODate) if day.isValid() else ""

    def set_value(self, value: Any) -> None:
        """Put a day, ISO text, into the field."""
        self.field.set_date(QDate.fromString(str(value), Qt.DateFormat.ISODate))

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self.field.setAccessibleDescription(ask.label)


class TicksField(CaptionedField):
    """Any of a few things."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent, ask)
        box = QWidget(self)
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self.marks = {key: CheckMark(box, word) for key, word in ask.options}
        for mark in self.marks.values():
            rows.addWidget(mark)
            mark.toggled.connect(self.answered)
        if self.marks:
            self.setFocusProxy(next(iter(self.marks.values())))
        self.add(box)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return the keys of what is ticked."""
        return tuple(key for key, mark in self.marks.items() if mark.isChecked())

    def set_value(self, value: Any) -> None:
        """Tick these keys."""
        for key, mark in self.marks.items():
            mark.setChecked(key in value)

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        for key, word in ask.options:
            self.marks[key].setText(word)
            self.marks[key].setAccessibleDescription(ask.label)


class TickField(AskedField):
    """Yes or no, with a sentence below that may wrap."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent, ask)
        self.field = CheckMark(self)
        self.setFocusProxy(self.field)
        self.words = PlainLabel(self).set_wrapped()
        self.note = PlainLabel(self, face="label", token="ink2").set_wrapped()
        self.note.setIndent(px(32))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)
        self.words.setBuddy(self.field)
        self.field.toggled.connect(self.answered)
        self.set_words(ask)
        self.set_value(ask.value)

    def value(self) -> Any:
        """Return whether it is ticked."""
        return self.field.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.field.setChecked(bool(value))

    def set_error(self, sentence: str) -> None:
        """Say what would be right."""
        self.note.setText(sentence or self.ask.hint)
        self.note.setVisible(bool(self.note.text()))

    def set_words(self, ask: Ask) -> None:
        """Take words."""
        super().set_words(ask)
        self.words.setText(ask.label)
        self.field.setAccessibleName(ask.label)
        self.set_error("")


KINDS: Final[dict[str, type[AskedField]]] = {
    LINE: LineField,
    NUMBER: LineField,
    TEXT: AreaField,
    CHOICE: PickField,
    SEGMENTS: SegmentField,
    DAY: DayField,
    TICKS: TicksField,
    TICK: TickField,
}


def made_field(parent: QWidget, ask: Ask) -> AskedField:
    """Return the field for what is asked."""
    return KINDS[ask.kind](parent, ask)
