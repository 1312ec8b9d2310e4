"""What one sees of a case first: next step, what else is promised, last contacts, who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import NOTE_TYPE
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.note_card import due_words
from liaise_desktop.gui.views.plan_lines import fact
from liaise_desktop.gui.widgets import ElidedLabel, Pane, PlainLabel, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.listings import TaskRow
    from liaise_desktop.domain.records import Note
    from liaise_desktop.gui.presenters.case_glance import Glance


class CaseGlance(Themed, QWidget):
    """Fills a pane of the first tab.

    Args:
        pane: What it fills.
    """

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._shown: tuple[Glance, Mapping[str, str]] | None = None
        self._column = QVBoxLayout(pane)
        self._column.setContentsMargins(14, 9, 12, 10)
        self._column.addWidget(self)
        self._box = QWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._box)

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        if self._shown is not None:
            self.show_glance(*self._shown)

    def show_glance(self, glance: Glance, names: Mapping[str, str]) -> None:
        """Show what is known; *names* tells how colleagues are called."""
        self._shown = (glance, names)
        self._pane.setAccessibleName(self.tr("At a glance"))
        layout = self.layout()
        if layout is not None:
            layout.removeWidget(self._box)
        self._box.hide()
        self._box.deleteLater()
        self._box = QWidget(self)
        if layout is not None:
            layout.addWidget(self._box)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._columns(glance, names))
        if glance.readers:
            who = self.tr("Who reads it: {names}").format(names=shown(", ".join(glance.readers)))
            label = PlainLabel(self._box, who, face="meta", token="ink2").set_wrapped()
            column.addWidget(label)

    def _columns(self, glance: Glance, names: Mapping[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        first = glance.next_step
        step = self._task(first, names) if first else self.tr("Nothing is promised.")
        grid.addLayout(fact(self._box, self.tr("Next step"), step), 0, 0)
        promised = [self._promise(task) for task in glance.promises]
        if glance.more:
            promised.append(self.tr("More of them stand under Tasks."))
        contacts = [self._contact(note) for note in glance.contacts]
        columns = (
            (self.tr("Also promised"), promised),
            (self.tr("Last contacts"), contacts or [self.tr("None noted yet.")]),
        )
        for place, (word, lines) in enumerate([one for one in columns if one[1]], 1):
            grid.addLayout(self._list(word, lines), 0, place)
        for place in range(grid.columnCount()):
            grid.setColumnStretch(place, 1)
        return grid

    def _list(self, word: str, lines: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(1)
        column.addWidget(PlainLabel(self._box, word, face="label", weight=600, token="ink2"))
        for text in lines:
            label = ElidedLabel(self._box, text, face="meta")
            label.setAccessibleName(f"{word}: {text}")
            column.addWidget(label)
        column.addStretch(1)
        return column

    def _task(self, task: TaskRow, names: Mapping[str, str]) -> str:
        who = shown(names.get(task.who, task.who))
        about = ", ".join(filter(None, (due_words(task.due), who)))
        what = shown(" ".join(task.what.split()))
        return f"{what} ({about})" if about else what

    def _promise(self, task: TaskRow) -> str:
        what = shown(" ".join(task.what.split()))
        return " ".join(filter(None, (dates.short_day(task.due), what)))

    def _contact(self, note: Note) -> str:
        kind = code_label(NOTE_TYPE, note.kind)
        return ", ".join(filter(None, (dates.short_day(note.at), kind, shown(note.place))))
