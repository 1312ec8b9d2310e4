"""What hand-overs need from files, keys and the vault, as protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from liaise_desktop.application.attachment_ports import IncomingBytes
    from liaise_desktop.application.listings import Author
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer_values import (
        Ack,
        CertifiedDevice,
        Incoming,
        Letter,
        Parts,
        Seen,
        Span,
        StagedBinder,
        StagedFile,
        StreamState,
        TouchedRecord,
        TransferNote,
        WrittenFile,
    )
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.domain.registers import RecordState

T = TypeVar("T")


class OutgoingChanges(Protocol):
    """Changes on their way out: the same ones, in the order of the spans, each time."""

    def parts(self) -> Iterator[Parts]:
        """Yield each change's header, signature and body."""

    def files(self) -> Sequence[tuple[str, int]]:
        """Return hash and length of the attachments that these changes name, by hash."""

    def file(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an attachment."""


class ExportWriter(Protocol):
    """Writes export files that this device signs."""

    def write(
        self,
        letter: Letter,
        changes: OutgoingChanges,
        folder: Path,
        progress: Progress,
        before_named: Callable[[WrittenFile], None],
    ) -> WrittenFile:
        """Write one file into *folder*; *before_named* runs before it gets its final name."""


class VerifiedFile(Protocol):
    """An export file while it is verified."""

    @property
    def incoming(self) -> Incoming:
        """What its manifest says."""

    def batches(self) -> Iterator[Sequence[Parts]]:
        """Yield the changes; all of it has been verified only when `pieces` ends.

        Raises:
            ExportFileError: The file is refused.
        """

    def pieces(self) -> Iterator[tuple[str, bytes]]:
        """Yield the attachments behind the changes, piece by piece, each with its hash.

        Raises:
            ExportFileError: The file is refused.
        """


class ExportVerifier(Protocol):
    """Verifies export files away from the vault."""

    def open(self, path: Path, now: int) -> AbstractContextManager[VerifiedFile]:
        """Begin to verify the file at *path*; leaving the context stops it.

        Raises:
            ExportFileError: The file is refused.
        """


class Outbox(Protocol):
    """A still picture of the vault from which an export is made."""

    def devices(self, principals: Iterable[str]) -> Sequence[CertifiedDevice]:
        """Return the known devices of these people."""

    def certificates(self, keys: Iterable[str]) -> Sequence[CertifiedDevice]:
        """Return the certificates of these author keys, as far as they are known."""

    def shared_binders(self, principals: Iterable[str]) -> Sequence[str]:
        """Return the binders, never sealed ones, that all of these people may read."""

    def sealed_binders(self, binders: Iterable[str]) -> Sequence[str]:
        """Return those of *binders* that are sealed."""

    def spans(self, binders: Sequence[str], devices: Iterable[str]) -> Sequence[Span]:
        """Return what lies above that which every one of *devices* has acknowledged."""

    def acks(self, binders: Iterable[str]) -> Sequence[Ack]:
        """Return what this vault holds of *binders*; what is set aside does not count."""

    def changes(self, spans: Sequence[Span]) -> OutgoingChanges:
        """Return the changes of *spans*."""

    def stream(self, group: str) -> StreamState | None:
        """Return where the stream to a group of recipients stands."""


class Inbox(Protocol):
    """What a preview reads."""

    def staged(self, staged: str) -> StagedFile | None:
        """Return a staged file."""

    def binders(self, staged: str) -> Sequence[StagedBinder]:
        """Return its binders."""

    def holds(self, staged: str, me: str) -> Mapping[str, str]:
        """Return the binders that *me*, a principal, cannot bring in, and why.

        The reasons are ``gap``, ``not-shared`` and ``sealed``.

        Raises:
            BadRecordError: A change has no body, and nothing says that it was erased.
        """

    def touched(
        self, staged: str, binders: Iterable[str] | None = None, *, known: bool = False
    ) -> Iterator[TouchedRecord]:
        """Yield the records to which the file adds changes, in the order of its binders.

        With *known* only those that this vault has already.
        """

    def changes(self, staged: str, binder: str) -> Iterator[Change]:
        """Yield the staged changes of a binder, as they stand in the file."""

    def counts(self, staged: str, binder: str) -> Mapping[str, int]:
        """Return how many records of each type the file adds changes to, in one binder."""

    def subject(self, binder: str) -> tuple[str, str]:
        """Return purpose and subject of a binder of this vault, empty where unknown."""

    def values(self, staged: str, record: str) -> Mapping[str, Any]:
        """Return what the vault, or else the staged file, says of a record first."""

    def author(self, key: str) -> Author:
        """Return who writes under an author key, as far as vault or staged file know."""

    def seen(self, sender: str, stream: str) -> Sequence[Seen]:
        """Return the exports of a stream that were verified here, by number."""

    def last_created(self, sender: str) -> int:
        """Return the latest moment that a sender's exports have claimed, 0 if there were none."""

    def forked(self, staged: str) -> Sequence[str]:
        """Return authors of whom two different changes carry one number."""

    def unfinished(self) -> Sequence[str]:
        """Return staged files whose application was begun and not ended."""

    def abandoned(self) -> Sequence[str]:
        """Return staged files that were never read to their end, or not yet wholly forgotten."""

    def waiting(self, manifest_sha256: str) -> StagedFile | None:
        """Return the staged file with this manifest that waits for a decision."""

    def transfer(self, transfer: str) -> TransferNote | None:
        """Return a line of the hand-over log."""

    def batch(self, transfer: str) -> Sequence[str]:
        """Return the changes that a hand-over brought."""

    def cases_of(self, transfer: str) -> Sequence[str]:
        """Return the cases for which a hand-over brought something."""


class BroughtIn(Protocol):
    """What bringing changes in did."""

    @property
    def added(self) -> tuple[str, ...]:
        """Ids of changes that were not known."""

    @property
    def undone(self) -> tuple[str, ...]:
        """Ids, among the known, of those that were set aside by an undo."""

    @property
    def records(self) -> frozenset[str]:
        """Ids of the records that may say something else now."""


class ImportLog(Protocol):
    """The part of the change log that brings changes in."""

    def state(self, record: str) -> RecordState | None:
        """Return what is known about a record."""

    def bring_in(self, changes: Iterable[Change], *, index_now: bool = True) -> BroughtIn:
        """Add what is not known yet."""

    def add_over(
        self,
        fields: Mapping[str, Any],
        over: Mapping[str, Iterable[str]],
        *,
        record: str,
        binder: str,
        type_: str,
    ) -> Change:
        """Append a change by this device over exactly these candidates."""

    def set_aside(self, changes: Iterable[str], *, aside: bool = True) -> frozenset[str]:
        """Let changes count no more here, or count again; return the records concerned."""


class TransferStep(Protocol):
    """One short transaction of the writer."""

    @property
    def log(self) -> ImportLog:
        """The changes."""

    @property
    def inbox(self) -> Inbox:
        """What is staged, as this transaction sees it."""

    def begin_staging(self, staged: str, incoming: Incoming, file: str, size: int) -> None:
        """Make room for a file that is being verified."""

    def stage(self, staged: str, parts: Sequence[Parts]) -> None:
        """Keep some of its changes."""

    @property
    def attachments(self) -> IncomingBytes:
        """The bytes of attachments."""

    def stage_attachment(self, staged: str, sha256: str) -> None:
        """Let bytes belong to a staged file, which are whole in the vault."""

    def end_staging(self, staged: str, holds: Mapping[str, str]) -> None:
        """Mark it whole; hold the binders that cannot be brought in, each with its reason."""

    def drop_staged(self, staged: str, limit: int) -> int:
        """Forget up to *limit* changes of a file, at last the file; return how many went."""

    def note_seen(self, incoming: Incoming) -> None:
        """Remember that an export was verified here."""

    def note_imported(self, incoming: Incoming, at: str) -> None:
        """Remember when an export was brought in; an empty *at* says: not as a whole."""

    def forget_imported(self, manifest_sha256: str) -> None:
        """Let an export be brought in again."""

    def note_acks(self, incoming: Incoming) -> None:
        """Take over what the sender holds, if this is the latest word of it."""

    def note_devices(self, devices: Iterable[CertifiedDevice]) -> None:
        """Remember certificates; of one device the highest serial counts."""

    def note_stream(self, group: str, state: StreamState) -> None:
        """Remember where an outgoing stream stands."""

    def begin_applying(self, staged: str, decisions: Mapping[str, Any], transfer: str) -> None:
        """Write down what was decided, so that a crash can be gone on from."""

    def end_binder(self, staged: str, binder: str, status: str) -> None:
        """Write down how a binder of a staged file ended."""

    def note_transfer(self, note: TransferNote) -> None:
        """Add a line to the hand-over log, or write one anew."""

    def note_batch(self, transfer: str, changes: Iterable[str]) -> None:
        """Remember which changes a hand-over brought."""

    def note_case(self, transfer: str, case: str, notes: int, sessions: int) -> None:
        """Remember that a hand-over brought something for a case."""


class TransferVault(Protocol):
    """The vault, as hand-overs use it."""

    def write(self, step: Callable[[TransferStep], T], /) -> T:
        """Run *step* in one transaction on the writer; return what it returns once committed."""

    def outbox(self) -> AbstractContextManager[Outbox]:
        """Open a still picture of the vault for an export, on the calling thread."""

    def inbox(self) -> AbstractContextManager[Inbox]:
        """Open what is staged for reading, on the calling thread."""
