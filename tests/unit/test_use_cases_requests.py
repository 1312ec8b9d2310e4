"""Requests through their use cases, on a vault in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application.cases import Proposal
from liaise_desktop.application.mediations import Request as MediationRequest
from liaise_desktop.application.requests import (
    Received,
    answer_questions,
    decide_request,
    declare_emergency,
    erase_due_requests,
    make_case_of,
    make_mediation_of,
    pass_on,
    read_second,
    receive_request,
    take_back,
)
from liaise_desktop.domain import request_steps as steps
from liaise_desktop.domain.codes import REQUEST_STATE
from liaise_desktop.domain.errors import (
    CodeUnknownError,
    DateUnreadableError,
    FieldMissingError,
    HowKnownMissingError,
    RumourRefusedError,
    StepNotOpenError,
    TellerMissingError,
)
from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.requests import Request
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

RECEIVED = Received(
    asked="A mother asks what to do: her son comes home late and is silent.",
    received_on="2026-03-09",
    second_reader=ANKE,
    channel="PHONE",
    origin="RELATIVE",
    about="RELATIVE",
)
LINE = {"text": "He skips training on Tuesdays", "when": "since January", "source": "TOLD_FIRST",
        "seen_by": "RELATIVE"}  # fmt: skip
ANSWERS = {
    "observed": (LINE,),
    "alternative": "He has a girlfriend the family does not know of.",
    "going_well": "",
    "not_known": ("going_well",),
    "if_nothing": "The mother stays alone with it.",
    "danger": "NO",
    "ours": "UNKNOWN",
    "informed": "NO",
    "informed_reason": "She wants to tell him herself.",
    "proposed_exit": "SUPPORT_ENV",
}


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def received(vault):
    return receive_request(mira(vault), RECEIVED).made


@pytest.fixture
def answered(vault, received):
    answer_questions(mira(vault), received, ANSWERS)
    return received


@pytest.fixture
def read_twice(vault, answered):
    pass_on(mira(vault), answered)
    read_second(anke(vault), answered, "AGREES")
    return answered


def request_of(vault, key):
    return from_fields(Request, key, vault.state(key).values())


def needs_of(refused):
    return refused.value.facts["needs"]


def test_a_request_stands_in_a_binder_of_its_own_for_its_two_readers(vault, received):
    request = request_of(vault, received)
    assert (request.state, request.received_by, request.delete_on) == (
        "RECEIVED", MIRA, "2026-06-07",
    )  # fmt: skip
    assert request.code.startswith("RQ-")
    binder = vault.state(vault.state(received).binder)
    assert binder.values() == {
        "purpose": "request", "subject": received, "audience": [MIRA, ANKE],
    }  # fmt: skip
    other = receive_request(mira(vault), RECEIVED).made
    assert vault.state(other).binder != binder.id


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"asked": " "}, FieldMissingError),
        ({"channel": "PIGEON"}, CodeUnknownError),
        ({"received_on": "today"}, DateUnreadableError),
    ],
)
def test_what_does_not_fit_leaves_nothing_behind(vault, change, error):
    with pytest.raises(error):
        receive_request(mira(vault), replace(RECEIVED, **change))
    assert vault.changes == {}


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ({**LINE, "source": ""}, HowKnownMissingError),
        ({**LINE, "source": "RUMOUR"}, RumourRefusedError),
        ({**LINE, "seen_by": ""}, TellerMissingError),
        ({**LINE, "text": ""}, FieldMissingError),
    ],
)
def test_g3_each_line_says_how_it_is_known(vault, received, line, error):
    with pytest.raises(error):
        answer_questions(mira(vault), received, {"observed": (line,)})
    assert request_of(vault, received).observed == ()


def test_it_is_passed_on_once_the_questions_are_answered(vault, received):
    with pytest.raises(StepNotOpenError) as refused:
        pass_on(mira(vault), received)
    assert needs_of(refused) == (
        "alternative", "going_well", "if_nothing", "danger", "ours", "informed", "proposed_exit",
    )  # fmt: skip
    answer_questions(mira(vault), received, ANSWERS)
    pass_on(mira(vault), received)
    request = request_of(vault, received)
    assert (request.state, request.first_reader, request.first_read_on) == (
        "READ1", MIRA, "2026-03-09",
    )  # fmt: skip


def test_g4_another_explanation_is_always_asked_for(vault, received):
    answer_questions(mira(vault), received, {**ANSWERS, "alternative": " "})
    with pytest.raises(StepNotOpenError) as refused:
        pass_on(mira(vault), received)
    assert needs_of(refused) == ("alternative",)


def test_g23_i_do_not_know_is_an_answer_to_every_other_question(vault, received):
    unknown = {"danger": "UNKNOWN", "ours": "UNKNOWN", "informed": "UNKNOWN", "if_nothing": "",
               "going_well": "", "not_known": ("going_well", "if_nothing")}  # fmt: skip
    answer_questions(mira(vault), received, {**ANSWERS, **unknown})
    pass_on(mira(vault), received)
    assert request_of(vault, received).state == "READ1"


def test_nobody_reads_their_own_request_a_second_time(vault, answered):
    pass_on(mira(vault), answered)
    with pytest.raises(StepNotOpenError) as refused:
        read_second(mira(vault), answered, "AGREES")
    assert needs_of(refused) == ("other_reader",)
    answer = request_of(vault, answered)
    assert (answer.state, answer.second_answer) == ("READ1", "")


def test_a_trained_colleague_can_be_the_second_reader(vault, answered):
    answer_questions(mira(vault), answered, {"second_reader": TOMAS})
    assert vault.state(vault.state(answered).binder).value("audience") == [MIRA, TOMAS]
    pass_on(mira(vault), answered)
    read_second(tomas(vault), answered, "AGREES")
    assert request_of(vault, answered).second_reader == TOMAS


def test_a_question_brings_it_back_to_the_first_reader(vault, answered):
    pass_on(mira(vault), answered)
    with pytest.raises(StepNotOpenError) as refused:
        read_second(anke(vault), answered, "ASKS")
    assert needs_of(refused) == ("second_view",)
    read_second(anke(vault), answered, "ASKS", "Who else has seen it?")
    request = request_of(vault, answered)
    assert (request.state, request.second_view) == ("RECEIVED", "Who else has seen it?")
    pass_on(mira(vault), answered)
    assert request_of(vault, answered).second_answer == ""


def test_it_can_be_taken_back_before_it_was_read(vault, answered):
    pass_on(mira(vault), answered)
    with pytest.raises(StepNotOpenError):
        answer_questions(mira(vault), answered, {"ours": "YES"})
    take_back(mira(vault), answered)
    answer_questions(mira(vault), answered, {"ours": "YES"})
    assert request_of(vault, answered).ours == "YES"


def test_nothing_is_decided_before_two_have_read_it(vault, answered):
    with pytest.raises(StepNotOpenError) as refused:
        decide_request(mira(vault), answered, "SIGNPOST", "The school's own service helps.")
    assert needs_of(refused) == ("read_twice",)


def test_no_file_is_made_where_the_second_reader_disagrees(vault, answered):
    pass_on(mira(vault), answered)
    read_second(anke(vault), answered, "DISAGREES", "A talk is enough.")
    before = len(vault.changes)
    with pytest.raises(StepNotOpenError) as refused:
        make_case_of(mira(vault), answered, Proposal(supervisor=ANKE), "We know them.")
    assert needs_of(refused) == ("second_agrees",)
    assert len(vault.changes) == before  # no case either
    decide_request(mira(vault), answered, "SIGNPOST", "Told of the parents' group.")
    assert request_of(vault, answered).exit == "SIGNPOST"


def test_a_request_becomes_a_case_with_what_is_known(vault, read_twice):
    done = make_case_of(
        mira(vault), read_twice, Proposal(supervisor=ANKE, purpose="SUPPORT"), "Asked for."
    )
    assert vault.state(done.made).type == "case"
    request = request_of(vault, read_twice)
    assert (request.state, request.exit, request.became, request.delete_on) == (
        "EXIT", "CASE", done.made, "",
    )  # fmt: skip


def test_a_request_becomes_a_mediation(vault, read_twice):
    done = make_mediation_of(
        mira(vault),
        read_twice,
        MediationRequest(
            "Courtyard", supervisor=ANKE, requested_on="2026-03-09", conflict_type="NOISE"
        ),
        "Both sides want to talk.",
    )
    assert vault.state(done.made).type == "mediation"
    assert request_of(vault, read_twice).became == done.made


def test_a_case_is_not_made_by_a_plain_decision(vault, read_twice):
    with pytest.raises(StepNotOpenError):
        decide_request(mira(vault), read_twice, "CASE", "Because")


@pytest.mark.parametrize("state", ["RECEIVED", "READ1", "READ2"])
def test_an_emergency_is_open_from_everywhere_and_ends_without_waiting(vault, answered, state):
    if state != "RECEIVED":
        pass_on(mira(vault), answered)
    if state == "READ2":
        read_second(anke(vault), answered, "AGREES")
    declare_emergency(mira(vault), answered)
    request = request_of(vault, answered)
    assert (request.state, request.danger, request.emergency_by) == ("EMERGENCY", "YES", MIRA)
    with pytest.raises(StepNotOpenError):
        decide_request(mira(vault), answered, "SIGNPOST", "Elsewhere")
    decide_request(mira(vault), answered, "EMERGENCY", "Ambulance called by the mother.")
    assert request_of(vault, answered).state == "EXIT"


def test_after_thirty_days_it_can_end_without_ground_and_without_a_second_reader(vault, received):
    with pytest.raises(StepNotOpenError):
        decide_request(mira(vault), received, "NOGROUND", "Nobody called again.")
    vault.clock.forward(days=30)
    assert steps.proposes_no_ground(request_of(vault, received), mira(vault).today())
    decide_request(mira(vault), received, "NOGROUND", "Nobody called again.")
    assert request_of(vault, received).delete_on == "2026-04-08"


def test_g12_the_words_of_a_request_go_and_its_count_stays(vault, read_twice):
    decide_request(mira(vault), read_twice, "SIGNPOST", "Told of the parents' group.")
    erase_due_requests(mira(vault), [read_twice])
    assert request_of(vault, read_twice).asked  # its time is not over
    vault.clock.forward(days=90)
    done = erase_due_requests(mira(vault), [read_twice])
    assert done.records == {read_twice}
    assert vault.state(read_twice).values() == {
        "state": "ERASED", "exit": "SIGNPOST", "exited_on": "2026-03-01", "origin": "RELATIVE",
    }  # fmt: skip
    bodies = [
        change.body_bytes for change in vault.changes.values() if change.header.record == read_twice
    ]
    assert all(b"silent" not in (body or b"") for body in bodies)


def test_g12_what_became_a_case_is_kept_with_it(vault, read_twice):
    make_case_of(mira(vault), read_twice, Proposal(supervisor=ANKE), "Asked for.")
    vault.clock.forward(days=900)
    erase_due_requests(mira(vault), [read_twice])
    assert request_of(vault, read_twice).state == "EXIT"


def test_every_state_has_a_label_and_every_step_leads_to_a_state():
    assert set(steps.REQUEST_STEPS) == set(REQUEST_STATE.keys())
    for targets in steps.REQUEST_STEPS.values():
        assert set(targets) <= set(steps.REQUEST_STEPS)
