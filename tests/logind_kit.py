"""A bus of our own with somebody on it who speaks as logind, UPower and the screen locker do."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

LOGIND = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
OURS = "/org/freedesktop/login1/session/_31"
OTHERS = "/org/freedesktop/login1/session/_32"


@pytest.fixture
def bus_address(tmp_path):
    """The address of a bus that lives as long as the test."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon on this system")
    place = tmp_path / "bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    daemon = subprocess.Popen(
        [*command, f"--address=unix:path={place}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(10)
    daemon.stdout.close()


class Logind(QDBusVirtualObject):
    """Answers what logind is asked, and hands out one file that holds the sleep back."""

    def __init__(self, address, *, knows_session=True):
        super().__init__()
        self.name = f"logind-{id(self)}"
        self.bus = QDBusConnection.connectToBus(address, self.name)
        self.asked = []
        self.lid_closed = False
        self.locked_hint = False
        self.knows_session = knows_session
        self._held = None
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self.bus.registerVirtualObject("/", self, option)
        for name in (LOGIND, "org.freedesktop.UPower", "org.gnome.ScreenSaver"):
            assert self.bus.registerService(name)

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, bus):  # noqa: N802 - Qt's name
        self.asked.append((message.member(), tuple(message.arguments())))
        answer = self._answer(message)
        bus.send(answer)
        return True

    def _answer(self, message):
        reply = message.createReply()
        member, said = message.member(), message.arguments()
        if member == "Inhibit":
            self._held, given = os.pipe()
            os.set_blocking(self._held, False)
            reply.setArguments([QDBusUnixFileDescriptor(given)])
            os.close(given)
        elif member == "GetSessionByPID" and self.knows_session:
            reply.setArguments([QDBusObjectPath(OURS)])
        elif member == "Get" and said[1] in {"LidClosed", "LockedHint"}:
            value = self.lid_closed if said[1] == "LidClosed" else self.locked_hint
            reply.setArguments([QDBusVariant(value)])
        else:
            return message.createErrorReply("org.freedesktop.DBus.Error.Failed", "no")
        return reply

    def signal(self, path, interface, member, *arguments):
        message = QDBusMessage.createSignal(path, interface, member)
        message.setArguments(list(arguments))
        assert self.bus.send(message)

    def prepare_for_sleep(self, begins=True):
        self.signal("/org/freedesktop/login1", MANAGER, "PrepareForSleep", begins)

    def changed(self, path, interface):
        self.signal(path, PROPERTIES, "PropertiesChanged", interface, {}, [])

    def was_asked(self, member):
        return any(member == name for name, _ in self.asked)

    def is_held_back(self):
        """Whether somebody still holds the sleep back."""
        if self._held is None:
            return False
        try:
            return os.read(self._held, 1) != b""
        except BlockingIOError:
            return True

    def leave(self):
        if self._held is not None:
            os.close(self._held)
        QDBusConnection.disconnectFromBus(self.name)


@pytest.fixture
def logind(qapp, bus_address):
    made = Logind(bus_address)
    yield made
    made.leave()


class Bystander(QObject):
    """Somebody's connection to the bus."""

    def __init__(self, address):
        super().__init__()
        self.name = f"ours-{id(self)}"
        self.bus = QDBusConnection.connectToBus(address, self.name)

    def leave(self):
        QDBusConnection.disconnectFromBus(self.name)


@pytest.fixture
def our_bus(qapp, bus_address):
    made = Bystander(bus_address)
    yield made.bus
    made.leave()
