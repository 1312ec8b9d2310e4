"""The one connection that writes, on the one thread that may."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlcipher3

from liaise_desktop.domain.errors import (
    VaultDamagedError,
    VaultError,
    VaultFullError,
    VaultUnwritableError,
)
from liaise_desktop.storage.anchor import head_of, write_anchor
from liaise_desktop.storage.database import connect, one, translate_errors, vault_error
from liaise_desktop.storage.reserve import make_room, release_reserve

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.storage.database import Connection

IDLE_SECONDS = 2.0  # after the last commit, before the write-ahead log is emptied


@dataclass(frozen=True)
class WriterPlace:
    """Where and with which keys the writer works, and what tells it the seconds."""

    path: Path
    db_key: bytes
    anchor_key: bytes
    anchors: tuple[Path, ...]
    ticks: Callable[[], float]


class Writer:
    """Begins, commits and rolls back; opens its connection on the thread that first asks."""

    def __init__(self, place: WriterPlace) -> None:
        self._place = place
        self._db: Connection | None = None
        self._thread: int | None = None
        self._before = 0
        self._committed_at: float | None = None
        self._anchored = b""  # the head that the anchors hold
        self._closed = False

    @property
    def db(self) -> Connection:
        """The connection, opened if need be.

        Raises:
            RuntimeError: Another thread has it, or the vault is closed.
        """
        if self._closed:
            raise RuntimeError("the vault is closed")
        me = threading.get_ident()
        if self._thread not in (None, me):
            raise RuntimeError("the vault is written on one thread only")
        if self._db is None:
            self._db = connect(self._place.path, self._place.db_key)
            self._thread = me
        return self._db

    @property
    def busy(self) -> bool:
        """Whether a transaction is open."""
        return self._db is not None and bool(self._db.in_transaction)

    def begin(self) -> None:
        """Begin to write; nobody else writes until the end.

        Raises:
            VaultInUseError: Somebody else is writing.
            RuntimeError: A transaction is open already.
        """
        db = self.db
        if db.in_transaction:
            raise RuntimeError("one unit of work at a time")
        make_room(self._place.path.parent)
        try:
            with translate_errors(self._place.path):
                db.execute("BEGIN IMMEDIATE")
        except VaultUnwritableError:
            self._drop()
            raise
        self._before = db.total_changes

    @property
    def dirty(self) -> bool:
        """Whether anything was written since the beginning."""
        return bool(self.db.total_changes != self._before)

    def commit(self) -> None:
        """Make it last; returns once the disk has it.

        Raises:
            VaultFullError: There is no room; nothing of it was written.
            VaultUnwritableError: The disk refused; nothing of it was written.
        """
        self.db.execute("COMMIT")
        if self.db.total_changes == self._before:
            return
        self._committed_at = self._place.ticks()
        self.write_anchors()

    def roll_back(self) -> None:
        """Leave everything as it was at the beginning."""
        if self._db is not None and self._db.in_transaction:
            with suppress(sqlcipher3.Error):
                self._db.execute("ROLLBACK")

    def failed(self, error: BaseException) -> BaseException:
        """Roll back, and return the foreseen error that *error* is, or *error* itself.

        When the disk is full the reserve is given up, and the fact ``room`` tells whether trying
        again may help.
        """
        self.roll_back()
        meant = vault_error(error, self._place.path)
        if isinstance(meant, VaultFullError):
            meant.facts["room"] = release_reserve(self._place.path.parent)
        if isinstance(meant, (VaultDamagedError, VaultUnwritableError)):
            # After a page that fails its check, a connection refuses everything; and where a file
            # could not be opened for writing, SQLite has opened it for reading, and stays so.
            self._drop()
        return meant

    def write_anchors(self, *, lasting: bool = False) -> None:
        """Note outside the vault how far it has come; *lasting* waits for the disk."""
        head = head_of(self.db)
        if head == self._anchored and not lasting:
            return
        for path in self._place.anchors:
            write_anchor(path, self._place.anchor_key, head, lasting=lasting)
        self._anchored = head

    def checkpoint_if_idle(self) -> bool:
        """Empty the write-ahead log if nothing was written for two seconds; return whether so."""
        if self._db is None or self.busy or self._committed_at is None:
            return False
        if self._place.ticks() - self._committed_at < IDLE_SECONDS:
            return False
        if not self.checkpoint():
            return False
        self._committed_at = None
        return True

    def checkpoint(self) -> bool:
        """Move everything from the write-ahead log into the vault file; return whether it went.

        It does not while somebody reads.
        """
        with translate_errors(self._place.path):
            return bool(one(self.db, "PRAGMA wal_checkpoint(TRUNCATE)") == 0)

    def close(self) -> None:
        """Empty the write-ahead log, note how far the vault has come, and let go of it.

        May be called from any thread once no unit of work is open.
        """
        if self._closed:
            return
        self._thread = threading.get_ident()
        self.roll_back()
        # Even if nothing was written: the last to close a connection that may write clears away
        # the files beside the vault that connections share.
        with suppress(VaultError, sqlcipher3.Error):
            self.write_anchors(lasting=True)
            self.checkpoint()
        self._drop()
        self._closed = True

    def _drop(self) -> None:
        if self._db is not None:
            with suppress(sqlcipher3.Error):
                self._db.close()
        self._db = None
        self._thread = None
