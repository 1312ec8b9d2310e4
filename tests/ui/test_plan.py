"""The tab of the support plan: what is seen, and what keys and buttons do."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from liaise_desktop.application import cases, plans
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain import codes
from liaise_desktop.domain.plans import plan_id
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.plan_lines import BoxLine, GoalLine, OfferLine
from liaise_desktop.gui.views.plan_times import PlanTimes
from tests.ui.audit import audit
from tests.ui.case_kit import Place, settle
from tests.ui.plan_kit import PlanWorld

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


@pytest.fixture
def world(place, qapp):
    made = PlanWorld(place)
    yield made
    made.put_away()


def words(widget):
    settle()
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text()]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save(form):
    QTest.keyClick(form, Qt.Key.Key_Return, CTRL)
    settle()


def lines(world, kind):
    settle()
    return [line for line in world.view.findChildren(kind) if line.isVisible()]


def talks(world):
    """A case of first talks, with one strength and no plan."""
    case = world.case(opened=False)
    cases.confirm_case(world.anke, case)
    world.statement(case, "Coaches younger girls at the skatepark")
    return case


def planned(world, **goal):
    """A case with a plan on its one strength, and a goal."""
    case = talks(world)
    [strength] = world.reader().case_detail(case).strengths
    plans.keep_plan(world.mira, case, {"strengths": (strength.id,), "agreed": "YES", "agreed_on": "2026-11-05"})
    said = {"wording": "I want to finish my year", "first_step": "Ring the school"} | goal
    return case, plans.add_goal(world.mira, case, said).made


def kept_goal(world, case):
    return world.reader().items(ItemFilter("plan_goal", owner=case), None, 9)[0].record


# From nothing to a plan


def test_a_case_without_a_plan_says_what_one_begins_with(world):
    world.shown(world.case(opened=False))
    assert "No plan yet" in words(world.view)
    assert not world.view.ui.goals.isVisible()
    press(world.view.ui.nothing.button)
    assert world.form is not None


def test_a_plan_is_begun_by_its_form(world):
    case = talks(world)
    world.shown(case)
    press(world.view.ui.nothing.button)
    form = world.form
    form.field("agreed").set_value("PARTLY")
    save(form)
    assert world.form is form  # the day is missing, and it says so
    assert form.field("agreed_on").note.text()
    form.field("agreed_on").set_value("2026-11-05")
    [mark] = form.field("strengths").marks.values()
    mark.setFocus()
    QTest.keyClick(mark, Qt.Key.Key_Space)
    form.field("needs").set_value(("EDU", "WORK"))
    form.field("services").set_value("Werkstatt Noord\n\nThe school")
    save(form)
    assert world.form is None
    shown = words(world.view.ui.plan)
    for said in ("Partly, 5 November 2026", "Coaches younger girls at the skatepark", "Education, Work"):
        assert said in shown
    assert "Werkstatt Noord\nThe school" in shown
    assert world.toasts[-1][0] == "Plan kept"


def test_first_talks_say_what_support_still_needs(world):
    case = world.case(opened=False)
    cases.confirm_case(world.anke, case)
    world.shown(case)
    assert "Still missing: A support plan." in words(world.view.ui.needs)
    world.statement(case, "Listens well")
    [strength] = world.reader().case_detail(case).strengths
    plans.keep_plan(world.mira, case, {"strengths": (strength.id,)})
    world.presenter.open_case(case)
    assert "Still missing: At least one goal in the plan." in words(world.view.ui.needs)
    plans.add_goal(world.mira, case, {"wording": "I want to sleep"})
    world.presenter.open_case(case)
    settle()
    assert not world.view.ui.needs.isVisible()


# Goals


def test_a_goal_is_added_in_the_words_of_the_person(world):
    case, _ = planned(world)
    world.shown(case)
    press(world.view.ui.goals.action_button)
    save(world.form)
    assert world.form.field("wording").field.error  # a goal without words
    QTest.keyClicks(world.form.field("wording").field.edit, "I want an evening of my own")
    QTest.keyClicks(world.form.field("first_step").field.edit, "Go to the hall")
    world.form.field("until").set_value("2026-12-01")
    save(world.form)
    shown = words(world.view.ui.goals)
    for said in ("I want an evening of my own", "Go to the hall", "1 December", "the person"):
        assert said in shown


def test_a_goal_goes_on_by_its_menu_with_a_way_back(world):
    case, goal = planned(world)
    world.shown(case)
    [line] = lines(world, GoalLine)
    assert [key for key, _ in line.options()] == ["", "UNDER_WAY", "REACHED", "PARTLY", "DROPPED"]
    line._on_picked("UNDER_WAY")
    assert "Under way" in words(world.view.ui.goals)
    text, undo = world.toasts[-1]
    assert text == "Goal under way"
    undo()
    assert kept_goal(world, case).state == "OPEN"
    assert goal == kept_goal(world, case).id


def test_letting_a_goal_go_asks_why(world):
    case, _ = planned(world)
    world.shown(case)
    [line] = lines(world, GoalLine)
    line._on_picked("DROPPED")
    save(world.form)
    assert world.form.field("dropped_because").field.error
    world.form.field("dropped_because").set_value("She found a job")
    save(world.form)
    assert "Let go because: She found a job" in words(world.view.ui.goals)


def test_space_ticks_the_first_step_and_undo_opens_it_again(world):
    case, goal = planned(world)
    world.shown(case)
    [line] = lines(world, GoalLine)
    line.mark.setFocus()
    QTest.keyClick(line.mark, Qt.Key.Key_Space)
    [line] = lines(world, GoalLine)
    assert line.mark.isChecked()
    assert {task.id: task.done for task in world.reader().case_detail(case).tasks}[goal]
    world.toasts[-1][1]()
    [line] = lines(world, GoalLine)
    assert not line.mark.isChecked()


# What was offered


def test_what_was_offered_is_followed_until_it_is_kept(world):
    case, _ = planned(world)
    world.shown(case)
    press(world.view.ui.offers.action_button)
    QTest.keyClicks(world.form.field("what").field.edit, "Evening class")
    save(world.form)
    for form, key, value, said in (
        ("reply", "reply", "ACCEPTED", "Wants it"),
        ("begun", "started_on", "2026-09-01", "begun on 1 September 2026"),
        ("kept", "kept_1", "UNKNOWN", "after one month: I do not know"),
        ("kept", "kept_3", "YES", "after three months: Yes"),
    ):
        [line] = lines(world, OfferLine)
        [button] = [button for button, name in line._forms.items() if name == form]
        press(button)
        world.form.field(key).set_value(value)
        save(world.form)
        assert said in ", ".join(words(world.view.ui.offers))


def test_a_service_of_the_directory_can_be_named(world):
    case, _ = planned(world)
    world.shown(case)
    world.plan.form_wanted("offer", "")
    assert "partner" not in world.form._page.fields  # there is no directory yet
    QTest.keyClick(world.form, Qt.Key.Key_Escape)
    with world.vault.unit() as unit:
        fields = {"purpose": "library", "subject": "", "audience": []}
        binder = unit.log.add(fields, record="b" * 32, binder="b" * 32, type_="binder")
        assert binder
        unit.log.add({"name": "Werkstatt Noord"}, record="c" * 32, binder="b" * 32, type_="partner")
    world.plan.form_wanted("offer", "")
    assert "partner" in world.form._page.fields
    world.form.fill({"what": "A day of looking on", "partner": "c" * 32})
    save(world.form)
    assert "Werkstatt Noord" in " ".join(words(world.view.ui.offers))


# The conversation map


def test_g23_every_box_takes_i_do_not_know(world):
    case, _ = planned(world)
    world.shown(case)
    for box in lines(world, BoxLine):
        world.plan.form_wanted("box", box._key)
        marks = world.form.field(f"{box._key}_how").marks
        assert marks["UNKNOWN"].text() == "I do not know"
        assert "RUMOUR" not in marks
        marks["UNKNOWN"].setChecked(True)
        save(world.form)
        assert world.form is None
    assert words(world.view.ui.map).count("How we know it: I do not know") == len(codes.MAP_BOX)


def test_g4_what_worries_us_asks_for_another_explanation(world):
    case, _ = planned(world)
    world.shown(case)
    world.plan.form_wanted("box", "behaviour")
    world.form.field("behaviour_known").set_value("Left school")
    save(world.form)
    assert world.form is not None
    assert "explanation" in " ".join(words(world.form))
    world.form.field("behaviour_alternative").set_value("A quarrel about one mark")
    save(world.form)
    assert "What else could explain it: A quarrel about one mark" in words(world.view.ui.map)


def test_the_three_questions_are_answered_together(world):
    case, _ = planned(world)
    world.shown(case)
    world.plan.form_wanted("questions", "")
    world.form.field("missing").set_value("Nobody asked her mother")
    save(world.form)
    shown = words(world.view.ui.map)
    assert shown[shown.index("What are we missing or getting wrong?") + 1] == "Nobody asked her mother"


def test_earlier_and_later_texts_stand_side_by_side(world):
    case, _ = planned(world)
    plans.keep_plan(world.mira, case, {"matters_known": "That nobody shouts"})
    world.wall.forward(days=1)
    plans.keep_plan(world.mira, case, {"matters_known": "That her aunt sleeps", "makes_better": "Time"})
    page = world.shown(case)
    press(world.view.ui.map.action_button)
    times = page.window().findChild(PlanTimes)
    shown = words(times)
    assert "That nobody shouts" not in shown  # the first version said nothing about it
    times.ui.earlier.set_value("1")
    times._on_chosen()
    shown = words(times)
    old, new = (
        label
        for text in ("That nobody shouts", "That her aunt sleeps")
        for label in times.findChildren(QLabel)
        if label.text() == text and label.isVisible()
    )
    assert old.y() == new.y()
    assert old.x() < new.x()
    assert "(left empty)" in shown  # what was not asked then


# No judgement, and nothing lost


def test_g1_the_tab_shows_no_figure_but_days(world):
    case, _ = planned(world, until="2026-12-01", area="EDU")
    plans.offer(world.mira, case, {"what": "Evening class"})
    page = world.shown(case)
    for text in words(world.view):
        without_days = re.sub(r"\d{1,2} (November|December)( 2026)?", "", text)
        assert not re.search(r"\d|%", without_days), text
    assert not page.ui.tabs.strip.tabData(page.ui.tabs.keys.index("plan"))


def test_g5_a_concern_is_taken_into_a_plan_only_beside_a_strength(world):
    case = talks(world)
    world.statement(case, "Sleeps badly", "CONCERN", "OTHER", alternative="The tram depot")
    world.shown(case)
    world.plan.form_wanted("plan", "")
    for mark in world.form.field("concerns").marks.values():
        mark.setChecked(True)
    save(world.form)
    assert world.form is not None
    assert "strength" in " ".join(words(world.form)).lower()


def test_what_was_typed_into_a_form_of_the_plan_is_kept(world):
    case, _ = planned(world)
    world.shown(case)
    world.plan.form_wanted("goal", "")
    QTest.keyClicks(world.form.field("wording").field.edit, "I want to be heard")
    world.plan.flush()
    world.put_away()
    world.shown(case)
    world.plan.form_wanted("goal", "")
    assert world.form.field("wording").value() == "I want to be heard"


def test_a_form_does_not_write_over_what_came_meanwhile(world):
    case, goal = planned(world)
    world.shown(case)
    world.plan.form_wanted("goal", goal)
    plans.change_goal(world.mira, goal, {"wording": "I want to finish my year, and more"})
    world.form.field("nearness").set_value("Near")
    save(world.form)
    assert world.form is not None
    assert kept_goal(world, case).nearness == ""


def test_who_may_not_write_reads_the_plan_and_is_offered_nothing(place, qapp):
    writer = PlanWorld(place)
    case, _ = planned(writer)
    reader = PlanWorld(place, role="dpo")
    reader.shown(case)
    assert "I want to finish my year" in words(reader.view)
    assert not reader.view.ui.goals.action_button.isVisible()
    [line] = lines(reader, GoalLine)
    assert not hasattr(line, "more")
    reader.plan.form_wanted("goal", "")
    assert reader.form is None
    reader.put_away()


def test_versions_that_differ_are_offered_to_be_compared(world):
    case, goal = planned(world)
    with world.vault.unit() as unit:
        over = {"wording": [one.change for one in unit.log.state(goal).fields["wording"]]}
        binder = unit.log.state(goal).binder
    for one in ("mira", "tomas"):
        world.wall.forward(minutes=1)
        with world.desks[f"{one}@maarhaven.example"].unit() as unit:
            unit.log.add_over({"wording": one}, over, record=goal, binder=binder, type_="plan_goal")
    world.shown(case)
    assert world.view.ui.doubt.isVisible()
    press(world.view.ui.doubt.action_button)
    assert world.compared == [goal]


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_a_person_with_a_keyboard_or_a_screen_reader_reaches_all_of_it(world, qapp, appearance):
    apply_theme(qapp, appearance, 100)
    case, _ = planned(world, until="2026-12-01")
    plans.offer(world.mira, case, {"what": "Evening class", "reply": "ACCEPTED"})
    page = world.shown(case, width=1024, height=620)
    found = audit(page.window())
    apply_theme(qapp, "light", 100)
    assert [str(one) for one in found] == []


def test_the_plan_of_a_case_has_one_record(world):
    case, _ = planned(world)
    assert world.reader().state(plan_id(case)).type == "support_plan"


def test_the_questions_have_a_button_of_their_own(world):
    case, _ = planned(world)
    world.shown(case)
    [button] = [one for one in world.view.ui.map.findChildren(QPushButton) if one.text() == "Write answers"]
    press(button)
    assert "missing" in world.form._page.fields
