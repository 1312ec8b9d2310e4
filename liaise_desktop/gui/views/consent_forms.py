"""The small forms of consents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import CONSENT_BY, CONSENT_FORM, CONSENT_KIND
from liaise_desktop.domain.consents import LIMITED, Consent
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.sharing_shown import Shown


class ConsentForms(QObject):
    """Describes each form for what is known of a case."""

    def consent_new(self, _found: Shown, _subject: str) -> Form:
        """Ask what somebody is asked for."""
        kind = Ask("kind", CHOICE, self.tr("What for"), "", tuple(code_options(CONSENT_KIND)))
        scope = Ask(
            "scope",
            TEXT,
            self.tr("What exactly"),
            hint=self.tr("What is done or passed on, and for what. One thing only."),
            lines=2,
        )
        recipient = Ask("recipient", LINE, self.tr("For whom, if somebody gets something"))
        asked_on = Ask("asked_on", DAY, self.tr("Asked on"), today())
        return Form(
            "consent_new",
            "",
            self.tr("Ask for a consent"),
            self.tr("Save the question"),
            (kind, scope, recipient, asked_on),
            self.tr("Each kind stands for itself: a yes to help is no yes to passing on."),
        )

    def consent_given(self, found: Shown, subject: str) -> Form:
        """Ask how a consent was given."""
        consent = self._of(found, subject)
        forms = tuple(code_options(CONSENT_FORM))
        asks = [
            Ask("scope", TEXT, self.tr("What exactly"), consent.scope, lines=2),
            Ask("recipient", LINE, self.tr("For whom"), consent.recipient),
            Ask("given_on", DAY, self.tr("Given on"), today()),
            Ask("until", DAY, self.tr("Holds until"), ""),
            Ask("text_version", LINE, self.tr("Version of the text shown")),
            Ask("language", LINE, self.tr("In which language")),
            Ask("form", SEGMENTS, self.tr("How"), "", forms),
            Ask(
                "witness",
                LINE,
                self.tr("Before whom"),
                hint=self.tr("A role is enough."),
                only_if=("form", "SPOKEN"),
            ),
            Ask("by", SEGMENTS, self.tr("Who gave it"), "", tuple(code_options(CONSENT_BY))),
            Ask("capacity", LINE, self.tr("How it was made sure that it was understood")),
        ]
        if consent.kind not in ("SECRECY", "GDPR", "PHOTO_EVENT"):
            asks.pop(1)
        asks += self._of_a_minor(consent)
        limited = self.tr("It needs a last day.") if consent.kind in LIMITED else ""
        return Form(
            "consent_given",
            subject,
            code_label(CONSENT_KIND, consent.kind),
            self.tr("Save the consent"),
            tuple(asks),
            limited,
        )

    def _of_a_minor(self, consent: Consent) -> list[Ask]:
        hint = self.tr("Who, by role; or why nobody is asked.") if consent.minor else ""
        guardian = Ask("guardian", LINE, self.tr("Guardian"), hint=hint)
        own_view = Ask("own_view", TEXT, self.tr("What the child says about it"), lines=2)
        return [guardian, own_view] if consent.minor else [guardian]

    def consent_refused(self, _found: Shown, subject: str) -> Form:
        """Ask when it was refused."""
        return self._dated(
            "consent_refused",
            subject,
            self.tr("They say no"),
            self.tr("Save the no"),
            self.tr("A no needs no reason, and nothing else changes by it."),
        )

    def consent_withdrawn(self, _found: Shown, subject: str) -> Form:
        """Ask when it was taken back."""
        return self._dated(
            "consent_withdrawn",
            subject,
            self.tr("They take it back"),
            self.tr("Withdraw the consent"),
            self.tr("From now on nothing leaves on its ground. What was sent before is listed."),
        )

    def consent_expired(self, _found: Shown, subject: str) -> Form:
        """Ask since when it is over."""
        return self._dated(
            "consent_expired",
            subject,
            self.tr("Its last day is past"),
            self.tr("Save that it has expired"),
            self.tr("To go on, ask again."),
        )

    def consent_effect(self, _found: Shown, subject: str) -> Form:
        """Ask when everybody who had got something knew."""
        return self._dated(
            "consent_effect",
            subject,
            self.tr("Those who got something know"),
            self.tr("Save it"),
            self.tr("Everybody on the list was told that the consent was withdrawn."),
        )

    def _dated(self, name: str, subject: str, title: str, save: str, sentence: str) -> Form:
        asks = (Ask("on", DAY, self.tr("Day"), today()),)
        return Form(name, subject, title, save, asks, sentence)

    def _of(self, found: Shown, subject: str) -> Consent:
        record = found.record(subject)
        return record if isinstance(record, Consent) else Consent(subject)
