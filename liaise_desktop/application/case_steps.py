"""What a case can go on to, what each step still needs, and the verbs of its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.application.cases import advance_case, facts_of
from liaise_desktop.application.desk import together
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import authority, lifecycle
from liaise_desktop.domain.codes import CLOSING_CHECK, CLOSING_REASON
from liaise_desktop.domain.errors import FieldTooLongError, StepNotOpenError
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.domain.lifecycle import CaseFacts

# What somebody of the team agrees to as the second person, by role.
SUPERVISORS = ("OPEN", "CLOSED", "REJECTED")


@dataclass(frozen=True, slots=True)
class Step:
    """A state that the case can go to.

    Attributes:
        wanted: The state.
        needs: What is still missing, codes of CASE_NEEDS.
        others: Whether somebody with another role has to take it.
    """

    wanted: str
    needs: tuple[str, ...]
    others: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is ahead of a case, for whoever asked.

    Attributes:
        case: The case.
        facts: What its steps depend on besides it.
        steps: What it can go to.
        reviews: Those that were held, latest first.
        overdue: By how many days the review is late; 0 for none.
        propose_closing: Whether it has rested so long that closing is proposed.
    """

    case: Case
    facts: CaseFacts
    steps: tuple[Step, ...]
    reviews: tuple[Review, ...]
    overdue: int
    propose_closing: bool


def outlook(desk: Desk, case_id: str) -> Outlook:
    """Return what is ahead of a case; nothing is written.

    Raises:
        RecordNotFoundError: This vault has no such case.
    """
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        facts = facts_of(at_work, case)
        held = at_work.find(Review, "case", case_id)
        return Outlook(
            case=case,
            facts=facts,
            steps=tuple(_step(desk, case, wanted, facts) for wanted in _onward(case)),
            reviews=tuple(sorted(held, key=lambda one: (one.held_on, one.id), reverse=True)),
            overdue=lifecycle.days_overdue(case, facts.today),
            propose_closing=lifecycle.proposes_closing(case, facts.today),
        )


def _onward(case: Case) -> list[str]:
    back = case.state == "ON_HOLD" and not case.opened_on
    return [wanted for wanted in lifecycle.steps(case.state) if not (back and wanted == "OPEN")]


def _step(desk: Desk, case: Case, wanted: str, facts: CaseFacts) -> Step:
    seen = case
    if wanted == "OPEN" and case.state == "PROPOSED":
        seen = replace(case, second_reader=case.second_reader or desk.principal)
    needs = tuple(lifecycle.needs(seen, wanted, facts))
    supervisor = authority.may(desk.role, Case.TYPE, authority.APPROVE)
    opening = wanted == "OPEN" and case.state != "PROPOSED"
    others = wanted in SUPERVISORS and not opening and not supervisor
    # Whoever will take the step is the second person: only what this side can do is asked of it.
    if others:
        needs = tuple(need for need in needs if need not in ("two_people", "closing_other"))
    return Step(wanted, needs, others)


def keep_closing(
    desk: Desk, case_id: str, *, checks: Iterable[str], reason: str, lookback: bool
) -> ChangeSet:
    """Keep the checklist of a closure; a second person then closes the case.

    Args:
        desk: Who went through the list.
        case_id: A case that is closing.
        checks: Codes of CLOSING_CHECK that hold.
        reason: A code of CLOSING_REASON.
        lookback: Whether the person agreed to be asked again after six and twelve months.

    Raises:
        CodeUnknownError: A code is in no list.
        StepNotOpenError: The case is not closing.
    """
    ticked = tuple(dict.fromkeys(CLOSING_CHECK.check(key) for key in checks))
    with writing(desk) as at_work:
        case = at_work.load(Case, case_id)
        if case.state != "CLOSING":
            raise StepNotOpenError(state=case.state, wanted="CLOSING", needs=())
        new = replace(
            case,
            closing_checks=ticked,
            closing_reason=CLOSING_REASON.check_if_set(reason),
            closing_by=desk.principal,
            lookback_agreed=lookback and lifecycle.has_persons(case),
        )
        at_work.change(case, new)
        return at_work.done()


def look_back(desk: Desk, case_id: str, text: str) -> ChangeSet:
    """Take a closed case to its look back, with one short note.

    Raises:
        FieldTooLongError: The note is longer than a look back may be.
        StepNotOpenError: It is too early, was not agreed to, or nothing is said (facts: needs).
    """
    if len(text) > lifecycle.LOOKBACK_SIGNS:
        raise FieldTooLongError(
            record=Case.TYPE, field="text", size=len(text), limit=lifecycle.LOOKBACK_SIGNS
        )
    with together(desk) as shared:
        with writing(shared) as at_work:
            case = at_work.load(Case, case_id)
            wanted = "LOOKBACK_1" if case.state == "CLOSED" else "LOOKBACK_2"
            said = replace(case, **{wanted.lower(): text})  # type: ignore[arg-type] # a text field
            written = at_work.change(case, said)
            changes = at_work.done()
        return changes | advance_case(shared, written.id, wanted)
