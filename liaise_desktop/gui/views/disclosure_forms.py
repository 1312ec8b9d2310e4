"""The small forms of what leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    DISCLOSURE_FORM,
    DISCLOSURE_KIND,
    INFORMED,
    NOTICE_KIND,
)
from liaise_desktop.domain.disclosure_steps import ASK_LEGAL
from liaise_desktop.domain.records import Disclosure
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.sharing_shown import Shown

# What somebody here decides to pass on; the rest comes about by acts of its own.
PREPARED: Final = (
    "SUBJECT", "CHILDPROT", "CONF", "COURT", "POLICE_OTHER", "HANDOVER",
)  # fmt: skip
SPOKEN: Final = (*PREPARED, "REFERRAL", "POLICE_DANGER", "INTEL")
ASKED_FOR: Final = ("POLICE_OTHER", "INTEL", "COURT")


class DisclosureForms(QObject):
    """Describes each form for what is known of a case.

    Args:
        city: For its legal service.
        parent: Who keeps it.
    """

    def __init__(self, city: CityWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._city = city

    def disclosure_new(self, found: Shown, _subject: str) -> Form:
        """Ask what shall leave."""
        kinds = tuple((key, code_label(DISCLOSURE_KIND, key)) for key in PREPARED)
        return Form(
            "disclosure_new",
            "",
            self.tr("Prepare to pass something on"),
            self.tr("Save, without passing it on"),
            (
                Ask("kind", CHOICE, self.tr("On what occasion"), "", kinds),
                *self.what_leaves(found),
                self._legal(),
            ),
            self.tr("For a conference, a court or the police a second person decides with you."),
        )

    def disclosure_spoken(self, found: Shown, _subject: str) -> Form:
        """Ask what was spoken already."""
        kinds = tuple((key, code_label(DISCLOSURE_KIND, key)) for key in SPOKEN)
        return Form(
            "disclosure_spoken",
            "",
            self.tr("Enter what was spoken"),
            self.tr("Save what was spoken"),
            (
                Ask("kind", CHOICE, self.tr("On what occasion"), "", kinds),
                *self.what_leaves(found),
                *self.knows(),
                self._legal(),
            ),
            self.tr("Within 24 hours. A second person then looks at it where two decide."),
        )

    def disclosure_refused(self, _found: Shown, _subject: str) -> Form:
        """Ask who asked, and why nothing was passed on."""
        kinds = tuple((key, code_label(DISCLOSURE_KIND, key)) for key in ASKED_FOR)
        return Form(
            "disclosure_refused",
            "",
            self.tr("Somebody asked and got nothing"),
            self.tr("Save the refusal"),
            (
                Ask("kind", CHOICE, self.tr("Who asked"), "POLICE_OTHER", kinds),
                Ask("recipient", LINE, self.tr("Which body"), hint=self.tr("No names needed.")),
                Ask("purpose", LINE, self.tr("What for, as they said")),
                Ask("reason", TEXT, self.tr("Why nothing was passed on"), lines=2),
            ),
            self._police(),
        )

    def disclosure_approve(self, found: Shown, subject: str) -> Form:
        """Show what a second person agrees to."""
        one = self.of(found, subject)
        contents = "; ".join(one.contents)
        words = self.tr("{kind}, for {name}: {contents}").format(
            kind=code_label(DISCLOSURE_KIND, one.kind), name=one.recipient, contents=contents
        )
        return Form(
            "disclosure_approve",
            subject,
            self.tr("Decide as the second person"),
            self.tr("I agree"),
            (),
            words,
        )

    def disclosure_release(self, found: Shown, subject: str) -> Form:
        """Ask how it leaves now."""
        one = self.of(found, subject)
        forms = tuple(code_options(DISCLOSURE_FORM))
        asks: list[Ask] = [
            Ask("form", SEGMENTS, self.tr("How"), one.form, forms),
            Ask(
                "left_out",
                TEXT,
                self.tr("What is left out, and why the rest is needed"),
                one.left_out,
                lines=2,
            ),
            *self.knows(one),
        ]
        if one.kind == "INTEL" or (one.kind == "POLICE_OTHER" and found.policy == ASK_LEGAL):
            asks.append(self._legal(one.legal_service_on))
        return Form(
            "disclosure_release",
            subject,
            self.tr("Pass it on now"),
            self.tr("Save that it was passed on"),
            tuple(asks),
            self.tr("It stands in the register for good. Nothing is sent by this laptop."),
        )

    def disclosure_decline(self, _found: Shown, subject: str) -> Form:
        """Ask why it does not leave."""
        asks = (Ask("reason", TEXT, self.tr("Why nothing was passed on"), lines=2),)
        title = self.tr("It is not passed on")
        return Form("disclosure_decline", subject, title, self.tr("Save the decision"), asks)

    def disclosure_reply(self, _found: Shown, subject: str) -> Form:
        """Ask what came back."""
        asks = (
            Ask("reply", TEXT, self.tr("What they confirmed or answered"), lines=2),
            Ask("on", DAY, self.tr("Day"), today()),
        )
        title = self.tr("They confirmed it")
        return Form("disclosure_reply", subject, title, self.tr("Save the answer"), asks)

    def disclosure_notice(self, _found: Shown, subject: str) -> Form:
        """Ask of what the recipient was told later."""
        kinds = tuple(code_options(NOTICE_KIND))
        asks = (
            Ask("kind", CHOICE, self.tr("What they were told"), "", kinds),
            Ask("on", DAY, self.tr("Day"), today()),
        )
        title = self.tr("They were told later")
        return Form("disclosure_notice", subject, title, self.tr("Save the notice"), asks)

    # Parts that other forms ask for as well

    def what_leaves(self, found: Shown, *, conference: bool = False) -> tuple[Ask, ...]:
        """Ask for whom, what, why and on which ground."""
        whom = () if conference else (Ask("recipient", LINE, self.tr("For whom: body")),)
        return (
            *whom,
            Ask("recipient_person", LINE, self.tr("Function of whoever gets it")),
            Ask("purpose", LINE, self.tr("What for")),
            Ask(
                "contents",
                TEXT,
                self.tr("What, item by item"),
                hint=self.tr("One line for each item, as little as will do."),
                lines=3,
            ),
            Ask("ground", LINE, self.tr("Legal ground")),
            *self.consent(found),
            Ask("left_out", LINE, self.tr("What is left out")),
        )

    def consent(self, found: Shown) -> tuple[Ask, ...]:
        """Ask on which consent, or why there is none."""
        held = tuple(
            (one.id, f"{one.scope}, {one.recipient}" if one.recipient else one.scope)
            for one in found.consents
            if one.kind in ("SECRECY", "GDPR")
        )
        none = (("", self.tr("None")),)
        return (
            Ask("consent", CHOICE, self.tr("Consent"), "", (*none, *held)),
            Ask(
                "no_consent_because",
                LINE,
                self.tr("If there is none, why"),
                only_if=("consent", ""),
            ),
        )

    def knows(self, one: Disclosure | None = None) -> tuple[Ask, ...]:
        """Ask whether the person knows."""
        value = one.informed if one else ""
        reason = one.informed_reason if one else ""
        return (
            Ask(
                "informed",
                SEGMENTS,
                self.tr("Does the person know?"),
                value,
                tuple(code_options(INFORMED)),
            ),
            Ask("informed_reason", LINE, self.tr("If not or later, why"), reason),
        )

    def of(self, found: Shown, subject: str) -> Disclosure:
        """Return the disclosure that a form is about."""
        record = found.record(subject)
        return record if isinstance(record, Disclosure) else Disclosure(subject)

    def _legal(self, on: str = "") -> Ask:
        return Ask(
            "legal_service_on",
            DAY,
            self.tr("The legal service answered on"),
            on,
            hint=self._city.text("legal_service"),
        )

    def _police(self) -> str:
        if self._city.police_policy == ASK_LEGAL:
            return self.tr("Stop, and ask the legal service before any answer.")
        return self.tr("Without a legal ground and two people, the answer is no.")
