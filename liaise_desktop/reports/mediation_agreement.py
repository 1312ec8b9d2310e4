"""The mediation agreement: points, who and when, and lines to sign; no history, no words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from liaise_desktop.reports import styles
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.words import Worded
from liaise_desktop.reports.writing import Sheets, Steps

if TYPE_CHECKING:
    from typing import BinaryIO

    from liaise_desktop.application.papers import (
        MediationAgreementPaper,
        PaperParty,
        PaperPoint,
    )
    from liaise_desktop.application.ports import Progress, Words
    from liaise_desktop.reports.styles import Style
    from liaise_desktop.reports.writing import PaperProof

T = TypeVar("T")
Side = tuple[str, str, Node]  # who, what more there is to say, where it belongs

PLACES = (styles.LEFT, 80.0, 320.0, 430.0)  # number, what, who, when
HALF = 226.0  # width of one side: the sides stand beside each other, alike
SIGNING = 78.0  # height of what a side needs to sign


def write_mediation_agreement(
    paper: MediationAgreementPaper,
    words: Words,
    out: BinaryIO,
    progress: Progress | None = None,
) -> PaperProof:
    """Write *paper* to *out* as a tagged PDF in the language of *words*.

    Raises:
        CancelledError: Somebody asked the work to stop; nothing was written.
    """
    return MediationAgreement(paper, words, progress).written(out)


class MediationAgreement(Worded):
    """Sets the parts of a mediation agreement in their order."""

    def __init__(
        self, paper: MediationAgreementPaper, words: Words, progress: Progress | None = None
    ) -> None:
        super().__init__(words)
        self.paper = paper
        steps = Steps(progress, len(paper.points))
        self.sheets = Sheets(paper, words, self.tr("Mediation agreement"), steps)
        self.flow, self.file = self.sheets.flow, self.sheets.file

    def written(self, out: BinaryIO) -> PaperProof:
        """Set everything and write the file."""
        self.sheets.opening("  ·  ".join(filter(None, (self.paper.title, self.paper.code))))
        self._sides()
        self._points()
        self._signatures()
        self.sheets.closing()
        return self.sheets.written(out)

    def _sides(self) -> None:
        paper = self.paper
        section = self.sheets.section(self.tr("Between"), "handshake")
        whole = Node("L", section)
        for pair in _pairs(self.paper.parties):
            self._pair(
                [
                    (party.label, self._speakers(party), Node("LBody", Node("LI", whole)))
                    for party in pair
                ],
                styles.AGREED_STRONG,
            )
            self.flow.gap(6)
        table = Node("Table", section)
        for label, text in (
            (self.tr("Place"), paper.place),
            (self.tr("Agreed on"), self.day(paper.agreed_on)),
        ):
            if text:
                self.sheets.fact(table, label, text)

    def _points(self) -> None:
        rows = [
            (str(number), point.text, point.who, self._time(point))
            for number, point in enumerate(self.paper.points, 1)
        ]
        height = self.sheets.table_height(rows, PLACES, styles.AGREED)
        section = self.sheets.section(self.tr("What we agreed"), "list-checks", keep=height)
        if not rows:
            self.sheets.quiet(self.tr("No point has been written down."), section)
            return
        heads = ("", self.tr("Point agreed"), self.tr("Who"), self.tr("When"))
        self.sheets.table(section, heads, rows, PLACES, styles.AGREED)

    def _time(self, point: PaperPoint) -> str:
        day = self.day(point.when)
        if point.when_kind == "FROM":
            return self.tr("from {day}").format(day=day) if day else ""
        if point.when_kind == "BY":
            return self.tr("by {day}").format(day=day) if day else ""
        return day

    def _signatures(self) -> None:
        section = self.sheets.section(self.tr("Signatures"), "pen-line", keep=SIGNING + 12)
        if self.paper.agreement_form == "SPOKEN":
            text = self.tr("This was agreed by word of mouth. Signing it is not needed.")
            self.sheets.quiet(text, section)
            return
        text = self.tr("Each side agreed to these points freely and gets a copy.")
        self.sheets.quiet(text, section)
        for pair in _pairs(self.paper.parties):
            self._lines([(party.label, party.spoken_for, section) for party in pair])
        for names in _pairs(self.paper.mediators):
            self._lines([(name, self.tr("Mediator"), section) for name in names])

    def _speakers(self, party: PaperParty) -> str:
        if not party.spoken_for:
            return ""
        return self.tr("spoken for by {names}").format(names=party.spoken_for)

    def _pair(self, sides: list[Side], style: Style) -> None:
        flow = self.flow
        whos = [flow.cell(side[0], style, Node("P", side[2]), *at) for side, at in _beside(sides)]
        mores = [
            flow.cell(side[1], styles.QUIET, Node("P", side[2]), *at)
            for side, at in _beside(sides)
            if side[1]
        ]
        flow.row(*whos, keep=24)
        if mores:
            flow.row(*mores)

    def _lines(self, sides: list[Side]) -> None:
        flow, under = self.flow, self.tr("Place, date and signature")
        flow.room(SIGNING)
        flow.gap(9)
        self._pair(sides, styles.STRONG)
        flow.room(44)
        flow.y -= 30
        for _, (left, right) in _beside(sides):
            flow.art(f"q {styles.INK3} RG 0.6 w {left} {flow.y:.2f} m {right} {flow.y:.2f} l S Q")
        flow.y -= 2
        flow.row(
            *(
                flow.cell(under, styles.QUIET, Node("P", side[2]), *at)
                for side, at in _beside(sides)
            )
        )


def _pairs(things: tuple[T, ...]) -> list[tuple[T, ...]]:
    return [things[at : at + 2] for at in range(0, len(things), 2)]


def _beside(sides: list[Side]) -> list[tuple[Side, tuple[float, float]]]:
    """Return each side with where it stands: from where to where."""
    places = ((styles.LEFT, styles.LEFT + HALF), (styles.RIGHT - HALF, styles.RIGHT))
    return list(zip(sides, places, strict=False))
