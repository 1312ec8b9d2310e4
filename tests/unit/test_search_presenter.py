"""Search as a conversation: only the answer to the latest question is shown."""

from __future__ import annotations

import pytest

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.application.mediations import Request, request_mediation
from liaise_desktop.domain.errors import VaultUnwritableError
from liaise_desktop.gui.presenters.search import NOTES, Question, SearchPresenter
from tests.fakes import ANKE
from tests.mediation_kit import HeldJobs, Office, Recorder

COUNTS = {"place": 0, "person": 1, "note": 0, "mediation": 0}
NADIA = SearchHit("person", "person", "case", "Nadia B.", "")


@pytest.fixture
def office():
    return Office(jobs=HeldJobs())


@pytest.fixture
def view():
    return Recorder()


@pytest.fixture
def presenter(office, view):
    return SearchPresenter(
        view, office.work, open_=office.open, reader_there=lambda: office.reader
    )


def test_what_is_found_is_shown_with_its_question(office, view, presenter):
    office.reader.answers["nad", ""] = SearchResult((NADIA,), COUNTS)
    presenter.asked("nad", "")
    office.jobs.run_next()
    assert view.last("show_found") == (Question("nad"), SearchResult((NADIA,), COUNTS))


def test_of_many_questions_only_the_first_and_the_latest_are_asked(office, view, presenter):
    for text in ("o", "oo", "oos", "oost"):
        presenter.asked(text, "")
    office.jobs.run_next()
    assert view.told == []
    office.jobs.run_next()
    assert office.reader.searched == [("o", ""), ("oost", "")]
    assert view.last("show_found")[0] == Question("oost")
    assert office.jobs.waiting == []


def test_an_answer_that_comes_after_the_palette_was_left_is_dropped(office, view, presenter):
    presenter.asked("oost", "")
    presenter.left()
    office.jobs.run_next()
    assert view.told == []


def test_an_answer_to_a_field_that_was_emptied_does_not_come_back(office, view, presenter):
    presenter.asked("oost", "")
    presenter.asked("", "")
    office.jobs.run_next()
    assert view.names() == ["show_recent"]


def test_a_failed_search_is_said_and_the_next_one_works(office, view, presenter):
    def broken(query, kind, limit):
        raise VaultUnwritableError

    search, office.reader.search = office.reader.search, broken
    presenter.asked("oost", "")
    office.jobs.run_next()
    assert isinstance(view.last("show_refused")[0], VaultUnwritableError)
    office.reader.search = search
    presenter.asked("oosta", "")
    office.jobs.run_next()
    assert view.last("show_found")[0] == Question("oosta")


@pytest.mark.parametrize(
    ("hit", "opened"),
    [
        (NADIA, ("case", "case")),
        (SearchHit("note", "note", "case", "Nadia B.", ""), ("note", "note")),
        (SearchHit("mediation", "talks", "", "Linden Block", ""), ("mediation", "talks")),
    ],
)
def test_a_hit_opens_its_page_and_closes_the_palette(office, view, presenter, hit, opened):
    presenter.hit_chosen(hit)
    assert office.opened == [opened]
    assert view.names() == ["leave"]


def test_a_place_leads_to_the_notes_that_name_it(office, view, presenter):
    presenter.hit_chosen(SearchHit("place", "", "", "Tram stop Oostkaai", ""))
    assert office.opened == []
    assert view.last("put_question") == (Question('"Tram stop Oostkaai"', NOTES),)


def test_the_empty_palette_shows_what_was_opened_last_newest_first(office, view, presenter):
    made = [
        request_mediation(
            office.desk, Request(f"Yard {n}", ANKE, "2026-01-12", conflict_type="SPACE")
        ).made
        for n in range(7)
    ]
    for record in [*made, made[3]]:
        presenter.opened("mediation", record)
    presenter.opened("mediation", "gone" * 8)
    presenter.opened("settings", "")
    presenter.start()
    titles = [hit.title for hit in view.last("show_recent")[0]]
    assert titles == ["Yard 3", "Yard 6", "Yard 5", "Yard 4"]
