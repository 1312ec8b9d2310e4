"""The case page: what is seen, and what keys and buttons do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from liaise_desktop.application import cases, notes
from liaise_desktop.application.listings import Author, TimelineEntry
from liaise_desktop.domain.notes import line
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.note_card import CommentCard, NoteCard
from liaise_desktop.gui.views.timeline_view import TimelineView
from tests.case_ways import close
from tests.ui.audit import audit
from tests.ui.case_kit import ANKE, Place, World, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


@pytest.fixture
def world(place, qapp):
    made = World(place)
    yield made
    made.put_away()


def opened(_, world, case, **size):
    return world.shown(case, **size)


def words(widget):
    """Everything that a widget shows in labels."""
    settle()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text()]


def cards(page):
    return [card for row in page.body.timeline.rows() for card in row.findChildren(NoteCard)]


# The head


def test_the_head_says_who_on_which_ground_and_who_works_with_them(qtbot, world):
    page = opened(qtbot, world, world.case())
    shown = words(page.ui.head)
    for said in (
        "Nadia B.",
        "Support under way",
        "minor, Riverside, known since October 2025",
        "Mira K. (stands in: Tomas R.)",
        "Public task, invented youth act",
        "Agreed to be supported, 4 Nov",
        "20 January 2027",
    ):
        assert said in shown


def test_the_summary_button_asks_for_the_paper_of_this_case(qtbot, world):
    case = world.case()
    page = opened(qtbot, world, case)
    with qtbot.waitSignal(page.summary_requested) as asked:
        QTest.mouseClick(page.ui.summary, Qt.MouseButton.LeftButton)
    assert asked.args == [case]


def test_a_case_that_is_not_here_says_so_and_offers_nothing(qtbot, world):
    page = opened(qtbot, world, "0" * 32)
    assert "This case is not on this laptop" in words(page)
    assert not page.composer.isVisible()
    assert not page.ui.summary.isVisible()


# Strengths and concerns


def test_strengths_and_concerns_stand_side_by_side_in_equal_size(qtbot, world):
    case = world.case()
    world.statement(case, "Sleeps badly", "CONCERN", "OTHER", alternative="The tram depot")
    page = opened(qtbot, world, case)
    left, right = page.body.ui.strengths, page.body.ui.concerns
    assert left.size() == right.size()
    assert left.x() < right.x()
    assert "Coaches younger girls at the skatepark" in words(left)
    assert "Sleeps badly" in words(right)


def test_a_concern_before_any_strength_is_answered_with_the_reason(qtbot, world):
    page = opened(qtbot, world, world.case(opened=False))
    QTest.mouseClick(page.body.ui.concerns.action_button, Qt.MouseButton.LeftButton)
    form = page.forms._plates.form
    assert "A strength comes first" in words(form)
    assert not form.ui.keep.isEnabled()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert page.forms._plates.form is None


def test_a_strength_is_added_by_its_form(qtbot, world):
    case = world.case(opened=False)
    page = opened(qtbot, world, case)
    QTest.mouseClick(page.body.ui.strengths.action_button, Qt.MouseButton.LeftButton)
    form = page.forms._plates.form
    form.ui.code.set_value("FUTURE")
    QTest.keyClicks(form.ui.text.edit, "Wants to finish her year")
    QTest.mouseClick(form.ui.source.segments()[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(form.ui.text.edit, Qt.Key.Key_Return, CTRL)
    assert page.forms._plates.form is None
    assert "Wants to finish her year" in words(page.body.ui.strengths)
    kept = world.reader().case_detail(case).strengths[0]
    assert (kept.code, kept.source) == ("FUTURE", "TOLD_BY_PERSON")


def test_a_concern_without_another_explanation_is_asked_for_one(qtbot, world):
    case = world.case()
    page = opened(qtbot, world, case)
    world.presenter.actions.add_statement_clicked("CONCERN")
    form = page.forms._plates.form
    form.ui.code.set_value("BREAK")
    form.ui.text.set_text("Left school in January")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert form.ui.alternative.error
    assert world.reader().case_detail(case).concerns == ()
    form.ui.alternative.set_text("The quarrel was about one mark")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert len(world.reader().case_detail(case).concerns) == 1


def test_a_statement_is_corrected_with_a_reason_and_keeps_its_history(qtbot, world):
    case = world.case()
    page = opened(qtbot, world, case)
    kept = world.reader().case_detail(case).strengths[0]
    world.presenter.statement_clicked(kept.id)
    form = page.forms._plates.form
    form.ui.text.set_text("Coaches girls and boys")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert form.ui.reason.error
    form.ui.reason.set_text("There are boys as well")
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert "Coaches girls and boys" in words(page.body.ui.strengths)
    assert len(world.reader().history(kept.id)) == 2


def test_tags_that_somebody_typed_stay_letters_in_tips_too(qtbot, world):
    case = world.case()
    world.statement(case, "Sleeps", "CONCERN", "OTHER", alternative="<img src='file:///x'>")
    page = opened(qtbot, world, case)
    [label] = [part for part in page.body.ui.concerns.findChildren(QLabel) if part.text() == "Sleeps"]
    assert "&lt;img" in label.toolTip()
    assert "<img" not in label.toolTip()


def test_the_history_of_a_strength_opens_from_its_correction(qtbot, world):
    case = world.case()
    page = opened(qtbot, world, case)
    world.presenter.statement_clicked(world.reader().case_detail(case).strengths[0].id)
    QTest.mouseClick(page.forms._plates.form.ui.history, Qt.MouseButton.LeftButton)
    shown = words(page.forms._plates.form)
    assert "Coaches younger girls at the skatepark" in shown
    assert "Skills and talents" in shown


# Timeline


def test_a_note_shows_three_voices_with_source_marks(qtbot, world):
    case = world.case()
    world.note(
        case,
        reading="She keeps her distance.",
        alternative="She has less time.",
        next_what="Walk with her to the desk",
        next_when="2026-12-01",
    )
    page = opened(qtbot, world, case)
    shown = words(cards(page)[0])
    for said in (
        "Talk, Riverside skatepark",
        "Nadia was there.",
        "“They talk like a trailer.”",
        "She keeps her distance.",
        "Another explanation",
        "She has less time.",
        "Walk with her to the desk",
        "Tue 1 December",
    ):
        assert said in shown


def test_markup_and_switched_directions_are_shown_as_they_are_written(qtbot, world):
    case = world.case()
    world.note(case, "<b>bold</b> <img src='file:///x'> \u202eabc")
    page = opened(qtbot, world, case)
    shown = "\n".join(words(cards(page)[0]))
    assert "<b>bold</b>" in shown
    assert "‹RLO›abc" in shown
    assert "\u202e" not in shown


def test_a_word_without_end_wraps_inside_its_card(qtbot, world):
    case = world.case()
    world.note(case, "x" * 60_000, reading="y" * 500, alternative="z")
    page = opened(qtbot, world, case)
    card = cards(page)[0]
    assert card.mapTo(page, card.rect().bottomRight()).x() < page.composer.x()
    assert all(label.width() <= card.width() for label in card.findChildren(QLabel))


def test_what_was_told_says_by_which_role_and_how_they_know(qtbot, world):
    case = world.case()
    told = (line("She rings every evening.", "TOLD_FIRST", "RELATIVE"),)
    world.note(case, observed=told, no_own_words="NOT_PRESENT")
    page = opened(qtbot, world, case)
    shown = words(cards(page)[0])
    assert "Relative, Told by someone who saw it" in shown
    assert "No own words: Was not there" in shown


def test_a_comment_hangs_under_its_note(qtbot, world):
    case = world.case()
    note = world.note(case)
    notes.add_comment(world.anke, note, "Good that you leave two explanations open.")
    page = opened(qtbot, world, case)
    comment = page.body.timeline.rows()[0].findChild(CommentCard)
    assert words(comment)[-2:] == [
        "Anke V., Supervisor",
        "Good that you leave two explanations open.",
    ]


def test_a_comment_is_added_from_the_menu_of_the_note(qtbot, world):
    case = world.case()
    note = world.note(case)
    page = opened(qtbot, world, case)
    cards(page)[0]._on_picked("comment")
    form = page.forms._plates.form
    QTest.keyClicks(form.ui.text.edit, "Let us talk on Thursday.")
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    assert "Let us talk on Thursday." in words(page.body.timeline.row_of(note))
    assert world.toasts[-1][0] == "Comment added"


def test_earlier_entries_come_page_by_page_when_asked_for(qtbot, world):
    case = world.case()
    for number in range(23):
        world.note(case, f"Day {number}")
    page = opened(qtbot, world, case)
    assert len(page.body.timeline.rows()) == 12
    QTest.mouseClick(page.body.ui.earlier, Qt.MouseButton.LeftButton)
    settle()
    assert len(page.body.timeline.rows()) == 23
    assert not page.body.ui.earlier.isVisible()


def test_brackets_go_through_the_entries_and_writing_one_does_not(qtbot, world):
    case = world.case()
    world.note(case, "First")
    world.note(case, "Second")
    page = opened(qtbot, world, case)
    rows = page.body.timeline.rows()
    page.setFocus()
    QTest.keyClicks(page.ui.tabs.strip, "]")
    assert rows[0].hasFocus()
    QTest.keyClicks(rows[0], "]")
    assert rows[1].hasFocus()
    QTest.keyClicks(rows[1], "[")
    assert rows[0].hasFocus()
    editor = page.composer.fields.ui.observed.edit
    editor.setFocus()
    QTest.keyClicks(editor, "[]")
    assert editor.toPlainText() == "[]"
    assert editor.hasFocus()


def test_a_note_that_search_found_is_read_back_to_and_focused(qtbot, world):
    case = world.case()
    wanted = world.note(case, "The very first")
    for number in range(24):
        world.note(case, f"Day {number}")
    page = opened(qtbot, world, case)
    world.presenter.open_case(case, wanted)
    settle()
    assert page.body.timeline.row_of(wanted).hasFocus()


def test_what_did_not_change_is_not_drawn_again(qtbot, world):
    case = world.case()
    world.note(case, "First")
    page = opened(qtbot, world, case)
    before = page.body.timeline.rows()[0]
    world.note(case, "Second")
    world.presenter.open_case(case)
    assert page.body.timeline.rows()[1] is before


def test_the_history_names_who_changed_what_when_and_why(qtbot, world):
    case = world.case()
    note = world.note(case)
    page = opened(qtbot, world, case)
    kept = world.reader().timeline(case, None, 1)[0].note
    from dataclasses import replace

    notes.correct_note(world.mira, note, replace(kept, reading="Calm", alternative="Tired"), "Forgot")
    cards(page)[0]._on_picked("history")
    settle()
    shown = words(page.forms._plates.form)
    for said in ("Reason: Forgot", "My reading", "Calm", "Mira K."):
        assert said in shown


def entry(what, **values):
    return TimelineEntry(
        what, what, "2026-11-20T16:20:00+00:00", Author("", "", "Mira K."), "1", values=values
    )


def test_sessions_papers_and_files_are_one_line_each(qtbot, qapp):
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    session = entry(
        "mediation_session",
        mediation="ab" * 16,
        title="Linden Block courtyard",
        minutes=70,
        form="ROUND",
    )
    paper = entry(
        "disclosure", paper="CASE_SUMMARY", kind="REFERRAL", recipient="Werkstatt Noord", serial="MH-1"
    )
    file = entry("import", partner="Tomas R.", notes=2, sessions=3)
    view.show_entries((session, paper, file), {}, can_write=True)
    first, second, third = (words(row) for row in view.rows())
    assert "Mediation session" in first
    assert any(text.startswith("Linden Block courtyard") and "70 minutes" in text for text in first)
    assert "Case summary" in second
    assert "for Werkstatt Noord, Referral, MH-1" in second
    assert "Brought in from Tomas R.’s file: 2 notes, 3 sessions" in third
    with qtbot.waitSignal(view.open_clicked) as asked:
        QTest.keyClick(view.rows()[0], Qt.Key.Key_Return)
    assert asked.args == ["ab" * 16]


# Tabs


def test_tabs_count_what_is_there_and_ctrl_tab_goes_through_them(qtbot, world):
    case = world.case()
    world.note(case, next_what="Call her aunt", next_when="2026-12-01")
    page = opened(qtbot, world, case)
    tabs = page.ui.tabs.strip
    assert [tabs.tabText(number) for number in range(tabs.count())] == [
        "Timeline",
        "Mediations",
        "Tasks",
    ]
    assert tabs.tabData(2) == "2"  # the step, and the review
    QTest.keyClick(page, Qt.Key.Key_Tab, CTRL)
    QTest.keyClick(page, Qt.Key.Key_Tab, CTRL)
    assert tabs.currentIndex() == 2
    assert page.tasks.isVisible()


def test_space_ticks_a_task_and_undo_opens_it_again(qtbot, world):
    case = world.case()
    note = world.note(case, next_what="Call her aunt")
    page = opened(qtbot, world, case)
    page.tabs.show_tab("tasks")
    mark = next(iter(page.tasks._marks))
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Space)
    assert world.reader().timeline(case, None, 1)[0].step_done
    text, undo = world.toasts[-1]
    assert text == "Next step done"
    undo()
    assert not world.reader().timeline(case, None, 1)[0].step_done
    assert page.body.timeline.row_of(note) is not None


def test_the_focus_stays_on_the_task_that_was_ticked(qtbot, world):
    case = world.case()
    world.note(case, next_what="Call her aunt")
    page = opened(qtbot, world, case)
    page.tabs.show_tab("tasks")
    mark = next(iter(page.tasks._marks))
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Space)
    assert page.tasks.isAncestorOf(QApplication.focusWidget())


# How things stand


def test_the_supervisor_agrees_to_open_a_proposed_case(qtbot, world):
    case = world.case(opened=False)
    world.principal, world.role = ANKE, "supervisor"
    page = opened(qtbot, world, case)
    banner = page.body.ui.standing
    assert "This case waits for a second reader" in words(banner)
    QTest.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    form = page.forms._plates.form
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    assert world.reader().case_detail(case).case.state == "OPEN"
    assert world.reader().case_detail(case).case.second_reader == ANKE
    assert not banner.isVisible()


def test_who_proposed_a_case_is_told_that_it_waits(qtbot, world):
    page = opened(qtbot, world, world.case(opened=False))
    banner = page.body.ui.standing
    assert "This case waits for a second reader" in words(banner)
    assert not banner.action_button.isVisible()
    assert page.composer.isVisible()


def test_a_step_that_lacks_something_says_what(qtbot, world):
    case = world.case(opened=False)
    cases.confirm_case(world.anke, case)
    page = opened(qtbot, world, case)
    world.presenter.actions.step_clicked("ACTIVE")
    form = page.forms._plates.form
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    said = " ".join(words(form))
    assert "The agreement to be supported" in said
    assert "At least one strength" in said


def test_an_agreement_is_kept_apart_from_the_legal_basis(qtbot, world):
    case = world.case(opened=False)
    page = opened(qtbot, world, case)
    world.presenter.actions.step_clicked("AGREEMENT")
    form = page.forms._plates.form
    form.ui.agreement.set_value("DECLINED")
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    kept = world.reader().case_detail(case).case
    assert (kept.agreement, kept.legal_basis) == ("DECLINED", "PUBLIC_TASK")
    assert any("Declined" in text for text in words(page.ui.head))


def test_a_closed_case_has_one_line_in_place_of_the_composer(qtbot, world):
    case = world.case()
    close(world.mira, world.anke, case)
    page = opened(qtbot, world, case)
    assert not page.composer.isVisible()
    assert "Closed on 23 November 2026" in words(page.body.ui.standing)
    QTest.mouseClick(page.body.ui.standing.action_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.forms._plates.form.ui.keep, Qt.MouseButton.LeftButton)
    assert page.composer.isVisible()


def test_who_may_only_read_sees_why_there_is_no_composer(qtbot, world):
    case = world.case()
    world.role = "dpo"
    page = opened(qtbot, world, case)
    assert not page.composer.isVisible()
    assert "Your role does not write here" in words(page.body.ui.standing)
    assert not page.body.ui.strengths.action_button.isVisible()


# Two versions


def test_two_versions_are_announced_compared_and_settled(qtbot, world):
    case = world.case()
    note = world.note(case, reading="Calm", alternative="Tired")
    world.correct_apart(note, "reading", "She is calm today", "She is tired today")
    page = opened(qtbot, world, case)
    banner = page.body.ui.doubt
    assert "Two versions of the note from 23 November" in words(banner)
    assert any("You and Tomas R." in text for text in words(banner))
    QTest.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    settle()
    form = page.compare._plates.form
    assert not form.ui.keep.isEnabled()
    QTest.keyClicks(form.first_field(), "2")
    assert form.ui.keep.isEnabled()
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    assert world.reader().timeline(case, None, 1)[0].note.reading == "She is tired today"
    assert world.reader().case_detail(case).conflicts == ()
    assert not banner.isVisible()
    assert {"She is calm today", "She is tired today"} <= {
        version.fields.get("reading") for version in world.reader().history(note)
    }


def test_both_versions_can_be_kept_in_one(qtbot, world):
    case = world.case()
    note = world.note(case)
    ours, theirs = [line("Calm.", "SEEN")], [line("Tired.", "SEEN"), line("Calm.", "SEEN")]
    world.correct_apart(note, "observed", ours, theirs)
    page = opened(qtbot, world, case)
    world.presenter.compare_clicked()
    form = page.compare._plates.form
    form._cards[0].choose(2)
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    kept = world.reader().timeline(case, None, 1)[0].note.observed
    assert [item["text"] for item in kept] == ["Calm.", "Tired."]


def test_differing_words_are_marked_and_equal_ones_are_not(qtbot, world):
    from liaise_desktop.gui.views.marked_text import MarkedText

    case = world.case()
    note = world.note(case, next_what="Call")
    world.correct_apart(note, "next_what", "Walk with her today", "Walk with him today")
    page = opened(qtbot, world, case)
    world.presenter.compare_clicked()
    marked = page.compare._plates.form.findChildren(MarkedText)
    found = [[part.text()[a:b] for a, b in part.spans()] for part in marked]
    assert found == [["her"], ["him"]]


def test_later_leaves_the_versions_until_the_case_is_opened_again(qtbot, world):
    case, other = world.case(), world.case("Bram S.")
    note = world.note(case, reading="Calm", alternative="Tired")
    world.correct_apart(note, "reading", "One", "Two")
    page = opened(qtbot, world, case)
    QTest.mouseClick(page.body.ui.doubt.later_button, Qt.MouseButton.LeftButton)
    assert not page.body.ui.doubt.isVisible()
    world.presenter.open_case(other)
    world.presenter.open_case(case)
    assert page.body.ui.doubt.isVisible()
    assert world.reader().case_detail(case).conflicts == (note,)


def test_a_comparison_of_what_changed_meanwhile_keeps_nothing(qtbot, world):
    case = world.case()
    note = world.note(case, reading="Calm", alternative="Tired")
    world.correct_apart(note, "reading", "One", "Two")
    page = opened(qtbot, world, case)
    world.presenter.compare_clicked()
    form = page.compare._plates.form
    world.correct_apart(note, "reading", "Three", "Four")
    form._cards[0].choose(0)
    QTest.mouseClick(form.ui.keep, Qt.MouseButton.LeftButton)
    assert page.compare._plates.form is form
    assert "It has changed meanwhile" in form.ui.left.text()
    assert world.reader().case_detail(case).conflicts == (note,)


# Room, looks and languages


def test_in_a_narrow_window_the_composer_lies_over_the_page(qtbot, world):
    page = opened(qtbot, world, world.case(), width=1180, height=700)
    assert not page.composer.isVisible()
    QTest.keyClick(page, Qt.Key.Key_N, CTRL | SHIFT)
    settle()
    assert page.composer.isVisible()
    assert page.composer.fields.ui.observed.edit.hasFocus()
    assert page.composer.geometry().right() == page.width() - 1
    QTest.keyClick(page.composer, Qt.Key.Key_Escape)
    assert not page.composer.isVisible()


@pytest.mark.parametrize(("look", "percent", "width"), [("light", 100, 1366), ("dark", 100, 1366), ("contrast", 115, 1366), ("light", 150, 1366), ("light", 100, 1024)])
def test_the_page_passes_the_audit(qapp, qtbot, world, look, percent, width):
    apply_theme(qapp, look, percent)
    case = world.case()
    world.statement(case, "Sleeps badly", "CONCERN", "OTHER", alternative="The tram depot")
    world.note(case, reading="Calm", alternative="Tired", next_what="Call", next_when="2026-12-01")
    page = opened(qtbot, world, case, width=width)
    assert [str(finding) for finding in audit(page.window())] == []


def test_another_language_and_its_dates_appear_at_once(qtbot, world, qapp):
    case = world.case()
    world.note(case)
    page = opened(qtbot, world, case)
    QLocale.setDefault(QLocale("de"))
    from PySide6.QtCore import QEvent

    for widget in page.window().findChildren(type(page)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    settle()
    assert "20. Januar 2027" in words(page.ui.head)


class Told:
    """A tab that another area added."""

    def __init__(self):
        self.cases = []

    def open_case(self, case):
        self.cases.append(case)


def test_an_area_adds_a_tab_in_its_place_and_hears_which_case_is_shown(qtbot, world):
    case = world.case()
    page = opened(qtbot, world, case)
    told, label = Told(), QLabel("Seven boxes")
    world.presenter.tabs.append(told)
    page.add_tab("plan", lambda: "Support plan", label)
    assert page.ui.tabs.keys == ("timeline", "plan", "mediations", "tasks")
    world.presenter.open_case(case)
    world.presenter.open_case("0" * 32)
    assert told.cases == [case, ""]
    world.presenter.open_case(case)
    page.tabs.show_tab("plan")
    settle()
    assert label.isVisible()
    assert not page.body.isVisible()
    page.tabs.set_count("plan", 3)
    assert page.ui.tabs.strip.tabData(1) == "3"


def test_tabs_that_do_not_fit_stand_under_more_and_ctrl_tab_reaches_them(qtbot, world):
    page = opened(qtbot, world, world.case(), width=1024, height=620)
    labels = {key: QLabel(key) for key in ("plan", "referrals", "person", "access")}
    for key, label in labels.items():
        page.add_tab(key, lambda key=key: f"{key}, with a rather long word", label)
    settle()
    tabs = page.ui.tabs
    assert tabs.more.isVisible()
    assert "access" in tabs.hidden_keys()
    assert tabs.more.geometry().right() <= tabs.width()
    for _ in range(len(tabs.keys) - 1):
        QTest.keyClick(page, Qt.Key.Key_Tab, CTRL)
    assert tabs.current() == "access"
    assert labels["access"].isVisible()
    assert "access" not in tabs.hidden_keys()
    QTest.keyClick(page, Qt.Key.Key_Tab, CTRL)
    assert tabs.current() == "timeline"
    QTest.keyClick(page, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert tabs.current() == "access"
    tabs.set_current("timeline")
    tabs._on_more()
    menu = QApplication.activePopupWidget()
    assert [action.data() for action in menu.actions()] == list(tabs.hidden_keys())
    menu.actions()[-1].trigger()
    menu.close()
    assert tabs.current() == "access"


def test_a_mediation_begins_from_its_case(qtbot, world):
    page = opened(qtbot, world, world.case())
    page.tabs.show_tab("mediations")
    settle()
    [button] = [one for one in page.mediations.findChildren(QPushButton) if one.text() == "New mediation"]
    with qtbot.waitSignal(page.mediations.begin_clicked):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_who_does_not_mediate_is_not_offered_to_begin(place, qapp):
    case = World(place).case()
    anke = World(place, role="supervisor", principal=ANKE)
    page = anke.shown(case)
    page.tabs.show_tab("mediations")
    settle()
    offered = [one for one in page.mediations.findChildren(QPushButton) if one.isVisible()]
    assert offered == []
    anke.put_away()
