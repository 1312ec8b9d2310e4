"""Verbs of a mediation up to its consents: request, judge, add sides, talk, consent, stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.mediation_work import (
    advanced,
    advanced_if_open,
    parties_of,
    share_content,
)
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import days
from liaise_desktop.domain import mediation_steps as steps
from liaise_desktop.domain.codes import (
    CONFLICT_TYPE,
    CONSENT_FORM,
    MEDIATION_MODE,
    ORIGIN,
    PARTY_ROLE,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.mediations import Mediation, Party, Talk
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import (
    MEDIATION_CONTENT,
    MEDIATION_RECORD,
    MEDIATION_SEALED,
    Case,
)
from liaise_desktop.domain.reference import MEDIATION_PREFIX, new_reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.writing import Writing

CHECKS: Final = (
    "check_violence",
    "check_gender_violence",
    "check_power_gap",
    "check_offence",
    "check_language",
)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for when a mediation begins; ``case`` is empty or a case it belongs to."""

    title: str
    supervisor: str
    requested_on: str
    case: str = ""
    origin: str = ""
    mode: str = "DEFERRED"
    conflict_type: str = ""
    place: str = ""
    district: str = ""
    summary: str = ""
    mediators: tuple[str, ...] = ()


def request_mediation(desk: Desk, request: Request) -> ChangeSet:
    """Keep a request in three binders: record, content and sealed; made is the mediation.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
        FieldMissingError: It has no title.
    """
    if is_blank(request.title):
        raise FieldMissingError(record=Mediation.TYPE, field="title")
    MEDIATION_MODE.check(request.mode)
    CONFLICT_TYPE.check(request.conflict_type)
    ORIGIN.check_if_set(request.origin)
    days.day(request.requested_on, record=Mediation.TYPE, field="requested_on")
    with writing(desk) as at_work:
        if request.case:
            at_work.load(Case, request.case)
        mediation = _requested(at_work, request)
        mediators = mediation.mediators
        binder = at_work.new_binder(
            MEDIATION_RECORD, mediation.id, (*mediators, request.supervisor)
        )
        at_work.new_binder(MEDIATION_CONTENT, mediation.id, mediators)
        at_work.new_binder(MEDIATION_SEALED, mediation.id, (desk.principal,))
        at_work.create(mediation, binder)
        return at_work.done(made=mediation.id)


def _requested(at_work: Writing, request: Request) -> Mediation:
    desk = at_work.desk
    return Mediation(
        desk.new_id(),
        code=new_reference(
            MEDIATION_PREFIX,
            desk.random,
            lambda code: bool(at_work.find(Mediation, "code", code)),
        ),
        title=request.title,
        case=request.case,
        requested_on=request.requested_on,
        origin=request.origin,
        mode=request.mode,
        conflict_type=request.conflict_type,
        place=request.place,
        district=request.district,
        summary=request.summary,
        mediators=tuple(dict.fromkeys((desk.principal, *request.mediators))),
    )


def judge_suitability(
    desk: Desk, mediation_id: str, checks: Mapping[str, str], suitable: str, reason: str = ""
) -> ChangeSet:
    """Keep the five answers and the judgement; *I do not know* is an answer and leaves it open.

    Args:
        desk: Who judges.
        mediation_id: The mediation.
        checks: For each of `CHECKS` a code of YES_NO_UNKNOWN.
        suitable: ``YES``, ``NO`` or ``UNKNOWN``.
        reason: Why, and where instead; needed for ``NO``.

    Raises:
        FieldMissingError: A question has no answer.
        StepNotOpenError: It is too late to judge, or a reason is missing (facts: needs).
    """
    YES_NO_UNKNOWN.check(suitable)
    for name in CHECKS:
        if not checks.get(name):
            raise FieldMissingError(record=Mediation.TYPE, field=name)
        YES_NO_UNKNOWN.check(checks[name])
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        answers: dict[str, Any] = {name: checks[name] for name in CHECKS}
        judged = replace(old, suitable=suitable, suitability_reason=reason, **answers)
        if suitable == "YES":
            judged = advanced_if_open(at_work, judged, "SUITABILITY")
        elif suitable == "NO":
            judged = replace(advanced(at_work, judged, "NOT_SUITABLE"), outcome="NOT_SUITABLE")
        at_work.change(old, judged)
        return at_work.done()


def add_party(desk: Desk, party: Party) -> ChangeSet:
    """Keep a side by its role, without consent yet; made is its record.

    Args:
        desk: A mediator's.
        party: The side; its id is set here, its consent is kept by `record_consent`.

    Raises:
        FieldMissingError: It has no label.
        StepNotOpenError: The mediation is over.
    """
    if is_blank(party.label):
        raise FieldMissingError(record=Party.TYPE, field="label")
    PARTY_ROLE.check(party.role)
    with writing(desk) as at_work:
        mediation = at_work.load(Mediation, party.mediation)
        if steps.is_over(mediation.state):
            raise StepNotOpenError(state=mediation.state, wanted="PRE_MEDIATION", needs=())
        new = Party(
            desk.new_id(),
            mediation=party.mediation,
            label=party.label,
            role=party.role,
            size=party.size,
            spoken_for=party.spoken_for,
            asked_no_notes=party.asked_no_notes,
        )
        at_work.create(new, at_work.binder_of(mediation.id))
        share_content(at_work, mediation)
        return at_work.done(made=new.id)


def record_consent(
    desk: Desk,
    party_id: str,
    *,
    on: str,
    form: str,
    witness: str = "",
    releases_words: bool = False,
) -> ChangeSet:
    """Keep that a side takes part of its own will; with the last one, all have agreed.

    Args:
        desk: A mediator's.
        party_id: The side.
        on: The day, ISO text.
        form: ``PAPER`` or ``SPOKEN``.
        witness: Before whom it was spoken.
        releases_words: Whether its needs and words may be shown to the supervisor and on paper.

    Raises:
        FieldMissingError: A spoken consent without its witness.
        NotSuitableError: The mediation was not found suitable.
        StepNotOpenError: It is over.
    """
    CONSENT_FORM.check(form)
    days.day(on, record=Party.TYPE, field="consent_on")
    if form == "SPOKEN" and is_blank(witness):
        raise FieldMissingError(record=Party.TYPE, field="consent_witness")
    with writing(desk) as at_work:
        party = at_work.load(Party, party_id)
        old = at_work.load(Mediation, party.mediation)
        steps.check_may_talk(old)
        agreed = replace(party, consent_on=on, consent_form=form, consent_witness=witness)
        given = replace(agreed, withdrawn_on="", releases_words=releases_words)
        at_work.change(party, given)
        share_content(at_work, old)
        _go_on_if_all_agree(at_work, old, on)
        return at_work.done()


def _go_on_if_all_agree(at_work: Writing, mediation: Mediation, on: str) -> None:
    if steps.all_consent(parties_of(at_work, mediation.id)):
        agreed = replace(mediation, notes_agreed_on=mediation.notes_agreed_on or on)
        at_work.change(mediation, advanced_if_open(at_work, agreed, "CONSENTED"))


def withdraw(desk: Desk, party_id: str, *, on: str) -> ChangeSet:
    """Keep that a side stops; it needs no reason, and the mediation stops with it.

    Raises:
        StepNotOpenError: The mediation is over.
    """
    days.day(on, record=Party.TYPE, field="withdrawn_on")
    with writing(desk) as at_work:
        party = at_work.load(Party, party_id)
        at_work.change(party, replace(party, withdrawn_on=on, releases_words=False))
        old = at_work.load(Mediation, party.mediation)
        share_content(at_work, old)
        stopped = replace(advanced(at_work, old, "WITHDRAWN"), stopped_on=on, outcome="WITHDRAWN")
        at_work.change(old, stopped)
        return at_work.done()


def stop_mediation(desk: Desk, mediation_id: str, how: str, *, on: str) -> ChangeSet:
    """Keep that a side declined before it began (``REFUSED``), or that it went elsewhere.

    Args:
        desk: A mediator's.
        mediation_id: The mediation.
        how: ``REFUSED`` or ``REFERRED``.
        on: The day, ISO text.

    Raises:
        StepNotOpenError: It cannot end this way any more.
    """
    days.day(on, record=Mediation.TYPE, field="stopped_on")
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        if how not in ("REFUSED", "REFERRED"):
            raise StepNotOpenError(state=old.state, wanted=how, needs=())
        at_work.change(old, replace(advanced(at_work, old, how), stopped_on=on, outcome=how))
        return at_work.done()


def add_talk(desk: Desk, talk: Talk) -> ChangeSet:
    """Keep that a side was talked to apart; made is its record.

    Args:
        desk: A mediator's.
        talk: The talk; its id is set here, its mediator is this desk unless named.

    Raises:
        NotSuitableError: The mediation was not found suitable.
        RecordNotFoundError: There is no such side in this mediation.
        StepNotOpenError: It is over.
    """
    days.day(talk.on, record=Talk.TYPE, field="on")
    with writing(desk) as at_work:
        party = at_work.load(Party, talk.party)
        old = at_work.load(Mediation, party.mediation)
        steps.check_may_talk(old)
        new = replace(
            talk, id=desk.new_id(), mediation=old.id, mediator=talk.mediator or desk.principal
        )
        at_work.create(new, at_work.binder_of(old.id))
        at_work.change(old, advanced_if_open(at_work, old, "PRE_MEDIATION"))
        return at_work.done(made=new.id)
