"""The tab of mediations on the case page, and what its lists share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import CONFLICT_TYPE, MEDIATION_STATE
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.widgets import EmptyState, Pane, PlainLabel, PushButton, Tag
from liaise_desktop.gui.widgets.labels import HLine
from liaise_desktop.gui.widgets.themed import Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.listings import MediationRow


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
