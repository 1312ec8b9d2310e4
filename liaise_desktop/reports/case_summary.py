"""The case summary: the frame of a case, strengths before concerns, steps, and chosen notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain import codes
from liaise_desktop.reports import styles
from liaise_desktop.reports.notes_part import NotesPart
from liaise_desktop.reports.objections import Objections
from liaise_desktop.reports.statements_part import StatementsPart
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.words import Worded
from liaise_desktop.reports.writing import Sheets, Steps

if TYPE_CHECKING:
    from typing import BinaryIO

    from liaise_desktop.application.papers import CaseSummaryPaper
    from liaise_desktop.application.ports import Progress, Words
    from liaise_desktop.reports.writing import PaperProof

STEPS = (styles.LEFT, 310.0, 408.0)  # what, who, when
MEDIATIONS = (styles.LEFT, 275.0, 420.0)  # which, what about, how far


def write_case_summary(
    paper: CaseSummaryPaper, words: Words, out: BinaryIO, progress: Progress | None = None
) -> PaperProof:
    """Write *paper* to *out* as a tagged PDF in the language of *words*.

    Raises:
        CancelledError: Somebody asked the work to stop; nothing was written.
    """
    return CaseSummary(paper, words, progress).written(out)


class CaseSummary(Worded):
    """Sets the parts of a case summary in their order."""

    def __init__(
        self, paper: CaseSummaryPaper, words: Words, progress: Progress | None = None
    ) -> None:
        super().__init__(words)
        self.paper = paper
        steps = Steps(progress, len(paper.notes or ()) + len(paper.steps or ()))
        self.sheets = Sheets(paper, words, self.tr("Case summary"), steps)
        self.flow, self.file = self.sheets.flow, self.sheets.file

    def written(self, out: BinaryIO) -> PaperProof:
        """Set everything and write the file."""
        paper = self.paper
        self.sheets.opening("  ·  ".join(filter(None, (paper.pseudonym, paper.code))))
        self._case()
        statements = StatementsPart(self.words, self.sheets)
        if paper.strengths is not None:
            statements.strengths(paper.strengths)
        if paper.concerns is not None:
            statements.concerns(paper.concerns)
        self._steps()
        self._mediations()
        if paper.notes is not None:
            NotesPart(self.words, self.sheets).write(paper.notes, paper.notes_left_out)
        self.sheets.closing()
        return self.sheets.written(out)

    def _case(self) -> None:
        section = self.sheets.section(self.tr("The case"))
        if self.paper.unsettled:
            text = self.tr(
                "Two versions of this page differ and nobody has decided between them yet. "
                "Ask before you rely on it."
            )
            self.sheets.warning(text, section)
        table = Node("Table", section)
        for label, text in self._facts():
            if text:
                self.sheets.fact(table, label, text)
        Objections(self.words, self.sheets.flow).write(self.paper.objections, section)

    def _facts(self) -> list[tuple[str, str]]:
        paper = self.paper
        purpose = self.label(codes.PURPOSE, paper.purpose)
        lead = paper.lead
        if paper.standin:
            lead = self.tr("{lead}, stands in: {standin}").format(
                lead=paper.lead, standin=paper.standin
            )
        violence = self.label(codes.VIOLENCE_FORM, paper.violence_form)
        return [
            (self.tr("State"), self._state()),
            (self.tr("Purpose of the case"), _sentences(purpose, paper.purpose_sentence)),
            (self.tr("Legal basis"), self.label(codes.LEGAL_BASIS, paper.legal_basis)),
            (self.tr("Why it is needed"), paper.necessity),
            (self.tr("Agreement to be supported"), self._agreement()),
            (self.tr("Information given"), self._notice()),
            (self.tr("Who it is about"), self._person()),
            (self.tr("Worker"), lead),
            (self.tr("Supervisor"), paper.supervisor),
            (self.tr("Next review"), self.day(paper.review_on)),
            (self.tr("Kept until"), self.day(paper.retention_on)),
            (self.tr("Form of violence in view"), violence),
        ]

    def _state(self) -> str:
        state = self.label(codes.CASE_STATE, self.paper.state)
        if not self.paper.opened_on:
            return state
        opened = self.day(self.paper.opened_on)
        return self.tr("{state}, since {day}", "state of a case and the day it was opened").format(
            state=state, day=opened
        )

    def _agreement(self) -> str:
        paper = self.paper
        text = self.label(codes.AGREEMENT, paper.agreement)
        if paper.agreement_on:
            text = f"{text}, {self.day(paper.agreement_on)}"
        if paper.agreement_until:
            until = self.tr("valid until {day}").format(day=self.day(paper.agreement_until))
            text = f"{text}, {until}"
        return text

    def _notice(self) -> str:
        paper = self.paper
        parts = (self.label(codes.NOTICE, paper.notice), self.day(paper.notice_on))
        return ", ".join(filter(None, parts))

    def _person(self) -> str:
        paper = self.paper
        known = ""
        if paper.known_since:
            known = self.tr("known since {day}").format(day=self.day(paper.known_since))
        parts = (
            self.label(codes.SUBJECT_KIND, paper.subject_kind),
            self.label(codes.AGE_BAND, paper.age_band) if paper.age_band != "NA" else "",
            self.tr("minor") if paper.minor else "",
            known,
        )
        return ", ".join(filter(None, parts))

    def _steps(self) -> None:
        if self.paper.steps is None:
            return
        kinds = {"review": self.tr("Review of the case"), "follow_up": self.tr("Follow-up")}
        rows = [
            (step.what or kinds.get(step.kind, ""), step.who, self.when(step.due))
            for step in self.paper.steps
        ]
        title = self.tr("Next steps")
        section = self.sheets.section(
            title, "footprints", keep=self.sheets.table_height(rows, STEPS)
        )
        if not rows:
            self.sheets.quiet(self.tr("No step is open."), section)
            return
        heads = (self.tr("What"), self.tr("Who"), self.tr("When"))
        self.sheets.table(section, heads, rows, STEPS)

    def _mediations(self) -> None:
        if not self.paper.mediations:
            return
        rows = [
            (
                f"{row.title}  {row.code}",
                self.label(codes.CONFLICT_TYPE, row.conflict_type),
                self.label(codes.MEDIATION_STATE, row.state),
            )
            for row in self.paper.mediations
        ]
        section = self.sheets.section(
            self.tr("Mediations"), "handshake", keep=self.sheets.table_height(rows, MEDIATIONS)
        )
        heads = (self.tr("Mediation"), self.tr("Kind of conflict"), self.tr("State"))
        self.sheets.table(section, heads, rows, MEDIATIONS)


def _sentences(first: str, second: str) -> str:
    return f"{first}. {second}" if first and second else first or second
