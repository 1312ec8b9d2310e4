"""Erased words leave the backups too, and no older backup brings them back.

Every page is decrypted by hand and searched, free pages too; the words are seen first.
"""

from __future__ import annotations

import pytest

from liaise_desktop.application.attachments import remove_attachment
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import CancelledError, TargetUnwritableError
from liaise_desktop.storage import key_file, tombstones
from liaise_desktop.storage.backup_erasing import (
    Outcome,
    destroy_set_aside,
    erase_in_place,
    still_to_erase,
    take_along,
)
from liaise_desktop.storage.backup_label import Standing
from liaise_desktop.storage.backups import (
    default_place,
    destroy,
    list_backups,
    make_backup,
    own_backups,
)
from liaise_desktop.storage.restoring import Present, restore
from liaise_desktop.storage.vault_access import VaultAccess
from tests.attachment_kit import attach, desk_for, open_case
from tests.integration.test_vault_erasure import plain_pages
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    Clock,
    add_binder,
    add_note,
    copied,
    make_vault,
    open_vault,
    recovery_code,
)

BINDER = ID["binder"]
WORDS = [f"zanzibar{number:02}" for number in range(24)]
KEPT = b"This one stays."


class Stop:
    """Progress that stops the work at a step."""

    def __init__(self, at):
        self.left = at

    def step(self, done, total):
        self.left -= 1
        if self.left <= 0:
            raise CancelledError


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A closed vault with words to be erased, and three backups that hold them all."""
    vault = make_vault(tmp_path_factory.mktemp("made") / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
        add_note(unit.log, ID["stays"], reading=KEPT.decode())
        for number, word in enumerate(WORDS):
            add_note(unit.log, ID[f"n{number}"], reading=f"Met {word} there. " * 9)
    for _ in range(3):
        make_backup(vault.access, default_place(vault.folder))
    vault.close()
    return vault.folder


@pytest.fixture
def vault(made, tmp_path):
    vault = open_vault(copied(made, tmp_path / "vault"))
    yield vault
    vault.close()


@pytest.fixture
def place(vault):
    return default_place(vault.folder)


def found_in(folder, access):
    """Return the words that stand in the pages of a closed vault or backup."""
    pages = plain_pages(folder / "vault.db", access.db_key)
    assert KEPT in pages
    return [word for word in WORDS if word.encode() in pages]


def erase_all(vault):
    with vault.unit() as unit:
        for number in range(len(WORDS)):
            note = ID[f"n{number}"]
            row = unit.db.execute(
                "SELECT id FROM change WHERE record_k=(SELECT k FROM record WHERE id=?)",
                (bytes.fromhex(note),),
            ).fetchone()
            unit.log.erase([row[0].hex()], record=note, ground="ART17")


def remembered(vault):
    return tombstones.read_erasures(vault.folder, vault.access)


def test_an_erasure_is_remembered_outside_the_database_as_soon_as_it_is_committed(vault):
    assert remembered(vault) == {}
    erase_all(vault)
    assert len(remembered(vault)) == len(WORDS)
    sealed = (vault.folder / tombstones.NAME).read_bytes()
    assert b"erase" not in sealed
    assert tombstones.read_erasures(vault.folder, other_keys(vault.access)) == {}


def test_erasures_that_could_not_be_noted_are_noted_the_next_time(vault):
    erase_all(vault)
    (vault.folder / tombstones.NAME).write_bytes(b"cut")
    with vault.unit() as unit:
        assert len(tombstones.remember(unit.db, vault.access)) == len(WORDS)
    assert len(remembered(vault)) == len(WORDS)


def test_erased_words_leave_every_backup(vault, place):
    access = vault.access
    backups = [each.folder for each in own_backups(place, access)]
    assert [found_in(folder, access) for folder in backups] == [WORDS] * 3
    erase_all(vault)
    assert len(still_to_erase(place, access, remembered(vault))) == 3
    assert erase_in_place(place, access, remembered(vault)) == Outcome(treated=3)
    assert [found_in(folder, access) for folder in backups] == [[]] * 3
    assert [path.name for folder in backups for path in folder.glob("vault.db?*")] == []
    assert still_to_erase(place, access, remembered(vault)) == []
    for folder in backups:
        copy = open_vault(folder)
        assert copy.examine().sound
        copy.close()


def test_of_an_erased_file_no_piece_is_left_in_a_backup(vault, place, tmp_path):
    mark = b"by the river at noon "
    path = tmp_path / "talk.flac"
    path.write_bytes(b"fLaC" + mark * 50_000)
    desk = desk_for(vault, Clock())
    with vault.unit() as unit:
        open_case(unit.log, binder=ID["other"])
    kept = attach(desk, vault, path)
    for backup in own_backups(place, vault.access):
        destroy(backup.folder)
    make_backup(vault.access, place)
    [backup] = own_backups(place, vault.access)
    assert mark in plain_pages(backup.folder / "vault.db", vault.access.db_key)
    remove_attachment(desk, kept.id)
    assert erase_in_place(place, vault.access, remembered(vault)) == Outcome(treated=1)
    assert mark not in plain_pages(backup.folder / "vault.db", vault.access.db_key)


def test_erasing_in_a_backup_that_was_cut_off_is_done_when_it_is_begun_again(vault, place):
    access = vault.access
    erase_all(vault)
    erasures = remembered(vault)
    for step in (1, 2, 2):
        with pytest.raises(CancelledError):
            erase_in_place(place, access, erasures, Stop(step))
        assert len(still_to_erase(place, access, erasures)) > 0
    erase_in_place(place, access, erasures)
    assert [found_in(each.folder, access) for each in own_backups(place, access)] == [[]] * 3


def test_a_backup_that_cannot_be_treated_is_destroyed(vault, place):
    access = vault.access
    spoilt, unlabelled, whole = [each.folder for each in own_backups(place, access)]
    data = bytearray((spoilt / "vault.db").read_bytes())
    for start in range(4096, len(data), 4096):
        data[start + 9] ^= 1
    (spoilt / "vault.db").write_bytes(data)
    (unlabelled / "backup.json").unlink()
    erase_all(vault)
    outcome = erase_in_place(place, access, remembered(vault))
    assert outcome == Outcome(treated=1, destroyed=2)
    assert list(place.iterdir()) == [whole]


def test_a_backup_made_right_after_an_erasure_holds_no_erased_word(vault, place):
    erase_all(vault)
    backup = make_backup(vault.access, place)
    assert found_in(backup.folder, vault.access) == []
    assert backup.folder not in [
        each.folder for each in still_to_erase(place, vault.access, remembered(vault))
    ]


def test_no_older_backup_brings_an_erased_word_back(vault, place):
    access = vault.access
    old = own_backups(place, access)[-1]
    erase_all(vault)
    vault.close()
    assert found_in(old.folder, access) == WORDS
    result = restore(old.folder, access, Present(access, readable=True, keys_open=True))
    assert result.erased == len(WORDS)
    assert found_in(vault.folder, access) == []
    again = open_vault(vault.folder)
    with again.unit() as unit:
        assert unit.log.state(ID["stays"]).value("reading") == KEPT.decode()
        assert len(tombstones.erasures_in(unit.db)) == len(WORDS)
    again.close()


def test_what_was_erased_stays_erased_after_a_restore_even_if_a_file_brings_it_again(
    vault, place, tmp_path
):
    with vault.unit() as unit:
        before = list(unit.log.changes_after(BINDER, {}))
    access = vault.access
    old = own_backups(place, access)[-1]
    erase_all(vault)
    vault.close()
    restore(old.folder, access, Present(access, readable=True, keys_open=True))
    again = open_vault(vault.folder)
    with again.unit() as unit:
        unit.log.bring_in(before)
    again.close()
    assert found_in(vault.folder, access) == []


def test_after_a_restore_no_erasure_stands_behind_changes_that_are_lost(vault, place):
    """A log with a hole would be handed over to nobody."""
    access = vault.access
    old = own_backups(place, access)[-1]
    with vault.unit() as unit:
        add_note(unit.log, ID["later"], reading="In no backup.")
    erase_all(vault)
    with vault.unit() as unit:
        everything = list(unit.log.changes_after(BINDER, {}))
    vault.close()
    restore(old.folder, access, Present(access, readable=True, keys_open=True))
    again = open_vault(vault.folder)
    with again.unit() as unit:
        assert unit.log.gaps(BINDER) == []
        assert len(tombstones.erasures_in(unit.db)) == len(WORDS)
    assert again.checkup().run().sound
    with again.unit() as unit:
        unit.log.bring_in(everything)
        assert unit.log.gaps(BINDER) == []
        assert unit.log.state(ID["n1"]).erased("reading")
    assert again.checkup().run().sound
    again.close()
    assert found_in(vault.folder, access) == []


def test_erasures_are_done_again_though_the_vault_that_learned_of_them_is_lost(vault, place):
    access = vault.access
    old = own_backups(place, access)[-1]
    erase_all(vault)
    vault.close()
    (vault.folder / "vault.db").write_bytes(b"nothing of a vault")
    restore(old.folder, access, Present(access, readable=False, keys_open=True))
    assert found_in(vault.folder, access) == []


def test_erasures_are_known_from_other_backups_where_the_list_is_lost_too(vault, place):
    access = vault.access
    old = own_backups(place, access)[-1]
    erase_all(vault)
    make_backup(access, place)
    vault.close()
    (vault.folder / "vault.db").unlink()
    (vault.folder / tombstones.NAME).unlink()
    restore(old.folder, access, Present(access, readable=False, keys_open=True))
    assert found_in(vault.folder, access) == []


def test_files_of_damaged_vaults_do_not_outlive_an_erasure(vault, place):
    access = vault.access
    old = own_backups(place, access)[0]
    vault.close()
    result = restore(old.folder, access, Present(access, readable=False, keys_open=True))
    assert result.aside.is_dir()
    assert destroy_set_aside(vault.folder) == 1
    assert not result.aside.exists()


# -- new keys ------------------------------------------------------------------------------


def other_keys(access, seed=b"n"):
    """Return the access that another vault key would give to the same vault."""
    key = seed * 32
    return VaultAccess(
        folder=access.folder,
        vault_id=access.vault_id,
        db_key=derive(key, "db"),
        anchor_key=derive(key, "anchor"),
        tombstone_key=derive(key, "tombstones"),
        now=access.now,
        random=access.random,
    )


def test_backups_are_taken_along_to_new_keys(vault, place):
    old, new = vault.access, other_keys(vault.access)
    erase_all(vault)
    erase_in_place(place, old, remembered(vault))
    before = [each.made for each in own_backups(place, old)]
    assert take_along(place, old.db_key, new) == Outcome(treated=3)
    found = list_backups(place, new)
    assert [(each.made, each.standing) for each in found] == [
        (made, Standing.GOOD) for made in before
    ]
    assert own_backups(place, old) == []
    for each in found:
        assert found_in(each.folder, new) == []
        assert len(tombstones.read_erasures(each.folder, new)) == len(WORDS)
        assert key_file.read_keys(each.folder) == key_file.read_keys(vault.folder)


@pytest.mark.parametrize("step", range(1, 7))
def test_taking_backups_along_can_be_cut_off_and_begun_again(vault, place, step):
    old, new = vault.access, other_keys(vault.access)
    with pytest.raises(CancelledError):
        take_along(place, old.db_key, new, Stop(step))
    assert len(own_backups(place, old)) + len(own_backups(place, new)) == 3
    take_along(place, old.db_key, new)
    assert (len(own_backups(place, old)), len(own_backups(place, new))) == (0, 3)


def test_a_damaged_backup_of_older_keys_is_destroyed_and_those_of_other_keys_are_left(
    vault, place
):
    lost, new = other_keys(vault.access, b"l"), other_keys(vault.access)
    assert take_along(place, lost.db_key, new) == Outcome()
    damaged = own_backups(place, vault.access)[1].folder / "vault.db"
    damaged.write_bytes(damaged.read_bytes()[:-4096])
    assert take_along(place, vault.access.db_key, new) == Outcome(treated=2, destroyed=1)


def test_a_stick_that_is_not_there_cannot_be_treated_and_says_so(vault, tmp_path):
    erase_all(vault)
    with pytest.raises(TargetUnwritableError):
        erase_in_place(tmp_path / "gone", vault.access, remembered(vault))


def test_a_backup_opens_with_the_recovery_sheet_of_its_time(vault, place):
    from liaise_desktop.crypto.slots import open_with_recovery

    backup = own_backups(place, vault.access)[0]
    keys = key_file.read_keys(backup.folder)
    assert open_with_recovery(keys, recovery_code()).vault_key == (
        open_with_passphrase(keys, PASSPHRASE).vault_key
    )
