"""Quick capture in the whole application: over every page, across a lock, asked for from outside."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.quick_note import QuickNote
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.street import Contact
from tests.desktop_kit import CONTROL, collector, furnished, laptop  # noqa: F401 - fixtures

KEY = Qt.Key


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def say(words):
    QTest.keyClicks(QApplication.focusWidget(), words[0])
    QTest.keyClicks(QApplication.focusWidget(), words[1:])


def contacts(office):
    return [item.record for item in office.work.reader.items(ItemFilter(Contact.TYPE), None, 500)]


def test_control_n_captures_over_every_page_and_the_supervisor_will_read_it(laptop):
    desktop, office = laptop.open()
    before = len(contacts(office))
    for page in [key for key in office.frame.rail.page_keys() if key in office.pages.lists]:
        office.open(page, "")
        QTest.keyClick(office.frame, KEY.Key_N, CONTROL)
        assert office.pages.street.capture_view.is_open(), page
        press(KEY.Key_Escape)
        assert not office.pages.street.capture_view.is_open()
    QTest.mouseClick(office.frame.rail.ui.capture, Qt.MouseButton.LeftButton)
    view = office.pages.street.capture_view
    say("Bike shed at the quay")
    press(KEY.Key_Return)
    press(KEY.Key_2)
    press(KEY.Key_Return, CONTROL)
    laptop.rest(desktop)
    assert not view.is_open()
    assert len(contacts(office)) == before + 1
    made = contacts(office)[0]
    assert (made.place, made.size) == ("Bike shed at the quay", "2_4")
    state = office.work.reader.state(made.id)
    binder = office.work.reader.state(state.binder)
    assert "anke@maarhaven.example" in binder.value("audience")


def test_what_was_being_captured_comes_back_after_the_lock(laptop, qtbot):
    desktop, office = laptop.open()
    office.pages.street.capture()
    say("Bike shed")
    press(KEY.Key_Return)
    say("Half a sen")
    desktop.lock()
    laptop.locked()
    desktop, office = laptop.open()
    view = office.pages.street.capture_view
    qtbot.waitUntil(view.is_open)
    assert (view.contact().place, view.contact().text) == ("Bike shed", "Half a sen")


def test_a_quick_note_asked_for_from_outside_opens_now_or_after_unlocking(laptop):
    desktop = laptop.start()
    note = QuickNote(desktop)
    note.ask()
    office = laptop.unlock(desktop)
    view = office.pages.street.capture_view
    assert view.is_open()
    press(KEY.Key_Escape)
    assert not view.is_open()
    office.frame.showMinimized()
    note.ask()
    assert view.is_open()
    assert not office.frame.isMinimized()
    press(KEY.Key_Escape)
    desktop.lock()
    note.ask()
    assert not view.is_open()  # no way back from a lock
    laptop.locked()
