"""Writing an export: who may read it decides what is in it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.application.transfer import Exported
from liaise_desktop.application.transfer_values import Letter, StreamState, TransferNote
from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.errors import (
    NotForMeError,
    NothingToExportError,
    SealedStaysError,
    UntrustedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import TransferDesk
    from liaise_desktop.application.transfer_ports import Outbox, TransferStep
    from liaise_desktop.application.transfer_values import Ack, CertifiedDevice, Span, WrittenFile


def export_for(
    desk: TransferDesk,
    recipients: Iterable[str],
    target_folder: Path,
    progress: Progress,
    only: Iterable[str] | None = None,
) -> Exported:
    """Write a file for some people with all that all of them may read and do not hold yet.

    Args:
        desk: Who hands over.
        recipients: Principals; the file is encrypted to every valid device of theirs.
        target_folder: Where the file goes; its name says the day and no name.
        progress: Bytes of changes written; the point where it can be stopped.
        only: Binders to restrict it to; None is all that may be shared.

    Raises:
        NothingToExportError: There is nothing new for them.
        SealedStaysError: A sealed binder was asked for by name.
        NotForMeError: One of them has no device to encrypt to (fact ``principal``).
        UntrustedError: An author inside has no certificate here (fact ``part``).
        ExportFileError: The file could not be written.
    """
    with desk.vault.outbox() as outbox:
        readers = _readers(desk, outbox, sorted(set(recipients)))
        binders = _binders(desk, outbox, recipients, only)
        return _Export(desk, outbox, readers).run(binders, target_folder, progress)


def _readers(
    desk: TransferDesk, outbox: Outbox, principals: Sequence[str]
) -> list[CertifiedDevice]:
    now = desk.seconds()
    valid = [
        device
        for device in outbox.devices(principals)
        if device.key != desk.me.key and desk.may_receive(device, now)
    ]
    for principal in principals:
        if not any(device.principal == principal for device in valid):
            raise NotForMeError(principal=principal)
    if not valid:
        raise NothingToExportError
    return valid


def _binders(
    desk: TransferDesk, outbox: Outbox, recipients: Iterable[str], only: Iterable[str] | None
) -> list[str]:
    shared = outbox.shared_binders({*recipients, desk.me.principal})
    if only is None:
        return list(shared)
    wanted = sorted(set(only))
    if outbox.sealed_binders(wanted):
        raise SealedStaysError
    return [binder for binder in shared if binder in wanted]


class _Export:
    """One export on its way."""

    def __init__(
        self, desk: TransferDesk, outbox: Outbox, readers: Sequence[CertifiedDevice]
    ) -> None:
        self._desk = desk
        self._outbox = outbox
        self._readers = readers
        keys = sorted(device.key for device in readers)
        self._group = hashlib.sha256(encode([desk.me.key, desk.epoch, keys])).hexdigest()
        self._transfer = desk.new_id()

    def run(self, binders: Sequence[str], folder: Path, progress: Progress) -> Exported:
        """Write the file."""
        spans = self._outbox.spans(binders, [device.key for device in self._readers])
        acks = self._outbox.acks(binders)
        before = self._outbox.stream(self._group)
        acks_sha256 = _digest(acks)
        if not spans and (not acks or (before and before.acks_sha256 == acks_sha256)):
            raise NothingToExportError
        changes = self._outbox.changes(spans)
        letter = replace(self._letter(spans, acks, before), files=tuple(changes.files()))

        def named(written: WrittenFile) -> None:
            state = StreamState(letter.stream, letter.seq, written.manifest_sha256, acks_sha256)
            self._commit(state, written)

        written = self._desk.writer.write(letter, changes, folder, progress, named)
        return Exported(
            path=written.path,
            size=written.size,
            changes=written.changes,
            binders=len({span.binder for span in spans}),
            seq=letter.seq,
            readers=(*self._readers, self._desk.me),
        )

    def _letter(
        self, spans: Sequence[Span], acks: Sequence[Ack], before: StreamState | None
    ) -> Letter:
        ages = {device.age for device in self._readers} | {self._desk.me.age}
        return Letter(
            to=tuple(sorted(ages)),
            stream=before.stream if before else self._desk.new_id(),
            seq=before.seq + 1 if before else 1,
            prev=before.prev if before else None,
            spans=tuple(spans),
            acks=tuple(acks),
            certificates=self._certificates(spans),
            created=self._desk.seconds(),
        )

    def _certificates(self, spans: Sequence[Span]) -> tuple[bytes, ...]:
        authors = {span.author for span in spans} - {self._desk.me.key}
        known = self._outbox.certificates(authors)
        if {device.key for device in known} != authors:
            raise UntrustedError(part="author")
        return tuple(device.certificate for device in known)

    def _commit(self, state: StreamState, written: WrittenFile) -> None:
        # In the vault before the file has its name: after a crash between the two a number is
        # missing, which the next file heals; the other way round one number would come twice.
        names = sorted({device.name for device in self._readers})
        note = TransferNote(
            id=self._transfer,
            direction="out",
            at=self._desk.now().isoformat(timespec="seconds"),
            file=written.path.name,
            partner=", ".join(names),
            partner_key=self._readers[0].key if len(self._readers) == 1 else "",
            changes=written.changes,
            outcome="written",
            manifest_sha256=written.manifest_sha256,
        )

        def step(unit: TransferStep) -> None:
            unit.note_stream(self._group, state)
            unit.note_transfer(note)

        self._desk.vault.write(step)


def _digest(acks: Sequence[Ack]) -> str:
    rows = [[ack.binder, ack.author, ack.epoch, ack.n, ack.head] for ack in acks]
    return hashlib.sha256(encode(rows)).hexdigest()
