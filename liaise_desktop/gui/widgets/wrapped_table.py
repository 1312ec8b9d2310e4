"""A list whose rows are as high as their text, for a page that scrolls as a whole."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.cells import CELL_ROLE, Cell, CellDelegate
from liaise_desktop.gui.widgets.list_table import ListTable

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont

    _Index = QModelIndex | QPersistentModelIndex

_LEAST: Final = 46
_PAD: Final = 16  # px before the text of the first column
_GLYPH: Final = 26  # px that an icon takes
_AIR: Final = 8  # px above and below the text


class WrappedDelegate(CellDelegate):
    """Paints cells whose two texts wrap."""

    def height_at(self, cell: Cell, width: int, *, first: bool) -> int:
        """Return the height that a cell needs in a column of *width*."""
        room = self._room(QRect(0, 0, width, 0), cell, first=first).width()
        first_face = font("body", 600 if cell.strong else 400)
        high = _height(laid_out(cell.first, first_face, room))
        return high + _height(laid_out(cell.second, font("meta"), room)) + 2 * px(_AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, option, index, selected=selected)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            self._paint_texts(painter, option, cell, first=index.column() == 0)
        painter.restore()

    def _room(self, rect: QRect, cell: Cell, *, first: bool) -> QRect:
        lead = (_PAD if first else 0) + (px(_GLYPH) if cell.glyph else 0)
        return rect.adjusted(lead, 0, -10, 0)

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell, *, first: bool
    ) -> None:
        placed = option.rect
        room = self._room(placed, cell, first=first)
        faces = (font("body", 600 if cell.strong else 400), font("meta"))
        texts = [
            laid_out(text, face, room.width(), option.direction)
            for text, face in zip((cell.first, cell.second), faces, strict=True)
        ]
        highs = [_height(text) for text in texts]
        top = placed.y() + (placed.height() - sum(highs)) // 2
        if cell.glyph:
            line = QFontMetrics(faces[0]).height()
            mark = QRect(room.x() - px(_GLYPH), top, px(18), line)
            mark = QStyle.visualRect(option.direction, placed, mark)
            paint.glyph(painter, mark, cell.glyph, cell.glyph_token, 18)
        inks = ("ink" if cell.strong or cell.glyph else "ink2", cell.second_token)
        for text, high, ink in zip(texts, highs, inks, strict=True):
            box = QRect(room.x(), top, room.width(), high)
            box = QStyle.visualRect(option.direction, placed, box)
            painter.setPen(colour(ink))
            text.draw(painter, QPointF(box.topLeft()))
            top += high


def laid_out(
    text: str,
    face: QFont,
    width: int,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QTextLayout:
    """Return plain text in lines of *width*; a word that is longer is divided."""
    layout = QTextLayout(text.replace("\n", "\u2028"), face)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> int:
    return ceil(layout.boundingRect().height()) if layout.lineCount() else 0


class WrappedTable(ListTable):
    """A list that is as high as its rows; the page around it scrolls.

    Signals:
        row_stepped: The row on which Space was pressed.
    """

    row_stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrapping = WrappedDelegate(self)
        self.setItemDelegate(self._wrapping)
        self._delegate = self._wrapping
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @Slot()
    def fit_rows(self) -> None:
        """Make each row as high as its text, and the list as high as its rows."""
        if not self._widths:
            return
        model, total = self.model(), 0
        for row in range(model.rowCount()):
            high = max(self._cell_height(row, column) for column in range(model.columnCount()))
            self.setRowHeight(row, max(px(_LEAST), high))
            total += self.rowHeight(row)
        self.setFixedHeight(self.horizontalHeader().height() + total + 2)

    def _cell_height(self, row: int, column: int) -> int:
        cell = self.model().index(row, column).data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return 0
        return self._wrapping.height_at(cell, self.columnWidth(column), first=column == 0)

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if hasattr(self, "_wrapping"):
            self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step the row with Space."""
        if event.key() == Qt.Key.Key_Space and self.current_row() >= 0:
            self.row_stepped.emit(self.current_row())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(px(300), self.height())
