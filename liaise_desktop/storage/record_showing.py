"""Keeps what is shown of records in step with their changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.database import one
from liaise_desktop.storage.erased_copies import forget_drafts
from liaise_desktop.storage.record_states import first_state, recompute, state_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from liaise_desktop.domain.changes import Change
    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.log_rows import LogRows
    from liaise_desktop.storage.projector import Projector


def _never(record_k: int) -> bool:
    return record_k < 0


class RecordShowing:
    """What records say, kept beside the log and in the tables that screens read."""

    def __init__(self, db: Connection, rows: LogRows, projector: Projector) -> None:
        self._db = db
        self._rows = rows
        self._projector = projector

    def refresh(
        self,
        touched: Iterable[int],
        emptied: Iterable[int] = (),
        *,
        moved: Callable[[int], bool] = _never,
        index_now: bool = True,
    ) -> None:
        """Work out anew what *touched* records say; of the *emptied* ones no word stays behind."""
        gone = sorted(emptied)
        if gone:
            self._projector.erase_from_index(self._db, gone)
        for record_k in sorted({*touched, *gone}):
            heads, hlc = recompute(self._db, record_k)
            self._rows.heads(record_k, heads)
            state = state_at(self._db, record_k)
            # What is shown of a record with one change is taken to be new there.
            if moved(record_k) or state is None or state.changes == 1:
                self._projector.forget(self._db, record_k)
            if state is None:
                self._rows.nothing(record_k)
            else:
                self.show(record_k, state, hlc, index_now=index_now)
        for record_k in gone:
            self._forget_drafts(record_k)

    def _forget_drafts(self, record_k: int) -> None:
        record = one(self._db, "SELECT id FROM record WHERE k=?", (record_k,)).hex()
        state = state_at(self._db, record_k)
        held = () if state is None else state.fields.values()
        blank = all(candidate.value is ERASED for each in held for candidate in each)
        forget_drafts(self._db, record, blank=blank)

    def show(self, record_k: int, state: RecordState, hlc: int, *, index_now: bool) -> None:
        """Show what a record says now."""
        self._rows.state(record_k, state)
        self._projector.project(self._db, record_k, state, at_hlc=hlc, index_now=index_now)

    def show_first(self, record_k: int, change: Change, body: bytes, *, index_now: bool) -> None:
        """Show what a record says that was made just now, saying this already."""
        state = first_state(change, body)
        self._rows.binder_state(state)
        self._projector.project(
            self._db, record_k, state, at_hlc=change.header.hlc, index_now=index_now
        )
