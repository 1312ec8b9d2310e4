"""Keeping, erasing and looking on a real vault: nothing is left, and the log tells (G12, G14, G15)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.application import identities, retention
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.notes import save_note
from liaise_desktop.application.restricting import restrict_case
from liaise_desktop.application.writing import writing
from liaise_desktop.domain.errors import RecordAlteredError
from liaise_desktop.domain.identities import AccessEvent
from liaise_desktop.domain.notes import line
from liaise_desktop.domain.records import Case, Note
from liaise_desktop.domain.retention import Choice, Periods
from liaise_desktop.storage.reader import SqlReader
from tests.page_kit import plain_log, plain_pages
from tests.ui.case_kit import ANKE, MIRA, TOMAS, Place, World

WORDS = (b"Bensaid", b"mandarinorchard", b"velvetlantern")
SAID = {"name": "Nadia Bensaid", "born": "2009", "guardian": "Her mother"}


@pytest.fixture
def place(tmp_path):
    made = Place(tmp_path)
    yield made
    made.vault.close()


@pytest.fixture
def world(place):
    return World(place)


def written(world):
    """A closed case whose time is over, with words in a note and in the identity part."""
    case = world.case("Due D.", opened=False, necessity="The mandarinorchard helps.")
    person = world.reader().case_detail(case).person.id
    identities.keep_identity(world.mira, person, SAID)
    note = Note("", case=case, at="2026-11-20T10:00:00+01:00", kind="TALK",
                observed=(line("A velvetlantern was lit.", "SEEN"),), no_own_words="NOT_ASKED")  # fmt: skip
    save_note(world.mira, note)
    with writing(world.mira) as at_work:
        old = at_work.load(Case, case)
        at_work.change(old, replace(old, state="CLOSED", retention_on="2026-11-20"))
    return case, person


def tidied(vault):
    steps = 0
    while vault.tidy():
        steps += 1
        assert steps < 4000


def test_g15_no_word_of_an_erased_case_is_in_the_file_its_log_or_its_index(world, place):
    case, _ = written(world)
    vault = place.vault
    path, key = vault.folder / "vault.db", vault._db_key
    before = plain_log(path, key)
    assert all(word in before for word in WORDS)
    made = retention.propose(world.mira, case, Choice("ERASE")).made
    retention.agree(world.anke, made)
    tidied(vault)
    assert vault.checkpoint()
    pages, log = plain_pages(path, key), plain_log(path, key)
    assert not [word for word in WORDS if word in pages or word in log]
    for word in WORDS:
        assert world.reader().search(word.decode()).hits == ()
    assert world.reader().state(case).values().keys() <= {"code", "state", "lead", "supervisor"}


def test_g12_the_log_of_looks_and_the_decision_stay_for_the_time_of_proof(world):
    case, person = written(world)
    world.wall.forward(minutes=1)
    identities.look_at_identity(world.anke, person, "A letter")
    made = retention.propose(world.mira, case, Choice("ERASE")).made
    retention.agree(world.anke, made)
    looks = world.reader().items(ItemFilter("access_event", owner=case), None, 9)
    assert [item.record.action for item in looks] == ["LOOK", "CHANGE"]
    kept = world.reader().state(made)
    assert (kept.value("proposed_by"), kept.value("decided_by")) == (MIRA, ANKE)


@pytest.mark.logs_expected
def test_g14_a_look_is_signed_and_an_altered_one_is_found_out(world, place):
    _, person = written(world)
    identities.look_at_identity(world.mira, person, "For a letter")
    [event] = [
        item.record
        for item in world.reader().items(ItemFilter(AccessEvent.TYPE), None, 9)
        if item.record.action == "LOOK"
    ]
    assert world.reader().state(event.id).value("by") == MIRA
    with place.vault.unit() as unit:
        unit.db.execute(
            "UPDATE record SET current = replace(current, 'For a letter', 'For a lottery')"
            " WHERE id = ?",
            (bytes.fromhex(event.id),),
        )
    with pytest.raises(RecordAlteredError):
        world.reader().state(event.id)


def test_who_reads_what_of_a_restricted_case_is_known_to_search(world, place):
    case, _ = written(world)
    with writing(world.mira) as at_work:
        old = at_work.load(Case, case)
        at_work.change(old, replace(old, state="OPEN"))
    restrict_case(world.mira, case, "She says it is wrong.")
    rights = world.reader().rights
    assert rights.hidden_cases(MIRA, "mediator") == frozenset()
    assert rights.hidden_cases("dana@maarhaven.example", "dpo") == frozenset()
    for who, role in ((TOMAS, "mediator"), (ANKE, "supervisor")):
        assert rights.hidden_cases(who, role) == {case}


def test_g12_what_is_due_stands_first_and_what_is_kept_does_not(world):
    case, _ = written(world)
    today, rights = world.wall.now().date(), world.reader().rights
    [found] = rights.due_to_decide(today, Periods(), MIRA)
    assert (found.target, found.rule, found.due) == (case, "CASE", "2026-11-20")
    made = retention.propose(world.mira, case, Choice("KEEP", "A court file", "2027-05-01")).made
    [found] = world.reader().rights.due_to_decide(today, Periods(), ANKE)
    assert found.item.state == "PROPOSED"
    retention.agree(world.anke, made)
    assert world.reader().rights.due_to_decide(today, Periods(), MIRA) == []
    assert isinstance(world.reader(), SqlReader)
