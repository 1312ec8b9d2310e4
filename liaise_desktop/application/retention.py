"""Verbs of keeping and erasing: propose, agree or decline as second person, carry out (G12)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.erasing import erase_inside
from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority, lifecycle, retention
from liaise_desktop.domain.errors import NotAllowedError, RecordNotFoundError, StepNotOpenError
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import (
    CASE_CONTENT,
    CASE_IDENTITY,
    MEDIATION_CONTENT,
    Binder,
    Case,
    Record,
    to_fields,
)
from liaise_desktop.domain.rights import RetentionItem

if TYPE_CHECKING:
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.domain.retention import Choice

GROUND: Final = "RETENTION"  # in the change that erases

# Stays for the time of proof when a case goes: what left, who looked, and this decision itself.
STAYS: Final = ("disclosure", "access_event", "rights_request", "retention_item", "case", "binder")

# What is left of a thing that keeps only codes: no text, no name, no exact day of a person.
CODES: Final = {
    "case": (
        "state", "subject_kind", "purpose", "closing_reason", "lead", "supervisor",
    ),
    "contact": (
        "round", "at", "band", "place", "district", "form", "size", "people", "ages", "genders",
        "begun_by", "themes", "actions", "messages", "minutes", "tone", "became", "written_by",
    ),
}  # fmt: skip
# What is left of a case that was erased: that there was one, and who answered for it.
_TRACE: Final = ("code", "state", "lead", "supervisor")

_ENDS: Final = {"ERASE": "ERASED", "ANONYMISE": "ANONYMISED", "KEEP": "KEPT_UNTIL"}


def propose(desk: Desk, target: str, choice: Choice) -> ChangeSet:
    """Keep what somebody wants done with a thing whose time is over; made is the decision.

    A case that is closed goes to “keep or erase”. What is one's own contact or request is
    carried out at once: it needs nobody second.

    Args:
        desk: Who proposes.
        target: A case, contact, request or mediation.
        choice: What is to be done.

    Raises:
        RecordNotFoundError: There is no such thing.
        FieldMissingError, KeepLongerError: The choice does not say what it must.
        StepNotOpenError: The case is still worked on, or a decision waits already.
        NotAllowedError: It is decided alone by somebody who may not erase it.
        CaseRestrictedError: The case is restricted.
    """
    with writing(desk) as at_work:
        state = _thing(at_work, target)
        retention.check_choice(choice, state.type, desk.today())
        if _waiting(at_work, target):
            raise StepNotOpenError(state="PROPOSED", wanted="PROPOSED", needs=())
        item = _item(desk, state, choice)
        at_work.hold_restriction(item)
        if state.type == Case.TYPE:
            _to_keep_or_erase(at_work, target)
        if retention.alone(state.type, _owner(state), desk.principal):
            item = replace(item, state="AGREED")
            at_work.state(target, state.type)
            changes = _carry_out(at_work, item)
            kept = replace(item, state="DONE", done_on=desk.today().isoformat())
            at_work.create(kept, state.binder)
            return at_work.done(made=item.id) | changes
        at_work.create(item, state.binder)
        return at_work.done(made=item.id)


def agree(desk: Desk, item_id: str) -> ChangeSet:
    """Agree as the second person; where this desk may carry it out, it is done at once.

    Raises:
        StepNotOpenError: It does not wait for a second person.
        TwoPeopleError: This is who proposed it.
    """
    with writing(desk) as at_work:
        old = at_work.load(RetentionItem, item_id)
        today = desk.today().isoformat()
        new = at_work.change(old, retention.agreed(old, desk.principal, today))
        if not _may_carry_out(at_work, new):
            return at_work.done(made=item_id)
        changes = _carry_out(at_work, new)
        at_work.change(new, retention.done(new, today))
        return at_work.done(made=item_id) | changes


def decline(desk: Desk, item_id: str) -> ChangeSet:
    """Decline as the second person; see `agree` for what is raised."""
    with writing(desk) as at_work:
        old = at_work.load(RetentionItem, item_id)
        at_work.change(old, retention.declined(old, desk.principal, desk.today().isoformat()))
        return at_work.done(made=item_id)


def carry_out(desk: Desk, item_id: str) -> ChangeSet:
    """Do what two people agreed to; what must not be kept is gone for ever.

    Raises:
        StepNotOpenError: Nobody second agreed, or it was done already.
        NotAllowedError: The role of this desk may not erase it, or holds nothing of it.
    """
    with writing(desk) as at_work:
        item = at_work.load(RetentionItem, item_id)
        done = retention.done(item, desk.today().isoformat())
        if not _may_carry_out(at_work, item):
            raise NotAllowedError(role=desk.role, record=item.TYPE, action=authority.ERASE)
        changes = _carry_out(at_work, item)
        at_work.change(item, done)
        return at_work.done(made=item_id) | changes


def _thing(at_work: Writing, target: str) -> RecordState:
    state = at_work.unit.log.state(target) if target else None
    if state is None or state.type not in retention.RULES or not state.values():
        raise RecordNotFoundError(record="retention_item")
    return state


def _waiting(at_work: Writing, target: str) -> bool:
    known = at_work.find(RetentionItem, "target", target)
    return any(item.state in ("PROPOSED", "AGREED") for item in known)


def _item(desk: Desk, state: RecordState, choice: Choice) -> RetentionItem:
    case = state.id if state.type == Case.TYPE else str(state.value("case", ""))
    return RetentionItem(
        desk.new_id(),
        case=case,
        target=state.id,
        rule=retention.RULES[state.type],
        state="PROPOSED",
        due=str(state.value("retention_on", "") or state.value("delete_on", "")),
        decision=choice.decision,
        ground=choice.ground,
        keep_until=choice.keep_until if choice.decision == "KEEP" else "",
        proposed_by=desk.principal,
        proposed_on=desk.today().isoformat(),
    )


def _owner(state: RecordState) -> str:
    return str(state.value("written_by", "") or state.value("first_reader", ""))


def _to_keep_or_erase(at_work: Writing, case_id: str) -> None:
    case = at_work.load(Case, case_id)
    if case.state in ("RETENTION_DUE", "REJECTED"):
        return
    at_work.change(case, lifecycle.advance(case, "RETENTION_DUE", _facts(at_work)))


def _facts(at_work: Writing) -> lifecycle.CaseFacts:
    return lifecycle.CaseFacts(today=at_work.desk.today())


def _may_carry_out(at_work: Writing, item: RetentionItem) -> bool:
    """Whether this desk may erase what the decision is about, and holds it."""
    type_ = _thing(at_work, item.target).type
    if item.decision == "KEEP":
        return authority.may(at_work.desk.role, type_, authority.WRITE)
    if type_ == retention.MEDIATION:
        return bool(_content(at_work, item.target)) and authority.may(
            at_work.desk.role, "party_words", authority.ERASE
        )
    return authority.may(at_work.desk.role, type_, authority.ERASE)


def _carry_out(at_work: Writing, item: RetentionItem) -> ChangeSet:
    state = _thing(at_work, item.target)
    if state.type == Case.TYPE:
        return _end_case(at_work, item)
    if item.decision == "KEEP":
        return ChangeSet()
    if state.type == retention.MEDIATION:
        return _erase_all(at_work, _content(at_work, item.target))
    if item.decision == "ANONYMISE":
        return _reduce(at_work, state, CODES[state.type])
    return erase_inside(at_work.desk, at_work.unit, state.id, GROUND)


def _end_case(at_work: Writing, item: RetentionItem) -> ChangeSet:
    case = at_work.load(Case, item.target)
    end = _ENDS[item.decision]
    if case.state == "REJECTED":  # it was never opened: there is no step to take
        ended = replace(case, state=end)
    else:
        ended = lifecycle.advance(case, end, _facts(at_work))
    if item.decision == "KEEP":
        at_work.change(case, replace(ended, retention_on=item.keep_until))
        return ChangeSet()
    changes = ChangeSet()
    for binder in at_work.find(Binder, "subject", case.id):
        if binder.purpose in (CASE_CONTENT, CASE_IDENTITY):
            inside = at_work.unit.records.inside(binder.id)
            gone = [one for one, type_ in inside if type_ not in STAYS]
            changes |= _erase_all(at_work, gone)
    at_work.change(case, ended)
    state = _thing(at_work, case.id)
    left = _TRACE if item.decision == "ERASE" else CODES["case"]
    return changes | _reduce(at_work, state, left)


def _content(at_work: Writing, mediation: str) -> list[str]:
    """Return the records in which a mediation's content stands, as far as they are here."""
    return [
        record
        for binder in at_work.find(Binder, "subject", mediation)
        if binder.purpose == MEDIATION_CONTENT
        for record, _ in at_work.unit.records.inside(binder.id)
    ]


def _erase_all(at_work: Writing, records: list[str]) -> ChangeSet:
    changes = ChangeSet()
    for record in records:
        changes |= erase_inside(at_work.desk, at_work.unit, record, GROUND)
    return changes


def _reduce(at_work: Writing, state: RecordState, names: tuple[str, ...]) -> ChangeSet:
    """Erase every version of a record and keep only these fields of it."""
    left = _left_of(state, names)
    changes = erase_inside(at_work.desk, at_work.unit, state.id, GROUND)
    at_work.unit.log.add(left, record=state.id, binder=state.binder, type_=state.type)
    return changes


def _left_of(state: RecordState, names: tuple[str, ...]) -> dict[str, Any]:
    kind: type[Record] = RECORD_TYPES[state.type]
    values: dict[str, Any] = {name: state.value(name) for name in names}
    known = {name: value for name, value in values.items() if value not in (None, "", [], ())}
    if "at" in known:  # of a contact only the month stays
        known["at"] = f"{str(known['at'])[:7]}-01"
    at_rest = to_fields(kind(state.id))
    return {name: value for name, value in known.items() if at_rest.get(name) != value}
