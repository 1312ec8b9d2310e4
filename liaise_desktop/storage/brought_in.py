"""Changes that are being brought in, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaise_desktop.domain.registers import heads_of
from liaise_desktop.storage.log_reader import UNAUTHORISED
from liaise_desktop.storage.record_states import Said, make_state

if TYPE_CHECKING:
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.domain.registers import RecordState
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
    """Changes being taken in, until what their records say is worked out."""

    me: tuple[str, str]
    added: list[str] = field(default_factory=list)
    known: int = 0
    undone: list[str] = field(default_factory=list)
    unauthorised: list[str] = field(default_factory=list)
    records: set[str] = field(default_factory=set)
    forks: set[Fork] = field(default_factory=set)
    own: int = 0
    clocks: list[int] = field(default_factory=list)
    fresh: dict[int, list[Change]] = field(default_factory=dict)
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

    def fresh_states(self) -> dict[int, tuple[RecordState, int]]:
        """Return state and latest clock of the records that are whole in this batch."""
        return {record_k: _whole(changes) for record_k, changes in self.fresh.items()}

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


def _whole(changes: list[Change]) -> tuple[RecordState, int]:
    header = changes[0].header
    said = {
        change.id: Said(change.header.author, change.header.hlc, change.body_bytes)
        for change in changes
    }
    heads = heads_of((change.id, change.header) for change in changes)
    state = make_state(header.record, header.binder, header.type, heads, said, len(changes))
    return state, max(change.header.hlc for change in changes)
