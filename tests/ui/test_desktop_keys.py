"""The keys of a practice vault, changed through the whole application."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.practice_city import PASSPHRASE
from tests.desktop_kit import collector, furnished, laptop, press, words_of  # noqa: F401 - fixtures

ENTER = Qt.Key.Key_Return
NEW = "velvet tram orchard compass drizzle"


class Keys:
    """Somebody before the section of the keys."""

    def __init__(self, laptop):  # noqa: F811 - the fixture's value
        self.laptop, self.qtbot = laptop, laptop.qtbot
        self.desktop, self.office = laptop.open()
        self.office.open("settings", "keys")
        self.rest()
        self.page = self.office.pages.keys.task_page

    def rest(self):
        self.laptop.rest(self.desktop)

    def begin(self, task):
        press(self.office.pages.keys.section_view.buttons[task])
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return self

    def present(self, passphrase=PASSPHRASE):
        QTest.keyClicks(self.page.present.ui.present.edit, passphrase)
        QTest.keyClick(self.page.present.ui.present.edit, ENTER)
        self.rest()
        return self

    def choose(self, passphrase=NEW):
        form = self.page.passphrase.ui
        press(form.own)
        QTest.keyClicks(form.first.edit, passphrase)
        QTest.keyClicks(form.second.edit, passphrase)
        press(self.page.ui.next)
        self.rest()
        return self

    def type_sheet(self):
        sheet = self.office.pages.keys.task.hand.sheet
        groups = sheet.code.split("-")
        for field, number in zip((self.page.sheet.ui.one, self.page.sheet.ui.two), sheet.asked, strict=True):
            QTest.keyClicks(field.edit, groups[number - 1])
        code = sheet.code
        press(self.page.ui.next)
        return code


@pytest.fixture
def keys(laptop):  # noqa: F811 - the fixture
    return Keys(laptop)


def lock(keys):
    QTest.keyClick(keys.office.frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    keys.laptop.locked()


def test_the_new_passphrase_opens_and_the_old_one_does_not(keys):
    keys.begin("passphrase").present().choose()
    assert "The new passphrase counts from now on." in words_of(keys.office.frame)
    assert keys.office.frame.current_page() == "settings"
    lock(keys)
    desktop = keys.laptop.start()
    QTest.keyClicks(desktop.window.form.passphrase.edit, PASSPHRASE)
    QTest.keyClick(desktop.window.form.passphrase.edit, ENTER)
    keys.qtbot.waitUntil(lambda: bool(desktop.window.form.passphrase.error), timeout=15000)
    leave(keys, desktop)
    desktop = keys.laptop.start()
    form = desktop.window.form
    assert "Something wrong was typed here before." in form.passphrase.error
    assert not form.unlock.isEnabled()
    keys.qtbot.waitUntil(form.unlock.isEnabled, timeout=15000)
    keys.laptop.unlock(desktop, NEW)


def leave(keys, desktop):
    """End a process in which nothing is open."""
    keys.laptop.desktops.remove(desktop)
    desktop.jobs.close()
    keys.laptop.forget(desktop)


def test_a_new_sheet_can_be_rehearsed_and_opens_the_notes(keys):
    code = keys.begin("sheet").present().type_sheet()
    keys.rest()
    groups = code.split("-")
    assert "Destroy the old one" in words_of(keys.office.frame)
    keys.begin("rehearse")
    rehearse = keys.page.rehearse.ui
    for field, number in zip((rehearse.one, rehearse.two), keys.office.pages.keys.task.hand.asked, strict=True):
        QTest.keyClicks(field.edit, groups[number - 1].lower())
    press(keys.page.ui.next)
    keys.rest()
    keys.rest()
    assert "Rehearsed on" in keys.office.pages.keys.section_view.ui.sheet_said.text()
    lock(keys)
    desktop = keys.laptop.start()
    press(desktop.window.form.use_code)
    QTest.keyClicks(desktop.window.form.code.edit, code)
    QTest.keyClick(desktop.window.form.code.edit, ENTER)
    keys.qtbot.waitUntil(lambda: "Opened with the recovery code" in words_of(desktop.window), timeout=15000)


def test_all_keys_are_changed_and_the_application_locks_by_itself(keys):
    code = keys.begin("everything").present().choose().type_sheet()
    keys.laptop.locked()
    assert len(code.split("-")) == 7
    office = keys.laptop.unlock(keys.laptop.start(), NEW)
    assert office.frame.current_page() == "today"


def test_shares_are_made_and_told_apart(keys):
    keys.begin("shares").present()
    words = keys.office.pages.keys.task.hand.shares.words
    for _ in range(3):
        press(keys.page.ui.next)
    keys.rest()
    keys.rest()
    keys.begin("verify")
    keys.page.verify.ui.share.set_text(words[2])
    press(keys.page.ui.next)
    keys.rest()
    assert "Held by: IT" in words_of(keys.page)
    keys.page.verify.ui.share.set_text(words[2].replace(words[2].split()[0], "xyz", 1))
    press(keys.page.ui.next)
    keys.rest()
    assert keys.page.verify.ui.share.error


def test_two_shares_open_the_notes_and_a_new_passphrase_follows(keys):
    keys.begin("shares").present()
    words = keys.office.pages.keys.task.hand.shares.words
    for _ in range(3):
        press(keys.page.ui.next)
    keys.rest()
    lock(keys)
    desktop = keys.laptop.start()
    form = desktop.window.form
    assert form.other_ways.isVisible()
    assert "There are other ways in" in form.forgotten.text()
    desktop.window.ways.actions()[0].trigger()
    page = desktop.window
    page.ui.one.set_text(words[2])
    page.ui.two.set_text(words[0].upper())
    press(page.ui.open)
    keys.qtbot.waitUntil(lambda: "Opened with two shares" in words_of(desktop.window), timeout=15000)
    step = desktop.window.passphrase.ui
    suggested = step.words.text()
    QTest.keyClicks(step.first.edit, suggested)
    QTest.keyClicks(step.second.edit, suggested)
    press(desktop.window.ui.next)
    keys.qtbot.waitUntil(lambda: desktop.office is not None, timeout=15000)
    keys.laptop.rest(desktop)
    desktop.lock()
    keys.laptop.locked()
    keys.laptop.unlock(keys.laptop.start(), suggested)
