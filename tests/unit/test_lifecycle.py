"""The ways of cases and mediations: where steps lead, and what each needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from liaise_desktop.domain import days, lifecycle, mediation_steps
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.errors import (
    ConsentMissingError,
    DateUnreadableError,
    FieldMissingError,
    NotSuitableError,
    StepNotOpenError,
)
from liaise_desktop.domain.lifecycle import CASE_NEEDS, CASE_STEPS, CaseFacts
from liaise_desktop.domain.mediation_steps import MEDIATION_NEEDS, MEDIATION_STEPS, Parts
from liaise_desktop.domain.mediations import Mediation, Party, Session
from liaise_desktop.domain.records import Case

TODAY = date(2026, 3, 9)
FACTS = CaseFacts(TODAY)

PROPOSED = Case(
    "00" * 16,
    purpose="SUPPORT",
    legal_basis="PUBLIC_TASK",
    necessity="A place in training cannot be found without it.",
    notice="GIVEN",
    notice_on="2026-03-02",
    proposed_by="mira",
    second_reader="anke",
    review_on="2026-06-07",
)


def needs_of(error):
    return error.value.facts["needs"]


def test_every_step_leads_to_a_state_that_exists():
    for table in (CASE_STEPS, MEDIATION_STEPS):
        assert {wanted for steps in table.values() for wanted in steps} <= set(table)


def test_g2_a_case_with_everything_opens():
    assert lifecycle.advance(PROPOSED, "OPEN", FACTS).state == "OPEN"


@pytest.mark.parametrize(
    ("change", "needs"),
    [
        ({"purpose": ""}, ("purpose",)),
        ({"legal_basis": " "}, ("legal_basis",)),
        ({"necessity": ""}, ("necessity",)),
        ({"review_on": ""}, ("review_on",)),
        ({"review_on": "2026-06-08"}, ("review_late",)),
        ({"review_on": "2026-03-08"}, ("review_past",)),
        ({"notice": ""}, ("notice",)),
        ({"notice_on": ""}, ("notice_on",)),
        ({"notice": "POSTPONED"}, ("notice_ground",)),
        ({"second_reader": ""}, ("second_reader",)),
        ({"second_reader": "mira"}, ("two_people",)),
        ({"purpose": "", "necessity": "", "second_reader": ""},
         ("purpose", "necessity", "second_reader")),
    ],
)  # fmt: skip
def test_g2_a_case_does_not_open_without(change, needs):
    with pytest.raises(StepNotOpenError) as refused:
        lifecycle.advance(replace(PROPOSED, **change), "OPEN", FACTS)
    assert needs_of(refused) == needs
    assert set(needs) <= set(CASE_NEEDS.keys())


def test_information_may_be_postponed_with_its_ground():
    postponed = replace(PROPOSED, notice="POSTPONED", notice_ground="He is in hospital")
    assert lifecycle.advance(postponed, "OPEN", FACTS).state == "OPEN"


def test_g19_a_minor_is_reviewed_within_sixty_days():
    minor = CaseFacts(TODAY, minor=True)
    with pytest.raises(StepNotOpenError) as refused:
        lifecycle.advance(replace(PROPOSED, review_on="2026-05-09"), "OPEN", minor)
    assert needs_of(refused) == ("review_late",)
    soon = replace(PROPOSED, review_on="2026-05-08")
    assert lifecycle.advance(soon, "OPEN", minor).state == "OPEN"


@pytest.mark.parametrize("kind", ["GROUP", "PLACE"])
def test_a_group_or_place_is_neither_told_nor_asked(kind):
    about = replace(PROPOSED, subject_kind=kind, notice="", notice_on="", agreement="")
    opened = lifecycle.advance(about, "OPEN", FACTS)
    assert lifecycle.advance(opened, "ACTIVE", CaseFacts(TODAY, strengths=1, goals=1)).state == "ACTIVE"


@pytest.mark.parametrize(
    ("change", "strengths", "needs"),
    [
        ({}, 1, ("agreement",)),
        ({"agreement": "DECLINED", "agreement_on": "2026-03-09"}, 1, ("agreement",)),
        ({"agreement": "AGREED"}, 1, ("agreement_on",)),
        ({"agreement": "AGREED", "agreement_on": "2026-03-09"}, 0, ("strength",)),
    ],
)
def test_support_begins_with_an_agreement_and_a_strength(change, strengths, needs):
    case = replace(PROPOSED, state="OPEN", **change)
    with pytest.raises(StepNotOpenError) as refused:
        lifecycle.advance(case, "ACTIVE", CaseFacts(TODAY, strengths=strengths, goals=1))
    assert needs_of(refused) == needs


def test_a_case_closes_with_its_reason():
    closing = replace(PROPOSED, state="CLOSING", closing_checks=CLOSING_CHECK.keys())
    with pytest.raises(StepNotOpenError) as refused:
        lifecycle.advance(closing, "CLOSED", FACTS)
    assert needs_of(refused) == ("closing_reason",)
    closed = lifecycle.advance(replace(closing, closing_reason="GOALS"), "CLOSED", FACTS)
    assert closed.state == "CLOSED"


@pytest.mark.parametrize(
    ("state", "wanted"),
    [("PROPOSED", "ACTIVE"), ("PROPOSED", "CLOSED"), ("CLOSED", "ACTIVE"), ("ERASED", "OPEN"),
     ("UNHEARD_OF", "OPEN")],
)  # fmt: skip
def test_no_step_leaves_out_another(state, wanted):
    with pytest.raises(StepNotOpenError) as refused:
        lifecycle.advance(replace(PROPOSED, state=state), wanted, FACTS)
    assert refused.value.facts == {"state": state, "wanted": wanted, "needs": ()}


def test_g12_a_retention_date_is_two_years_after_the_last_contact():
    assert lifecycle.retention_from(date(2026, 3, 9)) == date(2028, 3, 9)
    assert lifecycle.retention_from(date(2024, 2, 29)) == date(2026, 2, 28)


# -- mediations --------------------------------------------------------------------------------

SUITABLE = Mediation("00" * 16, state="SUITABILITY", suitable="YES")
RESIDENTS = Party("01" * 16, consent_on="2026-01-14")
YOUNG = Party("02" * 16, consent_on="2026-01-20")
BOTH = (RESIDENTS, YOUNG)
SESSION = Session("03" * 16, on="2026-01-20", present=(RESIDENTS.id, YOUNG.id))


def test_a_mediation_goes_its_whole_way():
    mediation, parts = replace(SUITABLE, state="REQUESTED"), Parts(BOTH, 2, 3, (1, 2))
    way = ("SUITABILITY", "PRE_MEDIATION", "CONSENTED", "SESSIONS", "AGREEMENT", "FOLLOW_UP_1",
           "FOLLOW_UP_2", "CLOSED")  # fmt: skip
    stages = []
    for wanted in way:
        mediation = mediation_steps.advance(mediation, wanted, parts)
        stages.append(mediation_steps.stage(mediation.state))
    assert mediation.state == "CLOSED"
    assert stages == [1, 1, 1, 2, 3, 4, 4, 4]


@pytest.mark.parametrize(
    ("state", "wanted", "change", "parts", "needs"),
    [
        ("REQUESTED", "SUITABILITY", {"suitable": ""}, Parts(), ("suitable",)),
        ("REQUESTED", "SUITABILITY", {"suitable": "UNKNOWN"}, Parts(), ("suitable",)),
        ("REQUESTED", "NOT_SUITABLE", {"suitable": "NO"}, Parts(), ("suitability_reason",)),
        ("PRE_MEDIATION", "CONSENTED", {}, Parts(BOTH[:1]), ("parties",)),
        ("PRE_MEDIATION", "CONSENTED", {}, Parts((*BOTH, Party("04" * 16))), ("consents",)),
        ("CONSENTED", "SESSIONS", {}, Parts(BOTH), ("sessions",)),
        ("SESSIONS", "AGREEMENT", {}, Parts(BOTH, 1), ("points",)),
        ("SESSIONS", "AGREEMENT", {}, Parts(BOTH), ("sessions", "points")),
        ("REQUESTED", "ONTHESPOT", {"mode": "DEFERRED"}, Parts(), ("realtime",)),
        ("AGREEMENT", "FOLLOW_UP_1", {}, Parts(), ("follow_up_1",)),
        ("FOLLOW_UP_1", "FOLLOW_UP_2", {}, Parts(checks_held=(1,)), ("follow_up_2",)),
    ],
)
def test_a_step_of_a_mediation_needs(state, wanted, change, parts, needs):
    mediation = replace(SUITABLE, state=state, **change)
    with pytest.raises(StepNotOpenError) as refused:
        mediation_steps.advance(mediation, wanted, parts)
    assert needs_of(refused) == needs
    assert set(needs) <= set(MEDIATION_NEEDS.keys())


@pytest.mark.parametrize(
    "state", ["REQUESTED", "SUITABILITY", "PRE_MEDIATION", "CONSENTED", "SESSIONS", "AGREEMENT",
              "FOLLOW_UP_1"],
)  # fmt: skip
def test_every_side_can_stop_at_any_time_without_a_reason(state):
    stopped = mediation_steps.advance(replace(SUITABLE, state=state), "WITHDRAWN", Parts())
    assert mediation_steps.is_over(stopped.state)
    assert mediation_steps.advance(stopped, "CLOSED", Parts()).state == "CLOSED"


def test_nobody_is_talked_to_before_suitability_is_judged():
    for suitable in ("", "NO", "UNKNOWN"):
        with pytest.raises(NotSuitableError):
            mediation_steps.check_may_talk(replace(SUITABLE, suitable=suitable))
    mediation_steps.check_may_talk(SUITABLE)
    with pytest.raises(StepNotOpenError):
        mediation_steps.check_may_talk(replace(SUITABLE, state="WITHDRAWN"))


def test_a_session_on_the_day_of_the_last_consent_is_kept():
    mediation_steps.check_session(SUITABLE, SESSION, BOTH)


@pytest.mark.parametrize(
    ("parties", "missing"),
    [
        ((RESIDENTS, replace(YOUNG, consent_on="2026-01-21")), 1),
        ((RESIDENTS, replace(YOUNG, consent_on="")), 1),
        ((replace(RESIDENTS, withdrawn_on="2026-01-20"), YOUNG), 1),
        ((RESIDENTS,), 1),
        ((), 2),
    ],
)
def test_no_session_before_the_consent_of_every_side_present(parties, missing):
    with pytest.raises(ConsentMissingError) as refused:
        mediation_steps.check_session(SUITABLE, SESSION, parties)
    assert refused.value.facts == {"parties": missing}


def test_a_side_that_is_not_there_need_not_have_consented():
    alone = replace(SESSION, form="SHUTTLE", present=(RESIDENTS.id,))
    mediation_steps.check_session(SUITABLE, alone, (RESIDENTS, replace(YOUNG, consent_on="")))


def test_a_withdrawal_later_leaves_earlier_sessions_standing():
    later = replace(RESIDENTS, withdrawn_on="2026-01-21")
    mediation_steps.check_session(SUITABLE, SESSION, (later, YOUNG))


def test_a_session_names_its_day_and_who_was_there():
    with pytest.raises(FieldMissingError):
        mediation_steps.check_session(SUITABLE, replace(SESSION, present=()), BOTH)
    with pytest.raises(DateUnreadableError):
        mediation_steps.check_session(SUITABLE, replace(SESSION, on="Tuesday"), BOTH)


@pytest.mark.parametrize(
    ("agreed", "first", "second"),
    [
        (date(2026, 2, 20), date(2026, 3, 6), date(2026, 5, 20)),
        (date(2025, 11, 30), date(2025, 12, 14), date(2026, 2, 28)),
        (date(2026, 12, 31), date(2027, 1, 14), date(2027, 3, 31)),
    ],
)
def test_checks_are_due_after_two_weeks_and_three_months(agreed, first, second):
    assert mediation_steps.follow_ups_after(agreed) == (first, second)
    planned = mediation_steps.planned_follow_ups("00" * 16, ("aa" * 16, "bb" * 16), agreed)
    assert [(check.number, check.due) for check in planned] == [
        (1, first.isoformat()),
        (2, second.isoformat()),
    ]


def test_the_supervisor_reads_needs_and_words_once_every_side_released_them():
    released = [replace(party, releases_words=True) for party in BOTH]
    audience = mediation_steps.content_audience
    assert audience(("mira", "tomas"), "anke", released) == ("mira", "tomas", "anke")
    assert audience(("mira", "tomas"), "anke", [released[0], YOUNG]) == ("mira", "tomas")
    assert audience(("mira",), "anke", []) == ("mira",)
    assert audience(("mira",), "", released) == ("mira",)


@pytest.mark.parametrize("text", ["2026-13-01", "", "9 March", "2026-03-09T25:00:00+00:00"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(DateUnreadableError):
        days.day_or_moment(text, record="note", field="next_when")
