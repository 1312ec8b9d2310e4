"""The small forms of a case's way: a step, a review, the checklist of its closure, its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    CASE_STATE,
    CLOSING_CHECK,
    CLOSING_REASON,
    REVIEW_DECISION,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.lifecycle import LOOKBACK_MONTHS, has_persons
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, SEGMENTS, TEXT, TICK, TICKS, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.case_steps import StepsShown


class CaseStepForms(QObject):
    """Describes each form for what is ahead of a case."""

    def step(self, shown: StepsShown, wanted: str) -> Form:
        """Ask what a step needs to be told."""
        state = code_label(CASE_STATE, wanted)
        return Form(
            "step",
            wanted,
            self.tr("Take the case to “{state}”").format(state=state),
            self.tr("Take this step"),
            self._asked(shown, wanted),
            self._sentence(wanted),
        )

    def _asked(self, shown: StepsShown, wanted: str) -> tuple[Ask, ...]:
        case = shown.outlook.case
        if wanted == "OPEN" and case.state == "PROPOSED":
            fits = shown.today <= case.review_on <= shown.latest_review
            review = case.review_on if fits else shown.latest_review
            return (Ask("review_on", DAY, self.tr("First review"), review),)
        if wanted in LOOKBACK_MONTHS:
            return (
                Ask(
                    "text",
                    TEXT,
                    self.tr("How it is now"),
                    hint=self.tr("At most 600 signs; nothing new is gathered."),
                    lines=4,
                ),
            )
        return ()

    def _sentence(self, wanted: str) -> str:
        sentences = {
            "OPEN": self.tr("Read it as the second person: is a file needed, and why now?"),
            "ON_HOLD": self.tr("After six months of rest, closing is proposed."),
            "CLOSING": self.tr("The checklist comes next; a second person then agrees."),
            "CLOSED": self.tr("The second person agrees with the checklist."),
            "REJECTED": self.tr("No file is made. What was proposed is to be erased."),
            "TRANSFERRED": self.tr("The case is handed over and ends here."),
            "REOPENED": self.tr("Who comes back is welcome; what was said at the end is cleared."),
            "RETENTION_DUE": self.tr("Two people then decide: erase, keep longer, or only count."),
        }
        return sentences.get(wanted, "")

    def review(self, shown: StepsShown, _subject: str) -> Form:
        """Ask what a review asks; strengths come first."""
        answers = tuple(code_options(YES_NO_UNKNOWN))
        others = tuple((p.principal, p.name) for p in shown.team if p.principal != shown.me)
        first = shown.outlook.case.supervisor
        second = first if first != shown.me else ""
        return Form(
            "review",
            "",
            self.tr("Review"),
            self.tr("Save the review"),
            (
                Ask("held_on", DAY, self.tr("Held on"), shown.today),
                Ask("second_person", CHOICE, self.tr("Second person"), second, others),
                Ask("strengths_first", TEXT, self.tr("What has grown stronger?"), lines=2),
                Ask("changed", TEXT, self.tr("What else has changed?"), lines=2),
                Ask("still_needed", SEGMENTS, self.tr("Is it still necessary?"), "", answers),
                Ask("still_proportionate", SEGMENTS, self.tr("Is it still proportionate?"), "",
                    answers),
                Ask("basis_right", SEGMENTS, self.tr("Is the legal basis still right?"), "",
                    answers),
                Ask("person_informed", SEGMENTS, self.tr("Is the person informed?"), "", answers),
                Ask("wrong_lines", TEXT, self.tr("Which lines are wrong or outdated?"), lines=2),
                Ask("can_go", TEXT, self.tr("What can go?"), lines=2),
                Ask("decision", CHOICE, self.tr("Decision"), "",
                    tuple(code_options(REVIEW_DECISION))),
                Ask("next_review", DAY, self.tr("Next review"), shown.latest_review),
            ),
            self.tr("It counts once the second person has read it. “I do not know” is an answer."),
        )  # fmt: skip

    def closing(self, shown: StepsShown, _subject: str) -> Form:
        """Ask the checklist of a closure."""
        case = shown.outlook.case
        asks = [
            Ask("closing_reason", CHOICE, self.tr("Reason of closure"), case.closing_reason,
                tuple(code_options(CLOSING_REASON))),
            Ask("closing_checks", TICKS, self.tr("Looked at together"), case.closing_checks,
                tuple(code_options(CLOSING_CHECK))),
            Ask(
                "lookback_agreed",
                TICK,
                self.tr("The person agrees to be asked again after six and twelve months"),
                case.lookback_agreed,
            ),
        ]  # fmt: skip
        return Form(
            "closing",
            "",
            self.tr("Before the case is closed"),
            self.tr("Save the checklist"),
            tuple(asks if has_persons(case) else asks[:-1]),
            self.tr("A second person reads it and closes the case."),
        )

    def people(self, shown: StepsShown, _subject: str) -> Form:
        """Ask whose case it is."""
        case = shown.outlook.case
        workers = tuple((p.principal, p.name) for p in shown.team if p.role == "mediator")
        leads = tuple((p.principal, p.name) for p in shown.team if p.role == "supervisor")
        return Form(
            "people",
            "",
            self.tr("Whose case it is"),
            self.tr("Save", "button of a form"),
            (
                Ask("lead", CHOICE, self.tr("Worker"), case.lead, workers),
                Ask("standin", CHOICE, self.tr("Stands in"), case.standin, workers),
                Ask("supervisor", CHOICE, self.tr("Supervisor"), case.supervisor, leads),
            ),
            self.tr("Who reads the case changes with it, and the whole history goes along."),
        )
