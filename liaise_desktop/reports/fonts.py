"""The typefaces of papers: Noto Sans in three styles, with DejaVu Sans for what it lacks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.ttfonts import TTFont

from liaise_desktop.assets import asset

if TYPE_CHECKING:
    from collections.abc import Iterator

REGULAR, BOLD, ITALIC = "Regular", "Bold", "Italic"
LAST = 0xFFFF
FEW_WORDS = 50_000  # how many word widths a face remembers before it starts anew

_ESCAPES = {"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"}


class Widths(dict[str, float]):
    """Widths of words in thousandths of the size, each computed once."""

    def __init__(self, letters: dict[int, float]) -> None:
        super().__init__()
        self.letters = letters

    def __missing__(self, word: str) -> float:
        if len(self) > FEW_WORDS:
            self.clear()
        width = sum(map(self.letters.__getitem__, map(ord, word)))
        self[word] = width
        return width


class Face:
    """One style: which letters it has, how wide they are, and the font behind each."""

    def __init__(self, own: TTFont, marks: TTFont) -> None:
        self.own, self.marks = own, marks
        self.letters: dict[int, float] = {
            **{code: marks.face.charWidths[code] for code in marks.face.charToGlyph},
            **{code: own.face.charWidths[code] for code in own.face.charToGlyph},
        }
        self.widths = Widths(self.letters)

    def width(self, text: str, size: float) -> float:
        """Return how wide *text* is at *size*, in points; all its letters must be in a font."""
        return sum(map(self.letters.__getitem__, map(ord, text))) * size / 1000


@cache
def font(name: str) -> TTFont:
    """Return a bundled font, loaded once."""
    return TTFont(name, str(asset("fonts", f"{name}.ttf")), asciiReadable=True, shapable=False)


@cache
def face(style: str) -> Face:
    """Return a style of Noto Sans with the marks of DejaVu Sans behind it."""
    return Face(font(f"NotoSans-{style}"), font("DejaVuSans"))


@cache
def known_letters() -> frozenset[int]:
    """Return every letter that can be set in each style and be read out of the file again.

    ReportLab writes the way back from glyph to letter in four hex digits, so letters beyond
    U+FFFF would come back as others.
    """
    faces = [face(style) for style in (REGULAR, BOLD, ITALIC)]
    common = frozenset.intersection(*(frozenset(each.letters) for each in faces))
    return frozenset(code for code in common if code <= LAST)


class _ElsewhereError(Exception):
    """A letter is not in the first subset of the style's own font."""


class _Operands(dict[int, str]):
    """Letters as they stand in a string of the first subset of a font."""

    def __init__(self, own: TTFont, document: Any) -> None:
        super().__init__()
        self.own, self.document = own, document

    def __missing__(self, code: int) -> str:
        if code not in self.own.face.charToGlyph:
            raise _ElsewhereError
        subset, data = self.own.splitString(chr(code), self.document)[0]
        if subset:
            raise _ElsewhereError
        self[code] = escaped(data)
        return self[code]


class Setting:
    """One style in one document: turns lines into text operators."""

    def __init__(self, style: str, document: Any) -> None:
        self.face, self.document = face(style), document
        self._operands = _Operands(self.face.own, document)
        self._first = str(self.face.own.getSubsetInternalName(0, document))

    def block(self, lines: list[str], size: float, leading: float) -> str:
        """Return operators that show *lines* under each other, from the text position on."""
        try:
            operands = [line.translate(self._operands) for line in lines]
        except _ElsewhereError:
            shown = " T* ".join(self._mixed(line, size) for line in lines)
            return f"{leading:g} TL {shown}"
        shown = " T* ".join([f"({operand}) Tj" for operand in operands])
        return f"{self._first} {size:g} Tf {leading:g} TL {shown}"

    def _mixed(self, line: str, size: float) -> str:
        return " ".join(
            f"{name} {size:g} Tf ({operand}) Tj" for name, operand in self._pieces(line)
        )

    def _pieces(self, line: str) -> Iterator[tuple[str, str]]:
        own, marks = self.face.own, self.face.marks
        start = 0
        while start < len(line):
            font_ = own if ord(line[start]) in own.face.charToGlyph else marks
            end = start + 1
            while end < len(line) and (ord(line[end]) in own.face.charToGlyph) == (font_ is own):
                end += 1
            for subset, data in font_.splitString(line[start:end], self.document):
                yield font_.getSubsetInternalName(subset, self.document), escaped(data)
            start = end


def escaped(data: bytes) -> str:
    """Return *data* as the inside of a string operand."""
    return "".join(_ESCAPES.get(sign, sign) for sign in data.decode("latin-1"))
