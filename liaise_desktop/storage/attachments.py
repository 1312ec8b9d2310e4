"""Attachments in the vault: their bytes in and out, never whole in memory."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, TypeVar

from liaise_desktop.domain.errors import AttachmentDamagedError, AttachmentMissingError
from liaise_desktop.storage.attachment_rows import CHUNK_BYTES, GONE, WHOLE
from liaise_desktop.storage.database import one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from liaise_desktop.application.ports import UnitOfWork
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork

T = TypeVar("T")
CHUNKS_READ = 16  # at once: 1 MiB


class AttachmentBytes:
    """Bytes on their way into the vault, inside one open transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def begin(self) -> int:
        """Make room for bytes that come; return their key."""
        made = self._db.execute("INSERT INTO attachment DEFAULT VALUES")
        return int(made.lastrowid)

    def add(self, key: int, first: int, chunks: Sequence[bytes]) -> None:
        """Keep the next pieces, of 64 KiB but for the very last; *first* is their number."""
        self._db.executemany(
            "INSERT INTO chunk (attachment_k, i, data) VALUES (?, ?, ?)",
            [(key, number, chunk) for number, chunk in enumerate(chunks, first)],
        )

    def end(self, key: int, sha256: str, size: int, mime: str) -> None:
        """Mark the bytes whole; the same bytes are held once.

        The caller sees to it, in the same transaction, that something names them.
        """
        sha = bytes.fromhex(sha256)
        if self.whole(sha256):
            self.abandon(key)
            return
        self._db.execute(
            "UPDATE attachment SET sha=?, size=?, mime=?, state=? WHERE k=?",
            (sha, size, mime, WHOLE, key),
        )

    def abandon(self, key: int) -> None:
        """Leave bytes that nothing will name to be taken away."""
        self._db.execute("UPDATE attachment SET state=? WHERE k=?", (GONE, key))

    def whole(self, sha256: str) -> bool:
        """Whether these bytes are in the vault."""
        found = one(self._db, "SELECT 1 FROM attachment WHERE sha=?", (bytes.fromhex(sha256),))
        return found is not None


class AttachmentStep:
    """One short transaction of the writer."""

    def __init__(self, unit: VaultUnitOfWork) -> None:
        self.unit: UnitOfWork = unit
        self.bytes = AttachmentBytes(unit.db)


class VaultAttachments:
    """A vault, as attachments use it.

    Args:
        unit: Opens a unit of work on the writing connection.
        read: Returns the calling thread's read-only connection.
        on_writer: Runs something on the thread of the writer and waits for it.
    """

    def __init__(
        self,
        unit: Callable[[], VaultUnitOfWork],
        read: Callable[[], Connection],
        on_writer: Callable[[Callable[[], Any]], Any] | None = None,
    ) -> None:
        self._unit = unit
        self._read = read
        self._on_writer = on_writer

    def write(self, step: Callable[[AttachmentStep], T], /) -> T:
        """Run *step* in one transaction on the writer; return what it returns once committed."""

        def whole() -> T:
            with self._unit() as unit:
                return step(AttachmentStep(unit))

        if self._on_writer is None:
            return whole()
        done: T = self._on_writer(whole)
        return done

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes with this hash; see `attachment_pieces`."""
        return attachment_pieces(self._read(), sha256)


def attachment_pieces(db: Connection, sha256: str) -> Iterator[bytes]:
    """Yield the bytes with this hash in pieces of 64 KiB, on one thread's connection.

    Each step reads in a transaction of its own, so that the write-ahead log can be emptied
    meanwhile.

    Raises:
        AttachmentMissingError: They are not in this vault, or were erased meanwhile.
        AttachmentDamagedError: They are not what their hash says; known only at the end.
    """
    row = db.execute(
        "SELECT k, size FROM attachment WHERE sha=?", (bytes.fromhex(sha256),)
    ).fetchone()
    if row is None:
        raise AttachmentMissingError
    key, size = row
    digest, left, number = hashlib.sha256(), size, 0
    while left:
        chunks = db.execute(
            "SELECT data FROM chunk WHERE attachment_k=? AND i>=? ORDER BY i LIMIT ?",
            (key, number, CHUNKS_READ),
        ).fetchall()
        for (data,) in chunks:
            digest.update(data)
            left -= len(data)
            yield data
        number += len(chunks)
        if not chunks or (left > 0 and len(chunks[-1][0]) != CHUNK_BYTES):
            raise AttachmentMissingError
    if digest.hexdigest() != sha256:
        raise AttachmentDamagedError
