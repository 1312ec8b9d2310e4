"""A mediation and its parts, each a record of its own, so that two people rarely meet in one.

The *record* binder holds dates, parties, consents, sessions, points, outcome; the *content*
binder holds what parties need and said and their common ground; the *sealed* binder holds the
mediator's own notes, which never leave and stand in no index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class Mediation(Record):
    """A mediation from the request to its second follow-up.

    The five ``check_`` fields hold ``YES``, ``NO`` or ``UNKNOWN``.
    """

    TYPE: ClassVar[str] = "mediation"

    code: str = ""
    title: str = ""
    case: str = ""
    state: str = "REQUESTED"
    requested_on: str = ""
    origin: str = ""
    mode: str = "DEFERRED"
    conflict_type: str = ""
    place: str = ""
    district: str = ""
    summary: str = ""
    mediators: tuple[str, ...] = ()
    check_violence: str = ""
    check_gender_violence: str = ""
    check_power_gap: str = ""
    check_offence: str = ""
    check_language: str = ""
    suitable: str = ""
    suitability_reason: str = ""
    notes_agreed_on: str = ""
    agreed_on: str = ""
    agreement_form: str = ""
    outcome: str = "RUNNING"
    stopped_on: str = ""
    people_directly: int = 0
    people_indirectly: int = 0


@record_type
@dataclass(frozen=True, slots=True)
class Party(Record):
    """One side, by role, with its own consent.

    ``consent_form`` is ``PAPER`` or ``SPOKEN``; ``releases_words`` says whether this side agreed
    that its needs and words may be shown to the supervisor and on paper.
    """

    TYPE: ClassVar[str] = "party"

    mediation: str = ""
    label: str = ""
    role: str = ""
    size: int = 0
    spoken_for: str = ""
    consent_on: str = ""
    consent_form: str = ""
    consent_witness: str = ""
    withdrawn_on: str = ""
    releases_words: bool = False
    asked_no_notes: bool = False


@record_type
@dataclass(frozen=True, slots=True)
class PartyWords(Record):
    """What one side needs and said in its own words; content binder."""

    TYPE: ClassVar[str] = "party_words"

    mediation: str = ""
    party: str = ""
    needs: str = ""
    own_words: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class CommonGround(Record):
    """Something that both sides have said; content binder."""

    TYPE: ClassVar[str] = "common_ground"

    mediation: str = ""
    text: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Talk(Record):
    """A separate talk with one side before the sessions."""

    TYPE: ClassVar[str] = "talk"

    mediation: str = ""
    party: str = ""
    on: str = ""
    minutes: int = 0
    mediator: str = ""
    rules_explained: bool = False
    limits_explained: bool = False
    voluntary: bool = False


@record_type
@dataclass(frozen=True, slots=True)
class SealedNote(Record):
    """The mediator's own note; sealed binder, never exported, in no index."""

    TYPE: ClassVar[str] = "sealed_note"

    mediation: str = ""
    party: str = ""
    text: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Session(Record):
    """A session: who was there, how long, one line; no verbatim record."""

    TYPE: ClassVar[str] = "session"

    mediation: str = ""
    number: int = 0
    on: str = ""
    minutes: int = 0
    place: str = ""
    form: str = "ROUND"
    present: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    line: str = ""
    next_time: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Point(Record):
    """One point of the agreement: what, who, when, and how it is going.

    ``when_kind`` is ``FROM`` or ``BY``; ``standing`` is ``NOT_DUE``, ``KEPT``, ``PARTLY`` or
    ``NOT_HELD``.
    """

    TYPE: ClassVar[str] = "point"

    mediation: str = ""
    order: int = 0
    text: str = ""
    who: str = ""
    when_kind: str = ""
    when: str = ""
    standing: str = "NOT_DUE"
    standing_note: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class FollowUp(Record):
    """One of the two checks, after two weeks and after three months.

    ``result`` is ``KEPT``, ``PARTLY``, ``BROKEN`` or ``UNKNOWN``; empty while not held.
    """

    TYPE: ClassVar[str] = "follow_up"

    mediation: str = ""
    number: int = 0
    due: str = ""
    held_on: str = ""
    result: str = ""
    text: str = ""
