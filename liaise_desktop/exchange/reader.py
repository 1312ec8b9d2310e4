"""Reading an export: bytes are pushed in, and nothing is certain before the last one was right.

Memory holds at most the manifest, one line and one piece. The order of the checks: signature,
certificate, city, manifest, then each header block, each line, each hash, to the very end.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.transfer_values import Incoming
from liaise_desktop.crypto import age_files, sshsig
from liaise_desktop.crypto.author_keys import verify_change
from liaise_desktop.crypto.certificates import certified_device, read_certificate
from liaise_desktop.domain.errors import (
    BadChangeError,
    BadContainerError,
    BadManifestError,
    BadRecordError,
    DamagedError,
    NotForMeError,
    TooBigError,
    UntrustedError,
)
from liaise_desktop.exchange import container, manifest
from liaise_desktop.exchange.container import BLOCK, filling, header_block
from liaise_desktop.exchange.lines import read_line
from liaise_desktop.exchange.spans import SpanWalk
from liaise_desktop.exchange.trust import check_issuer, check_sender

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from liaise_desktop.crypto.age_files import Source
    from liaise_desktop.crypto.certificates import Certificate
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.exchange.manifest import Entry, Manifest
    from liaise_desktop.exchange.trust import TrustBundle

PIECE: Final = 64 * 1024
LARGEST_ARCHIVE = 8 * 1024**3


class ExportSink(Protocol):
    """What the parts of an export are handed to, as they are verified one by one."""

    def begin(self, incoming: Incoming) -> None:
        """Take what the manifest says."""

    def change(self, line: bytes, change: Change) -> None:
        """Take one change whose author and signature are right, and its line."""

    def piece(self, sha256: str, piece: bytes) -> None:
        """Take the next bytes of the attachment with this hash, which is not checked yet."""


def read_export(
    stream: Source,
    identity: str,
    bundle: TrustBundle,
    now: int,
    sink: ExportSink,
    largest: int = LARGEST_ARCHIVE,
) -> None:
    """Read an encrypted export to its end; *sink* may keep nothing unless this returns.

    Args:
        stream: The file's bytes.
        identity: This device's age identity.
        bundle: Whom the city trusts.
        now: Seconds since 1970.
        sink: What takes the parts.
        largest: How many bytes there is room for.

    Raises:
        ExportFileError: The file is refused; the subclass says why.
    """
    reader = ArchiveReader(age_files.recipient_of(identity), bundle, now, sink, largest)
    age_files.decrypt(stream, reader, identity)
    reader.close()


class ArchiveReader:
    """Takes the decrypted bytes of an export in pieces of any size."""

    def __init__(
        self, me: str, bundle: TrustBundle, now: int, sink: ExportSink, largest: int
    ) -> None:
        self._me = me
        self._bundle = bundle
        self._now = now
        self._sink = sink
        self._largest = largest
        self._waiting = bytearray()
        self._complete = False
        self._steps = self._archive()
        self._wanted = next(self._steps)

    def write(self, data: bytes) -> None:
        """Take the next bytes.

        Raises:
            ExportFileError: They are wrong.
        """
        self._waiting += data
        at = 0
        while len(self._waiting) - at >= self._wanted:
            piece = bytes(self._waiting[at : at + self._wanted])
            at += self._wanted
            self._wanted = self._steps.send(piece)
        del self._waiting[:at]

    def close(self) -> None:
        """Say that no more bytes come.

        Raises:
            DamagedError: The end was not reached.
        """
        if not self._complete:
            raise DamagedError(part="end")

    def _archive(self) -> Generator[int, bytes, None]:
        said_bytes = yield from self._small(container.MANIFEST_NAME, container.MAX_MANIFEST)
        signature = yield from self._small(container.SIGNATURE_NAME, container.MAX_SIGNATURE)
        said, authors = self._signed(said_bytes, signature)
        self._check_room(said, len(said_bytes), len(signature))
        self._sink.begin(_incoming(said, said_bytes, authors))
        records, *files = said.entries
        lines = _Lines(said, authors, self._sink)
        yield from self._entry(records, lines.take)
        lines.close()
        for entry in files:
            yield from self._entry(entry, partial(self._sink.piece, entry.sha256))
        yield from self._pad(said.pad)
        if any((yield container.END_BYTES)):
            raise BadContainerError(entry="end")
        self._complete = True
        yield 1
        raise BadContainerError(entry="end")

    def _small(self, name: str, most: int) -> Generator[int, bytes, bytes]:
        block = yield BLOCK
        size = container.size_in(block)
        if size is None or size > most or block != header_block(name, size):
            raise BadContainerError(entry=name)
        content = bytearray()
        yield from _pieces(size, content.extend, name)
        return bytes(content)

    def _signed(
        self, said_bytes: bytes, signature: bytes
    ) -> tuple[Manifest, dict[str, Certificate]]:
        blob = sshsig.verify(signature, said_bytes, manifest.NAMESPACE)
        sender = read_certificate(blob)
        check_issuer(sender, self._bundle)
        said = manifest.parse(said_bytes)
        if said.sender != sender.key_fingerprint:
            raise BadManifestError(field="from")
        if said.certificate != sender.certificate_fingerprint:
            raise BadManifestError(field="cert")
        check_sender(sender, self._bundle, said.seq, self._now)
        if self._me not in said.to:
            raise NotForMeError
        authors = {sender.key_hex: sender}
        for other in map(read_certificate, said.certificates):
            check_issuer(other, self._bundle)
            if other.key_hex in authors:
                raise BadManifestError(field="certs")
            authors[other.key_hex] = other
        return said, authors

    def _check_room(self, said: Manifest, manifest_size: int, signature_size: int) -> None:
        sizes = [manifest_size, signature_size, *(entry.size for entry in said.entries), said.pad]
        whole = container.archive_size(sizes)
        if whole > self._largest:
            raise TooBigError(needed=whole)

    def _entry(self, entry: Entry, take: Callable[[bytes], None]) -> Generator[int, bytes, None]:
        if (yield BLOCK) != header_block(entry.name, entry.size):
            raise BadContainerError(entry=entry.name)
        digest = hashlib.sha256()

        def both(piece: bytes) -> None:
            digest.update(piece)
            take(piece)

        yield from _pieces(entry.size, both, entry.name)
        if digest.hexdigest() != entry.sha256:
            raise BadContainerError(entry=entry.name)

    def _pad(self, size: int) -> Generator[int, bytes, None]:
        if (yield BLOCK) != header_block(container.PAD_NAME, size):
            raise BadContainerError(entry=container.PAD_NAME)
        yield from _pieces(size, _must_be_zero, container.PAD_NAME)


def _pieces(size: int, take: Callable[[bytes], None], name: str) -> Generator[int, bytes, None]:
    left = size
    while left:
        piece = yield min(PIECE, left)
        left -= len(piece)
        take(piece)
    if filling(size) and any((yield filling(size))):
        raise BadContainerError(entry=name)


def _must_be_zero(piece: bytes) -> None:
    if any(piece):
        raise BadContainerError(entry=container.PAD_NAME)


class _Lines:
    """Cuts the pieces of ``records.jsonl`` into lines and judges each."""

    def __init__(self, said: Manifest, authors: dict[str, Certificate], sink: ExportSink) -> None:
        self._authors = authors
        self._sink = sink
        self._rest = b""
        self._count = 0
        self._expected = said.entries[0].count
        self._walk = SpanWalk(said.spans)

    def take(self, piece: bytes) -> None:
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self._count += 1
            self._judge(line)
        if len(self._rest) > container.MAX_LINE:
            raise BadRecordError(line=self._count + 1)

    def close(self) -> None:
        if self._rest or self._count != self._expected:
            raise BadRecordError(line=self._count)
        if not self._walk.complete():
            raise BadRecordError(line=self._count)

    def _judge(self, line: bytes) -> None:
        if len(line) > container.MAX_LINE or self._count > self._expected:
            raise BadRecordError(line=self._count)
        try:
            change = read_line(line)
        except BadChangeError as error:
            raise BadRecordError(line=self._count) from error
        author = change.header.author
        if author not in self._authors:
            raise UntrustedError(part="author", line=self._count)
        if not self._walk.fits(change):
            raise BadRecordError(line=self._count)
        if not verify_change(author, change.header_bytes, change.signature):
            raise BadRecordError(line=self._count)
        self._sink.change(line, change)


def _incoming(said: Manifest, said_bytes: bytes, authors: dict[str, Certificate]) -> Incoming:
    sender, *others = (certified_device(certificate) for certificate in authors.values())
    return Incoming(
        manifest_sha256=hashlib.sha256(said_bytes).hexdigest(),
        sender=sender,
        authors=tuple(others),
        to=said.to,
        stream=said.stream,
        seq=said.seq,
        prev=said.prev,
        created=said.created,
        schema=said.schema,
        spans=said.spans,
        acks=said.acks,
        changes=said.entries[0].count,
        files=len(said.entries) - 1,
    )
