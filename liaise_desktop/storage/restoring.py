"""Puts a backup in the place of the vault: what is new is built whole beside it, then takes over.

Everything new is built in the folder ``restoring.part``; its renaming to ``restoring`` is the
moment from which the restored vault counts. What is left then, moving files, is done again by
`settle` whenever the vault is opened, so that a crash leaves the old vault or the restored one.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.errors import (
    BackupForeignError,
    VaultError,
    VaultUnwritableError,
)
from liaise_desktop.storage import key_file, migrations, tombstones
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import head_of, write_anchor
from liaise_desktop.storage.backup_contents import open_backup
from liaise_desktop.storage.backup_copying import check_copy, copy_database
from liaise_desktop.storage.backup_label import Backup, Kind
from liaise_desktop.storage.backups import default_place, make_backup, own_backups
from liaise_desktop.storage.database import connect, one, translate_errors
from liaise_desktop.storage.files import PRIVATE_FOLDER, file_errors, sync_folder, write_lasting
from liaise_desktop.storage.meta import put_meta
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault_access import VaultAccess

    # Takes what can be read of a damaged vault file into the restored one; says what is missing.
    Replay = Callable[[Path, Connection, VaultAccess], Any]

FOLDER: Final = "restoring"
PART: Final = "restoring.part"
ASIDE: Final = "set-aside-"  # begins the name of a folder with a damaged vault's files
EPOCH_BYTES: Final = 4
RESTORED_FROM, RESTORED_AT = "restored_from", "restored_at"  # in meta
_COMPANIONS: Final = (DATABASE + "-wal", DATABASE + "-shm")
_KEPT_ASIDE: Final = (
    DATABASE,
    *_COMPANIONS,
    key_file.NAME,
    key_file.BEFORE,
    ANCHOR,
    tombstones.NAME,
)
# Facts about this laptop rather than about the notes; they do not go back with them.
_CARRIED: Final = ("backup_%", "last_backup%")


@dataclass(frozen=True)
class Restored:
    """What restoring did.

    Attributes:
        before: The backup that was made of the vault as it was; None if it could not be read.
        aside: Where the files of the damaged vault are kept; None if it was whole or not there.
        erased: How many erasures were done again.
        replayed: What the replay of the damaged vault said; None if there was none.
    """

    before: Backup | None
    aside: Path | None
    erased: int
    replayed: Any = None


@dataclass(frozen=True)
class Present:
    """The vault that is to be replaced.

    Attributes:
        access: Opens it; where its keys are lost, the keys of the backup.
        readable: Whether its database can be read.
        keys_open: Whether its key file opens it, so that it stays.
    """

    access: VaultAccess
    readable: bool
    keys_open: bool


def restore(
    backup: Path,
    opened: VaultAccess,
    present: Present,
    progress: Progress | None = None,
    replay: Replay | None = None,
) -> Restored:
    """Put the backup in the folder *backup* in the place of the closed vault *present*.

    Nothing is lost: what the vault holds becomes a backup first, or, if it cannot be read, its
    files are set aside. What was erased since is erased in the restored vault too, which goes on
    in a new author epoch. *opened* are the keys of the backup, for the vault's folder; *replay*
    takes over what can be read of a damaged vault.

    Raises:
        BackupDamagedError, BackupForeignError: The backup cannot be used.
        LiaiseError: Disk, stick, or cancelled; the vault is as it was.
    """
    folder = present.access.folder
    if opened.vault_id != present.access.vault_id:
        raise BackupForeignError
    open_backup(backup, opened).close()
    before = _backed_up(backup, present, progress) if present.readable else None
    part = folder / PART
    try:
        with file_errors():
            _clear(part)
            part.mkdir(mode=PRIVATE_FOLDER)
        erased, replayed = _build(backup, opened, present, progress, replay)
        aside = None if present.readable else _set_aside(folder, opened)
        _commit(part, folder / FOLDER)
    except BaseException:
        _clear(part)
        raise
    settle(folder, present.access.second_anchor)
    return Restored(before, aside, erased, replayed)


def _commit(part: Path, ready: Path) -> None:
    with file_errors():
        sync_folder(part)
        part.rename(ready)
        sync_folder(ready.parent)


def _backed_up(backup: Path, present: Present, progress: Progress | None) -> Backup:
    keys = None if present.keys_open else key_file.read_keys(backup)
    place = default_place(present.access.folder)
    return make_backup(present.access, place, progress, kind=Kind.BEFORE_RESTORE, keys=keys)


def put_in_place(access: VaultAccess, build: Callable[[Path], None]) -> Path | None:
    """Let *build* fill a folder with a whole vault, which then takes the damaged one's place.

    Returns where the damaged files are kept.

    Raises:
        LiaiseError: What *build* or the disk says; the vault is as it was.
    """
    folder = access.folder
    try:
        with file_errors():
            _clear(folder / PART)
            (folder / PART).mkdir(mode=PRIVATE_FOLDER)
        build(folder / PART)
        aside = _set_aside(folder, access)
        with file_errors():
            sync_folder(folder / PART)
            (folder / PART).rename(folder / FOLDER)
            sync_folder(folder)
    except BaseException:
        _clear(folder / PART)
        raise
    settle(folder, access.second_anchor)
    return aside


def settle(folder: Path, second_anchor: Path | None) -> bool:
    """Finish a restore that was cut off, forwards or backwards; return whether there was one.

    Raises:
        VaultFullError, VaultUnwritableError: The disk refuses; it is done the next time.
    """
    _clear(folder / PART)
    for stray in folder.glob(f"{ASIDE}*.part"):
        _clear(stray)
    ready = folder / FOLDER
    if not ready.is_dir():
        return False
    with file_errors():
        if (ready / DATABASE).exists():
            for name in _COMPANIONS:  # these belong to the file that goes
                (folder / name).unlink(missing_ok=True)
            sync_folder(folder)
        for name in (DATABASE, key_file.NAME, tombstones.NAME):
            if (ready / name).exists():
                (ready / name).replace(folder / name)
        (folder / key_file.BEFORE).unlink(missing_ok=True)
        if (ready / ANCHOR).exists():
            _take_over_anchors(ready / ANCHOR, folder / ANCHOR, second_anchor)
        sync_folder(folder)
        shutil.rmtree(ready)
        sync_folder(folder)
    return True


def waits(folder: Path) -> bool:
    """Whether a restore of the vault in *folder* has yet to be finished."""
    return (folder / FOLDER / DATABASE).is_file() or (folder / FOLDER / ANCHOR).is_file()


def can_read(access: VaultAccess) -> bool:
    """Whether a vault's database can be opened and read from end to end."""
    from liaise_desktop.storage.health import examine

    try:
        found = examine(access.database, access.db_key)
    except (VaultError, OSError):
        return False
    return not found.pages and not found.broken and found.structure


def _build(
    backup: Path,
    opened: VaultAccess,
    present: Present,
    progress: Progress | None,
    replay: Replay | None,
) -> tuple[int, Any]:
    part = present.access.folder / PART
    # A backup from before the keys were changed completely comes back under those of now.
    now = present.access if present.keys_open else opened
    copy = (part / DATABASE, now.db_key)
    copy_database((backup / DATABASE, opened.db_key), copy, progress)
    db = connect(*copy)
    try:
        with translate_errors(copy[0]):
            migrations.migrate(db, copy[0])
            erasures = _all_erasures(db, backup, opened, present)
            erased = tombstones.erase_again(db, erasures, now, progress)
            _carry_over(db, present)
            replayed = None
            if replay is not None and not present.readable:
                replayed = replay(present.access.database, db, now)
                tombstones.erase_again(db, erasures, now, progress)
            _begin_anew(db, backup, now)
            tombstones.fill_holes(db, now)
            erasures |= tombstones.erasures_in(db)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            head, pages = head_of(db), int(one(db, "PRAGMA page_count"))
    finally:
        db.close()
    with file_errors():
        migrations.copy_path(copy[0]).unlink(missing_ok=True)
    check_copy(copy, pages, head, progress)
    if not write_anchor(part / ANCHOR, now.anchor_key, head, lasting=True):
        raise VaultUnwritableError(part=ANCHOR)  # without it, the restored vault would seem behind
    tombstones.write_erasures(part, now, erasures)
    if not present.keys_open:
        with file_errors():
            write_lasting(part / key_file.NAME, key_file.read_keys(backup))
    return erased, replayed


def _all_erasures(
    db: Connection, backup: Path, opened: VaultAccess, present: Present
) -> tombstones.Erasures:
    """Return every erasure that anything within reach remembers."""
    found = tombstones.erasures_in(db)
    places = [default_place(present.access.folder), backup.parent]
    folders = [backup, *(each.folder for place in places for each in own_backups(place, opened))]
    for access in (opened, present.access):
        for folder in (present.access.folder, *folders):
            found |= tombstones.read_erasures(folder, access)
    if present.readable:
        now = connect(present.access.database, present.access.db_key, read_only=True)
        try:
            found |= tombstones.erasures_in(now)
        finally:
            now.close()
    return found


def _carry_over(db: Connection, present: Present) -> None:
    """Keep what this laptop knows of itself and of devices, rather than what it knew then."""
    if not present.readable:
        return
    now = connect(present.access.database, present.access.db_key, read_only=True)
    try:
        devices = now.execute("SELECT * FROM device").fetchall()
        facts = [
            row
            for pattern in _CARRIED
            for row in now.execute("SELECT key, value FROM meta WHERE key LIKE ?", (pattern,))
        ]
        # What is secret belongs to the keys that stay.
        secrets = now.execute("SELECT name, value FROM secret").fetchall()
    finally:
        now.close()
    marks = ",".join("?" * len(devices[0])) if devices else ""
    db.execute("BEGIN IMMEDIATE")
    if devices:
        db.executemany(f"INSERT OR REPLACE INTO device VALUES ({marks})", devices)  # noqa: S608
    if present.keys_open:
        db.executemany("INSERT OR REPLACE INTO secret VALUES (?, ?)", secrets)
    for key, value in facts:
        put_meta(db, key, value)
    db.execute("COMMIT")


def _begin_anew(db: Connection, backup: Path, opened: VaultAccess) -> None:
    """Let no number that was given before be given twice, in the log or to export files."""
    from liaise_desktop.storage.backup_label import read_label

    label = read_label(backup)
    db.execute("BEGIN IMMEDIATE")
    put_meta(db, "epoch", opened.random(EPOCH_BYTES).hex())
    put_meta(db, RESTORED_FROM, label.made if label else "")
    put_meta(db, RESTORED_AT, opened.now().isoformat(timespec="seconds"))
    db.execute("DELETE FROM stream_out")
    db.execute("COMMIT")


def _set_aside(folder: Path, opened: VaultAccess) -> Path | None:
    """Keep the files of a damaged vault under names of their own; nothing is moved."""
    names = [name for name in _KEPT_ASIDE if (folder / name).is_file()]
    if not names:
        return None
    stamp = opened.now().strftime("%Y-%m-%d-%H%M%S")
    aside, number = folder / f"{ASIDE}{stamp}", 1
    while aside.exists():
        number += 1
        aside = folder / f"{ASIDE}{stamp}-{number}"
    part = aside.with_name(aside.name + ".part")
    try:
        with file_errors():
            part.mkdir(mode=PRIVATE_FOLDER)
            for name in names:
                _duplicate(folder / name, part / name)
            sync_folder(part)
            part.rename(aside)
            sync_folder(folder)
    except BaseException:
        _clear(part)
        raise
    return aside


def _duplicate(source: Path, target: Path) -> None:
    # A second name costs no room. The file is replaced by the restored one, never written again.
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _take_over_anchors(ready: Path, first: Path, second: Path | None) -> None:
    data = ready.read_bytes()
    if second is not None:
        with suppress(OSError):
            write_lasting(second, data)
    ready.replace(first)


def _clear(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder, ignore_errors=True)
