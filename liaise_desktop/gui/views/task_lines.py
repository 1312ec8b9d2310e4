"""The tab of tasks on the case page: what is to be done, flags, and what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.tasks import TICKED
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.case_lists import CaseList
from liaise_desktop.gui.views.note_card import due_words
from liaise_desktop.gui.views.today_words import TaskWords
from liaise_desktop.gui.widgets import CheckMark, EmptyState, Pane, PlainLabel, PushButton, Tag
from liaise_desktop.gui.widgets.labels import HLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import TaskRow

FLAG = "flag"


class TaskLines(CaseList):
    """What is to be done in a case; steps can be ticked, flags raised and settled.

    Signals:
        ticked: Id of the record, and whether its step is done.
        raise_clicked: A flag shall be raised.
        settle_clicked: A flag shall be settled; its id.
    """

    ticked = Signal(str, bool)
    raise_clicked = Signal()
    settle_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TaskRow] = ()
        self._names: Mapping[str, str] = {}
        self._marks: dict[CheckMark, str] = {}
        self._can_write, self._unfolded = False, False
        self._task_words = TaskWords(self)
        self.raise_button = PushButton(self, kind="quiet", measure="compact", glyph="plus")
        self.raise_button.clicked.connect(self.raise_clicked)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.raise_button)
        self._column.insertLayout(0, head)
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self.raise_button.setText(self.tr("Raise a flag"))
        self.show_rows(self._rows, self._names, can_write=self._can_write)

    def show_rows(
        self, rows: Sequence[TaskRow], names: Mapping[str, str], *, can_write: bool
    ) -> None:
        """Show *rows*, those that are done folded; the focus stays on the task that had it."""
        had = next((key for mark, key in self._marks.items() if mark.hasFocus()), "")
        self._rows, self._names, self._can_write, self._marks = rows, names, can_write, {}
        self.raise_button.setVisible(can_write)
        if not rows:
            said = self.tr("A next step from a note shows up here.")
            self._show(EmptyState(self, self.tr("Nothing to do here"), sentence=said))
            return
        card, column = self._card()
        done = [row for row in rows if row.done]
        shown_rows = rows if self._unfolded else [row for row in rows if not row.done]
        for number, row in enumerate(shown_rows):
            if number:
                column.addWidget(HLine(card))
            column.addLayout(self._line(card, row))
        if done:
            column.addWidget(self._fold(card, len(done)))
        self._show(card)
        if had:
            self._focus(had)

    def _focus(self, record: str) -> None:
        """Give the focus back to a task, or to what stands where it was folded away."""
        marks = {key: mark for mark, key in self._marks.items()}
        others = next(iter(self._marks), self.raise_button)
        marks.get(record, others).setFocus()

    def _show(self, part: QWidget) -> None:
        super()._show(part)
        self._column.removeWidget(part)
        self._column.insertWidget(1, part)

    def _fold(self, card: Pane, count: int) -> PushButton:
        words = self.tr("Fold what is done") if self._unfolded else ""
        words = words or self.tr("Show %n that are done", "steps", count)
        glyph = "chevron-up" if self._unfolded else "chevron-down"
        button = PushButton(card, words, kind="quiet", measure="compact", glyph=glyph)
        button.clicked.connect(self._on_fold)
        return button

    def _line(self, card: Pane, row: TaskRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        what = self._task_words.what(row)
        if row.kind in TICKED and self._can_write:
            mark = CheckMark(card, what.replace("&", "&&"), round=True, checked=row.done)
            mark.clicked.connect(self._on_ticked)
            self._marks[mark] = row.id
            line.addWidget(mark, 1)
        else:
            line.addLayout(self._words(card, row, what), 1)
        who = shown(self._names.get(row.who, row.who))
        line.addWidget(PlainLabel(card, who, face="meta", token="ink2"))
        if row.due:
            line.addWidget(self._due(card, row))
        if row.kind == FLAG and self._can_write:
            settle = PushButton(card, self.tr("Settle"), measure="compact")
            settle.setAccessibleName(f"{settle.text()}: {what}")
            settle.setProperty("record", row.id)
            settle.clicked.connect(self._on_settle)
            line.addWidget(settle)
        return line

    def _words(self, card: Pane, row: TaskRow, what: str) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(card, what).set_wrapped())
        if row.kind == FLAG:
            words.addWidget(PlainLabel(card, self.tr("Flag"), face="meta", token="ink2"))
        return words

    def _due(self, card: Pane, row: TaskRow) -> Tag:
        when = dates.read_iso(row.due)
        late = not row.done and when is not None and when < QDate.currentDate()
        kind, glyph = ("ochre", "hourglass") if late else ("neutral", "calendar-days")
        return Tag(card, due_words(row.due), kind=kind, glyph=glyph)

    @Slot(bool)
    def _on_ticked(self, done: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        for mark, record in self._marks.items():
            if mark is self.sender():
                self.ticked.emit(record, done)

    @Slot()
    def _on_settle(self) -> None:
        self.settle_clicked.emit(str(self.sender().property("record")))

    @Slot()
    def _on_fold(self) -> None:
        self._unfolded = not self._unfolded
        self.show_rows(self._rows, self._names, can_write=self._can_write)
