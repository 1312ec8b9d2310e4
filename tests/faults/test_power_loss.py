"""Power that is cut at any moment: nothing that was promised is lost, whatever the disk kept.

``LIAISE_STATES`` sets how many states of the disk each work is tried with; the few of a quick run
are drawn from all moments of the work. ``python -m tests.faults.soak power --full`` has them all.
"""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults.power_kit import replay
from tests.faults.power_model import DiskModel, State, apply_write, tear
from tests.faults.power_works import WORKS

STATES = int(os.environ.get("LIAISE_STATES", "12"))

pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux", reason="the shim stands before Linux's disk calls"
    ),
    pytest.mark.timeout(180 + STATES),
]


@pytest.mark.parametrize("work", WORKS)
def test_whatever_the_disk_kept_nothing_promised_is_lost_and_nothing_is_broken(work, stock_tool):
    stock_tool("gcc")
    row = replay(work, STATES)
    assert row.ills == ()
    assert row.clean
    assert row.tried >= STATES * 3 // 4


@pytest.mark.parametrize("work", ["hasty-edit", "hasty-passphrase"])
def test_work_that_does_not_wait_for_the_disk_is_found_out(work, stock_tool):
    stock_tool("gcc")
    row = replay(work, 40)
    assert row.lost or row.broken


class Tape:
    """A recording made by hand: one folder, one file."""

    def __init__(self, *steps):
        from tests.faults.power_model import Node

        self.start = {
            0: Node(0, names={"old": 1}),
            1: Node(1, data=bytearray(b"before")),
        }
        self.steps = steps


def after(*steps):
    disk = DiskModel(Tape(*steps))
    for step in steps:
        disk.take(step)
    return disk


def every_state(disk, draws=400):
    import random

    draw = random.Random(5)
    found = [disk.chance(draw) for _ in range(draws)]
    return {tuple(sorted(state.files.items())) for state in found}


def test_what_was_written_and_not_waited_for_may_be_there_or_not_or_in_part():
    disk = after(("data", 1, (0, b"AFTER!" + b"x" * 1000)))
    assert disk.whole().files == {"old": b"AFTER!" + b"x" * 1000}
    assert disk.bare().files == {"old": b"before"}
    first, second = b"AFTER!" + b"x" * 506, b"x" * 494
    kept = {dict(state)["old"] for state in every_state(disk)}
    assert {b"before", first, first + second, b"before" + bytes(506) + second} <= kept


def test_what_was_waited_for_is_there():
    disk = after(("data", 1, (0, b"AFTER!")), ("sync", 1))
    assert every_state(disk) == {(("old", b"AFTER!"),)}


def test_a_name_lasts_once_its_folder_was_waited_for():
    from tests.faults.power_model import Naming

    steps = [("file", 2), ("name", Naming(((0, "new", 2),))), ("data", 2, (0, b"x")), ("sync", 2)]
    kept = (("old", b"before"),)
    assert every_state(after(*steps)) == {kept, (("new", b"x"), *kept)}
    assert every_state(after(*steps, ("sync-folder", 0))) == {(("new", b"x"), *kept)}


def test_a_rename_happens_as_a_whole_or_not():
    from tests.faults.power_model import Naming

    disk = after(("name", Naming(((0, "old", None), (0, "new", 1)))))
    assert every_state(disk) == {(("old", b"before"),), (("new", b"before"),)}


def test_writes_are_torn_at_sectors_of_the_file():
    import random

    draw, whole = random.Random(2), (500, bytes(range(200)))
    for _ in range(50):
        for at, data in tear(whole, 1.0, draw):
            assert at in {500, 512, 700}
            assert data in {b"", whole[1], whole[1][:12], whole[1][12:]}


def test_a_file_is_cut_and_grows_with_zeros():
    data = bytearray(b"abcdef")
    apply_write(data, (2, None))
    apply_write(data, (4, b"x"))
    assert data == b"ab\0\0x"
    assert State([], {"a": b"1"}, ()).mark != State([], {"a": b"1"}, (("saved", 1),)).mark
