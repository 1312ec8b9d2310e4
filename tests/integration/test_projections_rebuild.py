"""Lists are a function of the changes: in whatever order they came, and made again at any time."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaise_desktop.domain.errors import CancelledError
from liaise_desktop.storage.projections import forget, rebuild, record_ks
from liaise_desktop.storage.search import index_waiting
from tests.projection_kit import ANKE, MIRA, TOMAS, Tables, ident

CASES, NOTES, MEDIATIONS = ("a", "b"), ("n1", "n2", "n3", "n4"), ("m1", "m2")
DAYS = ("2026-03-09", "2026-03-10T10:00:00+01:00", "", "soon", "2026-03-11T23:30:00-05:00")
PLACES = ("", "Oostkaai", "Café Sluis")
TEXTS = ("", "étage", "Werkstatt Noord")
BOOLEANS = st.booleans()


def filled():
    tables = Tables()
    for case in CASES:
        tables.case(case, f"{case} person")
        tables.note(case, f"{case}/first", "Begins")
    for mediation in MEDIATIONS:
        tables.mediation(mediation, title=mediation)
    return tables


def case_fields(draw):
    return {
        "code": draw(st.sampled_from(("MH-1", "MH-2", ""))),
        "state": draw(st.sampled_from(("OPEN", "CLOSED", "CLOSING"))),
        "review_on": draw(st.sampled_from(DAYS)),
        "main_person": draw(st.sampled_from(("", ident("a/person"), ident("b/person")))),
        "lead": draw(st.sampled_from((MIRA, TOMAS))),
    }


def note_fields(draw):
    return {
        "case": draw(st.sampled_from((ident("a"), ident("b"), ""))),
        "at": draw(st.sampled_from(DAYS)),
        "place": draw(st.sampled_from(PLACES)),
        "reading": draw(st.sampled_from(TEXTS)),
        "next_what": draw(st.sampled_from(TEXTS)),
        "next_when": draw(st.sampled_from(DAYS)),
    }


def mediation_fields(draw):
    return {
        "case": draw(st.sampled_from((ident("a"), ident("b"), ""))),
        "title": draw(st.sampled_from(TEXTS)),
        "requested_on": draw(st.sampled_from(DAYS)),
    }


@st.composite
def deed(draw):
    """One thing that somebody does, on one of two devices."""
    device = draw(st.integers(0, 1))
    kind = draw(
        st.sampled_from(
            [
                "case",
                "person",
                "note",
                "note",
                "tick",
                "mediation",
                "session",
                "follow_up",
                "comment",
                "statement",
                "erase",
                "share",
                "undo",
                "forget",
            ]
        )
    )
    case, note = draw(st.sampled_from(CASES)), draw(st.sampled_from(NOTES))
    mediation, binder = draw(st.sampled_from(MEDIATIONS)), f"{case}/binder"
    owner = {"case": ident(case), "target": ident(note)}
    linked = {"mediation": ident(mediation), "on": draw(st.sampled_from(DAYS))}
    makers = {
        "case": lambda: (case, binder, case_fields(draw)),
        "person": lambda: (
            f"{case}/person", binder, {"pseudonym": draw(st.sampled_from(TEXTS))}
        ),
        "note": lambda: (note, "a/binder", note_fields(draw)),
        "tick": lambda: (f"{note}/tick", "a/binder", owner | {"done": draw(BOOLEANS)}),
        "comment": lambda: (f"{note}/c", "a/binder", owner | {"text": "Well"}),
        "statement": lambda: (f"{case}/s", binder, owner | {"text": "Well"}),
        "mediation": lambda: (mediation, f"{mediation}/mediation", mediation_fields(draw)),
        "session": lambda: (f"{mediation}/s", f"{mediation}/mediation", linked),
        "follow_up": lambda: (
            f"{mediation}/f",
            f"{mediation}/mediation",
            linked | {"due": draw(st.sampled_from(DAYS)), "held_on": draw(st.sampled_from(DAYS))},
        ),
    }  # fmt: skip
    return device, kind, makers[kind]() if kind in makers else note


def do(devices, step):
    device, kind, what = step
    here, there = devices[device], devices[1 - device]
    if kind == "share":
        here.log.bring_in(there.changes(), index_now=False)
    elif kind in ("erase", "undo", "forget"):
        changes = here.log.changes_of(ident(what)) if known(here, what) else []
        if kind == "erase" and changes:
            here.log.erase([changes[-1].id], record=ident(what), ground="REQUEST")
        elif kind == "undo":
            here.log.set_aside([change.id for change in changes])
    else:
        name, binder, fields = what
        here.add(kind, name, binder, **fields)


def known(tables, name):
    row = tables.db.execute("SELECT 1 FROM record WHERE id=?", (bytes.fromhex(ident(name)),))
    return row.fetchone() is not None


@given(steps=st.lists(deed(), max_size=25), seed=st.integers(0, 9))
@settings(max_examples=80)
def test_lists_made_again_are_the_lists_that_were_kept(steps, seed):
    devices = [filled(), Tables("tomas")]
    devices[1].log.bring_in(devices[0].changes())
    for step in steps:
        do(devices, step)
    third = Tables("anke")
    shuffled = devices[0].changes() + devices[1].changes()
    random.Random(seed).shuffle(shuffled)
    for start in range(0, len(shuffled), 7):
        third.log.bring_in(shuffled[start : start + 7])
    for tables in (*devices, third):
        index_waiting(tables.db, 10_000)
        kept = tables.derived()
        rebuild(tables.db)
        assert tables.derived() == kept
        tables.db.close()


def test_rebuilding_reports_how_far_it_is_and_can_be_stopped():
    tables, reports = filled(), []

    class Steps:
        def step(self, done, total):
            reports.append((done, total))
            if len(reports) == 2:
                raise CancelledError

    kept = tables.derived()
    tables.db.execute("BEGIN")
    with pytest.raises(CancelledError):
        rebuild(tables.db, Steps())
    tables.db.execute("ROLLBACK")
    assert tables.derived() == kept
    assert [total for _, total in reports] == [2 * len(tables.changes())] * 2
    assert 0 == reports[0][0] < reports[1][0]


def test_a_record_that_is_forgotten_leaves_no_trace():
    tables = filled()
    before = tables.derived()
    tables.note(
        "a", "gone", "zebrafinch", at="2026-04-01T10:00:00Z", place="Quill", next_what="Go"
    )
    tables.part("session", "gone session", "m1", number=1, on="2026-04-01")
    tables.add("tick", "gone tick", "a/binder", target=ident("a/first"), done=True)
    assert tables.derived() != before
    for name in ("gone", "gone session", "gone tick"):
        forget(tables.db, tables.key(name))
    assert tables.derived() == before


@pytest.mark.parametrize(
    ("type_", "field", "value", "expected"),
    [
        ("note", "case", ident("a"), ["a/first"]),
        ("person", "case", ident("b"), ["b/person"]),
        ("person", "pseudonym", "b person", ["b/person"]),
        ("case", "code", "MH-a", ["a"]),
        ("mediation", "code", "M-1", []),
        ("session", "mediation", ident("m1"), ["s"]),
        ("binder", "subject", ident("a"), ["a/binder"]),
        ("tick", "target", ident("a/first"), ["t"]),
        ("comment", "target", ident("a/first"), ["c"]),
        ("mediation", "case", ident("a"), []),
    ],
)
def test_records_are_looked_up_by_what_they_name(type_, field, value, expected):
    tables = filled()
    tables.part("session", "s", "m1", number=1)
    tables.add("tick", "t", "a/binder", target=ident("a/first"), done=True)
    tables.add("comment", "c", "a/binder", target=ident("a/first"), text="Well")
    assert record_ks(tables.db, type_, field, value) == list(map(tables.key, expected))


def test_what_no_index_covers_is_left_to_the_caller():
    tables = filled()
    assert record_ks(tables.db, "note", "place", "Oostkaai") is None
    assert record_ks(tables.db, "comment", "case", ident("a")) is None
    assert record_ks(tables.db, "note", "case", "nonsense") is None


def test_a_record_of_an_unknown_type_is_left_alone():
    tables = filled()
    before = tables.derived()
    tables.add("weather", "w", "a/binder", case=ident("a"), text="Rain", audience=[ANKE])
    assert tables.derived() == before
