"""The way of a request: received, read once, read by a second person, decided.

Pause before you file: nothing is filed before two people have read what was seen, how it is known,
what else could explain it and what goes well. An emergency is open from everywhere.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import listed
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from liaise_desktop.domain.requests import Request

REMIND_DAYS: Final = 14  # without a decision: somebody is reminded
PROPOSE_DAYS: Final = 30  # without a decision: “no ground” is proposed
KEEP_DAYS: Final = 90  # from the decision, or from the day it came; a city may say less

REQUEST_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "RECEIVED": ("READ1", "EMERGENCY", "EXIT"),
    "READ1": ("READ2", "RECEIVED", "EMERGENCY", "EXIT"),
    "READ2": ("EXIT", "RECEIVED", "EMERGENCY"),
    "EMERGENCY": ("EXIT", "RECEIVED"),
    "EXIT": ("ERASED",),
    "ERASED": (),
}

# Whatever makes a file about somebody needs two who agree.
FILED: Final = ("CASE", "MEDIATION", "SUPPORT_ENV")
# What an emergency can end with before anybody has had the time to read it twice.
URGENT: Final = ("EMERGENCY", "SAFEGUARD")
# What stays as long as what it became; everything else is erased.
KEPT: Final = ("CASE", "MEDIATION")
# Nothing of it is kept: its day of erasure is the day of the decision.
ERASED_AT_ONCE: Final = ("ANSWERED", "NOGROUND", "MALICIOUS")

# Questions that can be answered with “I do not know” beside their text.
OPEN_QUESTIONS: Final = ("going_well", "if_nothing")

REQUEST_NEEDS = listed(
    "REQUEST_NEEDS",
    ("alternative", QT_TRANSLATE_NOOP("Codes", "What else could explain it")),
    ("asked", QT_TRANSLATE_NOOP("Codes", "What is asked")),
    ("danger", QT_TRANSLATE_NOOP("Codes", "Whether anybody is in danger now")),
    ("exit", QT_TRANSLATE_NOOP("Codes", "What becomes of it")),
    ("exit_reason", QT_TRANSLATE_NOOP("Codes", "The reason of the decision")),
    ("going_well", QT_TRANSLATE_NOOP("Codes", "What goes well, or: I do not know")),
    ("if_nothing", QT_TRANSLATE_NOOP("Codes", "What happens if we do nothing")),
    ("informed", QT_TRANSLATE_NOOP("Codes", "Whether the person knows of the request")),
    ("informed_reason", QT_TRANSLATE_NOOP("Codes", "Why the person does not know yet")),
    ("other_reader", QT_TRANSLATE_NOOP("Codes", "A second reader who is somebody else")),
    ("ours", QT_TRANSLATE_NOOP("Codes", "Whether it is ours")),
    ("proposed_exit", QT_TRANSLATE_NOOP("Codes", "What the first reader proposes")),
    ("read_twice", QT_TRANSLATE_NOOP("Codes", "The answer of the second reader")),
    ("second_agrees", QT_TRANSLATE_NOOP("Codes", "A second reader who agrees")),
    ("second_reader", QT_TRANSLATE_NOOP("Codes", "A second reader")),
    ("second_view", QT_TRANSLATE_NOOP("Codes", "What the second reader says")),
)


def steps(state: str) -> tuple[str, ...]:
    """Return the states that a request can go to from *state*."""
    return REQUEST_STEPS.get(state, ())


def needs(request: Request, wanted: str, today: date) -> list[str]:
    """Return the codes of `REQUEST_NEEDS` that are missing for the step to *wanted*."""
    check = _CHECKS.get(wanted)
    return check(request, today) if check else []


def advance(request: Request, wanted: str, today: date) -> Request:
    """Return the request in the state *wanted*.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
    """
    if wanted not in steps(request.state):
        raise StepNotOpenError(state=request.state, wanted=wanted, needs=())
    missing = needs(request, wanted, today)
    if missing:
        raise StepNotOpenError(state=request.state, wanted=wanted, needs=tuple(missing))
    return replace(request, state=wanted)


def is_over(state: str) -> bool:
    """Whether nobody is asked for anything any more."""
    return state in ("EXIT", "ERASED")


def waits_for(request: Request) -> str:
    """Return the principal whose turn it is; empty where nobody's."""
    if is_over(request.state):
        return ""
    if request.state == "READ1":
        return request.second_reader
    return request.first_reader or request.received_by


def remind_on(request: Request) -> date:
    """Return the day from which somebody is reminded of a request without a decision."""
    return _received(request) + timedelta(days=REMIND_DAYS)


def proposes_no_ground(request: Request, today: date) -> bool:
    """Whether a request waited so long that “no ground” is proposed."""
    waited = (today - _received(request)).days >= PROPOSE_DAYS
    return waited and not is_over(request.state)


def delete_day(exit_: str, decided: date, keep_days: int = KEEP_DAYS) -> str:
    """Return when a decided request is erased, ISO text; empty for what became a file."""
    if exit_ in KEPT:
        return ""
    wait = 0 if exit_ in ERASED_AT_ONCE else keep_days
    return (decided + timedelta(days=wait)).isoformat()


def is_due(request: Request, today: date) -> bool:
    """Whether the words of a request have to go today."""
    if request.state == "ERASED" or not request.delete_on:
        return False
    return days.day(request.delete_on, record=request.TYPE, field="delete_on") <= today


def _received(request: Request) -> date:
    return days.day(request.received_on, record=request.TYPE, field="received_on")


def _first_reading(request: Request, _: date) -> list[str]:
    missing = [name for name in ("asked", "alternative") if is_blank(getattr(request, name))]
    missing += [
        name
        for name in OPEN_QUESTIONS
        if is_blank(getattr(request, name)) and name not in request.not_known
    ]
    missing += [name for name in ("danger", "ours", "informed") if not getattr(request, name)]
    if request.informed == "NO" and is_blank(request.informed_reason):
        missing.append("informed_reason")
    if not request.proposed_exit:
        missing.append("proposed_exit")
    return missing + _other_reader(request)


def _other_reader(request: Request) -> list[str]:
    if not request.second_reader:
        return ["second_reader"]
    return ["other_reader"] if request.second_reader == request.first_reader else []


def _second_reading(request: Request, _: date) -> list[str]:
    missing = _other_reader(request)
    if not request.second_answer:
        missing.append("read_twice")
    elif request.second_answer != "AGREES" and is_blank(request.second_view):
        missing.append("second_view")
    return missing


def _exit(request: Request, today: date) -> list[str]:
    missing = [] if request.exit else ["exit"]
    if is_blank(request.exit_reason):
        missing.append("exit_reason")
    if _without_second_reader(request, today):
        return missing
    if request.state != "READ2" or not request.second_answer:
        missing.append("read_twice")
    elif request.exit in FILED and request.second_answer != "AGREES":
        missing.append("second_agrees")
    return missing


def _without_second_reader(request: Request, today: date) -> bool:
    if request.state == "EMERGENCY":
        return request.exit in URGENT
    return request.exit == "NOGROUND" and proposes_no_ground(request, today)


_CHECKS: Final[dict[str, Callable[[Request, date], list[str]]]] = {
    "READ1": _first_reading,
    "READ2": _second_reading,
    "EXIT": _exit,
}
