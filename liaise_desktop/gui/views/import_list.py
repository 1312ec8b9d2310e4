"""The list beside a comparison: what a file would do, in four groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from liaise_desktop.gui.models.import_lines import (
    HEAD,
    LINE_ROLE,
    MORE,
    RECORD,
    ImportLine,
    ImportLines,
)
from liaise_desktop.gui.style import colour, font, px, theme
from liaise_desktop.gui.widgets import SlimBar, Themed, paint
from liaise_desktop.gui.widgets.cells import list_palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Index = QModelIndex | QPersistentModelIndex

HEIGHTS: Final = {HEAD: 30, RECORD: 47, MORE: 34}
_TWO_LINES: Final = 1.8  # widths of text that two wrapped lines hold for sure


class LineDelegate(QStyledItemDelegate):
    """Paints the lines."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.hover_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Ask for the height of the kind of line."""
        line = index.data(LINE_ROLE)
        return QSize(px(80), px(HEIGHTS[line.kind] if line else HEIGHTS[RECORD]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, ImportLine):
            return
        painter.save()
        if line.kind != HEAD:
            self._paint_ground(painter, option, index)
        box = option.rect.adjusted(15, 0, -10, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            box = option.rect.adjusted(10, 0, -15, 0)
        {HEAD: self._head, RECORD: self._record, MORE: self._more}[line.kind](painter, box, line)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        plate = option.rect.adjusted(5, 1, -5, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = self._view.hasFocus()
            rest = paint.needed_line("selected", "surface")
            line, width = ("focus", theme().focus_width) if focused else (rest, 1)
            paint.rounded(painter, plate, 8, "selected", line, width)
        elif index.row() == self.hover_row:
            paint.rounded(painter, plate, 8, "hover")

    def _taken(self, painter: QPainter, box: QRect, width: int) -> QRect:
        """Cut *width* pixels from the beginning of *box* and return that part."""
        part = QRect(box)
        part.setWidth(width)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(box.right())
            box.setRight(box.right() - width)
        else:
            box.setLeft(box.left() + width)
        return part

    def _head(self, painter: QPainter, box: QRect, line: ImportLine) -> None:
        face = font("label", 600)
        low = box.adjusted(0, px(6), 0, 0)
        wide = min(paint.text_size(line.first, face).width() + px(8), low.width())
        word = self._taken(painter, low, wide)
        paint.write_elided(painter, word, line.first, face, "ink2")
        paint.write_elided(painter, low, line.second, font("label", 500), "ink3")

    def _record(self, painter: QPainter, box: QRect, line: ImportLine) -> None:
        mark = self._taken(painter, box, px(27))
        upper = QRect(box.x(), box.y() + px(4), box.width(), px(20))
        if not line.second:
            upper.moveCenter(QPoint(upper.center().x(), box.center().y()))
        lower = QRect(box.x(), box.y() + px(23), box.width(), px(19))
        spot = QRect(mark.x(), upper.y(), px(18), px(20))
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(mark.right())
        paint.glyph(painter, spot, line.glyph, line.token, 18)
        face = font("body", 600)
        if line.second or paint.text_size(line.first, face).width() <= box.width():
            paint.write_elided(painter, upper, line.first, face, "ink")
            paint.write_elided(painter, lower, line.second, font("meta"), "ink2")
            return
        room = round(box.width() * _TWO_LINES)
        short = QFontMetrics(face).elidedText(line.first, Qt.TextElideMode.ElideRight, room)
        paint.write_wrapped(painter, box.adjusted(0, px(3), 0, -px(3)), short, face, "ink")

    def _more(self, painter: QPainter, box: QRect, line: ImportLine) -> None:
        self._taken(painter, box, px(27))
        face = font("meta", 600)
        wide = min(paint.text_size(line.first, face).width() + px(8), box.width() - px(18))
        word = self._taken(painter, box, wide)
        paint.write_elided(painter, word, line.first, face, "pine")
        paint.glyph(painter, self._taken(painter, box, px(16)), "chevron-down", "pine", 16)


class ImportList(Themed, QListView):
    """Arrows go from record to record; Space leaves one out or takes it back in.

    Signals:
        record_chosen: Id of the record that is looked at now.
        more_wanted: Name of the group of which all shall be seen.
        skip_toggled: Space was pressed on a record.
    """

    record_chosen = Signal(str)
    more_wanted = Signal(str)
    skip_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self._lines = ImportLines()
        self._lines.setParent(self)
        self._painter = LineDelegate(self)
        self._filling = False
        self.setProperty("own_focus", True)  # noqa: FBT003 - the row shows where the keyboard is
        self.setModel(self._lines)
        self.setItemDelegate(self._painter)
        self.restyle()

    def restyle(self) -> None:
        """Take colours and heights from the theme."""
        self.setPalette(list_palette(self.palette()))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_lines(self, lines: Sequence[ImportLine], current: str) -> None:
        """Show *lines*, with the record *current* chosen."""
        self._filling = True
        where = self.verticalScrollBar().value()
        self._lines.set_lines(lines)
        row = self._lines.row_of(current)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._lines.index(row))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(where)
        if row >= 0:
            self.scrollTo(self._lines.index(row))
        self._filling = False

    def go_to(self, record: str) -> None:
        """Choose a record."""
        self.setCurrentIndex(self._lines.index(self._lines.row_of(record)))

    def lines(self) -> list[ImportLine]:
        """Return what is shown."""
        found = (self._lines.line(row) for row in range(self._lines.rowCount()))
        return [line for line in found if line is not None]

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell of the record that is looked at."""
        super().currentChanged(current, previous)
        line = self._lines.line(current.row())
        if not self._filling and line is not None and line.kind == RECORD:
            self.record_chosen.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See more with Enter or Space; leave a record out, or take it back in, with Space."""
        line = self._lines.line(self.currentIndex().row())
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if line is not None and line.kind == MORE and (enter or event.key() == Qt.Key.Key_Space):
            self.more_wanted.emit(line.key)
        elif line is not None and event.key() == Qt.Key.Key_Space:
            self.skip_toggled.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See more with a press."""
        super().mouseReleaseEvent(event)
        line = self._lines.line(self.indexAt(event.position().toPoint()).row())
        if line is not None and line.kind == MORE:
            self.more_wanted.emit(line.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the line under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No line is under the pointer any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._painter.hover_row:
            self._painter.hover_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines on the ground of a card."""
        QPainter(self.viewport()).fillRect(event.rect(), colour("surface"))
        super().paintEvent(event)
