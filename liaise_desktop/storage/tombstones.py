"""What was erased for ever, remembered outside the database, so that no older copy brings it back.

``erased.bin`` holds the erasing changes themselves, signed as they came, sealed under a key that
is derived from the vault key. An erasing change names what it erases by id and holds no word of
it. Putting them into an older copy of the vault erases there what was erased here.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.sealed import open_sealed, seal
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.changes import ERASE, Change, change_id
from liaise_desktop.domain.errors import NotCanonicalError
from liaise_desktop.storage.attachment_rows import sweep
from liaise_desktop.storage.change_log import Authorship, ChangeLog
from liaise_desktop.storage.files import file_errors, read_small, replace_lasting
from liaise_desktop.storage.log_projector import LogProjector
from liaise_desktop.storage.meta import MERGE_DUE, get_meta, put_meta
from liaise_desktop.storage.projections.search_index import index_waiting, merge_index, waiting
from liaise_desktop.storage.record_states import changes_from, trusted_header

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.log_reader import Gap
    from liaise_desktop.storage.vault_access import VaultAccess

NAME: Final = "erased.bin"
MAGIC: Final = b"LIAISEt1"
LARGEST: Final = 256 * 1024 * 1024
_IN_A_STEP: Final = 100  # erasing changes put into a copy in one transaction
_RECORDS_IN_A_STEP: Final = 200
_PAGES_IN_A_STEP: Final = 512

Erasures = dict[str, Change]


def digest(erasures: Erasures) -> str:
    """Return what tells whether two lists of erasures are the same."""
    return hashlib.sha256("".join(sorted(erasures)).encode()).hexdigest()[:32]


def erasures_in(db: Connection) -> Erasures:
    """Return the erasing changes that hold in a database."""
    rows = db.execute(
        "SELECT id, header, sig, body.data FROM change LEFT JOIN body ON change_k=change.k "
        "WHERE change.k IN (SELECT DISTINCT by_k FROM erased)"
    ).fetchall()
    return {
        key.hex(): Change(key.hex(), trusted_header(header), header, sig, body)
        for key, header, sig, body in rows
    }


def read_erasures(folder: Path, access: VaultAccess) -> Erasures:
    """Return the erasing changes that the file in *folder* remembers; none without it."""
    try:
        sealed = read_small(folder / NAME, LARGEST)
    except OSError:
        return {}
    data = open_sealed(sealed, access.tombstone_key, MAGIC)
    if data is None:
        return {}
    try:
        kept = parse_canonical(data)["erasures"]
    except (NotCanonicalError, KeyError, TypeError):
        return {}
    return {change.id: change for change in map(_change, kept)}


def write_erasures(folder: Path, access: VaultAccess, erasures: Erasures) -> None:
    """Let the file in *folder* remember exactly *erasures*, in one step.

    Raises:
        VaultFullError, VaultUnwritableError: The disk refuses; the file is as before.
    """
    with file_errors():
        replace_lasting(folder / NAME, sealed_erasures(access, erasures))


def sealed_erasures(access: VaultAccess, erasures: Erasures) -> bytes:
    """Return the bytes of a file that remembers exactly *erasures*."""
    kept = [_value(erasures[key]) for key in sorted(erasures)]
    data = canonical({"erasures": kept, "v": 1})
    return seal(data, access.tombstone_key, MAGIC, access.random)


def remember(db: Connection, access: VaultAccess) -> Erasures:
    """Let the file of a vault remember every erasure in *db* too; return all it remembers.

    Raises:
        VaultFullError, VaultUnwritableError: The disk refuses; the file is as before.
    """
    before = read_erasures(access.folder, access)
    now = before | erasures_in(db)
    if now.keys() != before.keys():
        write_erasures(access.folder, access, now)
    return now


def erase_again(
    db: Connection, erasures: Erasures, access: VaultAccess, progress: Progress | None = None
) -> int:
    """Erase in *db* all that *erasures* name, in every page; return how many were new.

    Can be cut off and begun again.

    Raises:
        CancelledError: Somebody asked the work to stop.
    """
    known = erasures_in(db)
    new = [change for key, change in sorted(erasures.items()) if key not in known]
    by = _authorship(db, access)
    for start in range(0, len(new), _IN_A_STEP):
        _transaction(db, by, new[start : start + _IN_A_STEP])
        if progress is not None:
            progress.step(min(start + _IN_A_STEP, len(new)), len(new))
    finish_erasing(db, progress)
    return len(new)


def fill_holes(db: Connection, access: VaultAccess) -> None:
    """Let this device's erasures that stand behind lost changes be said anew, in their places.

    For a copy that is to become the vault and has begun a new epoch. A log with a hole, whose
    changes nobody has any more, could be handed over to nobody.
    """
    by = _authorship(db, access)
    me = by.signer.public_hex
    binders = db.execute(
        "SELECT DISTINCT binder.id FROM change JOIN binder ON binder.k=binder_k "
        "JOIN author ON author.k=author_k WHERE kind='erase' AND author.key=?",
        (bytes.fromhex(me),),
    ).fetchall()
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("PRAGMA defer_foreign_keys=ON")
        log = ChangeLog(db, by, LogProjector())
        for (binder,) in binders:
            for gap in log.gaps(binder.hex()):
                if gap.author == me:
                    _say_anew(db, log, gap)
        log.finish()
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _say_anew(db: Connection, log: ChangeLog, gap: Gap) -> None:
    behind = db.execute(
        "SELECT change.k, kind, change.id, header, sig, data FROM change "
        "LEFT JOIN body ON change_k=change.k JOIN author ON author.k=author_k "
        "JOIN binder ON binder.k=binder_k "
        "WHERE binder.id=? AND author.key=? AND epoch=? AND n>? ORDER BY n",
        (bytes.fromhex(gap.binder), bytes.fromhex(gap.author), gap.epoch, gap.last),
    ).fetchall()
    if any(row[1] != ERASE for row in behind):
        return  # what was read out of a damaged vault: the hole is told there
    for k, _, *parts in behind:
        anew = log.erase_anew(next(changes_from([parts])))
        _put_in_place(db, k, anew)


def _put_in_place(db: Connection, k: int, anew: Change) -> None:
    """Give a change the local number of another, which goes."""
    made = db.execute("SELECT k FROM change WHERE id=?", (bytes.fromhex(anew.id),)).fetchone()
    for statement in (
        "DELETE FROM erased WHERE by_k=?1",
        "DELETE FROM body WHERE change_k=?1",
        "DELETE FROM change WHERE k=?1",
        "UPDATE change SET k=?1 WHERE k=?2",
        "UPDATE body SET change_k=?1 WHERE change_k=?2",
        "UPDATE erased SET by_k=?1 WHERE by_k=?2",
    ):
        db.execute(statement, (k, *made)[: 2 if "?2" in statement else 1])


def finish_erasing(db: Connection, progress: Progress | None = None) -> None:
    """Do all that an erasure leaves for idle time: with files, and with the search index."""
    while sweep(db):
        _step(progress)
    while waiting(db):
        index_waiting(db, _RECORDS_IN_A_STEP)
        _step(progress)
    if not get_meta(db, MERGE_DUE):
        return
    begin = True
    while merge_index(db, pages=_PAGES_IN_A_STEP, begin=begin):
        begin = False
        _step(progress)
    db.execute("DELETE FROM meta WHERE key=?", (MERGE_DUE,))


def _step(progress: Progress | None) -> None:
    if progress is not None:
        progress.step(0, 0)


def _transaction(db: Connection, by: Authorship, changes: Iterable[Change]) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        log = ChangeLog(db, by, LogProjector())
        log.bring_in(changes)
        log.finish()
        # Set even where nothing was emptied: an earlier attempt may have been cut off here.
        put_meta(db, MERGE_DUE, "1")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _authorship(db: Connection, access: VaultAccess) -> Authorship:
    seed = db.execute("SELECT value FROM secret WHERE name='seed'").fetchone()[0]
    # Everything counts: these erasures counted in the vault that remembers them.
    return Authorship(AuthorKey(seed), get_meta(db, "epoch"), access.random, access.now, None)


def _value(change: Change) -> dict[str, Any]:
    body = change.body_bytes
    return {
        "body": None if body is None else body.hex(),
        "header": change.header_bytes.hex(),
        "sig": change.signature.hex(),
    }


def _change(value: dict[str, Any]) -> Change:
    header = bytes.fromhex(value["header"])
    body = None
    with suppress(TypeError):
        body = bytes.fromhex(value["body"])
    return Change(
        change_id(header), trusted_header(header), header, bytes.fromhex(value["sig"]), body
    )
