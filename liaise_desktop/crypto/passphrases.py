"""Passphrases: suggesting strong ones, and refusing those that anybody would guess."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SHORTEST = 14
FEWEST_WORDS = 3
FEWEST_LETTERS_IN_A_WORD = 3
FEWEST_DIFFERENT_CHARACTERS = 10
FEWEST_SWITCHES = 5

Weakness = Literal["too-short", "too-plain"]


@dataclass(frozen=True)
class PassphraseVerdict:
    """What can be said about a passphrase; `why` is None when it may be used."""

    why: Weakness | None

    @property
    def accepted(self) -> bool:
        """Whether it may be used."""
        return self.why is None


def judge(passphrase: str) -> PassphraseVerdict:
    """Say whether *passphrase* clears the floor below which none may be used.

    At least 14 characters, 10 of them different, and either three different words of three
    letters or more, or five switches between kinds of characters (a random password has them, a
    word with a year behind it has not). It is a floor and no measure of strength: it knows no
    dictionary, so a well-known phrase passes.
    """
    text = unicodedata.normalize("NFC", passphrase)
    if len(text) < SHORTEST:
        return PassphraseVerdict("too-short")
    if len(set(text.casefold())) < FEWEST_DIFFERENT_CHARACTERS:
        return PassphraseVerdict("too-plain")
    if len(_words(text)) < FEWEST_WORDS and _switches(text) < FEWEST_SWITCHES:
        return PassphraseVerdict("too-plain")
    return PassphraseVerdict(None)


def suggest_passphrase(words: Sequence[str], count: int, random: Callable[[int], bytes]) -> str:
    """Return *count* words drawn independently and evenly from *words*, parted by one space."""
    if len(set(words)) != len(words) or not words:
        raise ValueError("the words to draw from must be different")
    return " ".join(words[_below(len(words), random)] for _ in range(count))


def _below(limit: int, random: Callable[[int], bytes]) -> int:
    # What does not fit a whole number of times is drawn again: a remainder alone would favour
    # the words at the front.
    size = ((limit - 1).bit_length() + 7) // 8 or 1
    ceiling = 256**size - 256**size % limit
    while True:
        drawn = int.from_bytes(random(size), "big")
        if drawn < ceiling:
            return drawn % limit


def _words(text: str) -> set[str]:
    parted = "".join(letter if letter.isalpha() else " " for letter in text.casefold())
    return {word for word in parted.split() if len(word) >= FEWEST_LETTERS_IN_A_WORD}


def _kind(character: str) -> str:
    if character.isalpha():
        return "upper" if character.isupper() else "letter"
    return "digit" if character.isdecimal() else "sign"


def _switches(text: str) -> int:
    return sum(_kind(left) != _kind(right) for left, right in pairwise(text))
