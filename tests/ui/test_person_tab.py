"""The tab about a person and the access log: what is hidden, shown, logged and refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from liaise_desktop.application import cases, identities, restricting
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.retention import Periods
from liaise_desktop.gui.word_watch import WATCH
from tests.ui.audit import audit
from tests.ui.case_kit import ANKE, MIRA, Place, settle
from tests.ui.rights_kit import RightsWorld

CTRL = Qt.KeyboardModifier.ControlModifier
SAID = {"name": "Nadia Bensaid", "born": "2009", "reached_by": "By letter only",
        "guardian": "Her mother", "interpreter": True}  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


@pytest.fixture
def world(place, qapp):
    made = RightsWorld(place)
    yield made
    made.put_away()


def words(widget):
    settle()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return " | ".join(label.text() for label in labels if label.text())


def press(widget, word):
    settle()
    found = [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text() == word]
    assert found, [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)
    settle()


def save(form):
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    settle()


def known(world):
    case = world.case()
    person = world.reader().case_detail(case).person.id
    identities.keep_identity(world.mira, person, SAID)
    return case


def events(world, case):
    items = world.reader().items(ItemFilter("access_event", owner=case), None, 20)
    return [(item.record.action, item.record.by, item.record.reason) for item in items]


def looked(world, reason="Letter to the school"):
    press(world.view.ui.identity, "Show…")
    world.form.field("other").set_value(reason)
    save(world.form)


def test_g20_who_it_is_stays_hidden_until_a_reason_is_given(world):
    case = known(world)
    page = world.shown(case)
    assert "Nadia Bensaid" not in words(page)
    assert "Hidden." in words(world.view.ui.identity)
    press(world.view.ui.identity, "Show…")
    save(world.form)
    assert "What is it needed for?" in words(world.form)
    assert "Nadia Bensaid" not in words(page.window())
    world.form.field("other").set_value("Letter to the school")
    save(world.form)
    assert world.form is None
    assert "Nadia Bensaid" in words(world.view.ui.identity)
    assert events(world, case)[0] == ("LOOK", MIRA, "Letter to the school")


def test_g20_it_hides_after_its_time_on_another_tab_and_on_another_case(world):
    case, other = known(world), world.case("Karim O.")
    page = world.shown(case)
    looked(world)
    world.view.hide_timer.timeout.emit()
    assert "Nadia Bensaid" not in words(page)
    looked(world)
    page.tabs.show_tab("timeline")
    page.tabs.show_tab("person")
    assert "Nadia Bensaid" not in words(page)
    looked(world)
    world.presenter.open_case(other)
    world.presenter.open_case(case)
    assert "Nadia Bensaid" not in words(page)
    looked(world)
    world.person.flush()  # what the lock calls
    assert "Nadia Bensaid" not in words(page)
    assert len([one for one in events(world, case) if one[0] == "LOOK"]) == 4


def test_who_it_is_is_found_by_no_search_and_kept_in_no_draft(world):
    case = known(world)
    assert world.reader().search("Bensaid").hits == ()
    world.shown(case)
    looked(world)
    press(world.view.ui.identity, "Change…")
    world.form.field("name").set_value("Nadia El Bensaid")
    world.form._on_due()
    assert not any("identity" in row.key for row in world.reader().drafts())
    save(world.form)
    assert "Hidden." in words(world.view.ui.identity)
    assert world.toasts[-1][0] == "Kept, and hidden again"


def test_g19_the_form_of_a_minor_asks_for_a_guardian_and_says_so(world):
    case = world.case()
    world.shown(case)
    press(world.view.ui.identity, "Add…")
    world.form.field("name").set_value("Nadia Bensaid")
    world.form.field("born").set_value("2009")
    save(world.form)
    assert "Name a guardian, or say why none is named." in words(world.form)
    world.form.field("guardian").set_value("Her mother")
    save(world.form)
    assert world.form is None


def test_a_postponed_information_waits_for_the_supervisor_on_screen(place, qapp):
    world = RightsWorld(place)
    case = world.case()
    world.shown(case)
    press(world.view.ui.notice, "Change…")
    world.form.field("notice").set_value("POSTPONED")
    world.form.field("notice").answered.emit()
    world.form.field("notice_ground").set_value("Not safe at home yet.")
    save(world.form)
    assert world.form is not None  # no end yet
    world.form.field("notice_until").set_value("2026-12-20")
    save(world.form)
    assert "Waits for the supervisor to agree." in words(world.view.ui.notice)
    world.put_away()
    lead = RightsWorld(place, role="supervisor", principal=ANKE)
    lead.shown(case)
    press(lead.view.ui.notice, "Agree that it waits")
    assert "Anke V." in words(lead.view.ui.notice)
    lead.put_away()


def test_a_restricted_case_is_shown_to_its_lead_worker_and_hidden_from_the_others(place, qapp):
    world = RightsWorld(place)
    case = world.case()
    page = world.shown(case)
    press(world.view.ui.restriction, "Restrict…")
    world.form.field("restricted_because").set_value("She says the notes of May are wrong.")
    save(world.form)
    assert "This case is restricted" in words(world.view)
    assert not page.composer.isVisible()
    page.tabs.show_tab("timeline")
    assert "Coaches younger girls" in words(page)
    world.put_away()
    lead = RightsWorld(place, role="supervisor", principal=ANKE)
    other = lead.shown(case)
    assert "Lift it…" not in words(lead.view)
    other.tabs.show_tab("timeline")
    assert "Coaches younger girls" not in words(other)
    lead.put_away()
    again = RightsWorld(place)
    again.shown(case)
    press(again.view.ui.restricted, "Lift it…")
    again.form.field("lifted_because").set_value("Settled together.")
    save(again.form)
    assert "Settled together." in words(again.view.ui.restriction)
    again.put_away()


def test_a_rights_request_shows_its_clock_and_goes_on_by_its_button(world):
    case = world.case()
    world.shown(case)
    press(world.view.ui.rights, "New request…")
    world.form.field("kind").set_value("ACCESS")
    world.form.field("received_on").set_value("2026-11-23")
    save(world.form)
    assert "23" in words(world.view.ui.rights)
    press(world.view.ui.rights, "More time…")
    world.form.field("extended_because").set_value("Many old notes.")
    save(world.form)
    assert "extended" in words(world.view.ui.rights)
    press(world.view.ui.rights, "Check who asks…")
    world.form.field("identity_checked").set_value("KNOWN")
    save(world.form)
    press(world.view.ui.rights, "Search…")
    save(world.form)
    assert "Searched" in words(world.view.ui.rights)
    assert events(world, case)[0][0] == "SEARCH"
    press(world.view.ui.rights, "Read through…")
    save(world.form)
    press(world.view.ui.rights, "Decide…")
    world.form.field("decision").set_value("GRANTED")
    save(world.form)
    assert "Your role does not do this" in words(world.form)


def test_g12_keeping_is_proposed_here_and_waits_for_a_second_person(world):
    case = world.case()
    cases.advance_case(world.mira, case, "CLOSING")
    world.shown(case)
    assert world.view.ui.keeping.action == ""  # first it is closed
    assert "To be decided on" in words(world.view.ui.keeping)


def test_g13_a_statement_of_disagreement_stands_on_the_tab(world):
    case = world.case()
    world.shown(case)
    press(world.view.ui.against, "Write it down…")
    world.form.field("text").set_value("I never left school.")
    save(world.form)
    assert "I never left school." in words(world.view.ui.against)


def test_g14_the_access_log_tells_who_looked_newest_first(world):
    case = known(world)
    person = world.reader().case_detail(case).person.id
    identities.look_at_identity(world.mira, person, "An interpreter")
    world.wall.forward(minutes=5)
    identities.look_at_identity(world.anke, person, "A letter")
    world.shown(case, tab="access")
    said = words(world.log)
    assert said.index("A letter") < said.index("An interpreter")
    assert "Anke V." in said
    assert "Looked at who it is" in said


def test_the_access_log_is_not_for_the_stand_in(place, qapp):
    world = RightsWorld(place)
    case = known(world)
    world.put_away()
    other = RightsWorld(place, principal="tomas@maarhaven.example")
    other.shown(case, tab="access")
    assert "The log is read by" in words(other.log)
    assert "Changed who it is" not in words(other.log)
    other.put_away()


def test_the_log_goes_back_page_by_page(world):
    case = known(world)
    person = world.reader().case_detail(case).person.id
    for number in range(60):
        identities.look_at_identity(world.mira, person, f"Reason {number}")
        world.wall.forward(seconds=5)
    world.shown(case, tab="access")
    assert "Reason 0" not in words(world.log).split(" | ")
    world.log.ui.earlier.click()
    assert "Reason 0" in words(world.log).split(" | ")
    assert not world.log.ui.earlier.isVisible()


def test_what_is_due_is_read_from_the_vault_with_its_decision(world):
    rights = world.reader().rights
    case = world.case("Due D.")
    cases.advance_case(world.mira, case, "CLOSING")
    restricting.restrict_case(world.mira, case, "Not yet")
    restricting.lift_restriction(world.mira, case, "Settled")
    today = world.wall.now().date()
    soon = [one.target for one in rights.due_to_decide(today, Periods(), MIRA)]
    assert case not in soon
    late = today.replace(year=today.year + 3)
    assert case in [one.target for one in rights.due_to_decide(late, Periods(), MIRA)]


@pytest.mark.parametrize("tab", ["person", "access"])
def test_both_tabs_pass_the_audit(world, tab):
    case = known(world)
    page = world.shown(case, tab=tab)
    assert audit(page.window()) == []


def test_g6_every_small_form_asks_about_a_watched_word_and_blocks_nothing(world):
    case = world.case()
    world.shown(case)
    WATCH.use(lambda: ["imam"])
    try:
        press(world.view.ui.against, "Write it down…")
        world.form.field("text").set_value("The imam told him")
        assert "“imam”: is it needed here?" in words(world.form)
        world.form.field("text").set_value("A neighbour told him")
        assert "is it needed here?" not in words(world.form)
        world.form.field("text").set_value("The imam told him")
        save(world.form)
        assert "The imam told him" in words(world.view.ui.against)
    finally:
        WATCH.use(tuple)
