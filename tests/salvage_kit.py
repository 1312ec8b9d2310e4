"""Damaged vaults for tests: what they held, what is on which page, and a place to salvage into."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.transfer_values import CertifiedDevice as KnownDevice
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import VaultDamagedError
from liaise_desktop.storage import migrations
from liaise_desktop.storage.database import connect
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    Clock,
    Laptop,
    add_binder,
    add_note,
    bytes_from,
    make_vault,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

PAGE = 4096
MIRA, TOMAS, ANKE = "mira@maarhaven.example", "tomas@maarhaven.example", "anke@maarhaven.example"


@dataclass(frozen=True)
class Keys:
    """Where a vault lies, and its keys."""

    folder: Path
    db_key: bytes
    anchor_key: bytes
    second_anchor: Path | None = None
    now: Callable[[], datetime] = field(default_factory=Clock)
    random: Callable[[int], bytes] = field(default_factory=partial(bytes_from, 3))


def keys_of(folder: Path) -> Keys:
    opened = open_with_passphrase((folder / "vault.keys").read_bytes(), PASSPHRASE)
    return Keys(folder, derive(opened.vault_key, "db"), derive(opened.vault_key, "anchor"))


def device(number: int, principal: str, name: str) -> KnownDevice:
    key = AuthorKey(bytes([number]) * 32).public_hex
    return KnownDevice(key, principal, name, "MEDIATOR", "age1x", 1, b"c", "i", 0, 2**40)


def worked_in(folder: Path, *, notes: int = 120) -> Path:
    """Make a closed vault: Mira's notes, Tomas's notes, drafts, an erasure, an acknowledgement."""
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"], audience=[MIRA, TOMAS])
        unit.devices.put(device(2, TOMAS, "Tomas Lund"))
        unit.devices.put(device(3, ANKE, "Anke Vos"))
        me = vault.device.public_hex
        unit.devices.put(
            KnownDevice(me, MIRA, "Mira", "MEDIATOR", "age1m", 1, b"c", "i", 0, 2**40)
        )
    tomas = Laptop(2)
    with tomas.unit() as log:
        for number in range(notes // 3):
            add_note(log, ID[f"t{number}"], binder=ID["binder"], reading=f"Tomas {number}. " * 40)
    with vault.unit() as unit:
        unit.log.bring_in(tomas.everything())
    for start in range(0, notes, 20):
        with vault.unit() as unit:
            for number in range(start, min(start + 20, notes)):
                add_note(unit.log, ID[f"m{number}"], reading=f"Mira {number}. " * 40)
    with vault.unit() as unit:
        unit.log.add({"reading": "Better."}, record=ID["m3"], binder=ID["binder"], type_="note")
        gone = unit.log.changes_of(ID["m5"])[0].id
        unit.log.erase([gone], record=ID["m5"], ground="RETENTION")
        unit.log.set_aside([unit.log.changes_of(ID["t4"])[0].id])
        unit.drafts.keep("note:1", {"reading": "Half a sentence"})
        head = next(one for one in unit.log.heads(ID["binder"]) if one.author == me)
        unit.db.execute(
            "INSERT INTO ack VALUES (?, ?, ?, ?, ?, ?)",
            (
                bytes.fromhex(device(2, TOMAS, "").key),
                bytes.fromhex(ID["binder"]),
                bytes.fromhex(me),
                head.epoch,
                head.n - 10,
                bytes.fromhex(head.id),
            ),
        )
    while vault.tidy():
        pass
    vault.close()
    return folder


def damage(path: Path, pages: Iterable[int]) -> None:
    """Flip one bit of each of some pages."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + 777] ^= 4
    path.write_bytes(data)


def fresh(folder: Path, keys: Keys) -> Any:
    """Return a new and empty vault file under the same keys."""
    folder.mkdir()
    db = connect(folder / "vault.db", keys.db_key, create=True)
    migrations.build(db)
    return db


def whole_rows(keys: Keys, path: Path | None = None) -> dict[str, tuple[bytes, Any]]:
    """Return header and body of every change of a sound vault, by id."""
    db = connect(path or keys.folder / "vault.db", keys.db_key, read_only=True)
    rows = db.execute("SELECT id, header, data FROM change JOIN body ON change_k=k").fetchall()
    db.close()
    return {key.hex(): (header, data) for key, header, data in rows}


def readable_alone(keys: Keys, last: int) -> set[int]:
    """Return the local keys of the changes that a connection of their own can read whole."""
    found = set()
    for k in range(1, last + 1):
        try:
            db = connect(keys.folder / "vault.db", keys.db_key, read_only=True)
            row = db.execute(
                "SELECT header, data FROM change JOIN body ON change_k=k WHERE k=?", (k,)
            ).fetchone()
            if row is not None:
                found.add(k)
        except (VaultDamagedError, Exception):  # noqa: BLE001, S112 - any failure: not readable
            continue
        finally:
            db.close()
    return found


def copy_of(folder: Path, target: Path) -> Path:
    return shutil.copytree(folder, target)
