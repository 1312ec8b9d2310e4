"""Writing records: what every use case does between opening and closing its unit of work."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.domain import authority, restriction
from liaise_desktop.domain.errors import (
    CaseRestrictedError,
    ChangedMeanwhileError,
    RecordNotFoundError,
)
from liaise_desktop.domain.plain_text import kept_deep
from liaise_desktop.domain.records import (
    Binder,
    Case,
    Record,
    changed_fields,
    check_size,
    from_fields,
    to_fields,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.ports import UnitOfWork
    from liaise_desktop.domain.registers import RecordState

R = TypeVar("R", bound=Record)


class Writing:
    """Writes records in one unit of work and keeps count of what it changed."""

    def __init__(self, desk: Desk, unit: UnitOfWork) -> None:
        self.desk = desk
        self.unit = unit
        self._states: dict[str, RecordState] = {}
        self._changes = ChangeSet()

    def load(self, kind: type[R], record_id: str) -> R:
        """Return a record as it is shown now.

        Raises:
            RecordNotFoundError: This vault has none of this type under this id.
        """
        return from_fields(kind, record_id, self.state(record_id, kind.TYPE).values())

    def state(self, record_id: str, type_: str) -> RecordState:
        """Return what is known about a record of a type; see `load`."""
        state = self.unit.log.state(record_id) if record_id else None
        if state is None or state.type != type_:
            raise RecordNotFoundError(record=type_)
        self._states[record_id] = state
        return state

    def find(self, kind: type[R], field: str, value: str) -> list[R]:
        """Return the records of a type whose text *field* is *value*, oldest first."""
        return [
            from_fields(kind, state.id, state.values())
            for state in self.unit.records.find(kind.TYPE, field, value)
        ]

    def binder_of(self, record_id: str) -> str:
        """Return the binder of a record that was loaded here."""
        return self._states[record_id].binder

    def create(self, record: R, binder: str) -> R:
        """Append a new record and return it as it was kept.

        Raises:
            NotAllowedError: The role of this desk may not write this type.
            FieldTooLongError, RecordTooBigError: It is larger than records may be.
        """
        self.desk.must(authority.WRITE, record.TYPE)
        self.hold_restriction(record)
        record = as_kept(record)
        check_size(record)
        self.unit.log.add(to_fields(record), record=record.id, binder=binder, type_=record.TYPE)
        self._note(record)
        return record

    def change(self, old: R, new: R) -> R:
        """Append what differs between *old*, which was loaded here, and *new*; see `create`."""
        self.desk.must(authority.WRITE, new.TYPE)
        self.hold_restriction(new)
        new = as_kept(new)
        check_size(new)
        differing = changed_fields(old, new)
        if differing:
            binder = self.binder_of(old.id)
            self.unit.log.add(differing, record=old.id, binder=binder, type_=old.TYPE)
            self._note(new)
        return new

    def hold_restriction(self, record: Record) -> None:
        """Hold that a restricted case stays as it is (art. 18).

        Raises:
            CaseRestrictedError: *record* is in a restricted case and is not what goes on there.
        """
        case_id = record.id if isinstance(record, Case) else getattr(record, "case", "")
        state = self.unit.log.state(case_id) if case_id else None
        if state is None or not state.value("restricted_on", ""):
            return
        if restriction.holds_back(record):
            raise CaseRestrictedError

    def note_change(self, record: Record) -> None:
        """Count *record* among what changed."""
        self._note(record)

    def expect(self, record_id: str, expected: Mapping[str, Iterable[str]] | None) -> None:
        """Hold that a loaded record still says what was on screen.

        Raises:
            ChangedMeanwhileError: Another change came in since.
        """
        if expected is None:
            return
        now = self._states[record_id].heads()
        if {name: tuple(sorted(ids)) for name, ids in expected.items()} != now:
            raise ChangedMeanwhileError

    def new_binder(self, purpose: str, subject: str, audience: Iterable[str]) -> str:
        """Append a binder and return its id."""
        readers = tuple(dict.fromkeys(name for name in audience if name))
        binder = Binder(self.desk.new_id(), purpose=purpose, subject=subject, audience=readers)
        self.create(binder, binder.id)
        return binder.id

    def share_with(self, binder_id: str, audience: Iterable[str]) -> None:
        """Set who may read a binder."""
        binder = self.load(Binder, binder_id)
        readers = tuple(dict.fromkeys(name for name in audience if name))
        self.change(binder, replace(binder, audience=readers))

    def done(self, made: str = "") -> ChangeSet:
        """Return what was written."""
        return replace(self._changes, made=made)

    def _note(self, record: Record) -> None:
        self._changes = self._changes | ChangeSet(
            records=frozenset({record.id}),
            cases=_owners(record, "case"),
            mediations=_owners(record, "mediation"),
            kinds=frozenset({record.TYPE}),
        )


@contextmanager
def writing(desk: Desk) -> Iterator[Writing]:
    """Open a unit of work; a clean exit commits it."""
    with desk.unit() as unit:
        yield Writing(desk, unit)


def as_kept(record: R) -> R:
    """Return *record* with every text as it is stored; see `plain_text.kept`."""
    texts: dict[str, Any] = {
        field.name: kept_deep(getattr(record, field.name))
        for field in fields(record)
        if field.name != "id"
    }
    return replace(record, **texts)


def _owners(record: Record, type_: str) -> frozenset[str]:
    owner = record.id if type_ == record.TYPE else getattr(record, type_, "")
    return frozenset({owner} if owner else ())
