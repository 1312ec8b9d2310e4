"""Two sides of equal size and what they share, as two shapes that overlap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QVBoxLayout, QWidget

from liaise_desktop.gui.style import colour, px
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Sequence

RADIUS: Final = 26
_SHARED: Final = 236  # px at 100 %: width of the shared part between two sides
_SIDE: Final = 230  # px at 100 %: a side that has less goes above the shared part
_TWO: Final = 2


def height_at(widget: QWidget, width: int) -> int:
    """Return the height that a widget needs at *width*."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


class CommonGround(Themed, QWidget):
    """Lays sides out in equal columns, with the part they share between two of them.

    With more sides, or in a narrow window, the shared part is a band below.

    Attributes:
        shared: What is shared; give it a layout through `shared_column`.
        shared_column: Layout of the shared part.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shared = QWidget(self)
        self.shared_column = QVBoxLayout(self.shared)
        self.shared_column.setContentsMargins(20, 14, 18, 14)
        self.shared_column.setSpacing(6)
        self._sides: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_sides(self, sides: Sequence[QWidget]) -> None:
        """Show these sides in their order, in place of those before."""
        for side in self._sides:
            side.hide()
            side.deleteLater()
        self._sides = list(sides)
        before: QWidget | None = None
        for side in self._sides:
            side.setParent(self)
            side.show()
            if before is not None:
                QWidget.setTabOrder(before, side)
            before = side
        self._arrange()
        self.updateGeometry()

    def sides(self) -> list[QWidget]:
        """Return the sides in their order."""
        return list(self._sides)

    def overlaps(self) -> bool:
        """Return whether the shared part stands between two sides."""
        return len(self._sides) == _TWO and self._overlaps_at(self.width())

    def _overlaps_at(self, width: int) -> bool:
        return width >= px(_SHARED) + _TWO * px(_SIDE)

    def _rects(self, width: int) -> tuple[list[QRect], QRect]:
        """Return where the sides and the shared part stand at *width*."""
        if len(self._sides) == _TWO and self._overlaps_at(width):
            return self._between(width)
        return self._below(width)

    def _between(self, width: int) -> tuple[list[QRect], QRect]:
        shared = max(px(_SHARED), width * 215 // 1000)
        wide = (width - shared) // 2
        high = max([height_at(side, wide) for side in self._sides])
        high = max(high, height_at(self.shared, shared), px(120))
        first, last = QRect(0, 0, wide, high), QRect(width - wide, 0, wide, high)
        return [first, last], QRect(wide, 0, width - 2 * wide, high)

    def _below(self, width: int) -> tuple[list[QRect], QRect]:
        count = max(1, len(self._sides))
        columns = min(count, max(1, width // px(_SIDE)))
        wide = width // columns
        rects: list[QRect] = []
        top = 0
        for start in range(0, len(self._sides), columns):
            row = self._sides[start : start + columns]
            high = max(height_at(side, wide) for side in row)
            rects += [QRect(n * wide, top, wide, high) for n in range(len(row))]
            top += high
        return rects, QRect(0, top, width, height_at(self.shared, width))

    def _arrange(self) -> None:
        rects, shared = self._rects(self.width())
        direction = self.layoutDirection()
        for side, rect in zip(self._sides, rects, strict=True):
            side.setGeometry(QStyle.visualRect(direction, self.rect(), rect))
        self.shared.setGeometry(QStyle.visualRect(direction, self.rect(), shared))
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of everything at *width*."""
        return self._rects(width)[1].bottom() + 1

    def sizeHint(self) -> QSize:
        """Ask for the height that the present width needs."""
        width = max(self.width(), px(_SIDE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with the width of one side."""
        return QSize(px(_SIDE), px(80))

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Follow what the sides need."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return bool(super().event(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shapes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("pine_line"), 1)
        if not self.overlaps():
            self._paint_band(painter, pen)
            return
        rects, shared = self._rects(self.width())
        shapes = [_shape(rect.united(shared)) for rect in rects]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawPath(shapes[0].united(shapes[1]))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shapes[0].united(shapes[1]))
        painter.setBrush(colour("pine_soft2"))
        painter.drawPath(shapes[0].intersected(shapes[1]))

    def _paint_band(self, painter: QPainter, pen: QPen) -> None:
        rects, shared = self._rects(self.width())
        whole = _shape(self.rect())
        painter.setPen(pen)
        painter.setBrush(colour("surface"))
        painter.drawPath(whole)
        band = QPainterPath()
        band.addRect(QRectF(shared))
        painter.setBrush(colour("pine_soft2"))
        painter.drawPath(whole.intersected(band))
        for rect in rects:
            if rect.x() > 0:
                edge = QRect(rect.x(), rect.y() + 14, 1, rect.height() - 28)
                placed = QStyle.visualRect(self.layoutDirection(), self.rect(), edge)
                painter.fillRect(placed, colour("line"))


def _shape(rect: QRect) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    return path
