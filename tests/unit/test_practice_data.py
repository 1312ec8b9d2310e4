"""Practice data: invented, calm, within all rules, and the same for the same seed."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, timedelta

import pytest

from liaise_desktop.app.practice_data import (
    Counts,
    fill,
    first_desk_edits,
    flagship_note,
    second_desk_edits,
)
from liaise_desktop.app.practice_texts import SOURCES, nadia_texts, texts
from liaise_desktop.app.practice_texts.form import read_texts
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.mediation_steps import consents
from liaise_desktop.domain.mediations import Party
from liaise_desktop.domain.notes import check_note, mark_of
from liaise_desktop.domain.plan_steps import support_needs
from liaise_desktop.domain.plans import Opportunity, PlanGoal, SupportPlan
from liaise_desktop.domain.records import Case, Note, Statement, from_fields
from liaise_desktop.domain.safeguards import check_statement
from liaise_desktop.gui.presenters.note_in_hand import in_hand
from tests.fakes import ANKE, FakeVault, SeededRandom, mira, tomas

TODAY = date(2026, 3, 12)
WORDS_OF_SUSPICION = re.compile(
    r"suspect|radicali|extremis|terror|gefährder|verdächtig|jihad|dschihad|islamis|\brisk\b", re.IGNORECASE
)  # fmt: skip


def filled(seed=1, **more):
    vault = FakeVault(random=SeededRandom(seed))
    counts = fill(mira(vault), today=TODAY, seed=seed, **more)
    return vault, counts


@pytest.fixture(scope="module")
def practice():
    return filled()


@pytest.fixture(scope="module")
def vault(practice):
    return practice[0]


def records(vault, kind):
    return [from_fields(kind, s.id, s.values()) for s in vault.of_type(kind.TYPE)]


def everything_said(vault):
    return json.dumps(
        [s.values() for type_ in vault.types for s in vault.of_type(type_)], ensure_ascii=False
    )


def test_there_is_enough_to_practise_with(practice):
    vault, counts = practice
    assert counts == Counts(cases=44, notes=640, mediations=13)
    made = {type_: len(found) for type_, found in vault.types.items()}
    assert (made["case"], made["note"], made["mediation"]) == (44, 640, 13)
    assert made["comment"] > 20
    assert made["tick"] > 200
    assert made["sealed_note"] == 3


def test_the_same_seed_gives_the_same_city_and_another_seed_another():
    small = {"cases": 12, "notes": 60, "mediations": 3}
    one, again, other = (filled(seed, **small)[0] for seed in (5, 5, 6))
    assert everything_said(one) == everything_said(again)
    assert list(one.by_record) == list(again.by_record)
    assert everything_said(one) != everything_said(other)


def test_every_note_and_statement_keeps_the_rules(vault):
    for note in records(vault, Note):
        check_note(note)
    for statement in records(vault, Statement):
        check_statement(statement)


def test_all_three_voices_are_heard(vault):
    notes = records(vault, Note)
    marks = Counter(mark_of(item["source"]) for note in notes for item in note.observed)
    assert all(marks[mark] > 60 for mark in ("SEEN", "TOLD", "QUOTED"))
    assert sum(1 for note in notes if note.reading) > 100
    assert sum(1 for note in notes if note.next_what) > 200


def test_it_is_written_in_all_eight_languages(vault):
    spoken = Counter(s.value("languages")[0] for s in vault.of_type("person"))
    assert set(spoken) == {"en", "de", "fr", "nl", "es", "it", "sv", "ca"}
    assert min(spoken[language] for language in ("en", "de", "fr", "nl", "es")) >= 3


def test_g5_strengths_stand_before_concerns_in_every_case(vault):
    first: dict[str, str] = {}
    for statement in records(vault, Statement):
        first.setdefault(statement.case, statement.kind)
    assert set(first.values()) == {"STRENGTH"}


def test_g2_every_open_case_was_read_by_two(vault):
    for case in records(vault, Case):
        if case.state != "PROPOSED":
            assert case.second_reader == ANKE != case.proposed_by
            assert case.retention_on > case.opened_on
    states = Counter(case.state for case in records(vault, Case))
    assert set(states) == {"PROPOSED", "OPEN", "ACTIVE", "ON_HOLD", "CLOSING", "CLOSED"}


def test_mediations_stand_at_different_stages_and_no_session_is_before_its_consents(vault):
    states = {s.value("state", "REQUESTED") for s in vault.of_type("mediation")}
    assert len(states) >= 10
    parties = {party.id: party for party in records(vault, Party)}
    sessions = vault.of_type("session")
    assert len(sessions) >= 10
    for session in sessions:
        assert all(consents(parties[key], session.value("on")) for key in session.value("present"))


def test_next_steps_are_due_about_today_and_nothing_is_written_in_the_future(vault):
    done = {s.value("target") for s in vault.of_type("tick") if s.value("done")}
    notes = records(vault, Note)
    waiting = [note.next_when[:10] for note in notes if note.next_when and note.id not in done]
    near = [day for day in waiting if abs(date.fromisoformat(day) - TODAY) <= timedelta(days=14)]
    assert len(near) > 25
    assert max(note.written_at for note in notes) < TODAY.isoformat()
    assert max(note.at for note in notes) >= (TODAY - timedelta(days=3)).isoformat()
    reviews = [c.review_on for c in records(vault, Case) if c.state not in ("CLOSED", "PROPOSED")]
    assert sum(1 for day in reviews if day <= (TODAY + timedelta(days=14)).isoformat()) >= 8


def test_no_text_has_a_gap_or_a_word_of_suspicion(vault):
    said = everything_said(vault)
    assert re.findall(r"\{[a-z]+\}", said) == []
    assert WORDS_OF_SUSPICION.findall(said) == []


def test_no_two_cases_have_one_name_or_reference(vault):
    names = [s.value("pseudonym") for s in vault.of_type("person")]
    codes = [case.code for case in records(vault, Case)]
    assert len(set(names)) == len(names)
    assert len(set(codes)) == len(codes)


def test_the_first_case_is_that_of_nadia(vault):
    note = flagship_note(mira(vault))
    assert note.place == "Riverside skatepark"
    assert note.at == "2026-03-09T16:20:00+00:00"
    assert note.next_when == "2026-03-17T14:00:00+00:00"
    comments = [s for s in vault.of_type("comment") if s.value("target") == note.id]
    assert [s.value("written_by") for s in comments] == [ANKE]


def test_one_draft_is_waiting_to_be_gone_on_with(vault):
    [(key, content)] = vault.drafts.items()
    case = from_fields(Case, key.removeprefix("note:"), vault.state(key[5:]).values())
    assert vault.state(case.main_person).value("pseudonym") == "Samir D."
    assert in_hand(content).entry == "I have a list of questions now, eleven of"
    assert len(in_hand(content).lines) == 1


def test_two_desks_that_correct_one_note_apart_meet_in_a_conflict():
    first, _ = filled(cases=12, notes=80, mediations=2)
    second = FakeVault(author="cd" * 32, random=SeededRandom(9))
    second.bring_in(first.changes.values())
    before = set(second.changes)
    mine = first_desk_edits(mira(first), today=TODAY)
    theirs = second_desk_edits(tomas(second), today=TODAY)
    assert mine == theirs
    waiting = [change for key, change in second.changes.items() if key not in before]
    assert Counter(change.header.type for change in waiting) == {"note": 2, "talk": 1}
    first.bring_in(waiting)
    conflicts = set(first.state(mine).conflicts())
    assert conflicts == {"observed", "next_what", "next_when", "reason"}


def test_an_empty_vault_has_no_first_note():
    with pytest.raises(RecordNotFoundError):
        flagship_note(mira(FakeVault()))


def test_a_practice_city_may_be_smaller():
    vault, counts = filled(cases=3, notes=20, mediations=0)
    assert counts == Counts(3, 20, 0)
    assert len(vault.types["note"]) == 20


@pytest.mark.parametrize("language", sorted(SOURCES))
def test_every_language_has_stories_short_notes_and_topics(language):
    found = texts(language)
    assert found.arcs
    assert all(arc.sentence and arc.necessity and arc.scenes for arc in found.arcs)
    assert all(arc.said[0].kind == "STRENGTH" for arc in found.arcs)
    assert len(found.short) >= 7
    assert len(found.topics) >= 8
    assert found.comments


def test_the_form_of_the_texts_refuses_a_line_of_no_kind():
    assert [arc.name for arc in nadia_texts().arcs] == ["nadia"]
    with pytest.raises(ValueError, match="z"):
        read_texts("en", "# arc a SUPPORT\nz what is this")


def test_every_supported_case_has_a_plan_that_support_needs():
    vault, _ = filled(cases=14, notes=60, mediations=0)
    with mira(vault).unit() as unit:
        for state in unit.records.find(Case.TYPE, "state", "ACTIVE"):
            [plan] = unit.records.find(SupportPlan.TYPE, "case", state.id)
            goals = unit.records.find(PlanGoal.TYPE, "case", state.id)
            assert not support_needs(
                from_fields(SupportPlan, plan.id, plan.values()),
                [from_fields(PlanGoal, goal.id, goal.values()) for goal in goals],
            )
            assert unit.records.find(Opportunity.TYPE, "case", state.id)
