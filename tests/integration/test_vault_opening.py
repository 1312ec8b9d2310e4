"""Opening a vault: what it takes, what is refused, and that nothing refused is changed."""

from __future__ import annotations

import hashlib
import os
import random

import pytest

from liaise_desktop.crypto.slots import RECOVERY_COST, open_with_passphrase
from liaise_desktop.domain.errors import (
    LiaiseError,
    VaultDamagedError,
    VaultExistsError,
    VaultKeysDamagedError,
    VaultMissingError,
    VaultTooNewError,
    WrongPassphraseError,
)
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.database import connect, one
from liaise_desktop.storage.health import examine
from liaise_desktop.storage.migrations import NEWEST
from liaise_desktop.storage.vault import Vault, peek
from liaise_desktop.storage.vault_opening import open_files
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    add_binder,
    add_note,
    copied,
    make_vault,
    open_vault,
    recovery_code,
)

COMPANIONS = {"vault.db-wal", "vault.db-shm", "reserve.bin"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A closed vault with a few notes in it."""
    folder = tmp_path_factory.mktemp("kept") / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(30):
            add_note(unit.log, ID[f"note{number}"], reading=f"Words of note {number}. " * 20)
    vault.close()
    return folder


@pytest.fixture
def folder(kept, tmp_path):
    return copied(kept, tmp_path / "vault")


def prints(folder):
    """Return what tells that the files of a vault are as they were."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name not in COMPANIONS
    }


def read_everything(vault):
    """Read every row there is, as a long day's work would."""
    db = vault.read_connection()
    tables = db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
    for (name,) in tables:
        db.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - names of our tables
    return one(db, "SELECT count(*) FROM change")


def test_what_was_saved_is_there_after_opening_again(folder):
    vault = open_vault(folder)
    with vault.unit() as unit:
        state = unit.log.state(ID["note7"])
    vault.close()
    assert state.value("reading").startswith("Words of note 7.")
    assert vault.anchor is AnchorFinding.FITS


def test_the_recovery_code_opens_too(folder):
    vault = Vault.open(folder, recovery_code=recovery_code().lower().replace("-", " "))
    info = vault.info
    vault.close()
    assert (info.label, info.practice, info.city) == ("Riverside", True, "maarhaven")


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(folder):
    before = prints(folder)
    with pytest.raises(WrongPassphraseError):
        open_vault(folder, passphrase=PASSPHRASE + " ")
    with pytest.raises(WrongPassphraseError):
        Vault.open(folder, recovery_code=recovery_code(seed=8))
    assert prints(folder) == before


def test_the_settings_are_the_ones_that_were_measured(folder):
    vault = open_vault(folder)
    with vault.unit() as unit:
        found = {
            name: str(one(unit.db, f"PRAGMA {name}"))
            for name in (
                "journal_mode",
                "synchronous",
                "temp_store",
                "secure_delete",
                "foreign_keys",
                "trusted_schema",
                "cell_size_check",
                "cache_size",
                "application_id",
                "auto_vacuum",
                "page_size",
                "cipher_plaintext_header_size",
                "cipher_memory_security",
                "user_version",
            )
        }
    vault.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": "2",
        "temp_store": "2",
        "secure_delete": "1",
        "foreign_keys": "1",
        "trusted_schema": "0",
        "cell_size_check": "1",
        "cache_size": "-16000",
        "application_id": str(0x4C494131),
        "auto_vacuum": "0",
        "page_size": "4096",
        "cipher_plaintext_header_size": "0",
        "cipher_memory_security": "0",
        "user_version": str(NEWEST),
    }


def test_screens_read_on_a_connection_that_cannot_write(folder):
    vault = open_vault(folder)
    db = vault.read_connection()
    with pytest.raises(Exception, match=r"readonly|attempt to write"):
        db.execute("DELETE FROM draft")
    assert one(db, "PRAGMA query_only") == 1
    vault.close()


def test_screens_see_a_save_at_once_and_none_that_is_not_finished(folder):
    vault = open_vault(folder)
    db = vault.read_connection()
    before = one(db, "SELECT count(*) FROM change")
    with vault.unit() as unit:
        add_note(unit.log, ID["new"])
        assert one(db, "SELECT count(*) FROM change") == before
    assert one(db, "SELECT count(*) FROM change") == before + 1
    vault.close()


def test_nothing_of_a_note_stands_in_clear_in_the_folder(folder):
    found = [path.name for path in folder.iterdir() if b"Words of note" in path.read_bytes()]
    assert found == []
    assert b"Riverside" in (folder / "vault.label").read_bytes()


# -- bad input ---------------------------------------------------------------------------------


def test_an_empty_folder_holds_no_vault(tmp_path):
    for look in (peek, open_vault):
        with pytest.raises(VaultMissingError):
            look(tmp_path)
        with pytest.raises(VaultMissingError):
            look(tmp_path / "nowhere")


def test_a_vault_without_its_keys_is_missing(folder):
    (folder / "vault.keys").unlink()
    with pytest.raises(VaultMissingError):
        open_vault(folder)
    assert (folder / "vault.db").is_file()


def test_keys_without_their_vault_are_missing(folder):
    (folder / "vault.db").unlink()
    with pytest.raises(VaultMissingError):
        open_vault(folder)
    assert not (folder / "vault.db").exists()


def test_keys_of_another_vault_are_told_from_a_wrong_passphrase(folder, tmp_path):
    make_vault(tmp_path / "other", seed=2).close()
    (folder / "vault.keys").write_bytes((tmp_path / "other" / "vault.keys").read_bytes())
    before = prints(folder)
    with pytest.raises(VaultDamagedError):
        open_vault(folder)
    assert prints(folder) == before


def test_a_vault_of_a_newer_version_is_refused_and_left_alone(folder):
    vault = open_vault(folder)
    with vault.unit() as unit:
        unit.db.execute(f"PRAGMA user_version={NEWEST + 1}")
    vault.close()
    before = prints(folder)
    with pytest.raises(VaultTooNewError) as refused:
        open_vault(folder)
    assert refused.value.facts == {"version": NEWEST + 1}
    assert prints(folder) == before


def test_a_file_that_is_no_vault_is_refused(folder):
    (folder / "vault.db").write_bytes(b"SQLite format 3\0" + bytes(8192))
    before = prints(folder)
    with pytest.raises(VaultDamagedError):
        open_vault(folder)
    assert prints(folder) == before


@pytest.mark.parametrize("rest", [0, 1, 100, 4096, 4097, 40_960, -4096, -1])
def test_a_cut_vault_is_refused_and_left_alone(folder, rest):
    data = (folder / "vault.db").read_bytes()
    (folder / "vault.db").write_bytes(data[:rest])
    before = prints(folder)
    with pytest.raises(VaultDamagedError):
        open_vault(folder)
    assert prints(folder) == before


def test_bytes_added_to_a_vault_are_noticed(folder):
    with (folder / "vault.db").open("ab") as file:
        file.write(bytes(4096))
    with pytest.raises(VaultDamagedError):
        open_vault(folder)


def flip(path, place, bit):
    data = bytearray(path.read_bytes())
    data[place] ^= 1 << bit
    path.write_bytes(data)


def flips(size, count):
    chance = random.Random(11)
    return [(chance.randrange(size), chance.randrange(8)) for _ in range(count)]


def test_a_flipped_bit_in_the_first_page_is_noticed_at_opening(folder):
    data = (folder / "vault.db").read_bytes()
    for place, bit in flips(4096, 12):
        flip(folder / "vault.db", place, bit)
        with pytest.raises(VaultDamagedError):
            open_vault(folder)
        (folder / "vault.db").write_bytes(data)
    assert prints(folder)["vault.db"] == hashlib.sha256(data).hexdigest()


@pytest.fixture(scope="module")
def keys(kept):
    return open_with_passphrase((kept / "vault.keys").read_bytes(), PASSPHRASE)


def noticed(folder, keys):
    """Whether opening the vault, or else examining all of it, says that it is damaged."""
    try:
        opened = open_files(folder, keys, None)
        return not examine(folder / "vault.db", opened.db_key).sound
    except VaultDamagedError:
        return True


def test_a_flipped_bit_anywhere_is_noticed_when_the_vault_is_examined(folder, keys):
    path = folder / "vault.db"
    whole = path.read_bytes()
    assert not noticed(folder, keys)
    for place, bit in flips(len(whole), 60):
        flip(path, place, bit)
        assert noticed(folder, keys), (place, bit)
        path.write_bytes(whole)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_a_flipped_bit_of_every_byte_is_noticed(folder, keys):
    path = folder / "vault.db"
    whole = path.read_bytes()
    for place in range(len(whole)):
        flip(path, place, place % 8)
        assert noticed(folder, keys), place
        path.write_bytes(whole)


def tables_of(folder, keys):
    opened = open_files(folder, keys, None)
    db = connect(folder / "vault.db", opened.db_key, read_only=True)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    db.close()
    return rows


def test_a_page_of_the_log_put_back_from_an_older_copy_is_noticed(folder, keys):
    path, old = folder / "vault.db", (folder / "vault.db").read_bytes()
    vault = open_vault(folder)
    with vault.unit() as unit:
        for number in range(30, 60):
            add_note(unit.log, ID[f"note{number}"], reading=f"Words of note {number}. " * 20)
        unit.log.add({"kind": "TALK"}, record=ID["note3"], binder=ID["binder"], type_="note")
    vault.close()
    new, whole = path.read_bytes(), tables_of(folder, keys)
    missed, count = set(), 0
    for start in range(0, len(old), 4096):
        page = slice(start, start + 4096)
        if old[page] == new[page]:
            continue
        count += 1
        path.write_bytes(new[: page.start] + old[page] + new[page.stop :])
        if not noticed(folder, keys):
            found = tables_of(folder, keys)
            missed |= {name for name, rows in whole.items() if found[name] != rows}
    path.write_bytes(new)
    assert not noticed(folder, keys)
    assert count > 10
    assert not missed & {"change", "body", "record", "author", "binder", "erased", "secret"}


def test_a_crash_is_recovered_from_without_the_shared_index(folder, tmp_path):
    vault = open_vault(folder)
    with vault.unit() as unit:
        add_note(unit.log, ID["new"], reading="Saved.")
    left = copied(folder, tmp_path / "left")
    vault.close()
    (left / "vault.db-shm").unlink()
    again = open_vault(left)
    with again.unit() as unit:
        assert unit.log.state(ID["new"]).value("reading") == "Saved."
    again.close()


def test_an_untouched_vault_is_found_sound(folder):
    vault = open_vault(folder)
    report = vault.examine()
    changes = read_everything(vault)
    vault.close()
    assert report.sound
    assert report.changes == changes == 31


@pytest.mark.parametrize("place", range(0, 800, 75))
def test_a_flipped_bit_in_the_keys_is_refused(folder, place):
    path = folder / "vault.keys"
    flip(path, place, 2)
    with pytest.raises((VaultKeysDamagedError, VaultTooNewError)):
        open_vault(folder)


def test_a_cut_key_file_is_refused(folder):
    path = folder / "vault.keys"
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(VaultKeysDamagedError):
        open_vault(folder)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"label":7}', b"\xff", b"x" * 9000])
def test_a_damaged_label_costs_only_the_name(folder, data):
    (folder / "vault.label").write_bytes(data)
    assert peek(folder).label == ""
    vault = open_vault(folder)
    vault.close()
    assert peek(folder).label == "Riverside"


# -- making ------------------------------------------------------------------------------------


def test_a_vault_says_little_of_itself_before_it_is_opened(folder):
    said = peek(folder)
    assert (said.label, said.practice) == ("Riverside", True)
    assert said.last_opened.startswith("2026-03-09T")


def test_a_vault_is_never_made_over_another(folder):
    before = prints(folder)
    with pytest.raises(VaultExistsError):
        make_vault(folder)
    (folder / "vault.keys").unlink()
    with pytest.raises(VaultExistsError):
        make_vault(folder)
    assert prints(folder).items() < before.items()


def test_only_its_owner_may_read_the_files_of_a_vault(tmp_path):
    before = os.umask(0)
    try:
        vault = make_vault(tmp_path / "vault")
        with vault.unit() as unit:
            add_note(unit.log, ID["note"])
        modes = {path.name: path.stat().st_mode & 0o777 for path in vault.folder.iterdir()}
        vault.close()
    finally:
        os.umask(before)
    assert (tmp_path / "vault").stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}
    assert "vault.db-wal" in modes


def test_a_vault_is_made_beside_other_files(tmp_path):
    (tmp_path / "window.lock").write_text("here")
    make_vault(tmp_path).close()
    assert {path.name for path in tmp_path.iterdir()} == {
        "window.lock",
        "vault.db",
        "vault.keys",
        "vault.label",
        "head.bin",
        "reserve.bin",
    }


def test_making_that_fails_leaves_nothing_behind(tmp_path):
    class StopEarlyError(Exception):
        pass

    calls = iter(range(100))

    def random_until(count):
        if next(calls) == 9:
            raise StopEarlyError
        return bytes(count)

    from liaise_desktop.storage.vault import VaultSettings

    with pytest.raises(StopEarlyError):
        Vault.create(
            tmp_path,
            passphrase=PASSPHRASE,
            recovery_code=recovery_code(),
            label="Riverside",
            practice=True,
            cost=RECOVERY_COST,
            settings=VaultSettings(random=random_until),
        )
    assert list(tmp_path.iterdir()) == []


def test_what_an_interrupted_making_left_is_made_anew(tmp_path):
    make_vault(tmp_path).close()
    (tmp_path / "vault.keys").rename(tmp_path / "vault.keys.new")
    with pytest.raises(VaultMissingError):
        open_vault(tmp_path)
    make_vault(tmp_path, seed=3).close()
    vault = open_vault(tmp_path)
    vault.close()
    assert not (tmp_path / "vault.keys.new").exists()


# -- passphrases -------------------------------------------------------------------------------

NEW = "four slow otters drift"


def change_passphrase(vault, **known):
    vault.change_passphrase(NEW, cost=RECOVERY_COST, **known)


def test_a_new_passphrase_takes_the_place_of_the_old_one(folder):
    vault = open_vault(folder)
    change_passphrase(vault, passphrase=PASSPHRASE)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(folder)
    open_vault(folder, passphrase=NEW).close()
    assert not (folder / "vault.keys.1").exists()


def test_the_recovery_code_stands_in_for_a_forgotten_passphrase(folder):
    vault = Vault.open(folder, recovery_code=recovery_code())
    change_passphrase(vault, recovery_code=recovery_code())
    vault.close()
    open_vault(folder, passphrase=NEW).close()
    reopened = Vault.open(folder, recovery_code=recovery_code())
    assert reopened.info.label == "Riverside"
    reopened.close()


def test_a_passphrase_is_not_changed_by_somebody_who_does_not_know_it(folder):
    vault = open_vault(folder)
    before = prints(folder)
    with pytest.raises(WrongPassphraseError):
        change_passphrase(vault, passphrase="not the passphrase")
    vault.close()
    assert prints(folder)["vault.keys"] == before["vault.keys"]


def test_what_writing_that_was_cut_off_left_is_taken_away_and_nothing_else(folder):
    ours = ["vault.keys.tmp", "vault.before-migration.db.tmp-journal", "erased.bin.tmp"]
    for name in (*ours, "letter.tmp"):
        (folder / name).write_text("half")
    open_vault(folder).close()
    assert [name for name in ours if (folder / name).exists()] == []
    assert (folder / "letter.tmp").read_text() == "half"


def test_either_passphrase_opens_after_a_change_that_was_cut_off(folder):
    old = (folder / "vault.keys").read_bytes()
    vault = open_vault(folder)
    change_passphrase(vault, passphrase=PASSPHRASE)
    vault.close()
    new = (folder / "vault.keys").read_bytes()
    for used in (PASSPHRASE, NEW):
        (folder / "vault.keys").write_bytes(new)
        (folder / "vault.keys.1").write_bytes(old)
        open_vault(folder, passphrase=used).close()
        assert not (folder / "vault.keys.1").exists()
        open_vault(folder, passphrase=used).close()


def test_the_keys_before_stand_in_for_keys_that_were_cut(folder):
    data = (folder / "vault.keys").read_bytes()
    (folder / "vault.keys.1").write_bytes(data)
    (folder / "vault.keys").write_bytes(data[:100])
    open_vault(folder).close()
    assert (folder / "vault.keys").read_bytes() == data


def test_keys_that_do_not_open_are_put_back(folder):
    from liaise_desktop.storage.key_file import replace_keys

    before = (folder / "vault.keys").read_bytes()

    def confirm(data):
        raise WrongPassphraseError

    with pytest.raises(LiaiseError):
        replace_keys(folder, b"{}", confirm)
    assert (folder / "vault.keys").read_bytes() == before
    assert not (folder / "vault.keys.1").exists()
