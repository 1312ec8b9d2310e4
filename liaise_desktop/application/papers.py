"""What goes on a paper: already chosen, plain values, ready to be set.

A paper holds everything that is printed and nothing else, so what never reaches a paper can be
read here: no identity part, no sealed note, nothing that a side said in a mediation, no safe way
to make contact, no draft, and the form of violence only if it was asked for.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.codes import TWO_PERSON_DISCLOSURES
from liaise_desktop.domain.errors import FieldMissingError, NotAllowedError

if TYPE_CHECKING:
    from collections.abc import Container

    from liaise_desktop.application.ports import Randomness

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another
SERIAL_LENGTH = 4
NEVER_ON_PAPER = ("INTEL",)


@dataclass(frozen=True, slots=True)
class Release:
    """For whom a paper is made, why, and on which ground.

    ``kind`` is a code of the kinds of disclosure, ``purpose`` a sentence, ``ground`` the words
    of the legal basis as the city's pack has them.
    """

    recipient: str
    kind: str
    purpose: str
    ground: str
    second_person: str = ""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What identifies a paper: its serial, who made it and when, and in whose name.

    ``made_on`` is a moment, ISO 8601 with offset; ``made_by_role`` a code of the roles.
    """

    serial: str
    made_on: str
    made_by: str
    made_by_role: str
    body: str
    classification: str
    language: str
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PaperObjection:
    """What somebody says against a passage; it is printed where the passage is (G13)."""

    text: str
    said_by: str
    on: str


@dataclass(frozen=True, slots=True)
class PaperStatement:
    """A strength or a concern, with how it is known."""

    code: str
    text: str
    source: str
    teller: str
    alternative: str
    written_by: str
    written_at: str
    old: bool = False
    objections: tuple[PaperObjection, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One observed line of a note, with how it is known."""

    text: str
    source: str
    teller: str


@dataclass(frozen=True, slots=True)
class PaperNote:
    """One note; ``unsettled`` says that versions of it differ and nobody has decided yet."""

    at: str
    kind: str
    place: str
    written_by: str
    role: str
    written_at: str
    observed: tuple[PaperLine, ...]
    no_own_words: str
    reading: str
    alternative: str
    next_what: str
    next_who: str
    next_when: str
    step_done: bool = False
    corrected: bool = False
    unsettled: bool = False
    old: bool = False
    objections: tuple[PaperObjection, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperStep:
    """Something still to do; ``kind`` is ``next_step``, ``review`` or ``follow_up``."""

    kind: str
    what: str
    who: str
    due: str


@dataclass(frozen=True, slots=True)
class PaperMediation:
    """That a mediation takes place, and how far it is; nothing of what was said."""

    code: str
    title: str
    state: str
    conflict_type: str
    requested_on: str
    last_on: str
    sessions: int
    next_check: str


@dataclass(frozen=True, slots=True)
class CaseSummaryPaper:
    """A case on paper: its frame, strengths, concerns, steps, mediations and chosen notes.

    ``notes_left_out`` counts the notes of the case, among those offered, that were not chosen;
    a part that was not chosen is None, an empty one has nothing to show.
    """

    imprint: Imprint
    release: Release
    code: str
    pseudonym: str
    subject_kind: str
    age_band: str
    minor: bool
    known_since: str
    state: str
    purpose: str
    purpose_sentence: str
    legal_basis: str
    necessity: str
    agreement: str
    agreement_on: str
    agreement_until: str
    notice: str
    notice_on: str
    lead: str
    standin: str
    supervisor: str
    opened_on: str
    review_on: str
    retention_on: str
    violence_form: str
    unsettled: bool
    strengths: tuple[PaperStatement, ...] | None
    concerns: tuple[PaperStatement, ...] | None
    steps: tuple[PaperStep, ...] | None
    mediations: tuple[PaperMediation, ...] | None
    notes: tuple[PaperNote, ...] | None
    notes_left_out: int = 0
    objections: tuple[PaperObjection, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperParty:
    """One side of a mediation, by role, and who speaks for it."""

    label: str
    spoken_for: str


@dataclass(frozen=True, slots=True)
class PaperPoint:
    """One point agreed; ``when_kind`` is ``FROM``, ``BY`` or empty."""

    text: str
    who: str
    when_kind: str
    when: str


@dataclass(frozen=True, slots=True)
class MediationAgreementPaper:
    """What the sides agreed: points, who, until when; no history and no words of a side."""

    imprint: Imprint
    release: Release
    code: str
    title: str
    place: str
    agreed_on: str
    agreement_form: str
    mediators: tuple[str, ...]
    parties: tuple[PaperParty, ...]
    points: tuple[PaperPoint, ...]


Paper = CaseSummaryPaper | MediationAgreementPaper


def new_serial(
    prefix: str, year: int, randomness: Randomness, taken: Container[str] = frozenset()
) -> str:
    """Return a serial that is not in *taken*, such as ``MH-2026-4F7K``.

    Two laptops that never meet may draw the same one, about once in a million pairs a year; the
    fingerprint of the content tells such papers apart.
    """
    while True:
        drawn = "".join(LETTERS[byte & 31] for byte in randomness(SERIAL_LENGTH))
        serial = f"{prefix}-{year:04d}-{drawn}"
        if serial not in taken:
            return serial


def content_sha256(paper: Paper) -> str:
    """Return the SHA-256 of all that *paper* says, in canonical form; 64 hex digits.

    This is what stands printed on the page: a file cannot hold its own hash. It stays the same
    in whatever way the page is laid out.
    """
    return hashlib.sha256(encode(_plain(paper))).hexdigest()


def check_release(release: Release) -> None:
    """Hold what must be known before anything leaves on paper.

    Raises:
        FieldMissingError: The recipient, the purpose, the ground or the second person is missing.
        NotAllowedError: No paper is made for this kind of recipient (G10).
    """
    if release.kind in NEVER_ON_PAPER:
        raise NotAllowedError(kind=release.kind)
    for name in ("recipient", "kind", "purpose", "ground"):
        if not getattr(release, name).strip():
            raise FieldMissingError(record="release", field=name)
    if release.kind in TWO_PERSON_DISCLOSURES and not release.second_person.strip():
        raise FieldMissingError(record="release", field="second_person")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        said = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        if not said.get("objections", True):
            del said["objections"]  # papers without one keep the hash that they had before
        return said
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
