"""What somebody agreed to, each kind apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class Consent(Record):
    """A consent of one kind and one scope, with how it was given and taken back.

    ``kind`` is a code of CONSENT_KIND; kinds are never merged. ``by`` says who gave it: the
    person, a guardian, or both.
    """

    TYPE: ClassVar[str] = "consent"

    case: str = ""
    mediation: str = ""
    person: str = ""
    kind: str = ""
    state: str = ""
    scope: str = ""
    recipient: str = ""
    until: str = ""
    text_version: str = ""
    language: str = ""
    form: str = ""
    witness: str = ""
    by: str = ""
    capacity: str = ""
    given_on: str = ""
    asked_on: str = ""
    withdrawn_on: str = ""
    effect_done: str = ""
