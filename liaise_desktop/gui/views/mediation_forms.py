"""The small forms of a mediation up to its consents, and those that end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt

from liaise_desktop.application.mediations import CHECKS
from liaise_desktop.domain.codes import CONSENT_FORM, PARTY_ROLE, YES_NO_UNKNOWN
from liaise_desktop.gui.views.form_fields import (
    CHOICE,
    DAY,
    LINE,
    NUMBER,
    SEGMENTS,
    TEXT,
    TICK,
    Ask,
)
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.domain.mediations import Party
    from liaise_desktop.gui.presenters.mediation_shown import Shown


def today() -> str:
    """Return this day as ISO text."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


def side_of(found: Shown, key: str) -> Party | None:
    """Return a side by its record."""
    return next((side.party for side in found.sides if side.party.id == key), None)


class MediationForms(QObject):
    """Describes each form for what is known of a mediation."""

    def questions(self) -> dict[str, str]:
        """Return the five questions of suitability in the language in force."""
        words = (
            self.tr("Is there violence, or a threat of it?"),
            self.tr(
                "Is it about violence in a relationship, or against somebody because of their sex?"
            ),
            self.tr("Is one side much weaker than the other?"),
            self.tr("Is an offence being investigated?"),
            self.tr("Is an interpreter needed?"),
        )
        return dict(zip(CHECKS, words, strict=True))

    def judge(self, found: Shown, _subject: str) -> Form:
        """Ask whether mediation suits this conflict."""
        mediation = found.detail.mediation
        answers = tuple(code_options(YES_NO_UNKNOWN))
        asks = [
            Ask(name, SEGMENTS, question, getattr(mediation, name), answers)
            for name, question in self.questions().items()
        ]
        verdict = Ask(
            "suitable",
            SEGMENTS,
            self.tr("Does mediation suit this conflict?"),
            mediation.suitable,
            answers,
        )
        reason = Ask(
            "suitability_reason",
            TEXT,
            self.tr("Why, and where instead"),
            mediation.suitability_reason,
            hint=self.tr("Needed if mediation does not suit. It then ends here."),
            lines=2,
        )
        return Form(
            "judge",
            "",
            self.tr("Suitability"),
            self.tr("Save the judgement"),
            (*asks, verdict, reason),
            self.tr("“I do not know” is an answer too; the judgement then stays open."),
        )

    def side(self, _found: Shown, _subject: str) -> Form:
        """Ask who a side is."""
        return Form(
            "side",
            "",
            self.tr("Add a side"),
            self.tr("Add the side"),
            (
                Ask(
                    "label",
                    LINE,
                    self.tr("How they call themselves"),
                    placeholder=self.tr("Residents, stairs B and C"),
                    hint=self.tr("By role, without names."),
                ),
                Ask("role", CHOICE, self.tr("Role"), "", tuple(code_options(PARTY_ROLE))),
                Ask("size", NUMBER, self.tr("How many people, about")),
                Ask(
                    "spoken_for",
                    LINE,
                    self.tr("Spoken for by"),
                    placeholder=self.tr("Pseudonyms, such as Mila V."),
                ),
                Ask(
                    "asked_no_notes", TICK, self.tr("They asked us not to take notes"), value=False
                ),
            ),
        )

    def talk(self, found: Shown, subject: str) -> Form:
        """Ask about a separate talk."""
        return Form(
            "talk",
            subject,
            self.tr("Separate talk"),
            self.tr("Save the talk"),
            (
                Ask("on", DAY, self.tr("Day"), today()),
                Ask("minutes", NUMBER, self.tr("Minutes")),
                Ask("rules_explained", TICK, self.tr("The rules were explained"), value=False),
                Ask(
                    "limits_explained",
                    TICK,
                    self.tr("What stays among us was explained, and where that ends"),
                    value=False,
                ),
                Ask("voluntary", TICK, self.tr("They come of their own will"), value=False),
            ),
            self._about(found, subject),
        )

    def consent(self, found: Shown, subject: str) -> Form:
        """Ask how a side agreed."""
        spoken = ("form", "SPOKEN")
        return Form(
            "consent",
            subject,
            self.tr("They agree to take part"),
            self.tr("Save the consent"),
            (
                Ask("consent_on", DAY, self.tr("Day"), today()),
                Ask("form", SEGMENTS, self.tr("How"), "", tuple(code_options(CONSENT_FORM))),
                Ask(
                    "consent_witness",
                    LINE,
                    self.tr("Spoken before whom"),
                    hint=self.tr("A role is enough."),
                    only_if=spoken,
                ),
                Ask(
                    "releases_words",
                    TICK,
                    self.tr("Their needs and words may be shown to the supervisor and on paper"),
                    value=False,
                    hint=self.tr("Without this only the mediators see them."),
                ),
            ),
            self._about(found, subject),
        )

    def withdraw(self, found: Shown, subject: str) -> Form:
        """Ask when a side stopped."""
        sides = tuple((side.party.id, side.party.label) for side in found.sides)
        who = (Ask("party", CHOICE, self.tr("Who stops"), "", sides),)
        return Form(
            "withdraw",
            subject,
            self.tr("A side stops taking part"),
            self.tr("Stop the mediation"),
            (*(() if subject else who), Ask("withdrawn_on", DAY, self.tr("Day"), today())),
            self.tr("Anybody may stop at any time, and needs no reason. The mediation ends here."),
        )

    def stop(self, _found: Shown, subject: str) -> Form:
        """Ask when it ended otherwise; the subject is how."""
        declined = subject == "REFUSED"
        title = (
            self.tr("A side declines") if declined else self.tr("Somebody else goes on with it")
        )
        sentence = (
            self.tr("It was asked and does not want a mediation. The mediation ends here.")
            if declined
            else self.tr("Another service goes on with the matter. The mediation ends here.")
        )
        asks = (Ask("stopped_on", DAY, self.tr("Day"), today()),)
        return Form("stop", subject, title, self.tr("Stop the mediation"), asks, sentence)

    def words(self, found: Shown, subject: str) -> Form:
        """Ask what a side needs and said."""
        kept = next((side.words for side in found.sides if side.party.id == subject), None)
        return Form(
            "words",
            subject,
            self.tr("Needs and own words"),
            self.tr("Save the words"),
            (
                Ask("needs", TEXT, self.tr("What they need"), kept.needs if kept else "", lines=2),
                Ask(
                    "own_words",
                    TEXT,
                    self.tr("What they said, own words"),
                    kept.own_words if kept else "",
                    lines=2,
                ),
            ),
            self._about(found, subject),
        )

    def close(self, found: Shown, _subject: str) -> Form:
        """Ask how many people it reached."""
        mediation = found.detail.mediation
        return Form(
            "close",
            "",
            self.tr("Close the mediation"),
            self.tr("Close it"),
            (
                Ask(
                    "people_directly",
                    NUMBER,
                    self.tr("People who took part, about"),
                    mediation.people_directly,
                ),
                Ask(
                    "people_indirectly",
                    NUMBER,
                    self.tr("People it reached besides, about"),
                    mediation.people_indirectly,
                ),
            ),
        )

    def _about(self, found: Shown, subject: str) -> str:
        party = side_of(found, subject)
        if party is None:
            return ""
        role = code_label(PARTY_ROLE, party.role)
        return f"{party.label} ({role})" if role != party.label else party.label
