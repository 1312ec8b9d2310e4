"""Handing over: what is written into a file for whom, and what a file brings.

The use cases stand in `transfer_out` (export) and `transfer_in` (stage, preview, apply, undo);
here is what they are given and what they return.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime, tzinfo
    from pathlib import Path

    from liaise_desktop.application.listings import Author
    from liaise_desktop.application.ports import Clock, Randomness
    from liaise_desktop.application.transfer_ports import (
        ExportVerifier,
        ExportWriter,
        TransferVault,
    )
    from liaise_desktop.application.transfer_values import CertifiedDevice
    from liaise_desktop.domain.changes import Header

MINE: Final = "mine"
THEIRS: Final = "theirs"
BOTH: Final = "both"

UNDO_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class TransferDesk:
    """What hand-overs work with.

    Attributes:
        me: This device, as the city certified it.
        epoch: This device's author epoch, 8 hex digits.
        clock, random: Time and random bytes.
        vault: The open vault.
        writer: Writes files that this device signs.
        verifier: Verifies files away from the vault.
        may_receive: Whether files may still be encrypted to a device, now (seconds since 1970).
        stands: Whether a change by this author counts; None lets every change count.
        zone: The zone in which moments are written down; None is this computer's.
    """

    me: CertifiedDevice
    epoch: str
    clock: Clock
    random: Randomness
    vault: TransferVault
    writer: ExportWriter
    verifier: ExportVerifier
    may_receive: Callable[[CertifiedDevice, int], bool]
    stands: Callable[[Header, Author], bool] | None = None
    zone: tzinfo | None = None

    def now(self) -> datetime:
        """Return the time in the zone of this desk."""
        return self.clock.now().astimezone(self.zone)

    def seconds(self) -> int:
        """Return the time in whole seconds since 1970."""
        return int(self.clock.now().timestamp())

    def new_id(self) -> str:
        """Return a fresh id, 32 hex digits."""
        return self.random(16).hex()


@dataclass(frozen=True, slots=True)
class Exported:
    """An export file as it was written; ``readers`` lists everybody who can open it."""

    path: Path
    size: int
    changes: int
    binders: int
    seq: int
    readers: tuple[CertifiedDevice, ...]


@dataclass(frozen=True, slots=True)
class StagedImport:
    """A verified file that waits for a decision."""

    id: str
    file: str
    size: int
    sender: Author
    signed_at: str
    changes: int


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to be said above a preview.

    Codes: ``skipped-whole`` and ``gap`` (facts first, last), ``late``, ``clock``,
    ``newer-schema``, ``forked`` (fact names).
    """

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Side:
    """What one side says in a field; ``at`` is ISO 8601 with offset."""

    value: Any
    author: Author
    at: str
    erased: bool = False


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field as it is here and as it came; a side that never set it is None."""

    name: str
    mine: Side | None
    theirs: Side | None
    same: bool
    conflict: bool = False
    can_keep_both: bool = False


@dataclass(frozen=True, slots=True)
class PreviewItem:
    """A record that a file adds to.

    Attributes:
        record, type, binder: Which one.
        owner, owner_type, label: The case or mediation that it belongs to, and how that is called.
        date: The day or moment it is about, ISO text; empty where there is none.
        line: One line of it.
        author: Who wrote what came.
        fields: Both sides of each field; empty for a new record.
        reason: Why it is left out: ``gap``, ``not-shared`` or ``sealed`` (nothing of its binder
            is brought in), or ``not-allowed`` (brought in, and not shown: its author may not).
    """

    record: str
    type: str
    binder: str
    owner: str
    owner_type: str
    label: str
    date: str
    line: str
    author: Author
    fields: tuple[FieldPair, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """Everything that a file would do, before anything of it is done."""

    staged: StagedImport
    warnings: tuple[Warned, ...]
    both_changed: tuple[PreviewItem, ...]
    new: tuple[PreviewItem, ...]
    changed: tuple[PreviewItem, ...]
    left_out: tuple[PreviewItem, ...]

    def open_choices(self) -> frozenset[tuple[str, str]]:
        """Return record and field of every choice that is to be made."""
        return frozenset(
            (item.record, pair.name)
            for item in self.both_changed
            for pair in item.fields
            if pair.conflict
        )


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a person decided over a preview.

    Attributes:
        skip: Binders that are not brought in.
        choices: ``mine``, ``theirs`` or ``both`` for a record and a field.
        leave_open: Whether what is not chosen may stay a visible conflict.
    """

    skip: frozenset[str] = frozenset()
    choices: Mapping[tuple[str, str], str] = field(default_factory=dict)
    leave_open: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """What bringing in did; ``whole`` is false when binders were skipped or held."""

    transfer: str
    changes: int
    records: frozenset[str]
    cases: frozenset[str]
    whole: bool
