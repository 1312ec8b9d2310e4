"""Writes the rows of the log: authors, binders, records, changes, bodies and erasures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.changes import ERASED_NAME
from liaise_desktop.domain.records import SEALED_PURPOSES, Binder
from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.database import one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.changes import Change, Header
    from liaise_desktop.domain.registers import Heads, RecordState
    from liaise_desktop.storage.database import Connection


class RecordRow(NamedTuple):
    """Where a record stands, and whether it was made just now."""

    k: int
    binder_k: int
    type: str
    fresh: bool


class LogRows:
    """Rows of one open transaction; remembers local keys, so it must not outlive it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._authors: dict[tuple[str, str], int] = {}
        self._binders: dict[str, int] = {}

    def author(self, key: str, epoch: str) -> int:
        """Return the local key of an author's epoch, which is made if need be."""
        found = self._authors.get((key, epoch))
        if found is None:
            values = (bytes.fromhex(key), epoch)
            found = one(self._db, "SELECT k FROM author WHERE key=? AND epoch=?", values)
            if found is None:
                made = self._db.execute("INSERT INTO author (key, epoch) VALUES (?, ?)", values)
                found = int(made.lastrowid)
            self._authors[key, epoch] = found
        return found

    def binder(self, binder: str) -> int:
        """Return the local key of a binder, which is made if need be."""
        found = self._binders.get(binder)
        if found is None:
            values = (bytes.fromhex(binder),)
            found = one(self._db, "SELECT k FROM binder WHERE id=?", values)
            if found is None:
                made = self._db.execute("INSERT INTO binder (id) VALUES (?)", values)
                found = int(made.lastrowid)
            self._binders[binder] = found
        return found

    def record(self, record: str, binder_k: int, type_: str) -> RecordRow:
        """Return where a record stands; a new one stands where it is named."""
        key = bytes.fromhex(record)
        row = self._db.execute(
            "SELECT k, binder_k, type FROM record WHERE id=?", (key,)
        ).fetchone()
        if row is not None:
            return RecordRow(row[0], row[1], row[2], fresh=False)
        made = self._db.execute(
            "INSERT INTO record (id, binder_k, type) VALUES (?, ?, ?)", (key, binder_k, type_)
        )
        return RecordRow(int(made.lastrowid), binder_k, type_, fresh=True)

    def change(self, change: Change, record_k: int, aside: int) -> int:
        """Keep a change without its body; return its local key."""
        header = change.header
        made = self._db.execute(
            "INSERT INTO change (id, binder_k, author_k, n, record_k, kind, hlc, header, sig, "
            "aside) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                bytes.fromhex(change.id),
                self.binder(header.binder),
                self.author(header.author, header.epoch),
                header.n,
                record_k,
                header.kind,
                header.hlc,
                change.header_bytes,
                change.signature,
                aside,
            ),
        )
        return int(made.lastrowid)

    def body(self, change_k: int, data: bytes) -> None:
        """Keep the body of a change."""
        self._db.execute("INSERT INTO body (change_k, data) VALUES (?, ?)", (change_k, data))

    def has_body(self, change_k: int) -> bool:
        """Whether the body of a change is here."""
        return one(self._db, "SELECT 1 FROM body WHERE change_k=?", (change_k,)) is not None

    def is_erased(self, change: str, binder_k: int) -> bool:
        """Whether a change of this binder was erased by a change of the same binder."""
        found = one(
            self._db,
            "SELECT 1 FROM erased JOIN change ON change.k=erased.by_k "
            "WHERE erased.change_id=? AND change.binder_k=?",
            (bytes.fromhex(change), binder_k),
        )
        return found is not None

    def erase(self, header: Header, change_k: int) -> set[int]:
        """Erase for ever what an erasing change names; return the records that lost something.

        Only changes of its own binder: nobody erases where he does not write.
        """
        touched: set[int] = set()
        binder_k = self.binder(header.binder)
        for key in header.over.get(ERASED_NAME, ()):
            target = bytes.fromhex(key)
            self._db.execute("INSERT OR IGNORE INTO erased VALUES (?, ?)", (target, change_k))
            row = self._db.execute(
                "SELECT k, record_k FROM change WHERE id=? AND binder_k=?", (target, binder_k)
            ).fetchone()
            if row is not None and self.has_body(row[0]):
                self._db.execute("DELETE FROM body WHERE change_k=?", (row[0],))
                touched.add(row[1])
        return touched

    def state(self, record_k: int, state: RecordState) -> None:
        """Keep what a record says now, for those who read without its changes."""
        self._db.execute(
            "UPDATE record SET heads=?, conflicted=?, current=? WHERE k=?",
            (
                encode(state.heads()).decode(),
                int(bool(state.conflicts())),
                encode(state.values()).decode(),
                record_k,
            ),
        )
        if state.type == Binder.TYPE and state.id == state.binder:
            self._binder_state(state)

    def heads(self, record_k: int, heads: Heads) -> None:
        """Keep which changes say what a record says."""
        self._db.execute("UPDATE record SET heads=? WHERE k=?", (encode(heads).decode(), record_k))

    def nothing(self, record_k: int) -> None:
        """Keep that nothing of a record counts."""
        self._db.execute(
            "UPDATE record SET heads='{}', conflicted=0, current='{}' WHERE k=?", (record_k,)
        )

    def _binder_state(self, state: RecordState) -> None:
        purposes = _candidates(state, "purpose")
        audiences = [
            {name for name in value if isinstance(name, str)}
            for value in _candidates(state, "audience")
            if isinstance(value, list)
        ]
        # Where two audiences stand side by side, only those may read whom both name.
        audience = sorted(set.intersection(*audiences)) if audiences else []
        subject = state.value("subject", "")
        self._db.execute(
            "UPDATE binder SET purpose=?, subject=?, audience=?, sealed=? WHERE id=?",
            (
                str(state.value("purpose", "")),
                _id_bytes(subject),
                encode(audience).decode(),
                int(any(purpose in SEALED_PURPOSES for purpose in purposes)),
                bytes.fromhex(state.id),
            ),
        )


def _candidates(state: RecordState, name: str) -> Iterable[object]:
    held = state.fields.get(name, ())
    return [candidate.value for candidate in held if candidate.value is not ERASED]


def _id_bytes(text: object) -> bytes:
    try:
        return bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        return b""
