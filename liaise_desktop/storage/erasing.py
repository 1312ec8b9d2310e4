"""Erases the bodies of changes in a vault file, wherever their words are: for backups too.

The headers stay, and with them the salted commitment to each body, so that the logs can still be
checked from end to end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.domain.changes import ERASED_NAME
from liaise_desktop.storage.attachment_rows import sweep
from liaise_desktop.storage.database import one
from liaise_desktop.storage.erased_copies import empty_body, empty_staged
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.log_rows import LogRows
from liaise_desktop.storage.meta import MERGE_DUE
from liaise_desktop.storage.projections.search_index import index_waiting, merge_index
from liaise_desktop.storage.record_showing import RecordShowing
from liaise_desktop.storage.record_states import changes_from, trusted_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.storage.change_log import ChangeLog
    from liaise_desktop.storage.database import Connection

_RECORDS_IN_A_STEP = 200
_PAGES_IN_A_STEP = 1000


class Erasure(NamedTuple):
    """A change that erases others.

    Attributes:
        k: Its local number: what comes later has a higher one.
        change: The change itself, as it can be brought in again.
        erased: Ids of the changes whose bodies it erases.
        ground: Why, by its code; empty if that was erased too.
    """

    k: int
    change: Change
    erased: tuple[str, ...]
    ground: str


def erasures_since(db: Connection, k: int = 0) -> Iterator[Erasure]:
    """Yield the erasures that count and that came after local number *k*, in their order."""
    rows = db.execute(
        "SELECT change.k, id, header, sig, data FROM change "
        "JOIN body ON change_k=change.k WHERE change.k>? AND kind='erase' AND aside=0 "
        "ORDER BY change.k",
        (k,),
    )
    for change_k, *parts in rows:
        change = next(changes_from([parts]))
        said = trusted_fields(change.body_bytes) if change.body_bytes else {}
        erased = change.header.over.get(ERASED_NAME, ())
        yield Erasure(change_k, change, erased, str(said.get("ground", "")))


def erased_since(db: Connection, k: int = 0) -> tuple[frozenset[str], int]:
    """Return what was erased after local number *k*, by id, and the number to ask from next.

    What was taken out of this file while it was a backup is always among them.
    """
    found, last = set[str](), k
    for erasure in erasures_since(db, k):
        found.update(erasure.erased)
        last = erasure.k
    rows = db.execute("SELECT change_id FROM tombstone").fetchall()
    return frozenset(found | {key.hex() for (key,) in rows}), last


def take_again(log: ChangeLog, erasures: Iterable[Erasure], me: str) -> None:
    """Erase again, after an older copy was put back, what had been erased since.

    What others erased is brought in as it was. What this device erased, whose author key is
    *me*, is erased by a new change: the old one may stand behind changes that are lost, and a
    log with a hole could be passed on to nobody.
    """
    for erasure in erasures:
        header = erasure.change.header
        if log.known(erasure.change.id):
            continue
        if header.author != me:
            log.bring_in([erasure.change])
        elif log.state(header.record) is not None and not all(map(log.erased, erasure.erased)):
            log.erase(erasure.erased, record=header.record, ground=erasure.ground)


def erase_in(
    db: Connection, change_ids: Iterable[str], progress: Progress | None = None
) -> frozenset[str]:
    """Erase the bodies of changes in the file that *db* writes; return those found with a body.

    What only awaits its change is refused from now on. Afterwards no word of theirs is in any
    page, free or not, nor in the write-ahead log, provided nobody else reads the file. It can be
    stopped and asked for again: what was begun is gone on with.

    Raises:
        CancelledError: Somebody asked *progress* to stop.
    """
    wanted = sorted(set(change_ids))
    db.execute("BEGIN IMMEDIATE")
    try:
        found = wipe(db, wanted)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    _finish(db, progress)
    return found


def wipe(db: Connection, change_ids: Iterable[str]) -> frozenset[str]:
    """Do the part of `erase_in` that is one transaction, which the caller has open."""
    rows = LogRows(db)
    found, emptied = set[str](), set[int]()
    for change in change_ids:
        key = bytes.fromhex(change)
        db.execute("INSERT OR IGNORE INTO tombstone VALUES (?)", (key,))
        row = db.execute("SELECT k, record_k FROM change WHERE id=?", (key,)).fetchone()
        if row is not None and rows.has_body(row[0]):
            empty_body(db, row[0])
            found.add(change)
            emptied.add(row[1])
        empty_staged(db, [key])
    RecordShowing(db, rows, LogProjector()).refresh(emptied, emptied)
    return frozenset(found)


def _finish(db: Connection, progress: Progress | None) -> None:
    done = 0
    begin = bool(one(db, "SELECT count(*) FROM meta WHERE key=?", (MERGE_DUE,)))
    while sweep(db) or index_waiting(db, _RECORDS_IN_A_STEP):
        done = _report(done, progress)
    if begin:
        more = merge_index(db, pages=_PAGES_IN_A_STEP, begin=True)
        while more:
            done = _report(done, progress)
            more = merge_index(db, pages=_PAGES_IN_A_STEP)
        db.execute("DELETE FROM meta WHERE key=?", (MERGE_DUE,))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _report(done: int, progress: Progress | None) -> int:
    if progress is not None:
        progress.step(done, done + 1)
    return done + 1
