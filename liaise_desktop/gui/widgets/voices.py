"""The three voices of a note, and the marks that say how something is known."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liaise_desktop.gui.style import font, px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.labels import GlyphLabel, PlainLabel
from liaise_desktop.gui.widgets.panels import Pane
from liaise_desktop.gui.widgets.tags import Tag
from liaise_desktop.gui.widgets.themed import Themed, designed


class Voice(NamedTuple):
    """How a voice looks."""

    word: str
    glyph: str
    token: str
    ink: str
    ground: str


VOICES: Final = {
    "observed": Voice(
        str(QT_TRANSLATE_NOOP("Voices", "Observed")), "eye", "slate", "slate_ink", ""
    ),
    "reading": Voice(
        str(QT_TRANSLATE_NOOP("Voices", "My reading")), "glasses", "plum", "plum_ink", "plum_soft"
    ),
    "next": Voice(
        str(QT_TRANSLATE_NOOP("Voices", "Next step")), "footprints", "pine", "pine_ink", ""
    ),
}

SOURCES: Final = {
    "seen": (str(QT_TRANSLATE_NOOP("Voices", "Seen")), "eye"),
    "told": (str(QT_TRANSLATE_NOOP("Voices", "Told to me")), "ear"),
    "quoted": (str(QT_TRANSLATE_NOOP("Voices", "Own words")), "quote"),
}


def voice_word(voice: str) -> str:
    """Return the word of *voice* in the language in force."""
    return QCoreApplication.translate("Voices", VOICES[voice].word)


def source_word(source: str) -> str:
    """Return the word of *source* in the language in force."""
    return QCoreApplication.translate("Voices", SOURCES[source][0])


class SourceMark(Themed, QLabel):
    """The icon that says how a statement is known; its tip and its name say it in a word.

    Properties:
        source: "seen", "told" or "quoted".
        token: Colour token; "ink2".
    """

    source = designed(str, "source", "seen")
    token = designed(str, "token", "ink2")

    def __init__(
        self, parent: QWidget | None = None, source: str = "seen", **properties: object
    ) -> None:
        super().__init__(parent)
        self.dress(source=source, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take size and words from theme and language."""
        self.setFixedSize(px(16), px(16))
        word = source_word(self.source)
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.update()

    def retranslate(self) -> None:
        """Take the word from the language in force."""
        self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        paint.glyph(QPainter(self), self.rect(), SOURCES[self.source][1], self.token, 16)


class VoiceHead(Themed, QWidget):
    """Icon and word of a voice, as in the composer.

    Properties:
        voice: "observed", "reading" or "next".
        face: Type style of the word; "body".
    """

    voice = designed(str, "voice", "observed")
    face = designed(str, "face", "body")

    def __init__(
        self, parent: QWidget | None = None, voice: str = "observed", **properties: object
    ) -> None:
        super().__init__(parent)
        self._mark = GlyphLabel(self, edge=16)
        self.word = PlainLabel(self, weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.word)
        row.addStretch(1)
        self.dress(voice=voice, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take looks and words from theme and language."""
        look = VOICES[self.voice]
        self._mark.dress(glyph=look.glyph, token=look.token)
        self.word.dress(token=look.ink, face=self.face)
        self.word.setText(voice_word(self.voice))
        super().restyle()

    def retranslate(self) -> None:
        """Take the word from the language in force."""
        self.restyle()


class VoiceBlock(Pane):
    """One voice of a note: word on the left, text on the right.

    Properties:
        voice: "observed", "reading" or "next".
        text: The text, plain; empty when the rows are added by `add_line`.
        label_width: Width of the left column at 100 %; 112, more where words are longer.

    Attributes:
        lines: Layout of the right column.
    """

    voice = designed(str, "voice", "observed")
    text = designed(str, "text", "")
    label_width = designed(int, "label_width", 112)
    line = designed(str, "line", "")
    radius = designed(int, "radius", 8)

    def __init__(
        self, parent: QWidget | None = None, voice: str = "observed", **properties: object
    ) -> None:
        super().__init__(parent)
        self._head = VoiceHead(self, face="label")
        self._body = PlainLabel(self).set_wrapped()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.lines.addWidget(self._body)
        self.lines.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(9, 7, 9, 7)
        self._grid.setHorizontalSpacing(6)
        self._grid.addWidget(self._head, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(self.lines, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self.dress(voice=voice, **properties)
        self.restyle()

    def restyle(self) -> None:
        """Take looks from the theme."""
        look = VOICES[self.voice]
        self.dress(fill=look.ground)
        self._head.voice = self.voice
        words = max(
            paint.text_size(voice_word(name), font("label", 600)).width() for name in VOICES
        )
        self._grid.setColumnMinimumWidth(0, max(px(self.label_width), words + px(16) + 16))
        self._body.setText(self.text)
        self._body.setVisible(bool(self.text))
        self._body.weight = 500 if self.voice == "next" else 400
        self.setAccessibleName(f"{voice_word(self.voice)}: {self.text}".rstrip(": "))
        super().restyle()

    def retranslate(self) -> None:
        """Longer words take more room."""
        self.restyle()

    def set_tag(self, text: str, *, kind: str = "pine", glyph: str = "calendar-days") -> None:
        """Show a tag on the right, such as the date of a next step."""
        tag = Tag(self, text, kind=kind, glyph=glyph)
        self._grid.addWidget(tag, 0, 2, Qt.AlignmentFlag.AlignTop)

    def add_line(self, text: str, source: str = "", *, italic: bool = False) -> PlainLabel:
        """Add one line with the mark of how it is known; return its label."""
        line = PlainLabel(self, text, italic=italic).set_wrapped()
        row = QHBoxLayout()
        row.setSpacing(8)
        if source:
            row.addWidget(SourceMark(self, source), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(line, 1)
        self.lines.insertLayout(self.lines.count() - 1, row)
        return line
