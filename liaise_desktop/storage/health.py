"""Examines a whole vault: every page, and every change against its own hash.

SQLCipher tells a page that was altered, not one that was put back from an older copy; the log
tells that, because each change is bound to its header and each header to the change before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.domain.changes import body_digest, change_id
from liaise_desktop.storage.database import connect, one, translate_errors
from liaise_desktop.storage.record_states import trusted_header

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

CHANGES_IN_A_STEP = 200
_Row = tuple[bytes, bytes, int, bytes, str, bytes, bytes, bytes | None]
_OK = "ok"


@dataclass(frozen=True)
class Examination:
    """What examining a vault found.

    Attributes:
        pages: How many pages fail their check; None where a write-ahead log was in the way.
        structure: Whether tables and indexes fit together.
        changes: How many changes were examined.
        broken: Ids of changes that are not what their hash says.
    """

    pages: int | None
    structure: bool
    changes: int
    broken: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.pages and self.structure and not self.broken


def examine(path: Path, db_key: bytes, progress: Progress | None = None) -> Examination:
    """Return what is wrong with the vault file at *path*, reading all of it.

    Raises:
        VaultDamagedError: It is too damaged to be read to the end.
        CancelledError: Somebody asked the work to stop.
    """
    with translate_errors(path):
        pages = _damaged_pages(path, db_key)
        db = connect(path, db_key, read_only=True)
        try:
            structure = one(db, "PRAGMA quick_check(1)") == _OK
            changes, broken = _broken_changes(db, progress)
        finally:
            db.close()
    return Examination(pages, structure, changes, broken)


def _damaged_pages(path: Path, db_key: bytes) -> int | None:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return None  # the check looks at the file alone and would complain of what waits beside it
    db = connect(path, db_key, read_only=True)
    try:
        return len(db.execute("PRAGMA cipher_integrity_check").fetchall())
    finally:
        db.close()


def _broken_changes(db: Connection, progress: Progress | None) -> tuple[int, tuple[str, ...]]:
    last = int(one(db, "SELECT ifnull(max(k), 0) FROM change"))
    broken: list[str] = []
    count = 0
    for start in range(0, last, CHANGES_IN_A_STEP):
        rows = db.execute(
            "SELECT change.id, header, n, author.key, author.epoch, binder.id, record.id, data "
            "FROM change JOIN author ON author.k=author_k JOIN binder ON binder.k=change.binder_k "
            "JOIN record ON record.k=record_k LEFT JOIN body ON body.change_k=change.k "
            "WHERE change.k>? AND change.k<=?",
            (start, start + CHANGES_IN_A_STEP),
        ).fetchall()
        count += len(rows)
        broken += [row[0].hex() for row in rows if not _fits(db, row)]
        if progress is not None:
            progress.step(min(start + CHANGES_IN_A_STEP, last), last)
    missing = int(one(db, "SELECT count(*) FROM change")) - count
    return count + missing, (*broken, *([""] * missing))


def _fits(db: Connection, row: _Row) -> bool:
    key, encoded, n, author, epoch, binder, record, body = row
    if change_id(encoded) != key.hex():
        return False
    header = trusted_header(encoded)
    placed = (header.author, header.epoch, header.binder, header.record, header.n)
    if placed != (author.hex(), epoch, binder.hex(), record.hex(), n):
        return False
    if body is not None and body_digest(body) != header.body:
        return False
    # A change whose forerunner is not here stands after a gap, which is no damage.
    return header.prev is None or _place_of(db, header.prev) in {None, n - 1}


def _place_of(db: Connection, change: str) -> int | None:
    found: int | None = one(db, "SELECT n FROM change WHERE id=?", (bytes.fromhex(change),))
    return found
