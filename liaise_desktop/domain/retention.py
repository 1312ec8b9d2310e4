"""How long things are kept, and who decides what happens then (G12).

When its time is over, a thing is erased, reduced to codes, or kept until a later day with a
ground. Two people decide; what somebody noted alone on the street, or took in as a request, they
may let go alone. Nothing is erased by time alone.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import RETENTION_DECISION
from liaise_desktop.domain.errors import (
    FieldMissingError,
    KeepLongerError,
    StepNotOpenError,
    TwoPeopleError,
)
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from liaise_desktop.domain.rights import RetentionItem

CASE, CONTACT, REQUEST, MEDIATION = "case", "contact", "request", "mediation"
RULES: Final = {CASE: "CASE", CONTACT: "CONTACT", REQUEST: "REQUEST", MEDIATION: "MEDIATION"}

# What one person may let go alone, if it is their own.
ALONE: Final = (CONTACT, REQUEST)
# Nothing could be kept of these without their words.
NO_CODES: Final = (REQUEST,)

_LONGEST: Final = 1200  # months or days; a pack that says more is mistaken


@dataclass(frozen=True, slots=True)
class Periods:
    """How long a city keeps things.

    Attributes:
        request_days: A request of which no case came.
        contact_months: The text of a street contact; its codes stay.
        case_months: A case after its last contact.
        case_months_minor: The same for a minor (G19).
        mediation_days: The content of a mediation after it was closed.
    """

    request_days: int = 90
    contact_months: int = 12
    case_months: int = 24
    case_months_minor: int = 12
    mediation_days: int = 0


def periods_of(said: Mapping[str, Any] | None) -> Periods:
    """Return the periods of a city pack; what it does not say, or cannot mean, is the default."""
    told = {
        field.name: value
        for field in fields(Periods)
        if type(value := (said or {}).get(field.name)) is int and 0 <= value <= _LONGEST
    }
    return Periods(**told)


def case_due(last_contact: date, periods: Periods, *, minor: bool) -> date:
    """Return the day on which to decide about a case, from its last contact."""
    months = periods.case_months_minor if minor else periods.case_months
    return days.after_months(last_contact, months)


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody wants done with a thing whose time is over.

    ``decision`` is a code of RETENTION_DECISION; KEEP needs a later day and a ground.
    """

    decision: str
    ground: str = ""
    keep_until: str = ""


def check_choice(choice: Choice, type_: str, today: date) -> None:
    """Hold what a decision must say.

    Raises:
        FieldMissingError: Nothing is chosen, or the ground or day of keeping is missing.
        KeepLongerError: The day is not to come, or nothing is left of this without its text.
    """
    if not choice.decision:
        raise FieldMissingError(record="retention_item", field="decision")
    RETENTION_DECISION.check(choice.decision)
    if choice.decision == "ANONYMISE" and type_ in NO_CODES:
        raise StepNotOpenError(state="", wanted="ANONYMISE", needs=())
    if choice.decision != "KEEP":
        return
    if is_blank(choice.ground):
        raise FieldMissingError(record="retention_item", field="ground")
    if not choice.keep_until:
        raise FieldMissingError(record="retention_item", field="keep_until")
    if days.day(choice.keep_until, record="retention_item", field="keep_until") <= today:
        raise KeepLongerError(field="keep_until")


def check_later(before: str, after: str, *, second: bool) -> None:
    """Hold that a retention date goes later only with a second person (G12).

    Raises:
        KeepLongerError: It would be later, or gone, and nobody second agreed.
    """
    if before and (not after or after > before) and not second:
        raise KeepLongerError(field="retention_on")


def alone(type_: str, made_by: str, me: str) -> bool:
    """Whether *me* may decide about a thing without a second person."""
    return type_ in ALONE and bool(me) and made_by == me


def agreed(item: RetentionItem, by: str, on: str) -> RetentionItem:
    """Return the decision with the second person's agreement.

    Raises:
        StepNotOpenError: It does not wait for one.
        TwoPeopleError: It is the same person.
    """
    return replace(_second(item, by), state="AGREED", decided_by=by, decided_on=on)


def declined(item: RetentionItem, by: str, on: str) -> RetentionItem:
    """Return the decision refused by the second person; see `agreed`."""
    return replace(_second(item, by), state="DECLINED", decided_by=by, decided_on=on)


def done(item: RetentionItem, on: str) -> RetentionItem:
    """Return the decision as carried out.

    Raises:
        StepNotOpenError: Nobody second agreed to it.
    """
    if item.state != "AGREED":
        raise StepNotOpenError(state=item.state, wanted="DONE", needs=("two_people",))
    return replace(item, state="DONE", done_on=on)


def _second(item: RetentionItem, by: str) -> RetentionItem:
    if item.state != "PROPOSED":
        raise StepNotOpenError(state=item.state, wanted="AGREED", needs=())
    if not by or by == item.proposed_by:
        raise TwoPeopleError
    return item
