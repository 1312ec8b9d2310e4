"""The messages of Windows and macOS are read as the signs that they are, on any system."""

from __future__ import annotations

import ctypes
import uuid
from ctypes import wintypes

import pytest

from liaise_desktop.app import leaving_signs_macos as mac
from liaise_desktop.app import leaving_signs_windows as windows
from liaise_desktop.app.leaving_signs import NoSigns, Sign


class Function:
    """Stands for a function of a system library: remembers how it was called."""

    def __init__(self, answer=1):
        self.answer, self.calls, self.restype = answer, [], None

    def __call__(self, *arguments):
        self.calls.append(arguments)
        return self.answer


class Library:
    """Stands for a system library."""

    def __init__(self):
        self.functions = {}

    def __getattr__(self, name):
        return self.functions.setdefault(name, Function())


class Libraries:
    def __init__(self):
        self.user32, self.wtsapi32 = Library(), Library()


@pytest.fixture
def told(qapp):
    heard = []
    signs = windows.WindowsSigns(Libraries())
    signs.start(heard.append)
    yield signs, heard
    signs.stop()


def send(signs, message, word=0, data=0):
    found = wintypes.MSG()
    found.message, found.wParam, found.lParam = message, word, data
    assert signs.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(found)) == (False, 0)


def lid(signs, data, guid=windows.LID):
    setting = windows.PowerSetting()
    setting.setting = (ctypes.c_ubyte * 16).from_buffer_copy(guid.bytes_le)
    setting.length, setting.data = 1, data
    send(signs, 0x218, 0x8013, ctypes.addressof(setting))


def test_windows_is_asked_for_session_and_lid_and_let_go_of(qapp):
    libraries = Libraries()
    signs = windows.WindowsSigns(libraries)
    assert signs.tells_of_lid()
    signs.start(print)
    assert len(libraries.wtsapi32.WTSRegisterSessionNotification.calls) == 1
    assert len(libraries.user32.RegisterPowerSettingNotification.calls) == 1
    signs.stop()
    assert len(libraries.wtsapi32.WTSUnRegisterSessionNotification.calls) == 1
    assert len(libraries.user32.UnregisterPowerSettingNotification.calls) == 1


@pytest.mark.parametrize("reason", [2, 4, 6, 7])
def test_a_windows_session_that_is_left_is_a_sign(told, reason):
    signs, heard = told
    send(signs, 0x2B1, reason)
    assert heard == [Sign.SESSION]


@pytest.mark.parametrize(
    "message", [(0x2B1, 8), (0x2B1, 1), (0x218, 7), (0x218, 0x12), (0x100, 4)]
)
def test_what_windows_tells_of_coming_back_is_no_sign(told, message):
    signs, heard = told
    send(signs, *message)
    assert heard == []


def test_windows_that_goes_to_sleep_is_a_sign(told):
    signs, heard = told
    send(signs, 0x218, 4)
    assert heard == [Sign.SLEEP]


def test_a_lid_under_windows_is_a_sign_once_it_was_open(told):
    signs, heard = told
    lid(signs, 0)
    assert heard == []
    lid(signs, 1)
    lid(signs, 0, uuid.UUID(int=5))
    assert heard == []
    lid(signs, 0)
    assert heard == [Sign.LID]


class Mac(mac.MacSigns):
    """macOS without its frameworks."""

    def _register(self):
        self._iokit, self._root = Library(), 7


def test_a_mac_that_goes_to_sleep_is_a_sign_and_is_not_held_back():
    heard, signs = [], Mac()
    signs.start(heard.append)
    signs.on_power(None, 0, mac.CAN_SLEEP, 3)
    assert heard == []
    signs.on_power(None, 0, mac.WILL_SLEEP, 4)
    signs.on_power(None, 0, 0xE0000300, 5)  # powered on again
    assert heard == [Sign.SLEEP]
    allowed = signs._iokit.IOAllowPowerChange.calls
    assert [(root, argument.value) for root, argument in allowed] == [(7, 3), (7, 4)]


def test_the_locked_screen_of_a_mac_is_a_sign_until_the_end():
    heard, signs = [], Mac()
    signs.start(heard.append)
    signs.on_notice(None, None, None, None, None)
    signs.stop()
    signs.on_notice(None, None, None, None, None)
    assert heard == [Sign.SESSION]
    assert not signs.tells_of_lid()


def test_another_system_tells_nothing_and_says_so():
    signs = NoSigns()
    assert not signs.tells_of_lid()
    signs.start(print)
    signs.stop()
