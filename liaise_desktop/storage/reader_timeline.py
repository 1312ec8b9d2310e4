"""Reads the timeline of a case and the history of a record."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.listings import (
    Attached,
    Author,
    RecordVersion,
    TimelineEntry,
)
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.domain.changes import SET
from liaise_desktop.domain.records import Comment, Note, from_fields
from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.moments import clock_moment, sort_key
from liaise_desktop.storage.reader_against import disagreements
from liaise_desktop.storage.reader_names import authors
from liaise_desktop.storage.record_states import record_key, trusted_fields
from liaise_desktop.storage.shown_records import altered, as_signed, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from liaise_desktop.storage.database import Connection

_PAGE: Final = """
SELECT t.k, t.id, t.kind, t.at, t.said_at, t.author_k, t.versions, t.erased,
    EXISTS(SELECT 1 FROM conflict WHERE k = t.k), r.current
FROM timeline t JOIN record r ON r.k = t.k
WHERE t.case_id = :case AND (t.at, t.id) < (:at, :id)
ORDER BY t.at DESC, t.id DESC LIMIT :limit"""
_COMMENTS: Final = """
SELECT p.parent, p.k, r.id, r.current FROM json_each(:wanted) w
    CROSS JOIN part p ON p.parent = unhex(w.value) AND p.type = 'comment'
    JOIN record r ON r.k = p.k"""
_ATTACHED: Final = """
SELECT p.parent, p.k, r.id, r.current FROM json_each(:wanted) w
    CROSS JOIN part p ON p.parent = unhex(w.value) AND p.type = 'attachment'
    JOIN record r ON r.k = p.k"""
_PARTS: Final = """
SELECT p.k, p.parent FROM json_each(:wanted) w
    CROSS JOIN part p ON p.parent = unhex(w.value) AND p.type IN ('attachment', 'comment')"""
_HERE: Final = "SELECT 1 FROM attachment WHERE sha = unhex(?)"
# Beside min() SQLite gives the other columns of the row that holds it.
_BEGUN: Final = "SELECT author_k, min(hlc) FROM change WHERE record_k = ? AND aside = 0"
_DONE: Final = "SELECT k FROM task WHERE k IN (SELECT value FROM json_each(:wanted)) AND done = 1"
_SESSIONS: Final = "SELECT title, code FROM mediation_row WHERE id = ?"
_IMPORTS: Final = """
SELECT t.id, t.at, t.file, t.partner, c.notes, c.sessions
FROM transfer_case c JOIN transfer t ON t.id = c.transfer_id
WHERE c.case_id = ? AND t.direction = 'in'"""
_HISTORY: Final = """
SELECT c.id, c.author_k, c.hlc, b.data, c.header FROM change c LEFT JOIN body b ON b.change_k = c.k
WHERE c.record_k = ? AND c.aside = 0 AND c.kind = ? ORDER BY c.hlc DESC, c.id DESC"""
_AFTER_ALL: Final = "~"  # sorts after every moment
IMPORT: Final = "import"


def timeline(
    db: Connection, case: str, after: TimelineEntry | None, limit: int
) -> Sequence[TimelineEntry]:
    """Return up to *limit* entries, newest first, after the entry *after*."""
    case_id = as_id(case)
    sort, last = (_AFTER_ALL, "") if after is None else (after.sort, after.id)
    values = {"case": case_id, "at": sort, "id": as_id(last) or b"", "limit": limit}
    rows = db.execute(_PAGE, values).fetchall()
    entries = [*_entries(db, rows), *_imports(db, case_id, (sort, last))]
    return sorted(entries, key=lambda entry: (entry.sort, entry.id), reverse=True)[:limit]


def history(db: Connection, record: str) -> Sequence[RecordVersion]:
    """Return every version of a record, newest first; empty for one that is unknown."""
    record_k = record_key(db, record) if as_id(record) else None
    if record_k is None:
        return ()
    heads: dict[str, list[str]] = json.loads(
        db.execute("SELECT heads FROM record WHERE k = ?", (record_k,)).fetchone()[0]
    )
    known = authors(db)
    record_id = bytes.fromhex(record)
    found = []
    for change, author_k, hlc, data, header in db.execute(_HISTORY, (record_k, SET)):
        signed = as_signed(header, data, change, record_id)
        found.append(
            RecordVersion(
                change=change.hex(),
                author=known[author_k],
                at=clock_moment(hlc).isoformat(),
                fields=trusted_fields(data) if signed and data is not None else {},
                erased=data is None or not signed,
                current=tuple(name for name, held in heads.items() if change.hex() in held),
                altered=not signed,
            )
        )
    return found


def _entries(db: Connection, rows: Sequence[Any]) -> Iterable[TimelineEntry]:
    known = authors(db)
    notes = json.dumps([row[1].hex() for row in rows if row[2] == "note"])
    comments, attached = _comments(db, notes, known), _attached(db, notes, known)
    against = disagreements(db, notes)
    parts = db.execute(_PARTS, {"wanted": notes}).fetchall()
    not_signed = altered(db, [*keys_of(rows), *keys_of(parts)])
    spoilt = {note for k, note in parts if k in not_signed}
    done = {k for (k,) in db.execute(_DONE, {"wanted": json.dumps([row[0] for row in rows])})}
    for k, record, kind, at, said_at, author_k, versions, erased, conflicted, current in rows:
        if k in not_signed or record in spoilt:
            author = known[author_k]
            yield TimelineEntry(
                record.hex(), "note", said_at or at, author, at, erased=True, altered=True
            )
            continue
        values = json.loads(current)
        yield TimelineEntry(
            id=record.hex(),
            kind=kind,
            at=said_at or at,
            author=known[author_k],
            sort=at,
            note=from_fields(Note, record.hex(), values) if kind == "note" else None,
            comments=tuple(comments.get(record, ())),
            attached=tuple(attached.get(record, ())),
            against=against.get(record, ()),
            versions=versions,
            conflicted=bool(conflicted),
            erased=bool(erased),
            step_done=k in done,
            values={} if kind == "note" else _values(db, kind, values),
        )


def _values(db: Connection, kind: str, values: dict[str, Any]) -> dict[str, Any]:
    if kind != "mediation_session":
        return values
    row = db.execute(_SESSIONS, (as_id(values.get("mediation")),)).fetchone()
    title, code = ("", "") if row is None else row
    return values | {"title": title, "code": code}


def _comments(
    db: Connection, notes: str, known: dict[int, Author]
) -> dict[bytes, list[tuple[Comment, Author]]]:
    rows = db.execute(_COMMENTS, {"wanted": notes}).fetchall()
    found: dict[bytes, list[tuple[Comment, Author]]] = {}
    for note, k, record, current in rows:
        comment = from_fields(Comment, record.hex(), json.loads(current))
        author = known[db.execute(_BEGUN, (k,)).fetchone()[0]]
        found.setdefault(note, []).append((comment, author))
    for held in found.values():
        held.sort(key=lambda pair: (pair[0].written_at, pair[0].id))
    return found


def _attached(db: Connection, notes: str, known: dict[int, Author]) -> dict[bytes, list[Attached]]:
    found: dict[bytes, list[Attached]] = {}
    for note, k, record, current in db.execute(_ATTACHED, {"wanted": notes}).fetchall():
        attachment = from_fields(Attachment, record.hex(), json.loads(current))
        author = known[db.execute(_BEGUN, (k,)).fetchone()[0]]
        here = db.execute(_HERE, (attachment.sha256,)).fetchone() is not None
        found.setdefault(note, []).append(Attached(attachment, author, here))
    for held in found.values():
        held.sort(key=lambda one: (one.attachment.written_at, one.attachment.id))
    return found


def _imports(
    db: Connection, case_id: bytes | None, before: tuple[str, str]
) -> Iterable[TimelineEntry]:
    for transfer, at, file, partner, notes, sessions in db.execute(_IMPORTS, (case_id,)):
        entry = TimelineEntry(
            id=transfer,
            kind=IMPORT,
            at=at,
            author=Author("", name=partner),
            sort=sort_key(at, 0),
            values={"file": file, "partner": partner, "notes": notes, "sessions": sessions},
        )
        if (entry.sort, entry.id) < before:
            yield entry
