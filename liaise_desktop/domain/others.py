"""What in a record stands about somebody else than the person who asks to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.codes import listed
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from liaise_desktop.domain.registers import RecordState

MASK_WHY: Final = listed(
    "MASK_WHY",
    ("TOLD_BY", QT_TRANSLATE_NOOP("Codes", "Shows who told it")),
    ("OTHER_PERSON", QT_TRANSLATE_NOOP("Codes", "Is about another person")),
    ("OTHER_SIDE", QT_TRANSLATE_NOOP("Codes", "Words of another side")),
    ("CALLER", QT_TRANSLATE_NOOP("Codes", "Name or contact of who asked")),
)

# Fields of a type that may hold what others said, or who they are.
_ABOUT_OTHERS: Final = {
    "party_words": (("needs", "OTHER_SIDE"), ("own_words", "OTHER_SIDE")),
    "request": (("caller", "CALLER"), ("caller_contact", "CALLER"), ("observed", "TOLD_BY")),
    "identity": (("guardian", "OTHER_PERSON"), ("guardian_contact", "OTHER_PERSON")),
}
_TOLD: Final = ("TOLD_FIRST", "TOLD_SECOND")


def passages(state: RecordState, person: str) -> list[tuple[str, str]]:
    """Return the fields of a record in which others stand, with a code of `MASK_WHY`."""
    if state.type == "person":
        return [] if state.id == person else [("pseudonym", "OTHER_PERSON")]
    found = [
        (field, why) for field, why in _ABOUT_OTHERS.get(state.type, ()) if state.value(field)
    ]
    if state.value("source") in _TOLD:
        found.append(("text", "TOLD_BY"))
    lines = state.value("observed") if state.type == "note" else ()
    if isinstance(lines, (list, tuple)) and any(line.get("source") in _TOLD for line in lines):
        found.append(("observed", "TOLD_BY"))
    return found
