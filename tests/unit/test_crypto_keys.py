"""Derived keys, author keys, comparison numbers and passphrases do what they say."""

from __future__ import annotations

import hashlib
import os
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.crypto.author_keys import AuthorKey, verify, verify_change
from liaise_desktop.crypto.derive import derive, expand, extract
from liaise_desktop.crypto.passphrases import judge, suggest_passphrase
from liaise_desktop.crypto.verification import verification_groups, verification_number

# RFC 5869, appendix A, test cases 1 and 3.
HKDF = [
    (
        "0b" * 22,
        "000102030405060708090a0b0c",
        "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ),
    (
        "0b" * 22,
        "",
        "",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    ),
]
# RFC 8032, section 7.1, tests 1 and 3: seed, public key, message, signature.
ED25519 = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]
HEADER = b'{"author":"x"}'


@pytest.mark.parametrize(("material", "salt", "info", "output"), HKDF)
def test_hkdf_gives_the_known_answers(material, salt, info, output):
    key = extract(bytes.fromhex(salt), bytes.fromhex(material))

    assert expand(key, bytes.fromhex(info), 42).hex() == output


def test_every_purpose_has_a_key_of_its_own():
    keys = {derive(bytes(32), purpose) for purpose in ("db", "anchor", "drafts", "d")}

    assert len(keys) == 4
    assert {len(key) for key in keys} == {32}


def test_every_vault_has_keys_of_its_own():
    assert derive(bytes(32), "db") != derive(b"\1" * 32, "db")


@pytest.mark.parametrize(
    ("key", "purpose"), [(b"short", "db"), (bytes(33), "db"), (bytes(32), "")]
)
def test_a_key_without_purpose_or_of_other_length_is_not_derived(key, purpose):
    with pytest.raises(ValueError, match="key"):
        derive(key, purpose)


@pytest.mark.parametrize(("seed", "public", "message", "signature"), ED25519)
def test_ed25519_gives_the_known_answers(seed, public, message, signature):
    key = AuthorKey(bytes.fromhex(seed))

    assert key.public_hex == public
    assert key.sign(bytes.fromhex(message)).hex() == signature
    assert verify(public, bytes.fromhex(message), bytes.fromhex(signature))


def test_a_change_is_signed_in_a_context_of_its_own():
    key = AuthorKey(bytes(32))
    signature = key.sign_change(HEADER)

    assert signature == key.sign(b"liaise-change-v1\0" + HEADER)
    assert verify_change(key.public_hex, HEADER, signature)
    assert not verify(key.public_hex, HEADER, signature)
    assert not verify_change(key.public_hex, HEADER, key.sign(HEADER))


def test_every_flipped_bit_of_signature_key_or_header_is_noticed():
    key = AuthorKey(bytes(range(32)))
    signature = key.sign_change(HEADER)
    raw = bytes.fromhex(key.public_hex)

    def flips(data):
        for place in range(8 * len(data)):
            altered = bytearray(data)
            altered[place // 8] ^= 1 << place % 8
            yield bytes(altered)

    assert not any(verify_change(key.public_hex, HEADER, each) for each in flips(signature))
    assert not any(verify_change(each.hex(), HEADER, signature) for each in flips(raw))
    assert not any(verify_change(key.public_hex, each, signature) for each in flips(HEADER))


def test_a_signature_with_another_scalar_of_the_same_class_is_refused():
    key = AuthorKey(bytes(32))
    signature = key.sign_change(HEADER)
    order = 2**252 + 27742317777372353535851937790883648493
    other = (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")

    assert not verify_change(key.public_hex, HEADER, signature[:32] + other)


@pytest.mark.parametrize(
    "public",
    [
        "",
        "zz" * 32,
        "00" * 31,
        "00" * 33,
        " 0" * 32,
        "D75A" * 16,
        "\u0661" * 64,
        "00" * 32,
        "0x" + "0" * 62,
    ],
)
def test_what_is_no_key_verifies_nothing(public):
    assert not verify_change(public, HEADER, bytes(64))


@pytest.mark.parametrize("length", [0, 63, 65, 128])
def test_a_signature_of_other_length_is_refused(length):
    assert not verify_change(AuthorKey(bytes(32)).public_hex, HEADER, bytes(length))


def test_an_author_key_does_not_print_its_secret():
    seed = os.urandom(32)

    assert seed.hex() not in repr(AuthorKey(seed))
    assert AuthorKey(seed).public_hex in repr(AuthorKey(seed))


def test_a_seed_of_other_length_makes_no_key():
    with pytest.raises(ValueError, match="32 bytes"):
        AuthorKey(bytes(31))


def test_g16_the_comparison_number_is_the_hash_in_thirty_digits():
    groups = verification_groups(b"request")

    assert verification_number(b"request") == " ".join(groups)
    assert [len(group) for group in groups] == [5] * 6
    number = int(hashlib.sha256(b"request").hexdigest(), 16)
    assert int("".join(groups)) == number % 10**30


def test_the_comparison_number_keeps_leading_noughts():
    short = next(
        data
        for data in (str(n).encode() for n in range(2000))
        if verification_number(data).startswith("0")
    )

    assert len(verification_number(short)) == 35


WORDS = ["kiesel", "hafen", "laterne", "brücke", "möwe", "segel", "anker"]


def test_a_suggestion_is_drawn_evenly():
    counts = Counter(
        word for _ in range(700) for word in suggest_passphrase(WORDS, 5, os.urandom).split(" ")
    )

    assert set(counts) == set(WORDS)
    assert max(counts.values()) - min(counts.values()) < 250


def test_draws_that_would_favour_the_first_words_are_drawn_again():
    # Seven words: 252 = 36 * 7 is the first byte that must not count.
    drawn = iter([b"\xfc", b"\xff", b"\x08"])

    assert suggest_passphrase(WORDS, 1, lambda _: next(drawn)) == WORDS[1]


def test_a_long_list_is_reached_to_its_last_word():
    words = [f"w{n}" for n in range(7776)]

    assert suggest_passphrase(words, 1, lambda n: (7775).to_bytes(n, "big")) == "w7775"


@pytest.mark.parametrize("words", [[], ["a", "a"]])
def test_a_list_without_different_words_is_refused(words):
    with pytest.raises(ValueError, match="different"):
        suggest_passphrase(words, 5, os.urandom)


@pytest.mark.parametrize(
    "passphrase",
    [
        "kiesel hafen laterne",
        "Meine Katze frisst Spinat",
        "δεν ξέρω τίποτα σήμερα",
        "xK9#mQ2$vL7pRz",
    ],
)
def test_long_and_varied_passphrases_clear_the_floor(passphrase):
    assert judge(passphrase).accepted


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("", "too-short"),
        ("abc def ghi", "too-short"),
        ("Ospedale2024!", "too-short"),
        ("Ospedale2024!!", "too-plain"),
        ("password password password", "too-plain"),
        ("aaa bbb ccc ddd", "too-plain"),
        ("12345678901234567890", "too-plain"),
        ("internationalisation", "too-plain"),
        (" " * 40, "too-plain"),
    ],
)
def test_short_and_plain_passphrases_are_refused_with_the_reason(passphrase, why):
    assert judge(passphrase).why == why


@given(st.text())
def test_any_text_gets_a_verdict(text):
    assert judge(text).accepted is (judge(text).why is None)


@given(st.integers(0, 2**32))
def test_a_usual_suggestion_clears_the_floor(seed):
    stream = hashlib.shake_256(str(seed).encode()).digest(4000)
    taken = iter(range(0, 4000, 2))
    words = [f"{first}{second}ado" for first in "bcdfghklmnprst" for second in "aeiou"]

    def random(count):
        at = next(taken)
        return stream[at : at + count]

    phrase = suggest_passphrase(words, 5, random)

    assert judge(phrase).accepted or len(set(phrase.split())) < 3 or len(set(phrase)) < 10
