"""Text as typed, names that nobody chose, references that can be read aloud."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.domain.plain_text import BIDI_CONTROLS, is_blank, kept, kept_deep, visible
from liaise_desktop.domain.pseudonyms import NAMES, new_pseudonym
from liaise_desktop.domain.reference import ALPHABET, as_read, new_reference
from tests.fakes import SeededRandom


def test_text_is_kept_as_typed_but_for_its_form_and_line_ends():
    typed = '  <b>Été</b>\u202e & "quoted"\r\nline\rline\u2028 \t end  '
    assert kept(typed) == '  <b>Été</b>\u202e & "quoted"\nline\nline\n \t end  '
    assert kept("e\u0301") == "é"


def test_what_no_file_can_hold_becomes_a_replacement_sign():
    assert kept("a\x00b\ud800c") == "a\ufffdb\ufffdc"


@given(st.text(st.characters()))
def test_keeping_twice_changes_nothing_and_the_text_can_be_written(text):
    once = kept(text)
    assert kept(once) == once
    once.encode("utf-8")


def test_texts_inside_lists_and_mappings_are_kept_as_well():
    assert kept_deep({"a": ["e\u0301\r\n", ({"b": "x\x00"},)], "n": 3, "y": True}) == {
        "a": ["é\n", ({"b": "x\ufffd"},)],
        "n": 3,
        "y": True,
    }


@pytest.mark.parametrize(("sign", "name"), sorted(BIDI_CONTROLS.items()))
def test_a_switch_of_direction_is_shown(sign, name):
    assert visible(f"a{sign}b") == f"a‹{name}›b"


def test_other_controls_are_shown_and_line_ends_and_tabs_are_not():
    assert visible("a\x07b\x1b\n\tc") == "a‹U+0007›b‹U+001B›\n\tc"


@given(st.text())
def test_nothing_invisible_is_left_after_making_visible(text):
    assert not set(visible(text)) & set(BIDI_CONTROLS)


def test_blank_is_what_shows_nothing():
    assert all(is_blank(text) for text in ("", " \n", "\u200b\u00a0", "\u202e\u2066"))
    assert not is_blank(" x ")


# -- names and references ----------------------------------------------------------------------


def test_pseudonyms_can_be_said_and_differ():
    random, used = SeededRandom(7), set()
    for _ in range(500):
        name = new_pseudonym(random, used.__contains__)
        assert re.fullmatch(r"[A-Z][a-z]+ [A-Z]\.", name)
        assert name not in used
        used.add(name)


def test_when_the_lists_run_short_a_name_is_built():
    known = set(NAMES)
    name = new_pseudonym(SeededRandom(7), lambda text: text.split()[0] in known)
    assert name.split()[0] not in known
    assert new_pseudonym(SeededRandom(7), lambda _: True)


def test_no_name_is_listed_twice():
    assert len(NAMES) == len(set(NAMES)) > 150


def test_a_reference_has_the_prefix_and_five_signs_and_is_new():
    random = SeededRandom(3)
    first = new_reference("MH", SeededRandom(3), lambda _: False)
    assert re.fullmatch(f"MH-[{ALPHABET}]{{5}}", first)
    assert new_reference("MH", random, lambda code: code == first) != first


def test_two_laptops_that_never_meet_hardly_ever_give_the_same_reference():
    one, other = SeededRandom(1), SeededRandom(2)
    given_here = {new_reference("MH", one, lambda _: False) for _ in range(200)}
    given_there = {new_reference("MH", other, lambda _: False) for _ in range(200)}
    assert not given_here & given_there


@pytest.mark.parametrize("typed", ["mh-4f7kq", " MH-4F7KQ ", "mh - 4f7kq"])
def test_a_reference_is_recognised_as_people_type_it(typed):
    assert as_read(typed) == "MH-4F7KQ"
    assert as_read("MH-OIL00") == "MH-01100"
