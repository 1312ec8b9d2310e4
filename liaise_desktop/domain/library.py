"""What a team shares that concerns no person: messages, partners, practice, learning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class PreventionMessage(Record):
    """A short text to be used in talks; one version of it.

    ``state`` is a code of MESSAGE_STATE; a message is used once a supervisor approved it.
    ``replaces`` names the version before, which goes out of use when this one is approved.
    """

    TYPE: ClassVar[str] = "message"

    title: str = ""
    audience: str = ""
    language: str = ""
    text: str = ""
    use_when: str = ""
    not_when: str = ""
    author: str = ""
    state: str = ""
    approved_by: str = ""
    approved_on: str = ""
    version: int = 0
    valid_until: str = ""
    replaces: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class PartnerService(Record):
    """A service to which somebody can be referred.

    ``tier`` is a code of GOVERNANCE: district, city, region, country, Europe.
    """

    TYPE: ClassVar[str] = "partner"

    name: str = ""
    tier: str = ""
    offers: str = ""
    audience: str = ""
    languages: tuple[str, ...] = ()
    hours: str = ""
    how_to_refer: str = ""
    contact: str = ""
    emergency: bool = False
    legal_ground: str = ""
    agreement: str = ""
    agreement_until: str = ""
    secrecy: str = ""
    checked_on: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class PracticeSheet(Record):
    """What worked, written so that another city can use it."""

    TYPE: ClassVar[str] = "practice_sheet"

    title: str = ""
    city: str = ""
    problem: str = ""
    aims: str = ""
    audience: str = ""
    method: str = ""
    activities: str = ""
    partners: str = ""
    resources: str = ""
    results: str = ""
    failed: str = ""
    contact: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class TrainingEntry(Record):
    """A training that somebody took part in; ``who`` is a principal."""

    TYPE: ClassVar[str] = "training"

    module: str = ""
    on: str = ""
    hours: int = 0
    trainer: str = ""
    who: str = ""
    learned: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Visit(Record):
    """A visit to another city or service, and what it brings home."""

    TYPE: ClassVar[str] = "visit"

    host: str = ""
    on: str = ""
    participants: int = 0
    purpose_text: str = ""
    brings_home: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Pilot(Record):
    """Something tried out, with what it should show."""

    TYPE: ClassVar[str] = "pilot"

    title: str = ""
    need: str = ""
    aim: str = ""
    activities: str = ""
    starts: str = ""
    ends: str = ""
    indicators: str = ""
    what_worked: str = ""
    budget_line: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class TeamEvent(Record):
    """A seminar or public event, and how many took part; ``kind`` is a code of EVENT_KIND."""

    TYPE: ClassVar[str] = "event"

    title: str = ""
    on: str = ""
    kind: str = ""
    participants: int = 0
    place: str = ""
    summary: str = ""
