"""Reads a vault file from the disk page by page and checks the seal of each.

SQLCipher 4 ends each page with its initialisation vector and an HMAC-SHA512 over the page up to
there and its number, 4 bytes little-endian; the first page begins with the salt of the file, from
which the key of the seals is stretched. SQLCipher checks the same, but in one call that tells
nothing and cannot be stopped, which is too long for a slow stick.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Final

from liaise_desktop.storage.database import PAGE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.application.ports import Progress

SALT: Final = 16
SEAL: Final = 64
PAGES_IN_A_STEP: Final = 256
_MASK: Final = 0x3A  # the salt of the seals is the salt of the file under this mask
_ROUNDS: Final = 2


def broken_pages(
    path: Path, db_key: bytes, progress: Progress | None = None, *, done: int = 0, total: int = 0
) -> list[int]:
    """Return the numbers, from 1, of the pages at *path* whose seal does not fit.

    A last page that was cut short counts as broken. Reports to *progress* from *done* on.

    Raises:
        OSError: The disk does not give it.
        CancelledError: Somebody asked the work to stop.
    """
    broken: list[int] = []
    number = 0
    with path.open("rb") as file:
        key = _seal_key(db_key, file.read(SALT))
        file.seek(0)
        while chunk := file.read(PAGE_BYTES * PAGES_IN_A_STEP):
            for start in range(0, len(chunk), PAGE_BYTES):
                number += 1
                if not _sealed(chunk[start : start + PAGE_BYTES], number, key):
                    broken.append(number)
            if progress is not None:
                progress.step(done + number, max(total, done + number))
    return broken


def _sealed(page: bytes, number: int, key: bytes) -> bool:
    if len(page) != PAGE_BYTES:
        return False
    body = page[SALT if number == 1 else 0 : PAGE_BYTES - SEAL]
    seal = hmac.digest(key, body + number.to_bytes(4, "little"), hashlib.sha512)
    return hmac.compare_digest(seal, page[PAGE_BYTES - SEAL :])


def _seal_key(db_key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", db_key, masked, _ROUNDS, len(db_key))
