"""The recovery sheet, drawn the same on the screen and on paper; it is white in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from liaise_desktop.gui.dates import day
from liaise_desktop.gui.style import LIGHT, SIZES, font
from liaise_desktop.gui.widgets import Themed

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.sheet_check import Sheet

WIDTH: Final = 328
EDGE: Final = 28
_INNER: Final = WIDTH - 2 * EDGE
_ACROSS: Final = 3  # groups side by side
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)


def paper_ink(token: str) -> QColor:
    """Return a colour of the light theme."""
    # Paper has one theme: the light one.
    return QColor(LIGHT[token])


def paper_face(style: str, weight: int = 400, *, mono: bool = False) -> QFont:
    """Return a font at its size on paper."""
    face = font(style, weight, mono=mono)
    face.setPixelSize(SIZES[style])
    return face


class SheetDrawing:
    """Draws a sheet in a space of 328 units across; without a painter it only measures.

    Args:
        sheet: What stands on it.
        cover: Words instead of the code; empty shows the code.
    """

    def __init__(self, sheet: Sheet, cover: str = "") -> None:
        self._sheet = sheet
        self._cover = cover
        self._y = 0.0

    def tr(self, text: str, comment: str = "") -> str:
        """Return *text* in the language in force."""
        return QCoreApplication.translate("SheetDrawing", text, comment or None)

    def draw(self, painter: QPainter | None) -> float:
        """Draw the sheet; return its height."""
        self._y = 28.0
        self._head(painter)
        sheet = self._sheet
        self._text(painter, self.tr("Recovery sheet"), "search", 600, gap=2)
        opens = self.tr("Opens the notes “{label}” on this laptop if the passphrase is lost.")
        self._text(painter, opens.format(label=sheet.label), "meta", token="ink2", gap=16)
        self._code(painter)
        for name, value in (
            (self.tr("Notes"), sheet.label),
            (self.tr("Team"), sheet.team),
            (self.tr("Laptop"), sheet.computer),
            (self.tr("Made on"), day(sheet.made_on)),
        ):
            self._pair(painter, name, value)
        self._line(painter)
        keep = self.tr(
            "Keep it in a sealed envelope in the office safe. Not in the laptop bag, not as a "
            "photo. Whoever holds this sheet and the laptop can read the notes."
        )
        self._text(painter, keep, "label", token="ink2", gap=26)
        return self._y

    def _head(self, painter: QPainter | None) -> None:
        head = self.tr("Liaise, City of {city}").format(city=self._sheet.city)
        if painter is not None:
            _draw_mark(painter, QRectF(EDGE, self._y, 26, 18))
        self._text(painter, head, "meta", 600, left=34, gap=22 if not self._sheet.practice else 4)
        if self._sheet.practice:
            warning = self.tr("PRACTICE: it opens nothing real")
            self._text(painter, warning, "meta", 600, token="ochre_ink", gap=14)

    def _text(
        self,
        painter: QPainter | None,
        text: str,
        style: str,
        weight: int = 400,
        *,
        token: str = "ink",
        left: float = 0,
        gap: float = 0,
    ) -> None:
        face = paper_face(style, weight)
        room = QRectF(EDGE + left, self._y, _INNER - left, 4000)
        needed = QFontMetricsF(face).boundingRect(room, _WRAP, text)
        if painter is not None:
            painter.setFont(face)
            painter.setPen(paper_ink(token))
            painter.drawText(room, _WRAP, text)
        self._y += needed.height() + gap

    def _code(self, painter: QPainter | None) -> None:
        groups = self._sheet.groups
        rows = -(-len(groups) // _ACROSS)
        box = QRectF(EDGE, self._y, _INNER, rows * 44 + 20)
        if painter is not None:
            painter.setPen(QPen(paper_ink("pine_line"), 1))
            painter.setBrush(paper_ink("pine_soft2"))
            painter.drawRoundedRect(box, 10, 10)
            if self._cover:
                painter.setFont(paper_face("meta"))
                painter.setPen(paper_ink("ink2"))
                flags = _WRAP | int(Qt.AlignmentFlag.AlignCenter)
                painter.drawText(box.adjusted(18, 0, -18, 0), flags, self._cover)
            else:
                self._groups(painter, box)
        self._y += box.height() + 16

    def _groups(self, painter: QPainter, box: QRectF) -> None:
        for number, group in enumerate(self._sheet.groups):
            x = box.x() + 16 + (number % _ACROSS) * 84
            y = box.y() + 12 + (number // _ACROSS) * 44
            painter.setFont(paper_face("key"))
            painter.setPen(paper_ink("ink2"))
            painter.drawText(QRectF(x, y, 80, 14), 0, str(number + 1))
            painter.setFont(paper_face("search", 600, mono=True))
            painter.setPen(paper_ink("ink"))
            painter.drawText(QRectF(x, y + 13, 84, 28), 0, group)

    def _pair(self, painter: QPainter | None, name: str, value: str) -> None:
        top = self._y
        self._text(painter, name, "label", token="ink2")
        self._y = top
        self._text(painter, value or " ", "label", 600, left=88, gap=5)

    def _line(self, painter: QPainter | None) -> None:
        self._y += 8
        if painter is not None:
            painter.fillRect(QRectF(EDGE, self._y, _INNER, 1), paper_ink("line"))
        self._y += 12


def _draw_mark(painter: QPainter, box: QRectF) -> None:
    left, right = QPainterPath(), QPainterPath()
    left.addEllipse(QRectF(box.x() + 1, box.y() + 1, 16, 16))
    right.addEllipse(QRectF(box.right() - 17, box.y() + 1, 16, 16))
    painter.fillPath(left.intersected(right), paper_ink("pine"))
    painter.setPen(QPen(paper_ink("pine"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(left)
    painter.drawPath(right)


class RecoverySheet(Themed, QFrame):
    """Shows a sheet as it will be printed, or covers its code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._covered = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show *sheet*; None forgets it."""
        self._sheet = sheet
        self.retranslate()

    def cover(self, words: str) -> None:
        """Show *words* in place of the code; nothing uncovers it."""
        self._covered = words
        self.update()

    def is_covered(self) -> bool:
        """Return whether the code cannot be seen."""
        return bool(self._covered)

    def retranslate(self) -> None:
        """Say what this is; the code itself is never part of a name."""
        self.setAccessibleName(self.tr("The recovery sheet as it is printed"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the whole sheet."""
        high = SheetDrawing(self._sheet).draw(None) if self._sheet else 0
        return QSize(WIDTH, round(high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(paper_ink("line2"), 1))
        painter.setBrush(paper_ink("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._sheet is not None:
            SheetDrawing(self._sheet, self._covered).draw(painter)
