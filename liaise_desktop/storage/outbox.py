"""A still picture of the vault from which an export is made."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.application.transfer_values import Ack, CertifiedDevice, Span
from liaise_desktop.storage.attachments import attachment_pieces
from liaise_desktop.storage.database import one
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.log_reader import UNDONE, LogReader
from liaise_desktop.storage.streams import Streams

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from liaise_desktop.application.transfer_values import Parts, StreamState
    from liaise_desktop.storage.database import Connection

# What was undone here is not passed on; but this device's own log is passed on without a hole,
# for nobody else could ever fill it.
_OF_OTHERS = f"aside<>{UNDONE}"
_OF_MINE = "1"


class _Chain(NamedTuple):
    """One author epoch's log of one binder."""

    binder: str
    author: str
    epoch: str
    binder_k: int
    author_k: int


class SqlOutbox:
    """What an export is made from, on a connection inside one reading transaction."""

    def __init__(self, db: Connection, me: str) -> None:
        self._db = db
        self._me = me
        self._devices = Devices(db)
        self._log = LogReader(db)
        self._streams = Streams(db)

    def devices(self, principals: Iterable[str]) -> Sequence[CertifiedDevice]:
        """Return the known devices of these people."""
        return [
            device
            for principal in sorted(set(principals))
            for device in self._devices.by_principal(principal)
        ]

    def certificates(self, keys: Iterable[str]) -> Sequence[CertifiedDevice]:
        """Return the certificates of these author keys, as far as they are known."""
        found = [self._devices.by_key(key) for key in sorted(set(keys))]
        return [device for device in found if device is not None]

    def shared_binders(self, principals: Iterable[str]) -> Sequence[str]:
        """Return the binders, never sealed ones, that all of these people may read."""
        wanted = set(principals)
        rows = self._db.execute("SELECT id, audience FROM binder WHERE sealed=0 ORDER BY id")
        return [key.hex() for key, audience in rows if wanted <= set(json.loads(audience))]

    def sealed_binders(self, binders: Iterable[str]) -> Sequence[str]:
        """Return those of *binders* that are sealed."""
        wanted = set(binders)
        rows = self._db.execute("SELECT id FROM binder WHERE sealed<>0 ORDER BY id")
        return [key.hex() for (key,) in rows if key.hex() in wanted]

    def spans(self, binders: Sequence[str], devices: Iterable[str]) -> Sequence[Span]:
        """Return what lies above that which every one of *devices* has acknowledged."""
        acknowledged = [self._streams.acks_of(device) for device in devices]
        spans: list[Span] = []
        for chain in self._chains(binders):
            key = (chain.binder, chain.author, chain.epoch)
            floor = min((self._holds(chain, acks.get(key)) for acks in acknowledged), default=0)
            spans.extend(self._runs(chain, floor))
        return spans

    def acks(self, binders: Iterable[str]) -> Sequence[Ack]:
        """Return what this vault holds of *binders*; what is set aside does not count."""
        found = []
        for binder in sorted(set(binders)):
            held = groupby(self._log.held(binder), key=lambda head: (head.author, head.epoch))
            for (author, epoch), heads in held:
                first = min(heads, key=lambda head: head.id)
                found.append(Ack(binder, author, epoch, first.n, first.id))
        return found

    def changes(self, spans: Sequence[Span]) -> SpanChanges:
        """Return the changes of *spans*."""
        return SpanChanges(self._db, self._me, spans)

    def stream(self, group: str) -> StreamState | None:
        """Return where the stream to a group of recipients stands."""
        return self._streams.outgoing(group)

    def _chains(self, binders: Sequence[str]) -> Iterator[_Chain]:
        for binder in sorted(set(binders)):
            rows = self._db.execute(
                "SELECT binder.k, author.key, author.epoch, author.k FROM ("
                " SELECT DISTINCT binder_k, author_k FROM change"
                " WHERE binder_k=(SELECT k FROM binder WHERE id=?)"
                ") AS chain JOIN binder ON binder.k=chain.binder_k "
                "JOIN author ON author.k=chain.author_k ORDER BY author.key, author.epoch",
                (bytes.fromhex(binder),),
            ).fetchall()
            for binder_k, author, epoch, author_k in rows:
                yield _Chain(binder, author.hex(), epoch, binder_k, author_k)

    def _holds(self, chain: _Chain, ack: Ack | None) -> int:
        # An acknowledged head that is not ours lies on another branch: then nothing is certain.
        if ack is None:
            return 0
        row = self._db.execute(
            "SELECT 1 FROM change WHERE binder_k=? AND author_k=? AND n=? AND id=?",
            (chain.binder_k, chain.author_k, ack.n, bytes.fromhex(ack.head)),
        ).fetchone()
        return 0 if row is None else ack.n

    def _runs(self, chain: _Chain, floor: int) -> Iterator[Span]:
        passed_on = _OF_MINE if chain.author == self._me else _OF_OTHERS
        rows = self._db.execute(
            "SELECT DISTINCT n FROM change WHERE binder_k=? AND author_k=? AND n>? "  # noqa: S608
            f"AND {passed_on} ORDER BY n",
            (chain.binder_k, chain.author_k, floor),
        )
        first = last = 0
        for (n,) in rows:
            if last and n != last + 1:
                yield self._span(chain, first, last, passed_on)
            first = first if last and n == last + 1 else n
            last = n
        if last:
            yield self._span(chain, first, last, passed_on)

    def _span(self, chain: _Chain, first: int, last: int, passed_on: str) -> Span:
        head = one(
            self._db,
            "SELECT min(id) FROM change WHERE binder_k=? AND author_k=? AND n=? "  # noqa: S608
            f"AND {passed_on}",
            (chain.binder_k, chain.author_k, last),
        )
        return Span(chain.binder, chain.author, chain.epoch, first, last, head.hex())


class SpanChanges:
    """The changes of some spans: the same ones each time, while the transaction lasts."""

    def __init__(self, db: Connection, me: str, spans: Sequence[Span]) -> None:
        self._db = db
        self._me = me
        self._spans = spans

    def parts(self) -> Iterator[Parts]:
        """Yield each change's header, signature and body, by span, number and id."""
        for span in self._spans:
            passed_on = _OF_MINE if span.author == self._me else _OF_OTHERS
            yield from self._db.execute(
                "SELECT change.header, change.sig, body.data FROM change "  # noqa: S608
                "LEFT JOIN body ON body.change_k=change.k "
                "WHERE binder_k=(SELECT k FROM binder WHERE id=?) "
                "AND author_k=(SELECT k FROM author WHERE key=? AND epoch=?) "
                f"AND n BETWEEN ? AND ? AND {passed_on} ORDER BY n, change.id",
                (
                    bytes.fromhex(span.binder),
                    bytes.fromhex(span.author),
                    span.epoch,
                    span.first,
                    span.last,
                ),
            )

    def files(self) -> Sequence[tuple[str, int]]:
        """Return hash and length of the attachments that these changes name, by hash.

        Only of those whose bytes are here.
        """
        found: dict[str, int] = {}
        for span in self._spans:
            passed_on = _OF_MINE if span.author == self._me else _OF_OTHERS
            rows = self._db.execute(
                "SELECT attachment.sha, attachment.size FROM change "  # noqa: S608
                "JOIN attached ON attached.change_k=change.k "
                "JOIN attachment ON attachment.sha=attached.sha "
                "WHERE binder_k=(SELECT k FROM binder WHERE id=?) "
                "AND author_k=(SELECT k FROM author WHERE key=? AND epoch=?) "
                f"AND n BETWEEN ? AND ? AND {passed_on}",
                (
                    bytes.fromhex(span.binder),
                    bytes.fromhex(span.author),
                    span.epoch,
                    span.first,
                    span.last,
                ),
            )
            found.update({sha.hex(): size for sha, size in rows.fetchall()})
        return sorted(found.items())

    def file(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes of an attachment."""
        return attachment_pieces(self._db, sha256)
