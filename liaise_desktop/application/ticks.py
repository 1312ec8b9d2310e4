"""Verbs of ticks: what a record asks for is done, or open again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Tick, from_fields

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.domain.registers import RecordState

# Type: the fields that say what is to be done.
_STEPS: Final = {
    "note": ("next_what",),
    "contact": ("next_what", "next_step"),
    "plan_goal": ("first_step",),
    "case_conference": ("tasks",),
}


def tick(desk: Desk, record: str) -> ChangeSet:
    """Keep that what a record asks for is done.

    Raises:
        RecordNotFoundError: There is no such record, or it asks for nothing that is ticked.
    """
    return _set(desk, record, done=True)


def untick(desk: Desk, record: str) -> ChangeSet:
    """Keep that what a record asks for is open again; see `tick`."""
    return _set(desk, record, done=False)


def _set(desk: Desk, record: str, *, done: bool) -> ChangeSet:
    with writing(desk) as at_work:
        state = at_work.unit.log.state(record)
        if state is None or not _asks(state):
            raise RecordNotFoundError(record=Tick.TYPE)
        on = desk.today().isoformat() if done else ""
        known = at_work.find(Tick, "target", record)
        if known:
            old = at_work.load(Tick, known[0].id)
            at_work.change(old, replace(old, done=done, on=on))
        elif done:  # never ticked is open already
            case = str(state.value("case", "") or "")
            new = Tick(desk.new_id(), case=case, target=record, done=True, on=on)
            at_work.create(new, state.binder)
        _note_target(at_work, state)
        return at_work.done()


def _asks(state: RecordState) -> bool:
    said = (state.value(name, "") for name in _STEPS.get(state.type, ()))
    return any(not is_blank(one) if isinstance(one, str) else bool(one) for one in said)


def _note_target(at_work: Writing, state: RecordState) -> None:
    at_work.note_change(from_fields(RECORD_TYPES[state.type], state.id, state.values()))
