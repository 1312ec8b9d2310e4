"""The log of changes inside one open transaction: append, bring in, erase, set aside.

Bringing in is a union of sets: any order and any repetition give the same vault. What a record
says is worked out anew from all its changes whenever changes of it come in; a change made here
needs no such work, because nothing can have replaced it yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from liaise_desktop.domain.changes import (
    ERASE,
    ERASED_NAME,
    MAX_BODY,
    MAX_OVER,
    SET,
    Change,
    Header,
    body_digest,
    change_id,
    encode_body,
)
from liaise_desktop.domain.errors import RecordNotFoundError, RecordTooBigError
from liaise_desktop.domain.records import Binder
from liaise_desktop.domain.registers import Candidate, RecordState, believable, next_clock
from liaise_desktop.storage.database import one
from liaise_desktop.storage.incoming import Allowed, Incoming, Turned
from liaise_desktop.storage.log_reader import LogReader
from liaise_desktop.storage.log_rows import LogRows
from liaise_desktop.storage.projector import NewRecord
from liaise_desktop.storage.record_showing import RecordShowing
from liaise_desktop.storage.record_states import first_state, state_at, trusted_fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime

    from liaise_desktop.application.ports import Signer
    from liaise_desktop.storage.brought_in import BroughtIn
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projector import Projector

SALT_BYTES = 16


@dataclass(frozen=True)
class Authorship:
    """Who writes here, with which key, clock and source of random bytes."""

    signer: Signer
    epoch: str
    random: Callable[[int], bytes]
    now: Callable[[], datetime]
    allowed: Allowed | None = None


class ChangeLog(LogReader):
    """The changes of a vault, for writing; lives as long as one transaction."""

    def __init__(self, db: Connection, authorship: Authorship, projector: Projector) -> None:
        super().__init__(db)
        self._by = authorship
        self._projector = projector
        self._rows = LogRows(db)
        self._showing = RecordShowing(db, self._rows, projector)
        self._incoming = Incoming(
            db, self._rows, authorship.allowed, (authorship.signer.public_hex, authorship.epoch)
        )
        self._clock: int | None = None
        self._clock_moved = False

    @property
    def erasing(self) -> bool:
        """Whether anything was erased for ever in this transaction."""
        return self._rows.erasing

    # -- changes made here -----------------------------------------------------------------

    def add(self, fields: Mapping[str, Any], *, record: str, binder: str, type_: str) -> Change:
        """Append a change by this device that sets *fields* over everything it knows of them.

        Raises:
            RecordTooBigError: The values are larger than any body may be.
        """
        state = self._known_state(record)
        heads = {} if state is None else state.heads()
        over = {name: heads[name] for name in fields if heads.get(name)}
        return self._set(fields, over, state, (record, binder, type_))

    def add_over(
        self,
        fields: Mapping[str, Any],
        over: Mapping[str, Iterable[str]],
        *,
        record: str,
        binder: str,
        type_: str,
    ) -> Change:
        """Append a change by this device that replaces exactly the candidates listed in *over*.

        Raises:
            RecordTooBigError: The values are larger than any body may be.
        """
        state = self._known_state(record)
        listed = {name: tuple(ids) for name, ids in over.items()}
        return self._set(fields, listed, state, (record, binder, type_))

    def erase(self, changes: Iterable[str], *, record: str, ground: str) -> Change:
        """Append a change that erases the bodies of *changes* for ever.

        Only changes of the record's own binder are erased; *ground* says why, by its code.

        Raises:
            RecordNotFoundError: Nothing is known about the record.
        """
        state = self._known_state(record)
        if state is None:
            raise RecordNotFoundError(record=record)
        return self._erase(changes, ground, (record, state.binder, state.type))

    def erase_anew(self, erasure: Change) -> Change:
        """Append a change that erases what another one erases, for the same ground."""
        header, body = erasure.header, erasure.body_bytes
        ground = "" if body is None else str(trusted_fields(body).get("ground", ""))
        place = (header.record, header.binder, header.type)
        return self._erase(header.over.get(ERASED_NAME, ()), ground, place)

    def _erase(self, changes: Iterable[str], ground: str, place: tuple[str, str, str]) -> Change:
        over = {ERASED_NAME: tuple(sorted(set(changes)))}
        change = self._sign(ERASE, (), over, {"ground": ground}, place)
        kept = self._incoming.keep(change)
        emptied = set() if kept.aside else self._rows.erase(change.header, kept.k)
        self._showing.refresh({kept.row.k, *emptied}, emptied)
        return change

    def _known_state(self, record: str) -> RecordState | None:
        row = self._rows.record(record)
        return None if row is None else state_at(self._db, row.k)

    def _set(
        self,
        fields: Mapping[str, Any],
        over: Mapping[str, tuple[str, ...]],
        state: RecordState | None,
        place: tuple[str, str, str],
    ) -> Change:
        record, binder, type_ = place
        row = self._rows.record(record)
        if row and (row.binder_k, row.type) != (self._rows.binder(binder), type_):
            raise ValueError("a record stays in its binder and keeps its type")
        names = tuple(sorted(fields))
        limited = {name: tuple(sorted(set(ids)))[:MAX_OVER] for name, ids in over.items() if ids}
        change = self._sign(SET, names, limited, fields, place)
        kept = self._incoming.keep(change, new=True)
        body = kept.change.body_bytes
        if kept.says_all and body is not None:
            self._showing.show_first(kept.row.k, change, body, index_now=True)
        elif kept.aside or body is None:
            self._showing.refresh({kept.row.k})
        else:
            after = _after(state, change, trusted_fields(body))
            self._showing.show(kept.row.k, after, change.header.hlc, index_now=True)
        return change

    def _sign(
        self,
        kind: str,
        names: tuple[str, ...],
        over: Mapping[str, tuple[str, ...]],
        fields: Mapping[str, Any],
        place: tuple[str, str, str],
    ) -> Change:
        record, binder, type_ = place
        body = encode_body(fields, self._by.random(SALT_BYTES))
        if len(body) > MAX_BODY:
            raise RecordTooBigError(record=type_, size=len(body), limit=MAX_BODY)
        n, prev = self._place(binder)
        header = Header(
            author=self._by.signer.public_hex,
            epoch=self._by.epoch,
            n=n,
            prev=prev,
            hlc=self._tick(),
            binder=binder,
            record=record,
            type=type_,
            kind=kind,
            names=names,
            over=over,
            body=body_digest(body),
        )
        encoded = header.encoded()
        signature = self._by.signer.sign_change(encoded)
        return Change(change_id(encoded), header, encoded, signature, body)

    def _place(self, binder: str) -> tuple[int, str | None]:
        row = self._db.execute(
            "SELECT n, id FROM change WHERE binder_k=? AND author_k=? ORDER BY n DESC LIMIT 1",
            (
                self._rows.binder(binder),
                self._rows.author(self._by.signer.public_hex, self._by.epoch),
            ),
        ).fetchone()
        return (1, None) if row is None else (row[0] + 1, row[1].hex())

    # -- changes made elsewhere ------------------------------------------------------------

    def bring_in(self, changes: Iterable[Change], *, index_now: bool = True) -> BroughtIn:
        """Take in *changes*, whose signatures were verified; repetition and order do not matter.

        What was erased here stays erased. With *index_now* false, records wait for the search
        index, which is most of the work.
        """
        batch = self._incoming.take(changes)
        now = self._now_milliseconds()
        for hlc in batch.clocks:
            if believable(hlc, now):
                self._advance(hlc)
        for change in batch.fresh.values():
            if change.header.type == Binder.TYPE and change.body_bytes is not None:
                self._rows.binder_state(first_state(change, change.body_bytes))
        self._projector.project_new(self._db, _new(self._rows, batch.fresh), index_now=index_now)
        self._showing.refresh(
            batch.touched, batch.emptied, moved=self._incoming.moved, index_now=index_now
        )
        return batch.outcome()

    def set_aside(self, changes: Iterable[str], *, aside: bool = True) -> frozenset[str]:
        """Let *changes* count no more, here only, or count again; return the records concerned.

        They stay in the vault. What erases is never set aside.
        """
        turn = self._incoming.set_aside if aside else self._incoming.bring_back
        return self._turn(turn(changes))

    def reconsider(self, author: str) -> frozenset[str]:
        """Judge all changes of an author anew, after learning who it is; return the records."""
        return self._turn(self._incoming.reconsider(author))

    def _turn(self, turned: Turned) -> frozenset[str]:
        self._showing.refresh(turned.touched, turned.emptied, moved=self._incoming.moved)
        return frozenset(
            one(self._db, "SELECT id FROM record WHERE k=?", (record_k,)).hex()
            for record_k in turned.touched
        )

    # -- clock -----------------------------------------------------------------------------

    def finish(self) -> None:
        """Keep what is written once per transaction; called before it commits."""
        if self._clock_moved:
            self._db.execute(
                "INSERT INTO meta VALUES ('clock_high', ?) "
                "ON CONFLICT (key) DO UPDATE SET value=excluded.value",
                (str(self._clock),),
            )
            self._clock_moved = False

    def _now_milliseconds(self) -> int:
        return int(self._by.now().timestamp() * 1000)

    def _latest(self) -> int:
        if self._clock is None:
            self._clock = int(one(self._db, "SELECT value FROM meta WHERE key='clock_high'") or 0)
        return self._clock

    def _tick(self) -> int:
        now = self._now_milliseconds()
        latest = self._latest()
        # A clock that once ran far ahead, and was set right, must not stay ahead for ever.
        self._clock = next_clock(latest if believable(latest, now) else 0, now)
        self._clock_moved = True
        return self._clock

    def _advance(self, hlc: int) -> None:
        if hlc > self._latest():
            self._clock = hlc
            self._clock_moved = True


def _new(rows: LogRows, fresh: Mapping[int, Change]) -> Iterator[NewRecord]:
    for record_k, change in fresh.items():
        header, body = change.header, change.body_bytes
        if body is not None:
            author_k = rows.author(header.author, header.epoch)
            yield NewRecord(record_k, first_state(change, body), author_k, header.hlc)


def _after(state: RecordState | None, change: Change, fields: Mapping[str, Any]) -> RecordState:
    """Return the state once *change*, made just now, counts."""
    header = change.header
    held = {} if state is None else dict(state.fields)
    for name in header.names:
        mine = Candidate(change.id, header.author, header.hlc, fields[name])
        seen = header.over.get(name, ())
        left = [other for other in held.get(name, ()) if other.change not in seen]
        held[name] = tuple(
            sorted([mine, *left], key=lambda each: (each.hlc, each.change), reverse=True)
        )
    count = 1 if state is None else state.changes + 1
    return RecordState(header.record, header.binder, header.type, held, count)
