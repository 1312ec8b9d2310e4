"""The composer: three voices by keyboard, drafts that are never lost, refusals beside their field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.application import notes
from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.jobs import QtJobRunner
from liaise_desktop.gui.presenters.note_in_hand import NoteInHand, in_hand
from liaise_desktop.gui.views.composer import DRAFT_MS
from tests.ui.case_kit import Place, World, settle

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


class Desk:
    """Somebody at the composer of a case."""

    def __init__(self, world, qtbot, case=None, jobs=None):
        self.world, self.qtbot = world, qtbot
        self.case = case or world.case()
        self.page = world.shown(self.case, jobs)
        self.composer, self.ui = self.page.composer, self.page.composer.fields.ui
        self.composer.focus_observed()

    def type(self, text, field=None):
        QTest.keyClicks((field or self.ui.observed).edit, text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def save(self):
        self.press(KEY.Key_Return, CTRL)
        settle()

    def kept(self):
        """Return the newest saved note."""
        entries = self.world.reader().timeline(self.case, None, 1)
        return entries[0].note if entries else None

    def draft(self):
        return self.world.draft(self.case)

    def refusal(self):
        return self.composer.ui.refusal_words.text() if self.composer.ui.refusal.isVisible() else ""


@pytest.fixture
def world(place, qapp):
    made = World(place)
    yield made
    made.put_away()


@pytest.fixture
def desk(world, qtbot):
    return Desk(world, qtbot)


# Writing


def test_a_note_is_written_and_saved_by_keyboard_alone(desk):
    desk.press(KEY.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    desk.type("Nadia rang at noon.")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Q, ALT)
    desk.type("They all talk like a trailer.")
    desk.press(KEY.Key_2, ALT)
    desk.type("She keeps her distance.", desk.ui.reading)
    desk.press(KEY.Key_Tab)
    assert desk.ui.alternative.edit.hasFocus()
    desk.type("She has less time.", desk.ui.alternative)
    desk.press(KEY.Key_3, ALT)
    desk.type("Walk with her to the desk", desk.ui.next_what)
    desk.save()
    note = desk.kept()
    assert [(item["text"], item["source"]) for item in note.observed] == [
        ("Nadia rang at noon.", "SEEN"),
        ("They all talk like a trailer.", "TOLD_BY_PERSON"),
    ]
    assert (note.reading, note.alternative) == ("She keeps her distance.", "She has less time.")
    assert (note.next_what, note.next_who) == ("Walk with her to the desk", desk.world.principal)
    assert note.at[:10] == "2026-11-23"
    assert desk.composer.note().is_blank()
    assert desk.ui.observed.edit.hasFocus()
    assert desk.world.toasts[-1][0] == "Note saved to Nadia B."


def test_enter_begins_the_next_line_and_shift_enter_breaks_this_one(desk):
    desk.type("One")
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    desk.type("and a half")
    desk.press(KEY.Key_Return)
    desk.type("Two")
    assert [item["text"] for item in desk.composer.note().lines] == ["One\nand a half"]
    assert desk.composer.note().entry == "Two"


def test_enter_in_an_empty_line_adds_nothing(desk):
    desk.press(KEY.Key_Return)
    assert desk.composer.note().lines == ()


def test_a_line_can_be_taken_back_into_the_field_and_removed(desk):
    for text in ("One", "Two"):
        desk.type(text)
        desk.press(KEY.Key_Return)
    rows = desk.composer.fields.observed._rows
    QTest.mouseClick(rows[0]._edit, Qt.MouseButton.LeftButton)
    assert desk.composer.note().entry == "One"
    assert [item["text"] for item in desk.composer.note().lines] == ["Two"]
    rows = desk.composer.fields.observed._rows
    QTest.mouseClick(rows[0]._remove, Qt.MouseButton.LeftButton)
    assert desk.composer.note().lines == ()
    assert desk.ui.observed.edit.hasFocus()


def test_another_explanation_is_asked_for_as_soon_as_there_is_a_reading(desk):
    assert not desk.ui.alternative.isVisible()
    desk.type("She is calm.", desk.ui.reading)
    assert desk.ui.alternative.isVisible()
    desk.ui.reading.set_text("")
    assert not desk.ui.alternative.isVisible()


def test_only_what_was_told_asks_for_a_role_and_how_they_know(desk):
    assert not desk.ui.teller.isVisible()
    desk.press(KEY.Key_T, ALT)
    assert desk.ui.teller.isVisible()
    assert desk.ui.how.isVisible()
    desk.press(KEY.Key_Q, ALT)
    assert not desk.ui.teller.isVisible()
    assert not desk.ui.how.isVisible()


def test_who_can_read_it_is_said_by_name(desk):
    said = desk.composer.ui.audience.text()
    assert all(name in said for name in ("Mira K.", "Tomas R.", "Anke V."))


def test_day_time_and_place_of_what_happened_can_be_another(desk):
    from PySide6.QtCore import QDate

    desk.type("He waited.")
    desk.ui.no_own_words.set_value("NOT_ASKED")
    desk.ui.day.set_date(QDate(2026, 11, 20))
    desk.type("16.20", desk.ui.time)
    desk.type("Market hall", desk.ui.place)
    desk.save()
    note = desk.kept()
    assert note.at.startswith("2026-11-20T16:20:00")
    assert note.place == "Market hall"


# What has to be put right


def test_without_their_own_words_a_reason_is_asked_for_in_place(desk):
    desk.type("He waited outside.")
    assert not desk.ui.own_words.isVisible()
    desk.save()
    assert desk.kept() is None
    assert desk.ui.own_words.isVisible()
    assert desk.ui.no_own_words.hasFocus()
    desk.ui.no_own_words._on_picked("NOT_ASKED")
    desk.save()
    assert desk.kept().no_own_words == "NOT_ASKED"


@pytest.mark.parametrize(
    ("note", "field", "said"),
    [
        (NoteInHand(), "observed", "The note is empty"),
        (NoteInHand(entry="Hm", mark="TOLD", source="", no_own_words="NOT_ASKED"), "how", "How do you know?"),
        (NoteInHand(entry="Hm", mark="TOLD", source="TOLD_FIRST", no_own_words="NOT_ASKED"), "teller", "Who told you?"),
        (NoteInHand(entry="Hm", no_own_words="NOT_ASKED", reading="Calm"), "alternative", "What else could explain it?"),
        (NoteInHand(entry="Hm", no_own_words="NOT_ASKED", at="soon"), "time", "The date is not readable"),
    ],
    ids=["empty", "how", "teller", "alternative", "time"],
)
def test_a_refusal_stands_beside_its_field_and_takes_the_cursor_there(desk, note, field, said):
    desk.composer.show_note(note)
    desk.save()
    wanted = getattr(desk.ui, field)
    assert said in desk.refusal()
    assert (wanted.focusProxy() or wanted).hasFocus()
    assert desk.kept() is None
    desk.type("x")
    assert desk.refusal() == ""


@pytest.mark.parametrize("pasted", ["abcdefghi\n" * 100_000, "x" * 1_000_000], ids=["lines", "word"])
def test_a_paste_of_a_megabyte_stays_and_is_said_to_be_too_long(desk, pasted):
    data = QMimeData()
    data.setText(pasted)
    desk.ui.observed.edit.insertFromMimeData(data)
    settle()
    assert "64 kilobytes" in desk.ui.observed.error
    desk.ui.no_own_words.set_value("NOT_ASKED")
    desk.save()
    assert desk.kept() is None
    assert desk.ui.observed.text() == pasted
    assert desk.draft()["entry"] == pasted


def test_words_of_the_city_raise_a_question_and_block_nothing(desk):
    desk.type("The imam came along.")
    desk.world.presenter.composer.keep_due()
    assert desk.ui.watch.isVisible()
    assert "“imam”" in desk.ui.watch_words.text()
    desk.ui.no_own_words.set_value("NOT_ASKED")
    desk.save()
    assert desk.kept().observed[0]["text"] == "The imam came along."
    assert not desk.ui.watch.isVisible()


def test_a_full_disk_loses_nothing(desk):
    desk.type("Nadia rang.")
    desk.ui.no_own_words.set_value("NOT_ASKED")
    desk.world.jobs.broken = VaultFullError(room=False)
    desk.save()
    assert "The disk is full" in desk.refusal()
    assert desk.ui.observed.text() == "Nadia rang."
    desk.world.jobs.broken = None
    desk.save()
    assert desk.kept().observed[0]["text"] == "Nadia rang."
    assert desk.draft() is None


# Drafts


def test_a_draft_is_kept_within_a_second_of_the_first_key_without_waiting_for_silence(desk):
    desk.type("N")
    due = desk.composer._due
    assert due.isSingleShot()
    assert due.remainingTime() <= DRAFT_MS < 1000
    before = due.remainingTime()
    desk.type("adia rang at noon and went on talking")
    assert due.remainingTime() <= before
    desk.qtbot.waitUntil(lambda: desk.draft() is not None, timeout=2000)
    assert desk.draft()["entry"].startswith("Nadia")
    assert desk.composer.ui.kept.text().startswith("Draft kept")


def test_every_key_after_a_draft_makes_the_next_one_due(desk):
    for text in ("One", "Two", "Three"):
        desk.type(text)
        assert desk.composer._due.isActive()
        desk.qtbot.waitUntil(lambda: not desk.composer._due.isActive(), timeout=2000)
    assert desk.draft()["entry"] == "OneTwoThree"


def test_a_draft_comes_back_whole_when_the_case_is_opened(world, qtbot):
    first = Desk(world, qtbot)
    first.press(KEY.Key_T, ALT)
    first.type("Her aunt rang.")
    first.ui.teller._on_picked("RELATIVE")
    first.ui.how._on_picked("TOLD_FIRST")
    first.press(KEY.Key_Return)
    first.type("And again.")
    first.type("Calm", first.ui.reading)
    first.ui.next_who._on_picked("tomas@maarhaven.example")
    first.world.presenter.flush_draft()
    second = Desk(world, qtbot, first.case)
    assert second.composer.note() == first.composer.note()
    assert second.composer.note().lines == (
        {"text": "Her aunt rang.", "source": "TOLD_FIRST", "teller": "RELATIVE"},
    )
    assert second.composer.ui.kept.text().startswith("Draft kept")


def test_going_to_another_case_keeps_the_draft_of_this_one(desk):
    other = desk.world.case("Bram S.")
    desk.type("Nadia rang.")
    desk.world.presenter.open_case(other)
    assert desk.composer.note().is_blank()
    desk.type("Bram waited.")
    desk.world.presenter.open_case(desk.case)
    assert desk.composer.note().entry == "Nadia rang."
    assert desk.world.draft(other)["entry"] == "Bram waited."


def test_leaving_the_composer_keeps_what_was_typed_at_once(desk):
    desk.type("Nadia rang.")
    desk.page.ui.summary.setFocus()
    assert desk.draft()["entry"] == "Nadia rang."


def test_another_window_in_front_keeps_what_was_typed_at_once(desk):
    desk.type("Nadia rang.")
    QApplication.sendEvent(desk.composer, QEvent(QEvent.Type.WindowDeactivate))
    assert desk.draft()["entry"] == "Nadia rang."


def test_locking_waits_until_the_draft_is_on_the_disk(tmp_path, qtbot):
    """On a thread of its own, as in the application."""
    runner, found = QtJobRunner(), []

    def on_the_writing_thread(work):
        runner.start(lambda _: work(), done=found.append, failed=found.append)
        qtbot.waitUntil(lambda: len(found) > 0, timeout=10_000)
        return found.pop()

    place = on_the_writing_thread(lambda: Place(tmp_path))
    world = World(place)
    case = on_the_writing_thread(world.case)
    desk = Desk(world, qtbot, case, runner)
    desk.type("Nadia rang.")
    world.presenter.flush_draft()
    assert desk.draft()["entry"] == "Nadia rang."
    on_the_writing_thread(place.vault.close)
    assert runner.close()
    world.put_away()


def test_a_discarded_draft_is_gone_and_can_be_taken_back(desk):
    desk.type("Nadia rang.")
    desk.world.presenter.composer.keep_due()
    QTest.mouseClick(desk.composer.ui.discard, Qt.MouseButton.LeftButton)
    assert desk.draft() is None
    assert desk.composer.note().is_blank()
    text, undo = desk.world.toasts[-1]
    assert text == "Draft discarded"
    desk.type("Bram rang.")
    undo()
    assert desk.composer.note().entry == "Nadia rang.\nBram rang."
    assert desk.draft()["entry"] == "Nadia rang.\nBram rang."


def test_an_emptied_note_leaves_no_draft(desk):
    desk.type("Hm")
    desk.world.presenter.composer.keep_due()
    assert desk.draft() is not None
    desk.ui.observed.set_text("")
    desk.world.presenter.composer.keep_due()
    assert desk.draft() is None
    assert desk.composer.ui.kept.text() == ""


def test_lists_hear_of_a_draft_when_it_begins_and_when_it_goes_only(desk):
    for text in ("N", "a", "d"):
        desk.type(text)
        desk.world.presenter.composer.keep_due()
    assert [sorted(changes.kinds) for changes in desk.world.heard] == [["draft"]]
    desk.world.presenter.composer.discard_clicked()
    assert [sorted(changes.kinds) for changes in desk.world.heard] == [["draft"], ["draft"]]


def test_a_saved_note_leaves_no_draft(desk):
    desk.type("Nadia rang.")
    desk.ui.no_own_words.set_value("NOT_ASKED")
    desk.world.presenter.composer.keep_due()
    desk.save()
    assert desk.draft() is None


def test_a_draft_of_another_form_is_read_as_far_as_it_fits():
    found = in_hand({"entry": 5, "reading": "Calm", "lines": ["x", {"text": "One"}], "colour": 1})
    assert found == NoteInHand(reading="Calm", lines=({"text": "One", "source": "", "teller": ""},))


# Corrections


def test_a_note_is_corrected_with_a_reason_and_the_old_text_stays(desk):
    note = desk.world.note(desk.case)
    desk.type("Something new")
    desk.world.presenter.correct_clicked(note)
    assert desk.composer.ui.title.text() == "Correct the note"
    desk.type("Calm", desk.ui.reading)
    desk.type("Tired", desk.ui.alternative)
    desk.save()
    assert "Why is it corrected?" in desk.refusal()
    desk.type("Forgotten", desk.ui.reason)
    desk.save()
    assert desk.kept().reading == "Calm"
    assert desk.kept().reason == "Forgotten"
    assert len(desk.world.reader().history(note)) == 2
    assert desk.composer.ui.title.text() == "Quick note"
    assert desk.composer.note().entry == "Something new"


def test_an_untouched_moment_keeps_its_seconds_and_its_zone(desk):
    note = desk.world.note(desk.case, at="2026-11-20T16:20:33+03:00", next_what="Call", next_when="2026-12-01T14:00:00+03:00")
    desk.world.presenter.correct_clicked(note)
    desk.ui.reason.set_text("Typing slip")
    desk.ui.reading.set_text("Calm")
    desk.ui.alternative.set_text("Tired")
    desk.save()
    assert desk.kept().at == "2026-11-20T16:20:33+03:00"
    assert desk.kept().next_when == "2026-12-01T14:00:00+03:00"


def test_a_correction_comes_back_as_a_draft_and_still_notices_a_change_meanwhile(world, qtbot):
    desk = Desk(world, qtbot)
    note = desk.world.note(desk.case)
    desk.world.presenter.correct_clicked(note)
    desk.type("Calm", desk.ui.reading)
    desk.type("Tired", desk.ui.alternative)
    desk.world.presenter.flush_draft()
    kept = desk.world.reader().timeline(desk.case, None, 1)[0].note
    from dataclasses import replace

    notes.correct_note(desk.world.mira, note, replace(kept, place="Market hall"), "Wrong place")
    again = Desk(world, qtbot, desk.case)
    assert again.composer.ui.title.text() == "Correct the note"
    again.ui.reason.set_text("Forgotten")
    again.save()
    assert "It has changed meanwhile" in again.refusal()
    assert again.ui.reading.text() == "Calm"


def test_a_correction_can_be_left(desk):
    note = desk.world.note(desk.case)
    desk.type("Something new")
    desk.world.presenter.correct_clicked(note)
    QTest.mouseClick(desk.composer.ui.discard, Qt.MouseButton.LeftButton)
    assert desk.composer.ui.title.text() == "Quick note"
    assert desk.composer.note().entry == "Something new"
    assert len(desk.world.reader().history(note)) == 1


def test_somebody_else_is_told_that_they_can_comment(desk):
    note = desk.world.note(desk.case, desk=desk.world.anke)
    desk.world.principal, desk.world.role = "anke@maarhaven.example", "supervisor"
    other = Desk(desk.world, desk.qtbot, desk.case)
    mine = desk.world.note(desk.case)
    other.world.presenter.correct_clicked(mine)
    other.ui.reason.set_text("I think so")
    other.save()
    assert "Somebody else wrote this note" in other.refusal()
    assert note != mine


def test_what_a_person_typed_is_never_taken_for_markup(desk):
    desk.type("<h1>big</h1>")
    desk.press(KEY.Key_Return)
    labels = [label.text() for label in desk.ui.lines.findChildren(QLabel)]
    assert "<h1>big</h1>" in labels
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in desk.composer.findChildren(QLabel)
        if label.text()
    )
