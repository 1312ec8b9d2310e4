import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.city_pack import read_pack
from liaise_desktop.app.doors import Doors
from liaise_desktop.app.session import begin, certify_for_practice
from liaise_desktop.app.single_instance import hold
from liaise_desktop.assets import asset
from liaise_desktop.crypto.recovery import code_of
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import (
    PracticeMixError,
    VaultInUseError,
    VaultMissingError,
    WrongPassphraseError,
)

WORDS = "maple river lantern seven quiet"
CODE = code_of(bytes(range(16)))


@pytest.fixture
def pack():
    return read_pack(asset("packs", "maarhaven.liaise-pack"), practice_city.root_hex())


def doors(tmp_path, *, practice=True):
    return Doors(tmp_path / "vaults", tmp_path / "config", practice=practice, cost=RECOVERY_COST)


def test_a_new_vault_is_listed_and_opens_with_passphrase_and_code(tmp_path):
    ours = doors(tmp_path)
    ours.make("Riverside 4", WORDS, CODE, "maarhaven").close()
    (door,) = ours.all()
    assert (door.label, door.practice) == ("Riverside 4", True)
    ours.open(door.key, passphrase=WORDS).close()
    ours.open(door.key, code=CODE).close()
    with pytest.raises(WrongPassphraseError):
        ours.open(door.key, passphrase=WORDS + "x")


def test_no_vault_is_an_empty_list_and_a_plain_error(tmp_path):
    ours = doors(tmp_path)
    assert ours.all() == []
    with pytest.raises(VaultMissingError):
        ours.open("none", passphrase=WORDS)


def test_a_practice_vault_knows_who_works_there(tmp_path, pack):
    vault = doors(tmp_path).make("Mira K.", WORDS, CODE, "maarhaven")
    certify_for_practice(vault, practice_city.MIRA)
    session = begin(vault, pack)
    assert (session.desk.name, session.desk.role) == ("Mira K.", "mediator")
    assert session.desk.principal == "mira@maarhaven.example"
    session.close()


def test_real_and_practice_never_meet(tmp_path, pack):
    vault = doors(tmp_path, practice=False).make("Desk 1", WORDS, CODE, "")
    with pytest.raises(PracticeMixError):
        certify_for_practice(vault, practice_city.MIRA)
    with pytest.raises(PracticeMixError):
        begin(vault, pack)
    vault.close()


def test_a_second_window_is_refused_until_the_first_lets_go(tmp_path):
    first = hold(tmp_path)
    with pytest.raises(VaultInUseError):
        hold(tmp_path)
    first.unlock()
    hold(tmp_path).unlock()
