"""Verbs of danger, entered afterwards: what happened, the second look, debrief and support.

Nothing here contacts anybody (G9).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.disclosures import enter_spoken_in
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import authority, cooperation
from liaise_desktop.domain.cooperation import SafetyEvent
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def enter_event(
    desk: Desk, event: SafetyEvent, told: Disclosure | None = None, policy: str = ""
) -> ChangeSet:
    """Keep what happened in a case, and what was passed on if anything was; made is its record.

    Args:
        desk: Who writes it down.
        event: What happened, to whom, who was called and who decided.
        told: What was passed on, spoken, in acute danger; None if it is entered later or not.
        policy: What the city says about requests by police.

    Raises:
        FieldMissingError: It does not say what happened.
        StepNotOpenError: What was passed on does not say what it must (facts: needs).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    if is_blank(event.what):
        raise FieldMissingError(record=SafetyEvent.TYPE, field="what")
    with writing(desk) as at_work:
        case = at_work.load(Case, event.case)
        new = replace(
            event,
            id=desk.new_id(),
            decided_by=event.decided_by or desk.principal,
            second_asked=case.supervisor if case.supervisor != desk.principal else case.lead,
            entered_at=desk.moment(),
            written_by=desk.principal,
        )
        cooperation.check_event(new)
        if told is not None:
            left = replace(told, case=case.id, kind="POLICE_DANGER", on=new.at)
            entry = enter_spoken_in(at_work, left, policy)
            new = replace(new, passed_on=True, disclosures=(entry.id,))
        at_work.create(new, at_work.binder_of(case.id))
        return at_work.done(made=new.id)


def enter_what_was_told(desk: Desk, event_id: str, told: Disclosure, policy: str) -> ChangeSet:
    """Keep what was passed on in danger, entered after the event itself.

    Raises:
        StepNotOpenError: It does not say what it must (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(SafetyEvent, event_id)
        at_work.load(Case, old.case)
        left = replace(told, case=old.case, kind="POLICE_DANGER", on=old.at)
        entry = enter_spoken_in(at_work, left, policy)
        new = replace(old, passed_on=True, disclosures=(*old.disclosures, entry.id))
        at_work.change(old, new)
        return at_work.done()


def look_as_second(desk: Desk, event_id: str, words: str) -> ChangeSet:
    """Keep that a second person has looked at what happened.

    Raises:
        NotAllowedError: The role of this desk may not approve.
        SamePersonError: This is who decided, or who wrote it down.
    """
    with writing(desk) as at_work:
        old = at_work.load(SafetyEvent, event_id)
        case = at_work.load(Case, old.case)
        if old.written_by != case.supervisor:
            desk.must(authority.APPROVE, SafetyEvent.TYPE)
        today = desk.today().isoformat()
        at_work.change(old, cooperation.seen_by_second(old, desk.principal, today, words))
        return at_work.done()


def note_debrief(desk: Desk, event_id: str, *, on: str, words: str) -> ChangeSet:
    """Keep when the team talked it over, and what it changes (G24).

    Raises:
        StepNotOpenError: No day is given (facts: needs).
    """
    return _keep(desk, event_id, "debrief_on", {"debrief_on": on, "debrief_words": words})


def note_support(desk: Desk, event_id: str, *, on: str, words: str) -> ChangeSet:
    """Keep when the worker was offered support (G24).

    Raises:
        StepNotOpenError: No day is given (facts: needs).
    """
    said = {"support_offered_on": on, "support_words": words}
    return _keep(desk, event_id, "support_offered_on", said)


def _keep(desk: Desk, event_id: str, needed: str, said: dict[str, Any]) -> ChangeSet:
    if not said[needed]:
        raise StepNotOpenError(state="", wanted=needed, needs=(needed,))
    with writing(desk) as at_work:
        old = at_work.load(SafetyEvent, event_id)
        new = replace(old, **said)
        cooperation.check_event(new)
        at_work.change(old, new)
        return at_work.done()
