"""Tells the incoming requests of practice mode, each as far as it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.cast import ANKE, MIRA, TOMAS
from liaise_desktop.app.practice_texts.incoming import REQUESTS
from liaise_desktop.application.requests import (
    Received,
    answer_questions,
    decide_request,
    pass_on,
    read_second,
    receive_request,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.app.practice_texts.incoming import Incoming
    from liaise_desktop.application.desk import Desk

WAY: Final = ("RECEIVED", "READ1", "READ2", "EXIT")
SECOND_READ, DECIDED = 2, 3  # days after it came


@dataclass
class RequestTale:
    """One request while it is being told; its id is known once the first act is done."""

    told: Incoming
    number: int
    days: Days
    request: str = ""

    def acts(self) -> Iterator[Act]:
        """Yield what is done with it, in its order."""
        reached = WAY.index(self.told.reaches)
        first = MIRA if self.number % 3 else TOMAS
        yield self._act(0, 10, first, self._receive)
        if reached >= WAY.index("READ1") or self.told.well:
            yield self._act(0, 11, first, self._answer)
        if reached >= WAY.index("READ1"):
            yield self._act(0, 12, first, lambda desk: pass_on(desk, self.request))
        if reached >= WAY.index("READ2"):
            yield self._act(SECOND_READ, 9, ANKE, self._read)
        if reached == WAY.index("EXIT"):
            yield self._act(DECIDED, 9, first, self._decide)

    def _receive(self, desk: Desk) -> None:
        told = self.told
        received = Received(
            told.asked,
            self.days.iso(-told.came),
            ANKE,
            channel=told.channel,
            origin=told.origin,
            about=told.about,
            district=told.district,
        )
        self.request = receive_request(desk, received).made

    def _answer(self, desk: Desk) -> None:
        told = self.told
        line = {
            "text": told.seen, "when": told.when, "source": "TOLD_FIRST", "seen_by": told.origin,
        }  # fmt: skip
        if told.origin == "SELF":
            line |= {"source": "TOLD_BY_PERSON"}
        answer_questions(
            desk,
            self.request,
            {
                "observed": (line,),
                "alternative": told.alternative,
                "going_well": told.well,
                "if_nothing": told.nothing,
                "danger": "NO",
                "ours": "UNKNOWN" if told.proposes == "SIGNPOST" else "YES",
                "informed": "YES" if told.origin == "SELF" else "UNKNOWN",
                "first_view": told.view,
                "proposed_exit": told.proposes,
            },
        )

    def _read(self, desk: Desk) -> None:
        agrees = self.number % 8 != 5  # noqa: PLR2004 - one of them is seen differently
        answer = "AGREES" if agrees else "DISAGREES"
        read_second(desk, self.request, answer, self.told.answer)

    def _decide(self, desk: Desk) -> None:
        decide_request(desk, self.request, self.told.proposes, self.told.view)

    def _act(self, after: int, hour: int, who: str, do: object) -> Act:
        return Act(self.days.moment(after - self.told.came, hour), who, do)  # type: ignore[arg-type] # each takes a desk


def request_acts(days: Days) -> list[Act]:
    """Return everything that is done with them."""
    tales = [RequestTale(told, number, days) for number, told in enumerate(REQUESTS)]
    return [act for tale in tales for act in tale.acts()]
