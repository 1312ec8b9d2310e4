"""Setting aside, taking out, ticking: by whom, and with which way back."""

from __future__ import annotations

import pytest

from liaise_desktop.application import bins, ticks
from liaise_desktop.application.cases import Proposal, confirm_case, propose_case
from liaise_desktop.application.notes import add_comment, save_note
from liaise_desktop.domain.bins import BINNABLE, BinEntry
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.domain.errors.bins import NotYoursToSetAsideError
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import Note, Tick
from tests.fakes import ANKE, FakeVault, anke, mira


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def note(vault):
    proposal = Proposal(
        purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="Asked", notice="GIVEN",
        notice_on="2026-03-09", supervisor=ANKE, review_on="2026-05-01",
    )  # fmt: skip
    case = propose_case(mira(vault), proposal).made
    confirm_case(anke(vault), case)
    line = {"text": "Waited outside", "source": "TOLD_BY_PERSON", "teller": ""}
    said = Note("", case=case, at="2026-03-09T16:20:00+01:00", observed=(line,), next_what="Call")
    return save_note(mira(vault), said).made


def entries(vault):
    return [state.values() for state in vault.of_type(BinEntry.TYPE)]


def test_its_author_sets_a_note_aside_and_takes_it_out_again(vault, note):
    changes = bins.put_in_bin(mira(vault), note)
    assert {"bin_entry", "note"} <= changes.kinds
    assert note in changes.records
    [entry] = entries(vault)
    assert (entry["target"], entry["case"]) == (note, vault.state(note).value("case"))
    bins.take_out(anke(vault), note)
    [entry] = entries(vault)
    assert entry["restored_by"] == ANKE


def test_nobody_sets_aside_what_somebody_else_wrote(vault, note):
    with pytest.raises(NotYoursToSetAsideError):
        bins.put_in_bin(anke(vault), note)
    comment = add_comment(anke(vault), note, "Good").made
    with pytest.raises(NotYoursToSetAsideError):
        bins.put_in_bin(mira(vault), comment)
    assert entries(vault) == []


def test_registers_and_decisions_stay_where_they_are(vault, note):
    case = vault.state(note).value("case")
    with pytest.raises(RecordNotFoundError):
        bins.put_in_bin(mira(vault), case)
    assert set(RECORD_TYPES) > BINNABLE
    assert not BINNABLE & {"disclosure", "access_event", "consent", "case", "retention_item"}


def test_a_step_is_ticked_and_opened_again_by_one_record(vault, note):
    ticks.tick(mira(vault), note)
    ticks.untick(mira(vault), note)
    ticks.tick(mira(vault), note)
    [state] = vault.of_type(Tick.TYPE)
    assert state.value("done")


def test_what_asks_for_no_step_is_not_ticked(vault, note):
    case = vault.state(note).value("case")
    for record in (case, "ff" * 16):
        with pytest.raises(RecordNotFoundError):
            ticks.tick(mira(vault), record)
