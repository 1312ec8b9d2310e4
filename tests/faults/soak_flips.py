"""Alters slots, pages and the write-ahead log of a vault, and tells where it is noticed.

Every bit of the slots file and of ten pages, single and mixed pages of an older copy, the whole
older file, and a log that was deleted, cut or altered.
"""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.faults import altering
from tests.faults.altering import NOWHERE, Noticed, Place
from tests.faults.killing import IN_MEMORY
from tests.faults.soak_kit import Row, timed

PAGES = range(10)


def rows(full):
    step = 1 if full else 0
    work = [
        ("slots", 1),
        ("slots_checked", step or 211),
        *((f"page {at}", step or 4099) for at in PAGES),
        ("older_pages", 0),
        ("mixes", 1000 if full else 12),
        ("older_files", 0),
        ("log", 400 if full else 12),
    ]
    kinds = {}
    for noticed, seconds in _all_altered(work, full):
        row, where = kinds.setdefault(noticed.kind, (Row(noticed.kind), Noticed("")))
        row.tried += noticed.where.total()
        row.lost += noticed.where[NOWHERE]
        row.seconds += seconds
        where.where.update(noticed.where)
        for missed in noticed.missed:
            row.note(str(missed))
    for row, where in kinds.values():
        row.remark = ", ".join(f"{name} {count}" for name, count in sorted(where.where.items()))
        yield row


def _all_altered(work, full):
    if not full:
        yield from alter(work)
        return
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for found in pool.map(alter, ([one] for one in work)):
            yield from found


def alter(work):
    """Alter a vault in several ways; return where each was noticed, and the seconds."""
    with tempfile.TemporaryDirectory(prefix="liaise-flips-", dir=IN_MEMORY) as root:
        place = Place(Path(root))
        place.work(20)
        old = {path.name: path.read_bytes() for path in place.folder.iterdir() if path.is_file()}
        place.work(20)
        found = []
        for name, step in work:
            with timed(Row(name)) as row:
                noticed = _altered(place, old, name, step)
            found.append((noticed, row.seconds))
    return found


def _altered(place, old, name, step):
    if name.startswith("page "):
        return altering.page_bits(place, altering.ten_pages(place)[int(name[5:])], step)
    return {
        "slots": lambda: altering.slot_bits(place, step),
        "slots_checked": lambda: altering.slot_bits_checked(place, step),
        "older_pages": lambda: altering.older_pages(place, old["vault.db"]),
        "mixes": lambda: altering.mixed_pages(place, old["vault.db"], step),
        "older_files": lambda: altering.older_files(place, old),
        "log": lambda: altering.without_log(place, step, step),
    }[name]()
