import pytest
from PySide6.QtCore import QEvent, QObject

from liaise_desktop.app.lock import WARN_SECONDS, IdleWatch, own_command


class Hands:
    """A clock that tests move."""

    def __init__(self):
        self.at = 0.0

    def __call__(self):
        return self.at


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def watch(qapp, hands):
    owner = QObject()
    idle = IdleWatch(5, owner, hands)
    idle.heard, idle.locked = [], []
    idle.warned.connect(idle.heard.append)
    idle.due.connect(lambda: idle.locked.append(hands.at))
    yield idle
    owner.deleteLater()


def test_nothing_happens_while_somebody_works(watch, hands):
    for _ in range(20):
        hands.at += 200
        watch.eventFilter(watch, QEvent(QEvent.Type.KeyPress))
        watch.look()
    assert (watch.heard, watch.locked) == ([], [])


def test_the_lock_is_announced_thirty_seconds_before(watch, hands):
    hands.at = 300 - WARN_SECONDS - 1
    watch.look()
    assert watch.heard == []
    hands.at = 300 - WARN_SECONDS + 1
    watch.look()
    assert watch.heard == [30]


def test_any_key_keeps_it_open(watch, hands):
    hands.at = 290
    watch.look()
    watch.eventFilter(watch, QEvent(QEvent.Type.KeyPress))
    hands.at = 301
    watch.look()
    assert watch.heard[-1] is None
    assert watch.locked == []


def test_g20_it_locks_when_nobody_comes_back(watch, hands):
    hands.at = 300
    watch.look()
    assert watch.locked == [300]


def test_shorter_minutes_count_from_now(watch, hands):
    hands.at = 200
    watch.set_minutes(1)
    hands.at = 259
    watch.look()
    assert watch.locked == []
    hands.at = 260
    watch.look()
    assert watch.locked == [260]


def test_the_program_that_comes_back_is_this_one():
    command = own_command(["--practice"])
    assert command[-3:] == ["-m", "liaise_desktop", "--practice"]
