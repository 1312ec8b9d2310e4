"""Cases, statements and disclosures through their use cases, on a vault in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application.case_steps import keep_closing
from liaise_desktop.application.cases import (
    Proposal,
    advance_case,
    confirm_case,
    propose_case,
    record_agreement,
    set_case_fields,
)
from liaise_desktop.application.desk import together
from liaise_desktop.application.disclosures import note_disclosure
from liaise_desktop.application.statements import add_statement, correct_statement
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.errors import (
    ChangedMeanwhileError,
    CodeUnknownError,
    DateUnreadableError,
    FieldMissingError,
    FieldTooLongError,
    KeepLongerError,
    NotAllowedError,
    NotYoursToCorrectError,
    RecordNotFoundError,
    StepNotOpenError,
    StrengthFirstError,
)
from liaise_desktop.domain.records import Case, Disclosure, Person, Statement, from_fields
from tests.case_ways import add_a_goal
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, desk_of, mira, tomas

PROPOSAL = Proposal(
    pseudonym="Nadia B.",
    age_band="16_17",
    minor=True,
    purpose="SUPPORT",
    purpose_sentence="Back to her apprenticeship.",
    legal_basis="PUBLIC_TASK",
    necessity="Two services work with her.",
    notice="GIVEN",
    notice_on="2026-03-02",
    standin=TOMAS,
    supervisor=ANKE,
    review_on="2026-05-04",
)
STRENGTH = Statement(
    "", kind="STRENGTH", code="SKILLS", text="Coaches younger girls", source="SEEN"
)
CONCERN = Statement("", kind="CONCERN", code="ISOL", text="Left school in January",
                    source="TOLD_FIRST", teller="SCHOOL", alternative="A quarrel")  # fmt: skip


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def case_id(vault):
    return propose_case(mira(vault), PROPOSAL).made


@pytest.fixture
def open_case(vault, case_id):
    confirm_case(anke(vault), case_id)
    return case_id


def case_of(vault, case_id):
    return from_fields(Case, case_id, vault.state(case_id).values())


def binder_of(vault, case_id):
    return vault.state(vault.state(case_id).binder)


def test_a_proposed_case_has_a_person_a_reference_and_a_binder_for_its_team(vault):
    done = propose_case(mira(vault), PROPOSAL)
    case = case_of(vault, done.made)
    assert (case.state, case.lead, case.proposed_by, case.second_reader) == (
        "PROPOSED", MIRA, MIRA, "",
    )  # fmt: skip
    assert case.code.startswith("MH-")
    person = from_fields(Person, case.main_person, vault.state(case.main_person).values())
    assert (person.pseudonym, person.minor, person.case) == ("Nadia B.", True, case.id)
    binder = binder_of(vault, case.id)
    assert binder.values() == {
        "purpose": "case", "subject": case.id, "audience": [MIRA, TOMAS, ANKE],
    }  # fmt: skip
    assert {vault.state(key).binder for key in done.records} == {binder.id}
    assert done.cases == {case.id}
    assert done.kinds == {"binder", "case", "person"}
    assert vault.commits == 1


def test_a_pseudonym_that_is_not_given_is_drawn(vault):
    ids = [propose_case(mira(vault), replace(PROPOSAL, pseudonym="")).made for _ in range(30)]
    names = {vault.state(case_of(vault, key).main_person).value("pseudonym") for key in ids}
    assert len(names) == 30
    assert len({case_of(vault, key).code for key in ids}) == 30


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"supervisor": ""}, FieldMissingError),
        ({"purpose": "SURVEILLANCE"}, CodeUnknownError),
        ({"age_band": "17"}, CodeUnknownError),
        ({"role": "SUSPECT"}, CodeUnknownError),
        ({"review_on": "in spring"}, DateUnreadableError),
    ],
)
def test_a_proposal_that_does_not_fit_leaves_nothing_behind(vault, change, error):
    with pytest.raises(error):
        propose_case(mira(vault), replace(PROPOSAL, **change))
    assert vault.changes == {}


def test_g2_the_supervisor_opens_it_as_second_reader(vault, case_id):
    confirm_case(anke(vault), case_id)
    case = case_of(vault, case_id)
    assert (case.state, case.second_reader, case.opened_on) == ("OPEN", ANKE, "2026-03-09")
    assert case.retention_on == "2027-03-09"  # G12: always set; G19: sooner for a minor


def test_g2_nobody_opens_their_own_proposal(vault):
    own = propose_case(anke(vault), PROPOSAL).made
    with pytest.raises(StepNotOpenError) as refused:
        confirm_case(anke(vault), own)
    assert refused.value.facts["needs"] == ("two_people",)
    assert case_of(vault, own).state == "PROPOSED"


def test_g2_a_mediator_cannot_be_the_second_reader(vault, case_id):
    with pytest.raises(NotAllowedError):
        confirm_case(tomas(vault), case_id)
    with pytest.raises(NotAllowedError):
        advance_case(mira(vault), case_id, "OPEN")


def test_g19_a_minor_is_reviewed_sooner(vault, case_id):
    with pytest.raises(StepNotOpenError) as refused:
        confirm_case(anke(vault), case_id, review_on="2026-06-01")
    assert refused.value.facts["needs"] == ("review_late",)


def test_support_begins_once_agreed_and_with_a_strength(vault, open_case):
    with pytest.raises(StepNotOpenError) as refused:
        advance_case(mira(vault), open_case, "ACTIVE")
    assert refused.value.facts["needs"] == ("agreement", "strength", "goal")
    record_agreement(mira(vault), open_case, "AGREED", on="2026-03-09", until="2026-09-09")
    add_statement(mira(vault), replace(STRENGTH, case=open_case))
    add_a_goal(mira(vault), open_case)
    advance_case(mira(vault), open_case, "ACTIVE")
    case = case_of(vault, open_case)
    assert (case.state, case.agreement_until) == ("ACTIVE", "2026-09-09")


def test_an_agreement_has_its_day(vault, open_case):
    with pytest.raises(FieldMissingError):
        record_agreement(mira(vault), open_case, "AGREED", on="")
    with pytest.raises(DateUnreadableError):
        record_agreement(mira(vault), open_case, "AGREED", on="today")
    record_agreement(mira(vault), open_case, "DECLINED", on="2026-03-09")
    assert case_of(vault, open_case).agreement == "DECLINED"


def test_a_case_is_closed_by_its_supervisor_with_a_reason(vault, open_case):
    advance_case(mira(vault), open_case, "CLOSING")
    with pytest.raises(NotAllowedError):
        advance_case(mira(vault), open_case, "CLOSED", closing_reason="GOALS")
    with pytest.raises(StepNotOpenError) as refused:
        advance_case(anke(vault), open_case, "CLOSED")
    assert refused.value.facts["needs"] == ("closing_reason", "closing_checks")
    keep_closing(
        mira(vault), open_case, checks=CLOSING_CHECK.keys(), reason="GOALS", lookback=False
    )
    advance_case(anke(vault), open_case, "CLOSED")
    case = case_of(vault, open_case)
    assert (case.state, case.closed_on, case.closing_reason) == ("CLOSED", "2026-03-09", "GOALS")


def test_the_binder_is_shared_with_the_new_team(vault, open_case):
    done = set_case_fields(mira(vault), open_case, {"standin": "lena", "district": "RIVERSIDE"})
    assert binder_of(vault, open_case).value("audience") == [MIRA, "lena", ANKE]
    assert done.kinds == {"case", "binder"}
    alone = set_case_fields(mira(vault), open_case, {"district": "NOORD"})
    assert alone.kinds == {"case"}


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"state": "CLOSED"}, FieldMissingError),
        ({"proposed_by": "x"}, FieldMissingError),
        ({"lead": ""}, FieldMissingError),
        ({"legal_basis": "because we can"}, CodeUnknownError),
        ({"review_on": "2026-12-01"}, StepNotOpenError),
        ({"retention_on": "2031-01-01"}, KeepLongerError),
        ({"retention_on": ""}, KeepLongerError),
    ],
)
def test_what_must_not_be_set_by_hand_is_refused(vault, open_case, values, error):
    before = case_of(vault, open_case)
    with pytest.raises(error):
        set_case_fields(mira(vault), open_case, values)
    assert case_of(vault, open_case) == before


def test_g12_nobody_alone_sets_a_later_retention_date_and_an_earlier_one_is_free(vault, open_case):
    with pytest.raises(KeepLongerError):
        set_case_fields(anke(vault), open_case, {"retention_on": "2027-03-10"})
    set_case_fields(mira(vault), open_case, {"retention_on": "2026-12-09"})
    assert case_of(vault, open_case).retention_on == "2026-12-09"


def test_what_changed_meanwhile_is_not_written_over(vault, open_case):
    shown = vault.state(open_case).heads()
    set_case_fields(tomas(vault), open_case, {"district": "NOORD"})
    with pytest.raises(ChangedMeanwhileError):
        set_case_fields(mira(vault), open_case, {"district": "RIVERSIDE"}, expected=shown)
    assert case_of(vault, open_case).district == "NOORD"


def test_setting_what_is_set_already_writes_nothing(vault, open_case):
    count = len(vault.changes)
    assert set_case_fields(mira(vault), open_case, {"purpose": "SUPPORT"}).records == frozenset()
    assert len(vault.changes) == count


def test_a_case_that_is_not_here_is_not_found(vault):
    for missing in ("", "ff" * 16):
        with pytest.raises(RecordNotFoundError):
            set_case_fields(mira(vault), missing, {"district": "NOORD"})


def test_it_reads_and_writes_no_content(vault, open_case):
    with pytest.raises(NotAllowedError):
        set_case_fields(desk_of(vault, "kim", "it", "Kim"), open_case, {"district": "NOORD"})


# -- statements --------------------------------------------------------------------------------


def test_g5_a_concern_waits_for_a_strength(vault, open_case):
    with pytest.raises(StrengthFirstError):
        add_statement(mira(vault), replace(CONCERN, case=open_case))
    add_statement(mira(vault), replace(STRENGTH, case=open_case))
    made = add_statement(mira(vault), replace(CONCERN, case=open_case)).made
    state = vault.state(made)
    assert state.value("written_by") == MIRA
    assert state.value("written_at") == "2026-03-09T16:20:00+00:00"
    assert state.binder == vault.state(open_case).binder


def test_g5_a_strength_of_another_case_does_not_count(vault, open_case):
    other = propose_case(mira(vault), PROPOSAL).made
    add_statement(mira(vault), replace(STRENGTH, case=other))
    with pytest.raises(StrengthFirstError):
        add_statement(mira(vault), replace(CONCERN, case=open_case))


def test_a_statement_is_corrected_with_a_reason_and_its_old_wording_stays(vault, open_case):
    made = add_statement(mira(vault), replace(STRENGTH, case=open_case)).made
    better = replace(STRENGTH, text="Coaches three younger girls", teller="SCHOOL")
    correct_statement(tomas(vault), made, better, "There are three")
    state = vault.state(made)
    assert state.value("text") == "Coaches three younger girls"
    assert state.value("teller") is None  # seen, so nobody told it
    assert state.value("reason") == "There are three"
    texts = [c.fields().get("text") for c in vault.changes.values() if c.header.record == made]
    assert texts == ["Coaches younger girls", "Coaches three younger girls"]
    with pytest.raises(NotYoursToCorrectError):
        correct_statement(anke(vault), made, better, "No")


# -- disclosures -------------------------------------------------------------------------------

PAPER = Disclosure("", kind="REFERRAL", paper="CASE_SUMMARY", recipient="Werkstatt Noord",
                   purpose="A place in the workshop", ground="Released in writing",
                   form="PAPER", serial="MH-2026-4F7K", sha256="ab" * 32)  # fmt: skip


def test_a_paper_that_was_made_stands_in_the_register(vault, open_case):
    done = note_disclosure(mira(vault), replace(PAPER, case=open_case))
    state = vault.state(done.made)
    assert state.value("decided_by") == MIRA
    assert state.value("on") == "2026-03-09T16:20:00+00:00"
    assert done.cases == {open_case}


def test_g10_a_compelled_disclosure_is_only_logged(vault, open_case):
    asked = replace(PAPER, case=open_case, kind="INTEL", approved_by=ANKE)
    with pytest.raises(NotAllowedError):
        note_disclosure(mira(vault), asked)
    note_disclosure(mira(vault), replace(asked, form="SPOKEN", paper=""))


def test_a_disclosure_belongs_to_a_case_or_a_mediation(vault):
    with pytest.raises(FieldMissingError):
        note_disclosure(mira(vault), PAPER)


# -- what all use cases share ------------------------------------------------------------------


def test_a_text_larger_than_its_limit_is_refused_whole(vault, open_case):
    count = len(vault.changes)
    with pytest.raises(FieldTooLongError) as refused:
        add_statement(mira(vault), replace(STRENGTH, case=open_case, text="é" * 40_000))
    assert refused.value.facts == {
        "record": "statement", "field": "text", "size": 80_000, "limit": 65_536,
    }  # fmt: skip
    assert len(vault.changes) == count


def test_use_cases_together_commit_or_fail_as_one(vault):
    with together(mira(vault)) as desk:
        first = propose_case(desk, PROPOSAL)
        add_statement(desk, replace(STRENGTH, case=first.made))
    assert vault.commits == 1
    count = len(vault.changes)
    with pytest.raises(StrengthFirstError), together(mira(vault)) as desk:  # noqa: PT012
        second = propose_case(desk, PROPOSAL)
        add_statement(desk, replace(CONCERN, case=second.made))
    assert len(vault.changes) == count
