"""Identity, restriction, disagreement and rights requests through their use cases (G13, G14, G19)."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from liaise_desktop.application import identities, rights_requests
from liaise_desktop.application.cases import (
    Proposal,
    advance_case,
    confirm_case,
    propose_case,
    set_case_fields,
)
from liaise_desktop.application.disclosures import note_disclosure
from liaise_desktop.application.erasing import erase_note
from liaise_desktop.application.mediations import Request, request_mediation
from liaise_desktop.application.notes import correct_note, save_note
from liaise_desktop.application.restricting import (
    add_disagreement,
    lift_restriction,
    restrict_case,
)
from liaise_desktop.application.retention import propose
from liaise_desktop.application.writing import writing
from liaise_desktop.domain import restriction, rights_steps
from liaise_desktop.domain.errors import (
    CaseRestrictedError,
    FieldMissingError,
    GuardianMissingError,
    LookReasonMissingError,
    NotAllowedError,
    StepNotOpenError,
    ThirdPartiesLeftError,
    TwoPeopleError,
)
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.identities import AccessEvent, Identity
from liaise_desktop.domain.mediations import SealedNote
from liaise_desktop.domain.records import (
    CASE_IDENTITY,
    MEDIATION_SEALED,
    Binder,
    Case,
    Disclosure,
    Note,
    from_fields,
)
from liaise_desktop.domain.retention import Choice
from liaise_desktop.domain.rights import Disagreement, RightsRequest
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, desk_of, mira, tomas

DPO = "dana@maarhaven.example"
SAID = {"name": "Nadia Bensaid", "born": "2009", "reached_by": "By letter only",
        "guardian": "Her mother", "interpreter": False}  # fmt: skip
SEEN = {"text": "Laughed about the rain.", "source": "SEEN", "teller": ""}
TOLD = {"text": "She argued with her brother.", "source": "TOLD_FIRST", "teller": "SCHOOL"}


def dana(vault):
    return desk_of(vault, DPO, "dpo", "Dana P.")


@pytest.fixture
def vault():
    return FakeVault()


@pytest.fixture
def case(vault):
    proposal = Proposal(
        pseudonym="Nadia B.", age_band="16_17", minor=True, purpose="SUPPORT",
        purpose_sentence="Back to her apprenticeship.", legal_basis="PUBLIC_TASK",
        necessity="Two services work with her.", notice="GIVEN", notice_on="2026-03-02",
        standin=TOMAS, supervisor=ANKE, review_on="2026-05-04",
    )  # fmt: skip
    made = propose_case(mira(vault), proposal).made
    confirm_case(anke(vault), made)
    return made


@pytest.fixture
def person(vault, case):
    return case_of(vault, case).main_person


@pytest.fixture
def note(vault, case):
    said = Note("", case=case, at="2026-03-09T16:00:00+01:00", observed=(SEEN, TOLD),
                no_own_words="NOT_ASKED")  # fmt: skip
    return save_note(mira(vault), said).made


def of(vault, kind, made):
    return from_fields(kind, made, vault.state(made).values())


def case_of(vault, case):
    return of(vault, Case, case)


def looks(vault):
    return [from_fields(AccessEvent, s.id, s.values()) for s in vault.of_type("access_event")]


# Who somebody is


def test_g14_each_look_at_an_identity_is_in_the_log_before_anything_is_shown(vault, case, person):
    identities.keep_identity(mira(vault), person, SAID)
    look = identities.look_at_identity(anke(vault), person, "Letter to the school")
    assert look.identity.name == "Nadia Bensaid"
    event = looks(vault)[-1]
    assert (event.action, event.by, event.target) == ("LOOK", ANKE, person)
    assert (event.case, event.reason) == (case, "Letter to the school")
    assert "Nadia" not in str(event)


def test_g14_where_the_look_cannot_be_kept_nothing_is_shown(vault, case, person):
    identities.keep_identity(mira(vault), person, SAID)
    before = len(looks(vault))

    class Full:
        def __init__(self, unit):
            self.unit, self.log, self.records = unit, unit.log, unit.records

        def __enter__(self):
            self.unit.__enter__()
            return self

        def __exit__(self, kind, error, trace):
            self.unit.__exit__(OSError, OSError("no room"), None)
            raise OSError("no room")

    desk = desk_of(vault)
    full = type(desk)(**{f.name: getattr(desk, f.name) for f in fields(desk)}
                      | {"unit": lambda: Full(vault.unit())})  # fmt: skip
    with pytest.raises(OSError, match="no room"):
        identities.look_at_identity(full, person, "A letter")
    assert len(looks(vault)) == before


def test_g14_a_look_without_a_reason_is_refused_and_shows_nothing(vault, person):
    identities.keep_identity(mira(vault), person, SAID)
    with pytest.raises(LookReasonMissingError):
        identities.look_at_identity(mira(vault), person, "  ")


def test_it_reads_no_identity(vault, person):
    with pytest.raises(NotAllowedError):
        identities.look_at_identity(desk_of(vault, "it@maarhaven.example", "it"), person, "Repair")


def test_an_identity_stands_in_a_binder_of_its_own_that_follows_the_team(vault, case, person):
    made = identities.keep_identity(mira(vault), person, SAID).made
    apart = of(vault, Binder, vault.state(made).binder)
    assert (apart.purpose, apart.subject) == (CASE_IDENTITY, case)
    assert apart.audience == (MIRA, TOMAS, ANKE)
    assert apart.id != vault.state(case).binder
    set_case_fields(mira(vault), case, {"standin": ""})
    assert of(vault, Binder, apart.id).audience == (MIRA, ANKE)
    again = identities.keep_identity(tomas(vault), person, {"name": "Nadia El Bensaid"}).made
    assert again == made
    assert of(vault, Identity, made).born == "2009"


def test_g19_a_minors_identity_names_a_guardian_or_says_why_not(vault, person):
    alone = {"name": "Nadia Bensaid", "born": "2009"}
    with pytest.raises(GuardianMissingError):
        identities.keep_identity(mira(vault), person, alone)
    because = alone | {"no_guardian_because": "Lives on her own, the youth office knows."}
    assert identities.keep_identity(mira(vault), person, because).made


@pytest.mark.parametrize("born", ["09", "2009-04-01", "two thousand", "20090401"])
def test_of_a_birthday_only_the_year_is_kept(vault, person, born):
    with pytest.raises(FieldMissingError) as refused:
        identities.keep_identity(mira(vault), person, SAID | {"born": born})
    assert refused.value.facts["field"] == "born"


# What the person was told


def test_a_postponed_information_has_a_ground_an_end_and_a_second_person(vault, case):
    late = {"notice": "POSTPONED", "notice_on": "2026-03-09", "notice_ground": "",
            "notice_until": "2026-04-09"}  # fmt: skip
    with pytest.raises(FieldMissingError):
        identities.keep_notice(mira(vault), case, late)
    grounded = late | {"notice_ground": "She is not safe at home yet."}
    with pytest.raises(FieldMissingError):
        identities.keep_notice(mira(vault), case, grounded | {"notice_until": ""})
    identities.keep_notice(mira(vault), case, grounded)
    assert case_of(vault, case).notice_approved_by == ""
    with pytest.raises(NotAllowedError):
        identities.approve_postponing(mira(vault), case)
    identities.approve_postponing(anke(vault), case)
    kept = case_of(vault, case)
    assert (kept.notice, kept.notice_by, kept.notice_approved_by) == ("POSTPONED", MIRA, ANKE)
    with pytest.raises(StepNotOpenError):
        identities.approve_postponing(anke(vault), case)


def test_nobody_agrees_to_their_own_postponement(vault, case):
    late = {"notice": "POSTPONED", "notice_on": "2026-03-09", "notice_ground": "Not safe yet.",
            "notice_until": "2026-04-09"}  # fmt: skip
    identities.keep_notice(anke(vault), case, late)
    with pytest.raises(TwoPeopleError):
        identities.approve_postponing(anke(vault), case)


def test_information_given_ends_a_postponement(vault, case):
    late = {"notice": "POSTPONED", "notice_on": "2026-03-09", "notice_ground": "Not safe yet.",
            "notice_until": "2026-04-09"}  # fmt: skip
    identities.keep_notice(mira(vault), case, late)
    given = {"notice": "GIVEN", "notice_on": "2026-03-20", "notice_language": "ar",
             "notice_how": "Read out together"}  # fmt: skip
    identities.keep_notice(mira(vault), case, given)
    kept = case_of(vault, case)
    assert (kept.notice_ground, kept.notice_until, kept.notice_language) == ("", "", "ar")


# Restriction


OF_A_CASE = sorted(
    name for name, kind in RECORD_TYPES.items() if any(f.name == "case" for f in fields(kind))
)


@pytest.mark.parametrize("type_", OF_A_CASE)
def test_nothing_is_added_to_a_restricted_case_but_what_the_law_keeps_going(vault, case, type_):
    restrict_case(mira(vault), case, "She says the notes of May are wrong.")
    kind, binder = RECORD_TYPES[type_], vault.state(case).binder
    record = kind("ab" * 16, case=case)
    with writing(mira(vault)) as at_work:
        if type_ in ("access_event", "rights_request", "disagreement"):
            at_work.create(record, binder)
        else:
            with pytest.raises(CaseRestrictedError):
                at_work.create(record, binder)


def test_every_verb_of_a_restricted_case_refuses(vault, case, note, person):
    restrict_case(anke(vault), case, "She says the notes are wrong.")
    before = len(vault.changes)
    shown = of(vault, Note, note)
    changed = replace(shown, place="Bench")
    acts = [
        lambda: save_note(mira(vault), shown),
        lambda: correct_note(mira(vault), note, changed, "Again"),
        lambda: set_case_fields(mira(vault), case, {"district": "NOORD"}),
        lambda: advance_case(mira(vault), case, "CLOSING"),
        lambda: identities.keep_identity(mira(vault), person, SAID),
        lambda: restrict_case(mira(vault), case, "Again"),
        lambda: erase_note(anke(vault), note, "MISTAKE"),
        lambda: note_disclosure(
            mira(vault), Disclosure("", case=case, kind="REFERRAL", recipient="Werkstatt",
                                    purpose="A place", ground="Released", form="PAPER"),
        ),
    ]  # fmt: skip
    for act in acts:
        with pytest.raises(CaseRestrictedError):
            act()
    assert len(vault.changes) == before


def test_what_the_law_needs_of_a_restricted_case_is_registered(vault, case):
    restrict_case(mira(vault), case, "She says the notes are wrong.")
    copy = Disclosure("", case=case, kind="SUBJECT", recipient="The person", purpose="Access",
                      ground="Art. 15", form="PAPER")  # fmt: skip
    assert note_disclosure(mira(vault), copy).made


def test_a_restricted_case_is_read_by_the_lead_worker_and_the_officer_alone(vault, case):
    restrict_case(anke(vault), case, "She says the notes are wrong.", [DPO])
    kept = case_of(vault, case)
    may = restriction.may_read
    assert may(kept, MIRA, "mediator")
    assert may(kept, DPO, "dpo")
    assert not may(kept, TOMAS, "mediator")
    assert not may(kept, ANKE, "supervisor")
    assert DPO in of(vault, Binder, vault.state(case).binder).audience
    for who, role in ((TOMAS, "mediator"), (ANKE, "supervisor")):
        assert may(Case(case, lead=MIRA), who, role)


def test_only_the_lead_worker_lifts_a_restriction_and_says_why(vault, case):
    restrict_case(mira(vault), case, "She says the notes are wrong.")
    for desk in (tomas(vault), anke(vault)):
        with pytest.raises(NotAllowedError):
            lift_restriction(desk, case, "Settled")
    with pytest.raises(FieldMissingError):
        lift_restriction(mira(vault), case, " ")
    lift_restriction(mira(vault), case, "Both sides agree on the correction.")
    kept = case_of(vault, case)
    assert (kept.restricted_on, kept.lifted_by, kept.lifted_on) == ("", MIRA, "2026-03-09")
    set_case_fields(mira(vault), case, {"district": "NOORD"})
    with pytest.raises(StepNotOpenError):
        lift_restriction(mira(vault), case, "Again")


def test_a_restricted_case_is_not_erased_by_time(vault, case):
    advance_case(mira(vault), case, "CLOSING")
    restrict_case(mira(vault), case, "She wants to go to court.")
    with pytest.raises(CaseRestrictedError):
        propose(mira(vault), case, Choice("ERASE"))


# Disagreement


def test_g13_somebody_can_say_against_a_passage_and_it_stands_beside_it(vault, case, note):
    said = Disagreement("", target=note, field="observed", text="I did not argue.", said_by="Nadia")
    made = add_disagreement(mira(vault), said).made
    kept = of(vault, Disagreement, made)
    assert (kept.case, kept.target, kept.on) == (case, note, "2026-03-09")
    assert vault.state(made).binder == vault.state(note).binder
    for lacking in ({"text": " "}, {"said_by": ""}):
        with pytest.raises(FieldMissingError):
            add_disagreement(mira(vault), Disagreement(**vars_of(said) | lacking))


def vars_of(record):
    return {f.name: getattr(record, f.name) for f in fields(record)}


# Rights requests


def received(vault, case, kind="ACCESS"):
    return rights_requests.receive_rights_request(mira(vault), case, kind, "2026-03-09").made


def test_the_clock_of_a_rights_request_is_a_month_and_two_more_with_a_reason(vault, case):
    made = received(vault, case)
    assert of(vault, RightsRequest, made).due == "2026-04-09"
    with pytest.raises(FieldMissingError):
        rights_requests.extend_rights_request(mira(vault), made, "")
    rights_requests.extend_rights_request(mira(vault), made, "Many old notes to read.")
    assert of(vault, RightsRequest, made).due == "2026-06-09"
    with pytest.raises(StepNotOpenError):
        rights_requests.extend_rights_request(mira(vault), made, "Still many.")


def test_a_request_to_see_goes_through_every_step_and_each_says_what_it_needs(vault, case, note):
    made, step = received(vault, case), rights_requests.step_rights_request
    with pytest.raises(StepNotOpenError) as refused:
        step(mira(vault), made, "IDENTITY_OK", {"identity_checked": ""})
    assert refused.value.facts["needs"] == ("identity_checked",)
    with pytest.raises(StepNotOpenError):
        step(mira(vault), made, "SEARCHED", {})
    step(mira(vault), made, "IDENTITY_OK", {"identity_checked": "KNOWN"})
    step(mira(vault), made, "SEARCHED", {})
    found = of(vault, RightsRequest, made)
    assert [(line["record"], line["why"]) for line in found.masked] == [(note, "TOLD_BY")]
    with pytest.raises(ThirdPartiesLeftError):
        step(mira(vault), made, "REVIEWED", {})
    rights_requests.mask_passages(mira(vault), made, {0: True})
    step(mira(vault), made, "REVIEWED", {})
    with pytest.raises(NotAllowedError):
        step(mira(vault), made, "DECIDED", {"decision": "GRANTED"})
    with pytest.raises(StepNotOpenError) as refused:
        step(anke(vault), made, "DECIDED", {"decision": "PARTLY", "ground": ""})
    assert refused.value.facts["needs"] == ("ground",)
    step(anke(vault), made, "DECIDED", {"decision": "PARTLY", "ground": "Rights of others"})
    with pytest.raises(StepNotOpenError) as refused:
        step(mira(vault), made, "SENT", {"sent_on": "2026-03-12", "appeal_told": False})
    assert refused.value.facts["needs"] == ("appeal_told",)
    step(mira(vault), made, "SENT", {"sent_on": "2026-03-12", "appeal_told": True})
    done = of(vault, RightsRequest, made)
    assert (done.state, done.decided_by, done.masked[0]["mask"]) == ("SENT", ANKE, "YES")
    assert rights_steps.next_step(done) == ""


def test_what_needs_no_search_goes_straight_to_its_decision(vault, case):
    made = received(vault, case, "OBJECTION")
    step = rights_requests.step_rights_request
    step(mira(vault), made, "IDENTITY_OK", {"identity_checked": "DOCUMENT"})
    assert rights_steps.next_step(of(vault, RightsRequest, made)) == "DECIDED"
    step(dana(vault), made, "DECIDED", {"decision": "GRANTED", "ground": ""})


def test_the_search_goes_across_binders_and_leaves_sealed_notes_alone(vault, case, note, person):
    made = identities.keep_identity(mira(vault), person, SAID).made
    mediation = request_mediation(
        mira(vault),
        Request(title="Bench", supervisor=ANKE, requested_on="2026-03-01", mode="DEFERRED",
                conflict_type="NOISE", summary="Noise at night"),
    ).made  # fmt: skip
    with writing(mira(vault)) as at_work:
        held = at_work.load(RECORD_TYPES["mediation"], mediation)
        values = {f.name: getattr(held, f.name) for f in fields(held)} | {"case": case}
        at_work.change(held, type(held)(**values))
        sealed = next(
            binder for binder in at_work.find(Binder, "subject", mediation)
            if binder.purpose == MEDIATION_SEALED
        )  # fmt: skip
        hidden = SealedNote("cd" * 16, mediation=mediation, text="Not for the other side.")
        at_work.create(hidden, sealed.id)
    request = received(vault, case)
    with writing(mira(vault)) as at_work:
        found = rights_requests.found_for(at_work, at_work.load(RightsRequest, request))
    assert {case, person, note, made, mediation} <= set(found)
    assert hidden.id not in found


def test_a_search_is_in_the_access_log(vault, case, note):
    made = received(vault, case)
    step = rights_requests.step_rights_request
    step(mira(vault), made, "IDENTITY_OK", {"identity_checked": "KNOWN"})
    step(mira(vault), made, "SEARCHED", {})
    assert [event.action for event in looks(vault)] == ["SEARCH"]


def test_a_rights_request_goes_on_while_its_case_is_restricted(vault, case):
    restrict_case(mira(vault), case, "She says it is wrong.")
    made = received(vault, case, "RECTIFICATION")
    step = rights_requests.step_rights_request
    step(mira(vault), made, "IDENTITY_OK", {"identity_checked": "KNOWN"})
    assert of(vault, RightsRequest, made).state == "IDENTITY_OK"
