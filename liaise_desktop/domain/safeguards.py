"""Safeguards that are rules on data: strengths first, no scores, no forbidden fields, no lists.

Each is named after its rule, G1 to G24; rules of notes (G3, G4) live in `notes`, of cases (G2,
G12, G19) in `lifecycle`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.codes import (
    CONCERN,
    DISCLOSURE_FORM,
    DISCLOSURE_KIND,
    STATEMENT_KIND,
    STRENGTH,
    TWO_PERSON_DISCLOSURES,
)
from liaise_desktop.domain.errors import (
    AlternativeMissingError,
    FieldMissingError,
    NotAllowedError,
    StrengthFirstError,
)
from liaise_desktop.domain.notes import check_source
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import SEALED_PURPOSES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.domain.records import Disclosure, Record, Statement

# Parts of names that no field of any record may have.
JUDGING_WORDS: Final = ("score", "level", "rank", "rating", "risk", "threat", "severity")  # G1
BELIEF_WORDS: Final = (  # G6
    "religion", "faith", "ethnic", "race", "nationality", "opinion", "ideology", "orientation",
)  # fmt: skip
ACQUAINTANCE_WORDS: Final = ("knows", "associate", "contacts_of", "friend_of", "network")  # G7
LOOKUP_WORDS: Final = ("photo", "face", "plate", "latitude", "longitude", "gps")  # G8


def forbidden_fields(record_types: Mapping[str, type[Record]]) -> list[str]:
    """Return the fields, as ``type.field``, that a record may not have (G1, G6, G7, G8)."""
    parts = (*JUDGING_WORDS, *BELIEF_WORDS, *ACQUAINTANCE_WORDS, *LOOKUP_WORDS)
    return [
        f"{name}.{field.name}"
        for name, kind in sorted(record_types.items())
        for field in fields(kind)
        if any(part in field.name for part in parts)
    ]


def check_statement(statement: Statement) -> None:
    """Hold what a strength or a concern must say (G3, G4).

    Raises:
        RuleError: The first rule that it breaks.
    """
    STATEMENT_KIND.check(statement.kind)
    is_concern = statement.kind == "CONCERN"
    (CONCERN if is_concern else STRENGTH).check(statement.code)
    if is_blank(statement.text):
        raise FieldMissingError(record=statement.TYPE, field="text")
    check_source(statement.source, statement.teller)
    if is_concern and is_blank(statement.alternative):
        raise AlternativeMissingError


def check_strength_first(strengths: int) -> None:
    """Hold that a strength stands before a concern is kept (G5).

    Raises:
        StrengthFirstError: There is none.
    """
    if strengths < 1:
        raise StrengthFirstError


def check_disclosure(disclosure: Disclosure) -> None:
    """Hold that what left is told apart, has a ground, and a second person where one is due.

    What was spoken is entered afterwards, and a second person then looks at it.

    Raises:
        FieldMissingError: Recipient, purpose, ground or second person is missing.
        NotAllowedError: A paper or file for an intelligence service (G10).
    """
    DISCLOSURE_KIND.check(disclosure.kind)
    DISCLOSURE_FORM.check(disclosure.form)
    for name in ("recipient", "purpose", "ground", "decided_by"):
        if is_blank(getattr(disclosure, name)):
            raise FieldMissingError(record=disclosure.TYPE, field=name)
    if disclosure.kind == "INTEL" and disclosure.form != "SPOKEN":
        raise NotAllowedError(rule="G10", record=disclosure.TYPE)
    spoken = disclosure.form == "SPOKEN"
    if not spoken and disclosure.kind in TWO_PERSON_DISCLOSURES and disclosure.approved_by in (
        "",
        disclosure.decided_by,
    ):
        raise FieldMissingError(record=disclosure.TYPE, field="approved_by")


def is_sealed(binder_purpose: str) -> bool:
    """Whether records of such a binder stay out of exports, search and statistics (G11)."""
    return binder_purpose in SEALED_PURPOSES


@dataclass(frozen=True, slots=True)
class WordToConsider:
    """A place in a text that the person may want to read again."""

    start: int
    end: int
    word: str


def words_to_consider(text: str, words: Iterable[str]) -> list[WordToConsider]:
    """Return where *text* uses one of the city's *words*, in order (G6).

    Case and accents do not matter; a word also counts where it begins a longer one. This asks a
    question beside the field; it neither blocks nor tells anybody.
    """
    sought = tuple({folded for word in words if (folded := _folded(word.strip()))})
    if not sought:
        return []
    return [
        WordToConsider(found.start(), found.end(), found.group())
        for found in re.finditer(r"\w+", text)
        if _folded(found.group()).startswith(sought)
    ]


def _folded(word: str) -> str:
    if word.isascii():  # most words are, and somebody may paste a book
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
