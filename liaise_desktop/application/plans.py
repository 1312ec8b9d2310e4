"""Verbs of a support plan: keep it, its goals, and what was offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import plan_steps
from liaise_desktop.domain.errors import FieldMissingError, StepNotOpenError
from liaise_desktop.domain.lifecycle import WORKING_STATES
from liaise_desktop.domain.plans import Opportunity, PlanGoal, SupportPlan, plan_id
from liaise_desktop.domain.records import Case, Record, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

    Values = Mapping[str, Any]
    Expected = Mapping[str, Iterable[str]] | None

R = TypeVar("R", bound=Record)

# What forms do not set: where a record belongs, and what moves by a step of its own.
_PLAN_FIXED: Final = ("id", "case")
_GOAL_FIXED: Final = ("id", "case", "plan", "state", "dropped_because")
_OFFER_FIXED: Final = ("id", "case", "plan")


def keep_plan(desk: Desk, case_id: str, values: Values, expected: Expected = None) -> ChangeSet:
    """Set fields of the plan of a case, which begins with the first; made is its record.

    Args:
        desk: Who writes it.
        case_id: The case.
        values: Field → value.
        expected: The heads that were on screen; None asks for no check.

    Raises:
        ChangedMeanwhileError: It changed since it was shown.
        RuleError: It does not say what it must (see `plan_steps.check_plan`).
        StepNotOpenError: The case is not worked on.
    """
    with writing(desk) as at_work:
        _working(at_work, case_id)
        said = at_work.find(Statement, "case", case_id)
        old = plan_of(at_work, case_id)
        new = _with(old or SupportPlan(plan_id(case_id), case=case_id), values, _PLAN_FIXED)
        plan_steps.check_plan(new, _of_kind(said, "STRENGTH"), _of_kind(said, "CONCERN"))
        if old is None:
            at_work.create(new, at_work.binder_of(case_id))
        else:
            at_work.expect(old.id, expected)
            at_work.change(old, new)
        return at_work.done(made=new.id)


def add_goal(desk: Desk, case_id: str, values: Values) -> ChangeSet:
    """Keep a new goal, in the person's words; made is its record. See `keep_plan`."""
    with writing(desk) as at_work:
        _working(at_work, case_id)
        goal = PlanGoal(desk.new_id(), case=case_id, plan=plan_id(case_id), state="OPEN")
        goal = _with(goal, values, _GOAL_FIXED)
        plan_steps.check_goal(goal)
        at_work.create(goal, at_work.binder_of(case_id))
        return at_work.done(made=goal.id)


def change_goal(desk: Desk, goal_id: str, values: Values, expected: Expected = None) -> ChangeSet:
    """Set fields of a goal; the old words stay in its history. See `keep_plan`."""
    with writing(desk) as at_work:
        old = at_work.load(PlanGoal, goal_id)
        at_work.expect(goal_id, expected)
        _working(at_work, old.case)
        new = _with(old, values, _GOAL_FIXED)
        plan_steps.check_goal(new)
        at_work.change(old, new)
        return at_work.done()


def move_goal(desk: Desk, goal_id: str, wanted: str, *, because: str = "") -> ChangeSet:
    """Take a goal to another state; letting it go needs a reason.

    Raises:
        StepNotOpenError: No step leads there, or it needs something (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(PlanGoal, goal_id)
        _working(at_work, old.case)
        reason = because if wanted == "DROPPED" else ""
        ready = replace(old, dropped_because=reason)
        at_work.change(old, plan_steps.advance_goal(ready, wanted))
        return at_work.done()


def put_goal_back(desk: Desk, goal: PlanGoal) -> ChangeSet:
    """Put back the state that a goal had, as *goal* says; for undoing a step."""
    with writing(desk) as at_work:
        now = at_work.load(PlanGoal, goal.id)
        _working(at_work, now.case)
        back = replace(now, state=goal.state, dropped_because=goal.dropped_because)
        at_work.change(now, back)
        return at_work.done()


def offer(desk: Desk, case_id: str, values: Values) -> ChangeSet:
    """Keep something that was offered; made is its record. See `keep_plan`."""
    with writing(desk) as at_work:
        _working(at_work, case_id)
        offered = Opportunity(desk.new_id(), case=case_id, plan=plan_id(case_id))
        offered = replace(offered, offered_by=desk.principal, offered_on=desk.today().isoformat())
        offered = _with(offered, values, _OFFER_FIXED)
        plan_steps.check_opportunity(offered)
        at_work.create(offered, at_work.binder_of(case_id))
        return at_work.done(made=offered.id)


def change_opportunity(
    desk: Desk, opportunity_id: str, values: Values, expected: Expected = None
) -> ChangeSet:
    """Keep what became of something offered: reply, beginning, whether it was kept.

    Raises:
        StepNotOpenError: A step lacks the one before (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Opportunity, opportunity_id)
        at_work.expect(opportunity_id, expected)
        _working(at_work, old.case)
        new = _with(old, values, _OFFER_FIXED)
        plan_steps.check_opportunity(new)
        at_work.change(old, new)
        return at_work.done()


def plan_of(at_work: Writing, case_id: str) -> SupportPlan | None:
    """Return the plan of a case, loaded to be changed; None where it was not begun."""
    known = at_work.find(SupportPlan, "case", case_id)
    if not known:
        return None
    own = next((one for one in known if one.id == plan_id(case_id)), known[-1])
    return at_work.load(SupportPlan, own.id)


def needs_of_support(at_work: Writing, case_id: str) -> list[str]:
    """Return what support under way still needs of the plan, as codes of `PLAN_NEEDS`."""
    goals = at_work.find(PlanGoal, "case", case_id)
    return plan_steps.support_needs(plan_of(at_work, case_id), goals)


def _working(at_work: Writing, case_id: str) -> Case:
    case = at_work.load(Case, case_id)
    if case.state not in WORKING_STATES:
        raise StepNotOpenError(state=case.state, wanted=case.state, needs=())
    return case


def _of_kind(said: Iterable[Statement], kind: str) -> set[str]:
    return {one.id for one in said if one.kind == kind}


def _with(record: R, values: Values, fixed: tuple[str, ...]) -> R:
    wrong = next((name for name in values if name in fixed or not hasattr(record, name)), "")
    if wrong:
        raise FieldMissingError(record=record.TYPE, field=wrong)
    return replace(record, **values)
