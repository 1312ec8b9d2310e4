"""Takes records out of all lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.storage.projections.cases import (
    refresh_contact,
    refresh_name,
    refresh_people,
    refresh_step,
)
from liaise_desktop.storage.projections.mediations import refresh_links, refresh_mediation
from liaise_desktop.storage.projections.search_index import put_document
from liaise_desktop.storage.projections.tasks import refresh_done
from liaise_desktop.storage.projections.timeline import former_entry, move_place

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

BY_RECORD: Final = (
    "case_row",
    "person_row",
    "timeline",
    "part",
    "tick_row",
    "task",
    "mediation_row",
    "conflict",
    "bin_row",
    "item_row",
    "message_use",
)


def forget_lists(db: Connection, record_k: int) -> None:
    """Take a record out of every list, and bring up to date what counted it."""
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


def _first(db: Connection, query: str, record_k: int) -> tuple[Any, ...] | None:
    row: tuple[Any, ...] | None = db.execute(query, (record_k,)).fetchone()
    return row


def _delete(db: Connection, record_k: int) -> None:
    for table in BY_RECORD:
        db.execute(f"DELETE FROM {table} WHERE k = ?", (record_k,))  # noqa: S608 - fixed names
    for table in ("index_queue", "hold"):
        db.execute(f"DELETE FROM {table} WHERE record_k = ?", (record_k,))  # noqa: S608 - as above
    put_document(db, record_k, None)
