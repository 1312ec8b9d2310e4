"""Verbs of referrals: open a way to a service, send it, keep what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaise_desktop.application.writing import Writing, writing
from liaise_desktop.domain import disclosure_steps
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import Referral, advance_referral
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.library import PartnerService
from liaise_desktop.domain.plain_text import is_blank
from liaise_desktop.domain.records import Case, Disclosure

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk


@dataclass(frozen=True, slots=True)
class Sending:
    """How a referral leaves: what its entry in the register says besides."""

    on: str = ""
    form: str = ""
    ground: str = ""
    left_out: str = ""
    informed: str = ""
    informed_reason: str = ""


def open_referral(desk: Desk, referral: Referral) -> ChangeSet:
    """Keep to which service a way is opened, and why; made is its record.

    Raises:
        FieldMissingError: Service or reason is missing.
        RecordNotFoundError: The service named is not in the directory.
    """
    with writing(desk) as at_work:
        case = at_work.load(Case, referral.case)
        service = referral.service
        if referral.partner:
            service = at_work.load(PartnerService, referral.partner).name
        new = replace(
            referral,
            id=desk.new_id(),
            service=service,
            state="PREPARED",
            noted_on=desk.today().isoformat(),
            written_by=desk.principal,
        )
        for name in ("service", "reason"):
            if is_blank(getattr(new, name)):
                raise FieldMissingError(record=Referral.TYPE, field=name)
        at_work.create(new, at_work.binder_of(case.id))
        return at_work.done(made=new.id)


def send_referral(
    desk: Desk,
    referral_id: str,
    sending: Sending,
    *,
    summary: str,
    consent: str = "",
    no_consent_because: str = "",
) -> ChangeSet:
    """Keep that a referral was sent, and with it an entry of what left.

    Raises:
        StepNotOpenError: It needs something (facts: needs).
        ConsentEndedError: The consent named does not stand.
    """
    with writing(desk) as at_work:
        old = at_work.load(Referral, referral_id)
        ready = replace(
            old,
            summary=summary,
            consent=consent,
            no_consent_because="" if consent else no_consent_because,
            sent_on=sending.on or desk.today().isoformat(),
        )
        sent = advance_referral(ready, "SENT")
        left = _what_left(at_work, sent, sending)
        at_work.create(left, at_work.binder_of(old.id))
        at_work.change(old, replace(sent, disclosure=left.id))
        return at_work.done()


def _what_left(at_work: Writing, sent: Referral, sending: Sending) -> Disclosure:
    desk = at_work.desk
    left = Disclosure(
        desk.new_id(),
        case=sent.case,
        kind="REFERRAL",
        recipient=sent.service,
        purpose=sent.reason,
        ground=sending.ground,
        form=sending.form,
        contents=(sent.summary,),
        consent=sent.consent,
        no_consent_because=sent.no_consent_because,
        left_out=sending.left_out,
        informed=sending.informed,
        informed_reason=sending.informed_reason,
        state="PREPARED",
        on=desk.moment(),
        decided_by=desk.principal,
        released_on=sent.sent_on,
    )
    if left.consent:
        consent = at_work.load(Consent, left.consent)
        disclosure_steps.check_consent(left, consent, sent.sent_on)
    return disclosure_steps.advance(left, "RELEASED")


def answer_referral(
    desk: Desk, referral_id: str, answer: str, *, on: str = "", first_appointment: str = ""
) -> ChangeSet:
    """Keep what the service answered, and the day of the first appointment if there is one.

    Raises:
        StepNotOpenError: It was not sent, or this is no answer.
    """
    with writing(desk) as at_work:
        old = at_work.load(Referral, referral_id)
        said = replace(
            old,
            answered_on=on or desk.today().isoformat(),
            first_appointment=first_appointment or old.first_appointment,
        )
        at_work.change(old, advance_referral(said, answer))
        return at_work.done()


def note_appointment(desk: Desk, referral_id: str, *, kept: bool, on: str) -> ChangeSet:
    """Keep whether the first appointment was kept.

    Raises:
        StepNotOpenError: The service did not accept, or no day is given (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Referral, referral_id)
        said = replace(old, first_appointment=on)
        at_work.change(old, advance_referral(said, "KEPT" if kept else "MISSED"))
        return at_work.done()


def note_feedback(desk: Desk, referral_id: str, feedback: str, *, on: str = "") -> ChangeSet:
    """Keep what the service reported back.

    Raises:
        StepNotOpenError: No appointment was kept, or nothing is said (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Referral, referral_id)
        said = replace(old, feedback=feedback, fed_back_on=on or desk.today().isoformat())
        at_work.change(old, advance_referral(said, "FED_BACK"))
        return at_work.done()


def close_referral(desk: Desk, referral_id: str, *, because: str = "", on: str = "") -> ChangeSet:
    """Close a referral; before the service reported back only with a reason.

    Raises:
        StepNotOpenError: It is closed, or the reason is missing (facts: needs).
    """
    with writing(desk) as at_work:
        old = at_work.load(Referral, referral_id)
        said = replace(old, closed_because=because, closed_on=on or desk.today().isoformat())
        at_work.change(old, advance_referral(said, "CLOSED"))
        return at_work.done()
