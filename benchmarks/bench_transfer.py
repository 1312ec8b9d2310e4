"""Export beside age alone; import beside a raw bulk insert of the same rows."""

from __future__ import annotations

import io
import shutil
import time
from typing import TYPE_CHECKING, Any

from benchmarks.table import Row
from liaise_desktop.app import practice_city
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, stage_import
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.crypto.age_files import encrypt
from liaise_desktop.storage.database import connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.bench_office import Office
    from liaise_desktop.application.transfer import Exported

ROWS = (
    "SELECT k, id, binder_k, author_k, n, record_k, kind, hlc, header, sig FROM change",
    "SELECT change_k, data FROM body",
)


class _Patient:
    def step(self, done: int, total: int) -> None:
        """Go on."""


def measure(office: Office, size: int) -> Iterator[Row]:
    """Yield an export, and the same file brought in on the other laptop."""
    made, ours, alone = _exported(office)
    rate = made.changes / ours
    yield Row(
        "export, changes a second", size, rate, made.changes / alone, "/s", alone / ours, ">= 0.3"
    )
    verified, applied, indexed = _brought_in(office, made.path)
    raw = _raw_insert(office)
    limit = made.changes / raw
    yield Row(
        "import, readable", size, made.changes / applied, limit, "/s", raw / applied, ">= 0.25"
    )
    said = f"import, indexed (verified and staged after {verified:.2f} s)"
    yield Row(said, size, made.changes / indexed, limit, "/s", raw / indexed, "told")


def _exported(office: Office) -> tuple[Exported, float, float]:
    folder = office.root / "stick"
    folder.mkdir()
    desk = transfer_desk(office.mira)
    started = time.perf_counter()
    made = export_for(desk, [practice_city.ANKE.principal], folder, _Patient())
    ours = time.perf_counter() - started
    data = io.BytesIO(bytes(made.size))
    started = time.perf_counter()
    with (folder / "age-alone").open("wb") as out:
        encrypt(data, out, [desk.me.age])
    return made, ours, time.perf_counter() - started


def _brought_in(office: Office, path: Path) -> tuple[float, float, float]:
    desk = transfer_desk(office.anke)
    started = time.perf_counter()
    staged = stage_import(desk, path, _Patient())
    verified = time.perf_counter() - started
    apply_import(desk, staged.id, Decisions(), _Patient())
    applied = time.perf_counter() - started
    while office.anke.vault.tidy():
        pass
    return verified, applied, time.perf_counter() - started


def _raw_insert(office: Office) -> float:
    vault = office.mira.vault
    key = vault._db_key  # noqa: SLF001 - a benchmark looks inside
    source = connect(vault.folder / "vault.db", key, read_only=True)
    tables: list[list[Any]] = [source.execute(sql).fetchall() for sql in ROWS]
    source.close()
    target = office.root / "raw.db"
    shutil.copy(office.anke.vault.folder / "vault.db", target)
    db = connect(target, office.anke.vault._db_key)  # noqa: SLF001
    db.execute(
        "CREATE TABLE raw_change(k INTEGER PRIMARY KEY, id BLOB UNIQUE, b, a, n, r, kind, hlc, header, sig)"
    )
    db.execute("CREATE TABLE raw_body(k INTEGER PRIMARY KEY, data BLOB)")
    started = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.executemany("INSERT INTO raw_change VALUES (?,?,?,?,?,?,?,?,?,?)", tables[0])
    db.executemany("INSERT INTO raw_body VALUES (?,?)", tables[1])
    db.execute("COMMIT")
    taken = time.perf_counter() - started
    db.close()
    return taken
