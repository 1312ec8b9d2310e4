"""Reviews, pauses, closing by two, looking back, and what is ahead of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from liaise_desktop.application.case_steps import keep_closing, look_back, outlook
from liaise_desktop.application.cases import (
    Proposal,
    advance_case,
    confirm_case,
    propose_case,
    set_case_fields,
)
from liaise_desktop.application.notes import save_note
from liaise_desktop.application.reviews import confirm_review, hold_review
from liaise_desktop.domain import lifecycle
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.errors import FieldTooLongError, StepNotOpenError
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case, Note, from_fields
from tests.case_ways import close
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

PROPOSAL = Proposal(
    pseudonym="Nadia B.", purpose="SUPPORT", legal_basis="PUBLIC_TASK",
    necessity="Two services work with her.", notice="GIVEN", notice_on="2026-03-02",
    standin=TOMAS, supervisor=ANKE, review_on="2026-05-04",
)  # fmt: skip
CLOSING_KEYS = CLOSING_CHECK.keys()
REVIEW = Review(
    "", held_on="2026-03-09", second_person=ANKE, still_needed="YES", still_proportionate="UNKNOWN",
    basis_right="YES", person_informed="YES", strengths_first="Coaches on Fridays",
    decision="CONTINUE", next_review="2026-06-01",
)  # fmt: skip


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def case(vault):
    made = propose_case(mira(vault), PROPOSAL).made
    confirm_case(anke(vault), made)
    return made


def case_of(vault, key):
    return from_fields(Case, key, vault.state(key).values())


def needs_of(refused):
    return refused.value.facts["needs"]


def steps_of(desk, case):
    return {step.wanted: step for step in outlook(desk, case).steps}


def test_what_is_ahead_names_each_step_and_what_it_needs(vault, case):
    ahead = steps_of(mira(vault), case)
    assert ahead["ACTIVE"].needs == ("agreement", "strength", "goal")
    assert ahead["ON_HOLD"].needs == ("contact_recent",)
    assert ahead["CLOSING"].needs == ()
    assert vault.commits == 3  # nothing was written by looking


def test_g2_who_proposed_a_case_is_told_that_another_opens_it(vault):
    made = propose_case(mira(vault), PROPOSAL).made
    assert steps_of(mira(vault), made)["OPEN"].others
    assert steps_of(anke(vault), made)["OPEN"].needs == ()
    own = propose_case(anke(vault), PROPOSAL).made
    assert steps_of(anke(vault), own)["OPEN"].needs == ("two_people",)


def test_a_case_rests_only_after_sixty_days_without_contact(vault, case):
    line = {"text": "Met at the tram.", "source": "SEEN", "teller": ""}
    save_note(mira(vault), Note("", case=case, at="2026-03-09T15:00:00+01:00", observed=(line,),
                                no_own_words="NOT_ASKED"))  # fmt: skip
    vault.clock.forward(days=60)
    with pytest.raises(StepNotOpenError) as refused:
        advance_case(mira(vault), case, "ON_HOLD")
    assert needs_of(refused) == ("contact_recent",)
    vault.clock.forward(days=1)
    advance_case(mira(vault), case, "ON_HOLD")
    assert case_of(vault, case).paused_on == "2026-05-09"
    assert not outlook(mira(vault), case).propose_closing
    vault.clock.forward(days=184)
    assert outlook(mira(vault), case).propose_closing


def test_a_review_counts_once_a_second_person_has_read_it(vault, case):
    made = hold_review(mira(vault), replace(REVIEW, case=case)).made
    assert case_of(vault, case).review_on == "2026-05-04"
    with pytest.raises(StepNotOpenError) as refused:
        confirm_review(mira(vault), made)
    assert needs_of(refused) == ("other_person",)
    confirm_review(anke(vault), made)
    assert case_of(vault, case).review_on == "2026-06-01"
    kept = from_fields(Review, made, vault.state(made).values())
    assert (kept.worker, kept.due, kept.second_on) == (MIRA, "2026-05-04", "2026-03-09")


@pytest.mark.parametrize(
    ("change", "needs"),
    [
        ({"held_on": ""}, ("held_on",)),
        ({"held_on": "2026-03-10"}, ("held_late",)),
        ({"second_person": ""}, ("second_person",)),
        ({"second_person": MIRA}, ("other_person",)),
        ({"basis_right": ""}, ("questions",)),
        ({"decision": ""}, ("decision",)),
        ({"next_review": ""}, ("review_on",)),
        ({"next_review": "2026-03-01"}, ("review_past",)),
        ({"next_review": "2026-06-08"}, ("review_late",)),
    ],
)
def test_a_review_does_not_go_without(vault, case, change, needs):
    with pytest.raises(StepNotOpenError) as refused:
        hold_review(mira(vault), replace(REVIEW, case=case, **change))
    assert needs_of(refused) == needs
    assert vault.of_type("review") == []


def test_g23_a_review_may_not_know_anything(vault, case):
    unsure = dict.fromkeys(
        ("still_needed", "still_proportionate", "basis_right", "person_informed"), "UNKNOWN"
    )
    assert hold_review(mira(vault), replace(REVIEW, case=case, **unsure)).made


def test_g19_the_next_review_of_a_minor_is_within_sixty_days(vault):
    made = propose_case(mira(vault), replace(PROPOSAL, minor=True, review_on="2026-05-01")).made
    confirm_case(anke(vault), made)
    with pytest.raises(StepNotOpenError) as refused:
        hold_review(mira(vault), replace(REVIEW, case=made, next_review="2026-05-09"))
    assert needs_of(refused) == ("review_late",)
    hold_review(mira(vault), replace(REVIEW, case=made, next_review="2026-05-08"))


def test_a_review_that_ends_in_closing_needs_no_next_one(vault, case):
    made = hold_review(
        mira(vault), replace(REVIEW, case=case, decision="CLOSE", next_review="")
    ).made
    confirm_review(anke(vault), made)
    assert case_of(vault, case).review_on == "2026-05-04"


@pytest.mark.parametrize(
    ("on", "kind", "blocked"),
    [
        (date(2026, 6, 3), "REFERRAL", False),
        (date(2026, 6, 4), "REFERRAL", True),
        (date(2026, 6, 4), "CONF", True),
        (date(2026, 6, 4), "HANDOVER", False),
        (date(2026, 6, 4), "CHILDPROT", False),
        (date(2026, 6, 4), "POLICE_DANGER", False),
        (date(2026, 6, 4), "SUBJECT", False),
    ],
)
def test_thirty_days_after_a_missed_review_only_what_cannot_wait_leaves(
    vault, case, on, kind, blocked
):
    assert lifecycle.blocks_leaving(case_of(vault, case), kind, on) is blocked


def test_a_case_is_closed_by_two_people_with_every_check(vault, case):
    advance_case(mira(vault), case, "CLOSING")
    most = [key for key in CLOSING_KEYS if key != "SAFETY"]
    keep_closing(mira(vault), case, checks=most, reason="GOALS", lookback=True)
    with pytest.raises(StepNotOpenError) as refused:
        advance_case(anke(vault), case, "CLOSED")
    assert needs_of(refused) == ("closing_checks",)
    keep_closing(anke(vault), case, checks=CLOSING_CHECK.keys(), reason="GOALS", lookback=True)
    with pytest.raises(StepNotOpenError) as refused:
        advance_case(anke(vault), case, "CLOSED")
    assert needs_of(refused) == ("closing_other",)
    keep_closing(mira(vault), case, checks=CLOSING_CHECK.keys(), reason="GOALS", lookback=True)
    advance_case(anke(vault), case, "CLOSED")
    assert case_of(vault, case).state == "CLOSED"


@pytest.mark.parametrize("reason", ["DIED", "NOCONTACT", "ERROR"])
def test_who_cannot_be_told_need_not_have_been(vault, case, reason):
    advance_case(mira(vault), case, "CLOSING")
    told = [key for key in CLOSING_KEYS if key != "PERSON_TOLD"]
    keep_closing(mira(vault), case, checks=told, reason=reason, lookback=False)
    advance_case(anke(vault), case, "CLOSED")


def test_one_looks_back_only_where_it_was_agreed_and_not_too_early(vault, case):
    close(mira(vault), anke(vault), case)
    vault.clock.forward(days=200)
    with pytest.raises(StepNotOpenError) as refused:
        look_back(mira(vault), case, "She has her own flat.")
    assert needs_of(refused) == ("lookback_agreed",)
    assert case_of(vault, case).lookback_1 == ""


def test_after_six_and_twelve_months_one_short_note_is_kept(vault, case):
    close(mira(vault), anke(vault), case, lookback=True)
    with pytest.raises(StepNotOpenError) as refused:
        look_back(mira(vault), case, "Too soon")
    assert needs_of(refused) == ("lookback_early",)
    vault.clock.forward(days=184)
    with pytest.raises(StepNotOpenError) as refused:
        look_back(mira(vault), case, " ")
    assert needs_of(refused) == ("lookback_note",)
    with pytest.raises(FieldTooLongError):
        look_back(mira(vault), case, "x" * 601)
    look_back(mira(vault), case, "She has her own flat.")
    vault.clock.forward(days=181)
    look_back(mira(vault), case, "Still well.")
    kept = case_of(vault, case)
    assert (kept.state, kept.lookback_1, kept.lookback_2) == (
        "LOOKBACK_2", "She has her own flat.", "Still well.",
    )  # fmt: skip


def test_who_comes_back_finds_the_case_open_again_and_its_end_forgotten(vault, case):
    close(mira(vault), anke(vault), case, lookback=True)
    advance_case(mira(vault), case, "REOPENED")
    kept = case_of(vault, case)
    assert (kept.state, kept.closed_on, kept.closing_checks, kept.closing_reason) == (
        "REOPENED", "", (), "",
    )  # fmt: skip


def test_a_case_handed_to_a_colleague_takes_its_readers_along(vault, case):
    set_case_fields(mira(vault), case, {"lead": TOMAS, "standin": ""})
    binder = vault.state(vault.state(case).binder)
    assert binder.value("audience") == [TOMAS, ANKE, MIRA]  # until a file has carried it
    save = Note("", case=case, at="2026-03-09T15:00:00+01:00", reading="", next_what="Call",
                next_who=TOMAS, no_own_words="NOT_ASKED")  # fmt: skip
    assert save_note(tomas(vault), save).made
    set_case_fields(anke(vault), case, {"lead": TOMAS})
    assert vault.state(binder.id).value("audience") == [TOMAS, ANKE]
