"""What is due, what waits for a second person, what went well, and what is set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class DueFilter:
    """Which tasks are wanted.

    Attributes:
        who: Whose; what nobody is named for is whoever leads the case. Empty for everybody's.
        since: The first day, ISO text; empty for all that is earlier.
        before: The day after the last, ISO text; empty for tasks without a day.
        kinds: Kinds of `domain.tasks`; empty for follow-ups.
        worker: Whether what belongs to no case, and names nobody, is theirs too.
    """

    who: str = ""
    since: str = ""
    before: str = ""
    kinds: tuple[str, ...] = ()
    worker: bool = True


@dataclass(frozen=True, slots=True)
class DueTask:
    """Something to do, with what it concerns; ``sort`` and ``k`` are its place."""

    id: str  # the record it comes from
    type: str  # of that record
    kind: str
    what: str
    who: str
    who_name: str
    due: str
    case: str
    pseudonym: str
    mediation: str
    title: str  # of the mediation
    at: str  # when the record was made, ISO with offset
    sort: str
    k: int
    done: bool = False


@dataclass(frozen=True, slots=True)
class FreshCase:
    """A case that a file changed and that nobody has opened since."""

    case: str
    code: str
    pseudonym: str


@dataclass(frozen=True, slots=True)
class WentWell:
    """Something that went well: a step done, a goal reached, a point that held."""

    kind: str  # step | goal | point
    what: str
    case: str
    pseudonym: str
    mediation: str
    title: str
    on: str


@dataclass(frozen=True, slots=True)
class BinRow:
    """Something that was set aside; ``k`` is its place."""

    target: str
    type: str
    words: str
    case: str
    pseudonym: str
    by: str
    by_name: str
    at: str  # when it was set aside, in UTC
    k: int


@dataclass(frozen=True, slots=True)
class About:
    """What a record is, and which case it belongs to."""

    type: str
    case: str
    pseudonym: str
    title: str  # of a mediation


class TodayReader(Protocol):
    """Reads what is due, on a connection that cannot write."""

    def due(self, wanted: DueFilter, after: DueTask | None, limit: int) -> Sequence[DueTask]:
        """Return up to *limit* open tasks, earliest first, after the task *after*."""

    def ending(self, before: str, limit: int) -> Sequence[DueTask]:
        """Return the agreements of open cases that end before a day, earliest first."""

    def fresh_cases(self, limit: int) -> Sequence[FreshCase]:
        """Return cases that are new from a file, latest first."""

    def went_well(self, since: str, limit: int) -> Sequence[WentWell]:
        """Return what went well since a day, latest first, among what was written lately."""

    def binned(self, after: BinRow | None, limit: int) -> Sequence[BinRow]:
        """Return up to *limit* things in the bin, earliest first, after the row *after*."""

    def about(self, record: str) -> About | None:
        """Return what a record is, None if there is none."""

    def names(self, principals: Iterable[str]) -> Mapping[str, str]:
        """Return the names of those principals that this vault knows."""
