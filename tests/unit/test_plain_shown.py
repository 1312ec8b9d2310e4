"""Texts on screen: nothing hidden, nothing that cannot wrap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.plain import LONGEST, has_long_run, shown


@given(st.text())
def test_nothing_is_lost_but_places_to_break_are_added(text):
    assert shown(text).replace("\u200b", "") == visible(text).replace("\u200b", "")


@given(st.integers(1, 400))
def test_no_word_is_longer_than_a_line(letters):
    parts = shown("x" * letters).split("\u200b")
    assert all(0 < len(part) <= LONGEST for part in parts)
    assert "".join(parts) == "x" * letters


def test_switched_directions_are_spelt_out():
    assert shown("a\u202eb") == "a‹RLO›b"


def test_ordinary_text_has_no_long_run():
    assert not has_long_run("word " * 100_000)
    assert has_long_run("x" * 2000)
