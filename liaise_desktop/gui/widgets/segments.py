"""One of two to four short answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed, designed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont


class Segment(Themed, QRadioButton):
    """One answer of a segmented choice.

    Properties:
        glyph: Icon before the word.
        parted: Whether a hairline divides it from the next one.
        digit: Number key that acts on it, shown as a small cap; empty for none.
    """

    glyph = designed(str, "glyph", "")
    digit = designed(str, "digit", "")
    parted = designed(bool, "parted", default=False)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.setText(text)
        self.dress(**properties)

    def _face(self) -> QFont:
        return font("meta", 600 if self.isChecked() else 500)

    def sizeHint(self) -> QSize:
        """Ask for room for the word at its heaviest, so that nothing moves."""
        width = paint.text_size(self.text(), font("meta", 600)).width() + px(22)
        width += px(22) if self.digit else 0
        return QSize(width + (px(20) if self.glyph else 0), px(26))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take a press anywhere in the segment."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate, icon and word."""
        painter = QPainter(self)
        chosen = self.isChecked()
        if chosen:
            paint.rounded(painter, self.rect(), 6, "surface", "pine", 1.5)
        ink = "pine_ink" if chosen else "ink2" if self.isEnabled() else "ink3"
        wide = paint.text_size(self.text(), self._face()).width()
        extra = (px(20) if self.glyph else 0) + (px(22) if self.digit else 0)
        left = (self.width() - wide - extra) // 2
        if self.glyph:
            box = paint.placed(self, QRect(left, 0, px(16), self.height()))
            paint.glyph(painter, box, self.glyph, ink, 16)
            left += px(20)
        box = paint.placed(self, QRect(left, 0, wide + 2, self.height()))
        paint.write(painter, box, self.text(), self._face(), ink)
        self._paint_digit(painter, left + wide, chosen=chosen)
        if self.parted and not chosen:
            edge = paint.placed(self, QRect(self.width() - 1, 6, 1, self.height() - 12))
            painter.fillRect(edge, colour("line2"))

    def _paint_digit(self, painter: QPainter, left: int, *, chosen: bool) -> None:
        if self.digit:
            box = QRect(left + px(5), (self.height() - px(17)) // 2, px(18), px(17))
            ground, ink = ("pine_soft2", "pine_ink") if chosen else ("surface", "ink3")
            paint.key_cap(painter, paint.placed(self, box), self.digit, ink, ground)


class SegmentedChoice(Themed, QWidget):
    """A row of answers of which one holds; arrow keys move it, Tab takes it as one stop.

    Properties:
        wide: Fills the width it is given.

    Signals:
        chosen: The key of the answer, when a person or the program changes it.
    """

    chosen = Signal(str)
    wide = designed(bool, "wide", default=False)

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.dress(**properties)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        across = QSizePolicy.Policy.Expanding if self.wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(30))
        super().restyle()

    def set_options(self, options: Sequence[tuple[str, str] | tuple[str, str, str]]) -> None:
        """Show *options*: key, word and, if wanted, icon.

        The choice stays if its key stays, and is not announced again: nobody chose anything.
        """
        before = self.value()
        for button in self.segments():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._keys = [option[0] for option in options]
        for number, option in enumerate(options):
            segment = Segment(self, option[1], glyph=option[2] if len(option) > 2 else "")  # noqa: PLR2004 - the third part is the icon
            self._group.addButton(segment, number)
            self._row.addWidget(segment, 1)
        if before in self._keys:
            with QSignalBlocker(self):
                self.set_value(before)
        self._part()

    def set_words(self, words: Sequence[str]) -> None:
        """Change the words only, as when the language changes."""
        for segment, word in zip(self.segments(), words, strict=True):
            segment.setText(word)
        self.updateGeometry()

    def segments(self) -> list[Segment]:
        """Return the answers in their order."""
        return [button for button in self._group.buttons() if isinstance(button, Segment)]

    def value(self) -> str:
        """Return the key of the answer that holds; empty if none does."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    def set_value(self, key: str) -> None:
        """Choose the answer *key*; KeyError if there is none."""
        if key not in self._keys:
            raise KeyError(key)
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_none(self) -> None:
        """Let no answer hold; announces nothing."""
        self._group.setExclusive(False)
        for segment in self.segments():
            segment.setChecked(False)
        self._group.setExclusive(True)
        self._part()

    def show_digits(self, shown: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show which number key chooses which answer, or hide it."""
        for number, segment in enumerate(self.segments(), start=1):
            segment.digit = str(number) if shown else ""
            segment.updateGeometry()

    def _part(self) -> None:
        segments = self.segments()
        for number, segment in enumerate(segments):
            after = segments[number + 1 : number + 2]
            segment.parted = bool(after) and not after[0].isChecked()

    @Slot(int, bool)
    def _on_toggled(self, number: int, checked: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        if checked:
            self._part()
            self.chosen.emit(self._keys[number])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        paint.rounded(QPainter(self), self.rect(), 8, "sunken", "line2")
