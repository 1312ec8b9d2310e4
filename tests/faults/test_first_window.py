"""A second start raises the first window and ends; whoever else writes there reaches nothing more."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from liaise_desktop.app.first_window import NOTE, SHOW, FirstWindow, socket_address
from liaise_desktop.app.single_instance import hold
from liaise_desktop.domain.errors import VaultInUseError
from tests.desktop_kit import collector, furnished, laptop  # noqa: F401 - fixtures

REPLACED = """
import os, sys
from pathlib import Path
from liaise_desktop.app.single_instance import hold
kept = hold(Path(sys.argv[1]))
print(sys.argv[2], flush=True)
if sys.argv[2] == "held":
    os.execv(sys.executable, [*sys.orig_argv[:-1], "held again"])
"""
COMMAND = [sys.executable, "-m", "liaise_desktop", "--practice", "--root"]


@pytest.fixture
def starts(qapp, tmp_path):
    """Makes what each start of the same installation makes."""
    made = []

    def start(folder=tmp_path, *, practice=True):
        one = FirstWindow(folder, practice=practice)
        made.append(one)
        return one

    yield start
    for one in made:
        if one._server is not None:
            one._server.close()
        one.let_go()


def listening(one):
    asked = []
    one.asked.connect(lambda: asked.append(one))
    assert one.claim()
    assert one.listen()
    return asked


def speak(qtbot, one, words):
    """Connect and say something; return what came back until the other side hung up."""
    socket = QLocalSocket()
    socket.connectToServer(one.address)
    assert socket.waitForConnected(3000)
    socket.write(words)
    socket.flush()
    closed = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == closed, timeout=10_000)
    return bytes(socket.readAll().data())


def test_the_first_is_first_and_hears_of_the_second(starts, qtbot):
    first, second = starts(), starts()
    asked = listening(first)
    assert not second.claim()
    assert speak(qtbot, first, SHOW) == b"shown\n"
    assert asked == [first]


def test_the_second_word_asks_for_quick_capture_and_no_third_is_understood(starts, qtbot):
    first = starts()
    asked, noted = listening(first), []
    first.note_asked.connect(lambda: noted.append(first))
    assert len(NOTE) == len(SHOW)
    assert speak(qtbot, first, NOTE) == b"shown\n"
    assert (asked, noted) == ([], [first])
    assert speak(qtbot, first, b"NOTE\n") == b""
    assert (asked, noted) == ([], [first])


def test_practice_and_real_work_and_other_folders_stand_side_by_side(starts, tmp_path):
    first, real, other = starts(), starts(practice=False), starts(tmp_path / "other")
    assert [one.claim() for one in (first, real, other)] == [True, True, True]
    assert len({one.address for one in (first, real, other)}) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the mode of a file")
def test_the_socket_belongs_to_its_user_alone(starts):
    first = starts()
    listening(first)
    mode = Path(first._server.fullServerName()).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert mode & 0o077 == 0


@pytest.mark.parametrize(
    "words", [b"open /etc/passwd\n", b"showX", b"\0" * 5, b"SHOW\n", b"x" * 1_000_000]
)
def test_a_stranger_who_says_something_else_is_hung_up_on(starts, qtbot, words):
    first = starts()
    asked = listening(first)
    assert speak(qtbot, first, words) == b""
    assert asked == []
    assert speak(qtbot, first, SHOW) == b"shown\n"


def test_a_stranger_who_says_nothing_is_hung_up_on(starts, qtbot):
    first = starts()
    asked = listening(first)
    assert speak(qtbot, first, b"sho") == b""
    assert asked == []


def test_a_crowd_of_strangers_takes_no_more_than_four_places(starts, qtbot):
    first = starts()
    listening(first)
    crowd = [QLocalSocket() for _ in range(20)]
    for socket in crowd:
        socket.connectToServer(first.address)
        socket.waitForConnected(100)
    qtbot.waitUntil(lambda: len(first._speaking) == 4)
    for socket in crowd:
        socket.abort()
    qtbot.waitUntil(lambda: not first._speaking)
    assert speak(qtbot, first, SHOW) == b"shown\n"


def test_a_very_long_path_of_a_folder_has_a_short_address(tmp_path):
    assert len(socket_address(tmp_path / ("x" * 200), "real").encode()) <= 100


def test_the_window_comes_to_the_front_from_wherever_it_was(laptop):
    desktop = laptop.start()
    desktop.window.showMinimized()
    desktop.come_forward()
    assert not desktop.window.isMinimized()
    assert desktop.window.isVisible()
    office = laptop.unlock(desktop)
    office.frame.showMinimized()
    desktop.come_forward()
    assert not office.frame.isMinimized()
    desktop.lock()
    desktop.come_forward()
    assert not office.frame.isVisible()  # no way back from a lock
    laptop.locked()


def test_a_lock_file_left_by_this_process_before_it_was_replaced_is_taken_over(tmp_path, qapp):
    if sys.platform == "win32":
        pytest.skip("there is no exec on Windows")
    said = subprocess.run(
        [sys.executable, "-c", REPLACED, str(tmp_path), "held"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert said.stdout.splitlines() == ["held", "held again"], said.stderr
    kept = hold(tmp_path)
    with pytest.raises(VaultInUseError):
        hold(tmp_path)
    kept.unlock()


@pytest.fixture
def program(furnished, tmp_path):
    """Starts the real program; ends what it started."""
    root = shutil.copytree(furnished, tmp_path / "laptop")
    started = []

    def start(*more):
        process = subprocess.Popen([*COMMAND, str(root), *more], stderr=subprocess.PIPE)
        started.append(process)
        return process

    start.address = socket_address(root / "data", "practice")
    yield start
    for process in started:
        process.kill()
        process.communicate()


def answers(address):
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(200):
        return False
    socket.write(SHOW)
    return socket.waitForReadyRead(2000)


def test_a_second_start_of_the_program_ends_well_and_a_killed_one_leaves_the_place_free(program, qtbot):
    first = program()
    qtbot.waitUntil(lambda: answers(program.address), timeout=60_000)
    second = program()
    assert second.wait(60) == 0
    assert program("--quick-note").wait(60) == 0
    assert first.poll() is None
    os.kill(first.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    first.wait(60)
    third = program()
    qtbot.waitUntil(lambda: answers(program.address), timeout=60_000)
    assert third.poll() is None
