"""What the lines of the search palette say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import NOTE_TYPE
from liaise_desktop.gui.dates import short_day
from liaise_desktop.gui.presenters.palette_actions import DO
from liaise_desktop.gui.presenters.search import LIBRARY, MEDIATIONS, NOTES, PEOPLE, PLACES
from liaise_desktop.gui.views.record_words import record_glyph, record_word
from liaise_desktop.gui.widgets import key_text
from liaise_desktop.gui.widgets.hit_list import HitRow, unmarked
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.listings import SearchHit

    Line = tuple[HitRow, SearchHit | None]

GROUPS: Final = (PLACES, PEOPLE, NOTES, MEDIATIONS, LIBRARY, DO)
GLYPHS: Final = {PLACES: "map-pin", NOTES: "pen-line", MEDIATIONS: "handshake"}


class SearchWords(QObject):
    """Puts hits into groups of lines, in the language in force."""

    def recent(self) -> str:
        """Return the head over what was opened last."""
        return self.tr("Opened last", "group of hits")

    def begin(self, hits: Sequence[SearchHit]) -> list[Line]:
        """Return the lines of an empty field: what was opened last, and what can be started."""
        do = [hit for hit in hits if hit.kind == DO]
        last = [hit for hit in hits if hit.kind != DO]
        return self.group(self.recent(), last) + self.group(self.group_words()[DO], do)

    def groups(self, hits: Sequence[SearchHit]) -> list[Line]:
        """Return the lines of all groups in which something was found."""
        words = self.group_words()
        lines: list[Line] = []
        for kind in GROUPS:
            lines += self.group(words[kind], [hit for hit in hits if hit.kind == kind])
        return lines

    def group(self, head: str, hits: Sequence[SearchHit]) -> list[Line]:
        """Return a head and its hits; nothing where there are no hits."""
        if not hits:
            return []
        rows: list[Line] = [(HitRow(head=head), None)]
        rows += [(self.row(hit), hit) for hit in hits]
        return rows

    def row(self, hit: SearchHit) -> HitRow:
        """Return the line that says what was found."""
        first, second = hit.title, hit.snippet
        if unmarked(second) == first:
            first, second = second, ""
        if hit.kind == PLACES:
            return HitRow("", first, second, self.tr("Place", "a hit"), GLYPHS[PLACES])
        if hit.kind == PEOPLE:
            if unmarked(second) == hit.code:
                second = ""
            return HitRow("", first, second, hit.code, "user-round", initials(hit.title))
        if hit.kind == NOTES:
            kind = code_label(NOTE_TYPE, hit.code) if hit.code else ""
            first = ", ".join(part for part in (hit.title, kind) if part)
            return HitRow("", first, second, short_day(hit.at), GLYPHS[NOTES])
        if hit.kind == LIBRARY:
            return HitRow("", first, second, record_word(hit.code), record_glyph(hit.code))
        if hit.kind == DO:
            return HitRow("", hit.title, second, key_text(hit.code) if hit.code else "", "plus")
        return HitRow("", first, second, hit.code, GLYPHS[MEDIATIONS])

    def group_words(self) -> dict[str, str]:
        """Return the heads of the groups, by kind of hit."""
        return {
            PLACES: self.tr("Places", "group of hits"),
            PEOPLE: self.tr("People", "group of hits"),
            NOTES: self.tr("Notes", "group of hits"),
            MEDIATIONS: self.tr("Mediations", "group of hits"),
            LIBRARY: self.tr("Library", "group of hits"),
            DO: self.tr("Do something", "group of hits"),
        }


def initials(name: str) -> str:
    """Return up to two initials of a pseudonym; nothing where it begins with no letter."""
    return "".join(word[0] for word in name.split()[:2] if word[0].isalnum()).upper()
