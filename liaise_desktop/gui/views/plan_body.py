"""The tab of the support plan: the plan, its goals, what was offered, the conversation map."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import MAP_BOX, MAP_QUESTION, NEED, PLAN_AGREED
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_plan_body import Ui_PlanBody
from liaise_desktop.gui.needs import need_words
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.views.case_plates import fill_refusal
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.plan_forms import PlanForms
from liaise_desktop.gui.views.plan_lines import BoxLine, GoalLine, OfferLine, fact, say
from liaise_desktop.gui.views.plan_times import PlanTimes
from liaise_desktop.gui.widgets import HLine, PushButton, Themed
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QShowEvent

    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.gui.presenters.plan import PlanPresenter
    from liaise_desktop.gui.presenters.plan_shown import PlanShown
    from liaise_desktop.gui.views.form_panel import Form
    from liaise_desktop.gui.views.plates import Plates
    from liaise_desktop.gui.widgets import Card


def connect(view: PlanBody, presenter: PlanPresenter) -> None:
    """Connect every signal of the tab to what it asks for."""
    view.form_wanted.connect(presenter.form_wanted)
    view.goal_stepped.connect(presenter.goal_stepped)
    view.step_ticked.connect(presenter.step_ticked)
    view.times_clicked.connect(presenter.times_clicked)
    view.ui.doubt.action_clicked.connect(presenter.compare_clicked)
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)


class PlanBody(Themed, QWidget):
    """Shows the plan of one case; nothing here is a figure.

    Args:
        plates: Opens earlier and later texts over the page.
        partners: Returns the name of a service in the directory, empty for none.

    Signals:
        form_wanted: Name of a form, and what it is about.
        goal_stepped: A goal, and the state it shall go to.
        step_ticked: A goal, and whether its first step is done.
        times_clicked: Earlier and later texts shall be shown.
    """

    form_wanted = Signal(str, str)
    goal_stepped = Signal(str, str)
    step_ticked = Signal(str, bool)
    times_clicked = Signal()

    def __init__(
        self, plates: Plates, partners: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PlanBody()
        self.ui.setupUi(self)
        self.forms, self._describe = Forms(self), PlanForms(self)
        self._plates, self._partners = plates, partners
        self._found: PlanShown | None = None
        self._late = False  # something was read that is not shown yet
        self._rows: dict[Card, QWidget] = {}
        for part in (self.ui.nothing, self.ui.plan, self.ui.goals, self.ui.offers):
            part.action_clicked.connect(self._on_pressed)
        self.ui.map.action_clicked.connect(self.times_clicked)
        self.show_absent()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._found is not None:
            self.show_plan(self._found)

    # What the presenter shows

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""
        self._found, self._late, ui = None, False, self.ui
        for part in (ui.failed, ui.doubt, ui.needs, ui.nothing):
            part.hide()
        for card in (ui.plan, ui.goals, ui.offers, ui.map):
            card.hide()

    def show_plan(self, found: PlanShown) -> None:
        """Show a plan as it is now; where the tab is not seen, as soon as it is."""
        self._found, self._late = found, True
        if self.isVisible():
            self._show(found)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was read meanwhile."""
        super().showEvent(event)
        if self._late and self._found is not None:
            self._show(self._found)

    def _show(self, found: PlanShown) -> None:
        self._late = False
        ui, write = self.ui, found.write
        ui.failed.hide()
        ui.doubt.setVisible(bool(found.conflicted))
        self._show_needs(found)
        started = found.begun or bool(found.goals or found.offers)
        ui.nothing.setVisible(not started)
        ui.nothing.action = self.tr("Begin the plan") if write else ""
        for card in (ui.plan, ui.goals, ui.offers, ui.map):
            card.setVisible(started)
        for card, word in (
            (ui.plan, self.tr("Change")),
            (ui.goals, self.tr("Add a goal")),
            (ui.offers, self.tr("Offer something")),
        ):
            card.action = word if write else ""
        ui.map.action = self.tr("Earlier and later") if found.begun else ""
        self._show_facts(found)
        self._show_goals(found)
        self._show_offers(found)
        self._show_map(found)

    def _show_needs(self, found: PlanShown) -> None:
        waits = found.detail.case.state == "OPEN" and bool(found.needs)
        words = need_words(found.needs)
        self.ui.needs.dress(
            title=self.tr("Before support is under way"),
            sentence=self.tr("Still missing: {things}.").format(things=words),
        )
        self.ui.needs.setVisible(waits)

    def _fill(self, card: Card) -> tuple[QWidget, QVBoxLayout]:
        """Return an empty box in place of what stood in *card*."""
        old = self._rows.get(card)
        if old is not None:
            card.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        box = QWidget(card)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        card.column.addWidget(box)
        self._rows[card] = box
        return box, column

    def _show_facts(self, found: PlanShown) -> None:
        box, column = self._fill(self.ui.plan)
        plan, detail = found.plan, found.detail
        agreed = code_label(PLAN_AGREED, plan.agreed) if plan.agreed else ""
        day = dates.day(plan.agreed_on)
        strengths = [one.text for one in detail.strengths if one.id in plan.strengths]
        concerns = [one.text for one in detail.concerns if one.id in plan.concerns]
        facts = (
            (self.tr("Agreed with the person"), ", ".join(filter(None, (agreed, day)))),
            (self.tr("Look at the plan again on"), dates.day(plan.review_on)),
            (self.tr("Strengths it builds on"), _lines(strengths)),
            (self.tr("Concerns it takes up"), _lines(concerns)),
            (self.tr("Where support is wanted"), _labels(plan.needs)),
            (self.tr("Services involved"), _lines(plan.services)),
            (self.tr("What keeps everybody safe"), shown(plan.safety_arrangements)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        said = [one for one in facts if one[1]]
        for number, (word, text) in enumerate(facts):
            if text:
                grid.addLayout(fact(box, word, text), number // 2, number % 2)
        for half in range(2):
            grid.setColumnStretch(half, 1)
        column.addLayout(grid)
        if not said:
            column.addWidget(say(box, self.tr("Nothing noted yet."), meta=True))

    def _show_goals(self, found: PlanShown) -> None:
        box, column = self._fill(self.ui.goals)
        if not found.goals:
            column.addWidget(say(box, self.tr("What does this person want?"), meta=True))
        for number, goal in enumerate(found.goals):
            if number:
                column.addWidget(HLine(box))
            done = goal.id in found.ticked
            line = GoalLine(box, goal, found.detail.names, done=done, write=found.write)
            line.form_wanted.connect(self.form_wanted)
            line.stepped.connect(self.goal_stepped)
            line.ticked.connect(self.step_ticked)
            column.addWidget(line)

    def _show_offers(self, found: PlanShown) -> None:
        box, column = self._fill(self.ui.offers)
        if not found.offers:
            column.addWidget(say(box, self.tr("Nothing was offered yet."), meta=True))
        for number, offer in enumerate(found.offers):
            if number:
                column.addWidget(HLine(box))
            partner = self._partners(offer.partner) if offer.partner else ""
            line = OfferLine(box, offer, partner, write=found.write)
            line.form_wanted.connect(self.form_wanted)
            column.addWidget(line)

    def _show_map(self, found: PlanShown) -> None:
        box, column = self._fill(self.ui.map)
        for key, title in code_options(MAP_BOX):
            line = BoxLine(box, key, title, found.plan, write=found.write)
            line.form_wanted.connect(self.form_wanted)
            column.addWidget(line)
            column.addWidget(HLine(box))
        column.addSpacing(6)
        column.addWidget(say(box, self.tr("Three open questions to the team"), weight=600))
        column.addSpacing(4)
        for key, title in code_options(MAP_QUESTION):
            text = shown(getattr(found.plan, key)) or self.tr("Nothing noted yet.")
            column.addLayout(fact(box, title, text))
        if found.write:
            button = PushButton(box, self.tr("Write answers"), kind="quiet", measure="small")
            button.clicked.connect(self._on_pressed)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # Forms

    def ask(
        self, form: str, subject: str, found: PlanShown, partners: Sequence[tuple[str, str]]
    ) -> None:
        """Open a form about the plan."""
        describe: Callable[..., Form] = getattr(self._describe, form)
        self.forms.ask(partial(describe, found, subject, partners))

    def show_times(self, versions: Sequence[RecordVersion], _found: PlanShown) -> None:
        """Open earlier and later texts of the conversation map, side by side."""
        self._plates.open(PlanTimes(versions), 820, 560)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the plan, what has to be put right."""
        if not self.forms.refuse(error):
            fill_refusal(self.ui.failed, error)

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        sentences = {
            "plan": self.tr("Plan kept"),
            "box": self.tr("Conversation map kept"),
            "questions": self.tr("Answers kept"),
            "goal": self.tr("Goal kept"),
            "drop": self.tr("Goal let go"),
            "offer": self.tr("Offer kept"),
            "reply": self.tr("Reply kept"),
            "begun": self.tr("Beginning kept"),
            "kept": self.tr("Answer kept"),
            "UNDER_WAY": self.tr("Goal under way"),
            "REACHED": self.tr("Goal reached"),
            "PARTLY": self.tr("Goal partly reached"),
            "OPEN": self.tr("Goal open again"),
            "back": self.tr("Goal as it was before"),
            "step_done": self.tr("First step done"),
            "step_open": self.tr("First step open again"),
        }
        return sentences[what]

    @Slot()
    def _on_pressed(self) -> None:
        ui, sender = self.ui, self.sender()
        forms = {ui.plan: "plan", ui.nothing: "plan", ui.goals: "goal", ui.offers: "offer"}
        found = [form for part, form in forms.items() if part is sender]
        self.form_wanted.emit(found[0] if found else "questions", "")


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(shown(text) for text in texts)


def _labels(needs: Iterable[str]) -> str:
    return ", ".join(code_label(NEED, need) for need in needs)
