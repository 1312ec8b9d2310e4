"""Verbs of a mediation from its sessions on: words, common ground, points, agreement, checks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.mediation_work import (
    advanced,
    advanced_if_open,
    content_binder,
    own_sealed_binder,
    parties_of,
)
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import days
from liaise_desktop.domain import mediation_steps as steps
from liaise_desktop.domain.codes import (
    AGREEMENT_FORM,
    FOLLOW_UP_RESULT,
    MEDIATION_OUTCOME,
    POINT_STANDING,
    POINT_WHEN,
    SESSION_FORM,
)
from liaise_desktop.domain.errors import (
    FieldMissingError,
    NotAllowedError,
    RecordNotFoundError,
    StepNotOpenError,
)
from liaise_desktop.domain.mediations import (
    CommonGround,
    FollowUp,
    Mediation,
    Party,
    PartyWords,
    Point,
    SealedNote,
    Session,
)
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.writing import Writing

_OUTCOMES = {"WRITTEN": "AGR_WRITTEN", "SPOKEN": "AGR_SPOKEN"}


def keep_words(desk: Desk, party_id: str, *, needs: str, own_words: str) -> ChangeSet:
    """Keep what a side needs and said, over what was kept of it before.

    Raises:
        NotAllowedError: The side asked that no notes be taken.
        RecordNotFoundError: There is no such side, or its words are not shared with this vault.
    """
    with writing(desk) as at_work:
        party = at_work.load(Party, party_id)
        if party.asked_no_notes:
            raise NotAllowedError(record=PartyWords.TYPE, party=party_id)
        known = at_work.find(PartyWords, "party", party_id)
        if known:
            old = at_work.load(PartyWords, known[0].id)
            at_work.change(old, replace(old, needs=needs, own_words=own_words))
            return at_work.done(made=old.id)
        words = PartyWords(
            desk.new_id(),
            mediation=party.mediation,
            party=party_id,
            needs=needs,
            own_words=own_words,
        )
        at_work.create(words, content_binder(at_work, party.mediation))
        return at_work.done(made=words.id)


def add_common_ground(desk: Desk, mediation_id: str, text: str) -> ChangeSet:
    """Keep something that both sides have said; made is its record.

    Raises:
        FieldMissingError: It says nothing.
    """
    _must_say(text, CommonGround.TYPE)
    with writing(desk) as at_work:
        at_work.load(Mediation, mediation_id)
        shared = CommonGround(desk.new_id(), mediation=mediation_id, text=text)
        at_work.create(shared, content_binder(at_work, mediation_id))
        return at_work.done(made=shared.id)


def keep_sealed_note(
    desk: Desk, mediation_id: str, text: str, *, party: str = "", note_id: str = ""
) -> ChangeSet:
    """Keep the mediator's own note, new or over *note_id*, where nobody else ever reads it.

    Raises:
        FieldMissingError: It says nothing.
        RecordNotFoundError: There is no such mediation or note.
    """
    _must_say(text, SealedNote.TYPE)
    with writing(desk) as at_work:
        at_work.load(Mediation, mediation_id)
        if note_id:
            old = at_work.load(SealedNote, note_id)
            at_work.change(old, replace(old, text=text))
            return at_work.done(made=note_id)
        note = SealedNote(desk.new_id(), mediation=mediation_id, party=party, text=text)
        at_work.create(note, own_sealed_binder(at_work, mediation_id))
        return at_work.done(made=note.id)


def add_session(desk: Desk, session: Session) -> ChangeSet:
    """Keep that a session was held, if every side present had consented by then.

    Args:
        desk: A mediator's.
        session: The session; its id and number are set here, its mediators are those of the
            mediation unless named.

    Raises:
        ConsentMissingError: A side present had not consented (facts: parties, how many).
        FieldMissingError: Nobody was present.
        NotSuitableError: The mediation was not found suitable.
        StepNotOpenError: It is over.
    """
    SESSION_FORM.check(session.form)
    with writing(desk) as at_work:
        old = at_work.load(Mediation, session.mediation)
        steps.check_session(old, session, parties_of(at_work, old.id))
        before = at_work.find(Session, "mediation", old.id)
        new = replace(
            session,
            id=desk.new_id(),
            number=max((held.number for held in before), default=0) + 1,
            mediators=session.mediators or old.mediators,
        )
        at_work.create(new, at_work.binder_of(old.id))
        at_work.change(old, advanced_if_open(at_work, old, "SESSIONS"))
        return at_work.done(made=new.id)


def add_point(desk: Desk, point: Point) -> ChangeSet:
    """Keep a point of agreement behind the others; made is its record.

    Args:
        desk: A mediator's.
        point: What, who and when; its id and place are set here.

    Raises:
        FieldMissingError: It says nothing, or nobody does it.
    """
    _must_say(point.text, Point.TYPE)
    if is_blank(point.who):
        raise FieldMissingError(record=Point.TYPE, field="who")
    POINT_WHEN.check_if_set(point.when_kind)
    POINT_STANDING.check(point.standing)
    days.check_days(point, "when")
    with writing(desk) as at_work:
        mediation = at_work.load(Mediation, point.mediation)
        before = at_work.find(Point, "mediation", mediation.id)
        place = max((known.order for known in before), default=0) + 1
        new = replace(point, id=desk.new_id(), order=place)
        at_work.create(new, at_work.binder_of(mediation.id))
        return at_work.done(made=new.id)


def set_point_standing(desk: Desk, point_id: str, standing: str, note: str = "") -> ChangeSet:
    """Keep how it is going with a point."""
    POINT_STANDING.check(standing)
    with writing(desk) as at_work:
        old = at_work.load(Point, point_id)
        at_work.change(old, replace(old, standing=standing, standing_note=note))
        return at_work.done()


def conclude_agreement(desk: Desk, mediation_id: str, *, on: str, form: str) -> ChangeSet:
    """Keep that the sides agreed, and plan the two checks.

    A mediation on the spot that held no session ends here at once, without checks.

    Args:
        desk: A mediator's.
        mediation_id: The mediation.
        on: The day, ISO text.
        form: ``WRITTEN`` or ``SPOKEN``.

    Raises:
        StepNotOpenError: A session or a point is missing (facts: needs).
    """
    AGREEMENT_FORM.check(form)
    agreed_on = days.day(on, record=Mediation.TYPE, field="agreed_on")
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        wanted = "ONTHESPOT" if _is_on_the_spot(at_work, old) else "AGREEMENT"
        new = replace(
            advanced(at_work, old, wanted),
            agreed_on=on,
            agreement_form=form,
            outcome=_OUTCOMES[form],
        )
        at_work.change(old, new)
        if wanted == "AGREEMENT":
            ids = (desk.new_id(), desk.new_id())
            for check in steps.planned_follow_ups(mediation_id, ids, agreed_on):
                at_work.create(check, at_work.binder_of(mediation_id))
        return at_work.done()


def conclude_without_agreement(
    desk: Desk, mediation_id: str, outcome: str, *, on: str
) -> ChangeSet:
    """Keep how it ended where nothing was agreed in points.

    Args:
        desk: A mediator's.
        mediation_id: The mediation.
        outcome: One of `mediation_steps.OTHER_OUTCOMES`.
        on: The day, ISO text.

    Raises:
        StepNotOpenError: It cannot end this way from here.
    """
    MEDIATION_OUTCOME.check(outcome)
    days.day(on, record=Mediation.TYPE, field="stopped_on")
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        wanted = "ONTHESPOT" if _is_on_the_spot(at_work, old) else "NO_AGREEMENT"
        if outcome not in steps.OTHER_OUTCOMES:
            raise StepNotOpenError(state=old.state, wanted=wanted, needs=())
        new = replace(advanced(at_work, old, wanted), stopped_on=on, outcome=outcome)
        at_work.change(old, new)
        return at_work.done()


def _is_on_the_spot(at_work: Writing, mediation: Mediation) -> bool:
    return mediation.mode == "REALTIME" and not at_work.find(Session, "mediation", mediation.id)


def hold_follow_up(
    desk: Desk, mediation_id: str, number: int, *, on: str, result: str, text: str = ""
) -> ChangeSet:
    """Keep what the first or the second check showed.

    Raises:
        RecordNotFoundError: No such check is planned.
        StepNotOpenError: The check before it was not held.
    """
    FOLLOW_UP_RESULT.check(result)
    days.day(on, record=FollowUp.TYPE, field="held_on")
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        planned = at_work.find(FollowUp, "mediation", mediation_id)
        check = next((found for found in planned if found.number == number), None)
        if check is None:
            raise RecordNotFoundError(record=FollowUp.TYPE)
        at_work.load(FollowUp, check.id)
        at_work.change(check, replace(check, held_on=on, result=result, text=text))
        at_work.change(old, advanced(at_work, old, f"FOLLOW_UP_{number}"))
        return at_work.done(made=check.id)


def close_mediation(
    desk: Desk, mediation_id: str, *, people_directly: int = 0, people_indirectly: int = 0
) -> ChangeSet:
    """Close a mediation whose checks were held or that ended otherwise.

    Raises:
        StepNotOpenError: It is still going on.
    """
    with writing(desk) as at_work:
        old = at_work.load(Mediation, mediation_id)
        new = replace(
            advanced(at_work, old, "CLOSED"),
            people_directly=people_directly or old.people_directly,
            people_indirectly=people_indirectly or old.people_indirectly,
        )
        at_work.change(old, new)
        return at_work.done()


def _must_say(text: str, record: str) -> None:
    if is_blank(text):
        raise FieldMissingError(record=record, field="text")
