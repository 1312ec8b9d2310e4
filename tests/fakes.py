"""A vault in memory: the real change form and register rules, without disk and signatures."""

from __future__ import annotations

import random as seeded
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from liaise_desktop.application.desk import Desk
from liaise_desktop.domain.changes import (
    ERASE,
    ERASED_NAME,
    SET,
    Change,
    Header,
    body_digest,
    change_id,
    encode_body,
    parse_header,
)
from liaise_desktop.domain.registers import erased_ids, next_clock, state_of

MIRA, TOMAS, ANKE = "mira@maarhaven.example", "tomas@maarhaven.example", "anke@maarhaven.example"
START = datetime(2026, 3, 9, 16, 20, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, moment=START):
        self.moment = moment

    def now(self):
        return self.moment

    def forward(self, **spans):
        self.moment += timedelta(**spans)


class SeededRandom:
    """Random bytes that a seed fixes."""

    def __init__(self, seed):
        self._source = seeded.Random(seed)

    def __call__(self, count):
        return self._source.randbytes(count)


@dataclass
class FakeVault:
    """What one device keeps; `unit` opens a transaction that commits or rolls back as a whole."""

    author: str = "ab" * 32
    clock: FakeClock = field(default_factory=FakeClock)
    random: SeededRandom = field(default_factory=lambda: SeededRandom(1))
    changes: dict[str, Change] = field(default_factory=dict)
    drafts: dict[str, dict] = field(default_factory=dict)
    commits: int = 0

    def __post_init__(self):
        self.epoch = "00000001"
        self.by_record: dict[str, list[str]] = {}
        self.types: dict[str, list[str]] = {}
        self.states: dict[str, object] = {}
        self.latest: dict[tuple[str, str, str], Change] = {}
        self.last_hlc = 0

    def unit(self):
        return FakeUnit(self)

    def bring_in(self, changes):
        """Take in changes made elsewhere."""
        for change in changes:
            self._keep(change)
        gone = erased_ids(change.header for change in self.changes.values())
        for key in gone & set(self.changes):
            self.changes[key] = self.changes[key].without_body()
            self.states.pop(self.changes[key].header.record, None)

    def _keep(self, change):
        if change.id in self.changes:
            return
        assert parse_header(change.header_bytes) == change.header
        self.changes[change.id] = change
        before = self.latest.get(change.header.chain)
        if before is None or before.header.n < change.header.n:
            self.latest[change.header.chain] = change
        record = change.header.record
        if record not in self.by_record:
            self.types.setdefault(change.header.type, []).append(record)
        self.by_record.setdefault(record, []).append(change.id)
        self.states.pop(record, None)

    def state(self, record):
        if record not in self.by_record:
            return None
        if record not in self.states:
            self.states[record] = state_of(self.changes[key] for key in self.by_record[record])
        return self.states[record]

    def of_type(self, type_):
        """Return the states of all records of a type, oldest first."""
        return [self.state(record) for record in self.types.get(type_, ())]


class FakeLog:
    """The ChangeLog port over a `FakeVault`."""

    def __init__(self, vault):
        self._vault = vault

    def state(self, record):
        return self._vault.state(record)

    def changes_of(self, record):
        return [self._vault.changes[key] for key in self._vault.by_record.get(record, ())]

    def add(self, fields, *, record, binder, type_):
        state = self._vault.state(record)
        heads = state.heads() if state else {}
        over = {name: heads[name] for name in fields if heads.get(name)}
        return self._append(SET, fields, over, record, binder, type_)

    def add_over(self, fields, over, *, record, binder, type_):
        return self._append(SET, fields, over, record, binder, type_)

    def erase(self, changes, *, record, ground):
        state = self._vault.state(record)
        over = {ERASED_NAME: changes}
        change = self._append(ERASE, {"ground": ground}, over, record, state.binder, state.type)
        self._vault.bring_in([])
        return change

    def _append(self, kind, fields, over, record, binder, type_):
        vault = self._vault
        prev = vault.latest.get((vault.author, vault.epoch, binder))
        body = encode_body(fields, vault.random(16))
        milliseconds = int(vault.clock.now().timestamp() * 1000)
        vault.last_hlc = next_clock(vault.last_hlc, milliseconds)
        header = Header(
            author=vault.author,
            epoch=vault.epoch,
            n=prev.header.n + 1 if prev else 1,
            prev=prev.id if prev else None,
            hlc=vault.last_hlc,
            binder=binder,
            record=record,
            type=type_,
            kind=kind,
            names=tuple(sorted(fields)) if kind == SET else (),
            over={name: tuple(sorted(set(ids))) for name, ids in over.items()},
            body=body_digest(body),
        )
        encoded = header.encoded()
        change = Change(change_id(encoded), header, encoded, bytes(64), body)
        vault._keep(change)
        return change


class FakeDrafts:
    """The Drafts port over a `FakeVault`."""

    def __init__(self, vault):
        self._kept = vault.drafts

    def keep(self, key, content):
        self._kept[key] = dict(content)

    def get(self, key):
        return self._kept.get(key)

    def discard(self, key):
        self._kept.pop(key, None)


class FakeRecords:
    """The Records port over a `FakeVault`."""

    def __init__(self, vault):
        self._vault = vault

    def find(self, type_, field, value):
        return [state for state in self._vault.of_type(type_) if state.value(field, "") == value]

    def inside(self, binder):
        states = (self._vault.state(record) for record in self._vault.by_record)
        return [
            (state.id, state.type)
            for state in states
            if state.binder == binder and state.id != binder and state.values()
        ]


class FakeUnit:
    """One transaction on a `FakeVault`."""

    def __init__(self, vault):
        self._vault = vault
        self.log = FakeLog(vault)
        self.drafts = FakeDrafts(vault)
        self.records = FakeRecords(vault)

    def __enter__(self):
        vault = self._vault
        self._before = (
            dict(vault.changes),
            dict(vault.drafts),
            {record: list(keys) for record, keys in vault.by_record.items()},
            {type_: list(records) for type_, records in vault.types.items()},
            dict(vault.latest),
        )
        return self

    def __exit__(self, kind, error, trace):
        vault = self._vault
        if kind is None:
            vault.commits += 1
            return
        vault.changes, drafts, vault.by_record, vault.types, vault.latest = self._before
        vault.drafts.clear()
        vault.drafts.update(drafts)
        vault.states.clear()


def desk_of(vault, principal=MIRA, role="mediator", name="Mira K.", *, clock=None):
    """Return the desk of somebody who works on *vault*."""
    return Desk(
        principal=principal,
        role=role,
        name=name,
        clock=clock or vault.clock,
        random=vault.random,
        unit=vault.unit,
        prefix="MH",
        zone=UTC,
    )


def mira(vault):
    return desk_of(vault)


def tomas(vault):
    return desk_of(vault, TOMAS, "mediator", "Tomas R.")


def anke(vault):
    return desk_of(vault, ANKE, "supervisor", "Anke V.")
