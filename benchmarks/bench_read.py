"""Pages, search and size: ours beside the same SQL without encryption."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Any

import sqlcipher3

from benchmarks.bench_data import RARE
from benchmarks.table import Row
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.today import DueFilter
from liaise_desktop.domain.tasks import KEEPING, REVIEW, WAITING
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.reader import SqlReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from benchmarks.bench_office import Office

ROUNDS = 60
MIRA = "mira@maarhaven.example"
MINE = DueFilter(who=MIRA, since="2026-03-01", before="2027-01-01")
LATE = DueFilter(who=MIRA, before="2026-03-01")
REVIEWS = DueFilter(kinds=(REVIEW,), before="2026-03-01")
QUERIES = {
    "very common": "the",
    "common": "aunt",
    "rare": RARE,
    "prefix": "zan",
    "phrase": "bus ticket",
    "two words": "evening river",
}


def measure(office: Office, size: int) -> Iterator[Row]:
    """Yield list and timeline pages, searches, and bytes a note."""
    vault = office.mira.vault
    vault.checkpoint()
    plain = _plain_copy(office)
    ours, bare = office.mira.reader(), SqlReader(plain)
    whole = CaseFilter()
    middle = _row_in_the_middle(ours)
    case = office.cases[0][0]
    work: dict[str, Callable[[SqlReader], Any]] = {
        "case list, first page": lambda reader: reader.case_page(whole, None, 50),
        "case list, from the middle": lambda reader: reader.case_page(whole, middle, 50),
        "timeline page of 50": lambda reader: reader.timeline(case, None, 50),
        "Today, page of 50 follow-ups": lambda reader: reader.today.due(MINE, None, 50),
        "Today, every card": _day,
    }
    for name, read in work.items():
        mine, theirs = _times(ours, read), _times(bare, read)
        p50, floor = statistics.median(mine), statistics.median(theirs)
        yield Row(name, size, p50, floor, "ms", p50 / floor, "<= 3")
        p95 = statistics.quantiles(mine, n=20)[18]
        yield Row(f"{name}, p95", size, p95, 5.0, "ms", p95 / 5, "<= 1")
    for name, query in QUERIES.items():
        mine, theirs = _searches(ours, query), _searches(bare, query)
        p95, floor = (statistics.quantiles(each, n=20)[18] for each in (mine, theirs))
        yield Row(f"search, {name}, p95", size, p95, floor, "ms", p95 / floor, "<= 1.3")
        yield Row(f"search, {name}, felt", size, p95, 16.0, "ms", p95 / 16, "<= 1")
    plain.close()
    on_disk = (vault.folder / "vault.db").stat().st_size
    ratio = on_disk / office.text_bytes
    kept = on_disk / max(size, 1) / 1000
    said = office.text_bytes / max(size, 1) / 1000
    yield Row("bytes on disk a byte of note", size, kept, said, "kB a note", ratio, "<= 6.5")


def _day(reader: SqlReader) -> None:
    """Read what the page of today reads for a mediator."""
    today = reader.today
    for wanted in (MINE, LATE, REVIEWS):
        today.due(wanted, None, 9)
    today.due(DueFilter(kinds=WAITING, before="9999-12-32"), None, 24)
    today.due(DueFilter(who=MIRA, kinds=KEEPING, before="2026-12-31"), None, 6)
    today.ending("2026-12-31", 24)
    today.fresh_cases(6)
    today.went_well("2026-03-09", 3)
    today.binned(None, 99)
    reader.items(ItemFilter("contact"), None, 3)
    reader.items(ItemFilter("round"), None, 6)
    reader.drafts()


def _plain_copy(office: Office) -> Any:
    vault = office.mira.vault
    target: Path = office.root / "plain.db"
    target.unlink(missing_ok=True)
    db = connect(vault.folder / "vault.db", vault._db_key)  # noqa: SLF001
    db.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
    db.execute("SELECT sqlcipher_export('plain')")
    db.execute("DETACH DATABASE plain")
    db.close()
    return sqlcipher3.connect(str(target), isolation_level=None)


def _row_in_the_middle(reader: SqlReader) -> Any:
    rows: list[Any] = []
    while page := reader.case_page(CaseFilter(), rows[-1] if rows else None, 100):
        rows += page
        if len(rows) > 100_000:
            break
    return rows[len(rows) // 2]


def _times(reader: SqlReader, read: Callable[[SqlReader], Any]) -> list[float]:
    taken = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        read(reader)
        taken.append((time.perf_counter() - started) * 1e3)
    return taken


def _searches(reader: SqlReader, query: str) -> list[float]:
    def search(asked: SqlReader) -> Any:
        return asked.search(query)

    return _times(reader, search)
