"""Banners above the content and toasts below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.labels import GlyphLabel, PlainLabel
from liaise_desktop.gui.widgets.panels import Pane
from liaise_desktop.gui.widgets.themed import Themed, announce, designed

BANNER_GLYPHS: Final = {
    "ochre": "git-compare",
    "slate": "info",
    "brick": "circle-alert",
    "pine": "circle-check",
}
"""Kind of a banner and the icon it has unless told otherwise."""

TOAST_MS: Final = 6000


class Banner(Pane):
    """A tinted strip with one bold line, one plain line and at most two actions.

    Properties:
        kind: "ochre" needs a decision, "slate" is good to know, "brick" failed and changed
            nothing, "pine" went well.
        glyph: Icon; that of the kind if empty.
        title: The bold line.
        sentence: The plain line.
        action: Words of the main action; empty for none.
        action_glyph: Icon of the main action.
        later: Words of the quiet second action; empty for none.

    Signals:
        action_clicked: The main action was pressed.
        later_clicked: The second action was pressed.
    """

    action_clicked = Signal()
    later_clicked = Signal()

    kind = designed(str, "kind", "slate", "_on_words")
    glyph = designed(str, "glyph", "", "_on_words")
    title = designed(str, "title", "", "_on_words")
    sentence = designed(str, "sentence", "", "_on_words")
    action = designed(str, "action", "", "_on_words")
    action_glyph = designed(str, "action_glyph", "", "_on_words")
    later = designed(str, "later", "", "_on_words")

    def __init__(
        self, parent: QWidget | None = None, title: str = "", **properties: object
    ) -> None:
        super().__init__(parent, radius=10)
        self._mark = GlyphLabel(self, edge=20)
        self._title = PlainLabel(self, weight=600).set_wrapped()
        self._sentence = PlainLabel(self, face="meta", token="ink2").set_wrapped()
        self.later_button = PushButton(self, kind="ghost", measure="compact")
        self.action_button = PushButton(self, measure="compact")
        self.later_button.clicked.connect(self.later_clicked)
        self.action_button.clicked.connect(self.action_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 11, 10)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.later_button)
        row.addWidget(self.action_button)
        self.dress(title=title, **properties)
        self._on_words()

    def _on_words(self) -> None:
        kind = self.kind
        self.dress(fill=f"{kind}_soft", line=f"{kind}_line")
        self._mark.dress(
            glyph=self.glyph or BANNER_GLYPHS[kind],
            token="ochre_mark" if kind == "ochre" else kind,
        )
        self._title.setText(self.title)
        self._title.token = f"{kind}_ink"
        self._sentence.setText(self.sentence)
        self._sentence.setVisible(bool(self.sentence))
        self.action_button.setText(self.action)
        self.action_button.glyph = self.action_glyph
        self.action_button.setVisible(bool(self.action))
        self.later_button.setText(self.later)
        self.later_button.setVisible(bool(self.later))
        self.setAccessibleName(f"{self.title} {self.sentence}".strip())

    def showEvent(self, event: QShowEvent) -> None:
        """Have it read out when it appears."""
        super().showEvent(event)
        announce(self, self.accessibleName(), urgent=self.kind == "brick")


class Toast(Themed, QFrame):
    """One line at the bottom left that says what was done, with a way back.

    It goes after six seconds, but stays while the pointer is on it, while one of its buttons
    has focus and while a screen reader runs.

    Signals:
        undo_clicked: Undo was pressed.
    """

    undo_clicked = Signal()
    _MARGINS = (12, 6, 12, 14)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._mark = GlyphLabel(self, "circle-check", token="pine")
        self._words = PlainLabel(self)
        self.undo_button = PushButton(self, kind="quiet", measure="compact")
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button = PushButton(self, kind="ghost", measure="compact", glyph="x")
        self.close_button.clicked.connect(self.hide)
        left, top, right, bottom = self._MARGINS
        row = QHBoxLayout(self)
        row.setContentsMargins(left + 14, top + 6, right + 6, bottom + 6)
        row.setSpacing(10)
        for part in (self._mark, self._words, self.undo_button, self.close_button):
            row.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.undo_button.setText(self.tr("Undo"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self._place()

    def show_text(self, text: str, *, undo: bool = False) -> None:
        """Show *text*, with or without Undo, and have it read out."""
        self._words.setText(text)
        self.undo_button.setVisible(undo)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()

    def sizeHint(self) -> QSize:
        """Ask for room for words, buttons and shadow."""
        return super().sizeHint().expandedTo(QSize(0, px(62)))

    def _place(self) -> None:
        self.adjustSize()
        area = self._ground.rect()
        x = 14
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = area.width() - self.width() - 14
        self.move(x, area.height() - self.height() - 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom left."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer left."""
        self._timer.start()
        super().leaveEvent(event)

    @Slot()
    def _on_time(self) -> None:
        held = self.undo_button.hasFocus() or self.close_button.hasFocus()
        if held or QAccessible.isActive():
            self._timer.start()
        else:
            self.hide()

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and shadow."""
        painter = QPainter(self)
        left, top, right, bottom = self._MARGINS
        plate = QRect(self.rect()).adjusted(left, top, -right, -bottom)
        paint.shadow(painter, plate, 10, spread=12, down=4, strength=0.18)
        paint.rounded(painter, plate, 10, "surface", "line2")
