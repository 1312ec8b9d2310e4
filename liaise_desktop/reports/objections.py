"""What somebody says against a passage, on paper right below it (G13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.reports import styles
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.words import Worded

if TYPE_CHECKING:
    from liaise_desktop.application.papers import PaperObjection
    from liaise_desktop.application.ports import Words
    from liaise_desktop.reports.layout import Flow


class Objections(Worded):
    """Sets statements of disagreement."""

    def __init__(self, words: Words, flow: Flow) -> None:
        super().__init__(words)
        self.flow = flow

    def write(self, objections: tuple[PaperObjection, ...], section: Node) -> None:
        """Set these below the passage that was set last."""
        for one in objections:
            head = self.tr("Statement of disagreement: {who}, {day}").format(
                who=one.said_by, day=self.day(one.on)
            )
            place = styles.COLUMN
            self.flow.row(self.flow.cell(head, styles.QUIET, Node("P", section), place))
            self.flow.row(self.flow.cell(one.text, styles.BODY, Node("P", section), place))
