"""Ends a complete change of keys: forward if its key file is in place, back if it is not.

Which of the two it is, the keys say by themselves: ``vault.db`` opens with the keys that are in
place, or ``vault.db.next`` does.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import VaultDamagedError, VaultMissingError, VaultUnwritableError
from liaise_desktop.storage import key_file, migrations
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import head_of, write_anchor
from liaise_desktop.storage.database import connect, translate_errors
from liaise_desktop.storage.files import file_errors, sync_folder
from liaise_desktop.storage.tombstones import NAME as ERASURES
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault_access import VaultAccess

NEXT = DATABASE + ".next"
NEXT_KEYS = key_file.NAME + ".next"
NEXT_ERASURES = ERASURES + ".next"
_BESIDE = ("", "-wal", "-shm", "-journal")


def next_database(folder: Path) -> Path:
    """Return where the copy under new keys is written."""
    return folder / NEXT


def settle(access: VaultAccess) -> None:
    """End a change of keys that was cut off, by the keys that just opened; else do nothing.

    Raises:
        VaultFullError, VaultUnwritableError, VaultInUseError: It cannot be ended now.
    """
    folder = access.folder
    with file_errors():
        left = any(path.exists() for path in _left_by_a_change(folder))
    if not left:
        return
    if _opens(access.database, access.db_key):
        with suppress(OSError):
            clear_next(folder)
    elif _opens(next_database(folder), access.db_key):
        finish(access)


def finish(access: VaultAccess) -> None:
    """Put the copy in the vault's place, once the key file that opens it is in place.

    Raises:
        VaultFullError, VaultUnwritableError: It cannot be done now; nothing is lost.
    """
    folder, path, fresh = access.folder, access.database, next_database(access.folder)
    with file_errors():
        # Before the old file goes, the new key file must be on the disk for good.
        sync_folder(folder)
        # The log of the old file would be taken for one of the new.
        for beside in _BESIDE[1:]:
            path.with_name(path.name + beside).unlink(missing_ok=True)
        migrations.copy_path(path).unlink(missing_ok=True)
        sync_folder(folder)
    head = _head(fresh, access.db_key)
    # An anchor under the old key would be taken for a damaged one.
    if not write_anchor(folder / ANCHOR, access.anchor_key, head, lasting=True):
        raise VaultUnwritableError(part=ANCHOR)
    second = access.second_anchor
    if second and not write_anchor(second, access.anchor_key, head, lasting=True):
        with suppress(OSError):
            second.unlink()
    with file_errors():
        if (folder / NEXT_ERASURES).exists():
            (folder / NEXT_ERASURES).replace(folder / ERASURES)
            sync_folder(folder)
        fresh.replace(path)
        sync_folder(folder)
        clear_next(folder)


def clear_next(folder: Path) -> None:
    """Take away what a change of keys left that was not made."""
    for path in _left_by_a_change(folder):
        path.unlink(missing_ok=True)


def _left_by_a_change(folder: Path) -> tuple[Path, ...]:
    names = (NEXT_KEYS, NEXT_ERASURES, *(NEXT + beside for beside in _BESIDE))
    return tuple(folder / name for name in names)


def log_waits(path: Path) -> bool:
    """Whether something waits in the write-ahead log of the vault file at *path*."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def sync_file(path: Path) -> None:
    """Make what was written to a file lasting."""
    number = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _head(path: Path, db_key: bytes) -> bytes:
    db: Connection = connect(path, db_key)
    try:
        with translate_errors(path):
            return head_of(db)
    finally:
        db.close()


def _opens(path: Path, db_key: bytes) -> bool:
    try:
        connect(path, db_key, read_only=True).close()
    except (VaultDamagedError, VaultMissingError):
        return False
    return True
