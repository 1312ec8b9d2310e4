"""From the vault key to the first list, and what checking the whole vault takes."""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.table import Row
from liaise_desktop.app import practice_city
from liaise_desktop.app.session import begin, vault_settings
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.storage import vault_opening
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.key_file import open_keys
from liaise_desktop.storage.reader import SqlReader
from liaise_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from benchmarks.bench_office import Office

ROUNDS = 60
FELT = 150.0  # ms
YARDSTICK = 10_000  # notes, beside which growth is told
UNLOCK = "unlock to the first list, stretching left out"
CHECK = "checking the whole vault in the background"


class Taken(NamedTuple):
    """What one try took: by the clock on the wall, and of the processor."""

    wall: float
    cpu: float


def measure(offices: Mapping[int, Office]) -> Iterator[Row]:
    """Yield unlocking beside what is felt, a bare open and itself at 10,000 notes; and the check.

    All sizes take turns, so that the mood of the machine meets them alike; the best of many tries
    and the time of the processor tell least of others who work on it.
    """
    for office in offices.values():
        office.mira.vault.checkpoint()
    ours = _taken({size: _unlocking(office) for size, office in offices.items()})
    bare = _taken({size: _bare(office) for size, office in offices.items()})
    for size in offices:
        wall = statistics.median(each.wall for each in ours[size])
        base = statistics.median(each.wall for each in bare[size])
        yield Row(UNLOCK, size, wall, FELT, "ms", wall / FELT, "<= 1")
        yield Row(f"{UNLOCK}, bare", size, wall, base, "ms", wall / base, "")
        if size > YARDSTICK and YARDSTICK in ours:
            yield from _growth(size, ours[size], ours[YARDSTICK])
    for size, office in offices.items():
        yield from _checking(office, size)


def _growth(size: int, larger: list[Taken], smaller: list[Taken]) -> Iterator[Row]:
    best, before = min(each.wall for each in larger), min(each.wall for each in smaller)
    yield Row(f"{UNLOCK}, growth of the best", size, best, before, "ms", best / before, "<= 1.3")
    cpu = statistics.median(each.cpu for each in larger)
    once = statistics.median(each.cpu for each in smaller)
    yield Row(f"{UNLOCK}, growth of processor time", size, cpu, once, "ms", cpu / once, "<= 1.3")


def _unlocking(office: Office) -> Callable[[], Taken]:
    folder, pack = office.mira.vault.folder, office.mira.pack
    settings = vault_settings(office.root, folder)
    keys = open_keys(folder, lambda data: open_with_passphrase(data, practice_city.PASSPHRASE))

    def unlock() -> Taken:
        clock = _Clock()
        opened = vault_opening.open_files(folder, keys, settings.second_anchor)
        session = begin(Vault(opened, settings), pack)
        assert session.reader().case_page(CaseFilter(), None, 50)
        taken = clock.taken()
        session.close()
        return taken

    return unlock


def _bare(office: Office) -> Callable[[], Taken]:
    vault = office.mira.vault
    path, key = vault.folder / "vault.db", vault._db_key  # noqa: SLF001 - a benchmark looks inside

    def open_and_read() -> Taken:
        clock = _Clock()
        db = connect(path, key, read_only=True)
        assert SqlReader(db).case_page(CaseFilter(), None, 50)
        taken = clock.taken()
        db.close()
        return taken

    return open_and_read


def _taken(works: Mapping[int, Callable[[], Taken]]) -> dict[int, list[Taken]]:
    taken: dict[int, list[Taken]] = {size: [] for size in works}
    for work in works.values():
        work()
    for _ in range(ROUNDS):
        for size, work in works.items():
            taken[size].append(_once(work))
    return taken


def _once(work: Callable[[], Taken]) -> Taken:
    gc.collect()
    gc.disable()
    try:
        return work()
    finally:
        gc.enable()


class _Clock:
    """Measures from when it is made."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def taken(self) -> Taken:
        """Return what was taken since, in milliseconds."""
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        return Taken(wall * 1e3, cpu * 1e3)


def _checking(office: Office, size: int) -> Iterator[Row]:
    clock = _Clock()
    state = office.mira.vault.checkup().run()
    taken = clock.taken()
    assert state.sound
    assert not state.pages_left
    yield Row(CHECK, size, taken.wall / 1e3, 0.0, "s", 0.0, "")
    yield Row(f"{CHECK}, processor", size, taken.cpu / 1e3, 0.0, "s", 0.0, "")
