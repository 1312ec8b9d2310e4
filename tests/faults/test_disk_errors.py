"""A disk that is full or fails, at any call: a clear sentence, nothing lost, and work goes on.

``LIAISE_POINTS`` sets at how many calls of a work each fault is tried; the few of a quick run are
drawn from all of them. ``python -m tests.faults.soak errors --full`` has every call.
"""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults.error_child import judged
from tests.faults.error_kit import FAULTS, points
from tests.faults.error_works import WORKS

POINTS = int(os.environ.get("LIAISE_POINTS", "1"))

pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux", reason="the shim stands before Linux's disk calls"
    ),
    pytest.mark.timeout(180 + 10 * POINTS),
]


@pytest.mark.parametrize("work", WORKS)
def test_whichever_call_fails_nothing_is_lost_and_the_work_goes_on(work, stock_tool):
    stock_tool("gcc")
    rows = list(points(work, most=POINTS))
    assert [row.ills for row in rows] == [()] * len(FAULTS)
    assert [row.tried for row in rows] == [POINTS] * len(FAULTS)
    assert all(row.clean for row in rows)


class Found:
    def __init__(self):
        self.told = {}


@pytest.mark.parametrize(
    ("error", "fits"),
    [
        ("VaultFullError", True),
        ("TargetUnwritableError", True),
        ("VaultDamagedError", False),
        ("WrongPassphraseError", False),
    ],
)
def test_a_failing_disk_is_not_told_as_something_else(error, fits):
    from liaise_desktop.domain import errors

    assert (judged(getattr(errors, error)(), "save", Found()) == []) is fits


def test_an_error_that_nobody_foresaw_is_a_finding():
    [(kind, _)] = judged(OSError(5, "bad"), "save", Found())
    assert kind == "broken"
