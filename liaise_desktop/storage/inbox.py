"""What a preview of a staged file reads, and what an import goes by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.transfer_values import TouchedRecord
from liaise_desktop.domain.registers import state_of
from liaise_desktop.storage.database import one
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.hand_over_log import HandOverLog
from liaise_desktop.storage.log_reader import UNDONE, LogReader
from liaise_desktop.storage.record_states import changes_from
from liaise_desktop.storage.staged_forks import branches
from liaise_desktop.storage.staging import APPLYING, DROPPED, READING, READY, Staging
from liaise_desktop.storage.streams import Streams

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from liaise_desktop.application.listings import Author
    from liaise_desktop.application.transfer_values import Seen, StagedBinder, StagedFile
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.storage.database import Connection

# Staged changes of one binder that the vault has not, or that were undone here.
_NEWS = (
    "FROM staged_change AS s LEFT JOIN change AS c ON c.id=s.id "
    "WHERE s.file_k=:file AND s.k BETWEEN :first AND :last "
    f"AND (c.k IS NULL OR c.aside={UNDONE})"
)
_HERE = "EXISTS (SELECT 1 FROM record WHERE record.id=s.record)"


class SqlInbox(HandOverLog):
    """Staged files, streams and hand-overs, for reading."""

    def __init__(self, db: Connection) -> None:
        super().__init__(db)
        self._staging = Staging(db)
        self._streams = Streams(db)
        self._log = LogReader(db)
        self._devices = Devices(db)

    def staged(self, staged: str) -> StagedFile | None:
        """Return a staged file."""
        return self._staging.file(staged)

    def binders(self, staged: str) -> Sequence[StagedBinder]:
        """Return its binders."""
        return self._staging.binders(staged)

    def holds(self, staged: str, me: str) -> Mapping[str, str]:
        """Return the binders that *me*, a principal, cannot bring in, and why.

        Raises:
            BadRecordError: A change has no body, and nothing says that it was erased.
        """
        return self._staging.holds(staged, me)

    def touched(
        self, staged: str, binders: Iterable[str] | None = None, *, known: bool = False
    ) -> Iterator[TouchedRecord]:
        """Yield the records to which the file adds changes, in the order of its binders.

        With *known* only those that this vault has already.
        """
        news = f"{_NEWS} AND {_HERE}" if known else _NEWS
        wanted = None if binders is None else set(binders)
        for binder, place in self._runs(staged):
            if wanted is not None and binder not in wanted:
                continue
            rows = self._db.execute(
                f"SELECT s.record, s.k {news} ORDER BY s.record, s.k",
                place,
            ).fetchall()
            for record, keys in _grouped(rows):
                yield self._touched(binder, record.hex(), keys)

    def _touched(self, binder: str, record: str, keys: list[int]) -> TouchedRecord:
        incoming = tuple(change for k in keys for change in self._staged_change(k))
        known = tuple(self._log.changes_of(record))
        return TouchedRecord(record, binder, incoming[0].header.type, known, incoming)

    def changes(self, staged: str, binder: str) -> Iterator[Change]:
        """Yield the staged changes of a binder, as they stand in the file."""
        for name, place in self._runs(staged):
            if name == binder:
                yield from changes_from(
                    self._db.execute(
                        "SELECT id, header, sig, body FROM staged_change "
                        "WHERE file_k=:file AND k BETWEEN :first AND :last ORDER BY k",
                        place,
                    )
                )

    def counts(self, staged: str, binder: str) -> Mapping[str, int]:
        """Return how many records of each type the file adds changes to, in one binder."""
        for name, place in self._runs(staged):
            if name == binder:
                rows = self._db.execute(
                    f"SELECT s.type, count(DISTINCT s.record) {_NEWS} GROUP BY s.type",
                    place,
                )
                return dict(rows.fetchall())
        return {}

    def subject(self, binder: str) -> tuple[str, str]:
        """Return purpose and subject of a binder of this vault, empty where unknown."""
        row = self._db.execute(
            "SELECT purpose, subject FROM binder WHERE id=?", (bytes.fromhex(binder),)
        ).fetchone()
        return ("", "") if row is None else (row[0], row[1].hex())

    def values(self, staged: str, record: str) -> Mapping[str, Any]:
        """Return what the vault, or else the staged file, says of a record first."""
        current = one(self._db, "SELECT current FROM record WHERE id=?", (bytes.fromhex(record),))
        said: dict[str, Any] = json.loads(current) if current else {}
        if said:
            return said
        file_k = one(self._db, "SELECT k FROM staged_file WHERE id=?", (bytes.fromhex(staged),))
        changes = self._staging.changes_of(file_k, record)
        return state_of(changes).values() if changes else {}

    def author(self, key: str) -> Author:
        """Return who writes under an author key, as far as the vault knows."""
        return self._devices.author(key)

    def seen(self, sender: str, stream: str) -> Sequence[Seen]:
        """Return the exports of a stream that were verified here, by number."""
        return self._streams.seen(sender, stream)

    def last_created(self, sender: str) -> int:
        """Return the latest moment that a sender's exports have claimed, 0 if there were none."""
        return self._streams.last_created(sender)

    def unfinished(self) -> Sequence[str]:
        """Return staged files whose application was begun and not ended."""
        return self._staging.with_status(APPLYING)

    def abandoned(self) -> Sequence[str]:
        """Return staged files that were never read to their end, or not yet wholly forgotten."""
        return self._staging.with_status(READING, DROPPED)

    def waiting(self, manifest_sha256: str) -> StagedFile | None:
        """Return the staged file with this manifest that waits for a decision."""
        for staged in self._staging.with_status(READY):
            found = self._staging.file(staged)
            if found is not None and found.incoming.manifest_sha256 == manifest_sha256:
                return found
        return None

    def forked(self, staged: str) -> Sequence[str]:
        """Return authors of whom two different changes carry one number."""
        found = self._staging.file(staged)
        if found is None:
            return ()
        counted = {binder.binder: binder.changes for binder in self.binders(staged)}
        for span in found.incoming.spans:
            counted[span.binder] -= span.last - span.first + 1
        runs = dict(self._runs(staged))
        authors = {
            span.author
            for span in found.incoming.spans
            if counted[span.binder] or branches(self._db, runs[span.binder], span)
        }
        return sorted(authors)

    def _runs(self, staged: str) -> list[tuple[str, dict[str, int]]]:
        rows = self._db.execute(
            "SELECT b.binder, b.file_k, b.first_k, b.last_k FROM staged_binder AS b "
            "JOIN staged_file AS f ON f.k=b.file_k WHERE f.id=? ORDER BY b.first_k",
            (bytes.fromhex(staged),),
        ).fetchall()
        return [
            (binder.hex(), {"file": file_k, "first": first, "last": last})
            for binder, file_k, first, last in rows
        ]

    def _staged_change(self, k: int) -> Iterator[Change]:
        return changes_from(
            self._db.execute("SELECT id, header, sig, body FROM staged_change WHERE k=?", (k,))
        )


def _grouped(rows: Iterable[tuple[bytes, int]]) -> Iterator[tuple[bytes, list[int]]]:
    record = b""
    keys: list[int] = []
    for each, k in rows:
        if each != record and keys:
            yield record, keys
            keys = []
        record = each
        keys.append(k)
    if keys:
        yield record, keys
