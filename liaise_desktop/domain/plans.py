"""The plan agreed with a person, its goals, what was offered, and the reviews."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar, Final

from liaise_desktop.domain.records import Record, record_type

MAP_PARTS: Final = ("known", "how", "open")
"""What each box of the conversation map holds: what we know, how we know, what we do not know."""


def plan_id(case: str) -> str:
    """Return the id of the plan of a case.

    A case has one plan: begun apart on two laptops, it is one record of which versions differ.
    """
    return sha256(f"support_plan:{case}".encode()).hexdigest()[:32]


@record_type
@dataclass(frozen=True, slots=True)
class SupportPlan(Record):
    """What is done together, what it builds on, and the conversation map behind it.

    ``strengths`` and ``concerns`` name statements of the case; ``needs`` are codes of NEED and
    ``services`` names. Each of the seven boxes of the map says what we know, how we know it
    (codes of MAP_SOURCE) and what we do not know; three open questions follow.
    """

    TYPE: ClassVar[str] = "support_plan"

    case: str = ""
    agreed: str = ""
    agreed_on: str = ""
    strengths: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()
    safety_arrangements: str = ""
    services: tuple[str, ...] = ()
    review_on: str = ""
    matters_known: str = ""
    matters_how: tuple[str, ...] = ()
    matters_open: str = ""
    holds_known: str = ""
    holds_how: tuple[str, ...] = ()
    holds_open: str = ""
    skills_known: str = ""
    skills_how: tuple[str, ...] = ()
    skills_open: str = ""
    hurts_known: str = ""
    hurts_how: tuple[str, ...] = ()
    hurts_open: str = ""
    worries_known: str = ""
    worries_how: tuple[str, ...] = ()
    worries_open: str = ""
    behaviour_known: str = ""
    behaviour_how: tuple[str, ...] = ()
    behaviour_open: str = ""
    behaviour_alternative: str = ""
    path_known: str = ""
    path_how: tuple[str, ...] = ()
    path_open: str = ""
    makes_better: str = ""
    makes_worse: str = ""
    missing: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class PlanGoal(Record):
    """A goal in the person's own words, with its first small step.

    ``who`` is a principal, or ``PERSON`` for the person; ``nearness`` is how near it is, in the
    person's words: text, never a number.
    """

    TYPE: ClassVar[str] = "plan_goal"

    case: str = ""
    plan: str = ""
    wording: str = ""
    area: str = ""
    first_step: str = ""
    who: str = ""
    until: str = ""
    noticed_by: str = ""
    state: str = ""
    dropped_because: str = ""
    nearness: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Opportunity(Record):
    """Something that was offered: a course, a job, a club, a talk.

    ``partner`` names a service of the directory, or is empty; ``kept_1``, ``kept_3`` and
    ``kept_6`` hold ``YES``, ``NO`` or ``UNKNOWN`` after so many months.
    """

    TYPE: ClassVar[str] = "opportunity"

    case: str = ""
    plan: str = ""
    partner: str = ""
    what: str = ""
    area: str = ""
    offered_on: str = ""
    offered_by: str = ""
    reply: str = ""
    started_on: str = ""
    kept_1: str = ""
    kept_3: str = ""
    kept_6: str = ""


@record_type
@dataclass(frozen=True, slots=True)
class Review(Record):
    """Whether a case is still needed, proportionate and right; two people.

    It counts once the second person has read it (``second_on``). Questions hold ``YES``, ``NO``
    or ``UNKNOWN``; "I do not know" is always an answer (G23).
    """

    TYPE: ClassVar[str] = "review"

    case: str = ""
    due: str = ""
    held_on: str = ""
    worker: str = ""
    second_person: str = ""
    still_needed: str = ""
    still_proportionate: str = ""
    basis_right: str = ""
    person_informed: str = ""
    changed: str = ""
    strengths_first: str = ""
    wrong_lines: str = ""
    can_go: str = ""
    decision: str = ""
    next_review: str = ""
    second_on: str = ""
