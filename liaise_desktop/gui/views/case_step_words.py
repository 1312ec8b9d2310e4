"""What the tab of a case's way says in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import CLOSING_CHECK, CLOSING_REASON, REVIEW_DECISION
from liaise_desktop.domain.lifecycle import OVERDUE_DAYS
from liaise_desktop.gui import dates
from liaise_desktop.gui.needs import need_words
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.case_steps import Step
    from liaise_desktop.domain.plans import Review
    from liaise_desktop.domain.records import Case
    from liaise_desktop.gui.presenters.case_steps import StepsShown


class CaseStepWords(QObject):
    """Says what is ahead of a case, in the language in force.

    Args:
        name_of: Returns the name of a principal.
        parent: Who keeps it.
    """

    def __init__(self, name_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of

    def done(self, what: str) -> str:
        """Return the sentence that says what was done."""
        sentences = {
            "step": self.tr("The case went on"),
            "review": self.tr("Review kept; it waits for its second person"),
            "review_read": self.tr("Review read; it counts from now on"),
            "closing": self.tr("Checklist kept"),
            "people": self.tr("Handed on; the next file takes it along"),
        }
        return sentences[what]

    def notice(self, shown: StepsShown) -> tuple[str, str]:
        """Return the bold and the plain line above everything; empty for none."""
        ahead = shown.outlook
        if ahead.case.restricted_on:
            return self.tr("Restricted"), self.tr("It is only read until this is lifted.")
        if ahead.overdue > OVERDUE_DAYS:
            return (
                self.tr("The review is %n days late", "", ahead.overdue),
                self.tr("Nothing new leaves but hand-overs and what safety or a right asks for."),
            )
        if ahead.overdue:
            return self.tr("The review is %n days late", "", ahead.overdue), ""
        if ahead.propose_closing:
            return (
                self.tr("It has rested for six months"),
                self.tr("Closing the case is proposed. Nothing happens by itself."),
            )
        return "", ""

    def over(self, shown: StepsShown) -> str:
        """Return what is said where no step is left here."""
        if shown.outlook.case.state == "RETENTION_DUE":
            return self.tr("Two people decide whether it is erased, kept longer, or only counted.")
        return self.tr("Nothing more comes: this case is at its end.")

    def needed(self, step: Step) -> str:
        """Return what a step still needs."""
        parts = []
        if step.needs:
            parts.append(self.tr("Still needed: {things}.").format(things=need_words(step.needs)))
        if step.others:
            parts.append(self.tr("The supervisor takes this step, on their own laptop."))
        return " ".join(parts) or self.tr("Everything is there.")

    def people(self, case: Case) -> list[str]:
        """Return whose case it is."""
        lines = [self.tr("Worker: {name}").format(name=self._name_of(case.lead))]
        if case.standin:
            lines.append(self.tr("Stands in: {name}").format(name=self._name_of(case.standin)))
        if case.supervisor:
            lines.append(self.tr("Supervisor: {name}").format(name=self._name_of(case.supervisor)))
        return lines

    def closing(self, case: Case) -> list[str]:
        """Return what was gone through before the case is closed."""
        lines = [code_label(CLOSING_CHECK, key) for key in case.closing_checks]
        if not lines:
            lines = [self.tr("Nobody went through the checklist yet.")]
        if case.closing_reason:
            lines.insert(0, code_label(CLOSING_REASON, case.closing_reason))
        if case.closing_by:
            lines.append(self.tr("Gone through by {name}").format(
                name=self._name_of(case.closing_by)))
        return lines

    def review(self, review: Review) -> tuple[str, str]:
        """Return who held a review when, and what was decided."""
        head = self.tr("{day}, {name} and {other}").format(
            day=dates.day(review.held_on),
            name=self._name_of(review.worker),
            other=self._name_of(review.second_person),
        )
        parts = [
            code_label(REVIEW_DECISION, review.decision),
            "" if review.second_on else self.tr("Waits for the second person"),
        ]
        return head, ". ".join(filter(None, parts))
