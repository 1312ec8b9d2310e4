"""The tabs of mediations and of tasks on the case page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import CONFLICT_TYPE, MEDIATION_STATE
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.note_card import due_words
from liaise_desktop.gui.widgets import CheckMark, EmptyState, Pane, PlainLabel, PushButton, Tag
from liaise_desktop.gui.widgets.labels import HLine
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import MediationRow, TaskRow


class CaseList(Themed, QWidget):
    """A card with rows, or what stands there while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 14, 30, 20)
        self._column.addStretch(1)

    def _show(self, part: QWidget) -> None:
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = [part]
        self._column.insertWidget(0, part)

    def _card(self) -> tuple[Pane, QVBoxLayout]:
        card = Pane(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(4)
        return card, column


class MediationLines(CaseList):
    """The mediations that belong to a case.

    Signals:
        open_clicked: The id of one.
        begin_clicked: A new one shall begin in this case.
    """

    open_clicked = Signal(str)
    begin_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[MediationRow] = ()
        self._can_begin = False
        self._buttons: dict[PushButton, str] = {}

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self.show_rows(self._rows, can_begin=self._can_begin)

    def show_rows(self, rows: Sequence[MediationRow], *, can_begin: bool) -> None:
        """Show *rows*, and a way to begin another where that is allowed."""
        self._rows, self._buttons, self._can_begin = rows, {}, can_begin
        begin = self.tr("New mediation") if can_begin else ""
        if not rows:
            said = self.tr("A mediation that belongs to this case shows up here.")
            none = self.tr("No mediation in this case")
            empty = EmptyState(self, none, glyph="handshake", sentence=said, action=begin)
            empty.action_clicked.connect(self.begin_clicked)
            self._show(empty)
            return
        card, column = self._card()
        for number, row in enumerate(rows):
            if number:
                column.addWidget(HLine(card))
            column.addLayout(self._line(card, row))
        if begin:
            column.addWidget(HLine(card))
            more = PushButton(card, begin, kind="quiet", measure="compact", glyph="plus")
            more.clicked.connect(self.begin_clicked)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(card)

    def _line(self, card: Pane, row: MediationRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = shown(row.title) or row.code
        words.addWidget(PlainLabel(card, title, weight=600).set_wrapped())
        sessions = self.tr("%n sessions", "", row.sessions)
        about = [code_label(CONFLICT_TYPE, row.conflict_type), sessions, row.code]
        said = ", ".join(filter(None, about))
        words.addWidget(PlainLabel(card, said, face="meta", token="ink2").set_wrapped())
        line.addLayout(words, 1)
        line.addWidget(Tag(card, code_label(MEDIATION_STATE, row.state)))
        button = PushButton(card, self.tr("Open"), kind="quiet", measure="compact")
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(self._on_open)
        self._buttons[button] = row.id
        line.addWidget(button)
        return line

    @Slot()
    def _on_open(self) -> None:
        for button, record in self._buttons.items():
            if button is self.sender():
                self.open_clicked.emit(record)


class TaskLines(CaseList):
    """What is to be done in a case; next steps can be ticked.

    Signals:
        ticked: Id of the note, and whether its step is done.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[TaskRow] = ()
        self._names: Mapping[str, str] = {}
        self._marks: dict[CheckMark, str] = {}
        self._can_write = False

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self.show_rows(self._rows, self._names, can_write=self._can_write)

    def show_rows(
        self, rows: Sequence[TaskRow], names: Mapping[str, str], *, can_write: bool
    ) -> None:
        """Show *rows*; the focus stays on the task that had it."""
        had = next((key for mark, key in self._marks.items() if mark.hasFocus()), "")
        self._rows, self._names, self._can_write, self._marks = rows, names, can_write, {}
        if not rows:
            said = self.tr("A next step from a note shows up here.")
            self._show(EmptyState(self, self.tr("Nothing to do here"), sentence=said))
            return
        card, column = self._card()
        for number, row in enumerate(rows):
            if number:
                column.addWidget(HLine(card))
            column.addLayout(self._line(card, row))
        self._show(card)
        for mark, key in self._marks.items():
            if key == had:
                mark.setFocus()

    def _line(self, card: Pane, row: TaskRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        what = self._what(row)
        if row.kind == "next_step" and self._can_write:
            mark = CheckMark(card, what.replace("&", "&&"), round=True, checked=row.done)
            mark.clicked.connect(self._on_ticked)
            self._marks[mark] = row.id
            line.addWidget(mark, 1)
        else:
            line.addWidget(PlainLabel(card, what).set_wrapped(), 1)
        who = shown(self._names.get(row.who, row.who))
        line.addWidget(PlainLabel(card, who, face="meta", token="ink2"))
        if row.due:
            line.addWidget(self._due(card, row))
        return line

    def _what(self, row: TaskRow) -> str:
        if row.kind == "review":
            return self.tr("Look at the case again: review")
        return shown(" ".join(row.what.split()))

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
