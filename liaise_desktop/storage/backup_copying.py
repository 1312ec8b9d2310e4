"""Copies a database as it is at one moment, in steps, and reads again what was written."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import sqlcipher3

from liaise_desktop.domain.errors import (
    BackupDamagedError,
    TargetFullError,
    TargetUnwritableError,
    VaultFullError,
    VaultMissingError,
    VaultUnwritableError,
)
from liaise_desktop.storage.anchor import head_of
from liaise_desktop.storage.database import (
    DELETE,
    PAGE_BYTES,
    connect,
    free_bytes,
    one,
    vault_error,
)
from liaise_desktop.storage.files import file_error, write_lasting
from liaise_desktop.storage.page_seals import broken_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

PAGES_IN_A_STEP: Final = 256
SPARE_BYTES: Final = 32 * 1024 * 1024  # what a copy must leave free


class Quiet:
    """Progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Go on."""


@contextmanager
def place_errors() -> Iterator[None]:
    """Raise what a folder or stick refuses as TargetFullError or TargetUnwritableError."""
    try:
        yield
    except (OSError, sqlcipher3.Error, VaultFullError, VaultUnwritableError) as error:
        meant = file_error(error) if isinstance(error, OSError) else vault_error(error)
        if isinstance(meant, VaultFullError):
            raise TargetFullError from error
        if isinstance(meant, (VaultUnwritableError, VaultMissingError)):
            raise TargetUnwritableError from error
        if meant is error:
            raise
        raise meant from error


def copy_database(
    source: tuple[Path, bytes], target: tuple[Path, bytes], progress: Progress | None = None
) -> int:
    """Copy the database at *source* to a new file, each with its key; return its pages.

    The copy is what the source was at one moment, whatever is written to it meanwhile; it needs
    no write-ahead log, lies on the disk, was read again, and holds the same last change.

    Raises:
        VaultError: The source cannot be read.
        TargetFullError, TargetUnwritableError: The disk of the copy refuses.
        BackupDamagedError: What was read again is not what was written.
        CancelledError: Somebody asked the work to stop.
    """
    progress = progress or Quiet()
    db = connect(*source, read_only=True)
    try:
        db.execute("BEGIN")
        pages, head = int(one(db, "PRAGMA page_count")), head_of(db)
        check_room(target[0].parent, pages * PAGE_BYTES)
        with place_errors():
            write_lasting(target[0], b"")  # made private here; SQLite would let others read it
            _copy_pages(db, target, _Half(progress))
    finally:
        db.close()
    check_copy(target, pages, head, progress)
    return pages


def check_room(folder: Path, size: int) -> None:
    """Refuse to begin what will not fit.

    Raises:
        TargetFullError: Less is free than *size* and a little to spare (facts: needed, free).
        TargetUnwritableError: The folder is not there any more.
    """
    with place_errors():
        free = free_bytes(folder)
    if free < size + SPARE_BYTES:
        raise TargetFullError(needed=size + SPARE_BYTES, free=free)


def check_copy(
    copy: tuple[Path, bytes], pages: int, head: bytes | None, progress: Progress | None = None
) -> None:
    """Read a copy again, every page of it.

    Raises:
        TargetUnwritableError: It cannot be read.
        BackupDamagedError: It is not what it should be.
        CancelledError: Somebody asked the work to stop.
    """
    path, db_key = copy
    with place_errors():
        size = path.stat().st_size
        if size != pages * PAGE_BYTES:
            raise BackupDamagedError(part="length")
        if broken_pages(path, db_key, progress, done=pages, total=2 * pages):
            raise BackupDamagedError(part="pages")
    db = connect(path, db_key, read_only=True)
    try:
        if head is not None and head_of(db) != head:
            raise BackupDamagedError(part="head")
    finally:
        db.close()


class _Half:
    """The first half of work that goes over all pages twice."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, _status: int, left: int, total: int) -> None:
        self._progress.step(total - left, 2 * total)


def _copy_pages(db: Connection, target: tuple[Path, bytes], step: _Half) -> None:
    into = connect(*target, create=True, journal=DELETE)
    try:
        db.backup(into, pages=PAGES_IN_A_STEP, progress=step)
        # The copy came with the mark of a write-ahead log, which it does not need.
        into.execute("PRAGMA journal_mode=DELETE")
    finally:
        into.close()
