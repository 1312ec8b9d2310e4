"""The head anchor: remembers outside the vault file how far its log had come.

SQLCipher proves that a page is whole, not that it is the latest: a write-ahead log that was lost,
or a vault file put back from an old copy, opens without complaint. The anchor is 64 bytes:
``LIAISEh1``, the local number of the last change as 8 bytes, its id as 16, and the HMAC-SHA256 of
these 32 under a key of its own. It is overwritten in place, within one sector.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from enum import Enum
from typing import TYPE_CHECKING

from liaise_desktop.storage.files import PRIVATE_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.storage.database import Connection

NAME = "head.bin"
MAGIC = b"LIAISEh1"
_NUMBER = slice(8, 16)
_CHANGE = slice(16, 32)
_SEALED = 32
_WHOLE = 64
_NO_CHANGE = bytes(16)


class AnchorFinding(Enum):
    """What an anchor says about a vault; the worst comes last."""

    FITS = 0
    MISSING = 1
    DAMAGED = 2
    BEHIND = 3  # the vault lacks what was once in it


def head_of(db: Connection) -> bytes:
    """Return number and id of the vault's last change, as the anchor holds them."""
    row = db.execute("SELECT k, id FROM change ORDER BY k DESC LIMIT 1").fetchone()
    number, change = (0, _NO_CHANGE) if row is None else row
    return MAGIC + int(number).to_bytes(8, "big") + bytes(change)


def write_anchor(path: Path, key: bytes, head: bytes, *, lasting: bool = False) -> bool:
    """Write the anchor of *head* and return whether it was.

    *lasting* waits for the disk, as a first writing always does. Nothing is raised where it
    cannot be written: an anchor that lags behind is no alarm.
    """
    try:
        flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
        number = os.open(path, flags, PRIVATE_FILE)
        try:
            # A file that grows may come out of a loss of power grown and empty; one sector that is
            # written over is the old one or the new one.
            grows = os.fstat(number).st_size != _WHOLE
            os.write(number, head + hmac.digest(key, head, hashlib.sha256))
            if lasting or grows:
                os.fsync(number)
        finally:
            os.close(number)
    except OSError:
        return False
    return True


def read_anchor(path: Path, key: bytes) -> int | None:
    """Return the number of changes that an anchor remembers, None if it cannot be believed."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return int.from_bytes(data[_NUMBER], "big") if _sealed(data, key) else None


def _sealed(data: bytes, key: bytes) -> bool:
    if len(data) != _WHOLE or data[:8] != MAGIC:
        return False
    seal = hmac.digest(key, data[:_SEALED], hashlib.sha256)
    return hmac.compare_digest(seal, data[_SEALED:])


def check_anchor(path: Path, key: bytes, db: Connection) -> AnchorFinding:
    """Say whether everything that the anchor remembers is in the vault."""
    try:
        data = path.read_bytes()
    except OSError:
        return AnchorFinding.MISSING
    if not _sealed(data, key):
        return AnchorFinding.DAMAGED
    number = int.from_bytes(data[_NUMBER], "big")
    if number == 0:
        return AnchorFinding.FITS
    row = db.execute("SELECT id FROM change WHERE k=?", (number,)).fetchone()
    if row is None or row[0] != data[_CHANGE]:
        return AnchorFinding.BEHIND
    return AnchorFinding.FITS
