"""The log of changes: what is appended, brought in, erased and set aside."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from liaise_desktop.application.transfer_values import CertifiedDevice
from liaise_desktop.domain.changes import MAX_BODY, read_change
from liaise_desktop.domain.errors import RecordNotFoundError, RecordTooBigError
from liaise_desktop.domain.registers import ERASED, state_of
from liaise_desktop.storage import projections
from liaise_desktop.storage.database import one
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.log_reader import STRANGER, UNAUTHORISED, Fork, Gap, Head
from liaise_desktop.storage.projections.search_index import index_waiting
from tests.vault_kit import ID, START, Clock, Laptop, add_binder, add_note, real_projector

BINDER, NOTE = ID["binder"], ID["note"]


@pytest.fixture
def mira():
    return Laptop(1)


@pytest.fixture
def tomas():
    return Laptop(2)


def give(giver, taker, **options):
    with taker.unit() as log:
        return log.bring_in(giver.everything(), **options)


def values(laptop, record=NOTE):
    state = laptop.reading().state(record)
    return None if state is None else state.values()


# -- appending ---------------------------------------------------------------------------------


def test_what_is_added_replaces_what_was_there(mira):
    with mira.unit() as log:
        first = add_note(log, NOTE, reading="Tired.")
        second = log.add({"reading": "Calm."}, record=NOTE, binder=BINDER, type_="note")
        state = log.state(NOTE)
    assert state.value("reading") == "Calm."
    assert state.value("case") == ID["case"]
    assert second.header.over == {"reading": (first.id,)}
    assert (second.header.n, second.header.prev) == (2, first.id)
    assert state == state_of([first, second])


def test_what_is_shown_at_once_is_what_is_read_later(mira):
    with mira.unit() as log:
        add_note(log, NOTE, observed=({"text": "x"},), next_what="")
        log.add({"observed": [], "minor": True}, record=NOTE, binder=BINDER, type_="note")
        shown = log.state(NOTE)
    assert mira.reading().state(NOTE) == shown
    kept = mira.db.execute("SELECT heads, current, conflicted FROM record").fetchone()
    with mira.unit() as log:
        log._showing.refresh({1})
    assert mira.db.execute("SELECT heads, current, conflicted FROM record").fetchone() == kept


def test_every_change_can_be_read_back_from_its_bytes(mira):
    with mira.unit() as log:
        change = add_note(log, NOTE)
    (kept,) = mira.everything()
    assert kept == change
    assert read_change(kept.header_bytes, kept.signature, kept.body_bytes) == change


def test_a_value_larger_than_any_body_is_refused(mira):
    def save():
        with mira.unit() as log:
            add_note(log, NOTE, reading="x" * MAX_BODY)

    with pytest.raises(RecordTooBigError):
        save()
    assert mira.everything() == []


def test_a_record_stays_in_its_binder_and_keeps_its_type(mira):
    with mira.unit() as log:
        add_note(log, NOTE)
        with pytest.raises(ValueError, match="stays in its binder"):
            add_note(log, NOTE, binder=ID["elsewhere"])
        with pytest.raises(ValueError, match="keeps its type"):
            log.add({"x": 1}, record=NOTE, binder=BINDER, type_="case")


def test_a_binder_knows_whom_it_is_for(mira):
    with mira.unit() as log:
        add_binder(log, BINDER, audience=("b@x", "a@x"), purpose="case_sealed")
    row = mira.db.execute("SELECT purpose, subject, audience, sealed FROM binder").fetchone()
    assert row == ("case_sealed", bytes.fromhex(ID["subject"]), '["a@x","b@x"]', 1)


def test_of_two_audiences_only_those_count_who_are_in_both(mira, tomas):
    with mira.unit() as log:
        add_binder(log, BINDER, audience=("a@x", "b@x"))
    with tomas.unit() as log:
        add_binder(log, BINDER, audience=("b@x", "c@x"))
    give(tomas, mira)
    assert mira.db.execute("SELECT audience FROM binder").fetchone() == ('["b@x"]',)


# -- bringing in -------------------------------------------------------------------------------


def test_bringing_in_says_what_came(mira, tomas):
    with mira.unit() as log:
        changes = [add_note(log, NOTE), add_note(log, ID["other"])]
    first, second = give(mira, tomas), give(mira, tomas)
    assert first.added == tuple(change.id for change in changes)
    assert first.records == {NOTE, ID["other"]}
    assert (second.added, second.known, second.records) == ((), 2, frozenset())
    assert tomas.shown() == mira.shown()


def test_two_people_who_edit_apart_meet_as_a_conflict(mira, tomas):
    with mira.unit() as log:
        add_note(log, NOTE, reading="Start.")
    give(mira, tomas)
    with mira.unit() as log:
        mine = log.add({"reading": "Mira's."}, record=NOTE, binder=BINDER, type_="note")
    with tomas.unit() as log:
        theirs = log.add({"reading": "Tomas's."}, record=NOTE, binder=BINDER, type_="note")
    give(tomas, mira)
    conflicts = mira.reading().state(NOTE).conflicts()
    assert {one.change for one in conflicts["reading"]} == {mine.id, theirs.id}
    assert one(mira.db, "SELECT conflicted FROM record") == 1
    with mira.unit() as log:
        log.add({"reading": "Both."}, record=NOTE, binder=BINDER, type_="note")
        assert log.state(NOTE).conflicts() == {}
    assert one(mira.db, "SELECT conflicted FROM record") == 0


def test_two_people_who_write_the_same_do_not_differ(mira, tomas):
    for laptop in (mira, tomas):
        with laptop.unit() as log:
            add_note(log, NOTE, reading="The same.")
    give(tomas, mira)
    state = mira.reading().state(NOTE)
    assert len(state.fields["reading"]) == 2
    assert state.conflicts() == {}


def test_fields_of_newer_versions_and_unknown_kinds_are_kept(mira, tomas):
    with mira.unit() as log:
        log.add({"from_the_future": {"a": [1]}}, record=NOTE, binder=BINDER, type_="hologram")
    give(mira, tomas)
    assert values(tomas) == {"from_the_future": {"a": [1]}}
    assert tomas.everything() == mira.everything()


class PlannedError(Exception):
    """Raised on purpose."""


class FailingAt:
    """A connection whose work ends at one statement."""

    def __init__(self, db, last):
        self._db, self._left = db, last

    def __getattr__(self, name):
        return getattr(self._db, name)

    def execute(self, *statement):
        if self._left == 0 and not statement[0].startswith(("ROLLBACK", "COMMIT")):
            raise PlannedError
        self._left -= 1
        return self._db.execute(*statement)


def rows_of(laptop):
    tables = ("change", "body", "record", "binder", "author", "erased", "meta", "timeline")
    return [laptop.db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608


def test_an_end_between_any_two_statements_leaves_nothing_half_done(tomas):
    with tomas.unit() as log:
        add_binder(log, BINDER)
        add_note(log, NOTE, reading="Start.")
        gone = add_note(log, ID["gone"], reading="To go.")
        log.add({"reading": "Edited."}, record=NOTE, binder=BINDER, type_="note")
    mira = Laptop(1, projector=real_projector())
    give(tomas, mira)
    with tomas.unit() as log:
        log.erase([gone.id], record=ID["gone"], ground="ART17")
        log.add({"reading": "Theirs."}, record=NOTE, binder=BINDER, type_="note")
        add_note(log, ID["fresh"])
    with mira.unit() as log:
        log.add({"reading": "Mine."}, record=NOTE, binder=BINDER, type_="note")
    before, plain, ends = rows_of(mira), mira.db, 0
    for last in range(1, 400):
        mira.db = FailingAt(plain, last)
        try:
            give(tomas, mira)
        except PlannedError:
            ends += 1
        else:
            break
        finally:
            mira.db = plain
        assert rows_of(mira) == before
    assert ends > 30
    assert len(mira.reading().state(NOTE).conflicts()["reading"]) == 2
    assert mira.reading().state(ID["gone"]).erased("reading")


# -- chains ------------------------------------------------------------------------------------


def test_heads_gaps_and_what_may_be_acknowledged(mira, tomas):
    with mira.unit() as log:
        changes = [add_note(log, ID[f"n{number}"]) for number in range(6)]
    with tomas.unit() as log:
        log.bring_in([changes[0], changes[1], changes[4]])
        author, epoch = changes[0].header.author, changes[0].header.epoch
        assert log.heads(BINDER) == [Head(author, epoch, 5, changes[4].id)]
        assert log.held(BINDER) == [Head(author, epoch, 2, changes[1].id)]
        assert log.gaps(BINDER) == [Gap(BINDER, author, epoch, 3, 4)]
        log.bring_in(changes[2:])
        assert log.held(BINDER) == log.heads(BINDER) == [Head(author, epoch, 6, changes[5].id)]
        assert log.gaps(BINDER) == []
        log.bring_in([])


def test_a_chain_without_its_beginning_may_not_be_acknowledged(mira, tomas):
    with mira.unit() as log:
        changes = [add_note(log, ID[f"n{number}"]) for number in range(3)]
    with tomas.unit() as log:
        log.bring_in(changes[1:])
        assert log.held(BINDER) == []
        assert [(gap.first, gap.last) for gap in log.gaps(BINDER)] == [(1, 1)]


def test_changes_come_in_the_order_of_their_numbers_from_where_one_asks(mira, tomas):
    with mira.unit() as log:
        for number in range(4):
            add_note(log, ID[f"n{number}"])
    give(mira, tomas)
    with tomas.unit() as log:
        add_note(log, ID["of tomas"])
        key = (mira.key.public_hex, mira.key.public_hex[:8])
        above = [change.header.n for change in log.changes_after(BINDER, {key: 2})]
        everything = list(log.changes_after(BINDER, {}))
    assert sorted(above) == [1, 3, 4]
    chains = [change.header.author for change in everything]
    assert chains == sorted(chains)


def test_a_copied_laptop_gives_itself_away(mira, tomas):
    twin = Laptop(1, clock=Clock(START + timedelta(days=1)))
    with mira.unit() as log:
        add_note(log, ID["a"])
        one_side = [add_note(log, ID["b"]), add_note(log, ID["d"])]
    with twin.unit() as log:
        log.bring_in(mira.everything()[:1])
        other_side = add_note(log, ID["c"])
    with tomas.unit() as log:
        assert log.bring_in(mira.everything()).forks == ()
        forks = log.bring_in([other_side]).forks
        expected = tuple(sorted([one_side[0].id, other_side.id]))
        assert forks == (Fork(BINDER, mira.key.public_hex, mira.key.public_hex[:8], 2, expected),)
        assert log.forks() == list(forks)
    late = Laptop(3)
    with late.unit() as log:
        assert log.bring_in([one_side[1], other_side]).forks == forks


def test_own_changes_that_are_unknown_mean_a_restored_copy(mira, tomas):
    with mira.unit() as log:
        changes = [add_note(log, ID["a"]), add_note(log, ID["b"])]
    restored = Laptop(1)
    with restored.unit() as log:
        assert log.bring_in(changes[:1]).own == 1
        assert log.bring_in(changes).own == 1
        assert log.bring_in(changes).own == 0
    assert give(mira, tomas).own == 0


# -- clocks ------------------------------------------------------------------------------------


def test_a_clock_passes_every_believable_one_and_no_other():
    ahead = Laptop(2, clock=Clock(START + timedelta(hours=10)))
    far = Laptop(3, clock=Clock(START + timedelta(days=900)))
    mira = Laptop(1)
    for laptop in (ahead, far):
        with laptop.unit() as log:
            add_note(log, ID[f"of {laptop.key.public_hex[:3]}"])
    give(ahead, mira)
    give(far, mira)
    with mira.unit() as log:
        change = add_note(log, NOTE)
    assert change.header.hlc == ahead.everything()[0].header.hlc + 1
    assert change.header.hlc < far.everything()[0].header.hlc


def test_a_clock_that_was_set_right_does_not_stay_ahead(mira):
    mira.clock.moment = START + timedelta(days=400)
    with mira.unit() as log:
        add_note(log, NOTE)
    mira.clock.moment = START
    with mira.unit() as log:
        second = add_note(log, ID["second"])
        third = add_note(log, ID["third"])
    assert second.header.hlc < int((START + timedelta(days=1)).timestamp() * 1_000_000)
    assert second.header.hlc < third.header.hlc


# -- erasing -----------------------------------------------------------------------------------


def test_an_erased_body_is_gone_and_its_place_is_known(mira):
    with mira.unit() as log:
        note = add_note(log, NOTE, reading="A name that must go.")
        other = log.add({"kind": "TALK"}, record=NOTE, binder=BINDER, type_="note")
        log.erase([note.id], record=NOTE, ground="ART17")
        state = log.state(NOTE)
    assert state.fields["reading"][0].value is ERASED
    assert state.values() == {"kind": "TALK"}
    assert one(mira.db, "SELECT current FROM record") == '{"kind":"TALK"}'
    kept = {change.id: change.body_bytes for change in mira.everything()}
    assert kept[note.id] is None
    assert kept[other.id] is not None


def test_erasing_what_is_not_known_asks_for_the_record(mira):
    with mira.unit() as log, pytest.raises(RecordNotFoundError):
        log.erase([ID["change"]], record=NOTE, ground="ART17")


def test_nobody_erases_in_a_binder_where_he_does_not_write(mira, tomas):
    with mira.unit() as log:
        secret = add_note(log, NOTE, binder=ID["content"], reading="Of the case.")
    with tomas.unit() as log:
        add_note(log, ID["elsewhere"], binder=ID["journal"])
        log.erase([secret.id], record=ID["elsewhere"], ground="ART17")
    give(tomas, mira)
    assert values(mira)["reading"] == "Of the case."
    late = Laptop(3)
    give(tomas, late)
    give(mira, late)
    assert values(late)["reading"] == "Of the case."


# -- setting aside -----------------------------------------------------------------------------


def test_what_is_set_aside_counts_no_more_and_can_come_back(mira, tomas):
    with mira.unit() as log:
        add_note(log, NOTE, reading="Start.")
    give(mira, tomas)
    with tomas.unit() as log:
        edit = log.add({"reading": "Theirs."}, record=NOTE, binder=BINDER, type_="note")
        fresh = add_note(log, ID["fresh"])
        erasure = log.erase([fresh.id], record=ID["fresh"], ground="ART17")
    came = give(tomas, mira)
    with mira.unit() as log:
        assert log.set_aside(came.added) == {NOTE, ID["fresh"]}
        assert values(mira)["reading"] == "Start."
        passed_on = {change.id for change in log.changes_after(BINDER, {})}
        assert erasure.id in passed_on
        assert not passed_on & {edit.id, fresh.id}
        assert log.set_aside(came.added) == frozenset()
    assert give(tomas, mira).undone == (edit.id, fresh.id)
    assert values(mira)["reading"] == "Start."
    with mira.unit() as log:
        assert log.set_aside(came.added, aside=False) == {NOTE, ID["fresh"]}
    assert mira.shown() == tomas.shown()


def test_a_record_all_of_which_is_set_aside_is_nowhere(mira, tomas):
    with tomas.unit() as log:
        add_note(log, NOTE)
    came = give(tomas, mira)
    with mira.unit() as log:
        log.set_aside(came.added)
        assert log.state(NOTE) is None
        assert log.heads(BINDER) == []
    assert one(mira.db, "SELECT current FROM record") == "{}"


# -- who may -----------------------------------------------------------------------------------


def device(laptop, role, serial=1):
    return CertifiedDevice(
        laptop.key.public_hex, "x@y", "X", role, "age1x", serial, b"", "f" * 64, 0, 1
    )


def may_write(header, author):
    return author.role == "mediator"


def test_what_its_author_may_not_do_is_kept_and_does_not_count(mira):
    judge = Laptop(4, allowed=may_write)
    with mira.unit() as log:
        note = add_note(log, NOTE)
        erasure = log.erase([note.id], record=NOTE, ground="ART17")
    with judge.unit() as log:
        came = log.bring_in(mira.everything())
        assert came.unauthorised == came.added
        assert log.state(NOTE) is None
        assert len(list(log.changes_after(BINDER, {}))) == 2
        log.bring_in([note])
    rows = judge.db.execute("SELECT DISTINCT aside FROM change").fetchall()
    assert rows == [(UNAUTHORISED,)]
    with judge.unit() as log:
        assert Devices(judge.db).put(device(mira, "mediator"))
    with judge.unit() as log:
        assert log.reconsider(mira.key.public_hex) == {NOTE}
        assert log.state(NOTE).fields["reading"][0].value is ERASED
    assert erasure.id in {change.id for change in judge.everything()}


def test_an_older_certificate_changes_nothing(mira):
    devices = Devices(mira.db)
    assert devices.put(device(mira, "mediator", serial=2))
    assert not devices.put(device(mira, "supervisor", serial=1))
    assert devices.by_key(mira.key.public_hex).role == "mediator"
    assert devices.put(device(mira, "supervisor", serial=3))
    assert devices.author(mira.key.public_hex).role == "supervisor"
    assert devices.author("ab" * 32).name == ""
    assert [known.serial for known in devices.all()] == [3]
    assert devices.by_principal("x@y") == devices.all()


# -- strangers ---------------------------------------------------------------------------------


def test_a_record_that_two_binders_claim_is_the_same_in_any_order(mira, tomas):
    with mira.unit() as log:
        first = add_note(log, NOTE, binder=ID["content"], reading="Of the case.")
    with tomas.unit() as log:
        tomas.clock.moment += timedelta(hours=1)
        stray = add_note(log, NOTE, binder=ID["journal"], reading="A stray.")
        more = add_note(log, NOTE, binder=ID["journal"], reading="And another.")
    seen = []
    for order in ([first, stray, more], [stray, more, first], [more, first, stray]):
        laptop = Laptop(5, projector=real_projector())
        for change in order:
            with laptop.unit() as log:
                log.bring_in([change])
        state = laptop.reading().state(NOTE)
        aside = laptop.db.execute("SELECT id FROM change WHERE aside=?", (STRANGER,)).fetchall()
        seen.append((state, {key.hex() for (key,) in aside}))
    assert seen[0] == seen[1] == seen[2]
    state, strangers = seen[0]
    assert (state.binder, state.value("reading")) == (ID["content"], "Of the case.")
    assert strangers == {stray.id, more.id}


# -- projections -------------------------------------------------------------------------------

LOCAL = {"fresh", "index_queue", "meta", "sqlite_stat1"}


def projected(laptop):
    """Return every row of every table that screens read."""
    tables = [
        name
        for (name,) in laptop.db.execute(
            "SELECT name FROM sqlite_master WHERE type='table' AND sql NOT LIKE '%VIRTUAL%' "
            "AND name NOT LIKE 'search_%' ORDER BY name"
        )
        if name not in LOCAL
    ]
    words = laptop.db.execute(
        "SELECT record_k, title, text FROM search_doc ORDER BY record_k, title"
    ).fetchall()
    rows = {
        name: sorted(laptop.db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
        for name in tables
    }
    rows["place"] = sorted(row[1:] for row in rows["place"])
    rows["words"] = sorted(row[1:] for row in words)
    return rows


def random_life(seed):
    """Return two laptops that wrote, handed over, disagreed and erased."""
    chance = random.Random(seed)
    laptops = [Laptop(number, projector=real_projector()) for number in (1, 2)]
    cases = [ID[f"case{number}"] for number in range(3)]
    with laptops[0].unit() as log:
        for case in cases:
            add_binder(log, ID[f"b{case[:8]}"])
            log.add(
                {"code": case[:6], "state": "OPEN", "review_on": "2026-05-01"},
                record=case,
                binder=ID[f"b{case[:8]}"],
                type_="case",
            )
    for step in range(60):
        laptop = chance.choice(laptops)
        case = chance.choice(cases)
        record = ID[
            f"{chance.choice(['note', 'person', 'statement'])}{chance.randrange(6)}{case[:4]}"
        ]
        kind = bytes.fromhex(record).decode().rstrip("\0")
        type_ = next(name for name in ("note", "person", "statement") if kind.startswith(name))
        fields = {
            "note": {
                "at": f"2026-03-0{1 + step % 9}T10:00:00+01:00",
                "place": f"P{step % 4}",
                "reading": f"word{step}",
                "next_what": "call",
                "next_when": "2026-04-01",
            },
            "person": {"pseudonym": f"Nadia {step}"},
            "statement": {"kind": "STRENGTH", "text": f"text{step}"},
        }[type_]
        with laptop.unit() as log:
            change = log.add(
                {"case": case, **fields}, record=record, binder=ID[f"b{case[:8]}"], type_=type_
            )
            if chance.random() < 0.1:
                log.erase([change.id], record=record, ground="ART17")
        if chance.random() < 0.2:
            other = laptops[laptop is laptops[0]]
            came = give(laptop, other, index_now=False)
            with other.unit() as log:
                if came.added and chance.random() < 0.5:
                    log.set_aside(came.added[:2])
                while index_waiting(other.db, 50):
                    pass
    return laptops


@pytest.mark.parametrize("seed", range(3))
def test_lists_dropped_and_made_again_are_the_same(seed):
    for laptop in random_life(seed):
        before = projected(laptop)
        laptop.db.execute("BEGIN")
        projections.rebuild(laptop.db)
        laptop.db.execute("COMMIT")
        after = projected(laptop)
        assert {name for name in before if before[name] != after[name]} == set()
        assert len(after["timeline"]) > 3
