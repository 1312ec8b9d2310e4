"""Cards and other grounds with round corners."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.labels import GlyphLabel, PlainLabel
from liaise_desktop.gui.widgets.themed import Themed, designed


class Pane(Themed, QFrame):
    """A painted ground with round corners; give it any layout.

    Properties:
        fill: Token of the ground; "surface". Empty for none.
        line: Token of the border; "line". Empty for none.
        radius: Pixels; 12.
        dashes: Whether the border is dashed.
    """

    fill = designed(str, "fill", "surface")
    line = designed(str, "line", "line")
    radius = designed(int, "radius", 12)
    dashes = designed(bool, "dashes", default=False)

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent)
        self.dress(**properties)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        if self.dashes:
            paint.dashed(painter, self.rect(), self.radius, self.fill, self.line)
        else:
            paint.rounded(painter, self.rect(), self.radius, self.fill, self.line)


class Card(Pane):
    """A titled card; put its content into `column`.

    Properties:
        fill, line, radius: As in Pane.
        title: Words of the head; empty for no head.
        count: Grey figure behind the title.
        glyph: Icon before the title.
        title_token: Colour token of title and icon; "ink".
        title_face: Type style of the title; "section".
        action: Words of the one action on the right; empty for none.
        action_glyph: Icon of the action.

    Signals:
        action_clicked: The action was pressed.

    Attributes:
        column: Layout of the content, below the head.
        head: Layout of the head, for a tag or a choice beside the title.
        title_label, action_button: Parts of the head.
    """

    action_clicked = Signal()

    title = designed(str, "title", "", "_on_head")
    count = designed(str, "count", "", "_on_head")
    glyph = designed(str, "glyph", "", "_on_head")
    title_token = designed(str, "title_token", "ink", "_on_head")
    title_face = designed(str, "title_face", "section", "_on_head")
    action = designed(str, "action", "", "_on_head")
    action_glyph = designed(str, "action_glyph", "", "_on_head")
    action_kind = designed(str, "action_kind", "quiet", "_on_head")

    def __init__(
        self, parent: QWidget | None = None, title: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self._mark = GlyphLabel(self)
        self.title_label = PlainLabel(self, face="section", weight=600)
        self._count = PlainLabel(self, face="meta", weight=500, token="ink3")
        self.action_button = PushButton(self, kind="quiet", measure="compact")
        self.action_button.clicked.connect(self.action_clicked)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        for part in (self._mark, self.title_label, self._count):
            self.head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addStretch(1)
        self.head.addWidget(self.action_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 14)
        outer.setSpacing(6)
        outer.addLayout(self.head)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        outer.addLayout(self.column)
        self.dress(title=title, **properties)
        self._on_head()

    def _on_head(self) -> None:
        self.title_label.setText(self.title)
        self.title_label.dress(token=self.title_token, face=self.title_face)
        self.title_label.setVisible(bool(self.title))
        self._count.setText(self.count)
        self._count.setVisible(bool(self.count))
        self._mark.dress(glyph=self.glyph, token=self.title_token)
        self._mark.setVisible(bool(self.glyph))
        self.action_button.setText(self.action)
        self.action_button.dress(glyph=self.action_glyph, kind=self.action_kind)
        self.action_button.setAccessibleName(f"{self.action}: {self.title}" if self.action else "")
        self.action_button.setVisible(bool(self.action))
        self.setAccessibleName(self.title)


def _be_small(card: Card) -> None:
    """Give strengths and concerns the smaller head that they share."""
    card.title_face = "body"
    card.action_button.measure = "small"
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(14, 9, 10, 10)


class StrengthsPanel(Card):
    """The card of strengths, on a pine tint; it stands left or first."""

    def __init__(
        self, parent: QWidget | None = None, title: str = "", **properties: object
    ) -> None:
        super().__init__(parent, title)
        _be_small(self)
        self.dress(fill="pine_soft2", line="pine_line", glyph="sprout", title_token="pine_ink")
        self.dress(**properties)


class ConcernsPanel(Card):
    """The card of concerns, neutral; it follows the strengths."""

    def __init__(
        self, parent: QWidget | None = None, title: str = "", **properties: object
    ) -> None:
        super().__init__(parent, title)
        _be_small(self)
        self.dress(glyph="circle-dashed", action_kind="ghost")
        self.dress(**properties)


class EmptyState(Pane):
    """Says what will appear here and offers one way on.

    Properties:
        glyph: Icon; "sprout".
        title: What is not there, in a few words.
        sentence: What will appear.
        action: Words of the button; empty for none.

    Signals:
        action_clicked: The button was pressed.
    """

    action_clicked = Signal()

    glyph = designed(str, "glyph", "sprout", "_on_words")
    title = designed(str, "title", "", "_on_words")
    sentence = designed(str, "sentence", "", "_on_words")
    action = designed(str, "action", "", "_on_words")

    def __init__(
        self, parent: QWidget | None = None, title: str = "", **properties: object
    ) -> None:
        super().__init__(parent, dashes=True, line="line2")
        centre = Qt.AlignmentFlag.AlignHCenter
        self._mark = GlyphLabel(self, "sprout", token="pine", edge=26)
        self._title = PlainLabel(self, face="section", weight=600).set_wrapped()
        self._sentence = PlainLabel(self, face="meta", token="ink2").set_wrapped()
        self.button = PushButton(self, measure="compact")
        self.button.clicked.connect(self.action_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(2)
        column.addStretch(1)  # where there is room to spare, it stands in the middle
        column.addWidget(self._mark, 0, centre)
        column.addSpacing(6)
        for words in (self._title, self._sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addSpacing(8)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)
        self.dress(title=title, **properties)
        self._on_words()

    def _on_words(self) -> None:
        self._mark.glyph = self.glyph
        self._title.setText(self.title)
        self._title.setVisible(bool(self.title))
        self._sentence.setText(self.sentence)
        self._sentence.setVisible(bool(self.sentence))
        self.button.setText(self.action)
        self.button.setVisible(bool(self.action))
        self.setAccessibleName(" ".join(words for words in (self.title, self.sentence) if words))
