"""Reads what can be read of a damaged vault file.

After a page that fails its check, a connection refuses everything; so a new one is opened after
every range that could not be read, and the range is halved until what is left of it lies on
damaged pages alone.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

import sqlcipher3

from liaise_desktop.domain.errors import VaultDamagedError, VaultMissingError
from liaise_desktop.storage.database import connect, one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.database import Connection

T = TypeVar("T")

ROWS_AT_ONCE: Final = 500
_SOUNDINGS: Final = 64  # rows tried across a table of which nothing was read at first
_LARGE: Final = 4096


class DamagedFile:
    """A vault file of which perhaps not every page can be read.

    Args:
        path, db_key: The file.
        progress: Hears of every range.
    """

    def __init__(self, path: Path, db_key: bytes, progress: Progress | None = None) -> None:
        self._path, self._db_key = path, db_key
        self._progress = progress
        self._db: Connection | None = None
        self._read = 0

    def close(self) -> None:
        """Let go of the file."""
        if self._db is not None:
            with suppress(sqlcipher3.Error):
                self._db.close()
        self._db = None

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the columns of a table, none if it is not known here."""
        rows = self._ask(lambda db: db.execute(f'PRAGMA table_info("{table}")').fetchall())
        return tuple(row[1] for row in rows or ())

    def rows(self, table: str, wanted: str, last: int | None = None) -> Iterator[Any]:
        """Yield what can be read of a table that has local keys: the key, then *wanted*.

        Args:
            table: Its name.
            wanted: The columns.
            last: The highest local key that it can hold; None finds out.
        """
        top = self.last_key(table) if last is None else last
        query = f"SELECT rowid, {wanted} FROM {table} WHERE rowid"  # noqa: S608 - fixed names
        if top > _LARGE and self._all_gone(query, top):
            return  # the page that leads to all others is damaged
        for start in range(0, top, ROWS_AT_ONCE):
            self._step(start, top)
            yield from self._range(query, start, min(start + ROWS_AT_ONCE, top))

    def last_key(self, table: str) -> int:
        """Return the highest local key of a table; where that cannot be read, a guess above it."""
        found = self._ask(
            lambda db: one(db, f"SELECT ifnull(max(rowid), 0) FROM {table}")  # noqa: S608
        )
        if found is not None:
            return int(found)
        # Not the last page then: go up until nothing more is found.
        query = f"SELECT rowid FROM {table} WHERE rowid>? ORDER BY rowid LIMIT 1"  # noqa: S608
        top = ROWS_AT_ONCE
        while self.whole(query, (top,)) != []:
            top *= 2
            if top > self._size():
                break
        return min(top, self._size() // 16)

    def _size(self) -> int:
        try:
            return self._path.stat().st_size
        except FileNotFoundError:
            return 0  # of a file that is gone nothing can be read either

    def both_ways(self, query: str, order: str) -> list[Any]:
        """Return what can be read of a query from its beginning and from its end."""
        back = ", ".join(f"{column} DESC" for column in order.split(", "))
        found = self._until_damage(f"{query} ORDER BY {order}")
        if found[1]:
            return found[0]
        return list(dict.fromkeys([*found[0], *self._until_damage(f"{query} ORDER BY {back}")[0]]))

    def whole(self, query: str, values: tuple[Any, ...] = ()) -> list[Any] | None:
        """Return all rows of a query, None if any lies on a damaged page."""
        return self._ask(lambda db: db.execute(query, values).fetchall())

    # -- reading around damage ---------------------------------------------------------------

    def _range(self, query: str, above: int, up_to: int) -> Iterator[Any]:
        if up_to - above == 1:
            # Asked for by itself: the end of a range is found on the page after it.
            yield from self.whole(f"{query}=?", (up_to,)) or ()
            return
        found = self.whole(f"{query}>? AND rowid<=?", (above, up_to))
        if found is not None:
            yield from found
        else:
            middle = (above + up_to) // 2
            self._step(above, up_to)
            yield from self._range(query, above, middle)
            yield from self._range(query, middle, up_to)

    def _all_gone(self, query: str, top: int) -> bool:
        for number in range(_SOUNDINGS):
            key = 1 + (top - 1) * number // (_SOUNDINGS - 1)
            if self.whole(f"{query}=?", (key,)):
                return False
        return True

    def _until_damage(self, query: str) -> tuple[list[Any], bool]:
        found: list[Any] = []

        def read(db: Connection) -> bool:
            found.extend(map(tuple, db.execute(query)))  # keeps what came before a failure
            return True

        return found, bool(self._ask(read))

    def _ask(self, question: Callable[[Connection], T]) -> T | None:
        try:
            if self._db is None:
                self._db = connect(self._path, self._db_key, read_only=True)
            return question(self._db)
        except (sqlcipher3.DatabaseError, VaultDamagedError, VaultMissingError):
            self.close()
            return None

    def _step(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress.step(done, max(total, 1))
