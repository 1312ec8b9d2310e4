"""Takes records out of all lists, and makes all lists again from the changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.storage.projections.bins import target_of
from liaise_desktop.storage.projections.dispatch import send, show_again
from liaise_desktop.storage.projections.forgetting import BY_RECORD, forget_lists
from liaise_desktop.storage.projections.search_index import (
    empty_index,
    index_waiting,
    waiting,
)
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

_OTHERS: Final = ("place", "hold", "index_queue")
_STEP: Final = 200  # records between two reports of progress


def forget(db: Connection, record_k: int) -> None:
    """Take a record, none of whose changes counts any more, out of every list."""
    target = target_of(db, record_k)
    forget_lists(db, record_k)
    if target is not None:
        show_again(db, target)


def rebuild(db: Connection, progress: Progress | None = None) -> None:
    """Make all lists and the search index again, in the caller's transaction.

    What is local stays: which cases are new from a file.

    Raises:
        CancelledError: Somebody asked *progress* to stop; roll back.
    """
    for table in (*BY_RECORD, *_OTHERS):
        db.execute(f"DELETE FROM {table}")  # noqa: S608 - fixed names
    empty_index(db)
    records = [k for (k,) in db.execute("SELECT k FROM record ORDER BY k").fetchall()]
    for done, record_k in enumerate(records):
        if progress is not None and done % _STEP == 0:
            progress.step(done, 2 * len(records))
        state = state_at(db, record_k)
        if state is not None:
            send(db, record_k, state, queue=True)
    left = waiting(db)
    while left:
        if progress is not None:
            progress.step(2 * len(records) - min(left, len(records)), 2 * len(records))
        left = index_waiting(db, _STEP)
