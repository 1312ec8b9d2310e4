"""The way of a prevention message: draft, for approval, approved, not used any more.

A second person approves what the team says in public, so nobody approves a text of their own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import listed
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import is_blank

if TYPE_CHECKING:
    from datetime import date

    from liaise_desktop.domain.library import PreventionMessage

MESSAGE_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "DRAFT": ("FOR_APPROVAL", "WITHDRAWN"),
    "FOR_APPROVAL": ("APPROVED", "DRAFT", "WITHDRAWN"),
    "APPROVED": ("WITHDRAWN",),
    "WITHDRAWN": (),
}

MESSAGE_NEEDS = listed(
    "MESSAGE_NEEDS",
    ("audience", QT_TRANSLATE_NOOP("Codes", "For whom it is")),
    ("language", QT_TRANSLATE_NOOP("Codes", "Its language")),
    ("second_person", QT_TRANSLATE_NOOP("Codes", "A second person, not its author")),
    ("text", QT_TRANSLATE_NOOP("Codes", "The text")),
    ("title", QT_TRANSLATE_NOOP("Codes", "A title")),
    ("use_when", QT_TRANSLATE_NOOP("Codes", "When to use it")),
    ("valid_until", QT_TRANSLATE_NOOP("Codes", "A last day that is still to come")),
)

_SAID: Final = ("title", "text", "audience", "language", "use_when")


def needs(
    message: PreventionMessage, wanted: str, *, who: str, today: date
) -> tuple[str, ...]:
    """Return what the step to *wanted* still needs, as codes of `MESSAGE_NEEDS`.

    Args:
        message: As it stands.
        wanted: The state to come.
        who: The principal who would take the step.
        today: The day of it.
    """
    if wanted not in ("FOR_APPROVAL", "APPROVED"):
        return ()
    missing = [name for name in _SAID if is_blank(getattr(message, name))]
    until = message.valid_until
    if until and days.day(until, record=message.TYPE, field="valid_until") < today:
        missing.append("valid_until")
    if wanted == "APPROVED" and who == message.author:
        missing.append("second_person")
    return tuple(missing)


def advance(
    message: PreventionMessage, wanted: str, *, who: str, today: date
) -> PreventionMessage:
    """Return *message* in its next state; see `needs`.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs).
    """
    missing = needs(message, wanted, who=who, today=today)
    if wanted not in MESSAGE_STEPS.get(message.state, ()) or missing:
        raise StepNotOpenError(state=message.state, wanted=wanted, needs=missing)
    if wanted != "APPROVED":
        return replace(message, state=wanted)
    return replace(message, state=wanted, approved_by=who, approved_on=today.isoformat())


def may_be_edited(message: PreventionMessage) -> bool:
    """Whether its words may still be changed; later only a new version says something else."""
    return message.state in ("DRAFT", "FOR_APPROVAL")


def may_be_used(message: PreventionMessage, today: date) -> bool:
    """Whether it may be used in a talk on that day."""
    in_time = not message.valid_until or message.valid_until >= today.isoformat()
    return message.state == "APPROVED" and in_time
