"""Writes the rows of the log: authors, binders, records, changes, bodies and erasures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from liaise_desktop.domain.canonical import encode
from liaise_desktop.domain.changes import ERASED_NAME, SET
from liaise_desktop.domain.records import SEALED_PURPOSES, Binder
from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.attachment_rows import note_named
from liaise_desktop.storage.database import one
from liaise_desktop.storage.erased_copies import empty_body, empty_staged
from liaise_desktop.storage.record_states import fields_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from liaise_desktop.domain.changes import Change, Header
    from liaise_desktop.domain.registers import Heads, RecordState
    from liaise_desktop.storage.database import Connection

_LARGEST_QUESTION = 500  # ids asked for at once


class RecordRow(NamedTuple):
    """Where a record stands, and whether it was made just now, saying its first change."""

    k: int
    binder_k: int
    type: str
    fresh: bool


class KnownChange(NamedTuple):
    """Where a change stands that is known already."""

    k: int
    binder_k: int
    record_k: int
    aside: int


class LogRows:
    """Rows of one open transaction; remembers local keys, so it must not outlive it."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._authors: dict[tuple[str, str], int] = {}
        self._binders: dict[str, int] = {}
        self._records: dict[str, RecordRow | None] = {}
        self._erased: dict[str, set[int]] = {}
        self.erasing = False

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

    def foresee(self, changes: Sequence[Change]) -> dict[str, KnownChange]:
        """Return which of some *changes* are known, and look up at once what they will need."""
        ids = {change.id for change in changes}
        records = {change.header.record for change in changes} - self._records.keys()
        self._records |= dict.fromkeys(records)
        for key, k, binder_k, type_ in self._among(records, "id, k, binder_k, type FROM record"):
            self._records[key] = RecordRow(k, binder_k, type_, fresh=False)
        unasked = ids - self._erased.keys()
        self._erased |= {change: set() for change in unasked}
        erased = "change_id AS id, change.binder_k FROM erased JOIN change ON change.k=erased.by_k"
        for key, binder_k in self._among(unasked, erased, "change_id"):
            self._erased[key].add(binder_k)
        known = self._among(ids, "id, k, binder_k, record_k, aside FROM change")
        return {key: KnownChange(*rest) for key, *rest in known}

    def _among(self, ids: set[str], what: str, column: str = "id") -> Iterator[Any]:
        keys = [bytes.fromhex(key) for key in sorted(ids)]
        for start in range(0, len(keys), _LARGEST_QUESTION):
            part = keys[start : start + _LARGEST_QUESTION]
            marks = ",".join("?" * len(part))
            rows = self._db.execute(f"SELECT {what} WHERE {column} IN ({marks})", part)
            yield from [(key.hex(), *rest) for key, *rest in rows.fetchall()]

    def record(self, record: str) -> RecordRow | None:
        """Return where a record stands, None if it is not known."""
        if record not in self._records:
            row = self._db.execute(
                "SELECT k, binder_k, type FROM record WHERE id=?", (bytes.fromhex(record),)
            ).fetchone()
            found = None if row is None else RecordRow(row[0], row[1], row[2], fresh=False)
            self._records[record] = found
        return self._records[record]

    def record_of(self, change: Change, *, counts: bool) -> RecordRow:
        """Return where the record of *change* stands; a new one says what the change says."""
        header, body = change.header, change.body_bytes
        known = self.record(header.record)
        if known is not None:
            return known
        heads, current = "{}", "{}"
        if counts and body is not None and header.kind == SET:
            # Canonical as it stands: names are sorted, and neither they nor ids need escapes.
            heads = "{" + ",".join(f'"{name}":["{change.id}"]' for name in header.names) + "}"
            current = fields_text(body)
        binder_k = self.binder(header.binder)
        made = self._db.execute(
            "INSERT INTO record (id, binder_k, type, heads, current) VALUES (?, ?, ?, ?, ?)",
            (bytes.fromhex(header.record), binder_k, header.type, heads, current),
        )
        row = RecordRow(int(made.lastrowid), binder_k, header.type, fresh=False)
        self._records[header.record] = row
        return row._replace(fresh=True)

    def moved(self, record: str, claim: tuple[int, str]) -> None:
        """Remember that a record stands elsewhere now."""
        row = self.record(record)
        if row is not None:
            self._records[record] = row._replace(binder_k=claim[0], type=claim[1])

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

    def body(self, change_k: int, change: Change) -> None:
        """Keep the body of a new change, as far as it has one."""
        data = change.body_bytes
        self._db.execute("INSERT INTO body (change_k, data) VALUES (?, ?)", (change_k, data))
        note_named(self._db, change_k, change.header, data)

    def fill(self, change_k: int, change: Change) -> None:
        """Keep the body of a change that was known without it."""
        data = change.body_bytes
        self._db.execute("UPDATE body SET data=? WHERE change_k=?", (data, change_k))
        note_named(self._db, change_k, change.header, data)

    def has_body(self, change_k: int) -> bool:
        """Whether the body of a change is here."""
        empty = one(self._db, "SELECT data IS NULL FROM body WHERE change_k=?", (change_k,))
        return bool(empty == 0)

    def is_erased(self, change: str, binder_k: int) -> bool:
        """Whether a change of this binder was erased by a change of the same binder."""
        if change not in self._erased:
            rows = self._db.execute(
                "SELECT change.binder_k FROM erased JOIN change ON change.k=erased.by_k "
                "WHERE erased.change_id=?",
                (bytes.fromhex(change),),
            )
            self._erased[change] = {found for (found,) in rows.fetchall()}
        return binder_k in self._erased[change]

    def erase(self, header: Header, change_k: int) -> set[int]:
        """Erase for ever what an erasing change names; return the records that lost something.

        Only changes of its own binder: nobody erases where he does not write.
        """
        self.erasing = True
        touched: set[int] = set()
        binder_k = self.binder(header.binder)
        for key in header.over.get(ERASED_NAME, ()):
            target = bytes.fromhex(key)
            self._db.execute("INSERT OR IGNORE INTO erased VALUES (?, ?)", (target, change_k))
            if key in self._erased:
                self._erased[key].add(binder_k)
            row = self._db.execute(
                "SELECT k, record_k FROM change WHERE id=? AND binder_k=?", (target, binder_k)
            ).fetchone()
            if row is not None and self.has_body(row[0]):
                empty_body(self._db, row[0])
                touched.add(row[1])
            empty_staged(self._db, [target], header.binder)
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
        self.binder_state(state)

    def heads(self, record_k: int, heads: Heads) -> None:
        """Keep which changes say what a record says."""
        self._db.execute("UPDATE record SET heads=? WHERE k=?", (encode(heads).decode(), record_k))

    def nothing(self, record_k: int) -> None:
        """Keep that nothing of a record counts."""
        self._db.execute(
            "UPDATE record SET heads='{}', conflicted=0, current='{}' WHERE k=?", (record_k,)
        )

    def binder_state(self, state: RecordState) -> None:
        """Keep for whom a binder is, if that is what the record says."""
        if state.type != Binder.TYPE or state.id != state.binder:
            return
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
