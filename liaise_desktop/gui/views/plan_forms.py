"""The small forms of a support plan, its goals, what was offered, and the conversation map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QObject, Qt

from liaise_desktop.domain.codes import (
    MAP_BOX,
    MAP_QUESTION,
    MAP_SOURCE,
    NEED,
    OPPORTUNITY_REPLY,
    PLAN_AGREED,
    YES_NO_UNKNOWN,
)
from liaise_desktop.domain.plan_steps import next_check
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, TICKS, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.domain.plans import Opportunity, PlanGoal
    from liaise_desktop.domain.records import Statement
    from liaise_desktop.gui.presenters.plan_shown import PlanShown

    Partners = Sequence[tuple[str, str]]

PERSON: Final = "PERSON"


def today() -> str:
    """Return this day as ISO text."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def goal_of(found: PlanShown, key: str) -> PlanGoal | None:
    """Return a goal by its record."""
    return next((goal for goal in found.goals if goal.id == key), None)


def offer_of(found: PlanShown, key: str) -> Opportunity | None:
    """Return what was offered by its record."""
    return next((offer for offer in found.offers if offer.id == key), None)


class PlanForms(QObject):
    """Describes each form for what is known of a plan."""

    def plan(self, found: PlanShown, _subject: str, _partners: Partners) -> Form:
        """Ask what is done together, and what it builds on."""
        plan, detail = found.plan, found.detail
        agreed = self.tr("Agreed with the person")
        asks = (
            Ask("agreed", SEGMENTS, agreed, plan.agreed, tuple(code_options(PLAN_AGREED))),
            Ask("agreed_on", DAY, self.tr("Day of the talk about it"), plan.agreed_on),
            self._statements("strengths", self.tr("Strengths it builds on"), detail.strengths,
                             plan.strengths),
            Ask("needs", TICKS, self.tr("Where support is wanted"), plan.needs,
                tuple(code_options(NEED))),
            self._statements("concerns", self.tr("Concerns it takes up"), detail.concerns,
                             plan.concerns),
            Ask("safety_arrangements", TEXT, self.tr("What keeps everybody safe"),
                plan.safety_arrangements, lines=2),
            Ask("services", TEXT, self.tr("Services involved"), "\n".join(plan.services),
                hint=self.tr("One on each line."), lines=2),
            Ask("review_on", DAY, self.tr("Look at the plan again on"), plan.review_on),
        )  # fmt: skip
        said = self.tr("Made with the person wherever possible. What is not known stays empty.")
        return Form("plan", "", self.tr("The plan"), self.tr("Keep the plan"), asks, said)

    def _statements(
        self, key: str, label: str, known: Sequence[Statement], value: tuple[str, ...]
    ) -> Ask:
        options = tuple((one.id, shown(one.text)) for one in known)
        none = self.tr("None is noted in this case yet.")
        return Ask(key, TICKS, label, value, options, "" if options else none)

    def goal(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask for a goal in the person's own words."""
        goal = goal_of(found, subject)
        case, names = found.detail.case, found.detail.names
        people = [(PERSON, self.tr("The person"))]
        people += [(one, shown(names.get(one, one))) for one in (case.lead, case.standin) if one]
        asks = (
            Ask("wording", TEXT, self.tr("The goal, in the person’s own words"),
                goal.wording if goal else "", placeholder=self.tr("I want…"), lines=2),
            Ask("area", CHOICE, self.tr("Area of life"), goal.area if goal else "",
                tuple(code_options(NEED))),
            Ask("first_step", LINE, self.tr("First small step"), goal.first_step if goal else ""),
            Ask("who", CHOICE, self.tr("Who does it"), goal.who if goal else PERSON,
                tuple(people)),
            Ask("until", DAY, self.tr("Until"), goal.until if goal else ""),
            Ask("noticed_by", LINE, self.tr("How we will notice"),
                goal.noticed_by if goal else ""),
            Ask("nearness", LINE, self.tr("How near is it? In their words"),
                goal.nearness if goal else "", hint=self.tr("A sentence, never a figure.")),
        )  # fmt: skip
        title = self.tr("Change the goal") if goal else self.tr("Add a goal")
        return Form("goal", subject, title, self.tr("Keep the goal"), asks)

    def drop(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask why a goal is let go."""
        goal = goal_of(found, subject)
        why = Ask("dropped_because", TEXT, self.tr("Why it is let go"), lines=2)
        said = shown(goal.wording) if goal else ""
        title = self.tr("Let the goal go")
        return Form("drop", subject, title, self.tr("Let it go"), (why,), said)

    def offer(self, found: PlanShown, subject: str, partners: Partners) -> Form:
        """Ask what was offered."""
        offer = offer_of(found, subject)
        asks = [
            Ask("what", LINE, self.tr("What was offered"), offer.what if offer else ""),
            Ask("area", CHOICE, self.tr("Area of life"), offer.area if offer else "",
                tuple(code_options(NEED))),
            Ask("offered_on", DAY, self.tr("Day"), offer.offered_on if offer else today()),
        ]  # fmt: skip
        if partners:
            services = (("", self.tr("None of the directory")), *partners)
            label = self.tr("Service of the directory")
            asks.insert(1, Ask("partner", CHOICE, label, offer.partner if offer else "", services))
        title = self.tr("Change what was offered") if offer else self.tr("Offer something")
        return Form("offer", subject, title, self.tr("Keep the offer"), tuple(asks))

    def reply(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask what the person replied."""
        offer = offer_of(found, subject)
        answers = tuple(code_options(OPPORTUNITY_REPLY))
        reply = Ask("reply", CHOICE, self.tr("Reply"), offer.reply if offer else "", answers)
        return self._about_offer("reply", subject, offer, self.tr("What was the reply?"), reply)

    def begun(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask since when it goes on."""
        offer = offer_of(found, subject)
        day = Ask("started_on", DAY, self.tr("First day"), today())
        return self._about_offer("begun", subject, offer, self.tr("It has begun"), day)

    def kept(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask whether it still goes on; that nobody knows is an answer."""
        offer = offer_of(found, subject)
        due = next_check(offer) if offer else None
        answers = tuple(code_options(YES_NO_UNKNOWN))
        still = Ask(due[0] if due else "kept_1", SEGMENTS, self.tr("Does it still go on?"), "",
                    answers)  # fmt: skip
        return self._about_offer("kept", subject, offer, self.tr("Ask again"), still)

    def _about_offer(
        self, name: str, subject: str, offer: Opportunity | None, title: str, ask: Ask
    ) -> Form:
        what = shown(offer.what) if offer else ""
        return Form(name, subject, title, self.tr("Keep"), (ask,), what)

    def box(self, found: PlanShown, subject: str, _partners: Partners) -> Form:
        """Ask what stands in a box of the conversation map."""
        plan = found.plan
        asks = [
            Ask(f"{subject}_known", TEXT, self.tr("What we know"),
                getattr(plan, f"{subject}_known"), lines=3),
            Ask(f"{subject}_how", TICKS, self.tr("How we know it"),
                getattr(plan, f"{subject}_how"), tuple(code_options(MAP_SOURCE))),
            Ask(f"{subject}_open", TEXT, self.tr("What we do not know"),
                getattr(plan, f"{subject}_open"), lines=2),
        ]  # fmt: skip
        if subject == "behaviour":
            other = Ask("behaviour_alternative", TEXT, self.tr("What else could explain it"),
                        plan.behaviour_alternative, lines=2)  # fmt: skip
            asks.insert(1, other)
        title = code_label(MAP_BOX, subject)
        return Form("box", subject, title, self.tr("Keep"), tuple(asks), self._hint(subject))

    def _hint(self, box: str) -> str:
        hints = {
            "matters": self.tr("In the person’s own words."),
            "hurts": self.tr("Discrimination that was suffered belongs here too."),
            "behaviour": self.tr(
                "Only what somebody did. Dress, prayer, beard, food, opinion and protest are no "
                "concerns."
            ),
        }
        return hints.get(box, self.tr("Nothing known is an answer too."))

    def questions(self, found: PlanShown, _subject: str, _partners: Partners) -> Form:
        """Ask the team the three open questions."""
        asks = tuple(
            Ask(key, TEXT, label, getattr(found.plan, key), lines=2)
            for key, label in code_options(MAP_QUESTION)
        )
        title = self.tr("Three open questions to the team")
        return Form("questions", "", title, self.tr("Keep"), asks)
