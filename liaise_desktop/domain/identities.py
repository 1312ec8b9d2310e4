"""Who somebody is: the part that stands apart from the pseudonym."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class Identity(Record):
    """Name and ways to reach a person; the identity binder of their case.

    ``born`` is a year. Each look at it is an `AccessEvent`.
    """

    TYPE: ClassVar[str] = "identity"

    case: str = ""
    person: str = ""
    name: str = ""
    born: str = ""
    reached_by: str = ""
    languages: str = ""
    interpreter: bool = False
    guardian: str = ""
    guardian_contact: str = ""
    no_guardian_because: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class InformationNotice(Record):
    """That somebody was told what is kept about them, or why not yet.

    A postponement names its ground, who agreed to it and until when.
    """

    TYPE: ClassVar[str] = "information_notice"

    case: str = ""
    person: str = ""
    state: str = ""
    on: str = ""
    language: str = ""
    how: str = ""
    ground: str = ""
    given_by: str = ""
    approved_by: str = ""
    until: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class AccessEvent(Record):
    """Somebody looked at an identity, or made a file or paper; no content.

    ``action`` is a code of ACCESS_ACTION; ``target`` names the record.
    """

    TYPE: ClassVar[str] = "access_event"

    case: str = ""
    target: str = ""
    action: str = ""
    by: str = ""
    at: str = ""
    reason: str = ""
