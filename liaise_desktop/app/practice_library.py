"""The library of practice mode: messages, partners, a practice sheet, and what was learned."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.app.practice_acts import Act
from liaise_desktop.app.practice_texts.cast import ANKE, MIRA, TOMAS
from liaise_desktop.app.practice_texts.library import (
    EVENT,
    MESSAGES,
    PARTNERS,
    PILOT,
    SHEET,
    TRAINING,
    VISIT,
)
from liaise_desktop.application.library import Team, advance_message, keep_entry, new_version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from liaise_desktop.app.practice_acts import Days
    from liaise_desktop.application.desk import Desk

_EVERYBODY: Final = (MIRA, TOMAS, ANKE)
_WAITING, _DRAFT = 6, 7  # which message waits for approval, and which is a draft
_WRITTEN: Final = -120  # days before today, when the first entries were written


@dataclass
class LibraryTale:
    """What the team put into its library; ids are known once their act is done."""

    days: Days
    made: dict[int, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        """Yield what is done, in no particular order."""
        for number in range(len(MESSAGES)):
            yield self._act(_WRITTEN + number, 9, MIRA, partial(self._write, number))
            if number != _DRAFT:
                yield self._act(_WRITTEN + 20, 10, MIRA, partial(self._ask, number))
            if number not in (_WAITING, _DRAFT):
                yield self._act(_WRITTEN + 21, 15, ANKE, partial(self._approve, number))
        yield self._act(-9, 9, TOMAS, self._next_version)
        for number, row in enumerate(PARTNERS):
            yield self._act(_WRITTEN + number, 11, TOMAS, partial(self._partner, row))
        for day, kind, said in (
            (-60, "practice_sheet", SHEET),
            (-45, "training", TRAINING),
            (-38, "visit", VISIT),
            (-30, "pilot", PILOT),
            (-14, "event", EVENT),
        ):
            yield self._act(day, 16, MIRA, partial(self._keep, kind, said, day))

    def _act(self, day: int, hour: int, who: str, act: Any) -> Act:
        return Act(self.days.moment(day, hour), who, act)

    def _write(self, number: int, desk: Desk) -> None:
        names = ("language", "title", "audience", "text", "use_when", "not_when")
        said = dict(zip(names, MESSAGES[number], strict=True))
        said["valid_until"] = self.days.iso(200 + number)
        self.made[number] = keep_entry(desk, _team(desk), "message", said).made

    def _ask(self, number: int, desk: Desk) -> None:
        advance_message(desk, self.made[number], "FOR_APPROVAL")

    def _approve(self, number: int, desk: Desk) -> None:
        advance_message(desk, self.made[number], "APPROVED")

    def _next_version(self, desk: Desk) -> None:
        new_version(desk, _team(desk), self.made[0])

    def _partner(self, row: tuple[Any, ...], desk: Desk) -> None:
        *said, ends = row
        names = (
            *("name", "tier", "offers", "audience", "languages", "hours", "how_to_refer"),
            *("contact", "emergency", "agreement"),
        )
        values = dict(zip(names, said, strict=True))
        if ends:
            values["agreement_until"] = self.days.iso(ends)
        values["checked_on"] = self.days.iso(_WRITTEN)
        keep_entry(desk, _team(desk), "partner", values)

    def _keep(self, kind: str, said: Mapping[str, Any], day: int, desk: Desk) -> None:
        dated = "starts" if kind == "pilot" else "on"
        values = dict(said) if kind == "practice_sheet" else {**said, dated: self.days.iso(day)}
        keep_entry(desk, _team(desk), kind, values)


def _team(desk: Desk) -> Team:
    return Team(tuple(one for one in _EVERYBODY if one != desk.principal), (ANKE,))
