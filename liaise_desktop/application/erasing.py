"""Verbs of erasing: the words of a record go for ever, here and wherever the erasure comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.domain.authority import ERASE
from liaise_desktop.domain.changes import MAX_OVER, SET
from liaise_desktop.domain.errors import (
    CaseRestrictedError,
    CodeUnknownError,
    RecordNotFoundError,
)
from liaise_desktop.domain.records import Case, Comment, Note, Tick

if TYPE_CHECKING:
    from collections.abc import Collection

    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.ports import UnitOfWork
    from liaise_desktop.domain.registers import RecordState

# Why something is erased; the code stands in the erasing change.
GROUNDS: Final = frozenset(
    {
        "ART17",  # the person asked for it
        "MISTAKE",  # it should not have been written, or not here
        "RETENTION",  # its time is over
        "OBJECTION",  # the person objected, and nothing outweighs it
        "COURT",  # an authority or a court said so
    }
)
# What hangs under a note and means nothing without it, with the field that names the note.
_UNDER_A_NOTE: Final = ((Comment.TYPE, "target"), (Tick.TYPE, "target"), (Attachment.TYPE, "note"))


def erase_record(desk: Desk, record: str, ground: str) -> ChangeSet:
    """Erase every version of a record, with its attachment if it is one.

    Raises:
        NotAllowedError: The role of this desk may not erase this type.
        CodeUnknownError: *ground* is no ground.
        RecordNotFoundError: Nothing is known about the record, or nothing is left of it.
    """
    return _erase(desk, record, None, ground)


def erase_versions(desk: Desk, record: str, changes: Collection[str], ground: str) -> ChangeSet:
    """Erase some versions of a record, by the ids of their changes; see `erase_record`."""
    return _erase(desk, record, frozenset(changes), ground)


def erase_note(desk: Desk, note: str, ground: str) -> ChangeSet:
    """Erase a note with all that hangs under it: comments, ticks, attachments; all or nothing.

    See `erase_record` for what is raised.
    """
    with desk.unit() as unit:
        under = [
            state
            for type_, field in _UNDER_A_NOTE
            for state in unit.records.find(type_, field, note)
        ]
        changes = _erase_in(desk, unit, _known(unit, note, Note.TYPE), None, ground)
        for state in under:
            changes |= _erase_in(desk, unit, state, None, ground)
        return changes


def erase_inside(desk: Desk, unit: UnitOfWork, record: str, ground: str) -> ChangeSet:
    """Erase every version of a record within an open unit of work; see `erase_record`."""
    return _erase_in(desk, unit, _known(unit, record), None, ground)


def _erase(desk: Desk, record: str, changes: frozenset[str] | None, ground: str) -> ChangeSet:
    with desk.unit() as unit:
        return _erase_in(desk, unit, _known(unit, record), changes, ground)


def _known(unit: UnitOfWork, record: str, type_: str = "") -> RecordState:
    state = unit.log.state(record)
    if state is None or (type_ and state.type != type_):
        raise RecordNotFoundError(record=type_ or "record")
    return state


def _erase_in(
    desk: Desk, unit: UnitOfWork, state: RecordState, wanted: frozenset[str] | None, ground: str
) -> ChangeSet:
    if ground not in GROUNDS:
        raise CodeUnknownError(list="ERASURE_GROUND", code=ground)
    desk.must(ERASE, state.type)
    _hold_restriction(unit, state)
    mine = [
        change.id
        for change in unit.log.changes_of(state.id)
        if change.header.kind == SET
        and change.body_bytes is not None
        and (wanted is None or change.id in wanted)
    ]
    if not mine:
        raise RecordNotFoundError(record=state.type)
    for start in range(0, len(mine), MAX_OVER):
        unit.log.erase(mine[start : start + MAX_OVER], record=state.id, ground=ground)
    return _changes(state)


def _hold_restriction(unit: UnitOfWork, state: RecordState) -> None:
    """Hold that nothing goes from a restricted case: its person may need it (art. 18)."""
    case_id = state.id if state.type == Case.TYPE else str(state.value("case", "") or "")
    case = unit.log.state(case_id) if case_id else None
    if case is not None and case.value("restricted_on", ""):
        raise CaseRestrictedError


def _changes(state: RecordState) -> ChangeSet:
    return ChangeSet(
        records=frozenset({state.id}),
        cases=_named(state, "case"),
        mediations=_named(state, "mediation"),
        kinds=frozenset({state.type}),
    )


def _named(state: RecordState, type_: str) -> frozenset[str]:
    named: Any = state.id if state.type == type_ else state.value(type_, "")
    return frozenset({named} if isinstance(named, str) and named else ())
