"""Words and lines: labels by type style and colour token, icons, hairlines, key caps."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from liaise_desktop.gui.style import colour, font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.themed import Themed, designed


def plain_tip(text: str) -> str:
    """Return *text* for a tool tip, in which Qt would take a tag that somebody typed for one."""
    if "<" not in text and "&lt;" not in text:
        return text
    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))


class PlainLabel(Themed, QLabel):
    """Shows plain text, whatever it holds.

    Properties:
        face: Type style, see style.SIZES; "body".
        weight: 400, 500, 600 or 700.
        token: Colour token; "ink".
        mono: Set in the mono family.
        italic: For spoken words.
        tabular: Figures of equal width.
    """

    face = designed(str, "face", "body")
    weight = designed(int, "weight", 400)
    token = designed(str, "token", "ink")
    mono = designed(bool, "mono", default=False)
    italic = designed(bool, "italic", default=False)
    tabular = designed(bool, "tabular", default=False)

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if not self.dress(**properties):
            self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the theme."""
        self.setFont(
            font(
                self.face, self.weight, mono=self.mono, italic=self.italic, tabular=self.tabular
            )
        )
        shades = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            shades.setColor(group, QPalette.ColorRole.WindowText, colour(self.token))
        shades.setColor(
            QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, colour("ink3")
        )
        self.setPalette(shades)

    def set_wrapped(self) -> PlainLabel:
        """Let the text run over several lines, as high as it needs; return the label."""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self


class ElidedLabel(Themed, QLabel):
    """One line of plain text that is shortened where it does not fit; the tip shows it whole.

    Properties:
        face, weight, token: As in PlainLabel.
    """

    face = designed(str, "face", "body")
    weight = designed(int, "weight", 400)
    token = designed(str, "token", "ink")

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.dress(**properties)

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        metrics = QFontMetrics(font(self.face, self.weight))
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Do with room for a few letters."""
        return QSize(px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        paint.write_elided(
            painter, self.rect(), self.text(), font(self.face, self.weight), self.token
        )

    def event(self, event: QEvent) -> bool:
        """Keep the tip in step with what is cut off."""
        if event.type() == QEvent.Type.ToolTip:
            cut = self.sizeHint().width() > self.width()
            self.setToolTip(plain_tip(self.text()) if cut else "")
        return bool(super().event(event))


class GlyphLabel(Themed, QLabel):
    """An icon that says nothing on its own; a word stands beside it.

    Properties:
        glyph: Name of the icon.
        token: Colour token; "ink2".
        edge: Size in pixels at 100 %; 18.
    """

    glyph = designed(str, "glyph", "")
    token = designed(str, "token", "ink2")
    edge = designed(int, "edge", 18)

    def __init__(
        self, parent: QWidget | None = None, glyph: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.dress(glyph=glyph, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take size and colour from the theme."""
        self.setFixedSize(px(self.edge), px(self.edge))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        if self.glyph:
            paint.glyph(QPainter(self), self.rect(), self.glyph, self.token, self.edge)


def key_text(sequence: str) -> str:
    """Return the words on the key caps of *sequence* ("Ctrl+K"), in the language in force."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return (native or sequence).replace("Return", "Enter").replace("+", " ")


class KeyCap(Themed, QLabel):
    """Shows a key that does something here; "Up" and "Down" are drawn as arrows.

    Properties:
        keys: A key sequence in English, such as "Ctrl+K", or "Up Down".
        ground: Token of the cap; "sunken".
    """

    keys = designed(str, "keys", "")
    ground = designed(str, "ground", "sunken")

    def __init__(
        self, parent: QWidget | None = None, keys: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self.dress(keys=keys, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take size and words from theme and language."""
        self._words = " ".join(key_text(key) for key in self.keys.split())
        width = px(34) if self._arrows() else paint.key_cap_width(self._words)
        self.setFixedSize(width, px(19))
        self.setAccessibleName(self._words)
        self.update()

    def retranslate(self) -> None:
        """German keyboards say Strg."""
        self.restyle()

    def _arrows(self) -> bool:
        return bool(self.keys == "Up Down")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        if not self._arrows():
            paint.key_cap(painter, self.rect(), self._words, "ink3", self.ground)
            return
        paint.rounded(painter, self.rect(), 5, self.ground)
        half = self.width() // 2
        up, down = QRect(3, 0, half - 3, self.height()), QRect(half, 0, half - 3, self.height())
        paint.glyph(painter, up, "chevron-up", "ink3", 12)
        paint.glyph(painter, down, "chevron-down", "ink3", 12)


class HLine(Themed, QFrame):
    """A hairline across.

    Properties:
        token: Colour token; "line".
    """

    token = designed(str, "token", "line")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.dress(**properties)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), colour(self.token))


class VLine(HLine):
    """A hairline upright."""

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent, **properties)
        self.setMinimumHeight(0)
        self.setMaximumHeight(16777215)
        self.setFixedWidth(1)
