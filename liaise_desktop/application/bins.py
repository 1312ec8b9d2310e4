"""Verbs of the bin: set something aside, take it out again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import authority
from liaise_desktop.domain.bins import BINNABLE, WRITERS, BinEntry
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.errors.bins import NotYoursToSetAsideError
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import from_fields

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.domain.registers import RecordState


def put_in_bin(desk: Desk, record: str) -> ChangeSet:
    """Set a record aside: it stands in no list until it is taken out; made is the entry.

    Raises:
        NotAllowedError: The role of this desk may not write this type.
        NotYoursToSetAsideError: Somebody else wrote it.
        RecordNotFoundError: There is no such record, or its type is not set aside.
    """
    with writing(desk) as at_work:
        state = _binnable(at_work, record)
        desk.must(authority.WRITE, state.type)
        if any(state.value(name, "") not in ("", desk.principal) for name in WRITERS):
            raise NotYoursToSetAsideError
        entry = BinEntry(
            desk.new_id(),
            case=_named(state, "case"),
            mediation=_named(state, "mediation"),
            target=record,
            by=desk.principal,
            on=desk.moment(),
        )
        at_work.create(entry, state.binder)
        _note_target(at_work, state)
        return at_work.done(made=entry.id)


def take_out(desk: Desk, record: str) -> ChangeSet:
    """Put a record back into its lists; nothing where it is in them.

    Raises:
        RecordNotFoundError: There is no such record.
    """
    with writing(desk) as at_work:
        state = _binnable(at_work, record)
        for entry in at_work.find(BinEntry, "target", record):
            if not entry.restored_on:
                old = at_work.load(BinEntry, entry.id)
                new = replace(old, restored_by=desk.principal, restored_on=desk.moment())
                at_work.change(old, new)
        _note_target(at_work, state)
        return at_work.done()


def _binnable(at_work: Writing, record: str) -> RecordState:
    state = at_work.unit.log.state(record)
    if state is None or state.type not in BINNABLE:
        raise RecordNotFoundError(record=BinEntry.TYPE)
    return state


def _named(state: RecordState, field: str) -> str:
    value = state.value(field, "")
    return value if isinstance(value, str) else ""


def _note_target(at_work: Writing, state: RecordState) -> None:
    at_work.note_change(from_fields(RECORD_TYPES[state.type], state.id, state.values()))
