"""Work with others: case conferences, referrals, and danger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from liaise_desktop.domain.records import Lines, Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class CaseConference(Record):
    """A meeting of several services about a case, from our side only.

    What others said about a person is not recorded: ``tasks`` holds what falls to us.
    """

    TYPE: ClassVar[str] = "case_conference"

    case: str = ""
    on: str = ""
    convened_by: str = ""
    instrument: str = ""
    instrument_on: str = ""
    purpose: str = ""
    participants: tuple[str, ...] = ()
    invitation_complete: bool = False
    attending: str = ""
    attending_reason: str = ""
    spoke: bool = False
    disclosures: tuple[str, ...] = ()
    told: str = ""
    told_reason: str = ""
    tasks: Lines = ()
    decided_by: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Referral(Record):
    """A way opened to another service, with the shortest summary.

    ``partner`` names a service of the directory; ``consent`` a consent of the person.
    """

    TYPE: ClassVar[str] = "referral"

    case: str = ""
    partner: str = ""
    service: str = ""
    reason: str = ""
    warm: bool = False
    consent: str = ""
    no_consent_because: str = ""
    summary: str = ""
    state: str = ""
    sent_on: str = ""
    answered_on: str = ""
    first_appointment: str = ""
    fed_back_on: str = ""
    feedback: str = ""
    closed_on: str = ""
    written_by: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class SafetyEvent(Record):
    """Something dangerous, who decided what, and how it was looked at afterwards (G9, G24).

    ``called`` is a list of lines ``{"who", "when"}``.
    """

    TYPE: ClassVar[str] = "safety_event"

    case: str = ""
    contact: str = ""
    at: str = ""
    what: str = ""
    in_danger: str = ""
    called: Lines = ()
    decided_by: str = ""
    disclosures: tuple[str, ...] = ()
    second_person: str = ""
    second_on: str = ""
    debrief_on: str = ""
    support_offered_on: str = ""
    written_by: str = ""
