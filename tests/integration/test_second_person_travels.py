"""Two people, two laptops, one file each way: second readings, opening, reviews, closing."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from liaise_desktop.application.case_steps import keep_closing, outlook
from liaise_desktop.application.cases import (
    Proposal,
    advance_case,
    confirm_case,
    propose_case,
    set_case_fields,
)
from liaise_desktop.application.desk import Desk
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.requests import (
    Received,
    answer_questions,
    decide_request,
    erase_due_requests,
    make_case_of,
    pass_on,
    read_second,
    receive_request,
)
from liaise_desktop.application.reviews import confirm_review, hold_review
from liaise_desktop.domain.codes import CLOSING_CHECK
from liaise_desktop.domain.plans import Review
from liaise_desktop.domain.records import Case, from_fields
from liaise_desktop.domain.requests import Request
from liaise_desktop.storage.reader import SqlReader
from tests.transfer_kit import team
from tests.ui.request_kit import ANSWERS


@pytest.fixture
def people(tmp_path):
    laptops = team(tmp_path, "mira", "tomas", "anke")
    yield laptops
    for laptop in laptops:
        laptop.close()


def desk_of(laptop):
    return Desk(
        laptop.principal, laptop.role, laptop.name.title(), laptop.clock, laptop.random,
        laptop.vault.unit, "MH", UTC,
    )  # fmt: skip


def listed(laptop, *, open_only=True):
    reader = SqlReader(laptop.vault.read_connection())
    found = reader.items(ItemFilter(Request.TYPE, open_only=open_only))
    return [(item.record.id, item.record.state) for item in found]


def tasks(laptop):
    return laptop.rows("SELECT kind, who FROM task WHERE kind LIKE 'request%'")


def case_of(laptop, key):
    return from_fields(Case, key, laptop.state(key).values())


def hand(sender, reader):
    """Bring what *sender* has for *reader* over on a stick."""
    reader.take(sender.export(reader).path)


def test_a_request_travels_to_its_second_reader_and_back(people):
    mira, tomas, anke = people
    today = desk_of(mira).today().isoformat()
    made = receive_request(
        desk_of(mira), Received("A mother asks what to do.", today, anke.principal)
    ).made
    answer_questions(desk_of(mira), made, ANSWERS)
    pass_on(desk_of(mira), made)
    assert tasks(mira) == [("request_second", anke.principal)]
    hand(mira, anke)
    assert listed(anke) == [(made, "READ1")]
    assert tasks(anke) == [("request_second", anke.principal)]
    read_second(desk_of(anke), made, "AGREES")
    hand(anke, mira)
    assert listed(mira) == [(made, "READ2")]
    case = make_case_of(
        desk_of(mira), made, Proposal(supervisor=anke.principal), "They asked for help."
    ).made
    assert mira.value(made, "became") == case
    assert tasks(mira) == []
    assert listed(tomas) == []


def test_only_the_two_readers_of_a_request_ever_get_it(people):
    mira, tomas, anke = people
    today = desk_of(mira).today().isoformat()
    made = receive_request(desk_of(mira), Received("A question", today, tomas.principal)).made
    other = receive_request(desk_of(mira), Received("Another", today, anke.principal)).made
    hand(mira, tomas)
    hand(mira, anke)
    assert (tomas.state(other), anke.state(made)) == (None, None)
    assert tomas.value(made, "asked") == "A question"


def test_g12_the_erased_words_of_a_request_go_on_the_other_laptop_too(people):
    mira, _, anke = people
    today = desk_of(mira).today().isoformat()
    made = receive_request(desk_of(mira), Received("Silent son", today, anke.principal)).made
    answer_questions(desk_of(mira), made, ANSWERS)
    pass_on(desk_of(mira), made)
    hand(mira, anke)
    read_second(desk_of(anke), made, "AGREES")
    hand(anke, mira)
    decide_request(desk_of(mira), made, "ANSWERED", "She knows now.")
    erase_due_requests(desk_of(mira), [made])
    hand(mira, anke)
    for laptop in (mira, anke):
        assert laptop.value(made, "asked") is None
        assert laptop.value(made, "exit") == "ANSWERED"
        assert laptop.rows("SELECT count(*) FROM body WHERE data LIKE '%Silent son%'") == [(0,)]


@pytest.fixture
def opened(people):
    mira, tomas, anke = people
    review = (desk_of(mira).today() + timedelta(days=50)).isoformat()
    case = propose_case(
        desk_of(mira),
        Proposal(
            purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="She asked.", notice="GIVEN",
            notice_on=review, supervisor=anke.principal, standin=tomas.principal, review_on=review,
        ),
    ).made  # fmt: skip
    hand(mira, anke)
    confirm_case(desk_of(anke), case)
    hand(anke, mira)
    return case


def test_g2_a_case_is_opened_by_two_people_offline(people, opened):
    mira, _, anke = people
    case = case_of(mira, opened)
    assert (case.state, case.proposed_by, case.second_reader) == (
        "OPEN", mira.principal, anke.principal,
    )  # fmt: skip


def test_a_review_counts_once_it_came_back_read(people, opened):
    mira, _, anke = people
    desk = desk_of(mira)
    later = (desk.today() + timedelta(days=80)).isoformat()
    made = hold_review(
        desk,
        Review(
            "", case=opened, held_on=desk.today().isoformat(), second_person=anke.principal,
            still_needed="YES", still_proportionate="YES", basis_right="UNKNOWN",
            person_informed="YES", decision="CONTINUE", next_review=later,
        ),
    ).made  # fmt: skip
    hand(mira, anke)
    assert [one.id for one in outlook(desk_of(anke), opened).reviews] == [made]
    confirm_review(desk_of(anke), made)
    hand(anke, mira)
    assert case_of(mira, opened).review_on == later
    assert outlook(desk, opened).reviews[0].second_on


def test_a_case_is_closed_by_two_people_offline(people, opened):
    mira, _, anke = people
    advance_case(desk_of(mira), opened, "CLOSING")
    keep_closing(
        desk_of(mira), opened, checks=CLOSING_CHECK.keys(), reason="GOALS", lookback=False
    )
    hand(mira, anke)
    advance_case(desk_of(anke), opened, "CLOSED")
    hand(anke, mira)
    assert case_of(mira, opened).state == "CLOSED"


def test_a_case_handed_on_arrives_with_its_history(people, opened):
    mira, tomas, anke = people
    set_case_fields(desk_of(mira), opened, {"lead": tomas.principal, "standin": ""})
    hand(mira, anke)
    hand(anke, tomas)
    assert case_of(tomas, opened).lead == tomas.principal
    reader = SqlReader(tomas.vault.read_connection())
    assert len(reader.history(opened)) == 3  # proposed, opened, handed on
