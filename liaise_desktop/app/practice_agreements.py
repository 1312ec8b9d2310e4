"""Tells the later part of a practice mediation: sessions, points, agreement and checks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application.sessions import (
    add_common_ground,
    add_point,
    add_session,
    close_mediation,
    conclude_agreement,
    hold_follow_up,
    set_point_standing,
)
from liaise_desktop.domain.mediations import Point, Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.app.practice_acts import Act, Doing
    from liaise_desktop.app.practice_texts.mediation_form import Agreed, MediationStory, Meeting
    from liaise_desktop.application.desk import Desk

MEETING_DAY, DAYS_BETWEEN = 9, 8
FIRST_CHECK, SECOND_CHECK = 14, 93  # days after the agreement on which checks are held


class Begun(Protocol):
    """A mediation that has begun; its ids are known once their acts are done."""

    story: MediationStory
    mediation: str
    sides: list[str]

    def act(self, after: int, hour: int, do: Doing) -> Act:
        """Return an act so many days after the request."""

    def iso(self, after: int) -> str:
        """Return the day so many days after the request, ISO text."""


@dataclass
class LaterStages:
    """What follows the consents of one mediation."""

    tale: Begun
    points: list[str] = field(default_factory=list)

    def meetings(self) -> Iterator[Act]:
        """Yield its sessions and what both sides have said."""
        for place, meeting in enumerate(self.tale.story.meetings):
            yield self.tale.act(self.met_on(place), 18, self._meeting(place, meeting))
        for place, text in enumerate(self.tale.story.common):
            yield self.tale.act(MEETING_DAY, 19 + place, self._sharing(text))

    def _meeting(self, place: int, meeting: Meeting) -> Doing:
        def meet(desk: Desk) -> None:
            there = [self.tale.sides[at] for at in meeting.sides] or self.tale.sides
            session = Session(
                "",
                mediation=self.tale.mediation,
                on=self.tale.iso(self.met_on(place)),
                minutes=meeting.minutes,
                place=self.tale.story.place,
                form=meeting.form,
                present=tuple(there),
                line=meeting.line,
            )
            add_session(desk, session)

        return meet

    def _sharing(self, text: str) -> Doing:
        return lambda desk: add_common_ground(desk, self.tale.mediation, text)

    def agreeing(self) -> Iterator[Act]:
        """Yield its points and the agreement."""
        agreed = self.agreed_on()
        for place, point in enumerate(self.tale.story.points):
            yield self.tale.act(agreed, 10 + place, self.pointing(point))
        yield self.tale.act(
            agreed,
            17,
            lambda desk: conclude_agreement(
                desk, self.tale.mediation, on=self.tale.iso(agreed), form="WRITTEN"
            ),
        )

    def pointing(self, point: Agreed) -> Doing:
        """Return the keeping of one point."""

        def keep(desk: Desk) -> None:
            kept = Point(
                "",
                mediation=self.tale.mediation,
                text=point.text,
                who=point.who,
                when_kind=point.when_kind,
                when=self.tale.iso(self.agreed_on() + point.days),
            )
            self.points.append(add_point(desk, kept).made)

        return keep

    def first_check(self) -> Iterator[Act]:
        """Yield how the points go and the first check."""
        held = self.agreed_on() + FIRST_CHECK
        for place, point in enumerate(self.tale.story.points):
            if point.standing != "NOT_DUE":
                yield self.tale.act(held, 10 + place, self._standing(place, point))
        partly = any(point.standing == "PARTLY" for point in self.tale.story.points)
        yield self.tale.act(held, 17, self._checking(1, held, "PARTLY" if partly else "KEPT"))

    def _standing(self, place: int, point: Agreed) -> Doing:
        return lambda desk: set_point_standing(
            desk, self.points[place], point.standing, point.note
        )

    def _checking(self, number: int, held: int, result: str) -> Doing:
        return lambda desk: hold_follow_up(
            desk, self.tale.mediation, number, on=self.tale.iso(held), result=result
        )

    def closing(self) -> Iterator[Act]:
        """Yield the second check and the end."""
        held = self.agreed_on() + SECOND_CHECK
        yield self.tale.act(held, 16, self._checking(2, held, "KEPT"))
        yield self.tale.act(held, 17, self.close)

    def close(self, desk: Desk) -> None:
        """Close it with the number of people."""
        people = sum(side.size for side in self.tale.story.sides)
        close_mediation(
            desk, self.tale.mediation, people_directly=people, people_indirectly=people * 5
        )

    def met_on(self, place: int) -> int:
        """Return the day of a session, counted from the request."""
        return MEETING_DAY + place * DAYS_BETWEEN

    def agreed_on(self) -> int:
        """Return the day of the agreement, counted from the request."""
        if self.tale.story.reaches == "ONTHESPOT":
            return 0
        return self.met_on(len(self.tale.story.meetings)) + 2
