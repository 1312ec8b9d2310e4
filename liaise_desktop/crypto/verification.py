"""The number that two people read to each other before they trust a key."""

from __future__ import annotations

import hashlib

GROUPS = 6
DIGITS = 5


def verification_groups(data: bytes) -> tuple[str, ...]:
    """Return the six groups of five digits that stand for *data*.

    SHA-256 of *data* as one big-endian number, modulo 10**30: close to 100 bits, the same in
    every language.
    """
    whole = int.from_bytes(hashlib.sha256(data).digest(), "big") % 10 ** (GROUPS * DIGITS)
    digits = f"{whole:0{GROUPS * DIGITS}d}"
    return tuple(digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS))


def verification_number(data: bytes) -> str:
    """Return the thirty digits that stand for *data*, groups parted by one space."""
    return " ".join(verification_groups(data))
