"""Consents, disclosures, referrals, conferences and danger: each step names what it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from liaise_desktop.application import (
    cases,
    conferences,
    consents,
    disclosures,
    referrals,
    safety,
)
from liaise_desktop.domain import codes, disclosure_steps
from liaise_desktop.domain.consents import CONSENT_STEPS, Consent, due_to_expire, stands
from liaise_desktop.domain.cooperation import (
    CONFERENCE_STEPS,
    REFERRAL_STEPS,
    CaseConference,
    Referral,
    SafetyEvent,
    conference_needs,
    referral_needs,
    safety_needs,
)
from liaise_desktop.domain.disclosure_steps import ASK_LEGAL, DISCLOSURE_STEPS, REFUSE
from liaise_desktop.domain.errors import (
    ConsentEndedError,
    FieldMissingError,
    LogOnlyError,
    NotAllowedError,
    NotApprovedError,
    SamePersonError,
    StepNotOpenError,
)
from liaise_desktop.domain.records import Disclosure, Person, from_fields
from tests.fakes import ANKE, MIRA, TOMAS, FakeVault, anke, mira, tomas

TODAY = "2026-03-09"
GIVEN = {
    "scope": "That Nadia looks for a place",
    "recipient": "Werkstatt Noord",
    "text_version": "2026-1",
    "language": "en",
    "form": "PAPER",
    "by": "PERSON",
    "guardian": "The aunt, asked by phone",
    "own_view": "She wants it herself.",
    "capacity": "She said it back in her own words.",
    "given_on": TODAY,
    "until": "2026-06-09",
}
LEAVES = {
    "kind": "CHILDPROT",
    "recipient": "Youth office",
    "purpose": "A place for the night",
    "ground": "Youth act s. 4",
    "contents": ("That she has nowhere to sleep",),
    "no_consent_because": "The law asks for it",
    "left_out": "Everything about the group",
    "form": "SPOKEN",
    "informed": "YES",
}


class Team:
    """Three people in one vault, each with a device of their own."""

    def __init__(self):
        self.vault = FakeVault()
        proposal = cases.Proposal(supervisor=ANKE, minor=True, pseudonym="Nadia B.")
        self.case = cases.propose_case(mira(self.vault), proposal).made

    def at(self, who):
        self.vault.author = {MIRA: "ab", TOMAS: "cd", ANKE: "ef"}[who] * 32
        return {MIRA: mira, TOMAS: tomas, ANKE: anke}[who](self.vault)

    def shown(self, kind, record):
        return from_fields(kind, record, self.vault.state(record).values())

    def all(self, kind):
        return [self.shown(kind, state.id) for state in self.vault.of_type(kind.TYPE)]

    def consent(self, kind="SECRECY", **more):
        asked = Consent("", case=self.case, kind=kind, scope=GIVEN["scope"])
        made = consents.ask_consent(self.at(MIRA), asked).made
        consents.advance_consent(self.at(MIRA), made, "GIVEN", GIVEN | more)
        return made

    def prepared(self, **more):
        wanted = Disclosure("", case=self.case, **LEAVES | more)
        return disclosures.prepare_disclosure(self.at(MIRA), wanted).made

    def sent(self, consent=""):
        asked = Referral("", case=self.case, service="Werkstatt Noord", reason="A place to learn")
        made = referrals.open_referral(self.at(MIRA), asked).made
        sending = referrals.Sending(
            form="PAPER", ground="Her release", left_out="The rest", informed="YES"
        )
        referrals.send_referral(
            self.at(MIRA), made, sending, summary="Looks for a workshop.", consent=consent,
            no_consent_because="" if consent else "She goes there with us",
        )  # fmt: skip
        return made


@pytest.fixture
def team():
    return Team()


def needs_of(call, *args, **named):
    with pytest.raises(StepNotOpenError) as refused:
        call(*args, **named)
    return refused.value.facts["needs"]


def test_every_state_of_a_lifecycle_has_a_word():
    assert set(CONSENT_STEPS) == set(codes.CONSENT_STATE.keys())
    assert set(DISCLOSURE_STEPS) == set(codes.DISCLOSURE_STATE.keys())
    assert set(REFERRAL_STEPS) == set(codes.REFERRAL_STATE.keys())
    assert set(CONFERENCE_STEPS) == set(codes.CONFERENCE_STATE.keys())


@pytest.mark.parametrize(
    ("steps", "ends"),
    [
        (CONSENT_STEPS, {"REFUSED", "WITHDRAWN", "EXPIRED"}),
        (DISCLOSURE_STEPS, {"DECLINED"}),
        (REFERRAL_STEPS, {"CLOSED"}),
        (CONFERENCE_STEPS, {"CLOSED"}),
    ],
)
def test_a_lifecycle_ends_where_it_says(steps, ends):
    assert {state for state, following in steps.items() if not following} == ends
    reached, new = set(), {next(iter(steps))}
    while new:
        reached |= new
        new = {after for state in new for after in steps[state]} - reached
    assert reached == set(steps)


def every_need():
    event = SafetyEvent("", passed_on=True)
    minor = Consent("", kind="SECRECY", form="SPOKEN", minor=True, by="BOTH")
    alone = Consent("", kind="SECRECY", minor=True, by="PERSON")
    from liaise_desktop.domain.consents import needs as consent_needs

    found = {*consent_needs(minor, "GIVEN"), *consent_needs(alone, "GIVEN"), *safety_needs(event)}
    for wanted in DISCLOSURE_STEPS:
        for policy in (REFUSE, ASK_LEGAL):
            one = Disclosure("", kind="POLICE_OTHER", informed="NO")
            found |= set(disclosure_steps.needs(one, wanted, policy))
    for wanted in REFERRAL_STEPS:
        found |= set(referral_needs(Referral(""), wanted))
    for state in CONFERENCE_STEPS:
        for wanted in CONFERENCE_STEPS:
            for told in ("", "NOT"):
                meeting = CaseConference("", state=state, spoke=True, told=told)
                found |= set(conference_needs(meeting, wanted))
    return found


def test_whatever_a_step_needs_has_a_word():
    assert every_need() - set(codes.COOPERATION_NEEDS.keys()) == set()


# -- consents


def test_a_consent_is_asked_given_and_ends_by_the_day(team):
    made = team.consent()
    kept = team.shown(Consent, made)
    assert (kept.state, kept.asked_by, kept.asked_on, kept.minor) == ("GIVEN", MIRA, TODAY, True)
    assert stands(kept, "2026-06-09")
    assert not stands(kept, "2026-06-10")
    assert due_to_expire(kept, "2026-06-10")
    consents.advance_consent(team.at(MIRA), made, "EXPIRED")
    assert team.shown(Consent, made).expired_on == TODAY
    assert needs_of(consents.advance_consent, team.at(MIRA), made, "GIVEN", {}) == ()


@pytest.mark.parametrize(
    "name", ["scope", "recipient", "text_version", "language", "form", "by", "capacity", "until"]
)
def test_a_consent_says_what_for_whom_how_and_until_when(team, name):
    asked = Consent("", case=team.case, kind="SECRECY", scope="x")
    made = consents.ask_consent(team.at(MIRA), asked).made
    said = GIVEN | {name: ""}
    assert needs_of(consents.advance_consent, team.at(MIRA), made, "GIVEN", said) == (name,)


def test_a_spoken_consent_names_its_witness(team):
    asked = Consent("", case=team.case, kind="SUPPORT", scope="x")
    made = consents.ask_consent(team.at(MIRA), asked).made
    said = GIVEN | {"form": "SPOKEN"}
    assert needs_of(consents.advance_consent, team.at(MIRA), made, "GIVEN", said) == ("witness",)


def test_g19_a_childs_consent_has_a_guardian_and_the_childs_own_view(team):
    asked = Consent("", case=team.case, kind="SUPPORT", scope="x")
    made = consents.ask_consent(team.at(MIRA), asked).made
    said = GIVEN | {"guardian": "", "own_view": ""}
    assert needs_of(consents.advance_consent, team.at(MIRA), made, "GIVEN", said) == (
        "own_view", "guardian",
    )  # fmt: skip
    (person,) = team.all(Person)
    assert person.minor


def test_kinds_of_consent_are_never_merged(team):
    helped = team.consent("SUPPORT")
    with pytest.raises(ConsentEndedError):
        team.prepared(consent=helped)


def test_a_withdrawal_stops_what_is_prepared_and_lists_what_was_sent(team):
    made = team.consent()
    team.sent(consent=made)
    waiting = team.prepared(consent=made)
    consents.advance_consent(team.at(MIRA), made, "WITHDRAWN")
    kept = team.shown(Consent, made)
    assert (kept.withdrawn_on, kept.effect_done) == (TODAY, "")
    (left,) = [one for one in team.all(Disclosure) if one.state == "RELEASED"]
    from liaise_desktop.domain.consents import sent_under

    assert sent_under(kept, team.all(Disclosure)) == [left]
    with pytest.raises(ConsentEndedError):
        disclosures.release_disclosure(team.at(MIRA), waiting, {}, REFUSE)
    with pytest.raises(ConsentEndedError):
        team.prepared(consent=made)
    disclosures.send_notice(team.at(MIRA), left.id, kind="WITHDRAWN", on="")
    consents.note_effect(team.at(MIRA), made)
    assert team.shown(Disclosure, left.id).notices == ({"kind": "WITHDRAWN", "on": TODAY},)
    assert team.shown(Consent, made).effect_done == TODAY


def test_a_withdrawal_before_anything_left_needs_nothing_more(team):
    made = team.consent()
    consents.advance_consent(team.at(MIRA), made, "WITHDRAWN")
    assert team.shown(Consent, made).effect_done == TODAY


# -- disclosures


def test_what_one_person_decides_goes_from_prepared_to_confirmed(team):
    made = team.prepared()
    disclosures.release_disclosure(team.at(MIRA), made, {}, REFUSE)
    disclosures.acknowledge_disclosure(team.at(MIRA), made, reply="A bed is free", on="")
    disclosures.send_notice(team.at(MIRA), made, kind="CORRECTED", on="")
    kept = team.shown(Disclosure, made)
    assert (kept.state, kept.released_on, kept.decided_by) == ("NOTICE_SENT", TODAY, MIRA)


@pytest.mark.parametrize(
    ("name", "need"),
    [
        ("recipient", "recipient"), ("purpose", "purpose"), ("ground", "ground"),
        ("left_out", "left_out"), ("form", "form"), ("informed", "informed"),
        ("no_consent_because", "consent"),
    ],
)  # fmt: skip
def test_nothing_leaves_without_saying_what_to_whom_and_why(team, name, need):
    made = team.prepared()
    said = {name: ""}
    assert needs_of(
        disclosures.release_disclosure, team.at(MIRA), made, said, REFUSE
    ) == (need,)


def test_a_second_person_approves_before_it_leaves(team):
    made = team.prepared(kind="COURT", form="PAPER")
    assert needs_of(disclosures.release_disclosure, team.at(MIRA), made, {}, REFUSE) == ()
    with pytest.raises(NotAllowedError):
        disclosures.approve_disclosure(team.at(MIRA), made, REFUSE)
    disclosures.approve_disclosure(team.at(ANKE), made, REFUSE)
    disclosures.release_disclosure(team.at(MIRA), made, {}, REFUSE)
    kept = team.shown(Disclosure, made)
    assert (kept.state, kept.decided_by, kept.approved_by) == ("RELEASED", MIRA, ANKE)


def test_nobody_is_the_second_person_for_themselves(team):
    wanted = Disclosure("", case=team.case, **LEAVES | {"kind": "COURT"})
    made = disclosures.prepare_disclosure(team.at(ANKE), wanted).made
    with pytest.raises(SamePersonError):
        disclosures.approve_disclosure(team.at(ANKE), made, REFUSE)
    assert team.shown(Disclosure, made).second_asked == MIRA
    disclosures.approve_disclosure(team.at(MIRA), made, REFUSE)
    assert team.shown(Disclosure, made).approved_by == MIRA


def test_an_approval_written_on_the_first_persons_laptop_counts_for_nothing(team):
    made = team.prepared(kind="COURT", form="PAPER")
    with team.vault.unit() as unit:
        state = unit.log.state(made)
        claimed = {"approved_by": ANKE, "approved_on": TODAY, "state": "APPROVED"}
        unit.log.add(claimed, record=made, binder=state.binder, type_="disclosure")
    with pytest.raises(NotApprovedError):
        disclosures.release_disclosure(team.at(MIRA), made, {}, REFUSE)


def test_a_paper_that_two_decide_about_goes_out_only_as_the_approved_one(team):
    paper = Disclosure(
        "", case=team.case, kind="COURT", recipient=" youth OFFICE", purpose="Order 12/26",
        ground="Order", form="FILE", serial="MH-1", sha256="00",
    )  # fmt: skip
    with pytest.raises(NotApprovedError):
        disclosures.note_disclosure(team.at(MIRA), paper)
    made = team.prepared(kind="COURT", form="PAPER")
    with pytest.raises(NotApprovedError):
        disclosures.note_disclosure(team.at(MIRA), paper)
    disclosures.approve_disclosure(team.at(ANKE), made, REFUSE)
    assert disclosures.note_disclosure(team.at(MIRA), paper).made == made
    kept = team.shown(Disclosure, made)
    assert (kept.state, kept.serial, kept.approved_by) == ("RELEASED", "MH-1", ANKE)
    with pytest.raises(NotApprovedError):
        disclosures.note_disclosure(team.at(MIRA), paper)


def test_what_was_spoken_is_entered_afterwards_and_then_looked_at(team):
    said = Disclosure("", case=team.case, **LEAVES | {"kind": "POLICE_DANGER"})
    made = disclosures.enter_spoken(team.at(MIRA), said, REFUSE).made
    kept = team.shown(Disclosure, made)
    assert (kept.state, kept.approved_by) == ("RELEASED", "")
    assert disclosure_steps.waits_for_second(kept)
    disclosures.approve_disclosure(team.at(ANKE), made, REFUSE)
    kept = team.shown(Disclosure, made)
    assert (kept.state, kept.approved_by) == ("RELEASED", ANKE)
    assert not disclosure_steps.waits_for_second(kept)


def test_what_an_older_version_kept_counts_as_passed_on():
    old = Disclosure("", kind="REFERRAL")
    assert disclosure_steps.state_of(old) == "RELEASED"
    assert disclosure_steps.steps(old) == ("ACKNOWLEDGED", "NOTICE_SENT")


@pytest.mark.parametrize("form", ["FILE", "PAPER"])
def test_g10_nothing_leaves_for_an_intelligence_service_as_a_file_or_on_paper(team, form):
    with pytest.raises(LogOnlyError):
        team.prepared(kind="INTEL", form=form)
    said = Disclosure("", case=team.case, **LEAVES | {"kind": "INTEL", "form": form})
    with pytest.raises(LogOnlyError):
        disclosures.enter_spoken(team.at(MIRA), said, REFUSE)


def test_g10_what_was_compelled_is_only_noted_and_the_legal_service_asked(team):
    said = Disclosure("", case=team.case, **LEAVES | {"kind": "INTEL"})
    assert needs_of(disclosures.enter_spoken, team.at(MIRA), said, REFUSE) == (
        "legal_service_on",
    )
    said = replace(said, legal_service_on=TODAY)
    made = disclosures.enter_spoken(team.at(MIRA), said, REFUSE).made
    assert team.shown(Disclosure, made).form == "SPOKEN"


def test_g10_another_request_by_police_is_refused_with_a_reason(team):
    asked = Disclosure("", case=team.case, kind="POLICE_OTHER", recipient="Police, district 2")
    assert needs_of(disclosures.note_refusal, team.at(MIRA), asked) == ("reason",)
    said = replace(asked, declined_because="No legal ground was named")
    made = disclosures.note_refusal(team.at(MIRA), said).made
    assert team.shown(Disclosure, made).state == "DECLINED"
    assert needs_of(disclosures.release_disclosure, team.at(MIRA), made, {}, REFUSE) == ()


def test_g10_to_answer_police_takes_a_ground_and_two_people(team):
    made = team.prepared(kind="POLICE_OTHER", ground="")
    assert needs_of(disclosures.approve_disclosure, team.at(ANKE), made, REFUSE) == ("ground",)
    made = team.prepared(kind="POLICE_OTHER")
    assert needs_of(disclosures.release_disclosure, team.at(MIRA), made, {}, REFUSE) == ()
    disclosures.approve_disclosure(team.at(ANKE), made, REFUSE)
    disclosures.release_disclosure(team.at(MIRA), made, {}, REFUSE)
    assert team.shown(Disclosure, made).state == "RELEASED"


def test_g10_a_city_may_say_stop_and_ask_the_legal_service(team):
    made = team.prepared(kind="POLICE_OTHER")
    assert needs_of(disclosures.approve_disclosure, team.at(ANKE), made, ASK_LEGAL) == (
        "legal_service_on",
    )
    asked = team.prepared(kind="POLICE_OTHER", legal_service_on=TODAY)
    disclosures.approve_disclosure(team.at(ANKE), asked, ASK_LEGAL)
    assert team.shown(Disclosure, asked).state == "APPROVED"


# -- referrals


def test_a_referral_goes_all_its_way_and_stands_in_the_register(team):
    consent = team.consent()
    made = team.sent(consent=consent)
    (left,) = team.all(Disclosure)
    assert (left.kind, left.recipient, left.contents, left.consent) == (
        "REFERRAL", "Werkstatt Noord", ("Looks for a workshop.",), consent,
    )  # fmt: skip
    desk = team.at(MIRA)
    referrals.answer_referral(desk, made, "WAITING")
    referrals.answer_referral(desk, made, "ACCEPTED", first_appointment="2026-03-16")
    referrals.note_appointment(desk, made, kept=False, on="2026-03-16")
    referrals.note_appointment(desk, made, kept=True, on="2026-03-18")
    assert needs_of(referrals.note_feedback, desk, made, " ") == ("feedback",)
    referrals.note_feedback(desk, made, "She starts in April.")
    referrals.close_referral(desk, made)
    kept = team.shown(Referral, made)
    assert (kept.state, kept.closed_on, kept.disclosure) == ("CLOSED", TODAY, left.id)


def test_a_referral_leaves_only_with_a_consent_or_the_reason_why_not(team):
    asked = Referral("", case=team.case, service="Werkstatt Noord", reason="A place to learn")
    made = referrals.open_referral(team.at(MIRA), asked).made
    sending = referrals.Sending(form="PAPER", ground="x", left_out="x", informed="YES")
    send = referrals.send_referral
    assert needs_of(send, team.at(MIRA), made, sending, summary="") == ("summary", "consent")
    ended = team.consent()
    consents.advance_consent(team.at(MIRA), ended, "WITHDRAWN")
    with pytest.raises(ConsentEndedError):
        send(team.at(MIRA), made, sending, summary="Short.", consent=ended)
    assert team.shown(Referral, made).state == "PREPARED"
    assert team.all(Disclosure) == []


def test_a_referral_that_ends_early_says_why(team):
    made = team.sent()
    assert needs_of(referrals.close_referral, team.at(MIRA), made) == ("reason",)
    referrals.close_referral(team.at(MIRA), made, because="She found a place herself")
    assert team.shown(Referral, made).state == "CLOSED"


# -- conferences


def invited(team):
    meeting = CaseConference("", case=team.case, on="2026-03-20", convened_by="Youth office")
    return conferences.note_invitation(team.at(MIRA), meeting).made


def test_a_conference_keeps_our_side_to_its_end(team):
    made = invited(team)
    decide = conferences.decide_attendance
    assert needs_of(decide, team.at(MIRA), made, attend=True, reason="To keep her safe") == (
        "instrument", "instrument_on", "purpose",
    )  # fmt: skip
    decide(
        team.at(MIRA), made, attend=True, reason="To keep her safe", instrument="Decree 7",
        instrument_on="2026-01-01", purpose="SUPPORT", invitation_complete=True,
    )  # fmt: skip
    silent = conferences.Attended(("Youth office",), spoke=True)
    assert needs_of(conferences.note_held, team.at(MIRA), made, silent, REFUSE) == (
        "disclosures",
    )
    said = replace(
        Disclosure("", **LEAVES), kind="", recipient="", ground="", form=""
    )
    attended = conferences.Attended(
        ("Youth office", "School"), spoke=True, disclosure=said, task="Ask for a room",
        due="2026-03-27",
    )  # fmt: skip
    conferences.note_held(team.at(MIRA), made, attended, REFUSE)
    (left,) = team.all(Disclosure)
    assert (left.kind, left.recipient, left.ground, left.form) == (
        "CONF", "Youth office", "Decree 7", "SPOKEN",
    )  # fmt: skip
    assert disclosure_steps.waits_for_second(left)
    close = conferences.close_conference
    assert needs_of(close, team.at(MIRA), made) == ("told",)
    assert needs_of(close, team.at(MIRA), made, told="NOT") == ("told_reason",)
    close(team.at(MIRA), made, told="BEFORE")
    kept = team.shown(CaseConference, made)
    assert (kept.state, kept.disclosures) == ("CLOSED", (left.id,))
    assert kept.tasks == ({"what": "Ask for a room", "who": MIRA, "until": "2026-03-27"},)


def test_taking_part_is_a_decision_with_a_reason_either_way(team):
    made = invited(team)
    decide = conferences.decide_attendance
    assert needs_of(decide, team.at(MIRA), made, attend=False, reason="") == (
        "attending_reason",
    )
    decide(team.at(MIRA), made, attend=False, reason="No instrument was named")
    conferences.close_conference(team.at(MIRA), made)
    assert team.shown(CaseConference, made).state == "CLOSED"


def test_a_conference_has_no_place_for_what_others_said():
    from dataclasses import fields

    names = {field.name for field in fields(CaseConference)}
    assert not [name for name in names if "said" in name or "minutes" in name or "text" in name]


# -- danger


def event(team, told=None):
    what = SafetyEvent(
        "", case=team.case, at="2026-03-09T15:00:00+00:00", what="A knife was shown",
        in_danger=("OTHERS",), called=({"who": "112", "when": "15:05"},),
    )  # fmt: skip
    return safety.enter_event(team.at(MIRA), what, told, REFUSE).made


def test_g9_danger_is_entered_afterwards_with_what_was_passed_on(team):
    told = Disclosure("", **LEAVES)
    made = event(team, told)
    (left,) = team.all(Disclosure)
    kept = team.shown(SafetyEvent, made)
    assert (kept.disclosures, left.kind, left.on) == ((left.id,), "POLICE_DANGER", kept.at)
    assert disclosure_steps.waits_for_second(left)
    assert safety_needs(kept) == ["second_on", "debrief_on", "support_offered_on"]


def test_g9_what_was_passed_on_can_be_entered_later_and_is_asked_for(team):
    what = SafetyEvent("", case=team.case, at="2026-03-09T15:00:00+00:00", what="x", passed_on=True)
    made = safety.enter_event(team.at(MIRA), what).made
    assert "disclosures" in safety_needs(team.shown(SafetyEvent, made))
    safety.enter_what_was_told(team.at(MIRA), made, Disclosure("", **LEAVES), REFUSE)
    assert "disclosures" not in safety_needs(team.shown(SafetyEvent, made))


def test_g9_the_second_person_is_another_one(team):
    made = event(team)
    with pytest.raises(NotAllowedError):
        safety.look_as_second(team.at(TOMAS), made, "")
    safety.look_as_second(team.at(ANKE), made, "Right to ring at once.")
    kept = team.shown(SafetyEvent, made)
    assert (kept.second_person, kept.second_on) == (ANKE, TODAY)
    mine = SafetyEvent("", case=team.case, at="2026-03-09T15:00:00+00:00", what="x")
    own = safety.enter_event(team.at(ANKE), mine).made
    with pytest.raises(SamePersonError):
        safety.look_as_second(team.at(ANKE), own, "")


def test_g24_danger_asks_for_a_debrief_and_for_support(team):
    made = event(team)
    safety.look_as_second(team.at(ANKE), made, "")
    assert needs_of(safety.note_debrief, team.at(MIRA), made, on="", words="") == ("debrief_on",)
    safety.note_debrief(team.at(MIRA), made, on=TODAY, words="We go in twos.")
    assert safety_needs(team.shown(SafetyEvent, made)) == ["support_offered_on"]
    safety.note_support(team.at(MIRA), made, on=TODAY, words="")
    assert safety_needs(team.shown(SafetyEvent, made)) == []


def test_an_event_says_what_happened(team):
    empty = SafetyEvent("", case=team.case, at="2026-03-09T15:00:00+00:00")
    with pytest.raises(FieldMissingError):
        safety.enter_event(team.at(MIRA), empty)


def test_the_second_look_is_due_within_a_day():
    from datetime import UTC, datetime

    at = datetime(2026, 3, 9, 15, tzinfo=UTC)
    assert disclosure_steps.entry_due(at).date() == date(2026, 3, 10)
