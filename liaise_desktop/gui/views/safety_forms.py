"""The small forms of danger, filled in afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime

from liaise_desktop.domain.codes import IN_DANGER
from liaise_desktop.gui.views.form_fields import CHOICE, DAY, LINE, SEGMENTS, TEXT, TICKS, Ask
from liaise_desktop.gui.views.form_panel import Form
from liaise_desktop.gui.views.mediation_forms import today
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.sharing_shown import Shown
    from liaise_desktop.gui.views.disclosure_forms import DisclosureForms


class SafetyForms(QObject):
    """Describes each form for what is known of a case.

    Args:
        leaving: Asks what was passed on.
        parent: Who keeps it.
    """

    def __init__(self, leaving: DisclosureForms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leaving = leaving

    def safety_new(self, found: Shown, _subject: str) -> Form:
        """Ask what happened."""
        return Form(
            "safety_new",
            "",
            self.tr("Danger: what happened"),
            self.tr("Save what happened"),
            (*self._happened(found), *self._passed_on(found)),
            self.tr("A second person looks at it within 24 hours. Nobody is contacted by this."),
        )

    def _happened(self, found: Shown) -> tuple[Ask, ...]:
        now = QTime.currentTime().toString("HH:mm")
        whom = tuple(code_options(IN_DANGER))
        return (
            Ask("what", TEXT, self.tr("What you saw and heard"), lines=3),
            Ask("on", DAY, self.tr("Day"), today()),
            Ask("time", LINE, self.tr("Time"), now),
            Ask("in_danger", TICKS, self.tr("Who was in danger"), (), whom),
            Ask(
                "called",
                TEXT,
                self.tr("Who was called, and when"),
                placeholder="112, 18:42",
                hint=self.tr("One call in each line."),
                lines=2,
            ),
            Ask(
                "decided_by",
                CHOICE,
                self.tr("Who decided"),
                hint=self.tr("Left empty, it was you."),
                options=tuple(found.names.items()),
            ),
        )

    def _passed_on(self, found: Shown) -> tuple[Ask, ...]:
        answers = (
            ("NO", self.tr("No")),
            ("NOW", self.tr("Yes, enter it now")),
            ("LATER", self.tr("Yes, within 24 hours")),
        )
        question = self.tr("Was anything passed on about the person?")
        asked = Ask("passed_on", SEGMENTS, question, "NO", answers)
        return (asked, *self._told(found, ("passed_on", "NOW")))

    def safety_told(self, found: Shown, subject: str) -> Form:
        """Ask what was passed on."""
        return Form(
            "safety_told",
            subject,
            self.tr("What was passed on"),
            self.tr("Save what was passed on"),
            self._told(found, None),
        )

    def safety_second(self, _found: Shown, subject: str) -> Form:
        """Ask what a second person thinks of it."""
        asks = (Ask("second_words", TEXT, self.tr("In a few words"), lines=2),)
        title = self.tr("Look at it as the second person")
        return Form("safety_second", subject, title, self.tr("I have looked at it"), asks)

    def safety_debrief(self, _found: Shown, subject: str) -> Form:
        """Ask when it was talked over."""
        asks = (
            Ask("debrief_on", DAY, self.tr("Talked over on"), today()),
            Ask("debrief_words", TEXT, self.tr("What we do differently"), lines=2),
        )
        title = self.tr("Debrief in the team")
        return Form("safety_debrief", subject, title, self.tr("Save the debrief"), asks)

    def safety_support(self, _found: Shown, subject: str) -> Form:
        """Ask when support was offered."""
        asks = (
            Ask("support_offered_on", DAY, self.tr("Offered on"), today()),
            Ask(
                "support_words",
                LINE,
                self.tr("What was offered"),
                hint=self.tr("Nothing about how somebody feels."),
            ),
        )
        title = self.tr("Support for whoever was there")
        return Form("safety_support", subject, title, self.tr("Save the offer"), asks)

    def _told(self, found: Shown, only_if: tuple[str, str] | None) -> tuple[Ask, ...]:
        asked = (*self._leaving.what_leaves(found), *self._leaving.knows())
        return tuple(ask if ask.only_if else replace(ask, only_if=only_if) for ask in asked)
