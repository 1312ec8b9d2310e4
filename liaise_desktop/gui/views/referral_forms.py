"""The small forms of referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import DISCLOSURE_FORM, REFERRAL_ANSWER, YES_NO_UNKNOWN
from liaise_desktop.domain.cooperation import Referral
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, TICK, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.sharing_shown import Shown
    from liaise_desktop.gui.views.disclosure_forms import DisclosureForms


class ReferralForms(QObject):
    """Describes each form for what is known of a case.

    Args:
        leaving: Asks about consent and what the person knows.
        parent: Who keeps it.
    """

    def __init__(self, leaving: DisclosureForms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leaving = leaving

    def referral_new(self, found: Shown, _subject: str) -> Form:
        """Ask to which service, and why."""
        known = tuple((one.id, one.name) for one in found.partners)
        partner = (
            (Ask("partner", CHOICE, self.tr("Service of the directory"), "", known),)
            if known
            else ()
        )
        hint = self.tr("Only if it is not in the directory.") if known else ""
        return Form(
            "referral_new",
            "",
            self.tr("New referral"),
            self.tr("Save the referral"),
            (
                *partner,
                Ask("service", LINE, self.tr("Service"), hint=hint),
                Ask("reason", TEXT, self.tr("What the person wants there"), lines=2),
                Ask("warm", TICK, self.tr("We go along the first time"), value=False),
            ),
            self.tr("Nothing leaves yet: first the summary is read through with the person."),
        )

    def referral_send(self, found: Shown, subject: str) -> Form:
        """Ask what is sent, and on which ground."""
        referral = self._of(found, subject)
        forms = tuple(code_options(DISCLOSURE_FORM))
        return Form(
            "referral_send",
            subject,
            self.tr("Send the referral"),
            self.tr("Save that it was sent"),
            (
                Ask(
                    "summary",
                    TEXT,
                    self.tr("Summary, as short as will do"),
                    referral.summary,
                    hint=self.tr("Read it through with the person."),
                    lines=3,
                ),
                *self._leaving.consent(found),
                Ask("ground", LINE, self.tr("Legal ground")),
                Ask("left_out", LINE, self.tr("What is left out")),
                Ask("form", SEGMENTS, self.tr("How"), "", forms),
                *self._leaving.knows(),
                Ask("on", DAY, self.tr("Day"), today()),
            ),
            self.tr("It stands in the register for good. Nothing is sent by this laptop."),
        )

    def referral_answer(self, found: Shown, subject: str) -> Form:
        """Ask what the service answered."""
        waiting = self._of(found, subject).state == "WAITING"
        answers = tuple(
            (key, word)
            for key, word in code_options(REFERRAL_ANSWER)
            if not (waiting and key == "WAITING")
        )
        return Form(
            "referral_answer",
            subject,
            self.tr("The service answered"),
            self.tr("Save the answer"),
            (
                Ask("answer", CHOICE, self.tr("Answer"), "", answers),
                Ask("answered_on", DAY, self.tr("Day"), today()),
                Ask(
                    "first_appointment",
                    DAY,
                    self.tr("First appointment"),
                    only_if=("answer", "ACCEPTED"),
                ),
            ),
        )

    def referral_met(self, found: Shown, subject: str) -> Form:
        """Ask whether the first appointment was kept."""
        referral = self._of(found, subject)
        answers = tuple((key, code_label(YES_NO_UNKNOWN, key)) for key in ("YES", "NO"))
        return Form(
            "referral_met",
            subject,
            self.tr("First appointment"),
            self.tr("Save it"),
            (
                Ask("kept", SEGMENTS, self.tr("Was it kept?"), "", answers),
                Ask("first_appointment", DAY, self.tr("Day"), referral.first_appointment),
            ),
        )

    def referral_feedback(self, _found: Shown, subject: str) -> Form:
        """Ask what the service reported back."""
        return Form(
            "referral_feedback",
            subject,
            self.tr("The service reported back"),
            self.tr("Save it"),
            (
                Ask("feedback", TEXT, self.tr("What they said, in a few words"), lines=2),
                Ask("on", DAY, self.tr("Day"), today()),
            ),
        )

    def referral_close(self, found: Shown, subject: str) -> Form:
        """Ask why it is closed."""
        over = self._of(found, subject).state == "FED_BACK"
        hint = "" if over else self.tr("Needed, because the service has not reported back.")
        return Form(
            "referral_close",
            subject,
            self.tr("Close the referral"),
            self.tr("Close it"),
            (
                Ask("reason", TEXT, self.tr("Why"), hint=hint, lines=2),
                Ask("on", DAY, self.tr("Day"), today()),
            ),
        )

    def _of(self, found: Shown, subject: str) -> Referral:
        record = found.record(subject)
        return record if isinstance(record, Referral) else Referral(subject)
