"""What sections, buttons and toasts of work with others are called."""

from __future__ import annotations

from PySide6.QtCore import QObject


class SharingLabels(QObject):
    """Calls things by their names, in the language in force."""

    def section(self, type_: str) -> str:
        """Return the title of a section."""
        return {
            "consent": self.tr("Consents"),
            "disclosure": self.tr("Disclosures"),
            "referral": self.tr("Referrals"),
            "case_conference": self.tr("Case conferences"),
            "safety_event": self.tr("Danger"),
        }[type_]

    def empty(self, type_: str) -> str:
        """Return what stands in a section where there is nothing yet."""
        return {
            "consent": self.tr(
                "Nobody was asked for a consent yet. Each kind stands for itself: wanting our "
                "help is no release from secrecy."
            ),
            "disclosure": self.tr(
                "Nothing was passed on. Whatever leaves stands here, with ground and recipient."
            ),
            "referral": self.tr(
                "No referral yet. A referral opens a way to another service, with the shortest "
                "summary that will do."
            ),
            "case_conference": self.tr(
                "No conference. Only our own side is written down, never what others said."
            ),
            "safety_event": self.tr(
                "Nothing was entered. In danger press F9; it is written down afterwards."
            ),
        }[type_]

    def step(self, form: str) -> str:
        """Return the words of the button that opens a form."""
        return self._steps()[form]

    def done(self, form: str) -> str:
        """Return the sentence that says what was done."""
        return self._done().get(form, self.tr("Kept"))

    def _steps(self) -> dict[str, str]:
        return {
            "consent_new": self.tr("Ask for a consent"),
            "consent_given": self.tr("Given …", "a form opens"),
            "consent_refused": self.tr("Refused …", "a form opens"),
            "consent_withdrawn": self.tr("Withdrawn …", "a form opens"),
            "consent_expired": self.tr("Expired …", "a form opens"),
            "consent_effect": self.tr("All have been told …", "a form opens"),
            "disclosure_new": self.tr("Prepare something"),
            "disclosure_spoken": self.tr("Enter what was spoken"),
            "disclosure_refused": self.tr("Enter a refusal"),
            "disclosure_approve": self.tr("Decide as second person …", "a form opens"),
            "disclosure_release": self.tr("Passed on …", "a form opens"),
            "disclosure_decline": self.tr("Not passed on …", "a form opens"),
            "disclosure_reply": self.tr("They confirmed …", "a form opens"),
            "disclosure_notice": self.tr("Told later …", "a form opens"),
            "referral_new": self.tr("New referral"),
            "referral_send": self.tr("Send …", "a form opens"),
            "referral_answer": self.tr("Answer …", "a form opens"),
            "referral_met": self.tr("First appointment …", "a form opens"),
            "referral_feedback": self.tr("Feedback …", "a form opens"),
            "referral_close": self.tr("Close …", "a form opens"),
            "conference_new": self.tr("Enter an invitation"),
            "conference_decide": self.tr("Decide …", "a form opens"),
            "conference_held": self.tr("Held …", "a form opens"),
            "conference_task": self.tr("Task for us …", "a form opens"),
            "conference_close": self.tr("Close …", "a form opens"),
            "safety_new": self.tr("Enter what happened"),
            "safety_told": self.tr("What was passed on …", "a form opens"),
            "safety_second": self.tr("Look at it as second person …", "a form opens"),
            "safety_debrief": self.tr("Debrief …", "a form opens"),
            "safety_support": self.tr("Support …", "a form opens"),
        }

    def _done(self) -> dict[str, str]:
        return {
            "consent_given": self.tr("Consent kept"),
            "consent_withdrawn": self.tr("Withdrawn. Nothing more leaves on its ground."),
            "disclosure_new": self.tr("Kept, and nothing has left"),
            "disclosure_approve": self.tr("Approved"),
            "disclosure_release": self.tr("Kept in the register"),
            "disclosure_refused": self.tr("Refusal kept"),
            "referral_new": self.tr("Referral kept, and nothing has left"),
            "referral_send": self.tr("Sent, and kept in the register"),
            "referral_close": self.tr("Referral closed"),
            "safety_new": self.tr("Kept. A second person looks at it within 24 hours."),
        }
