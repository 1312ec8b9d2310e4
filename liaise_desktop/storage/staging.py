"""Verified files that wait in the vault for a decision, kept there in short steps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from liaise_desktop.application.incoming_text import read_incoming, write_incoming
from liaise_desktop.application.transfer_values import StagedBinder, StagedFile
from liaise_desktop.domain.changes import ERASE, ERASED_NAME, change_id
from liaise_desktop.domain.errors import BadRecordError
from liaise_desktop.domain.records import SEALED_PURPOSES
from liaise_desktop.domain.registers import state_of
from liaise_desktop.storage.attachment_rows import let_staged_go
from liaise_desktop.storage.database import one
from liaise_desktop.storage.log_reader import LogReader
from liaise_desktop.storage.record_states import changes_from, trusted_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from liaise_desktop.application.transfer_values import Incoming, Parts, Span
    from liaise_desktop.domain.changes import Change
    from liaise_desktop.storage.database import Connection

READING, READY, APPLYING, DROPPED = "reading", "ready", "applying", "dropped"
WAITING, HELD = "waiting", "held"
GAP, NOT_SHARED, SEALED = "gap", "not-shared", "sealed"

_COLUMNS = "id, header, sig, body"


class Staging:
    """What is staged; what writes needs an open transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._log = LogReader(db)

    def begin(self, staged: str, incoming: Incoming, file: str, size: int) -> None:
        """Make room for a file that is being verified."""
        self._db.execute(
            "INSERT INTO staged_file (id, file, size, status, incoming) VALUES (?, ?, ?, ?, ?)",
            (bytes.fromhex(staged), file, size, READING, write_incoming(incoming)),
        )

    def add(self, staged: str, parts: Sequence[Parts]) -> None:
        """Keep some of the file's changes."""
        file_k = self._key(staged)
        rows, empty, erased = [], [], []
        runs: dict[str, tuple[int, int]] = {}
        next_k = int(one(self._db, "SELECT coalesce(max(k), 0) + 1 FROM staged_change"))
        for at, (header_bytes, signature, body) in enumerate(parts, next_k):
            header, key = trusted_header(header_bytes), bytes.fromhex(change_id(header_bytes))
            rows.append(
                (
                    at,
                    file_k,
                    key,
                    bytes.fromhex(header.record),
                    header.type,
                    bytes.fromhex(header.author),
                    header.epoch,
                    header.n,
                    header_bytes,
                    signature,
                    body,
                )
            )
            first, count = runs.get(header.binder, (at, 0))
            runs[header.binder] = (first, count + 1)
            if body is None:
                empty.append((file_k, key))
            if header.kind == ERASE:
                erased += [(file_k, bytes.fromhex(gone)) for gone in header.over[ERASED_NAME]]
        self._db.executemany(
            "INSERT INTO staged_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
        )
        self._db.executemany("INSERT INTO staged_empty VALUES (?, ?)", empty)
        self._db.executemany("INSERT INTO staged_erased VALUES (?, ?)", erased)
        for binder, (first, count) in runs.items():
            self._extend(file_k, binder, first, count)

    def add_attachment(self, staged: str, sha256: str) -> None:
        """Let bytes belong to a file, which are whole in the vault."""
        self._db.execute(
            "INSERT OR IGNORE INTO staged_attachment VALUES (?, ?)",
            (self._key(staged), bytes.fromhex(sha256)),
        )

    def _extend(self, file_k: int, binder: str, first: int, count: int) -> None:
        self._db.execute(
            "INSERT INTO staged_binder VALUES (?, ?, ?, '', ?, ?, ?) "
            "ON CONFLICT (file_k, binder) DO UPDATE SET "
            "changes=changes+excluded.changes, last_k=excluded.last_k",
            (file_k, bytes.fromhex(binder), WAITING, count, first, first + count - 1),
        )

    def end(self, staged: str, holds: Mapping[str, str]) -> None:
        """Mark the file whole; hold the binders that cannot be brought in, and say why."""
        file_k = self._key(staged)
        self._db.executemany(
            "UPDATE staged_binder SET status=?, hold=? WHERE file_k=? AND binder=?",
            [(HELD, hold, file_k, bytes.fromhex(binder)) for binder, hold in holds.items()],
        )
        self._status(file_k, READY)

    def holds(self, staged: str, me: str) -> dict[str, str]:
        """Return the binders of a file that *me*, a principal, cannot bring in, and why.

        Raises:
            BadRecordError: A change has no body, and nothing says that it was erased.
        """
        file_k = self._key(staged)
        self._refuse_unexplained(file_k)
        incoming = read_incoming(
            one(self._db, "SELECT incoming FROM staged_file WHERE k=?", (file_k,))
        )
        spans: dict[str, list[Span]] = {}
        for span in incoming.spans:
            spans.setdefault(span.binder, []).append(span)
        found = {
            binder: self._why_held(file_k, binder, runs, me) for binder, runs in spans.items()
        }
        return {binder: hold for binder, hold in found.items() if hold}

    def _refuse_unexplained(self, file_k: int) -> None:
        unexplained = one(
            self._db,
            "SELECT count(*) FROM staged_empty WHERE file_k=? AND change_id NOT IN ("
            "SELECT change_id FROM staged_erased WHERE file_k=?) AND change_id NOT IN ("
            "SELECT change_id FROM erased) "
            "AND change_id NOT IN (SELECT id FROM change)",
            (file_k, file_k),
        )
        if unexplained:
            raise BadRecordError(empty=unexplained)

    def _why_held(self, file_k: int, binder: str, runs: Iterable[Span], me: str) -> str:
        known = self._db.execute(
            "SELECT purpose, sealed FROM binder WHERE id=?", (bytes.fromhex(binder),)
        ).fetchone()
        if known is not None and known[0]:
            hold = SEALED if known[1] else ""
        else:
            hold = self._why_not_mine(file_k, binder, me)
        return hold or self._gap(binder, runs)

    def _why_not_mine(self, file_k: int, binder: str, me: str) -> str:
        changes = self.changes_of(file_k, binder)
        said = state_of(changes).values() if changes else {}
        if said.get("purpose") in SEALED_PURPOSES:
            return SEALED
        audience = said.get("audience")
        return "" if isinstance(audience, list) and me in audience else NOT_SHARED

    def _gap(self, binder: str, runs: Iterable[Span]) -> str:
        held = {(head.author, head.epoch): head.n for head in self._log.held(binder)}
        for span in runs:
            chain = (span.author, span.epoch)
            if span.first > held.get(chain, 0) + 1:
                return GAP
            held[chain] = max(span.last, held.get(chain, 0))
        return ""

    def drop(self, staged: str, limit: int) -> int:
        """Forget up to *limit* changes of a file, at last the file; return how many went."""
        file_k = one(self._db, "SELECT k FROM staged_file WHERE id=?", (bytes.fromhex(staged),))
        if file_k is None:
            return 0
        self._status(file_k, DROPPED)
        gone = self._db.execute(
            "DELETE FROM staged_change WHERE k IN ("
            "SELECT c.k FROM staged_binder AS b CROSS JOIN staged_change AS c "
            "ON c.k BETWEEN b.first_k AND b.last_k AND c.file_k=b.file_k "
            "WHERE b.file_k=? LIMIT ?)",
            (file_k, limit),
        ).rowcount
        if not gone:
            for table in ("staged_binder", "staged_empty", "staged_erased"):
                self._db.execute(f"DELETE FROM {table} WHERE file_k=?", (file_k,))  # noqa: S608
            let_staged_go(self._db, file_k)
            self._db.execute("DELETE FROM staged_file WHERE k=?", (file_k,))
        return int(gone)

    def begin_applying(self, staged: str, decisions: Mapping[str, Any], transfer: str) -> None:
        """Write down what was decided, so that a crash can be gone on from."""
        self._db.execute(
            "UPDATE staged_file SET status=?, decisions=?, transfer=? WHERE id=?",
            (APPLYING, json.dumps(decisions), transfer, bytes.fromhex(staged)),
        )

    def end_binder(self, staged: str, binder: str, status: str) -> None:
        """Write down how a binder ended."""
        self._db.execute(
            "UPDATE staged_binder SET status=? WHERE file_k=? AND binder=?",
            (status, self._key(staged), bytes.fromhex(binder)),
        )

    # -- reading ---------------------------------------------------------------------------

    def file(self, staged: str) -> StagedFile | None:
        """Return a staged file."""
        row = self._db.execute(
            "SELECT file, size, status, incoming, decisions, transfer FROM staged_file "
            "WHERE id=? AND status<>?",
            (bytes.fromhex(staged), DROPPED),
        ).fetchone()
        if row is None:
            return None
        file, size, status, incoming, decisions, transfer = row
        return StagedFile(
            staged, file, size, status, read_incoming(incoming), json.loads(decisions), transfer
        )

    def with_status(self, *statuses: str) -> Sequence[str]:
        """Return the staged files with one of these statuses, oldest first."""
        rows = self._db.execute("SELECT id, status FROM staged_file ORDER BY k").fetchall()
        return [key.hex() for key, status in rows if status in statuses]

    def binders(self, staged: str) -> Sequence[StagedBinder]:
        """Return the binders of a file."""
        rows = self._db.execute(
            "SELECT binder, status, hold, changes FROM staged_binder WHERE file_k=? "
            "ORDER BY first_k",
            (self._key(staged),),
        )
        return [StagedBinder(binder.hex(), *rest) for binder, *rest in rows]

    def changes_of(self, file_k: int, record: str) -> list[Change]:
        """Return the staged changes of one record."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM staged_change WHERE record=? AND file_k=? ORDER BY k",  # noqa: S608
            (bytes.fromhex(record), file_k),
        )
        return list(changes_from(rows))

    def _key(self, staged: str) -> int:
        return int(one(self._db, "SELECT k FROM staged_file WHERE id=?", (bytes.fromhex(staged),)))

    def _status(self, file_k: int, status: str) -> None:
        self._db.execute("UPDATE staged_file SET status=? WHERE k=?", (status, file_k))
