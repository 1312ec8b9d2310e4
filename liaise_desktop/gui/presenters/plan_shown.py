"""What the tab of the support plan shows: read from the vault, judged by nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain import authority, plan_steps
from liaise_desktop.domain.library import PartnerService
from liaise_desktop.domain.lifecycle import WORKING_STATES
from liaise_desktop.domain.plans import Opportunity, PlanGoal, SupportPlan, plan_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.vault_reader import VaultReader
    from liaise_desktop.application.workplace import Workplace

MOST: Final = 100  # goals or offers of one case
MOST_PARTNERS: Final = 200


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A plan with what belongs to it.

    Attributes:
        detail: The case.
        plan: The plan; where none was begun, one that says nothing.
        begun: Whether it was begun.
        goals: Its goals, those first that go on, each by its day.
        offers: What was offered, latest first.
        ticked: Goals whose first step is done.
        conflicted: Records of these of which versions differ.
        needs: What support under way still needs, as codes of `plan_steps.PLAN_NEEDS`.
        write: Whether whoever sits here may change it.
    """

    detail: CaseDetail
    plan: SupportPlan
    begun: bool
    goals: tuple[PlanGoal, ...]
    offers: tuple[Opportunity, ...]
    ticked: frozenset[str]
    conflicted: tuple[str, ...]
    needs: tuple[str, ...]
    write: bool


def read_plan(work: Workplace, case: str) -> PlanShown | None:
    """Return what is shown of the plan of a case; None where there is no such case here."""
    reader = work.reader
    detail = reader.case_detail(case) if case else None
    if detail is None:
        return None
    plans = reader.items(ItemFilter(SupportPlan.TYPE, owner=case), None, MOST)
    own = next((one for one in plans if one.id == plan_id(case)), plans[0] if plans else None)
    goals = reader.items(ItemFilter(PlanGoal.TYPE, owner=case, earliest_first=True), None, MOST)
    offers = reader.items(ItemFilter(Opportunity.TYPE, owner=case), None, MOST)
    said = [item for item in goals if not item.erased and not item.altered]
    known = sorted(said, key=lambda item: not item.open)  # stable: each part by its day
    found = (*([own] if own else ()), *goals, *offers)
    plan = cast("SupportPlan", own.record) if own else SupportPlan(plan_id(case), case=case)
    of_plan = tuple(cast("PlanGoal", item.record) for item in known)
    return PlanShown(
        detail=detail,
        plan=plan,
        begun=own is not None,
        goals=of_plan,
        offers=tuple(
            cast("Opportunity", item.record)
            for item in offers
            if not item.erased and not item.altered
        ),
        ticked=frozenset(task.id for task in detail.tasks if task.done),
        conflicted=tuple(item.id for item in found if item.conflicted),
        needs=tuple(plan_steps.support_needs(plan if own else None, of_plan)),
        write=_may_write(work, detail),
    )


def _may_write(work: Workplace, detail: CaseDetail) -> bool:
    case = detail.case
    allowed = authority.may(work.desk.role, SupportPlan.TYPE, authority.WRITE)
    return allowed and case.state in WORKING_STATES and not case.restricted_on


def partners(reader: VaultReader) -> Sequence[tuple[str, str]]:
    """Return ids and names of the services in the directory."""
    found = reader.items(ItemFilter(PartnerService.TYPE), None, MOST_PARTNERS)
    shown = [item for item in found if not item.erased and not item.altered]
    return [(item.id, cast("PartnerService", item.record).name) for item in shown]
