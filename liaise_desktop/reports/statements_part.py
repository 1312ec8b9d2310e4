"""Strengths and concerns on paper, each with how it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain import codes
from liaise_desktop.reports import styles
from liaise_desktop.reports.objections import Objections
from liaise_desktop.reports.source_marks import SourceMarks
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.words import Worded

if TYPE_CHECKING:
    from liaise_desktop.application.papers import PaperStatement
    from liaise_desktop.application.ports import Words
    from liaise_desktop.domain.codes import CodeList
    from liaise_desktop.reports.writing import Sheets


class StatementsPart(Worded):
    """Sets strengths on a tint, and concerns after them without one."""

    def __init__(self, words: Words, sheets: Sheets) -> None:
        super().__init__(words)
        self.sheets, self.flow = sheets, sheets.flow
        self.marks = SourceMarks(words)
        self.objections = Objections(words, self.flow)

    def strengths(self, statements: tuple[PaperStatement, ...]) -> None:
        """Set the strengths; that none are written down is said too."""
        section = self.sheets.section(self.tr("Strengths"), "sprout", keep=70)
        if not statements:
            self.sheets.quiet(self.tr("None written down yet."), section)
            return
        with self.flow.panel(styles.PINE_SOFT, styles.PINE):
            self._list(statements, section, codes.STRENGTH)

    def concerns(self, statements: tuple[PaperStatement, ...]) -> None:
        """Set the concerns, each with what else could explain it."""
        section = self.sheets.section(self.tr("Concerns"), "circle-dashed", keep=70)
        if not statements:
            self.sheets.quiet(self.tr("None written down."), section)
            return
        self._list(statements, section, codes.CONCERN)

    def _list(
        self, statements: tuple[PaperStatement, ...], section: Node, kinds: CodeList
    ) -> None:
        whole = Node("L", section)
        for at, statement in enumerate(statements):
            if at:
                self.flow.gap(5)
            self._item(statement, Node("LI", whole), self.label(kinds, statement.code))

    def _item(self, statement: PaperStatement, item: Node, kind: str) -> None:
        flow = self.flow
        label, body = Node("Lbl", item), Node("LBody", item)
        mark = self.marks.of(statement.source)
        style = styles.SPOKEN if mark.spoken else styles.BODY
        flow.row(
            flow.cell(
                mark.word, styles.MARK, label, right=styles.COLUMN - 8,
                icon=mark.icon, icon_ink=styles.SLATE,
            ),
            flow.cell(statement.text or kind, style, body, styles.COLUMN),
        )  # fmt: skip
        if statement.alternative:
            other = self.tr("It could also be: {text}").format(text=statement.alternative)
            flow.row(flow.cell(other, styles.BODY, body, styles.COLUMN))
        details = [
            kind if statement.text else "",
            self.marks.details(statement.source, statement.teller),
            statement.written_by,
            self.day(statement.written_at),
            self.tr("older than a year") if statement.old else "",
        ]
        flow.row(flow.cell("  ·  ".join(filter(None, details)), styles.QUIET, body, styles.COLUMN))
        self.objections.write(statement.objections, body)
