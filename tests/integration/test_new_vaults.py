"""What the first run makes vaults from: real words, real codes, real vaults."""

from __future__ import annotations

import pytest

from liaise_desktop.app.doors import Doors
from liaise_desktop.app.new_vaults import WORDS, NewVaults, words
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import PassphraseTooWeakError
from tests.fakes import SeededRandom

LISTS = ("en", "de")


@pytest.fixture
def doors(tmp_path):
    return Doors(tmp_path / "vaults", tmp_path / "config", practice=True, cost=RECOVERY_COST)


@pytest.fixture
def vaults(doors):
    return NewVaults(doors, "maarhaven", SeededRandom(7))


@pytest.mark.parametrize("language", LISTS)
def test_a_list_has_7776_different_plain_words(language):
    found = words(language)
    assert len(set(found)) == len(found) == 7776
    assert all(word.isascii() and word == word.lower() for word in found)


def test_a_language_without_a_list_is_offered_english_words():
    assert words("sv") == words("en")
    assert words("de") != words("en")


@pytest.mark.parametrize("language", [*LISTS, "fr"])
def test_five_words_are_drawn_that_the_judge_accepts(vaults, language):
    first, second = vaults.suggest(language), vaults.suggest(language)
    assert first != second
    assert len(first.split(" ")) == WORDS
    assert set(first.split(" ")) <= set(words(language))
    assert vaults.judge(first) == ""


def test_hardly_any_five_words_are_refused(vaults):
    refused = [p for p in (vaults.suggest("en") for _ in range(500)) if vaults.judge(p)]
    assert refused == []


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
