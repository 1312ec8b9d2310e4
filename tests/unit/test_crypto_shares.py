"""Any two shares of three give the secret, one alone never does, and a slip is found."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic import Share as Mnemonic
from shamir_mnemonic import combine_mnemonics

from liaise_desktop.crypto.shares import (
    HOLDERS,
    WORDS,
    check_of,
    combined,
    draw_shares,
    read_share,
)
from liaise_desktop.domain.errors import (
    ShareMistypedError,
    ShareOtherError,
    ShareRefusedError,
)

DRAWN = draw_shares()
OTHERS = draw_shares()

which = st.permutations(range(len(HOLDERS)))


def typed(words, chance):
    """Return the words as somebody might type them."""
    kept = [word[: chance.choice((4, 5, len(word)))] for word in words.split()]
    return chance.choice((" ", "\n", "  ", "\t")).join(
        chance.choice((word, word.upper(), word.title())) for word in kept
    )


@given(order=which, chance=st.randoms(use_true_random=False))
def test_any_two_shares_give_the_secret_in_any_order_however_they_are_typed(order, chance):
    drawn = draw_shares()
    two = [typed(drawn.words[at], chance) for at in order[:2]]
    assert combined(two) == drawn.secret


@given(at=st.sampled_from(range(3)))
def test_one_share_never_does(at):
    for shares in ([DRAWN.words[at]], [DRAWN.words[at]] * 2, []):
        with pytest.raises(ShareRefusedError):
            combined(shares)


@given(first=st.sampled_from(range(3)), second=st.sampled_from(range(3)))
def test_shares_of_two_sets_give_nothing(first, second):
    with pytest.raises(ShareRefusedError):
        combined([DRAWN.words[first], OTHERS.words[second]])


@given(at=st.sampled_from(range(3)), value=st.binary(min_size=16, max_size=16))
def test_a_made_up_share_of_the_same_set_does_not_give_the_secret(at, value):
    """Whoever holds one share learns nothing by trying others: each gives another secret, or none."""
    real = Mnemonic.from_mnemonic(DRAWN.words[at])
    made_up = Mnemonic(
        real.identifier, real.extendable, 0, 0, 1, 1, (at + 1) % 3, 2, value
    ).mnemonic()
    if made_up == DRAWN.words[(at + 1) % 3]:
        return
    with contextlib.suppress(ShareOtherError):
        assert combined([DRAWN.words[at], made_up]) != DRAWN.secret


@given(
    at=st.sampled_from(range(3)),
    places=st.sets(st.integers(0, WORDS - 1), min_size=1, max_size=3),
    chance=st.randoms(use_true_random=False),
)
def test_one_to_three_wrong_words_are_always_found(at, places, chance):
    from shamir_mnemonic.wordlist import WORDLIST

    words = DRAWN.words[at].split()
    for place in places:
        words[place] = chance.choice([word for word in WORDLIST if word != words[place]])
    with pytest.raises(ShareMistypedError) as refused:
        read_share(" ".join(words))
    assert refused.value.facts == {"why": "words"}


@given(at=st.sampled_from(range(3)), first=st.integers(0, WORDS - 2))
def test_two_words_that_changed_places_are_found(at, first):
    words = DRAWN.words[at].split()
    if words[first] == words[first + 1]:
        return
    words[first], words[first + 1] = words[first + 1], words[first]
    with pytest.raises(ShareMistypedError):
        read_share(" ".join(words))


def test_a_word_that_is_none_is_pointed_at():
    words = DRAWN.words[0].split()
    for wrong in ("xyzzy", words[6][:3], words[6] + "x", "zwölf"):
        with pytest.raises(ShareMistypedError) as refused:
            read_share(" ".join([*words[:6], wrong, *words[7:]]))
        assert refused.value.facts == {"why": "word", "number": 7}


@pytest.mark.parametrize("count", [0, 1, 19, 21, 40])
def test_a_share_has_twenty_words(count):
    with pytest.raises(ShareMistypedError) as refused:
        read_share(" ".join((DRAWN.words[0].split() * 3)[:count]))
    assert refused.value.facts == {"why": "length"}


def test_a_share_knows_its_place_and_its_set():
    read = [read_share(words) for words in DRAWN.words]
    assert [share.index for share in read] == [0, 1, 2]
    assert len({share.set for share in read}) == 1
    assert len({check_of(share, bytes(16)) for share in read}) == 3
    assert check_of(read[0], bytes(16)) != check_of(read[0], b"\1" * 16)


def test_shares_of_another_scheme_are_no_shares_of_ours():
    from shamir_mnemonic import generate_mnemonics

    for groups, secret in (([(3, 5)], bytes(16)), ([(2, 5)], bytes(16))):
        share = generate_mnemonics(1, groups, secret)[0][4]
        with pytest.raises(ShareOtherError):
            read_share(share)


def test_the_reference_joins_our_shares_without_our_code():
    assert combine_mnemonics(DRAWN.words[1:]) == DRAWN.secret


def test_nothing_secret_stands_in_what_python_prints():
    told = repr(DRAWN) + repr(read_share(DRAWN.words[0]))
    assert DRAWN.words[0].split()[10] not in told
    assert DRAWN.secret.hex() not in told
    assert repr(DRAWN.secret) not in told


def test_no_refusal_repeats_what_was_typed():
    words = DRAWN.words[0].split()
    words[4], words[5] = words[5], words[4]
    with pytest.raises(ShareMistypedError) as refused:
        read_share(" ".join(words))
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__
    assert words[0] not in f"{refused.value} {refused.value.facts}"
