"""Push buttons in five kinds."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.labels import key_text
from liaise_desktop.gui.widgets.themed import Themed, designed


class _Look(NamedTuple):
    ground: str
    line: str
    ink: str


_REST: Final = {
    "solid": _Look("solid", "", "on_solid"),
    "outline": _Look("surface", "control", "ink"),
    "quiet": _Look("", "", "pine"),
    "ghost": _Look("", "", "ink2"),
    "danger": _Look("surface", "brick", "brick"),
}
_HOVER: Final = {
    "solid": _Look("solid_hover", "", "on_solid"),
    "outline": _Look("hover", "control", "ink"),
    "quiet": _Look("pine_soft2", "", "pine"),
    "ghost": _Look("hover", "", "ink2"),
    "danger": _Look("brick_soft", "brick", "brick"),
}
_PRESS: Final = {
    "solid": _Look("pine_press", "", "on_pine"),
    "outline": _Look("sunken", "control", "ink"),
    "quiet": _Look("pine_soft", "", "pine"),
    "ghost": _Look("sunken", "", "ink2"),
    "danger": _Look("brick_soft", "brick", "brick"),
}
_OFF: Final = _Look("sunken", "line2", "ink3")
_OFF_PLAIN: Final = _Look("", "", "ink3")

HEIGHTS: Final = {"small": 26, "compact": 30, "normal": 36, "main": 40, "large": 44}
_PADS: Final = {"small": 6, "compact": 11, "normal": 14, "main": 14, "large": 14}
_GAP = 7  # px between icon and word


class PushButton(Themed, QPushButton):
    """A button with a verb on it.

    Properties:
        kind: "solid", "outline", "quiet", "ghost" or "danger".
        measure: Height: "small" 26, "compact" 30, "normal" 36, "main" 40, "large" 44.
        glyph, glyph_right: Names of icons before and after the word.
        key_cap: Key sequence shown on the button ("Ctrl+L"); it only shows, a shortcut acts.
        wide: Fills the width it is given.
        weight: Weight of the word; 600.

    A button with an icon and no text needs a tool tip; it is its accessible name as well.
    """

    kind = designed(str, "kind", "outline")
    measure = designed(str, "measure", "normal")
    glyph = designed(str, "glyph", "")
    glyph_right = designed(str, "glyph_right", "")
    key_cap = designed(str, "key_cap", "")
    wide = designed(bool, "wide", default=False)
    weight = designed(int, "weight", 600)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self.dress(**properties)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        across = QSizePolicy.Policy.Expanding if self.wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        super().restyle()

    def retranslate(self) -> None:
        """Key caps change their words with the language."""
        self.restyle()

    def event(self, event: QEvent) -> bool:
        """Let the tip of a button without text be its name."""
        if event.type() == QEvent.Type.ToolTipChange and not self.text():
            self.setAccessibleName(self.toolTip())
        return bool(super().event(event))

    def sizeHint(self) -> QSize:
        """Ask for room for icon, word and key cap."""
        height = px(HEIGHTS[self.measure])
        if not self.text():
            return QSize(height, height)
        width = self._inner_width() + 2 * px(_PADS[self.measure]) + 2
        if self.key_cap:
            width += paint.key_cap_width(key_text(self.key_cap)) + px(12)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def _face_name(self) -> str:
        return "meta" if self.measure in {"small", "compact"} else "body"

    def _inner_width(self) -> int:
        width = paint.text_size(self.text(), font(self._face_name(), self.weight)).width()
        edge = px(18 if self._face_name() == "body" else 16)
        for name in (self.glyph, self.glyph_right):
            width += edge + px(_GAP) if name else 0
        return width

    def _look(self) -> _Look:
        if not self.isEnabled():
            return _OFF_PLAIN if self.kind in {"quiet", "ghost"} else _OFF
        if self.isDown():
            return _PRESS[self.kind]
        return (_HOVER if self.underMouse() else _REST)[self.kind]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, word and key cap."""
        painter = QPainter(self)
        look = self._look()
        paint.rounded(painter, self.rect(), 8, look.ground, look.line)
        if not self.text():
            paint.glyph(painter, self.rect(), self.glyph, look.ink, 18)
            return
        left = self._start()
        size = 18 if self._face_name() == "body" else 16
        if self.glyph:
            self._paint_glyph(painter, self.glyph, left, size, look)
            left += px(size) + px(_GAP)
        face = font(self._face_name(), self.weight)
        wide = paint.text_size(self.text(), face).width()
        box = paint.placed(self, QRect(left, 0, wide + 2, self.height()))
        paint.write(painter, box, self.text(), face, look.ink)
        if self.glyph_right:
            self._paint_glyph(painter, self.glyph_right, left + wide + px(_GAP), size, look)
        if self.key_cap:
            self._paint_key(painter, look)

    def _start(self) -> int:
        inner, pad = self._inner_width(), px(_PADS[self.measure])
        free = (self.width() - inner) // 2
        if not self.key_cap:
            return free
        cap = paint.key_cap_width(key_text(self.key_cap)) + px(20)
        return free if free >= cap else pad

    def _paint_glyph(
        self, painter: QPainter, name: str, left: int, size: int, look: _Look
    ) -> None:
        box = paint.placed(self, QRect(left, 0, px(size), self.height()))
        paint.glyph(painter, box, name, look.ink, size)

    def _paint_key(self, painter: QPainter, look: _Look) -> None:
        words = key_text(self.key_cap)
        wide, high = paint.key_cap_width(words), px(19)
        box = QRect(self.width() - wide - px(10), (self.height() - high) // 2, wide, high)
        ground = "" if self.kind == "solid" and self.isEnabled() else "sunken"
        ink = look.ink if not ground else "ink3"
        paint.key_cap(painter, paint.placed(self, box), words, ink, ground)
