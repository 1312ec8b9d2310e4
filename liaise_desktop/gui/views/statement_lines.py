"""Lines of a panel of strengths or concerns, each with the mark of how it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaise_desktop.domain.codes import CONCERN, STRENGTH
from liaise_desktop.domain.notes import mark_of
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.note_card import how_known
from liaise_desktop.gui.views.observed_lines import MARKS
from liaise_desktop.gui.widgets import Card, PlainLabel, PushButton, SourceMark, Tag
from liaise_desktop.gui.widgets.labels import plain_tip
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from liaise_desktop.domain.records import Statement


class QuietButton(PushButton):
    """An icon that is seen under the pointer and under the keyboard; lines stay calm without."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint while somebody is near."""
        parent = self.parentWidget()
        if self.hasFocus() or (parent is not None and parent.underMouse()):
            super().paintEvent(event)


class StatementLine(Themed, QWidget):
    """One strength or concern.

    Signals:
        change_clicked: It shall be corrected; its id.
    """

    change_clicked = Signal(str)

    def __init__(
        self, parent: QWidget, statement: Statement, *, can_write: bool, old: bool = False
    ) -> None:
        super().__init__(parent)
        self._statement = statement
        mark = mark_of(statement.source)
        known = how_known(statement.source, statement.teller)
        codes = STRENGTH if statement.kind == "STRENGTH" else CONCERN
        about = [code_label(codes, statement.code), known]
        if statement.alternative:
            other = self.tr("Another explanation: {text}")
            about.append(other.format(text=shown(statement.alternative)))
        token = "ink2" if old else "ink"
        label = PlainLabel(self, shown(statement.text), token=token).set_wrapped()
        said = "\n".join(filter(None, about))
        label.setToolTip(plain_tip(said))
        label.setAccessibleDescription(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(SourceMark(self, MARKS[mark]), 0, Qt.AlignmentFlag.AlignTop)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(label, 1)
        if old:
            row.addWidget(Tag(self, self.tr("Old")), 0, Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if can_write:
            self._change = QuietButton(self, kind="ghost", measure="small", glyph="pen-line")
            self._change.setToolTip(self.tr("Correct"))
            self._change.setAccessibleName(f"{self._change.toolTip()}: {statement.text}")
            self._change.clicked.connect(self._on_change)
            row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)

    def event(self, event: QEvent) -> bool:
        """Show the way to correct it while the pointer is here."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return bool(super().event(event))

    @Slot()
    def _on_change(self) -> None:
        self.change_clicked.emit(self._statement.id)


class StatementLines(QWidget):
    """Fills a panel with its lines, or with what could stand there.

    Signals:
        change_clicked: A line shall be corrected; its id.
    """

    change_clicked = Signal(str)

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self.hide()
        self._card = card
        self._lines: list[QWidget] = []
        self._old: list[QWidget] = []
        self._open = False

    def show_statements(
        self,
        statements: Sequence[Statement],
        empty: str,
        fading: frozenset[str] = frozenset(),
        *,
        can_write: bool,
    ) -> None:
        """Show *statements*, those *fading* folded, or the question *empty* if there are none."""
        column = self._card.column
        for line in self._lines:
            column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._make_lines(statements, fading, can_write=can_write)
        if len(statements) == len(self._old):
            question = PlainLabel(self._card, empty, face="meta", token="ink2")
            self._lines.insert(0, question.set_wrapped())
        if column.count():
            column.takeAt(column.count() - 1)
        for line in self._lines:
            column.addWidget(line)
        for line in self._old:
            line.setVisible(self._open)
        column.addStretch(1)
        self._card.action_button.setVisible(can_write)

    def _make_lines(
        self, statements: Sequence[Statement], fading: frozenset[str], *, can_write: bool
    ) -> None:
        self._lines, self._old = [], []
        for statement in sorted(statements, key=lambda one: one.id in fading):
            old = statement.id in fading
            line = StatementLine(self._card, statement, can_write=can_write, old=old)
            line.change_clicked.connect(self.change_clicked)
            if old and not self._old:
                self._lines.append(self._fold())
            if old:
                self._old.append(line)
            self._lines.append(line)

    def _fold(self) -> PushButton:
        word = self.tr("More than a year old")
        button = PushButton(self._card, word, kind="quiet", measure="small", glyph="hourglass")
        button.setAccessibleName(f"{word}: {self._card.title}")
        button.setCheckable(True)
        button.setChecked(self._open)
        button.toggled.connect(self._on_fold)
        return button

    @Slot(bool)
    def _on_fold(self, shown: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        self._open = shown
        for line in self._old:
            line.setVisible(shown)
