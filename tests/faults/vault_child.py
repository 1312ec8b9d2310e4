"""A program that works on a vault until it is killed; says on standard output what is safe.

`python vault_child.py write|passphrase|create|create-until|grow FOLDER …`, one JSON value a line.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import resource
import secrets
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import VaultError
from liaise_desktop.storage.vault import Vault

BINDER = "b1" * 16
TOUCHES = {"open", "os.mkdir", "os.rename", "os.remove", "sqlite3.connect"}


def say(*words):
    print(json.dumps(words), flush=True)


def text_of(number):
    return f"Note {number}. " + "Rain on the square, few people about. " * (1 + number % 40)


def save(vault, number):
    with vault.unit() as unit:
        fields = {"case": "ca" * 16, "at": "2026-03-09T10:00:00+01:00", "reading": text_of(number)}
        unit.log.add(fields, record=f"{number:032x}", binder=BINDER, type_="note")
        unit.drafts.discard("note:new")


def write(folder, passphrase, first):
    """Type and save for ever; what was said to be saved or kept must survive."""
    vault = Vault.open(folder, passphrase=passphrase)
    chance = random.Random(first)
    say("open")
    for number in itertools.count(int(first)):
        for key in range(chance.randrange(1, 12)):
            with vault.unit() as unit:
                unit.drafts.keep("note:new", {"number": number, "key": key})
            say("kept", number, key)
            if chance.random() < 0.2:
                vault.tidy()
        save(vault, number)
        say("saved", number)
        if chance.random() < 0.3:
            vault.checkpoint()


def passphrase(folder, one, other):
    """Change the passphrase for ever; it is always the old one or the new one."""
    vault = Vault.open(folder, passphrase=one)
    say("open")
    for old, new in itertools.cycle([(one, other), (other, one)]):
        vault.change_passphrase(new, passphrase=old, cost=RECOVERY_COST)
        say("changed", new)


def make(folder, phrase):
    Vault.create(
        folder,
        passphrase=phrase,
        recovery_code=new_recovery_code(secrets.token_bytes),
        label="Riverside",
        practice=True,
        cost=RECOVERY_COST,
    ).close()


def create(folder, phrase):
    """Make one vault after the other."""
    say("open")
    for number in itertools.count():
        make(folder / str(number), phrase)
        say("made", number)


def create_until(folder, phrase, last):
    """Make a vault, but be killed at the *last*-th time that a file or folder is touched."""
    touched = itertools.count(1)

    def audit(event, args):
        ours = any(str(folder) in str(word) for word in args)
        if ours and event in TOUCHES and next(touched) == int(last):
            os.kill(os.getpid(), signal.SIGKILL)

    say("open")
    sys.addaudithook(audit)
    make(folder, phrase)
    say("made", 0)


def grow(folder, phrase, room):
    """Save until the files may grow no more, then once more without that limit."""
    vault = Vault.open(folder, passphrase=phrase)
    save(vault, 0)
    largest = max(path.stat().st_size for path in folder.glob("vault.db*"))
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + int(room), hard))
    number = 0
    try:
        for number in range(1, 2000):
            save(vault, number)
    except VaultError as error:
        say("refused", number, error.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    save(vault, 5000)
    vault.close()
    say("saved", 5000, datetime.now(UTC).isoformat())


if __name__ == "__main__":
    verb, where, *words = sys.argv[1:]
    {
        "write": write,
        "passphrase": passphrase,
        "create": create,
        "create-until": create_until,
        "grow": grow,
    }[verb](Path(where), *words)
