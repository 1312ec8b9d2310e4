"""The tab of a case's way: what is ahead, what it needs, reviews by two, closing by two, people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.application import cases
from liaise_desktop.application.case_steps import keep_closing
from liaise_desktop.application.reviews import hold_review
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.records import Case, from_fields
from liaise_desktop.gui.presenters.case_steps import CaseStepsPresenter
from liaise_desktop.gui.presenters.cases import Colleague
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import case_steps
from liaise_desktop.gui.widgets import ScrollPage
from tests.case_ways import close
from tests.fakes import ANKE, MIRA, TOMAS, anke, mira
from tests.mediation_kit import NAMES, Office
from tests.ui.audit import audit
from tests.unit.test_case_steps import PROPOSAL, REVIEW

TEAM = (
    Colleague(MIRA, "Mira K.", "mediator"),
    Colleague(TOMAS, "Tomas R.", "mediator"),
    Colleague(ANKE, "Anke V.", "supervisor"),
)


def proposed(office):
    return cases.propose_case(mira(office.vault), PROPOSAL).made


def opened(office):
    case = proposed(office)
    cases.confirm_case(anke(office.vault), case)
    return case


def tab_of(office, qtbot, case):
    view = case_steps.CaseSteps(lambda who: NAMES.get(who, who))
    presenter = CaseStepsPresenter(view, office.work, notify=office.notify, team=lambda: TEAM)
    case_steps.connect(view, presenter)
    office.listeners.append(presenter.heard)
    page = ScrollPage(None)  # as the case page shows it
    page.column.addWidget(view)
    qtbot.addWidget(page)
    page.resize(860, 700)
    presenter.open_case(case)
    view.presenter, view.page = presenter, page
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return view


def case_of(office, key):
    return from_fields(Case, key, office.vault.state(key).values())


def words(widget):
    QApplication.processEvents()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take(view, wanted):
    press(next(button for button, state in view._wanted.items() if state == wanted))
    return view.forms.panel


def test_each_step_says_what_it_still_needs(qtbot):
    office = Office()
    view = tab_of(office, qtbot, opened(office))
    said = words(view.ui.ahead)
    at = said.index("Support under way")
    assert said[at + 1] == (
        "Still needed: The agreement to be supported, At least one strength, At least one goal "
        "in the plan."
    )
    assert said[said.index("Closing") + 1] == "Everything is there."


def test_g2_who_proposed_is_told_that_the_supervisor_opens_it(qtbot):
    office = Office()
    view = tab_of(office, qtbot, proposed(office))
    said = words(view.ui.ahead)
    assert said[said.index("First talks") + 1] == (
        "The supervisor takes this step, on their own laptop."
    )
    assert "OPEN" not in view._wanted.values()


def test_g2_the_supervisor_opens_it_with_its_first_review(qtbot):
    office = Office(anke)
    case = proposed(office)
    view = tab_of(office, qtbot, case)
    panel = take(view, "OPEN")
    assert panel.field("review_on").value() == PROPOSAL.review_on
    press(panel.ui.save)
    assert (case_of(office, case).state, case_of(office, case).second_reader) == ("OPEN", ANKE)
    assert office.said[-1][0] == "The case went on"


def test_a_step_that_lacks_something_says_so_in_its_form(qtbot):
    office = Office()
    case = opened(office)
    view = tab_of(office, qtbot, case)
    panel = take(view, "ACTIVE")
    press(panel.ui.save)
    assert panel.isVisible()
    assert "At least one goal in the plan" in panel.ui.refusal_words.text()
    assert case_of(office, case).state == "OPEN"


def test_a_review_is_written_by_one_and_read_by_another(qtbot):
    office = Office()
    case = opened(office)
    view = tab_of(office, qtbot, case)
    press(view.ui.reviews.action_button)
    panel = view.forms.panel
    assert panel.field("second_person").value() == ANKE
    for name in ("still_needed", "still_proportionate", "basis_right", "person_informed"):
        panel.field(name).field.segments()[2].click()
    panel.field("decision").set_value("CONTINUE")
    panel.field("held_on").set_value("2026-03-09")
    panel.field("next_review").set_value("2026-06-01")
    press(panel.ui.save)
    assert not panel.isVisible()
    assert "Go on as before. Waits for the second person" in words(view.ui.reviews)
    assert view._unread == {}  # nobody reads their own
    other = Office(anke)
    other.vault.bring_in(office.vault.changes.values())
    read = tab_of(other, qtbot, case)
    press(next(iter(read._unread)))
    assert case_of(other, case).review_on == "2026-06-01"
    assert "Go on as before" in words(read.ui.reviews)


def test_a_late_review_stands_above_everything(qtbot):
    office = Office()
    case = opened(office)
    office.vault.clock.forward(days=60)
    view = tab_of(office, qtbot, case)
    assert view.ui.notice.isVisible()
    assert "Nothing new leaves" not in " ".join(words(view.ui.notice))
    office.vault.clock.forward(days=30)
    view.presenter.open_case(case)
    assert "Nothing new leaves" in " ".join(words(view.ui.notice))


def test_a_case_is_closed_by_two_people_on_two_laptops(qtbot):
    office = Office()
    case = opened(office)
    cases.advance_case(office.desk, case, "CLOSING")
    view = tab_of(office, qtbot, case)
    press(view.ui.closing.action_button)
    panel = view.forms.panel
    panel.field("closing_reason").set_value("GOALS")
    for mark in panel.field("closing_checks").marks.values():
        press(mark)
    press(panel.ui.save)
    assert case_of(office, case).closing_checks == CLOSING_CHECK.keys()
    assert "Gone through by Mira K." in words(view.ui.closing)
    assert "CLOSED" not in view._wanted.values()
    other = Office(anke)
    other.vault.bring_in(office.vault.changes.values())
    panel = take(tab_of(other, qtbot, case), "CLOSED")
    press(panel.ui.save)
    assert case_of(other, case).state == "CLOSED"


def test_a_look_back_is_one_short_note(qtbot):
    office = Office()
    case = opened(office)
    close(office.desk, anke(office.vault), case, lookback=True)
    office.vault.clock.forward(days=190)
    view = tab_of(office, qtbot, case)
    panel = take(view, "LOOKBACK_1")
    press(panel.ui.save)
    assert "One short note" in panel.ui.refusal_words.text()
    QTest.keyClicks(panel.field("text").field.edit, "She has her own flat.")
    press(panel.ui.save)
    assert case_of(office, case).state == "LOOKBACK_1"


def test_a_case_is_handed_on_with_its_readers(qtbot):
    office = Office()
    case = opened(office)
    view = tab_of(office, qtbot, case)
    press(view.ui.people.action_button)
    panel = view.forms.panel
    panel.field("lead").set_value(TOMAS)
    panel.field("standin").set_value("")
    press(panel.ui.save)
    assert case_of(office, case).lead == TOMAS
    binder = office.vault.state(office.vault.state(case).binder)
    assert binder.value("audience") == [TOMAS, ANKE, MIRA]  # until a file has carried it
    assert "Worker: Tomas R." in words(view.ui.people)


def test_a_restricted_case_is_only_read(qtbot):
    office = Office()
    case = opened(office)
    with office.vault.unit() as unit:
        binder = office.vault.state(case).binder
        unit.log.add({"restricted_on": "2026-03-09"}, record=case, binder=binder, type_="case")
    view = tab_of(office, qtbot, case)
    assert view._wanted == {}
    assert not view.ui.people.action_button.isVisible()
    assert "Restricted" in words(view.ui.notice)


def test_what_is_not_here_shows_nothing(qtbot):
    view = tab_of(Office(), qtbot, "ab" * 16)
    assert words(view) == []


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_the_tab_can_be_read_and_used_by_everybody(qapp, qtbot, appearance, percent):
    apply_theme(qapp, appearance, percent)
    office = Office(anke)
    case = opened(office)
    hold_review(mira(office.vault), replace(REVIEW, case=case))
    cases.advance_case(mira(office.vault), case, "CLOSING")
    keep_closing(mira(office.vault), case, checks=["SAFETY"], reason="GOALS", lookback=False)
    view = tab_of(office, qtbot, case)
    QApplication.processEvents()
    assert audit(view.page) == []
