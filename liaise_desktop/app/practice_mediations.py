"""Tells the mediations of practice mode: each story becomes acts up to the state it reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.cast import ANKE, MIRA, TOMAS
from liaise_desktop.application.mediations import (
    CHECKS,
    Request,
    add_party,
    add_talk,
    judge_suitability,
    record_consent,
    request_mediation,
    withdraw,
)
from liaise_desktop.application.sessions import (
    add_common_ground,
    add_point,
    add_session,
    close_mediation,
    conclude_agreement,
    conclude_without_agreement,
    hold_follow_up,
    keep_sealed_note,
    keep_words,
    set_point_standing,
)
from liaise_desktop.domain.mediations import Party, Point, Session, Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.practice_acts import Days, Doing
    from liaise_desktop.app.practice_texts.mediation_form import (
        Agreed,
        MediationStory,
        Meeting,
        Side,
    )
    from liaise_desktop.application.desk import Desk

# How far a mediation has come, for each state that a story reaches.
WAY: Final = (
    "REQUESTED", "SUITABILITY", "PRE_MEDIATION", "CONSENTED", "SESSIONS", "AGREEMENT",
    "FOLLOW_UP_1", "CLOSED",
)  # fmt: skip
FARTHEST: Final = {
    "NOT_SUITABLE": "REQUESTED",
    "ONTHESPOT": "REQUESTED",
    "WITHDRAWN": "SESSIONS",
    "NO_AGREEMENT": "SESSIONS",
}
TALK_DAY, CONSENT_DAY, MEETING_DAY, DAYS_BETWEEN = 2, 4, 9, 8
FIRST_CHECK, SECOND_CHECK = 14, 93  # days after the agreement on which checks are held


@dataclass
class MediationTale:
    """One mediation while it is being told; ids are known once their act is done."""

    story: MediationStory
    number: int
    days: Days
    case_of: Callable[[str], str]
    mediation: str = ""
    sides: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)

    @property
    def lead(self) -> str:
        """Who leads it."""
        return TOMAS if self.number % 3 == 1 else MIRA

    def acts(self) -> Iterator[Act]:
        """Yield everything that is done in this mediation, in no particular order."""
        reached = WAY.index(FARTHEST.get(self.story.reaches, self.story.reaches))
        stages = (
            self._request,
            self._preparing,
            self._talks,
            self._consents,
            self._meetings,
            self._agreeing,
            self._first_check,
            self._closing,
        )
        for stage in stages[: reached + 1]:
            yield from stage()
        yield from self._exit()

    # -- up to the consents --------------------------------------------------------------------

    def _request(self) -> Iterator[Act]:
        yield self._act(0, 10, self._requesting)

    def _requesting(self, desk: Desk) -> None:
        story = self.story
        done = request_mediation(
            desk,
            Request(
                title=story.title,
                supervisor=ANKE,
                requested_on=self._iso(0),
                case=self.case_of(story.person) if story.person else "",
                origin=story.origin,
                mode=story.mode,
                conflict_type=story.conflict_type,
                place=story.place,
                district=story.district,
                summary=story.summary,
                mediators=(TOMAS if self.lead == MIRA else MIRA,),
            ),
        )
        self.mediation = done.made

    def _preparing(self) -> Iterator[Act]:
        answers = dict.fromkeys(CHECKS, "NO") | {"check_language": "UNKNOWN"}
        yield self._act(1, 9, lambda desk: judge_suitability(desk, self.mediation, answers, "YES"))
        for place, side in enumerate(self.story.sides):
            yield self._act(1, 10 + place, self._adding(side))

    def _adding(self, side: Side) -> Doing:
        def add(desk: Desk) -> None:
            party = Party(
                "",
                mediation=self.mediation,
                label=side.label,
                role=side.role,
                size=side.size,
                spoken_for=side.spoken_for,
                asked_no_notes=side.asked_no_notes,
            )
            self.sides.append(add_party(desk, party).made)

        return add

    def _talks(self) -> Iterator[Act]:
        for place, side in enumerate(self.story.sides):
            yield self._act(
                TALK_DAY + place % 2, 15 + place, self._talking(place, 30 + 10 * place)
            )
            if side.needs and not side.asked_no_notes:
                yield self._act(TALK_DAY + place % 2, 18, self._listening(place, side))
        if self.story.sealed:
            sealed = self.story.sealed
            yield self._act(
                TALK_DAY + 1, 19, lambda desk: keep_sealed_note(desk, self.mediation, sealed)
            )

    def _talking(self, place: int, minutes: int) -> Doing:
        return lambda desk: add_talk(
            desk,
            Talk(
                "",
                party=self.sides[place],
                on=self._iso(TALK_DAY + place % 2),
                minutes=minutes,
                rules_explained=True,
                limits_explained=True,
                voluntary=True,
            ),
        )

    def _listening(self, place: int, side: Side) -> Doing:
        return lambda desk: keep_words(
            desk, self.sides[place], needs=side.needs, own_words=side.words
        )

    def _consents(self) -> Iterator[Act]:
        for place in range(len(self.story.sides)):
            yield self._act(CONSENT_DAY, 11 + place, self._consenting(place))

    def _consenting(self, place: int) -> Doing:
        return lambda desk: record_consent(
            desk,
            self.sides[place],
            on=self._iso(CONSENT_DAY),
            form="PAPER" if place == 0 else "SPOKEN",
            witness="" if place == 0 else "Anke V.",
            releases_words=self.story.releases,
        )

    # -- sessions and agreement ----------------------------------------------------------------

    def _meetings(self) -> Iterator[Act]:
        for place, meeting in enumerate(self.story.meetings):
            yield self._act(self._met_on(place), 18, self._meeting(place, meeting))
        for place, text in enumerate(self.story.common):
            yield self._act(MEETING_DAY, 19 + place, self._sharing(text))

    def _meeting(self, place: int, meeting: Meeting) -> Doing:
        def meet(desk: Desk) -> None:
            there = [self.sides[at] for at in meeting.sides] or self.sides
            session = Session(
                "",
                mediation=self.mediation,
                on=self._iso(self._met_on(place)),
                minutes=meeting.minutes,
                place=self.story.place,
                form=meeting.form,
                present=tuple(there),
                line=meeting.line,
            )
            add_session(desk, session)

        return meet

    def _sharing(self, text: str) -> Doing:
        return lambda desk: add_common_ground(desk, self.mediation, text)

    def _agreeing(self) -> Iterator[Act]:
        agreed = self._agreed_on()
        for place, point in enumerate(self.story.points):
            yield self._act(agreed, 10 + place, self._pointing(point))
        yield self._act(
            agreed,
            17,
            lambda desk: conclude_agreement(
                desk, self.mediation, on=self._iso(agreed), form="WRITTEN"
            ),
        )

    def _pointing(self, point: Agreed) -> Doing:
        def keep(desk: Desk) -> None:
            kept = Point(
                "",
                mediation=self.mediation,
                text=point.text,
                who=point.who,
                when_kind=point.when_kind,
                when=self._iso(self._agreed_on() + point.days),
            )
            self.points.append(add_point(desk, kept).made)

        return keep

    def _first_check(self) -> Iterator[Act]:
        held = self._agreed_on() + FIRST_CHECK
        for place, point in enumerate(self.story.points):
            if point.standing != "NOT_DUE":
                yield self._act(held, 10 + place, self._standing(place, point))
        partly = any(point.standing == "PARTLY" for point in self.story.points)
        yield self._act(held, 17, self._checking(1, held, "PARTLY" if partly else "KEPT"))

    def _standing(self, place: int, point: Agreed) -> Doing:
        return lambda desk: set_point_standing(
            desk, self.points[place], point.standing, point.note
        )

    def _checking(self, number: int, held: int, result: str) -> Doing:
        return lambda desk: hold_follow_up(
            desk, self.mediation, number, on=self._iso(held), result=result
        )

    # -- ends ----------------------------------------------------------------------------------

    def _closing(self) -> Iterator[Act]:
        held = self._agreed_on() + SECOND_CHECK
        yield self._act(held, 16, self._checking(2, held, "KEPT"))
        yield self._act(held, 17, self._close)

    def _close(self, desk: Desk) -> None:
        people = sum(side.size for side in self.story.sides)
        close_mediation(desk, self.mediation, people_directly=people, people_indirectly=people * 5)

    def _exit(self) -> Iterator[Act]:
        story, after = self.story, self._met_on(len(self.story.meetings))
        if story.reaches == "NOT_SUITABLE":
            answers = dict.fromkeys(CHECKS, "NO") | {"check_gender_violence": "YES"}
            yield self._act(
                1,
                9,
                lambda desk: judge_suitability(desk, self.mediation, answers, "NO", story.reason),
            )
        elif story.reaches == "ONTHESPOT":
            yield self._act(0, 11, self._settling)
            yield self._act(0, 12, self._close)
        elif story.reaches == "WITHDRAWN":
            yield self._act(
                after, 12, lambda desk: withdraw(desk, self.sides[0], on=self._iso(after))
            )
        elif story.reaches == "NO_AGREEMENT":
            yield self._act(
                after,
                12,
                lambda desk: conclude_without_agreement(
                    desk, self.mediation, story.outcome, on=self._iso(after)
                ),
            )

    def _settling(self, desk: Desk) -> None:
        for side in self.story.sides:
            self._adding(side)(desk)
        for point in self.story.points:
            self._pointing(point)(desk)
        conclude_agreement(desk, self.mediation, on=self._iso(0), form="SPOKEN")

    # -- small things --------------------------------------------------------------------------

    def _act(self, after: int, hour: int, do: Doing) -> Act:
        return Act(self.days.moment(after - self.story.began, hour), self.lead, do)

    def _iso(self, after: int) -> str:
        return self.days.iso(after - self.story.began)

    def _met_on(self, place: int) -> int:
        return MEETING_DAY + place * DAYS_BETWEEN

    def _agreed_on(self) -> int:
        if self.story.reaches == "ONTHESPOT":
            return 0
        return self._met_on(len(self.story.meetings)) + 2
