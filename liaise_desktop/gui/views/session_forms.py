"""The small forms of a mediation from its sessions on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import (
    AGREEMENT_FORM,
    FOLLOW_UP_RESULT,
    MEDIATION_OUTCOME,
    POINT_STANDING,
    POINT_WHEN,
    SESSION_FORM,
)
from liaise_desktop.domain.mediation_steps import OTHER_OUTCOMES
from liaise_desktop.gui.views.form_fields import (
    CHOICE,
    DAY,
    LINE,
    NUMBER,
    SEGMENTS,
    TEXT,
    TICKS,
    Ask,
)
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.gui.presenters.mediation_shown import Shown


class SessionForms(QObject):
    """Describes each form for what is known of a mediation.

    Args:
        city: For the places that it knows.
        parent: Who keeps it.
    """

    def __init__(self, city: CityWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._city = city

    def common(self, _found: Shown, _subject: str) -> Form:
        """Ask what both sides said."""
        return Form(
            "common",
            "",
            self.tr("Common ground"),
            self.tr("Add it"),
            (Ask("text", TEXT, self.tr("What all sides have said"), lines=2),),
            self.tr("Only what every side has said itself."),
        )

    def session(self, found: Shown, _subject: str) -> Form:
        """Ask about a session."""
        sides = tuple((side.party.id, side.party.label) for side in found.sides)
        here = found.detail.mediation.place
        places = dict(self._city.options("places"))
        if here:
            places.setdefault(here, here)
        came = tuple(
            side.party.id
            for side in found.sides
            if side.party.consent_on and not side.party.withdrawn_on
        )
        return Form(
            "session",
            "",
            self.tr("Add a session"),
            self.tr("Save the session"),
            (
                Ask("on", DAY, self.tr("Day"), today()),
                Ask("minutes", NUMBER, self.tr("Minutes")),
                Ask("form", CHOICE, self.tr("How"), "ROUND", tuple(code_options(SESSION_FORM))),
                Ask("place", CHOICE, self.tr("Place"), here, tuple(places.items())),
                Ask("present", TICKS, self.tr("Who was there"), came, sides),
                Ask(
                    "line",
                    LINE,
                    self.tr("In one line"),
                    placeholder=self.tr("Rules for talking; draft read aloud"),
                    hint=self.tr("What was done, not who said what."),
                ),
                Ask("next_time", LINE, self.tr("Agreed for the next time")),
            ),
        )

    def point(self, _found: Shown, _subject: str) -> Form:
        """Ask for a point of the agreement."""
        return Form(
            "point",
            "",
            self.tr("Add a point"),
            self.tr("Add the point"),
            (
                Ask("text", TEXT, self.tr("Point agreed"), lines=2),
                Ask(
                    "who",
                    LINE,
                    self.tr("Who does it"),
                    placeholder=self.tr("Both sides"),
                ),
                Ask(
                    "when_kind", SEGMENTS, self.tr("When"), "FROM", tuple(code_options(POINT_WHEN))
                ),
                Ask("when", DAY, self.tr("Day")),
            ),
        )

    def standing(self, found: Shown, subject: str) -> Form:
        """Ask how it is going with a point."""
        point = next(point for point in found.detail.points if point.id == subject)
        return Form(
            "standing",
            subject,
            self.tr("How is it going?"),
            self.tr("Save it"),
            (
                Ask(
                    "standing",
                    CHOICE,
                    self.tr("This point is"),
                    point.standing,
                    tuple(code_options(POINT_STANDING)),
                ),
                Ask(
                    "standing_note",
                    LINE,
                    self.tr("In a few words"),
                    point.standing_note,
                    placeholder=self.tr("For three weeks; key with the caretaker"),
                ),
            ),
            point.text,
        )

    def agree(self, _found: Shown, _subject: str) -> Form:
        """Ask when and how the sides agreed."""
        return Form(
            "agree",
            "",
            self.tr("The sides have agreed"),
            self.tr("Save the agreement"),
            (
                Ask("agreed_on", DAY, self.tr("Day"), today()),
                Ask("form", SEGMENTS, self.tr("How"), "", tuple(code_options(AGREEMENT_FORM))),
            ),
            self.tr("Two checks follow: after two weeks and after three months."),
        )

    def end(self, _found: Shown, _subject: str) -> Form:
        """Ask how it ended without points."""
        outcomes = tuple((key, code_label(MEDIATION_OUTCOME, key)) for key in OTHER_OUTCOMES)
        return Form(
            "end",
            "",
            self.tr("It ends without points"),
            self.tr("End the mediation"),
            (
                Ask("outcome", CHOICE, self.tr("How it ended"), "", outcomes),
                Ask("stopped_on", DAY, self.tr("Day"), today()),
            ),
        )

    def check(self, found: Shown, subject: str) -> Form:
        """Ask what a check showed; the subject is its number."""
        title = self.tr("First check") if subject == "1" else self.tr("Second check")
        return Form(
            "check",
            subject,
            title,
            self.tr("Save the check"),
            (
                Ask("held_on", DAY, self.tr("Day"), today()),
                Ask(
                    "result",
                    CHOICE,
                    self.tr("Does the agreement hold?"),
                    "",
                    tuple(code_options(FOLLOW_UP_RESULT)),
                ),
                Ask("text", TEXT, self.tr("In a few words"), lines=2),
            ),
            found.detail.mediation.title,
        )

    def seal(self, found: Shown, subject: str) -> Form:
        """Ask for a note that only its author reads."""
        kept = next((n.text for n in found.detail.sealed_notes if n.id == subject), "")
        return Form(
            "seal",
            subject,
            self.tr("My own note"),
            self.tr("Save the note"),
            (Ask("text", TEXT, self.tr("For you alone"), kept, lines=5),),
            self.tr("It never leaves this laptop and no search finds it."),
        )
