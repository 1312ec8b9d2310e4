"""How easily a passphrase of one's own is guessed by somebody who speaks the language."""

from __future__ import annotations

import math
import unicodedata
from threading import Lock
from typing import TYPE_CHECKING, Final

from liaise_desktop.crypto.passphrases import PassphraseVerdict, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

FEWEST_BITS: Final = 52  # of our own estimate: four words that are not of the most usual ones
BEST_SCORE: Final = 4  # of zxcvbn: more than 10^10 guesses
PREFIXES: Final = (24, 36, 72)  # zxcvbn takes no more, and long mixed texts take it seconds
LONGEST_WORD: Final = 24
NAME_BITS, YEAR_BITS, RUN_BITS = 6.0, 6.0, 1.0
LETTER_BITS, DIGIT_BITS, SIGN_BITS = math.log2(26), math.log2(10), 5.0
LEAST_WORD_BITS = 3.0
_LOOKALIKES = str.maketrans("@4830!1|$57+2", "aabeoiiisstt" + "z")


class PassphraseJudge:
    """Refuses what rests on everyday words of the eight languages, names of the city, and years.

    Args:
        common: Returns the everyday words of each language, the most frequent first.
        names: Names that anybody would try here: city, team.
    """

    def __init__(
        self, common: Callable[[], Mapping[str, Sequence[str]]], names: Iterable[str] = ()
    ) -> None:
        self._common = common
        self._names = [word for name in names for word in _plain(name).split()]
        self._bits: dict[str, float] = {}
        self._loading = Lock()

    def prepare(self) -> None:
        """Load word lists and library; later calls return at once."""
        with self._loading:
            if self._bits:
                return
            lists = self._common()
            _load_library(lists)
            found: dict[str, float] = {}
            for words in lists.values():
                for rank, word in enumerate(words, 1):
                    bits = max(LEAST_WORD_BITS, math.log2(rank) + 1)
                    for form in {word, _plain(word)}:
                        found[form] = min(bits, found.get(form, bits))
            found.update(dict.fromkeys(self._names, NAME_BITS))
            self._bits = found

    def judge(self, passphrase: str) -> PassphraseVerdict:
        """Say whether a passphrase may be used.

        It clears the floor of `passphrases.judge`, our own estimate gives it 52 bits with
        everyday words counted by how frequent they are, and zxcvbn gives it its best score.
        """
        verdict = judge(passphrase)
        if not verdict.accepted:
            return verdict
        self.prepare()
        text = unicodedata.normalize("NFC", passphrase)
        if self.bits(text) < FEWEST_BITS or not self._scores_best(text):
            return PassphraseVerdict("too-plain")
        return verdict

    def bits(self, text: str) -> float:
        """Return our own estimate: the cheapest way to put *text* together, in bits."""
        self.prepare()
        lower = _plain(text, keep_length=True)
        meant = lower.translate(_LOOKALIKES)
        seen: set[str] = set()
        least = [0.0]
        for end in range(1, len(lower) + 1):
            best = least[end - 1] + _character_bits(lower, end - 1)
            for begin in range(max(0, end - LONGEST_WORD), end - 2):
                cost = self._piece_bits(lower[begin:end], meant[begin:end])
                if cost is not None:
                    best = min(best, least[begin] + cost)
            least.append(best)
        whole = least[-1]
        for word in lower.split():  # a word that comes again adds nothing
            whole -= self._word_bits(word) if word in seen else 0.0
            seen.add(word)
        return whole

    def _piece_bits(self, piece: str, meant: str) -> float | None:
        if len(piece) == 4 and piece.isdecimal() and piece[:2] in {"19", "20"}:  # noqa: PLR2004 - a year
            return YEAR_BITS
        found = [self._bits[form] for form in {piece, meant} if form in self._bits]
        return min(found) if found else None

    def _word_bits(self, word: str) -> float:
        by_letter = sum(_character_bits(word, at) for at in range(len(word)))
        return min(by_letter, self._bits.get(word, by_letter))

    def _scores_best(self, text: str) -> bool:
        from zxcvbn import zxcvbn

        for end in PREFIXES:
            if zxcvbn(text[:end], self._names)["score"] >= BEST_SCORE:
                return True
            if end >= len(text):
                return False
        return False


def _load_library(lists: Mapping[str, Sequence[str]]) -> None:
    # Late: it takes a fifth of a second, and only who wants a passphrase of their own needs it.
    from zxcvbn import matching

    matching.add_frequency_lists({f"common-{code}": words for code, words in lists.items()})


def _plain(text: str, *, keep_length: bool = False) -> str:
    """Return *text* in small letters without accents, and of the same length if wanted."""
    if keep_length:
        return "".join(unicodedata.normalize("NFD", sign)[0] for sign in text.lower())
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(sign if sign.isalnum() else " " for sign in apart if not _is_accent(sign))


def _is_accent(sign: str) -> bool:
    return unicodedata.combining(sign) != 0


def _character_bits(text: str, at: int) -> float:
    sign = text[at]
    if sign.isspace():
        return 0.0
    if at and abs(ord(sign) - ord(text[at - 1])) <= 1:
        return RUN_BITS  # the same again, or the next of a row
    if sign.isalpha():
        return LETTER_BITS
    return DIGIT_BITS if sign.isdecimal() else SIGN_BITS
