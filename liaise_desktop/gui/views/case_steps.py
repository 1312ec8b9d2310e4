"""The tab of a case's way: what comes next, what it needs, reviews, closing, people."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.codes import (
    CASE_STATE,
)
from liaise_desktop.domain.lifecycle import WORKING_STATES
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_case_steps import Ui_CaseSteps
from liaise_desktop.gui.needs import need_words, needs_of
from liaise_desktop.gui.views.case_step_forms import CaseStepForms
from liaise_desktop.gui.views.case_step_words import CaseStepWords
from liaise_desktop.gui.views.form_panel import Forms
from liaise_desktop.gui.views.mediation_lines import emptied
from liaise_desktop.gui.widgets import Card, PlainLabel, PushButton, Themed
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.case_steps import Step
    from liaise_desktop.domain.plans import Review
    from liaise_desktop.gui.presenters.case_steps import CaseStepsPresenter, StepsShown

DECIDED_ELSEWHERE: Final = ("ERASED", "ANONYMISED", "KEPT_UNTIL")  # two people, by a record


def connect(view: CaseSteps, presenter: CaseStepsPresenter) -> None:
    """Connect every signal of the tab to what it asks for."""
    view.forms.answered.connect(presenter.answered)
    view.forms.opened.connect(presenter.drafts.opened)
    view.forms.typed.connect(presenter.drafts.typed)
    view.forms.dropped.connect(presenter.drafts.dropped)
    view.review_read.connect(presenter.review_read)


class CaseSteps(Themed, QWidget):
    """Shows the way of a case.

    Signals:
        review_read: A review that its second person has read.
    """

    review_read = Signal(str)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseSteps()
        self.ui.setupUi(self)
        self.says = CaseStepWords(name_of, self)
        self._shown: StepsShown | None = None
        self._describe = CaseStepForms(self)
        self.forms = Forms(self)
        ui = self.ui
        cards = (ui.ahead, ui.closing, ui.reviews, ui.people)
        self._boxes = {card: QVBoxLayout() for card in cards}
        for card, box in self._boxes.items():
            box.setSpacing(10)
            card.column.addLayout(box)
        self._wanted: dict[QWidget, str] = {}
        self._unread: dict[QWidget, str] = {}
        self._failed = ""
        ui.closing.action_clicked.connect(self._on_closing)
        ui.reviews.action_clicked.connect(self._on_review)
        ui.people.action_clicked.connect(self._on_people)
        self.show_absent()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        if self._shown is not None:
            self.show_steps(self._shown)

    # What the presenter shows

    def show_absent(self) -> None:
        """Show nothing: there is no such case here."""
        self._shown = None
        self.ui.notice.hide()
        for card in self._boxes:
            card.hide()

    def show_steps(self, shown: StepsShown) -> None:
        """Show what is ahead."""
        self._shown = shown
        self._failed = ""
        self._show_notice(shown)
        self._show_ahead(shown)
        self._show_closing(shown)
        self._show_reviews(shown)
        self._show_people(shown)

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above, what has to be put right."""
        if self.forms.refuse(error):
            return
        text, missing = error_text(error), need_words(needs_of(error))
        still = self.tr("Still needed: {things}.").format(things=missing) if missing else ""
        self.ui.notice.dress(kind="brick", title=text.title, sentence=still or text.sentence)
        self.ui.notice.show()

    def form_saved(self) -> None:
        """Close the open form."""
        self.forms.saved()

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""
        return self.says.done(what)

    # Parts

    def _show_notice(self, shown: StepsShown) -> None:
        title, sentence = self.says.notice(shown)
        self.ui.notice.dress(kind="ochre", title=title, sentence=sentence)
        self.ui.notice.setVisible(bool(title))

    def _show_ahead(self, shown: StepsShown) -> None:
        card, box = self.ui.ahead, self._boxes[self.ui.ahead]
        emptied(box)
        self._wanted.clear()
        card.show()
        steps = [one for one in shown.outlook.steps if one.wanted not in DECIDED_ELSEWHERE]
        last: QWidget = card.action_button
        for step in steps:
            button = self._add_step(box, card, step, shown)
            if button is not None:
                QWidget.setTabOrder(last, button)
                last = button
        if not steps:
            box.addWidget(PlainLabel(card, self.says.over(shown), token="ink2").set_wrapped())

    def _add_step(
        self, box: QVBoxLayout, card: Card, step: Step, shown: StepsShown
    ) -> PushButton | None:
        row, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        state = code_label(CASE_STATE, step.wanted)
        words.addWidget(PlainLabel(card, state, weight=600).set_wrapped())
        words.addWidget(
            PlainLabel(card, self.says.needed(step), face="meta", token="ink2").set_wrapped()
        )
        row.addLayout(words, 1)
        box.addLayout(row)
        if step.others or not shown.may_write:
            return None
        button = PushButton(
            card,
            self.tr("Take this step"),
            kind="solid" if step == shown.outlook.steps[0] and not step.needs else "outline",
            measure="compact",
        )
        button.setAccessibleName(f"{button.text()}: {state}")
        button.clicked.connect(self._on_step)
        self._wanted[button] = step.wanted
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _show_closing(self, shown: StepsShown) -> None:
        card, case = self.ui.closing, shown.outlook.case
        card.setVisible(case.state == "CLOSING")
        card.action = self.tr("Go through the checklist") if shown.may_write else ""
        self._put(card, self.says.closing(case))

    def _show_reviews(self, shown: StepsShown) -> None:
        card, box, case = self.ui.reviews, self._boxes[self.ui.reviews], shown.outlook.case
        emptied(box)
        self._unread.clear()
        card.setVisible(case.state not in ("PROPOSED", "REJECTED"))
        working = case.state in WORKING_STATES and case.state != "PROPOSED"
        card.action = self.tr("Write a review") if shown.may_write and working else ""
        if case.review_on:
            due = self.tr("Next review on {day}.").format(day=dates.day(case.review_on))
            box.addWidget(PlainLabel(card, due).set_wrapped())
        last: QWidget = card.action_button
        for review in shown.outlook.reviews:
            self._put_review(box, card, review)
            if not review.second_on and shown.may_write and review.worker != shown.me:
                button = PushButton(card, self.tr("I have read it"), measure="compact")
                day = dates.day(review.held_on)
                button.setAccessibleName(f"{button.text()}: {day}")
                button.clicked.connect(self._on_read)
                self._unread[button] = review.id
                QWidget.setTabOrder(last, button)
                last = button
                box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_review(self, box: QVBoxLayout, card: Card, review: Review) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(0)
        head, text = self.says.review(review)
        pair.addWidget(PlainLabel(card, head, weight=600).set_wrapped())
        pair.addWidget(PlainLabel(card, text, face="meta", token="ink2").set_wrapped())
        for said in filter(None, (review.strengths_first, review.changed)):
            pair.addWidget(PlainLabel(card, visible(said)).set_wrapped())
        box.addLayout(pair)

    def _show_people(self, shown: StepsShown) -> None:
        card, case = self.ui.people, shown.outlook.case
        card.show()
        working = case.state not in ("REJECTED", "TRANSFERRED", "ERASED", "ANONYMISED")
        card.action = self.tr("Hand it on") if shown.may_write and working else ""
        self._put(card, self.says.people(case))

    def _put(self, card: Card, lines: list[str]) -> None:
        box = self._boxes[card]
        emptied(box)
        for line in lines:
            box.addWidget(PlainLabel(card, line).set_wrapped())

    # What is pressed

    @Slot()
    def _on_step(self) -> None:
        sender = self.sender()
        if self._shown is not None and isinstance(sender, QWidget) and sender in self._wanted:
            wanted = self._wanted[sender]
            self.forms.ask(partial(self._describe.step, self._shown, wanted))

    @Slot()
    def _on_read(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget) and sender in self._unread:
            self.review_read.emit(self._unread[sender])

    @Slot()
    def _on_review(self) -> None:
        if self._shown is not None:
            self.forms.ask(partial(self._describe.review, self._shown, ""))

    @Slot()
    def _on_closing(self) -> None:
        if self._shown is not None:
            self.forms.ask(partial(self._describe.closing, self._shown, ""))

    @Slot()
    def _on_people(self) -> None:
        if self._shown is not None:
            self.forms.ask(partial(self._describe.people, self._shown, ""))
