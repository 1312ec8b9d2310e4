"""The small forms of case conferences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.codes import CONFERENCE_TOLD, PURPOSE, YES_NO_UNKNOWN
from liaise_desktop.domain.cooperation import CaseConference
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, TICK, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.sharing_shown import Shown
    from liaise_desktop.gui.views.disclosure_forms import DisclosureForms


class ConferenceForms(QObject):
    """Describes each form for what is known of a case.

    Args:
        leaving: Asks what we say.
        parent: Who keeps it.
    """

    def __init__(self, leaving: DisclosureForms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leaving = leaving

    def conference_new(self, _found: Shown, _subject: str) -> Form:
        """Ask about an invitation."""
        return Form(
            "conference_new",
            "",
            self.tr("Invitation to a conference"),
            self.tr("Save the invitation"),
            (
                Ask("convened_by", LINE, self.tr("Who convenes it")),
                Ask("on", DAY, self.tr("Day of the conference")),
                *self._frame(CaseConference("")),
            ),
        )

    def conference_decide(self, found: Shown, subject: str) -> Form:
        """Ask whether we take part."""
        meeting = self._of(found, subject)
        answers = tuple((key, code_label(YES_NO_UNKNOWN, key)) for key in ("YES", "NO"))
        return Form(
            "conference_decide",
            subject,
            self.tr("Do we take part?"),
            self.tr("Save the decision"),
            (
                Ask("attending", SEGMENTS, self.tr("We take part"), "", answers),
                Ask("attending_reason", TEXT, self.tr("Why"), lines=2),
                *self._frame(meeting),
            ),
            self.tr("Taking part, and speaking there, is our own decision."),
        )

    def conference_held(self, found: Shown, subject: str) -> Form:
        """Ask what we said, and what falls to us."""
        answers = tuple((key, code_label(YES_NO_UNKNOWN, key)) for key in ("NO", "YES"))
        asked = (*self._leaving.what_leaves(found, conference=True), *self._leaving.knows())
        said = [
            ask if ask.only_if else replace(ask, only_if=("spoke", "YES"))
            for ask in asked
            if ask.key not in ("ground", "recipient_person")
        ]
        return Form(
            "conference_held",
            subject,
            self.tr("The conference was held"),
            self.tr("Save our side"),
            (
                Ask(
                    "participants",
                    TEXT,
                    self.tr("Who was there"),
                    hint=self.tr("Functions, one in each line."),
                    lines=2,
                ),
                Ask("spoke", SEGMENTS, self.tr("Did we speak about the person?"), "NO", answers),
                *said,
                *self._task(found),
            ),
            self.tr(
                "What others said about the person is not written down here. "
                "If it asks something of us, write the task."
            ),
        )

    def conference_task(self, found: Shown, subject: str) -> Form:
        """Ask for a task that falls to us."""
        return Form(
            "conference_task",
            subject,
            self.tr("Task for us"),
            self.tr("Save the task"),
            self._task(found),
        )

    def conference_close(self, found: Shown, subject: str) -> Form:
        """Ask whether the person was told."""
        told = tuple(code_options(CONFERENCE_TOLD))
        asks: tuple[Ask, ...] = (
            Ask("told", SEGMENTS, self.tr("The person was"), "", told),
            Ask("told_reason", LINE, self.tr("Why not"), only_if=("told", "NOT")),
        )
        if self._of(found, subject).state != "HELD":
            asks = ()
        return Form(
            "conference_close",
            subject,
            self.tr("Close the conference"),
            self.tr("Close it"),
            asks,
        )

    def _frame(self, meeting: CaseConference) -> tuple[Ask, ...]:
        return (
            Ask(
                "instrument",
                LINE,
                self.tr("Legal instrument"),
                meeting.instrument,
                hint=self.tr("Law, decree, ordinance, or the prosecutor’s reasoned order."),
            ),
            Ask("instrument_on", DAY, self.tr("Of which day"), meeting.instrument_on),
            Ask(
                "purpose",
                CHOICE,
                self.tr("Purpose"),
                meeting.purpose,
                tuple(code_options(PURPOSE)),
            ),
            Ask(
                "invitation_complete",
                TICK,
                self.tr("The invitation says who, what and why"),
                value=meeting.invitation_complete,
            ),
        )

    def _task(self, found: Shown) -> tuple[Ask, ...]:
        people = tuple(found.names.items())
        return (
            Ask("task", LINE, self.tr("What we do")),
            Ask("who", CHOICE, self.tr("Who"), "", people),
            Ask("due", DAY, self.tr("By")),
        )

    def _of(self, found: Shown, subject: str) -> CaseConference:
        record = found.record(subject)
        return record if isinstance(record, CaseConference) else CaseConference(subject)
