"""Keeping and erasing through the use cases, on a vault in memory (G12, G15)."""

from __future__ import annotations

from datetime import date

import pytest

from liaise_desktop.application import retention
from liaise_desktop.application.cases import Proposal, advance_case, confirm_case, propose_case
from liaise_desktop.application.notes import save_note
from liaise_desktop.application.statements import add_statement
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import retention as rules
from liaise_desktop.domain.changes import SET
from liaise_desktop.domain.errors import (
    FieldMissingError,
    KeepLongerError,
    NotAllowedError,
    RecordNotFoundError,
    StepNotOpenError,
    TwoPeopleError,
)
from liaise_desktop.domain.records import JOURNAL, REQUEST, Case, Note, Statement, from_fields
from liaise_desktop.domain.requests import Request
from liaise_desktop.domain.retention import Choice, Periods
from liaise_desktop.domain.rights import RetentionItem
from liaise_desktop.domain.street import Contact
from tests.case_ways import close
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

ERASE, CODES = Choice("ERASE"), Choice("ANONYMISE")
KEEP = Choice("KEEP", "The court file is still open.", "2027-03-09")


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def closed(vault):
    """A case with a note that was closed."""
    case = propose_case(
        mira(vault),
        Proposal(
            pseudonym="Nadia B.", purpose="SUPPORT", purpose_sentence="Back to her apprenticeship.",
            legal_basis="PUBLIC_TASK", necessity="Two services work with her.", notice="GIVEN",
            notice_on="2026-03-02", standin=TOMAS, supervisor=ANKE, review_on="2026-05-04",
        ),
    ).made  # fmt: skip
    confirm_case(anke(vault), case)
    line = {"text": "Laughed about the rain.", "source": "SEEN", "teller": ""}
    note = Note("", case=case, at="2026-03-09T16:00:00+01:00", observed=(line,),
                no_own_words="NOT_ASKED")  # fmt: skip
    save_note(mira(vault), note)
    add_statement(
        mira(vault), Statement("", case=case, code="SKILLS", text="Coaches", source="SEEN")
    )
    close(mira(vault), anke(vault), case)
    return case


def item_of(vault, made):
    return from_fields(RetentionItem, made, vault.state(made).values())


def case_of(vault, case):
    return from_fields(Case, case, vault.state(case).values())


def texts(vault):
    """Every word that is still kept in any change."""
    return b" ".join(
        change.body_bytes or b"" for change in vault.changes.values() if change.header.kind == SET
    ).decode()


def contact(vault, desk):
    with writing(desk) as at_work:
        binder = at_work.new_binder(JOURNAL, desk.principal, [desk.principal])
        kept = Contact(
            desk.new_id(), at="2025-02-11T18:42:00+01:00", place="SKATEPARK", people=4,
            themes=("SCHOOL",), tone="CALM", text="The tall boy has a new job.", who="Sam",
            written_by=desk.principal,
        )  # fmt: skip
        at_work.create(kept, binder)
        return kept.id


def request(vault, desk):
    with writing(desk) as at_work:
        kept = Request(desk.new_id(), asked="Is he in danger?", first_reader=desk.principal)
        binder = at_work.new_binder(REQUEST, kept.id, [desk.principal])
        at_work.create(kept, binder)
        return kept.id


def test_g12_two_people_decide_and_the_second_is_another_principal(vault, closed):
    made = retention.propose(mira(vault), closed, ERASE).made
    assert case_of(vault, closed).state == "RETENTION_DUE"
    with pytest.raises(TwoPeopleError):
        retention.agree(mira(vault), made)
    assert item_of(vault, made).state == "PROPOSED"
    retention.agree(anke(vault), made)
    item = item_of(vault, made)
    assert (item.state, item.proposed_by, item.decided_by) == ("DONE", MIRA, ANKE)
    assert case_of(vault, closed).state == "ERASED"


def test_g12_a_case_that_is_erased_leaves_no_word_behind(vault, closed):
    assert "Laughed about the rain" in texts(vault)
    made = retention.propose(mira(vault), closed, ERASE).made
    retention.agree(anke(vault), made)
    for word in ("Laughed", "Coaches", "Nadia", "apprenticeship", "Two services"):
        assert word not in texts(vault)
    left = case_of(vault, closed)
    assert (left.code[:3], left.lead, left.purpose) == ("MH-", MIRA, "")


def test_g12_what_a_mediator_agreed_to_is_carried_out_by_the_supervisor(vault, closed):
    made = retention.propose(anke(vault), closed, ERASE).made
    retention.agree(mira(vault), made)
    assert item_of(vault, made).state == "AGREED"
    assert "Laughed" in texts(vault)
    with pytest.raises(NotAllowedError):
        retention.carry_out(mira(vault), made)
    retention.carry_out(anke(vault), made)
    assert item_of(vault, made).state == "DONE"
    assert "Laughed" not in texts(vault)
    with pytest.raises(StepNotOpenError):
        retention.carry_out(anke(vault), made)


def test_g12_keeping_needs_a_ground_a_day_to_come_and_a_second_person(vault, closed):
    desk = mira(vault)
    with pytest.raises(FieldMissingError):
        retention.propose(desk, closed, Choice("KEEP", keep_until="2027-03-09"))
    with pytest.raises(FieldMissingError):
        retention.propose(desk, closed, Choice("KEEP", "A court file"))
    with pytest.raises(KeepLongerError):
        retention.propose(desk, closed, Choice("KEEP", "A court file", "2026-03-09"))
    made = retention.propose(desk, closed, KEEP).made
    assert case_of(vault, closed).retention_on == "2028-03-09"
    retention.agree(anke(vault), made)
    kept = case_of(vault, closed)
    assert (kept.state, kept.retention_on) == ("KEPT_UNTIL", "2027-03-09")
    assert "Laughed" in texts(vault)


def test_a_case_without_text_keeps_its_codes_alone(vault, closed):
    made = retention.propose(mira(vault), closed, CODES).made
    retention.agree(anke(vault), made)
    left = case_of(vault, closed)
    assert (left.state, left.purpose, left.closing_reason) == ("ANONYMISED", "SUPPORT", "GOALS")
    assert (left.code, left.purpose_sentence, left.necessity, left.opened_on) == ("",) * 4
    assert "Nadia" not in texts(vault)


def test_declining_leaves_everything_as_it_is_and_another_decision_can_follow(vault, closed):
    made = retention.propose(mira(vault), closed, ERASE).made
    with pytest.raises(StepNotOpenError):
        retention.propose(tomas(vault), closed, ERASE)
    retention.decline(anke(vault), made)
    assert item_of(vault, made).state == "DECLINED"
    assert "Laughed" in texts(vault)
    with pytest.raises(StepNotOpenError):
        retention.agree(anke(vault), made)
    assert retention.propose(mira(vault), closed, KEEP).made != made


def test_a_case_that_is_worked_on_is_not_decided_about(vault, closed):
    advance_case(mira(vault), closed, "REOPENED")
    with pytest.raises(StepNotOpenError):
        retention.propose(mira(vault), closed, ERASE)


def test_g12_somebody_decides_alone_about_their_own_contacts_and_requests(vault):
    seen = contact(vault, mira(vault))
    made = retention.propose(mira(vault), seen, CODES).made
    left = from_fields(Contact, seen, vault.state(seen).values())
    assert (left.at, left.people, left.themes, left.tone) == ("2025-02-01", 4, ("SCHOOL",), "CALM")
    assert (left.text, left.who) == ("", "")
    assert "tall boy" not in texts(vault)
    assert item_of(vault, made).state == "DONE"
    asked = request(vault, mira(vault))
    retention.propose(mira(vault), asked, ERASE)
    assert not vault.state(asked).values()
    assert "in danger" not in texts(vault)


def test_g12_nobody_decides_alone_about_a_colleagues_contact(vault):
    seen = contact(vault, mira(vault))
    made = retention.propose(anke(vault), seen, ERASE).made
    assert item_of(vault, made).state == "PROPOSED"
    assert "tall boy" in texts(vault)


def test_nothing_is_left_of_a_request_without_its_words(vault):
    asked = request(vault, mira(vault))
    with pytest.raises(StepNotOpenError):
        retention.propose(mira(vault), asked, CODES)


def test_what_is_not_there_cannot_be_decided_about(vault):
    with pytest.raises(RecordNotFoundError):
        retention.propose(mira(vault), "00" * 16, ERASE)
    with pytest.raises(FieldMissingError):
        retention.propose(mira(vault), contact(vault, mira(vault)), Choice(""))


def test_a_city_may_say_other_periods_and_nonsense_is_the_default():
    said = {"case_months": 60, "request_days": -1, "contact_months": True, "unknown": 4}
    assert rules.periods_of(said) == Periods(case_months=60)
    assert rules.periods_of(None) == Periods()


def test_g19_a_minors_case_is_kept_for_a_shorter_time():
    day = date(2026, 3, 9)
    assert rules.case_due(day, Periods(), minor=False) == date(2028, 3, 9)
    assert rules.case_due(day, Periods(), minor=True) == date(2027, 3, 9)
    longer = rules.periods_of({"case_months_minor": 60})  # where child protection law says so
    assert rules.case_due(day, longer, minor=True) == date(2031, 3, 9)


def test_g12_a_closed_case_is_kept_from_its_last_contact_on(vault, closed):
    advance_case(mira(vault), closed, "REOPENED")
    vault.clock.forward(days=200)
    close(mira(vault), anke(vault), closed)
    assert case_of(vault, closed).closed_on == "2026-09-25"
    assert case_of(vault, closed).retention_on == "2028-03-09"  # the last note is of March 2026
