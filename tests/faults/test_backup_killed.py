"""Killed at each touch of a file while a backup is made or restored: always whole, old or new."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.storage.anchor import AnchorFinding
from liaise_desktop.storage.backups import default_place, make_backup, own_backups
from liaise_desktop.storage.restoring import FOLDER, PART
from tests.faults.vault_child import BINDER, save
from tests.vault_kit import PASSPHRASE, add_binder, copied, make_vault, open_vault

CHILD = Path(__file__).with_name("backup_child.py")
STRIDE = 1 if "LIAISE_KILLS" in os.environ else 4  # a quick run kills at every fourth touch
OLD, NEW = 2, 6  # changes in the backup that is restored, and in the vault

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A closed vault, and one older backup of it."""
    vault = make_vault(tmp_path_factory.mktemp("made") / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    save(vault, 1)
    make_backup(vault.access, default_place(vault.folder))
    for number in range(2, 6):
        save(vault, number)
    vault.close()
    return vault.folder


def ended(verb, folder, step):
    """Run the child until it is killed at *step*; return whether it came to its end."""
    command = [sys.executable, str(CHILD), verb, str(folder), PASSPHRASE, str(step)]
    code = subprocess.run(command, stdout=subprocess.PIPE, check=False).returncode
    assert code in {0, -9}
    return code == 0


def opened(folder):
    return open_vault(folder, second_anchor=folder / "2")


def count(vault):
    with vault.unit() as unit:
        assert unit.log.gaps(BINDER) == []
        return unit.db.execute("SELECT count(*) FROM change").fetchone()[0]


def each_step(made, tmp_path, verb):
    """Yield the vault's folder after a kill at each step, and last after none."""
    for step in itertools.count(1, STRIDE):
        folder = copied(made, tmp_path / f"step{step}")
        over = ended(verb, folder, step)
        yield folder, over
        shutil.rmtree(folder)
        if over:
            return


def test_a_backup_is_there_whole_or_not_at_all_whichever_file_was_the_last_touched(made, tmp_path):
    cut_off = 0
    for folder, over in each_step(made, tmp_path, "make"):
        vault = opened(folder)
        assert count(vault) == NEW
        backups = own_backups(default_place(folder), vault.access)
        cut_off += len(backups) == 1
        assert len(backups) == (2 if over else len(backups))
        for backup, expected in zip(backups, (NEW, OLD)[-len(backups) :], strict=True):
            copy = open_vault(copied(backup.folder, folder / "look"))
            assert count(copy) == expected
            copy.close()
            shutil.rmtree(folder / "look")
        make_backup(vault.access, default_place(folder))
        names = [path.name for path in default_place(folder).iterdir()]
        assert [name for name in names if "." in name] == []
        vault.close()
    assert cut_off >= 2


def test_a_restore_leaves_the_old_vault_or_the_restored_one_and_nothing_is_lost(made, tmp_path):
    found = set()
    for folder, over in each_step(made, tmp_path, "restore"):
        vault = opened(folder)
        assert vault.anchor is AnchorFinding.FITS
        now = count(vault)
        found.add(now)
        assert now == (OLD if over else now)
        assert vault.examine().sound
        kept = [now]
        for backup in own_backups(default_place(folder), vault.access):
            copy = open_vault(copied(backup.folder, folder / "look"))
            kept.append(count(copy))
            copy.close()
            shutil.rmtree(folder / "look")
        assert {OLD, NEW} <= set(kept)
        assert not (folder / PART).exists()
        assert not (folder / FOLDER).exists()
        vault.close()
    assert found == {OLD, NEW}
