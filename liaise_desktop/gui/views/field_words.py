"""How fields of records are called, and what their values say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from liaise_desktop.domain import codes
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.notes import QUOTED, mark_of
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.note_card import how_known
from liaise_desktop.gui.widgets import source_word
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.domain.codes import CodeList

CONTEXT: Final = "Fields"

_WORDS: Final = {
    "age_band": QT_TRANSLATE_NOOP("Fields", "Age"),
    "agreement": QT_TRANSLATE_NOOP("Fields", "Agreement"),
    "agreement_on": QT_TRANSLATE_NOOP("Fields", "Agreement since"),
    "agreement_until": QT_TRANSLATE_NOOP("Fields", "Agreement until"),
    "alternative": QT_TRANSLATE_NOOP("Fields", "Another explanation"),
    "at": QT_TRANSLATE_NOOP("Fields", "When"),
    "closing_reason": QT_TRANSLATE_NOOP("Fields", "Why it ended"),
    "code": QT_TRANSLATE_NOOP("Fields", "About"),
    "district": QT_TRANSLATE_NOOP("Fields", "District"),
    "done": QT_TRANSLATE_NOOP("Fields", "Done"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "known_since": QT_TRANSLATE_NOOP("Fields", "Known since"),
    "lead": QT_TRANSLATE_NOOP("Fields", "Worker"),
    "legal_basis": QT_TRANSLATE_NOOP("Fields", "Legal basis"),
    "necessity": QT_TRANSLATE_NOOP("Fields", "Why a file is needed"),
    "next_what": QT_TRANSLATE_NOOP("Fields", "Next step"),
    "next_when": QT_TRANSLATE_NOOP("Fields", "When it is due"),
    "next_who": QT_TRANSLATE_NOOP("Fields", "Who does it"),
    "no_own_words": QT_TRANSLATE_NOOP("Fields", "Why no own words"),
    "observed": QT_TRANSLATE_NOOP("Fields", "Observed"),
    "place": QT_TRANSLATE_NOOP("Fields", "Where"),
    "pseudonym": QT_TRANSLATE_NOOP("Fields", "Pseudonym"),
    "purpose": QT_TRANSLATE_NOOP("Fields", "Purpose"),
    "reading": QT_TRANSLATE_NOOP("Fields", "My reading"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "retention_on": QT_TRANSLATE_NOOP("Fields", "Keep or erase on"),
    "review_on": QT_TRANSLATE_NOOP("Fields", "Next review"),
    "source": QT_TRANSLATE_NOOP("Fields", "How it is known"),
    "standin": QT_TRANSLATE_NOOP("Fields", "Stand-in"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "supervisor": QT_TRANSLATE_NOOP("Fields", "Supervisor"),
    "teller": QT_TRANSLATE_NOOP("Fields", "Told by"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
}

_CODES: Final[dict[tuple[str, str], CodeList]] = {
    ("note", "kind"): codes.NOTE_TYPE,
    ("note", "no_own_words"): codes.NO_OWN_WORDS,
    ("statement", "source"): codes.HOW_KNOWN,
    ("statement", "teller"): codes.ORIGIN,
    ("case", "state"): codes.CASE_STATE,
    ("case", "agreement"): codes.AGREEMENT,
    ("case", "purpose"): codes.PURPOSE,
    ("case", "legal_basis"): codes.LEGAL_BASIS,
    ("case", "closing_reason"): codes.CLOSING_REASON,
    ("case", "notice"): codes.NOTICE,
    ("person", "age_band"): codes.AGE_BAND,
}
_PEOPLE: Final = ("lead", "standin", "supervisor", "next_who", "written_by", "proposed_by")
# What goes without saying in a history: where a record belongs, and who wrote it when.
UNSHOWN: Final = ("case", "written_by", "written_at", "target", "mediation", "main_person")


def field_word(name: str) -> str:
    """Return how a field is called; one of a newer version is called by its name."""
    found = _WORDS.get(name)
    return name if found is None else QCoreApplication.translate(CONTEXT, found)


def value_words(type_: str, name: str, value: Any, names: Mapping[str, str]) -> str:
    """Return what a field says, as plain text of one or more lines."""
    if name == "observed":
        return "\n".join(_line_words(line) for line in value or () if isinstance(line, dict))
    if isinstance(value, bool) or value is None:
        return _yes_no(value)
    text = str(value)
    listed = _CODES.get((type_, name))
    if type_ == "statement" and name == "code":
        listed = codes.STRENGTH if text in codes.STRENGTH else codes.CONCERN
    if listed is not None:
        return code_label(listed, text) if text else ""
    if name in _PEOPLE:
        return shown(names.get(text, text))
    if name == "at" or name.endswith(("_on", "_until", "_when", "_at")):
        return dates.moment(text) or shown(text)
    return shown(text)


def _yes_no(value: bool | None) -> str:  # noqa: FBT001 - a value of a record
    if value is None:
        return ""
    return code_label(codes.YES_NO_UNKNOWN, "YES" if value else "NO")


def _line_words(line: Mapping[str, str]) -> str:
    source = line.get("source", "")
    mark = mark_of(source)
    word = source_word({"SEEN": "seen", "TOLD": "told", "QUOTED": "quoted"}[mark])
    known = "" if mark == QUOTED else how_known(source, line.get("teller", ""))
    lead = f"{word} ({known})" if known else word
    return f"{lead}: {shown(line.get('text', ''))}"
