"""Quick capture as people use it: by keyboard alone, with nothing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application import street
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.street import Contact
from liaise_desktop.gui.presenters.quick_capture import QuickCapturePresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import quick_capture
from liaise_desktop.gui.views.frame import Frame
from tests.fakes import ANKE, anke
from tests.street_kit import StreetOffice
from tests.ui.audit import audit

KEY = Qt.Key
NOTHING, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "They asked whether the hall could stay open."


class Hands:
    """Presses keys where the keyboard is, and counts those that are not words."""

    def __init__(self):
        self.steps = []
        self.events = 0

    def press(self, key, modifiers=NOTHING, name=""):
        said = name or chr(int(key)) if int(key) < 0x1000 else name or KEY(key).name
        self.steps.append(said)
        self.events += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def tab(self):
        self.press(KEY.Key_Tab, name="Tab")

    def say(self, words):
        self.events += len(words)
        for letter in words:
            QTest.keyClick(QApplication.focusWidget(), letter)


@pytest.fixture
def office():
    return StreetOffice()


def window_of(office, qtbot, *, supervisor=ANKE, size=(1366, 768)):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.resize(*size)
    view = quick_capture.QuickCapture(frame)
    presenter = QuickCapturePresenter(
        view, office.work, notify=office.notify, supervisor=lambda: supervisor
    )
    quick_capture.connect(view, presenter)
    view.presenter = presenter
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return view


def contacts(office):
    return [item.record for item in office.reader.items(ItemFilter(Contact.TYPE)) if not item.erased]


def test_the_fast_path_is_four_keys_once_the_window_is_open(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.press(KEY.Key_2)
    hands.tab()
    hands.press(KEY.Key_1)
    hands.press(KEY.Key_Return, CONTROL, "Ctrl+Enter")
    [contact] = contacts(office)
    assert (contact.place, contact.size, contact.themes) == ("SKATEPARK", "2_4", ("SCHOOL",))
    assert contact.district == "OOST"
    assert len(hands.steps) == 4
    assert not view.is_open()
    assert office.said[-1][0] == "Contact kept, Riverside skatepark, 16:20"


def test_everything_is_said_with_fewer_than_ten_keys_beside_the_words(office, qtbot, capsys):
    outreach = office.begin_round()
    view = window_of(office, qtbot)
    hands = Hands()
    hands.steps.append("Ctrl+N")  # over every page: tests of the whole window press it
    view.presenter.open_new()
    before = office.vault.clock.now()
    hands.press(KEY.Key_2)
    hands.tab()
    hands.press(KEY.Key_1)
    hands.tab()
    hands.press(KEY.Key_2)
    hands.say(WORDS)
    hands.tab()
    hands.press(KEY.Key_2)
    hands.press(KEY.Key_Return, CONTROL, "Ctrl+Enter")
    [contact] = contacts(office)
    assert (contact.size, contact.themes, contact.tone) == ("2_4", ("SCHOOL",), "CALM")
    assert (contact.text, contact.round) == (WORDS, outreach)
    assert (contact.next_step, contact.next_when) == ("LOOK_IN", "2026-03-10")
    assert contact.at == before.astimezone(office.desk.zone).isoformat(timespec="seconds")
    assert len(hands.steps) < 10
    with capsys.disabled():
        print(
            f"\nquick capture: {len(hands.steps)} keys beside the words, {' '.join(hands.steps)};"
            f" {hands.events + 1} key events with {len(WORDS)} letters"
        )


def test_the_keyboard_begins_at_the_place_where_there_is_no_round(office, qtbot):
    view = window_of(office, qtbot)
    view.presenter.open_new()
    Hands().press(KEY.Key_3)
    assert view.contact().place == "LINDEN"
    Hands().press(KEY.Key_3)
    assert view.contact().place == ""


def test_the_four_latest_places_come_first_and_that_of_the_round_is_chosen(office, qtbot):
    office.keep(place="MARKET", at="2026-03-08T16:00:00+00:00")
    outreach = office.begin_round(places=("LINDEN",))
    office.keep(place="OOSTKAAI", round=outreach)
    view = window_of(office, qtbot)
    view.presenter.open_new()
    chips = [chip.text() for chip in view.rows.ui.places.chips()]
    assert chips == ["Tram stop Oostkaai", "Linden Block", "Market hall", "Riverside skatepark"]
    assert view.contact().place == "OOSTKAAI"


def test_a_round_that_has_ended_chooses_no_place(office, qtbot):
    street.end_round(office.desk, office.begin_round(), {"ended_at": "2026-03-09T16:30:00+00:00"})
    view = window_of(office, qtbot)
    view.presenter.open_new()
    assert view.contact().place == ""
    assert view.contact().round == ""


def test_typing_in_the_row_of_places_makes_a_new_place_and_enter_goes_on(office, qtbot):
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.say("Bike shed")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_1)
    hands.press(KEY.Key_Return, CONTROL)
    [contact] = contacts(office)
    assert (contact.place, contact.size) == ("Bike shed", "1")
    view.presenter.open_new()
    assert "Bike shed" in [chip.text() for chip in view.rows.ui.places.chips()]


def test_the_words_of_a_known_place_name_that_place(office, qtbot):
    view = window_of(office, qtbot)
    view.presenter.open_new()
    Hands().say("linden block")
    assert view.contact().place == "LINDEN"


def test_number_keys_choose_and_take_back_and_zero_opens_the_other_themes(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.press(KEY.Key_4)
    assert view.contact().size == "10P"
    hands.press(KEY.Key_4)
    assert view.contact().size == ""
    hands.tab()
    hands.press(KEY.Key_6)
    hands.press(KEY.Key_2)
    assert view.contact().themes == ("FAMILY", "LEISURE")
    hands.press(KEY.Key_6)
    assert view.contact().themes == ("FAMILY",)
    hands.press(KEY.Key_0)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[0].trigger()
    menu.hide()
    assert view.contact().themes == ("FAMILY", "MONEY")


def test_arrow_keys_go_among_the_chips_of_a_row(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.tab()
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_Left)
    assert view.contact().themes == ("FAMILY",)
    assert QApplication.focusWidget().text() == "More"


def test_the_row_in_hand_shows_its_number_keys(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    rows = view.rows.ui
    assert [one.digit for one in rows.size.segments()] == ["1", "2", "3", "4"]
    assert {chip.digit for chip in rows.themes.chips()} == {""}
    Hands().tab()
    assert {one.digit for one in rows.size.segments()} == {""}
    assert [chip.digit for chip in rows.themes.chips()] == [*"1234567890"]


@pytest.mark.parametrize("keys", ["Ctrl+Enter", "Ctrl+Shift+Enter"])
def test_saving_without_how_many_keeps_a_draft_and_says_what_is_missing(office, qtbot, keys):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.tab()
    hands.press(KEY.Key_1)
    another = "Shift" in keys
    hands.press(KEY.Key_Return, CONTROL | SHIFT if another else CONTROL)
    assert contacts(office) == []
    [content] = office.vault.drafts.values()
    assert content["themes"] == ["SCHOOL"]
    assert content["open"] is False
    text, again = office.said[-1]
    assert text == "Kept as a draft: how many is missing"
    assert view.is_open() is another
    if not another:
        again()
        assert view.contact().themes == ("SCHOOL",)


def test_save_and_add_another_keeps_one_and_opens_the_next(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.press(KEY.Key_1)
    hands.press(KEY.Key_Return, CONTROL | SHIFT)
    assert len(contacts(office)) == 1
    assert view.is_open()
    assert view.contact().size == ""
    hands.press(KEY.Key_2)
    hands.press(KEY.Key_Return, CONTROL)
    assert len(contacts(office)) == 2


def test_escape_keeps_a_draft_and_undo_opens_it_again(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.say(WORDS)
    hands.press(KEY.Key_Escape, name="Esc")
    assert not view.is_open()
    assert contacts(office) == []
    text, again = office.said[-1]
    assert text == "Kept as a draft"
    again()
    assert view.contact().text == WORDS


def test_escape_from_an_empty_window_leaves_nothing(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    Hands().press(KEY.Key_Escape, name="Esc")
    assert (office.vault.drafts, office.said) == ({}, [])


def test_what_is_typed_is_kept_a_moment_later_and_comes_back_after_a_lock(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.say(WORDS)
    qtbot.waitUntil(lambda: bool(office.vault.drafts), timeout=1500)
    hands.say(" Twice.")
    view.presenter.flush()
    [content] = office.vault.drafts.values()
    assert content["text"] == f"{WORDS} Twice."
    after = window_of(office, qtbot)
    after.presenter.resume()
    assert after.is_open()
    assert after.contact().text == f"{WORDS} Twice."


def test_a_draft_that_was_closed_does_not_come_back_by_itself(office, qtbot):
    view = window_of(office, qtbot)
    view.presenter.open_new()
    Hands().say("Bike shed")
    Hands().press(KEY.Key_Escape, name="Esc")
    after = window_of(office, qtbot)
    after.presenter.resume()
    assert not after.is_open()


def test_undo_takes_the_contact_back_into_the_window(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.press(KEY.Key_3)
    hands.say(WORDS)
    hands.press(KEY.Key_Return, CONTROL)
    office.said[-1][1]()
    assert contacts(office) == []
    assert view.is_open()
    assert (view.contact().size, view.contact().text) == ("5_9", WORDS)
    hands.press(KEY.Key_Return, CONTROL)
    assert len(contacts(office)) == 1
    assert office.vault.drafts == {}


def test_a_word_that_looks_like_a_name_is_marked_and_saving_waits_once(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    hands = Hands()
    hands.press(KEY.Key_1)
    hands.say("Samir asked about Linden Block.")
    hands.press(KEY.Key_Return, CONTROL)
    assert contacts(office) == []
    assert view.rows.ui.names.text() == "Samir: a name? Save again to keep it as it is."
    [mark] = view.rows.ui.observed.edit.extraSelections()
    assert mark.cursor.selectedText() == "Samir"
    hands.press(KEY.Key_Return, CONTROL)
    assert [contact.text for contact in contacts(office)] == ["Samir asked about Linden Block."]


def test_a_text_that_is_too_long_is_refused_at_its_field_and_stays(office, qtbot):
    office.begin_round()
    view = window_of(office, qtbot)
    view.presenter.open_new()
    Hands().press(KEY.Key_1)
    view.rows.ui.observed.set_text("x" * 601)
    assert view.rows.ui.observed.error.endswith("too many for a contact")
    Hands().press(KEY.Key_Return, CONTROL)
    assert contacts(office) == []
    assert view.rows.ui.observed.error.endswith("too many for a contact")
    assert view.is_open()
    assert len(view.contact().text) == 601


def test_a_role_that_writes_no_contacts_has_no_quick_capture(qtbot):
    view = window_of(StreetOffice(desk_of=anke), qtbot)
    view.presenter.open_new()
    assert not view.is_open()
    assert not view.presenter.may_capture()


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 620)])
def test_the_window_passes_the_audit(office, qtbot, qapp, look, size):
    apply_theme(qapp, look)
    office.begin_round()
    view = window_of(office, qtbot, size=size)
    view.presenter.open_new()
    Hands().press(KEY.Key_2)
    view.rows.ui.steps.chips()[1].click()
    frame = view.window()
    mine = [found for found in audit(frame) if "QuickCapture" in found.where]
    assert [str(found) for found in mine] == []
