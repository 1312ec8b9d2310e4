"""Reads the pages of a vault file by hand: free ones too, and those in the write-ahead log."""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16
LOG_HEADER, FRAME_HEADER = 32, 24


def plain_pages(path, key):
    """Decrypt a SQLCipher 4 file page by page, free pages too."""
    data = path.read_bytes()
    return b"".join(
        _plain(data[start : start + PAGE], key, first=start == 0)
        for start in range(0, len(data), PAGE)
    )


def plain_log(path, key):
    """Decrypt the pages in the write-ahead log beside a SQLCipher 4 file."""
    log = path.with_name(path.name + "-wal")
    data = log.read_bytes() if log.exists() else b""
    pages = []
    for start in range(LOG_HEADER, len(data), FRAME_HEADER + PAGE):
        number = int.from_bytes(data[start : start + 4], "big")
        page = data[start + FRAME_HEADER : start + FRAME_HEADER + PAGE]
        pages.append(_plain(page, key, first=number == 1))
    return b"".join(pages)


def _plain(page, key, *, first):
    body = page[SALT if first else 0 : PAGE - RESERVED]
    vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    return Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor().update(body)
