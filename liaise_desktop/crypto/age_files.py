"""Encryption of whole files to the recipients of age, version 1, X25519, never armoured.

Data stream through in pieces of 64 KiB. The library's header parser takes time that grows with
the square of the header (minutes for half a megabyte, seconds for 32 KiB of the shortest
stanzas), so size, number of stanzas and form are checked before the library sees it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

import pyrage

from liaise_desktop.crypto.bech32 import bech32
from liaise_desktop.domain.errors import (
    DamagedError,
    NotAnExportError,
    NotForMeError,
    TooBigError,
    UntrustedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MAGIC = b"age-encryption.org/v1\n"
LARGEST_HEADER = 32 * 1024
MOST_RECIPIENTS = 300
MOST_STANZAS = MOST_RECIPIENTS + 20  # writers add a stanza or two of noise
IDENTITY_BYTES = 32
_PIECE = 4096
_LINE = 64
_ARGUMENTS = re.compile(rb"-> [\x21-\x7e]+(?: [\x21-\x7e]+)*")
_BODY = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_MAC = re.compile(rb"--- [A-Za-z0-9+/]{43}")
_END = re.compile(rb"\n--- [^\n]*\n")


class Source(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return up to *size* bytes, none at the end."""


class Sink(Protocol):
    """What bytes are written to."""

    def write(self, data: bytes, /) -> object:
        """Take all of *data*."""


def new_identity(random: Callable[[int], bytes] | None = None) -> tuple[str, str]:
    """Return a fresh identity (secret) and the recipient (public) that belongs to it."""
    if random is None:
        identity = str(pyrage.x25519.Identity.generate())
    else:
        drawn = random(IDENTITY_BYTES)
        if len(drawn) != IDENTITY_BYTES:
            raise ValueError("the source of randomness fell short")
        identity = bech32("age-secret-key-", drawn).upper()
    return identity, recipient_of(identity)


def recipient_of(identity: str) -> str:
    """Return the recipient that belongs to an identity.

    Raises:
        NotForMeError: That is no identity.
    """
    return str(_identity(identity).to_public())


def encrypt(stream_in: Source, stream_out: Sink, recipients: Sequence[str]) -> None:
    """Encrypt what *stream_in* gives to every one of *recipients*.

    What the streams raise comes through as it was raised.

    Raises:
        TooBigError: More recipients than fit into a header that readers accept.
        UntrustedError: One of them is no recipient (fact ``part``).
    """
    wanted = list(dict.fromkeys(recipients))
    if not wanted:
        raise ValueError("a file needs a recipient")
    if len(wanted) > MOST_RECIPIENTS:
        raise TooBigError(recipients=len(wanted), limit=MOST_RECIPIENTS)
    try:
        keys = [pyrage.x25519.Recipient.from_str(text) for text in wanted]
    except pyrage.RecipientError as error:
        raise UntrustedError(part="recipient") from error
    source, sink = _Reader(stream_in), _Writer(stream_out)
    try:
        pyrage.encrypt_io(source, sink, keys)
    except (pyrage.EncryptError, OSError):
        _raise_own(source, sink)
        raise


def decrypt(stream_in: Source, stream_out: Sink, identity: str) -> None:
    """Decrypt *stream_in* with an identity.

    Pieces reach *stream_out* before the end of the file has been verified: nothing of them may
    be trusted or shown until this returns. What the streams raise comes through as it was raised.

    Raises:
        NotAnExportError: It does not begin as a file of age does.
        DamagedError: It is cut or altered, or its header is longer than 32 KiB (fact ``part``).
        NotForMeError: It is encrypted to others.
    """
    key = _identity(identity)
    source, sink = _Reader(stream_in), _Writer(stream_out)
    source.begun = _checked_header(stream_in)
    try:
        pyrage.decrypt_io(source, sink, [key])
    except (pyrage.DecryptError, OSError) as error:
        _raise_own(source, sink)
        if "No matching keys" in str(error):
            raise NotForMeError from error
        raise DamagedError(part="body") from error


class _Reader:
    """Hands on what a source gives and keeps the fault that it raised."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.begun = b""
        self.fault: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes; what was read ahead comes first."""
        if self.begun:
            size = len(self.begun) if size < 0 else size
            piece, self.begun = self.begun[:size], self.begun[size:]
            return piece
        try:
            return self._source.read(size)
        except BaseException as fault:
            self.fault = fault
            raise


class _Writer:
    """Hands on to a sink and keeps the fault that it raised."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.fault: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Take all of *data*."""
        try:
            self._sink.write(data)
        except BaseException as fault:
            self.fault = fault
            raise
        return len(data)

    def flush(self) -> None:
        """Leave flushing to the owner of the sink."""


def _raise_own(source: _Reader, sink: _Writer) -> None:
    # The library turns what a stream raises into a text of its own; callers need the original.
    fault = sink.fault or source.fault
    if fault is not None:
        raise fault


def _identity(text: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        # Without the cause: the library's words could hold a piece of the secret.
        raise NotForMeError(part="identity") from None


def _checked_header(stream: Source) -> bytes:
    """Return what was read ahead: a whole, well-formed header and perhaps more."""
    begun = b""
    while len(begun) < LARGEST_HEADER:
        piece = stream.read(min(_PIECE, LARGEST_HEADER - len(begun)))
        begun += piece
        if not MAGIC.startswith(begun[: len(MAGIC)]) or not begun:
            raise NotAnExportError
        end = _END.search(begun, max(0, len(begun) - len(piece) - _LINE))
        if end is not None:
            _refuse_malformed(begun[len(MAGIC) : end.end() - 1].split(b"\n"))
            return begun
        if not piece:
            break
    raise DamagedError(part="header")


def _refuse_malformed(lines: list[bytes]) -> None:
    # One or more stanzas, each a line of arguments and a body that ends with a line of less than
    # 64 characters, then the authentication code. The library forgives a missing last line.
    *stanzas, mac = lines
    inside = False
    begun = 0
    for line in stanzas:
        begun += not inside
        if not inside and not _ARGUMENTS.fullmatch(line):
            raise DamagedError(part="header")
        if inside and not _BODY.fullmatch(line):
            raise DamagedError(part="header")
        inside = not inside or len(line) == _LINE
    if inside or not 1 <= begun <= MOST_STANZAS or not _MAC.fullmatch(mac):
        raise DamagedError(part="header")
