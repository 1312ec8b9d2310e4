"""A damaged vault is brought back: with a backup, without one, or it stays as it was."""

import shutil

import pytest

from liaise_desktop.domain.errors import (
    CancelledError,
    VaultDamagedError,
    WrongPassphraseError,
)
from liaise_desktop.storage.backups import default_place, make_backup
from liaise_desktop.storage.bring_back import bring_back, is_wanted_back, want_back
from liaise_desktop.storage.pages import damaged_pages, page_count
from liaise_desktop.storage.vault import VaultSettings
from liaise_desktop.storage.ways_in import WayIn
from tests.salvage_kit import ID, damage, keys_of, worked_in
from tests.vault_kit import PASSPHRASE, Clock, add_note, open_vault

WAY = WayIn(passphrase=PASSPHRASE)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return worked_in(tmp_path_factory.mktemp("kept") / "vault", notes=60)


@pytest.fixture
def folder(kept, tmp_path):
    return shutil.copytree(kept, tmp_path / "vault")


def settings(**known):
    return VaultSettings(now=Clock(), **known)


def words_of(folder):
    vault = open_vault(folder)
    rows = vault.read_connection().execute("SELECT id, current FROM record").fetchall()
    sound = vault.examine().sound
    behind = vault.rolled_back
    epoch = vault.info.epoch
    vault.close()
    assert sound
    assert not behind
    return {key.hex(): words for key, words in rows}, epoch


def last_pages(folder, count):
    """Return some pages near the end, where the latest words lie."""
    total = page_count(folder / "vault.db")
    return range(total - count + 1, total + 1)


def test_without_a_backup_what_can_be_read_comes_back(folder):
    whole, epoch = words_of(folder)
    damage(folder / "vault.db", last_pages(folder, 6))
    want_back(folder)
    account = bring_back(folder, WAY, settings())
    assert not is_wanted_back(folder)
    found, after = words_of(folder)
    assert account.changes > 20
    assert found.items() <= whole.items() or account.lost
    assert after != epoch  # numbers that were given are not given twice
    kept = [path for path in folder.iterdir() if path.name.startswith("set-aside-")]
    assert [path.name for path in kept[0].iterdir() if path.name == "vault.db"]
    keys = keys_of(folder)
    assert damaged_pages(kept[0] / "vault.db", keys.db_key, 1, 10**6)
    assert not damaged_pages(folder / "vault.db", keys.db_key, 1, 10**6)


def test_with_a_backup_nothing_of_it_is_missing_and_what_is_newer_comes_back_too(folder):
    vault = open_vault(folder)
    make_backup(vault.access, default_place(folder))
    with vault.unit() as unit:
        add_note(unit.log, ID["newer"], reading="Written after the backup.")
    vault.close()
    whole, _ = words_of(folder)
    damage(folder / "vault.db", range(90, page_count(folder / "vault.db") - 8, 5))
    account = bring_back(folder, WAY, settings())
    found, _ = words_of(folder)
    assert account.backup
    assert account.lost <= 1  # at most the newest note, if its own page was hit
    assert whole.items() - found.items() <= {(ID["newer"], whole[ID["newer"]])}


def test_a_vault_of_which_nothing_is_left_stays_as_it_was(folder):
    path = folder / "vault.db"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(len(data) - 4096))
    before = path.read_bytes()
    with pytest.raises(VaultDamagedError):
        bring_back(folder, WAY, settings())
    assert path.read_bytes() == before
    assert not list(folder.glob("restoring*"))


def test_a_wrong_passphrase_brings_nothing_back(folder):
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(WrongPassphraseError):
        bring_back(folder, WayIn(passphrase="something else entirely"), settings())
    assert (folder / "vault.db").read_bytes() == before


class Stops:
    def __init__(self, steps):
        self.left = steps

    def step(self, done, total):
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def files_of(folder):
    """Return the files of a vault, without the two that readers share."""
    left = ("vault.db-wal", "vault.db-shm")
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and path.name not in left
    }


@pytest.mark.parametrize("steps", [0, 3, 7])
def test_a_salvage_that_was_stopped_leaves_the_vault_as_it_was(folder, steps):
    before = files_of(folder)
    with pytest.raises(CancelledError):
        bring_back(folder, WAY, settings(), Stops(steps))
    assert files_of(folder) == before
    assert not list(folder.glob("restoring*"))
