"""A line that leads somewhere: icon, what it is, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.labels import plain_tip
from liaise_desktop.gui.widgets.themed import Themed, designed

_HEIGHT, _LINE, _GAP = 46, 19, 10


class EntryLine(Themed, QPushButton):
    """A line of two rows that can be opened.

    Properties:
        words: The first row; what people wrote, so it is not the button's text, whose ampersands
            would become keys.
        glyph: Icon before the words; empty for none.
        glyph_token: Colour token of the icon; "slate".
        lead: Begins the second row, in pine.
        about: Rest of the second row.

    Attributes:
        left_to_list: Keys that whatever it stands in answers.
    """

    glyph = designed(str, "glyph", "")
    glyph_token = designed(str, "glyph_token", "slate")
    words = designed(str, "words", "", "_on_words")
    lead = designed(str, "lead", "", "_on_words")
    about = designed(str, "about", "", "_on_words")

    def __init__(
        self, parent: QWidget | None = None, words: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.left_to_list: frozenset[int] = frozenset()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.dress(words=words, **properties)
        self._on_words()

    def _on_words(self) -> None:
        self.setAccessibleName(", ".join(filter(None, (self.words, self.lead, self.about))))

    def sizeHint(self) -> QSize:
        """Ask for room for two rows."""
        wide = max(self._wide(self.words, 500), self._wide(self._second(), 400, "meta"))
        return QSize(wide + self._left() + 4, px(_HEIGHT if self._second() else _HEIGHT - _LINE))

    def minimumSizeHint(self) -> QSize:
        """Do with a few words; the tip tells the rest."""
        return QSize(px(90), self.sizeHint().height())

    def _second(self) -> str:
        return "  ·  ".join(filter(None, (self.lead, self.about)))

    def _wide(self, text: str, weight: int, face: str = "body") -> int:
        return paint.text_size(text, font(face, weight)).width()

    def _left(self) -> int:
        return px(18 + _GAP + 2) if self.glyph else 2

    def event(self, event: QEvent) -> bool:
        """Keep the tip in step with what is cut off."""
        if event.type() == QEvent.Type.ToolTip:
            whole = "\n".join(filter(None, (self.words, self._second())))
            cut = self.sizeHint().width() > self.width()
            self.setToolTip(plain_tip(whole) if cut else "")
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; in a list, Space and the arrows are left to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in self.left_to_list:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        painter = QPainter(self)
        if self.underMouse():
            paint.rounded(painter, self.rect(), 6, "hover")
        left, second = self._left(), self._second()
        rows = 2 * px(_LINE) if second else px(_LINE)
        top = (self.height() - rows) // 2
        if self.glyph:
            mark = paint.placed(self, QRect(2, top, px(18), px(_LINE)))
            paint.glyph(painter, mark, self.glyph, self.glyph_token)
        room = self.width() - left - 2
        first = paint.placed(self, QRect(left, top, room, px(_LINE)))
        paint.write_elided(painter, first, self.words, font("body", 500), "ink")
        if second:
            self._paint_second(painter, left, top + px(_LINE), room)

    def _paint_second(self, painter: QPainter, left: int, top: int, room: int) -> None:
        wide = 0
        if self.lead:
            wide = min(room, self._wide(self.lead, 500, "meta") + 2)
            box = paint.placed(self, QRect(left, top, wide, px(_LINE)))
            paint.write_elided(painter, box, self.lead, font("meta", 500), "pine")
        if not self.about or wide >= room:
            return
        about = f"  ·  {self.about}" if self.lead else self.about
        box = paint.placed(self, QRect(left + wide, top, room - wide, px(_LINE)))
        paint.write_elided(painter, box, about, font("meta"), "ink2")
