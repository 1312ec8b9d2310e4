"""Tells consents and referrals of practice mode, each at another stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.sharing import sharing_texts
from liaise_desktop.application import consents, referrals
from liaise_desktop.domain.consents import Consent
from liaise_desktop.domain.cooperation import Referral

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.app.practice_cases import Plan
    from liaise_desktop.application.desk import Desk

SERVICE: Final = "Werkstatt Noord"
EVERY: Final = 3  # one case in so many
LONG_ENOUGH: Final = 45  # days between the first and the last contact
ASKED, OPENED, SENT, ANSWERED, MET, TOLD = 0, 1, 2, 9, 14, 17  # days after the consent
_STAGES: Final = (TOLD, ANSWERED, OPENED, SENT)  # how far each of them has come


@dataclass
class SharingOfTale:
    """The consent and the referral of one case; ids are known once their act is done."""

    plan: Plan
    days: Days
    case: Callable[[], str]
    made: dict[str, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        """Yield what is done, in no particular order."""
        plan = self.plan
        fits = plan.subject == "PERSON" and plan.state == "ACTIVE" and plan.number % EVERY == 0
        if not fits or plan.last - plan.began < LONG_ENOUGH:
            return
        far = _STAGES[plan.number // EVERY % len(_STAGES)]
        told = (
            (ASKED, self._consent),
            (OPENED, self._open),
            (SENT, self._send),
            (ANSWERED, self._answer),
            (MET, self._meet),
            (TOLD, self._tell),
        )
        for after, do in told:
            if after <= far:
                day = plan.last - 20 + after
                yield Act(self.days.moment(day, 11), plan.lead, do)

    def _consent(self, desk: Desk) -> None:
        said = sharing_texts(self.plan.language)
        asked = Consent("", case=self.case(), kind="SECRECY", scope=said.scope, recipient=SERVICE)
        made = self.made["consent"] = consents.ask_consent(desk, asked).made
        given = {
            "given_on": desk.today().isoformat(),
            "until": self.days.iso(60),
            "text_version": "2026-1",
            "language": self.plan.language,
            "form": "PAPER",
            "by": "BOTH" if self.plan.minor else "PERSON",
            "guardian": said.guardian if self.plan.minor else "",
            "own_view": said.own_view if self.plan.minor else "",
            "capacity": said.capacity,
        }
        consents.advance_consent(desk, made, "GIVEN", given)

    def _open(self, desk: Desk) -> None:
        said = sharing_texts(self.plan.language)
        asked = Referral("", case=self.case(), service=SERVICE, reason=said.reason, warm=True)
        self.made["referral"] = referrals.open_referral(desk, asked).made

    def _send(self, desk: Desk) -> None:
        said = sharing_texts(self.plan.language)
        sending = referrals.Sending(
            form="PAPER", ground=said.ground, left_out=said.left_out, informed="YES"
        )
        referrals.send_referral(
            desk,
            self.made["referral"],
            sending,
            summary=said.summary,
            consent=self.made["consent"],
        )

    def _answer(self, desk: Desk) -> None:
        due = self.days.iso(self.plan.last - 20 + MET if self._met else 6)
        referrals.answer_referral(desk, self.made["referral"], "ACCEPTED", first_appointment=due)

    @property
    def _met(self) -> bool:
        return _STAGES[self.plan.number // EVERY % len(_STAGES)] >= MET

    def _meet(self, desk: Desk) -> None:
        on = desk.today().isoformat()
        referrals.note_appointment(desk, self.made["referral"], kept=True, on=on)

    def _tell(self, desk: Desk) -> None:
        said = sharing_texts(self.plan.language)
        referrals.note_feedback(desk, self.made["referral"], said.feedback)
