"""Waiting after something wrong survives a restart."""

from __future__ import annotations

import pytest

from liaise_desktop.app.wrong_tries import MOST, WrongTries


@pytest.fixture
def tries(tmp_path):
    return WrongTries(tmp_path / "config", tmp_path / "vault")


def test_what_was_counted_is_there_after_a_restart(tries, tmp_path):
    assert tries.count() == 0
    tries.put(3)
    assert WrongTries(tmp_path / "config", tmp_path / "vault").count() == 3
    assert WrongTries(tmp_path / "config", tmp_path / "other").count() == 0
    tries.put(0)
    assert tries.count() == 0
    assert list((tmp_path / "config" / "tries").iterdir()) == []


def test_the_number_stays_within_bounds(tries):
    tries.put(10**6)
    assert tries.count() == MOST


@pytest.mark.parametrize("content", ["", "many", "-4", "\u0661", "1e3"])
def test_a_damaged_file_counts_as_none(tries, tmp_path, content):
    tries.put(1)
    (path,) = (tmp_path / "config" / "tries").iterdir()
    path.write_text(content, encoding="utf-8")
    assert tries.count() == 0


def test_a_place_that_refuses_keeps_nobody_out(tmp_path):
    (tmp_path / "config").write_text("a file where a folder should be")
    tries = WrongTries(tmp_path / "config", tmp_path / "vault")
    tries.put(2)
    assert tries.count() == 0
