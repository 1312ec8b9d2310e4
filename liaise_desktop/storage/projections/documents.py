"""What of a record may be found by search, and under which words.

Words of a sealed binder and of sealed notes are in no document. Where versions of a record
differ, the words of all of them are in it, so that nothing is lost from sight by a conflict.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.projections.moments import minute_of, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.projections.arrival import Arrival

PLACE: Final = "place"
PERSON: Final = "person"
NOTE: Final = "note"
MEDIATION: Final = "mediation"
LIBRARY: Final = "library"
KINDS: Final = (PLACE, PERSON, NOTE, MEDIATION, LIBRARY)
_SHARED: Final = {  # what the team shares: its name, and the words it is found by as well
    "message": ("title", ("text", "audience")),
    "partner": ("name", ("offers", "audience")),
    "practice_sheet": ("title", ("problem", "method")),
    "visit": ("host", ("brings_home",)),
    "pilot": ("title", ("aim",)),
    "event": ("title", ("summary",)),
}
SEARCHABLE: Final = frozenset({"case", "person", "note", "mediation", *_SHARED})

_NOTE_FIELDS = ("observed", "reading", "alternative", "next_what", "place")


@dataclass(frozen=True, slots=True)
class Document:
    """What the index holds of one record; ``slot`` orders documents of one kind, newest last."""

    kind: str
    slot: int
    case_id: bytes | None
    title: str
    text: str


def document_of(arrival: Arrival) -> Document | None:
    """Return what may be found of a record, None where nothing may."""
    if arrival.binding.sealed or not arrival.binding.known:
        return None
    made = _MAKERS[arrival.state.type](arrival)
    return made if made.title or made.text else None


def plain_words(text: str) -> str:
    """Return *text* without the invisible signs that would split words or pose as marks."""
    if text.replace("\n", " ").isprintable():
        return text
    return "".join(map(_plain, text))


def _plain(sign: str) -> str:
    if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"):
        return sign
    return " " if sign.isspace() else ""


def _note(arrival: Arrival) -> Document:
    key = sort_key(arrival.text("at"), arrival.clock)
    text = _joined(arrival.state, _NOTE_FIELDS)
    return Document(NOTE, minute_of(key), arrival.owner("case"), "", text)


def _person(arrival: Arrival) -> Document:
    case_id = arrival.owner("case")
    row = arrival.db.execute("SELECT code FROM case_row WHERE id = ?", (case_id,)).fetchone()
    name = _joined(arrival.state, ("pseudonym",))
    code = plain_words(row[0]) if row is not None and name else ""
    return Document(PERSON, arrival.k, case_id, name, code)


def _case(arrival: Arrival) -> Document:
    # The main person stands for the case; only a case without one stands for itself.
    code = "" if arrival.reference("main_person") else _joined(arrival.state, ("code",))
    return Document(PERSON, arrival.k, arrival.id, code, "")


def _mediation(arrival: Arrival) -> Document:
    key = sort_key(arrival.text("requested_on"), arrival.clock)
    title = _joined(arrival.state, ("title",))
    text = _joined(arrival.state, ("code", "place", "summary"))
    return Document(MEDIATION, minute_of(key), arrival.owner("case"), title, text)


def _shared(arrival: Arrival) -> Document:
    named_by, others = _SHARED[arrival.state.type]
    title = _joined(arrival.state, (named_by,))
    return Document(LIBRARY, arrival.k, None, title, _joined(arrival.state, others))


_MAKERS = {
    "case": _case,
    "person": _person,
    "note": _note,
    "mediation": _mediation,
    **dict.fromkeys(_SHARED, _shared),
}


def _joined(state: RecordState, names: tuple[str, ...]) -> str:
    """Return the words of these fields, of every version, each text once."""
    texts = dict.fromkeys(text for name in names for text in _said(state, name))
    return "\n".join(filter(None, map(plain_words, texts)))


def _said(state: RecordState, name: str) -> Iterator[str]:
    for candidate in state.fields.get(name, ()):
        if candidate.value is not ERASED:
            yield from _texts(candidate.value)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, list):
        for line in value:
            if isinstance(line, dict):
                yield from _texts(line.get("text"))
