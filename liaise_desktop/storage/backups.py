"""Backups: whole copies of a vault in a folder of their own, made while it is open and written to.

A backup is a vault folder: ``vault.db`` under the same keys and without a write-ahead log,
``vault.keys`` as it was then, ``erased.bin`` and the label ``backup.json``. It is built under a
name that ends in ``.part``, read again, and only then gets its name; so whatever has the name of
a backup is whole.
"""

from __future__ import annotations

import shutil
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.crypto.slots import verify_key_file
from liaise_desktop.domain.errors import LiaiseError, TargetUnwritableError
from liaise_desktop.storage import backup_label, key_file, tombstones
from liaise_desktop.storage.backup_copying import check_copy, copy_database, place_errors
from liaise_desktop.storage.backup_label import PART, Backup, Kind, Label, Standing
from liaise_desktop.storage.database import DELETE, PAGE_BYTES, connect
from liaise_desktop.storage.files import PRIVATE_FOLDER, make_folder, sync_folder, write_lasting
from liaise_desktop.storage.meta import MERGE_DUE, get_meta
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.vault_access import VaultAccess

FOLDER: Final = "backups"  # inside the vault's own folder
GONE: Final = ".gone"  # ends the name of a backup that is being destroyed

# Work on backups goes one after another in this process; other processes have other vaults.
one_at_a_time = threading.RLock()


def default_place(vault: Path) -> Path:
    """Return where a vault's own backups lie."""
    return vault / FOLDER


def make_backup(
    access: VaultAccess,
    place: Path,
    progress: Progress | None = None,
    *,
    kind: Kind = Kind.AUTOMATIC,
    keys: bytes | None = None,
) -> Backup:
    """Return a new backup in *place* of the vault as it is now, whatever is written meanwhile.

    *keys* stand in for a key file that the vault has lost.

    Raises:
        VaultError: The vault cannot be read.
        TargetFullError, TargetUnwritableError: *place* refuses; nothing is left there.
        BackupDamagedError: What was read again is not what was written; nothing is left.
        CancelledError: Somebody asked the work to stop; nothing is left.
    """
    with one_at_a_time:
        with place_errors():
            make_folder(place)
            clear_unfinished(place, access.vault_id)
            final, made = _free_name(place, access)
            part = place / (final.name + PART)
            part.mkdir(mode=PRIVATE_FOLDER)
        try:
            keys = keys or key_file.read_keys(access.folder)
            label = _fill(access, part, (made, kind, keys), progress)
            with place_errors():
                sync_folder(part)
                part.rename(final)
                sync_folder(place)
        except BaseException:
            _discard(part)
            raise
    return Backup(final, made, _size(final), Standing.GOOD, label)


def _fill(
    access: VaultAccess,
    part: Path,
    what: tuple[datetime, Kind, bytes],
    progress: Progress | None,
) -> Label:
    made, kind, keys = what
    copy = (part / DATABASE, access.db_key)
    pages = copy_database((access.database, access.db_key), copy, progress)
    erasures, pages = _finish_erasing(copy, pages, access, progress)
    label = Label(
        vault_id=access.vault_id,
        made=made.isoformat(),
        kind=kind.value,
        generation=verify_key_file(keys).generation,
        pages=pages,
        key=backup_label.key_mark(access.db_key),
        erased=tombstones.digest(erasures),
    )
    with place_errors():
        write_lasting(part / key_file.NAME, keys)
        tombstones.write_erasures(part, access, erasures)
        backup_label.write_label(part, label)
    return label


def _finish_erasing(
    copy: tuple[Path, bytes], pages: int, access: VaultAccess, progress: Progress | None
) -> tuple[tombstones.Erasures, int]:
    db = connect(*copy, read_only=True)
    try:
        with place_errors():
            erasures = tombstones.erasures_in(db)
            due = get_meta(db, MERGE_DUE)
    finally:
        db.close()
    known = tombstones.read_erasures(access.folder, access)
    if due or known.keys() - erasures.keys():
        erasures |= known
        pages = erase_in_file(copy, erasures, access, progress)
    return erasures, pages


def erase_in_file(
    copy: tuple[Path, bytes],
    erasures: tombstones.Erasures,
    access: VaultAccess,
    progress: Progress | None = None,
) -> int:
    """Erase in a closed database what *erasures* name; return how many pages it has then.

    Raises:
        VaultError: It cannot be opened or written.
        BackupDamagedError: It is damaged.
        CancelledError: Somebody asked the work to stop; it can be begun again.
    """
    path, _ = copy
    with place_errors():
        db = connect(*copy, journal=DELETE)
        try:
            tombstones.erase_again(db, erasures, access, progress)
        finally:
            db.close()
        pages = path.stat().st_size // PAGE_BYTES
    check_copy(copy, pages, None, progress)
    return pages


# -- what is there -------------------------------------------------------------------------


def list_backups(place: Path, access: VaultAccess) -> list[Backup]:
    """Return the backups in *place*, newest first, each with what it is to this vault.

    Raises:
        TargetUnwritableError: The folder or stick cannot be read.
    """
    found = []
    with place_errors():
        if not place.is_dir():
            raise TargetUnwritableError
        for folder in place.iterdir():
            named = backup_label.read_name(folder.name)
            if named is not None and folder.is_dir():
                found.append(_looked_at(folder, named, access))
    return sorted(found, key=lambda backup: (backup.made, backup.folder.name), reverse=True)


def own_backups(place: Path, access: VaultAccess) -> list[Backup]:
    """Return the whole backups of this vault in *place*, newest first; none where it is not."""
    with suppress(TargetUnwritableError):
        return [each for each in list_backups(place, access) if each.standing is Standing.GOOD]
    return []


def _looked_at(folder: Path, named: tuple[datetime, str], access: VaultAccess) -> Backup:
    made, vault = named
    label = backup_label.read_label(folder)
    standing = _standing(folder, label, access)
    if label is None and vault != access.vault_id[:8]:
        standing = Standing.FOREIGN
    return Backup(folder, made, _size(folder), standing, label)


def _standing(folder: Path, label: Label | None, access: VaultAccess) -> Standing:
    if label is None:
        return Standing.DAMAGED
    if label.vault_id != access.vault_id:
        return Standing.FOREIGN
    try:
        whole = (folder / DATABASE).stat().st_size >= PAGE_BYTES
        verify_key_file(key_file.read_keys(folder))
    except (OSError, LiaiseError):
        return Standing.DAMAGED
    if not whole:
        return Standing.DAMAGED
    return (
        Standing.GOOD if label.key == backup_label.key_mark(access.db_key) else Standing.OTHER_KEYS
    )


# -- taking away ---------------------------------------------------------------------------


def destroy(backup: Path) -> None:
    """Take a backup away; after a crash it is there whole or on its way out under another name.

    Raises:
        TargetUnwritableError: The disk refuses.
    """
    gone = backup.with_name(backup.name + GONE)
    with one_at_a_time, place_errors():
        backup.rename(gone)
        sync_folder(backup.parent)  # else half of it might be found under its name
        shutil.rmtree(gone)
        sync_folder(backup.parent)


def clear_unfinished(place: Path, vault_id: str) -> None:
    """Take away what was left unfinished of this vault's backups in *place*."""
    for folder in place.iterdir():
        for end in (PART, GONE):
            named = backup_label.read_name(folder.name.removesuffix(end))
            if folder.name.endswith(end) and named and named[1] == vault_id[:8]:
                shutil.rmtree(folder, ignore_errors=True)


def _discard(part: Path) -> None:
    shutil.rmtree(part, ignore_errors=True)


def _free_name(place: Path, access: VaultAccess) -> tuple[Path, datetime]:
    made = access.now().replace(microsecond=0)
    while True:
        final = place / backup_label.folder_name(made, access.vault_id)
        if not final.exists():
            return final, made
        made += timedelta(seconds=1)


def _size(folder: Path) -> int:
    total = 0
    with suppress(OSError):
        total = sum(file.stat().st_size for file in folder.iterdir())
    return total


def relabelled(backup: Backup, **facts: object) -> Backup:
    """Put other *facts* on the label of a backup and return it.

    Raises:
        TargetFullError, TargetUnwritableError: The disk refuses; the label is as before.
    """
    if backup.label is None:
        raise ValueError("a backup without a label")
    label = replace(backup.label, **facts)  # type: ignore[arg-type]
    with place_errors():
        backup_label.write_label(backup.folder, label)
    return replace(backup, label=label)
