"""Sizes, colours and measures of papers, in points; the colours are those of the light theme."""

from __future__ import annotations

from dataclasses import dataclass

from liaise_desktop.reports.fonts import BOLD, ITALIC, REGULAR

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89  # A4
LEFT, RIGHT = 60.0, 535.28
TOP, BOTTOM = 770.0, 82.0  # of the text, on every page
LABELS = 110.0  # width of the column in which labels stand
COLUMN = LEFT + LABELS  # where text stands beside a label
MARKS = 82.0  # width of a source mark
FIRST_LINE = 0.75  # of the leading, from the top of a row to its first line


def _colour(code: str) -> str:
    parts = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}" for part in parts)


INK, INK2, INK3 = _colour("#1B2624"), _colour("#46534F"), _colour("#5B6864")
LINE, LINE2 = _colour("#DCE3DF"), _colour("#C6D0CB")
PINE, PINE_INK, PINE_SOFT = _colour("#1F625C"), _colour("#174F4A"), _colour("#EDF5F2")
PLUM, PLUM_INK, PLUM_SOFT = _colour("#6A4A7C"), _colour("#573B68"), _colour("#F3EDF6")
SLATE, SLATE_INK = _colour("#3F5F7D"), _colour("#334F69")
OCHRE_INK, OCHRE_SOFT, OCHRE_LINE = _colour("#6E4800"), _colour("#FBF1DC"), _colour("#E6CB92")
OCHRE_MARK = _colour("#B27A12")
ART, SHARED = _colour("#BFD5CC"), _colour("#1F625C")


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: a style of Noto Sans, its size, the step between lines, its colour."""

    face: str
    size: float
    leading: float
    ink: str


TITLE = Style(BOLD, 21, 27, INK)
SUBTITLE = Style(REGULAR, 11.5, 16, INK2)
SECTION = Style(BOLD, 12.5, 17, PINE_INK)
ENTRY = Style(BOLD, 10, 14, INK)
BODY = Style(REGULAR, 9.5, 13.5, INK)
STRONG = Style(BOLD, 9.5, 13.5, INK)
SPOKEN = Style(ITALIC, 9.5, 13.5, INK)
AGREED = Style(REGULAR, 10.5, 15, INK)
AGREED_STRONG = Style(BOLD, 10.5, 15, INK)
QUIET = Style(REGULAR, 8.5, 12, INK3)
LABEL = Style(BOLD, 8.5, 13.5, INK2)
MARK = Style(REGULAR, 8.5, 13.5, SLATE_INK)
OBSERVED = Style(BOLD, 8.5, 13.5, SLATE_INK)
READING = Style(BOLD, 8.5, 13.5, PLUM_INK)
STEP = Style(BOLD, 8.5, 13.5, PINE_INK)
NOTICE = Style(REGULAR, 9, 13, OCHRE_INK)
FOOT = Style(REGULAR, 7.5, 10, INK3)
FOOT_STRONG = Style(BOLD, 7.5, 10, INK2)
HEAD = Style(BOLD, 8, 11, INK2)
BAND = Style(BOLD, 8.5, 12, OCHRE_INK)
BAND_TEXT = Style(REGULAR, 8.5, 12, OCHRE_INK)
