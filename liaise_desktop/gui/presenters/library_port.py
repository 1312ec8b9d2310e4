"""What pages of the library are told: rows, an entry, and what may be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.library import KINDS, NAMED_BY, Team
from liaise_desktop.domain import authority, message_steps
from liaise_desktop.domain.library import PartnerService, PreventionMessage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from liaise_desktop.application.desk import Desk
    from liaise_desktop.domain.records import Record

TABS: Final = tuple(KINDS)

LISTS: Final = ("languages",)
"""Fields that hold several words; in forms they are one line with commas."""

EDIT, CHECKED, VERSION = "edit", "checked", "version"
"""What can be done besides the steps of a message."""


@dataclass(frozen=True, slots=True)
class Teamwork:
    """Who works here.

    Attributes:
        team: Principals whose devices are known.
        names: Their names, and that of this desk's owner, by principal.
    """

    team: Team
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One line of the list."""

    record: Record
    uses: int = 0
    conflicted: bool = False
    lapsed: bool = False  # an agreement that ended, or a text that is not valid any more


@dataclass(frozen=True, slots=True)
class EntryShown:
    """An entry, and what may be done with it.

    Attributes:
        record: What it says.
        names: Principal → name.
        uses: In how many contacts a message was used.
        step: What is to be done next: a state of a message, `CHECKED`, `VERSION` or nothing.
        needs: What that step still needs, codes of MESSAGE_NEEDS.
        others: What else can be done, in order.
        conflicted: Whether versions differ.
        lapsed: Whether its time is over.
    """

    record: Record
    names: Mapping[str, str]
    uses: int = 0
    step: str = ""
    needs: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    conflicted: bool = False
    lapsed: bool = False


def is_lapsed(record: Record, today: date) -> bool:
    """Whether the agreement with a partner, or the time of a message, is over."""
    until = ""
    if isinstance(record, PartnerService):
        until = record.agreement_until
    elif isinstance(record, PreventionMessage) and record.state != "WITHDRAWN":
        until = record.valid_until
    return bool(until) and until < today.isoformat()


def shown_entry(
    record: Record, desk: Desk, names: Mapping[str, str], *, uses: int, conflicted: bool
) -> EntryShown:
    """Return an entry with what this desk may do with it."""
    today = desk.today()
    step = ""
    needs: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    if authority.may(desk.role, record.TYPE, authority.WRITE):
        others = (EDIT,)
        if isinstance(record, PreventionMessage):
            step, needs, others = _of_message(record, desk)
        elif isinstance(record, PartnerService) and record.checked_on != today.isoformat():
            step = CHECKED
    lapsed = is_lapsed(record, today)
    return EntryShown(record, names, uses, step, needs, others, conflicted, lapsed)


def _of_message(
    message: PreventionMessage, desk: Desk
) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    others = tuple(
        wanted
        for wanted in message_steps.MESSAGE_STEPS.get(message.state, ())
        if wanted in ("DRAFT", "WITHDRAWN")
    )
    if not message_steps.may_be_edited(message):
        return VERSION, (), others
    step = "FOR_APPROVAL" if message.state == "DRAFT" else "APPROVED"
    needs = message_steps.needs(message, step, who=desk.principal, today=desk.today())
    if step == "APPROVED" and not authority.may(desk.role, message.TYPE, authority.APPROVE):
        step, needs = "", ("second_person",)
    return step, needs, (EDIT, *others)


def said_in_form(kind: str, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a form said as the fields of a record."""
    said = dict(answers)
    for name in LISTS:
        if name in said and hasattr(KINDS[kind], name):
            parts = (part.strip() for part in str(said[name]).split(","))
            said[name] = tuple(filter(None, parts))
    return said


def name_of(record: Record) -> str:
    """Return the words under which an entry is known."""
    return str(getattr(record, NAMED_BY[record.TYPE]))
