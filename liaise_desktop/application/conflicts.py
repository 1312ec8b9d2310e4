"""The verb of a conflict: a person decides what a field says that two people set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from liaise_desktop.application.writing import writing
from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import (
    ChangedMeanwhileError,
    NotYoursToCorrectError,
    RecordNotFoundError,
)
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.notes import ATTENDANT, check_lines, may_correct
from liaise_desktop.domain.plain_text import kept_deep
from liaise_desktop.domain.records import Case, Note, check_size, from_fields
from liaise_desktop.domain.registers import ERASED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.writing import Writing
    from liaise_desktop.domain.records import Record
    from liaise_desktop.domain.registers import Candidate, RecordState


def resolve_conflict(
    desk: Desk,
    record_id: str,
    field: str,
    *,
    chosen: str = "",
    merged: Any = None,
    seen: Iterable[str] | None = None,
) -> ChangeSet:
    """Set a field to one of its candidates, or to a *merged* value, over all of them.

    Where the versions give different reasons, that of the chosen one comes along.

    Args:
        desk: Who decides. Another's note is merged by its writer, the lead worker or the
            stand-in; the case's supervisor may choose between the versions.
        record_id: The record.
        field: The field whose candidates differ.
        chosen: Id of the change whose value shall stand.
        merged: The value that shall stand instead, when nothing is chosen.
        seen: Ids of the candidates that were on screen; None asks for no check.

    Raises:
        ChangedMeanwhileError: The candidates are not those that were on screen.
        NotYoursToCorrectError: This desk may not decide this.
        RecordNotFoundError: There is no such record, field or candidate.
        RuleError: The value breaks a rule.
    """
    with writing(desk) as at_work:
        state, candidates = _candidates(at_work, record_id, field, seen)
        value = _chosen(candidates, chosen) if chosen else kept_deep(merged)
        desk.must(authority.WRITE, state.type)
        decided = {field: value, **_taken_along(state, chosen, field)}
        record = _record_with(state, decided)
        _check(at_work, record, merging=not chosen)
        over = {name: [held.change for held in state.fields[name]] for name in decided}
        place = {"record": record_id, "binder": state.binder, "type_": state.type}
        at_work.unit.log.add_over(decided, over, **place)
        at_work.note_change(record)
        return at_work.done()


def _candidates(
    at_work: Writing, record_id: str, field: str, seen: Iterable[str] | None
) -> tuple[RecordState, tuple[Candidate, ...]]:
    state = at_work.unit.log.state(record_id)
    candidates = state.fields.get(field, ()) if state else ()
    if state is None or not candidates:
        raise RecordNotFoundError(record="")
    if seen is not None and set(seen) != {candidate.change for candidate in candidates}:
        raise ChangedMeanwhileError
    return state, candidates


def _chosen(candidates: Iterable[Candidate], chosen: str) -> Any:
    for candidate in candidates:
        if candidate.change == chosen and candidate.value is not ERASED:
            return candidate.value
    raise RecordNotFoundError(record="")


def _taken_along(state: RecordState, chosen: str, field: str) -> dict[str, Any]:
    taken = {}
    for name in ATTENDANT:
        held = state.conflicts().get(name, ())
        values = [candidate for candidate in held if candidate.value is not ERASED]
        if name != field and values:
            fitting = [candidate for candidate in values if candidate.change == chosen]
            taken[name] = (fitting or values)[0].value
    return taken


def _record_with(state: RecordState, decided: Mapping[str, Any]) -> Record:
    kind = RECORD_TYPES.get(state.type)
    if kind is None:
        raise RecordNotFoundError(record=state.type)
    return from_fields(kind, state.id, {**state.values(), **decided})


def _check(at_work: Writing, record: Record, *, merging: bool) -> None:
    check_size(record)
    at_work.hold_restriction(record)
    if not isinstance(record, Note):
        return
    check_lines(record.observed)
    case = at_work.load(Case, record.case)
    principal = at_work.desk.principal
    if may_correct(principal, record, case):
        return
    if merging or principal != case.supervisor:
        raise NotYoursToCorrectError
