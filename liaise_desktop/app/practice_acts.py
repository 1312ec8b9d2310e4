"""Acts: what somebody in Maarhaven did at some moment, put in order and done through use cases."""

from __future__ import annotations

import random as seeded
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from liaise_desktop.application.desk import together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, tzinfo

    from liaise_desktop.application.desk import Desk

TOGETHER = 60  # acts in one transaction: quick to write, quick to be done with


class PracticeClock:
    """A clock that shows the moment of the act being done."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Show *moment* from now on."""
        self._moment = moment.astimezone(UTC)


class SeededBytes:
    """Bytes that a seed fixes: for ids of invented records, never for keys."""

    def __init__(self, seed: int) -> None:
        self._source = seeded.Random(seed)  # noqa: S311 - invented people need no secrets

    def __call__(self, count: int, /) -> bytes:
        """Return the next *count* bytes."""
        return self._source.randbytes(count)


if TYPE_CHECKING:
    Doing = Callable[[Desk], object]


@dataclass(frozen=True, slots=True)
class Act:
    """What *who* does at a moment, at a desk of theirs."""

    at: datetime
    who: str
    do: Doing


@dataclass(frozen=True, slots=True)
class Days:
    """The days of the practice city, counted from its first one, in one time zone."""

    today: date
    zone: tzinfo | None

    def day(self, days: int) -> date:
        """Return the day that is *days* after the first one; before it, if negative."""
        return self.today + timedelta(days=days)

    def iso(self, days: int) -> str:
        """Return `day` as ISO text."""
        return self.day(days).isoformat()

    def moment(self, days: int, hour: int, minute: int = 0) -> datetime:
        """Return a moment of that day, in the zone of the desks."""
        local = datetime.combine(self.day(days), time(hour, minute))
        return local.replace(tzinfo=self.zone) if self.zone else local.astimezone()


def do_all(acts: Iterable[Act], desks: Mapping[str, Desk], clock: PracticeClock) -> None:
    """Do all acts in the order of their moments, each at the desk of who does it."""
    ordered = sorted(acts, key=_moment)
    for _, run in groupby(ordered, key=_unit_of(desks)):
        pending = list(run)
        for start in range(0, len(pending), TOGETHER):
            _do_together(pending[start : start + TOGETHER], desks, clock)


def _moment(act: Act) -> datetime:
    return act.at


def _unit_of(desks: Mapping[str, Desk]) -> Callable[[Act], object]:
    return lambda act: desks[act.who].unit


def _do_together(acts: Sequence[Act], desks: Mapping[str, Desk], clock: PracticeClock) -> None:
    with together(desks[acts[0].who]) as opened:
        for act in acts:
            clock.set(act.at)
            act.do(replace(desks[act.who], unit=opened.unit))
