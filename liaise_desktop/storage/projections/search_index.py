"""The search index: documents put in and taken out.

Two FTS5 tables over ``search_doc``: one of notes, one of the names of places, people and
mediations. A document's key orders by kind and then by time, so a query for the newest of a kind
reads a range of keys backwards and stops when it has enough.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from liaise_desktop.storage.meta import MERGE_DUE, put_meta
from liaise_desktop.storage.projections.arrival import Arrival, binding_of
from liaise_desktop.storage.projections.documents import (
    KINDS,
    NOTE,
    PLACE,
    SEARCHABLE,
    Document,
    document_of,
    plain_words,
)
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.storage.database import Connection

_KIND_BITS: Final = 40
_STEPS: Final = 61  # prime; the distance at which a taken key is tried again, in minutes
MERGE_PAGES: Final = 64  # about 5 ms of work in one idle step
QUEUE_CAP: Final = 100_000


class _Statements(NamedTuple):
    """What is done to one of the two indexes."""

    put_in: str
    take_out: str
    command: str
    configure: str


def _statements(table: str) -> _Statements:
    return _Statements(
        f"INSERT INTO {table}(rowid, title, text) VALUES(?,?,?)",
        f"INSERT INTO {table}({table}, rowid, title, text) VALUES('delete',?,?,?)",
        f"INSERT INTO {table}({table}) VALUES(?)",
        f"INSERT INTO {table}({table}, rank) VALUES(?,?)",
    )


_NOTES: Final = _statements("search_note")
_NAMES: Final = _statements("search_name")
_BOTH: Final = (_NOTES, _NAMES)


def keys_of_kind(kind: str) -> tuple[int, int]:
    """Return the lowest and the highest key that a document of this kind may have."""
    first = (KINDS.index(kind) + 1) << _KIND_BITS
    return first, first + (1 << _KIND_BITS) - 1


def table_of_kind(kind: str) -> str:
    """Return the index in which documents of this kind are found."""
    return "search_note" if kind == NOTE else "search_name"


def put_document(db: Connection, record_k: int, document: Document | None) -> None:
    """Make *document* all that the index holds of a record; None leaves nothing."""
    old = db.execute(
        "SELECT k, title, text, case_id FROM search_doc WHERE record_k = ?", (record_k,)
    ).fetchone()
    if old is not None:
        if document is not None and _unchanged(old, document):
            return
        _take_out(db, old[0], old[1], old[2])
    if document is not None:
        _put_in(db, record_k, document)


def put_place(db: Connection, place_k: int, name: str) -> None:
    """Let a place be found by its name."""
    put_document(db, -place_k, Document(PLACE, place_k, None, plain_words(name), ""))


def drop_place(db: Connection, place_k: int) -> None:
    """Let a place that nobody names any more be found no longer."""
    put_document(db, -place_k, None)


def index_record(arrival: Arrival) -> None:
    """Let a record be found by what it says now."""
    put_document(arrival.db, arrival.k, document_of(arrival))


def index_waiting(db: Connection, limit: int) -> int:
    """Index up to *limit* records of those that wait; return how many still do."""
    rows = db.execute("SELECT record_k FROM index_queue ORDER BY record_k LIMIT ?", (limit,))
    taken = [row[0] for row in rows.fetchall()]
    found = [(k, document_in_force(db, k)) for k in taken]
    # FTS5 begins a new segment whenever a key is lower than the last one: so lowest first.
    for record_k, document in sorted(found, key=_slot):
        put_document(db, record_k, document)
    db.executemany("DELETE FROM index_queue WHERE record_k = ?", [(k,) for k in taken])
    return waiting(db)


def waiting(db: Connection) -> int:
    """Return how many records wait for the index, counted up to `QUEUE_CAP`."""
    count: int = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM index_queue LIMIT ?)", (QUEUE_CAP,)
    ).fetchone()[0]
    return count


def erase_from_index(db: Connection, record_ks: Iterable[int]) -> None:
    """Take records out of the index; their words rest in segments until a merge of everything.

    That is due from now on: `merge_index` has to begin it, and to go on until nothing is left.
    """
    # Not with FTS5's secure-delete: it takes the newest entry of a word away, and where that stood
    # before an older one of the same document, the older one is found again and stays for good.
    for record_k in record_ks:
        put_document(db, record_k, None)
        db.execute("DELETE FROM index_queue WHERE record_k = ?", (record_k,))
        put_meta(db, MERGE_DUE, "1")


def merge_index(db: Connection, *, pages: int = MERGE_PAGES, begin: bool = False) -> bool:
    """Merge some of the index; return whether there is more to merge.

    Args:
        db: The connection that writes.
        pages: About how many pages to write in this step.
        begin: Whether to begin a merge of everything, which drops all words that were taken out.
    """
    step = -pages if begin else pages
    merged = [_merge(db, index, step) for index in _BOTH]
    return any(merged)


def empty_index(db: Connection) -> None:
    """Take everything out of the index at once."""
    for index in _BOTH:
        db.execute(index.command, ("delete-all",))
    db.execute("DELETE FROM search_doc")


def _merge(db: Connection, index: _Statements, step: int) -> bool:
    before = db.total_changes
    db.execute(index.configure, ("merge", step))
    return bool(db.total_changes - before > 1)


def _index_of(key: int) -> _Statements:
    return _NOTES if key >> _KIND_BITS == KINDS.index(NOTE) + 1 else _NAMES


def _unchanged(old: tuple[int, str, str, bytes | None], document: Document) -> bool:
    k, title, text, case_id = old
    return (title, text, case_id) == (document.title, document.text, document.case_id) and (
        k == _first_key(document)
    )


def _first_key(document: Document) -> int:
    return keys_of_kind(document.kind)[0] + document.slot


def _put_in(db: Connection, record_k: int, document: Document) -> None:
    key = _first_key(document)
    row = (record_k, document.case_id, document.title, document.text)
    insert = (
        "INSERT OR IGNORE INTO search_doc(k, record_k, case_id, title, text) VALUES(?,?,?,?,?)"
    )
    while db.execute(insert, (key, *row)).rowcount == 0:
        # Another document has this minute. Steps that differ by record keep the search short.
        key += 1 + record_k % _STEPS
    db.execute(_index_of(key).put_in, (key, document.title, document.text))


def _take_out(db: Connection, key: int, title: str, text: str) -> None:
    db.execute(_index_of(key).take_out, (key, title, text))
    db.execute("DELETE FROM search_doc WHERE k = ?", (key,))


def document_in_force(db: Connection, record_k: int) -> Document | None:
    """Return what is to be found of a record by what it says now, None where nothing is."""
    state = state_at(db, record_k)
    if state is None or state.type not in SEARCHABLE:
        return None
    return document_of(Arrival(db, record_k, state, binding_of(db, record_k)))


def _slot(found: tuple[int, Document | None]) -> int:
    return 0 if found[1] is None else _first_key(found[1])
