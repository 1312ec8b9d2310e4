"""The way of a plan: what it must say, the steps of its goals, and of what was offered.

Nothing here is a number, and "I do not know" is an answer everywhere (G1, G23).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days
from liaise_desktop.domain.codes import (
    GOAL_STATE,
    MAP_BOX,
    MAP_SOURCE,
    NEED,
    OPPORTUNITY_REPLY,
    PLAN_AGREED,
    REFUSED_SOURCES,
    YES_NO_UNKNOWN,
    listed,
)
from liaise_desktop.domain.errors import (
    AlternativeMissingError,
    FieldMissingError,
    RumourRefusedError,
    StepNotOpenError,
)
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.safeguards import check_strength_first

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from liaise_desktop.domain.plans import Opportunity, PlanGoal, SupportPlan

GOAL_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "OPEN": ("UNDER_WAY", "REACHED", "PARTLY", "DROPPED"),
    "UNDER_WAY": ("REACHED", "PARTLY", "DROPPED", "OPEN"),
    "PARTLY": ("UNDER_WAY", "REACHED", "DROPPED"),
    "REACHED": ("UNDER_WAY",),
    "DROPPED": ("OPEN",),
}

OPPORTUNITY_STEPS: Final[dict[str, tuple[str, ...]]] = {
    "OFFERED": ("ANSWERED",),
    "ANSWERED": ("ANSWERED", "STARTED"),
    "STARTED": ("KEPT_1",),
    "KEPT_1": ("KEPT_3",),
    "KEPT_3": ("KEPT_6",),
    "KEPT_6": (),
    "ENDED": (),
}

CHECKS: Final = {"kept_1": 1, "kept_3": 3, "kept_6": 6}
"""The fields that say whether somebody kept to it, and after how many months each is asked."""

PLAN_NEEDS = listed(
    "PLAN_NEEDS",
    ("dropped_because", QT_TRANSLATE_NOOP("Codes", "Why it was let go")),
    ("first_step", QT_TRANSLATE_NOOP("Codes", "A first small step")),
    ("kept_before", QT_TRANSLATE_NOOP("Codes", "The check before")),
    ("plan", QT_TRANSLATE_NOOP("Codes", "A support plan")),
    ("plan_goal", QT_TRANSLATE_NOOP("Codes", "At least one goal in the plan")),
    ("plan_strength", QT_TRANSLATE_NOOP("Codes", "At least one strength in the plan")),
    ("reply", QT_TRANSLATE_NOOP("Codes", "That the person wants it")),
    ("started_on", QT_TRANSLATE_NOOP("Codes", "The day on which it began")),
)


def support_needs(plan: SupportPlan | None, goals: Iterable[PlanGoal]) -> list[str]:
    """Return what support under way still needs, as codes of `PLAN_NEEDS`.

    A plan with at least one strength and one goal that was not let go.
    """
    if plan is None:
        return ["plan"]
    missing = [] if plan.strengths else ["plan_strength"]
    if all(goal.state == "DROPPED" or is_blank(goal.wording) for goal in goals):
        missing.append("plan_goal")
    return missing


# The plan


def check_plan(plan: SupportPlan, strengths: Collection[str], concerns: Collection[str]) -> None:
    """Hold what a plan and its conversation map must say.

    Args:
        plan: The plan.
        strengths: Ids of the strengths that are kept in its case.
        concerns: Ids of the concerns.

    Raises:
        RuleError: The first rule that it breaks (G3, G4, G5).
    """
    PLAN_AGREED.check_if_set(plan.agreed)
    if plan.agreed and not plan.agreed_on:
        raise FieldMissingError(record=plan.TYPE, field="agreed_on")
    days.check_days(plan, "agreed_on", "review_on")
    for need in plan.needs:
        NEED.check(need)
    for name, known in (("strengths", strengths), ("concerns", concerns)):
        if not set(getattr(plan, name)) <= set(known):
            raise FieldMissingError(record=plan.TYPE, field=name)
    if plan.concerns:
        check_strength_first(len(plan.strengths))
    for box in MAP_BOX:
        _check_sources(getattr(plan, f"{box.key}_how"))
    if not is_blank(plan.behaviour_known) and is_blank(plan.behaviour_alternative):
        raise AlternativeMissingError


def _check_sources(sources: Iterable[str]) -> None:
    for source in sources:
        if source in REFUSED_SOURCES:
            raise RumourRefusedError
        MAP_SOURCE.check(source)


# Its goals


def goal_steps(state: str) -> tuple[str, ...]:
    """Return the states that a goal can go to from *state*."""
    return GOAL_STEPS.get(state or "OPEN", ())


def goal_needs(goal: PlanGoal, wanted: str) -> list[str]:
    """Return the codes of `PLAN_NEEDS` that a goal lacks for the state *wanted*."""
    if wanted == "DROPPED" and is_blank(goal.dropped_because):
        return ["dropped_because"]
    return ["first_step"] if wanted == "UNDER_WAY" and is_blank(goal.first_step) else []


def advance_goal(goal: PlanGoal, wanted: str) -> PlanGoal:
    """Return the goal in the state *wanted*; its own state leaves it there.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs, codes).
    """
    now = goal.state or "OPEN"
    missing = goal_needs(goal, wanted)
    if (wanted != now and wanted not in goal_steps(now)) or missing:
        raise StepNotOpenError(state=now, wanted=wanted, needs=tuple(missing))
    return replace(goal, state=wanted)


def check_goal(goal: PlanGoal) -> None:
    """Hold what a goal must say.

    Raises:
        RuleError: It has no words, or a code or day is not one.
    """
    if is_blank(goal.wording):
        raise FieldMissingError(record=goal.TYPE, field="wording")
    NEED.check_if_set(goal.area)
    GOAL_STATE.check_if_set(goal.state)
    days.check_days(goal, "until")


# What was offered


def stage(opportunity: Opportunity) -> str:
    """Return how far something that was offered has come, a key of `OPPORTUNITY_STEPS`."""
    if not opportunity.reply:
        return "OFFERED"
    if not opportunity.started_on:
        return "ANSWERED"
    reached = "STARTED"
    for field in CHECKS:
        said = getattr(opportunity, field)
        if said == "NO":
            return "ENDED"
        if said:
            reached = field.upper()
    return reached


def next_check(opportunity: Opportunity) -> tuple[str, date] | None:
    """Return the next field to ask for, and from which day on; None where nothing is asked."""
    if not opportunity.started_on or stage(opportunity) == "ENDED":
        return None
    started = days.day(opportunity.started_on, record=opportunity.TYPE, field="started_on")
    for field, months in CHECKS.items():
        if not getattr(opportunity, field):
            return field, days.after_months(started, months)
    return None


def opportunity_needs(opportunity: Opportunity) -> list[str]:
    """Return what is said too early, as codes of `PLAN_NEEDS`: each step needs the one before."""
    missing = []
    if opportunity.started_on and opportunity.reply != "ACCEPTED":
        missing.append("reply")
    said = [bool(getattr(opportunity, field)) for field in CHECKS]
    if any(said) and not opportunity.started_on:
        missing.append("started_on")
    if said != sorted(said, reverse=True):
        missing.append("kept_before")
    return missing


def check_opportunity(opportunity: Opportunity) -> None:
    """Hold what an offer must say, and that its steps follow each other.

    Raises:
        RuleError: It has no words or day, or a code or day is not one.
        StepNotOpenError: A step lacks the one before (facts: needs, codes).
    """
    for name in ("what", "offered_on"):
        if is_blank(getattr(opportunity, name)):
            raise FieldMissingError(record=opportunity.TYPE, field=name)
    NEED.check_if_set(opportunity.area)
    OPPORTUNITY_REPLY.check_if_set(opportunity.reply)
    for field in CHECKS:
        YES_NO_UNKNOWN.check_if_set(getattr(opportunity, field))
    days.check_days(opportunity, "offered_on", "started_on")
    missing = opportunity_needs(opportunity)
    if missing:
        raise StepNotOpenError(
            state=stage(opportunity), wanted=stage(opportunity), needs=tuple(missing)
        )
