"""Backups: whole, consistent, told apart, looked into, rotated, and restored without loss."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    CancelledError,
    TargetFullError,
    TargetUnwritableError,
)
from liaise_desktop.storage import key_file, restoring
from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.backup_contents import look_into
from liaise_desktop.storage.backup_copying import check_room
from liaise_desktop.storage.backup_label import Backup, Kind, Label, Standing
from liaise_desktop.storage.backup_rotation import Rotation, to_go
from liaise_desktop.storage.backups import (
    default_place,
    destroy,
    list_backups,
    make_backup,
    own_backups,
)
from liaise_desktop.storage.restoring import Present, can_read, restore, settle
from liaise_desktop.storage.vault_access import access_by_keys
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    Clock,
    add_binder,
    add_note,
    bytes_from,
    copied,
    make_vault,
    open_vault,
)

BINDER = ID["binder"]


class Steps:
    """Progress that remembers, and stops the work at a step."""

    def __init__(self, stop_at=None):
        self.seen, self.stop_at = [], stop_at

    def step(self, done, total):
        self.seen.append((done, total))
        if self.stop_at is not None and len(self.seen) >= self.stop_at:
            raise CancelledError


def write(vault, first, count=1, words="Rain on the square. "):
    with vault.unit() as unit:
        for number in range(first, first + count):
            add_note(unit.log, ID[f"n{number}"], reading=f"Note {number}. " + words)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A closed vault with thirty notes."""
    vault = make_vault(tmp_path_factory.mktemp("made") / "vault", clock=Clock())
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    write(vault, 0, 30)
    vault.close()
    return vault.folder


@pytest.fixture
def vault(made, tmp_path):
    vault = open_vault(copied(made, tmp_path / "vault"))
    yield vault
    vault.close()


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Another vault."""
    vault = make_vault(tmp_path_factory.mktemp("other") / "vault", seed=5)
    yield vault
    vault.close()


@pytest.fixture
def place(vault):
    return default_place(vault.folder)


def keys_of(folder, vault_folder):
    opened = open_with_passphrase(key_file.read_keys(folder), PASSPHRASE)
    return access_by_keys(vault_folder, opened, now=Clock(), random=bytes_from(99))


def readings(vault):
    with vault.unit() as unit:
        ids = [unit.db.execute("SELECT id FROM record WHERE type='note'").fetchall()][0]
        return {key.hex(): unit.log.state(key.hex()).value("reading") for (key,) in ids}


def restored(vault_folder, backup, access, **more):
    present = Present(access, readable=True, keys_open=True)
    return restore(backup.folder, access, present, **more)


# -- making --------------------------------------------------------------------------------


def test_a_backup_is_a_vault_of_its_own(vault, place):
    backup = make_backup(vault.access, place)
    assert sorted(path.name for path in backup.folder.iterdir()) == [
        "backup.json",
        "erased.bin",
        "vault.db",
        "vault.keys",
    ]
    copy = open_vault(backup.folder)
    assert readings(copy) == readings(vault)
    assert copy.examine().sound
    copy.close()


def test_a_stranger_opens_a_backup_with_the_published_script(vault, place):
    backup = make_backup(vault.access, place)
    script = Path(__file__).resolve().parents[2] / "docs" / "open_vault.py"
    command = [sys.executable, str(script), str(backup.folder), "Rain", "--passphrase-fd", "0"]
    said = subprocess.run(
        command, input=PASSPHRASE + "\n", capture_output=True, text=True, check=True
    )
    assert "Rain on the square" in said.stdout


def test_a_backup_is_the_vault_of_one_moment_whatever_is_written_meanwhile(vault, place):
    before = readings(vault)

    class Writing(Steps):
        def step(self, done, total):
            super().step(done, total)
            write(vault, 1000 + len(self.seen))

    progress = Writing()
    with vault.unit() as unit:
        unit.drafts.keep("note:new", {"reading": "x" * 3_000_000})
    backup = make_backup(vault.access, place, progress)
    assert len(progress.seen) > 3
    copy = open_vault(backup.folder)
    assert readings(copy) == before
    copy.close()
    assert len(readings(vault)) == len(before) + len(progress.seen)


def test_progress_goes_from_nothing_to_all(vault, place):
    progress = Steps()
    make_backup(vault.access, place, progress)
    done = [done for done, _ in progress.seen]
    assert done == sorted(done)
    assert progress.seen[-1][0] == progress.seen[-1][1]


@pytest.mark.parametrize("stop_at", [1, 2])
def test_nothing_is_left_of_a_backup_that_was_stopped(vault, place, stop_at):
    with pytest.raises(CancelledError):
        make_backup(vault.access, place, Steps(stop_at))
    assert list(place.iterdir()) == []


def test_two_backups_of_one_second_lie_side_by_side(vault, place):
    clock = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
    access = vault.access
    object.__setattr__(access, "now", lambda: clock)
    names = [make_backup(access, place).folder.name for _ in range(3)]
    assert names == sorted(names)
    assert len(set(names)) == 3
    assert len(own_backups(place, access)) == 3


def test_what_was_left_unfinished_is_cleared_away_and_foreign_folders_are_not(vault, place):
    place.mkdir()
    mine = vault.access.vault_id[:8]
    for name in (f"2026-03-09-120000-{mine}.part", f"2026-03-09-120000-{mine}.gone"):
        (place / name).mkdir()
    others = ["2026-03-09-120000-ffffffff.part", "holiday pictures", "2026.part"]
    for name in others:
        (place / name).mkdir()
    backup = make_backup(vault.access, place)
    assert {path.name for path in place.iterdir()} == {backup.folder.name, *others}


def test_a_place_without_room_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(TargetFullError) as caught:
        check_room(tmp_path, 1 << 60)
    assert caught.value.facts["needed"] > caught.value.facts["free"] > 0


def test_a_stick_that_is_not_there_is_a_sentence(vault, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(TargetUnwritableError):
        make_backup(vault.access, tmp_path / "file" / "stick")
    with pytest.raises(TargetUnwritableError):
        list_backups(tmp_path / "gone", vault.access)


# -- telling apart -------------------------------------------------------------------------


def test_foreign_and_damaged_backups_are_told_apart(vault, place, other):
    backup = make_backup(vault.access, place)
    foreign = make_backup(other.access, place)
    unlabelled = make_backup(vault.access, place)
    (unlabelled.folder / "backup.json").write_text("{}")
    keyless = make_backup(vault.access, place)
    (keyless.folder / "vault.keys").write_bytes(b"{}")
    found = {each.folder: each.standing for each in list_backups(place, vault.access)}
    assert found == {
        backup.folder: Standing.GOOD,
        foreign.folder: Standing.FOREIGN,
        unlabelled.folder: Standing.DAMAGED,
        keyless.folder: Standing.DAMAGED,
    }


def test_every_altered_page_of_a_backup_is_noticed_on_looking_into_it(vault, place):
    backup = make_backup(vault.access, place)
    path = backup.folder / "vault.db"
    whole = path.read_bytes()
    chance = random.Random(4)
    for start in range(4096, len(whole), 4096):
        data = bytearray(whole)
        data[start + chance.randrange(4096)] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        with pytest.raises(BackupDamagedError):
            look_into(backup.folder, vault.access)
    path.write_bytes(whole[:-1000])
    with pytest.raises(BackupDamagedError):
        look_into(backup.folder, vault.access)
    path.write_bytes(whole)
    assert look_into(backup.folder, vault.access).contents.changes == 31


def test_looking_into_a_backup_tells_what_it_holds_and_what_it_lacks(vault, place):
    backup, saved = make_backup(vault.access, place), vault.info.last_saved
    write(vault, 100, 4)
    look = look_into(backup.folder, vault.access)
    assert (look.contents.notes, look.contents.changes) == (30, 31)
    assert look.contents.epoch == vault.info.epoch
    assert look.contents.last_saved == saved != vault.info.last_saved
    assert (look.lacking.changes, look.lacking.notes, look.lacking.cases) == (4, 4, 1)
    assert look.lacking.since


def test_a_backup_of_another_vault_is_not_looked_into(vault, place, other):
    foreign = make_backup(other.access, place)
    with pytest.raises(BackupDamagedError):
        look_into(foreign.folder, vault.access)


# -- rotation ------------------------------------------------------------------------------

NOW = datetime(2026, 3, 9, 20, 0, tzinfo=UTC)


def backup_at(moment, kind=Kind.AUTOMATIC, standing=Standing.GOOD):
    label = Label("ab" * 16, moment.isoformat(), kind.value, 1, 1, "", "")
    return Backup(Path(f"/{moment.isoformat()}"), moment, 1, standing, label)


def test_the_last_days_weeks_and_months_stay():
    backups = [backup_at(NOW - timedelta(hours=4 * n)) for n in range(6 * 120)]
    gone = to_go(backups, NOW, Rotation())
    kept = sorted(set(backups) - set(gone), key=lambda each: each.made, reverse=True)
    assert kept[0] is backups[0]
    assert kept[:3] == backups[:3]
    assert len({each.made.astimezone().date() for each in kept[:9]}) >= 7
    assert 10 <= len(kept) <= 16
    assert min(each.made for each in kept) >= NOW - timedelta(days=90)


def test_the_last_good_backup_never_goes_however_old():
    old = backup_at(NOW - timedelta(days=900))
    older = backup_at(NOW - timedelta(days=901))
    broken = backup_at(NOW, standing=Standing.DAMAGED)
    assert to_go([broken, older, old], NOW, Rotation()) == [older]
    assert to_go([broken], NOW, Rotation()) == []


def test_what_was_there_before_a_restore_stays_until_it_expires():
    before = [backup_at(NOW - timedelta(days=1, minutes=n), Kind.BEFORE_RESTORE) for n in range(9)]
    rest = [backup_at(NOW - timedelta(days=1, hours=-1))]
    assert to_go([*rest, *before], NOW, Rotation()) == []
    later = NOW + timedelta(days=95)
    assert set(to_go([*rest, *before], later, Rotation())) == set(before)


@pytest.mark.parametrize("seed", range(40))
def test_rotation_keeps_one_and_keeps_what_it_kept(seed):
    chance = random.Random(seed)
    backups = [
        backup_at(NOW - timedelta(minutes=chance.randrange(1, 300_000)))
        for _ in range(chance.randrange(1, 60))
    ]
    gone = to_go(backups, NOW, Rotation())
    kept = [each for each in backups if each not in gone]
    assert max(each.made for each in backups) in {each.made for each in kept}
    assert to_go(kept, NOW, Rotation()) == []
    assert all(
        any(other.made.astimezone().date() == each.made.astimezone().date() for other in kept)
        for each in gone
        if each.made > NOW - timedelta(days=6)
    )


def test_a_destroyed_backup_is_gone(vault, place):
    backup = make_backup(vault.access, place)
    destroy(backup.folder)
    assert list(place.iterdir()) == []


# -- restoring -----------------------------------------------------------------------------


def test_a_restored_vault_says_what_the_backup_said_and_the_present_one_became_a_backup(
    vault, place
):
    then = readings(vault)
    backup = make_backup(vault.access, place)
    write(vault, 100, 4)
    now, access, epoch = readings(vault), vault.access, vault.info.epoch
    vault.close()
    result = restored(vault.folder, backup, access)
    again = open_vault(vault.folder)
    assert readings(again) == then
    assert again.anchor is AnchorFinding.FITS
    assert again.info.epoch != epoch
    assert again.examine().sound
    again.close()
    assert result.before.kind is Kind.BEFORE_RESTORE
    kept = open_vault(result.before.folder)
    assert readings(kept) == now
    kept.close()


def test_the_second_anchor_fits_a_restored_vault(tmp_path):
    second = tmp_path / "second.bin"
    vault = make_vault(tmp_path / "vault", second_anchor=second)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    access, place = vault.access, default_place(vault.folder)
    backup = make_backup(access, place)
    write(vault, 0, 5)
    vault.close()
    restored(vault.folder, backup, access)
    again = open_vault(vault.folder, second_anchor=second)
    assert again.anchor is AnchorFinding.FITS
    assert not again.rolled_back
    again.close()


def test_a_restored_vault_can_be_restored_to_what_it_was_before(vault, place):
    backup = make_backup(vault.access, place)
    write(vault, 100, 4)
    now, access = readings(vault), vault.access
    vault.close()
    first = restored(vault.folder, backup, access)
    restored(vault.folder, first.before, access)
    again = open_vault(vault.folder)
    assert readings(again) == now
    again.close()


def test_no_number_of_a_change_is_given_twice_after_a_restore(vault, place):
    backup = make_backup(vault.access, place)
    write(vault, 100, 4)
    access = vault.access
    vault.close()
    restored(vault.folder, backup, access)
    again = open_vault(vault.folder)
    write(again, 200, 2)
    with again.unit() as unit:
        chains = unit.db.execute(
            "SELECT author_k, binder_k, n, count(*) FROM change GROUP BY 1, 2, 3"
        ).fetchall()
        assert unit.db.execute("SELECT count(*) FROM author").fetchone() == (2,)
    assert {count for *_, count in chains} == {1}
    again.close()


def test_the_passphrase_of_now_opens_a_restored_vault(vault, place):
    from liaise_desktop.crypto.slots import RECOVERY_COST

    backup = make_backup(vault.access, place)
    vault.change_passphrase("four slow otters drift", passphrase=PASSPHRASE, cost=RECOVERY_COST)
    access = vault.access
    vault.close()
    restored(vault.folder, backup, access)
    again = open_vault(vault.folder, passphrase="four slow otters drift")
    assert len(readings(again)) == 30
    again.close()


def test_a_lost_key_file_comes_back_with_the_backup(vault, place):
    backup = make_backup(vault.access, place)
    then = readings(vault)
    vault.close()
    (vault.folder / "vault.keys").unlink()
    access = keys_of(backup.folder, vault.folder)
    present = Present(access, readable=can_read(access), keys_open=False)
    assert present.readable
    restore(backup.folder, access, present)
    again = open_vault(vault.folder)
    assert readings(again) == then
    again.close()


def test_a_damaged_vault_is_set_aside_and_the_backup_takes_its_place(vault, place):
    backup = make_backup(vault.access, place)
    then, access = readings(vault), vault.access
    vault.close()
    path = vault.folder / "vault.db"
    spoilt = bytearray(path.read_bytes())
    for start in range(0, len(spoilt), 4096 * 3):
        spoilt[start + 50] ^= 1
    path.write_bytes(spoilt)
    assert not can_read(access)
    told = []

    def replay(damaged, db, opened):
        told.append((damaged, db.execute("SELECT count(*) FROM change").fetchone()[0]))
        return "3 missing"

    present = Present(access, readable=False, keys_open=True)
    result = restore(backup.folder, access, present, replay=replay)
    assert (result.aside / "vault.db").read_bytes() == bytes(spoilt)
    assert (result.before, result.replayed) == (None, "3 missing")
    assert told == [(path, 31)]
    again = open_vault(vault.folder)
    assert readings(again) == then
    again.close()


def test_a_backup_of_another_vault_is_not_restored(vault, place, other):
    foreign, opened = make_backup(other.access, place), other.access
    then, access = readings(vault), vault.access
    vault.close()
    with pytest.raises(BackupForeignError):
        restore(foreign.folder, opened, Present(access, readable=True, keys_open=True))
    again = open_vault(vault.folder)
    assert readings(again) == then
    again.close()


@pytest.mark.parametrize("part", ["vault.db", "cut"])
def test_a_damaged_backup_is_refused_and_the_vault_stays(vault, place, part):
    backup = make_backup(vault.access, place)
    path = backup.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[4096 * 9 + 77] ^= 1
    path.write_bytes(data if part == "vault.db" else data[: 4096 * 20])
    then, access = readings(vault), vault.access
    vault.close()
    with pytest.raises(Exception) as caught:
        restored(vault.folder, backup, access)
    assert caught.type.__name__ in {"BackupDamagedError", "VaultDamagedError"}
    assert not (vault.folder / restoring.PART).exists()
    again = open_vault(vault.folder)
    assert readings(again) == then
    again.close()


def test_a_restore_that_was_stopped_leaves_the_vault_as_it_was(vault, place):
    backup = make_backup(vault.access, place)
    write(vault, 100, 4)
    now, access = readings(vault), vault.access
    vault.close()
    for stop_at in range(1, 6):
        with pytest.raises(CancelledError):
            restored(vault.folder, backup, access, progress=Steps(stop_at))
    assert not settle(vault.folder, None)
    again = open_vault(vault.folder)
    assert readings(again) == now
    again.close()


def test_places_and_devices_do_not_go_back_with_the_notes(vault, place):
    from liaise_desktop.storage.backup_facts import KnownPlace, put_place, read_places

    backup = make_backup(vault.access, place)
    stick = KnownPlace("/media/stick", "Stick", "", "", "")
    with vault.unit() as unit:
        put_place(unit.db, stick)
        unit.db.execute("INSERT INTO device VALUES (x'01','p','n','r','a',1,x'','i',0,1)")
    access = vault.access
    vault.close()
    restored(vault.folder, backup, access)
    again = open_vault(vault.folder)
    with again.unit() as unit:
        assert read_places(unit.db) == [stick]
        assert unit.db.execute("SELECT count(*) FROM device").fetchone() == (1,)
    again.close()


def test_a_vault_folder_that_is_gone_but_for_its_backups_comes_back(vault, place):
    backup = make_backup(vault.access, place)
    then = readings(vault)
    vault.close()
    for path in vault.folder.iterdir():
        if path != place:
            path.unlink() if path.is_file() else shutil.rmtree(path)
    access = keys_of(backup.folder, vault.folder)
    result = restore(backup.folder, access, Present(access, readable=False, keys_open=False))
    assert result.aside is None
    again = open_vault(vault.folder)
    assert readings(again) == then
    again.close()
