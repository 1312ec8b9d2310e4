"""How far long work is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import paint
from liaise_desktop.gui.widgets.buttons import PushButton
from liaise_desktop.gui.widgets.labels import PlainLabel
from liaise_desktop.gui.widgets.themed import Themed, designed


class _Bar(Themed, QProgressBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(px(8))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.rounded(painter, self.rect(), 3, "sunken", "control")
        reach = max(1, self.maximum() - self.minimum())
        part = (self.value() - self.minimum()) / reach if self.maximum() else 0
        filled = QRect(0, 0, round(self.width() * part), self.height())
        if filled.width() > 0:
            paint.rounded(painter, paint.placed(self, filled), 3, "chart1")


class ProgressStrip(Themed, QWidget):
    """A bar, what is being done, and Cancel.

    Properties:
        text: What is being done, with a count if there is one.

    Signals:
        cancel_clicked: Cancel was pressed.
    """

    cancel_clicked = Signal()
    text = designed(str, "text", "", "_on_words")

    def __init__(
        self, parent: QWidget | None = None, text: str = "", **properties: object
    ) -> None:
        super().__init__(parent)
        self._words = PlainLabel(self, face="meta", token="ink2")
        self._bar = _Bar(self)
        self.cancel_button = PushButton(self, kind="ghost", measure="compact")
        self.cancel_button.clicked.connect(self.cancel_clicked)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.dress(text=text, **properties)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.cancel_button.setText(self.tr("Cancel"))

    def _on_words(self) -> None:
        self._words.setText(self.text)
        self._bar.setAccessibleName(self.text)

    def set_progress(self, done: int, total: int) -> None:
        """Show that *done* of *total* steps are done; a total of 0 shows an empty bar."""
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(done)
