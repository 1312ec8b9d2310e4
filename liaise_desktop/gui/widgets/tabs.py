"""The tabs of a page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed

_GAP = 22


class TabStrip(Themed, QTabBar):
    """Words side by side of which one is underlined; a figure may follow each word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def set_count(self, tab: int, count: str) -> None:
        """Show *count* behind the word of *tab*; empty for none."""
        self.setTabData(tab, count)
        self.setTabToolTip(tab, f"{self.tabText(tab)} {count}".strip())
        self.setIconSize(self.iconSize())
        self.updateGeometry()
        self.update()

    def _word_width(self, tab: int) -> int:
        return paint.text_size(self.tabText(tab), font("body", 600)).width()

    def tabSizeHint(self, index: int) -> QSize:
        """Ask for room for word and figure."""
        count = str(self.tabData(index) or "")
        extra = paint.text_size(count, font("meta", 500)).width() + px(6) if count else 0
        return QSize(self._word_width(index) + extra + px(_GAP), px(38))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut a word."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, figures and the line under the current one."""
        painter = QPainter(self)
        for tab in range(self.count()):
            room = self.tabRect(tab)
            current = tab == self.currentIndex()
            ink = "ink" if current else "ink2"
            face = font("body", 600 if current else 500)
            wide = self._word_width(tab)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = room.right() - wide if rtl else room.left()
            word = QRect(left, room.top(), wide + 2, room.height() - 3)
            paint.write(painter, word, self.tabText(tab), face, ink)
            count = str(self.tabData(tab) or "")
            if count:
                behind = QRect(room)
                behind.setLeft(word.right() + px(4))
                if rtl:
                    behind = QRect(room.left(), room.top(), left - room.left() - px(6), 0)
                behind.setHeight(word.height())
                paint.write(painter, behind, count, font("meta", 500), "ink3")
            if current:
                line = QRect(left, room.bottom() - 2, room.width() - px(_GAP) + 2, 3)
                painter.fillRect(line, colour("pine"))
