"""Ticks: round for done, square for chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed, designed

_BOX, _GAP = 20, 8


class CheckMark(Themed, QCheckBox):
    """A tick with a word.

    Properties:
        round: A round tick, for things that get done; square for things that are chosen.
        weight: Weight of the word; 400.
    """

    round = designed(bool, "round", default=False)
    weight = designed(int, "weight", 400)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.dress(**properties)

    def sizeHint(self) -> QSize:
        """Ask for room for tick and word."""
        wide = paint.text_size(self.text(), font("body", self.weight)).width()
        word = wide + px(_GAP) + 2 if self.text() else 0
        return QSize(px(_BOX) + 4 + word, max(px(26), px(_BOX) + 6))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take a press on tick and word."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tick and word."""
        painter = QPainter(self)
        edge = px(_BOX) - 2
        box = paint.placed(self, QRect(2, (self.height() - edge) // 2, edge, edge))
        radius = edge / 2 if self.round else 5
        if self.isChecked():
            paint.rounded(painter, box, radius, "pine" if self.isEnabled() else "line2")
            paint.glyph(painter, box, "check", "on_pine" if self.isEnabled() else "ink3", 14)
        else:
            ground = "hover" if self.underMouse() else "surface"
            line = "control" if self.isEnabled() else "line2"
            paint.rounded(painter, box, radius, ground, line, 1.5)
        if self.text():
            left = px(_BOX) + 2 + px(_GAP)
            word = paint.placed(self, QRect(left, 0, self.width() - left, self.height()))
            ink = "ink" if self.isEnabled() else "ink3"
            paint.write(painter, word, self.text(), font("body", self.weight), ink)
