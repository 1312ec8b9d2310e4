"""The page of one mediation, as people see and use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.sessions import keep_sealed_note, set_point_standing
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.mediations import Mediation, Party, Point, SealedNote, Session
from liaise_desktop.gui.presenters.mediation_page import MediationPagePresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import mediation_page
from liaise_desktop.gui.views.compare_view import Compare
from liaise_desktop.gui.views.marked_text import MarkedText
from liaise_desktop.gui.views.mediation_lines import SideView
from liaise_desktop.gui.widgets import PlainLabel, PushButton, Tag
from tests.fakes import anke
from tests.mediation_kit import (
    Office,
    PlainCity,
    agreed,
    requested,
    set_apart,
    with_sessions,
    with_sides,
)
from tests.ui.audit import audit


@pytest.fixture
def office():
    return Office()


def page_of(office, qtbot, made, size=(1150, 714)):
    page = mediation_page.MediationPage(PlainCity())
    qtbot.addWidget(page)
    page.resize(*size)
    presenter = MediationPagePresenter(
        page, office.work, open_=office.open, notify=office.notify
    )
    mediation_page.connect(page, presenter)
    office.listeners.append(presenter.heard)
    page.presenter = presenter
    presenter.start()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    presenter.open_mediation(made)
    QApplication.processEvents()
    return page


@pytest.fixture
def open_page(office, qtbot):
    return lambda made, **more: page_of(office, qtbot, made, **more)


def said(widget):
    """Return every text that is seen in a widget, in one line."""
    QApplication.processEvents()
    labels = [w for w in widget.findChildren(PlainLabel) if w.isVisible()]
    tags = [w for w in widget.findChildren(Tag) if w.isVisible()]
    return " | ".join(label.text() for label in [*labels, *tags])


def rows(page):
    model = page.body.ui.points.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(widget):
    return {b.text(): b for b in widget.findChildren(PushButton) if b.isVisible() and b.text()}


def options(page, menu):
    return {action.text(): action for action in menu.actions()}


def choose(page, words):
    press(page.ui.more)
    options(page, page._menu)[words].trigger()
    page._menu.hide()


# What is seen


def test_the_head_says_what_it_is_who_mediates_and_how_far_it_is(open_page, office):
    page = open_page(agreed(office))
    assert page.ui.title.text() == "Linden Block courtyard"
    assert page.ui.conflict.text() == "Use of shared space"
    about = page.ui.about.text()
    assert "Mira K., Tomas R." in about
    assert "All sides agreed on 14 January" in about
    stages = [(stage.word, stage.below, stage.state) for stage in page.ui.stages.stages()]
    assert [state for *_, state in stages] == ["done"] * 4 + ["now"]
    assert stages[1][1] == "2 talks"
    assert stages[2][1] == "2 joint, 1 shuttle"
    assert stages[4][1] == "first of two checks"


def test_both_sides_have_the_same_width_and_share_the_ground_between_them(open_page, office):
    page = open_page(with_sessions(office))
    ground = page.body.ui.ground
    first, second = ground.sides()
    assert first.size() == second.size()
    assert ground.overlaps()
    assert first.geometry().right() < ground.shared.geometry().left() + 1
    assert ground.shared.geometry().right() < second.geometry().left() + 1
    assert "Both trust the caretaker." in said(ground.shared)


def test_three_sides_have_equal_columns_and_the_shared_part_lies_below(open_page, office):
    page = open_page(with_sides(office, labels=("Residents", "Traders", "Young people")))
    ground = page.body.ui.ground
    assert not ground.overlaps()
    assert len({side.width() for side in ground.sides()}) == 1
    assert all(side.geometry().bottom() < ground.shared.geometry().top() + 1 for side in ground.sides())
    assert ground.shared.width() == ground.width()
    assert "It often shows in the separate talks." in said(ground.shared)


def test_a_narrow_page_puts_the_shared_part_below(open_page, office):
    page = open_page(with_sessions(office), size=(640, 700))
    assert not page.body.ui.ground.overlaps()
    ui = page.body.ui
    assert ui.sessions.mapTo(page, ui.sessions.rect().topLeft()).y() > ui.agreement.mapTo(
        page, ui.agreement.rect().topLeft()
    ).y()


def test_needs_and_own_words_are_marked_when_they_are_for_the_mediators_alone(open_page, office):
    page = open_page(with_sessions(office, releases_words=False))
    side = page.body.ui.ground.sides()[0]
    assert "Sleep on weekday nights" in said(side)
    assert "“We are not against them.”" in said(side)
    assert "Only for the mediators" in said(side)


@pytest.mark.parametrize("released", [True, False])
def test_a_supervisor_reads_words_only_where_released_and_changes_nothing(qtbot, office, released):
    made = with_sessions(office, releases_words=released)
    old = office.work
    office.work = Workplace(anke(office.vault), old.reader, old.jobs, old.announce, old.city)
    page = page_of(office, qtbot, made)
    side = page.body.ui.ground.sides()[0]
    assert ("Sleep on weekday nights" in said(side)) is released
    assert ("stays with the mediators" in said(side)) is not released
    assert set(buttons(page)) == {"Agreement as PDF"}
    assert not page.body.ui.sealed.isVisible()
    press(page.ui.more)
    assert set(options(page, page._menu)) == {"Swap the sides"}
    page._menu.hide()


def test_a_side_that_asked_for_no_notes_shows_just_that(open_page, office):
    page = open_page(with_sides(office, asked_no_notes=True))
    assert "Asked us not to take notes" in said(page.body.ui.ground.sides()[0])


def test_points_say_what_who_when_and_how_it_is_going(open_page, office):
    made = agreed(office)
    set_point_standing(office.desk, office.all(Point)[1].id, "KEPT", "Key with caretaker")
    page = open_page(made)
    assert rows(page)[1] == [
        "The bike room stays open for them until 21:00",
        "Residents, caretaker",
        "from 2 Mar",
        "Kept, Key with caretaker",
    ]


def test_no_point_of_the_agreement_is_cut(open_page, office):
    page = open_page(agreed(office), size=(880, 700))
    table = page.body.ui.points
    for row in range(table.model().rowCount()):
        for column in range(4):
            assert table._cell_height(row, column) <= table.rowHeight(row)
    assert table.horizontalScrollBar().maximum() == 0
    last = table.visualRect(table.model().index(2, 0))
    assert table.viewport().rect().contains(last)


def test_sessions_stand_latest_first_with_minutes_and_line(open_page, office):
    page = open_page(with_sessions(office))
    text = said(page.body.ui.sessions)
    assert text.index("18 Feb") < text.index("9 Feb") < text.index("2 Feb")
    assert "70 min. Draft read aloud" in text


def test_texts_that_look_like_markup_or_turn_around_are_shown_as_they_are(open_page, office):
    page = open_page(with_sides(office, labels=("<b>Residents</b>", "Young\u202e people")))
    sides = page.body.ui.ground.sides()
    assert "<b>Residents</b>" in said(sides[0])
    assert "‹RLO›" in said(sides[1])


def test_what_is_not_here_is_said(open_page, office):
    page = open_page("ab" * 16)
    assert page.ui.absent.isVisible()
    assert not page.ui.head.isVisible()


def test_a_stopped_mediation_says_so_and_can_be_closed(open_page, office):
    page = open_page(with_sessions(office))
    choose(page, "A side stops taking part…")
    page.forms.panel.field("party").set_value(office.all(Party)[0].id)
    press(page.forms.panel.ui.save)
    banner = page.body.ui.standing
    assert banner.isVisible()
    assert banner.title.startswith("Stopped by a side on")
    press(banner.action_button)
    press(page.forms.panel.ui.save)
    assert office.all(Mediation)[0].state == "CLOSED"
    assert banner.title == "Closed"


# What is done


def test_suitability_is_asked_before_anything_else(open_page, office):
    page = open_page(requested(office))
    card = page.body.ui.suitability
    assert card.isVisible()
    assert "Is there violence, or a threat of it? Not answered yet." in said(card)
    assert not page.body.ui.sessions.action_button.isVisible()
    press(card.action_button)
    panel = page.forms.panel
    for name in panel.answers():
        if name.startswith("check_"):
            panel.field(name).set_value("NO")
    panel.field("suitable").set_value("YES")
    press(panel.ui.save)
    assert "Mediation suits this conflict." in said(card)
    assert page.body.ui.sessions.action_button.isVisible()


def test_an_open_question_keeps_the_judgement_back_and_the_form_says_which(open_page, office):
    page = open_page(requested(office))
    press(page.body.ui.suitability.action_button)
    page.forms.panel.field("suitable").set_value("YES")
    press(page.forms.panel.ui.save)
    assert page.forms.panel.isVisible()
    assert "fill in" in said(page.forms.panel.field("check_violence"))


def test_a_side_is_added_by_its_role(open_page, office):
    page = open_page(requested(office))
    press(page.body.ui.add_side)
    QTest.keyClicks(page.forms.panel.field("label").field.edit, "Residents, stairs B")
    page.forms.panel.field("role").set_value("RESIDENTS")
    press(page.forms.panel.ui.save)
    assert [side.accessibleName() for side in page.body.ui.ground.sides()] == ["Residents, stairs B"]


def test_a_side_agrees_before_a_witness(open_page, office):
    page = open_page(with_sides(office))
    side = page.body.ui.ground.sides()[0]
    assert "Has not agreed to take part yet" in said(side)
    press(buttons(side)["Enter consent"])
    page.forms.panel.field("form").set_value("SPOKEN")
    press(page.forms.panel.ui.save)
    assert "fill in" in said(page.forms.panel.field("consent_witness"))
    QTest.keyClicks(page.forms.panel.field("consent_witness").field.edit, "the caretaker")
    press(page.forms.panel.ui.save)
    assert "spoken before the caretaker" in said(page.body.ui.ground.sides()[0])


def test_a_session_without_consent_is_refused_in_a_plain_sentence(open_page, office):
    page = open_page(with_sides(office))
    press(page.body.ui.sessions.action_button)
    page.forms.panel.field("present").set_value([party.id for party in office.all(Party)])
    press(page.forms.panel.ui.save)
    assert "must have agreed by the day of the session" in said(page.forms.panel)
    assert office.all(Session) == []


def test_letters_open_the_forms_of_a_point_and_a_session(open_page, office):
    page = open_page(with_sessions(office))
    page.body.ui.points.setFocus()
    QTest.keyClick(page.body.ui.points, Qt.Key.Key_A)
    assert page.forms.panel.ui.title.text() == "Add a point"
    QTest.keyClicks(page.forms.panel.field("text").field.edit, "As said")
    assert page.forms.panel.field("text").value() == "As said"
    QTest.keyClick(page.forms.panel.field("text").field.edit, Qt.Key.Key_Escape)
    QTest.keyClick(page.body.ui.points, Qt.Key.Key_S)
    assert page.forms.panel.ui.title.text() == "Add a session"


def test_space_changes_how_a_point_is_going_and_undo_takes_it_back(open_page, office):
    page = open_page(agreed(office))
    table = page.body.ui.points
    table.setFocus()
    table.go_to_row(1)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert rows(page)[1][3] == "Kept"
    assert table.current_row() == 1
    assert office.said[-1][0] == "Point: Kept"
    office.said[-1][1]()
    assert rows(page)[1][3] == "Not yet due"


def test_enter_on_a_point_asks_in_words(open_page, office):
    page = open_page(agreed(office))
    page.body.ui.points.setFocus()
    page.body.ui.points.go_to_row(0)
    QTest.keyClick(page.body.ui.points, Qt.Key.Key_Return)
    page.forms.panel.field("standing").set_value("PARTLY")
    QTest.keyClicks(page.forms.panel.field("standing_note").field.edit, "One call")
    press(page.forms.panel.ui.save)
    assert rows(page)[0][3] == "Partly kept, One call"


def test_ctrl_and_arrows_go_from_stage_to_stage(open_page, office):
    page = open_page(with_sessions(office))
    page.body.ui.points.setFocus()
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.body.ui.points, Qt.Key.Key_Left, held)
    assert page.body.ui.ground.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, held)
    assert page.body.ui.sessions.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, held)
    assert page.body.ui.agreement.isAncestorOf(QApplication.focusWidget())


def test_the_sides_agree_and_the_checks_are_written_up(open_page, office):
    page = open_page(with_sessions(office))
    press(page.body.ui.agree)
    page.forms.panel.field("form").set_value("WRITTEN")
    page.forms.panel.field("agreed_on").set_value("2026-02-20")
    press(page.forms.panel.ui.save)
    card = page.body.ui.next_check
    assert card.isVisible()
    assert card.title == "First check"
    assert "6 March" in said(card)
    press(page.body.ui.write_check)
    page.forms.panel.field("result").set_value("KEPT")
    QTest.keyClicks(page.forms.panel.field("text").field.edit, "Quiet most nights.")
    press(page.forms.panel.ui.save)
    assert "First check: Kept" in said(page.body.ui.checks)
    assert card.title == "Second check"


def test_own_notes_are_marked_and_can_be_changed(open_page, office):
    made = with_sides(office)
    keep_sealed_note(office.desk, made, "For me alone")
    page = open_page(made)
    card = page.body.ui.sealed
    assert "Never leaves this laptop, in no search." in said(card)
    change = next(b for b in card.findChildren(PushButton) if b.toolTip() == "Change this note")
    press(change)
    assert page.forms.panel.field("text").value() == "For me alone"
    page.forms.panel.field("text").set_value("Thought again")
    press(page.forms.panel.ui.save)
    assert [note.text for note in office.all(SealedNote)] == ["Thought again"]
    assert "Thought again" in said(card)


def test_the_sides_can_change_places_and_the_paper_follows(open_page, office, qtbot):
    page = open_page(agreed(office))
    choose(page, "Swap the sides")
    names = [side.accessibleName() for side in page.body.ui.ground.sides()]
    assert names == ["Young people", "Residents"]
    with qtbot.waitSignal(page.agreement_requested) as asked:
        press(page.ui.agreement_paper)
    assert asked.args == [page.presenter.mediation, True]


def test_words_of_a_side_are_kept_from_its_menu(open_page, office):
    page = open_page(with_sides(office))
    side = page.body.ui.ground.sides()[0]
    assert isinstance(side, SideView)
    press(side._more)
    options(page, side._menu)["Needs and own words…"].trigger()
    side._menu.hide()
    QTest.keyClicks(page.forms.panel.field("needs").field.edit, "Sleep")
    press(page.forms.panel.ui.save)
    assert "Sleep" in said(page.body.ui.ground.sides()[0])


def test_a_note_in_the_making_outlives_the_lock(qtbot, open_page, office):
    made = with_sides(office)
    page = open_page(made)
    press(page.body.ui.sealed.action_button)
    QTest.keyClicks(page.forms.panel.field("text").field.edit, "For me alone")
    page.presenter.flush_draft()
    assert list(office.vault.drafts) == [f"form:{made}:seal:"]
    again = page_of(office, qtbot, made)
    press(again.body.ui.sealed.action_button)
    assert again.forms.panel.field("text").value() == "For me alone"
    press(again.forms.panel.ui.save)
    assert office.vault.drafts == {}
    assert [note.text for note in office.all(SealedNote)] == ["For me alone"]


def test_versions_that_differ_are_compared_in_words_and_settled(open_page, office):
    made = agreed(office)
    point = office.all(Point)[0].id
    set_point_standing(office.desk, point, "KEPT")
    set_apart(office, point, "standing", "NOT_HELD")
    page = open_page(made)
    doubt = page.body.ui.doubt
    assert doubt.isVisible()
    press(doubt.action_button)
    dialog = page.findChild(Compare) or QApplication.focusWidget().window().findChild(Compare)
    text = said(dialog)
    assert "Point agreed" in text or "Quiet in the courtyard" in text
    marked = " ".join(label.text() for label in dialog.findChildren(MarkedText))
    assert "Kept" in marked
    assert "Not held: let us talk" in marked
    QTest.keyClick(dialog, Qt.Key.Key_1)
    press(dialog.ui.keep)
    assert not doubt.isVisible()
    assert office.vault.state(point).conflicts() == {}
    assert office.all(Point)[0].standing == "KEPT"


def test_a_change_of_language_keeps_the_mediation(qapp, open_page, office):
    page = open_page(agreed(office))
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.ui.title.text() == "Linden Block courtyard"
    assert len(rows(page)) == 3


@pytest.mark.parametrize(
    ("appearance", "percent", "size"),
    [("light", 100, (1150, 714)), ("dark", 100, (1150, 714)), ("light", 200, (960, 620))],
)
@pytest.mark.parametrize("make", [requested, with_sides, agreed])
def test_the_page_can_be_read_and_used_by_everybody(
    qapp, office, qtbot, make, appearance, percent, size
):
    apply_theme(qapp, appearance, percent)
    page = page_of(office, qtbot, make(office), size)
    QApplication.processEvents()
    assert audit(page) == []
