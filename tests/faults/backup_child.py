"""A program that makes or restores a backup and is killed at the n-th touch of a file.

`python backup_child.py make|restore FOLDER PASSPHRASE N`; says on standard output what was done.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from liaise_desktop.storage.backups import default_place, make_backup, own_backups
from liaise_desktop.storage.restoring import Present, restore
from liaise_desktop.storage.vault import Vault, VaultSettings

TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "sqlite3.connect"}


def say(*words):
    print(json.dumps(words), flush=True)


def kill_at(folder, last):
    """Be killed at the *last*-th time that anything below *folder* is touched from now on."""
    touched = itertools.count(1)

    def audit(event, args):
        ours = any(str(folder) in str(word) for word in args)
        if ours and event in TOUCHES and next(touched) == int(last):
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(audit)


def opened(folder, phrase):
    return Vault.open(
        folder, passphrase=phrase, settings=VaultSettings(second_anchor=folder / "2")
    )


def make(folder, phrase, last):
    vault = opened(folder, phrase)
    say("open")
    kill_at(folder, last)
    say("made", make_backup(vault.access, default_place(folder)).folder.name)


def put_back(folder, phrase, last):
    vault = opened(folder, phrase)
    access = vault.access
    vault.close()
    oldest = own_backups(default_place(folder), access)[-1]
    say("open")
    kill_at(folder, last)
    restore(oldest.folder, access, Present(access, readable=True, keys_open=True))
    say("restored")


if __name__ == "__main__":
    verb, where, phrase, last = sys.argv[1:]
    {"make": make, "restore": put_back}[verb](Path(where), phrase, last)
