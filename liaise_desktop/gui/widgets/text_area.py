"""Fields of several lines, and fields that offer a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QComboBox, QFrame, QPlainTextEdit, QSizePolicy, QWidget

from liaise_desktop.gui.plain import has_long_run
from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.fields import FieldBox, editor_palette
from liaise_desktop.gui.widgets.scroll import SlimBar
from liaise_desktop.gui.widgets.themed import Themed, designed

if TYPE_CHECKING:
    from collections.abc import Sequence


class PlainEditor(QPlainTextEdit):
    """An editor of plain text that a very long word does not bring to a stand."""

    def fit_wrapping(self, text: str) -> None:
        """Break anywhere if *text* has a word whose ends are too far to look for."""
        modes = QTextOption.WrapMode
        long = has_long_run(text)
        wanted = modes.WrapAnywhere if long else modes.WrapAtWordBoundaryOrAnywhere
        if wanted != self.wordWrapMode():
            self.setWordWrapMode(wanted)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt calls it
        """Take what is pasted or dropped."""
        if has_long_run(source.text()):
            self.fit_wrapping(source.text())
        super().insertFromMimeData(source)


class TextArea(FieldBox):
    """Several lines of plain text; Tab goes on to the next field.

    Properties:
        label, hint, error: As in FieldBox.
        placeholder: A question or an example.
        variant: "plain", or "plum" for My reading.
        lines: Lines shown at least; 3.
        cap: Height of the frame at most, pixels at 100 %; 0 for none.

    Signals:
        text_changed: Something was typed or set.

    Attributes:
        edit: The editor itself.
    """

    text_changed = Signal()

    placeholder = designed(str, "placeholder", "")
    variant = designed(str, "variant", "plain")
    lines = designed(int, "lines", 3)
    cap = designed(int, "cap", 0)

    def __init__(
        self, parent: QWidget | None = None, label: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.edit = PlainEditor(self.frame)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self.edit))
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.document().setDocumentMargin(0)
        self.frame.row.setContentsMargins(12, 8, 6, 6)
        self._adopt(self.edit)
        self.edit.textChanged.connect(self.text_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.dress(label=label, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take font, colours and heights from the theme."""
        face = font("body")
        self.edit.setFont(face)
        self.edit.setPalette(editor_palette())
        self.edit.setPlaceholderText(self.placeholder)
        self.edit.setCursorWidth(max(1, px(1)))
        self.frame.ground = "plum_soft" if self.variant == "plum" else "surface"
        least = QFontMetrics(face).lineSpacing() * self.lines + px(16)
        self.edit.setMinimumHeight(0)
        self.frame.setMinimumHeight(least)
        self.frame.setMaximumHeight(max(least, px(self.cap)) if self.cap else 16777215)
        super().restyle()

    def text(self) -> str:
        """Return what stands in the field."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put *text* into the field; the undo history begins anew."""
        if has_long_run(text):  # never laid out in the slow way: not before, not after
            self.edit.fit_wrapping(text)
        self.edit.setPlainText(text)
        self.edit.fit_wrapping(text)


class _PlainCombo(Themed, QComboBox):
    """A combo box without a frame of its own."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.currentText() or self.placeholderText()
        ink = "ink3" if not self.isEnabled() or self.currentIndex() < 0 else "ink"
        room = paint.placed(self, QRect(0, 0, self.width() - px(24), self.height()))
        paint.write_elided(painter, room, words, font("body"), ink)
        end = paint.placed(self, QRect(self.width() - px(20), 0, px(16), self.height()))
        paint.glyph(painter, end, "chevron-down", "ink3", 16)


class ChoiceField(FieldBox):
    """One of a list.

    Properties:
        label, hint, error: As in FieldBox.
        placeholder: Shown while nothing is chosen.

    Signals:
        chosen: The key of the entry that a person chose.

    Attributes:
        edit: The combo box itself.
    """

    chosen = Signal(str)
    placeholder = designed(str, "placeholder", "")

    def __init__(
        self, parent: QWidget | None = None, label: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.edit = _PlainCombo(self.frame)
        self._adopt(self.edit)
        self.edit.activated.connect(self._on_activated)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(label=label, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take font and height from the theme."""
        self.edit.setFont(font("body"))
        self.edit.setPlaceholderText(self.placeholder)
        self.frame.setFixedHeight(px(38))
        super().restyle()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer *options*: key and word. The choice stays if its key stays."""
        before = self.value()
        self.edit.clear()
        for key, word in options:
            self.edit.addItem(word, key)
        self.edit.setCurrentIndex(self.edit.findData(before))

    def value(self) -> str:
        """Return the key of the entry chosen; empty if none is."""
        return str(self.edit.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose the entry *key*; an unknown or empty key chooses nothing."""
        self.edit.setCurrentIndex(self.edit.findData(key))

    def _on_activated(self, _row: int) -> None:
        self.chosen.emit(self.value())
