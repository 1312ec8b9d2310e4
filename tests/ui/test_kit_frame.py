"""The frame: pages, keys, what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.rail import NARROW, WIDE
from liaise_desktop.gui.widgets import PushButton, TextArea, TextField
from liaise_desktop.gui.widgets.focus_ring import FocusRing
from tests.ui.gallery import a_frame


class WithComposer(QWidget):
    """A page of content and a composer."""

    def __init__(self):
        super().__init__()
        self.button = PushButton(self, "Summary as PDF")
        self.composer = TextArea(self, "Observed")
        row = QHBoxLayout(self)
        row.addWidget(self.button)
        row.addWidget(self.composer)

    def focus_regions(self):
        return [self.button, self.composer]


@pytest.fixture
def frame(qtbot):
    frame = a_frame()
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    return frame


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def test_the_rail_shows_only_pages_that_exist(frame):
    assert frame.rail.page_keys() == ["cases", "mediations", "transfer", "settings"]
    assert [frame.rail.item(k).text() for k in frame.rail.page_keys()] == ["Cases", "Mediations", "Transfer files", "Settings"]


def test_a_press_in_the_rail_asks_for_the_page(frame, qtbot):
    with qtbot.waitSignal(frame.page_requested) as asked:
        qtbot.mouseClick(frame.rail.item("mediations"), Qt.MouseButton.LeftButton)
    assert asked.args == ["mediations"]


def test_showing_a_page_lights_up_its_entry(frame):
    frame.show_page("transfer")
    assert frame.current_page() == "transfer"
    assert [k for k in frame.rail.page_keys() if frame.rail.item(k).here] == ["transfer"]
    assert frame.rail.item("transfer").accessibleDescription().startswith("This page is open")
    assert frame.rail.item("cases").accessibleDescription() == ""


def test_an_inner_page_lights_up_the_entry_it_belongs_to(frame):
    frame.add_inner_page("case", QWidget(), under="cases")
    frame.show_page("case")
    assert frame.current_page() == "case"
    assert frame.rail.item("cases").here


def test_an_unknown_page_is_an_error(frame):
    with pytest.raises(KeyError):
        frame.show_page("reports")


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "search_requested"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "lock_requested"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "back_requested"),
    ],
)
def test_keys_ask_for_what_the_key_caps_say(frame, qtbot, key, modifier, signal):
    frame.ui.pages.currentWidget().table.setFocus()
    with qtbot.waitSignal(getattr(frame, signal)):
        press(key, modifier)


@pytest.mark.parametrize(("digit", "page"), [(1, "cases"), (2, "mediations"), (3, "transfer")])
def test_ctrl_and_a_digit_go_to_the_page(frame, qtbot, digit, page):
    with qtbot.waitSignal(frame.page_requested) as asked:
        press(Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [page]


def test_a_digit_without_a_page_does_nothing(frame, qtbot):
    with qtbot.assertNotEmitted(frame.page_requested):
        press(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)


def test_the_buttons_of_the_top_bar_ask_for_search_and_lock(frame, qtbot):
    with qtbot.waitSignals([frame.search_requested, frame.lock_requested]):
        qtbot.mouseClick(frame.top_bar.ui.search, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(frame.top_bar.ui.lock, Qt.MouseButton.LeftButton)


def test_f6_goes_round_rail_bar_content_and_composer(frame):
    page = WithComposer()
    frame.add_inner_page("case", page, under="cases")
    frame.show_page("case")
    frame.rail.item("cases").setFocus()
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    stops = [frame.top_bar.ui.search, page.button, page.composer.edit, frame.rail.item("cases")]
    assert seen == stops


def test_shift_f6_goes_round_the_other_way(frame):
    frame.rail.item("cases").setFocus()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    page = frame.ui.pages.currentWidget()
    assert page.isAncestorOf(QApplication.focusWidget())


def test_f6_shows_where_one_is(frame):
    frame.rail.item("cases").setFocus()
    press(Qt.Key.Key_F6)
    ring = frame.findChild(FocusRing)
    assert ring.isVisible()
    assert ring.target() is frame.top_bar.ui.search


def test_tab_goes_from_the_rail_to_the_bar_to_the_page(frame):
    frame.rail.ui.person.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is frame.top_bar.ui.search
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert frame.ui.pages.isAncestorOf(QApplication.focusWidget())


def test_a_narrow_window_has_a_narrow_rail_with_tips(frame):
    assert frame.rail.width() == WIDE
    frame.resize(1159, 700)
    assert frame.rail.width() == NARROW
    assert frame.rail.item("cases").toolTip() == "Cases"
    frame.resize(1160, 700)
    assert (frame.rail.width(), frame.rail.item("cases").toolTip()) == (WIDE, "")


@pytest.mark.parametrize(("percent", "narrow"), [(115, False), (130, True)])
def test_large_text_has_a_narrow_rail(frame, qapp, percent, narrow):
    apply_theme(qapp, "light", percent)
    assert frame.rail.is_narrow() is narrow


def test_the_practice_band_is_shown_only_in_practice(frame):
    assert not frame.ui.practice.isVisible()
    frame.set_practice(True)
    assert frame.ui.practice.isVisible()
    assert "PRACTICE" in frame.ui.practice.text()
    assert frame.ui.practice.width() == frame.width()


def test_what_waits_is_counted_beside_its_page(frame):
    frame.set_waiting("transfer", 3)
    assert frame.rail.item("transfer").count == "3"
    assert frame.rail.item("transfer").accessibleDescription() == "3 waiting"
    frame.set_waiting("transfer", 0)
    assert frame.rail.item("transfer").count == ""


def test_the_warning_before_locking_stands_where_the_last_save_stood(frame):
    frame.set_lock_warning("Locks in 30 s. Any key keeps it open.")
    assert frame.top_bar.ui.words.text() == "Locks in 30 s. Any key keeps it open."
    frame.set_lock_warning(None)
    assert frame.top_bar.ui.words.text() == "Saved on this laptop, 18:39"


def test_who_is_signed_in_is_said_in_words(frame):
    frame.set_identity("Anke V.", "Supervisor", "AV")
    assert frame.rail.ui.person.accessibleName() == "Anke V., Supervisor"


def test_a_toast_stands_at_the_bottom_left_of_the_page_and_can_be_undone(frame, qtbot):
    frame.show_toast("Note saved to Nadia B.", undo=True)
    toast = frame.toast
    corner = toast.mapTo(frame, QPoint(0, toast.height()))
    assert toast.isVisible()
    assert corner.x() - frame.rail.width() < 20
    assert frame.height() - corner.y() < 20
    with qtbot.waitSignal(frame.undo_clicked):
        qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_stays_in_its_corner_when_the_window_grows(frame):
    frame.show_toast("Note saved to Nadia B.")
    frame.resize(1500, 900)
    toast = frame.toast
    assert frame.height() - toast.mapTo(frame, QPoint(0, toast.height())).y() < 20


def test_a_toast_without_a_way_back_offers_none(frame):
    frame.show_toast("Locked out of nothing")
    assert not frame.toast.undo_button.isVisible()


def test_a_toast_goes_by_itself_but_not_under_the_pointer(frame, qtbot):
    toast = frame.toast
    toast._timer.setInterval(1)
    frame.show_toast("Note saved", undo=True)
    qtbot.waitUntil(lambda: not toast.isVisible())
    frame.show_toast("Note saved", undo=True)
    toast.undo_button.setFocus()
    with qtbot.waitSignal(toast._timer.timeout):
        pass
    assert toast.isVisible()


def test_the_window_fits_a_small_laptop(frame):
    assert (frame.minimumWidth(), frame.minimumHeight()) == (1024, 620)
    frame.resize(1024, 620)
    assert (frame.width(), frame.height()) == (1024, 620)


def test_right_to_left_puts_the_rail_on_the_right(frame, qapp):
    frame.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert frame.rail.mapTo(frame, QPoint(0, 0)).x() > frame.width() // 2


@pytest.mark.parametrize("field", [TextArea, TextField])
@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "search_requested"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "lock_requested"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "back_requested"),
    ],
)
def test_keys_of_the_frame_work_while_typing_and_change_no_text(frame, qtbot, field, key, modifier, signal):
    page = field(None, "Observed")
    frame.add_inner_page("case", page, under="cases")
    frame.show_page("case")
    page.set_text("He waited outside and said hello first.")
    page.setFocus()
    press(Qt.Key.Key_Home)
    with qtbot.waitSignal(getattr(frame, signal)):
        press(key, modifier)
    assert page.text() == "He waited outside and said hello first."


def test_typing_a_digit_stays_in_the_field(frame, qtbot):
    page = TextArea(None, "Observed")
    frame.add_inner_page("case", page, under="cases")
    frame.show_page("case")
    page.setFocus()
    with qtbot.assertNotEmitted(frame.page_requested):
        QTest.keyClicks(page.edit, "3 girls?")
    assert page.text() == "3 girls?"
