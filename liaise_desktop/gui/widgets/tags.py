"""Things that cannot be pressed: tags and avatars. They have no border."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed, designed

TAG_LOOKS: Final = {
    "neutral": ("tag", "ink2"),
    "pine": ("pine_soft", "pine_ink"),
    "plum": ("plum_soft", "plum_ink"),
    "ochre": ("ochre_soft", "ochre_ink"),
    "slate": ("slate_soft", "slate_ink"),
    "brick": ("brick_soft", "brick_ink"),
    "surface": ("surface", "ink2"),
}
"""Kind of a tag: token of its ground, token of its word."""

_PAD = 8


def tag_size(text: str, glyph: str = "") -> QSize:
    """Return the size of a tag."""
    width = paint.text_size(text, font("label", 500)).width() + 2 * px(_PAD) + 1
    return QSize(width + (px(18) if glyph else 0), px(22))


def paint_tag(
    painter: QPainter, rect: QRect, text: str, kind: str = "neutral", glyph: str = ""
) -> None:
    """Paint a tag into *rect*; delegates use it too."""
    ground, ink = TAG_LOOKS[kind]
    paint.rounded(painter, rect, 6, ground)
    inner = rect.adjusted(px(_PAD), 0, -px(_PAD) + 2, 0)
    if glyph:
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = px(14)
        left = inner.right() - edge if rtl else inner.left() - 1
        paint.glyph(painter, QRect(left, rect.y(), edge, rect.height()), glyph, ink, 14)
        inner.adjust(0 if rtl else px(18), 0, -px(18) if rtl else 0, 0)
    paint.write_elided(painter, inner, text, font("label", 500), ink)


class Tag(Themed, QLabel):
    """A word about the state of the work.

    Properties:
        kind: A name of TAG_LOOKS; "neutral".
        glyph: Icon before the word.
    """

    kind = designed(str, "kind", "neutral")
    glyph = designed(str, "glyph", "")

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.dress(**properties)

    def sizeHint(self) -> QSize:
        """Ask for room for icon and word."""
        return tag_size(self.text(), self.glyph)

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tag."""
        paint_tag(QPainter(self), self.rect(), self.text(), self.kind, self.glyph)


def initials_font(diameter: int) -> QFont:
    """Return the font of initials in a circle of *diameter* pixels."""
    face = font("label", 600)
    face.setPixelSize(max(px(10), round(diameter * 0.36)))
    return face


def paint_avatar(
    painter: QPainter, rect: QRect, initials: str, ground: str = "pine_soft", ink: str = "pine_ink"
) -> None:
    """Paint initials in a circle; delegates use it too."""
    paint.rounded(painter, rect, rect.width() / 2, ground)
    paint.write(painter, rect, initials, initials_font(rect.width()), ink, paint.CENTRE)


class Avatar(Themed, QLabel):
    """Initials in a circle, the same tint for everybody.

    Properties:
        initials: One to three letters.
        diameter: Pixels at 100 %; 32.
        worker: A colleague (slate) rather than somebody who is accompanied (pine).
        on_tint: Stands on a tinted ground, so the circle is white.
    """

    initials = designed(str, "initials", "")
    diameter = designed(int, "diameter", 32)
    worker = designed(bool, "worker", default=False)
    on_tint = designed(bool, "on_tint", default=False)

    def __init__(
        self, parent: QWidget | None = None, initials: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.dress(initials=initials, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take the size from the theme."""
        self.setFixedSize(px(self.diameter), px(self.diameter))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        stem = "slate" if self.worker else "pine"
        ground = "surface" if self.on_tint else f"{stem}_soft"
        paint_avatar(QPainter(self), self.rect(), self.initials, ground, f"{stem}_ink")
