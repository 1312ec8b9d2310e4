"""Compares what lists and search show with what the changes say, in tables that live in memory.

A page of a list that was put back from an older copy may fit its index and still be old. So every
list is made again, in temporary tables that stand before those of the vault, and both are
compared; nothing is written to the vault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.storage.database import one
from liaise_desktop.storage.projections.arrival import Later
from liaise_desktop.storage.projections.dispatch import finish, send, send_new
from liaise_desktop.storage.projections.documents import SEARCHABLE, document_of
from liaise_desktop.storage.projections.search_index import document_in_force
from liaise_desktop.storage.projector import NewRecord
from liaise_desktop.storage.record_states import first_state, only_changes, state_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival
    from liaise_desktop.storage.projections.documents import Document

_LISTS: Final = {
    "case_row": "*",
    "person_row": "*",
    "timeline": "*",
    "part": "*",
    "tick_row": "*",
    "task": "*",
    "mediation_row": "*",
    "conflict": "*",
    "bin_row": "*",
    "item_row": "*",
    "message_use": "*",
    "hold": "*",
    "place": "name, uses",  # its keys are of this file alone
}
_WRITTEN_TOO: Final = ("index_queue", "search_doc", "search_name", "search_note", "meta")
_DOCUMENTS: Final = (
    "SELECT record_k, title, text, case_id FROM main.search_doc WHERE record_k>? AND record_k<=?"
)
_PLACES: Final = "SELECT title, text FROM {}.search_doc WHERE record_k<0"
_KINDS: Final = ("CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX ", "CREATE VIRTUAL TABLE ")
_BIN_ENTRIES: Final = "SELECT k FROM record WHERE type='bin_entry' ORDER BY k"
_RECORDS_IN_A_STEP: Final = 50
NOTE: Final = "note"


def differing_lists(db: Connection, look_up: Callable[[], None]) -> tuple[str, ...]:
    """Return the lists that do not say what the changes say.

    *db* is a connection of its own that may write to nothing but its temporary tables; *look_up*
    is called every now and then, and may raise to end the work.
    """
    db.execute("BEGIN")
    db.execute("PRAGMA query_only=OFF")  # temporary tables only: the file is open for reading
    try:
        _stand_before(db)
        words_differ = _make_again(db, look_up)
        lists = [name for name, columns in _LISTS.items() if _list_differs(db, name, columns)]
        if words_differ:
            lists.append("search_doc")
        if _clock_is_behind(db):
            lists.append("meta")
    finally:
        db.execute("ROLLBACK")
    return tuple(lists)


def _stand_before(db: Connection) -> None:
    names = (*_LISTS, *_WRITTEN_TOO)
    marks = ",".join("?" * len(names))
    rows = db.execute(
        f"SELECT sql FROM main.sqlite_master WHERE tbl_name IN ({marks}) AND sql IS NOT NULL "  # noqa: S608
        "ORDER BY type DESC",
        names,
    ).fetchall()
    for (statement,) in rows:
        db.execute(_temporary(statement))


def _temporary(statement: str) -> str:
    for kind in _KINDS:
        if statement.startswith(kind):
            before = "CREATE TEMP TABLE " if kind == "CREATE TABLE " else f"{kind}temp."
            return before + statement.removeprefix(kind)
    raise ValueError("a list is made by an unknown statement")


def _make_again(db: Connection, look_up: Callable[[], None]) -> bool:
    """Put every record into the temporary lists; return whether search shows other words."""
    others: list[int] = []
    found, differ, later = 0, False, Later()
    for (entry,) in db.execute(_BIN_ENTRIES).fetchall():  # first: they say what is not found
        _send_again(db, entry)
    for span in _spans(db, look_up):
        documents = {k: row for k, *row in db.execute(_DOCUMENTS, span).fetchall()}
        found += len(documents)
        for record_k, arrival in _arrivals(db, span, later):
            row = documents.get(record_k)
            if arrival is not None and arrival.state.type in SEARCHABLE - {NOTE}:
                others.append(record_k)  # its words may be those of a case that is still to come
            elif arrival is None or arrival.state.type != NOTE:
                differ |= row is not None
            else:
                differ |= not _says(db, record_k, row, document_of(arrival))
        later.queue.clear()
    finish(db, later)
    for record_k in others:
        row = db.execute(_DOCUMENTS, (record_k - 1, record_k)).fetchone()
        differ |= not _says(db, record_k, row and [*row[1:]], document_in_force(db, record_k))
    kept, made = _PLACES.format("main"), _PLACES.format("temp")
    count = one(db, "SELECT count(*) FROM main.search_doc WHERE record_k>0")
    return differ or found != count or _differ(db, kept, made)


def _arrivals(
    db: Connection, span: tuple[int, int], later: Later
) -> Iterator[tuple[int, Arrival | None]]:
    """Put the records of a span into the temporary lists; yield each as it came."""
    ready = only_changes(db, *span)
    keys = "SELECT k FROM record WHERE k>? AND k<=? ORDER BY k"
    for (record_k,) in db.execute(keys, span).fetchall():
        only = ready.get(record_k)
        if only is None:
            yield record_k, _send_again(db, record_k)
        else:
            state = first_state(only.change, only.body)
            new = NewRecord(record_k, state, only.author_k, only.change.header.hlc)
            yield record_k, send_new(db, new, later, queue=True)


def _send_again(db: Connection, record_k: int) -> Arrival | None:
    state = state_at(db, record_k)
    return None if state is None else send(db, record_k, state, queue=True)


def _says(db: Connection, record_k: int, row: Any, wanted: Document | None) -> bool:
    """Whether a record is found by the words that it is to be found by, or waits to be."""
    words = None if wanted is None else [wanted.title, wanted.text, wanted.case_id]
    waits = "SELECT 1 FROM main.index_queue WHERE record_k=?"
    return row == words or one(db, waits, (record_k,)) is not None


def _spans(db: Connection, look_up: Callable[[], None]) -> Iterator[tuple[int, int]]:
    last = int(one(db, "SELECT ifnull(max(k), 0) FROM record"))
    for start in range(0, last, _RECORDS_IN_A_STEP):
        look_up()
        yield start, start + _RECORDS_IN_A_STEP


def _list_differs(db: Connection, name: str, columns: str) -> bool:
    kept, made = (f"SELECT {columns} FROM {schema}.{name}" for schema in ("main", "temp"))  # noqa: S608
    return _differ(db, kept, made)


def _differ(db: Connection, one_way: str, other: str) -> bool:
    both = (f"{one_way} EXCEPT {other}", f"{other} EXCEPT {one_way}")
    return any(one(db, f"SELECT count(*) FROM ({each})") for each in both)  # noqa: S608


def _clock_is_behind(db: Connection) -> bool:
    """Whether the vault's clock stands before a change that this device made itself."""
    known = int(one(db, "SELECT value FROM main.meta WHERE key='clock_high'") or 0)
    me = AuthorKey(one(db, "SELECT value FROM secret WHERE name='seed'")).public_hex
    newest = one(
        db,
        "SELECT hlc FROM change WHERE author_k IN (SELECT k FROM author WHERE key=?) "
        "ORDER BY k DESC LIMIT 1",
        (bytes.fromhex(me),),
    )
    return newest is not None and known < int(newest)
