"""What stands in the cells of a list, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from liaise_desktop.gui.style import colour, font, px, theme
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.tags import paint_avatar, paint_tag, tag_size

if TYPE_CHECKING:
    _Index = QModelIndex | QPersistentModelIndex

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 40
"""Under this role a model answers with a Cell."""

ROW_HEIGHT: Final = 51
_INSET = 5  # px between the card and the ground of a selected row
_PAD = 16  # px before the text of a column


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: at most two lines, an avatar, a tag, a small flag.

    Attributes:
        first: The first line; also what is sorted and read out by default.
        second: The second line, smaller.
        strong: Whether the first line is set in SemiBold.
        second_token: Colour of the second line; "ink3", or "ochre" when late.
        second_glyph: Icon before the second line.
        code: Whether the second line is a code, set in the mono family.
        initials: Initials of an avatar before the lines.
        flag: Word after the second line, such as "draft".
        flag_glyph: Icon of the flag.
        tag: Kind of tag the first line is shown as; empty for plain text.
        figure: Whether the first line is a figure, set right.
        glyph: Icon before the lines.
        glyph_token: Colour of that icon.
    """

    first: str = ""
    second: str = ""
    strong: bool = False
    second_token: str = "ink3"
    second_glyph: str = ""
    code: bool = False
    initials: str = ""
    flag: str = ""
    flag_glyph: str = ""
    tag: str = ""
    figure: bool = False
    glyph: str = ""
    glyph_token: str = "ink2"

    def spoken(self) -> str:
        """Return everything the cell says, for screen readers."""
        return ", ".join(part for part in (self.first, self.second, self.flag) if part)


def cell_data(cell: Cell, role: int) -> object:
    """Answer a model's `data` for one cell, whatever the role."""
    if role == CELL_ROLE:
        return cell
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return cell.spoken()
    return None


class CellDelegate(QStyledItemDelegate):
    """Paints cells; the row under the pointer and the row chosen have a ground of their own."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.hover_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Ask for the row height."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, option, index, selected=selected)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            first = index.column() == 0
            box = option.rect.adjusted(_PAD if first else 0, 0, -10, 0)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                box = option.rect.adjusted(10, 0, -_PAD if first else 0, 0)
            _CellPainter(painter, box, selected=selected).paint(cell)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, *, selected: bool
    ) -> None:
        view = self._view
        wide = view.viewport().width()
        row = QRect(0, option.rect.y(), wide, option.rect.height())
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, colour("surface"))
        if selected:
            plate = row.adjusted(_INSET, 1, -_INSET, -1)
            focused = view.hasFocus()
            rest = paint.needed_line("selected", "surface")
            line, width = ("focus", theme().focus_width) if focused else (rest, 1)
            paint.rounded(painter, plate, 8, "selected", line, width)
            painter.setClipping(False)
            return
        if index.row() == self.hover_row:
            painter.fillRect(option.rect, colour("hover"))
        if index.row() + 1 < index.model().rowCount():
            edge = QRect(_PAD, row.bottom(), wide - 2 * _PAD, 1)
            painter.fillRect(edge, colour("line"))
        painter.setClipping(False)


class _CellPainter:
    """Paints what a cell says into its box."""

    def __init__(self, painter: QPainter, box: QRect, *, selected: bool) -> None:
        self._painter = painter
        self._box = QRect(box)
        self._selected = selected
        self._rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paint(self, cell: Cell) -> None:
        painter = self._painter
        if cell.tag:
            kind = "surface" if self._selected else cell.tag
            size = tag_size(cell.first)
            room = self._take(min(size.width(), self._box.width()))
            room.setHeight(size.height())
            room.moveTop(self._box.y() + (self._box.height() - size.height()) // 2)
            paint_tag(painter, room, cell.first, kind)
            return
        if cell.initials:
            edge = px(34)
            disc = self._take(edge + px(12))
            disc.setWidth(edge)
            if self._rtl:
                disc.moveRight(self._box.right() + edge + px(12))
            disc.setHeight(edge)
            disc.moveTop(self._box.y() + (self._box.height() - edge) // 2)
            ground = "surface" if self._selected else "pine_soft"
            paint_avatar(painter, disc, cell.initials, ground)
        if cell.glyph:
            mark = self._take(px(26))
            mark.setWidth(px(18))
            paint.glyph(painter, mark, cell.glyph, cell.glyph_token, 18)
        self._paint_lines(cell)

    def _take(self, width: int) -> QRect:
        """Cut *width* off the start of the box and return that part."""
        part = QRect(self._box)
        part.setWidth(width)
        if self._rtl:
            part.moveRight(self._box.right())
            self._box.setRight(self._box.right() - width)
        else:
            self._box.setLeft(self._box.left() + width)
        return part

    def _paint_lines(self, cell: Cell) -> None:
        box, painter = self._box, self._painter
        face = font("body", 600 if cell.strong else 400, tabular=cell.figure)
        align = paint.LEADING
        if cell.figure:
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if not cell.second:
            ink = "ink" if cell.strong or cell.figure else "ink2"
            paint.write_elided(painter, box, cell.first, face, ink, align)
            return
        middle = box.y() + box.height() // 2
        upper = QRect(box.x(), middle - px(19), box.width(), px(20))
        self._box = QRect(box.x(), middle, box.width(), px(19))
        paint.write_elided(painter, upper, cell.first, face, "ink", align)
        if cell.second_glyph:
            mark = self._take(px(18))
            mark.setWidth(px(14))
            paint.glyph(painter, mark, cell.second_glyph, cell.second_token, 14)
        weight = 400 if cell.second_token == "ink3" else 500
        small = font("label" if cell.code else "meta", weight, mono=cell.code)
        wide = paint.text_size(cell.second, small).width() + 2
        line = self._take(min(wide, self._box.width())) if cell.flag else self._box
        paint.write_elided(painter, line, cell.second, small, cell.second_token)
        if cell.flag:
            self._paint_flag(cell)

    def _paint_flag(self, cell: Cell) -> None:
        if self._box.width() < px(50):
            return
        self._take(px(8))
        if cell.flag_glyph:
            mark = self._take(px(18))
            mark.setWidth(px(14))
            paint.glyph(self._painter, mark, cell.flag_glyph, "slate", 14)
        paint.write_elided(self._painter, self._box, cell.flag, font("label", 500), "slate")


def list_palette(palette: QPalette) -> QPalette:
    """Return *palette* with the grounds of a list."""
    palette.setColor(QPalette.ColorRole.Base, colour("surface"))
    palette.setColor(QPalette.ColorRole.Highlight, colour("selected"))
    palette.setColor(QPalette.ColorRole.HighlightedText, colour("ink"))
    return palette
