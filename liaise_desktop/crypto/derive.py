"""Keys that are derived from the vault key: one vault key, one independent key per purpose."""

from __future__ import annotations

import hashlib
import hmac

KEY_BYTES = 32


def derive(vault_key: bytes, info: str) -> bytes:
    """Return the 32-byte key for the purpose *info*, such as ``db`` or ``anchor``.

    HKDF-SHA256 (RFC 5869) without salt; the ASCII bytes of *info* are the whole info field.
    """
    if len(vault_key) != KEY_BYTES:
        raise ValueError("a vault key has 32 bytes")
    if not info:
        raise ValueError("a derived key needs a purpose")
    return expand(extract(b"", vault_key), info.encode("ascii"))


def extract(salt: bytes, key_material: bytes) -> bytes:
    """Return the pseudorandom key of RFC 5869, section 2.2."""
    return hmac.digest(salt or bytes(32), key_material, hashlib.sha256)


def expand(pseudorandom_key: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Return *length* bytes of output of RFC 5869, section 2.3."""
    output = block = b""
    counter = 1
    while len(output) < length:
        block = hmac.digest(pseudorandom_key, block + info + bytes([counter]), hashlib.sha256)
        output += block
        counter += 1
    return output[:length]
