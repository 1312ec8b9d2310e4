"""Incoming requests, as people see and use them: the list, the questions, two readers, exits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.application.requests import decide_request
from liaise_desktop.domain.records import Case, from_fields
from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.style import apply_theme
from tests.fakes import ANKE, MIRA, TOMAS, anke, mira, tomas
from tests.ui.audit import audit
from tests.ui.request_kit import (
    answered,
    list_of,
    office_of,
    page_of,
    passed_on,
    read_twice,
    received,
    request_of,
)


@pytest.fixture
def office():
    return office_of()


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(page):
    model = page.ui.list.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def offered(page):
    return [button.objectName() for button in page.body._steps if button.isVisibleTo(page)]


# -- the list --------------------------------------------------------------------------------


def test_an_empty_list_says_what_will_stand_there_and_offers_to_begin(office, qtbot):
    page = list_of(office, qtbot)
    assert page.ui.empty.isVisible()
    press(page.ui.empty.button)
    assert page.forms.panel.isVisible()


def test_a_line_says_who_asks_where_it_stands_and_whose_turn_it_is(office, qtbot):
    made = received(office)
    passed_on(office)
    page = list_of(office, qtbot)
    code = request_of(office, made).code
    assert [row[4] for row in rows(page)].count("Anke V.") == 1
    (line,) = [row for row in rows(page) if row[4] == "Mira K."]
    assert line == [
        f"Relative, {code}", "A relative, By phone", "Received", "9 Mar", "Mira K.", "23 Mar",
    ]  # fmt: skip


def test_after_two_weeks_the_line_says_reminder(office, qtbot):
    received(office)
    office.vault.clock.forward(days=14)
    assert rows(list_of(office, qtbot))[0][5] == "23 Mar, reminder"


def test_a_request_is_received_by_keyboard_and_opened(office, qtbot):
    page = list_of(office, qtbot)
    press(page.ui.new_request)
    panel = page.forms.panel
    assert panel.field("second_reader").value() == ANKE
    QTest.keyClick(panel.ui.save, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.field("asked").field.error
    QTest.keyClicks(panel.field("asked").field.edit, "Where can my son train?")
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = office.all(Request)
    assert (made.asked, made.received_by, made.second_reader) == (
        "Where can my son train?", MIRA, ANKE,
    )  # fmt: skip
    assert office.opened == [("request", made.id)]
    assert len(rows(page)) == 1


def test_enter_opens_a_request(office, qtbot):
    made = received(office)
    page = list_of(office, qtbot)
    page.ui.list.setFocus()
    QTest.keyClick(page.ui.list, Qt.Key.Key_Return)
    assert office.opened == [("request", made)]


def test_decided_ones_stand_under_all(office, qtbot):
    decide_request(mira(office.vault), read_twice(office), "SIGNPOST", "Told of the club.")
    page = list_of(office, qtbot)
    assert rows(page) == []
    page.ui.which.segments()[1].click()
    assert rows(page)[0][2] == "Told where to turn"


def test_g12_what_is_past_its_day_is_erased_by_one_press_and_only_counted(office, qtbot):
    made = read_twice(office)
    decide_request(mira(office.vault), made, "SIGNPOST", "Told of the club.")
    office.vault.clock.forward(days=90)
    page = list_of(office, qtbot)
    assert page.ui.due.isVisible()
    assert page.ui.due.title.startswith("1 request")
    press(page.ui.due.action_button)
    assert not page.ui.due.isVisible()
    assert office.said[-1][0].startswith("1 request")
    page.ui.which.segments()[1].click()
    assert rows(page) == []
    assert request_of(office, made).exit == "SIGNPOST"
    assert request_of(office, made).asked == ""


def test_a_colleague_cannot_erase_what_another_received(office, qtbot):
    made = read_twice(office)
    decide_request(mira(office.vault), made, "SIGNPOST", "Told of the club.")
    other = office_of(tomas)
    other.vault.bring_in(office.vault.changes.values())
    other.vault.clock.forward(days=90)
    assert not list_of(other, qtbot).ui.due.isVisible()


# -- one request -----------------------------------------------------------------------------


def test_the_next_step_says_what_it_still_needs(office, qtbot):
    page = page_of(office, qtbot, received(office))
    assert page.body.ui.needs.text() == (
        "Still needed: What else could explain it, What goes well, or: I do not know, What "
        "happens if we do nothing, Whether anybody is in danger now, Whether it is ours, Whether "
        "the person knows of the request, What the first reader proposes."
    )
    assert offered(page) == ["questions"]


def test_the_questions_are_answered_and_i_do_not_know_is_an_answer(office, qtbot):
    made = received(office)
    page = page_of(office, qtbot, made)
    press(page.body.ui.questions)
    panel = page.forms.panel
    QTest.keyClicks(panel.field("alternative").field.edit, "He works late.")
    press(panel.field("going_well_unknown").field)
    press(panel.field("if_nothing_unknown").field)
    for name in ("danger", "ours", "informed"):
        panel.field(name).field.segments()[2].click()
    panel.field("proposed_exit").set_value("SIGNPOST")
    press(panel.ui.save)
    assert not panel.isVisible()
    assert offered(page) == ["pass_on"]
    press(page.body.ui.pass_on)
    request = request_of(office, made)
    assert (request.state, request.not_known) == ("READ1", ("going_well", "if_nothing"))
    assert page.body.ui.sentence.text() == "It waits for Anke V., who reads it second."
    assert offered(page) == ["take_back"]


def test_a_line_is_added_changed_and_taken_away_with_a_way_back(office, qtbot):
    made = received(office)
    page = page_of(office, qtbot, made)
    press(page.body.ui.seen.action_button)
    panel = page.forms.panel
    QTest.keyClicks(panel.field("text").field.edit, "Shouted at a neighbour")
    press(panel.ui.save)
    assert panel.isVisible()  # how it is known is missing
    panel.field("source").set_value("TOLD_FIRST")
    panel.field("seen_by").set_value("RESIDENT")
    press(panel.ui.save)
    assert request_of(office, made).observed[0]["text"] == "Shouted at a neighbour"
    press(next(iter(page.body._lines)))
    panel.field("when").set_value("on Tuesday")
    press(panel.ui.save)
    assert request_of(office, made).observed[0]["when"] == "on Tuesday"
    press(next(button for button, (_, goes) in page.body._lines.items() if goes))
    assert request_of(office, made).observed == ()
    office.said[-1][1]()
    assert request_of(office, made).observed[0]["when"] == "on Tuesday"


def test_a_rumour_cannot_be_chosen(office, qtbot):
    page = page_of(office, qtbot, received(office))
    press(page.body.ui.seen.action_button)
    options = dict(page.forms.panel.field("source").ask.options)
    assert "SEEN" in options
    assert "RUMOUR" not in options


def test_the_second_reader_agrees_on_their_own_laptop(qtbot):
    office = office_of(anke)
    made = passed_on(office)
    page = page_of(office, qtbot, made)
    assert offered(page) == ["second"]
    press(page.body.ui.second)
    panel = page.forms.panel
    press(panel.ui.save)
    assert panel.isVisible()
    panel.field("second_answer").field.segments()[0].click()
    press(panel.ui.save)
    assert request_of(office, made).second_answer == "AGREES"
    assert offered(page) == ["search", "mediation", "decide"]


def test_who_disagrees_says_why(qtbot):
    office = office_of(anke)
    made = passed_on(office)
    page = page_of(office, qtbot, made)
    press(page.body.ui.second)
    panel = page.forms.panel
    panel.field("second_answer").field.segments()[1].click()
    press(panel.ui.save)
    assert "fill in what is marked" in panel.field("second_view").field.error
    QTest.keyClicks(panel.field("second_view").field.edit, "A talk is enough.")
    press(panel.ui.save)
    assert request_of(office, made).state == "READ2"
    assert offered(page) == ["decide"]


def test_a_case_is_proposed_only_after_looking_whether_there_is_one(office, qtbot):
    made = read_twice(office)
    page = page_of(office, qtbot, made)
    assert "case" not in offered(page)
    office.reader.answers["Nadia", ""] = SearchResult(
        (SearchHit("person", "ab" * 16, "cd" * 16, "Nadia B.", "", code="MH-0147"),), {}
    )
    press(page.body.ui.search)
    QTest.keyClicks(page.forms.panel.field("words").field.edit, "Nadia")
    press(page.forms.panel.ui.save)
    hit = next(iter(page.body._hits))
    assert hit.text() == "Nadia B.  MH-0147"
    press(hit)
    assert office.opened == [("case", "cd" * 16)]
    press(page.body.ui.case)
    panel = page.forms.panel
    assert panel.field("necessity").value() == request_of(office, made).asked
    assert panel.field("supervisor").value() == ANKE
    panel.field("purpose").set_value("SUPPORT")
    QTest.keyClicks(panel.field("exit_reason").field.edit, "They asked for help.")
    press(panel.ui.save)
    request = request_of(office, made)
    assert (request.exit, request.delete_on) == ("CASE", "")
    case = from_fields(Case, request.became, office.vault.state(request.became).values())
    assert (case.state, case.proposed_by, case.supervisor) == ("PROPOSED", MIRA, ANKE)
    assert office.opened[-1] == ("case", request.became)
    assert page.body.ui.decision.action == "Open the case"


def test_a_mediation_begins_with_what_is_known(office, qtbot):
    made = read_twice(office, proposed_exit="MEDIATION")
    page = page_of(office, qtbot, made)
    press(page.body.ui.mediation)
    panel = page.forms.panel
    assert panel.field("summary").value() == request_of(office, made).asked
    QTest.keyClicks(panel.field("title").field.edit, "Courtyard")
    panel.field("conflict_type").set_value("NOISE")
    QTest.keyClicks(panel.field("exit_reason").field.edit, "Both want to talk.")
    press(panel.ui.save)
    assert request_of(office, made).exit == "MEDIATION"
    assert office.opened[-1][0] == "mediation"


def test_without_a_file_it_is_decided_with_a_reason(office, qtbot):
    made = read_twice(office)
    page = page_of(office, qtbot, made)
    press(page.body.ui.decide)
    panel = page.forms.panel
    panel.field("exit").set_value("SIGNPOST")
    press(panel.ui.save)
    assert "fill in what is marked" in panel.field("exit_reason").field.error
    QTest.keyClicks(panel.field("exit_reason").field.edit, "The parents' group.")
    press(panel.ui.save)
    assert page.ui.state.text() == "Told where to turn"
    assert offered(page) == []


def test_an_emergency_needs_one_press_and_can_be_undone(office, qtbot):
    made = answered(office)
    page = page_of(office, qtbot, made)
    press(page.ui.emergency)
    assert request_of(office, made).state == "EMERGENCY"
    assert "nobody is called from here" in page.body.ui.sentence.text()
    assert offered(page) == ["decide", "take_back"]
    office.said[-1][1]()
    assert request_of(office, made).state == "RECEIVED"


def test_after_thirty_days_no_ground_is_proposed(office, qtbot):
    made = received(office)
    office.vault.clock.forward(days=30)
    page = page_of(office, qtbot, made)
    assert "“no ground” is proposed" in page.body.ui.sentence.text()
    press(page.body.ui.decide)
    assert page.forms.panel.field("exit").value() == "NOGROUND"


def test_what_is_not_here_is_said(office, qtbot):
    page = page_of(office, qtbot, "ab" * 16)
    assert page.ui.absent.isVisible()
    assert not page.ui.head.isVisible()


def test_another_reader_gets_the_binder_when_chosen(office, qtbot):
    made = received(office)
    page = page_of(office, qtbot, made)
    press(page.body.ui.questions)
    page.forms.panel.field("second_reader").set_value(TOMAS)
    press(page.forms.panel.ui.save)
    binder = office.vault.state(office.vault.state(made).binder)
    assert binder.value("audience") == [MIRA, TOMAS]


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
@pytest.mark.parametrize("make", [None, answered, read_twice])
def test_list_and_page_can_be_read_and_used_by_everybody(
    qapp, office, qtbot, make, appearance, percent
):
    apply_theme(qapp, appearance, percent)
    made = make(office) if make is not None else ""
    page = page_of(office, qtbot, made) if made else list_of(office, qtbot)
    QApplication.processEvents()
    assert audit(page) == []
