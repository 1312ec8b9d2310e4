"""Works out what a salvaged vault lacks, and who else holds it.

What was there once is told by the index over the logs, which lies on other pages than the changes
themselves; by the head anchor, which counts them; by the numbers that are missing below those
that came back; and by what colleagues' laptops said that they hold.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application.salvage import Missing
from liaise_desktop.storage.anchor import NAME as ANCHOR
from liaise_desktop.storage.anchor import read_anchor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from liaise_desktop.domain.changes import Header
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.salvage_reading import DamagedFile

Chain = tuple[str, str, str]  # author, epoch, binder


class VaultKeys(Protocol):
    """Where a vault lies, and the keys derived from its key."""

    @property
    def folder(self) -> Path:
        """Where the vault lies."""

    @property
    def db_key(self) -> bytes:
        """The key of the vault file."""

    @property
    def anchor_key(self) -> bytes:
        """The key of the head anchors."""

    @property
    def second_anchor(self) -> Path | None:
        """The head anchor outside the vault's folder."""

    @property
    def now(self) -> Callable[[], datetime]:
        """Tells the time."""

    @property
    def random(self) -> Callable[[int], bytes]:
        """Gives random bytes."""


@dataclass
class Former:
    """What was in the vault once, as far as anything tells."""

    top: int | None = None
    highest: int = 0
    places: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    binders: dict[int, str] = field(default_factory=dict)
    authors: dict[int, tuple[str, str]] = field(default_factory=dict)
    numbers: dict[Chain, set[int]] = field(default_factory=dict)

    def note_index(self, file: DamagedFile) -> None:
        """Learn from the index over the logs, which needs no change to be readable."""
        rows = file.both_ways(
            "SELECT binder_k, author_k, n, k FROM change INDEXED BY change_in_chain",
            "binder_k, author_k, n, aside, k",
        )
        self.places = {k: (binder_k, author_k, n) for binder_k, author_k, n, k in rows}
        self.highest = max(self.places, default=0)
        self.top = max(self.highest, file.last_key("change"))
        self.binders |= {k: key.hex() for k, key in file.rows("binder", "id")}
        authors = file.rows("author", "key, epoch")
        self.authors |= {k: (key.hex(), epoch) for k, key, epoch in authors}

    def note(self, k: int, header: Header) -> None:
        """Learn from a change whose header can be read."""
        self.highest = max(self.highest, k)
        place = self.places.get(k)
        if place is not None:
            self.binders.setdefault(place[0], header.binder)
            self.authors.setdefault(place[1], (header.author, header.epoch))
        self.numbers.setdefault(header.chain, set()).add(header.n)

    def known(self) -> dict[Chain, set[int]]:
        """Return the numbers that each log held."""
        found = {chain: set(numbers) for chain, numbers in self.numbers.items()}
        for binder_k, author_k, n in self.places.values():
            if binder_k in self.binders and author_k in self.authors:
                chain = (*self.authors[author_k], self.binders[binder_k])
                found.setdefault(chain, set()).add(n)
        return found

    def count(self, access: VaultKeys) -> int:
        """Return how many changes were in the vault; their local numbers have no holes."""
        paths = (access.folder / ANCHOR, access.second_anchor)
        anchored = [read_anchor(path, access.anchor_key) for path in paths if path is not None]
        return max([self.highest, *(number for number in anchored if number is not None)])


def missing_from(db: Connection, former: Former, me: str) -> tuple[Missing, ...]:
    """Return what the vault *db* lacks of what is known to have been, and who holds it.

    Args:
        db: The salvaged vault.
        former: What was there once.
        me: This device's author key.
    """
    held = _held(db)
    wanted = former.known()
    for chain, upto in _acknowledged(db).items():
        wanted.setdefault(chain, set()).update(range(1, upto + 1))
    for chain, numbers in held.items():
        wanted.setdefault(chain, set()).update(range(1, max(numbers) + 1))
    people = _People(db, me)
    return tuple(
        people.told(chain, first, last)
        for chain in sorted(wanted)
        for first, last in _stretches(wanted[chain] - held.get(chain, set()))
    )


def still_missing(db: Connection, missing: Iterable[Missing]) -> tuple[Missing, ...]:
    """Return what of *missing* has not come back since."""
    held = _held(db)
    found = []
    for gone in missing:
        chain = (gone.author, gone.epoch, gone.binder)
        left = set(range(gone.first, gone.last + 1)) - held.get(chain, set())
        if len(left) == gone.count:
            found.append(gone)
        elif left:
            found += [
                Missing(
                    gone.binder, gone.author, gone.epoch, first, last, gone.name, gone.about,
                    gone.sure, gone.perhaps, gone.own,
                )
                for first, last in _stretches(left)
            ]  # fmt: skip
    return tuple(found)


def _held(db: Connection) -> dict[Chain, set[int]]:
    rows = db.execute(
        "SELECT author.key, author.epoch, binder.id, n FROM change"
        " JOIN author ON author.k=author_k JOIN binder ON binder.k=change.binder_k"
    )
    found: dict[Chain, set[int]] = {}
    for key, epoch, binder, n in rows:
        found.setdefault((key.hex(), epoch, binder.hex()), set()).add(n)
    return found


def _acknowledged(db: Connection) -> dict[Chain, int]:
    rows = db.execute("SELECT author, epoch, binder, max(n) FROM ack GROUP BY 1, 2, 3")
    return {(key.hex(), epoch, binder.hex()): n for key, epoch, binder, n in rows}


def _stretches(numbers: set[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for number in sorted(numbers):
        if number == last + 1 and first:
            last = number
            continue
        if first:
            yield first, last
        first = last = number
    if first:
        yield first, last


class _People:
    """Who is who, and who may hold what."""

    def __init__(self, db: Connection, me: str) -> None:
        self._db, self._me = db, me
        rows = db.execute("SELECT key, principal, name FROM device ORDER BY serial").fetchall()
        self._devices = {key.hex(): (principal, name) for key, principal, name in rows}
        self._mine = self._devices.get(me, ("", ""))[0]

    def told(self, chain: Chain, first: int, last: int) -> Missing:
        author, epoch, binder = chain
        principal, name = self._devices.get(author, ("", ""))
        sure = self._holders(chain, last)
        audience, about = self._binder(binder)
        names = {self._name(other) for other in audience if other != self._mine}
        if author != self._me and principal != self._mine and name:
            names.add(name)
        return Missing(
            binder, author, epoch, first, last, name, about,
            sure=tuple(sorted(sure)),
            perhaps=tuple(sorted(names - sure - {""})),
            own=author == self._me,
        )  # fmt: skip

    def _holders(self, chain: Chain, last: int) -> set[str]:
        author, epoch, binder = chain
        rows = self._db.execute(
            "SELECT device FROM ack WHERE author=? AND epoch=? AND binder=? AND n>=?",
            (bytes.fromhex(author), epoch, bytes.fromhex(binder), last),
        )
        devices = {key.hex() for (key,) in rows.fetchall()} - {self._me}
        return {self._devices[key][1] for key in devices if key in self._devices}

    def _name(self, principal: str) -> str:
        names = [name for found, name in self._devices.values() if found == principal]
        return names[-1] if names else principal

    def _binder(self, binder: str) -> tuple[list[str], str]:
        row = self._db.execute(
            "SELECT audience, coalesce((SELECT code FROM case_row WHERE id=subject),"
            " (SELECT code FROM mediation_row WHERE id=subject), '') FROM binder WHERE id=?",
            (bytes.fromhex(binder),),
        ).fetchone()
        return ([], "") if row is None else (json.loads(row[0]), row[1])
