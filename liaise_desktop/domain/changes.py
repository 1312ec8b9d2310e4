"""A change: some fields of one record, set by one author, in place of what that author had seen.

A change is immutable. Its header is signed and hashed; the hash, cut to 16 bytes, is its id. Its
body holds the values and a salt, and can be erased: the header keeps a commitment to it that
nobody can guess backwards. What a record says is a pure function of the set of its changes, so
bringing changes in is a union of sets: any order, any repetition, same result.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.canonical import LARGEST_INTEGER, encode, parse_canonical
from liaise_desktop.domain.errors import BadChangeError, NotCanonicalError

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADER_VERSION: Final = 1
SET: Final = "set"
ERASE: Final = "erase"
KINDS: Final = (SET, ERASE)
ERASED_NAME: Final = "erase"  # the one key of `over` in a change that erases

MAX_HEADER = 64 * 1024  # bytes
MAX_BODY = 288 * 1024  # bytes; a record of 256 KiB and its salt
MAX_OVER = 1000  # ids in one list; an honest edit replaces a handful

_KEY = re.compile(r"[0-9a-f]{64}\Z")
_ID = re.compile(r"[0-9a-f]{32}\Z")
_EPOCH = re.compile(r"[0-9a-f]{8}\Z")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}\Z")
_FIELDS = frozenset(
    "author binder body epoch hlc kind n names over prev record type v".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Header:
    """The signed part of a change.

    Attributes:
        author: The author device's raw Ed25519 public key, 64 hex digits.
        epoch: 8 hex digits; a device begins a new epoch after a restore.
        n: Place in the author epoch's log of this binder, from 1.
        prev: Id of the change before it in that log; None exactly when n is 1.
        hlc: Hybrid clock, thousandths of a millisecond since 1970; orders the display, no more.
        binder, record: Ids, 32 hex digits.
        type: Kind of record, such as ``note``.
        kind: ``set`` or ``erase``.
        names: The fields that are set, sorted.
        over: For each field, ids of the changes that the author had seen and replaces.
        body: SHA-256 of the body bytes, 64 hex digits.
    """

    author: str
    epoch: str
    n: int
    prev: str | None
    hlc: int
    binder: str
    record: str
    type: str
    kind: str
    names: tuple[str, ...]
    over: Mapping[str, tuple[str, ...]]
    body: str

    @property
    def chain(self) -> tuple[str, str, str]:
        """The log that this change stands in: author, epoch, binder."""
        return (self.author, self.epoch, self.binder)

    def encoded(self) -> bytes:
        """Return the bytes that are signed and hashed."""
        return encode(
            {
                "author": self.author,
                "binder": self.binder,
                "body": self.body,
                "epoch": self.epoch,
                "hlc": self.hlc,
                "kind": self.kind,
                "n": self.n,
                "names": list(self.names),
                "over": {name: list(ids) for name, ids in self.over.items()},
                "prev": self.prev,
                "record": self.record,
                "type": self.type,
                "v": HEADER_VERSION,
            }
        )


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it is kept and carried: bytes that never alter, and what they say.

    Attributes:
        id: First 16 bytes of the header's SHA-256, as hex.
        header: What the header says.
        header_bytes: What was signed.
        signature: The author's Ed25519 signature, 64 bytes.
        body_bytes: The values and their salt; None once erased.
    """

    id: str
    header: Header
    header_bytes: bytes
    signature: bytes
    body_bytes: bytes | None

    def fields(self) -> dict[str, Any]:
        """Return the values that the change sets; empty once erased."""
        if self.body_bytes is None:
            return {}
        fields: dict[str, Any] = parse_canonical(self.body_bytes)["fields"]
        return fields

    def without_body(self) -> Change:
        """Return the change as it is after erasure."""
        return Change(self.id, self.header, self.header_bytes, self.signature, None)


def change_id(header_bytes: bytes) -> str:
    """Return the id of the change with this header."""
    return hashlib.sha256(header_bytes).hexdigest()[:32]


def encode_body(fields: Mapping[str, Any], salt: bytes) -> bytes:
    """Return the body bytes for *fields*; *salt* is 16 random bytes."""
    return encode({"fields": dict(fields), "salt": salt.hex()})


def body_digest(body_bytes: bytes) -> str:
    """Return the commitment that a header carries to its body."""
    return hashlib.sha256(body_bytes).hexdigest()


def read_change(header_bytes: bytes, signature: bytes, body_bytes: bytes | None) -> Change:
    """Return the change that these bytes are; the signature is not verified here.

    Raises:
        BadChangeError: The bytes break a rule of form, or the body is not the one promised.
    """
    header = parse_header(header_bytes)
    if len(signature) != 64:  # noqa: PLR2004 - the length of an Ed25519 signature
        raise BadChangeError(why="signature")
    if body_bytes is not None:
        _check_body(header, body_bytes)
    return Change(change_id(header_bytes), header, header_bytes, signature, body_bytes)


def parse_header(data: bytes) -> Header:
    """Return the header that *data* is.

    Raises:
        BadChangeError: A field is missing, unknown, of the wrong kind or out of bounds.
    """
    if len(data) > MAX_HEADER:
        raise BadChangeError(why="size")
    try:
        value = parse_canonical(data)
    except NotCanonicalError as error:
        raise BadChangeError(why="form") from error
    if not isinstance(value, dict) or set(value) != _FIELDS or value["v"] != HEADER_VERSION:
        raise BadChangeError(why="fields")
    _check_ids(value)
    _check_numbers(value)
    names, over = _names(value), _over(value)
    _check_kind(value["kind"], names, over)
    return Header(
        author=value["author"],
        epoch=value["epoch"],
        n=value["n"],
        prev=value["prev"],
        hlc=value["hlc"],
        binder=value["binder"],
        record=value["record"],
        type=value["type"],
        kind=value["kind"],
        names=names,
        over=over,
        body=value["body"],
    )


def _matches(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.match(value) is not None


def _check_ids(value: dict[str, Any]) -> None:
    wanted = {
        "author": _KEY,
        "body": _KEY,
        "epoch": _EPOCH,
        "binder": _ID,
        "record": _ID,
        "type": _NAME,
        "kind": _NAME,
    }
    for name, pattern in wanted.items():
        if not _matches(pattern, value[name]):
            raise BadChangeError(why=name)
    if value["prev"] is not None and not _matches(_ID, value["prev"]):
        raise BadChangeError(why="prev")


def _check_numbers(value: dict[str, Any]) -> None:
    for name, least in (("n", 1), ("hlc", 0)):
        number = value[name]
        if type(number) is not int or not least <= number <= LARGEST_INTEGER:
            raise BadChangeError(why=name)
    if (value["n"] == 1) != (value["prev"] is None):
        raise BadChangeError(why="prev")


def _names(value: dict[str, Any]) -> tuple[str, ...]:
    names = value["names"]
    if not isinstance(names, list) or not all(_matches(_NAME, name) for name in names):
        raise BadChangeError(why="names")
    if sorted(set(names)) != names:
        raise BadChangeError(why="names")
    return tuple(names)


def _over(value: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    over = value["over"]
    if not isinstance(over, dict):
        raise BadChangeError(why="over")
    for name, ids in over.items():
        if not _matches(_NAME, name) or not isinstance(ids, list) or not 1 <= len(ids) <= MAX_OVER:
            raise BadChangeError(why="over")
        if not all(_matches(_ID, item) for item in ids) or sorted(set(ids)) != ids:
            raise BadChangeError(why="over")
    return {name: tuple(ids) for name, ids in over.items()}


def _check_kind(kind: str, names: tuple[str, ...], over: Mapping[str, tuple[str, ...]]) -> None:
    if kind == SET:
        if not names or not set(over) <= set(names):
            raise BadChangeError(why="names")
    elif kind == ERASE and (names or set(over) != {ERASED_NAME}):
        raise BadChangeError(why="over")


def _check_body(header: Header, body_bytes: bytes) -> None:
    if len(body_bytes) > MAX_BODY or body_digest(body_bytes) != header.body:
        raise BadChangeError(why="body")
    try:
        body = parse_canonical(body_bytes)
    except NotCanonicalError as error:
        raise BadChangeError(why="body") from error
    if not isinstance(body, dict) or set(body) != {"fields", "salt"}:
        raise BadChangeError(why="body")
    fields = body["fields"]
    if not isinstance(fields, dict) or not _matches(_ID, body["salt"]):
        raise BadChangeError(why="body")
    if header.kind in KINDS and header.kind == SET and tuple(sorted(fields)) != header.names:
        raise BadChangeError(why="body")
