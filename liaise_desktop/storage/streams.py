"""Streams of export files: where ours stand, which of others were seen, and who holds what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.application.transfer_values import Ack, Seen, StreamState
from liaise_desktop.storage.database import one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.transfer_values import Incoming
    from liaise_desktop.storage.database import Connection

_TWO_READERS = 2  # the sender's own device, and this one


class Streams:
    """The state of all streams; what writes needs an open transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def outgoing(self, group: str) -> StreamState | None:
        """Return where the stream to a group of recipients stands."""
        row = self._db.execute(
            "SELECT stream, seq, prev, acks_sha256 FROM stream_out WHERE recipients=?",
            (bytes.fromhex(group),),
        ).fetchone()
        return None if row is None else StreamState(*row)

    def note_outgoing(self, group: str, state: StreamState) -> None:
        """Remember where the stream to a group of recipients stands."""
        self._db.execute(
            "INSERT OR REPLACE INTO stream_out VALUES (?, ?, ?, ?, ?)",
            (bytes.fromhex(group), state.stream, state.seq, state.prev, state.acks_sha256),
        )

    def seen(self, sender: str, stream: str) -> Sequence[Seen]:
        """Return the exports of a stream that were verified here, by number."""
        rows = self._db.execute(
            "SELECT seq, manifest_sha256, prev, created, imported FROM stream_in "
            "WHERE sender=? AND stream=? ORDER BY seq, manifest_sha256",
            (bytes.fromhex(sender), stream),
        )
        return [Seen(*row) for row in rows]

    def last_created(self, sender: str) -> int:
        """Return the latest moment that a sender's exports have claimed, 0 if there were none."""
        found = one(
            self._db,
            "SELECT max(created) FROM stream_in WHERE sender=?",
            (bytes.fromhex(sender),),
        )
        return int(found or 0)

    def note_seen(self, incoming: Incoming) -> None:
        """Remember that an export was verified here."""
        self._db.execute(
            "INSERT OR IGNORE INTO stream_in VALUES (?, ?, ?, ?, ?, ?, '')",
            (*_place(incoming), incoming.prev, incoming.created),
        )

    def note_imported(self, incoming: Incoming, at: str) -> None:
        """Remember when an export was brought in; an empty *at* says: not as a whole."""
        self.note_seen(incoming)
        self._db.execute(
            "UPDATE stream_in SET imported=? "
            "WHERE sender=? AND stream=? AND seq=? AND manifest_sha256=?",
            (at, *_place(incoming)),
        )

    def acks_of(self, device: str) -> dict[tuple[str, str, str], Ack]:
        """Return what a device said that it holds, by binder, author and epoch."""
        rows = self._db.execute(
            "SELECT binder, author, epoch, n, head FROM ack WHERE device=?",
            (bytes.fromhex(device),),
        )
        return {
            (binder.hex(), author.hex(), epoch): Ack(
                binder.hex(), author.hex(), epoch, n, head.hex()
            )
            for binder, author, epoch, n, head in rows
        }

    def note_acks(self, incoming: Incoming) -> None:
        """Take over what the sender holds, if this is the latest word of it.

        The latest word counts as a whole: a device that was restored holds less than before.
        """
        device = bytes.fromhex(incoming.sender.key)
        if self._is_stale(device, incoming):
            return
        self._db.execute(
            "INSERT OR REPLACE INTO ack_source VALUES (?, ?, ?, ?)",
            (device, incoming.stream, incoming.seq, incoming.created),
        )
        self._forget_acks(device, incoming)
        self._db.executemany(
            "INSERT OR REPLACE INTO ack VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    device,
                    bytes.fromhex(ack.binder),
                    bytes.fromhex(ack.author),
                    ack.epoch,
                    ack.n,
                    bytes.fromhex(ack.head),
                )
                for ack in incoming.acks
            ],
        )

    def _forget_acks(self, device: bytes, incoming: Incoming) -> None:
        if len(incoming.to) <= _TWO_READERS:
            self._db.execute("DELETE FROM ack WHERE device=?", (device,))
            return
        # A file for several readers speaks only of what all of them may read.
        about = {ack.binder for ack in incoming.acks} | {span.binder for span in incoming.spans}
        self._db.executemany(
            "DELETE FROM ack WHERE device=? AND binder=?",
            [(device, bytes.fromhex(binder)) for binder in sorted(about)],
        )

    def _is_stale(self, device: bytes, incoming: Incoming) -> bool:
        rows = self._db.execute(
            "SELECT stream, seq, created FROM ack_source WHERE device=?", (device,)
        ).fetchall()
        known = {stream: seq for stream, seq, _ in rows}
        # A stream never heard of is the word of a device that began anew.
        if incoming.stream not in known:
            return False
        latest = max(created for _, _, created in rows)
        return bool(incoming.seq < known[incoming.stream] or incoming.created < latest)


def _place(incoming: Incoming) -> tuple[bytes, str, int, str]:
    return (
        bytes.fromhex(incoming.sender.key),
        incoming.stream,
        incoming.seq,
        incoming.manifest_sha256,
    )
