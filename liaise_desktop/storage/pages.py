"""Checks the pages of a vault file by themselves, some at a time.

Each page of SQLCipher 4 ends in 16 bytes of start value and 64 bytes of HMAC-SHA512 over what
comes before and the page's number. The key of the seal is PBKDF2-HMAC-SHA512 of the file's key,
two rounds, with the salt in the first 16 bytes of the file, each byte of it XOR 0x3a.
``cipher_integrity_check`` says the same, but all at once and without a way to stop it.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from liaise_desktop.storage.database import PAGE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

_SALT = 16
_SEAL = 64
_SEALED = PAGE_BYTES - _SEAL
_MASK = 0x3A
_ROUNDS = 2
_KEY = 32
# SQLite locks bytes of this page and never writes to it.
_NEVER_WRITTEN = 0x40000000 // PAGE_BYTES + 1


def page_count(path: Path) -> int:
    """Return how many pages the file has, a cut one included."""
    return -(-path.stat().st_size // PAGE_BYTES)


def damaged_pages(path: Path, db_key: bytes, first: int, count: int) -> list[int]:
    """Return which of *count* pages from the page *first* are not as they were written.

    Pages count from 1. The file must not be written to meanwhile, and nothing may wait in a
    write-ahead log beside it.
    """
    with path.open("rb") as file:
        seal_key = _seal_key(db_key, file.read(_SALT))
        file.seek((first - 1) * PAGE_BYTES)
        data = file.read(count * PAGE_BYTES)
    keyed = hmac.new(seal_key, digestmod=hashlib.sha512)
    found = []
    for place in range(0, len(data), PAGE_BYTES):
        number = first + place // PAGE_BYTES
        page = data[place : place + PAGE_BYTES]
        if number != _NEVER_WRITTEN and not _whole(page, number, keyed):
            found.append(number)
    return found


def _seal_key(db_key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", db_key, masked, _ROUNDS, _KEY)


def _whole(page: bytes, number: int, keyed: hmac.HMAC) -> bool:
    if len(page) != PAGE_BYTES:
        return False
    seal = keyed.copy()
    seal.update(page[_SALT if number == 1 else 0 : _SEALED])
    seal.update(number.to_bytes(4, "little"))
    return hmac.compare_digest(seal.digest(), page[_SEALED:])
