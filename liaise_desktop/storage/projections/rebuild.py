"""Takes records out of all lists, and makes all lists again from the changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.storage.projections.cases import (
    refresh_contact,
    refresh_name,
    refresh_people,
    refresh_step,
)
from liaise_desktop.storage.projections.dispatch import send
from liaise_desktop.storage.projections.mediations import refresh_links, refresh_mediation
from liaise_desktop.storage.projections.search_index import (
    empty_index,
    index_waiting,
    put_document,
    waiting,
)
from liaise_desktop.storage.projections.tasks import refresh_done
from liaise_desktop.storage.projections.timeline import former_entry, move_place
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

_BY_RECORD: Final = (
    "case_row",
    "person_row",
    "timeline",
    "part",
    "tick_row",
    "task",
    "mediation_row",
    "conflict",
    "item_row",
)
_OTHERS: Final = ("place", "hold", "index_queue")
_STEP: Final = 200  # records between two reports of progress


def forget(db: Connection, record_k: int) -> None:
    """Take a record, none of whose changes counts any more, out of every list."""
    case = _first(db, "SELECT id FROM case_row WHERE k = ?", record_k)
    entry = former_entry(db, record_k)
    parent = _first(db, "SELECT parent FROM part WHERE k = ?", record_k)
    target = _first(db, "SELECT target FROM tick_row WHERE k = ?", record_k)
    person = _first(db, "SELECT case_id FROM person_row WHERE k = ?", record_k)
    mediation = _first(db, "SELECT id FROM mediation_row WHERE k = ?", record_k)
    _delete(db, record_k)
    if entry:
        move_place(db, entry.place, "")
        refresh_step(db, entry.case_id)
        refresh_contact(db, entry.case_id)
    for row in parent, mediation:
        refresh_mediation(db, row[0] if row else None)
    if target:
        refresh_step(db, refresh_done(db, target[0]))
    if person:
        refresh_name(db, person[0])
    if mediation:
        refresh_links(db, mediation[0], None, "")
    if case:
        refresh_people(db, case[0])


def rebuild(db: Connection, progress: Progress | None = None) -> None:
    """Make all lists and the search index again, in the caller's transaction.

    What is local stays: which cases are new from a file.

    Raises:
        CancelledError: Somebody asked *progress* to stop; roll back.
    """
    for table in (*_BY_RECORD, *_OTHERS):
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


def _first(db: Connection, query: str, record_k: int) -> tuple[Any, ...] | None:
    row: tuple[Any, ...] | None = db.execute(query, (record_k,)).fetchone()
    return row


def _delete(db: Connection, record_k: int) -> None:
    for table in _BY_RECORD:
        db.execute(f"DELETE FROM {table} WHERE k = ?", (record_k,))  # noqa: S608 - fixed names
    for table in ("index_queue", "hold"):
        db.execute(f"DELETE FROM {table} WHERE record_k = ?", (record_k,))  # noqa: S608 - as above
    put_document(db, record_k, None)
