"""Rounds and contacts: their rules and their use cases, on vaults in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application import street
from liaise_desktop.domain.changes import SET
from liaise_desktop.domain.errors import (
    CodeUnknownError,
    ContactTooLongError,
    CountsDifferError,
    DateUnreadableError,
    FieldMissingError,
    NotAllowedError,
    RecordNotFoundError,
    RoundOverError,
    RumourRefusedError,
    TimesDifferError,
    TooManyThemesError,
)
from liaise_desktop.domain.name_words import name_like
from liaise_desktop.domain.records import JOURNAL, Binder, Case, from_fields
from liaise_desktop.domain.street import (
    Contact,
    OutreachRound,
    asks_for_step,
    check_contact,
    has_words,
    is_running,
    size_of,
)
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira

CONTACT = Contact(
    "",
    place="SKATEPARK",
    size="2_4",
    themes=("SCHOOL", "LEISURE"),
    tone="CALM",
    text="They asked whether the sports hall could stay open on Fridays.",
    next_step="LOOK_IN",
    next_when="2026-03-10",
)
ROUND = OutreachRound("", workers=(TOMAS,), district="RIVERSIDE", places=("SKATEPARK",))


@pytest.fixture
def vault():
    return FakeVault()


def kept(vault, record, kind=Contact):
    return from_fields(kind, record, vault.state(record).values())


def keep(vault, contact=CONTACT, **differing):
    return street.keep_contact(mira(vault), replace(contact, **differing), ANKE).made


def test_a_round_begins_with_a_pair_and_ends_with_what_was_seen(vault):
    made = street.start_round(mira(vault), ROUND, ANKE).made
    begun = kept(vault, made, OutreachRound)
    assert begun.workers == (MIRA, TOMAS)
    assert is_running(begun)
    vault.clock.forward(hours=3)
    said = {
        "atmosphere": "LIVELY",
        "observations": "One lamp is out.",
        "reported": ({"what": "LIGHTING", "done": ""},),
    }
    street.end_round(mira(vault), made, said)
    over = kept(vault, made, OutreachRound)
    assert (over.atmosphere, over.reported) == ("LIVELY", ({"what": "LIGHTING", "done": ""},))
    assert not is_running(over)
    with pytest.raises(RoundOverError):
        street.end_round(mira(vault), made, {})


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"ended_at": "2026-03-09T16:00:00+00:00"}, TimesDifferError),
        ({"ended_at": "2026-03-11T16:20:00+00:00"}, TimesDifferError),
        ({"ended_at": "later"}, DateUnreadableError),
        ({"atmosphere": "ANGRY"}, CodeUnknownError),
        ({"observations": "x" * 601}, ContactTooLongError),
        ({"reported": ({"what": "PEOPLE", "done": ""},)}, CodeUnknownError),
        ({"workers": ()}, FieldMissingError),
    ],
)
def test_a_round_refuses_what_cannot_be(vault, said, error):
    made = street.start_round(mira(vault), ROUND, ANKE).made
    with pytest.raises(error):
        street.change_round(mira(vault), made, said)


def test_rounds_and_contacts_stand_in_one_journal_that_the_supervisor_reads(vault):
    outreach = street.start_round(mira(vault), ROUND, ANKE).made
    contact = keep(vault, round=outreach)
    journals = {vault.state(one).binder for one in (outreach, contact)}
    [journal] = [kept(vault, one, Binder) for one in journals]
    assert (journal.purpose, journal.audience) == (JOURNAL, (MIRA, ANKE))


def test_a_supervisor_who_is_known_later_is_added_to_the_journal(vault):
    first = street.keep_contact(mira(vault), CONTACT).made
    assert kept(vault, vault.state(first).binder, Binder).audience == (MIRA,)
    keep(vault)
    assert kept(vault, vault.state(first).binder, Binder).audience == (MIRA, ANKE)


def test_a_contact_fills_in_its_time_and_forgets_its_draft(vault):
    key = street.draft_key("x")
    vault.drafts[key] = {"text": "They"}
    made = street.keep_contact(mira(vault), CONTACT, ANKE, draft=key).made
    contact = kept(vault, made)
    assert contact.at.startswith("2026-03-09T")
    assert (contact.band, contact.written_by) == ("AFTERNOON", MIRA)
    assert vault.drafts == {}
    assert asks_for_step(contact)


@pytest.mark.parametrize(
    ("differing", "error"),
    [
        ({"place": " "}, FieldMissingError),
        ({"size": ""}, FieldMissingError),
        ({"size": "MANY"}, CodeUnknownError),
        ({"tone": "ANGRY"}, CodeUnknownError),
        ({"text": "x" * 601}, ContactTooLongError),
        ({"who": "x" * 41}, ContactTooLongError),
        ({"themes": ("SCHOOL", "WORK", "MONEY", "LOVE", "SPORT", "MEDIA")}, TooManyThemesError),
        ({"themes": ("FAITH",)}, CodeUnknownError),
        ({"people": 7}, CountsDifferError),
        ({"ages": ({"band": "16_17", "count": "5"},)}, CountsDifferError),
        ({"case": "01" * 16, "rumours_about": "a fight"}, RumourRefusedError),
        ({"next_step": "NONE"}, FieldMissingError),
        ({"round": "01" * 16}, RecordNotFoundError),
        ({"at": "yesterday"}, ValueError),
    ],
)
def test_a_contact_refuses_what_it_cannot_say_and_keeps_nothing(vault, differing, error):
    with pytest.raises((error, DateUnreadableError) if error is ValueError else error):
        keep(vault, **differing)
    assert vault.changes == {}


def test_a_text_of_600_characters_is_taken(vault):
    assert kept(vault, keep(vault, text="ü" * 600)).text == "ü" * 600


@pytest.mark.parametrize(
    ("people", "size"), [(0, ""), (1, "1"), (2, "2_4"), (4, "2_4"), (5, "5_9"), (10, "10P")]
)
def test_a_number_of_people_has_its_band(people, size):
    assert size_of(people) == size


def test_g3_a_rumour_stands_with_a_place_and_never_with_a_case():
    about_place = replace(CONTACT, at="2026-03-09T16:20:00+00:00", rumours_about="a fight")
    check_contact(about_place)
    with pytest.raises(RumourRefusedError):
        check_contact(replace(about_place, case="01" * 16))


def test_a_contact_can_be_changed_linked_to_a_case_and_grow_into_something(vault):
    made = keep(vault)
    with vault.unit() as unit:
        unit.log.add({"code": "MH-0001"}, record="0a" * 16, binder="0b" * 16, type_=Case.TYPE)
    street.change_contact(mira(vault), made, {"text": "Shorter.", "written_by": "nobody"})
    assert street.link_to_case(mira(vault), made, "0a" * 16).cases == {"0a" * 16}
    street.became(mira(vault), made, "0c" * 16)
    contact = kept(vault, made)
    assert (contact.text, contact.case, contact.became) == ("Shorter.", "0a" * 16, "0c" * 16)
    assert contact.written_by == MIRA
    with pytest.raises(RecordNotFoundError):
        street.link_to_case(mira(vault), made, "0d" * 16)


def test_a_worker_erases_a_contact_alone_and_a_supervisor_cannot_write_one(vault):
    made = keep(vault)
    street.erase_contact(mira(vault), made)
    assert vault.state(made).values() == {}
    with pytest.raises(NotAllowedError):
        street.keep_contact(anke(vault), CONTACT)


def test_taking_a_contact_back_erases_it_and_keeps_its_words_as_a_draft(vault):
    made = keep(vault)
    street.take_back_contact(mira(vault), made, {"text": "They asked"})
    assert vault.state(made).values() == {}
    assert vault.drafts == {street.draft_key(made): {"text": "They asked"}}


def test_after_twelve_months_a_contact_says_what_its_codes_say(vault):
    old = keep(vault, who="Kim", rumours_about="a fight")
    street.change_contact(mira(vault), old, {"text": "Other words."})
    vault.clock.forward(days=200)
    young = keep(vault)
    vault.clock.forward(days=166)
    street.keep_codes_only(mira(vault), (old, young))
    left = kept(vault, old)
    assert not has_words(left)
    assert (left.themes, left.size, left.tone) == (("SCHOOL", "LEISURE"), "2_4", "CALM")
    assert left.at
    assert not asks_for_step(left)
    assert kept(vault, young).text == CONTACT.text
    bodies = [
        change.body_bytes
        for change in vault.changes.values()
        if change.header.record == old and change.header.kind == SET and change.body_bytes
    ]
    assert len(bodies) == 1
    assert b"Other words" not in bodies[0]
    assert b"sports hall" not in bodies[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They asked whether the hall could stay open on Fridays. One offered to help.", []),
        ("Samir told me that Youssef B. was angry.", ["Samir", "Youssef"]),
        ("We met Mrs Peeters at Linden Block.", ["Peeters"]),
        ("Somebody called Rahel came along.", ["Rahel"]),
        ("Die Jugendlichen haben nach der Halle gefragt, und Ahmed hat den Schlüssel.", ["Ahmed"]),
        ("Wir haben mit Frau Schneider über die Lautstärke am Abend geredet.", ["Schneider"]),
        ("Les jeunes voulaient parler à Karim de la salle de sport.", ["Karim"]),
        ("NGO and IT talked. OK!", []),
        ("", []),
    ],
)
def test_words_that_look_like_names_are_seen(text, names):
    assert [found.word for found in name_like(text, ["Linden Block"])] == names
    for found in name_like(text, ["Linden Block"]):
        assert text[found.start : found.end] == found.word
