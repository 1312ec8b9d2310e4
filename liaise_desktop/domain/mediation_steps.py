"""The way of a mediation: suitability, separate talks, consents, sessions, agreement, checks.

Taking part is voluntary for every side at every moment, so *stopped by a side* is open from every
state that is not an end. No session is dated before the consent of every side present.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import listed
from liaise_desktop.domain.errors import (
    ConsentMissingError,
    FieldMissingError,
    NotSuitableError,
    StepNotOpenError,
)
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.mediations import FollowUp
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from liaise_desktop.domain.mediations import Mediation, Party, Session

SIDES: Final = 2  # the fewest sides of a mediation

_EXITS = ("WITHDRAWN", "REFERRED")

MEDIATION_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "REQUESTED": ("SUITABILITY", "NOT_SUITABLE", "ONTHESPOT", "REFUSED", *_EXITS),
    "SUITABILITY": ("PRE_MEDIATION", "CONSENTED", "NOT_SUITABLE", "REFUSED", *_EXITS),
    "PRE_MEDIATION": ("CONSENTED", "NOT_SUITABLE", "NO_AGREEMENT", "REFUSED", *_EXITS),
    "CONSENTED": ("SESSIONS", "NOT_SUITABLE", "NO_AGREEMENT", "REFUSED", *_EXITS),
    "SESSIONS": ("AGREEMENT", "NO_AGREEMENT", *_EXITS),
    "AGREEMENT": ("FOLLOW_UP_1", *_EXITS),
    "FOLLOW_UP_1": ("FOLLOW_UP_2", *_EXITS),
    "FOLLOW_UP_2": ("CLOSED",),
    "NO_AGREEMENT": ("CLOSED",),
    "ONTHESPOT": ("CLOSED",),
    "NOT_SUITABLE": ("CLOSED",),
    "REFUSED": ("CLOSED",),
    "WITHDRAWN": ("CLOSED",),
    "REFERRED": ("CLOSED",),
    "CLOSED": (),
}

# The five stages that people see, and the last of them that each state has reached.
STAGES: Final = ("REQUEST", "PREPARATION", "SESSIONS", "AGREEMENT", "FOLLOW_UP")
STAGE_OF: Final[dict[str, int]] = {
    "REQUESTED": 0,
    "NOT_SUITABLE": 0,
    "SUITABILITY": 1,
    "PRE_MEDIATION": 1,
    "CONSENTED": 1,
    "REFUSED": 1,
    "SESSIONS": 2,
    "NO_AGREEMENT": 3,
    "AGREEMENT": 3,
    "ONTHESPOT": 3,
    "FOLLOW_UP_1": 4,
    "FOLLOW_UP_2": 4,
}

MEDIATION_NEEDS = listed(
    "MEDIATION_NEEDS",
    ("consents", QT_TRANSLATE_NOOP("Codes", "The consent of every side")),
    ("follow_up_1", QT_TRANSLATE_NOOP("Codes", "The first check")),
    ("follow_up_2", QT_TRANSLATE_NOOP("Codes", "The second check")),
    ("parties", QT_TRANSLATE_NOOP("Codes", "Two sides")),
    ("points", QT_TRANSLATE_NOOP("Codes", "At least one point of agreement")),
    ("realtime", QT_TRANSLATE_NOOP("Codes", "A mediation on the spot")),
    ("sessions", QT_TRANSLATE_NOOP("Codes", "A session")),
    ("suitability_reason", QT_TRANSLATE_NOOP("Codes", "The reason why it is not suitable")),
    ("suitable", QT_TRANSLATE_NOOP("Codes", "A judgement that it is suitable")),
)

AGREEMENT_OUTCOMES: Final = ("AGR_WRITTEN", "AGR_SPOKEN")
OTHER_OUTCOMES: Final = ("IMPROVED", "INFORMAL_OK", "DEESC", "ADVICE", "NO_AGR")

FIRST_CHECK_WEEKS: Final = 2
SECOND_CHECK_MONTHS: Final = 3


@dataclass(frozen=True, slots=True)
class Parts:
    """What a step of a mediation depends on, besides the mediation itself."""

    parties: tuple[Party, ...] = ()
    sessions: int = 0
    points: int = 0
    checks_held: tuple[int, ...] = ()


def steps(state: str) -> tuple[str, ...]:
    """Return the states that a mediation can go to from *state*."""
    return MEDIATION_STEPS.get(state, ())


def stage(state: str) -> int:
    """Return which of the five `STAGES` a state has reached; the last for what is over."""
    return STAGE_OF.get(state, len(STAGES) - 1)


def is_over(state: str) -> bool:
    """Whether no more talks or sessions belong to a mediation in this state."""
    return steps(state) in ((), ("CLOSED",))


def needs(mediation: Mediation, wanted: str, parts: Parts) -> list[str]:
    """Return the codes of `MEDIATION_NEEDS` that are missing for the step to *wanted*."""
    check = _CHECKS.get(wanted)
    return check(mediation, parts) if check else []


def advance(mediation: Mediation, wanted: str, parts: Parts) -> Mediation:
    """Return the mediation in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
    """
    if wanted not in steps(mediation.state):
        raise StepNotOpenError(state=mediation.state, wanted=wanted, needs=())
    missing = needs(mediation, wanted, parts)
    if missing:
        raise StepNotOpenError(state=mediation.state, wanted=wanted, needs=tuple(missing))
    return replace(mediation, state=wanted)


def consents(party: Party, on: str) -> bool:
    """Whether the party's consent stands on the day *on*, ISO text."""
    given = bool(party.consent_on) and party.consent_on <= on
    return given and (not party.withdrawn_on or party.withdrawn_on > on)


def all_consent(parties: Iterable[Party]) -> bool:
    """Whether there are two sides or more and each has given and not withdrawn its consent."""
    known = tuple(parties)
    return len(known) >= SIDES and all(
        party.consent_on and not party.withdrawn_on for party in known
    )


def check_may_talk(mediation: Mediation) -> None:
    """Hold that suitability is judged before anybody is talked to.

    Raises:
        NotSuitableError: It was not judged yet, or found wanting.
        StepNotOpenError: The mediation is over.
    """
    if mediation.suitable != "YES":
        raise NotSuitableError
    if is_over(mediation.state):
        raise StepNotOpenError(state=mediation.state, wanted="PRE_MEDIATION", needs=())


def check_session(mediation: Mediation, session: Session, parties: Iterable[Party]) -> None:
    """Hold that every side present had consented when the session was held.

    Raises:
        FieldMissingError: Nobody was present, or no day is given.
        NotSuitableError: The mediation was not found suitable.
        StepNotOpenError: The mediation is over.
        ConsentMissingError: A side present had not consented (facts: parties, how many).
    """
    check_may_talk(mediation)
    days.day(session.on, record=session.TYPE, field="on")
    if not session.present:
        raise FieldMissingError(record=session.TYPE, field="present")
    known = {party.id: party for party in parties}
    without = [
        key for key in session.present if key not in known or not consents(known[key], session.on)
    ]
    if without:
        raise ConsentMissingError(parties=len(without))


def follow_ups_after(agreed_on: date) -> tuple[date, date]:
    """Return when the two checks are due: after two weeks and after three months."""
    return (
        days.after_weeks(agreed_on, FIRST_CHECK_WEEKS),
        days.after_months(agreed_on, SECOND_CHECK_MONTHS),
    )


def planned_follow_ups(mediation: str, ids: tuple[str, str], agreed_on: date) -> list[FollowUp]:
    """Return the two checks of a mediation, not held yet."""
    return [
        FollowUp(key, mediation=mediation, number=number, due=due.isoformat())
        for number, (key, due) in enumerate(
            zip(ids, follow_ups_after(agreed_on), strict=True), start=1
        )
    ]


def content_audience(
    mediators: Iterable[str], supervisor: str, parties: Iterable[Party]
) -> tuple[str, ...]:
    """Return who may read needs, own words and common ground.

    The mediators; the supervisor as well once every side has released its words.
    """
    known = tuple(parties)
    released = bool(known) and all(party.releases_words for party in known)
    return tuple(dict.fromkeys([*mediators, *([supervisor] if released and supervisor else [])]))


def _suitable(mediation: Mediation, _: Parts) -> list[str]:
    return [] if mediation.suitable == "YES" else ["suitable"]


def _not_suitable(mediation: Mediation, _: Parts) -> list[str]:
    return ["suitability_reason"] if is_blank(mediation.suitability_reason) else []


def _consented(mediation: Mediation, parts: Parts) -> list[str]:
    missing = _suitable(mediation, parts)
    if len(parts.parties) < SIDES:
        return [*missing, "parties"]
    return missing if all_consent(parts.parties) else [*missing, "consents"]


def _sessions(mediation: Mediation, parts: Parts) -> list[str]:
    return [*_suitable(mediation, parts), *([] if parts.sessions else ["sessions"])]


def _agreement(mediation: Mediation, parts: Parts) -> list[str]:
    return [*_sessions(mediation, parts), *([] if parts.points else ["points"])]


def _on_the_spot(mediation: Mediation, _: Parts) -> list[str]:
    return [] if mediation.mode == "REALTIME" else ["realtime"]


def _first_check(_: Mediation, parts: Parts) -> list[str]:
    return [] if 1 in parts.checks_held else ["follow_up_1"]


def _second_check(_: Mediation, parts: Parts) -> list[str]:
    return [] if {1, 2} <= set(parts.checks_held) else ["follow_up_2"]


_CHECKS: Final[dict[str, Callable[[Mediation, Parts], list[str]]]] = {
    "SUITABILITY": _suitable,
    "NOT_SUITABLE": _not_suitable,
    "PRE_MEDIATION": _suitable,
    "CONSENTED": _consented,
    "SESSIONS": _sessions,
    "AGREEMENT": _agreement,
    "ONTHESPOT": _on_the_spot,
    "FOLLOW_UP_1": _first_check,
    "FOLLOW_UP_2": _second_check,
}
