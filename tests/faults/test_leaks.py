"""After a day at the real program no word of it is left where it should not be."""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults import soak_leaks

PLACES = (
    "memory after lock",
    "clipboard after lock",
    "core",
    "files: vault",
    "files: config",
    "files: logs",
    "files: cache",
    "files: temporary",
    "files: home",
)

pytestmark = [
    pytest.mark.real_window,
    pytest.mark.stock_tools,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0,
        reason="only root reads the memory of a program that forbids it",
    ),
]


@pytest.fixture(scope="module")
def table():
    return {row.work: row for row in soak_leaks.rows(full=False)}


def test_every_place_is_looked_at(table):
    assert tuple(table) == PLACES


@pytest.mark.parametrize("place", PLACES)
def test_no_marked_word_is_found_but_each_that_was_planted(table, place, stock_tool):
    stock_tool("Xvfb")
    row = table[place]
    assert row.tried >= 20
    assert (row.lost, row.broken, row.ills) == (0, 0, ())
