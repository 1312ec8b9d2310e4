"""What records ask somebody to do, until when; a type that is not here asks for nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.codes import TWO_PERSON_DISCLOSURES
from liaise_desktop.domain.street import NO_STEP
from liaise_desktop.storage.projections.moments import FAR_FUTURE, day_key
from liaise_desktop.storage.projections.tasks import drop_task, is_done, put_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.storage.projections.arrival import Arrival

_FEEDBACK_DAYS: Final = 28  # after a first appointment
_ANSWER_DAYS: Final = 14  # after which one asks whether a referral or a request arrived
_KEPT_AFTER: Final = (("kept_1", 30), ("kept_3", 91), ("kept_6", 182))
THE_PERSON: Final = "PERSON"
_OVER_GOALS: Final = ("REACHED", "DROPPED")
_REQUEST_STEPS: Final = {
    "RECEIVED": ("request_first", "first_reader"),
    "READ1": ("request_second", "second_reader"),
    "READ2": ("request_exit", "first_reader"),
    "EMERGENCY": ("request_exit", "first_reader"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a record asks somebody to do; an empty ``who`` is whoever leads the case."""

    kind: str
    what: str = ""
    who: str = ""
    due: str = ""
    done: bool = False


def keep_task(arrival: Arrival, owner: bytes | None) -> None:
    """Keep what a record asks for among the tasks, in place of what it asked for before."""
    ask = ASKED.get(arrival.state.type)
    asked = None if ask is None or arrival.blank else ask(arrival)
    if asked is None:
        drop_task(arrival.db, arrival.k)
        return
    put_task(
        arrival,
        asked.kind,
        case_id=owner,
        what=asked.what,
        who=asked.who,
        due=asked.due if day_key(asked.due) != FAR_FUTURE else "",
        done=asked.done,
    )


def days_after(day: str, count: int) -> str:
    """Return the day so many days after another, empty where there is none."""
    try:
        return (date.fromisoformat(day[:10]) + timedelta(days=count)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _contact(arrival: Arrival) -> Asked | None:
    step = arrival.text("next_step")
    what = arrival.text("next_what").strip() or ("" if step == NO_STEP else step)
    if not what:
        return None
    return Asked(
        "contact_step",
        what,
        arrival.text("written_by"),
        arrival.text("next_when"),
        is_done(arrival.db, arrival.id),
    )


def _goal(arrival: Arrival) -> Asked | None:
    what = arrival.text("first_step").strip()
    who, done = arrival.text("who"), is_done(arrival.db, arrival.id)
    if not what or who == THE_PERSON or arrival.text("state") in _OVER_GOALS:
        return None  # what somebody does for themselves is no task of ours
    return Asked("goal_step", what, who if "@" in who else "", arrival.text("until"), done)


def _opportunity(arrival: Arrival) -> Asked | None:
    started, what, by = map(arrival.text, ("started_on", "what", "offered_by"))
    for field, days in _KEPT_AFTER:
        due = days_after(started, days)
        if due and not arrival.text(field):
            return Asked("opportunity_kept", what, by, due)
    return None


def _referral(arrival: Arrival) -> Asked | None:
    if arrival.text("closed_on"):
        return None
    since = arrival.text("answered_on") or arrival.text("sent_on") or arrival.text("noted_on")
    met = arrival.text("first_appointment")
    state = arrival.text("state")
    due = met if state == "ACCEPTED" and met else days_after(since, _ANSWER_DAYS)
    if state == "KEPT" and met:
        due = days_after(met, _FEEDBACK_DAYS)
    return Asked("referral", arrival.text("service"), arrival.text("written_by"), due)


def _consent(arrival: Arrival) -> Asked | None:
    what, state = arrival.text("scope"), arrival.text("state")
    if state == "WITHDRAWN" and not arrival.text("effect_done"):
        return Asked("consent_ends", what, arrival.text("asked_by"), arrival.text("withdrawn_on"))
    if state != "GIVEN" or not arrival.text("until"):
        return None
    return Asked("consent_ends", what, arrival.text("asked_by"), arrival.text("until"))


def _notice(arrival: Arrival) -> Asked | None:
    until = arrival.text("until")
    return Asked("notice", "", "", until) if until and not arrival.text("on") else None


def _request(arrival: Arrival) -> Asked | None:
    step = _REQUEST_STEPS.get(arrival.text("state") or "RECEIVED")
    if step is None:
        return None
    kind, reader = step
    due = days_after(arrival.text("received_on"), _ANSWER_DAYS)
    who = arrival.text(reader) or arrival.text("received_by")
    return Asked(kind, arrival.text("code"), who, due)


def _conference(arrival: Arrival) -> Asked | None:
    lines = _lines(arrival.state.value("tasks", ()))
    what = "; ".join(filter(None, (str(line.get("what", "")).strip() for line in lines)))
    if not what:
        return None
    due = min(filter(None, (str(line.get("until", "")) for line in lines)), default="")
    done = is_done(arrival.db, arrival.id)
    return Asked("conference_task", what, arrival.text("decided_by"), due, done)


def _danger(arrival: Arrival) -> Asked | None:
    day, by = arrival.text("at")[:10], arrival.text("written_by")
    due = days_after(day, 1)  # within 24 hours
    if not arrival.text("second_person"):
        return Asked("danger_second", "", arrival.text("second_asked"), due)
    untold = bool(arrival.state.value("passed_on")) and not arrival.state.value("disclosures")
    if untold or not (arrival.text("debrief_on") and arrival.text("support_offered_on")):
        return Asked("debrief", "", by, due)
    return None


def _rights(arrival: Arrival) -> Asked | None:
    if arrival.text("sent_on"):
        return None
    return Asked("rights", arrival.text("kind"), "", arrival.text("due"))


def _retention(arrival: Arrival) -> Asked | None:
    if arrival.text("done_on") or arrival.text("state") == "DECLINED":
        return None
    decided = arrival.text("decision") == "KEEP" and arrival.text("decided_by")
    due = arrival.text("keep_until") if decided else arrival.text("due")
    return Asked("keep_or_erase", "", "", due)


def _flag(arrival: Arrival) -> Asked | None:
    if arrival.text("resolved_on"):
        return None
    due = arrival.text("due") or arrival.text("raised_on")
    return Asked("flag", arrival.text("text"), arrival.text("who"), due)


def _disclosure(arrival: Arrival) -> Asked | None:
    state = arrival.text("state")
    waits = state not in ("", "DECLINED") and not arrival.text("approved_by")
    if not waits or arrival.text("kind") not in TWO_PERSON_DISCLOSURES:
        return None
    due = days_after(arrival.text("on"), 1)
    return Asked("approval", arrival.text("recipient"), arrival.text("second_asked"), due)


def _lines(value: Any) -> list[dict[str, Any]]:
    lines = value if isinstance(value, (list, tuple)) else ()
    return [line for line in lines if isinstance(line, dict)]


ASKED: Final[dict[str, Callable[[Arrival], Asked | None]]] = {
    "case_conference": _conference,
    "consent": _consent,
    "contact": _contact,
    "disclosure": _disclosure,
    "flag": _flag,
    "information_notice": _notice,
    "opportunity": _opportunity,
    "plan_goal": _goal,
    "referral": _referral,
    "request": _request,
    "retention_item": _retention,
    "rights_request": _rights,
    "safety_event": _danger,
}
"""Type of record: what it asks for, if anything."""
