"""Writing an export: hash, sign, encrypt while streaming, read back, and only then name it.

Nothing of the content touches a disk unencrypted. The file grows under a name that ends in
``.part``; a reader never meets half of one.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.transfer_values import WrittenFile
from liaise_desktop.crypto import age_files, sshsig
from liaise_desktop.crypto.certificates import certified_key, fingerprint
from liaise_desktop.domain.errors import TargetFullError, TargetUnwritableError, TooBigError
from liaise_desktop.exchange import container, manifest
from liaise_desktop.exchange.container import filling, header_block
from liaise_desktop.exchange.lines import join_line
from liaise_desktop.exchange.manifest import Entry, Manifest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from liaise_desktop.application.ports import Progress, Randomness
    from liaise_desktop.application.transfer_ports import OutgoingChanges
    from liaise_desktop.application.transfer_values import Letter

SUFFIX: Final = ".liaise"
PIECE: Final = 64 * 1024
REMEMBERED_BYTES = 32 * 1024**2  # of changes; more are read a second time
AGE_OVERHEAD = 40 * 1024  # the largest header, and room to spare
_SEAL = 16  # bytes that age adds to each piece
_LETTERS = "abcdefghijkmnpqrstuvwxyz"  # without l and o, which read as digits
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_ROUNDS = 8

Piece = tuple[bytes, int]  # whole lines, and how many


class SealedWriter:
    """Writes export files signed by one device.

    Args:
        seed: The device's signing key, 32 bytes.
        certificate: Its certificate, as OpenSSH writes it in binary.
        random: For the letters in file names.
    """

    def __init__(self, seed: bytes, certificate: bytes, random: Randomness) -> None:
        self._seed = seed
        self._certificate = certificate
        self._random = random

    def write(
        self,
        letter: Letter,
        changes: OutgoingChanges,
        folder: Path,
        progress: Progress,
        before_named: Callable[[WrittenFile], None],
    ) -> WrittenFile:
        """Write one file into *folder*; *before_named* runs before it gets its final name.

        Raises:
            TargetFullError: The folder has not enough room (fact ``needed``, bytes).
            TargetUnwritableError: The folder cannot be written or read.
            TooBigError: More than one file may hold.
        """
        if len(letter.files) >= container.MAX_ENTRIES:
            raise TooBigError(limit=container.MAX_ENTRIES)
        remembered = Remembered(changes)
        records = _weigh(remembered)
        archive = self.archive(letter, remembered, records, progress)
        try:
            _check_room(folder, archive.size)
            target = folder / self._name(folder, letter.created)
            part = target.with_name(target.name + ".part")
            written = WrittenFile(target, 0, archive.manifest_sha256, records.count)
            try:
                size = _write_part(part, archive, letter.to)
                written = replace(written, size=size)
                before_named(written)
                part.replace(target)
            except BaseException:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
                raise
            _sync_folder(folder)
        except OSError as error:
            if error.errno in _FULL:
                raise TargetFullError(needed=archive.size) from error
            raise TargetUnwritableError from error
        return written

    def archive(
        self, letter: Letter, changes: Remembered, records: Entry, progress: Progress
    ) -> Archive:
        """Return the signed archive for a letter; same content, same bytes."""
        said, said_bytes, signature = self._signed(letter, records)
        return Archive(said, said_bytes, signature, changes, progress)

    def _signed(self, letter: Letter, records: Entry) -> tuple[Manifest, bytes, bytes]:
        said = Manifest(
            sender=fingerprint(certified_key(self._certificate)),
            certificate=hashlib.sha256(self._certificate).hexdigest(),
            to=tuple(sorted(set(letter.to))),
            stream=letter.stream,
            seq=letter.seq,
            prev=letter.prev,
            spans=letter.spans,
            acks=letter.acks,
            certificates=letter.certificates,
            created=letter.created,
            entries=(records, *(_file_entry(*file) for file in letter.files)),
            pad=0,
        )
        # The length of the pad stands in the manifest, whose length the pad depends on.
        for _ in range(_ROUNDS):
            signed = self._sign(said)
            pad = container.padded(bare := _bare_size(said, signed)) - bare
            if pad == said.pad:
                return said, *signed
            said = replace(said, pad=pad)
        return said, *self._sign(said)

    def _sign(self, said: Manifest) -> tuple[bytes, bytes]:
        said_bytes = manifest.build(said)
        return said_bytes, sshsig.sign(
            self._seed, self._certificate, said_bytes, manifest.NAMESPACE
        )

    def _name(self, folder: Path, created: int) -> str:
        day = datetime.fromtimestamp(created, UTC).date().isoformat()
        while True:
            name = f"{day}-{_four_letters(self._random)}{SUFFIX}"
            if not (folder / name).exists():
                return name


class Archive:
    """The bytes to be encrypted, given out piece by piece."""

    def __init__(
        self,
        said: Manifest,
        said_bytes: bytes,
        signature: bytes,
        changes: Remembered,
        progress: Progress,
    ) -> None:
        self._said = said
        self._said_bytes = said_bytes
        self._signature = signature
        self._changes = changes
        self._progress = progress
        self._pieces = self.pieces()
        self._rest = memoryview(b"")
        contents = [entry.size for entry in said.entries]
        sizes = [len(said_bytes), len(signature), *contents, said.pad]
        self._total, self._done = sum(contents), 0
        self.size = container.archive_size(sizes)
        self.manifest_sha256 = hashlib.sha256(said_bytes).hexdigest()

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes, none at the end."""
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        wanted = len(self._rest) if size < 0 else size
        piece, self._rest = self._rest[:wanted], self._rest[wanted:]
        return bytes(piece)

    def pieces(self) -> Iterator[bytes]:
        """Yield the archive; no piece is empty."""
        records = self._said.entries[0]
        yield from _entry(container.MANIFEST_NAME, self._said_bytes)
        yield from _entry(container.SIGNATURE_NAME, self._signature)
        yield header_block(records.name, records.size)
        yield from self._records(records)
        if filling(records.size):
            yield bytes(filling(records.size))
        for entry in self._said.entries[1:]:
            yield from self._file(entry)
        yield header_block(container.PAD_NAME, self._said.pad)
        yield from _zeros(self._said.pad + filling(self._said.pad))
        yield bytes(container.END_BYTES)

    def _records(self, records: Entry) -> Iterator[bytes]:
        for piece, _ in self._changes.pieces():
            yield self._counted(piece)
        if self._done != records.size:
            raise RuntimeError("the changes differ from those that were counted")

    def _file(self, entry: Entry) -> Iterator[bytes]:
        yield header_block(entry.name, entry.size)
        before = self._done
        for piece in self._changes.file(entry.sha256):
            yield self._counted(piece)
        if self._done - before != entry.size:
            raise RuntimeError("an attachment differs from what was counted")
        if filling(entry.size):
            yield bytes(filling(entry.size))

    def _counted(self, piece: bytes) -> bytes:
        self._done += len(piece)
        self._progress.step(self._done, self._total)
        return piece


class Remembered:
    """Changes as lines in large pieces, asked for twice, kept after the first time if few."""

    def __init__(self, changes: OutgoingChanges) -> None:
        self._changes = changes
        self._kept: list[Piece] | None = None

    def file(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an attachment, which are never kept."""
        return self._changes.file(sha256)

    def pieces(self) -> Iterator[Piece]:
        """Yield whole lines, and how many they are."""
        if self._kept is not None:
            yield from self._kept
            return
        kept: list[Piece] | None = []
        size = 0
        for piece in _coalesced(self._changes):
            yield piece
            if kept is not None:
                size += len(piece[0])
                kept.append(piece)
                if size > REMEMBERED_BYTES:
                    kept = None
        self._kept = kept


def _weigh(changes: Remembered) -> Entry:
    digest, size, count = hashlib.sha256(), 0, 0
    for piece, lines in changes.pieces():
        digest.update(piece)
        size += len(piece)
        count += lines
        if size > container.MAX_RECORDS:
            raise TooBigError(limit=container.MAX_RECORDS)
    return Entry(container.RECORDS_NAME, size, digest.hexdigest(), count)


def _file_entry(sha256: str, size: int) -> Entry:
    return Entry(container.FILES_PREFIX + sha256, size, sha256)


def _coalesced(changes: OutgoingChanges) -> Iterator[Piece]:
    lines: list[bytes] = []
    size = 0
    for header, signature, body in changes.parts():
        line = join_line(header, signature, body)
        lines.append(line)
        size += len(line) + 1
        if size >= PIECE:
            yield b"\n".join([*lines, b""]), len(lines)
            lines, size = [], 0
    if lines:
        yield b"\n".join([*lines, b""]), len(lines)


def _entry(name: str, content: bytes) -> Iterator[bytes]:
    yield header_block(name, len(content))
    yield content + bytes(filling(len(content)))


def _zeros(size: int) -> Iterator[bytes]:
    for at in range(0, size, PIECE):
        yield bytes(min(PIECE, size - at))


def _bare_size(said: Manifest, signed: tuple[bytes, bytes]) -> int:
    contents = [entry.size for entry in said.entries]
    return container.archive_size([*map(len, signed), *contents, 0])


def _four_letters(random: Randomness) -> str:
    letters = ""
    while len(letters) < 4:  # noqa: PLR2004 - as its name says
        drawn = random(1)[0]
        # Drawing again keeps every letter equally likely.
        if drawn < 256 - 256 % len(_LETTERS):
            letters += _LETTERS[drawn % len(_LETTERS)]
    return letters


def _check_room(folder: Path, size: int) -> None:
    needed = size + AGE_OVERHEAD + size // PIECE * _SEAL
    if needed > container.LARGEST_ON_A_STICK:
        raise TooBigError(needed=needed, limit=container.LARGEST_ON_A_STICK)
    if shutil.disk_usage(folder).free < needed:
        raise TargetFullError(needed=needed)


def _write_part(part: Path, archive: Archive, to: Iterable[str]) -> int:
    with part.open("xb") as out:
        hashing = _Hashing(out)
        age_files.encrypt(archive, hashing, tuple(to))
        out.flush()
        os.fsync(out.fileno())
        _forget_cached(out.fileno())
    if _digest_of(part) != hashing.digest.digest():
        raise TargetUnwritableError(part="read-back")
    return hashing.size


class _Hashing:
    """Writes through and hashes what was written."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> None:
        """Write all of *data*."""
        self._out.write(data)
        self.digest.update(data)
        self.size += len(data)


def _forget_cached(descriptor: int) -> None:
    # Reading back should meet the medium, not the memory; where this is not offered, it may not.
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with suppress(OSError):
            advise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _digest_of(path: Path) -> bytes:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
