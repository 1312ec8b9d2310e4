"""The manifest: the one signed object of an export file, from which all the rest is foretold.

::

    {"acks": [[binder, author, n, id], ...],
     "authors": [[key, epoch], ...],
     "cert": SHA-256 of the certificate inside the signature,
     "certs": [base 64 of the certificates of the other authors, ...],
     "created": seconds since 1970, "crit": [],
     "entries": [{"count", "name", "sha256", "size"}, {"name", "sha256", "size"}, ...],
     "format": "liaise-export", "from": SHA-256 of the signing key,
     "heads": [[binder, author, from n, to n, id], ...],
     "pad": bytes, "prev": SHA-256 or null, "schema": 1, "seq": number,
     "stream": 32 hex digits, "to": [age recipient, ...], "v": 1}

*author* is a place in ``authors``, from 0. Lists are sorted and hold nothing twice. Fields that a
reader does not know are ignored unless ``crit`` names them.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.transfer_values import Ack, Span
from liaise_desktop.domain.canonical import LARGEST_INTEGER, canonical, parse_canonical
from liaise_desktop.domain.errors import (
    BadManifestError,
    NotCanonicalError,
    TooBigError,
    TooNewError,
)
from liaise_desktop.exchange import container

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FORMAT: Final = "liaise-export"
VERSION: Final = 1
SCHEMA: Final = 1
NAMESPACE: Final = "liaise-export@v1"
MAX_RECIPIENTS = 300
MAX_CERTIFICATES = 1_000
MAX_CHANGES = 10**7
LATEST = 2**40  # seconds; far enough, and no surprise in any calendar

_HEX64 = re.compile(r"[0-9a-f]{64}\Z")
_HEX32 = re.compile(r"[0-9a-f]{32}\Z")
_HEX8 = re.compile(r"[0-9a-f]{8}\Z")
_RECIPIENT = re.compile(r"age1[a-z0-9]{20,120}\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the archive; ``count`` is the number of changes, 0 for anything else."""

    name: str
    size: int
    sha256: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says; see the module for its form."""

    sender: str
    certificate: str
    to: tuple[str, ...]
    stream: str
    seq: int
    prev: str | None
    spans: tuple[Span, ...]
    acks: tuple[Ack, ...]
    certificates: tuple[bytes, ...]
    created: int
    entries: tuple[Entry, ...]
    pad: int
    schema: int = SCHEMA


def build(manifest: Manifest) -> bytes:
    """Return the bytes of a manifest; same content, same bytes.

    Raises:
        TooBigError: It says more than fits into 4 MiB.
    """
    epochs = sorted(
        {(span.author, span.epoch) for span in manifest.spans}
        | {(ack.author, ack.epoch) for ack in manifest.acks}
    )
    place = {epoch: at for at, epoch in enumerate(epochs)}
    acks, heads = _ack_rows(manifest, place), _head_rows(manifest, place)
    data = canonical(
        {
            "acks": acks,
            "authors": [list(epoch) for epoch in epochs],
            "cert": manifest.certificate,
            "certs": sorted(base64.b64encode(blob).decode() for blob in manifest.certificates),
            "created": manifest.created,
            "crit": [],
            "entries": [_entry_value(entry) for entry in manifest.entries],
            "format": FORMAT,
            "from": manifest.sender,
            "heads": heads,
            "pad": manifest.pad,
            "prev": manifest.prev,
            "schema": manifest.schema,
            "seq": manifest.seq,
            "stream": manifest.stream,
            "to": sorted(manifest.to),
            "v": VERSION,
        }
    )
    if len(data) > container.MAX_MANIFEST:
        raise TooBigError(size=len(data), limit=container.MAX_MANIFEST)
    return data


def _ack_rows(manifest: Manifest, place: dict[tuple[str, str], int]) -> list[list[Any]]:
    return sorted(
        [ack.binder, place[ack.author, ack.epoch], ack.n, ack.head] for ack in manifest.acks
    )


def _head_rows(manifest: Manifest, place: dict[tuple[str, str], int]) -> list[list[Any]]:
    return sorted(
        [span.binder, place[span.author, span.epoch], span.first, span.last, span.head]
        for span in manifest.spans
    )


def _entry_value(entry: Entry) -> dict[str, Any]:
    value: dict[str, Any] = {"name": entry.name, "sha256": entry.sha256, "size": entry.size}
    if entry.name == container.RECORDS_NAME:
        value["count"] = entry.count
    return value


def parse(data: bytes) -> Manifest:
    """Return what a manifest says, every rule about its form checked.

    Raises:
        BadManifestError: A rule is broken (fact ``field``).
        TooNewError: It asks for what this version does not know.
    """
    try:
        value = parse_canonical(data)
    except NotCanonicalError as error:
        raise BadManifestError(field="form") from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise BadManifestError(field="format")
    _check_version(value)
    for name, fits in _SHAPES.items():
        if name not in value or not fits(value[name]):
            raise BadManifestError(field=name)
    if (value["seq"] == 1) != (value["prev"] is None):
        raise BadManifestError(field="prev")
    authors = _authors(value["authors"])
    return Manifest(
        sender=value["from"],
        certificate=value["cert"],
        to=tuple(value["to"]),
        stream=value["stream"],
        seq=value["seq"],
        prev=value["prev"],
        spans=_spans(value["heads"], authors),
        acks=_acks(value["acks"], authors),
        certificates=_certificates(value["certs"]),
        created=value["created"],
        entries=_entries(value["entries"]),
        pad=value["pad"],
        schema=value["schema"],
    )


def _check_version(value: dict[str, Any]) -> None:
    version, needed = value.get("v"), value.get("crit")
    if type(version) is not int or version < VERSION:
        raise BadManifestError(field="v")
    if not isinstance(needed, list) or not all(isinstance(name, str) for name in needed):
        raise BadManifestError(field="crit")
    if version > VERSION or needed:
        raise TooNewError(v=version)


def _between(least: int, most: int) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        return type(value) is int and least <= value <= most

    return fits


def _text(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        return isinstance(value, str) and pattern.match(value) is not None

    return fits


def _sorted_texts(pattern: re.Pattern[str], least: int, most: int) -> Callable[[object], bool]:
    fits_one = _text(pattern)

    def fits(value: object) -> bool:
        return (
            isinstance(value, list)
            and least <= len(value) <= most
            and all(fits_one(item) for item in value)
            and _rising(value)
        )

    return fits


def _rising(items: Iterable[Any]) -> bool:
    return all(one < other for one, other in pairwise(items))


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _is_hash_or_none(value: object) -> bool:
    return value is None or _is_hash(value)


_is_hash = _text(_HEX64)
_is_id = _text(_HEX32)
_is_epoch = _text(_HEX8)
_is_number = _between(1, LARGEST_INTEGER)

_SHAPES: Final[dict[str, Callable[[object], bool]]] = {
    "acks": _is_list,
    "authors": _is_list,
    "cert": _is_hash,
    "certs": _sorted_texts(re.compile(r"[A-Za-z0-9+/]+={0,2}\Z"), 0, MAX_CERTIFICATES),
    "created": _between(0, LATEST),
    "entries": _is_list,
    "from": _is_hash,
    "heads": _is_list,
    "pad": _between(0, container.MAX_PAD),
    "prev": _is_hash_or_none,
    "schema": _is_number,
    "seq": _is_number,
    "stream": _is_id,
    "to": _sorted_texts(_RECIPIENT, 1, MAX_RECIPIENTS),
}


def _authors(rows: list[Any]) -> list[tuple[str, str]]:
    found = []
    for row in rows:
        if not isinstance(row, list) or len(row) != 2 or not _is_hash(row[0]):  # noqa: PLR2004
            raise BadManifestError(field="authors")
        if not _is_epoch(row[1]):
            raise BadManifestError(field="authors")
        found.append((row[0], row[1]))
    if not _rising(found):
        raise BadManifestError(field="authors")
    return found


def _row_fits(row: object, numbers: int, authors: list[tuple[str, str]]) -> bool:
    return (
        isinstance(row, list)
        and len(row) == numbers + 3
        and _is_id(row[0])
        and _between(0, len(authors) - 1)(row[1])
        and all(_is_number(number) for number in row[2:-1])
        and _is_id(row[-1])
    )


def _spans(rows: list[Any], authors: list[tuple[str, str]]) -> tuple[Span, ...]:
    spans = []
    for row in rows:
        if not _row_fits(row, 2, authors) or row[2] > row[3]:
            raise BadManifestError(field="heads")
        author, epoch = authors[row[1]]
        spans.append(Span(row[0], author, epoch, row[2], row[3], row[4]))
    for one, other in pairwise(spans):
        chain = (one.binder, one.author, one.epoch)
        next_chain = (other.binder, other.author, other.epoch)
        if chain > next_chain or (chain == next_chain and other.first <= one.last + 1):
            raise BadManifestError(field="heads")
    return tuple(spans)


def _acks(rows: list[Any], authors: list[tuple[str, str]]) -> tuple[Ack, ...]:
    acks = []
    for row in rows:
        if not _row_fits(row, 1, authors):
            raise BadManifestError(field="acks")
        author, epoch = authors[row[1]]
        acks.append(Ack(row[0], author, epoch, row[2], row[3]))
    if not _rising([(ack.binder, ack.author, ack.epoch) for ack in acks]):
        raise BadManifestError(field="acks")
    return tuple(acks)


def _certificates(texts: list[str]) -> tuple[bytes, ...]:
    blobs = []
    for text in texts:
        try:
            blob = base64.b64decode(text, validate=True)
        except ValueError as error:
            raise BadManifestError(field="certs") from error
        if base64.b64encode(blob).decode() != text:
            raise BadManifestError(field="certs")
        blobs.append(blob)
    return tuple(blobs)


def _entries(rows: list[Any]) -> tuple[Entry, ...]:
    if not 1 <= len(rows) <= container.MAX_ENTRIES:
        raise BadManifestError(field="entries")
    entries = [_entry(row, first=at == 0) for at, row in enumerate(rows)]
    if not _rising([entry.name for entry in entries[1:]]):
        raise BadManifestError(field="entries")
    return tuple(entries)


def _entry(row: object, *, first: bool) -> Entry:
    names = {"name", "sha256", "size"} | ({"count"} if first else set())
    if not isinstance(row, dict) or set(row) != names or not _is_hash(row["sha256"]):
        raise BadManifestError(field="entries")
    wanted = container.RECORDS_NAME if first else container.FILES_PREFIX + row["sha256"]
    largest = container.MAX_RECORDS if first else container.MAX_FILE
    if row["name"] != wanted or not _between(0, largest)(row["size"]):
        raise BadManifestError(field="entries")
    count = row.get("count", 0)
    if not _between(0, MAX_CHANGES)(count):
        raise BadManifestError(field="entries")
    return Entry(wanted, row["size"], row["sha256"], count)
