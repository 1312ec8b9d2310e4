"""A share on paper: its twenty words, numbered, and whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from liaise_desktop.gui.dates import day
from liaise_desktop.gui.views.recovery_sheet import (
    EDGE,
    WIDTH,
    SheetDrawing,
    paper_face,
    paper_ink,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from liaise_desktop.gui.presenters.sheet_check import Sheet

_HIGH = 22  # one row of words
_ACROSS = 2


class ShareDrawing(SheetDrawing):
    """Draws a share as it is printed.

    Args:
        sheet: What stands on it; its groups are the words.
        holder: Who holds it, one of `HOLDERS`.
    """

    def __init__(self, sheet: Sheet, holder: str) -> None:
        super().__init__(sheet)
        self._holder = holder

    def draw(self, painter: QPainter | None) -> float:
        """Draw the share; return its height."""
        self._y = 28.0
        self._head(painter)
        sheet = self._sheet
        head = QCoreApplication.translate("ShareDrawing", "One share of three")
        self._text(painter, head, "search", 600, gap=2)
        opens = QCoreApplication.translate(
            "ShareDrawing", "Any two of the three shares open the notes “{label}”."
        )
        self._text(painter, opens.format(label=sheet.label), "meta", token="ink2", gap=16)
        self._words(painter)
        for name, value in (
            (QCoreApplication.translate("ShareDrawing", "Held by"), holder_words(self._holder)),
            (QCoreApplication.translate("ShareDrawing", "Notes"), sheet.label),
            (QCoreApplication.translate("ShareDrawing", "Team"), sheet.team),
            (QCoreApplication.translate("ShareDrawing", "Made on"), day(sheet.made_on)),
        ):
            self._pair(painter, name, value)
        self._line(painter)
        keep = QCoreApplication.translate(
            "ShareDrawing",
            "Keep it in a sealed envelope, and never together with another share. Not as a "
            "photo, not in a file.",
        )
        self._text(painter, keep, "label", token="ink2", gap=26)
        return self._y

    def _words(self, painter: QPainter | None) -> None:
        words = self._sheet.groups
        rows = -(-len(words) // _ACROSS)
        wide = (WIDTH - 2 * EDGE) / _ACROSS
        for number, word in enumerate(words):
            x = EDGE + (number // rows) * wide
            y = self._y + (number % rows) * _HIGH
            if painter is None:
                continue
            painter.setFont(paper_face("key"))
            painter.setPen(paper_ink("ink2"))
            painter.drawText(QRectF(x, y + 3, 22, _HIGH), 0, str(number + 1))
            painter.setFont(paper_face("meta", 600, mono=True))
            painter.setPen(paper_ink("ink"))
            painter.drawText(QRectF(x + 22, y, wide - 22, _HIGH), 0, word)
        self._y += rows * _HIGH + 16


def holder_words(holder: str) -> str:
    """Return who holds a share, in the language in force."""
    words = {
        "worker": QCoreApplication.translate("ShareDrawing", "You, in a sealed envelope"),
        "supervisor": QCoreApplication.translate("ShareDrawing", "Your supervisor"),
        "it": QCoreApplication.translate("ShareDrawing", "IT"),
    }
    return words[holder]
