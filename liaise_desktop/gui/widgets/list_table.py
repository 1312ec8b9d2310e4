"""Lists with columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.cells import ROW_HEIGHT, CellDelegate, list_palette
from liaise_desktop.gui.widgets.scroll import SlimBar
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex

    _Index = QModelIndex | QPersistentModelIndex

_HEAD = 38
_PAD = 16
_ELASTIC = 150  # px at 100 %; an elastic column starts to take room from others below this


class ListHeader(Themed, QHeaderView):
    """Column heads in label style, with an arrow at the sorted one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSectionSize(px(40))
        self.restyle()

    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(font("label", 600))
        self.setFixedHeight(px(_HEAD))
        self.viewport().update()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Ask for room for the word and the arrow."""
        word = str(self.model().headerData(section, self.orientation()) or "")
        wide = paint.text_size(word, font("label", 600)).width() + px(34)
        return QSize(wide, px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one head."""
        painter.fillRect(rect, colour("surface"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colour("line2"))
        word = str(self.model().headerData(section, self.orientation()) or "")
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        first = self.visualIndex(section) == 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = _PAD if first else 0
        box = rect.adjusted(0, 0, -lead, 0) if rtl else rect.adjusted(lead, 0, 0, 0)
        ink = "ink" if sorted_here else "ink3"
        paint.write_elided(painter, box, word, font("label", 600), ink)
        if sorted_here:
            wide = paint.text_size(word, font("label", 600)).width() + px(6)
            mark = QRect(box.x() + wide, box.y(), px(14), box.height())
            if rtl:
                mark.moveRight(box.right() - wide)
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            paint.glyph(painter, mark, "arrow-down" if down else "chevron-up", "ink2", 14)


class ListTable(Themed, QTableView):
    """A list of rows; arrows move, Enter opens, Tab leaves.

    Set a model whose cells answer `cells.CELL_ROLE` with a `Cell`, then the columns.

    Signals:
        row_opened: The row that Enter or a double click opened.
        row_changed: The current row; -1 for none.
    """

    row_opened = Signal(int)
    row_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal, self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self.setHorizontalHeader(ListHeader(self))
        self.verticalHeader().hide()
        self._widths: list[int] = []
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.activated.connect(self._on_activated)
        self.restyle()

    def restyle(self) -> None:
        """Take colours and row heights from the theme."""
        self.setPalette(list_palette(self.palette()))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW_HEIGHT))
        self._fit_columns()
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of *model*; its heads may change with the language."""
        before = self.model()
        if before is not None:
            before.headerDataChanged.disconnect(self._on_heads)
        super().setModel(model)
        if model is not None:
            model.headerDataChanged.connect(self._on_heads)

    @Slot()
    def _on_heads(self) -> None:
        self._fit_columns()

    def set_columns(self, widths: list[int]) -> None:
        """Give columns their widths in pixels at 100 %; 0 makes a column elastic.

        No column gets narrower than its head; where room is short the others give way to the
        elastic one, and where that is not enough the list scrolls sideways.
        """
        self._widths = list(widths)
        head = self.horizontalHeader()
        for column in range(len(widths)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fit_columns()

    def _fit_columns(self) -> None:
        if not self._widths:
            return
        head = self.horizontalHeader()
        least = [head.sectionSizeFromContents(n).width() for n in range(len(self._widths))]
        wanted = [max(px(width), low) for width, low in zip(self._widths, least, strict=True)]
        elastic = [n for n, width in enumerate(self._widths) if not width]
        for n in elastic:
            wanted[n] = max(least[n], px(_ELASTIC))
        spare = self.viewport().width() - sum(wanted)
        if spare >= 0 and elastic:
            for n in elastic:
                wanted[n] += spare // len(elastic)
        elif spare < 0:
            give = [width - low for width, low in zip(wanted, least, strict=True)]
            part = min(1.0, -spare / max(1, sum(give)))
            wanted = [round(w - g * part) for w, g in zip(wanted, give, strict=True)]
        for column, width in enumerate(wanted):
            head.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a row when the keyboard comes, so that it is seen where one is."""
        super().focusInEvent(event)
        if not self._widths or not self.model().rowCount():
            return
        if not self.selectionModel().hasSelection():
            self.go_to_row(max(0, self.current_row()))
            self.selectRow(self.current_row())

    def current_row(self) -> int:
        """Return the current row; -1 for none."""
        return self.currentIndex().row()

    def go_to_row(self, row: int) -> None:
        """Make *row* the current one and show it."""
        self.setCurrentIndex(self.model().index(row, 0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell of the new row."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_changed.emit(current.row())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends with Home and End; open with Enter on every platform."""
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.model() is not None:
            last = self.model().rowCount() - 1
            self.go_to_row(0 if event.key() == Qt.Key.Key_Home else last)
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hover_row:
            self._delegate.hover_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        QPainter(self.viewport()).fillRect(event.rect(), colour("surface"))
        super().paintEvent(event)
