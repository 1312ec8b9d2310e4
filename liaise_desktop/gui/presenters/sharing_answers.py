"""What the forms of work with others ask to be done, by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application import (
    conferences,
    consents,
    disclosures,
    referrals,
    safety,
)
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import CaseConference, Referral, SafetyEvent
from liaise_desktop.domain.records import Disclosure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said in a form: about which record of which case."""

    case: str
    subject: str
    said: Mapping[str, Any]
    policy: str

    def text(self, key: str) -> str:
        """Return a text answer; empty if it was not asked."""
        return str(self.said.get(key) or "")

    def lines(self, key: str) -> tuple[str, ...]:
        """Return the lines of an answer, one item each."""
        return tuple(line.strip() for line in self.text(key).splitlines() if line.strip())

    def some(self, *keys: str) -> dict[str, Any]:
        """Return these answers by their names."""
        return {key: self.said.get(key, "") for key in keys}


def _consent_new(desk: Desk, answer: Answer) -> ChangeSet:
    said = answer.some("kind", "scope", "recipient", "asked_on")
    return consents.ask_consent(desk, Consent("", case=answer.case, **said))


def _consent_given(desk: Desk, answer: Answer) -> ChangeSet:
    return consents.advance_consent(desk, answer.subject, "GIVEN", dict(answer.said))


def _consent_refused(desk: Desk, answer: Answer) -> ChangeSet:
    said = {"refused_on": answer.text("on")}
    return consents.advance_consent(desk, answer.subject, "REFUSED", said)


def _consent_withdrawn(desk: Desk, answer: Answer) -> ChangeSet:
    said = {"withdrawn_on": answer.text("on")}
    return consents.advance_consent(desk, answer.subject, "WITHDRAWN", said)


def _consent_expired(desk: Desk, answer: Answer) -> ChangeSet:
    said = {"expired_on": answer.text("on")}
    return consents.advance_consent(desk, answer.subject, "EXPIRED", said)


def _consent_effect(desk: Desk, answer: Answer) -> ChangeSet:
    return consents.note_effect(desk, answer.subject, on=answer.text("on"))


_PREPARED: Final = ("kind", "recipient", "recipient_person", "purpose", "ground", "left_out")
_KNOWS: Final = ("informed", "informed_reason")


def _what_leaves(answer: Answer, **more: Any) -> Disclosure:
    said = answer.some(*_PREPARED, *_KNOWS, "consent", "form", "legal_service_on")
    said["no_consent_because"] = "" if said["consent"] else answer.text("no_consent_because")
    contents = answer.lines("contents")
    return Disclosure("", case=answer.case, contents=contents, **said | more)


def _disclosure_new(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.prepare_disclosure(desk, _what_leaves(answer))


def _disclosure_spoken(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.enter_spoken(desk, _what_leaves(answer, form="SPOKEN"), answer.policy)


def _disclosure_refused(desk: Desk, answer: Answer) -> ChangeSet:
    said = answer.some("kind", "recipient", "purpose")
    because = answer.text("reason")
    asked = Disclosure("", case=answer.case, declined_because=because, **said)
    return disclosures.note_refusal(desk, asked)


def _disclosure_approve(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.approve_disclosure(desk, answer.subject, answer.policy)


def _disclosure_release(desk: Desk, answer: Answer) -> ChangeSet:
    names = ("form", "left_out", *_KNOWS)
    said = answer.some(*names)
    if "legal_service_on" in answer.said:
        said |= answer.some("legal_service_on")
    return disclosures.release_disclosure(desk, answer.subject, said, answer.policy)


def _disclosure_decline(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.decline_disclosure(desk, answer.subject, answer.text("reason"))


def _disclosure_reply(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.acknowledge_disclosure(
        desk, answer.subject, reply=answer.text("reply"), on=answer.text("on")
    )


def _disclosure_notice(desk: Desk, answer: Answer) -> ChangeSet:
    return disclosures.send_notice(
        desk, answer.subject, kind=answer.text("kind"), on=answer.text("on")
    )


def _referral_new(desk: Desk, answer: Answer) -> ChangeSet:
    said = answer.some("partner", "service", "reason")
    warm = bool(answer.said.get("warm"))
    return referrals.open_referral(desk, Referral("", case=answer.case, warm=warm, **said))


def _referral_send(desk: Desk, answer: Answer) -> ChangeSet:
    said = answer.some("on", "form", "ground", "left_out", *_KNOWS)
    return referrals.send_referral(
        desk,
        answer.subject,
        referrals.Sending(**said),
        summary=answer.text("summary"),
        consent=answer.text("consent"),
        no_consent_because=answer.text("no_consent_because"),
    )


def _referral_answer(desk: Desk, answer: Answer) -> ChangeSet:
    return referrals.answer_referral(
        desk,
        answer.subject,
        answer.text("answer"),
        on=answer.text("answered_on"),
        first_appointment=answer.text("first_appointment"),
    )


def _referral_met(desk: Desk, answer: Answer) -> ChangeSet:
    kept = answer.text("kept") == "YES"
    on = answer.text("first_appointment")
    return referrals.note_appointment(desk, answer.subject, kept=kept, on=on)


def _referral_feedback(desk: Desk, answer: Answer) -> ChangeSet:
    return referrals.note_feedback(
        desk, answer.subject, answer.text("feedback"), on=answer.text("on")
    )


def _referral_close(desk: Desk, answer: Answer) -> ChangeSet:
    return referrals.close_referral(
        desk, answer.subject, because=answer.text("reason"), on=answer.text("on")
    )


def _conference_new(desk: Desk, answer: Answer) -> ChangeSet:
    said = answer.some("on", "convened_by", "purpose", "instrument", "instrument_on")
    complete = bool(answer.said.get("invitation_complete"))
    meeting = CaseConference("", case=answer.case, invitation_complete=complete, **said)
    return conferences.note_invitation(desk, meeting)


def _conference_decide(desk: Desk, answer: Answer) -> ChangeSet:
    return conferences.decide_attendance(
        desk,
        answer.subject,
        attend=answer.text("attending") == "YES",
        reason=answer.text("attending_reason"),
        instrument=answer.text("instrument"),
        instrument_on=answer.text("instrument_on"),
        purpose=answer.text("purpose"),
        invitation_complete=bool(answer.said.get("invitation_complete")),
    )


def _conference_held(desk: Desk, answer: Answer) -> ChangeSet:
    spoke = answer.text("spoke") == "YES"
    said = _what_leaves(answer, form="SPOKEN") if spoke else None
    attended = conferences.Attended(
        answer.lines("participants"),
        spoke=spoke,
        disclosure=said,
        task=answer.text("task"),
        who=answer.text("who"),
        due=answer.text("due"),
    )
    return conferences.note_held(desk, answer.subject, attended, answer.policy)


def _conference_task(desk: Desk, answer: Answer) -> ChangeSet:
    return conferences.add_task(
        desk,
        answer.subject,
        what=answer.text("task"),
        who=answer.text("who"),
        due=answer.text("due"),
    )


def _conference_close(desk: Desk, answer: Answer) -> ChangeSet:
    return conferences.close_conference(
        desk, answer.subject, told=answer.text("told"), reason=answer.text("told_reason")
    )


def _safety_new(desk: Desk, answer: Answer) -> ChangeSet:
    at = desk.now().replace(microsecond=0)
    hour, _, minute = answer.text("time").partition(":")
    if hour.isdigit() and minute.isdigit() and int(hour) < 24 and int(minute) < 60:  # noqa: PLR2004 - of a day, of an hour
        at = at.replace(hour=int(hour), minute=int(minute), second=0)
    day = answer.text("on")
    moment = f"{day}{at.isoformat()[10:]}" if day else at.isoformat()
    called = tuple(_called(line) for line in answer.lines("called"))
    passed_on = answer.text("passed_on")
    event = SafetyEvent(
        "",
        case=answer.case,
        at=moment,
        what=answer.text("what"),
        in_danger=tuple(answer.said.get("in_danger") or ()),
        called=called,
        decided_by=answer.text("decided_by"),
        passed_on=passed_on in ("NOW", "LATER"),
    )
    told = _what_leaves(answer) if passed_on == "NOW" else None
    return safety.enter_event(desk, event, told, answer.policy)


def _called(line: str) -> dict[str, str]:
    who, comma, when = line.rpartition(",")
    return {"who": who.strip(), "when": when.strip()} if comma else {"who": line}


def _safety_told(desk: Desk, answer: Answer) -> ChangeSet:
    told = _what_leaves(answer)
    return safety.enter_what_was_told(desk, answer.subject, told, answer.policy)


def _safety_second(desk: Desk, answer: Answer) -> ChangeSet:
    return safety.look_as_second(desk, answer.subject, answer.text("second_words"))


def _safety_debrief(desk: Desk, answer: Answer) -> ChangeSet:
    return safety.note_debrief(
        desk, answer.subject, on=answer.text("debrief_on"), words=answer.text("debrief_words")
    )


def _safety_support(desk: Desk, answer: Answer) -> ChangeSet:
    return safety.note_support(
        desk,
        answer.subject,
        on=answer.text("support_offered_on"),
        words=answer.text("support_words"),
    )


ACTS: Final[dict[str, Callable[[Desk, Answer], ChangeSet]]] = {
    name.removeprefix("_"): act
    for name, act in globals().copy().items()
    if name.startswith(("_consent_", "_disclosure_", "_referral_", "_conference_", "_safety_"))
}
