"""The list of mediations, as people see and use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.gui.presenters.mediations import PAGE, MediationsPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import mediations
from tests.fakes import ANKE, TOMAS, anke
from tests.mediation_kit import Office, PlainCity, agreed, requested, with_sides
from tests.ui.audit import audit


@pytest.fixture
def office():
    return Office()


def page_of(office, qtbot):
    page = mediations.MediationsPage(PlainCity())
    qtbot.addWidget(page)
    page.resize(1150, 714)
    presenter = MediationsPresenter(
        page, office.work, open_=office.open, notify=office.notify, supervisor=ANKE,
        colleagues=[(TOMAS, "Tomas R.")],
    )  # fmt: skip
    mediations.connect(page, presenter)
    office.listeners.append(presenter.heard)
    presenter.start()
    page.presenter = presenter
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def rows(page):
    model = page.ui.list.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_list_says_what_will_stand_there_and_offers_to_begin(office, qtbot):
    page = page_of(office, qtbot)
    assert page.ui.empty.isVisible()
    assert not page.ui.list_pane.isVisible()
    press(page.ui.empty.button)
    assert page.forms.panel.isVisible()


def test_a_line_says_title_code_kind_stage_sessions_and_dates(office, qtbot):
    made = agreed(office)
    page = page_of(office, qtbot)
    code = office.reader.mediation_detail(made).mediation.code
    assert rows(page) == [
        [
            f"Linden Block courtyard, {code}",
            "Use of shared space",
            "Agreement",
            "3, 3 points",
            "18 Feb",
            "6 Mar",
        ]
    ]


def test_the_list_is_latest_first_and_shows_by_what_it_is_sorted(office, qtbot):
    with_sides(office)
    agreed(office)
    page = page_of(office, qtbot)
    assert [row[4] for row in rows(page)] == ["18 Feb", "12 Jan"]
    header = page.ui.list.horizontalHeader()
    assert header.isSortIndicatorShown()
    assert page.ui.list.model().headerData(
        header.sortIndicatorSection(), Qt.Orientation.Horizontal
    ) == "Latest"


def test_enter_opens_a_mediation(office, qtbot):
    made = requested(office)
    page = page_of(office, qtbot)
    page.ui.list.setFocus()
    QTest.keyClick(page.ui.list, Qt.Key.Key_Return)
    assert office.opened == [("mediation", made)]


def test_slash_goes_to_the_filter_and_typing_narrows_the_list(office, qtbot):
    requested(office)
    requested(office, "Oostkaai stairs")
    page = page_of(office, qtbot)
    page.ui.list.setFocus()
    QTest.keyClick(page.ui.list, Qt.Key.Key_Slash)
    assert page.ui.filter.edit.hasFocus()
    QTest.keyClicks(page.ui.filter.edit, "oost")
    assert len(rows(page)) == 1
    QTest.keyClicks(page.ui.filter.edit, "zz")
    assert page.ui.no_match.isVisible()
    press(page.ui.no_match.button)
    assert len(rows(page)) == 2
    assert page.ui.filter.text() == ""


def test_scrolling_to_the_end_brings_the_rest(office, qtbot):
    for number in range(PAGE + 5):
        requested(office, f"Yard {number}")
    page = page_of(office, qtbot)
    model = page.ui.list.model()
    assert model.rowCount() == PAGE
    page.ui.list.scrollToBottom()
    QApplication.processEvents()
    if model.canFetchMore(page.ui.list.rootIndex()):
        model.fetchMore(page.ui.list.rootIndex())
    assert model.rowCount() == PAGE + 5
    assert not model.canFetchMore(page.ui.list.rootIndex())


def test_a_request_that_begins_in_a_case_belongs_to_it(office, qtbot):
    page = page_of(office, qtbot)
    proposal = Proposal(purpose="MEDIATION", legal_basis="PUBLIC_TASK", supervisor=ANKE)
    case = propose_case(office.work.desk, proposal).made
    page.presenter.new_of_case("")  # no case is shown: nothing begins
    assert page.forms.panel is None
    page.presenter.new_of_case(case)
    panel = page.forms.panel
    panel.field("conflict_type").set_value("SPACE")
    panel.field("title").set_value("Oostkaai stairs")
    press(panel.ui.save)
    (made,) = office.all(Mediation)
    assert made.case == case


def test_a_request_is_written_kept_and_opened(office, qtbot):
    page = page_of(office, qtbot)
    press(page.ui.new_mediation)
    panel = page.forms.panel
    press(panel.ui.save)
    assert "fill in" in panel.field("conflict_type").field.error
    panel.field("conflict_type").set_value("SPACE")
    press(panel.ui.save)
    assert panel.field("title").field.edit.hasFocus()
    QTest.keyClicks(panel.field("title").field.edit, "Oostkaai stairs")
    panel.field("place").set_value("LINDEN")
    panel.field("second").set_value(TOMAS)
    press(panel.ui.save)
    assert not panel.isVisible()
    (made,) = office.all(Mediation)
    assert (made.title, made.district, made.mediators[1]) == ("Oostkaai stairs", "NOORD", TOMAS)
    assert office.opened == [("mediation", made.id)]
    assert rows(page)[0][0].startswith("Oostkaai stairs")


def test_a_supervisor_is_not_offered_a_new_mediation(qtbot):
    page = page_of(Office(anke), qtbot)
    assert not page.ui.new_mediation.isVisible()
    assert not page.ui.empty.button.isVisible()


def test_the_chosen_line_stays_chosen_when_the_list_is_read_again(office, qtbot):
    made = requested(office)
    requested(office, "Oostkaai stairs")
    page = page_of(office, qtbot)
    page.ui.list.go_to_row([row[0].startswith("Linden") for row in rows(page)].index(True))
    requested(office, "A third one")
    page.presenter.refresh()
    assert page.ui.list.model().key(page.ui.list.current_row()) == made


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
@pytest.mark.parametrize("make", [None, agreed])
def test_the_list_can_be_read_and_used_by_everybody(
    qapp, office, qtbot, make, appearance, percent
):
    apply_theme(qapp, appearance, percent)
    if make is not None:
        make(office)
    page = page_of(office, qtbot)
    QApplication.processEvents()
    assert audit(page) == []
