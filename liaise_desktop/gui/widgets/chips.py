"""Pills that can be pressed: filters, choices, menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QRadioButton, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed, designed

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    _Button = QAbstractButton
else:
    _Button = object

_PAD, _STEP = 12, 20  # px: inside the ends; icon with its gap


class _Pill(Themed, _Button):
    """The painting that chips of all sorts share."""

    glyph = designed(str, "glyph", "")
    tall = designed(bool, "tall", default=False)

    def _prepare(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def _face(self) -> QFont:
        return font("meta", 600 if self.isChecked() else 500)

    def _lead(self) -> bool:
        """Whether something stands before the word."""
        return self.isChecked() or bool(self.glyph)

    def _tail_width(self) -> int:
        """Return the room that is needed behind the word."""
        return 0

    def sizeHint(self) -> QSize:
        """Ask for room for everything in the pill."""
        width = paint.text_size(self.text(), self._face()).width() + 2 * px(_PAD) + 1
        width += px(_STEP) if self._lead() else 0
        return QSize(width + self._tail_width(), px(32 if self.tall else 30))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def _inks(self) -> tuple[str, str]:
        """Return the tokens of word and icon."""
        if not self.isEnabled():
            return "ink3", "ink3"
        return ("pine_ink", "pine_ink") if self.isChecked() else ("ink", "ink2")

    def _paint_pill(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        ground = "pine_soft" if chosen else "hover" if self.underMouse() else "surface"
        line = "pine" if chosen else "control" if self.isEnabled() else "line2"
        radius = self.height() / 2
        paint.rounded(painter, self.rect(), radius, ground, line, 1.5 if chosen else 1)

    def _paint_lead(self, painter: QPainter, box: QRect) -> None:
        name = "check" if self.isChecked() else self.glyph
        paint.glyph(painter, box, name, self._inks()[1], 16)

    def _paint_tail(self, painter: QPainter, left: int) -> None:
        """Paint what stands behind the word, from *left* on."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, icon and word."""
        painter = QPainter(self)
        self._paint_pill(painter)
        left = px(_PAD)
        if self._lead():
            box = paint.placed(self, QRect(left - 1, 0, px(16), self.height()))
            self._paint_lead(painter, box)
            left += px(_STEP)
        wide = paint.text_size(self.text(), self._face()).width()
        box = paint.placed(self, QRect(left, 0, wide + 2, self.height()))
        paint.write(painter, box, self.text(), self._face(), self._inks()[0])
        self._paint_tail(painter, left + wide)

    def hitButton(self, position: QPoint) -> bool:
        """Take a press anywhere in the pill."""
        return self.rect().contains(position)


class Chip(_Pill, QPushButton):
    """A pill that is on or off, or that opens a menu.

    Properties:
        glyph: Icon before the word while it is off.
        count: Figure behind the word; empty for none.
        digit: Number key that acts on it, shown as a small cap; empty for none.
        caret: Opens something: shows a chevron and cannot be toggled (set a menu, or use clicked).
        tall: 32 pixels high, for a row of filters.
    """

    count = designed(str, "count", "")
    digit = designed(str, "digit", "")
    caret = designed(bool, "caret", default=False)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self._prepare()
        self.setText(text)
        self.setCheckable(not properties.get("caret", False))
        self.dress(**properties)

    def restyle(self) -> None:
        """Keep the spoken count in step."""
        super().restyle()
        if self.caret:
            self.setCheckable(False)
        if self.count:
            self.setAccessibleDescription(self.count)

    def _tail_width(self) -> int:
        width = px(18) if self.caret else 0
        if self.count:
            width += paint.text_size(self.count, self._face()).width() + px(8)
        return width + (px(22) if self.digit else 0)

    def _paint_tail(self, painter: QPainter, left: int) -> None:
        lead, high = self.isChecked(), self.height()
        if self.count:
            wide = paint.text_size(self.count, self._face()).width()
            box = paint.placed(self, QRect(left + px(8), 0, wide + 2, high))
            ink = "pine_ink" if lead else "ink3"
            paint.write(painter, box, self.count, self._face(), ink)
        if self.caret:
            box = paint.placed(self, QRect(self.width() - px(26), 0, px(16), high))
            paint.glyph(painter, box, "chevron-down", "ink3", 16)
        if self.digit:
            box = QRect(self.width() - px(29), (high - px(17)) // 2, px(18), px(17))
            ground, ink = ("pine_soft2", "pine_ink") if lead else ("sunken", "ink3")
            paint.key_cap(painter, paint.placed(self, box), self.digit, ink, ground)


class ChoiceChip(_Pill, QRadioButton):
    """A pill that is one of several; arrow keys move the choice among chips of one parent.

    Properties:
        tall: 32 pixels high.
    """

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self._prepare()
        self.setText(text)
        self.dress(**properties)

    def _lead(self) -> bool:
        return True

    def _paint_lead(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = px(14)
        ring = QRectF(0, 0, edge - 1.5, edge - 1.5)
        ring.moveCenter(QRectF(box).center())
        painter.setPen(QPen(colour("pine" if self.isChecked() else "control"), 1.5))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pine"))
            inset = edge * 0.25
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
