"""Verbs of case conferences: an invitation, our decision, what we said, what falls to us."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.application.disclosures import enter_spoken_in
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import days
from liaise_desktop.domain.cooperation import CaseConference, advance_conference
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


@dataclass(frozen=True, slots=True)
class Attended:
    """What is kept of a conference that took place: our side only.

    ``disclosure`` is what we said, if we spoke; ``task`` what falls to us, until ``due``.
    """

    participants: tuple[str, ...]
    spoke: bool = False
    disclosure: Disclosure | None = None
    task: str = ""
    who: str = ""
    due: str = ""


def note_invitation(desk: Desk, invited: CaseConference) -> ChangeSet:
    """Keep that we were invited to talk about a case; made is its record.

    Raises:
        FieldMissingError: The day or who convenes it is missing.
        DateUnreadableError: A day is none.
    """
    for name in ("on", "convened_by"):
        if is_blank(getattr(invited, name)):
            raise FieldMissingError(record=CaseConference.TYPE, field=name)
    with writing(desk) as at_work:
        case = at_work.load(Case, invited.case)
        new = replace(
            invited, id=desk.new_id(), state="INVITED", noted_on=desk.today().isoformat()
        )
        days.check_days(new, "on", "instrument_on")
        at_work.create(new, at_work.binder_of(case.id))
        return at_work.done(made=new.id)


def decide_attendance(
    desk: Desk,
    conference_id: str,
    *,
    attend: bool,
    reason: str,
    instrument: str = "",
    instrument_on: str = "",
    purpose: str = "",
    invitation_complete: bool = False,
) -> ChangeSet:
    """Keep whether we take part, and why.

    Raises:
        StepNotOpenError: It was decided already, or needs something (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(CaseConference, conference_id)
        said = replace(
            old,
            attending="YES" if attend else "NO",
            attending_reason=reason,
            instrument=instrument or old.instrument,
            instrument_on=instrument_on or old.instrument_on,
            purpose=purpose or old.purpose,
            invitation_complete=invitation_complete,
            decided_by=desk.principal,
        )
        new = advance_conference(said, "ATTENDING" if attend else "DECLINED")
        at_work.change(old, new)
        return at_work.done()


def note_held(desk: Desk, conference_id: str, attended: Attended, policy: str) -> ChangeSet:
    """Keep what we said at a conference and what falls to us; nothing that others said.

    Raises:
        StepNotOpenError: We do not take part, or something is missing (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(CaseConference, conference_id)
        said = replace(old, participants=attended.participants, spoke=attended.spoke)
        if attended.spoke and attended.disclosure is not None:
            at_work.load(Case, old.case)
            left = _said_there(old, attended.disclosure)
            entry = enter_spoken_in(at_work, left, policy)
            said = replace(said, disclosures=(*old.disclosures, entry.id))
        if not is_blank(attended.task):
            said = replace(said, tasks=(*old.tasks, _task(desk, attended)))
        at_work.change(old, advance_conference(said, "HELD"))
        return at_work.done()


def add_task(desk: Desk, conference_id: str, *, what: str, who: str, due: str) -> ChangeSet:
    """Keep a task that falls to us; it shows among what is to be done.

    Raises:
        FieldMissingError: It does not say what is to be done.
    """
    if is_blank(what):
        raise FieldMissingError(record=CaseConference.TYPE, field="task")
    with writing(desk) as at_work:
        old = at_work.load(CaseConference, conference_id)
        line = _task(desk, Attended((), task=what, who=who, due=due))
        at_work.change(old, replace(old, tasks=(*old.tasks, line)))
        return at_work.done()


def close_conference(
    desk: Desk, conference_id: str, *, told: str = "", reason: str = ""
) -> ChangeSet:
    """Close a conference with whether the person was told, before, after or not.

    Raises:
        StepNotOpenError: It is not over, or does not say so (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(CaseConference, conference_id)
        said = replace(old, told=told, told_reason=reason)
        at_work.change(old, advance_conference(said, "CLOSED"))
        return at_work.done()


def _said_there(conference: CaseConference, said: Disclosure) -> Disclosure:
    return replace(
        said,
        case=conference.case,
        kind="CONF",
        form="SPOKEN",
        recipient=said.recipient or conference.convened_by,
        ground=said.ground or conference.instrument,
    )


def _task(desk: Desk, attended: Attended) -> dict[str, str]:
    line = {"what": attended.task, "who": attended.who or desk.principal}
    if not attended.due:
        return line
    days.day(attended.due, record=CaseConference.TYPE, field="due")
    return line | {"until": attended.due}
