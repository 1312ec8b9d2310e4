"""Small files under a key of their own: nobody reads or alters them without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_ABYTES,
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

if TYPE_CHECKING:
    from collections.abc import Callable

NONCE_BYTES: int = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
SEAL_BYTES: int = crypto_aead_xchacha20poly1305_ietf_ABYTES


def seal(data: bytes, key: bytes, magic: bytes, random: Callable[[int], bytes]) -> bytes:
    """Return *magic*, a nonce, and *data* sealed by XChaCha20-Poly1305, bound to *magic*."""
    nonce = random(NONCE_BYTES)
    return magic + nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(data, magic, nonce, key)


def open_sealed(sealed: bytes, key: bytes, magic: bytes) -> bytes | None:
    """Return what was sealed; None if it is cut, altered, or sealed under another key."""
    start = len(magic) + NONCE_BYTES
    if sealed[: len(magic)] != magic or len(sealed) < start + SEAL_BYTES:
        return None
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed[start:], magic, sealed[len(magic) : start], key
        )
    except CryptoError:
        return None
