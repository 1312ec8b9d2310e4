"""What the first run makes vaults from: real words, real codes, real vaults."""

from __future__ import annotations

import math

import pytest

from liaise_desktop.app.doors import Doors
from liaise_desktop.app.new_vaults import (
    DRAWN,
    NewVaults,
    common_words,
    word_count,
    words,
)
from liaise_desktop.crypto.guessing import PassphraseJudge
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import PassphraseTooWeakError
from tests.fakes import SeededRandom


@pytest.fixture
def doors(tmp_path):
    return Doors(tmp_path / "vaults", tmp_path / "config", practice=True, cost=RECOVERY_COST)


@pytest.fixture
def vaults(doors):
    return NewVaults(doors, "maarhaven", SeededRandom(7))


@pytest.fixture(scope="module")
def judging():
    made = PassphraseJudge(common_words, ["Maarhaven", "Team Riverside"])
    made.prepare()
    return made


@pytest.mark.parametrize("language", DRAWN)
def test_a_list_has_different_words_that_any_keyboard_can_type(language):
    found = words(language)
    assert len(set(found)) == len(found)
    assert all(word.isascii() and word == word.lower() and len(word) >= 3 for word in found)
    assert set(found).isdisjoint({"eskimo", "savage", "prison", "arsch", "negro", "uccisore"})


@pytest.mark.parametrize("language", [*DRAWN, "nl", "sv", "ca"])
def test_what_is_drawn_carries_64_bits_or_more(language):
    different = len(words(language))
    bits = sum(math.log2(different - taken) for taken in range(word_count(language)))
    assert bits >= 64


def test_a_language_without_a_list_is_offered_english_words(vaults):
    assert words("sv") == words("en")
    assert words("de") != words("en")
    assert [vaults.has_words(code) for code in ("en", "it", "sv", "nl")] == [True, True, False, False]


@pytest.mark.parametrize("language", [*DRAWN, "ca"])
def test_words_are_drawn_that_the_judge_accepts(vaults, language):
    first, second = vaults.suggest(language), vaults.suggest(language)
    assert first != second
    assert len(set(first.split(" "))) == word_count(language)
    assert set(first.split(" ")) <= set(words(language))
    assert vaults.judge(first) == ""


@pytest.mark.parametrize("language", DRAWN)
def test_no_words_that_are_drawn_are_ever_refused(vaults, judging, language):
    usual = sorted(words(language), key=judging.bits)[: word_count(language)]
    assert vaults.judge(" ".join(usual)) == ""
    assert [p for p in (vaults.suggest(language) for _ in range(300)) if vaults.judge(p)] == []


@pytest.mark.parametrize(
    "passphrase",
    [
        "Ospedale2024!!",
        "0sp3d4le!2024!",
        "Krankenhaus2024!",
        "Ziekenhuis2024!",
        "Sjukhuset2024!!",
        "MijnLieveHond2024!",
        "mijn lieve hond",
        "el meu gos petit",
        "ik hou van jou altijd",
        "jag älskar dig mycket",
        "jag alskar dig mycket",
        "Stoccolma1234567",
        "Maarhaven Riverside Team",
        "M44rhaven-Maarhaven-2024",
        "hospital hospital hospital hospital",
        "correcthorsebatterystaple",
        "to be or not to be that is",
    ],
)
def test_what_people_here_would_try_first_is_refused(vaults, passphrase):
    assert NewVaults.judge(named(vaults), passphrase) == "too-plain"


@pytest.mark.parametrize(
    "passphrase",
    [
        "Meine Katze frisst Spinat im Keller",
        "δεν ξέρω τίποτα σήμερα",
        "xK9#mQ2$vL7pRz",
        "la balena suona il trombone rosso",
        "mijn tante verkoopt groene parachutes",
        "x" * 3 + "K9#mQ2$vL7pRz" + "Zq" * 200,
    ],
)
def test_long_and_varied_ones_are_taken(vaults, passphrase):
    assert named(vaults).judge(passphrase) == ""


def test_words_of_a_list_are_taken_only_if_they_are_enough_and_different(vaults):
    some = words("en")
    few = "acid acorn acre acid acid"
    assert {"acid", "acorn", "acre"} <= set(some)
    assert vaults.judge(few) == "too-plain"


def named(vaults):
    return NewVaults(vaults._doors, "maarhaven", names=["Maarhaven", "Team Riverside"])


def test_a_code_has_seven_groups_of_four(vaults):
    assert [len(group) for group in vaults.new_code().split("-")] == [4] * 7


def test_a_group_fits_as_people_write_it(vaults):
    code = vaults.new_code()
    for number, group in enumerate(code.split("-"), 1):
        assert vaults.fits(code, number, group)
        assert vaults.fits(code, number, group.lower().replace("0", "o").replace("1", "l"))


def test_no_other_group_fits(vaults):
    code = vaults.new_code()
    groups = code.split("-")
    assert not vaults.fits(code, 1, groups[1])
    assert not vaults.fits(code, 3, "")
    assert not vaults.fits(code, 3, "ÄÖÜ?")
    for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
        changed = wrong + groups[2][1:]
        assert vaults.fits(code, 3, changed) is (changed == groups[2])


def test_a_new_vault_opens_with_its_passphrase_and_its_code(vaults, doors):
    passphrase, code = vaults.suggest("en"), vaults.new_code()
    vaults.make("Riverside 2", passphrase, code).close()
    (door,) = doors.all()
    assert door.label == "Riverside 2"
    doors.open(door.key, passphrase=passphrase).close()
    doors.open(door.key, code=code.lower()).close()


def test_no_vault_is_made_with_a_passphrase_that_anybody_would_guess(vaults, doors):
    with pytest.raises(PassphraseTooWeakError):
        vaults.make("Riverside 2", "password", vaults.new_code())
    assert doors.all() == []
