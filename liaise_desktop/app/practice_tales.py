"""Tells the cases of practice mode: each plan becomes acts, from the proposal to the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_cases import said
from liaise_desktop.app.practice_notes import NotesOfTale
from liaise_desktop.app.practice_plans import PlanOfTale
from liaise_desktop.app.practice_rights import RightsOfTale
from liaise_desktop.app.practice_sharing import SharingOfTale
from liaise_desktop.app.practice_texts.cast import ANKE
from liaise_desktop.application.case_steps import keep_closing
from liaise_desktop.application.cases import (
    Proposal,
    advance_case,
    confirm_case,
    propose_case,
    record_agreement,
    set_case_fields,
)
from liaise_desktop.application.statements import add_statement
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.records import Statement

if TYPE_CHECKING:
    import random as seeded
    from collections.abc import Iterator

    from liaise_desktop.app.practice_acts import Days, Doing
    from liaise_desktop.app.practice_cases import Plan
    from liaise_desktop.app.practice_texts.form import Said
    from liaise_desktop.application.desk import Desk

REVIEW_EVERY, REVIEW_EVERY_MINOR = 85, 55  # days, inside what the rules allow
# Cases whose review is due about the first day, so that they stand first in the list.
DUE_ON: Final = {
    0: 6, 1: 8, 2: 4, 3: 11, 4: 2, 5: 5, 6: 9, 7: 10, 8: 7, 9: 13,
    11: -2, 16: 3, 23: 12,
}


@dataclass
class Tale:
    """One case while it is being told; ids are known once their act is done."""

    plan: Plan
    days: Days
    source: seeded.Random
    case: str = ""

    def acts(self) -> Iterator[Act]:
        """Yield everything that is done in this case, in no particular order."""
        yield from self._opening()
        yield from self._statements()
        yield from NotesOfTale(self.plan, self.days, self.source, self._case_id).acts()
        yield from PlanOfTale(self.plan, self.days, self._case_id).acts()
        yield from SharingOfTale(self.plan, self.days, self._case_id).acts()
        yield from RightsOfTale(self.plan, self.days, self._case_id).acts()
        yield from self._reviews()
        yield from self._ending()

    # -- how it begins and ends ----------------------------------------------------------------

    def _opening(self) -> Iterator[Act]:
        plan = self.plan
        yield self._act(plan.began, 10, self._propose)
        if plan.state == "PROPOSED":
            return
        yield self._act(plan.began + 2, 9, self._confirm, who=ANKE)
        if plan.state != "OPEN":
            yield self._act(plan.began + 7, 11, self._agree)
            yield self._act(
                plan.began + 8, 9, lambda desk: advance_case(desk, self.case, "ACTIVE")
            )

    def _propose(self, desk: Desk) -> None:
        plan, arc = self.plan, self.plan.arc
        person = plan.subject in ("PERSON", "FAMILY")
        done = propose_case(
            desk,
            Proposal(
                subject_kind=plan.subject,
                pseudonym=plan.pseudonym,
                role="SUPPORTED" if person else "REFERENCE",
                age_band=plan.age_band,
                minor=plan.minor,
                known_since=self.days.iso(plan.began - 30)[:7],
                languages=(plan.language,),
                purpose=arc.purpose,
                purpose_sentence=said(self.plan, arc.sentence),
                legal_basis="PUBLIC_TASK",
                necessity=said(self.plan, arc.necessity),
                notice="GIVEN" if person else "",
                notice_on=self.days.iso(plan.began - 1) if person else "",
                standin=plan.standin,
                supervisor=ANKE,
                district=plan.district,
                review_on=self.days.iso(self._review_after(plan.began + 2)),
            ),
        )
        self.case = done.made

    def _confirm(self, desk: Desk) -> None:
        confirm_case(desk, self.case)

    def _agree(self, desk: Desk) -> None:
        plan = self.plan
        if plan.subject not in ("PERSON", "FAMILY"):
            return
        until = 60 + plan.number * 5 if plan.until is None else plan.until
        record_agreement(
            desk,
            self.case,
            "AGREED",
            on=self.days.iso(plan.began + 7),
            until=self.days.iso(until),
        )

    def _ending(self) -> Iterator[Act]:
        plan = self.plan
        if plan.state == "ON_HOLD":
            yield self._act(
                plan.last + 62, 17, lambda desk: advance_case(desk, self.case, "ON_HOLD")
            )
        if plan.state in ("CLOSING", "CLOSED"):
            yield self._act(
                plan.last + 3, 17, lambda desk: advance_case(desk, self.case, "CLOSING")
            )
        if plan.state == "CLOSED":
            yield self._act(plan.last + 10, 11, self._go_through)
            yield self._act(
                plan.last + 12, 10, lambda desk: advance_case(desk, self.case, "CLOSED"), who=ANKE
            )

    def _go_through(self, desk: Desk) -> None:
        reason = ("GOALS", "AGREED", "MOVED")[self.plan.number % 3]
        keep_closing(desk, self.case, checks=CLOSING_CHECK.keys(), reason=reason, lookback=True)

    def _reviews(self) -> Iterator[Act]:
        plan = self.plan
        last = plan.last + 2 if plan.state == "CLOSED" else -1
        due = self._review_after(plan.began + 2)
        while plan.state != "PROPOSED" and due - 3 <= last and due != DUE_ON.get(plan.number):
            held = due - 3
            due = self._review_after(held)
            yield self._act(held, 18, self._reviewing(due))

    def _reviewing(self, due: int) -> Doing:
        return lambda desk: set_case_fields(desk, self.case, {"review_on": self.days.iso(due)})

    def _review_after(self, day: int) -> int:
        latest = day + (REVIEW_EVERY_MINOR if self.plan.minor else REVIEW_EVERY)
        wanted = DUE_ON.get(self.plan.number, latest)
        return wanted if day < wanted < latest else latest

    # -- what is said and written --------------------------------------------------------------

    def _statements(self) -> Iterator[Act]:
        if self.plan.state == "PROPOSED":
            return
        for place, voice in enumerate(self.plan.arc.said):
            yield self._act(self.plan.began + 3 + place // 3, 14 + place, self._stating(voice))

    def _stating(self, voice: Said) -> Doing:
        statement = Statement(
            "",
            kind=voice.kind,
            code=voice.code,
            text=said(self.plan, voice.text),
            source=voice.source,
            teller=voice.teller,
            alternative=said(self.plan, voice.alternative),
        )
        return lambda desk: add_statement(desk, replace(statement, case=self.case))

    def _case_id(self) -> str:
        return self.case

    def _act(self, day: int, hour: int, do: Doing, who: str = "") -> Act:
        return Act(self.days.moment(day, hour), who or self.plan.lead, do)
