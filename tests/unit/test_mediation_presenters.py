"""The screens of mediations without a screen: what they show, to whom, and what answers become."""

from __future__ import annotations

import pytest

from liaise_desktop.application.mediations import CHECKS
from liaise_desktop.application.sessions import hold_follow_up, set_point_standing
from liaise_desktop.domain.errors import (
    ConsentMissingError,
    FieldMissingError,
    NotSuitableError,
    StepNotOpenError,
)
from liaise_desktop.domain.mediations import (
    FollowUp,
    Mediation,
    Party,
    Point,
    SealedNote,
    Session,
    Talk,
)
from liaise_desktop.gui.presenters.mediation_page import MediationPagePresenter
from liaise_desktop.gui.presenters.mediations import PAGE, MediationsPresenter
from tests.fakes import ANKE, MIRA, TOMAS, anke, desk_of
from tests.mediation_kit import Office, Recorder, agreed, requested, with_sessions, with_sides


@pytest.fixture
def office():
    return Office()


@pytest.fixture
def view():
    return Recorder()


def page_of(office, view):
    presenter = MediationPagePresenter(
        view, office.work, open_=office.open, notify=office.notify
    )
    office.listeners.append(presenter.heard)
    return presenter


@pytest.fixture
def page(office, view):
    return page_of(office, view)


def shown(view):
    return view.last("show_mediation")[0]


def one(office, kind):
    (found,) = office.all(kind)
    return found


def sides(office):
    return sorted(office.all(Party), key=lambda party: party.label)


def refusal(view):
    return view.last("form_refused")[0]


JUDGED = dict.fromkeys(CHECKS, "NO") | {"suitable": "YES", "suitability_reason": ""}
SESSION = {
    "on": "2026-02-02", "minutes": 60, "form": "ROUND", "place": "", "line": "", "next_time": "",
}  # fmt: skip


# What is shown


def test_a_mediation_that_is_not_here_is_said_to_be_absent(view, page):
    page.open_mediation("ab" * 16)
    assert view.names() == ["show_absent"]


@pytest.mark.parametrize(
    ("make", "stages"),
    [
        (requested, ["now", "open", "open", "open", "open"]),
        (with_sides, ["done", "now", "open", "open", "open"]),
        (with_sessions, ["done", "done", "now", "open", "open"]),
        (agreed, ["done", "done", "done", "done", "now"]),
    ],
)
def test_the_stages_follow_what_was_done(office, view, page, make, stages):
    page.open_mediation(make(office))
    assert list(shown(view).stages) == stages


def test_what_was_stopped_keeps_the_stages_it_reached(office, view, page):
    page.open_mediation(with_sessions(office))
    page.answered("withdraw", "", {"party": sides(office)[0].id, "withdrawn_on": "2026-03-01"})
    assert list(shown(view).stages) == ["done", "done", "done", "open", "open"]
    assert one(office, Mediation).state == "WITHDRAWN"
    assert shown(view).offers.close
    assert not shown(view).offers.session


def test_sides_stand_in_the_order_of_the_alphabet_until_they_are_swapped(office, view, page):
    page.open_mediation(with_sides(office, labels=("Young people", "Residents")))
    assert [side.party.label for side in shown(view).sides] == ["Residents", "Young people"]
    page.swap_clicked()
    assert [side.party.label for side in shown(view).sides] == ["Young people", "Residents"]
    assert shown(view).swapped


def test_another_mediation_begins_with_the_alphabet_again(office, view, page):
    first, second = with_sides(office), requested(office, "Oostkaai stairs")
    page.open_mediation(first)
    page.swap_clicked()
    page.open_mediation(second)
    page.open_mediation(first)
    assert not shown(view).swapped


def test_a_mediator_sees_the_words_of_every_side(office, view, page):
    page.open_mediation(with_sessions(office, releases_words=False))
    assert all(side.words is not None for side in shown(view).sides)


@pytest.mark.parametrize("released", [True, False])
def test_a_supervisor_sees_words_only_where_they_were_released(office, view, released):
    made = with_sessions(office, releases_words=released)
    office.work = type(office.work)(
        anke(office.vault), office.reader, office.jobs, office._announce, office.work.city
    )
    page_of(office, view).open_mediation(made)
    found = shown(view)
    assert [side.words is not None for side in found.sides] == [released, released]
    assert [side.kept_back for side in found.sides] == [not released, not released]


def test_a_supervisor_can_change_nothing_here(office, view):
    made = agreed(office)
    office.work = type(office.work)(
        anke(office.vault), office.reader, office.jobs, office._announce, office.work.city
    )
    page_of(office, view).open_mediation(made)
    offers = shown(view).offers
    assert not any(getattr(offers, name) for name in type(offers).__slots__)


def test_a_side_that_asked_for_no_notes_has_no_words_shown(office, view, page):
    page.open_mediation(with_sides(office, asked_no_notes=True))
    assert [side.words for side in shown(view).sides] == [None, None]
    assert not any(side.kept_back for side in shown(view).sides)


def test_a_mediator_of_another_mediation_cannot_write_own_notes_here(office, view):
    made = with_sides(office)
    other = desk_of(office.vault, "noor@maarhaven.example", "mediator", "Noor D.")
    office.work = type(office.work)(
        other, office.reader, office.jobs, office._announce, office.work.city
    )
    page_of(office, view).open_mediation(made)
    assert not shown(view).offers.seal
    assert not shown(view).mine


def test_talks_and_sessions_wait_for_the_judgement(office, view, page):
    page.open_mediation(requested(office))
    offers = shown(view).offers
    assert (offers.judge, offers.talk, offers.session) == (True, False, False)
    page.answered("judge", "", JUDGED)
    offers = shown(view).offers
    assert (offers.talk, offers.session) == (True, True)


def test_the_page_reads_again_only_when_its_own_mediation_changed(office, view, page):
    first = with_sides(office)
    page.open_mediation(first)
    count = view.names().count("show_mediation")
    other = MediationPagePresenter(
        Recorder(), office.work, open_=office.open, notify=office.notify
    )
    other.open_mediation(requested(office, "Oostkaai stairs"))
    other.answered("judge", "", JUDGED)
    assert view.names().count("show_mediation") == count
    page.answered("common", "", {"text": "Both like the lime tree."})
    assert view.names().count("show_mediation") == count + 1


# What answers become


def test_the_whole_way_of_a_mediation_can_be_gone_by_its_forms(office, view, page):
    page.open_mediation(requested(office))
    page.answered("judge", "", JUDGED)
    for label in ("Residents", "Young people"):
        side = {"label": label, "role": "RESIDENTS", "size": 4, "spoken_for": "", "asked_no_notes": False}
        page.answered("side", "", side)
    for side in sides(office):
        talk = {"on": "2026-01-13", "minutes": 30, "rules_explained": True, "limits_explained": True, "voluntary": True}
        page.answered("talk", side.id, talk)
        page.answered("words", side.id, {"needs": "Sleep", "own_words": "We are tired."})
        consent = {"consent_on": "2026-01-14", "form": "SPOKEN", "consent_witness": "caretaker", "releases_words": True}
        page.answered("consent", side.id, consent)
    present = tuple(side.id for side in sides(office))
    page.answered("session", "", SESSION | {"present": present})
    page.answered("point", "", {"text": "Quiet", "who": "Both", "when_kind": "BY", "when": "2026-03-01"})
    page.answered("standing", one(office, Point).id, {"standing": "KEPT", "standing_note": "so far"})
    page.answered("agree", "", {"agreed_on": "2026-02-20", "form": "WRITTEN"})
    for number in ("1", "2"):
        page.answered("check", number, {"held_on": "2026-03-06", "result": "KEPT", "text": ""})
    page.answered("seal", "", {"text": "For me alone"})
    page.answered("close", "", {"people_directly": 9, "people_indirectly": 40})
    assert "form_refused" not in view.names()
    closed = one(office, Mediation)
    assert (closed.state, closed.people_directly) == ("CLOSED", 9)
    assert [check.result for check in office.all(FollowUp)] == ["KEPT", "KEPT"]
    assert {talk.voluntary for talk in office.all(Talk)} == {True}
    assert one(office, Point).standing_note == "so far"
    assert view.names().count("form_saved") == len(office.said) == 17


def test_a_session_without_the_consent_of_a_side_present_is_refused(office, view, page):
    page.open_mediation(with_sides(office))
    page.answered("session", "", SESSION | {"present": tuple(s.id for s in sides(office))})
    assert isinstance(refusal(view), ConsentMissingError)
    assert office.all(Session) == []
    assert office.said == []


def test_a_session_before_the_consent_is_refused(office, view, page):
    page.open_mediation(with_sessions(office))
    early = SESSION | {"on": "2026-01-13", "present": tuple(s.id for s in sides(office))}
    page.answered("session", "", early)
    assert isinstance(refusal(view), ConsentMissingError)
    assert len(office.all(Session)) == 3


@pytest.mark.parametrize(
    ("form", "said", "field"),
    [
        ("judge", dict.fromkeys(CHECKS, "NO") | {"suitable": "", "suitability_reason": ""}, "suitable"),
        ("side", {"label": "Residents", "role": ""}, "role"),
        ("consent", {"form": ""}, "form"),
        ("withdraw", {"party": ""}, "party"),
        ("agree", {"form": ""}, "form"),
        ("end", {"outcome": ""}, "outcome"),
        ("check", {"result": ""}, "result"),
        ("session", SESSION | {"present": ()}, "present"),
        ("common", {"text": " "}, "text"),
        ("seal", {"text": ""}, "text"),
    ],
)
def test_what_is_missing_is_named_by_its_field(office, view, page, form, said, field):
    page.open_mediation(with_sessions(office))
    page.answered(form, "", said)
    assert isinstance(refusal(view), FieldMissingError)
    assert refusal(view).facts["field"] == field


def test_not_suitable_needs_a_reason_and_ends_it(office, view, page):
    page.open_mediation(requested(office))
    page.answered("judge", "", JUDGED | {"suitable": "NO"})
    assert isinstance(refusal(view), StepNotOpenError)
    page.answered("judge", "", JUDGED | {"suitable": "NO", "suitability_reason": "A threat"})
    assert one(office, Mediation).state == "NOT_SUITABLE"


@pytest.mark.parametrize("how", ["REFUSED", "REFERRED"])
def test_a_mediation_can_end_before_it_began(office, view, page, how):
    page.open_mediation(with_sides(office))
    assert how in shown(view).offers.stops
    page.answered("stop", how, {"stopped_on": "2026-01-20"})
    assert one(office, Mediation).state == how


def test_it_can_end_without_points(office, view, page):
    page.open_mediation(with_sessions(office))
    page.answered("end", "", {"outcome": "IMPROVED", "stopped_on": "2026-03-01"})
    assert one(office, Mediation).outcome == "IMPROVED"
    assert shown(view).stages[3] == "done"


def test_own_notes_are_changed_in_place_and_stay_with_their_author(office, view, page):
    page.open_mediation(with_sides(office))
    page.answered("seal", "", {"text": "First thought"})
    page.answered("seal", one(office, SealedNote).id, {"text": "Second thought"})
    note = one(office, SealedNote)
    assert note.text == "Second thought"
    binder = office.vault.state(office.vault.state(note.id).binder)
    assert binder.value("audience") == [MIRA]
    assert binder.value("purpose") == "mediation_sealed"


# Points


def test_space_steps_a_point_through_its_states_and_can_be_undone(office, view, page):
    page.open_mediation(agreed(office))
    point = office.all(Point)[0].id
    set_point_standing(office.desk, point, "KEPT", "For three weeks")
    page.open_mediation(page.mediation)
    page.standing_stepped(point)
    assert office.all(Point)[0].standing == "PARTLY"
    undo = office.said[-1][1]
    undo()
    assert (office.all(Point)[0].standing, office.all(Point)[0].standing_note) == (
        "KEPT",
        "For three weeks",
    )


def test_the_states_of_a_point_go_round(office, view, page):
    page.open_mediation(agreed(office))
    point = office.all(Point)[0].id
    seen = []
    for _ in range(4):
        page.standing_stepped(point)
        seen.append(office.all(Point)[0].standing)
    assert seen == ["KEPT", "PARTLY", "NOT_HELD", "NOT_DUE"]


def test_the_next_check_is_offered_in_its_turn_and_not_after_the_end(office, view, page):
    made = agreed(office)
    page.open_mediation(made)
    assert (shown(view).next_check.number, shown(view).offers.check) == (1, 1)
    hold_follow_up(office.desk, made, 1, on="2026-03-06", result="KEPT")
    page.open_mediation(made)
    assert (shown(view).next_check.number, shown(view).offers.check) == (2, 2)
    page.answered("withdraw", sides(office)[0].id, {"withdrawn_on": "2026-03-20"})
    assert (shown(view).next_check, shown(view).offers.check) == (None, 0)


def test_consent_before_the_judgement_is_refused(office, view, page):
    page.open_mediation(requested(office))
    side = {"label": "Residents", "role": "RESIDENTS", "size": 0, "spoken_for": "", "asked_no_notes": False}
    page.answered("side", "", side)
    consent = {"consent_on": "2026-01-14", "form": "PAPER", "consent_witness": "", "releases_words": False}
    page.answered("consent", sides(office)[0].id, consent)
    assert isinstance(refusal(view), NotSuitableError)


# The list


REQUEST = {
    "title": "Linden Block courtyard", "requested_on": "2026-01-12", "conflict_type": "SPACE",
    "mode": "DEFERRED", "summary": "Noise at night", "place": "LINDEN", "district": "",
    "origin": "", "second": TOMAS,
}  # fmt: skip


def list_of(office, view):
    presenter = MediationsPresenter(
        view, office.work, open_=office.open, notify=office.notify, supervisor=ANKE,
        colleagues=[(TOMAS, "Tomas R.")],
    )  # fmt: skip
    office.listeners.append(presenter.heard)
    presenter.start()
    return presenter


def test_an_empty_list_is_shown_as_such(office, view):
    list_of(office, view)
    assert view.last("show_rights") == (True,)
    assert view.last("show_rows") == ([], False, False)


def test_a_request_is_kept_with_mediators_and_district_and_opened(office, view):
    presenter = list_of(office, view)
    presenter.new_clicked()
    assert view.last("ask_request") == (((TOMAS, "Tomas R."),),)
    presenter.answered("request", "", REQUEST)
    made = one(office, Mediation)
    assert (made.mediators, made.district, made.summary) == ((MIRA, TOMAS), "NOORD", "Noise at night")
    assert office.opened == [("mediation", made.id)]
    assert [row.id for row in view.last("show_rows")[0]] == [made.id]


@pytest.mark.parametrize("field", ["title", "conflict_type", "mode"])
def test_a_request_without_what_it_needs_is_refused(office, view, field):
    list_of(office, view).answered("request", "", REQUEST | {field: ""})
    assert refusal(view).facts["field"] == field
    assert office.all(Mediation) == []


def test_a_supervisor_begins_no_mediation(view):
    office = Office(anke)
    presenter = list_of(office, view)
    presenter.new_clicked()
    assert view.last("show_rights") == (False,)
    assert "ask_request" not in view.names()


def test_the_list_comes_page_by_page_and_keeps_its_length(office, view):
    made = {requested(office, f"Yard {n}") for n in range(PAGE + 20)}
    presenter = list_of(office, view)
    rows, more, _ = view.last("show_rows")
    assert (len(rows), more) == (PAGE, True)
    presenter.more_wanted()
    added, more = view.last("add_rows")
    assert (len(added), more) == (20, False)
    assert {row.id for row in [*rows, *added]} == made
    presenter.refresh()
    assert len(view.last("show_rows")[0]) == PAGE + 20


def test_the_filter_is_told_apart_from_an_empty_list(office, view):
    requested(office)
    presenter = list_of(office, view)
    presenter.filtered("oostkaai")
    assert view.last("show_rows") == ([], False, True)
    presenter.filtered(" ")
    assert len(view.last("show_rows")[0]) == 1
