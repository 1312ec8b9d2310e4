"""The screens of the keys, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.domain.errors import VaultUnwritableError
from liaise_desktop.gui.presenters.key_task import KeyTaskPresenter
from liaise_desktop.gui.presenters.keys_port import KeysShown
from liaise_desktop.gui.presenters.keys_section import KeysSectionPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import key_task, keys_section, sheet_reminder
from liaise_desktop.gui.widgets import ScrollPage
from tests.door_kit import CODE, WORDS, FakeMaker, FakePrinting, FakeSettings, LongWords
from tests.keys_kit import BLANK, OLD_CODE, PRESENT, SHARES, FakeKeys
from tests.ui.audit import audit, check_clipping

CODE_GROUPS = CODE.split("-")
ENTER = Qt.Key.Key_Return


class Jobs:
    """Runs at once, or holds the work back until it is told to."""

    def __init__(self):
        self.held = None
        self.hold = False

    def start(self, work, *, done, failed, progressed=None):
        job = Held(work, done, failed, progressed)
        if self.hold:
            self.held = job
        else:
            QTimer.singleShot(0, job.run)
        return job


class Held:
    def __init__(self, work, done, failed, progressed):
        self.parts = work, done, failed, progressed
        self.cancelled = False

    def cancel(self):
        self.cancelled = True

    def step(self, done, total):
        self.parts[3](done, total)

    def run(self):
        work, done, failed, _ = self.parts
        if self.cancelled:
            return
        try:
            result = work(self)
        except Exception as error:  # noqa: BLE001 - as the real runner does
            failed(error)
        else:
            done(result)


class Printer(FakePrinting):
    def print_drawing(self, drawing, parent):
        drawing.draw(None)
        self.sheets.append(drawing)
        return self.outcome


class Task:
    def __init__(self, qtbot, keys=None, size=(1126, 700), language="en"):
        self.keys = keys or FakeKeys()
        self.printer, self.jobs, self.finished = Printer(), Jobs(), []
        self.page = key_task.KeyTaskPage(printing=self.printer)
        self.settings = FakeSettings()
        self.settings.set("language", language)
        self.presenter = KeyTaskPresenter(
            self.page,
            self.keys,
            FakeMaker(),
            self.jobs,
            self.settings,
            lambda: BLANK,
            random=bytes,
            finished=self.finished.append,
        )
        key_task.connect(self.page, self.presenter)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def begin(self, task):
        self.presenter.begin(task)
        return self

    def type(self, text, key=ENTER):
        field = QApplication.focusWidget()
        QTest.keyClicks(field, text)
        if key is not None:
            QTest.keyClick(field, key)
        return self.rest()

    def rest(self):
        for _ in range(3):
            QApplication.processEvents()
        return self

    def choose_words(self):
        first = self.page.passphrase.ui.words.text()
        return self.type(first).type(first)

    def type_sheet(self):
        self.page.sheet.ui.one.edit.setFocus()
        for number in self.presenter.hand.sheet.asked:
            self.type(CODE_GROUPS[number - 1], None)
        return self

    def press(self, button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self.rest()

    def on(self):
        return self.page.ui.pages.currentWidget()


@pytest.fixture
def task(qtbot):
    return Task(qtbot)


def said(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_passphrase_is_changed_with_the_keyboard_alone(task):
    task.begin("passphrase")
    assert "Your recovery sheet stays valid." in said(task.page)
    task.type(PRESENT)
    assert task.on() is task.page.passphrase
    task.choose_words()
    assert (task.keys.passphrase, task.finished) == (WORDS, ["passphrase"])
    assert task.keys.code == OLD_CODE


def test_the_present_passphrase_is_asked_before_anything_is_shown(task):
    task.begin("passphrase").type("not this one at all")
    assert task.on() is task.page.present
    assert "That is not the passphrase." in said(task.page)
    assert task.keys.changed == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert "That is not the passphrase." not in said(task.page)
    task.type(PRESENT)
    assert task.on() is task.page.passphrase


def test_a_new_sheet_counts_only_when_two_groups_were_typed_back(task):
    task.begin("sheet")
    assert "the old one is void" in said(task.page)
    task.type(PRESENT)
    assert not task.page.ui.next.isEnabled()
    assert task.page.ui.missing.text() == "Two groups to go"
    task.press(task.page.sheet.ui.print)
    assert task.printer.sheets[0].groups == tuple(CODE_GROUPS)
    task.type_sheet()
    assert task.keys.code == OLD_CODE
    task.type("")
    assert (task.keys.code, task.finished) == (CODE, ["sheet"])


def test_leaving_half_way_changes_nothing_and_forgets(task):
    task.begin("sheet").type(PRESENT).type_sheet()
    task.press(task.page.ui.back)
    assert task.on() is task.page.present
    task.press(task.page.ui.back)
    assert (task.keys.changed, task.finished) == ([], [""])
    assert task.page.present.ui.present.text() == ""
    assert task.page.sheet.ui.one.text() == ""
    assert task.presenter.hand.present == ""


def test_the_sheet_is_rehearsed_group_by_group(task):
    task.begin("rehearse")
    assert "type these two groups" in said(task.page)
    task.type("bbbb", None).type("eeee", None)
    assert task.page.ui.next.isEnabled()
    task.press(task.page.ui.next)
    assert task.finished == ["rehearse"]
    assert task.keys.facts.sheet_rehearsed


def test_groups_of_an_old_sheet_are_told_apart(task):
    task.begin("rehearse").type("bbbb", None).type("xxxx")
    assert "Is it an older one?" in said(task.page)
    assert task.finished == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert "Is it an older one?" not in said(task.page)


def test_a_sheet_from_before_is_rehearsed_by_its_whole_code(qtbot):
    task = Task(qtbot, FakeKeys(KeysShown(rehearsable=False))).begin("rehearse")
    assert not task.page.rehearse.ui.one.isVisible()
    task.type(OLD_CODE)
    assert task.finished == ["rehearse"]


def test_three_shares_are_shown_one_after_the_other_each_with_whose_it_is(task):
    task.begin("shares").type(PRESENT)
    seen = []
    for words in SHARES:
        assert [word for word in words.split() if word not in task.page.share.ui.words.text()] == []
        seen.append(task.page.share.ui.title.text())
        assert task.keys.shares is None
        task.press(task.page.ui.next)
    assert seen == ["You, in a sealed envelope", "Your supervisor", "IT"]
    assert task.keys.shares.words == SHARES
    assert task.finished == ["shares"]


def test_a_share_is_printed_or_the_lack_of_a_printer_is_said(task):
    task.begin("shares").type(PRESENT).press(task.page.share.print)
    assert len(task.printer.sheets) == 1
    assert "Sent to the printer" in said(task.page)
    task.printer.there = False
    task.press(task.page.share.print)
    assert "There is no printer here" in said(task.page)


def test_the_words_are_covered_while_the_window_is_not_in_front(task, qtbot):
    task.begin("shares").type(PRESENT)
    assert "worker1" in task.page.share.ui.words.text()
    other = QLabel("other")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert "worker" not in task.page.share.ui.words.text()
    assert "Covered" in task.page.share.ui.words.text()


def test_a_share_is_checked_and_its_holder_named(task):
    task.begin("verify").type(SHARES[1], None)
    assert task.page.ui.next.isEnabled()
    task.press(task.page.ui.next)
    assert "Held by: Your supervisor" in said(task.page)
    assert task.finished == []


def test_a_mistyped_share_is_said_at_its_field(qtbot):
    task = Task(qtbot, FakeKeys(fails=VaultUnwritableError()))
    task.begin("verify").type("too few words", None)
    assert task.page.ui.missing.text() == "A share has twenty words"
    task.type(SHARES[0], None).press(task.page.ui.next)
    assert task.page.verify.ui.share.error


def test_all_keys_are_changed_with_new_words_and_a_new_sheet(task):
    task.begin("everything")
    assert "nothing helps against that" in said(task.page)
    task.type(PRESENT).choose_words().type_sheet()
    assert task.page.ui.next.text() == "Change all keys and lock"
    task.press(task.page.ui.next)
    assert (task.keys.passphrase, task.keys.code) == (WORDS, CODE)
    assert task.finished == ["everything"]


def test_changing_all_keys_can_be_stopped_and_leaves_everything(task):
    task.begin("everything").type(PRESENT).choose_words().type_sheet()
    task.jobs.hold = True
    task.press(task.page.ui.next)
    task.jobs.held.step(3, 10)
    assert task.page.ui.progress.isVisible()
    assert not task.page.ui.next.isVisible()
    task.press(task.page.ui.progress.cancel_button)
    assert task.jobs.held.cancelled
    task.jobs.held.run()
    assert (task.keys.changed, task.finished) == ([], [])
    assert task.page.ui.next.isEnabled()


def test_what_cannot_be_written_is_said_and_can_be_tried_again(qtbot):
    task = Task(qtbot, FakeKeys(fails=VaultUnwritableError()))
    task.begin("passphrase").type(PRESENT).choose_words()
    assert task.page.ui.banner.isVisible()
    assert task.finished == []
    task.keys.fails = None
    task.press(task.page.ui.next)
    assert task.finished == ["passphrase"]


@pytest.mark.parametrize("name", ["passphrase", "sheet", "rehearse", "shares", "verify", "everything"])
@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("dark", 200)])
def test_the_first_steps_pass_the_audit(qapp, qtbot, name, look, percent):
    apply_theme(qapp, look, percent)
    task = Task(qtbot, size=(1126, 700)).begin(name)
    assert [str(f) for f in audit(task.page)] == []


@pytest.mark.parametrize("name", ["passphrase", "sheet", "shares"])
@pytest.mark.parametrize(("look", "percent"), [("contrast", 100), ("light", 200)])
def test_the_later_steps_pass_the_audit(qapp, qtbot, name, look, percent):
    apply_theme(qapp, look, percent)
    task = Task(qtbot, size=(964, 640)).begin(name).type(PRESENT)
    assert [str(f) for f in audit(task.page)] == []


def test_long_words_are_not_cut_on_the_way(qapp, qtbot):
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        for name in ("everything", "shares", "rehearse", "verify"):
            task = Task(qtbot, size=(964, 640)).begin(name)
            qapp.processEvents()
            assert [str(f) for f in check_clipping(task.page)] == []
    finally:
        qapp.removeTranslator(translator)


class Section:
    def __init__(self, qtbot, keys=None, size=(1100, 900)):
        self.keys = keys or FakeKeys()
        self.begun, self.reminded = [], []
        self.view, self.reminder = keys_section.KeysSection(), sheet_reminder.SheetReminder()
        self.presenter = KeysSectionPresenter(
            self.view, self.keys, Jobs(), begin=self.begun.append, remind=self.remind
        )
        keys_section.connect(self.view, self.presenter)
        sheet_reminder.connect(self.reminder, self.presenter)
        self.page = ScrollPage()
        self.page.column.addWidget(self.view)
        for widget in (self.page, self.reminder):
            qtbot.addWidget(widget)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.presenter.start()
        self.rest()

    def rest(self):
        for _ in range(3):
            QApplication.processEvents()

    def remind(self, wanted):
        self.reminded.append(wanted)
        self.reminder.setVisible(wanted)


def test_the_section_says_how_the_keys_are(qtbot):
    section = Section(qtbot)
    words = said(section.view)
    assert "Made on 12 March 2026, not rehearsed yet." in words
    assert "There are no shares." in words
    assert "The city keeps no way in. Nobody but you can open these notes." in words
    assert not section.view.drop.isVisible()


def test_the_section_tells_what_others_hold(qtbot):
    section = Section(qtbot, FakeKeys(KeysShown(shares=True, city=True)))
    words = said(section.view)
    assert "Each use of it becomes a record" in words
    assert section.view.buttons["verify"].isVisible()
    QTest.mouseClick(section.view.drop, Qt.MouseButton.LeftButton)
    section.rest()
    section.rest()
    assert section.keys.changed == ["no shares"]
    assert "There are no shares." in said(section.view)


def test_every_task_begins_from_the_keyboard(qtbot):
    section = Section(qtbot, FakeKeys(KeysShown(shares=True)))
    for button in section.view.buttons.values():
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert section.begun == ["passphrase", "rehearse", "sheet", "shares", "verify", "everything"]


def test_the_reminder_comes_once_a_year_and_goes_when_it_is_put_off(qtbot):
    section = Section(qtbot, FakeKeys(due=True))
    assert section.reminder.isVisible()
    QTest.mouseClick(section.reminder.later_button, Qt.MouseButton.LeftButton)
    assert not section.reminder.isVisible()
    section.presenter.refresh()
    section.rest()
    assert not section.reminder.isVisible()


def test_the_reminder_leads_to_the_rehearsal(qtbot):
    section = Section(qtbot, FakeKeys(due=True))
    QTest.mouseClick(section.reminder.action_button, Qt.MouseButton.LeftButton)
    assert section.begun == ["rehearse"]
    section.keys.is_due = False
    section.presenter.refresh()
    section.rest()
    assert not section.reminder.isVisible()


@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("contrast", 100), ("dark", 200)])
def test_the_section_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    section = Section(qtbot, FakeKeys(KeysShown(shares=True)), size=(1000, 700))
    assert [str(f) for f in audit(section.page)] == []
