"""Notes on paper, in three voices that never look alike: observed, my reading, next step."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from liaise_desktop.domain import codes
from liaise_desktop.reports import styles
from liaise_desktop.reports.objections import Objections
from liaise_desktop.reports.source_marks import SourceMarks
from liaise_desktop.reports.tagging import Node
from liaise_desktop.reports.words import Worded, moment_of

if TYPE_CHECKING:
    from liaise_desktop.application.papers import PaperLine, PaperNote
    from liaise_desktop.application.ports import Words
    from liaise_desktop.reports.layout import Cell
    from liaise_desktop.reports.writing import Sheets

TEXT = styles.COLUMN + styles.MARKS  # where observed text stands, beside its mark
LATE = timedelta(days=1)  # what was written later than that says so


class NotesPart(Worded):
    """Sets notes in the order given, newest first."""

    def __init__(self, words: Words, sheets: Sheets) -> None:
        super().__init__(words)
        self.sheets, self.flow = sheets, sheets.flow
        self.marks = SourceMarks(words)
        self.objections = Objections(words, self.flow)
        self.observed = self.tr("Observed")
        self.reading = self.tr("My reading")
        self.step = self.tr("Next step")

    def write(self, notes: tuple[PaperNote, ...], left_out: int) -> None:
        """Set the notes, and say how many of the case are not here."""
        section = self.sheets.section(self.tr("Notes"), "pen-line", keep=90)
        if left_out:
            text = self.tr("%n note(s) of this case are not on this paper.", "", left_out)
            self.sheets.quiet(text, section)
        elif not notes:
            self.sheets.quiet(self.tr("No note has been written yet."), section)
        for at, note in enumerate(notes):
            if at:
                self.flow.gap(9)
            self._note(note, Node("Sect", section), first=not at)
            self.sheets.steps.done += 1

    def _note(self, note: PaperNote, section: Node, *, first: bool) -> None:
        flow = self.flow
        flow.room(74)
        if not first:
            flow.rule()
            flow.gap(6)
        kind = self.label(codes.NOTE_TYPE, note.kind)
        heading = [self.when(note.at), kind, note.place]
        flow.heading("  ·  ".join(filter(None, heading)), styles.ENTRY, section, 3, keep=40)
        flow.row(flow.cell(self._about(note), styles.QUIET, Node("P", section)))
        flow.y -= 3
        if note.unsettled:
            text = self.tr(
                "Versions of this note differ and nobody has decided between them yet. "
                "Ask before you rely on it."
            )
            self.sheets.warning(text, section)
        self._observed(note, section)
        if note.reading or note.alternative:
            self._reading(note, section)
        if note.next_what or note.next_who or note.next_when:
            self._next(note, section)
        self.objections.write(note.objections, section)

    def _about(self, note: PaperNote) -> str:
        role = self.label(codes.ROLE, note.role)
        parts = [", ".join(filter(None, (note.written_by, role))), self._written(note)]
        if note.corrected:
            parts.append(self.tr("corrected since; the earlier text stays in the history"))
        if note.old:
            parts.append(self.tr("older than a year"))
        return "  ·  ".join(filter(None, parts))

    def _written(self, note: PaperNote) -> str:
        try:
            late = moment_of(note.written_at) - moment_of(note.at) > LATE
        except ValueError:
            return ""
        day = self.day(note.written_at)
        return self.tr("written on {day}").format(day=day) if late else ""

    def _observed(self, note: PaperNote, section: Node) -> None:
        if not note.observed and not note.no_own_words:
            return
        flow, label = self.flow, Node("H4", section)
        whole = Node("L", section) if note.observed else section
        voice = [
            flow.cell(
                self.observed, styles.OBSERVED, label, right=styles.COLUMN - 8,
                icon="eye", icon_ink=styles.SLATE, lasting=True,
            )
        ]  # fmt: skip
        for line in note.observed:
            self._line(line, Node("LI", whole), voice)
            voice = []
        if note.no_own_words:
            reason = self.label(codes.NO_OWN_WORDS, note.no_own_words)
            text = self.tr("No own words: {reason}").format(reason=reason)
            cell = flow.cell(text, styles.QUIET, Node("P", section), styles.COLUMN)
            flow.row(*voice, cell)
        flow.y -= 2

    def _line(self, line: PaperLine, item: Node, voice: list[Cell]) -> None:
        flow, mark = self.flow, self.marks.of(line.source)
        label, body = Node("Lbl", item), Node("LBody", item)
        style = styles.SPOKEN if mark.spoken else styles.BODY
        flow.row(
            *voice,
            flow.cell(
                mark.word, styles.MARK, label, styles.COLUMN, TEXT - 6,
                mark.icon, styles.SLATE, lasting=True,
            ),
            flow.cell(line.text, style, body, TEXT),
        )  # fmt: skip
        details = self.marks.details(line.source, line.teller)
        if details:
            flow.row(flow.cell(details, styles.QUIET, body, TEXT))

    def _reading(self, note: PaperNote, section: Node) -> None:
        flow = self.flow
        with flow.panel(styles.PLUM_SOFT, styles.PLUM):
            label = flow.cell(
                self.reading, styles.READING, Node("H4", section), right=styles.COLUMN - 8,
                icon="glasses", icon_ink=styles.PLUM, lasting=True,
            )  # fmt: skip
            text = note.reading or "–"
            flow.row(label, flow.cell(text, styles.BODY, Node("P", section), styles.COLUMN))
            if note.alternative:
                other = self.tr("It could also be: {text}").format(text=note.alternative)
                flow.row(flow.cell(other, styles.BODY, Node("P", section), styles.COLUMN))
        flow.y -= 4

    def _next(self, note: PaperNote, section: Node) -> None:
        flow = self.flow
        label = flow.cell(
            self.step, styles.STEP, Node("H4", section), right=styles.COLUMN - 8,
            icon="footprints", icon_ink=styles.PINE, lasting=True,
        )  # fmt: skip
        what = note.next_what or "–"
        flow.row(label, flow.cell(what, styles.STRONG, Node("P", section), styles.COLUMN))
        done = self.tr("done") if note.step_done else ""
        more = "  ·  ".join(filter(None, (note.next_who, self.when(note.next_when), done)))
        if more:
            flow.row(flow.cell(more, styles.QUIET, Node("P", section), styles.COLUMN))
