"""The plain values of hand-overs: what an export says, and what of it waits in the vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from liaise_desktop.domain.changes import Change

Parts = tuple[bytes, bytes, bytes | None]  # header, signature and body of one change


@dataclass(frozen=True, slots=True)
class Span:
    """A run of one author epoch's log of one binder: from ``first`` to ``last``, both included.

    ``head`` is the id of the change numbered ``last``; of several, the smallest.
    """

    binder: str
    author: str
    epoch: str
    first: int
    last: int
    head: str


@dataclass(frozen=True, slots=True)
class Ack:
    """How far somebody holds one author epoch's log of one binder without a gap."""

    binder: str
    author: str
    epoch: str
    n: int
    head: str


@dataclass(frozen=True, slots=True)
class CertifiedDevice:
    """A device as the city certified it.

    Attributes:
        key: Raw Ed25519 public key, 64 hex digits; the author of its changes.
        principal, name, role: Whose it is.
        age: Its age recipient.
        serial: Number of the certificate; a higher one replaces a lower one.
        certificate: The OpenSSH certificate.
        issuer: Fingerprint of the key that certified it.
        valid_after, valid_before: Seconds since 1970.
    """

    key: str
    principal: str
    name: str
    role: str
    age: str
    serial: int
    certificate: bytes
    issuer: str
    valid_after: int
    valid_before: int


@dataclass(frozen=True, slots=True)
class Letter:
    """What an export says beside its changes.

    Attributes:
        to: The age recipients of all readers, the sender's own device included.
        stream: 32 hex digits, one stream for each group of recipients.
        seq: The number in the stream, from 1.
        prev: SHA-256 of the manifest before it in the stream; None exactly when seq is 1.
        spans: What is inside.
        acks: What the sender holds.
        certificates: Those of the other authors inside, as OpenSSH writes them in binary.
        created: Seconds since 1970, by the sender's clock.
        files: Hash and length of the attachments that come along, by hash.
    """

    to: tuple[str, ...]
    stream: str
    seq: int
    prev: str | None
    spans: tuple[Span, ...]
    acks: tuple[Ack, ...]
    certificates: tuple[bytes, ...]
    created: int
    files: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """An export file that has its final name."""

    path: Path
    size: int
    manifest_sha256: str
    changes: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """What the verified manifest of an export says.

    Nothing about its changes is certain before the last of them has been read.
    """

    manifest_sha256: str
    sender: CertifiedDevice
    authors: tuple[CertifiedDevice, ...]
    to: tuple[str, ...]
    stream: str
    seq: int
    prev: str | None
    created: int
    schema: int
    spans: tuple[Span, ...]
    acks: tuple[Ack, ...]
    changes: int
    files: int


@dataclass(frozen=True, slots=True)
class Seen:
    """An export of a stream that was verified here before.

    ``imported`` is when all of it was brought in, ISO with offset; empty while that is not so.
    """

    seq: int
    manifest_sha256: str
    prev: str | None
    created: int
    imported: str


@dataclass(frozen=True, slots=True)
class StreamState:
    """Where an outgoing stream stands: its last number, and the hash of that manifest."""

    stream: str
    seq: int
    prev: str | None
    acks_sha256: str


@dataclass(frozen=True, slots=True)
class StagedBinder:
    """A binder of a staged file and what stands in its way.

    ``hold`` is empty, or why it cannot be brought in: ``gap``, ``not-shared``, ``sealed``.
    ``status`` is ``waiting``, ``held``, ``skipped`` or ``applied``.
    """

    binder: str
    status: str
    hold: str
    changes: int


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A verified file that waits in the vault for a decision.

    ``status`` is ``reading``, ``ready`` or ``applying``.
    """

    id: str
    file: str
    size: int
    status: str
    incoming: Incoming
    decisions: Mapping[str, Any]
    transfer: str


@dataclass(frozen=True, slots=True)
class TouchedRecord:
    """A record with the changes of it that this vault knows and those that a staged file adds."""

    record: str
    binder: str
    type: str
    known: tuple[Change, ...]
    incoming: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class TransferNote:
    """One line of the hand-over log, as it is written."""

    id: str
    direction: str
    at: str
    file: str
    partner: str
    partner_key: str
    changes: int
    outcome: str
    undo_until: str = ""
    manifest_sha256: str = ""
