"""The small form over a page: every kind of field, what is refused, what is kept."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from liaise_desktop.domain.errors import ConsentMissingError, FieldMissingError, StepNotOpenError
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import form_fields as kinds
from liaise_desktop.gui.views.form_fields import Ask
from liaise_desktop.gui.views.form_panel import Form, FormPanel
from liaise_desktop.gui.widgets import PlainLabel
from tests.ui.audit import audit

WAYS = (("PAPER", "Signed on paper"), ("SPOKEN", "Spoken before a witness"))
ASKS = (
    Ask("title", kinds.LINE, "What it is called"),
    Ask("minutes", kinds.NUMBER, "Minutes"),
    Ask("about", kinds.TEXT, "What it is about", lines=2),
    Ask("role", kinds.CHOICE, "Role", "", (("A", "Residents"), ("B", "Traders"))),
    Ask("form", kinds.SEGMENTS, "How", "", WAYS),
    Ask("witness", kinds.LINE, "Spoken before whom", only_if=("form", "SPOKEN")),
    Ask("on", kinds.DAY, "Day", "2026-02-02"),
    Ask("present", kinds.TICKS, "Who was there", ("one",), (("one", "Residents"), ("two", "Traders"))),
    Ask("released", kinds.TICK, "It may be shown on paper", value=False),
)


def make(word="Save it"):
    return Form("sample", "", "A sample", word, ASKS, "One plain sentence.")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1366, 768)
    window.before = QPushButton("Before", window)
    QVBoxLayout(window).addWidget(window.before)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.before.setFocus()
    return window


@pytest.fixture
def panel(window):
    panel = FormPanel(window)
    panel.heard = []
    panel.answered.connect(lambda *said: panel.heard.append(said))
    panel.ask(make)
    QApplication.processEvents()
    return panel


def save(panel):
    QTest.mouseClick(panel.ui.save, Qt.MouseButton.LeftButton)


def test_every_kind_of_field_gives_its_answer(panel):
    QTest.keyClicks(panel.field("title").field.edit, " Linden Block ")
    QTest.keyClicks(panel.field("minutes").field.edit, "85x")
    QTest.keyClicks(panel.field("about").field.edit, "Noise")
    panel.field("role").field.set_value("B")
    QTest.mouseClick(panel.field("form").field.segments()[1], Qt.MouseButton.LeftButton)
    QTest.keyClicks(panel.field("witness").field.edit, "caretaker")
    QTest.mouseClick(panel.field("present").marks["two"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.field("released").field, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    save(panel)
    assert panel.heard == [
        (
            "sample",
            "",
            {
                "title": "Linden Block",
                "minutes": 85,
                "about": "Noise",
                "role": "B",
                "form": "SPOKEN",
                "witness": "caretaker",
                "on": "2026-02-02",
                "present": ("one", "two"),
                "released": True,
            },
        )
    ]


def test_what_is_not_asked_is_not_answered(panel):
    form = panel.field("form").field
    assert not panel.field("witness").isVisible()
    form.set_value("SPOKEN")
    assert panel.field("witness").isVisible()
    panel.field("witness").set_value("caretaker")
    form.set_value("PAPER")
    assert not panel.field("witness").isVisible()
    assert panel.answers()["witness"] == ""


def test_no_day_is_an_answer_too(panel):
    panel.field("on").field.set_date(QDate())
    assert panel.answers()["on"] == ""


def test_ctrl_enter_saves_once_until_there_is_an_outcome(panel):
    for _ in range(3):
        QTest.keyClick(
            panel.field("about").field.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert len(panel.heard) == 1


def test_enter_in_a_line_saves(panel):
    QTest.keyClick(panel.field("title").field.edit, Qt.Key.Key_Return)
    assert len(panel.heard) == 1


def test_a_missing_field_is_marked_and_gets_the_focus_and_nothing_is_lost(panel):
    QTest.keyClicks(panel.field("about").field.edit, "Noise")
    save(panel)
    panel.refuse(FieldMissingError(record="mediation", field="title"))
    field = panel.field("title").field
    assert "fill in" in field.error
    assert field.edit.hasFocus()
    assert panel.ui.save.isEnabled()
    QTest.keyClicks(field.edit, "L")
    assert field.error == ""
    assert panel.answers()["about"] == "Noise"


@pytest.mark.parametrize("name", ["form", "on", "present", "role", "about", "released"])
def test_any_kind_of_field_can_say_what_would_be_right(panel, name):
    panel.refuse(FieldMissingError(record="mediation", field=name))
    words = [label.text() for label in panel.field(name).findChildren(PlainLabel)]
    assert any("fill in" in text for text in words)


def test_what_is_about_no_field_is_said_above_the_buttons(panel):
    save(panel)
    panel.refuse(ConsentMissingError(parties=1))
    assert panel.ui.refusal.isVisible()
    assert "must have agreed by the day of the session" in panel.ui.refusal_words.text()


def test_a_step_that_is_not_open_says_what_is_missing(panel):
    panel.refuse(StepNotOpenError(state="SESSIONS", wanted="AGREEMENT", needs=("sessions", "points")))
    said = panel.ui.refusal_words.text()
    assert "A session, At least one point of agreement" in said


def test_what_was_typed_is_still_there_after_escape(panel, window):
    QTest.keyClicks(panel.field("title").field.edit, "Linden")
    QTest.keyClick(panel.field("title").field.edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.before.hasFocus()
    panel.ask(make)
    assert panel.field("title").value() == "Linden"


def test_what_was_saved_does_not_come_back(panel):
    QTest.keyClicks(panel.field("title").field.edit, "Linden")
    save(panel)
    panel.saved()
    assert not panel.isVisible()
    panel.ask(make)
    assert panel.field("title").value() == ""


def test_tab_goes_through_the_fields_in_order_then_the_buttons(panel):
    assert panel.field("title").field.edit.hasFocus()
    seen = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    fields = [panel.field(name) for name in ("minutes", "about", "role", "form", "on", "present", "released")]
    order = [next((n for n, f in enumerate(fields) if f.isAncestorOf(w)), w) for w in seen]
    buttons = order.index(panel.ui.cancel)
    assert order[:buttons] == sorted(order[:buttons])
    assert order[buttons + 1] is panel.ui.save


def test_the_words_follow_the_language_and_the_answers_stay(qapp, panel):
    words = ["Save it"]
    panel.ask(lambda: make(words[0]))
    QTest.keyClicks(panel.field("title").field.edit, "Linden")
    words[0] = "Enregistrer"
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.ui.save.text() == "Enregistrer"
    assert panel.field("title").value() == "Linden"


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_a_form_can_be_read_and_used_by_everybody(qapp, panel, window, appearance, percent):
    apply_theme(qapp, appearance, percent)
    panel.field("form").field.set_value("SPOKEN")
    QApplication.processEvents()
    window.before.setEnabled(False)
    assert audit(window) == []
    assert window.rect().contains(panel.plate.geometry())


# What is typed is kept


def test_what_is_typed_is_kept_within_a_second_even_while_one_goes_on_typing(panel, qtbot):
    kept = []
    panel.typed.connect(lambda *said: kept.append(said))
    edit = panel.field("title").field.edit
    begun = time.monotonic()
    while not kept and time.monotonic() - begun < 5:
        QTest.keyClicks(edit, "a")
        qtbot.wait(50)
    assert kept[0][:2] == ("sample", "")
    assert kept[0][2]["title"].startswith("aaa")


def test_opening_a_form_keeps_nothing(panel):
    assert panel.in_hand() is None


def test_what_is_in_hand_is_known_for_locking(panel):
    QTest.keyClicks(panel.field("about").field.edit, "Noise")
    assert panel.in_hand().answers["about"] == "Noise"


def test_escape_keeps_what_was_typed_and_cancel_throws_it_away(panel):
    kept, dropped = [], []
    panel.typed.connect(lambda *said: kept.append(said))
    panel.dropped.connect(lambda *said: dropped.append(said))
    QTest.keyClicks(panel.field("title").field.edit, "Linden")
    QTest.keyClick(panel.field("title").field.edit, Qt.Key.Key_Escape)
    assert [said[2]["title"] for said in kept] == ["Linden"]
    panel.ask(make)
    QTest.mouseClick(panel.ui.cancel, Qt.MouseButton.LeftButton)
    assert dropped == [("sample", "")]
    panel.ask(make)
    assert panel.field("title").value() == ""


def test_a_draft_fills_the_form_without_counting_as_typed(window):
    panel = FormPanel(window)
    panel.opened.connect(lambda *_: panel.fill({"title": "Linden", "form": "SPOKEN", "gone": 1}))
    panel.ask(make)
    assert panel.field("title").value() == "Linden"
    assert not panel.field("witness").isHidden()
    assert panel.in_hand() is None
