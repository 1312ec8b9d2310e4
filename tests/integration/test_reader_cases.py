"""The case list and the case page's panels, read from real tables."""

from __future__ import annotations

import pytest

from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.storage.projections import mark_seen
from tests.projection_kit import ANKE, MIRA, TOMAS, PaperSigner, Tables, ident

EVERYTHING = CaseFilter()


@pytest.fixture
def tables():
    return Tables()


def listed(tables, **wanted):
    rows = tables.reader.case_page(CaseFilter(**wanted), None, 50)
    assert tables.reader.case_count(CaseFilter(**wanted)) == len(rows)
    return [row.code for row in rows]


def test_cases_are_listed_by_next_review_and_those_without_one_last(tables):
    tables.case("c", review_on="2026-05-02")
    tables.case("a")
    tables.case("b", review_on="2026-04-01")
    assert listed(tables) == ["MH-b", "MH-c", "MH-a"]


def test_a_row_says_what_the_list_shows(tables):
    tables.device(PaperSigner("mira"), MIRA, "Mira K.")
    tables.case("nadia", "Nadia B.", review_on="2026-04-28", agreement_until="2026-09-01")
    tables.note("nadia", "n1", "At the skatepark", place="Riverside skatepark")
    tables.note(
        "nadia",
        "n2",
        at="2026-03-11T10:00:00+01:00",
        next_what="Walk along",
        next_when="2026-03-17",
    )
    row = tables.reader.case_page(EVERYTHING, None, 50)[0]
    assert (row.id, row.code, row.pseudonym) == (ident("nadia"), "MH-nadia", "Nadia B.")
    assert (row.state, row.lead, row.lead_name) == ("OPEN", MIRA, "Mira K.")
    assert (row.next_step, row.next_when) == ("Walk along", "2026-03-17")
    assert (row.last_contact, row.last_place) == ("2026-03-11T10:00:00+01:00", "")
    assert (row.review_on, row.agreement_until) == ("2026-04-28", "2026-09-01")
    assert not any((row.has_draft, row.new_from_file, row.for_review, row.conflicted))


def test_pages_follow_one_another_without_gap_or_repetition(tables):
    for number in range(23):
        tables.case(f"{number:02}", review_on=f"2026-04-{1 + number % 5:02}")
    seen, after = [], None
    while page := tables.reader.case_page(EVERYTHING, after, 5):
        seen += [row.id for row in page]
        after = page[-1]
        tables.case(f"new{len(seen)}", review_on="2026-01-01")  # comes in before what was read
    assert len(seen) == len(set(seen)) == 23


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"open_only": True}, ["MH-a", "MH-b"]),
        ({"worker": TOMAS}, ["MH-b", "MH-c"]),
        ({"district": "RIVERSIDE"}, ["MH-a"]),
        ({"review_due_by": "2026-04-02"}, ["MH-a", "MH-b"]),
        ({"with_draft": True}, ["MH-b"]),
        ({"text": "nad"}, ["MH-a"]),
        ({"text": "mh-b"}, ["MH-b"]),
        ({"text": "etage"}, ["MH-c"]),
        ({"text": "oostkaai"}, ["MH-a"]),
        ({"text": "?!"}, []),
        ({"text": "etage", "open_only": True}, []),
        ({"worker": TOMAS, "open_only": True}, ["MH-b"]),
    ],
)
def test_filters_keep_what_fits(tables, wanted, expected):
    tables.case("a", "Nadia B.", district="RIVERSIDE", review_on="2026-04-01")
    tables.case("b", "Bram S.", standin=TOMAS, review_on="2026-04-02")
    tables.case("c", "Ilir P.", lead=TOMAS, state="CLOSED", review_on="2026-04-03")
    tables.note("a", "na", "Met again", place="Tram stop Oostkaai")
    tables.note("c", "nc", "Elle habite au troisième étage")
    tables.draft(f"note:{ident('b')}")
    tables.draft(f"mediation:{ident('a')}")
    assert listed(tables, **wanted) == expected


def test_a_draft_of_a_case_is_marked_whatever_follows_in_its_key(tables):
    tables.case("a")
    tables.draft(f"note:{ident('a')}:{ident('n')}")
    assert tables.reader.case_page(EVERYTHING, None, 5)[0].has_draft


def test_counting_stops_at_the_cap(tables):
    for number in range(7):
        tables.case(str(number))
    assert tables.reader.case_count(EVERYTHING, cap=4) == 4


def test_the_earliest_open_step_is_the_next_one_and_a_tick_moves_on(tables):
    tables.case("a")
    tables.note("a", "late", next_what="Visit", next_when="2026-03-20")
    tables.note("a", "soon", next_what="Call", next_when="2026-03-12")
    tables.note("a", "undated", next_what="Some day")

    def step():
        return tables.reader.case_page(EVERYTHING, None, 5)[0].next_step

    assert step() == "Call"
    tables.add("tick", "t", "a/binder", case=ident("a"), target=ident("soon"), done=True)
    assert step() == "Visit"
    tables.add("tick", "t", "a/binder", done=False)
    assert step() == "Call"
    tables.add("note", "soon", "a/binder", next_what="")
    tables.add("note", "late", "a/binder", next_what="")
    assert step() == "Some day"


def test_a_tick_that_comes_before_its_note_counts(tables):
    tables.case("a")
    tables.add("tick", "t", "a/binder", case=ident("a"), target=ident("n"), done=True)
    tables.note("a", "n", next_what="Call")
    assert tables.reader.case_page(EVERYTHING, None, 5)[0].next_step == ""


def test_of_two_ticks_made_apart_the_later_one_counts(tables):
    tables.case("a")
    tables.note("a", "n", next_what="Call")
    for name, done in (("t1", True), ("t2", False), ("t0", True)):
        tables.add("tick", name, "a/binder", case=ident("a"), target=ident("n"), done=done)
        step = tables.reader.case_page(EVERYTHING, None, 5)[0].next_step
        assert step == ("" if done else "Call")


@pytest.mark.parametrize(
    ("state", "waits"), [("PROPOSED", True), ("CLOSING", True), ("ACTIVE", False)]
)
def test_what_needs_a_second_person_is_for_review(tables, state, waits):
    tables.case("a", state=state)
    assert tables.reader.case_page(EVERYTHING, None, 5)[0].for_review is waits


def test_what_came_in_a_file_is_new_until_it_is_opened(tables):
    tables.case("a")
    other = Tables("anke")
    other.log.bring_in(tables.changes(), index_now=False)
    row = other.reader.case_page(EVERYTHING, None, 5)[0]
    assert row.new_from_file
    assert not tables.reader.case_page(EVERYTHING, None, 5)[0].new_from_file
    mark_seen(other.db, row.id)
    assert not other.reader.case_page(EVERYTHING, None, 5)[0].new_from_file


def test_a_case_with_a_record_whose_versions_differ_is_conflicted_until_decided(tables):
    tables.case("a")
    tables.note("a", "n", "First")
    other = Tables("tomas")
    other.log.bring_in(tables.changes())
    tables.add("note", "n", "a/binder", reading="So")
    other.add("note", "n", "a/binder", reading="Otherwise")
    tables.log.bring_in(other.changes())
    assert tables.reader.case_page(EVERYTHING, None, 5)[0].conflicted
    assert tables.reader.case_detail(ident("a")).conflicts == (ident("n"),)
    tables.add("note", "n", "a/binder", reading="Both")
    assert not tables.reader.case_page(EVERYTHING, None, 5)[0].conflicted


def test_two_corrections_of_different_fields_leave_nothing_to_decide(tables):
    tables.case("a")
    tables.note("a", "n", "First")
    other = Tables("tomas")
    other.log.bring_in(tables.changes())
    tables.add("note", "n", "a/binder", reading="So", reason="Forgotten")
    other.add("note", "n", "a/binder", next_what="Call", reason="Misheard")
    tables.log.bring_in(other.changes())
    assert set(tables.reader.state(ident("n")).conflicts()) == {"reason"}
    assert not tables.reader.case_page(EVERYTHING, None, 5)[0].conflicted
    assert tables.reader.case_detail(ident("a")).conflicts == ()
    assert not tables.reader.timeline(ident("a"), None, 5)[0].conflicted


def test_a_case_page_has_its_panels(tables):
    tables.device(PaperSigner("anke"), ANKE, "Anke V.", "supervisor")
    tables.case("a", "Nadia B.", supervisor=ANKE, review_on="2026-04-28")
    for name, kind in (("s1", "STRENGTH"), ("s2", "CONCERN"), ("s3", "STRENGTH")):
        tables.add("statement", name, "a/binder", case=ident("a"), kind=kind, text=name)
    tables.note("a", "n", next_what="Call", next_who=MIRA, next_when="2026-03-12")
    tables.mediation("m", case=ident("a"), title="Courtyard")
    tables.part("follow_up", "f", "m", number=1, due="2026-05-01")
    detail = tables.reader.case_detail(ident("a"))
    assert detail.case.code == "MH-a"
    assert detail.binder == ident("a/binder")
    assert detail.person.pseudonym == "Nadia B."
    assert [one.text for one in detail.strengths] == ["s1", "s3"]
    assert [one.text for one in detail.concerns] == ["s2"]
    assert [one.title for one in detail.mediations] == ["Courtyard"]
    assert [(one.kind, one.what, one.due) for one in detail.tasks] == [
        ("next_step", "Call", "2026-03-12"),
        ("review", "", "2026-04-28"),
        ("follow_up", "Courtyard", "2026-05-01"),
    ]
    assert {one.pseudonym for one in detail.tasks} == {"Nadia B."}
    assert detail.audience == (ANKE, MIRA)
    assert detail.names == {ANKE: "Anke V."}


def test_an_unknown_case_has_no_page(tables):
    assert tables.reader.case_detail(ident("nobody")) is None
    assert tables.reader.case_detail("nonsense") is None


def test_what_is_at_rest_is_shown_as_such(tables):
    tables.binder("b", subject="a")
    tables.add("case", "a", "b", code="MH-1")
    tables.mediation("m", title="Stairs", state="")
    row = tables.reader.case_page(EVERYTHING, None, 5)[0]
    assert (row.state, row.for_review) == ("PROPOSED", True)
    assert tables.reader.mediation_page(None, 5)[0].state == "REQUESTED"


def test_a_closed_case_asks_for_no_review(tables):
    tables.case("a", review_on="2026-04-28")
    tables.add("case", "a", "a/binder", state="CLOSED")
    assert tables.reader.case_detail(ident("a")).tasks == ()


def test_notes_of_a_sealed_binder_stay_out_of_the_list(tables):
    tables.case("a")
    tables.binder("sealed", "case_sealed", "a")
    note = {"case": ident("a"), "at": "2026-03-09T10:00:00+00:00", "place": "Hidden harbour"}
    tables.add("note", "n", "sealed", **note)
    row = tables.reader.case_page(EVERYTHING, None, 5)[0]
    assert (row.last_contact, row.last_place) == ("", "")
    assert tables.db.execute("SELECT name FROM place").fetchall() == []
