"""Verbs of attachments: put a file to a note, write its bytes out again, take it away."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO, Final

from liaise_desktop.application.desk import SameUnit
from liaise_desktop.application.erasing import erase_record
from liaise_desktop.application.writing import Writing
from liaise_desktop.domain import pictures
from liaise_desktop.domain.attachments import (
    HEAD_BYTES,
    IMAGE,
    MOST_OF_A_NOTE,
    Attachment,
    check_length,
    kind_of,
    shown_name,
)
from liaise_desktop.domain.authority import SUPERVISOR, WRITE
from liaise_desktop.domain.errors import (
    AttachmentEmptyError,
    AttachmentKindError,
    LiaiseError,
    NotYoursToRemoveError,
    RecordNotFoundError,
    SourceUnreadableError,
    StepNotOpenError,
    TooManyAttachmentsError,
)
from liaise_desktop.domain.lifecycle import WORKING_STATES
from liaise_desktop.domain.records import Case, Note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from liaise_desktop.application.attachment_ports import AttachmentStep, AttachmentVault
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.domain.attachments import FileKind

CHUNK_BYTES: Final = 64 * 1024
CHUNKS_IN_A_STEP = 32  # 2 MiB: about 20 ms of the writer
REMOVED: Final = "MISTAKE"  # the ground for taking away what should not have been put there


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is put to which note.

    Attributes:
        note: The note.
        path: The file.
        clean: Whether hidden data are taken out of a picture.
    """

    note: str
    path: Path
    clean: bool = True


def attach_file(
    desk: Desk, vault: AttachmentVault, wanted: Wanted, progress: Progress
) -> ChangeSet:
    """Keep a file with a note; made is its record. It is stopped between two steps.

    The bytes come in over many short transactions and belong to nothing until the last of them;
    what was cut off is taken away.

    Raises:
        AttachmentError: The file may not be attached, or cannot be read to its end.
        StepNotOpenError: The case is closed.
        RecordNotFoundError: There is no such note.
        VaultError: The vault cannot take it.
        CancelledError: Somebody asked the work to stop.
    """
    vault.write(lambda step: _check(desk, step, wanted.note))
    try:
        with wanted.path.open("rb") as stream:
            return _attach(desk, vault, wanted, stream, progress)
    except OSError as error:
        raise SourceUnreadableError from error


def _check(desk: Desk, step: AttachmentStep, note_id: str) -> Note:
    desk.must(WRITE, Attachment.TYPE)
    at_work = Writing(desk, step.unit)
    note = at_work.load(Note, note_id)
    case = at_work.load(Case, note.case)
    if case.state not in WORKING_STATES:
        raise StepNotOpenError(state=case.state, wanted="ACTIVE", needs=())
    if len(at_work.find(Attachment, "note", note_id)) >= MOST_OF_A_NOTE:
        raise TooManyAttachmentsError(limit=MOST_OF_A_NOTE)
    return note


def _attach(
    desk: Desk, vault: AttachmentVault, wanted: Wanted, stream: BinaryIO, progress: Progress
) -> ChangeSet:
    size = wanted.path.stat().st_size
    head = stream.read(HEAD_BYTES)
    if not head:
        raise AttachmentEmptyError
    kind = kind_of(head)
    check_length(kind, size)
    stream.seek(0)
    cleaned = kind.kind == IMAGE and wanted.clean
    taking = _Taking(vault, kind, max(size, 1), progress)
    try:
        taking.take(_pieces(stream, kind, cleaned=cleaned))
        attachment = Attachment(
            desk.new_id(),
            note=wanted.note,
            name=shown_name(wanted.path.name),
            mime=kind.mime,
            length=taking.size,
            sha256=taking.digest.hexdigest(),
            cleaned=cleaned,
        )
        return vault.write(lambda step: _keep(desk, step, taking.key, attachment))
    except BaseException:
        # At the latest it is taken away when the vault is opened next.
        with suppress(LiaiseError):
            vault.write(lambda step: step.bytes.abandon(taking.key))
        raise


def _keep(desk: Desk, step: AttachmentStep, key: int, attachment: Attachment) -> ChangeSet:
    note = _check(desk, step, attachment.note)
    at_work = Writing(desk, step.unit)
    at_work.load(Note, note.id)
    step.bytes.end(key, attachment.sha256, attachment.length, attachment.mime)
    new = replace(attachment, case=note.case, written_by=desk.principal, written_at=desk.moment())
    at_work.create(new, at_work.binder_of(note.id))
    return at_work.done(made=new.id)


def _pieces(stream: BinaryIO, kind: FileKind, *, cleaned: bool) -> Iterator[bytes]:
    if kind.kind != IMAGE:
        while piece := stream.read(CHUNK_BYTES):
            yield piece
    elif cleaned:
        yield from pictures.cleaned(stream, kind)
    else:
        yield from pictures.checked(stream, kind)


class _Taking:
    """Bytes on their way into the vault."""

    def __init__(
        self, vault: AttachmentVault, kind: FileKind, expected: int, progress: Progress
    ) -> None:
        self._vault, self._kind = vault, kind
        self._expected, self._progress = expected, progress
        self.key = vault.write(lambda step: step.bytes.begin())
        self.digest = hashlib.sha256()
        self.size = 0
        self._number = 0

    def take(self, pieces: Iterator[bytes]) -> None:
        waiting: list[bytes] = []
        for chunk in in_chunks(pieces):
            self.digest.update(chunk)
            self.size += len(chunk)
            # A file that grows while it is read has no end.
            check_length(self._kind, self.size)
            waiting.append(chunk)
            if len(waiting) == CHUNKS_IN_A_STEP:
                self._write(waiting)
                waiting = []
        self._write(waiting)

    def _write(self, chunks: list[bytes]) -> None:
        self._progress.step(min(self.size, self._expected), self._expected)
        if chunks:
            self._vault.write(lambda step: step.bytes.add(self.key, self._number, chunks))
            self._number += len(chunks)


def in_chunks(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in pieces of 64 KiB; only the last may be shorter."""
    waiting = bytearray()
    for piece in pieces:
        if not waiting and len(piece) == CHUNK_BYTES:
            yield piece
            continue
        waiting += piece
        while len(waiting) >= CHUNK_BYTES:
            yield bytes(waiting[:CHUNK_BYTES])
            del waiting[:CHUNK_BYTES]
    if waiting:
        yield bytes(waiting)


def write_out(
    vault: AttachmentVault, attachment: Attachment, out: BinaryIO, progress: Progress
) -> None:
    """Write the bytes of an attachment into *out*; what was written is right only if this returns.

    Raises:
        AttachmentMissingError, AttachmentDamagedError: The vault has them no more, or not whole.
        AttachmentKindError, PictureDamagedError, PictureTooLargeError: Somebody else attached
            what may not be attached; it is given to no other program.
        CancelledError: Somebody asked the work to stop.
        OSError: The place cannot take them.
    """
    done = 0
    for piece in _looked_at(attachment, vault.pieces(attachment.sha256)):
        out.write(piece)
        done += len(piece)
        progress.step(min(done, attachment.length), max(attachment.length, 1))


def _looked_at(attachment: Attachment, pieces: Iterator[bytes]) -> Iterator[bytes]:
    head = next(pieces, b"")
    kind = kind_of(head[:HEAD_BYTES])
    if kind.mime != attachment.mime:
        raise AttachmentKindError
    whole = chain([head], pieces)
    return pictures.checked(_Given(whole), kind) if kind.kind == IMAGE else whole


class _Given:
    """Pieces that are read like a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def read(self, size: int, /) -> bytes:
        if not self._rest:
            self._rest = next(self._pieces, b"")
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def remove_attachment(desk: Desk, attachment_id: str) -> ChangeSet:
    """Take an attachment away for ever: it is erased here and wherever this comes to be known.

    Raises:
        NotYoursToRemoveError: Somebody else put it there, and this is not the supervisor's desk.
        RecordNotFoundError: There is no such attachment.
    """
    with desk.unit() as unit:
        attachment = Writing(desk, unit).load(Attachment, attachment_id)
        if not attachment.sha256:
            raise RecordNotFoundError(record=Attachment.TYPE)
        if desk.role != SUPERVISOR and attachment.written_by != desk.principal:
            raise NotYoursToRemoveError
        here = replace(desk, unit=lambda: SameUnit(unit))
        return erase_record(here, attachment_id, REMOVED)
