"""Lists of records that stand by themselves, and what each of them asks somebody to do.

A type of record costs a rule here and no table: by what its list is ordered, what it belongs to,
and when it is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.storage.projections.asked import ASKED, keep_task
from liaise_desktop.storage.projections.moments import day_key, sort_key

if TYPE_CHECKING:
    from liaise_desktop.storage.projections.arrival import Arrival

MOMENT, DAY, NAME = "moment", "day", "name"

_PUT: Final = """
INSERT INTO item_row(k, id, type, owner, parent, sort, open) VALUES(?,?,?,?,?,?,?)
ON CONFLICT(k) DO UPDATE SET owner = excluded.owner, parent = excluded.parent,
    sort = excluded.sort, open = excluded.open"""


@dataclass(frozen=True, slots=True)
class ItemRule:
    """How records of a type are listed.

    Attributes:
        sort: The field that orders them.
        by: `MOMENT` and `DAY` for what is read newest or earliest first, `NAME` for words.
        parent: The field that names what they belong to within their case.
        state: The field that says where they stand.
        over: Values of it, after which nothing is to be done; a field that is filled in where
            this is empty.
    """

    sort: str
    by: str = DAY
    parent: str = ""
    state: str = ""
    over: frozenset[str] = frozenset()


def _rule(
    sort: str, by: str = DAY, *, parent: str = "", state: str = "", over: tuple[str, ...] = ()
) -> ItemRule:
    return ItemRule(sort, by, parent, state, frozenset(over))


RULES: Final[dict[str, ItemRule]] = {
    "round": _rule("at", MOMENT, state="ended_at"),
    "contact": _rule("at", MOMENT, parent="round", state="words_taken_on"),
    "request": _rule("received_on", state="state", over=("EXIT", "ERASED")),
    "identity": _rule("person", NAME, parent="person"),  # no list is ordered by a name
    "information_notice": _rule("on", parent="person"),
    "access_event": _rule("at", MOMENT, parent="target"),
    "support_plan": _rule("agreed_on"),
    "plan_goal": _rule("until", parent="plan", state="state", over=("REACHED", "DROPPED")),
    "opportunity": _rule("offered_on", parent="plan", state="reply", over=("REFUSED",)),
    "review": _rule("held_on"),
    "consent": _rule(
        "asked_on", parent="person", state="state", over=("REFUSED", "WITHDRAWN", "EXPIRED")
    ),
    "case_conference": _rule("on", state="state", over=("CLOSED",)),
    "disclosure": _rule(
        "on",
        MOMENT,
        parent="consent",
        state="state",
        over=("", "RELEASED", "ACKNOWLEDGED", "NOTICE_SENT", "DECLINED"),
    ),
    "referral": _rule("noted_on", parent="partner", state="closed_on"),
    "safety_event": _rule("at", MOMENT, parent="contact", state="debrief_on"),
    "rights_request": _rule("received_on", parent="person", state="sent_on"),
    "disagreement": _rule("on", parent="target"),
    "retention_item": _rule("due", parent="target", state="done_on"),
    "flag": _rule("due", parent="target", state="resolved_on"),
    "message": _rule("title", NAME, state="state", over=("WITHDRAWN",)),
    "partner": _rule("name", NAME),
    "practice_sheet": _rule("title", NAME),
    "training": _rule("on"),
    "visit": _rule("on"),
    "pilot": _rule("starts", state="ends"),
    "event": _rule("on"),
}

TASKS: Final = ASKED
"""What records of a type ask for, if anything."""


def project_item(arrival: Arrival) -> None:
    """Keep a record in the list of its type, and what it asks for among the tasks."""
    rule = RULES[arrival.state.type]
    owner = arrival.owner("case") or arrival.owner("mediation") or arrival.binding.subject
    parent = arrival.reference(rule.parent) if rule.parent else None
    row = (owner, parent, _sort_of(arrival, rule), not arrival.blank and is_open(arrival, rule))
    arrival.db.execute(_PUT, (arrival.k, arrival.id, arrival.state.type, *row))
    keep_task(arrival, owner)


def is_open(arrival: Arrival, rule: ItemRule) -> bool:
    """Whether something is still to be done with a record."""
    if not rule.state:
        return True
    value = arrival.text(rule.state)
    return value not in rule.over if rule.over else not value


def _sort_of(arrival: Arrival, rule: ItemRule) -> str:
    text = arrival.text(rule.sort)
    if rule.by == MOMENT:
        return sort_key(text, arrival.clock)
    return day_key(text) if rule.by == DAY else text.casefold()
