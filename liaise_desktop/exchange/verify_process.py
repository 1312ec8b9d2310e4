"""Verifying in a process of its own, which is never given the key of the vault.

The parent starts ``python -m liaise_desktop --verify-export`` and writes one canonical JSON
object to its standard input: path, age identity, trust bundle, root key, time, room. The child
answers on its standard output in frames: one letter, four bytes of length (big endian), content.

====== =========================================================================
``M``  what the manifest says, as JSON
``R``  changes: lines as they stand in the file, each with its line break
``F``  a piece of an attachment: its hash in 32 bytes, then the bytes
``P``  still reading
``E``  the file is refused: code and facts, as JSON
``Z``  the last byte was right; only now may anything be kept
====== =========================================================================
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import struct
import subprocess
import sys
import threading
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from liaise_desktop.application.incoming_text import read_incoming, write_incoming
from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.errors import (
    DamagedError,
    ExportFileError,
    NotAnExportError,
    TargetUnwritableError,
)
from liaise_desktop.exchange.lines import cut_line
from liaise_desktop.exchange.reader import LARGEST_ARCHIVE, read_export
from liaise_desktop.exchange.trust import read_bundle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from liaise_desktop.application.transfer_values import Incoming, Parts
    from liaise_desktop.domain.changes import Change

FLAG: Final = "--verify-export"
COMMAND: Final = (sys.executable, "-m", "liaise_desktop", FLAG)
SILENCE_SECONDS = 120.0  # an honest child speaks at least once per piece of a slow stick
BATCH_BYTES = 64 * 1024
MAX_FRAME = 64 * 1024**2
SAYS, CHANGES, PIECE, READING, REFUSED, WHOLE = b"M", b"R", b"F", b"P", b"E", b"Z"
HASH_BYTES = 32
SIGN_OF_LIFE_BYTES = 16 * 1024**2
_LENGTH = struct.Struct(">I")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Trusted:
    """What a child needs to judge files: this device's age identity and the city's bundle."""

    identity: str
    bundle: bytes
    bundle_signature: bytes
    root_hex: str


# -- the child ---------------------------------------------------------------------------------


def main() -> int:
    """Verify the file that standard input names; return 0, or 1 when it is refused."""
    _harden()
    out = sys.stdout.buffer
    job = json.loads(sys.stdin.buffer.read())
    try:
        _verify(job, out)
    except ExportFileError as error:
        _send(out, REFUSED, encode({"code": error.code, "facts": _plain(error.facts)}))
        return 1
    _send(out, WHOLE, b"")
    return 0


def _verify(job: dict[str, Any], out: BinaryIO) -> None:
    bundle = read_bundle(
        base64.b64decode(job["bundle"]), base64.b64decode(job["signature"]), job["root"]
    )
    path = Path(job["path"])
    try:
        if not path.is_file():
            raise NotAnExportError
        with path.open("rb") as stream:
            sink = _Sender(out)
            source = _Speaking(stream, out)
            read_export(source, job["identity"], bundle, job["now"], sink, job["room"])
            sink.flush()
    except OSError as error:
        raise TargetUnwritableError from error


class _Sender:
    """Sends what was read to the parent."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._lines: list[bytes] = []
        self._size = 0

    def begin(self, incoming: Incoming) -> None:
        """Send what the manifest says."""
        _send(self._out, SAYS, write_incoming(incoming).encode())

    def change(self, line: bytes, _: Change) -> None:
        """Send a change, with others."""
        self._lines.append(line)
        self._size += len(line) + 1
        if self._size >= BATCH_BYTES:
            self.flush()

    def piece(self, sha256: str, piece: bytes) -> None:
        """Send some of an attachment, behind all changes."""
        self.flush()
        _send(self._out, PIECE, bytes.fromhex(sha256) + piece)

    def flush(self) -> None:
        """Send what has gathered."""
        if self._lines:
            _send(self._out, CHANGES, b"\n".join([*self._lines, b""]))
        self._lines, self._size = [], 0


class _Speaking:
    """Reads, and says from time to time that it does."""

    def __init__(self, stream: BinaryIO, out: BinaryIO) -> None:
        self._stream = stream
        self._out = out
        self._silent = 0

    def read(self, size: int, /) -> bytes:
        """Return up to *size* bytes."""
        piece = self._stream.read(size)
        self._silent += len(piece)
        if self._silent >= SIGN_OF_LIFE_BYTES:
            self._silent = 0
            _send(self._out, READING, b"")
        return piece


def _send(out: BinaryIO, kind: bytes, content: bytes) -> None:
    out.write(kind + _LENGTH.pack(len(content)) + content)
    out.flush()


def _harden() -> None:
    # A crash must not leave an image of what was decrypted.
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _plain(facts: dict[str, object]) -> dict[str, object]:
    return {name: fact for name, fact in facts.items() if isinstance(fact, (str, int))}


# -- the parent --------------------------------------------------------------------------------


class ProcessVerifier:
    """Verifies files in a child process; one child a file.

    Args:
        trusted: What the child is told beside the path.
        room: How many bytes a file may hold unpacked, asked for each file.
        command: What starts the child.
        silence: Seconds without a word after which the child is given up.
    """

    def __init__(
        self,
        trusted: Trusted,
        room: Callable[[], int] = lambda: LARGEST_ARCHIVE,
        command: Sequence[str] = COMMAND,
        silence: float = SILENCE_SECONDS,
    ) -> None:
        self._trusted = trusted
        self._room = room
        self._command = tuple(command)
        self._silence = silence

    @contextlib.contextmanager
    def open(self, path: Path, now: int) -> Iterator[VerifyingFile]:
        """Begin to verify the file at *path*; leaving the context ends the child."""
        process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_package_home(),
            creationflags=_NO_WINDOW,
        )
        watch = _Watch(process, self._silence)
        try:
            self._tell(process, path, now)
            yield VerifyingFile(process, watch)
        finally:
            watch.stop()
            _end(process)

    def _tell(self, process: subprocess.Popen[bytes], path: Path, now: int) -> None:
        job = {
            "bundle": base64.b64encode(self._trusted.bundle).decode(),
            "identity": self._trusted.identity,
            "now": now,
            "path": str(path.absolute()),
            "room": min(self._room(), LARGEST_ARCHIVE),
            "root": self._trusted.root_hex,
            "signature": base64.b64encode(self._trusted.bundle_signature).decode(),
        }
        if process.stdin is not None:
            # A child that died already is found out when it is listened to.
            with contextlib.suppress(OSError), process.stdin as told:
                told.write(json.dumps(job).encode())


class VerifyingFile:
    """An export file while a child verifies it."""

    def __init__(self, process: subprocess.Popen[bytes], watch: _Watch) -> None:
        self.process = process
        self._heard: Iterator[tuple[bytes, bytes]] = _frames(process, watch)
        kind, content = next(self._heard)
        if kind != SAYS:
            raise DamagedError(part="process")
        self.incoming = read_incoming(content)

    def batches(self) -> Iterator[Sequence[Parts]]:
        """Yield the changes; all of it has been verified only when `pieces` ends.

        Raises:
            ExportFileError: The file is refused.
        """
        while (heard := self._next())[0] == CHANGES:
            yield [cut_line(line) for line in heard[1].split(b"\n")[:-1]]
        self._heard = chain([heard], self._heard)

    def pieces(self) -> Iterator[tuple[str, bytes]]:
        """Yield the attachments behind the changes, piece by piece, each with its hash.

        Raises:
            ExportFileError: The file is refused.
        """
        while (heard := self._next())[0] == PIECE:
            yield heard[1][:HASH_BYTES].hex(), heard[1][HASH_BYTES:]
        if heard[0] != WHOLE:
            raise DamagedError(part="process")

    def _next(self) -> tuple[bytes, bytes]:
        heard = next(self._heard, None)
        if heard is None:
            raise DamagedError(part="process")
        return heard


class _Watch:
    """Ends a child that says nothing for too long."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self._process = process
        self._seconds = seconds
        self._timer: threading.Timer | None = None

    def begin(self) -> None:
        """Begin to wait for a word."""
        self._timer = threading.Timer(self._seconds, self._process.kill)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        """Stop waiting."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _frames(process: subprocess.Popen[bytes], watch: _Watch) -> Iterator[tuple[bytes, bytes]]:
    heard = process.stdout
    while heard is not None:
        watch.begin()
        try:
            head = heard.read(1 + _LENGTH.size)
            if len(head) != 1 + _LENGTH.size:
                break
            (length,) = _LENGTH.unpack(head[1:])
            content = heard.read(length) if length <= MAX_FRAME else b""
        finally:
            watch.stop()
        if len(content) != length:
            break
        if head[:1] == REFUSED:
            raise _refusal(json.loads(content))
        if head[:1] == READING:
            continue
        yield head[:1], content
    # The child ended without a verdict: it crashed over the file, or was ended for its silence.
    raise DamagedError(part="process")


def _refusal(said: dict[str, Any]) -> ExportFileError:
    known = {kind.code: kind for kind in ExportFileError.__subclasses__()}
    return known.get(said["code"], DamagedError)(**said["facts"])


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _package_home() -> str:
    return os.fspath(Path(__file__).resolve().parents[2])
