"""Erases in backups what was erased in the vault, and takes them along to new keys.

What cannot be treated is destroyed: a backup that keeps erased words is worse than none.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.crypto.slots import verify_key_file
from liaise_desktop.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    VaultDamagedError,
    VaultMissingError,
    VaultTooNewError,
)
from liaise_desktop.storage import backup_label, key_file, tombstones
from liaise_desktop.storage.backup_contents import open_backup
from liaise_desktop.storage.backup_copying import copy_database, place_errors
from liaise_desktop.storage.backup_label import PART, Backup, Standing
from liaise_desktop.storage.backups import (
    clear_unfinished,
    destroy,
    erase_in_file,
    list_backups,
    one_at_a_time,
    relabelled,
)
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.files import PRIVATE_FOLDER, sync_folder, write_lasting
from liaise_desktop.storage.restoring import ASIDE
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.tombstones import Erasures
    from liaise_desktop.storage.vault_access import VaultAccess

_HOPELESS = (
    BackupDamagedError,
    BackupForeignError,
    VaultDamagedError,
    VaultMissingError,
    VaultTooNewError,
)


@dataclass(frozen=True)
class Outcome:
    """How many backups of a place were treated, and how many had to be destroyed."""

    treated: int = 0
    destroyed: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        """Return both together."""
        return Outcome(self.treated + other.treated, self.destroyed + other.destroyed)


def still_to_erase(place: Path, access: VaultAccess, erasures: Erasures) -> list[Backup]:
    """Return this vault's backups in *place* in which something is still to be erased.

    Raises:
        TargetUnwritableError: The folder or stick cannot be read.
    """
    wanted = tombstones.digest(erasures)
    return [
        each
        for each in list_backups(place, access)
        if erasures
        and each.standing in {Standing.GOOD, Standing.DAMAGED}
        and (each.label is None or each.label.erased != wanted)
    ]


def erase_in_place(
    place: Path, access: VaultAccess, erasures: Erasures, progress: Progress | None = None
) -> Outcome:
    """Erase in every backup of this vault in *place* what was erased in the vault.

    Can be cut off at any moment and begun again.

    Raises:
        TargetFullError, TargetUnwritableError: The stick was pulled out, or is full.
        CancelledError: Somebody asked the work to stop.
    """
    outcome = Outcome()
    for backup in still_to_erase(place, access, erasures):
        with one_at_a_time:
            outcome += _erase_in(backup, access, erasures, progress)
    return outcome


def _erase_in(
    backup: Backup, access: VaultAccess, erasures: Erasures, progress: Progress | None
) -> Outcome:
    try:
        if backup.label is None:
            raise BackupDamagedError
        copy = (backup.folder / DATABASE, access.db_key)
        pages = erase_in_file(copy, erasures, access, progress)
        with place_errors():
            tombstones.write_erasures(backup.folder, access, erasures)
        relabelled(backup, pages=pages, erased=tombstones.digest(erasures))
    except _HOPELESS:
        destroy(backup.folder)
        return Outcome(destroyed=1)
    return Outcome(treated=1)


def destroy_set_aside(vault: Path) -> int:
    """Take away the files of damaged vaults that were set aside; return how many folders.

    Nothing can be erased in a damaged file.

    Raises:
        TargetUnwritableError: The disk refuses.
    """
    count = 0
    with place_errors():
        for folder in vault.glob(f"{ASIDE}*"):
            shutil.rmtree(folder)
            count += 1
        sync_folder(vault)
    return count


# -- new keys ------------------------------------------------------------------------------


def take_along(
    place: Path, old_db_key: bytes, new: VaultAccess, progress: Progress | None = None
) -> Outcome:
    """Put every backup in *place* that opens with the old key under the *new* ones.

    Each is written anew, with the present ``vault.keys``, before the old one is destroyed; what
    cannot be read is destroyed at once. Can be cut off at any moment and begun again.

    Raises:
        TargetFullError, TargetUnwritableError: The stick was pulled out, or is full.
        CancelledError: Somebody asked the work to stop.
    """
    outcome = Outcome()
    found = list_backups(place, new)
    with one_at_a_time, place_errors():
        clear_unfinished(place, new.vault_id)
    for backup in found:
        if lies_under(backup, old_db_key):
            with one_at_a_time:
                outcome += _take_along(backup, replace(new, db_key=old_db_key), new, progress)
    return outcome


def lies_under(backup: Backup, db_key: bytes) -> bool:
    """Whether a backup that does not open with the present keys opens with this one."""
    if backup.standing is not Standing.OTHER_KEYS or backup.label is None:
        return False
    return backup.label.key == backup_label.key_mark(db_key)


def _take_along(
    backup: Backup, old: VaultAccess, new: VaultAccess, progress: Progress | None
) -> Outcome:
    try:
        open_backup(backup.folder, old).close()
        _write_anew(backup, old, new, progress)
    except _HOPELESS:
        destroy(backup.folder)
        return Outcome(destroyed=1)
    destroy(backup.folder)
    return Outcome(treated=1)


def _write_anew(
    backup: Backup, old: VaultAccess, new: VaultAccess, progress: Progress | None
) -> None:
    if backup.label is None:
        raise BackupDamagedError
    keys = key_file.read_keys(new.folder)
    generation = verify_key_file(keys).generation
    stem = backup_label.folder_name(backup.made, new.vault_id)
    final = backup.folder.with_name(f"{stem}-{generation}")
    if final.exists():
        return
    part = final.with_name(final.name + PART)
    try:
        with place_errors():
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(mode=PRIVATE_FOLDER)
        pages = copy_database(
            (backup.folder / DATABASE, old.db_key), (part / DATABASE, new.db_key), progress
        )
        erasures = _erasures_in(part / DATABASE, new)
        label = replace(
            backup.label,
            generation=generation,
            pages=pages,
            key=backup_label.key_mark(new.db_key),
        )
        with place_errors():
            write_lasting(part / key_file.NAME, keys)
            tombstones.write_erasures(part, new, erasures)
            backup_label.write_label(part, label)
            sync_folder(part)
            part.rename(final)
            sync_folder(final.parent)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _erasures_in(path: Path, access: VaultAccess) -> Erasures:
    db = connect(path, access.db_key, read_only=True)
    try:
        return tombstones.erasures_in(db)
    finally:
        db.close()
