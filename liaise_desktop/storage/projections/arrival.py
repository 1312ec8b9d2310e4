"""A record as it comes to its projection: what it says, and which binder it is in."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from liaise_desktop.domain.records import SEALED_PURPOSES
from liaise_desktop.domain.registers import ERASED

if TYPE_CHECKING:
    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection

_ID = re.compile(r"[0-9a-f]{32}\Z")


@dataclass(frozen=True, slots=True)
class Binding:
    """The binder of a record, as far as it is known; ``purpose`` is empty until it is."""

    k: int
    purpose: str
    subject: bytes | None
    sealed: bool

    @property
    def known(self) -> bool:
        """Whether the binder's own record has come."""
        return bool(self.purpose)


@dataclass(slots=True)
class Later:
    """What is done once at the end, when many new records come together.

    Attributes:
        bindings: Binders that were met, by id.
        steps, contacts: Cases whose line in the list is to be refreshed.
        places: Places that are named, and how often.
        fresh: Cases that a file changed, and the latest clock in it.
        queue: Records that wait for the search index.
        targets: Records that something put into the bin or took out of it.
    """

    bindings: dict[str, Binding] = field(default_factory=dict)
    steps: set[bytes] = field(default_factory=set)
    contacts: set[bytes] = field(default_factory=set)
    places: Counter[str] = field(default_factory=Counter)
    fresh: dict[bytes, int] = field(default_factory=dict)
    queue: list[int] = field(default_factory=list)
    targets: set[bytes] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One record whose state changed, on the connection that writes.

    Of a new record that comes with others, ``author_k`` says who made its one change, and
    ``later`` takes what can wait for the others.
    """

    db: Connection
    k: int
    state: RecordState
    binding: Binding
    author_k: int | None = None
    later: Later | None = None

    @property
    def id(self) -> bytes:
        """The record's id."""
        return bytes.fromhex(self.state.id)

    @property
    def clock(self) -> int:
        """The latest clock among the record's current values, in microseconds since 1970."""
        fields = self.state.fields.values()
        if self.author_k is not None:  # one change said it all
            return next((held[0].hlc for held in fields), 0)
        return max((one.hlc for held in fields for one in held), default=0)

    @property
    def blank(self) -> bool:
        """Whether nothing is left of it: every value was erased."""
        return all(held[0].value is ERASED for held in self.state.fields.values())

    def text(self, name: str) -> str:
        """Return a text field's shown value, empty where it is none."""
        value = self.state.value(name, "")
        return value if isinstance(value, str) else ""

    def flag(self, name: str) -> bool:
        """Return whether a yes-or-no field is shown as yes."""
        return self.state.value(name) is True

    def reference(self, name: str) -> bytes | None:
        """Return the record that a field names, None where it names none."""
        return as_id(self.text(name))

    def owner(self, name: str) -> bytes | None:
        """Return the case or mediation that a record belongs to, even once it is erased."""
        named = self.reference(name)
        if named is None and self.state.erased(name):
            return self.binding.subject
        return named


def as_id(value: Any) -> bytes | None:
    """Return the 16 bytes that *value* names as 32 hex digits, None for anything else."""
    if isinstance(value, str) and _ID.match(value):
        return bytes.fromhex(value)
    return None


def binding_of(db: Connection, record_k: int) -> Binding:
    """Return the binder of a record."""
    row = db.execute(
        "SELECT b.k, b.purpose, b.subject, b.sealed FROM record r"
        " JOIN binder b ON b.k = r.binder_k WHERE r.k = ?",
        (record_k,),
    ).fetchone()
    if row is None:
        return Binding(0, "", None, sealed=False)
    k, purpose, subject, sealed = row
    return Binding(
        k, purpose or "", subject or None, sealed=bool(sealed) or purpose in SEALED_PURPOSES
    )
