"""Choosing what goes on a paper, from what the screens show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.papers import (
    CaseSummaryPaper,
    MediationAgreementPaper,
    PaperLine,
    PaperMediation,
    PaperNote,
    PaperObjection,
    PaperParty,
    PaperPoint,
    PaperStatement,
    PaperStep,
    check_release,
)
from liaise_desktop.domain.records import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.listings import CaseDetail, MediationDetail, TimelineEntry
    from liaise_desktop.application.papers import Imprint, Release
    from liaise_desktop.domain.mediations import Point
    from liaise_desktop.domain.records import Note, Statement
    from liaise_desktop.domain.rights import Disagreement

FROM_CASE = (
    "code",
    "state",
    "subject_kind",
    "purpose",
    "purpose_sentence",
    "necessity",
    "agreement",
    "agreement_on",
    "agreement_until",
    "notice",
    "notice_on",
    "opened_on",
    "review_on",
    "retention_on",
)
FROM_PERSON = ("pseudonym", "age_band", "minor", "known_since")
OLD_AFTER = timedelta(days=365)  # what is older says so: statements fade


@dataclass(frozen=True, slots=True)
class SummaryChoice:
    """Which parts of a case go on its summary.

    Concerns never go without strengths (G5). Notes are the newest ``notes_last`` among those
    that happened on or after the day ``notes_since``; None and empty set no bound.
    """

    strengths: bool = True
    concerns: bool = True
    steps: bool = True
    mediations: bool = True
    notes: bool = True
    notes_last: int | None = 10
    notes_since: str = ""
    violence_form: bool = False


def case_summary(
    detail: CaseDetail,
    entries: Iterable[TimelineEntry],
    *,
    release: Release,
    imprint: Imprint,
    choice: SummaryChoice,
    legal_basis: str = "",
    against: Iterable[Disagreement] = (),
) -> CaseSummaryPaper:
    """Return the summary of a case; *entries* are its timeline, newest first.

    *legal_basis* is the case's basis in the words of the city's pack; without it the code of the
    basis is printed. *against* is what people say against passages of the case.

    Raises:
        FieldMissingError: The release lacks something.
        NotAllowedError: No paper is made for this kind of recipient.
    """
    check_release(release)
    names, today = detail.names, imprint.made_on[:10]
    offered = [entry for entry in entries if _is_note(entry)] if choice.notes else []
    chosen = _chosen_notes(offered, choice)
    with_strengths = choice.strengths or choice.concerns
    said = _objections(against)
    return CaseSummaryPaper(
        imprint=imprint,
        release=release,
        **_frame(detail),
        legal_basis=legal_basis or detail.case.legal_basis,
        violence_form=detail.case.violence_form if choice.violence_form else "",
        unsettled=detail.case.id in detail.conflicts,
        strengths=_statements(detail.strengths, names, today, said) if with_strengths else None,
        concerns=_statements(detail.concerns, names, today, said) if choice.concerns else None,
        steps=_steps(detail) if choice.steps else None,
        mediations=_mediations(detail) if choice.mediations else None,
        notes=tuple(_note(one, names, today, said) for one in chosen) if choice.notes else None,
        notes_left_out=len(offered) - len(chosen),
        objections=said.get(detail.case.id, ()),
    )


def mediation_agreement(
    detail: MediationDetail,
    *,
    release: Release,
    imprint: Imprint,
    other_side_first: bool = False,
) -> MediationAgreementPaper:
    """Return the agreement of a mediation; with *other_side_first* the sides stand turned round.

    Each side gets a copy on which it stands first.

    Raises:
        FieldMissingError: The release lacks something.
        NotAllowedError: No paper is made for this kind of recipient.
    """
    check_release(release)
    mediation = detail.mediation
    labels = {party.id: party.label for party in detail.parties}
    parties = tuple(PaperParty(party.label, party.spoken_for) for party in detail.parties)
    points = sorted(detail.points, key=lambda point: (point.order, point.id))
    return MediationAgreementPaper(
        imprint=imprint,
        release=release,
        code=mediation.code,
        title=mediation.title,
        place=mediation.place,
        agreed_on=mediation.agreed_on,
        agreement_form=mediation.agreement_form,
        mediators=tuple(_name(detail.names, principal) for principal in mediation.mediators),
        parties=parties[::-1] if other_side_first else parties,
        points=tuple(_point(point, labels) for point in points),
    )


def _frame(detail: CaseDetail) -> dict[str, Any]:
    """Return what a paper says of the case itself, its people and its main person."""
    case, names = detail.case, detail.names
    person = detail.person or Person("")
    return {
        **{name: getattr(case, name) for name in FROM_CASE},
        **{name: getattr(person, name) for name in FROM_PERSON},
        **{name: _name(names, getattr(case, name)) for name in ("lead", "standin", "supervisor")},
    }


def _is_note(entry: TimelineEntry) -> bool:
    return entry.kind == "note" and entry.note is not None and not entry.erased


def _chosen_notes(offered: list[TimelineEntry], choice: SummaryChoice) -> list[TimelineEntry]:
    since = [entry for entry in offered if entry.at[:10] >= choice.notes_since]
    return since if choice.notes_last is None else since[: choice.notes_last]


def _name(names: Mapping[str, str], principal: str) -> str:
    return names.get(principal, principal)


def _is_old(moment: str, today: str) -> bool:
    try:
        return date.fromisoformat(moment[:10]) < date.fromisoformat(today) - OLD_AFTER
    except ValueError:
        return False


def _statements(
    statements: Iterable[Statement],
    names: Mapping[str, str],
    today: str,
    said: Mapping[str, tuple[PaperObjection, ...]],
) -> tuple[PaperStatement, ...]:
    return tuple(
        PaperStatement(
            code=statement.code,
            text=statement.text,
            source=statement.source,
            teller=statement.teller,
            alternative=statement.alternative,
            written_by=_name(names, statement.written_by),
            written_at=statement.written_at,
            old=_is_old(statement.written_at, today),
            objections=said.get(statement.id, ()),
        )
        for statement in statements
    )


def _steps(detail: CaseDetail) -> tuple[PaperStep, ...]:
    return tuple(
        PaperStep(task.kind, task.what, _name(detail.names, task.who), task.due)
        for task in detail.tasks
        if not task.done
    )


def _mediations(detail: CaseDetail) -> tuple[PaperMediation, ...]:
    return tuple(
        PaperMediation(
            code=row.code,
            title=row.title,
            state=row.state,
            conflict_type=row.conflict_type,
            requested_on=row.requested_on,
            last_on=row.last_on,
            sessions=row.sessions,
            next_check=row.next_check,
        )
        for row in detail.mediations
    )


def _objections(against: Iterable[Disagreement]) -> dict[str, tuple[PaperObjection, ...]]:
    """Return by record what is said against it."""
    found: dict[str, tuple[PaperObjection, ...]] = {}
    for one in against:
        objection = PaperObjection(one.text, one.said_by, one.on)
        found[one.target] = (*found.get(one.target, ()), objection)
    return found


def _note(
    entry: TimelineEntry,
    names: Mapping[str, str],
    today: str,
    said: Mapping[str, tuple[PaperObjection, ...]],
) -> PaperNote:
    note = entry.note
    if note is None:  # pragma: no cover - only notes are chosen
        raise TypeError(entry.kind)
    return PaperNote(
        at=note.at or entry.at,
        kind=note.kind,
        place=note.place,
        written_by=names.get(note.written_by) or entry.author.name or note.written_by,
        role=entry.author.role,
        written_at=note.written_at,
        observed=_lines(note),
        no_own_words=note.no_own_words,
        reading=note.reading,
        alternative=note.alternative,
        next_what=note.next_what,
        next_who=_name(names, note.next_who),
        next_when=note.next_when,
        step_done=entry.step_done,
        corrected=entry.versions > 1,
        unsettled=entry.conflicted,
        old=_is_old(note.at or entry.at, today),
        objections=said.get(entry.id, ()),
    )


def _lines(note: Note) -> tuple[PaperLine, ...]:
    return tuple(
        PaperLine(line.get("text", ""), line.get("source", ""), line.get("teller", ""))
        for line in note.observed
    )


def _point(point: Point, labels: Mapping[str, str]) -> PaperPoint:
    return PaperPoint(point.text, labels.get(point.who, point.who), point.when_kind, point.when)
