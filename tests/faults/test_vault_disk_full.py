"""A full disk: the error is named, nothing saved is lost, and work goes on once there is room."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.storage.reserve import NAME as RESERVE
from tests.faults.vault_child import BINDER, save, text_of
from tests.vault_kit import PASSPHRASE, add_binder, make_vault, open_vault

CHILD = Path(__file__).with_name("vault_child.py")
SOAK = os.environ.get("LIAISE_SOAK") == "1"
MEGABYTE = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 96 MB of its own."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk needs the rights of root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def vault(small_disk):
    vault = make_vault(small_disk / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    save(vault, 0)
    yield vault
    vault.close()


def fill(disk, leave):
    """Fill the disk up to *leave* bytes."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler.write_bytes(bytes(max(0, free - leave)))
    return filler


def holds(folder, numbers):
    vault = open_vault(folder)
    with vault.unit() as unit:
        said = [unit.log.state(f"{number:032x}").value("reading") for number in numbers]
    sound = vault.examine().sound
    vault.close()
    return sound and said == [text_of(number) for number in numbers]


def save_until_full(vault, first):
    """Save notes until one is refused; return those that were saved."""
    saved = []
    for number in range(first, first + 20_000):
        try:
            save(vault, number)
        except VaultFullError:
            return saved
        saved.append(number)
    raise AssertionError("the disk never filled")


def test_the_reserve_lets_the_last_notes_be_saved(small_disk, vault):
    assert (vault.folder / RESERVE).stat().st_size == 8 * MEGABYTE
    fill(small_disk, 0)
    saved = save_until_full(vault, 1)
    assert len(saved) > 100
    assert not (vault.folder / RESERVE).exists()


@pytest.mark.parametrize("leave", range(0, 464 * 1024, 4096 if SOAK else 77_824))
def test_a_save_that_does_not_fit_is_refused_whole(small_disk, vault, leave):
    (vault.folder / RESERVE).unlink()
    filler = fill(small_disk, leave)
    saved = save_until_full(vault, 1)
    with pytest.raises(VaultFullError), vault.unit() as unit:
        unit.drafts.keep("note:big", {"reading": "x" * 4 * MEGABYTE})
    filler.unlink()
    save(vault, 30_000)
    with vault.unit() as unit:
        assert unit.drafts.get("note:big") is None
        assert unit.log.gaps(BINDER) == []
    vault.close()
    assert holds(vault.folder, [0, *saved, 30_000])


def test_a_vault_is_not_half_made_on_a_full_disk(small_disk):
    fill(small_disk, 100_000)
    with pytest.raises(VaultFullError):
        make_vault(small_disk / "vault")
    assert list((small_disk / "vault").iterdir()) == []


def test_a_passphrase_is_not_half_changed_on_a_full_disk(small_disk, vault):
    from liaise_desktop.crypto.slots import RECOVERY_COST

    (vault.folder / RESERVE).unlink()
    filler = fill(small_disk, 0)
    with pytest.raises(VaultFullError):
        vault.change_passphrase(
            "four slow otters drift", passphrase=PASSPHRASE, cost=RECOVERY_COST
        )
    filler.unlink()
    vault.close()
    open_vault(vault.folder).close()
    assert not (vault.folder / "vault.keys.1").exists()


@pytest.mark.parametrize("room", range(0, 464 * 1024, 4096 if SOAK else 77_824))
def test_files_that_may_grow_no_more_lose_nothing(tmp_path, room):
    vault = make_vault(tmp_path / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    vault.close()
    command = [sys.executable, str(CHILD), "grow", str(tmp_path / "vault"), PASSPHRASE, str(room)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    refused, saved = [json.loads(line) for line in result.stdout.splitlines()]
    assert refused[0] == "refused"
    assert refused[2] in {"vault-full", "vault-unwritable"}
    assert saved[:2] == ["saved", 5000]
    assert holds(tmp_path / "vault", [*range(refused[1]), 5000])
