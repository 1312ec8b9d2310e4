"""Gives each change its place in the log and its standing: what counts, and what was erased.

Everything here is a function of the set of changes, never of the order in which they came.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.application.listings import Author
from liaise_desktop.domain.changes import ERASE, SET, Change, Header
from liaise_desktop.storage.brought_in import Batch
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.log_reader import COUNTS, STRANGER, UNAUTHORISED, UNDONE, Fork
from liaise_desktop.storage.log_rows import KnownChange, RecordRow
from liaise_desktop.storage.record_states import trusted_header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.log_rows import LogRows

_TOGETHER = 200  # changes that are looked up at once

Allowed = Callable[[Header, Author], bool]  # may this author make this change?


class Turned(NamedTuple):
    """What followed from changes whose standing turned.

    Attributes:
        touched: Local keys of the records that may say something else now.
        emptied: Among them, those that lost a body to an erasure.
    """

    touched: frozenset[int]
    emptied: frozenset[int]


class Kept(NamedTuple):
    """A change as it is kept, where its record stands, and whether it counts."""

    change: Change
    k: int
    row: RecordRow
    aside: int

    @property
    def says_all(self) -> bool:
        """Whether the record is new, and says what this change says."""
        whole = self.change.body_bytes is not None and self.change.header.kind == SET
        return self.row.fresh and self.aside == COUNTS and whole


class _Judged(NamedTuple):
    k: int
    id: bytes
    aside: int
    binder_k: int
    header: Header
    may: bool

    @property
    def claim(self) -> tuple[int, str]:
        return (self.binder_k, self.header.type)

    @property
    def precedence(self) -> tuple[bool, int, bytes]:
        return (not self.may, self.header.hlc, self.id)


class Incoming:
    """Takes changes into the log."""

    def __init__(
        self, db: Connection, rows: LogRows, allowed: Allowed | None, me: tuple[str, str]
    ) -> None:
        self._db = db
        self._rows = rows
        self._allowed = allowed
        self._me = me
        self._devices = Devices(db)
        self._moved: set[int] = set()
        self._tails: dict[tuple[int, int], tuple[int, str | None]] = {}

    def take(self, changes: Iterable[Change]) -> Batch:
        """Keep all *changes* that are not known yet."""
        batch = Batch(self._me)
        waiting = iter(changes)
        while part := list(islice(waiting, _TOGETHER)):
            known = self._rows.foresee(part)
            for change in part:
                row = known.get(change.id)
                if row is None:
                    known[change.id] = self._take_new(change, batch)
                else:
                    self._take_known(change, row, batch)
        for record_k in batch.emptied:
            batch.touch(record_k)
        return batch

    def _take_known(self, change: Change, row: KnownChange, batch: Batch) -> None:
        batch.known += 1
        if row.aside == UNDONE:
            batch.undone.append(change.id)
        body = change.body_bytes
        if body is None or self._rows.has_body(row.k):
            return
        # It came without its body before, from somebody who had learned of an erasure. Unless
        # this vault has learned of it too, the body is taken; the erasure will take it away.
        if not self._rows.is_erased(change.id, row.binder_k):
            self._rows.fill(row.k, change)
            batch.records.add(change.header.record)
            batch.touch(row.record_k)

    def _take_new(self, change: Change, batch: Batch) -> KnownChange:
        header = change.header
        binder_k = self._rows.binder(header.binder)
        batch.forks.update(self._forks(change, binder_k))
        kept = self.keep(change)
        row = kept.row
        batch.note(kept.change, kept.aside)
        if kept.says_all:
            batch.fresh[row.k] = kept.change
        else:
            batch.touch(row.k)
        if (row.binder_k, row.type) != (binder_k, header.type):
            batch.emptied |= self.settle(row.k).emptied
        elif header.kind == ERASE and kept.aside == COUNTS:
            batch.emptied |= self._rows.erase(header, kept.k)
        return KnownChange(kept.k, binder_k, row.k, kept.aside)

    def keep(self, change: Change, *, new: bool = False) -> Kept:
        """Keep a change, without its body if that was erased.

        What is *new* was made just now: nobody can have erased it yet.
        """
        header = change.header
        aside = COUNTS if self._may(header) else UNAUTHORISED
        if change.body_bytes is not None and not new and self._is_erased(change):
            change = change.without_body()
        row = self._rows.record_of(change, counts=aside == COUNTS)
        change_k = self._rows.change(change, row.k, aside)
        self._rows.body(change_k, change)
        return Kept(change, change_k, row, aside)

    def _is_erased(self, change: Change) -> bool:
        return self._rows.is_erased(change.id, self._rows.binder(change.header.binder))

    def settle(self, record_k: int) -> Turned:
        """Work out anew which changes of a record count.

        A record has one binder and one type. Where changes disagree, the earliest one by an
        author who may make it says which, and the others are strangers to the record.
        """
        judged = [
            _Judged(k, key, aside, binder_k, header, self._may(header))
            for k, key, aside, binder_k, header in self._headers(record_k)
            if aside != UNDONE
        ]
        if not judged:
            return Turned(frozenset(), frozenset())
        first = min(judged, key=lambda item: item.precedence)
        turned = self._move(record_k, first)
        emptied: set[int] = set()
        for item in judged:
            standing = _standing(item, first.claim)
            if standing != item.aside:
                turned = True
                self._stand(item.k, standing)
                if standing == COUNTS and item.header.kind == ERASE:
                    emptied |= self._rows.erase(item.header, item.k)
        touched = {record_k, *emptied} if turned else emptied
        return Turned(frozenset(touched), frozenset(emptied))

    def moved(self, record_k: int) -> bool:
        """Whether a record got another binder or type; says so once."""
        found = record_k in self._moved
        self._moved.discard(record_k)
        return found

    def _move(self, record_k: int, first: _Judged) -> bool:
        made = self._db.execute(
            "UPDATE record SET binder_k=?1, type=?2 WHERE k=?3 AND (binder_k<>?1 OR type<>?2)",
            (*first.claim, record_k),
        )
        if made.rowcount:
            self._moved.add(record_k)
            self._rows.moved(first.header.record, first.claim)
        return bool(made.rowcount)

    def set_aside(self, changes: Iterable[str]) -> Turned:
        """Let *changes* count no more; what erases always counts."""
        rows = self._rows_of(changes, "kind<>'erase' AND aside<>1")
        for change_k, _ in rows:
            self._stand(change_k, UNDONE)
        return self._settle_all({record_k for _, record_k in rows}, turned=True)

    def bring_back(self, changes: Iterable[str]) -> Turned:
        """Let what was set aside count again, as far as it would count had it just come."""
        rows = self._rows_of(changes, "aside=1")
        for change_k, _ in rows:
            self._stand(change_k, COUNTS)
        return self._settle_all({record_k for _, record_k in rows}, turned=True)

    def reconsider(self, author: str) -> Turned:
        """Judge all changes of an author anew."""
        self._devices = Devices(self._db)
        if self._allowed is None:
            return Turned(frozenset(), frozenset())
        records = self._db.execute(
            "SELECT DISTINCT record_k FROM change "
            "WHERE author_k IN (SELECT k FROM author WHERE key=?)",
            (bytes.fromhex(author),),
        ).fetchall()
        return self._settle_all({record_k for (record_k,) in records})

    def _settle_all(self, record_ks: set[int], *, turned: bool = False) -> Turned:
        settled = [self.settle(record_k) for record_k in sorted(record_ks)]
        return Turned(
            frozenset(record_ks if turned else ()).union(*(each.touched for each in settled)),
            frozenset().union(*(each.emptied for each in settled)),
        )

    def _rows_of(self, changes: Iterable[str], condition: str) -> list[tuple[int, int]]:
        found = []
        for change in changes:
            found += self._db.execute(
                f"SELECT k, record_k FROM change WHERE id=? AND {condition}",  # noqa: S608
                (bytes.fromhex(change),),
            ).fetchall()
        return found

    def _headers(self, record_k: int) -> Iterable[tuple[int, bytes, int, int, Header]]:
        rows = self._db.execute(
            "SELECT k, id, aside, binder_k, header FROM change WHERE record_k=?", (record_k,)
        ).fetchall()
        return [(*row[:4], trusted_header(row[4])) for row in rows]

    def _stand(self, change_k: int, aside: int) -> None:
        self._db.execute("UPDATE change SET aside=? WHERE k=?", (aside, change_k))

    def _may(self, header: Header) -> bool:
        if self._allowed is None:
            return True
        return self._allowed(header, self._devices.author(header.author))

    def _forks(self, change: Change, binder_k: int) -> set[Fork]:
        header = change.header
        chain = (binder_k, self._rows.author(header.author, header.epoch))
        n, last = self._tails.pop(chain) if chain in self._tails else self._tail(chain)
        if (header.n, header.prev) == (n + 1, last):
            self._tails[chain] = (header.n, change.id)
            return set()
        return self._neighbours(change, binder_k)

    def _tail(self, chain: tuple[int, int]) -> tuple[int, str | None]:
        rows = self._db.execute(
            "SELECT n, id FROM change WHERE binder_k=? AND author_k=? ORDER BY n DESC LIMIT 2",
            chain,
        ).fetchall()
        if not rows:
            return 0, None
        forked = len({n for n, _ in rows}) < len(rows)
        return rows[0][0], "" if forked else rows[0][1].hex()

    def _neighbours(self, change: Change, binder_k: int) -> set[Fork]:
        header = change.header
        rows = self._db.execute(
            "SELECT n, id, header FROM change WHERE binder_k=? AND author_k=? "
            "AND n BETWEEN ? AND ? AND id<>?",
            (
                binder_k,
                self._rows.author(header.author, header.epoch),
                header.n - 1,
                header.n + 1,
                bytes.fromhex(change.id),
            ),
        ).fetchall()
        held: dict[int, set[str]] = {}
        followed = set()
        for n, key, encoded in rows:
            held.setdefault(n, set()).add(key.hex())
            if n == header.n + 1:
                followed.add(str(trusted_header(encoded).prev))
        before = held.get(header.n - 1, set())
        sides = {
            header.n - 1: before | {str(header.prev)} if before - {header.prev} else set(),
            header.n: held.get(header.n, set()) | followed | {change.id},
        }
        return {
            Fork(header.binder, header.author, header.epoch, n, tuple(sorted(ids)))
            for n, ids in sides.items()
            if len(ids) > 1
        }


def _standing(item: _Judged, claim: tuple[int, str]) -> int:
    if item.claim != claim:
        return STRANGER
    return COUNTS if item.may else UNAUTHORISED
