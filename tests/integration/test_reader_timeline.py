"""The timeline, histories, mediations, drafts and hand-overs, read from real tables."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.projection_kit import ANKE, MIRA, PaperSigner, Tables, ident


@pytest.fixture
def tables():
    made = Tables()
    made.device(made.signer, MIRA, "Mira K.")
    made.device(PaperSigner("anke"), ANKE, "Anke V.", "supervisor")
    return made


def entries(tables, case="a"):
    return tables.reader.timeline(ident(case), None, 50)


def test_entries_come_newest_first_by_their_own_moment(tables):
    tables.case("a")
    tables.note("a", "noon", at="2026-03-09T12:00:00+01:00")
    tables.note("a", "earlier", at="2026-03-09T12:30:00+02:00")  # half past ten in UTC
    tables.note("a", "later", at="2026-03-09T11:30:00+00:00")
    tables.note("a", "other day", at="2026-03-08T23:00:00+01:00")
    wanted = ["later", "noon", "earlier", "other day"]
    assert [one.id for one in entries(tables)] == [ident(name) for name in wanted]


def test_pages_of_a_timeline_follow_one_another(tables):
    tables.case("a")
    for number in range(23):
        tables.note("a", f"n{number}", at=f"2026-03-{1 + number // 4:02}T10:00:00+00:00")
    seen, after = [], None
    while page := tables.reader.timeline(ident("a"), after, 5):
        seen += [one.id for one in page]
        after = page[-1]
    assert len(seen) == len(set(seen)) == 23


def test_an_entry_carries_the_note_its_author_and_its_versions(tables):
    tables.case("a")
    tables.note("a", "n", "At the court", next_what="Call")
    tables.add("note", "n", "a/binder", reading="Tired", reason="Forgotten")
    entry = entries(tables)[0]
    assert (entry.kind, entry.note.observed[0]["text"]) == ("note", "At the court")
    assert (entry.note.reading, entry.versions) == ("Tired", 2)
    assert (entry.author.name, entry.author.principal) == ("Mira K.", MIRA)
    assert entry.at == "2026-03-09T16:20:00+01:00"
    assert not any((entry.conflicted, entry.erased, entry.step_done))


def test_comments_hang_under_their_note_with_their_author(tables):
    tables.case("a")
    tables.note("a", "n", "At the court")
    anke = Tables("anke")
    anke.log.bring_in(tables.changes())
    for name, at in (("c2", "2026-03-11T08:00:00Z"), ("c1", "2026-03-10T08:00:00Z")):
        fields = {"case": ident("a"), "target": ident("n"), "text": name, "written_at": at}
        anke.add("comment", name, "a/binder", **fields)
    tables.log.bring_in(anke.changes())
    comments = entries(tables)[0].comments
    assert [comment.text for comment, _ in comments] == ["c1", "c2"]
    assert {author.name for _, author in comments} == {"Anke V."}


def test_a_note_whose_versions_differ_says_so(tables):
    tables.case("a")
    tables.note("a", "n", "At the court")
    anke = Tables("anke")
    anke.log.bring_in(tables.changes())
    tables.add("note", "n", "a/binder", reading="Tired")
    anke.add("note", "n", "a/binder", reading="Calm")
    tables.log.bring_in(anke.changes())
    entry = entries(tables)[0]
    assert (entry.conflicted, entry.versions, entry.author.name) == (True, 3, "Mira K.")


def test_a_done_step_is_marked(tables):
    tables.case("a")
    tables.note("a", "n", next_what="Call")
    tables.add("tick", "t", "a/binder", case=ident("a"), target=ident("n"), done=True)
    assert entries(tables)[0].step_done


def test_an_erased_note_keeps_its_place_and_says_nothing(tables):
    tables.case("a")
    change = tables.add(
        "note", "n", "a/binder", case=ident("a"), at="2026-03-09T10:00:00Z", place="Old harbour",
        observed=[{"text": "Secret", "source": "SEEN", "teller": ""}], next_what="Whisper",
    )  # fmt: skip
    tables.log.erase([change.id], record=ident("n"), ground="REQUEST")
    entry = entries(tables)[0]
    assert entry.erased
    assert (entry.note.observed, entry.note.place) == ((), "")
    assert tables.reader.case_detail(ident("a")).tasks == ()
    everything = repr(tables.derived())
    assert "harbour" not in everything
    assert "Whisper" not in everything


def test_sessions_of_a_linked_mediation_stand_in_the_timeline_in_either_order(tables):
    tables.case("a")
    tables.mediation("m1", case=ident("a"), title="Courtyard", code="M-1")
    tables.part("session", "s1", "m1", number=1, on="2026-03-06", line="Both came")
    tables.mediation("m2", title="Stairs")
    tables.part("session", "s2", "m2", number=1, on="2026-03-07")
    assert [one.id for one in entries(tables)] == [ident("s1")]
    tables.add("mediation", "m2", "m2/mediation", case=ident("a"))
    assert [one.id for one in entries(tables)] == [ident("s2"), ident("s1")]
    values = entries(tables)[1].values
    assert (values["title"], values["code"], values["line"]) == ("Courtyard", "M-1", "Both came")


def test_papers_and_imports_stand_in_the_timeline(tables):
    tables.case("a")
    tables.note("a", "n", at="2026-03-08T10:00:00+00:00")
    tables.add(
        "disclosure",
        "d",
        "a/binder",
        case=ident("a"),
        on="2026-03-09T09:00:00Z",
        recipient="School",
    )
    tables.db.execute(
        "INSERT INTO transfer(id, direction, at, file, partner, changes, outcome) VALUES"
        " (?, 'in', '2026-03-08T12:00:00+00:00', 'x.liaise', 'Tomas R.', 4, 'brought-in')",
        (ident("t"),),
    )
    tables.db.execute(
        "INSERT INTO transfer_case VALUES(?, ?, 1, 2)", (ident("t"), bytes.fromhex(ident("a")))
    )
    found = entries(tables)
    assert [one.kind for one in found] == ["disclosure", "import", "note"]
    assert found[0].values["recipient"] == "School"
    assert (found[1].values["notes"], found[1].values["sessions"]) == (1, 2)
    assert found[1].author.name == "Tomas R."
    rest = tables.reader.timeline(ident("a"), found[1], 5)
    assert [one.kind for one in rest] == ["note"]


def test_a_timeline_of_nobody_is_empty(tables):
    assert entries(tables, "nobody") == []
    assert tables.reader.timeline("nonsense", None, 5) == []


# Histories


def test_a_history_shows_every_version_newest_first_and_which_is_current(tables):
    tables.case("a")
    tables.note("a", "n", "First")
    second = tables.add("note", "n", "a/binder", reading="Tired")
    third = tables.add("note", "n", "a/binder", reading="Calm")
    versions = tables.reader.history(ident("n"))
    assert [one.change for one in versions][:2] == [third.id, second.id]
    assert [one.current for one in versions][:2] == [("reading",), ()]
    assert "observed" in versions[2].current
    assert versions[0].fields == {"reading": "Calm"}
    assert versions[0].author.name == "Mira K."
    assert versions[0].at.startswith("2026-03-01T09:00")
    assert versions[0].at.endswith("+00:00")


def test_a_history_shows_that_a_version_was_erased(tables):
    tables.case("a")
    tables.note("a", "n", "First")
    change = tables.add("note", "n", "a/binder", reading="Tired")
    tables.log.erase([change.id], record=ident("n"), ground="REQUEST")
    assert [(one.erased, dict(one.fields) == {}) for one in tables.reader.history(ident("n"))] == [
        (True, True),
        (False, False),
    ]


def test_an_unknown_record_has_no_history_and_no_state(tables):
    for record in (ident("nobody"), "nonsense"):
        assert list(tables.reader.history(record)) == []
        assert tables.reader.state(record) is None


def test_a_state_is_what_the_changes_say(tables):
    tables.case("a")
    assert tables.reader.state(ident("a")).value("code") == "MH-a"


# Mediations


def test_mediations_are_listed_latest_first_with_what_happened(tables):
    tables.mediation("old", title="Stairs", requested_on="2026-01-10")
    tables.mediation("new", title="Courtyard", requested_on="2026-01-05", code="M-2")
    tables.part("session", "s1", "new", number=1, on="2026-02-01")
    tables.part("session", "s2", "new", number=2, on="2026-02-20")
    tables.part("point", "p", "new", order=1, text="Quiet after ten")
    tables.part("follow_up", "f2", "new", number=2, due="2026-06-01")
    tables.part("follow_up", "f1", "new", number=1, due="2026-03-20")
    first, second = tables.reader.mediation_page(None, 50)
    assert (first.title, second.title) == ("Courtyard", "Stairs")
    assert (first.sessions, first.points, first.last_on) == (2, 1, "2026-02-20")
    assert first.next_check == "2026-03-20"
    tables.add("follow_up", "f1", "new/mediation", held_on="2026-03-21", result="KEPT")
    assert tables.reader.mediation_page(None, 50)[0].next_check == "2026-06-01"
    assert [one.title for one in tables.reader.mediation_page(first, 50)] == ["Stairs"]
    assert [one.title for one in tables.reader.mediation_page(None, 50, "stai")] == ["Stairs"]
    assert tables.reader.mediation_page(None, 50, "nowhere") == []
    assert tables.reader.mediation_page(None, 50, '"') == []


def test_a_mediation_page_has_all_its_parts_in_order(tables):
    tables.device(PaperSigner("m"), MIRA, "Mira K.")
    tables.mediation("m", title="Courtyard", mediators=[MIRA])
    tables.part("party", "p2", "m", label="Tenants")
    tables.part("party", "p1", "m", label="Families")
    tables.part("party_words", "w", "m", "mediation_content", party=ident("p1"), needs="Sleep")
    tables.part("common_ground", "g", "m", "mediation_content", text="The swings")
    tables.part("talk", "t", "m", on="2026-02-01", party=ident("p1"))
    tables.part("session", "s2", "m", number=2, on="2026-02-20")
    tables.part("session", "s1", "m", number=1, on="2026-02-10")
    tables.part("point", "b", "m", order=2, text="Two")
    tables.part("point", "a", "m", order=1, text="One")
    tables.part("follow_up", "f", "m", number=1, due="2026-03-20")
    tables.part("sealed_note", "own", "m", "mediation_sealed", text="For myself")
    detail = tables.reader.mediation_detail(ident("m"))
    assert detail.mediation.title == "Courtyard"
    assert [one.label for one in detail.parties] == ["Families", "Tenants"]
    assert [one.needs for one in detail.words] == ["Sleep"]
    assert [one.text for one in detail.common_ground] == ["The swings"]
    assert [one.on for one in detail.talks] == ["2026-02-01"]
    assert [one.number for one in detail.sessions] == [1, 2]
    assert [one.text for one in detail.points] == ["One", "Two"]
    assert [one.due for one in detail.follow_ups] == ["2026-03-20"]
    assert [one.text for one in detail.sealed_notes] == ["For myself"]
    assert detail.binder == ident("m/mediation")
    assert detail.content_binder == ident("m/mediation_content")
    assert detail.sealed_binder == ident("m/mediation_sealed")
    assert (detail.conflicts, detail.names) == ((), {MIRA: "Mira K."})
    assert tables.reader.mediation_detail(ident("nobody")) is None


# Drafts, hand-overs, the last save


def test_drafts_come_latest_first(tables):
    tables.draft("note:1", "2026-03-09T10:00:00+00:00")
    tables.draft("note:2", "2026-03-09T11:00:00+00:00")
    assert [one.key for one in tables.reader.drafts()] == ["note:2", "note:1"]
    assert tables.reader.draft("note:1").kept_at == "2026-03-09T10:00:00+00:00"
    assert tables.reader.draft("nothing") is None


def test_hand_overs_come_newest_first_and_say_what_can_be_undone(tables):
    until = (tables.moment + timedelta(days=1)).isoformat()
    past = (tables.moment - timedelta(days=1)).isoformat()
    rows = [
        ("1", "out", "written", until),
        ("2", "in", "brought-in", until),
        ("3", "in", "brought-in", past),
        ("4", "in", "undone", until),
        ("5", "in", "part", ""),
    ]
    for number, direction, outcome, undo in rows:
        tables.db.execute(
            "INSERT INTO transfer(id, direction, at, file, partner, changes, outcome, undo_until)"
            " VALUES(?, ?, ?, 'x.liaise', 'Anke V.', 3, ?, ?)",
            (number, direction, f"2026-03-0{number}T10:00:00+00:00", outcome, undo),
        )
    found = tables.reader.transfers(4)
    assert [one.id for one in found] == ["5", "4", "3", "2"]
    assert [one.undoable for one in found] == [False, False, False, True]


def test_the_last_save_is_known(tables):
    assert tables.reader.last_saved() == ""
    tables.db.execute("INSERT INTO meta VALUES('last_saved', '2026-03-09T18:39:00+00:00')")
    assert tables.reader.last_saved() == "2026-03-09T18:39:00+00:00"
