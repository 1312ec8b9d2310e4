"""The library: entries, messages that a second person approves, and who gets to read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from liaise_desktop.application.library import (
    KINDS,
    NAMED_BY,
    Team,
    advance_message,
    change_entry,
    check_partner,
    keep_entry,
    new_version,
    widen_library,
)
from liaise_desktop.domain import codes, message_steps
from liaise_desktop.domain.errors import (
    CodeUnknownError,
    DateUnreadableError,
    FieldMissingError,
    NotAllowedError,
    StepNotOpenError,
)
from liaise_desktop.domain.library import PartnerService, PreventionMessage
from liaise_desktop.domain.records import Binder, from_fields
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

TEAM = Team((TOMAS, ANKE), (ANKE,))
SAID = {
    "title": "Three breaths",
    "text": "Before you answer, breathe three times. Then decide whether you want to answer.",
    "audience": "Young people",
    "language": "en",
    "use_when": "Somebody is provoked online.",
}


@pytest.fixture
def vault():
    return FakeVault()


def record(vault, kind, record_id):
    return from_fields(kind, record_id, vault.state(record_id).values())


def kept(vault, **said):
    return keep_entry(mira(vault), TEAM, "message", SAID | said).made


def approved(vault, message=None):
    message = message or kept(vault)
    advance_message(mira(vault), message, "FOR_APPROVAL")
    advance_message(anke(vault), message, "APPROVED")
    return message


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_entry_is_kept_under_its_name_and_not_without_it(vault, kind):
    with pytest.raises(FieldMissingError) as refused:
        keep_entry(mira(vault), TEAM, kind, {NAMED_BY[kind]: "  "})
    assert refused.value.facts == {"record": kind, "field": NAMED_BY[kind]}
    made = keep_entry(mira(vault), TEAM, kind, {NAMED_BY[kind]: "Werkstatt Noord"}).made
    assert getattr(record(vault, KINDS[kind], made), NAMED_BY[kind]) == "Werkstatt Noord"


def test_codes_and_days_that_are_none_are_refused(vault):
    with pytest.raises(CodeUnknownError):
        keep_entry(mira(vault), TEAM, "partner", {"name": "A", "tier": "GALAXY"})
    with pytest.raises(DateUnreadableError):
        keep_entry(mira(vault), TEAM, "partner", {"name": "A", "agreement_until": "soon"})


def test_a_new_message_is_a_draft_by_its_author(vault):
    message = record(vault, PreventionMessage, kept(vault, state="APPROVED", approved_by=ANKE))
    assert (message.state, message.author, message.version) == ("DRAFT", MIRA, 1)


def test_a_second_person_who_leads_approves_and_nobody_else(vault):
    message = kept(vault)
    advance_message(mira(vault), message, "FOR_APPROVAL")
    with pytest.raises(NotAllowedError):
        advance_message(tomas(vault), message, "APPROVED")
    advance_message(anke(vault), message, "APPROVED")
    now = record(vault, PreventionMessage, message)
    assert (now.state, now.approved_by, now.approved_on) == ("APPROVED", ANKE, "2026-03-09")


def test_nobody_approves_a_text_of_their_own(vault):
    message = keep_entry(anke(vault), TEAM, "message", SAID).made
    advance_message(anke(vault), message, "FOR_APPROVAL")
    with pytest.raises(StepNotOpenError) as refused:
        advance_message(anke(vault), message, "APPROVED")
    assert refused.value.facts["needs"] == ("second_person",)


@pytest.mark.parametrize("name", ["text", "audience", "language", "use_when"])
def test_what_is_missing_for_approval_is_named(vault, name):
    message = kept(vault, **{name: ""})
    with pytest.raises(StepNotOpenError) as refused:
        advance_message(mira(vault), message, "FOR_APPROVAL")
    assert refused.value.facts["needs"] == (name,)
    assert name in message_steps.MESSAGE_NEEDS


def test_a_message_that_is_over_is_not_approved(vault):
    message = kept(vault, valid_until="2026-03-08")
    with pytest.raises(StepNotOpenError) as refused:
        advance_message(mira(vault), message, "FOR_APPROVAL")
    assert refused.value.facts["needs"] == ("valid_until",)


def test_an_edit_while_it_waits_makes_it_a_draft_again(vault):
    message = kept(vault)
    advance_message(mira(vault), message, "FOR_APPROVAL")
    change_entry(tomas(vault), message, "message", {"text": "Breathe once."})
    now = record(vault, PreventionMessage, message)
    assert (now.state, now.text) == ("DRAFT", "Breathe once.")


def test_an_approved_text_cannot_be_changed_only_followed_by_a_new_version(vault):
    first = approved(vault)
    with pytest.raises(StepNotOpenError):
        change_entry(mira(vault), first, "message", {"text": "Breathe once."})
    second = new_version(tomas(vault), TEAM, first).made
    draft = record(vault, PreventionMessage, second)
    assert (draft.version, draft.state, draft.author, draft.approved_by) == (2, "DRAFT", TOMAS, "")
    assert record(vault, PreventionMessage, first).state == "APPROVED"
    change_entry(tomas(vault), second, "message", {"text": "Breathe once."})
    advance_message(tomas(vault), second, "FOR_APPROVAL")
    advance_message(anke(vault), second, "APPROVED")
    assert record(vault, PreventionMessage, first).state == "WITHDRAWN"
    with pytest.raises(StepNotOpenError):
        new_version(tomas(vault), TEAM, new_version(tomas(vault), TEAM, second).made)


def test_it_is_used_only_while_it_is_approved_and_valid(vault):
    message = record(vault, PreventionMessage, approved(vault))
    assert message_steps.may_be_used(message, date(2026, 3, 9))
    ended = replace(message, valid_until="2026-03-08")
    assert not message_steps.may_be_used(ended, date(2026, 3, 9))
    advance_message(mira(vault), message.id, "WITHDRAWN")
    withdrawn = record(vault, PreventionMessage, message.id)
    assert not message_steps.may_be_used(withdrawn, date(2026, 3, 9))


def test_every_state_of_a_message_has_a_word():
    assert set(message_steps.MESSAGE_STEPS) == set(codes.MESSAGE_STATE.keys())


def test_the_check_of_a_partner_is_dated(vault):
    partner = keep_entry(mira(vault), TEAM, "partner", {"name": "Werkstatt Noord"}).made
    check_partner(tomas(vault), partner)
    assert record(vault, PartnerService, partner).checked_on == "2026-03-09"


def audience_of(vault, made):
    return record(vault, Binder, vault.state(made).binder).audience


def test_the_team_reads_the_library_and_only_supervisors_what_somebody_learned(vault):
    message = kept(vault)
    assert audience_of(vault, message) == (MIRA, ANKE, TOMAS)
    training = keep_entry(mira(vault), TEAM, "training", {"module": "First talks"}).made
    assert audience_of(vault, training) == (MIRA, ANKE)
    assert vault.state(training).value("who") == MIRA
    assert vault.state(kept(vault)).binder == vault.state(message).binder


def test_a_new_colleague_gets_what_stands_there_already_from_its_author(vault):
    alone = Team((ANKE,), (ANKE,))
    message = keep_entry(mira(vault), alone, "message", SAID).made
    assert audience_of(vault, message) == (MIRA, ANKE)
    widen_library(tomas(vault), TEAM)  # it is not theirs
    assert audience_of(vault, message) == (MIRA, ANKE)
    widen_library(mira(vault), TEAM)
    assert audience_of(vault, message) == (MIRA, ANKE, TOMAS)
    commits = len(vault.changes)
    widen_library(mira(vault), TEAM)
    assert len(vault.changes) == commits


def test_a_colleague_who_left_is_not_taken_out_by_this(vault):
    message = kept(vault)
    widen_library(mira(vault), Team((ANKE,), (ANKE,)))
    assert audience_of(vault, message) == (MIRA, ANKE, TOMAS)
