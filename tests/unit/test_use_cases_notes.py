"""Notes, drafts, comments, ticks and conflicts through their use cases, on vaults in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application.cases import Proposal, confirm_case, propose_case
from liaise_desktop.application.conflicts import resolve_conflict
from liaise_desktop.application.notes import (
    add_comment,
    correct_note,
    discard_draft,
    draft_key,
    keep_draft,
    save_note,
    tick_step,
    untick_step,
)
from liaise_desktop.domain.errors import (
    ChangedMeanwhileError,
    FieldMissingError,
    FieldTooLongError,
    NotYoursToCorrectError,
    ReasonMissingError,
    RecordNotFoundError,
    RumourRefusedError,
    StepNotOpenError,
)
from liaise_desktop.domain.notes import line
from liaise_desktop.domain.records import Note, from_fields
from tests.case_ways import close
from tests.fakes import (
    ANKE,
    MIRA,
    TOMAS,
    FakeClock,
    FakeVault,
    SeededRandom,
    anke,
    desk_of,
    mira,
    tomas,
)

PROPOSAL = Proposal(
    pseudonym="Nadia B.",
    purpose="SUPPORT",
    legal_basis="PUBLIC_TASK",
    necessity="Two services work with her.",
    notice="GIVEN",
    notice_on="2026-03-02",
    standin=TOMAS,
    supervisor=ANKE,
    review_on="2026-05-04",
)
NOTE = Note(
    "",
    at="2026-03-09T16:20:00+01:00",
    place="Riverside skatepark",
    observed=(
        line("She muted the group on Sunday.", "SEEN"),
        line("", "SEEN"),
        line("They all talk like a film trailer.", "TOLD_BY_PERSON"),
    ),
    no_own_words="NOT_ASKED",
    reading="She takes some distance.",
    alternative="The class leaves her less time.",
    next_what="Walk with her to Werkstatt Noord",
    next_when="2026-03-17",
)


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def case_id(vault):
    made = propose_case(mira(vault), PROPOSAL).made
    confirm_case(anke(vault), made)
    return made


@pytest.fixture
def note_id(vault, case_id):
    return save_note(mira(vault), replace(NOTE, case=case_id)).made


def note_of(vault, note_id):
    return from_fields(Note, note_id, vault.state(note_id).values())


def test_a_saved_note_stands_in_its_case_with_writer_and_time(vault, case_id):
    done = save_note(mira(vault), replace(NOTE, case=case_id))
    note = note_of(vault, done.made)
    assert (note.written_by, note.written_at) == (MIRA, "2026-03-09T16:20:00+00:00")
    assert [item["text"] for item in note.observed] == [
        "She muted the group on Sunday.",
        "They all talk like a film trailer.",
    ]
    assert note.no_own_words == ""  # a line in own words needs no reason
    assert note.next_who == MIRA
    assert vault.state(done.made).binder == vault.state(case_id).binder
    assert (done.cases, done.kinds) == ({case_id}, {"note"})


def test_markup_and_hidden_signs_are_kept_as_typed(vault, case_id):
    typed = "<b>bold</b> <img src=x> \u202egnisrever \u00e9\r\n&amp;"
    made = save_note(mira(vault), replace(NOTE, case=case_id, reading=typed)).made
    assert note_of(vault, made).reading == typed.replace("\r\n", "\n")


def test_saving_forgets_the_draft_in_the_same_transaction(vault, case_id):
    key = draft_key(case_id)
    keep_draft(mira(vault), key, {"observed": "She mu"})
    commits = vault.commits
    save_note(mira(vault), replace(NOTE, case=case_id), draft=key)
    assert vault.drafts == {}
    assert vault.commits == commits + 1


def test_a_note_that_is_refused_leaves_its_draft(vault, case_id):
    key = draft_key(case_id)
    keep_draft(mira(vault), key, {"observed": "They say"})
    rumour = replace(NOTE, case=case_id, observed=(line("They say so.", "RUMOUR"),))
    with pytest.raises(RumourRefusedError):
        save_note(mira(vault), rumour, draft=key)
    assert vault.drafts == {key: {"observed": "They say"}}


def test_a_draft_may_hold_anything_and_goes_without_trace(vault, case_id):
    key = draft_key(case_id)
    count = len(vault.changes)
    done = keep_draft(mira(vault), key, {"observed": [{"text": "x" * 1_000_000}]})
    assert (done.cases, done.kinds) == ({case_id}, {"draft"})
    discard_draft(mira(vault), key)
    assert vault.drafts == {}
    assert len(vault.changes) == count


@pytest.mark.parametrize(
    ("key", "cases"),
    [("note:c1", {"c1"}), ("note:c1:n1", {"c1"}), ("case:new", set()), ("", set())],
)
def test_a_draft_says_in_which_case_it_is_written(vault, key, cases):
    assert keep_draft(mira(vault), key, {}).cases == cases


def test_a_paste_of_a_megabyte_is_refused_whole(vault, case_id):
    with pytest.raises(FieldTooLongError):
        save_note(mira(vault), replace(NOTE, case=case_id, reading="x" * 1_000_000))
    assert vault.state(case_id) is not None
    assert vault.of_type("note") == []


def test_no_note_is_written_in_a_closed_case(vault, case_id):
    close(mira(vault), anke(vault), case_id, "AGREED")
    with pytest.raises(StepNotOpenError):
        save_note(mira(vault), replace(NOTE, case=case_id))


def test_a_correction_stands_over_what_was_said_and_the_old_text_stays(vault, note_id):
    old = note_of(vault, note_id)
    better = replace(old, reading="She has left the group.", written_by="nobody", case="x")
    done = correct_note(mira(vault), note_id, better, "She told me today")
    note = note_of(vault, note_id)
    assert note.reading == "She has left the group."
    assert note.reason == "She told me today"
    assert (note.written_by, note.case) == (MIRA, old.case)  # not for a correction to set
    assert vault.state(note_id).conflicts() == {}
    readings = [c.fields().get("reading") for c in vault.changes.values()
                if c.header.record == note_id]  # fmt: skip
    assert readings == ["She takes some distance.", "She has left the group."]
    assert done.cases == {old.case}


def test_the_stand_in_may_correct_and_the_supervisor_may_not(vault, note_id):
    better = replace(note_of(vault, note_id), next_what="Meet her there")
    correct_note(tomas(vault), note_id, better, "She goes alone")
    assert note_of(vault, note_id).next_what == "Meet her there"
    with pytest.raises(NotYoursToCorrectError):
        correct_note(anke(vault), note_id, better, "I would put it otherwise")
    with pytest.raises(NotYoursToCorrectError):
        correct_note(desk_of(vault, "lena"), note_id, better, "I was there too")


def test_a_correction_without_a_reason_is_refused(vault, note_id):
    with pytest.raises(ReasonMissingError):
        correct_note(mira(vault), note_id, note_of(vault, note_id), " ")


def test_a_correction_over_what_was_not_seen_is_refused_and_keeps_its_draft(vault, note_id):
    shown, old = vault.state(note_id).heads(), note_of(vault, note_id)
    correct_note(tomas(vault), note_id, replace(old, place="Tram stop Oostkaai"), "Wrong place")
    keep_draft(mira(vault), "note-correction:1", {"reading": "mine"})
    with pytest.raises(ChangedMeanwhileError):
        correct_note(
            mira(vault), note_id, replace(old, reading="Mine"), "Because", expected=shown,
            draft="note-correction:1",
        )  # fmt: skip
    assert "note-correction:1" in vault.drafts
    now = vault.state(note_id).heads()
    correct_note(mira(vault), note_id, replace(note_of(vault, note_id), reading="Mine"),
                 "Because", expected=now, draft="note-correction:1")  # fmt: skip
    assert vault.drafts == {}


def test_anybody_in_the_team_comments_without_touching_the_note(vault, note_id):
    before = vault.state(note_id)
    done = add_comment(anke(vault), note_id, "Good that you leave two explanations open.")
    comment = vault.state(done.made)
    assert comment.value("target") == note_id
    assert comment.value("written_by") == ANKE
    assert vault.state(note_id) == before
    with pytest.raises(FieldMissingError):
        add_comment(anke(vault), note_id, "  ")


def test_a_next_step_is_ticked_and_opened_again_in_one_record(vault, note_id):
    tick_step(mira(vault), note_id)
    tick_step(mira(vault), note_id)
    ticks = vault.of_type("tick")
    assert [tick.values() for tick in ticks] == [
        {"case": note_of(vault, note_id).case, "target": note_id, "done": True, "on": "2026-03-09"}
    ]
    untick_step(mira(vault), note_id)
    assert [tick.value("done") for tick in vault.of_type("tick")] == [False]


def test_only_a_next_step_can_be_ticked(vault, case_id):
    bare = replace(NOTE, case=case_id, next_what="", next_when="")
    made = save_note(mira(vault), bare).made
    with pytest.raises(RecordNotFoundError):
        tick_step(mira(vault), made)
    assert vault.of_type("tick") == []


# -- conflicts ---------------------------------------------------------------------------------


@pytest.fixture
def apart(vault, note_id):
    """Two laptops that corrected the same note apart, and what each wrote."""
    other = FakeVault(author="cd" * 32, clock=FakeClock(), random=SeededRandom(2))
    other.bring_in(vault.changes.values())
    mine = replace(note_of(vault, note_id), reading="Since Sunday.", next_when="2026-03-18")
    theirs = replace(note_of(vault, note_id), reading="For a week.", next_when="")
    correct_note(mira(vault), note_id, mine, "More exact")
    correct_note(tomas(other), note_id, theirs, "Her aunt says so")
    return vault, other


def test_two_corrections_made_apart_are_a_conflict_that_shows_both(apart, note_id):
    vault, other = apart
    vault.bring_in(other.changes.values())
    other.bring_in(vault.changes.values())
    assert vault.state(note_id) == other.state(note_id)
    conflicts = vault.state(note_id).conflicts()
    assert {c.value for c in conflicts["reading"]} == {"Since Sunday.", "For a week."}
    assert set(conflicts) == {"reading", "next_when", "reason"}


def test_choosing_a_version_ends_the_conflict_everywhere(apart, note_id):
    vault, other = apart
    vault.bring_in(other.changes.values())
    candidates = vault.state(note_id).conflicts()["reading"]
    wanted = next(c for c in candidates if c.value == "For a week.")
    seen = [c.change for c in candidates]
    done = resolve_conflict(mira(vault), note_id, "reading", chosen=wanted.change, seen=seen)
    assert done.records == {note_id}
    dates = vault.state(note_id).conflicts()["next_when"]
    resolve_conflict(mira(vault), note_id, "next_when", chosen=dates[0].change)
    other.bring_in(vault.changes.values())
    for side in (vault, other):
        assert side.state(note_id).value("reading") == "For a week."
        assert side.state(note_id).value("reason") == "Her aunt says so"
        assert side.state(note_id).conflicts() == {}


def test_versions_can_be_merged_by_who_may_correct(apart, note_id):
    vault, other = apart
    vault.bring_in(other.changes.values())
    merged = "Since Sunday; her aunt says for a week."
    with pytest.raises(NotYoursToCorrectError):
        resolve_conflict(anke(vault), note_id, "reading", merged=merged)
    resolve_conflict(tomas(vault), note_id, "reading", merged=merged)
    assert vault.state(note_id).value("reading") == merged


def test_the_supervisor_may_choose_between_the_versions(apart, note_id):
    vault, other = apart
    vault.bring_in(other.changes.values())
    first = vault.state(note_id).conflicts()["reading"][0]
    resolve_conflict(anke(vault), note_id, "reading", chosen=first.change)
    assert vault.state(note_id).value("reading") == first.value


def test_a_decision_on_what_was_not_on_screen_is_refused(apart, note_id):
    vault, other = apart
    seen = [c.change for c in vault.state(note_id).fields["reading"]]
    vault.bring_in(other.changes.values())
    with pytest.raises(ChangedMeanwhileError):
        resolve_conflict(mira(vault), note_id, "reading", chosen=seen[0], seen=seen)


@pytest.mark.parametrize(("field", "chosen"), [("reading", "ee" * 16), ("unheard_of", "")])
def test_only_a_candidate_of_the_field_can_be_chosen(vault, note_id, field, chosen):
    with pytest.raises(RecordNotFoundError):
        resolve_conflict(mira(vault), note_id, field, chosen=chosen, merged="x")


def test_a_merged_value_keeps_the_rules(vault, note_id):
    with pytest.raises(RumourRefusedError):
        resolve_conflict(mira(vault), note_id, "observed", merged=[line("They say.", "RUMOUR")])
    with pytest.raises(FieldTooLongError):
        resolve_conflict(mira(vault), note_id, "reading", merged="x" * 70_000)
