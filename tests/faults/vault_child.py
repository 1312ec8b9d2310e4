"""A program that works on a vault where it may not write on; says what is safe.

`python vault_child.py grow FOLDER PASSPHRASE BYTES`, one JSON value a line.
"""

from __future__ import annotations

import json
import resource
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from liaise_desktop.domain.errors import VaultError
from liaise_desktop.storage.vault import Vault

BINDER = "b1" * 16


def say(*words):
    print(json.dumps(words), flush=True)


def text_of(number):
    return f"Note {number}. " + "Rain on the square, few people about. " * (1 + number % 40)


def save(vault, number):
    with vault.unit() as unit:
        fields = {"case": "ca" * 16, "at": "2026-03-09T10:00:00+01:00", "reading": text_of(number)}
        unit.log.add(fields, record=f"{number:032x}", binder=BINDER, type_="note")
        unit.drafts.discard("note:new")


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
    {"grow": grow}[verb](Path(where), *words)
