"""The lock takes its steps in order, and nothing that is slow, stuck or broken keeps it from the last."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from liaise_desktop.app.leaving import (
    CALM_SECONDS,
    COPY_SECONDS,
    URGENT_SECONDS,
    Alarm,
    LastSteps,
    Leaving,
)
from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.jobs import QtJobRunner


class Bell:
    """An alarm that rings when a test says so."""

    def __init__(self, ring):
        self.ring = ring
        self.seconds = []

    def set(self, seconds):
        self.seconds.append(seconds)

    def off(self):
        self.seconds.append(None)


class Story:
    """What happened, in order."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.told = []
        self.jobs = QtJobRunner()
        self.leaving = Leaving(self.jobs, self.step("release"), self.step("replace"), self._bell)
        self.hold = threading.Event()
        self.copying = threading.Event()

    def _bell(self, ring):
        self.bell = Bell(ring)
        return self.bell

    def step(self, name, error=None):
        def take(*_progress):
            self.told.append(name)
            if error is not None:
                raise error

        return take

    def steps(self, **errors):
        return LastSteps(
            *(self.step(name, errors.get(name)) for name in ("settle", "copy", "close"))
        )

    def until(self, name):
        self.qtbot.waitUntil(lambda: name in self.told, timeout=10_000)


@pytest.fixture
def story(qtbot):
    made = Story(qtbot)
    yield made
    made.hold.set()
    made.jobs.close()


def test_a_calm_lock_takes_every_step_in_order(story):
    story.leaving.begin(story.steps(), urgent=False)
    story.until("replace")
    assert story.told == ["settle", "copy", "close", "release", "replace"]
    assert story.bell.seconds == [CALM_SECONDS, COPY_SECONDS, CALM_SECONDS, None]
    assert not story.leaving._shown.isActive()  # nothing comes up after the end


def test_an_urgent_lock_makes_no_copy(story):
    story.leaving.begin(story.steps(), urgent=True)
    story.until("replace")
    assert story.told == ["settle", "close", "release", "replace"]
    assert story.bell.seconds == [URGENT_SECONDS, None]


def test_an_urgent_lock_is_over_when_it_returns(story):
    story.leaving.begin(story.steps(), urgent=True)
    assert story.told == ["settle", "close", "release", "replace"]


def test_a_lock_without_a_vault_leaves_at_once(story):
    story.leaving.begin(None, urgent=False)
    assert story.told == ["release", "replace"]


def test_a_second_sign_changes_nothing_any_more(story):
    story.leaving.begin(story.steps(), urgent=False)
    story.leaving.begin(story.steps(), urgent=False)
    story.until("replace")
    story.leaving.begin(story.steps(), urgent=True)
    assert story.told.count("replace") == 1


def test_a_copy_that_is_being_made_stops_when_the_lid_closes(story):
    def copy(progress):
        story.copying.set()
        story.hold.wait(10)
        progress.step(1, 2)
        story.told.append("copied")

    story.leaving.begin(LastSteps(story.step("settle"), copy, story.step("close")), urgent=False)
    assert story.copying.wait(10)
    story.leaving.begin(story.steps(), urgent=True)
    story.hold.set()
    story.until("replace")
    assert story.told == ["settle", "close", "release", "replace"]
    assert URGENT_SECONDS in story.bell.seconds


def test_a_copy_that_takes_its_time_is_shown_and_can_be_left_out(story, qtbot):
    def copy(progress):
        story.copying.set()
        progress.step(1, 4)
        story.hold.wait(10)
        progress.step(2, 4)
        story.told.append("copied")

    story.leaving.begin(LastSteps(story.step("settle"), copy, story.step("close")), urgent=False)
    page = story.leaving.page
    assert not page.isVisible()  # what is over soon is not shown
    qtbot.waitUntil(page.isVisible, timeout=10_000)
    assert page.windowTitle() == "Liaise"
    assert page.ui.title.text() == "Locking"
    page.close()  # is Cancel, and no way to stop the lock
    assert page.isVisible()
    QTest.mouseClick(page.ui.progress.cancel_button, Qt.MouseButton.LeftButton)
    story.hold.set()
    story.until("replace")
    assert story.told == ["settle", "close", "release", "replace"]
    assert not page.isVisible()


@pytest.mark.logs_expected
@pytest.mark.parametrize("broken", ["settle", "copy", "close"])
@pytest.mark.parametrize("error", [VaultFullError(), RuntimeError("no")])
def test_a_step_that_fails_stops_none_after_it(story, broken, error):
    story.leaving.begin(story.steps(**{broken: error}), urgent=False)
    story.until("replace")
    assert story.told == ["settle", "copy", "close", "release", "replace"]


@pytest.mark.logs_expected
@pytest.mark.parametrize("urgent", [True, False])
@pytest.mark.parametrize("stuck", ["settle", "close"])
def test_when_the_time_is_over_the_process_goes_as_it_is(story, stuck, urgent):
    def hang(*_progress):
        ringing = threading.Thread(target=story.bell.ring)
        ringing.start()
        ringing.join()  # a real process would be gone by now

    steps = {"settle": story.step("settle"), "close": story.step("close")} | {stuck: hang}
    story.leaving.begin(LastSteps(steps["settle"], None, steps["close"]), urgent=urgent)
    story.until("replace")
    before = [] if stuck == "settle" else ["settle"]
    assert story.told[: len(before) + 2] == [*before, "release", "replace"]
    story.qtbot.waitUntil(lambda: not story.jobs.is_busy() or story.leaving._gone.locked())
    assert story.told.count("replace") == 1


def test_the_alarm_of_the_application_rings_from_a_thread_of_its_own():
    heard = threading.Event()
    alarm = Alarm(heard.set)
    alarm.set(3600)
    alarm.set(0)
    assert heard.wait(10)
    heard.clear()
    alarm.set(3600)
    alarm.off()
    assert not heard.is_set()


def test_dialogs_and_menus_go_with_their_windows_and_titles_say_nothing(story, qtbot):
    window = QWidget(windowTitle="Nadia B.")
    dialog, files, menu = QDialog(window), QFileDialog(window), QMenu(window)
    dialog.setModal(True)
    for each in (window, dialog, files, menu):
        qtbot.addWidget(each)
    menu.addAction("Nadia B.")
    window.show()
    dialog.setWindowTitle("Nadia B.")
    dialog.show()
    files.open()
    menu.popup(window.pos())
    story.leaving.begin(None, urgent=True)
    assert [each for each in (window, dialog, files, menu) if each.isVisible()] == []
    assert QApplication.activePopupWidget() is None
    assert {each.windowTitle() for each in (window, dialog, files)} == {"Liaise"}


def test_a_dialog_that_runs_a_loop_of_its_own_gives_it_up(story, qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)

    def lock():
        story.leaving.begin(None, urgent=True)

    QTimer.singleShot(0, lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert story.told == ["release", "replace"]
