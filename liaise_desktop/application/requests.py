"""Verbs of incoming requests: receive, answer the questions, read a second time, decide, erase."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.cases import propose_case
from liaise_desktop.application.desk import together
from liaise_desktop.application.erasing import erase_record
from liaise_desktop.application.mediations import request_mediation
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import days
from liaise_desktop.domain import request_steps as steps
from liaise_desktop.domain.codes import (
    ORIGIN,
    REQUEST_ABOUT,
    REQUEST_CHANNEL,
    REQUEST_EXIT,
    SECOND_ANSWER,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.notes import check_source
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import REQUEST
from liaise_desktop.domain.reference import REQUEST_PREFIX, new_reference
from liaise_desktop.domain.requests import Request

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.cases import Proposal
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.mediations import Request as MediationRequest
    from liaise_desktop.application.writing import Writing

# What the questions set, until a second person reads it.
ANSWERS: Final = (
    "channel", "origin", "caller", "caller_contact", "about", "asked", "district", "observed",
    "alternative", "going_well", "if_nothing", "not_known", "danger", "ours", "informed",
    "informed_reason", "inform_on", "first_view", "proposed_exit", "second_reader",
)  # fmt: skip

_CODED: Final = {
    "channel": REQUEST_CHANNEL,
    "origin": ORIGIN,
    "about": REQUEST_ABOUT,
    "danger": YES_NO_UNKNOWN,
    "ours": YES_NO_UNKNOWN,
    "informed": YES_NO_UNKNOWN,
    "proposed_exit": REQUEST_EXIT,
    "exit": REQUEST_EXIT,
}


@dataclass(frozen=True, slots=True)
class Received:
    """What is known when a request comes in; days are ISO text.

    ``second_reader`` is the principal who reads it after whoever received it: the supervisor, or
    a trained colleague. Name and contact only where somebody wants to be called back.
    """

    asked: str
    received_on: str
    second_reader: str = ""
    channel: str = ""
    origin: str = ""
    about: str = ""
    caller: str = ""
    caller_contact: str = ""
    district: str = ""


def receive_request(desk: Desk, received: Received) -> ChangeSet:
    """Keep a request in a binder of its own; made is its record.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
        FieldMissingError: It does not say what is asked.
    """
    if is_blank(received.asked):
        raise FieldMissingError(record=Request.TYPE, field="asked")
    with writing(desk) as at_work:
        request = _received(at_work, received)
        _check(request)
        readers = (request.received_by, request.second_reader)
        binder = at_work.new_binder(REQUEST, request.id, readers)
        at_work.create(request, binder)
        return at_work.done(made=request.id)


def _received(at_work: Writing, received: Received) -> Request:
    desk = at_work.desk
    said: dict[str, Any] = {part.name: getattr(received, part.name) for part in fields(received)}
    on = days.day(received.received_on, record=Request.TYPE, field="received_on")
    return Request(
        desk.new_id(),
        code=new_reference(
            REQUEST_PREFIX, desk.random, lambda code: bool(at_work.find(Request, "code", code))
        ),
        state="RECEIVED",
        received_by=desk.principal,
        delete_on=steps.delete_day("", on),
        **said,
    )


def answer_questions(
    desk: Desk,
    request_id: str,
    values: Mapping[str, Any],
    expected: Mapping[str, Iterable[str]] | None = None,
) -> ChangeSet:
    """Keep some of the `ANSWERS`; the binder's audience follows the second reader.

    Args:
        desk: The first reader's.
        request_id: The request, not passed on yet.
        values: Field → answer.
        expected: The heads that were on screen; None asks for no check.

    Raises:
        ChangedMeanwhileError: The request changed since it was shown.
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
        FieldMissingError: A field is no answer, or nothing is asked any more.
        HowKnownMissingError, RumourRefusedError, TellerMissingError: See `check_source`.
        StepNotOpenError: It was passed on or decided.
    """
    unknown = sorted(set(values) - set(ANSWERS))
    if unknown:
        raise FieldMissingError(record=Request.TYPE, field=unknown[0])
    with writing(desk) as at_work:
        old = at_work.load(Request, request_id)
        at_work.expect(request_id, expected)
        if old.state != "RECEIVED":
            raise StepNotOpenError(state=old.state, wanted="RECEIVED", needs=())
        new = replace(old, **dict(values))
        if is_blank(new.asked):
            raise FieldMissingError(record=Request.TYPE, field="asked")
        _check(new)
        at_work.change(old, new)
        if new.second_reader != old.second_reader:
            readers = (new.received_by, desk.principal, new.second_reader)
            at_work.share_with(at_work.binder_of(request_id), readers)
        return at_work.done()


def pass_on(desk: Desk, request_id: str) -> ChangeSet:
    """Hand a request to its second reader, the questions answered.

    Raises:
        StepNotOpenError: It cannot be passed on now, or an answer is missing (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Request, request_id)
        today = desk.today()
        ready = replace(
            old,
            first_reader=desk.principal,
            first_read_on=today.isoformat(),
            second_answer="",
            second_view="",
            second_read_on="",
        )
        at_work.change(old, steps.advance(ready, "READ1", today))
        return at_work.done()


def take_back(desk: Desk, request_id: str) -> ChangeSet:
    """Bring a request back to its questions.

    Raises:
        StepNotOpenError: It was decided.
    """
    with writing(desk) as at_work:
        old = at_work.load(Request, request_id)
        at_work.change(old, steps.advance(old, "RECEIVED", desk.today()))
        return at_work.done()


def read_second(desk: Desk, request_id: str, answer: str, view: str = "") -> ChangeSet:
    """Keep what the second reader says; a question brings the request back to the first.

    Args:
        desk: The second reader's; never the first reader's.
        request_id: The request.
        answer: A code of SECOND_ANSWER.
        view: Why, or what they ask; needed unless they agree.

    Raises:
        StepNotOpenError: It does not wait for a second reader, or misses something.
    """
    SECOND_ANSWER.check(answer)
    with writing(desk) as at_work:
        old = at_work.load(Request, request_id)
        today = desk.today()
        read = replace(
            old,
            second_reader=desk.principal,
            second_read_on=today.isoformat(),
            second_answer=answer,
            second_view=view,
        )
        new = steps.advance(read, "READ2", today)
        if answer == "ASKS":
            new = steps.advance(new, "RECEIVED", today)
        at_work.change(old, new)
        return at_work.done()


def declare_emergency(desk: Desk, request_id: str) -> ChangeSet:
    """Keep that somebody is in danger now and who decided so; nobody is called from here (G9).

    Raises:
        StepNotOpenError: It was decided.
    """
    with writing(desk) as at_work:
        old = at_work.load(Request, request_id)
        urgent = replace(
            old, danger="YES", emergency_on=desk.moment(), emergency_by=desk.principal
        )
        at_work.change(old, steps.advance(urgent, "EMERGENCY", desk.today()))
        return at_work.done()


def decide_request(desk: Desk, request_id: str, exit_: str, reason: str) -> ChangeSet:
    """Decide what becomes of a request, where no file is made.

    Raises:
        StepNotOpenError: Something is missing (facts: needs), or the exit makes a file.
    """
    REQUEST_EXIT.check(exit_)
    with writing(desk) as at_work:
        if exit_ in steps.FILED:
            state = at_work.load(Request, request_id).state
            raise StepNotOpenError(state=state, wanted="EXIT", needs=("exit",))
        return _decided(at_work, request_id, exit_, reason)


def make_case_of(
    desk: Desk, request_id: str, proposal: Proposal, reason: str, *, exit_: str = "CASE"
) -> ChangeSet:
    """Propose a case from a request that two people read; made is the case.

    Args:
        desk: Who decides.
        request_id: The request.
        proposal: What the case begins with.
        reason: Why.
        exit_: ``CASE``, or ``SUPPORT_ENV`` for a case about whoever asked.

    Raises:
        StepNotOpenError: Something is missing (facts: needs); then no case is made.
        FieldMissingError: The proposal lacks something.
    """
    with together(desk) as shared:
        made = propose_case(shared, proposal)
        with writing(shared) as at_work:
            return made | _decided(at_work, request_id, exit_, reason, became=made.made)


def make_mediation_of(
    desk: Desk, request_id: str, mediation: MediationRequest, reason: str
) -> ChangeSet:
    """Begin a mediation from a request that two people read; made is the mediation.

    Raises:
        StepNotOpenError: Something is missing (facts: needs); then no mediation is made.
    """
    with together(desk) as shared:
        made = request_mediation(shared, mediation)
        with writing(shared) as at_work:
            return made | _decided(at_work, request_id, "MEDIATION", reason, became=made.made)


def _decided(
    at_work: Writing, request_id: str, exit_: str, reason: str, became: str = ""
) -> ChangeSet:
    old, today = at_work.load(Request, request_id), at_work.desk.today()
    decided = replace(
        old,
        exit=exit_,
        exit_reason=reason,
        exited_on=today.isoformat(),
        exited_by=at_work.desk.principal,
        became=became,
        delete_on=steps.delete_day(exit_, today),
    )
    at_work.change(old, steps.advance(decided, "EXIT", today))
    return at_work.done()


def erase_due_requests(desk: Desk, requests: Iterable[str]) -> ChangeSet:
    """Erase the words of those *requests* whose day has come; how many there were stays.

    What stays is the month, who asked (a role) and what became of it.

    Raises:
        NotAllowedError: The role of this desk may not erase requests.
    """
    with together(desk) as shared, writing(shared) as at_work:
        for request_id in requests:
            old = at_work.load(Request, request_id)
            if not steps.is_due(old, desk.today()):
                continue
            erase_record(shared, request_id, "RETENTION")
            exit_ = old.exit or "NOGROUND"
            month = (old.exited_on or old.received_on)[:7]
            counted = Request(
                request_id,
                state="ERASED",
                origin=old.origin,
                exit=exit_,
                exited_on=f"{month}-01",
            )
            at_work.change(at_work.load(Request, request_id), counted)
        return at_work.done()


def _check(request: Request) -> None:
    for name, codes in _CODED.items():
        codes.check_if_set(getattr(request, name))
    days.check_days(request, "received_on", "inform_on", "delete_on")
    for line in request.observed:
        if is_blank(line.get("text", "")):
            raise FieldMissingError(record=Request.TYPE, field="observed")
        check_source(line.get("source", ""), line.get("seen_by", ""))
