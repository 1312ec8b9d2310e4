"""Three devices that write, erase and pass changes on in any order: what must hold at all times.

The oracle knows nothing of headers or clocks: it remembers, for each write, what its author had
on the screen, and works everything out anew by brute force.
"""

from __future__ import annotations

import os
import random as seeded
from datetime import timedelta
from itertools import permutations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from liaise_desktop.domain.changes import (
    ERASE,
    ERASED_NAME,
    SET,
    Change,
    Header,
    body_digest,
    change_id,
    encode_body,
)
from liaise_desktop.domain.registers import ERASED, believable, erased_ids, next_clock, state_of
from tests.vault_kit import ID, START, Laptop

BINDER = ID["binder"]
RECORDS = (ID["one"], ID["two"])
FIELDS = ("when", "where")
DEVICES = 3
LONG = os.environ.get("LIAISE_SOAK") == "1"


class PureReplica:
    """The rules of the domain over a set of changes in memory."""

    def __init__(self, number):
        self.author = f"{number:02x}" * 32
        self.random = seeded.Random(number).randbytes
        self.skew = timedelta(0)
        self.changes: dict[str, Change] = {}
        self.clock = 0
        self.moment = START

    def _make(self, kind, fields, over, record):
        self.moment += timedelta(seconds=1)
        now = int((self.moment + self.skew).timestamp() * 1000)
        self.clock = next_clock(self.clock if believable(self.clock, now) else 0, now)
        mine = [c for c in self.changes.values() if c.header.author == self.author]
        last = max(mine, key=lambda change: change.header.n, default=None)
        body = encode_body(fields, self.random(16))
        header = Header(
            author=self.author,
            epoch=self.author[:8],
            n=len(mine) + 1,
            prev=last.id if last else None,
            hlc=self.clock,
            binder=BINDER,
            record=record,
            type="note",
            kind=kind,
            names=tuple(sorted(fields)) if kind == SET else (),
            over={name: tuple(sorted(ids)) for name, ids in over.items() if ids},
            body=body_digest(body),
        )
        encoded = header.encoded()
        change = Change(change_id(encoded), header, encoded, bytes(64), body)
        self.take([change])
        return change

    def write(self, record, field, value, over=None):
        if over is None:
            over = [candidate.change for candidate in self.candidates(record, field)]
        return self._make(SET, {field: value}, {field: over}, record)

    def erase(self, record, ids):
        return self._make(ERASE, {"ground": "A"}, {ERASED_NAME: ids}, record)

    def take(self, changes):
        for change in changes:
            self._take_one(change)
        for key in self._erased() & self.changes.keys():
            self.changes[key] = self.changes[key].without_body()
        clocks = [change.header.hlc for change in changes]
        now = int((self.moment + self.skew).timestamp() * 1000)
        self.clock = max([self.clock, *(hlc for hlc in clocks if believable(hlc, now))])

    def _take_one(self, change):
        known = self.changes.get(change.id)
        if known is None or known.body_bytes is None:
            self.changes[change.id] = change

    def _erased(self):
        return erased_ids(change.header for change in self.changes.values())

    def everything(self):
        return list(self.changes.values())

    def candidates(self, record, field):
        about = [change for change in self.changes.values() if change.header.record == record]
        about = [change for change in about if change.header.kind == SET]
        return state_of(about).fields.get(field, ()) if about else ()

    def alarms(self):
        return []

    def copy_of_none(self):
        return type(self)(99)


class LogReplica:
    """The real log of a vault, on a database in memory."""

    LOG = None

    def __init__(self, number):
        kinds = {} if self.LOG is None else {"log": self.LOG}
        self.laptop = Laptop(number, **kinds)
        self.forks = []

    @property
    def skew(self):
        return None

    @skew.setter
    def skew(self, skew):
        self.laptop.clock.moment = START + skew

    def write(self, record, field, value, over=None):
        place = {"record": record, "binder": BINDER, "type_": "note"}
        with self.laptop.unit() as log:
            if over is None:
                return log.add({field: value}, **place)
            return log.add_over({field: value}, {field: over}, **place)

    def erase(self, record, ids):
        with self.laptop.unit() as log:
            return log.erase(ids, record=record, ground="A")

    def take(self, changes):
        with self.laptop.unit() as log:
            self.forks += log.bring_in(changes).forks

    def everything(self):
        return self.laptop.everything()

    def candidates(self, record, field):
        state = self.laptop.reading().state(record)
        return () if state is None else state.fields.get(field, ())

    def alarms(self):
        return self.forks + self.laptop.reading().forks()

    def copy_of_none(self):
        return type(self)(99)


class Oracle:
    """Remembers what was written and what each author had seen."""

    def __init__(self):
        self.writes = {}  # change → (record, field, value, what it replaced)
        self.erasures = {}  # change → what it erased

    def latest(self, known, record, field):
        about = {
            key for key in known & self.writes.keys() if self.writes[key][:2] == (record, field)
        }
        return {key for key in about if not any(key in self.writes[by][3] for by in about)}

    def erased(self, known):
        return {key for by in known & self.erasures.keys() for key in self.erasures[by]}


def shown_by(replica):
    """What a device puts on the screen, of every record."""
    return {
        (record, field): [
            (one.change, "erased" if one.value is ERASED else one.value)
            for one in replica.candidates(record, field)
        ]
        for record in RECORDS
        for field in FIELDS
    }


def known_to(replica):
    return {change.id for change in replica.everything()}


def bodies_of(replica):
    return {change.id for change in replica.everything() if change.body_bytes is not None}


devices = st.integers(0, DEVICES - 1)
pairs = st.sampled_from(list(permutations(range(DEVICES), 2)))
places = st.tuples(st.sampled_from(RECORDS), st.sampled_from(FIELDS))
seeds = st.integers(0, 2**32)


class Devices(RuleBasedStateMachine):
    """The devices, their hands and their sticks; `replica_class` says what they are."""

    replica_class = PureReplica

    @initialize()
    def begin(self):
        self.devices = [self.replica_class(number) for number in range(1, DEVICES + 1)]
        self.oracle = Oracle()
        self.given = [set() for _ in range(DEVICES)]  # ids that came, or were made, with a body
        self.sticks = []  # what was ever handed over; old files turn up again

    @rule(device=devices, place=places, value=st.integers(0, 3))
    def write(self, device, place, value):
        replica = self.devices[device]
        seen = self.oracle.latest(known_to(replica), *place)
        change = replica.write(*place, value)
        self._wrote(device, change, place, value, seen)
        # P5: who has seen every candidate settles the matter.
        assert [one.change for one in replica.candidates(*place)] == [change.id]

    @rule(device=devices, place=places, value=st.integers(0, 3), seed=seeds)
    def write_over_some(self, device, place, value, seed):
        replica = self.devices[device]
        seen = self.oracle.latest(known_to(replica), *place)
        some = {key for key in sorted(seen) if seeded.Random(f"{seed}{key}").random() < 0.5}
        change = replica.write(*place, value, over=some)
        self._wrote(device, change, place, value, some)

    def _wrote(self, device, change, place, value, replaced):
        self.oracle.writes[change.id] = (*place, value, frozenset(replaced))
        self.given[device].add(change.id)

    @rule(device=devices, back=st.integers(1, 3))
    def erase(self, device, back):
        replica = self.devices[device]
        known = known_to(replica)
        targets = [key for key in self.oracle.writes if key in known]
        if len(targets) >= back:
            target = targets[-back]
            change = replica.erase(self.oracle.writes[target][0], [target])
            self.oracle.erasures[change.id] = {target}
            self.given[device].add(change.id)

    @rule(
        device=devices,
        skew=st.sampled_from([timedelta(0), *(timedelta(days=d) for d in (-1000, -1, 1, 1000))]),
    )
    def set_the_clock(self, device, skew):
        self.devices[device].skew = skew

    @rule(pair=pairs, seed=seeds, share=st.sampled_from([0.3, 0.7, 1.0]))
    def deliver(self, pair, seed, share):
        giver, taker = pair
        chance = seeded.Random(seed)
        load = [c for c in self.devices[giver].everything() if chance.random() <= share]
        load += [c for c in load if chance.random() < 0.2]
        chance.shuffle(load)
        self.sticks.append(load)
        self._take(taker, load)

    @rule(pair=pairs)
    def tell_of_erasures(self, pair):
        # The list of what was erased travels ahead of what it erases.
        giver, taker = pair
        held = self.devices[giver].everything()
        self._take(taker, [c for c in held if c.header.kind == ERASE])

    @rule(pair=pairs, place=places)
    def erase_what_is_on_a_stick(self, pair, place):
        giver, taker = pair
        self.write(giver, place, 0)
        latest = self.devices[giver].candidates(*place)[0].change
        self.sticks.append([c for c in self.devices[giver].everything() if c.id == latest])
        self.erase(giver, 1)
        self.tell_of_erasures(pair)
        assert self.oracle.erased(known_to(self.devices[taker])) >= {latest}

    @rule(taker=devices, back=st.integers(1, 3))
    def deliver_an_old_stick(self, taker, back):
        if len(self.sticks) >= back:
            self._take(taker, self.sticks[-back])

    def _take(self, taker, load):
        replica = self.devices[taker]
        before, bodies = known_to(replica), bodies_of(replica)
        replica.take(load)
        self.given[taker] |= {c.id for c in load if c.body_bytes is not None}
        after = known_to(replica)
        # P1: nothing known is lost; a body only to an erasure.
        assert before <= after
        assert after == before | {change.id for change in load}
        assert bodies - bodies_of(replica) <= self.oracle.erased(after)
        # P3: once more changes nothing.
        shown = shown_by(replica)
        replica.take(load)
        assert (known_to(replica), shown_by(replica)) == (after, shown)

    @rule(device=devices, seed=seeds, step=st.integers(1, 5))
    def another_order_says_the_same(self, device, seed, step):
        # P2
        replica = self.devices[device]
        load, fresh = replica.everything(), replica.copy_of_none()
        seeded.Random(seed).shuffle(load)
        for start in range(0, len(load), step):
            fresh.take(load[start : start + step])
        assert shown_by(fresh) == shown_by(replica)
        assert bodies_of(fresh) == bodies_of(replica)

    @invariant()
    def what_was_erased_stays_erased(self):
        # P4
        for replica, given in zip(self.devices, self.given, strict=True):
            erased = self.oracle.erased(known_to(replica))
            assert not bodies_of(replica) & erased
            assert bodies_of(replica) == given - erased

    @invariant()
    def same_changes_same_screen(self):
        # P6
        seen = {}
        for replica in self.devices:
            key = (frozenset(known_to(replica)), frozenset(bodies_of(replica)))
            assert seen.setdefault(key, shown_by(replica)) == shown_by(replica)

    @invariant()
    def no_write_vanishes(self):
        # P7
        for replica in self.devices:
            known = known_to(replica)
            shown = {key for held in shown_by(replica).values() for key, _ in held}
            for key in known & self.oracle.writes.keys():
                assert key in shown or any(
                    key in self.oracle.writes[by][3] for by in known & self.oracle.writes.keys()
                )

    @invariant()
    def the_screen_shows_exactly_the_latest(self):
        # P8
        for replica in self.devices:
            known, bodies = known_to(replica), bodies_of(replica)
            for (record, field), held in shown_by(replica).items():
                expected = {
                    (key, self.oracle.writes[key][2] if key in bodies else "erased")
                    for key in self.oracle.latest(known, record, field)
                }
                assert len(held) == len(expected)
                assert set(held) == expected

    @invariant()
    def honest_devices_raise_no_alarm(self):
        # P9
        assert not any(replica.alarms() for replica in self.devices)


def machine(replica_class):
    """Return the state machine in which all devices are of *replica_class*."""
    return type(f"Devices{replica_class.__name__}", (Devices,), {"replica_class": replica_class})


def budget(examples, steps, soak=5_000):
    """Settings for one run; the long run takes as many examples as its profile says."""
    return settings(
        max_examples=soak if LONG else examples, stateful_step_count=60 if LONG else steps
    )
