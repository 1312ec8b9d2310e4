"""Reads the log of changes: records, chains, gaps and forks, on any connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.storage.database import one
from liaise_desktop.storage.record_states import changes_from, load_state, record_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from liaise_desktop.domain.changes import Change
    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection

# What `change.aside` says. Only changes that count take part in what a record says.
COUNTS = 0
UNDONE = 1  # brought in and then undone here; neither acknowledged nor passed on
UNAUTHORISED = 2  # its author may not do that; kept, counted and passed on
STRANGER = 3  # names a record of another binder or type; kept and passed on

_COLUMNS = "change.id, change.header, change.sig, body.data"
_WITH_BODY = "change LEFT JOIN body ON body.change_k=change.k"


class Head(NamedTuple):
    """Where one author's log of a binder ends here."""

    author: str
    epoch: str
    n: int
    id: str


class Fork(NamedTuple):
    """Different changes that carry one number in one author's log of a binder."""

    binder: str
    author: str
    epoch: str
    n: int
    ids: tuple[str, ...]


class Gap(NamedTuple):
    """Numbers that are missing from one author's log of a binder: *first* up to *last*."""

    binder: str
    author: str
    epoch: str
    first: int
    last: int


class LogReader:
    """The changes of a vault, for reading.

    Changes that were undone here are not passed on: they are left out wherever an order of
    changes, a head or a gap is asked for.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db

    def state(self, record: str) -> RecordState | None:
        """Return what is known about a record, None if nothing is."""
        return load_state(self._db, record)

    def known(self, change: str) -> bool:
        """Whether the change with this id is in the vault, set aside or not."""
        found = one(self._db, "SELECT 1 FROM change WHERE id=?", (bytes.fromhex(change),))
        return found is not None

    def erased(self, change: str) -> bool:
        """Whether a change in this log erases the change with this id."""
        found = one(self._db, "SELECT 1 FROM erased WHERE change_id=?", (bytes.fromhex(change),))
        return found is not None

    def changes_of(self, record: str) -> list[Change]:
        """Return the changes of a record that count, oldest first by their clocks."""
        record_k = record_key(self._db, record)
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM {_WITH_BODY} WHERE record_k=? AND aside=? "  # noqa: S608
            "ORDER BY hlc, change.id",
            (record_k, COUNTS),
        )
        return list(changes_from(rows))

    def binders(self) -> list[str]:
        """Return the ids of the binders that hold any change, sorted."""
        return [key.hex() for (key,) in self._db.execute("SELECT id FROM binder ORDER BY id")]

    def heads(self, binder: str) -> list[Head]:
        """Return the highest number and its change in each log of a binder, sorted.

        A log that forked at its end has more than one.
        """
        rows = self._db.execute(
            "SELECT author.key, author.epoch, change.n, change.id FROM ("
            " SELECT binder_k, author_k, max(n) AS n FROM change"
            " WHERE binder_k=(SELECT k FROM binder WHERE id=?) AND aside<>? GROUP BY author_k"
            ") AS last JOIN change ON change.binder_k=last.binder_k"
            " AND change.author_k=last.author_k AND change.n=last.n AND change.aside<>? "
            "JOIN author ON author.k=last.author_k ORDER BY 1, 2, 4",
            (bytes.fromhex(binder), UNDONE, UNDONE),
        )
        return [Head(key.hex(), epoch, n, change.hex()) for key, epoch, n, change in rows]

    def held(self, binder: str) -> list[Head]:
        """Return up to where each log of a binder is complete: what may be acknowledged."""
        missing = {(gap.author, gap.epoch): gap.first for gap in reversed(self.gaps(binder))}
        found = []
        for head in self.heads(binder):
            first = missing.get((head.author, head.epoch))
            if first is None:
                found.append(head)
            elif first > 1:
                found.extend(self._at(binder, head._replace(n=first - 1)))
        return found

    def _at(self, binder: str, place: Head) -> list[Head]:
        rows = self._db.execute(
            "SELECT change.id FROM change WHERE binder_k=(SELECT k FROM binder WHERE id=?) "
            "AND author_k=(SELECT k FROM author WHERE key=? AND epoch=?) AND n=? AND aside<>? "
            "ORDER BY 1",
            (
                bytes.fromhex(binder),
                bytes.fromhex(place.author),
                place.epoch,
                place.n,
                UNDONE,
            ),
        )
        return [place._replace(id=change.hex()) for (change,) in rows]

    def changes_after(self, binder: str, above: Mapping[tuple[str, str], int]) -> Iterator[Change]:
        """Return the changes of a binder above the number given per author and epoch.

        Each author's log in the order of its numbers, logs sorted by author and epoch; a log that
        is not in *above* comes whole. The order is the same for the same set of changes.
        """
        chains = self._db.execute(
            "SELECT DISTINCT author.key, author.epoch, author.k, change.binder_k FROM change "
            "JOIN author ON author.k=change.author_k "
            "WHERE binder_k=(SELECT k FROM binder WHERE id=?) ORDER BY 1, 2",
            (bytes.fromhex(binder),),
        ).fetchall()
        for key, epoch, author_k, binder_k in chains:
            rows = self._db.execute(
                f"SELECT {_COLUMNS} FROM {_WITH_BODY} WHERE binder_k=? AND author_k=? "  # noqa: S608
                "AND n>? AND aside<>? ORDER BY n, change.id",
                (binder_k, author_k, above.get((key.hex(), epoch), 0), UNDONE),
            )
            yield from changes_from(rows)

    def forks(self) -> list[Fork]:
        """Return every number that different changes carry, sorted; reads a whole index."""
        rows = self._db.execute(
            "SELECT binder.id, author.key, author.epoch, twice.n, change.id FROM ("
            " SELECT binder_k, author_k, n FROM change GROUP BY 1, 2, 3 HAVING count(*)>1"
            ") AS twice JOIN change ON change.binder_k=twice.binder_k"
            " AND change.author_k=twice.author_k AND change.n=twice.n "
            "JOIN binder ON binder.k=twice.binder_k JOIN author ON author.k=twice.author_k "
            "ORDER BY 1, 2, 3, 4, 5"
        )
        found: dict[tuple[str, str, str, int], list[str]] = {}
        for binder, key, epoch, n, change in rows:
            found.setdefault((binder.hex(), key.hex(), epoch, n), []).append(change.hex())
        return [Fork(*place, tuple(ids)) for place, ids in found.items()]

    def gaps(self, binder: str) -> list[Gap]:
        """Return what is missing below the head of each log of a binder, sorted."""
        rows = self._db.execute(
            "SELECT author.key, author.epoch, numbered.before, numbered.n FROM ("
            " SELECT author_k, n, lag(n, 1, 0) OVER (PARTITION BY author_k ORDER BY n) AS before"
            " FROM change WHERE binder_k=(SELECT k FROM binder WHERE id=?) AND aside<>?"
            ") AS numbered JOIN author ON author.k=numbered.author_k "
            "WHERE numbered.n>numbered.before+1 ORDER BY 1, 2, 3",
            (bytes.fromhex(binder), UNDONE),
        )
        return [Gap(binder, key.hex(), epoch, before + 1, n - 1) for key, epoch, before, n in rows]
