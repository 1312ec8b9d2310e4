"""Examines a whole vault: every page, and every change against its own hash.

SQLCipher tells a page that was altered, not one that was put back from an older copy; the log
tells that, because each change is bound to its header and each header to the change before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.changes import ERASE, ERASED_NAME, body_digest, change_id
from liaise_desktop.storage.database import connect, one, translate_errors
from liaise_desktop.storage.log_reader import COUNTS
from liaise_desktop.storage.record_states import (
    fields_text,
    only_changes,
    recompute,
    state_at,
    trusted_header,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.domain.changes import Header
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.record_states import Only

ROWS_IN_A_STEP = 200
_Row = tuple[
    bytes, bytes, int, bytes | None, str, bytes | None, bytes | None, bytes | None, int | None, int
]
_Shown = tuple[int, bytes, str, int, str]
_OK = "ok"


@dataclass(frozen=True)
class Examination:
    """What examining a vault found.

    Attributes:
        pages: How many pages fail their check; None where a write-ahead log was in the way.
        structure: Whether tables and indexes fit together.
        changes: How many changes were examined.
        broken: Ids of changes that are not what their hash says, or have lost their body.
        stale: Ids of records that do not say what their changes say; these can be worked out
            again.
    """

    pages: int | None
    structure: bool
    changes: int
    broken: tuple[str, ...]
    stale: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.pages and self.structure and not self.broken and not self.stale


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
            steps = _Steps(db, progress)
            changes = int(one(db, "SELECT count(*) FROM change"))
            broken = _broken_changes(db, steps)
            stale = _stale_records(db, steps)
        finally:
            db.close()
    return Examination(pages, structure, changes, broken, stale)


class _Steps:
    """Walks through the keys of changes and then of records, and reports."""

    def __init__(self, db: Connection, progress: Progress | None) -> None:
        self._last = {
            table: int(one(db, f"SELECT ifnull(max(k), 0) FROM {table}"))  # noqa: S608
            for table in ("change", "record")
        }
        self._progress = progress
        self._done = 0

    def of(self, table: str) -> Iterator[tuple[int, int]]:
        """Yield ranges of keys: above the first, up to the second."""
        last = self._last[table]
        for start in range(0, last, ROWS_IN_A_STEP):
            yield start, start + ROWS_IN_A_STEP
            self._done += min(ROWS_IN_A_STEP, last - start)
            if self._progress is not None:
                self._progress.step(self._done, sum(self._last.values()))


def _damaged_pages(path: Path, db_key: bytes) -> int | None:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return None  # the check looks at the file alone and would complain of what waits beside it
    db = connect(path, db_key, read_only=True)
    try:
        return len(db.execute("PRAGMA cipher_integrity_check").fetchall())
    finally:
        db.close()


def _broken_changes(db: Connection, steps: _Steps) -> tuple[str, ...]:
    return tuple(key for span in steps.of("change") for key in broken_changes(db, *span)[1])


def _stale_records(db: Connection, steps: _Steps) -> tuple[str, ...]:
    return tuple(key for span in steps.of("record") for key in stale_records(db, *span))


def broken_changes(db: Connection, above: int, up_to: int) -> tuple[int, list[str]]:
    """Return how many changes have local keys in this span, and which are not what was signed."""
    rows = db.execute(
        "SELECT change.id, header, n, author.key, author.epoch, binder.id, record.id, data,"
        " change_k, EXISTS(SELECT 1 FROM erased JOIN change AS eraser ON eraser.k=by_k"
        "  WHERE change_id=change.id AND eraser.binder_k=change.binder_k)"
        " FROM change LEFT JOIN author ON author.k=author_k "
        "LEFT JOIN binder ON binder.k=change.binder_k LEFT JOIN record ON record.k=record_k "
        "LEFT JOIN body ON body.change_k=change.k WHERE change.k>? AND change.k<=?",
        (above, up_to),
    ).fetchall()
    return len(rows), [row[0].hex() for row in rows if not _fits(db, row)]


def stale_records(db: Connection, above: int, up_to: int) -> list[str]:
    """Return which records with local keys in this span do not say what their changes say."""
    rows = db.execute(
        "SELECT k, id, heads, conflicted, current FROM record WHERE k>? AND k<=?", (above, up_to)
    ).fetchall()
    ready = only_changes(db, above, up_to)
    return [row[1].hex() for row in rows if not _says_at_once(row, ready) and not says_so(db, row)]


def _says_at_once(row: _Shown, ready: Mapping[int, Only]) -> bool:
    """Whether the only change of a record says at a glance what is shown of it."""
    if row[0] not in ready:
        return False
    change, body, _ = ready[row[0]]
    heads = encode({name: [change.id] for name in change.header.names}).decode()
    return (row[2], row[3], row[4]) == (heads, 0, fields_text(body))


def says_so(db: Connection, row: _Shown) -> bool:
    """Whether a record, given as key, id, heads, conflict and values, says what it should."""
    record_k, _, heads, conflicted, current = row
    if heads != encode(recompute(db, record_k)[0]).decode():
        return False
    state = state_at(db, record_k)
    if state is None:
        return (conflicted, current) == (0, "{}")
    shown = encode(state.values()).decode()
    return (conflicted, current) == (int(bool(state.conflicts())), shown)


def _fits(db: Connection, row: _Row) -> bool:
    key, encoded, n, author, epoch, binder, record, body, body_k, erased = row
    if change_id(encoded) != key.hex() or body_k is None:
        return False
    if erased and body is not None:
        return False  # a page from before the erasure was put back
    if author is None or binder is None or record is None:
        return False
    header = trusted_header(encoded)
    placed = (header.author, header.epoch, header.binder, header.record, header.n)
    if placed != (author.hex(), epoch, binder.hex(), record.hex(), n):
        return False
    if body is not None and body_digest(body) != header.body:
        return False
    if header.kind == ERASE and not _all_erased(db, header, bytes(key)):
        return False
    # A change whose forerunner is not here stands after a gap, which is no damage.
    return header.prev is None or _place_of(db, header.prev) in {None, n - 1}


def _all_erased(db: Connection, header: Header, key: bytes) -> bool:
    rows = db.execute(
        "SELECT change_id FROM erased JOIN change ON change.k=by_k WHERE change.id=?", (key,)
    )
    known = {change.hex() for (change,) in rows}
    aside = one(db, "SELECT aside FROM change WHERE id=?", (key,))
    return aside != COUNTS or known >= set(header.over[ERASED_NAME])


def _place_of(db: Connection, change: str) -> int | None:
    found: int | None = one(db, "SELECT n FROM change WHERE id=?", (bytes.fromhex(change),))
    return found
