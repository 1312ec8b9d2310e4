"""Signs of leaving on Linux, told over D-Bus by logind, UPower and the screen locker.

The buses are sockets on this computer; nothing goes further. The texts that come in are looked at
for nothing but which signal they are: whoever can send one can lock the application, no more.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from liaise_desktop.app.leaving_signs import Sign

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LID_MILLISECONDS: Final = 2000  # logind does not tell of its lid unasked
_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_UPOWER: Final = "org.freedesktop.UPower"
_UPOWER_PATH: Final = "/org/freedesktop/UPower"


class _Locker(NamedTuple):
    service: str
    path: str


_LOCKERS: Final = (
    _Locker("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    _Locker("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    _Locker("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    _Locker("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    _Locker("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    _Locker("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


def system_signs() -> LinuxSigns:
    """Return what listens on the buses of this computer and session."""
    return LinuxSigns(QDBusConnection.systemBus(), QDBusConnection.sessionBus())


class LinuxSigns(QObject):
    """Listens, and holds the sleep back until this process is gone.

    Args:
        system: The bus of logind and UPower.
        session: The bus of the screen locker.
    """

    def __init__(self, system: QDBusConnection, session: QDBusConnection) -> None:
        super().__init__()
        self._system, self._session = system, session
        self._on_sign: Callable[[Sign], None] | None = None
        self._watchers: list[QDBusPendingCallWatcher] = []
        # Closed with this object, or by the system when this process is replaced.
        self._delay: QDBusUnixFileDescriptor | None = None
        self._own_session = ""
        self._lid_open = False  # a lid that was closed before tells nothing
        self._poll = QTimer(self)
        self._poll.setInterval(LID_MILLISECONDS)
        self._poll.timeout.connect(self.look_at_lid)

    def tells_of_lid(self) -> bool:
        """Whether logind is there to be asked."""
        if not self._system.isConnected():
            return False
        return bool(self._system.interface().isServiceRegistered(_LOGIND).value())

    def start(self, on_sign: Callable[[Sign], None]) -> None:
        """Call *on_sign* with each sign, and have the system wait with its sleep for us."""
        self._on_sign = on_sign
        self._listen()
        self._call(_MANAGER, "Inhibit", self._on_delay, ["sleep", "LIAISE Desktop", _WHY, "delay"])
        self._call(_MANAGER, "GetSessionByPID", self._on_session, [os.getpid()])
        self.look_at_lid()
        self._poll.start()

    def stop(self) -> None:
        """Listen no more and let the system sleep at once."""
        self._on_sign = None
        self._poll.stop()
        self._delay = None

    def _listen(self) -> None:
        bus = self._system
        sleep, lock = _slot("on_sleep(bool)"), _slot("on_session_lock(QDBusMessage)")
        bus.connect(_LOGIND, _LOGIND_PATH, _MANAGER, "PrepareForSleep", self, sleep)
        bus.connect(_LOGIND, "", _SESSION, "Lock", self, lock)
        changed = _slot("on_session_changed(QDBusMessage)")
        bus.connect(_LOGIND, "", _PROPERTIES, "PropertiesChanged", self, changed)
        lid = _slot("look_at_lid()")
        bus.connect(_UPOWER, _UPOWER_PATH, _PROPERTIES, "PropertiesChanged", self, lid)
        active = _slot("on_screen_locked(bool)")
        for locker in _LOCKERS:
            name = locker.service
            self._session.connect(name, locker.path, name, "ActiveChanged", self, active)

    def _tell(self, sign: Sign) -> None:
        if self._on_sign is not None:
            self._on_sign(sign)

    # -- signals -----------------------------------------------------------------------------

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:  # noqa: FBT001 - the signal's argument
        """The laptop is about to sleep, or woke up."""
        if begins:
            self._tell(Sign.SLEEP)

    @Slot(QDBusMessage)
    def on_session_lock(self, message: QDBusMessage) -> None:
        """A session is to be locked: ours, or one of which it is not known."""
        if self._own_session in {"", message.path()}:
            self._tell(Sign.SESSION)

    @Slot(QDBusMessage)
    def on_session_changed(self, message: QDBusMessage) -> None:
        """Something about logind or a session changed: ask whether ours is locked now."""
        if self._own_session and message.path() == self._own_session:
            asked = [_SESSION, "LockedHint"]
            self._call(_PROPERTIES, "Get", self._on_locked_hint, asked, self._own_session)

    @Slot(bool)
    def on_screen_locked(self, active: bool) -> None:  # noqa: FBT001 - the signal's argument
        """The screen was locked, or opened again."""
        if active:
            self._tell(Sign.SESSION)

    @Slot()
    def look_at_lid(self) -> None:
        """Ask logind whether the lid is closed."""
        self._call(_PROPERTIES, "Get", self._on_lid, [_MANAGER, "LidClosed"])

    # -- asking ------------------------------------------------------------------------------

    def _call(
        self,
        interface: str,
        method: str,
        answered: Callable[[list[object]], None],
        arguments: Sequence[object],
        path: str = _LOGIND_PATH,
    ) -> None:
        call = QDBusMessage.createMethodCall(_LOGIND, path, interface, method)
        call.setArguments(list(arguments))
        watcher = _Asked(self._system, call, answered)
        watcher.finished.connect(self._on_answer)
        self._watchers.append(watcher)

    @Slot()
    def _on_answer(self) -> None:
        watcher = self.sender()
        if isinstance(watcher, _Asked) and watcher in self._watchers:
            self._watchers.remove(watcher)
            reply = watcher.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage:
                watcher.answered(list(reply.arguments()))
            watcher.deleteLater()

    def _on_delay(self, found: list[object]) -> None:
        if self._on_sign is not None and found and isinstance(found[0], QDBusUnixFileDescriptor):
            self._delay = found[0]

    def _on_session(self, found: list[object]) -> None:
        if found and isinstance(found[0], QDBusObjectPath):
            self._own_session = found[0].path()

    def _on_locked_hint(self, found: list[object]) -> None:
        if is_true(found):
            self._tell(Sign.SESSION)

    def _on_lid(self, found: list[object]) -> None:
        closed, was_open = is_true(found), self._lid_open
        self._lid_open = not closed
        if closed and was_open:
            self._tell(Sign.LID)


class _Asked(QDBusPendingCallWatcher):
    def __init__(
        self,
        bus: QDBusConnection,
        call: QDBusMessage,
        answered: Callable[[list[object]], None],
    ) -> None:
        super().__init__(bus.asyncCall(call))
        self.answered = answered


_WHY: Final = "closes the notes before the laptop sleeps"


def _slot(signature: str) -> Any:
    return SLOT(signature)  # the stubs take its text for bytes


def is_true(found: list[object]) -> bool:
    """Return whether an answer is the one value True, in its wrapping."""
    return bool(found) and isinstance(found[0], QDBusVariant) and found[0].variant() is True
