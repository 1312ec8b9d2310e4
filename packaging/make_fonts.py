"""Make resources/fonts from the unpacked packages that its README names.

    python packaging/make_fonts.py NEXT_FOLDER MONO_FOLDER

The folders are the unpacked npm packages of Atkinson Hyperlegible Next and Mono. Needs fonttools
and brotli, which nothing else here needs. The result is committed, so only an update runs this.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
FACES = {
    "next": ("Atkinson Hyperlegible Next", (400, 500, 600, 700), (400,)),
    "mono": ("Atkinson Hyperlegible Mono", (400, 600), ()),
}
L_WITH_DOT = {0x013F: "L", 0x0140: "l"}
"""Letters of Catalan that the family lacks; each is its base letter and a raised dot."""

HINTING = {"fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "DSIG"}
FIXED_DATE = 3_800_000_000
THIN_SPACE, NARROW_SPACE = 0x2009, 0x202F
REGULAR, BOLD = 400, 700
REGULAR_BIT, BOLD_BIT, ITALIC_BIT = 1 << 6, 1 << 5, 1 << 0


def merged(parts: list[Path]) -> TTFont:
    """Return one font with the characters of *parts*, without hinting."""
    with tempfile.TemporaryDirectory() as folder:
        plain: list[str] = []
        for number, part in enumerate(parts):
            font = TTFont(part)
            font.flavor = None
            for table in HINTING & set(font.keys()):
                del font[table]
            path = Path(folder) / f"{number}.ttf"
            font.save(path)
            plain.append(str(path))
        return Merger().merge(plain)


def add_missing(font: TTFont) -> None:
    """Add the l with a dot of Catalan, and the narrow space that French figures are grouped by."""
    cmap: dict[int, str] = font.getBestCmap()
    metrics = font["hmtx"].metrics
    dot = cmap[0x00B7]
    for code, base in L_WITH_DOT.items():
        if code in cmap:
            continue
        letter, name = cmap[ord(base)], f"uni{code:04X}"
        pen = TTGlyphPen(font.getGlyphSet())
        width, bearing = metrics[letter]
        fixed = metrics[dot][0] == width
        pen.addComponent(letter, (1, 0, 0, 1, 0, 0))
        pen.addComponent(dot, (1, 0, 0, 1, width // 4 if fixed else width, 0))
        font["glyf"][name] = pen.glyph()
        metrics[name] = (width if fixed else width + metrics[dot][0], bearing)
        font.setGlyphOrder(list(dict.fromkeys([*font.getGlyphOrder(), name])))
        add_character(font, code, name)
    if NARROW_SPACE not in cmap:
        add_character(font, NARROW_SPACE, cmap[THIN_SPACE])


def add_character(font: TTFont, code: int, glyph: str) -> None:
    """Let *code* show *glyph*."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = glyph


def rename(font: TTFont, family: str, weight: int, italic: bool) -> None:  # noqa: FBT001
    """Write the names and style bits by which Qt groups the faces into one family."""
    style = f"{WEIGHTS[weight]}{' Italic' if italic else ''}".replace("Regular Italic", "Italic")
    basic = style in {"Regular", "Bold", "Italic", "Bold Italic"}
    names: dict[int, str | None] = {
        1: family if basic else f"{family} {WEIGHTS[weight]}",
        2: style if basic else "Regular",
        3: f"{family}-{style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style.replace(' ', '')}",
        16: None if basic else family,
        17: None if basic else style,
    }
    table: Any = font["name"]
    for number, text in names.items():
        table.removeNames(nameID=number)
        if text is not None:
            table.setName(text, number, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    os2.fsSelection &= ~(REGULAR_BIT | BOLD_BIT | ITALIC_BIT)
    os2.fsSelection |= ITALIC_BIT if italic else 0
    os2.fsSelection |= BOLD_BIT if weight == BOLD else 0
    os2.fsSelection |= REGULAR_BIT if basic and not italic and weight == REGULAR else 0
    head.macStyle = (1 if weight == BOLD else 0) | (2 if italic else 0)
    head.created = head.modified = FIXED_DATE


def make(folder: Path, kind: str) -> None:
    """Write the faces of *kind* from the package in *folder*."""
    family, upright, slanted = FACES[kind]
    faces = [(weight, False) for weight in upright] + [(weight, True) for weight in slanted]
    for weight, italic in faces:
        slant = "italic" if italic else "normal"
        stem = f"atkinson-hyperlegible-{kind}"
        parts = [
            folder / "files" / f"{stem}-{subset}-{weight}-{slant}.woff2"
            for subset in ("latin", "latin-ext")
        ]
        font = merged(parts)
        add_missing(font)
        rename(font, family, weight, italic)
        font.recalcTimestamp = False
        name = WEIGHTS[weight] if not italic else "Italic"
        font.save(TARGET / f"{family.replace(' ', '')}-{name}.ttf")


if __name__ == "__main__":
    make(Path(sys.argv[1]), "next")
    make(Path(sys.argv[2]), "mono")
