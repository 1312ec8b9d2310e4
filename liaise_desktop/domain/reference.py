"""References: short codes by which people name a case or a mediation, such as ``MH-4F7KQ``.

Laptops that never meet give references, so no running number can be unique, and a number would
tell how many cases there are and which came first. A reference is therefore drawn: a prefix and
five signs of Crockford's alphabet, 33 million values. It avoids every reference that this vault
knows. Two laptops that give a thousand each, apart, give the same one to two cases with a chance
of three in a hundred; even then nothing is mixed up, because records are told apart by their
16 random bytes and a reference is only a label beside the pseudonym.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: read aloud without doubt
SIGNS: Final = 5
MEDIATION_PREFIX: Final = "MD"
REQUEST_PREFIX: Final = "RQ"

_LIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
_SPACES = re.compile(r"[\s\u00a0]+")


def new_reference(
    prefix: str, random: Callable[[int], bytes], in_use: Callable[[str], bool]
) -> str:
    """Return a reference under *prefix* that is not *in_use*."""
    while True:
        signs = "".join(ALPHABET[byte % len(ALPHABET)] for byte in random(SIGNS))
        reference = f"{prefix}-{signs}"
        if not in_use(reference):
            return reference


def as_read(text: str) -> str:
    """Return what somebody typed or heard as a reference would be written."""
    head, dash, signs = _SPACES.sub("", text).upper().partition("-")
    return f"{head}{dash}{signs.translate(_LIKE)}"
