"""Other ways into a closed vault, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.domain.errors import ShareRefusedError, WrongPassphraseError
from liaise_desktop.gui.presenters.other_ways import CITY, SHARES, WaysPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.other_ways import OtherWays, connect
from tests.door_kit import CODE, HeldJobs, LongWords
from tests.ui.audit import audit, check_clipping

NUMBER = "18274 90331 55210 47718 03396 62841"


class Ways:
    def __init__(self, *, refuses=None, waiting=("", "")):
        self.refuses, self.waits = refuses, waiting
        self.asked, self.opened = [], []

    def new_code(self):
        return CODE

    def waiting(self, key):
        return self.waits

    def ask_city(self, key, code, place):
        self.asked.append((key, code, place))
        return NUMBER

    def open_by_shares(self, key, shares):
        return self._open((key, *shares))

    def open_by_city(self, key, answer, code):
        return self._open((key, answer, code))

    def _open(self, given):
        if self.refuses is not None:
            raise self.refuses
        self.opened.append(given)
        return "session"


class Files:
    def __init__(self, folder):
        self.folder = folder

    def save_request(self, parent):
        return str(self.folder / "asked") if self.folder else ""

    def open_answer(self, parent):
        return str(self.folder / "answer.age") if self.folder else ""


class Desk:
    def __init__(self, qtbot, kind, folder=None, size=(1366, 768), **ways):
        self.port, self.jobs = Ways(**ways), HeldJobs()
        self.page = OtherWays(files=Files(folder))
        self.opened, self.left = [], []
        self.presenter = WaysPresenter(
            self.page,
            self.port,
            self.jobs,
            "mira",
            kind,
            opened=self.opened.append,
            left=lambda: self.left.append(True),
        )
        connect(self.page, self.presenter)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.presenter.start()

    def press(self, button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.jobs.run()
        QApplication.processEvents()

    def said(self):
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


def test_two_shares_open_the_notes(qtbot):
    desk = Desk(qtbot, SHARES)
    assert "in any order" in desk.said()
    QTest.keyClicks(QApplication.focusWidget(), "one share")
    assert not desk.page.ui.open.isEnabled()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "another")
    desk.press(desk.page.ui.open)
    assert desk.port.opened == [("mira", "one share", "another")]
    assert desk.opened == ["session"]
    assert desk.page.ui.one.text() == ""


def test_what_is_wrong_with_shares_is_said_and_what_was_typed_stays(qtbot):
    desk = Desk(qtbot, SHARES, refuses=ShareRefusedError(why="twice"))
    desk.page.ui.one.set_text("one share")
    desk.page.ui.two.set_text("one share")
    desk.press(desk.page.ui.open)
    assert "These shares cannot be used" in desk.said()
    assert desk.page.ui.one.text() == "one share"
    QTest.keyClicks(desk.page.ui.two.edit, "x")
    assert "These shares cannot be used" not in desk.said()


def test_the_city_is_asked_and_the_one_time_code_is_shown_once(qtbot, tmp_path):
    desk = Desk(qtbot, CITY, tmp_path)
    assert CODE not in desk.said()
    desk.press(desk.page.ask)
    assert desk.port.asked == [("mira", CODE, tmp_path / "asked")]
    assert CODE in desk.said()
    assert NUMBER in desk.said()
    again = Desk(qtbot, CITY, tmp_path, waiting=("2026-03-12T08:00:00+00:00", NUMBER))
    assert "A request of 12 March 2026 waits" in again.said()
    assert CODE not in again.said()


def test_the_one_time_code_is_covered_while_the_window_is_not_in_front(qtbot, tmp_path):
    desk = Desk(qtbot, CITY, tmp_path)
    desk.press(desk.page.ask)
    other = QLabel("other")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert CODE not in desk.said()


def test_the_answer_opens_with_its_code(qtbot, tmp_path):
    desk = Desk(qtbot, CITY, tmp_path, waiting=("2026-03-12T08:00:00+00:00", NUMBER))
    desk.press(desk.page.choose)
    assert "answer.age" in desk.said()
    QTest.keyClicks(desk.page.ui.code.edit, CODE)
    QTest.keyClick(desk.page.ui.code.edit, Qt.Key.Key_Return)
    desk.jobs.run()
    assert desk.port.opened == [("mira", tmp_path / "answer.age", CODE)]
    assert desk.opened == ["session"]


def test_choosing_no_file_changes_nothing_and_back_goes_to_unlocking(qtbot):
    desk = Desk(qtbot, CITY, refuses=WrongPassphraseError(kind="escrow"))
    desk.press(desk.page.ask)
    desk.press(desk.page.choose)
    assert desk.port.asked == []
    assert not desk.page.ui.open.isEnabled()
    desk.press(desk.page.ui.back)
    assert desk.left == [True]


@pytest.mark.parametrize("kind", [SHARES, CITY])
@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("dark", 100), ("contrast", 100)])
def test_the_page_passes_the_audit(qapp, qtbot, tmp_path, kind, look, percent):
    apply_theme(qapp, look, percent)
    desk = Desk(qtbot, kind, tmp_path, size=(1024, 700))
    if kind == CITY:
        desk.press(desk.page.ask)
    assert [str(f) for f in audit(desk.page)] == []


@pytest.mark.parametrize("kind", [SHARES, CITY])
def test_large_and_long_words_are_not_cut(qapp, qtbot, tmp_path, kind):
    apply_theme(qapp, "light", 200)
    desk = Desk(qtbot, kind, tmp_path, size=(1024, 700))
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        for _ in range(4):
            qapp.processEvents()
        assert [str(f) for f in check_clipping(desk.page)] == []
    finally:
        qapp.removeTranslator(translator)
