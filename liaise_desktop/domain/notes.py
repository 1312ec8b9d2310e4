"""The three voices: what a note must say before it can be kept, and who may correct it.

*Observed* is a list of lines, each with how it is known; *My reading* is an interpretation and
another explanation; *Next step* is what, who and when. Rules G3 and G4 live here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import HOW_KNOWN, NO_OWN_WORDS, NOTE_TYPE, ORIGIN, REFUSED_SOURCES
from liaise_desktop.domain.errors import (
    AlternativeMissingError,
    FieldMissingError,
    HowKnownMissingError,
    NoteEmptyError,
    OwnWordsReasonMissingError,
    ReasonMissingError,
    RumourRefusedError,
    TellerMissingError,
)
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.domain.records import Case, Lines, Note

SEEN, TOLD, QUOTED = "SEEN", "TOLD", "QUOTED"

MARKS: Final[dict[str, str]] = {
    "SEEN": SEEN,
    "DOC": SEEN,
    "ONLINE_PUBLIC": SEEN,
    "TOLD_FIRST": TOLD,
    "TOLD_SECOND": TOLD,
    "TOLD_BY_PERSON": QUOTED,
}

# What a correction may set; the rest of a saved note never changes.
CORRECTABLE: Final = (
    "kind",
    "at",
    "place",
    "observed",
    "no_own_words",
    "reading",
    "alternative",
    "next_what",
    "next_who",
    "next_when",
)

# Says why a version was written. Two versions have two reasons, and that alone is no conflict:
# whoever decides the conflict takes one along, and both stay in the history.
ATTENDANT: Final = ("reason",)


def mark_of(source: str) -> str:
    """Return the source mark, a code of SOURCE_MARK, under which a line of this source stands.

    A code that this version does not know counts as told: the most careful reading.
    """
    return MARKS.get(source, TOLD)


def line(text: str, source: str, teller: str = "") -> dict[str, str]:
    """Return one line of *Observed*."""
    return {"text": text, "source": source, "teller": teller}


def without_blank_lines(observed: Iterable[Mapping[str, str]]) -> Lines:
    """Return the lines that say something, each with its three parts; only told ones a teller."""
    return tuple(
        line(
            item.get("text", ""),
            item.get("source", ""),
            item.get("teller", "") if mark_of(item.get("source", "")) == TOLD else "",
        )
        for item in observed
        if not is_blank(item.get("text", ""))
    )


def check_source(source: str, teller: str) -> None:
    """Hold that it is said how something is known (G3).

    Raises:
        HowKnownMissingError: It is not said.
        RumourRefusedError: It is a rumour.
        CodeUnknownError: The source or the teller is in no list.
        TellerMissingError: It was told, and not said by which role.
    """
    if not source:
        raise HowKnownMissingError
    if source in REFUSED_SOURCES:
        raise RumourRefusedError
    HOW_KNOWN.check(source)
    if mark_of(source) == TOLD:
        if not teller:
            raise TellerMissingError
        ORIGIN.check(teller)


def check_lines(observed: Lines) -> None:
    """Hold `check_source` for every line."""
    for item in observed:
        check_source(item.get("source", ""), item.get("teller", ""))


def has_own_words(observed: Lines) -> bool:
    """Whether a line stands in the person's own words."""
    return any(mark_of(item.get("source", "")) == QUOTED for item in observed)


def check_note(note: Note) -> None:
    """Hold everything that a note must say before it can be kept.

    Raises:
        RuleError: The first rule that it breaks.
    """
    if not note.case:
        raise FieldMissingError(record=note.TYPE, field="case")
    NOTE_TYPE.check(note.kind)
    days.moment(note.at, record=note.TYPE, field="at")
    _check_says_something(note)
    check_lines(note.observed)
    _check_own_words(note)
    if not is_blank(note.reading) and is_blank(note.alternative):
        raise AlternativeMissingError
    _check_next_step(note)


def _check_says_something(note: Note) -> None:
    if not note.observed and all(map(is_blank, (note.reading, note.alternative, note.next_what))):
        raise NoteEmptyError


def _check_own_words(note: Note) -> None:
    if has_own_words(note.observed):
        return
    if not note.no_own_words:
        raise OwnWordsReasonMissingError
    NO_OWN_WORDS.check(note.no_own_words)


def _check_next_step(note: Note) -> None:
    if is_blank(note.next_what):
        if note.next_when:
            raise FieldMissingError(record=note.TYPE, field="next_what")
        return
    if is_blank(note.next_who):
        raise FieldMissingError(record=note.TYPE, field="next_who")
    if note.next_when:
        days.day_or_moment(note.next_when, record=note.TYPE, field="next_when")


def may_correct(principal: str, note: Note, case: Case) -> bool:
    """Whether *principal* wrote the note, or is the case's lead worker or stand-in."""
    return principal != "" and principal in (note.written_by, case.lead, case.standin)


def check_reason(reason: str) -> None:
    """Hold that a correction says why.

    Raises:
        ReasonMissingError: It does not.
    """
    if is_blank(reason):
        raise ReasonMissingError
