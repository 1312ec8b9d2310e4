"""What tasks, drafts and days are called on Today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QDate, QLocale, QObject

from liaise_desktop.domain.codes import CONTACT_STEP
from liaise_desktop.gui import dates
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.presenters.draft_words import CORRECTION, FORM, NOTE
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.today import DueTask, WentWell
    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.street import OutreachRound
    from liaise_desktop.gui.presenters.draft_words import DraftLine

GLYPHS: Final = {
    "review": "rotate-ccw",
    "follow_up": "handshake",
    "opportunity_kept": "sprout",
    "referral": "waypoints",
    "request_first": "ear",
    "request_second": "ear",
    "request_exit": "ear",
    "notice": "info",
    "debrief": "heart-handshake",
    "danger_second": "shield-check",
    "rights": "user-round",
    "flag": "circle-dot",
    "second_reading": "glasses",
    "closing": "archive",
    "approval": "file-check",
    "keep_or_erase": "calendar-clock",
    "agreement_ends": "calendar-clock",
    "consent_ends": "calendar-clock",
    "message_approval": "message-square-text",
    "partner_agreement": "calendar-clock",
}


def place_word(city: CityWords, code: str) -> str:
    """Return what a place is called; a place that is no code of the city is its own word."""
    return shown(city.label("places", code))


class Asked(Protocol):
    """What a task says of itself."""

    @property
    def kind(self) -> str:
        """Its kind, of `domain.tasks`."""

    @property
    def what(self) -> str:
        """Words of people about it."""


class TaskWords(QObject):
    """Sentences about tasks, in the language in force."""

    def what(self, task: Asked) -> str:
        """Return what is to be done."""
        said = shown(" ".join(task.what.split()))
        if task.kind == "contact_step" and task.what in CONTACT_STEP:
            return code_label(CONTACT_STEP, task.what)
        if task.kind in ("next_step", "contact_step", "goal_step", "conference_task", "flag"):
            return said
        sentence = self._asked().get(task.kind) or self._decided().get(task.kind, "")
        return sentence.format(what=said) if said else sentence.replace("{what}", "…")

    def _asked(self) -> dict[str, str]:
        return {
            "review": self.tr("Look at the case again: review"),
            "follow_up": self.tr("Ask both sides whether the agreement holds"),
            "opportunity_kept": self.tr("Ask whether it goes on: {what}"),
            "referral": self.tr("Ask {what} whether it arrived"),
            "request_first": self.tr("Read the request for the first time"),
            "request_exit": self.tr("Decide what becomes of the request"),
            "notice": self.tr("Tell the person what is kept"),
            "debrief": self.tr("Talk over what happened"),
            "rights": self.tr("Answer what somebody asked about their data"),
        }

    def _decided(self) -> dict[str, str]:
        return {
            "second_reading": self.tr("New case: read it as the second person"),
            "closing": self.tr("Closing the case: agree or ask"),
            "request_second": self.tr("Read the request as the second person"),
            "approval": self.tr("Agree to what shall leave for {what}"),
            "danger_second": self.tr("Read what was done in danger"),
            "keep_or_erase": self.tr("Keep or erase"),
            "agreement_ends": self.tr("The agreement to be supported ends"),
            "consent_ends": self.tr("A consent ends: {what}"),
            "message_approval": self.tr("Approve the message “{what}”, or ask"),
            "partner_agreement": self.tr("The agreement with {what} ends"),
        }

    def round(
        self, city: CityWords, rounds: OutreachRound | None, names: Mapping[str, str]
    ) -> str:
        """Return since when the round of today runs, with whom and where."""
        if rounds is None:
            return self.tr("What is promised, to whom, and when.")
        places = ", ".join(place_word(city, place) for place in rounds.places)
        time, others = dates.time_of_day(rounds.at), ", ".join(map(shown, names.values()))
        said = (
            self.tr("Round since {time} with {names}") if others else self.tr("Round since {time}")
        )
        said = said.format(time=time, names=others)
        return f"{said}: {places}" if places else said

    def lead(self, task: DueTask) -> str:
        """Return whom or what it is about."""
        return shown(task.pseudonym or task.title)

    def about(self, task: DueTask) -> str:
        """Return where it comes from, in a few words."""
        day = dates.day_without_year(dates.local(task.at))
        said = {
            "next_step": self.tr("you promised this on {day}") if day else "",
            "contact_step": self.tr("street contact"),
            "goal_step": self.tr("first step of a goal"),
            "conference_task": self.tr("case conference"),
            "follow_up": self.tr("mediation"),
            "referral": self.tr("referral"),
            "flag": self.tr("flag"),
            "opportunity_kept": self.tr("offer"),
        }.get(task.kind, "")
        return said.format(day=day)

    def due(self, task: DueTask, today: date) -> tuple[str, bool]:
        """Return when it is due, and whether that is past; nothing for no day."""
        when = dates.read_iso(task.due)
        if when is None:
            return "", False
        now = QDate(today.year, today.month, today.day)
        if when == now:
            return dates.time_of_day(task.due), False
        if when > now:
            return dates.weekday_day(task.due), False
        return self.tr("since {day}", "a follow-up").format(day=self._past(when, now)), True

    def _past(self, when: QDate, now: QDate) -> str:
        days = when.daysTo(now)
        if days == 1:
            return self.tr("yesterday")
        if days < 7:  # noqa: PLR2004 - a week
            return QLocale().toString(when, "dddd")
        return dates.short_day(when.toString("yyyy-MM-dd"))

    def group(self, key: str, span: str, day: date | None, today: date) -> str:
        """Return the head of a group of follow-ups."""
        if key == "before":
            return self.tr("Still open from before")
        if key == "undated":
            return self.tr("Without a day")
        if span == "now" or day == today:
            return self.tr("Today")
        if day == today + timedelta(days=1):
            return self.tr("Tomorrow")
        return "" if day is None else dates.weekday_day(day.isoformat())

    def well(self, line: WentWell) -> str:
        """Return what went well."""
        who, what = shown(line.pseudonym or line.title), shown(" ".join(line.what.split()))
        if line.kind == "goal":
            return self.tr("{who} reached a goal: {what}").format(who=who, what=what)
        if line.kind == "point":
            return self.tr("{who} kept to it: {what}").format(who=who, what=what)
        said = self.tr("{who}: {what}") if who else "{what}"
        return said.format(who=who, what=what)

    def draft(self, line: DraftLine) -> str:
        """Return what is being written, for whom."""
        kinds = {
            NOTE: self.tr("Note"),
            CORRECTION: self.tr("Correction of a note"),
            "contact": self.tr("Contact"),
            FORM: self._form(line.form),
        }
        what = kinds.get(line.kind, self.tr("Draft"))
        return f"{what}, {shown(line.who)}" if line.who else what

    def _form(self, form: str) -> str:
        found = {
            "comment": self.tr("Comment"),
            "statement": self.tr("Strength or concern"),
            "step": self.tr("Step of a case"),
            "paper": self.tr("Paper"),
            "request": self.tr("New mediation"),
            "session": self.tr("Session notes"),
            "point": self.tr("Point of an agreement"),
        }
        parts = form.split(":")
        return next((found[part] for part in parts if part in found), self.tr("Form"))

    def stopped(self, line: DraftLine) -> str:
        """Return when somebody stopped writing."""
        moment = dates.local(line.kept_at)
        when, now = dates.read_iso(moment), QDate.currentDate()
        time = dates.time_of_day(moment)
        if when == now:
            return self.tr("Stopped at {time}. Only you see it").format(time=time)
        if when is not None and when.daysTo(now) == 1:
            return self.tr("Stopped yesterday at {time}").format(time=time)
        return self.tr("Stopped on {day}").format(day=dates.day_without_year(moment))
