"""Parts of the frame: entries of the rail, the search button, the practice band."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.labels import key_text
from liaise_desktop.gui.widgets.tags import paint_avatar
from liaise_desktop.gui.widgets.themed import Themed, designed


class _RailButton(Themed, QPushButton):
    """What stands in the rail: wide with words, or narrow with an icon and a tip."""

    narrow = designed(bool, "narrow", default=False)

    def _prepare(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Do with the room that the rail has."""
        return QSize(px(40), self.sizeHint().height())


class NavItem(_RailButton):
    """A page that one can go to.

    Properties:
        glyph: Icon.
        count: Figure on the right, only where something waits.
        here: Whether it is the page one is on.
        narrow: Shows the icon only; the word becomes the tip.
    """

    glyph = designed(str, "glyph", "")
    count = designed(str, "count", "")
    here = designed(bool, "here", default=False)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self._prepare()
        self.setText(text)
        self.dress(**properties)

    def restyle(self) -> None:
        """Keep tip and spoken count in step."""
        self.setToolTip(self.text() if self.narrow else "")
        said = [self.tr("This page is open")] if self.here else []
        if self.count.isdigit():
            said.append(self.tr("%n waiting", "things on a page", int(self.count)))
        self.setAccessibleDescription(", ".join(said))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Ask for room for icon, word and figure."""
        if self.narrow:
            return QSize(px(40), px(36))
        words = paint.text_size(self.text(), font("body", 600)).width()
        return QSize(px(42) + words + px(30), px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, word and figure."""
        painter = QPainter(self)
        here = self.here
        if here or self.underMouse():
            ground = "nav_on" if here else "rail_hover"
            line = paint.needed_line(ground, "rail")
            paint.rounded(painter, self.rect(), 8, ground, line, 2 if here else 1)
        edge, high = px(18), self.height()
        left = (self.width() - edge) // 2 if self.narrow else px(12)
        box = paint.placed(self, QRect(left, 0, edge, high))
        paint.glyph(painter, box, self.glyph, "pine" if here else "ink2")
        if self.narrow:
            self._paint_dot(painter)
            return
        end = px(30) if self.count else 4
        word = paint.placed(self, QRect(px(42), 0, self.width() - px(42) - end, high))
        face, ink = (font("body", 600), "ink") if here else (font("body", 500), "ink2")
        paint.write_elided(painter, word, self.text(), face, ink)
        if self.count:
            room = paint.placed(self, QRect(self.width() - px(40), 0, px(28), high))
            trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            ink = "ink2" if here else "ink3"
            paint.write(painter, room, self.count, font("meta", 500), ink, trailing)

    def _paint_dot(self, painter: QPainter) -> None:
        if self.count:
            dot = paint.placed(self, QRect(self.width() - 14, 6, 7, 7))
            paint.rounded(painter, dot, 3.5, "ochre_mark")


class PersonButton(_RailButton):
    """Who is signed in.

    Properties:
        person: Name.
        role: Words for the role.
        initials: Letters in the circle.
        narrow: Shows the circle only.
    """

    person = designed(str, "person", "")
    role = designed(str, "role", "")
    initials = designed(str, "initials", "")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self._prepare()
        self.dress(**properties)
        self.restyle()

    def restyle(self) -> None:
        """Keep name and tip in step."""
        words = ", ".join(part for part in (self.person, self.role) if part)
        self.setAccessibleName(words)
        self.setToolTip(words if self.narrow else "")
        super().restyle()

    def sizeHint(self) -> QSize:
        """Ask for room for circle and two lines."""
        return QSize(px(40), px(54))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle, name and role."""
        painter = QPainter(self)
        if self.underMouse():
            paint.rounded(painter, self.rect(), 8, "rail_hover")
        edge = px(34)
        left = (self.width() - edge) // 2 if self.narrow else px(6)
        disc = paint.placed(self, QRect(left, (self.height() - edge) // 2, edge, edge))
        paint_avatar(painter, disc, self.initials, "slate_soft", "slate_ink")
        if self.narrow:
            return
        start, middle = left + edge + px(10), self.height() // 2
        room = self.width() - start - 4
        upper = paint.placed(self, QRect(start, middle - px(18), room, px(19)))
        lower = paint.placed(self, QRect(start, middle + px(1), room, px(16)))
        paint.write_elided(painter, upper, self.person, font("body", 600), "ink")
        paint.write_elided(painter, lower, self.role, font("label"), "ink3")


class SearchButton(Themed, QPushButton):
    """Looks like a field and opens the search window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(1)
        self.setSizePolicy(policy)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        self.setMaximumWidth(px(380))
        super().restyle()

    def retranslate(self) -> None:
        """The key cap changes with the language."""
        self.restyle()

    def sizeHint(self) -> QSize:
        """Ask for the width of the picture."""
        return QSize(px(380), px(38))

    def minimumSizeHint(self) -> QSize:
        """Do with the icon and the key cap."""
        return QSize(px(44) + paint.key_cap_width(key_text("Ctrl+K")) + px(20), px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, icon, words and key cap."""
        painter = QPainter(self)
        ground = "hover" if self.underMouse() else "surface"
        paint.rounded(painter, self.rect(), 8, ground, "control")
        high = self.height()
        paint.glyph(
            painter, paint.placed(self, QRect(px(12), 0, px(18), high)), "search", "ink3"
        )
        cap = key_text("Ctrl+K")
        wide = paint.key_cap_width(cap)
        box = QRect(self.width() - wide - 8, (high - px(19)) // 2, wide, px(19))
        paint.key_cap(painter, paint.placed(self, box), cap, "ink3", "sunken")
        room = QRect(px(38), 0, self.width() - px(38) - wide - 16, high)
        words = paint.placed(self, room)
        paint.write_elided(painter, words, self.text(), font("body"), "ink3")


class PracticeBand(Themed, QLabel):
    """A strip across the window that says that nothing here is real."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.setText(self.tr("PRACTICE. People, places and notes here are invented."))

    def restyle(self) -> None:
        """Take font and height from the theme."""
        self.setFont(font("label", 600))
        self.setFixedHeight(px(24))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint strip and words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("ochre_soft"))
        edge = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, colour("ochre_line"))
        paint.write_elided(
            painter, self.rect(), self.text(), self.font(), "ochre_ink", paint.CENTRE
        )

    def minimumSizeHint(self) -> QSize:
        """Never widen the window."""
        return QSize(px(80), px(24))
