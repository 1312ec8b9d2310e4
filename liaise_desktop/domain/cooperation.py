"""Work with others: case conferences, referrals, and danger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import CONFERENCE_TOLD, IN_DANGER, PURPOSE
from liaise_desktop.domain.errors import SamePersonError, StepNotOpenError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Lines, Record, record_type


@record_type
@dataclass(frozen=True, slots=True)
class CaseConference(Record):
    """A meeting of several services about a case, from our side only.

    What others said about a person is not recorded: ``tasks`` holds what falls to us.
    """

    TYPE: ClassVar[str] = "case_conference"

    case: str = ""
    state: str = "INVITED"
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
    noted_on: str = ""
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
    state: str = "PREPARED"
    noted_on: str = ""
    sent_on: str = ""
    answered_on: str = ""
    first_appointment: str = ""
    fed_back_on: str = ""
    feedback: str = ""
    closed_on: str = ""
    closed_because: str = ""
    disclosure: str = ""
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
    in_danger: tuple[str, ...] = ()
    called: Lines = ()
    decided_by: str = ""
    passed_on: bool = False
    disclosures: tuple[str, ...] = ()
    second_asked: str = ""
    second_person: str = ""
    second_on: str = ""
    second_words: str = ""
    debrief_on: str = ""
    debrief_words: str = ""
    support_offered_on: str = ""
    support_words: str = ""
    entered_at: str = ""
    written_by: str = ""


REFERRAL_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "PREPARED": ("SENT", "CLOSED"),
    "SENT": ("ACCEPTED", "WAITING", "REFUSED", "CLOSED"),
    "WAITING": ("ACCEPTED", "REFUSED", "CLOSED"),
    "ACCEPTED": ("KEPT", "MISSED", "CLOSED"),
    "MISSED": ("KEPT", "CLOSED"),
    "KEPT": ("FED_BACK", "CLOSED"),
    "REFUSED": ("CLOSED",),
    "FED_BACK": ("CLOSED",),
    "CLOSED": (),
}

CONFERENCE_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "INVITED": ("ATTENDING", "DECLINED"),
    "ATTENDING": ("HELD", "DECLINED"),
    "HELD": ("CLOSED",),
    "DECLINED": ("CLOSED",),
    "CLOSED": (),
}


def advance_referral(referral: Referral, wanted: str) -> Referral:
    """Return the referral in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
        DateUnreadableError: A day is none.
    """
    days.check_days(
        referral, "sent_on", "answered_on", "first_appointment", "fed_back_on", "closed_on"
    )
    open_ = wanted in REFERRAL_STEPS.get(referral.state, ())
    missing = referral_needs(referral, wanted) if open_ else []
    if not open_ or missing:
        raise StepNotOpenError(state=referral.state, wanted=wanted, needs=tuple(missing))
    return replace(referral, state=wanted)


def referral_needs(referral: Referral, wanted: str) -> list[str]:
    """Return the codes of `COOPERATION_NEEDS` that are missing for the step to *wanted*."""
    names = {
        "SENT": ("service", "reason", "summary"),
        "ACCEPTED": ("answered_on",),
        "WAITING": ("answered_on",),
        "REFUSED": ("answered_on",),
        "KEPT": ("first_appointment",),
        "MISSED": ("first_appointment",),
        "FED_BACK": ("feedback",),
    }.get(wanted, ())
    missing = [name for name in names if is_blank(getattr(referral, name))]
    if wanted == "SENT" and not referral.consent and is_blank(referral.no_consent_because):
        missing.append("consent")
    if wanted == "CLOSED" and referral.state != "FED_BACK" and is_blank(referral.closed_because):
        missing.append("reason")
    return missing


def advance_conference(conference: CaseConference, wanted: str) -> CaseConference:
    """Return the conference in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    PURPOSE.check_if_set(conference.purpose)
    CONFERENCE_TOLD.check_if_set(conference.told)
    days.check_days(conference, "on", "instrument_on")
    open_ = wanted in CONFERENCE_STEPS.get(conference.state, ())
    missing = conference_needs(conference, wanted) if open_ else []
    if not open_ or missing:
        raise StepNotOpenError(state=conference.state, wanted=wanted, needs=tuple(missing))
    return replace(conference, state=wanted)


def conference_needs(conference: CaseConference, wanted: str) -> list[str]:
    """Return the codes of `COOPERATION_NEEDS` that are missing for the step to *wanted*."""
    names = {
        "ATTENDING": ("instrument", "instrument_on", "purpose", "attending_reason"),
        "DECLINED": ("attending_reason",),
    }.get(wanted, ())
    missing = [name for name in names if is_blank(getattr(conference, name))]
    if wanted == "HELD":
        missing += [] if conference.participants else ["participants"]
        missing += ["disclosures"] if conference.spoke and not conference.disclosures else []
    if wanted == "CLOSED" and conference.state == "HELD":
        missing += [] if conference.told else ["told"]
        if conference.told == "NOT" and is_blank(conference.told_reason):
            missing.append("told_reason")
    return missing


def safety_needs(event: SafetyEvent) -> list[str]:
    """Return what is still to be done after danger, as codes of `COOPERATION_NEEDS` (G9, G24)."""
    missing = ["disclosures"] if event.passed_on and not event.disclosures else []
    names = ("second_on", "debrief_on", "support_offered_on")
    return missing + [name for name in names if not getattr(event, name)]


def seen_by_second(event: SafetyEvent, by: str, on: str, words: str) -> SafetyEvent:
    """Return the event with the look of a second person.

    Raises:
        SamePersonError: It is the one who decided, or who wrote it down.
    """
    if by in ("", event.written_by, event.decided_by):
        raise SamePersonError
    return replace(event, second_person=by, second_on=on, second_words=words)


def check_event(event: SafetyEvent) -> None:
    """Hold that codes, days and moments of a safety event are such.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    for who in event.in_danger:
        IN_DANGER.check(who)
    days.moment(event.at, record=event.TYPE, field="at")
    days.check_days(event, "second_on", "debrief_on", "support_offered_on")
