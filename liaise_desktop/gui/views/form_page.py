"""The part of a small form that scrolls: its fields."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaise_desktop.gui.views.form_fields import LINE, TEXT, AskedField, made_field
from liaise_desktop.gui.widgets import ScrollPage
from liaise_desktop.gui.word_watch import WATCH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.gui.views.form_fields import Ask


class FittedPage(ScrollPage):
    """A page that asks for as much height as its content, and scrolls where there is less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="surface")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of the content at *width*."""
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self.column.totalSizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content needs one."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.body:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Ask for the whole content."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Do with less, and scroll."""
        return QSize(200, 80)


class AskedPage(FittedPage):
    """Shows the fields of one form at a time.

    Signals:
        answered: An answer changed.
        finished: Enter was pressed in a field of one line.
    """

    answered = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(22, 2, 22, 10)
        self.column.setSpacing(12)
        self.fields: dict[str, AskedField] = {}

    def show_fields(self, asks: Sequence[Ask], after: Sequence[QWidget]) -> None:
        """Show fields for *asks* in place of those before; Tab goes on to *after*."""
        for field in self.fields.values():
            self.column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = {ask.key: made_field(self.body, ask) for ask in asks}
        for field in self.fields.values():
            self.column.addWidget(field)
            field.answered.connect(self.answered)
            field.finished.connect(self.finished)
        # New fields come last in the order of Tab; what follows them goes behind them again.
        stops = [w for w in self.body.findChildren(QWidget) if _takes_tab(w, self)]
        for one, other in pairwise([*stops[-1:], *after]):
            QWidget.setTabOrder(one, other)

    def set_words(self, asks: Sequence[Ask]) -> None:
        """Take the words of the same questions in another language."""
        for ask in asks:
            self.fields[ask.key].set_words(ask)

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Put answers into the fields; what is not asked is left out."""
        for key, value in answers.items():
            if key in self.fields:
                self.fields[key].set_value(value)

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return {key: field.value() for key, field in self.fields.items()}

    def answers(self) -> dict[str, Any]:
        """Return the answers of the fields that are asked now, and empty ones for the others."""
        return {
            key: field.value() if not field.isHidden() else type(field.value())()
            for key, field in self.fields.items()
        }

    def question(self) -> str:
        """Return the question about a word that the city watches; it blocks nothing (G6)."""
        typed = (
            field.value() for field in self.fields.values() if field.ask.kind in (LINE, TEXT)
        )
        word = WATCH.word_in(typed)
        question = self.tr("“{word}”: is it needed here? Is it about what somebody did?")
        return question.format(word=word) if word else ""

    def show_asked(self) -> None:
        """Show the fields that the answers call for, without errors."""
        for field in self.fields.values():
            field.setVisible(self._is_asked(field))
            field.set_error("")
        self.updateGeometry()

    def _is_asked(self, field: AskedField) -> bool:
        if field.ask.only_if is None:
            return True
        key, value = field.ask.only_if
        before = self.fields[key]  # what hangs on a question that is not asked is not asked either
        return not before.isHidden() and str(before.value()) == value


def _takes_tab(widget: QWidget, page: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return takes and widget.window() is page.window()
