"""Takes what can be read of a damaged vault file into a whole one.

The whole one is a backup that is being put back, or a new file. Changes come in as they come in
from a colleague's file: any order and any repetition give the same vault, and only what is what
its hash says is taken. A change that lost its words is left out, so that it stands as a gap which
the next hand-over of whoever holds it can fill.
"""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.salvage import META, Salvaged
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.domain.changes import ERASE, ERASED_NAME, Change, read_change
from liaise_desktop.domain.errors import BadChangeError
from liaise_desktop.storage.change_log import Authorship, ChangeLog
from liaise_desktop.storage.database import one
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.log_reader import UNAUTHORISED, UNDONE
from liaise_desktop.storage.meta import get_meta, put_meta
from liaise_desktop.storage.salvage_missing import Former, missing_from
from liaise_desktop.storage.salvage_reading import DamagedFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from liaise_desktop.application.listings import Author
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.domain.changes import Header
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.salvage_missing import VaultKeys

CHANGES_AT_ONCE: Final = 200
# Of this laptop alone, by what they are found; the damaged file's rows are the later ones.
_LOCAL: Final = {
    "device": "",
    "draft": "",
    "stream_out": "recipients",
    "stream_in": "sender, stream, seq, manifest_sha256",
    "ack": "device, binder, author, epoch",
    "ack_source": "device, stream",
    "transfer": "",
    "transfer_case": "transfer_id, case_id",
    "transfer_change": "",
}
_NOT_CARRIED: Final = frozenset({"check", META, "merge_due"})


@dataclass
class _Read:
    """The log of the damaged file, as far as it can be read."""

    changes: list[Change] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    unauthorised: set[tuple[tuple[str, str, str], int]] = field(default_factory=set)
    former: Former = field(default_factory=Former)


def replay(
    damaged: Path, db: Connection, access: VaultKeys, progress: Progress | None = None
) -> Salvaged:
    """Take what can be read of the vault file *damaged* into the open database *db*.

    Returns the account, which is kept in *db* too.

    Raises:
        CancelledError: Somebody asked the work to stop; *db* holds part of it.
    """
    file = DamagedFile(damaged, access.db_key, progress)
    try:
        before = int(one(db, "SELECT count(*) FROM change"))
        local_lost = _take_local(file, db)
        read = _read_log(file)
        _bring_in(db, read, access, progress)
        files_lost = _take_attachments(file, db)
    finally:
        file.close()
    return _account(db, access, read, _Rest(before, local_lost, files_lost))


@dataclass(frozen=True)
class _Rest:
    """What replaying brought beside changes."""

    before: int
    local_lost: tuple[str, ...]
    files_lost: int


def _account(db: Connection, access: VaultKeys, read: _Read, rest: _Rest) -> Salvaged:
    changes = int(one(db, "SELECT count(*) FROM change"))
    device = one(db, "SELECT value FROM secret WHERE name='seed'")
    me = AuthorKey(device).public_hex if device else ""
    lost = max(0, read.former.count(access) - changes)
    missing = missing_from(db, read.former, me)
    known = sum(one.count for one in missing)
    found = Salvaged(
        at=access.now().isoformat(timespec="seconds"),
        changes=changes,
        read=len(read.changes),
        lost=max(lost, known),
        unplaced=max(0, lost - known),
        missing=missing,
        drafts=int(one(db, "SELECT count(*) FROM draft")),
        local_lost=rest.local_lost,
        files_lost=rest.files_lost,
        new_device=not device,
        backup=get_meta(db, "last_saved") if rest.before else "",
    )
    with _transaction(db):
        if found.lost:
            # The files that brought what is missing may be brought in again.
            db.execute("UPDATE stream_in SET imported=''")
        put_meta(db, META, found.text())
    return found


@contextmanager
def _transaction(db: Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


# -- the log -------------------------------------------------------------------------------


def _read_log(file: DamagedFile) -> _Read:
    read = _Read()
    former = read.former
    former.note_index(file)
    bodies = dict(file.rows("body", "data", former.top))
    erased = {bytes(key).hex() for (key,) in file.both_ways("SELECT change_id FROM erased", "1")}
    for k, encoded, signature, aside in file.rows("change", "header, sig, aside", former.top):
        change = _change(encoded, signature, bodies.get(k))
        if change is None:
            continue
        header = change.header
        former.note(k, header)
        if header.kind == ERASE:
            erased.update(header.over.get(ERASED_NAME, ()))
        read.changes.append(change)
        if aside == UNDONE:
            read.undone.append(change.id)
        if aside == UNAUTHORISED:
            read.unauthorised.add((header.chain, header.n))
    with_words = (k for k, data in bodies.items() if data is not None)
    former.highest = max(former.highest, *with_words, 0, 0)
    read.changes = [one for one in read.changes if one.body_bytes is not None or one.id in erased]
    return read


def _change(encoded: Any, signature: Any, body: Any) -> Change | None:
    """Return a change, without its words where those are not what was signed."""
    try:
        return read_change(encoded, signature, body)
    except BadChangeError:
        pass
    except (TypeError, AttributeError):
        return None
    try:
        return read_change(encoded, signature, None)
    except BadChangeError:
        return None


def _bring_in(
    db: Connection, read: _Read, access: VaultKeys, progress: Progress | None
) -> None:
    def stands(header: Header, _author: Author) -> bool:
        return (header.chain, header.n) not in read.unauthorised

    seed = one(db, "SELECT value FROM secret WHERE name='seed'") or access.random(32)
    by = Authorship(AuthorKey(seed), get_meta(db, "epoch"), access.random, access.now, stands)
    marked = db.execute("SELECT case_id, hlc FROM fresh").fetchall()
    for start in range(0, len(read.changes), CHANGES_AT_ONCE):
        if progress is not None:
            progress.step(start, len(read.changes))
        part = read.changes[start : start + CHANGES_AT_ONCE]
        _in_log(db, by, lambda log, part=part: log.bring_in(part, index_now=False))
    _in_log(db, by, lambda log: log.set_aside(read.undone))
    with _transaction(db):  # nothing of this is news from a colleague
        db.execute("DELETE FROM fresh")
        db.executemany("INSERT INTO fresh VALUES (?, ?)", marked)


def _in_log(db: Connection, by: Authorship, work: Any) -> None:
    with _transaction(db):
        log = ChangeLog(db, by, LogProjector())
        work(log)
        log.finish()


# -- what is of this laptop alone ----------------------------------------------------------


def _take_local(file: DamagedFile, db: Connection) -> tuple[str, ...]:
    lost = []
    with _transaction(db):
        if not _take_named(file, db, "secret", frozenset()):
            lost.append("secret")
        if not _take_named(file, db, "meta", _NOT_CARRIED):
            lost.append("meta")
        for table, order in _LOCAL.items():
            if not _take_table(file, db, table, order):
                lost.append(table)
    return tuple(lost)


def _take_named(file: DamagedFile, db: Connection, table: str, left: frozenset[str]) -> bool:
    name, value = file.columns(table) or _columns(db, table)
    rows = list(file.rows(table, f"{name}, {value}"))
    db.executemany(
        f"INSERT OR IGNORE INTO {table} VALUES (?, ?)",  # noqa: S608 - fixed names
        [row[1:] for row in rows if row[1] not in left],
    )
    return _is_all(file, table)


def _take_table(file: DamagedFile, db: Connection, table: str, order: str) -> bool:
    columns = _columns(db, table)
    named = ", ".join(columns)
    if order:
        rows = file.both_ways(f"SELECT {named} FROM {table}", order)  # noqa: S608 - fixed names
    else:
        rows = [row[1:] for row in file.rows(table, named)]
    marks = ", ".join("?" * len(columns))
    db.executemany(
        f"INSERT OR REPLACE INTO {table} ({named}) VALUES ({marks})",  # noqa: S608 - fixed names
        rows,
    )
    return _is_all(file, table)


def _is_all(file: DamagedFile, table: str) -> bool:
    return file.whole(f"SELECT count(*) FROM {table} NOT INDEXED") is not None  # noqa: S608


def _columns(db: Connection, table: str) -> tuple[str, ...]:
    rows = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    return tuple(row[1] for row in rows)


# -- attached files ------------------------------------------------------------------------


def _take_attachments(file: DamagedFile, db: Connection) -> int:
    """Take over the attached files whose every part can be read; return how many could not."""
    if not _columns(db, "attachment"):
        return 0
    lost = 0
    wanted = "sha, size, mime, state"
    for k, sha, size, mime, state in file.rows("attachment", wanted):
        if state != 1 or one(db, "SELECT 1 FROM attachment WHERE sha=?", (sha,)) is not None:
            continue
        chunks = file.whole("SELECT i FROM chunk WHERE attachment_k=? ORDER BY i", (k,))
        if chunks is None or not _take_file(file, db, k, (sha, size, mime, len(chunks))):
            lost += 1
    return lost


def _take_file(
    file: DamagedFile, db: Connection, k: int, what: tuple[bytes, int, str, int]
) -> bool:
    sha, size, mime, chunks = what
    seen = hashlib.sha256()
    query = "SELECT data FROM chunk WHERE attachment_k=? AND i=?"
    db.execute("BEGIN IMMEDIATE")
    new = db.execute(
        "INSERT INTO attachment (sha, size, mime, state) VALUES (?, ?, ?, 1)", (sha, size, mime)
    ).lastrowid
    for i in range(chunks):
        part: Sequence[Any] = file.whole(query, (k, i)) or ()
        if not part:
            break
        seen.update(part[0][0])
        db.execute("INSERT INTO chunk VALUES (?, ?, ?)", (new, i, part[0][0]))
    whole = seen.digest() == sha
    db.execute("COMMIT" if whole else "ROLLBACK")
    return whole
