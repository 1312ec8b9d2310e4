"""The recovery code survives being read aloud, copied by hand and typed."""

from __future__ import annotations

import os

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from liaise_desktop.crypto.recovery import (
    ALPHABET,
    CHARACTERS,
    code_of,
    groups,
    new_recovery_code,
    normalise,
    secret,
)
from liaise_desktop.domain.errors import RecoveryCodeError

SECRETS = st.binary(min_size=16, max_size=16)
PLACES = st.integers(0, CHARACTERS - 1)
# Written out once and never changed: sheets that were printed must stay valid.
KNOWN = {
    bytes(16): "0000-0000-0000-0000-0000-0000-0000",
    bytes.fromhex("ff" * 16): "7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZKB",
    bytes.fromhex("0102030405060708090a0b0c0d0e0f10"): "0108-1G81-860W-40J2-GB1G-6GW3-RG7V",
}


def bare(code):
    return code.replace("-", "")


def replaced(code, place, character):
    plain = bare(code)
    return plain[:place] + character + plain[place + 1 :]


@pytest.mark.parametrize(("carried", "code"), KNOWN.items())
def test_known_secrets_have_their_known_codes(carried, code):
    assert code_of(carried) == code
    assert secret(code) == carried


def test_a_new_code_has_seven_groups_of_four():
    code = new_recovery_code(os.urandom)

    assert [len(group) for group in groups(code)] == [4] * 7
    assert "-".join(groups(code)) == code


def test_a_new_code_carries_exactly_what_was_drawn():
    assert secret(new_recovery_code(lambda count: b"\x5a" * count)) == b"\x5a" * 16


def test_a_source_that_falls_short_is_not_used():
    with pytest.raises(ValueError, match="fell short"):
        new_recovery_code(lambda count: b"\0" * (count - 1))


@given(SECRETS)
def test_every_secret_comes_back(carried):
    assert secret(code_of(carried)) == carried


@given(SECRETS, st.data())
def test_spelling_and_spacing_do_not_matter(carried, data):
    code = code_of(carried)
    separators = st.sampled_from(["", " ", "-", "  ", "\n", "\t", "\u2013", "\u00a0", "\u2212"])
    variants = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(
        data.draw(st.sampled_from(variants.get(mark, mark + mark.lower()))) + data.draw(separators)
        for mark in bare(code)
    )

    assert normalise(typed) == code


@given(SECRETS, PLACES, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_refused_and_its_group_named(carried, place, character):
    wrong = replaced(code_of(carried), place, character)
    assume(wrong != bare(code_of(carried)))

    with pytest.raises(RecoveryCodeError) as refused:
        secret(wrong)

    assert refused.value.facts["group"] == place // 4 + 1


@given(SECRETS, PLACES, PLACES, st.sampled_from(ALPHABET), st.sampled_from(ALPHABET))
def test_two_wrong_characters_never_pass(carried, first, second, one, other):
    code = code_of(carried)
    wrong = replaced(replaced(code, first, one), second, other)
    assume(wrong != bare(code))

    with pytest.raises(RecoveryCodeError):
        secret(wrong)


@given(SECRETS, st.integers(0, CHARACTERS - 2))
def test_two_neighbours_swapped_never_pass(carried, place):
    plain = bare(code_of(carried))
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    assume(swapped != plain)

    with pytest.raises(RecoveryCodeError):
        secret(swapped)


@given(SECRETS, st.integers(0, 6), st.integers(1, 3))
def test_a_group_that_is_too_short_is_named(carried, number, missing):
    parts = list(groups(code_of(carried)))
    parts[number] = parts[number][:-missing]

    with pytest.raises(RecoveryCodeError) as refused:
        normalise(" ".join(parts))

    assert refused.value.facts == {"group": number + 1, "certain": True}


@given(SECRETS, PLACES, st.sampled_from("Uu*_é八"))
def test_a_character_that_no_code_holds_is_named_for_certain(carried, place, character):
    with pytest.raises(RecoveryCodeError) as refused:
        normalise(replaced(code_of(carried), place, character))

    assert refused.value.facts == {"group": place // 4 + 1, "certain": True}


@pytest.mark.parametrize(
    ("typed", "group"), [("", 1), ("0000", 2), ("0000-0000-0000-0000-0000-0000", 7), ("0" * 27, 7)]
)
def test_a_code_that_breaks_off_names_the_first_unfinished_group(typed, group):
    with pytest.raises(RecoveryCodeError) as refused:
        normalise(typed)

    assert refused.value.facts == {"group": group, "certain": False}


def test_a_code_that_is_too_long_is_refused():
    with pytest.raises(RecoveryCodeError) as refused:
        normalise("0" * 29)

    assert refused.value.facts == {}


@given(st.text(max_size=60))
def test_any_text_is_a_code_or_a_typed_refusal(text):
    try:
        code = normalise(text)
    except RecoveryCodeError:
        return
    assert normalise(code) == code
