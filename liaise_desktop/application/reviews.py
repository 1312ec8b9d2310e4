"""Verbs of reviews: hold one, read it as the second person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.cases import facts_of
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import lifecycle, review_steps
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


def hold_review(desk: Desk, review: Review) -> ChangeSet:
    """Keep a review, which waits for its second person; made is its record.

    Args:
        desk: Who held it.
        review: What was asked and decided; its id and worker are set here.

    Raises:
        StepNotOpenError: The case is not worked on, or something is missing (facts: needs).
    """
    with writing(desk) as at_work:
        case = at_work.load(Case, review.case)
        if case.state not in lifecycle.WORKING_STATES:
            raise StepNotOpenError(state=case.state, wanted=case.state, needs=())
        new = replace(
            review, id=desk.new_id(), worker=desk.principal, due=case.review_on, second_on=""
        )
        review_steps.check_review(new, case, facts_of(at_work, case))
        at_work.create(new, at_work.binder_of(case.id))
        return at_work.done(made=new.id)


def confirm_review(desk: Desk, review_id: str) -> ChangeSet:
    """Read a review as its second person; from then on the next review is that which it names.

    Args:
        desk: The second person's, never that of whoever held it.
        review_id: The review.

    Raises:
        StepNotOpenError: It is the same person, or the next review came too late meanwhile.
    """
    with writing(desk) as at_work:
        old = at_work.load(Review, review_id)
        case = at_work.load(Case, old.case)
        at_work.change(old, review_steps.read_by(old, desk.principal, desk.today().isoformat()))
        if old.decision != "CLOSE":
            moved = replace(case, review_on=old.next_review)
            needs = lifecycle.review_needs(moved, facts_of(at_work, moved))
            if needs:
                raise StepNotOpenError(state=case.state, wanted=case.state, needs=tuple(needs))
            at_work.change(case, moved)
        return at_work.done()
