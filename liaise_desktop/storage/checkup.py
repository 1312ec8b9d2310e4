"""The check of a whole vault in steps: it can be stopped at any, and goes on where it was.

First the seal of each page, then each change against its own hash, then what each record says
against its changes, then tables against their indexes, lists against records and the search index
against its documents. Every step has a connection of its own, because one that met a damaged page
refuses everything after it.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import sqlcipher3

from liaise_desktop.application.checks import DONE, PHASES, CheckState, read_check
from liaise_desktop.domain.errors import CancelledError, VaultDamagedError, VaultError
from liaise_desktop.storage.database import connect, one, vault_error
from liaise_desktop.storage.health import broken_changes, stale_records
from liaise_desktop.storage.index_check import finds_all
from liaise_desktop.storage.list_check import differing_lists
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.pages import damaged_pages, page_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

META: Final = "check"
# These stand behind the names of tables: what is made of the changes, and how it is found.
LISTS: Final = "lists"
SEARCH: Final = "search"
PAGES_IN_A_STEP: Final = 2000
ROWS_IN_A_STEP: Final = 100
STEPS_BETWEEN_NOTES: Final = 20  # a step that is lost is done again
MOST_TRIES: Final = 8  # to find nothing waiting in the write-ahead log
# A virtual one has no page of its own, and is looked at behind the others.
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type='table' AND rootpage>0 ORDER BY 1"
_OPCODES: Final = 2000  # between two looks whether somebody wants to stop
_SOUND: Final = ("ok",)


class _Silent:
    """Progress that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Go on."""


@dataclass(frozen=True)
class CheckPlace:
    """The vault that is checked.

    Attributes:
        path, db_key: The vault file.
        keep: Keeps a text in the vault's facts, on the thread that writes.
        checkpoint: Empties the write-ahead log there; returns whether it is empty.
        now: Tells the time.
    """

    path: Path
    db_key: bytes
    keep: Callable[[str, str], object]
    checkpoint: Callable[[], bool]
    now: Callable[[], datetime]


class Checkup:
    """Checks one vault; use it on one thread at a time."""

    def __init__(self, place: CheckPlace) -> None:
        self._place = place
        self._file = _File(place.path, place.db_key)
        self._state: CheckState | None = None
        self._unkept = 0
        self._tries = 0
        self._names: list[str] = []
        self._last_record: int | None = None

    @property
    def state(self) -> CheckState:
        """How far the check has come, and what it found."""
        if self._state is None:
            self._state = self._file.kept()
        return self._state

    def begin(self) -> None:
        """Begin from the start, whatever was checked before."""
        last = self.state.checked_up_to
        up_to = self._file.last_change()
        self._tries = 0
        self._last_record = None
        begun = self._place.now().isoformat(timespec="seconds")
        self._move(CheckState(PHASES[0], 0, begun, up_to, last=last), keep=True)

    def run(self, progress: Progress | None = None) -> CheckState:
        """Check from the start to the end; return what was found.

        Raises:
            CancelledError: Somebody asked the work to stop; `step` goes on from there.
        """
        self.begin()
        while self.step(progress):
            pass
        return self.state

    def step(self, progress: Progress | None = None) -> bool:
        """Do one step, about 50 ms but for a large table; return whether there is more.

        Raises:
            CancelledError: Somebody asked the work to stop.
        """
        if not self.state.running:
            return False
        watching = progress or _Silent()
        watching.step(*self.done())
        work = {
            "pages": self._pages,
            "changes": self._changes,
            "records": self._records,
            "tables": self._tables,
        }
        work[self.state.phase](watching)
        return self.state.running

    def done(self) -> tuple[int, int]:
        """Return how much is done, and of how much, in thousandths."""
        state = self.state
        if not state.running:
            return 1000, 1000
        share = 1000 // len(PHASES)
        within = min(1.0, state.position / max(1, self._extent(state.phase)))
        return round(share * (PHASES.index(state.phase) + within)), 1000

    def keep(self) -> None:
        """Remember how far the check has come, so that it goes on there."""
        if self._unkept:
            self._unkept = 0
            with suppress(VaultError):  # only the way back to here is lost
                self._place.keep(META, self.state.text())

    # -- the phases --------------------------------------------------------------------------

    def _pages(self, _progress: Progress) -> None:
        state = self.state
        bad = self._file.bad_pages(state.position + 1)
        if bad is None:
            self._tries += 1
            if self._tries > MOST_TRIES:
                self._next(pages_left=True)
            elif not self._place.checkpoint():
                self._tries += 1
            return
        position = state.position + PAGES_IN_A_STEP
        self._move(replace(state, position=position, pages=state.pages + len(bad)))
        if position >= page_count(self._place.path):
            self._next()

    def _changes(self, _progress: Progress) -> None:
        state = self.state
        end = min(state.position + ROWS_IN_A_STEP, state.up_to)
        wanted = end - state.position
        found, broken = self._file.span(broken_changes, state.position, end, lost=(0, []))
        self._move(
            replace(
                state,
                position=end,
                checked=state.checked + found,
                changes=state.changes + len(broken),
                missing=state.missing + wanted - found,
            )
        )
        if end >= state.up_to:
            self._next()

    def _records(self, _progress: Progress) -> None:
        state = self.state
        last = self._extent("records")
        end = state.position + ROWS_IN_A_STEP
        stale = self._file.span(stale_records, state.position, end, lost=[])
        self._move(replace(state, position=end, records=state.records + len(stale)))
        if end >= last:
            self._next()

    def _tables(self, progress: Progress) -> None:
        state = self.state
        names = self._table_names()
        if not names:
            state = replace(state, tables=1)
        if state.position < len(names):
            bad = not self._file.fits_together(
                names[state.position], partial(progress.step, *self.done())
            )
            state = replace(state, position=state.position + 1, tables=state.tables + bad)
            self._move(state)
        if state.position >= len(names):
            finished = self._place.now().isoformat(timespec="seconds")
            self._move(replace(state, phase=DONE, position=0, finished=finished), keep=True)

    def _extent(self, phase: str) -> int:
        if phase == "pages":
            return page_count(self._place.path)
        if phase == "changes":
            return self.state.up_to
        if phase == "tables":
            return len(self._table_names())
        if self._last_record is None:
            # No change makes more than one record.
            self._last_record = self._file.last_record(otherwise=self.state.up_to)
        return self._last_record

    def _table_names(self) -> list[str]:
        if not self._names:
            self._names = self._file.table_names()
        return self._names

    def _next(self, *, pages_left: bool = False) -> None:
        state = self.state
        following = PHASES[PHASES.index(state.phase) + 1]
        left = state.pages_left or pages_left
        self._move(replace(state, phase=following, position=0, pages_left=left), keep=True)

    def _move(self, state: CheckState, *, keep: bool = False) -> None:
        self._state = state
        self._unkept += 1
        if keep or self._unkept >= STEPS_BETWEEN_NOTES:
            self.keep()


class _File:
    """The vault file, read by connections that live as long as one question."""

    def __init__(self, path: Path, db_key: bytes) -> None:
        self._path, self._db_key = path, db_key

    def kept(self) -> CheckState:
        """Return how far a check had come when that was kept."""
        try:
            with self.open() as db:
                return read_check(get_meta(db, META))
        except VaultDamagedError:
            return CheckState()

    def last_change(self) -> int:
        """Return the local number of the last change, 0 if that cannot be read."""
        # The table, and where its pages are damaged an index over it.
        for source in ("change", "change INDEXED BY change_in_chain"):
            with suppress(VaultDamagedError), self.open() as db:
                return int(one(db, f"SELECT ifnull(max(k), 0) FROM {source}"))  # noqa: S608
        return 0

    def last_record(self, otherwise: int) -> int:
        """Return the local number of the last record, *otherwise* if that cannot be read."""
        try:
            with self.open() as db:
                return int(one(db, "SELECT ifnull(max(k), 0) FROM record"))
        except VaultDamagedError:
            return otherwise

    def table_names(self) -> list[str]:
        """Return the names of all tables, `LISTS` and `SEARCH`, none if they cannot be read."""
        try:
            with self.open() as db:
                rows = db.execute(_TABLES)
                return [*(name for (name,) in rows.fetchall()), LISTS, SEARCH]
        except VaultDamagedError:
            return []

    def bad_pages(self, first: int) -> list[int] | None:
        """Return which of some pages are damaged, None while the file does not rest."""
        path, key = self._path, self._db_key
        try:
            with self.open(still=True) as db:
                return None if db is None else damaged_pages(path, key, first, PAGES_IN_A_STEP)
        except VaultDamagedError:
            # Its first page: nobody can write to it, so it rests.
            return damaged_pages(path, key, first, PAGES_IN_A_STEP)

    def span(self, read: Callable[..., Any], above: int, up_to: int, lost: Any) -> Any:
        """Return what *read* finds, row by row where a damaged page is in the way."""
        try:
            with self.open() as db:
                return read(db, above, up_to)
        except VaultDamagedError:
            pass
        if up_to - above <= 1:
            return lost
        middle = (above + up_to) // 2
        first, second = (
            self.span(read, *half, lost=lost) for half in ((above, middle), (middle, up_to))
        )
        if isinstance(first, tuple):
            return tuple(one + other for one, other in zip(first, second, strict=True))
        return first + second

    def fits_together(self, table: str, look_up: Callable[[], None]) -> bool:
        """Whether a table and its indexes, lists and changes, or search and words say the same."""
        stopped: list[CancelledError] = []

        def look() -> int:
            try:
                look_up()
            except CancelledError as error:
                stopped.append(error)
            return len(stopped)

        try:
            with self.open() as db:
                db.set_progress_handler(look, _OPCODES)
                if table == LISTS:
                    return not differing_lists(db, look_up)
                if table == SEARCH:
                    return finds_all(db)
                rows = db.execute(f'PRAGMA integrity_check("{table}")').fetchall()
        except (sqlcipher3.Error, VaultDamagedError):
            if stopped:
                raise stopped[0] from None
            return False
        if stopped:
            raise stopped[0]
        return bool(rows == [_SOUND])

    @contextmanager
    def open(self, *, still: bool = False) -> Iterator[Connection]:
        """Open a connection of the step's own; *still* gives None unless the file rests.

        While somebody reads with nothing waiting in the write-ahead log, nothing is moved from
        there into the file.
        """
        path = self._path
        db = connect(path, self._db_key, read_only=True)
        try:
            if still:
                db.execute("BEGIN")
                db.execute("PRAGMA user_version").fetchone()
            yield None if still and _waits(path) else db
        except sqlcipher3.Error as error:
            raise vault_error(error, path) from error
        finally:
            db.close()


def _waits(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
