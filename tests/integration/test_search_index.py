"""What search finds, how it is shown, and what is in no index."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaise_desktop.storage.projections import rebuild
from liaise_desktop.storage.search import (
    asked,
    erase_from_index,
    index_waiting,
    merge_index,
    waiting,
)
from tests.projection_kit import MIRA, Tables, ident

BEGIN, END = "\x01", "\x02"


@pytest.fixture
def tables():
    made = Tables()
    made.case("nadia", "Nadia B.")
    return made


def found(tables, query, kind=""):
    return [(hit.kind, hit.record) for hit in tables.reader.search(query, kind).hits]


def note_hit(name):
    return ("note", ident(name))


@pytest.mark.parametrize("query", ["etage", "ÉTAGE", "étag", "troisieme étage", "Troi", "étage !"])
def test_marks_and_capitals_make_no_difference_and_the_last_word_may_be_unfinished(tables, query):
    tables.note("nadia", "n", "Elle habite au troisième étage")
    assert found(tables, query) == [note_hit("n")]


@pytest.mark.parametrize("query", ["troisieme nichts", '"étage troisième"', "eta zzz", "sieme"])
def test_all_words_must_occur_and_quoted_words_in_their_order(tables, query):
    tables.note("nadia", "n", "Elle habite au troisième étage")
    assert found(tables, query) == []


def test_every_voice_of_a_note_is_found(tables):
    tables.note(
        "nadia",
        "n",
        "alpha",
        reading="bravo",
        alternative="charlie",
        next_what="delta",
        place="echo",
    )
    for word in ("alpha", "bravo", "charlie", "delta"):
        assert found(tables, word) == [note_hit("n")]
    assert found(tables, "echo", "note") == [note_hit("n")]


def test_notes_come_newest_first_by_when_they_were_about(tables):
    for name, at in (("may", "2026-05-01"), ("jan", "2026-01-01"), ("mar", "2026-03-01")):
        tables.note("nadia", name, "Oostkaai", at=f"{at}T10:00:00+01:00")
    assert found(tables, "oost", "note") == [note_hit("may"), note_hit("mar"), note_hit("jan")]
    tables.add("note", "jan", "nadia/binder", at="2026-06-01T10:00:00+01:00")
    assert found(tables, "oost", "note")[0] == note_hit("jan")


def test_notes_of_one_minute_are_all_kept(tables):
    names = [f"n{number}" for number in range(150)]
    for name in names:
        tables.note("nadia", name, "Oostkaai")
    hits = tables.reader.search("oostkaai", "note", 200).hits
    assert {hit.record for hit in hits} == set(map(ident, names))


def test_a_hit_says_what_to_open_and_marks_the_words(tables):
    tables.note("nadia", "n", "She waits at Oostkaai until her shift", kind="CALL")
    hit = tables.reader.search("oost").hits[0]
    assert (hit.record, hit.case, hit.title) == (ident("n"), ident("nadia"), "Nadia B.")
    assert (hit.at, hit.code) == ("2026-03-09T16:20:00+01:00", "CALL")
    assert hit.snippet == f"She waits at {BEGIN}Oostkaai{END} until her shift"


def test_a_hit_says_the_kind_of_note_that_is_meant_where_none_was_chosen(tables):
    tables.note("nadia", "n", "Oostkaai")
    assert tables.reader.search("oost").hits[0].code == "TALK"


def test_a_person_is_found_by_pseudonym_and_by_code(tables):
    for query in ("nadi", "MH-nadia", "mh"):
        hit = tables.reader.search(query).hits[0]
        assert (hit.kind, hit.record, hit.case) == (
            "person",
            ident("nadia/person"),
            ident("nadia"),
        )
        assert (hit.title, hit.code) == ("Nadia B.", "MH-nadia")


def test_a_person_is_found_by_a_code_that_came_or_changed_later(tables):
    tables.add("case", "nadia", "nadia/binder", code="MH-0147")
    assert found(tables, "mh-0147") == [("person", ident("nadia/person"))]
    assert found(tables, "mh-nadia") == []


def test_a_case_without_a_person_is_found_by_its_code(tables):
    tables.binder("g/binder", subject="g")
    tables.add("case", "g", "g/binder", code="GR-0007", subject_kind="GROUP")
    assert found(tables, "gr-0007") == [("person", ident("g"))]
    hit = tables.reader.search("gr-0007").hits[0]
    assert (hit.case, hit.code, hit.title) == (ident("g"), "GR-0007", "GR-0007")


def test_a_place_is_found_once_and_says_only_its_name(tables):
    tables.note("nadia", "n1", "Met her", place="Tram stop Oostkaai")
    tables.note("nadia", "n2", "Met her again", place="Tram stop Oostkaai")
    hits = tables.reader.search("oost", "place").hits
    assert [(hit.title, hit.record, hit.case, hit.at, hit.code) for hit in hits] == [
        ("Tram stop Oostkaai", "", "", "", "")
    ]
    assert hits[0].snippet == f"Tram stop {BEGIN}Oostkaai{END}"
    for name in ("n1", "n2"):
        assert found(tables, "oost", "place") != []
        tables.add("note", name, "nadia/binder", place="Café Sluis")
    assert found(tables, "oost", "place") == []
    assert found(tables, "sluis", "place") == [("place", "")]


def test_a_mediation_is_found_by_title_code_and_place(tables):
    tables.mediation("m", title="Linden Block courtyard", code="M-0009", place="Atrium", case="")
    for query in ("linden cou", "m-0009", "atri"):
        hits = tables.reader.search(query, "mediation").hits
        assert [(hit.record, hit.title) for hit in hits] == [
            (ident("m"), "Linden Block courtyard")
        ]


def test_counts_are_by_kind_and_stop_at_a_thousand(tables):
    tables.note("nadia", "n", "Nadia waits", place="Nadia square")
    result = tables.reader.search("nadia")
    assert dict(result.counts) == {"place": 1, "person": 1, "note": 1, "mediation": 0, "library": 0}
    assert not result.capped
    for number in range(1100):
        tables.note("nadia", f"n{number}", "Nadia", at=f"2026-03-09T{number % 24:02}:00:00Z")
    result = tables.reader.search("nadia", limit=20)
    assert (result.counts["note"], result.capped) == (1000, True)
    assert [hit.kind for hit in result.hits].count("note") == 18
    assert len(result.hits) == 20


def test_a_word_of_very_many_notes_is_taken_as_finished(tables):
    for number in range(1001):
        tables.note("nadia", f"n{number}", "together", at=f"2026-03-09T{number % 24:02}:00:00Z")
    tables.note("nadia", "more", "togetherness", at="2026-04-01T10:00:00Z")
    tables.note("nadia", "place", at="2026-01-01T10:00:00Z", place="Together house")
    assert found(tables, "togethern", "note") == [note_hit("more")]
    assert note_hit("more") in found(tables, "togethe", "note")
    assert note_hit("more") not in found(tables, "together", "note")
    assert found(tables, "togeth", "place") == found(tables, "together", "place") != []


def test_one_letter_finds_names_but_not_notes(tables):
    tables.note("nadia", "n", "next to the school")
    assert found(tables, "n") == [("person", ident("nadia/person"))]


def test_an_empty_query_finds_nothing(tables):
    for query in ("", "  ", '"', "*", "🙂", "\x00", "\u202e", "- ^ : ( )"):
        result = tables.reader.search(query)
        assert (result.hits, set(result.counts.values())) == ((), {0})


SIGNS = st.sampled_from(
    [*'"*^:(){}-+,.;\\/|&~`\'%_[]', "\x00", "\n", "\t", "\u202e", "\u2066", "\u00ad", "\ufeff",
     "🙂", "👩‍👧", "e\u0301", "ß", "İ", "ﬁ", "٣", "漢", "\ud800", "AND", "OR", "NOT", "NEAR(", " ",
     "title:", "search", "a", "oost", "étage"]
)  # fmt: skip


@pytest.fixture(scope="module")
def filled():
    made = Tables()
    made.case("nadia", "Nadia B.")
    made.note("nadia", "n", "Oostkaai AND NOT étage NEAR title: search", place="Oostkaai")
    return made


@given(query=st.one_of(st.lists(SIGNS, max_size=12).map("".join), st.text(max_size=40)))
def test_whatever_is_typed_is_a_query_and_never_an_error(filled, query):
    result = filled.reader.search(query)
    assert all(hit.kind in result.counts for hit in result.hits)
    assert len(filled.reader.case_page(_text_filter(query), None, 5)) <= 1


def _text_filter(query):
    from liaise_desktop.application.listings import CaseFilter

    return CaseFilter(text=query)


@given(
    words=st.lists(
        st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=2, max_size=12),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=40)
def test_what_was_written_is_found_by_its_own_words(words):
    made = Tables()
    made.case("a", "x")
    made.note("a", "n", " ".join(words))
    assert note_hit("n") in found(made, " ".join(words), "note")
    made.db.close()


def test_operators_are_plain_words(filled):
    assert found(filled, "oostkaai AND", "note") == [note_hit("n")]
    assert found(filled, "nowhere OR oostkaai", "note") == []
    assert found(filled, "title:search", "note") == [note_hit("n")]
    assert asked('NEAR(a b) "x') == '"NEAR(a" "b)" "x"*'


def test_invisible_signs_neither_hide_a_word_nor_pose_as_a_mark(tables):
    tables.note("nadia", "n", "Oost\u00adkaai \u202eetage\u202c and \x01tab\x02\tend")
    assert found(tables, "oostkaai etage") == [note_hit("n")]
    assert found(tables, "tab end") == [note_hit("n")]
    snippet = tables.reader.search("kaai oost oostkaai").hits
    assert snippet == ()
    assert tables.reader.search("etage").hits[0].snippet.count(BEGIN) == 1


# What waits


def test_what_came_in_a_file_waits_for_the_index_and_is_counted(tables):
    for number in range(30):
        tables.note("nadia", f"n{number}", "Oostkaai", at=f"2026-03-{1 + number % 9:02}T10:00:00Z")
    other = Tables("anke")
    other.log.bring_in(tables.changes(), index_now=False)
    result = other.reader.search("oost")
    assert (result.hits, result.indexing) == ((), 32)
    lefts = []
    while not lefts or lefts[-1]:
        lefts.append(index_waiting(other.db, 10))
    assert lefts == [22, 12, 2, 0]
    assert other.reader.search("oost", limit=99).counts["note"] == 30
    assert found(other, "oost", "note") == found(tables, "oost", "note")
    assert found(other, "mh-nadia") == found(tables, "mh-nadia")


def test_a_record_changed_while_it_waits_is_indexed_once(tables):
    tables.note("nadia", "n", "Oostkaai")
    other = Tables("anke")
    other.log.bring_in(tables.changes(), index_now=False)
    other.add("note", "n", "nadia/binder", reading="Sluis")
    assert found(other, "sluis") == [note_hit("n")]
    assert index_waiting(other.db, 99) == 0
    assert found(other, "oost") == [note_hit("n")]
    assert other.db.execute("SELECT count(*) FROM search_doc").fetchone()[0] == 2


# What is in no index


def test_no_word_of_a_sealed_binder_or_a_sealed_note_is_in_the_index(tables):
    tables.binder("sealed", "case_sealed", "nadia")
    sealed = {"case": ident("nadia"), "at": "2026-03-09T10:00:00Z"}
    lines = [{"text": "zebrafinch", "source": "SEEN", "teller": ""}]
    tables.add("note", "hidden", "sealed", **sealed, observed=lines, place="Quillharbour")
    tables.add("person", "hidden person", "sealed", case=ident("nadia"), pseudonym="Wyvernia")
    tables.mediation("m", title="Courtyard")
    tables.part("sealed_note", "own", "m", "mediation_sealed", text="yakbutter")
    tables.part("party_words", "w", "m", "mediation_sealed", needs="xylophone")
    tables.add("mediation", "m2", "m/mediation_sealed", title="Vultureside")
    rebuild(tables.db)
    words = tables.words()
    assert "courtyard" in words
    hidden = ("zebra", "quill", "wyv", "yak", "xylo", "vult")
    assert [word for word in words if word.startswith(hidden)] == []


def test_a_record_whose_binder_is_still_to_come_is_indexed_when_that_has_come(tables):
    tables.note("nadia", "n", "Oostkaai", place="Sluis")
    changes = tables.changes()
    late = [change for change in changes if change.header.type == "binder"]
    other = Tables("anke")
    other.log.bring_in([change for change in changes if change not in late])
    assert other.words() == set()
    other.log.bring_in(late)
    index_waiting(other.db, 99)
    assert found(other, "oost") == [note_hit("n")]
    assert other.derived() == rebuilt(other)


def test_a_sealed_binder_that_comes_late_lets_nothing_into_the_index(tables):
    tables.binder("sealed", "case_sealed", "nadia")
    tables.add("note", "hidden", "sealed", case=ident("nadia"), reading="zebrafinch")
    changes = tables.changes()
    other = Tables("anke")
    other.log.bring_in(reversed(changes), index_now=False)
    index_waiting(other.db, 99)
    assert "zebrafinch" not in other.words()
    assert "nadia" in other.words()


def test_a_binder_that_is_sealed_later_leaves_the_index(tables):
    tables.note("nadia", "n", "zebrafinch", place="Quillharbour")
    assert "zebrafinch" in tables.words()
    tables.add("binder", "nadia/binder", "nadia/binder", purpose="case_sealed", audience=[MIRA])
    index_waiting(tables.db, 99)
    assert tables.words() == set()


def test_the_words_of_both_versions_of_a_conflict_are_found(tables):
    tables.note("nadia", "n", "First")
    other = Tables("tomas")
    other.log.bring_in(tables.changes())
    tables.add("note", "n", "nadia/binder", reading="walrus")
    other.add("note", "n", "nadia/binder", reading="ostrich")
    tables.log.bring_in(other.changes())
    assert found(tables, "walrus") == found(tables, "ostrich") == [note_hit("n")]
    tables.add("note", "n", "nadia/binder", reading="heron")
    assert found(tables, "walrus") == found(tables, "ostrich") == []
    assert found(tables, "heron") == [note_hit("n")]


def test_an_import_that_is_undone_leaves_the_index(tables):
    tables.note("nadia", "n", "zebrafinch", place="Quillharbour")
    other = Tables("anke")
    other.log.bring_in(tables.changes())
    other.log.set_aside([change.id for change in tables.changes()])
    assert other.words() == set()
    assert other.reader.search("zebra").hits == ()


# Erasure


def segments(tables):
    """The raw bytes of the index, as they lie in the file."""
    both = "SELECT block FROM search_note_data UNION ALL SELECT block FROM search_name_data"
    return b"".join(block for (block,) in tables.db.execute(both))


def test_erased_words_leave_the_index_even_those_of_older_versions(tables):
    first = tables.note("nadia", "n", "") and tables.add(
        "note", "n", "nadia/binder", reading="zzebrafinch"
    )
    second = tables.add("note", "n", "nadia/binder", reading="qquillharbour")
    tables.note("nadia", "other", "Stays", at="2026-03-10T10:00:00Z")
    assert b"ebrafinch" in segments(tables)  # an older version rests until a merge
    tables.log.erase([first.id, second.id], record=ident("n"), ground="REQUEST")
    assert {"zzebrafinch", "qquillharbour"} & tables.words() == set()
    merging = merge_index(tables.db, begin=True)
    for _ in range(100):
        merging = merging and merge_index(tables.db)
    assert not merging
    for word in (b"ebrafinch", b"uillharbour"):
        assert word not in segments(tables)
    assert found(tables, "stays") == [note_hit("other")]


def test_what_is_erased_waits_no_longer(tables):
    tables.note("nadia", "n", "Oostkaai")
    tables.db.execute("INSERT INTO index_queue VALUES(?)", (tables.key("n"),))
    erase_from_index(tables.db, [tables.key("n")])
    assert waiting(tables.db) == 0


def rebuilt(tables):
    rebuild(tables.db)
    return tables.derived()
