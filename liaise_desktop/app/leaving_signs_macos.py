"""Signs of leaving on macOS: the sleep from IOKit, the locked screen as a notification.

Closing the lid puts a Mac to sleep unless a display is plugged in; the lid alone tells nothing.
Not run on macOS for this version; names and numbers are those of Apple's headers.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.app.leaving_signs import Sign

if TYPE_CHECKING:
    from collections.abc import Callable

CAN_SLEEP: Final = 0xE0000270  # kIOMessageCanSystemSleep
WILL_SLEEP: Final = 0xE0000280  # kIOMessageSystemWillSleep
SCREEN_LOCKED: Final = b"com.apple.screenIsLocked"
_UTF8: Final = 0x08000100  # kCFStringEncodingUTF8
_AT_ONCE: Final = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_IOKIT: Final = "/System/Library/Frameworks/IOKit.framework/IOKit"
_CORE: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"

_POINTER = ctypes.c_void_p
PowerCallback = ctypes.CFUNCTYPE(None, _POINTER, ctypes.c_uint32, ctypes.c_uint32, _POINTER)
NoticeCallback = ctypes.CFUNCTYPE(None, _POINTER, _POINTER, _POINTER, _POINTER, _POINTER)


def _load(path: str) -> Any:
    return ctypes.CDLL(path)


class MacSigns:
    """Called back by the run loop on which Qt runs.

    Args:
        load: Loads a framework.
    """

    def __init__(self, load: Callable[[str], Any] = _load) -> None:
        self._load = load
        self._on_sign: Callable[[Sign], None] | None = None
        self._root: int = 0
        self._iokit: Any = None
        # The system calls these as long as the process lives: they must not be let go of.
        self.on_power = PowerCallback(self._on_power)
        self.on_notice = NoticeCallback(self._on_notice)

    def tells_of_lid(self) -> bool:
        """Return that only the sleep is told of, which mostly follows."""
        return False

    def start(self, on_sign: Callable[[Sign], None]) -> None:
        """Register with the system and call *on_sign* with each sign."""
        first, self._on_sign = self._iokit is None, on_sign
        if first:
            self._register()

    def stop(self) -> None:
        """Tell nothing more; the system goes on without waiting for us."""
        self._on_sign = None

    def _register(self) -> None:
        core, self._iokit = self._load(_CORE), self._load(_IOKIT)
        core.CFStringCreateWithCString.restype = _POINTER
        for function in ("CFNotificationCenterGetDistributedCenter", "CFRunLoopGetMain"):
            getattr(core, function).restype = _POINTER
        self._iokit.IORegisterForSystemPower.restype = ctypes.c_uint32
        self._iokit.IONotificationPortGetRunLoopSource.restype = _POINTER
        port, notifier = _POINTER(), ctypes.c_uint32()
        self._root = self._iokit.IORegisterForSystemPower(
            None, ctypes.byref(port), self.on_power, ctypes.byref(notifier)
        )
        source = self._iokit.IONotificationPortGetRunLoopSource(port)
        modes = _POINTER.in_dll(core, "kCFRunLoopCommonModes")
        loop = _POINTER(core.CFRunLoopGetMain())
        core.CFRunLoopAddSource(loop, _POINTER(source), modes)
        name = core.CFStringCreateWithCString(None, SCREEN_LOCKED, _UTF8)
        center = _POINTER(core.CFNotificationCenterGetDistributedCenter())
        core.CFNotificationCenterAddObserver(
            center, None, self.on_notice, _POINTER(name), None, _AT_ONCE
        )

    def _on_power(self, _reference: int, _service: int, message: int, argument: int) -> None:
        if message == WILL_SLEEP and self._on_sign is not None:
            self._on_sign(Sign.SLEEP)  # replaces this process; what waits for us waits no more
        if message in {CAN_SLEEP, WILL_SLEEP}:
            self._iokit.IOAllowPowerChange(self._root, _POINTER(argument))

    def _on_notice(self, *_told: int) -> None:
        if self._on_sign is not None:
            self._on_sign(Sign.SESSION)
