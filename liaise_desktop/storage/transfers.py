"""Hand-overs and the vault: short transactions for the writer, and still pictures for reading."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from liaise_desktop.storage.attachments import AttachmentBytes
from liaise_desktop.storage.database import translate_errors
from liaise_desktop.storage.inbox import SqlInbox
from liaise_desktop.storage.outbox import SqlOutbox
from liaise_desktop.storage.staging import Staging
from liaise_desktop.storage.streams import Streams

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from liaise_desktop.application.transfer_values import (
        CertifiedDevice,
        Incoming,
        Parts,
        StreamState,
        TransferNote,
    )
    from liaise_desktop.storage.change_log import ChangeLog
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork

T = TypeVar("T")


class VaultTransfers:
    """A vault, as hand-overs use it.

    Args:
        unit: Opens a unit of work on the writing connection.
        read: Returns the calling thread's read-only connection.
        me: This device's author key, 64 hex digits.
        on_writer: Runs something on the thread of the writer and waits for it.
    """

    def __init__(
        self,
        unit: Callable[[], VaultUnitOfWork],
        read: Callable[[], Connection],
        me: str,
        on_writer: Callable[[Callable[[], Any]], Any] | None = None,
    ) -> None:
        self._unit = unit
        self._read = read
        self._me = me
        self._on_writer = on_writer

    def write(self, step: Callable[[VaultStep], T], /) -> T:
        """Run *step* in one transaction on the writer; return what it returns once committed."""

        def whole() -> T:
            with self._unit() as unit:
                return step(VaultStep(unit))

        if self._on_writer is None:
            return whole()
        done: T = self._on_writer(whole)
        return done

    @contextmanager
    def outbox(self) -> Iterator[SqlOutbox]:
        """Open a still picture of the vault for an export, on the calling thread."""
        with self._still() as db:
            yield SqlOutbox(db, self._me)

    @contextmanager
    def inbox(self) -> Iterator[SqlInbox]:
        """Open what is staged for reading, on the calling thread."""
        with self._still() as db:
            yield SqlInbox(db)

    @contextmanager
    def _still(self) -> Iterator[Connection]:
        db = self._read()
        if db.in_transaction:  # somebody further out on this thread holds the picture still
            yield db
            return
        with translate_errors():
            db.execute("BEGIN")
            try:
                yield db
            finally:
                if db.in_transaction:  # a disk that failed has ended it already
                    db.execute("ROLLBACK")


class VaultStep:
    """One short transaction of the writer."""

    def __init__(self, unit: VaultUnitOfWork) -> None:
        self._unit = unit
        self._db = unit.db
        self._staging = Staging(unit.db)
        self._streams = Streams(unit.db)

    @property
    def log(self) -> ChangeLog:
        """The changes."""
        return self._unit.log

    @property
    def inbox(self) -> SqlInbox:
        """What is staged, as this transaction sees it."""
        return SqlInbox(self._db)

    def begin_staging(self, staged: str, incoming: Incoming, file: str, size: int) -> None:
        """Make room for a file that is being verified."""
        self._staging.begin(staged, incoming, file, size)

    def stage(self, staged: str, parts: Sequence[Parts]) -> None:
        """Keep some of its changes."""
        self._staging.add(staged, parts)

    @property
    def attachments(self) -> AttachmentBytes:
        """The bytes of attachments."""
        return AttachmentBytes(self._db)

    def stage_attachment(self, staged: str, sha256: str) -> None:
        """Let bytes belong to a staged file, which are whole in the vault."""
        self._staging.add_attachment(staged, sha256)

    def end_staging(self, staged: str, holds: Mapping[str, str]) -> None:
        """Mark it whole; hold the binders that cannot be brought in, each with its reason."""
        self._staging.end(staged, holds)

    def drop_staged(self, staged: str, limit: int) -> int:
        """Forget up to *limit* changes of a file, at last the file; return how many went."""
        return self._staging.drop(staged, limit)

    def begin_applying(self, staged: str, decisions: Mapping[str, Any], transfer: str) -> None:
        """Write down what was decided, so that a crash can be gone on from."""
        self._staging.begin_applying(staged, decisions, transfer)

    def end_binder(self, staged: str, binder: str, status: str) -> None:
        """Write down how a binder of a staged file ended."""
        self._staging.end_binder(staged, binder, status)

    def note_seen(self, incoming: Incoming) -> None:
        """Remember that an export was verified here."""
        self._streams.note_seen(incoming)

    def note_imported(self, incoming: Incoming, at: str) -> None:
        """Remember when an export was brought in; an empty *at* says: not as a whole."""
        self._streams.note_imported(incoming, at)

    def forget_imported(self, manifest_sha256: str) -> None:
        """Let an export be brought in again."""
        self._db.execute(
            "UPDATE stream_in SET imported='' WHERE manifest_sha256=?", (manifest_sha256,)
        )

    def note_acks(self, incoming: Incoming) -> None:
        """Take over what the sender holds, if this is the latest word of it."""
        self._streams.note_acks(incoming)

    def note_devices(self, devices: Iterable[CertifiedDevice]) -> None:
        """Remember certificates; of one device the highest serial counts."""
        for device in devices:
            news = self._unit.devices.put(device)
            if news:
                self._unit.log.reconsider(device.key)

    def note_stream(self, group: str, state: StreamState) -> None:
        """Remember where an outgoing stream stands."""
        self._streams.note_outgoing(group, state)

    def note_transfer(self, note: TransferNote) -> None:
        """Add a line to the hand-over log, or write one anew."""
        self._db.execute(
            "INSERT INTO transfer (id, direction, at, file, partner, partner_key, changes, "
            "outcome, undo_until, manifest_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET changes=excluded.changes, "
            "outcome=excluded.outcome, undo_until=excluded.undo_until",
            (
                note.id,
                note.direction,
                note.at,
                note.file,
                note.partner,
                bytes.fromhex(note.partner_key),
                note.changes,
                note.outcome,
                note.undo_until,
                note.manifest_sha256,
            ),
        )

    def note_batch(self, transfer: str, changes: Iterable[str]) -> None:
        """Remember which changes a hand-over brought."""
        self._db.executemany(
            "INSERT INTO transfer_change (transfer_id, change_id) VALUES (?, ?)",
            [(transfer, bytes.fromhex(change)) for change in changes],
        )

    def note_case(self, transfer: str, case: str, notes: int, sessions: int) -> None:
        """Remember that a hand-over brought something for a case."""
        self._db.execute(
            "INSERT INTO transfer_case VALUES (?, ?, ?, ?) ON CONFLICT (transfer_id, case_id) "
            "DO UPDATE SET notes=notes+excluded.notes, sessions=sessions+excluded.sessions",
            (transfer, bytes.fromhex(case), notes, sessions),
        )
