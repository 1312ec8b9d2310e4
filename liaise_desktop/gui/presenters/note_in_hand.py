"""A note while it is being written: what stands in the composer, whole or unfinished."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from liaise_desktop.domain.notes import QUOTED, SEEN, line, mark_of
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Note

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.domain.records import Lines

FIRST_SOURCE = {SEEN: "SEEN", QUOTED: "TOLD_BY_PERSON"}  # told has none: it has to be said


@dataclass(frozen=True, slots=True)
class NoteInHand:
    """What a person has written so far; nothing of it is checked.

    ``entry`` is the line of *Observed* in the making with its ``mark``, ``source`` and
    ``teller``; ``lines`` are those before it. An empty ``at`` is the moment of saving.
    """

    kind: str = "TALK"
    at: str = ""
    place: str = ""
    lines: Lines = ()
    entry: str = ""
    mark: str = SEEN
    source: str = "SEEN"
    teller: str = ""
    no_own_words: str = ""
    reading: str = ""
    alternative: str = ""
    next_what: str = ""
    next_who: str = ""
    next_when: str = ""
    reason: str = ""

    def is_blank(self) -> bool:
        """Whether there is nothing in it that would be missed."""
        texts = (self.entry, self.reading, self.alternative, self.next_what, self.reason)
        return not self.lines and all(map(is_blank, texts))

    def texts(self) -> str:
        """Return everything that was typed, one text below the other."""
        said = [item.get("text", "") for item in self.lines]
        return "\n".join([*said, self.entry, self.reading, self.alternative, self.next_what])

    def observed(self) -> Lines:
        """Return the lines of *Observed*, the one in the making last."""
        if is_blank(self.entry):
            return self.lines
        return (*self.lines, line(self.entry, self.source, self.teller))

    def as_note(self, case: str, now: str) -> Note:
        """Return the note that it would be if it were saved at the moment *now*."""
        return Note(
            "",
            case=case,
            kind=self.kind,
            at=self.at or now,
            place=self.place.strip(),
            observed=self.observed(),
            no_own_words=self.no_own_words,
            reading=self.reading,
            alternative=self.alternative,
            next_what=self.next_what,
            next_who=self.next_who,
            next_when=self.next_when,
        )

    def content(self) -> dict[str, Any]:
        """Return it as a draft keeps it."""
        plain = asdict(self)
        return plain | {"lines": [dict(item) for item in self.lines]}


def in_hand(content: Mapping[str, Any]) -> NoteInHand:
    """Return what a draft kept; what does not fit is left aside."""
    known: dict[str, Any] = {}
    for field in fields(NoteInHand):
        value = content.get(field.name)
        if field.name != "lines" and isinstance(value, str):
            known[field.name] = value
    kept = content.get("lines")
    rows = kept if isinstance(kept, (list, tuple)) else ()
    known["lines"] = tuple(
        line(str(row.get("text", "")), str(row.get("source", "")), str(row.get("teller", "")))
        for row in rows
        if isinstance(row, dict)
    )
    return NoteInHand(**known)


def joined(one: NoteInHand, other: NoteInHand) -> NoteInHand:
    """Return both notes in one, so that taking one back does not lose the other."""
    texts = {
        name: "\n".join(filter(None, (getattr(one, name), getattr(other, name))))
        for name in ("entry", "reading", "alternative", "next_what")
    }
    return replace(one, lines=(*one.lines, *other.lines), **texts)


def from_note(note: Note) -> NoteInHand:
    """Return a saved note as it is loaded for a correction; its last line stays a line."""
    lines = tuple(dict(item) for item in note.observed)
    mark = mark_of(lines[-1].get("source", "")) if lines else SEEN
    return NoteInHand(
        kind=note.kind,
        at=note.at,
        place=note.place,
        lines=lines,
        mark=mark,
        source=FIRST_SOURCE.get(mark, ""),
        no_own_words=note.no_own_words,
        reading=note.reading,
        alternative=note.alternative,
        next_what=note.next_what,
        next_who=note.next_who,
        next_when=note.next_when,
    )
