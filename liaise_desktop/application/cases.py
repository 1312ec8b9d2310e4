"""Verbs of a case: propose it, confirm it as second reader, change it, go on to the next step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority, days, lifecycle, retention
from liaise_desktop.domain.codes import (
    AGE_BAND,
    AGREEMENT,
    CLOSING_REASON,
    NOTICE,
    PERSON_ROLE,
    PURPOSE,
    SUBJECT_KIND,
    VIOLENCE_FORM,
    is_key,
)
from liaise_desktop.domain.errors import CodeUnknownError, FieldMissingError, StepNotOpenError
from liaise_desktop.domain.plans import PlanGoal
from liaise_desktop.domain.pseudonyms import new_pseudonym
from liaise_desktop.domain.records import (
    CASE_CONTENT,
    SEALED_PURPOSES,
    Binder,
    Case,
    Note,
    Person,
    Statement,
)
from liaise_desktop.domain.reference import new_reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

# What can be set by hand; the rest of a case moves with its steps.
SETTABLE: Final = (
    "purpose",
    "purpose_sentence",
    "legal_basis",
    "necessity",
    "notice",
    "notice_on",
    "notice_ground",
    "lead",
    "standin",
    "supervisor",
    "review_on",
    "retention_on",
    "district",
    "violence_form",
    "closing_reason",
)

_CODED: Final = {
    "subject_kind": SUBJECT_KIND,
    "purpose": PURPOSE,
    "agreement": AGREEMENT,
    "notice": NOTICE,
    "violence_form": VIOLENCE_FORM,
    "closing_reason": CLOSING_REASON,
}

_DAYS: Final = (
    "agreement_on",
    "agreement_until",
    "notice_on",
    "opened_on",
    "review_on",
    "retention_on",
    "closed_on",
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody says who proposes a case; days are ISO text.

    An empty pseudonym is drawn. ``lead`` defaults to who proposes; ``role`` is the person's.
    """

    subject_kind: str = "PERSON"
    pseudonym: str = ""
    role: str = "SUPPORTED"
    age_band: str = "NA"
    minor: bool = False
    known_since: str = ""
    languages: tuple[str, ...] = ()
    safe_contact: str = ""
    purpose: str = ""
    purpose_sentence: str = ""
    legal_basis: str = ""
    necessity: str = ""
    notice: str = ""
    notice_on: str = ""
    notice_ground: str = ""
    lead: str = ""
    standin: str = ""
    supervisor: str = ""
    district: str = ""
    review_on: str = ""


def propose_case(desk: Desk, proposal: Proposal) -> ChangeSet:
    """Make a proposed case with its person in a new binder of its team; made is the case.

    Raises:
        CodeUnknownError: A code is in no list.
        FieldMissingError: No supervisor is named, who would be its second reader.
    """
    if not proposal.supervisor:
        raise FieldMissingError(record=Case.TYPE, field="supervisor")
    PERSON_ROLE.check(proposal.role)
    AGE_BAND.check(proposal.age_band)
    with writing(desk) as at_work:
        case = _proposed(at_work, proposal)
        _check_codes_and_days(case)
        team = (case.lead, case.standin, case.supervisor)
        binder = at_work.new_binder(CASE_CONTENT, case.id, team)
        at_work.create(case, binder)
        at_work.create(_person(at_work, case, proposal), binder)
        return at_work.done(made=case.id)


def _proposed(at_work: Writing, proposal: Proposal) -> Case:
    desk = at_work.desk
    shared = {
        name: getattr(proposal, name)
        for name in SETTABLE
        if hasattr(proposal, name) and name != "lead"
    }
    return Case(
        desk.new_id(),
        code=new_reference(
            desk.prefix, desk.random, lambda code: bool(at_work.find(Case, "code", code))
        ),
        subject_kind=proposal.subject_kind,
        main_person=desk.new_id(),
        agreement="NOT_ASKED"
        if proposal.subject_kind in ("PERSON", "FAMILY")
        else "NOT_APPLICABLE",
        lead=proposal.lead or desk.principal,
        proposed_by=desk.principal,
        **shared,
    )


def _person(at_work: Writing, case: Case, proposal: Proposal) -> Person:
    pseudonym = proposal.pseudonym or new_pseudonym(
        at_work.desk.random, lambda name: bool(at_work.find(Person, "pseudonym", name))
    )
    return Person(
        case.main_person,
        case=case.id,
        pseudonym=pseudonym,
        role=proposal.role,
        age_band=proposal.age_band,
        minor=proposal.minor,
        known_since=proposal.known_since,
        languages=proposal.languages,
        safe_contact=proposal.safe_contact,
    )


def confirm_case(desk: Desk, case_id: str, *, review_on: str = "") -> ChangeSet:
    """Open a proposed case as its second reader (G2).

    Args:
        desk: A supervisor's.
        case_id: The proposed case.
        review_on: The first review, ISO text; empty leaves what was proposed.

    Raises:
        NotAllowedError: The role of this desk may not approve.
        StepNotOpenError: Something is missing (facts: needs).
    """
    desk.must(authority.APPROVE, Case.TYPE)
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        today, facts = desk.today(), facts_of(at_work, case)
        kept = lifecycle.retention_from(today, minor=facts.minor)
        ready = replace(
            case,
            second_reader=desk.principal,
            opened_on=today.isoformat(),
            review_on=review_on or case.review_on,
            retention_on=case.retention_on or kept.isoformat(),
        )
        at_work.change(case, lifecycle.advance(ready, "OPEN", facts_of(at_work, ready)))
        return at_work.done()


def set_case_fields(
    desk: Desk,
    case_id: str,
    values: Mapping[str, str],
    expected: Mapping[str, Iterable[str]] | None = None,
) -> ChangeSet:
    """Set some of the `SETTABLE` fields; the audience of its binders follows the team.

    Args:
        desk: Who sets them.
        case_id: The case.
        values: Field → value.
        expected: The heads that were on screen; None asks for no check.

    Raises:
        ChangedMeanwhileError: The case changed since it was shown.
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
        FieldMissingError: A field cannot be set by hand, or the case would be without its lead.
        KeepLongerError: A later retention date, which two people decide (G12).
        StepNotOpenError: The review would be too late, or is past (facts: needs).
    """
    unknown = sorted(set(values) - set(SETTABLE))
    if unknown:
        raise FieldMissingError(record=Case.TYPE, field=unknown[0])
    with writing(desk) as at_work:
        old = at_work.load(Case, case_id)
        at_work.expect(case_id, expected)
        changed: dict[str, Any] = dict(values)
        new = replace(old, **changed)
        _check_codes_and_days(new)
        _check_settings(at_work, old, new)
        at_work.change(old, new)
        team = (new.lead, new.standin, new.supervisor)
        if not changed.keys().isdisjoint(("lead", "standin", "supervisor")):
            _share(at_work, case_id, team)
        return at_work.done()


def _share(at_work: Writing, case_id: str, team: Iterable[str]) -> None:
    """Let the team read every binder about a case that is not sealed.

    Whoever hands a case on stays among its readers, or no file could carry that to the others;
    the next of the team who sets its people takes them off.
    """
    own = at_work.binder_of(case_id)
    me = at_work.desk.principal
    for binder in [at_work.load(Binder, own), *at_work.find(Binder, "subject", case_id)]:
        if binder.purpose in SEALED_PURPOSES:
            continue
        readers = [*team, *([me] if me in binder.audience else [])]
        at_work.share_with(binder.id, readers)


def _check_settings(at_work: Writing, old: Case, new: Case) -> None:
    for name in ("lead", "supervisor"):
        if not getattr(new, name):
            raise FieldMissingError(record=Case.TYPE, field=name)
    retention.check_later(old.retention_on, new.retention_on, second=False)
    if new.review_on != old.review_on:
        missing = lifecycle.review_needs(new, facts_of(at_work, new))
        if missing:
            raise StepNotOpenError(state=new.state, wanted=new.state, needs=tuple(missing))


def record_agreement(
    desk: Desk, case_id: str, agreement: str, *, on: str, until: str = ""
) -> ChangeSet:
    """Keep whether the person agrees to be supported, since when and until when.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit.
        FieldMissingError: An agreement without its day.
    """
    AGREEMENT.check(agreement)
    if agreement == "AGREED" and not on:
        raise FieldMissingError(record=Case.TYPE, field="agreement_on")
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        new = replace(case, agreement=agreement, agreement_on=on, agreement_until=until)
        _check_codes_and_days(new)
        at_work.change(case, new)
        return at_work.done()


def advance_case(desk: Desk, case_id: str, wanted: str, *, closing_reason: str = "") -> ChangeSet:
    """Take a case to its next state; closing it is the supervisor's.

    Raises:
        NotAllowedError: The role of this desk may not close.
        StepNotOpenError: No step leads there, or it needs something (facts: needs).
    """
    if wanted in ("CLOSED", "REJECTED"):
        desk.must(authority.APPROVE, Case.TYPE)
    if wanted == "OPEN":
        with writing(desk) as at_work:
            opened = bool(at_work.load(Case, case_id).opened_on)
        if not opened:
            return confirm_case(desk, case_id)
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        ready = replace(
            case, closing_reason=CLOSING_REASON.check_if_set(closing_reason or case.closing_reason)
        )
        facts = facts_of(at_work, ready)
        new = lifecycle.advance(ready, wanted, facts)
        at_work.change(case, _arrived(new, desk.today(), facts))
        return at_work.done()


def _arrived(case: Case, today: date, facts: lifecycle.CaseFacts) -> Case:
    """Return a case with what its new state says of the day."""
    if case.state == "CLOSED":  # kept from its last contact on, whenever it was opened (G12)
        kept = lifecycle.retention_from(facts.last_contact or today, minor=facts.minor)
        return replace(case, closed_on=today.isoformat(), retention_on=kept.isoformat())
    if case.state == "ON_HOLD":
        return replace(case, paused_on=today.isoformat())
    if case.state == "REOPENED":
        return replace(
            case, closed_on="", closing_reason="", closing_checks=(), closing_by="",
            lookback_agreed=False, lookback_1="", lookback_2="",
        )  # fmt: skip
    return replace(case, paused_on="")


def facts_of(at_work: Writing, case: Case) -> lifecycle.CaseFacts:
    """Return what the steps of *case* depend on besides itself."""
    people = at_work.find(Person, "case", case.id)
    said = at_work.find(Statement, "case", case.id)
    goals = at_work.find(PlanGoal, "case", case.id)
    met = [note.at[:10] for note in at_work.find(Note, "case", case.id)]
    return lifecycle.CaseFacts(
        today=at_work.desk.today(),
        minor=any(person.minor and person.role == "SUPPORTED" for person in people),
        strengths=sum(1 for statement in said if statement.kind == "STRENGTH"),
        goals=sum(1 for goal in goals if goal.state != "DROPPED"),
        last_contact=_day(max(met, default="")),
        by=at_work.desk.principal,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:  # nothing yet, or of a version that writes days otherwise
        return None


def _check_codes_and_days(case: Case) -> None:
    for name, codes in _CODED.items():
        codes.check_if_set(getattr(case, name))
    if case.legal_basis and not is_key(case.legal_basis):  # the list is the city's
        raise CodeUnknownError(list="LEGAL_BASIS", code=case.legal_basis)
    days.check_days(case, *_DAYS)
