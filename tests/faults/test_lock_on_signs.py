"""The laptop goes to sleep under the real program: it is gone before, and nothing typed is lost."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.app.installation import Installation
from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.storage.vault import Vault
from tests.desktop_kit import HALF, furnished  # noqa: F401 - fixtures
from tests.logind_kit import OURS, SESSION, bus_address, logind  # noqa: F401

CHILD = Path(__file__).with_name("lock_child.py")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is about Linux")


def command_line(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")


def drafts(root):
    doors = Installation.of_user(root, practice=True).doors()
    vault = Vault.open(doors.place(doors.all()[0].key), passphrase=PASSPHRASE)
    with vault.unit() as unit:
        found = [str(row[0]) for row in unit.db.execute("SELECT content FROM draft")]
    sound = vault.examine().sound and not vault.unclean
    vault.close()
    return found, sound


class Away:
    """The program at work, in a process of its own."""

    def __init__(self, root, address, dialog):
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(root)],
            env={
                **os.environ,
                "DBUS_SYSTEM_BUS_ADDRESS": address,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "LIAISE_TEST_DIALOG": dialog,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def away(request, furnished, tmp_path, bus_address, logind):
    root = shutil.copytree(furnished, tmp_path / "laptop")
    made = Away(root, bus_address, getattr(request, "param", ""))
    made.root = root
    yield made
    made.process.kill()
    made.process.communicate()


@pytest.mark.parametrize("away", ["", "file", "dialog"], indirect=True)
def test_the_sleep_begins_only_when_the_program_was_replaced(away, logind, qtbot):
    lines = []
    os.set_blocking(away.process.stdout.fileno(), False)

    def ready():
        lines.append(away.process.stdout.readline())
        assert away.process.poll() is None, away.process.stderr.read()
        return "ready\n" in lines

    qtbot.waitUntil(ready, timeout=60_000)
    assert logind.is_held_back()
    before = command_line(away.process.pid)
    assert str(CHILD).encode() in before
    logind.prepare_for_sleep()
    qtbot.waitUntil(lambda: not logind.is_held_back(), timeout=30_000)
    after = command_line(away.process.pid)
    assert after[1:3] == [b"-m", b"liaise_desktop"]
    assert away.process.poll() is None
    found, sound = drafts(away.root)
    assert sound
    assert any(HALF in draft for draft in found)
