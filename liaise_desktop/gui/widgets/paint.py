"""The few shapes that all painted widgets are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from liaise_desktop.gui.icons import icon_pixmap
from liaise_desktop.gui.style import colour, font, px

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_MNEMONIC = Qt.TextFlag.TextShowMnemonic


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: str = "",
    line: str = "",
    width: float = 1.0,
) -> None:
    """Paint a rounded rectangle whose border lies inside *rect*; empty tokens paint nothing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect)
    if line:
        box.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(colour(line), width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def dashed(painter: QPainter, rect: QRect, radius: float, fill: str, line: str) -> None:
    """Paint a rounded rectangle with a dashed border."""
    rounded(painter, rect, radius, fill)
    pen = QPen(colour(line), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def needed_line(ground: str, around: str) -> str:
    """Return the token of the border that a plate needs where its ground does not stand out."""
    return "control" if colour(ground) == colour(around) else ""


def text_size(text: str, face: QFont) -> QSize:
    """Return the room that one line of *text* takes; an ampersand marks a mnemonic."""
    return QFontMetrics(face).size(_MNEMONIC, text)


def placed(widget: QWidget, rect: QRect) -> QRect:
    """Return *rect*, given for left-to-right, where it belongs in the widget's own direction."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def write(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    ink: str | QColor,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Paint one line of plain text."""
    painter.setFont(face)
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    painter.drawText(rect, int(align) | int(_MNEMONIC), text)


def write_elided(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    ink: str | QColor,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Paint one line of plain text, shortened at its end when it does not fit."""
    painter.setFont(face)
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    short = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), short)


def write_wrapped(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    ink: str | QColor,
    align: Qt.AlignmentFlag = LEADING,
) -> None:
    """Paint plain text in as many lines as *rect* holds."""
    painter.setFont(face)
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextWordWrap), text)


def glyph(painter: QPainter, rect: QRect, name: str, ink: str, size: int = 18) -> None:
    """Paint an icon, *size* pixels at 100 %, in the middle of *rect*."""
    edge = px(size)
    left = rect.x() + (rect.width() - edge) // 2
    top = rect.y() + (rect.height() - edge) // 2
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(left, top, icon_pixmap(name, ink, size, ratio))


def key_cap_width(text: str) -> int:
    """Return the width of a key cap that holds *text*."""
    wide = QFontMetrics(font("key", 600)).horizontalAdvance(text)
    return max(px(20), wide + px(12))


def key_cap(painter: QPainter, rect: QRect, text: str, ink: str, ground: str = "") -> None:
    """Paint a key cap; without a ground it is a veil of its ink, for solid buttons."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = colour(ground or ink)
    if not ground:
        shade.setAlpha(34)
    painter.setBrush(shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect), 5, 5)
    write(painter, rect, text, font("key", 600), ink, CENTRE)


def shadow(
    painter: QPainter, rect: QRect, radius: int, *, spread: int, down: int, strength: float
) -> None:
    """Paint a soft shadow around *rect* as stacked rounded rectangles that fade outwards."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    reached = 0.0
    for grow in range(spread - 1, -1, -1):
        wanted = strength * (1 - grow / spread) ** 2.4
        veil = colour("shadow")
        veil.setAlphaF(max(0.0, 1 - (1 - wanted) / (1 - reached)))
        reached = wanted
        painter.setBrush(veil)
        around = QRectF(rect).adjusted(-grow, -grow + down, grow, grow + down)
        painter.drawRoundedRect(around, radius + grow, radius + grow)
