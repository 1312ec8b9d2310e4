"""Killed at any moment: nothing that was said to be saved is lost.

`LIAISE_KILLS` sets how often; 8 times is what a quick run has time for.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.domain.errors import WrongPassphraseError
from liaise_desktop.storage.anchor import AnchorFinding
from tests.faults.vault_child import BINDER, text_of
from tests.vault_kit import PASSPHRASE, add_binder, make_vault, open_vault

CHILD = Path(__file__).with_name("vault_child.py")
KILLS = int(os.environ.get("LIAISE_KILLS", "8"))
LONGEST = 0.6  # seconds of work before the end

pytestmark = pytest.mark.timeout(180 + 5 * KILLS)


@pytest.fixture
def folder(tmp_path):
    vault = make_vault(tmp_path / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    vault.close()
    return tmp_path / "vault"


def killed(verb, *words, seconds):
    """Start the child, kill it after *seconds* of work; return what it said."""
    command = [sys.executable, str(CHILD), verb, *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        said = [json.loads(child.stdout.readline())]
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            child.kill()
        said += [json.loads(line) for line in child.stdout if line.endswith("\n")]
    assert child.returncode == -9
    return said


def test_nothing_saved_or_kept_is_lost(folder):
    chance = random.Random(42)
    saved, first, found_logs = [], 1, 0
    for _ in range(KILLS):
        said = killed("write", folder, PASSPHRASE, first, seconds=chance.uniform(0.01, LONGEST))
        saved += [words[1] for words in said if words[0] == "saved"]
        drafts = [tuple(words[1:]) for words in said if words[0] == "kept"]
        vault = open_vault(folder)
        found_logs += vault.unclean
        assert vault.anchor is AnchorFinding.FITS
        with vault.unit() as unit:
            for number in saved:
                assert unit.log.state(f"{number:032x}").value("reading") == text_of(number)
            assert unit.log.gaps(BINDER) == []
            head = unit.log.heads(BINDER)[0].n
            draft = unit.drafts.get("note:new")
        # What was in hand when it ended may have been saved without having been said.
        assert head - 1 in {len(saved), len(saved) + 1}
        if head - 1 > len(saved):
            saved.append(saved[-1] + 1 if saved else first)
        elif drafts and drafts[-1][0] not in saved:
            assert (draft["number"], draft["key"]) >= drafts[-1]
        first = (saved[-1] if saved else 0) + 1
        vault.close()
        assert vault.folder.joinpath("vault.db-wal").exists() is False
        vault = open_vault(folder)
        assert vault.examine().sound
        vault.close()
    assert saved
    assert found_logs > 0


def test_one_of_two_passphrases_always_opens(folder):
    chance = random.Random(7)
    now, other = PASSPHRASE, "four slow otters drift"
    for _ in range(max(2, KILLS // 4)):
        said = killed("passphrase", folder, now, other, seconds=chance.uniform(0.05, 1.5))
        changed = [words[1] for words in said if words[0] == "changed"]
        last = changed[-1] if changed else now
        try:
            open_vault(folder, passphrase=last).close()
        except WrongPassphraseError:
            last = other if last == now else now
            open_vault(folder, passphrase=last).close()
        if last != now:
            now, other = other, now
    assert not (folder / "vault.keys.1").exists()


def test_a_vault_is_made_whole_or_not_at_all(tmp_path):
    chance = random.Random(3)
    for turn in range(max(3, KILLS // 2)):
        folder = tmp_path / f"turn{turn}"
        folder.mkdir()
        said = killed("create", folder, PASSPHRASE, seconds=chance.uniform(0.02, 0.8))
        made = [words[1] for words in said if words[0] == "made"]
        made_or_again(folder / str(len(made)))
        for number in range(len(made) + 1):
            vault = open_vault(folder / str(number))
            assert vault.info.label == "Riverside"
            vault.close()


def test_a_vault_is_made_whole_or_not_at_all_whichever_file_was_the_last_to_be_touched(tmp_path):
    cut_off = 0
    for step in itertools.count(1):
        folder = tmp_path / f"step{step}"
        if ended("create-until", folder, PASSPHRASE, step) == 0:
            break
        cut_off += made_or_again(folder)
    assert cut_off >= 4
    open_vault(folder).close()


def made_or_again(folder):
    """Open the vault in *folder*, making it anew if it was not finished; return whether it was not."""
    unfinished = folder.exists() and not (folder / "vault.keys").exists()
    if not (folder / "vault.keys").exists():
        make_vault(folder).close()
    open_vault(folder).close()
    return unfinished


def ended(*words):
    """Run the child to its end; return its exit code, negative for the signal that ended it."""
    command = [sys.executable, str(CHILD), *map(str, words)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=False).returncode
