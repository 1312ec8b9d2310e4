"""Saving: one durable note beside a hand-written transaction with the same rows."""

from __future__ import annotations

import shutil
import statistics
import time
from typing import TYPE_CHECKING, Any

import sqlcipher3

from benchmarks.bench_data import note_fields
from benchmarks.bench_office import new_id
from benchmarks.table import Row
from liaise_desktop.storage.database import connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.bench_office import Office

SAVES = 300
PAGE = 4096
WAL_FRAME = PAGE + 24


class Recording:
    """A connection that remembers every statement that writes."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self.statements: list[tuple[str, Any]] = []

    def execute(self, sql: str, values: Any = ()) -> Any:
        """Execute, and remember it if it writes."""
        if sql.lstrip()[:6].upper() in {"INSERT", "UPDATE", "DELETE", "REPLAC"}:
            self.statements.append((sql, values))
        return self._db.execute(sql, values)

    def executemany(self, sql: str, values: Any) -> Any:
        """Execute for each, and remember each."""
        kept = list(values)
        self.statements += [(sql, each) for each in kept]
        return self._db.executemany(sql, kept)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)


def measure(office: Office, size: int) -> Iterator[Row]:
    """Yield p50 against the same rows by hand, p50 against a bare commit, p95, and WAL pages."""
    vault = office.mira.vault
    key = vault._db_key  # noqa: SLF001 - a benchmark looks inside
    vault.checkpoint()
    ours, pages = _saved(office, size)
    vault.checkpoint()
    copy = office.root / "by-hand.db"
    shutil.copy(vault.folder / "vault.db", copy)
    by_hand = _replayed(copy, key, _recorded(office, size + SAVES))
    p50, p95 = statistics.median(ours), statistics.quantiles(ours, n=20)[18]
    hand = statistics.median(by_hand)
    floor = statistics.median(_bare(office.root / "bare.db", key))
    yield Row("save a note, p50", size, p50 * 1e3, hand * 1e3, "ms", p50 / hand, "<= 1.3")
    beside = "save a note, beside a bare commit"
    yield Row(beside, size, p50 * 1e3, floor * 1e3, "ms", p50 / floor, "<= 4")
    yield Row("save a note, p95", size, p95 * 1e3, 15.0, "ms", p95 * 1e3 / 15, "<= 1")
    if pages:
        middle = statistics.median(pages)
        log = "pages of the write-ahead log a save"
        yield Row(log, size, middle, 30.0, "pages", middle / 30, "<= 1")


def _note(office: Office, number: int) -> tuple[Any, dict[str, str]]:
    case, binder = office.cases[number % len(office.cases)]
    fields = note_fields(office.draw, case, number)
    return fields, {"record": new_id(office), "binder": binder, "type_": "note"}


def _saved(office: Office, first: int) -> tuple[list[float], list[float]]:
    vault = office.mira.vault
    log = vault.folder / "vault.db-wal"
    taken, pages = [], []
    for number in range(first, first + SAVES):
        fields, place = _note(office, number)
        before = log.stat().st_size if log.exists() else 0
        started = time.perf_counter()
        with vault.unit() as unit:
            unit.log.add(fields, **place)
        taken.append(time.perf_counter() - started)
        grown = log.stat().st_size - before
        if grown > 0:
            pages.append(grown / WAL_FRAME)
    return taken, pages


def _recorded(office: Office, first: int) -> list[list[tuple[str, Any]]]:
    writer = office.mira.vault._writer  # noqa: SLF001 - a benchmark looks inside
    plain = writer.db
    recording = Recording(plain)
    writer._db = recording  # noqa: SLF001
    transactions = []
    for number in range(first, first + SAVES):
        fields, place = _note(office, number)
        recording.statements = []
        with office.mira.vault.unit() as unit:
            unit.log.add(fields, **place)
        transactions.append(recording.statements)
    writer._db = plain  # noqa: SLF001
    return transactions


def _replayed(path: Path, key: bytes, transactions: list[list[tuple[str, Any]]]) -> list[float]:
    db = connect(path, key)
    taken = []
    for statements in transactions:
        started = time.perf_counter()
        db.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            db.execute(sql, values)
        db.execute("COMMIT")
        taken.append(time.perf_counter() - started)
    db.close()
    return taken


def _bare(path: Path, key: bytes) -> list[float]:
    db = sqlcipher3.connect(str(path), isolation_level=None)
    db.set_key(f"x'{key.hex()}'")
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE t(k INTEGER PRIMARY KEY, data BLOB)")
    taken = []
    for number in range(SAVES):
        started = time.perf_counter()
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO t VALUES (?, ?)", (number, b"x" * 2048))
        db.execute("COMMIT")
        taken.append(time.perf_counter() - started)
    db.close()
    return taken
