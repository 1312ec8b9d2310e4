"""*Change keys completely*: a new vault key, and the whole vault written anew under it.

The copy is written beside the vault as ``vault.db.next`` by SQLCipher's own export, the new key
file as ``vault.keys.next``. The change is made in the moment in which the new key file takes its
place; before that everything is as it was, after it only the new keys open, and what is left to
do is done by the next opening if it was cut off; see `key_renewal_end`.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaise_desktop.crypto import slots
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    CancelledError,
    LiaiseError,
    VaultDamagedError,
    VaultFullError,
    VaultInUseError,
)
from liaise_desktop.storage import key_file, recovery_sheet
from liaise_desktop.storage.database import (
    APPLICATION_ID,
    connect,
    free_bytes,
    one,
    translate_errors,
)
from liaise_desktop.storage.files import file_errors, read_small, sync_folder, write_lasting
from liaise_desktop.storage.key_renewal_end import (
    NEXT_ERASURES,
    NEXT_KEYS,
    clear_next,
    finish,
    log_waits,
    next_database,
    sync_file,
)
from liaise_desktop.storage.tombstones import read_erasures, sealed_erasures
from liaise_desktop.storage.vault_access import access_by_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.crypto.slots import KdfCost, OpenedKeys
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault_access import VaultAccess
    from liaise_desktop.storage.vault_in_use import VaultInUse
    from liaise_desktop.storage.ways_in import WayIn

RETIRED = "retired_keys"
SPARE_BYTES = 16 * 1024 * 1024
_STEPS = 2000  # of SQLite's engine between two looks at the progress
_KEY_BYTES = 32


@dataclass(frozen=True)
class NewKeys:
    """What shall open the vault from now on."""

    passphrase: str = field(repr=False)
    recovery_code: str = field(repr=False)
    cost: KdfCost = slots.DEFAULT_COST


def change_completely(
    vault: VaultInUse,
    wanted: NewKeys,
    way: WayIn,
    progress: Progress,
    *,
    room: Callable[[Path], int] = free_bytes,
) -> None:
    """Write the vault under new keys and close it; see `VaultKeys.change_completely`."""
    access, folder = vault.access, vault.folder
    opened = way.open(folder)
    vault_key = access.random(_KEY_BYTES)
    data = _new_key_file(access, opened, vault_key, wanted)
    renewed = _renewed(access, vault_key)
    with file_errors():
        clear_next(folder)
        _check_room(access.database, room)
        watch = _Watch(next_database(folder), access.database, progress)
    try:
        with _still(vault, access):
            _write_copy(access, next_database(folder), renewed.db_key, watch)
            _finish_copy(access, renewed, wanted.recovery_code)
            _keep_erasures(access, renewed)
            _commit(folder, data, wanted)
    except BaseException:
        with suppress(OSError):
            _clear_unless_made(folder, data)
        raise
    vault.close()
    with suppress(LiaiseError, OSError):  # the next opening does it
        finish(renewed)


def _clear_unless_made(folder: Path, data: bytes) -> None:
    if read_small(folder / key_file.NAME, key_file.LARGEST) != data:
        clear_next(folder)


def retired_keys(db: Connection) -> list[bytes]:
    """Return the database keys under which older backups may still lie."""
    value = one(db, "SELECT value FROM secret WHERE name=?", (RETIRED,))
    return [] if value is None else [bytes.fromhex(key) for key in parse_canonical(bytes(value))]


def forget_retired(db: Connection, old_key: bytes) -> None:
    """Note that no older backup lies under *old_key* any more."""
    _put_retired(db, [key for key in retired_keys(db) if key != old_key])


def _put_retired(db: Connection, keys: list[bytes]) -> None:
    db.execute("DELETE FROM secret WHERE name=?", (RETIRED,))
    if keys:
        value = canonical([key.hex() for key in keys])
        db.execute("INSERT INTO secret VALUES (?, ?)", (RETIRED, value))


def _renewed(access: VaultAccess, vault_key: bytes) -> VaultAccess:
    keys = slots.OpenedKeys(access.vault_id, 0, vault_key)
    return access_by_keys(
        access.folder,
        keys,
        second_anchor=access.second_anchor,
        now=access.now,
        random=access.random,
    )


def _new_key_file(
    access: VaultAccess, opened: OpenedKeys, vault_key: bytes, wanted: NewKeys
) -> bytes:
    said = slots.verify_key_file(key_file.read_keys(access.folder))
    return slots.new_key_file(
        vault_key,
        opened.vault_id,
        wanted.passphrase,
        wanted.recovery_code,
        access.random,
        wanted.cost,
        generation=said.generation + 1,
        escrow=said.escrow,
    )


def _check_room(path: Path, room: Callable[[Path], int]) -> None:
    needed = path.stat().st_size + SPARE_BYTES
    if room(path.parent) < needed:
        raise VaultFullError(needed=needed)


@contextmanager
def _still(vault: VaultInUse, access: VaultAccess) -> Iterator[None]:
    """Let nobody write, with nothing left in the write-ahead log."""
    path = access.database
    if not vault.checkpoint():
        raise VaultInUseError
    guard = connect(path, access.db_key)
    try:
        with translate_errors(path):
            guard.execute("BEGIN IMMEDIATE")
        if log_waits(path):
            raise VaultInUseError
        yield
    finally:
        guard.close()


def _write_copy(access: VaultAccess, fresh: Path, db_key: bytes, watch: _Watch) -> None:
    """Write everything that the vault holds to *fresh*, under another key."""
    with file_errors():
        write_lasting(fresh, b"")  # made private here; SQLite would let others read it
    source = connect(access.database, access.db_key)
    try:
        with translate_errors(fresh):
            source.execute("ATTACH DATABASE ? AS next KEY ?", (str(fresh), f"x'{db_key.hex()}'"))
            # What is cut off is thrown away: no journal is needed, and one flush at the end.
            source.execute("PRAGMA next.journal_mode=OFF")
            source.execute("PRAGMA next.synchronous=OFF")
            source.set_progress_handler(watch.look, _STEPS)
            source.execute("BEGIN")
            source.execute("SELECT sqlcipher_export('next')").fetchall()
            source.execute("COMMIT")
            source.set_progress_handler(None, 0)
            # The export leaves out what stands in the file's head.
            version = int(one(source, "PRAGMA main.user_version"))
            source.execute(f"PRAGMA next.user_version={version}")
            source.execute(f"PRAGMA next.application_id={APPLICATION_ID}")
            said = _counts(source, "main"), _counts(source, "next")
    except BaseException:
        watch.raise_stopped()
        raise
    finally:
        source.close()
    if said[0] != said[1]:
        raise VaultDamagedError(part="copy")


def _finish_copy(access: VaultAccess, renewed: VaultAccess, code: str) -> None:
    """Make the copy a vault file like any other, whole and on the disk."""
    fresh = next_database(access.folder)
    made = access.now().isoformat(timespec="seconds")
    with translate_errors(fresh):
        db = connect(fresh, renewed.db_key)
        try:
            db.execute("BEGIN IMMEDIATE")
            recovery_sheet.remember_sheet(db, renewed.db_key, code, access.random, made)
            _put_retired(db, [*retired_keys(db), access.db_key])
            db.execute("COMMIT")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            if db.execute("PRAGMA cipher_integrity_check").fetchall():
                raise VaultDamagedError(part="copy")
        finally:
            db.close()
    with file_errors():
        sync_file(fresh)


def _keep_erasures(access: VaultAccess, renewed: VaultAccess) -> None:
    """Seal what is remembered of erasures under the new key, beside what is in place."""
    erasures = read_erasures(access.folder, access)
    if erasures:
        data = sealed_erasures(renewed, erasures)
        with file_errors():
            write_lasting(access.folder / NEXT_ERASURES, data)


def _counts(db: Connection, schema: str) -> list[tuple[str, int]]:
    names = db.execute(
        f"SELECT name FROM {schema}.sqlite_master WHERE type='table' AND rootpage>0 ORDER BY 1"  # noqa: S608
    ).fetchall()
    return [(name, one(db, f'SELECT count(*) FROM {schema}."{name}"')) for (name,) in names]  # noqa: S608


def _commit(folder: Path, data: bytes, wanted: NewKeys) -> None:
    with file_errors():
        write_lasting(folder / NEXT_KEYS, data)
        (folder / key_file.BEFORE).unlink(missing_ok=True)
        sync_folder(folder)
        written = read_small(folder / NEXT_KEYS, key_file.LARGEST)
    slots.open_with_recovery(written, wanted.recovery_code)
    slots.open_with_passphrase(written, wanted.passphrase)
    with file_errors():
        (folder / NEXT_KEYS).replace(folder / key_file.NAME)


class _Watch:
    """Looks at the growing copy from within SQLite and stops it when somebody asks."""

    def __init__(self, fresh: Path, path: Path, progress: Progress) -> None:
        self._fresh, self._progress = fresh, progress
        self._total = path.stat().st_size
        self._stopped: BaseException | None = None

    def look(self) -> int:
        """Report how far it is; anything but 0 stops SQLite."""
        try:
            self._progress.step(min(self._fresh.stat().st_size, self._total), self._total)
        except (CancelledError, OSError) as error:
            self._stopped = error
        return int(self._stopped is not None)

    def raise_stopped(self) -> None:
        """Raise what stopped it, if something did."""
        if self._stopped is not None:
            raise self._stopped
