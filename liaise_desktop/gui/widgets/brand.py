"""The mark: two rings and the ground they share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from liaise_desktop.gui.style import colour, px
from liaise_desktop.gui.widgets.themed import Themed, designed

_APART = 0.42  # distance of the rings, as a part of the height


class Mark(Themed, QLabel):
    """The mark of the product.

    Properties:
        high: Height in pixels at 100 %; 22.
    """

    high = designed(int, "high", 22)

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self.dress(**properties)
        self.restyle()

    def restyle(self) -> None:
        """Take the size from the theme."""
        self.setFixedSize(QSize(int(px(self.high) * (1 + _APART)), px(self.high)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.height()
        stroke = max(1.6, high * 0.085)
        edge = high - stroke
        left, right = QPainterPath(), QPainterPath()
        left.addEllipse(QRectF(stroke / 2, stroke / 2, edge, edge))
        right.addEllipse(QRectF(stroke / 2 + self.width() - high, stroke / 2, edge, edge))
        painter.fillPath(left.intersected(right), colour("pine"))
        painter.setPen(QPen(colour("pine"), stroke))
        painter.drawPath(left)
        painter.drawPath(right)


class RingsArt(Themed, QFrame):
    """The rings, large, as the ground of the unlock page; put promises and words on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two rings that reach beyond the upper edge, and what they share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("rail"))
        radius = 262.0
        middle, height = self.width() / 2, self.height() - 580.0
        left, right = QPainterPath(), QPainterPath()
        for path, x in ((left, middle - 150), (right, middle + 150)):
            path.addEllipse(QRectF(x - radius, height - radius, 2 * radius, 2 * radius))
        painter.fillPath(left.united(right), colour("art1"))
        painter.fillPath(left.intersected(right), colour("art2"))
