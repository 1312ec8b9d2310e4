"""Work with others, driven by the keyboard to the end of every lifecycle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.gui.style import apply_theme
from tests.ui.audit import audit
from tests.ui.case_kit import ANKE, MIRA, Place, settle
from tests.ui.sharing_kit import Sharing

TODAY = "2026-11-23"  # the day of the desks


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return Place(tmp_path_factory.mktemp("sharing"))


@pytest.fixture
def world(qapp, place):
    world = Sharing(place)
    yield world
    print("\n".join(world.steps))
    world.put_away()


LEAVES = {
    "recipient": "Youth office",
    "purpose": "A place for the night",
    "contents": "That she has nowhere to sleep\nThat she is sixteen",
    "ground": "Youth act s. 4",
    "no_consent_because": "The law asks for it",
    "left_out": "Everything about the group",
}
KNOWS = {"informed": "YES"}


def give_consent(world, kind="SECRECY", given_on=TODAY, until="2027-02-01"):
    world.do("consent_new", kind=kind, scope="That she looks for a place", recipient="Werkstatt Noord")
    world.do(
        "consent_given", given_on=given_on, until=until, text_version="2026-1", language="en",
        form="SPOKEN", witness="Colleague", by="BOTH", capacity="Said it back", guardian="Aunt",
        own_view="She wants it",
    )  # fmt: skip


def test_a_consent_goes_from_asked_to_withdrawn_and_everybody_knows(world):
    world.sit_down()
    give_consent(world)
    world.do("referral_new", service="Werkstatt Noord", reason="A place to learn")
    world.do(
        "referral_send", summary="Looks for a workshop.", consent=world.kept("consent")[0].id,
        ground="Her release", left_out="The rest", form="PAPER", on=TODAY, **KNOWS,
    )  # fmt: skip
    world.do("consent_withdrawn", on=TODAY)
    assert "Had been passed on before: Werkstatt Noord" in world.words()
    world.do("disclosure_notice", kind="WITHDRAWN", on=TODAY)
    world.do("consent_effect", on=TODAY)
    (consent,) = world.kept("consent")
    assert (consent.state, consent.effect_done) == ("WITHDRAWN", TODAY)
    assert world.toasts[-1][0] == "Kept"


def test_a_no_is_kept_without_a_reason(world):
    world.sit_down()
    world.do("consent_new", kind="SUPPORT", scope="That we help")
    world.do("consent_refused", on=TODAY)
    assert world.kept("consent")[0].state == "REFUSED"


def test_a_consent_past_its_day_is_said_to_be_over(world):
    world.sit_down()
    give_consent(world, given_on="2026-10-01", until="2026-11-20")
    world.do("consent_expired", on="2026-11-21")
    assert world.kept("consent")[0].state == "EXPIRED"


def test_what_a_form_lacks_is_said_at_the_field_and_nothing_typed_is_lost(world):
    world.sit_down()
    world.do("consent_new", kind="SECRECY", scope="That she looks for a place")
    world.press("consent_given")
    world.fill(text_version="2026-1")
    assert not world.save()
    assert "fill in" in world.panel.field("recipient").field.error
    assert world.panel.field("text_version").value() == "2026-1"
    QTest.keyClick(world.panel, Qt.Key.Key_Escape)


def test_what_two_decide_is_approved_by_the_second_one_at_their_own_desk(world):
    world.sit_down()
    world.do("disclosure_new", kind="COURT", **LEAVES)
    assert "Approval by a second person" in world.words()
    forms = [said[0] for said in world.tab.buttons.values()]
    assert "disclosure_approve" not in forms
    assert "disclosure_release" not in forms
    world.sit_down(ANKE)
    world.press("disclosure_approve")
    assert "That she has nowhere to sleep" in world.panel.ui.sentence.text()
    assert world.save()
    world.sit_down(MIRA)
    world.do("disclosure_release", form="PAPER", **KNOWS)
    world.do("disclosure_reply", reply="It came in", on=TODAY)
    world.do("disclosure_notice", kind="CORRECTED", on=TODAY)
    (kept,) = world.kept("disclosure")
    assert (kept.state, kept.decided_by, kept.approved_by) == ("NOTICE_SENT", MIRA, ANKE)
    assert kept.contents == ("That she has nowhere to sleep", "That she is sixteen")


def test_what_was_prepared_can_be_left_alone_with_a_reason(world):
    world.sit_down()
    world.do("disclosure_new", kind="CHILDPROT", **LEAVES)
    world.press("disclosure_decline")
    assert not world.save()
    world.fill(reason="She found a bed herself")
    assert world.save()
    assert world.kept("disclosure")[0].state == "DECLINED"


def test_g10_no_form_offers_a_file_or_paper_for_an_intelligence_service(world):
    world.sit_down()
    world.press("disclosure_new")
    kinds = {key for key, _ in world.panel.field("kind").ask.options}
    assert not kinds & {"INTEL", "POLICE_DANGER"}
    QTest.keyClick(world.panel, Qt.Key.Key_Escape)
    world.press("disclosure_spoken")
    asked = set(world.panel._page.fields)
    assert "form" not in asked
    world.fill(kind="INTEL", **LEAVES, **KNOWS)
    assert not world.save()
    assert world.panel.field("legal_service_on").note.text().startswith("Please fill in")
    world.fill(legal_service_on=TODAY)
    assert world.save()
    (kept,) = world.kept("disclosure")
    assert (kept.kind, kept.form, kept.state) == ("INTEL", "SPOKEN", "RELEASED")


def test_g10_a_request_by_police_is_refused_unless_two_people_say_otherwise(world):
    world.sit_down()
    world.press("disclosure_refused")
    assert world.panel.field("kind").value() == "POLICE_OTHER"
    assert "two people" in world.panel.ui.sentence.text()
    world.fill(recipient="Police, district 2", reason="No legal ground was named")
    assert world.save()
    assert world.kept("disclosure")[0].state == "DECLINED"


def test_a_referral_goes_from_the_first_word_to_the_feedback(world):
    world.sit_down()
    world.do("referral_new", service="Werkstatt Noord", reason="A place to learn", warm=True)
    world.press("referral_send")
    world.fill(ground="Public task", left_out="The rest", form="PAPER", on=TODAY, **KNOWS)
    assert not world.save()
    world.fill(summary="Looks for a workshop.", no_consent_because="She goes there with us")
    assert world.save(), world.refusals()
    world.do("referral_answer", answer="WAITING", answered_on=TODAY)
    world.do("referral_answer", answer="ACCEPTED", first_appointment="2026-12-01")
    world.do("referral_met", kept="NO", first_appointment="2026-12-01")
    world.do("referral_met", kept="YES", first_appointment="2026-12-08")
    world.do("referral_feedback", feedback="She starts in January.", on="2026-12-20")
    world.do("referral_close")
    (kept,) = world.kept("referral")
    assert (kept.state, kept.first_appointment, kept.feedback) == (
        "CLOSED", "2026-12-08", "She starts in January.",
    )  # fmt: skip
    assert world.kept("disclosure")[0].contents == ("Looks for a workshop.",)


def test_a_conference_keeps_our_side_and_warns_about_the_rest(world):
    world.sit_down()
    world.do("conference_new", convened_by="Youth office", on="2026-11-30")
    world.do(
        "conference_decide", attending="YES", attending_reason="To keep her safe",
        instrument="Decree 7", instrument_on="2026-01-01", purpose="SUPPORT",
        invitation_complete=True,
    )  # fmt: skip
    world.press("conference_held")
    assert "What others said about the person is not written down" in world.panel.ui.sentence.text()
    assert not world.panel.field("contents").isVisible()
    assert not world.panel.field("no_consent_because").isVisible()
    world.fill(participants="Youth office\nSchool", spoke="YES")
    assert not world.save()
    world.fill(
        purpose="To keep her at school", contents="That she comes every week",
        no_consent_because="Decree 7", left_out="Her family", task="Ask for a room",
        due="2026-12-04", **KNOWS,
    )  # fmt: skip
    assert world.save(), world.refusals()
    world.do("conference_task", task="Ring the school")
    world.do("conference_close", told="NOT", told_reason="She is away until Monday")
    (kept,) = world.kept("case_conference")
    assert (kept.state, kept.participants, kept.told) == (
        "CLOSED", ("Youth office", "School"), "NOT",
    )  # fmt: skip
    assert [task["what"] for task in kept.tasks] == ["Ask for a room", "Ring the school"]
    assert kept.disclosures == (world.kept("disclosure")[0].id,)


def test_a_conference_can_be_declined_and_closed(world):
    world.sit_down()
    world.do("conference_new", convened_by="Youth office", on="2026-11-30")
    world.do("conference_decide", attending="NO", attending_reason="No instrument was named")
    world.do("conference_close")
    assert world.kept("case_conference")[0].state == "CLOSED"


def test_g9_g24_danger_is_entered_looked_at_talked_over_and_somebody_is_supported(world):
    world.sit_down()
    world.do(
        "safety_new", what="A knife was shown", on=TODAY, time="18:40", in_danger=("OTHERS",),
        called="112, 18:42", passed_on="NOW", **LEAVES, **KNOWS,
    )  # fmt: skip
    (event,) = world.kept("safety_event")
    assert event.at.startswith("2026-11-23T18:40:00")
    assert event.called == ({"who": "112", "when": "18:42"},)
    forms = [said[0] for said in world.tab.buttons.values()]
    assert "safety_second" not in forms
    world.sit_down(ANKE)
    world.do("safety_second", second_words="Right to ring at once.")
    world.press("disclosure_approve")
    assert world.save()
    world.sit_down(MIRA)
    world.do("safety_debrief", debrief_on=TODAY, debrief_words="We go in twos.")
    world.do("safety_support", support_offered_on=TODAY, support_words="A free day")
    assert "Looked at" in world.words()
    (event,) = world.kept("safety_event")
    assert (event.second_person, event.debrief_on, event.support_offered_on) == (
        ANKE, TODAY, TODAY,
    )  # fmt: skip


def test_g9_what_was_passed_on_can_be_entered_within_a_day(world):
    world.sit_down()
    world.do("safety_new", what="A knife was shown", on=TODAY, passed_on="LATER")
    assert "The entry of what was passed on" in world.words()
    world.do("safety_told", **LEAVES, **KNOWS)
    assert "The entry of what was passed on" not in world.words()


def test_an_empty_tab_says_what_will_stand_there(world):
    world.sit_down()
    assert "Each kind stands for itself" in world.words()
    assert "never what others said" in world.words()


def test_somebody_who_may_only_read_is_offered_nothing(world):
    world.sit_down()
    world.do("referral_new", service="Werkstatt Noord", reason="A place to learn")
    place = world.desks[MIRA]
    world.desks[MIRA] = type(place)(
        MIRA, "dpo", place.name, place.clock, place.random, place.unit, "MH", place.zone
    )
    world.sit_down(MIRA)
    assert "Werkstatt Noord" in world.words()
    assert world.tab.buttons == {}


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_the_tab_can_be_read_and_used_by_everybody(qapp, world, appearance, percent):
    apply_theme(qapp, appearance, percent)
    tab = world.sit_down()
    give_consent(world)
    world.do("disclosure_new", kind="COURT", **LEAVES)
    world.do("safety_new", what="A knife was shown", on=TODAY)
    settle()
    assert audit(tab) == []
    apply_theme(qapp, "light", 100)
