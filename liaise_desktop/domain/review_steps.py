"""What a review has to say, and when its second person has read it.

“I do not know” is an answer to every question (G23); what may not be missing is that somebody
asked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain import days, lifecycle
from liaise_desktop.domain.codes import REVIEW_DECISION, YES_NO_UNKNOWN, listed
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.domain.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from liaise_desktop.domain.lifecycle import CaseFacts
    from liaise_desktop.domain.plans import Review
    from liaise_desktop.domain.records import Case

QUESTIONS: Final = ("still_needed", "still_proportionate", "basis_right", "person_informed")

REVIEW_NEEDS = listed(
    "REVIEW_NEEDS",
    ("decision", QT_TRANSLATE_NOOP("Codes", "What was decided")),
    ("held_late", QT_TRANSLATE_NOOP("Codes", "A day that is not still to come")),
    ("held_on", QT_TRANSLATE_NOOP("Codes", "The day of the review")),
    ("other_person", QT_TRANSLATE_NOOP("Codes", "A second person who is somebody else")),
    ("questions", QT_TRANSLATE_NOOP("Codes", "An answer to each question")),
    ("review_late", QT_TRANSLATE_NOOP("Codes", "An earlier review date")),
    ("review_on", QT_TRANSLATE_NOOP("Codes", "A review date")),
    ("review_past", QT_TRANSLATE_NOOP("Codes", "A review date that is still to come")),
    ("second_person", QT_TRANSLATE_NOOP("Codes", "A second person")),
)


def check_review(review: Review, case: Case, facts: CaseFacts) -> None:
    """Hold what a review must say before it is kept.

    Raises:
        StepNotOpenError: Something is missing (facts: needs, codes of `REVIEW_NEEDS`).
        CodeUnknownError, DateUnreadableError: A value does not fit its field.
    """
    missing = _held(review, facts) + _people(review)
    if not all(getattr(review, name) for name in QUESTIONS):
        missing.append("questions")
    for name in QUESTIONS:
        YES_NO_UNKNOWN.check_if_set(getattr(review, name))
    if not REVIEW_DECISION.check_if_set(review.decision):
        missing.append("decision")
    elif review.decision != "CLOSE":
        missing += lifecycle.review_needs(replace(case, review_on=review.next_review), facts)
    if missing:
        raise StepNotOpenError(state=case.state, wanted=case.state, needs=tuple(missing))


def _held(review: Review, facts: CaseFacts) -> list[str]:
    if not review.held_on:
        return ["held_on"]
    held = days.day(review.held_on, record=review.TYPE, field="held_on")
    return ["held_late"] if held > facts.today else []


def _people(review: Review) -> list[str]:
    if not review.second_person:
        return ["second_person"]
    return ["other_person"] if review.second_person == review.worker else []


def read_by(review: Review, principal: str, on: str) -> Review:
    """Return the review as *principal* has read it; a second person, never who held it.

    Raises:
        StepNotOpenError: It is the same person (facts: needs).
    """
    if principal == review.worker:
        raise StepNotOpenError(state="", wanted="", needs=("other_person",))
    return replace(review, second_person=principal, second_on=on)
