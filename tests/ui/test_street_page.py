"""The page of the street, as people see and use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.application import street
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.requests import Request
from liaise_desktop.domain.street import Contact, OutreachRound
from liaise_desktop.gui.presenters.street import StreetPresenter
from liaise_desktop.gui.presenters.street_lines import LOOKED_AT
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import street as view
from tests.fakes import ANKE, MIRA, TOMAS, anke
from tests.street_kit import StreetOffice
from tests.ui.audit import audit

TEAM = [(TOMAS, "Tomas R.", "mediator"), (ANKE, "Anke V.", "supervisor")]


@pytest.fixture
def office():
    return StreetOffice()


def page_of(office, qtbot, size=(1150, 714)):
    page = view.StreetPage(office.work.city)
    qtbot.addWidget(page)
    page.resize(*size)
    presenter = StreetPresenter(
        page, office.work, open_=office.open, notify=office.notify, colleagues=lambda: TEAM
    )
    view.connect(page, presenter)
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


def enter(page):
    QTest.keyClick(page.ui.list, Qt.Key.Key_Return)


def save(page):
    press(page.forms.panel.ui.save)


def go_to(page, key):
    keys = [line.key for line in page._shown]
    page.ui.list.go_to_row(keys.index(key))
    page.ui.list.setFocus()


def one(office, kind):
    return office.all(kind)[-1]


def test_an_empty_page_offers_quick_capture_and_a_round(office, qtbot):
    page = page_of(office, qtbot)
    asked = []
    page.capture_clicked.connect(lambda: asked.append(page))
    assert page.ui.empty.isVisible()
    assert not page.ui.filters.isVisible()
    press(page.ui.empty.button)
    assert asked == [page]
    assert page.ui.start.text() == "Start a round"


def test_rounds_and_contacts_stand_in_one_list_latest_first(office, qtbot):
    office.keep(place="MARKET", at="2026-03-08T10:00:00+00:00")
    outreach = office.begin_round()
    office.vault.clock.forward(minutes=30)
    office.keep(round=outreach, text="They asked\nabout the hall.", next_step="LOOK_IN",
                next_when="2026-03-12")  # fmt: skip
    found = rows(page_of(office, qtbot))
    assert [row[1] for row in found] == [
        "Riverside skatepark, 2 to 4", "Riverside skatepark, Linden Block, 9 Mar", "Market hall, 2 to 4",
    ]  # fmt: skip
    assert found[0][2] == "School or training, Leisure, They asked about the hall."
    assert found[0][4] == "Look in again, 12 Mar"
    assert found[1][3] == "Running"


def test_a_round_begins_and_ends_by_its_button(office, qtbot):
    page = page_of(office, qtbot)
    press(page.ui.start)
    panel = page.forms.panel
    panel.field("workers").set_value((TOMAS,))
    panel.field("places").set_value(("SKATEPARK", "MARKET"))
    save(page)
    begun = one(office, OutreachRound)
    assert (begun.workers, begun.places) == ((MIRA, TOMAS), ("SKATEPARK", "MARKET"))
    assert office.said[-1][0] == "The round has begun"
    assert page.ui.start.text() == "End the round"
    office.vault.clock.forward(hours=2)
    press(page.ui.start)
    panel.field("atmosphere").set_value("LIVELY")
    panel.field("observations").set_value("One lamp is out.")
    panel.field("reported").set_value(("LIGHTING",))
    save(page)
    over = one(office, OutreachRound)
    assert (over.atmosphere, over.reported) == ("LIVELY", ({"what": "LIGHTING", "done": ""},))
    assert over.ended_at
    assert page.ui.start.text() == "Start a round"
    go_to(page, over.id)
    enter(page)
    panel.field("mended").set_value(("LIGHTING",))
    save(page)
    assert one(office, OutreachRound).reported == ({"what": "LIGHTING", "done": "2026-03-09"},)
    assert one(office, OutreachRound).workers == (MIRA, TOMAS)


def test_a_contact_is_opened_with_enter_and_changed(office, qtbot):
    made = office.keep()
    page = page_of(office, qtbot)
    go_to(page, made)
    enter(page)
    panel = page.forms.panel
    panel.field("people").set_value(7)
    panel.field("actions").set_value(("LISTEN", "INFO"))
    panel.field("rumours_about").set_value("a fight on Saturday")
    save(page)
    contact = one(office, Contact)
    assert (contact.people, contact.size) == (7, "5_9")
    assert contact.actions == ("LISTEN", "INFO")
    assert contact.rumours_about == "a fight on Saturday"


def test_what_a_contact_cannot_say_is_refused_at_its_field_and_stays(office, qtbot):
    made = office.keep()
    page = page_of(office, qtbot)
    go_to(page, made)
    enter(page)
    panel = page.forms.panel
    panel.field("text").set_value("x" * 601)
    save(page)
    assert panel.isVisible()
    said = "It holds 600 characters; yours has 601. Nothing typed is lost."
    assert panel.field("text").field.error == said
    assert len(panel.field("text").value()) == 601
    assert one(office, Contact).text == ""


def test_a_contact_grows_into_a_mediation_that_opens(office, qtbot):
    made = office.keep(text="Noise in the yard.", place="LINDEN")
    page = page_of(office, qtbot)
    go_to(page, made)
    press(page.ui.to_mediation)
    panel = page.forms.panel
    assert panel.field("summary").value() == "Noise in the yard."
    panel.field("conflict_type").set_value("NOISE")
    save(page)
    mediation = one(office, Mediation)
    assert (mediation.title, mediation.place) == ("Linden Block", "LINDEN")
    assert one(office, Contact).became == mediation.id
    assert office.opened[-1] == ("mediation", mediation.id)


def test_a_contact_grows_into_a_request_that_opens(office, qtbot):
    made = office.keep(text="A mother asks whom to ring.")
    page = page_of(office, qtbot)
    go_to(page, made)
    press(page.ui.to_request)
    panel = page.forms.panel
    assert panel.field("channel").value() == "STREET"
    save(page)
    request = one(office, Request)
    assert (request.asked, request.second_reader) == ("A mother asks whom to ring.", ANKE)
    assert one(office, Contact).became == request.id
    assert office.opened[-1] == ("request", request.id)


def test_a_contact_is_linked_to_a_case_by_its_code_and_a_wrong_one_is_refused(office, qtbot):
    with office.vault.unit() as unit:
        unit.log.add({"code": "MH-0147"}, record="0a" * 16, binder="0b" * 16, type_=Case.TYPE)
    made = office.keep()
    page = page_of(office, qtbot)
    go_to(page, made)
    press(page.ui.to_case)
    panel = page.forms.panel
    panel.field("case").set_value("Nobody")
    save(page)
    assert panel.isVisible()
    assert one(office, Contact).case == ""
    panel.field("case").set_value("nadia b.")
    save(page)
    assert one(office, Contact).case == "0a" * 16
    assert office.opened[-1] == ("case", "0a" * 16)


def test_filters_leave_contacts_of_a_round_a_place_or_a_theme(office, qtbot):
    first = office.begin_round()
    office.keep(round=first)
    office.keep(place="MARKET", themes=("WORK",))
    page = page_of(office, qtbot)
    page.ui.theme.set_value("WORK")
    page.filters.tell()
    assert [row[1] for row in rows(page)] == ["Market hall, 2 to 4"]
    page.ui.round.set_value(first)
    page.filters.tell()
    assert page.ui.no_match.isVisible()
    press(page.ui.clear)
    assert len(rows(page)) == 3
    page.ui.round.set_value(first)
    page.filters.tell()
    assert [row[1] for row in rows(page)] == ["Riverside skatepark, 2 to 4"]


def test_the_list_goes_on_by_key_when_it_is_scrolled_to_its_end(office, qtbot):
    for number in range(130):
        office.vault.clock.forward(minutes=1)
        office.keep(place=f"Corner {number}")
    page = page_of(office, qtbot)
    assert page.ui.list.model().rowCount() < 130
    while page.ui.list.model().canFetchMore(page.ui.list.rootIndex()):
        page.ui.list.model().fetchMore(page.ui.list.rootIndex())
    places = [row[1].partition(",")[0] for row in rows(page)]
    assert places == [f"Corner {number}" for number in reversed(range(130))]


def test_a_rare_theme_is_looked_for_further_back_until_the_end(office, qtbot):
    office.keep(place="MARKET", themes=("LOVE",))
    for _ in range(LOOKED_AT + 20):
        office.vault.clock.forward(minutes=1)
        office.keep()
    page = page_of(office, qtbot)
    page.ui.theme.set_value("LOVE")
    page.filters.tell()
    assert rows(page) == []
    assert page.ui.no_match.isVisible()
    page.ui.no_match.button.setFocus()
    QTest.keyClick(page.ui.no_match.button, Qt.Key.Key_Space)
    assert [row[1] for row in rows(page)] == ["Market hall, 2 to 4"]
    assert page.ui.list_pane.isVisible()
    page.ui.theme.set_value("GANG")
    page.filters.tell()
    press(page.ui.no_match.button)
    assert page.ui.no_match.button.text() == "Clear"
    press(page.ui.no_match.button)
    assert len(rows(page)) > 1


def test_words_older_than_twelve_months_go_and_their_counts_stay(office, qtbot):
    office.keep(text="Old words.")
    office.vault.clock.forward(days=366)
    office.keep(text="New words.")
    page = page_of(office, qtbot)
    assert page.ui.old.isVisible()
    buttons = page.ui.old.findChildren(type(page.ui.start))
    press(next(button for button in buttons if button.text() == "Take the words away"))
    assert sorted(contact.text for contact in office.all(Contact)) == ["", "New words."]
    assert [contact.size for contact in office.all(Contact)] == ["2_4", "2_4"]
    assert not page.ui.old.isVisible()


def test_a_draft_stands_first_and_opens_in_quick_capture(office, qtbot):
    key = street.draft_key("0a" * 16)
    office.vault.drafts[key] = {"at": "2026-03-09T16:10:00+00:00", "place": "LINDEN", "open": False}
    office.keep()
    page = page_of(office, qtbot)
    assert rows(page)[0][1] == "Linden Block, How many is missing"
    page.ui.list.go_to_row(0)
    page.ui.list.setFocus()
    enter(page)
    assert office.opened == [("capture", key)]
    assert not page.ui.to_case.isEnabled()


def test_a_contact_goes_into_the_bin_and_undo_takes_it_out(office, qtbot):
    made = office.keep()
    page = page_of(office, qtbot)
    go_to(page, made)
    press(page.ui.aside)
    text, undo = office.said[-1]
    assert text == "In the bin"
    entries = office.vault.of_type("bin_entry")
    assert [entry.value("target") for entry in entries] == [made]
    undo()
    assert office.vault.of_type("bin_entry")[0].value("restored_on")


def test_a_supervisor_reads_and_changes_nothing(office, qtbot):
    made = office.keep()
    office.work = StreetOffice(desk_of=anke).work.__class__(
        anke(office.vault), office.reader, office.jobs, office.work.announce, office.work.city
    )
    page = page_of(office, qtbot)
    assert not page.ui.start.isVisible()
    go_to(page, made)
    assert not page.ui.aside.isEnabled()
    enter(page)
    assert page.forms.panel is None


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("size", [(1150, 714), (960, 560)])
def test_the_page_passes_the_audit(office, qtbot, qapp, look, size):
    apply_theme(qapp, look)
    office.keep(text="Old words.", at="2024-01-01T10:00:00+00:00")
    outreach = office.begin_round()
    made = office.keep(round=outreach, text="They asked.")
    page = page_of(office, qtbot, size)
    go_to(page, made)
    assert [str(found) for found in audit(page)] == []
