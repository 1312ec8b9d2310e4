"""Whatever is altered in the files of a vault is noticed at unlock, when shown, or by the check."""

from __future__ import annotations

import pytest

from tests.faults import soak_flips

KINDS = (
    "slots",
    "slots, checksum made anew",
    "pages",
    "single older pages",
    "mixes of old and new pages",
    "the whole older file",
    "the write-ahead log",
)


@pytest.fixture(scope="module")
def table():
    return {row.work: row for row in soak_flips.rows(full=False)}


def test_everything_that_can_be_altered_is_tried(table):
    assert tuple(table) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_altered_is_noticed(table, kind):
    row = table[kind]
    assert row.tried > 0
    assert (row.lost, row.ills) == (0, ())


@pytest.mark.parametrize("kind", ["slots", "the whole older file", "the write-ahead log"])
def test_what_was_put_back_or_taken_away_is_noticed_at_unlock(table, kind):
    row = table[kind]
    assert row.remark == f"unlock {row.tried}"
