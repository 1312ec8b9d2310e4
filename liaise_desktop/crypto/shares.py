"""Two of three: a secret of 128 bits in three shares of twenty words, by SLIP-39.

Any two shares give the secret; one alone leaves at least 96 bits unknown. A share carries the
number of its set, its own place and a checksum that finds up to three wrong words. Words are told
by their first four letters.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.errors import (
    ShareMistypedError,
    ShareOtherError,
    ShareRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

HOLDERS: Final = ("worker", "supervisor", "it")  # by place; the worker's lies in an envelope
NEEDED = 2
WORDS = 20
SECRET_BYTES = 16
_TELLING_LETTERS = 4
_PURPOSE = b"liaise-share-v1\0"


@dataclass(frozen=True)
class Share:
    """One share that was read: the number of its set, its place from 0, and what it holds."""

    set: int
    index: int
    value: bytes = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True)
class DrawnShares:
    """A secret and its three shares, in the order of `HOLDERS`; worth nothing until it is kept."""

    secret: bytes = field(repr=False)
    words: tuple[str, ...] = field(repr=False)


def draw_shares() -> DrawnShares:
    """Return a fresh secret in three shares; the chance is the system's."""
    from shamir_mnemonic import EncryptedMasterSecret, split_ems
    from shamir_mnemonic.constants import ID_LENGTH_BITS

    secret = secrets.token_bytes(SECRET_BYTES)
    number = secrets.randbits(ID_LENGTH_BITS)
    sealed = EncryptedMasterSecret.from_master_secret(secret, b"", number, True, 0)  # noqa: FBT003
    (group,) = split_ems(1, [(NEEDED, len(HOLDERS))], sealed)
    return DrawnShares(secret, tuple(share.mnemonic() for share in group))


def read_share(text: str) -> Share:
    """Return the share that somebody typed: any case and spacing, four letters of a word suffice.

    Raises:
        ShareMistypedError: It cannot be right; facts ``why`` ("length", "word", "words") and, for
            a word that is none, its ``number`` counted from 1.
        ShareOtherError: It is well-formed, and no share of ours.
    """
    from shamir_mnemonic import MnemonicError
    from shamir_mnemonic import Share as Mnemonic

    words = _whole_words(text)
    try:
        found = Mnemonic.from_mnemonic(words)
    except MnemonicError:
        # Without the cause: the library's words repeat the beginning of what was typed.
        raise ShareMistypedError(why="words") from None
    ours = (found.group_count, found.member_threshold, len(found.value))
    if ours != (1, NEEDED, SECRET_BYTES) or found.index >= len(HOLDERS):
        raise ShareOtherError
    return Share(found.identifier, found.index, found.value, words)


def combined(texts: Sequence[str]) -> bytes:
    """Return the secret that two shares give.

    Raises:
        ShareRefusedError: They are mistyped, twice the same, or of different sets.
    """
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    shares = [read_share(text) for text in texts]
    if len({share.index for share in shares}) != len(shares):
        raise ShareRefusedError(why="twice")
    if len(shares) != NEEDED:
        raise ShareRefusedError(why="count")
    try:
        return bytes(combine_mnemonics([share.words for share in shares]))
    except MnemonicError:
        raise ShareOtherError from None


def check_of(share: Share, salt: bytes) -> bytes:
    """Return the digest by which a slot with this *salt* knows its share, 16 bytes.

    It tells nothing of the share that its 128 random bits do not keep.
    """
    said = _PURPOSE + bytes([share.index]) + share.value
    return hmac.digest(salt, said, hashlib.sha256)[:16]


def _whole_words(text: str) -> str:
    typed = text.lower().split()
    if len(typed) != WORDS:
        raise ShareMistypedError(why="length")
    return " ".join(_whole_word(word, number) for number, word in enumerate(typed, 1))


def _whole_word(typed: str, number: int) -> str:
    from shamir_mnemonic.wordlist import WORDLIST

    if len(typed) >= _TELLING_LETTERS:
        for word in WORDLIST:
            if word.startswith(typed):
                return str(word)
    raise ShareMistypedError(why="word", number=number)
