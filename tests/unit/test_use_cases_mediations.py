"""Mediations through their use cases: the whole way, its guards, and who may read what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application.mediations import (
    CHECKS,
    Request,
    add_party,
    add_talk,
    judge_suitability,
    record_consent,
    request_mediation,
    stop_mediation,
    withdraw,
)
from liaise_desktop.application.sessions import (
    add_common_ground,
    add_point,
    add_session,
    close_mediation,
    conclude_agreement,
    conclude_without_agreement,
    hold_follow_up,
    keep_sealed_note,
    keep_words,
    set_point_standing,
)
from liaise_desktop.domain.errors import (
    CodeUnknownError,
    ConsentMissingError,
    DateUnreadableError,
    FieldMissingError,
    NotAllowedError,
    NotSuitableError,
    RecordNotFoundError,
    StepNotOpenError,
)
from liaise_desktop.domain.mediations import Mediation, Party, Point, Session, Talk
from liaise_desktop.domain.records import SEALED_PURPOSES, from_fields
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

REQUEST = Request(
    title="Linden Block courtyard",
    supervisor=ANKE,
    requested_on="2026-01-12",
    origin="RESIDENT",
    conflict_type="SPACE",
    place="Linden Block",
    mediators=(TOMAS,),
)
ANSWERS = dict.fromkeys(CHECKS, "NO")


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def mediation(vault):
    return request_mediation(mira(vault), REQUEST).made


@pytest.fixture
def suitable(vault, mediation):
    judge_suitability(mira(vault), mediation, ANSWERS, "YES")
    return mediation


@pytest.fixture
def sides(vault, suitable):
    def side(label, role):
        return add_party(mira(vault), Party("", mediation=suitable, label=label, role=role)).made

    return side("Residents, stairs B and C", "RESIDENTS"), side("Young people", "YOUNG_PEOPLE")


@pytest.fixture
def consented(vault, suitable, sides):
    for party in sides:
        record_consent(mira(vault), party, on="2026-01-14", form="PAPER", releases_words=True)
    return suitable


def a_session(mediation, sides, on="2026-02-02", **more):
    return Session("", mediation=mediation, on=on, minutes=85, present=tuple(sides), **more)


@pytest.fixture
def met(vault, consented, sides):
    add_session(mira(vault), a_session(consented, sides))
    return consented


@pytest.fixture
def agreed(vault, met):
    add_point(mira(vault), Point("", mediation=met, text="Quiet after 22:00", who="Young people",
                                 when_kind="FROM", when="2026-02-23"))  # fmt: skip
    conclude_agreement(mira(vault), met, on="2026-02-20", form="WRITTEN")
    return met


def state_of(vault, key):
    return from_fields(Mediation, key, vault.state(key).values())


def binders(vault, mediation):
    found = [s for s in vault.of_type("binder") if s.value("subject") == mediation]
    return {s.value("purpose"): s for s in found}


def parts(vault, type_, mediation):
    return [s for s in vault.of_type(type_) if s.value("mediation") == mediation]


def test_a_request_makes_three_binders_with_one_audience_each(vault, mediation):
    readers = {name: s.value("audience") for name, s in binders(vault, mediation).items()}
    assert readers == {
        "mediation": [MIRA, TOMAS, ANKE],
        "mediation_content": [MIRA, TOMAS],
        "mediation_sealed": [MIRA],
    }
    kept = state_of(vault, mediation)
    assert (kept.state, kept.outcome, kept.mediators) == ("REQUESTED", "RUNNING", (MIRA, TOMAS))
    assert kept.code.startswith("MD-")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"title": " "}, FieldMissingError),
        ({"conflict_type": ""}, CodeUnknownError),
        ({"mode": "SOMETIME"}, CodeUnknownError),
        ({"requested_on": ""}, DateUnreadableError),
        ({"case": "ff" * 16}, RecordNotFoundError),
    ],
)
def test_a_request_that_does_not_fit_leaves_nothing_behind(vault, change, error):
    with pytest.raises(error):
        request_mediation(mira(vault), replace(REQUEST, **change))
    assert vault.changes == {}


def test_a_supervisor_reads_the_record_and_does_not_mediate(vault):
    with pytest.raises(NotAllowedError):
        request_mediation(anke(vault), REQUEST)


def test_the_whole_way_of_a_mediation(vault, agreed):
    assert state_of(vault, agreed).state == "AGREEMENT"
    checks = parts(vault, "follow_up", agreed)
    assert [(s.value("number"), s.value("due")) for s in checks] == [
        (1, "2026-03-06"),
        (2, "2026-05-20"),
    ]
    hold_follow_up(mira(vault), agreed, 1, on="2026-03-06", result="PARTLY", text="One call")
    hold_follow_up(tomas(vault), agreed, 2, on="2026-05-21", result="KEPT")
    close_mediation(mira(vault), agreed, people_directly=9, people_indirectly=60)
    kept = state_of(vault, agreed)
    assert (kept.state, kept.outcome, kept.agreed_on) == ("CLOSED", "AGR_WRITTEN", "2026-02-20")
    assert (kept.people_directly, kept.people_indirectly) == (9, 60)


def test_each_verb_takes_the_mediation_as_far_as_it_got(vault, mediation, request):
    seen = [state_of(vault, mediation).state]
    for fixture in ("suitable", "sides", "consented", "met", "agreed"):
        request.getfixturevalue(fixture)
        seen.append(state_of(vault, mediation).state)
    assert seen == [
        "REQUESTED",
        "SUITABILITY",
        "SUITABILITY",
        "CONSENTED",
        "SESSIONS",
        "AGREEMENT",
    ]


# -- suitability -------------------------------------------------------------------------------


def test_every_question_of_suitability_has_an_answer(vault, mediation):
    with pytest.raises(FieldMissingError) as refused:
        judge_suitability(mira(vault), mediation, {**ANSWERS, "check_offence": ""}, "YES")
    assert refused.value.facts["field"] == "check_offence"


def test_g23_i_do_not_know_is_an_answer_and_leaves_it_open(vault, mediation):
    judge_suitability(mira(vault), mediation, {**ANSWERS, "check_violence": "UNKNOWN"}, "UNKNOWN")
    assert state_of(vault, mediation).state == "REQUESTED"
    judge_suitability(mira(vault), mediation, ANSWERS, "YES")
    assert state_of(vault, mediation).state == "SUITABILITY"


def test_what_is_not_suitable_ends_with_its_reason(vault, mediation):
    with pytest.raises(StepNotOpenError) as refused:
        judge_suitability(mira(vault), mediation, ANSWERS, "NO")
    assert refused.value.facts["needs"] == ("suitability_reason",)
    judge_suitability(mira(vault), mediation, {**ANSWERS, "check_gender_violence": "YES"}, "NO",
                      "The women's centre takes it on")  # fmt: skip
    assert state_of(vault, mediation).outcome == "NOT_SUITABLE"
    with pytest.raises(NotSuitableError):
        add_session(mira(vault), a_session(mediation, ["aa" * 16]))


def test_nobody_talks_or_consents_before_suitability_is_judged(vault, mediation):
    party = add_party(
        mira(vault), Party("", mediation=mediation, label="Residents", role="RESIDENTS")
    ).made
    with pytest.raises(NotSuitableError):
        add_talk(mira(vault), Talk("", party=party, on="2026-01-14"))
    with pytest.raises(NotSuitableError):
        record_consent(mira(vault), party, on="2026-01-14", form="PAPER")
    assert parts(vault, "talk", mediation) == []


# -- talks and consents ------------------------------------------------------------------------


def test_a_talk_apart_is_kept_with_its_mediator(vault, suitable, sides):
    made = add_talk(
        tomas(vault),
        Talk("", party=sides[0], on="2026-01-13", minutes=40, rules_explained=True,
             limits_explained=True, voluntary=True),
    ).made  # fmt: skip
    talk = vault.state(made)
    assert (talk.value("mediation"), talk.value("mediator")) == (suitable, TOMAS)
    assert state_of(vault, suitable).state == "PRE_MEDIATION"
    add_talk(mira(vault), Talk("", party=sides[1], on="2026-01-14"))
    assert len(parts(vault, "talk", suitable)) == 2


def test_a_consent_given_with_a_new_side_is_not_taken_over(vault, suitable):
    made = add_party(
        mira(vault),
        Party("", mediation=suitable, label="School", role="SCHOOL", consent_on="2020-01-01",
              releases_words=True),
    ).made  # fmt: skip
    assert vault.state(made).value("consent_on", "") == ""


def test_a_spoken_consent_has_a_witness(vault, sides):
    with pytest.raises(FieldMissingError):
        record_consent(mira(vault), sides[0], on="2026-01-14", form="SPOKEN")
    record_consent(mira(vault), sides[0], on="2026-01-14", form="SPOKEN", witness="Caretaker")
    assert vault.state(sides[0]).value("consent_witness") == "Caretaker"


def test_all_have_agreed_only_with_the_last_consent(vault, suitable, sides):
    record_consent(mira(vault), sides[0], on="2026-01-14", form="PAPER")
    assert state_of(vault, suitable).state == "SUITABILITY"
    record_consent(mira(vault), sides[1], on="2026-01-15", form="PAPER")
    kept = state_of(vault, suitable)
    assert (kept.state, kept.notes_agreed_on) == ("CONSENTED", "2026-01-15")


def test_words_reach_the_supervisor_only_while_every_side_releases_them(vault, consented, sides):
    def readers():
        return binders(vault, consented)["mediation_content"].value("audience")

    assert readers() == [MIRA, TOMAS, ANKE]
    add_party(mira(vault), Party("", mediation=consented, label="Caretaker", role="SERVICE"))
    assert readers() == [MIRA, TOMAS]


@pytest.mark.parametrize("state", ["consented", "met", "agreed"])
def test_any_side_stops_it_at_any_time_without_a_reason(vault, sides, state, request):
    mediation = request.getfixturevalue(state)
    withdraw(mira(vault), sides[1], on="2026-02-25")
    kept = state_of(vault, mediation)
    assert (kept.state, kept.outcome, kept.stopped_on) == ("WITHDRAWN", "WITHDRAWN", "2026-02-25")
    assert vault.state(sides[1]).value("withdrawn_on") == "2026-02-25"
    assert ANKE not in binders(vault, mediation)["mediation_content"].value("audience")
    with pytest.raises(StepNotOpenError):
        add_session(mira(vault), a_session(mediation, sides))
    close_mediation(mira(vault), mediation)
    assert state_of(vault, mediation).state == "CLOSED"


@pytest.mark.parametrize("how", ["REFUSED", "REFERRED"])
def test_a_side_may_decline_or_somebody_else_take_it_on(vault, suitable, how):
    stop_mediation(mira(vault), suitable, how, on="2026-01-16")
    kept = state_of(vault, suitable)
    assert (kept.state, kept.outcome, kept.stopped_on) == (how, how, "2026-01-16")


def test_it_stops_in_no_other_way(vault, suitable, met):
    with pytest.raises(StepNotOpenError):
        stop_mediation(mira(vault), suitable, "CLOSED", on="2026-01-16")
    with pytest.raises(StepNotOpenError):  # after a session nobody can still decline
        stop_mediation(mira(vault), met, "REFUSED", on="2026-02-16")


# -- sessions, points, checks ------------------------------------------------------------------


def test_no_session_before_the_consent_of_every_side_present(vault, consented, sides):
    with pytest.raises(ConsentMissingError) as refused:
        add_session(mira(vault), a_session(consented, sides, on="2026-01-13"))
    assert refused.value.facts == {"parties": 2}
    third = add_party(
        mira(vault), Party("", mediation=consented, label="Caretaker", role="SERVICE")
    ).made
    with pytest.raises(ConsentMissingError):
        add_session(mira(vault), a_session(consented, [*sides, third]))
    assert parts(vault, "session", consented) == []
    assert state_of(vault, consented).state == "CONSENTED"


def test_sessions_are_numbered_and_name_their_mediators(vault, met, sides):
    add_session(mira(vault), a_session(met, sides, on="2026-02-09", form="SHUTTLE"))
    kept = parts(vault, "session", met)
    assert [s.value("number") for s in kept] == [1, 2]
    assert kept[0].value("mediators") == [MIRA, TOMAS]
    with pytest.raises(FieldMissingError):
        add_session(mira(vault), a_session(met, []))


def test_an_agreement_needs_a_session_and_a_point(vault, met):
    with pytest.raises(StepNotOpenError) as refused:
        conclude_agreement(mira(vault), met, on="2026-02-20", form="WRITTEN")
    assert refused.value.facts["needs"] == ("points",)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"text": ""}, FieldMissingError),
        ({"who": " "}, FieldMissingError),
        ({"when": "Easter"}, DateUnreadableError),
        ({"when_kind": "AROUND"}, CodeUnknownError),
        ({"mediation": "ff" * 16}, RecordNotFoundError),
    ],
)
def test_a_point_says_what_who_and_when(vault, met, change, error):
    point = Point("", mediation=met, text="A grill evening", who="Both", when="2026-04-03")
    with pytest.raises(error):
        add_point(mira(vault), replace(point, **change))


def test_points_keep_their_order_and_say_how_they_go(vault, agreed):
    made = add_point(mira(vault), Point("", mediation=agreed, text="A grill", who="Both")).made
    set_point_standing(mira(vault), made, "PARTLY", "One call on 6 March")
    kept = parts(vault, "point", agreed)
    assert [s.value("order") for s in kept] == [1, 2]
    assert [s.value("standing", "NOT_DUE") for s in kept] == ["NOT_DUE", "PARTLY"]
    with pytest.raises(CodeUnknownError):
        set_point_standing(mira(vault), made, "BROKEN_HEARTED")


def test_the_second_check_comes_after_the_first(vault, agreed):
    with pytest.raises(StepNotOpenError):
        hold_follow_up(mira(vault), agreed, 2, on="2026-05-20", result="KEPT")
    assert [s.value("held_on", "") for s in parts(vault, "follow_up", agreed)] == ["", ""]
    with pytest.raises(RecordNotFoundError):
        hold_follow_up(mira(vault), agreed, 3, on="2026-05-20", result="KEPT")
    with pytest.raises(StepNotOpenError):
        close_mediation(mira(vault), agreed)


def test_no_agreement_ends_with_how_it_is_now(vault, met):
    with pytest.raises(StepNotOpenError):
        conclude_without_agreement(mira(vault), met, "AGR_WRITTEN", on="2026-02-20")
    conclude_without_agreement(mira(vault), met, "IMPROVED", on="2026-02-20")
    kept = state_of(vault, met)
    assert (kept.state, kept.outcome, kept.stopped_on) == (
        "NO_AGREEMENT", "IMPROVED", "2026-02-20",
    )  # fmt: skip
    assert parts(vault, "follow_up", met) == []


def test_a_mediation_on_the_spot_ends_at_once(vault):
    made = request_mediation(mira(vault), replace(REQUEST, mode="REALTIME")).made
    conclude_agreement(mira(vault), made, on="2026-01-12", form="SPOKEN")
    assert state_of(vault, made).state == "ONTHESPOT"
    close_mediation(mira(vault), made)
    kept = state_of(vault, made)
    assert (kept.state, kept.outcome) == ("CLOSED", "AGR_SPOKEN")
    assert parts(vault, "follow_up", made) == []


# -- words, common ground, sealed notes --------------------------------------------------------


def test_words_of_a_side_stand_in_the_content_binder_and_are_one_record(vault, consented, sides):
    keep_words(mira(vault), sides[0], needs="Sleep", own_words="We are not against them.")
    keep_words(mira(vault), sides[0], needs="Sleep on weekdays", own_words="We are not.")
    [words] = parts(vault, "party_words", consented)
    assert words.value("needs") == "Sleep on weekdays"
    content = binders(vault, consented)["mediation_content"]
    assert words.binder == content.id
    ground = add_common_ground(mira(vault), consented, "Both trust the caretaker.").made
    assert vault.state(ground).binder == content.id


def test_a_side_that_asked_for_no_notes_has_none(vault, suitable):
    silent = add_party(
        mira(vault),
        Party("", mediation=suitable, label="Family", role="FAMILY", asked_no_notes=True),
    ).made
    with pytest.raises(NotAllowedError):
        keep_words(mira(vault), silent, needs="Quiet", own_words="")


def test_g11_each_mediator_has_a_sealed_binder_of_their_own(vault, suitable, sides):
    mine = keep_sealed_note(mira(vault), suitable, "He is afraid of his uncle.", party=sides[1])
    theirs = keep_sealed_note(tomas(vault), suitable, "Ask about the dog.").made
    again = keep_sealed_note(tomas(vault), suitable, "Ask about the dog, gently.", note_id=theirs)
    assert again.made == theirs
    homes = {key: vault.state(vault.state(key).binder) for key in (mine.made, theirs)}
    assert [home.value("audience") for home in homes.values()] == [[MIRA], [TOMAS]]
    assert {home.value("purpose") for home in homes.values()} <= set(SEALED_PURPOSES)
    with pytest.raises(NotAllowedError):
        keep_sealed_note(anke(vault), suitable, "I would like to know.")
    with pytest.raises(FieldMissingError):
        keep_sealed_note(mira(vault), suitable, " ")


def test_every_part_says_which_mediation_changed(vault, suitable, sides):
    done = add_talk(mira(vault), Talk("", party=sides[0], on="2026-01-13"))
    assert done.mediations == {suitable}
    assert done.kinds == {"talk", "mediation"}
    assert done.made in done.records
