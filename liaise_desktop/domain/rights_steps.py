"""The way of a rights request: received, identity checked, searched, read, decided, answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import listed
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from liaise_desktop.domain.rights import RightsRequest

ANSWER_MONTHS: Final = 1
EXTENSION_MONTHS: Final = 2

STEPS: Final = ("RECEIVED", "IDENTITY_OK", "SEARCHED", "REVIEWED", "DECIDED", "SENT")
# Only what somebody shall see is searched and read through for others.
SEARCHED_KINDS: Final = ("ACCESS",)

RIGHTS_NEEDS: Final = listed(
    "RIGHTS_NEEDS",
    ("identity_checked", QT_TRANSLATE_NOOP("Codes", "How the identity was checked")),
    ("searched_on", QT_TRANSLATE_NOOP("Codes", "The search in everything that is kept")),
    ("masked", QT_TRANSLATE_NOOP("Codes", "A look at each passage about others")),
    ("decision", QT_TRANSLATE_NOOP("Codes", "A decision")),
    ("ground", QT_TRANSLATE_NOOP("Codes", "The ground of the decision")),
    ("appeal_told", QT_TRANSLATE_NOOP("Codes", "That the person knows where to complain")),
    ("sent_on", QT_TRANSLATE_NOOP("Codes", "The day of the answer")),
)


def due_on(received: date, *, extended: bool) -> date:
    """Return the day by which the answer is due."""
    months = ANSWER_MONTHS + (EXTENSION_MONTHS if extended else 0)
    return days.after_months(received, months)


def next_step(request: RightsRequest) -> str:
    """Return the state that comes next, empty after the last."""
    state = request.state or STEPS[0]
    way = STEPS if request.kind in SEARCHED_KINDS else tuple(
        step for step in STEPS if step not in ("SEARCHED", "REVIEWED")
    )
    at = way.index(state) if state in way else len(way) - 1
    return way[at + 1] if at + 1 < len(way) else ""


def needs(request: RightsRequest, wanted: str) -> list[str]:
    """Return the codes of `RIGHTS_NEEDS` that are missing for the step to *wanted*."""
    return _CHECKS[wanted](request) if wanted in _CHECKS else []


def advance(request: RightsRequest, wanted: str) -> RightsRequest:
    """Return the request in the state *wanted*.

    Raises:
        StepNotOpenError: That does not come next, or something is missing (facts: needs).
    """
    if wanted != next_step(request) or not wanted:
        raise StepNotOpenError(state=request.state, wanted=wanted, needs=())
    missing = needs(request, wanted)
    if missing:
        raise StepNotOpenError(state=request.state, wanted=wanted, needs=tuple(missing))
    return replace(request, state=wanted)


def extended(request: RightsRequest, reason: str) -> RightsRequest:
    """Return the request with two more months to answer, once.

    Raises:
        FieldMissingError: There is no reason.
        StepNotOpenError: It was extended already, or is answered.
    """
    if is_blank(reason):
        raise FieldMissingError(record=request.TYPE, field="extended_because")
    if request.extended or request.state == "SENT":
        raise StepNotOpenError(state=request.state, wanted=request.state, needs=())
    received = days.day(request.received_on, record=request.TYPE, field="received_on")
    due = due_on(received, extended=True).isoformat()
    return replace(request, extended=True, extended_because=reason, due=due)


def unread(request: RightsRequest) -> int:
    """Return how many passages about others nobody has decided about."""
    return sum(1 for line in request.masked if line.get("mask") not in ("YES", "NO"))


def _identity(request: RightsRequest) -> list[str]:
    return [] if request.identity_checked else ["identity_checked"]


def _searched(request: RightsRequest) -> list[str]:
    return [] if request.searched_on else ["searched_on"]


def _reviewed(request: RightsRequest) -> list[str]:
    return ["masked"] if unread(request) else []


def _decided(request: RightsRequest) -> list[str]:
    missing = [] if request.decision else ["decision"]
    if request.decision != "GRANTED" and is_blank(request.ground):
        missing.append("ground")
    return missing


def _sent(request: RightsRequest) -> list[str]:
    missing = [] if request.sent_on else ["sent_on"]
    if request.decision in ("PARTLY", "REFUSED") and not request.appeal_told:
        missing.append("appeal_told")
    return missing


_CHECKS: Final[dict[str, Callable[[RightsRequest], list[str]]]] = {
    "IDENTITY_OK": _identity,
    "SEARCHED": _searched,
    "REVIEWED": _reviewed,
    "DECIDED": _decided,
    "SENT": _sent,
}
