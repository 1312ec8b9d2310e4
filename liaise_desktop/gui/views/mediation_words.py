"""The sentences of a mediation's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QObject

from liaise_desktop.domain.codes import (
    CONFLICT_TYPE,
    FOLLOW_UP_RESULT,
    MEDIATION_OUTCOME,
    POINT_STANDING,
    SESSION_FORM,
)
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.widgets import Cell, Stage
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from liaise_desktop.application.listings import MediationDetail
    from liaise_desktop.domain.mediations import FollowUp, Party, Point, Session, Talk
    from liaise_desktop.gui.presenters.mediation_shown import Shown, SideShown

SHUTTLE: Final = "SHUTTLE"
STANDING_GLYPHS: Final = {
    "KEPT": ("circle-check", "pine"),
    "PARTLY": ("circle-dot", "ochre_mark"),
    "NOT_DUE": ("circle-dashed", "ink3"),
    "NOT_HELD": ("message-circle", "slate"),
}
SESSION_GLYPHS: Final = {SHUTTLE: "arrow-left-right", "PHONE": "message-circle"}


def said_day(iso: str) -> str:
    """Return a day written out, with its year only if it is not this one."""
    this_year = iso[:4] == str(QDate.currentDate().year())
    return dates.day_without_year(iso) if this_year else dates.day(iso)


class MediationWords(QObject):
    """Says what is known of a mediation, in the language in force."""

    def about(self, detail: MediationDetail, place: str) -> str:
        """Return who mediates, where, and since when notes are agreed."""
        mediation = detail.mediation
        people = [visible(detail.names.get(who, who)) for who in mediation.mediators]
        said = [self.tr("Mediators: {names}").format(names=", ".join(people))]
        if place and place != mediation.title:
            said.append(visible(place))
        if mediation.notes_agreed_on:
            day = said_day(mediation.notes_agreed_on)
            said.append(self.tr("All sides agreed on {day} that we take notes").format(day=day))
        return "   ".join(said)

    def conflict(self, detail: MediationDetail) -> str:
        """Return the kind of conflict."""
        return code_label(CONFLICT_TYPE, detail.mediation.conflict_type)

    def stages(self, found: Shown) -> list[Stage]:
        """Return the five stages with what is known of each."""
        words = self.stage_words()
        detail = found.detail
        below = (
            said_day(detail.mediation.requested_on),
            self.tr("%n talks", "", len(detail.talks)) if detail.talks else "",
            self._sessions_held(detail.sessions),
            self._agreed(detail),
            self._checks(found),
        )
        open_word = self.tr("not yet", "stage of a mediation")
        return [
            Stage(word, said or (open_word if state == "open" else ""), state)  # type: ignore[arg-type] # one of the three
            for word, said, state in zip(words, below, found.stages, strict=True)
        ]

    def stage_words(self) -> tuple[str, ...]:
        """Return what the five stages are called."""
        return (
            self.tr("Request", "stage of a mediation"),
            self.tr("Preparation", "stage of a mediation"),
            self.tr("Sessions", "stage of a mediation"),
            self.tr("Agreement", "stage of a mediation"),
            self.tr("Follow-up", "stage of a mediation"),
        )

    def _sessions_held(self, sessions: tuple[Session, ...]) -> str:
        apart = sum(1 for session in sessions if session.form == SHUTTLE)
        joint = len(sessions) - apart
        parts = (
            self.tr("%n joint", "sessions with all sides", joint) if joint else "",
            self.tr("%n shuttle", "sessions with the sides apart", apart) if apart else "",
        )
        return ", ".join(part for part in parts if part)

    def _agreed(self, detail: MediationDetail) -> str:
        mediation = detail.mediation
        if mediation.agreed_on:
            form = (
                self.tr("written {day}", "an agreement")
                if mediation.agreement_form == "WRITTEN"
                else self.tr("spoken {day}", "an agreement")
            )
            return form.format(day=said_day(mediation.agreed_on))
        if mediation.state == "NO_AGREEMENT":
            return self.tr("no agreement", "stage of a mediation")
        return ""

    def _checks(self, found: Shown) -> str:
        checks = found.detail.follow_ups
        if not checks:
            return ""
        if all(check.held_on for check in checks):
            return self.tr("both checks held", "stage of a mediation")
        if found.next_check is None:
            return ""
        if found.next_check.number == 1:
            return self.tr("first of two checks", "stage of a mediation")
        return self.tr("second of two checks", "stage of a mediation")

    def consent(self, party: Party) -> str:
        """Return whether and how a side agreed to take part."""
        if party.withdrawn_on:
            day = said_day(party.withdrawn_on)
            return self.tr("Stopped taking part on {day}").format(day=day)
        if not party.consent_on:
            return self.tr("Has not agreed to take part yet")
        day = said_day(party.consent_on)
        if party.consent_form == "SPOKEN":
            return self.tr("Agreed on {day}, spoken before {witness}").format(
                day=day, witness=visible(party.consent_witness)
            )
        return self.tr("Agreed on {day}, on paper").format(day=day)

    def talks(self, talks: tuple[Talk, ...]) -> str:
        """Return how often a side was talked to apart."""
        if not talks:
            return self.tr("No separate talk yet")
        said = self.tr("%n separate talks", "", len(talks))
        return self.tr("{talks}, last on {day}").format(talks=said, day=said_day(talks[-1].on))

    def silence(self, side: SideShown) -> str:
        """Return why no words of a side are shown; nothing if they are."""
        if side.party.asked_no_notes:
            return self.tr("Asked us not to take notes")
        if side.kept_back:
            return self.tr("What this side needs and said stays with the mediators.")
        if side.words is None:
            return self.tr("Nothing written down yet.")
        return ""

    def point(self, point: Point) -> tuple[Cell, ...]:
        """Return the cells of a point: what, who, when, how it is going."""
        day = dates.short_day(point.when)
        when = self.tr("by {day}", "when a point is due") if point.when_kind == "BY" else ""
        when = when or self.tr("from {day}", "when a point begins")
        glyph, token = STANDING_GLYPHS.get(point.standing, ("circle-help", "ink3"))
        return (
            Cell(visible(point.text), strong=True),
            Cell(visible(point.who)),
            Cell(when.format(day=day) if day else ""),
            Cell(
                code_label(POINT_STANDING, point.standing),
                visible(point.standing_note),
                glyph=glyph,
                glyph_token=token,
            ),
        )

    def agreement_count(self, detail: MediationDetail) -> str:
        """Return how many points there are, and whether they are agreed."""
        if not detail.points:
            return ""
        said = self.tr("%n points", "of an agreement", len(detail.points))
        agreed = self._agreed(detail) if detail.mediation.agreed_on else ""
        return f"{said}, {agreed}" if agreed else said

    def session(self, session: Session) -> tuple[str, str, str]:
        """Return day, form, and the line below for a session."""
        long = self.tr("%n min", "minutes of a session", session.minutes)
        parts = (long.removesuffix(".") if session.minutes else "", visible(session.line))
        below = ". ".join(part for part in parts if part)
        return dates.short_day(session.on), code_label(SESSION_FORM, session.form), below

    def check(self, check: FollowUp) -> tuple[str, str, str]:
        """Return day, result and text of a check that was held."""
        result = code_label(FOLLOW_UP_RESULT, check.result)
        said = self.check_name(check.number)
        return dates.short_day(check.held_on), f"{said}: {result}", visible(check.text)

    def check_name(self, number: int) -> str:
        """Return what a check is called."""
        return self.tr("First check") if number == 1 else self.tr("Second check")

    def ending(self, detail: MediationDetail) -> tuple[str, str]:
        """Return title and sentence about how it ended; nothing while it goes on."""
        mediation = detail.mediation
        day = said_day(mediation.stopped_on)
        titles = {
            "WITHDRAWN": self.tr("Stopped by a side on {day}"),
            "REFUSED": self.tr("Declined by a side on {day}"),
            "REFERRED": self.tr("Handed to another service on {day}"),
            "NOT_SUITABLE": self.tr("Mediation does not suit this conflict"),
            "NO_AGREEMENT": self.tr("Ended without points on {day}"),
            "ONTHESPOT": self.tr("Settled on the spot"),
            "FOLLOW_UP_2": self.tr("Both checks were held"),
            "CLOSED": self.tr("Closed"),
        }
        if mediation.state not in titles:
            return "", ""
        sentence = (
            visible(mediation.suitability_reason)
            if mediation.state == "NOT_SUITABLE"
            else code_label(MEDIATION_OUTCOME, mediation.outcome)
        )
        return titles[mediation.state].format(day=day), sentence

    def done(self, what: str) -> str:
        """Return what a toast says; *what* is the name of a form, or a code of POINT_STANDING."""
        if what in POINT_STANDING:
            standing = code_label(POINT_STANDING, what)
            return self.tr("Point: {standing}").format(standing=standing)
        sentences = {
            "judge": self.tr("Judgement kept"),
            "side": self.tr("Side added"),
            "talk": self.tr("Talk kept"),
            "consent": self.tr("Consent kept"),
            "words": self.tr("Words kept"),
            "common": self.tr("Common ground added"),
            "session": self.tr("Session kept"),
            "point": self.tr("Point added"),
            "agree": self.tr("Agreement kept; two checks are planned"),
            "check": self.tr("Check kept"),
            "seal": self.tr("Note kept, for you alone"),
            "close": self.tr("Mediation closed"),
        }
        return sentences.get(what, self.tr("Kept"))
