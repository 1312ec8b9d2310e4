"""How something is known: seen, told or own words, each with its word and its icon."""

from __future__ import annotations

from dataclasses import dataclass

from liaise_desktop.domain import codes
from liaise_desktop.domain.notes import QUOTED, SEEN, TOLD, mark_of
from liaise_desktop.reports.words import Worded

PLAIN = ("SEEN", "TOLD_BY_PERSON")  # the mark alone says it
ICONS = {SEEN: "eye", TOLD: "ear", QUOTED: "quote"}


@dataclass(frozen=True, slots=True)
class Mark:
    """The word and the icon of a source; own words are set in italics."""

    word: str
    icon: str
    spoken: bool = False


class SourceMarks(Worded):
    """Turns the code of a source into its mark and what more there is to say."""

    def of(self, source: str) -> Mark:
        """Return the mark of *source*; a code of another version counts as told."""
        mark = mark_of(source)
        word = self.label(codes.SOURCE_MARK, mark)
        return Mark(word, ICONS[mark], spoken=mark == QUOTED)

    def details(self, source: str, teller: str) -> str:
        """Return what the mark leaves open: by whom it was told, and how they know."""
        how = "" if source in PLAIN else self.label(codes.HOW_KNOWN, source)
        if mark_of(source) != TOLD or not teller:
            return how
        return f"{how} ({self.label(codes.ORIGIN, teller)})" if how else ""
