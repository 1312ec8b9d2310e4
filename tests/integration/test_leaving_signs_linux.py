"""On Linux the lock hears of sleep, lid and session over a real bus, and the sleep waits for it."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from liaise_desktop.app.leaving_signs import Sign
from liaise_desktop.app.leaving_signs_linux import LinuxSigns
from tests.logind_kit import (
    MANAGER,
    OTHERS,
    OURS,
    SESSION,
    bus_address,  # noqa: F401 - fixtures
    logind,  # noqa: F401
    our_bus,  # noqa: F401
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is about Linux")


class Listener:
    def __init__(self, qtbot, logind, bus):
        self.qtbot, self.logind = qtbot, logind
        self.heard = []
        self.signs = LinuxSigns(bus, bus)

    def start(self):
        self.signs.start(self.heard.append)
        self.settle()

    def settle(self):
        """Wait until every question so far was answered."""
        self.qtbot.waitUntil(lambda: self.logind.was_asked("Get") and not self.signs._watchers)

    def hears(self, sign):
        self.qtbot.waitUntil(lambda: sign in self.heard)


@pytest.fixture
def listener(qtbot, logind, our_bus):
    made = Listener(qtbot, logind, our_bus)
    yield made
    made.signs.stop()


def test_a_laptop_with_logind_tells_and_one_without_does_not(listener, our_bus):
    assert listener.signs.tells_of_lid()
    nobody = QDBusConnection("there-is-no-such-bus")
    assert not LinuxSigns(nobody, nobody).tells_of_lid()
    silent = LinuxSigns(nobody, our_bus)
    silent.start(listener.heard.append)  # without a bus there is nothing to hear, and no complaint
    silent.stop()
    assert listener.heard == []


def test_the_sleep_waits_until_we_let_it(listener, logind, qtbot):
    listener.start()
    assert logind.asked[0] == (
        "Inhibit",
        ("sleep", "LIAISE Desktop", "closes the notes before the laptop sleeps", "delay"),
    )
    assert logind.is_held_back()
    logind.prepare_for_sleep()
    listener.hears(Sign.SLEEP)
    assert logind.is_held_back()
    listener.signs.stop()
    qtbot.waitUntil(lambda: not logind.is_held_back())


def test_waking_up_is_no_sign(listener, logind):
    listener.start()
    logind.prepare_for_sleep(begins=False)
    logind.signal(OURS, SESSION, "Lock")
    listener.hears(Sign.SESSION)
    assert Sign.SLEEP not in listener.heard


def test_a_lock_of_our_session_is_a_sign_and_of_another_is_not(listener, logind):
    listener.start()
    logind.signal(OTHERS, SESSION, "Lock")
    logind.prepare_for_sleep()
    listener.hears(Sign.SLEEP)
    assert listener.heard == [Sign.SLEEP]
    logind.signal(OURS, SESSION, "Lock")
    listener.hears(Sign.SESSION)


def test_a_lock_of_any_session_counts_where_ours_is_not_known(listener, logind):
    logind.knows_session = False
    listener.start()
    logind.signal(OTHERS, SESSION, "Lock")
    listener.hears(Sign.SESSION)
    assert listener.heard == [Sign.SESSION]


def test_a_session_that_says_it_is_locked_is_a_sign(listener, logind, qtbot):
    listener.start()
    logind.changed(OURS, SESSION)
    qtbot.waitUntil(lambda: logind.asked[-1] == ("Get", (SESSION, "LockedHint")))
    listener.settle()
    assert listener.heard == []
    logind.locked_hint = True
    logind.changed(OURS, SESSION)
    listener.hears(Sign.SESSION)


def test_a_screen_locker_is_a_sign_when_it_begins_and_not_when_it_ends(listener, logind):
    listener.start()
    place, name = "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"
    logind.signal(place, name, "ActiveChanged", False)
    logind.prepare_for_sleep()
    listener.hears(Sign.SLEEP)
    assert Sign.SESSION not in listener.heard
    logind.signal(place, name, "ActiveChanged", True)
    listener.hears(Sign.SESSION)


@pytest.mark.parametrize("told_by", ["logind, asked now and then", "UPower"])
def test_a_lid_that_closes_is_a_sign(listener, logind, told_by):
    listener.start()
    logind.lid_closed = True
    if told_by == "UPower":
        listener.signs._poll.stop()
        logind.changed("/org/freedesktop/UPower", "org.freedesktop.UPower")
    else:
        assert listener.signs._poll.isActive()
        listener.signs._poll.timeout.emit()
    listener.hears(Sign.LID)


def test_a_lid_that_was_closed_all_along_is_no_sign_until_it_was_open(listener, logind):
    logind.lid_closed = True
    listener.start()
    listener.signs.look_at_lid()
    listener.settle()
    assert listener.heard == []
    for closed in (False, True):
        logind.lid_closed = closed
        listener.signs.look_at_lid()
        listener.settle()
    assert listener.heard == [Sign.LID]


def test_nothing_is_told_after_the_end(listener, logind, qtbot):
    listener.start()
    listener.signs.stop()
    other = Listener(qtbot, logind, listener.signs._system)
    other.start()
    logind.prepare_for_sleep()
    other.hears(Sign.SLEEP)
    other.signs.stop()
    assert listener.heard == []


def test_odd_messages_of_a_stranger_do_no_more_than_nothing(listener, logind):
    listener.start()
    logind.signal("/org/freedesktop/login1", MANAGER, "PrepareForSleep", "yes")
    logind.signal("/org/freedesktop/login1", MANAGER, "PrepareForSleep")
    logind.signal(OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged", 3)
    logind.prepare_for_sleep()
    listener.hears(Sign.SLEEP)
    assert listener.heard == [Sign.SLEEP]


def test_a_logind_that_refuses_leaves_the_signals(qtbot, logind, our_bus):
    logind.knows_session = False
    logind._answer = Refusing()
    listener = Listener(qtbot, logind, our_bus)
    listener.start()
    logind.prepare_for_sleep()
    listener.hears(Sign.SLEEP)
    assert not logind.is_held_back()
    listener.signs.stop()


class Refusing:
    def __call__(self, message):
        return message.createErrorReply("org.freedesktop.DBus.Error.AccessDenied", "no")
