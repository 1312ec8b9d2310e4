"""What a case shows of work with others: consents, what left, referrals, conferences, danger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain import authority, consents, disclosure_steps
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import (
    CaseConference,
    Referral,
    SafetyEvent,
    safety_needs,
)
from liaise_desktop.domain.library import PartnerService
from liaise_desktop.domain.records import Case, Disclosure, Person, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.workplace import Workplace

R = TypeVar("R", bound=Record)

MOST: Final = 200  # of one kind in one case

REFERRALS: Final = (Referral.TYPE,)
SHARING: Final = (Consent.TYPE, Disclosure.TYPE, CaseConference.TYPE, SafetyEvent.TYPE)

# What can be begun in a section, by the names of its forms.
BEGUN: Final[dict[str, tuple[str, ...]]] = {
    Referral.TYPE: ("referral_new",),
    Consent.TYPE: ("consent_new",),
    Disclosure.TYPE: ("disclosure_new", "disclosure_spoken", "disclosure_refused"),
    CaseConference.TYPE: ("conference_new",),
    SafetyEvent.TYPE: ("safety_new",),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """One record, the steps that can be taken now, and what a next step waits for.

    ``forms`` are names of forms, ``needs`` codes of COOPERATION_NEEDS, ``sent`` what had left
    on the ground of a consent that was withdrawn.
    """

    record: Record
    forms: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    sent: tuple[Disclosure, ...] = ()
    conflicted: bool = False
    altered: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tabs show of a case, and what their forms begin with."""

    case: Case
    person: Person | None
    sections: Mapping[str, tuple[Offered, ...]]
    consents: tuple[Consent, ...] = ()  # that stand today
    partners: tuple[PartnerService, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    writes: bool = False
    policy: str = ""

    def record(self, key: str) -> Record | None:
        """Return a record that is shown."""
        found = (one.record for rows in self.sections.values() for one in rows)
        return next((record for record in found if record.id == key), None)


def shown(work: Workplace, case_id: str, types: Sequence[str]) -> Shown | None:
    """Return what is known of a case, None if it is not in this vault."""
    detail = work.reader.case_detail(case_id)
    if detail is None:
        return None
    today = work.desk.today().isoformat()
    given = _records(work, Consent, case_id)
    left = _records(work, Disclosure, case_id)
    seen = _Seen(work.desk, detail, left, work.city.police_policy, today)
    partners = work.reader.items(ItemFilter(PartnerService.TYPE), None, MOST)
    return Shown(
        case=detail.case,
        person=detail.person,
        sections={type_: seen.rows(work, type_) for type_ in types},
        consents=tuple(one for one in given if consents.stands(one, today)),
        partners=tuple(
            item.record for item in partners if isinstance(item.record, PartnerService)
        ),
        names={key: name for key, name in detail.names.items() if key in detail.audience},
        writes=authority.may(work.desk.role, Consent.TYPE, authority.WRITE),
        policy=work.city.police_policy,
    )


def _records(work: Workplace, kind: type[R], case_id: str) -> list[R]:
    found = work.reader.items(ItemFilter(kind.TYPE, owner=case_id), None, MOST)
    known = [item.record for item in found if not item.erased and not item.altered]
    return [record for record in known if isinstance(record, kind)]


class _Seen:
    """Says which steps somebody can take with each record of a case."""

    def __init__(
        self, desk: Desk, detail: CaseDetail, left: Sequence[Disclosure], policy: str, today: str
    ) -> None:
        self._desk, self._case = desk, detail.case
        self._left, self._policy, self._today = left, policy, today
        self._writes = authority.may(desk.role, Consent.TYPE, authority.WRITE)

    def rows(self, work: Workplace, type_: str) -> tuple[Offered, ...]:
        found = work.reader.items(ItemFilter(type_, owner=self._case.id), None, MOST)
        return tuple(
            self._offered(item.record, conflicted=item.conflicted, altered=item.altered)
            for item in found
            if not item.erased
        )

    def _offered(self, record: Record, *, conflicted: bool, altered: bool) -> Offered:
        if altered:
            return Offered(record, altered=True)
        offer: Callable[[Record], Offered] = getattr(self, f"_{record.TYPE}")
        found = offer(record)
        forms = found.forms if self._writes else ()
        return Offered(record, forms, found.needs, found.sent, conflicted)

    def _consent(self, consent: Consent) -> Offered:
        sent = tuple(consents.sent_under(consent, self._left))
        forms: tuple[str, ...] = ()
        if consent.state == "ASKED":
            forms = ("consent_given", "consent_refused")
        elif consent.state == "GIVEN":
            due = consents.due_to_expire(consent, self._today)
            forms = ("consent_expired",) if due else ("consent_withdrawn",)
        elif consent.state == "WITHDRAWN" and not consent.effect_done:
            return Offered(consent, ("consent_effect",), (), sent)
        return Offered(consent, forms)

    def _disclosure(self, disclosure: Disclosure) -> Offered:
        steps = disclosure_steps.steps(disclosure)
        forms = []
        waits = disclosure_steps.waits_for_second(disclosure)
        if waits and self._may_second(Disclosure.TYPE, disclosure.decided_by):
            forms.append("disclosure_approve")
        forms += [_FORM_OF[step] for step in steps if step in _FORM_OF]
        wanted = "RELEASED" if "RELEASED" in steps else "APPROVED"
        needs = ["approved_by"] if waits else []
        if wanted in steps:
            open_ = disclosure_steps.needs(disclosure, wanted, self._policy)
            needs += [need for need in open_ if need == "legal_service_on"]
        return Offered(disclosure, tuple(forms), tuple(needs))

    def _referral(self, referral: Referral) -> Offered:
        return Offered(referral, _REFERRAL_FORMS.get(referral.state, ()))

    def _case_conference(self, meeting: CaseConference) -> Offered:
        return Offered(meeting, _CONFERENCE_FORMS.get(meeting.state, ()))

    def _safety_event(self, event: SafetyEvent) -> Offered:
        needs = safety_needs(event)
        forms = [_SAFETY_FORMS[need] for need in needs]
        writer = event.written_by or event.decided_by
        if "safety_second" in forms and not self._may_second(SafetyEvent.TYPE, writer):
            forms.remove("safety_second")
        return Offered(event, tuple(forms), tuple(needs))

    def _may_second(self, type_: str, first: str) -> bool:
        me = self._desk.principal
        if me in ("", first):
            return False
        approves = authority.may(self._desk.role, type_, authority.APPROVE)
        return approves or first == self._case.supervisor


_FORM_OF: Final = {
    "RELEASED": "disclosure_release",
    "DECLINED": "disclosure_decline",
    "ACKNOWLEDGED": "disclosure_reply",
    "NOTICE_SENT": "disclosure_notice",
}
_REFERRAL_FORMS: Final = {
    "PREPARED": ("referral_send", "referral_close"),
    "SENT": ("referral_answer", "referral_close"),
    "WAITING": ("referral_answer", "referral_close"),
    "ACCEPTED": ("referral_met", "referral_close"),
    "MISSED": ("referral_met", "referral_close"),
    "KEPT": ("referral_feedback", "referral_close"),
    "REFUSED": ("referral_close",),
    "FED_BACK": ("referral_close",),
}
_CONFERENCE_FORMS: Final = {
    "INVITED": ("conference_decide",),
    "ATTENDING": ("conference_held",),
    "HELD": ("conference_task", "conference_close"),
    "DECLINED": ("conference_close",),
}
_SAFETY_FORMS: Final = {
    "disclosures": "safety_told",
    "second_on": "safety_second",
    "debrief_on": "safety_debrief",
    "support_offered_on": "safety_support",
}
