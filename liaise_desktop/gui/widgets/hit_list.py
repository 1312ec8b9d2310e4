"""What was found: a list in groups, with the words that fit marked, and the field above it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.cells import list_palette
from liaise_desktop.gui.widgets.fields import editor_palette
from liaise_desktop.gui.widgets.scroll import SlimBar
from liaise_desktop.gui.widgets.tags import paint_avatar
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFont

    _Index = QModelIndex | QPersistentModelIndex

HIT_ROLE: Final = Qt.ItemDataRole.UserRole + 41
"""Under this role a model answers with a HitRow."""

WITH_CONTROL: Final = 1 << 26
"""Stands in a key that was pressed together with Control."""

BEGIN, END = "\x01", "\x02"
"""What stands before and after the words that fit."""

_HEAD, _ROW, _INSET, _LEAD = 32, 46, 8, 54


@dataclass(frozen=True, slots=True)
class HitRow:
    """One line of the list: the head of a group, or something found.

    Attributes:
        head: Words of a head; then nothing else counts.
        first, second: The two lines; words that fit stand between BEGIN and END.
        right: A word, code or day at the end.
        glyph: Icon before the lines.
        initials: Initials of an avatar instead of the icon.
    """

    head: str = ""
    first: str = ""
    second: str = ""
    right: str = ""
    glyph: str = ""
    initials: str = ""

    def spoken(self) -> str:
        """Return what the line says, for screen readers."""
        said = ", ".join(part for part in (self.first, self.second, self.right) if part)
        return self.head or unmarked(said)


def unmarked(text: str) -> str:
    """Return *text* without marks, in one line."""
    return text.replace(BEGIN, "").replace(END, "").replace("\n", " ")


def runs(text: str) -> list[tuple[str, bool]]:
    """Return the parts of *text* in one line and in their order, and whether each is marked."""
    parts: list[tuple[str, bool]] = []
    for number, piece in enumerate(text.replace("\n", " ").split(BEGIN)):
        inside, _, after = piece.partition(END) if number else ("", "", piece)
        parts += [(inside, True), (after, False)]
    return [(part, marked) for part, marked in parts if part]


def paint_marked(painter: QPainter, rect: QRect, text: str, face: QFont, ink: str) -> None:
    """Paint one line of plain text with its marks, shortened at its end when it does not fit."""
    metrics = QFontMetrics(face)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    room = QRect(rect)
    for part, marked in runs(text):
        wide = metrics.horizontalAdvance(part)
        box = QRect(room.x(), room.y(), min(wide, room.width()), room.height())
        if rtl:
            box.moveRight(room.right())
        if marked:
            high = metrics.height()
            plate = QRect(box.x() - 1, box.center().y() - high // 2, box.width() + 2, high)
            paint.rounded(painter, plate, 4, "mark")
        shade = "on_mark" if marked else ink
        # A little more room, so that nothing is shortened by rounding.
        paint.write_elided(painter, box.adjusted(0, 0, 3, 0), part, face, shade)
        if rtl:
            room.setRight(box.x() - 1)
        else:
            room.setX(box.x() + box.width())
        if wide >= box.width() and room.width() <= 0:
            return


class HitDelegate(QStyledItemDelegate):
    """Paints heads and what was found."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Ask for the height of a head or of two lines."""
        row = index.data(HIT_ROLE)
        return QSize(px(200), px(_HEAD if isinstance(row, HitRow) and row.head else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one line."""
        row = index.data(HIT_ROLE)
        if not isinstance(row, HitRow):
            return
        painter.save()
        if row.head:
            box = option.rect.adjusted(px(22), px(4), -px(22), 0)
            paint.write_elided(painter, box, row.head, font("label", 600), "ink3")
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_hit(painter, option, row, selected=selected)
        painter.restore()

    def _paint_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, *, selected: bool
    ) -> None:
        area = QRect(option.rect)
        if selected:
            plate = area.adjusted(_INSET, 1, -_INSET, -1)
            line = paint.needed_line("selected", "surface")
            paint.rounded(painter, plate, 8, "selected", line)
        edge = px(30)
        mark = self._placed(option, QRect(area.x() + px(20), area.y(), edge, area.height()))
        if row.initials:
            disc = QRect(mark.x(), mark.y() + (mark.height() - edge) // 2, edge, edge)
            paint_avatar(painter, disc, row.initials, "surface" if selected else "pine_soft")
        else:
            paint.glyph(painter, mark, row.glyph, "ink2", 18)
        end = self._paint_end(painter, option, row, selected=selected)
        wide = area.width() - px(_LEAD) - px(8) - end
        left, middle = area.x() + px(_LEAD) + px(8), area.y() + area.height() // 2
        upper = QRect(left, middle - px(18), wide, px(19))
        if not row.second:
            upper.moveTop(middle - px(10))
        lower = QRect(left, middle, wide, px(18))
        paint_marked(painter, self._placed(option, upper), row.first, font("body", 600), "ink")
        paint_marked(painter, self._placed(option, lower), row.second, font("meta"), "ink2")

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow, *, selected: bool
    ) -> int:
        """Paint what stands at the end; return how much room it takes."""
        area = option.rect
        taken = px(24)
        if selected:
            taken += px(24)
            sign = QRect(area.right() - px(44), area.y(), px(18), area.height())
            paint.glyph(painter, self._placed(option, sign), "corner-down-left", "pine", 16)
        if row.right:
            wide = paint.text_size(row.right, font("meta")).width() + 2
            box = QRect(area.right() - taken - wide, area.y(), wide, area.height())
            paint.write(painter, self._placed(option, box), row.right, font("meta"), "ink3")
            taken += wide + px(12)
        return taken

    def _placed(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)


class HitList(Themed, QListView):
    """Shows what was found; the field above it keeps the focus and moves the choice.

    Signals:
        hit_opened: The row that was pressed.
    """

    hit_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, self))
        self.setItemDelegate(HitDelegate(self))
        self.clicked.connect(self._on_clicked)
        self.restyle()

    def restyle(self) -> None:
        """Take colours from the theme."""
        self.setPalette(list_palette(self.palette()))
        self.doItemsLayout()
        self.viewport().update()

    def content_height(self) -> int:
        """Return the height of all lines."""
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        model = self.model()
        indexes = (model.index(row, 0) for row in range(model.rowCount()))
        return sum(delegate.sizeHint(option, index).height() for index in indexes)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.hit_opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the choice follow the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines on the ground of the plate."""
        QPainter(self.viewport()).fillRect(event.rect(), colour("surface"))
        super().paintEvent(event)


class BareField(Themed, QLineEdit):
    """A line of large text without a frame; it passes on the keys that move through a list.

    Signals:
        key_pressed: A Qt key code: Up, Down, Page Up, Page Down, Enter; with WITH_CONTROL in it
            where Control was held down.
    """

    key_pressed = Signal(int)

    _PASSED_ON = frozenset(
        {
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.restyle()

    def restyle(self) -> None:
        """Take font and colours from the theme."""
        self.setFont(font("search"))
        self.setPalette(editor_palette())
        self.setMinimumHeight(px(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what moves through the list."""
        if event.key() in self._PASSED_ON:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.key_pressed.emit(int(event.key()) | (WITH_CONTROL if held else 0))
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+K and Ctrl+L to the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in {Qt.Key.Key_K, Qt.Key.Key_L}
        ):
            event.ignore()
            return False
        return bool(super().event(event))


class PlateFoot(Themed, QWidget):
    """The ground of the key hints at the bottom of a plate, with the plate's round corners."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        paint.rounded(painter, self.rect().adjusted(0, -20, 0, 0), 13, "sunken")
        painter.fillRect(QRect(0, 0, self.width(), 1), colour("line"))
