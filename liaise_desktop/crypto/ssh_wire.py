"""The binary form of OpenSSH's keys and signatures: strings with a length before them."""

from __future__ import annotations

import struct

ED25519 = b"ssh-ed25519"
ED25519_CERTIFICATE = b"ssh-ed25519-cert-v01@openssh.com"


def put(*strings: bytes) -> bytes:
    """Return the strings one after another, each behind its length."""
    return b"".join(struct.pack(">I", len(string)) + string for string in strings)


def take(data: bytes, at: int = 0) -> tuple[bytes, int]:
    """Return the string that begins at *at*, and where the next one begins.

    Raises:
        ValueError: The data end before the string does.
    """
    start = at + 4
    if start > len(data):
        raise ValueError("cut inside a length")
    end = start + int(struct.unpack_from(">I", data, at)[0])
    if end > len(data):
        raise ValueError("cut inside a string")
    return data[start:end], end


def take_all(data: bytes, count: int, at: int = 0) -> list[bytes]:
    """Return the *count* strings that fill *data* from *at* to its very end.

    Raises:
        ValueError: There are fewer, or bytes are left.
    """
    strings = []
    for _ in range(count):
        string, at = take(data, at)
        strings.append(string)
    if at != len(data):
        raise ValueError("bytes are left")
    return strings
