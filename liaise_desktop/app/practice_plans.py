"""Tells the support plans of practice mode: made with the person, gone on with, step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.plans import NADIA_OTHER, plan_texts
from liaise_desktop.application import plans
from liaise_desktop.domain.records import Statement, from_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.app.practice_cases import Plan
    from liaise_desktop.application.desk import Desk

GOALS, OFFERS = 2, 2  # of a case, at most; the first case has what its own texts say
MADE, FIRST_STEP, OFFERED, ANSWERED, STARTED, KEPT = 7, 20, 30, 34, 41, 73  # days after it began
_ENDS: Final = {"CLOSED": "REACHED", "CLOSING": "PARTLY"}


@dataclass
class PlanOfTale:
    """The plan of one case while it is being told; ids are known once their act is done."""

    plan: Plan
    days: Days
    case: Callable[[], str]
    made: dict[str, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        """Yield what is done for the plan, in no particular order."""
        if self.plan.state in ("PROPOSED", "OPEN"):
            return
        yield self._act(MADE, 12, self._make)
        yield self._act(FIRST_STEP, 12, self._begin)
        yield self._act(OFFERED, 12, self._offer)
        yield self._act(ANSWERED, 12, self._answer)
        yield self._act(STARTED, 12, self._start)
        if self.plan.began + KEPT < self.plan.last:
            yield self._act(KEPT, 12, self._ask_again)
        if self.plan.state in _ENDS:
            yield Act(self.days.moment(self.plan.last + 1, 12), self.plan.lead, self._end)

    @property
    def _nadia(self) -> bool:
        return self.plan.arc.name == "nadia"

    def _make(self, desk: Desk) -> None:
        told = plan_texts(self.plan.language, nadia=self._nadia)
        groups = self.plan.subject in ("GROUP", "PLACE")
        said = [*(told.of_groups if groups else told.goals)]
        if not self._nadia and not groups:
            said = [*said[self.plan.number % 2 :], *said][:GOALS]
        plans.keep_plan(desk, self.case(), self._values(desk, {goal[0] for goal in said}))
        for number, (area, wording, step, noticed) in enumerate(said):
            values = {
                "area": area,
                "wording": wording,
                "first_step": step,
                "noticed_by": noticed,
                "who": self.plan.lead if number else "PERSON",
                "until": self.days.iso(5 + 9 * number + self.plan.number % 7),
            }
            made = plans.add_goal(desk, self.case(), values).made
            self.made[f"goal{number}"] = made

    def _values(self, desk: Desk, needs: set[str]) -> dict[str, Any]:
        with desk.unit() as unit:
            states = unit.records.find(Statement.TYPE, "case", self.case())
            said = [from_fields(Statement, state.id, state.values()) for state in states]
        told = plan_texts(self.plan.language, nadia=self._nadia)
        values: dict[str, Any] = {
            "agreed": ("YES", "YES", "PARTLY", "YES", "YES")[self.plan.number % 5],
            "agreed_on": self.days.iso(self.plan.began + MADE),
            "strengths": tuple(one.id for one in said if one.kind == "STRENGTH"),
            "concerns": tuple(one.id for one in said if one.kind == "CONCERN"),
            "needs": tuple(sorted(needs)),
            "review_on": self.days.iso(self.plan.number * 3 % 40 + 6),
        }
        for box, source, known, unsure in told.boxes:
            values |= {f"{box}_known": known, f"{box}_how": (source,), f"{box}_open": unsure}
        if self._nadia:
            values["behaviour_alternative"] = NADIA_OTHER
        return values | {parts[0]: parts[1] for parts in told.questions}

    def _begin(self, desk: Desk) -> None:
        plans.move_goal(desk, self.made["goal0"], "UNDER_WAY")

    def _offer(self, desk: Desk) -> None:
        told = plan_texts(self.plan.language, nadia=self._nadia).offers
        for number in range(OFFERS):
            area, what = told[(self.plan.number + number) % len(told)]
            day = self.days.iso(self.plan.began + OFFERED)
            values = {"area": area, "what": what, "offered_on": day}
            made = plans.offer(desk, self.case(), values).made
            self.made[f"offer{number}"] = made

    def _answer(self, desk: Desk) -> None:
        later = "REFUSED" if self.plan.number % 3 == 1 else "LATER"
        plans.change_opportunity(desk, self.made["offer0"], {"reply": "ACCEPTED"})
        plans.change_opportunity(desk, self.made["offer1"], {"reply": later})

    def _start(self, desk: Desk) -> None:
        day = self.days.iso(self.plan.began + STARTED)
        plans.change_opportunity(desk, self.made["offer0"], {"started_on": day})

    def _ask_again(self, desk: Desk) -> None:
        kept = ("YES", "YES", "UNKNOWN", "NO")[self.plan.number % 4]
        since = -(self.plan.began + STARTED)  # days: what was asked on the way is answered
        due = {"kept_1": 0, "kept_3": 91, "kept_6": 182}
        said = {field: kept for field, days in due.items() if since > days}
        plans.change_opportunity(desk, self.made["offer0"], said)

    def _end(self, desk: Desk) -> None:
        plans.move_goal(desk, self.made["goal0"], _ENDS[self.plan.state])

    def _act(self, day: int, hour: int, do: Callable[[Desk], object]) -> Act:
        moment = self.days.moment(self.plan.began + day, hour)
        return Act(moment, self.plan.lead, do)
