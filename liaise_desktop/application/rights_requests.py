"""Verbs of rights requests: take in, check who asks, search, read through, decide, answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.identities import note_access
from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority, days, others, rights_steps
from liaise_desktop.domain.codes import IDENTITY_CHECK, RIGHTS_DECISION, RIGHTS_KIND
from liaise_desktop.domain.errors import FieldMissingError, ThirdPartiesLeftError
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.records import SEALED_PURPOSES, Binder, Case
from liaise_desktop.domain.rights import RightsRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

# What is no statement about the person: the frame of the work itself.
_NOT_SHOWN: Final = ("binder", "tick", "access_event", "rights_request", "retention_item")

# What each step takes from its form.
TAKEN: Final = {
    "IDENTITY_OK": ("identity_checked",),
    "SEARCHED": (),
    "REVIEWED": (),
    "DECIDED": ("decision", "ground"),
    "SENT": ("sent_on", "appeal_told"),
}


def receive_rights_request(desk: Desk, case_id: str, kind: str, received_on: str) -> ChangeSet:
    """Keep that somebody asked for a right; its clock begins. Made is its record.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit.
        FieldMissingError: The kind or the day is missing.
    """
    for field, value in (("kind", kind), ("received_on", received_on)):
        if not value:
            raise FieldMissingError(record=RightsRequest.TYPE, field=field)
    RIGHTS_KIND.check(kind)
    received = days.day(received_on, record=RightsRequest.TYPE, field="received_on")
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        request = RightsRequest(
            desk.new_id(),
            case=case_id,
            person=case.main_person,
            kind=kind,
            state="RECEIVED",
            received_on=received_on,
            due=rights_steps.due_on(received, extended=False).isoformat(),
        )
        at_work.create(request, at_work.binder_of(case_id))
        return at_work.done(made=request.id)


def step_rights_request(
    desk: Desk, request_id: str, wanted: str, said: Mapping[str, Any]
) -> ChangeSet:
    """Take a request on, with what the step needs; SEARCHED searches everything that is here.

    Raises:
        StepNotOpenError: Something is missing (facts: needs), or another step comes first.
        ThirdPartiesLeftError: Passages about others were not decided about (fact: left).
        NotAllowedError: The role of this desk may not decide it.
    """
    if wanted == "DECIDED":
        desk.must(authority.APPROVE, RightsRequest.TYPE)
    with writing(desk) as at_work:
        old = at_work.load(RightsRequest, request_id)
        taken = {name: said[name] for name in TAKEN.get(wanted, ()) if name in said}
        ready = _checked(replace(old, **taken))
        if wanted == "SEARCHED":
            ready = _search(at_work, ready)
        elif wanted == "DECIDED":
            today = desk.today().isoformat()
            ready = replace(ready, decided_by=desk.principal, decided_on=today)
        elif wanted == "REVIEWED" and rights_steps.unread(ready):
            raise ThirdPartiesLeftError(left=rights_steps.unread(ready))
        at_work.change(old, rights_steps.advance(ready, wanted))
        return at_work.done()


def extend_rights_request(desk: Desk, request_id: str, reason: str) -> ChangeSet:
    """Take two more months to answer, with a reason; see `rights_steps.extended`."""
    with writing(desk) as at_work:
        old = at_work.load(RightsRequest, request_id)
        at_work.change(old, rights_steps.extended(old, reason))
        return at_work.done()


def mask_passages(desk: Desk, request_id: str, masked: Mapping[int, bool]) -> ChangeSet:
    """Keep for passages, by their number, whether they are masked in the answer."""
    with writing(desk) as at_work:
        old = at_work.load(RightsRequest, request_id)
        lines = tuple(
            {**line, "mask": "YES" if masked[at] else "NO"} if at in masked else line
            for at, line in enumerate(old.masked)
        )
        at_work.change(old, replace(old, masked=lines))
        return at_work.done()


def _checked(request: RightsRequest) -> RightsRequest:
    IDENTITY_CHECK.check_if_set(request.identity_checked)
    RIGHTS_DECISION.check_if_set(request.decision)
    days.check_days(request, "sent_on")
    return request


def found_for(at_work: Writing, request: RightsRequest) -> list[str]:
    """Return every record about the person of a request that is here; no sealed note."""
    owners = [request.case]
    owners += [one.id for one in at_work.find(Mediation, "case", request.case)]
    found: list[str] = []
    for owner in owners:
        for binder in at_work.find(Binder, "subject", owner):
            if binder.purpose not in SEALED_PURPOSES:
                inside = at_work.unit.records.inside(binder.id)
                found += [one for one, type_ in inside if type_ not in _NOT_SHOWN]
    for type_, field in (("contact", "case"), ("request", "became")):
        known = at_work.unit.records.find(type_, field, request.case)
        found += [state.id for state in known]
    return list(dict.fromkeys(found))


def _search(at_work: Writing, request: RightsRequest) -> RightsRequest:
    lines = []
    for record in found_for(at_work, request):
        state = at_work.unit.log.state(record)
        if state is not None:
            lines += [
                {"record": record, "field": field, "why": why, "mask": ""}
                for field, why in others.passages(state, request.person)
            ]
    note_access(at_work, "SEARCH", request.id, request.case, "")
    today = at_work.desk.today().isoformat()
    return replace(request, searched_on=today, masked=tuple(lines))
