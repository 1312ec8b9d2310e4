"""From what people wrote to lines on paper: nothing is markup, nothing hidden stays hidden."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from liaise_desktop.domain.plain_text import BIDI_CONTROLS
from liaise_desktop.reports.fonts import known_letters

if TYPE_CHECKING:
    from liaise_desktop.reports.fonts import Face

# Signs that nobody sees but that change what is seen, spelt out.
HIDDEN = {0x61C, 0x180E, 0xFEFF}.union(
    range(0x20),
    range(0x7F, 0xA0),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0xFFF9, 0xFFFD),
)
SOFT_HYPHEN, TAB = 0xAD, 0x09

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_PLAIN = re.compile("[\n -~\xa1-\xac\xae-\u017f]*\\Z")


class _Printable(dict[int, str]):
    """Letters as they are printed; a letter that no font has is spelt out."""

    def __init__(self) -> None:
        super().__init__({SOFT_HYPHEN: "", TAB: "    ", 0x0A: "\n"})
        self.known = known_letters()

    def __missing__(self, code: int) -> str:
        seen = code in self.known and code not in HIDDEN
        sign = chr(code)
        self[code] = sign if seen else f"‹{BIDI_CONTROLS.get(sign, f'U+{code:04X}')}›"
        return self[code]


@cache
def _table() -> _Printable:
    return _Printable()


def printable(text: str) -> str:
    """Return *text* as it can be printed, composed, with lines ended by a newline.

    Direction controls and other hidden signs, and letters that no bundled font has, are printed
    as on the screens, such as ``‹RLO›``, so that nothing is lost and nothing misleads.
    """
    if _PLAIN.match(text):
        return text
    unified = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    return unified.translate(_table())


def break_lines(text: str, face: Face, size: float, width: float) -> list[str]:
    """Return the lines of *text*, which must be printable, none wider than *width* points.

    Lines break at spaces; a word that is too wide by itself breaks where it must. Linear in the
    length of the text.
    """
    limit = width * 1000 / size
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_paragraph(paragraph, face, limit))
    return lines


def _paragraph(paragraph: str, face: Face, limit: float) -> list[str]:
    widths, space = face.widths, face.letters[0x20]
    lines: list[str] = []
    words: list[str] = []
    used = -space
    for word in paragraph.split(" "):
        wide = widths[word] if len(word) < 40 else limit + 1  # noqa: PLR2004 - not worth keeping
        if used + space + wide <= limit:
            words.append(word)
            used += space + wide
            continue
        if words:
            lines.append(" ".join(words))
        if wide > limit:
            *full, word = _slices(word, face, limit)  # noqa: PLW2901 - what is left of it
            lines.extend(full)
            wide = face.width(word, 1000)
        words, used = [word], wide
    lines.append(" ".join(words))
    return lines


def _slices(word: str, face: Face, limit: float) -> list[str]:
    """Return *word* in pieces that fit, broken behind a hyphen or slash if one is near."""
    pieces: list[str] = []
    letters, start, used = face.letters, 0, 0.0
    for at, letter in enumerate(word):
        wide = letters[ord(letter)]
        if used + wide > limit and at > start:
            end = _good_break(word, start, at)
            pieces.append(word[start:end])
            start, used = end, sum(letters[ord(sign)] for sign in word[end:at])
        used += wide
    pieces.append(word[start:])
    return pieces


def _good_break(word: str, start: int, at: int) -> int:
    for end in range(at, max(start + 1, at - 24), -1):
        if word[end - 1] in "-/\u2013\u2014" and end - start > 2:  # noqa: PLR2004 - not a lone sign
            return end
    return at
