"""Steps of the schema: frozen SQL, one transaction each, never edited once released."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.storage.database import (
    APPLICATION_ID,
    check_version,
    one,
    translate_errors,
)
from liaise_desktop.storage.migrations import (
    m0001_core,
    m0001_projections,
    m0001_transfer,
    m0002_attachments,
    m0003_items,
    m0003_library,
    m0003_tasks,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.storage.database import Connection


class Step(NamedTuple):
    """What leads from the version before to *version*."""

    version: int
    statements: tuple[str, ...]


STEPS = (
    Step(
        1,
        (
            *m0001_core.STATEMENTS,
            *m0001_projections.STATEMENTS,
            *m0001_transfer.STATEMENTS,
        ),
    ),
    Step(2, (*m0002_attachments.STATEMENTS,)),
    Step(3, (*m0003_items.STATEMENTS, *m0003_tasks.STATEMENTS, *m0003_library.STATEMENTS)),
)
NEWEST = STEPS[-1].version


def build(db: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Give an empty vault file its schema."""
    db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    for step in steps:
        _take(db, step)


def migrate(db: Connection, path: Path, steps: Sequence[Step] = STEPS) -> bool:
    """Bring an existing vault up to date; returns whether anything was to be done.

    Before the first step an encrypted copy is written beside the vault, see `copy_path`; a step
    that fails leaves the vault as it was before that step.

    Raises:
        VaultTooNewError: A newer version wrote it.
        VaultFullError: There is no room for the copy, or for the work.
    """
    version = check_version(db, steps[-1].version)
    waiting = [step for step in steps if step.version > version]
    if not waiting:
        return False
    _copy(db, copy_path(path))
    with translate_errors(path):
        for step in waiting:
            _take(db, step)
    return True


def copy_path(path: Path) -> Path:
    """Return where the encrypted copy from before a migration lies."""
    return path.with_name(f"{path.stem}.before-migration{path.suffix}")


def drop_copy(db: Connection) -> None:
    """Take away the copy from before a migration of an open vault, if there is one."""
    path = next(
        Path(file) for _, name, file in db.execute("PRAGMA database_list") if name == "main"
    )
    if path.name:
        with translate_errors(path):
            copy_path(path).unlink(missing_ok=True)


def _copy(db: Connection, target: Path) -> None:
    waiting = target.with_name(target.name + ".tmp")
    try:
        with translate_errors(target):
            for stale in (waiting, waiting.with_name(waiting.name + "-journal")):
                stale.unlink(missing_ok=True)
            db.execute("VACUUM INTO ?", (str(waiting),))
            waiting.replace(target)
    except BaseException:
        with suppress(OSError):
            waiting.unlink()
        raise


def _take(db: Connection, step: Step) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        for statement in step.statements:
            db.execute(statement)
        db.execute(f"PRAGMA user_version={step.version}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    if one(db, "PRAGMA user_version") != step.version:
        raise RuntimeError("a step of the schema did not hold")
