"""Files beside the vault: written whole or not at all, and lasting once written."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import VaultFullError, VaultMissingError, VaultUnwritableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from liaise_desktop.domain.errors import VaultError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PRIVATE_FILE = 0o600
# Other files may lie in the folder of a vault: only what bears the names of its own is taken away.
_UNFINISHED = ("vault.*.tmp*", "erased.bin.tmp")
PRIVATE_FOLDER = 0o700


def file_error(error: OSError) -> VaultError:
    """Return the foreseen error that an operating system's *error* is."""
    if error.errno in FULL:
        return VaultFullError()
    if isinstance(error, FileNotFoundError):
        return VaultMissingError()
    return VaultUnwritableError(number=error.errno)


@contextmanager
def file_errors() -> Iterator[None]:
    """Raise what the disk refuses as VaultFullError, VaultMissingError or VaultUnwritableError."""
    try:
        yield
    except OSError as error:
        raise file_error(error) from error


def write_lasting(path: Path, data: bytes) -> None:
    """Write *data* to a new private file at *path*, through to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    number = os.open(path, flags, PRIVATE_FILE)
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace_lasting(path: Path, data: bytes) -> None:
    """Put *data* at *path* in one step: after a crash there is the old file or the new one."""
    waiting = path.with_name(path.name + ".tmp")
    try:
        write_lasting(waiting, data)
        waiting.replace(path)
    except BaseException:
        with suppress(OSError):
            waiting.unlink()
        raise
    sync_folder(path.parent)


def clear_unfinished(folder: Path) -> None:
    """Take away what a writing that was cut off left in the vault's *folder*."""
    with suppress(OSError):
        for pattern in _UNFINISHED:
            for left in folder.glob(pattern):
                left.unlink()


def make_folder(folder: Path) -> None:
    """Make a private folder, and those above it that are missing, so that they last."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    with suppress(PermissionError):  # who may make a name there may not list it
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make renames and removals in *folder* lasting, where the system knows how."""
    if os.name == "nt":
        return  # Windows opens no folders; its file system journals names by itself
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def read_small(path: Path, limit: int) -> bytes:
    """Return the bytes of *path*, at most *limit* and one more, which tells of a longer file."""
    with path.open("rb") as file:
        return file.read(limit + 1)
