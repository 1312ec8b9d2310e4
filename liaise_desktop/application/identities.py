"""Verbs of who somebody is: look, with a trace; keep; say what was told about the file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority, days
from liaise_desktop.domain.codes import ACCESS_ACTION, NOTICE
from liaise_desktop.domain.errors import (
    FieldMissingError,
    GuardianMissingError,
    LookReasonMissingError,
    StepNotOpenError,
    TwoPeopleError,
)
from liaise_desktop.domain.identities import AccessEvent, Identity
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import CASE_IDENTITY, Binder, Case, Person

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

FIELDS: Final = (
    "name", "born", "reached_by", "languages", "interpreter", "guardian", "guardian_contact",
    "no_guardian_because",
)  # fmt: skip
_YEAR: Final = 4


@dataclass(frozen=True, slots=True)
class Look:
    """Who somebody is, as it was when somebody looked; None where nothing is kept."""

    identity: Identity | None
    minor: bool
    changes: ChangeSet


def look_at_identity(desk: Desk, person_id: str, reason: str) -> Look:
    """Return who a person is; that somebody looked is on the disk before (G14).

    Args:
        desk: Who looks.
        person_id: Whom.
        reason: What for.

    Raises:
        LookReasonMissingError: No reason is given.
        NotAllowedError: The role of this desk may not read it.
        RecordNotFoundError: There is no such person.
    """
    desk.must(authority.READ, Identity.TYPE)
    if is_blank(reason):
        raise LookReasonMissingError
    with writing(desk) as at_work:
        person = at_work.load(Person, person_id)
        known = at_work.find(Identity, "person", person_id)
        note_access(at_work, "LOOK", person_id, person.case, reason)
        changes = at_work.done()
    return Look(known[0] if known else None, person.minor, changes)


def keep_identity(desk: Desk, person_id: str, said: Mapping[str, str | bool]) -> ChangeSet:
    """Keep who a person is, in a binder apart from the case; made is the record.

    Raises:
        FieldMissingError: There is no name, or the year of birth is none (fact: field).
        GuardianMissingError: A minor's guardian is not named, and no reason says why (G19).
    """
    with writing(desk) as at_work:
        person = at_work.load(Person, person_id)
        known = at_work.find(Identity, "person", person_id)
        if known:
            old = at_work.load(Identity, known[0].id)
            new = _said(old, said)
            _check(new, minor=person.minor)
            at_work.change(old, new)
        else:
            new = _said(Identity(desk.new_id(), case=person.case, person=person_id), said)
            _check(new, minor=person.minor)
            at_work.create(new, _binder(at_work, person.case))
        note_access(at_work, "CHANGE", person_id, person.case, "")
        return at_work.done(made=new.id)


def _said(old: Identity, said: Mapping[str, str | bool]) -> Identity:
    wanted = {name: said[name] for name in FIELDS if name in said}
    return replace(old, **wanted)  # type: ignore[arg-type]


def _check(identity: Identity, *, minor: bool) -> None:
    if is_blank(identity.name):
        raise FieldMissingError(record=Identity.TYPE, field="name")
    born = identity.born
    if born and not (len(born) == _YEAR and born.isdecimal()):
        raise FieldMissingError(record=Identity.TYPE, field="born")
    if minor and is_blank(identity.guardian) and is_blank(identity.no_guardian_because):
        raise GuardianMissingError(field="guardian")


def _binder(at_work: Writing, case_id: str) -> str:
    case = at_work.load(Case, case_id)
    for binder in at_work.find(Binder, "subject", case_id):
        if binder.purpose == CASE_IDENTITY:
            return binder.id
    return at_work.new_binder(CASE_IDENTITY, case_id, (case.lead, case.standin, case.supervisor))


def note_access(at_work: Writing, action: str, target: str, case_id: str, reason: str) -> None:
    """Keep in the access log of a case that somebody looked, or made something of it."""
    at_work.load(Case, case_id)
    event = AccessEvent(
        at_work.desk.new_id(),
        case=case_id,
        target=target,
        action=ACCESS_ACTION.check(action),
        by=at_work.desk.principal,
        at=at_work.desk.moment(),
        reason=reason,
    )
    at_work.create(event, at_work.binder_of(case_id))


# The information notice of the supported person stands in the case, whose opening it guards.


def keep_notice(desk: Desk, case_id: str, said: Mapping[str, str]) -> ChangeSet:
    """Keep that the person was told about the file, or why not yet and until when.

    A postponement waits for the supervisor's agreement; until then it stands as asked.

    Args:
        desk: Who told them, or could not.
        case_id: The case.
        said: ``notice`` (a code of NOTICE), ``notice_on``, ``notice_ground``, ``notice_until``,
            ``notice_language``, ``notice_how``.

    Raises:
        FieldMissingError: The day is missing; or the ground or the end of a postponement.
        CodeUnknownError, DateUnreadableError: A value does not fit.
    """
    NOTICE.check(said.get("notice", ""))
    postponed = said["notice"] == "POSTPONED"
    needed = ("notice_on", "notice_ground", "notice_until") if postponed else ("notice_on",)
    for field in needed:
        if is_blank(said.get(field, "")):
            raise FieldMissingError(record=Case.TYPE, field=field)
    with writing(desk) as at_work:
        old = at_work.load(Case, case_id)
        new = replace(
            old,
            notice=said["notice"],
            notice_on=said["notice_on"],
            notice_ground=said["notice_ground"] if postponed else "",
            notice_until=said["notice_until"] if postponed else "",
            notice_language=said.get("notice_language", ""),
            notice_how=said.get("notice_how", ""),
            notice_by=desk.principal,
            notice_approved_by="",
        )
        days.check_days(new, "notice_on", "notice_until")
        at_work.change(old, new)
        return at_work.done()


def approve_postponing(desk: Desk, case_id: str) -> ChangeSet:
    """Agree, as the second person, that the information waits.

    Raises:
        NotAllowedError: The role of this desk may not approve.
        StepNotOpenError: Nothing is postponed, or it was agreed to already.
        TwoPeopleError: This is who postponed it.
    """
    desk.must(authority.APPROVE, "information_notice")
    with writing(desk) as at_work:
        old = at_work.load(Case, case_id)
        if old.notice != "POSTPONED" or old.notice_approved_by:
            raise StepNotOpenError(state=old.notice, wanted="POSTPONED", needs=())
        if desk.principal == (old.notice_by or old.proposed_by):
            raise TwoPeopleError
        at_work.change(old, replace(old, notice_approved_by=desk.principal))
        return at_work.done()
