"""Opens the files of a vault: checks first, on a connection that cannot write, then works."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaise_desktop.domain.errors import VaultDamagedError, VaultMissingError
from liaise_desktop.storage import key_renewal_end, migrations
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import AnchorFinding, check_anchor
from liaise_desktop.storage.attachment_rows import abandon_unfinished
from liaise_desktop.storage.database import (
    check_version,
    check_whole,
    connect,
    translate_errors,
)
from liaise_desktop.storage.files import clear_unfinished
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.reserve import keep_reserve
from liaise_desktop.storage.vault_access import access_by_keys
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.crypto.slots import OpenedKeys
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault_access import VaultAccess

SEED, IDENTITY, RECIPIENT = "seed", "age", "age_recipient"


@dataclass(frozen=True)
class Opened:
    """What opening brought: keys, this device's secrets, and what was noticed."""

    folder: Path
    db_key: bytes = field(repr=False)
    anchor_key: bytes = field(repr=False)
    tombstone_key: bytes = field(repr=False)
    seed: bytes = field(repr=False)
    identity: str = field(repr=False)
    recipient: str
    anchor: AnchorFinding
    unclean: bool
    migrated: bool


def open_files(folder: Path, keys: OpenedKeys, second_anchor: Path | None) -> Opened:
    """Return what the opened *keys* lead to.

    A vault that is refused is left as it was.

    Raises:
        VaultMissingError: There are keys, but no vault file.
        VaultDamagedError: The vault file is cut, altered, or belongs to other keys.
        VaultTooNewError: A newer version made it.
    """
    path = folder / DATABASE
    if not path.is_file():
        raise VaultMissingError(part=DATABASE)
    access = access_by_keys(folder, keys, second_anchor=second_anchor)
    key_renewal_end.settle(access)
    unclean = key_renewal_end.log_waits(path)
    _examine(path, access.db_key, keys.vault_id)
    db = connect(path, access.db_key)
    try:
        migrated = _bring_up_to_date(db, path)
        with translate_errors(path):
            anchor = _worst_finding(access, db)
            secrets = dict(db.execute("SELECT name, value FROM secret").fetchall())
    finally:
        db.close()
    _set_in_order(folder)
    return Opened(
        folder=folder,
        db_key=access.db_key,
        anchor_key=access.anchor_key,
        tombstone_key=access.tombstone_key,
        seed=secrets[SEED],
        identity=secrets[IDENTITY].decode(),
        recipient=secrets[RECIPIENT].decode(),
        anchor=anchor,
        unclean=unclean,
        migrated=migrated,
    )


def _set_in_order(folder: Path) -> None:
    clear_unfinished(folder)
    keep_reserve(folder)


def _bring_up_to_date(db: Connection, path: Path) -> bool:
    migrated = migrations.migrate(db, path)
    if not migrated:
        with suppress(OSError):  # an old copy that cannot be removed goes the next time
            migrations.copy_path(path).unlink(missing_ok=True)
    with translate_errors(path):
        abandon_unfinished(db)
    return migrated


def _worst_finding(access: VaultAccess, db: Connection) -> AnchorFinding:
    paths = anchors(access.folder, access.second_anchor)
    findings = [check_anchor(path, access.anchor_key, db) for path in paths]
    return max(findings, key=lambda finding: finding.value)


def anchors(folder: Path, second: Path | None) -> tuple[Path, ...]:
    """Return the files that remember how far the vault in *folder* had come."""
    return (folder / ANCHOR,) if second is None else (folder / ANCHOR, second)


def _examine(path: Path, db_key: bytes, vault_id: str) -> None:
    before = _companions(path)
    db: Connection = None
    try:
        db = connect(path, db_key, read_only=True)
        with translate_errors(path):
            check_version(db, migrations.NEWEST)
            check_whole(db, path)
            _check_belonging(db, vault_id)
    except BaseException:
        if db is not None:
            db.close()
        for stray in _companions(path) - before:
            with suppress(OSError):
                stray.unlink()
        raise
    db.close()


def _check_belonging(db: Connection, vault_id: str) -> None:
    if get_meta(db, "vault_id") != vault_id:
        raise VaultDamagedError(part="vault_id")
    names = {name for (name,) in db.execute("SELECT name FROM secret").fetchall()}
    if not names >= {SEED, IDENTITY, RECIPIENT}:
        raise VaultDamagedError(part="secret")


def _companions(path: Path) -> set[Path]:
    return {
        other
        for other in (path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"))
        if other.exists()
    }

