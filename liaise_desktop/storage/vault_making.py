"""Makes a new vault, so that after a crash there is a whole one or none."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.recovery import normalise
from liaise_desktop.domain.errors import VaultExistsError
from liaise_desktop.storage import key_file, migrations
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import head_of, write_anchor
from liaise_desktop.storage.database import connect, translate_errors
from liaise_desktop.storage.files import (
    file_errors,
    make_folder,
    sync_folder,
    write_lasting,
)
from liaise_desktop.storage.meta import put_meta
from liaise_desktop.storage.recovery_sheet import remember_sheet
from liaise_desktop.storage.reserve import NAME as RESERVE
from liaise_desktop.storage.vault_label import DATABASE, VaultLabel, write_label
from liaise_desktop.storage.vault_label import NAME as LABEL
from liaise_desktop.storage.vault_opening import IDENTITY, RECIPIENT, SEED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.crypto.slots import KdfCost
    from liaise_desktop.storage.database import Connection

VAULT_KEY_BYTES = 32
SEED_BYTES = 32
ID_BYTES = 16
EPOCH_BYTES = 4
_UNFINISHED = key_file.NAME + ".new"  # stands for `vault.keys` until everything else is there


@dataclass(frozen=True)
class NewVault:
    """What a new vault is to be."""

    passphrase: str = field(repr=False)
    recovery_code: str = field(repr=False)
    label: str
    practice: bool
    city: str
    principal: str
    cost: KdfCost
    created: str
    escrow: str = ""


def make(folder: Path, wanted: NewVault, random: Callable[[int], bytes]) -> None:
    """Make the vault's files in *folder*; it is one once ``vault.keys`` is there.

    Raises:
        VaultExistsError: There is a vault in *folder*.
        VaultFullError, VaultUnwritableError: The disk refuses; nothing is left behind.
    """
    with file_errors():
        make_folder(folder)
        _clear_unfinished(folder)
    vault_key, vault_id = random(VAULT_KEY_BYTES), random(ID_BYTES).hex()
    data = slots.new_key_file(
        vault_key,
        vault_id,
        wanted.passphrase,
        wanted.recovery_code,
        random,
        wanted.cost,
        escrow=wanted.escrow,
    )
    waiting = folder / _UNFINISHED
    try:
        with file_errors():
            write_lasting(waiting, data)
            sync_folder(folder)
        _make_database(folder, vault_key, vault_id, wanted, random)
        write_label(folder, VaultLabel(wanted.label, wanted.practice, ""))
        with file_errors():
            waiting.replace(folder / key_file.NAME)
            sync_folder(folder)
    except BaseException:
        unmake(folder)
        raise


def unmake(folder: Path) -> None:
    """Take away a vault that was made a moment ago and never used, as far as the disk lets us."""
    with suppress(OSError):
        keys = folder / key_file.NAME
        if keys.exists():
            # From here on it is unfinished, and what stays behind is cleared by the next making.
            keys.replace(folder / _UNFINISHED)
        _clear(folder)


def _make_database(
    folder: Path,
    vault_key: bytes,
    vault_id: str,
    wanted: NewVault,
    random: Callable[[int], bytes],
) -> None:
    path = folder / DATABASE
    with file_errors():
        write_lasting(path, b"")  # made private here; SQLite would let others read it
    with translate_errors(path):
        db = connect(path, derive(vault_key, "db"), create=True)
        try:
            migrations.build(db)
            db.execute("BEGIN IMMEDIATE")
            _fill(db, vault_id, wanted, random)
            _remember_sheet(db, vault_key, wanted, random)
            db.execute("COMMIT")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            head = head_of(db)
        finally:
            db.close()
    write_anchor(folder / ANCHOR, derive(vault_key, "anchor"), head, lasting=True)


def _fill(db: Connection, vault_id: str, wanted: NewVault, random: Callable[[int], bytes]) -> None:
    from liaise_desktop.crypto.age_files import new_identity

    identity, recipient = new_identity(random)
    for name, value in (
        (SEED, random(SEED_BYTES)),
        (IDENTITY, identity.encode()),
        (RECIPIENT, recipient.encode()),
    ):
        db.execute("INSERT INTO secret VALUES (?, ?)", (name, value))
    for key, text in (
        ("vault_id", vault_id),
        ("label", wanted.label),
        ("practice", "1" if wanted.practice else "0"),
        ("city", wanted.city),
        ("principal", wanted.principal),
        ("created", wanted.created),
        ("epoch", random(EPOCH_BYTES).hex()),
    ):
        put_meta(db, key, text)


def _remember_sheet(
    db: Connection, vault_key: bytes, wanted: NewVault, random: Callable[[int], bytes]
) -> None:
    db_key, code = derive(vault_key, "db"), normalise(wanted.recovery_code)
    remember_sheet(db, db_key, code, random, wanted.created)


def _clear_unfinished(folder: Path) -> None:
    finished = [folder / key_file.NAME, folder / key_file.BEFORE]
    if any(path.exists() for path in finished):
        raise VaultExistsError
    if (folder / _UNFINISHED).exists():
        _clear(folder)
    elif (folder / DATABASE).exists():
        # Keys that were lost may be found again; a vault file is never written over.
        raise VaultExistsError


def _clear(folder: Path) -> None:
    for name in (DATABASE, DATABASE + "-wal", DATABASE + "-shm", LABEL, ANCHOR, RESERVE):
        (folder / name).unlink(missing_ok=True)
    (folder / _UNFINISHED).unlink(missing_ok=True)
