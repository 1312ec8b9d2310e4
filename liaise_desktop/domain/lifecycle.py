"""The way of a case: its states, the steps between them, and what each step needs.

Proposed → first talks → support under way → closing → closed, with pauses and ways back. A step
that needs something says what by the codes of `CASE_NEEDS`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import CLOSING_CHECK, listed
from liaise_desktop.domain.errors import ReviewOverdueError, StepNotOpenError
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.domain.records import Case

REVIEW_DAYS: Final = 90  # the latest next review, from today
REVIEW_DAYS_MINOR: Final = 60  # G19
RETENTION_MONTHS_MINOR: Final = 12  # G19
RETENTION_MONTHS: Final = 24  # after the last contact; a city may say less
PAUSE_DAYS: Final = 60  # without contact, before a case may rest
CLOSE_AFTER_PAUSE_MONTHS: Final = 6  # then closing is proposed
OVERDUE_DAYS: Final = 30  # after which nothing new leaves but what cannot wait
LOOKBACK_MONTHS: Final = {"LOOKBACK_1": 6, "LOOKBACK_2": 12}  # after the closure
LOOKBACK_SIGNS: Final = 600  # one short note, no new data gathering

# What leaves even though a review is long overdue: hand-overs, safety, what is asked by right.
LEAVES_ANYWAY: Final = (
    "HANDOVER", "SUPERVISION", "CHILDPROT", "POLICE_DANGER", "SUBJECT", "COURT", "NOTICE",
)  # fmt: skip
# Whoever cannot be told is not asked to have been told.
CANNOT_BE_TOLD: Final = ("DIED", "NOCONTACT", "ERROR")

CASE_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "PROPOSED": ("OPEN", "REJECTED"),
    "OPEN": ("ACTIVE", "ON_HOLD", "CLOSING", "TRANSFERRED"),
    "ACTIVE": ("ON_HOLD", "CLOSING", "TRANSFERRED"),
    "ON_HOLD": ("ACTIVE", "OPEN", "CLOSING", "TRANSFERRED"),
    "CLOSING": ("CLOSED", "ACTIVE"),
    "CLOSED": ("REOPENED", "LOOKBACK_1", "RETENTION_DUE"),
    "REOPENED": ("ACTIVE", "CLOSING"),
    "LOOKBACK_1": ("LOOKBACK_2", "REOPENED", "RETENTION_DUE"),
    "LOOKBACK_2": ("REOPENED", "RETENTION_DUE"),
    "RETENTION_DUE": ("ERASED", "ANONYMISED", "KEPT_UNTIL"),
    "KEPT_UNTIL": ("RETENTION_DUE",),
    "REJECTED": (),
    "TRANSFERRED": (),
    "ANONYMISED": (),
    "ERASED": (),
}

# States in which the case is worked on and notes are written.
WORKING_STATES: Final = ("PROPOSED", "OPEN", "ACTIVE", "ON_HOLD", "CLOSING", "REOPENED")

CASE_NEEDS = listed(
    "CASE_NEEDS",
    ("agreement", QT_TRANSLATE_NOOP("Codes", "The agreement to be supported")),
    ("agreement_on", QT_TRANSLATE_NOOP("Codes", "The day of the agreement")),
    ("closing_checks", QT_TRANSLATE_NOOP("Codes", "The checklist of the closure")),
    ("closing_other", QT_TRANSLATE_NOOP("Codes", "A second person who agrees to close")),
    ("closing_reason", QT_TRANSLATE_NOOP("Codes", "The reason of closure")),
    ("contact_recent", QT_TRANSLATE_NOOP("Codes", "Sixty days without contact")),
    ("goal", QT_TRANSLATE_NOOP("Codes", "At least one goal in the plan")),
    ("legal_basis", QT_TRANSLATE_NOOP("Codes", "A legal basis")),
    ("lookback_agreed", QT_TRANSLATE_NOOP("Codes", "The person's agreement to look back")),
    ("lookback_early", QT_TRANSLATE_NOOP("Codes", "Six months, then twelve, since the closure")),
    ("lookback_note", QT_TRANSLATE_NOOP("Codes", "One short note")),
    ("necessity", QT_TRANSLATE_NOOP("Codes", "Why a file is needed")),
    ("notice", QT_TRANSLATE_NOOP("Codes", "Information given, or postponed")),
    ("notice_ground", QT_TRANSLATE_NOOP("Codes", "The ground for postponing the information")),
    ("notice_on", QT_TRANSLATE_NOOP("Codes", "The day of the information")),
    ("purpose", QT_TRANSLATE_NOOP("Codes", "A purpose")),
    ("review_late", QT_TRANSLATE_NOOP("Codes", "An earlier review date")),
    ("review_on", QT_TRANSLATE_NOOP("Codes", "A review date")),
    ("review_past", QT_TRANSLATE_NOOP("Codes", "A review date that is still to come")),
    ("second_reader", QT_TRANSLATE_NOOP("Codes", "A second reader")),
    ("strength", QT_TRANSLATE_NOOP("Codes", "At least one strength")),
    ("two_people", QT_TRANSLATE_NOOP("Codes", "Two different people")),
)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What a step of a case also depends on, besides the case itself.

    Attributes:
        today: The day on which the step is taken.
        minor: Whether a person supported in it is a minor.
        strengths: How many strengths are kept in it.
        goals: How many goals its plan has, those let go left aside.
        last_contact: The day of its latest note; None before the first.
        by: Who takes the step; empty where nobody is asked for.
    """

    today: date
    minor: bool = False
    strengths: int = 0
    goals: int = 0
    last_contact: date | None = None
    by: str = ""


def steps(state: str) -> tuple[str, ...]:
    """Return the states that a case can go to from *state*."""
    return CASE_STEPS.get(state, ())


def latest_review(today: date, *, minor: bool) -> date:
    """Return the latest day on which the next review may be (G19 for minors)."""
    return today + timedelta(days=REVIEW_DAYS_MINOR if minor else REVIEW_DAYS)


def retention_from(last_contact: date, *, minor: bool = False) -> date:
    """Return the day on which to decide whether to keep or erase (G12; sooner for minors, G19)."""
    return days.after_months(last_contact, RETENTION_MONTHS_MINOR if minor else RETENTION_MONTHS)


def needs(case: Case, wanted: str, facts: CaseFacts) -> list[str]:
    """Return the codes of `CASE_NEEDS` that are missing for the step to *wanted*."""
    check = _CHECKS.get((case.state, wanted)) or _CHECKS.get(("*", wanted))
    return check(case, facts) if check else []


def advance(case: Case, wanted: str, facts: CaseFacts) -> Case:
    """Return the case in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
    """
    if wanted not in steps(case.state):
        raise StepNotOpenError(state=case.state, wanted=wanted, needs=())
    missing = needs(case, wanted, facts)
    if missing:
        raise StepNotOpenError(state=case.state, wanted=wanted, needs=tuple(missing))
    return replace(case, state=wanted)


def has_persons(case: Case) -> bool:
    """Whether the case concerns people who are told and asked, not a group or a place."""
    return case.subject_kind not in ("GROUP", "PLACE")


def _opening(case: Case, facts: CaseFacts) -> list[str]:
    missing = [
        name for name in ("purpose", "legal_basis", "necessity") if is_blank(getattr(case, name))
    ]
    missing += review_needs(case, facts)
    if has_persons(case):
        missing += _notice(case)
    if not case.second_reader:
        missing.append("second_reader")
    elif case.second_reader == case.proposed_by:
        missing.append("two_people")
    return missing


def review_needs(case: Case, facts: CaseFacts) -> list[str]:
    """Return what is wrong with the case's review date, as codes of `CASE_NEEDS`."""
    if not case.review_on:
        return ["review_on"]
    review = days.day(case.review_on, record=case.TYPE, field="review_on")
    if review < facts.today:
        return ["review_past"]
    return ["review_late"] if review > latest_review(facts.today, minor=facts.minor) else []


def _notice(case: Case) -> list[str]:
    if not case.notice:
        return ["notice"]
    missing = [] if case.notice_on else ["notice_on"]
    if case.notice == "POSTPONED" and is_blank(case.notice_ground):
        missing.append("notice_ground")
    return missing


def _support(case: Case, facts: CaseFacts) -> list[str]:
    missing = []
    if has_persons(case):
        if case.agreement != "AGREED":
            missing.append("agreement")
        elif not case.agreement_on:
            missing.append("agreement_on")
    if facts.strengths < 1:
        missing.append("strength")
    if facts.goals < 1:
        missing.append("goal")
    return missing


def _paused(case: Case, facts: CaseFacts) -> list[str]:
    last = facts.last_contact or _day_of(case, "opened_on")
    if last is None or last < facts.today - timedelta(days=PAUSE_DAYS):
        return []
    return ["contact_recent"]


def _closed(case: Case, facts: CaseFacts) -> list[str]:
    missing = [] if case.closing_reason else ["closing_reason"]
    if not set(wanted_checks(case)) <= set(case.closing_checks):
        missing.append("closing_checks")
    elif facts.by and facts.by == case.closing_by:
        missing.append("closing_other")
    return missing


def wanted_checks(case: Case) -> tuple[str, ...]:
    """Return what of CLOSING_CHECK has to be ticked before a case is closed."""
    spared = case.closing_reason in CANNOT_BE_TOLD or not has_persons(case)
    return tuple(key for key in CLOSING_CHECK.keys() if key != "PERSON_TOLD" or not spared)  # noqa: SIM118 - a CodeList


def _looked_back(case: Case, facts: CaseFacts) -> list[str]:
    wanted = "LOOKBACK_1" if case.state == "CLOSED" else "LOOKBACK_2"
    missing = [] if case.lookback_agreed else ["lookback_agreed"]
    closed = _day_of(case, "closed_on")
    if closed is None or facts.today < days.after_months(closed, LOOKBACK_MONTHS[wanted]):
        missing.append("lookback_early")
    said = case.lookback_1 if wanted == "LOOKBACK_1" else case.lookback_2
    if is_blank(said):
        missing.append("lookback_note")
    return missing


def days_overdue(case: Case, today: date) -> int:
    """Return by how many days the review of a case under way is late; 0 for none."""
    due = _day_of(case, "review_on")
    if due is None or case.state not in WORKING_STATES or case.state == "PROPOSED":
        return 0
    return max(0, (today - due).days)


def blocks_leaving(case: Case, kind: str, today: date) -> bool:
    """Whether a disclosure of *kind* has to wait until the overdue review was held."""
    return days_overdue(case, today) > OVERDUE_DAYS and kind not in LEAVES_ANYWAY


def check_leaving(case: Case, kind: str, today: date) -> None:
    """Hold that nothing new leaves a case whose review is long overdue.

    Raises:
        ReviewOverdueError: It is, and a disclosure of this kind can wait (fact: days).
    """
    if blocks_leaving(case, kind, today):
        raise ReviewOverdueError(days=days_overdue(case, today))


def proposes_closing(case: Case, today: date) -> bool:
    """Whether a case has rested so long that closing it is proposed."""
    paused = _day_of(case, "paused_on")
    if case.state != "ON_HOLD" or paused is None:
        return False
    return days.after_months(paused, CLOSE_AFTER_PAUSE_MONTHS) <= today


def _day_of(case: Case, field: str) -> date | None:
    text = getattr(case, field)
    return days.day(text, record=case.TYPE, field=field) if text else None


_CHECKS: Final[dict[tuple[str, str], Callable[[Case, CaseFacts], list[str]]]] = {
    ("PROPOSED", "OPEN"): _opening,
    ("*", "ACTIVE"): _support,
    ("*", "ON_HOLD"): _paused,
    ("*", "CLOSED"): _closed,
    ("*", "LOOKBACK_1"): _looked_back,
    ("*", "LOOKBACK_2"): _looked_back,
}
