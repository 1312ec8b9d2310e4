"""Changes that are being brought in, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaise_desktop.storage.log_reader import UNAUTHORISED

if TYPE_CHECKING:
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.storage.log_reader import Fork


@dataclass(frozen=True)
class BroughtIn:
    """What bringing in did.

    Attributes:
        added: Ids of changes that were not known.
        known: How many were known already.
        undone: Ids, among the known, of those that are set aside by an undo.
        unauthorised: Ids, among the added, that do not count because of their author.
        records: Ids of the records that may say something else now.
        forks: Numbers that turned out to be carried by different changes.
        own: How many were this device's own and unknown: the vault was restored from a copy.
    """

    added: tuple[str, ...] = ()
    known: int = 0
    undone: tuple[str, ...] = ()
    unauthorised: tuple[str, ...] = ()
    records: frozenset[str] = frozenset()
    forks: tuple[Fork, ...] = ()
    own: int = 0


@dataclass
class Batch:
    """Changes being taken in, until what their records say is worked out.

    Attributes:
        fresh: New records, by local key, that say what their one change says.
        touched: Records of which more is to be worked out.
        emptied: Records that lost a body to an erasure.
    """

    me: tuple[str, str]
    added: list[str] = field(default_factory=list)
    known: int = 0
    undone: list[str] = field(default_factory=list)
    unauthorised: list[str] = field(default_factory=list)
    records: set[str] = field(default_factory=set)
    forks: set[Fork] = field(default_factory=set)
    own: int = 0
    clocks: list[int] = field(default_factory=list)
    fresh: dict[int, Change] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    emptied: set[int] = field(default_factory=set)

    def note(self, change: Change, aside: int) -> None:
        """Count a change that was not known."""
        self.added.append(change.id)
        self.clocks.append(change.header.hlc)
        self.records.add(change.header.record)
        self.own += change.header.chain[:2] == self.me
        if aside == UNAUTHORISED:
            self.unauthorised.append(change.id)

    def touch(self, record_k: int) -> None:
        """Have what a record says worked out from the vault."""
        self.fresh.pop(record_k, None)
        self.touched.add(record_k)

    def outcome(self) -> BroughtIn:
        """Return what happened."""
        return BroughtIn(
            added=tuple(self.added),
            known=self.known,
            undone=tuple(self.undone),
            unauthorised=tuple(self.unauthorised),
            records=frozenset(self.records),
            forks=tuple(sorted(self.forks)),
            own=self.own,
        )
