"""Finds records by what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.lookup import record_ks
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection


_INSIDE: Final = """
SELECT r.id, r.type FROM record r JOIN binder b ON b.k = r.binder_k
WHERE b.id = ? AND r.id <> ? AND r.current NOT IN ('', '{}') ORDER BY r.k"""


class RecordFinder:
    """The records of a vault, to be found by what they say."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(self, type_: str, field: str, value: str) -> list[RecordState]:
        """Return the records of a type whose shown value of a text *field* is *value*.

        In the order in which their first change came into this vault. Where no list covers the
        field, all records of the type are looked through.
        """
        found = record_ks(self._db, type_, field, value)
        states = (state_at(self._db, k) for k in (self._of(type_) if found is None else found))
        return [state for state in states if state is not None and state.value(field) == value]

    def inside(self, binder: str) -> list[tuple[str, str]]:
        """Return id and type of every record of a binder that says anything, its own aside."""
        rows = self._db.execute(_INSIDE, (as_id(binder), as_id(binder)))
        return [(record.hex(), str(type_)) for record, type_ in rows.fetchall()]

    def _of(self, type_: str) -> Iterable[int]:
        rows = self._db.execute("SELECT k FROM record WHERE type=? ORDER BY k", (type_,))
        return [k for (k,) in rows.fetchall()]
