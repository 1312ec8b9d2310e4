"""The way of what leaves: prepared, approved by a second person, passed on, confirmed, corrected.

What was spoken is entered afterwards, as it happened; where two people decide, the second one
then looks at it within a day. Nothing leaves for an intelligence service as a file or on paper,
and other requests by police are declined unless a ground and two people say otherwise (G10).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import (
    DISCLOSURE_FORM,
    DISCLOSURE_KIND,
    INFORMED,
    TWO_PERSON_DISCLOSURES,
)
from liaise_desktop.domain.consents import covers, stands
from liaise_desktop.domain.errors import (
    ConsentEndedError,
    LogOnlyError,
    SamePersonError,
    StepNotOpenError,
)
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from liaise_desktop.domain.consents import Consent
    from liaise_desktop.domain.records import Disclosure

DISCLOSURE_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "PREPARED": ("APPROVED", "RELEASED", "DECLINED"),
    "APPROVED": ("RELEASED", "DECLINED"),
    "RELEASED": ("ACKNOWLEDGED", "NOTICE_SENT"),
    "ACKNOWLEDGED": ("NOTICE_SENT",),
    "NOTICE_SENT": ("ACKNOWLEDGED", "NOTICE_SENT"),
    "DECLINED": (),
}

LEFT: Final = ("RELEASED", "ACKNOWLEDGED", "NOTICE_SENT")
ENTRY_HOURS: Final = 24  # within which what was spoken is entered, and seen by a second person
REFUSE, ASK_LEGAL = "refuse", "ask_legal"
POLICIES: Final = (REFUSE, ASK_LEGAL)


def state_of(disclosure: Disclosure) -> str:
    """Return where a disclosure stands; one of an older version had left."""
    return disclosure.state or "RELEASED"


def steps(disclosure: Disclosure) -> tuple[str, ...]:
    """Return the states that a disclosure can go to; only two-person kinds are approved."""
    found = DISCLOSURE_STEPS.get(state_of(disclosure), ())
    two = needs_two(disclosure)
    if state_of(disclosure) == "PREPARED":
        return tuple(step for step in found if step != ("RELEASED" if two else "APPROVED"))
    return found


def needs_two(disclosure: Disclosure) -> bool:
    """Whether a second person decides about this kind."""
    return disclosure.kind in TWO_PERSON_DISCLOSURES


def waits_for_second(disclosure: Disclosure) -> bool:
    """Whether a second person has still to look at it, before or after it left."""
    open_ = state_of(disclosure) in ("PREPARED", *LEFT)
    return open_ and needs_two(disclosure) and not disclosure.approved_by


def needs(disclosure: Disclosure, wanted: str, policy: str = REFUSE) -> list[str]:
    """Return the codes of `COOPERATION_NEEDS` that are missing for the step to *wanted*."""
    check = _CHECKS.get(wanted)
    missing = check(disclosure) if check else []
    if wanted in ("APPROVED", "RELEASED"):
        missing += _legal_service(disclosure, policy)
    return missing


def advance(disclosure: Disclosure, wanted: str, policy: str = REFUSE) -> Disclosure:
    """Return the disclosure in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
        LogOnlyError: It would leave as a file or on paper for an intelligence service (G10).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    check_values(disclosure)
    open_ = wanted in steps(disclosure)
    missing = needs(disclosure, wanted, policy) if open_ else []
    if not open_ or missing:
        raise StepNotOpenError(state=state_of(disclosure), wanted=wanted, needs=tuple(missing))
    return replace(disclosure, state=wanted)


def entered_afterwards(disclosure: Disclosure, policy: str = REFUSE) -> Disclosure:
    """Return what was spoken already as passed on; a second person looks at it afterwards.

    Raises:
        StepNotOpenError: It does not say what it must (facts: needs, codes).
        LogOnlyError, CodeUnknownError, DateUnreadableError: A value does not fit.
    """
    check_values(disclosure)
    spoken = replace(disclosure, form="SPOKEN")
    missing = [name for name in needs(spoken, "RELEASED", policy) if name != "approved_by"]
    if missing:
        raise StepNotOpenError(state="", wanted="RELEASED", needs=tuple(missing))
    return replace(spoken, state="RELEASED")


def approved(disclosure: Disclosure, by: str, on: str) -> Disclosure:
    """Return the disclosure with its second person.

    Raises:
        SamePersonError: It is the one who decided to pass it on.
    """
    if by in ("", disclosure.decided_by):
        raise SamePersonError
    return replace(disclosure, approved_by=by, approved_on=on)


def check_values(disclosure: Disclosure) -> None:
    """Hold that codes and days are such, and that what stays in the log stays there (G10).

    Raises:
        LogOnlyError: A file or a paper for an intelligence service.
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    DISCLOSURE_KIND.check(disclosure.kind)
    DISCLOSURE_FORM.check_if_set(disclosure.form)
    INFORMED.check_if_set(disclosure.informed)
    days.check_days(
        disclosure, "informed_on", "approved_on", "acknowledged_on", "legal_service_on"
    )
    if disclosure.kind == "INTEL" and disclosure.form in ("PAPER", "FILE"):
        raise LogOnlyError(rule="G10", field="form")


def check_consent(disclosure: Disclosure, consent: Consent | None, on: str) -> None:
    """Hold that the consent on which something shall leave still stands and carries it.

    Raises:
        ConsentEndedError: It was never given, was withdrawn, has expired, or is of another kind.
    """
    if disclosure.consent and (
        consent is None or not stands(consent, on) or not covers(consent, disclosure.kind)
    ):
        raise ConsentEndedError(field="consent")


def entry_due(at: datetime) -> datetime:
    """Return by when what was spoken at *at* is entered, and seen by a second person."""
    return at + timedelta(hours=ENTRY_HOURS)


def _legal_service(disclosure: Disclosure, policy: str) -> list[str]:
    asks = disclosure.kind == "INTEL" or (
        disclosure.kind == "POLICE_OTHER" and policy == ASK_LEGAL
    )
    return ["legal_service_on"] if asks and not disclosure.legal_service_on else []


def _prepared(disclosure: Disclosure) -> list[str]:
    missing = [
        name for name in ("recipient", "purpose", "ground") if is_blank(getattr(disclosure, name))
    ]
    if not any(item.strip() for item in disclosure.contents):
        missing.append("contents")
    if not disclosure.consent and is_blank(disclosure.no_consent_because):
        missing.append("consent")
    return missing


def _released(disclosure: Disclosure) -> list[str]:
    missing = _prepared(disclosure)
    missing += [
        name for name in ("left_out", "form", "informed") if is_blank(getattr(disclosure, name))
    ]
    if disclosure.informed in ("NO", "LATER") and is_blank(disclosure.informed_reason):
        missing.append("informed_reason")
    if needs_two(disclosure) and not disclosure.approved_by:
        missing.append("approved_by")
    return missing


def _acknowledged(disclosure: Disclosure) -> list[str]:
    return ["reply"] if is_blank(disclosure.reply) else []


def _declined(disclosure: Disclosure) -> list[str]:
    return ["reason"] if is_blank(disclosure.declined_because) else []


_CHECKS: Final[dict[str, Callable[[Disclosure], list[str]]]] = {
    "APPROVED": _prepared,
    "RELEASED": _released,
    "ACKNOWLEDGED": _acknowledged,
    "DECLINED": _declined,
}
