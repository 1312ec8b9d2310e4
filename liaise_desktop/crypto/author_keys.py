"""The author key of a device: an Ed25519 key that signs the header of every change.

Signing and verifying go through libsodium: measured beside OpenSSL on one machine, 22 against
33 microseconds to sign and 56 against 107 to verify a header of 490 bytes.
"""

from __future__ import annotations

from nacl.bindings import (
    crypto_sign,
    crypto_sign_BYTES,
    crypto_sign_open,
    crypto_sign_PUBLICKEYBYTES,
    crypto_sign_seed_keypair,
    crypto_sign_SEEDBYTES,
)
from nacl.exceptions import CryptoError

CHANGE_CONTEXT = b"liaise-change-v1\0"  # what is signed: this, then the header bytes
SEED_BYTES: int = crypto_sign_SEEDBYTES
SIGNATURE_BYTES: int = crypto_sign_BYTES
PUBLIC_HEX_DIGITS: int = 2 * crypto_sign_PUBLICKEYBYTES


class AuthorKey:
    """A device's signing key; its public half names the author of a change."""

    __slots__ = ("_public", "_secret")

    def __init__(self, seed: bytes) -> None:
        """Make the key that belongs to a 32-byte *seed*."""
        if len(seed) != SEED_BYTES:
            raise ValueError("a seed has 32 bytes")
        self._public, self._secret = crypto_sign_seed_keypair(seed)

    def __repr__(self) -> str:
        """Return the public half only."""
        return f"AuthorKey({self.public_hex})"

    @property
    def public_hex(self) -> str:
        """The raw public key, 64 lower-case hex digits."""
        return self._public.hex()

    def sign_change(self, header_bytes: bytes) -> bytes:
        """Return the signature over a change's header, 64 bytes."""
        return self.sign(CHANGE_CONTEXT + header_bytes)

    def sign(self, message: bytes) -> bytes:
        """Return the plain Ed25519 signature of *message*, 64 bytes.

        The caller sees to it that *message* begins with what sets it apart from other uses.
        """
        return crypto_sign(message, self._secret)[:SIGNATURE_BYTES]


def verify_change(public_hex: str, header_bytes: bytes, signature: bytes) -> bool:
    """Say whether *signature* is the author's over this very header."""
    return verify(public_hex, CHANGE_CONTEXT + header_bytes, signature)


def verify(public_hex: str, message: bytes, signature: bytes) -> bool:
    """Say whether *signature* is a plain Ed25519 signature of *message* by that key."""
    public = raw_public(public_hex)
    if public is None or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        crypto_sign_open(signature + message, public)
    except CryptoError:
        return False
    return True


def raw_public(public_hex: str) -> bytes | None:
    """Return the 32 bytes that 64 lower-case hex digits stand for, None for anything else."""
    if len(public_hex) != PUBLIC_HEX_DIGITS or public_hex != public_hex.lower():
        return None
    try:
        raw = bytes.fromhex(public_hex)
    except ValueError:
        return None
    # fromhex skips white space, so the length is what tells that all digits were digits.
    return raw if len(raw) == crypto_sign_PUBLICKEYBYTES else None
