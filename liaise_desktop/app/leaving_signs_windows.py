"""Signs of leaving on Windows, told to a window that nobody sees.

Not run on Windows for this version; the numbers are those of WinUser.h and WtsApi32.h.
"""

from __future__ import annotations

import ctypes
import uuid
from ctypes import wintypes
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from liaise_desktop.app.leaving_signs import Sign

if TYPE_CHECKING:
    from collections.abc import Callable

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
PBT_APMSUSPEND: Final = 0x0004
PBT_POWERSETTINGCHANGE: Final = 0x8013
# Console taken away, remote session taken away, logged off, locked.
SESSION_LEAVES: Final = frozenset({0x2, 0x4, 0x6, 0x7})
_THIS_SESSION: Final = 0  # NOTIFY_FOR_THIS_SESSION
_TO_A_WINDOW: Final = 0  # DEVICE_NOTIFY_WINDOW_HANDLE
LID: Final = uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3")  # GUID_LIDSWITCH_STATE_CHANGE


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING with one byte of data: for the lid, 0 is closed."""

    _fields_ = (
        ("setting", ctypes.c_ubyte * 16),
        ("length", wintypes.DWORD),
        ("data", ctypes.c_ubyte),
    )


class WindowsSigns(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to a hidden window of ours.

    Args:
        libraries: Where ``user32`` and ``wtsapi32`` are found.
    """

    def __init__(self, libraries: Any = None) -> None:
        super().__init__()
        self._libraries: Any = libraries or getattr(ctypes, "windll", None)
        self._on_sign: Callable[[Sign], None] | None = None
        self._window: QWindow | None = None
        self._lid: Any = None
        self._lid_open = False  # a lid that was closed before tells nothing

    def tells_of_lid(self) -> bool:
        """Return that Windows tells."""
        return self._libraries is not None

    def start(self, on_sign: Callable[[Sign], None]) -> None:
        """Ask Windows to tell our window, and call *on_sign* with each sign."""
        self._on_sign = on_sign
        self._window = QWindow()
        self._window.create()
        handle = wintypes.HWND(int(self._window.winId()))
        guid = (ctypes.c_ubyte * 16).from_buffer_copy(LID.bytes_le)
        self._libraries.wtsapi32.WTSRegisterSessionNotification(handle, _THIS_SESSION)
        register = self._libraries.user32.RegisterPowerSettingNotification
        register.restype = wintypes.HANDLE
        self._lid = register(handle, ctypes.byref(guid), _TO_A_WINDOW)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def stop(self) -> None:
        """Listen no more."""
        self._on_sign = None
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        if self._window is not None:
            handle = wintypes.HWND(int(self._window.winId()))
            self._libraries.wtsapi32.WTSUnRegisterSessionNotification(handle)
            self._libraries.user32.UnregisterPowerSettingNotification(wintypes.HANDLE(self._lid))
            self._window = None

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at a message of Windows, and let it go on."""
        found = wintypes.MSG.from_address(int(message))
        sign = self.sign_of(int(found.message), int(found.wParam), int(found.lParam))
        if sign is not None and self._on_sign is not None:
            self._on_sign(sign)
        return False, 0

    def sign_of(self, message: int, word: int, address: int) -> Sign | None:
        """Return what a message tells, None if it is about something else."""
        if message == WM_WTSSESSION_CHANGE and word in SESSION_LEAVES:
            return Sign.SESSION
        if message != WM_POWERBROADCAST:
            return None
        if word == PBT_APMSUSPEND:
            return Sign.SLEEP
        if word == PBT_POWERSETTINGCHANGE and address:
            return self._lid_sign(PowerSetting.from_address(address))
        return None

    def _lid_sign(self, told: PowerSetting) -> Sign | None:
        if bytes(told.setting) != LID.bytes_le:
            return None
        closed, was_open = told.data == 0, self._lid_open
        self._lid_open = not closed
        return Sign.LID if closed and was_open else None
