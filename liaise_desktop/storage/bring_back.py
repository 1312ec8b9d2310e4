"""Brings back a damaged vault: the newest good backup, then what can be read of the file itself.

What is new is built whole beside the vault and takes over as a restored backup does; the damaged
files are kept aside. Without a good backup it is built from what can be read alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.errors import BackupDamagedError, VaultDamagedError
from liaise_desktop.storage import migrations, restoring, tombstones
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import head_of, write_anchor
from liaise_desktop.storage.backup_copying import check_copy
from liaise_desktop.storage.backups import default_place, own_backups
from liaise_desktop.storage.database import connect, one, translate_errors
from liaise_desktop.storage.files import file_errors, write_lasting
from liaise_desktop.storage.meta import put_meta
from liaise_desktop.storage.salvage import replay
from liaise_desktop.storage.vault_access import access_by_keys
from liaise_desktop.storage.vault_label import DATABASE, peek
from liaise_desktop.storage.vault_opening import IDENTITY, RECIPIENT, SEED

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.salvage import Salvaged
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault import VaultSettings
    from liaise_desktop.storage.vault_access import VaultAccess
    from liaise_desktop.storage.ways_in import WayIn

WANTED: Final = "salvage.wanted"  # in the vault's folder: bring it back at the next opening
SEED_BYTES: Final = 32
EPOCH_BYTES: Final = 4


def want_back(folder: Path) -> None:
    """Have the vault in *folder* brought back when it is opened the next time.

    Raises:
        VaultFullError, VaultUnwritableError: The disk refuses.
    """
    with file_errors():
        write_lasting(folder / WANTED, b"")


def is_wanted_back(folder: Path) -> bool:
    """Whether somebody asked for the vault in *folder* to be brought back."""
    return (folder / WANTED).exists()


def no_longer_wanted(folder: Path) -> None:
    """Open the vault in *folder* as any other from now on."""
    with file_errors():
        (folder / WANTED).unlink(missing_ok=True)


def bring_back(
    folder: Path, way: WayIn, settings: VaultSettings, progress: Progress | None = None
) -> Salvaged:
    """Put what is left of the closed vault in *folder* in its place; return the account.

    Raises:
        WrongPassphraseError: That way in opens nothing here.
        VaultDamagedError: Nothing can be read, and there is no good backup; it is as it was.
        CancelledError: Somebody asked the work to stop; the vault is as it was.
        VaultFullError, VaultUnwritableError: The disk refuses; the vault is as it was.
    """
    restoring.settle(folder, settings.second_anchor)
    access = access_by_keys(
        folder,
        way.open(folder),
        second_anchor=settings.second_anchor,
        now=settings.now,
        random=settings.random,
    )
    found = _from_backup(access, progress) or _alone(access, progress)
    no_longer_wanted(folder)
    return found


def _from_backup(access: VaultAccess, progress: Progress | None) -> Salvaged | None:
    def take(damaged: Path, db: Connection, keys: VaultAccess) -> Salvaged:
        return replay(damaged, db, keys, progress)

    present = restoring.Present(access, readable=False, keys_open=True)
    for backup in own_backups(default_place(access.folder), access):
        try:
            done = restoring.restore(backup.folder, access, present, progress, take)
        except (BackupDamagedError, VaultDamagedError):
            continue  # the one before it may be whole
        account: Salvaged = done.replayed
        return replace(account, backup=backup.made.isoformat(timespec="seconds"))
    return None


def _alone(access: VaultAccess, progress: Progress | None) -> Salvaged:
    found: list[Salvaged] = []

    def build(part: Path) -> None:
        found.append(_build(part, access, progress))

    restoring.put_in_place(access, build)
    return found[0]


def _build(part: Path, access: VaultAccess, progress: Progress | None) -> Salvaged:
    path = part / DATABASE
    with file_errors():
        write_lasting(path, b"")
    db = connect(path, access.db_key, create=True)
    try:
        with translate_errors(path):
            migrations.build(db)
            account = replay(access.database, db, access, progress)
            if not account.changes:
                raise VaultDamagedError(part="nothing")
            erasures = tombstones.read_erasures(access.folder, access)
            tombstones.erase_again(db, erasures, access, progress)
            _begin_anew(db, access)
            tombstones.fill_holes(db, access)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            head, pages = head_of(db), int(one(db, "PRAGMA page_count"))
            erasures |= tombstones.erasures_in(db)
    finally:
        db.close()
    check_copy((path, access.db_key), pages, head, progress)
    write_anchor(part / ANCHOR, access.anchor_key, head, lasting=True)
    tombstones.write_erasures(part, access, erasures)
    return account


def _begin_anew(db: Connection, access: VaultAccess) -> None:
    """Let no number be given twice, and fill in what no vault is without."""
    label = peek(access.folder)
    db.execute("BEGIN IMMEDIATE")
    for key, value in (
        ("label", label.label),
        ("practice", "1" if label.practice else "0"),
        ("created", access.now().isoformat()),
    ):
        db.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (key, value))
    put_meta(db, "vault_id", access.vault_id)
    put_meta(db, "epoch", access.random(EPOCH_BYTES).hex())
    db.execute("DELETE FROM stream_out")
    names = {name for (name,) in db.execute("SELECT name FROM secret").fetchall()}
    if not {SEED, IDENTITY, RECIPIENT} <= names:
        _new_device(db, access)
    db.execute("COMMIT")


def _new_device(db: Connection, access: VaultAccess) -> None:
    from liaise_desktop.crypto.age_files import new_identity

    identity, recipient = new_identity(access.random)
    for name, value in (
        (SEED, access.random(SEED_BYTES)),
        (IDENTITY, identity.encode()),
        (RECIPIENT, recipient.encode()),
    ):
        db.execute("INSERT OR REPLACE INTO secret VALUES (?, ?)", (name, value))
