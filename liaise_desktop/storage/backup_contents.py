"""Looks into a backup: what it holds, and what the vault has that it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    VaultDamagedError,
    VaultError,
)
from liaise_desktop.storage.backup_copying import Quiet, place_errors
from liaise_desktop.storage.database import PAGE_BYTES, connect, one, translate_errors
from liaise_desktop.storage.meta import read_info
from liaise_desktop.storage.page_seals import broken_pages
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault_access import VaultAccess

_IN_A_STEP: Final = 5000


@dataclass(frozen=True)
class Contents:
    """What a vault or a backup of it holds.

    Attributes:
        cases, notes, mediations: How many are shown.
        changes: How many changes its log has.
        last_saved: ISO text, empty if nothing was saved yet.
        epoch: The author epoch in which its device wrote.
    """

    cases: int
    notes: int
    mediations: int
    changes: int
    last_saved: str
    epoch: str


@dataclass(frozen=True)
class Lacking:
    """What a vault has that a backup of it lacks.

    Attributes:
        changes: How many changes.
        notes: How many of them are of notes.
        cases: How many cases they concern, as far as they belong to one.
        since: When the first of them was written, ISO text in UTC; empty if there are none.
    """

    changes: int = 0
    notes: int = 0
    cases: int = 0
    since: str = ""


@dataclass(frozen=True)
class Look:
    """What looking into a backup found.

    Attributes:
        contents: What it holds.
        lacking: What the present vault has that it lacks; None if that vault cannot be read.
    """

    contents: Contents
    lacking: Lacking | None


def look_into(
    backup: Path, access: VaultAccess, progress: Progress | None = None, *, compare: bool = True
) -> Look:
    """Return what a backup holds, having checked every page of it.

    Raises:
        BackupDamagedError: It is cut or altered.
        BackupForeignError: It belongs to another vault, or opens with other keys.
        TargetUnwritableError: The stick was pulled out.
        CancelledError: Somebody asked the work to stop.
    """
    path = backup / DATABASE
    db = open_backup(backup, access)
    try:
        with place_errors():
            total = path.stat().st_size // PAGE_BYTES
            if broken_pages(path, access.db_key, progress, total=total):
                raise BackupDamagedError(part="pages")
        with place_errors():
            found = contents_of(db)
            lacking = _lacking(db, access, progress or Quiet()) if compare else None
    finally:
        db.close()
    return Look(found, lacking)


def open_backup(backup: Path, access: VaultAccess) -> Connection:
    """Return a connection to a backup that cannot write.

    Raises:
        BackupDamagedError: It cannot be opened.
        BackupForeignError: It belongs to another vault.
        TargetUnwritableError: It is not there any more.
    """
    with place_errors():
        try:
            db = connect(backup / DATABASE, access.db_key, read_only=True)
        except VaultDamagedError as error:
            raise BackupDamagedError from error
    try:
        with translate_errors():
            info = read_info(db)
    except VaultDamagedError as error:
        db.close()
        raise BackupDamagedError from error
    if info.vault_id != access.vault_id:
        db.close()
        raise BackupForeignError
    return db


def contents_of(db: Connection) -> Contents:
    """Return what an open vault or backup holds."""
    info = read_info(db)
    return Contents(
        cases=int(one(db, "SELECT count(*) FROM case_row")),
        notes=int(one(db, "SELECT count(*) FROM timeline WHERE kind='note'")),
        mediations=int(one(db, "SELECT count(*) FROM mediation_row")),
        changes=int(one(db, "SELECT count(*) FROM change")),
        last_saved=info.last_saved,
        epoch=info.epoch,
    )


def _lacking(db: Connection, access: VaultAccess, progress: Progress) -> Lacking | None:
    try:
        present = connect(access.database, access.db_key, read_only=True)
    except VaultError:
        return None
    try:
        with translate_errors(access.database):
            return _counted(present, list(_only_in(present, db, progress)))
    except VaultDamagedError:
        return None
    finally:
        present.close()


def _only_in(present: Connection, backup: Connection, progress: Progress) -> Iterator[bytes]:
    """Yield the ids of the changes that only the present vault has, in their order."""
    ids = "SELECT id FROM change ORDER BY id"
    held = (key for (key,) in backup.execute(ids))
    other = next(held, None)
    for number, (key,) in enumerate(present.execute(ids)):
        if number % _IN_A_STEP == 0:
            progress.step(0, 0)
        while other is not None and other < key:
            other = next(held, None)
        if key != other:
            yield key


def _counted(db: Connection, ids: list[bytes]) -> Lacking:
    notes, cases, first = 0, set(), None
    for key in ids:
        hlc, type_, record_k = db.execute(
            "SELECT hlc, type, record_k FROM change JOIN record ON record.k=record_k "
            "WHERE change.id=?",
            (key,),
        ).fetchone()
        notes += type_ == "note"
        case = one(db, "SELECT case_id FROM timeline WHERE k=?", (record_k,))
        cases |= {case} - {None, b""}
        first = hlc if first is None else min(first, hlc)
    since = "" if first is None else _moment(first)
    return Lacking(len(ids), notes, len(cases), since)


def _moment(hlc: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(hlc / 1_000_000, UTC).isoformat(timespec="seconds")
