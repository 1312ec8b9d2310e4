"""Verbs of restriction and disagreement: what somebody may ask to be left as it is (art. 18)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import writing
from liaise_desktop.domain.errors import (
    FieldMissingError,
    NotAllowedError,
    RecordNotFoundError,
    StepNotOpenError,
)
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Binder, Case
from liaise_desktop.domain.rights import Disagreement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk

# What somebody can disagree with.
DISPUTED = ("note", "statement", "review", "support_plan", "case", "comment")


def restrict_case(
    desk: Desk, case_id: str, ground: str, officers: Iterable[str] = ()
) -> ChangeSet:
    """Leave a case as it is: nothing is changed, and few read it, until that is lifted.

    Args:
        desk: Somebody of the case.
        case_id: The case.
        ground: Why.
        officers: Principals of the data protection officers, who get to read it.

    Raises:
        FieldMissingError: There is no ground.
        CaseRestrictedError: It is restricted already.
    """
    if is_blank(ground):
        raise FieldMissingError(record=Case.TYPE, field="restricted_because")
    with writing(desk) as at_work:
        old = at_work.load(Case, case_id)
        binder = at_work.load(Binder, at_work.binder_of(case_id))
        new = replace(
            old,
            restricted_on=desk.today().isoformat(),
            restricted_because=ground,
            restricted_by=desk.principal,
            lifted_on="",
            lifted_because="",
            lifted_by="",
        )
        at_work.change(old, new)
        at_work.share_with(binder.id, (*binder.audience, *officers))
        return at_work.done()


def lift_restriction(desk: Desk, case_id: str, ground: str) -> ChangeSet:
    """Let the case be worked on again, with a ground; the lead worker's.

    Raises:
        FieldMissingError: There is no ground.
        NotAllowedError: This desk is not the lead worker's.
        StepNotOpenError: It is not restricted.
    """
    if is_blank(ground):
        raise FieldMissingError(record=Case.TYPE, field="lifted_because")
    with writing(desk) as at_work:
        old = at_work.load(Case, case_id)
        if not old.restricted_on:
            raise StepNotOpenError(state=old.state, wanted=old.state, needs=())
        if desk.principal != old.lead:
            raise NotAllowedError(role=desk.role, record=Case.TYPE, action="WRITE")
        new = replace(
            old,
            restricted_on="",
            lifted_on=desk.today().isoformat(),
            lifted_because=ground,
            lifted_by=desk.principal,
        )
        at_work.change(old, new)
        return at_work.done()


def add_disagreement(desk: Desk, said: Disagreement) -> ChangeSet:
    """Keep what somebody says against a passage, beside it (G13); made is its record.

    Args:
        desk: Who writes it down.
        said: What, against which record (``target``), by whom; day and writer are set here.

    Raises:
        FieldMissingError: It says nothing, or not who says it.
        RecordNotFoundError: There is no such passage.
    """
    for field in ("text", "said_by"):
        if is_blank(getattr(said, field)):
            raise FieldMissingError(record=Disagreement.TYPE, field=field)
    with writing(desk) as at_work:
        state = at_work.unit.log.state(said.target) if said.target else None
        if state is None or state.type not in DISPUTED:
            raise RecordNotFoundError(record=Disagreement.TYPE)
        case_id = state.id if state.type == Case.TYPE else str(state.value("case", ""))
        new = replace(
            said,
            id=desk.new_id(),
            case=case_id,
            on=said.on or desk.today().isoformat(),
            written_by=desk.principal,
        )
        at_work.create(new, state.binder)
        return at_work.done(made=new.id)
