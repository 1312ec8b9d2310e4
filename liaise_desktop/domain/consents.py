"""What somebody agreed to, each kind apart; how an agreement comes to stand and to end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import CONSENT_BY, CONSENT_FORM, CONSENT_KIND
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Record, record_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from liaise_desktop.domain.records import Disclosure


@record_type
@dataclass(frozen=True, slots=True)
class Consent(Record):
    """A consent of one kind and one scope, with how it was given and taken back.

    ``kind`` is a code of CONSENT_KIND; kinds are never merged. ``by`` says who gave it: the
    person, a guardian, or both; ``own_view`` is what a child says about it.
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
    guardian: str = ""
    own_view: str = ""
    minor: bool = False
    capacity: str = ""
    given_on: str = ""
    asked_on: str = ""
    asked_by: str = ""
    refused_on: str = ""
    withdrawn_on: str = ""
    expired_on: str = ""
    effect_done: str = ""


CONSENT_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "ASKED": ("GIVEN", "REFUSED"),
    "GIVEN": ("WITHDRAWN", "EXPIRED"),
    "REFUSED": (),
    "WITHDRAWN": (),
    "EXPIRED": (),
}

ENDED: Final = ("REFUSED", "WITHDRAWN", "EXPIRED")
LIMITED: Final = ("GDPR", "SECRECY")  # kinds that hold until a day


def steps(state: str) -> tuple[str, ...]:
    """Return the states that a consent can go to from *state*."""
    return CONSENT_STEPS.get(state, ())


def needs(consent: Consent, wanted: str) -> list[str]:
    """Return the codes of `COOPERATION_NEEDS` that are missing for the step to *wanted*."""
    check = _CHECKS.get(wanted)
    return check(consent) if check else []


def advance(consent: Consent, wanted: str) -> Consent:
    """Return the consent in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    check_values(consent)
    missing = needs(consent, wanted) if wanted in steps(consent.state) else []
    if wanted not in steps(consent.state) or missing:
        raise StepNotOpenError(state=consent.state, wanted=wanted, needs=tuple(missing))
    return replace(consent, state=wanted)


def check_values(consent: Consent) -> None:
    """Hold that codes and days are such.

    Raises:
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    CONSENT_KIND.check(consent.kind)
    CONSENT_FORM.check_if_set(consent.form)
    CONSENT_BY.check_if_set(consent.by)
    days.check_days(
        consent, "asked_on", "given_on", "until", "refused_on", "withdrawn_on", "expired_on"
    )


def stands(consent: Consent, on: str) -> bool:
    """Whether a consent holds on the day *on*, ISO text."""
    given = consent.state == "GIVEN" and bool(consent.given_on) and consent.given_on <= on
    return given and (not consent.until or on <= consent.until)


def due_to_expire(consent: Consent, on: str) -> bool:
    """Whether a consent was given until a day that is past on the day *on*."""
    return consent.state == "GIVEN" and bool(consent.until) and consent.until < on


def covers(consent: Consent, kind: str) -> bool:
    """Whether a consent of its kind can carry a disclosure; helping is not passing on.

    Args:
        consent: Which one.
        kind: A code of the kinds of disclosure.
    """
    return consent.kind == "SECRECY" or (consent.kind == "GDPR" and kind == "SUBJECT")


def sent_under(consent: Consent, disclosures: Iterable[Disclosure]) -> list[Disclosure]:
    """Return what had already left on the ground of *consent*, earliest first."""
    left = ("", "RELEASED", "ACKNOWLEDGED", "NOTICE_SENT")
    found = [one for one in disclosures if one.consent == consent.id and one.state in left]
    return sorted(found, key=_when)


def _when(disclosure: Disclosure) -> tuple[str, str]:
    return (disclosure.on, disclosure.id)


def _given(consent: Consent) -> list[str]:
    named = ["scope", "text_version", "language", "form", "by", "capacity", "given_on"]
    if consent.kind == "SECRECY":
        named.insert(1, "recipient")
    if consent.kind in LIMITED:
        named.append("until")
    if consent.form == "SPOKEN":
        named.append("witness")
    if consent.by in ("GUARDIAN", "BOTH"):
        named.append("guardian")
    missing = [name for name in named if is_blank(getattr(consent, name))]
    if consent.minor:
        missing += _of_a_minor(consent, missing)
    return missing


def _of_a_minor(consent: Consent, missing: list[str]) -> list[str]:
    # A guardian speaks with a child, never instead of it (G19).
    more = ["own_view"] if is_blank(consent.own_view) else []
    if consent.by == "PERSON" and is_blank(consent.guardian) and "guardian" not in missing:
        more.append("guardian")
    return more


_CHECKS: Final[dict[str, Callable[[Consent], list[str]]]] = {"GIVEN": _given}
