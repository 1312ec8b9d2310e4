"""The connection to a vault: its exact settings, and what its errors mean.

The file is SQLCipher 4 with a raw 256-bit key: AES-256-CBC and HMAC-SHA512 on pages of 4096
bytes, write-ahead log, ``synchronous=FULL``. What the settings do not allow is asserted after
opening, so that a library built otherwise is found out before it holds anybody's words.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import sqlcipher3

from liaise_desktop.domain.errors import (
    VaultDamagedError,
    VaultFullError,
    VaultInUseError,
    VaultMissingError,
    VaultTooNewError,
    VaultUnwritableError,
)
from liaise_desktop.storage.files import FULL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Connection = Any  # sqlcipher3.Connection; the library has no types

APPLICATION_ID = 0x4C494131
PAGE_BYTES = 4096
BUSY_SECONDS = 0.3
KEY_BYTES = 32
WAL, DELETE = "wal", "delete"  # how what is being written is kept beside the file
NEARLY_NOTHING = 1024 * 1024  # bytes free below which a failed write is a full disk

_SAID = {
    "database or disk is full": sqlcipher3.SQLITE_FULL,
    "disk I/O error": sqlcipher3.SQLITE_IOERR,
    "unable to open database file": sqlcipher3.SQLITE_CANTOPEN,
    "attempt to write a readonly database": sqlcipher3.SQLITE_READONLY,
    "database is locked": sqlcipher3.SQLITE_BUSY,
    "database disk image is malformed": sqlcipher3.SQLITE_CORRUPT,
    "file is not a database": sqlcipher3.SQLITE_NOTADB,
}

# Temporary tables must stay in memory: in a file they would be plain text in a temporary folder.
_SETTINGS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA cache_size=-16000",
)


def connect(
    path: Path,
    db_key: bytes,
    *,
    read_only: bool = False,
    create: bool = False,
    journal: str = WAL,
) -> Connection:
    """Return an open connection to the vault file at *path*.

    A connection may be closed from another thread, never used by two at once. A vault is written
    with a write-ahead log, a backup with *journal* `DELETE`, so that it stays one file.

    Raises:
        VaultMissingError: There is no file, and *create* is not asked for.
        VaultDamagedError: The file is cut, altered, or opened by another key.
        VaultUnwritableError: The disk refuses, or cannot share a write-ahead log.
    """
    if len(db_key) != KEY_BYTES:
        raise ValueError("a database key has 32 bytes")
    if not create and not path.is_file():
        raise VaultMissingError
    mode = "ro" if read_only else "rwc" if create else "rw"
    with translate_errors(path):
        db = sqlcipher3.connect(
            f"{_uri(path)}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_SECONDS,
            check_same_thread=False,
        )
        try:
            _unlock(db, db_key)
            _refuse_foreign(db, path, create=create)
            _settle(db, read_only=read_only, journal=journal)
        except BaseException:
            db.close()
            raise
    return db


def _uri(path: Path) -> str:
    uri = path.absolute().as_uri()
    # A share of a Windows network becomes file://server/…, which SQLite takes for a strange host.
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")


def _unlock(db: Connection, db_key: bytes) -> None:
    # set_key rather than PRAGMA key: fewer copies of the key stay behind in memory.
    db.set_key(f"x'{db_key.hex()}'")
    db.execute("PRAGMA cipher_log_level=NONE")
    db.execute("PRAGMA cipher_compatibility=4")


def _refuse_foreign(db: Connection, path: Path, *, create: bool) -> None:
    made_by = one(db, "PRAGMA application_id")
    empty = not path.exists() or path.stat().st_size == 0
    if made_by != APPLICATION_ID and not (create and empty):
        raise VaultDamagedError(part="application")


def _settle(db: Connection, *, read_only: bool, journal: str) -> None:
    db.enable_load_extension(False)  # noqa: FBT003 - the library takes it by position
    mode = one(db, "PRAGMA journal_mode" if read_only else f"PRAGMA journal_mode={journal}")
    for setting in _SETTINGS:
        db.execute(setting)
    if read_only:
        db.execute("PRAGMA query_only=ON")
    _assert_library(db)
    # A copy that was made as one file may be looked at as it is.
    if mode not in ((WAL, DELETE) if read_only else (journal,)):
        raise VaultUnwritableError(setting="journal_mode")
    if one(db, "PRAGMA auto_vacuum") != 0:
        # With it on, the library lets a page of zeros pass its check.
        raise VaultDamagedError(setting="auto_vacuum")


def _assert_library(db: Connection) -> None:
    found = {
        "cipher_version": str(one(db, "PRAGMA cipher_version"))[:2],
        "cipher_provider": one(db, "PRAGMA cipher_provider"),
        "cipher_plaintext_header_size": int(one(db, "PRAGMA cipher_plaintext_header_size")),
        "temp_store": one(db, "PRAGMA temp_store"),
        "page_size": int(one(db, "PRAGMA page_size")),
    }
    wanted = {
        "cipher_version": "4.",
        "cipher_provider": "openssl",
        "cipher_plaintext_header_size": 0,
        "temp_store": 2,
        "page_size": PAGE_BYTES,
    }
    if found != wanted:
        raise RuntimeError(f"SQLCipher is not built or set as the vault needs it: {found}")


def one(db: Connection, statement: str, values: Any = ()) -> Any:
    """Return the first column of the first row, None if there is no row."""
    row = db.execute(statement, values).fetchone()
    return None if row is None else row[0]


def check_whole(db: Connection, path: Path) -> None:
    """Refuse a file that is shorter or longer than its own count of pages.

    Says nothing while a write-ahead log waits beside it, which may hold the difference.

    Raises:
        VaultDamagedError: Something was cut off or added.
    """
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    if path.stat().st_size != PAGE_BYTES * int(one(db, "PRAGMA page_count")):
        raise VaultDamagedError(part="length")


def check_version(db: Connection, newest: int) -> int:
    """Return the schema version of an open vault.

    Raises:
        VaultTooNewError: It is above *newest* (fact ``version``).
        VaultDamagedError: It was never finished.
    """
    version = int(one(db, "PRAGMA user_version"))
    if version > newest:
        raise VaultTooNewError(version=version)
    if version < 1:
        raise VaultDamagedError(part="version")
    return version


@contextmanager
def translate_errors(path: Path | None = None) -> Iterator[None]:
    """Raise what SQLCipher and the disk report as the vault error that it is."""
    try:
        yield
    except sqlcipher3.Error as error:
        raise vault_error(error, path) from error
    except OSError as error:
        if error.errno in FULL:
            raise VaultFullError from error
        raise VaultUnwritableError(number=error.errno) from error


def vault_error(error: BaseException, path: Path | None = None) -> BaseException:
    """Return the vault error that *error* is; what nobody foresaw comes back as it is."""
    if not isinstance(error, sqlcipher3.Error):
        return error
    code = _code_of(error)
    if code == sqlcipher3.SQLITE_IOERR and path is not None and _nearly_full(path):
        return VaultFullError()
    meant = {
        sqlcipher3.SQLITE_FULL: VaultFullError,
        sqlcipher3.SQLITE_CORRUPT: VaultDamagedError,
        sqlcipher3.SQLITE_NOTADB: VaultDamagedError,
        sqlcipher3.SQLITE_IOERR: VaultUnwritableError,
        sqlcipher3.SQLITE_CANTOPEN: VaultUnwritableError,
        sqlcipher3.SQLITE_READONLY: VaultUnwritableError,
        sqlcipher3.SQLITE_PERM: VaultUnwritableError,
        sqlcipher3.SQLITE_BUSY: VaultInUseError,
        sqlcipher3.SQLITE_LOCKED: VaultInUseError,
    }.get(code)
    return error if meant is None else meant()


def _code_of(error: sqlcipher3.Error) -> int:
    code = int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    # A copy that fails names its error in words alone, or by the number that says nothing.
    return code if code not in {0, sqlcipher3.SQLITE_ERROR} else _SAID.get(str(error), code)


def _nearly_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < NEARLY_NOTHING
    except OSError:
        return False


def free_bytes(folder: Path) -> int:
    """Return how many bytes may still be written into *folder*."""
    return shutil.disk_usage(folder).free
