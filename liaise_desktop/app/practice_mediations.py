"""Tells the mediations of practice mode: each story becomes acts up to the state it reaches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_agreements import LaterStages
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
    conclude_agreement,
    conclude_without_agreement,
    keep_sealed_note,
    keep_words,
)
from liaise_desktop.domain.mediations import Party, Talk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.practice_acts import Days, Doing
    from liaise_desktop.app.practice_texts.mediation_form import MediationStory, Side
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
TALK_DAY, CONSENT_DAY = 2, 4


@dataclass
class MediationTale:
    """One mediation while it is being told; ids are known once their act is done."""

    story: MediationStory
    number: int
    days: Days
    case_of: Callable[[str], str]
    mediation: str = ""
    sides: list[str] = field(default_factory=list)
    later: LaterStages = field(init=False)

    def __post_init__(self) -> None:
        self.later = LaterStages(self)

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
            self.later.meetings,
            self.later.agreeing,
            self.later.first_check,
            self.later.closing,
        )
        for stage in stages[: reached + 1]:
            yield from stage()
        yield from self._exit()

    # -- up to the consents --------------------------------------------------------------------

    def _request(self) -> Iterator[Act]:
        yield self.act(0, 10, self._requesting)

    def _requesting(self, desk: Desk) -> None:
        story = self.story
        done = request_mediation(
            desk,
            Request(
                title=story.title,
                supervisor=ANKE,
                requested_on=self.iso(0),
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
        yield self.act(1, 9, lambda desk: judge_suitability(desk, self.mediation, answers, "YES"))
        for place, side in enumerate(self.story.sides):
            yield self.act(1, 10 + place, self._adding(side))

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
            yield self.act(TALK_DAY + place % 2, 15 + place, self._talking(place, 30 + 10 * place))
            if side.needs and not side.asked_no_notes:
                yield self.act(TALK_DAY + place % 2, 18, self._listening(place, side))
        if self.story.sealed:
            sealed = self.story.sealed
            yield self.act(
                TALK_DAY + 1, 19, lambda desk: keep_sealed_note(desk, self.mediation, sealed)
            )

    def _talking(self, place: int, minutes: int) -> Doing:
        return lambda desk: add_talk(
            desk,
            Talk(
                "",
                party=self.sides[place],
                on=self.iso(TALK_DAY + place % 2),
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
            yield self.act(CONSENT_DAY, 11 + place, self._consenting(place))

    def _consenting(self, place: int) -> Doing:
        return lambda desk: record_consent(
            desk,
            self.sides[place],
            on=self.iso(CONSENT_DAY),
            form="PAPER" if place == 0 else "SPOKEN",
            witness="" if place == 0 else "Anke V.",
            releases_words=self.story.releases,
        )

    # -- ends ----------------------------------------------------------------------------------

    def _exit(self) -> Iterator[Act]:
        story, after = self.story, self.later.met_on(len(self.story.meetings))
        if story.reaches == "NOT_SUITABLE":
            answers = dict.fromkeys(CHECKS, "NO") | {"check_gender_violence": "YES"}
            yield self.act(
                1,
                9,
                lambda desk: judge_suitability(desk, self.mediation, answers, "NO", story.reason),
            )
        elif story.reaches == "ONTHESPOT":
            yield self.act(0, 11, self._settling)
            yield self.act(0, 12, self.later.close)
        elif story.reaches == "WITHDRAWN":
            yield self.act(
                after, 12, lambda desk: withdraw(desk, self.sides[0], on=self.iso(after))
            )
        elif story.reaches == "NO_AGREEMENT":
            yield self.act(
                after,
                12,
                lambda desk: conclude_without_agreement(
                    desk, self.mediation, story.outcome, on=self.iso(after)
                ),
            )

    def _settling(self, desk: Desk) -> None:
        for side in self.story.sides:
            self._adding(side)(desk)
        for point in self.story.points:
            self.later.pointing(point)(desk)
        conclude_agreement(desk, self.mediation, on=self.iso(0), form="SPOKEN")

    # -- small things --------------------------------------------------------------------------

    def act(self, after: int, hour: int, do: Doing) -> Act:
        """Return an act so many days after the request."""
        return Act(self.days.moment(after - self.story.began, hour), self.lead, do)

    def iso(self, after: int) -> str:
        """Return the day so many days after the request, ISO text."""
        return self.days.iso(after - self.story.began)
