"""The cards of Today beside the follow-ups: what waits, what is kept or erased, what went well."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.today import DueFilter
from liaise_desktop.domain import authority, bins
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.street import Contact
from liaise_desktop.domain.tasks import KEEPING, REVIEW, WAITING

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from liaise_desktop.application.today import BinRow, DueTask, FreshCase, WentWell
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.draft_words import DraftLine

SIDE: Final = 6  # lines of a card
WEEK_DAYS: Final = 7
LEAD_DAYS: Final = 30  # before its day, what is to be kept or erased is told


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a second person."""

    reviews: Sequence[DueTask]
    tasks: Sequence[DueTask]
    fresh: Sequence[FreshCase]

    def __len__(self) -> int:
        """Return how many lines they are."""
        return len(self.reviews) + len(self.tasks) + len(self.fresh)


@dataclass(frozen=True, slots=True)
class Keeping:
    """What is to be kept or erased soon; ``until`` is the day to which nothing is, if so."""

    tasks: Sequence[DueTask]
    binned: int
    until: str


class TodayCardsView(Protocol):
    """The cards beside the follow-ups."""

    def show_recent(self, contacts: Sequence[Contact]) -> None:
        """Show the latest contacts."""

    def show_well(self, lines: Sequence[WentWell]) -> None:
        """Show what went well."""

    def show_waiting(self, waiting: Waiting, *, first: bool) -> None:
        """Show what waits for a second person; *first* puts it before the follow-ups."""

    def show_drafts(self, lines: Sequence[DraftLine]) -> None:
        """Show what is being written."""

    def show_keeping(self, keeping: Keeping) -> None:
        """Show what is to be kept or erased."""


class TodaySide:
    """Reads the cards that lead elsewhere.

    Args:
        view: The cards.
        work: The workplace.
        open_: Opens a page: kind and record.
        routes: Kinds of records that have a page.

    Attributes:
        readers: What reads each card.
    """

    def __init__(
        self,
        view: TodayCardsView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        routes: Container[str],
    ) -> None:
        self._view, self._work, self._open, self._routes = view, work, open_, routes
        self.readers: dict[str, Callable[[], None]] = {
            "recent": self._read_recent,
            "well": self._read_well,
            "waiting": self._read_waiting,
            "keeping": self._read_keeping,
        }

    @property
    def _me(self) -> str:
        return self._work.desk.principal

    @property
    def supervises(self) -> bool:
        """Whether whoever sits here agrees to what others decide."""
        return authority.may(self._work.desk.role, Case.TYPE, authority.APPROVE)

    def _read_recent(self) -> None:
        found = self._work.reader.items(ItemFilter(Contact.TYPE), None, 3)
        self._view.show_recent([one.record for one in found if isinstance(one.record, Contact)])

    def _read_well(self) -> None:
        today = self._work.desk.today()
        since = today - timedelta(days=WEEK_DAYS)  # on a Monday too there is a week behind one
        self._view.show_well(self._work.reader.today.went_well(since.isoformat(), 3))

    def _read_waiting(self) -> None:
        today = self._work.desk.today().isoformat()
        reader = self._work.reader.today
        tasks = reader.due(DueFilter(kinds=WAITING, before="9999-12-32"), None, 4 * SIDE)
        undone = [*tasks, *reader.due(DueFilter(kinds=WAITING), None, 4 * SIDE)]
        for_me = (self._me, "") if self.supervises else (self._me,)
        mine = list({task.k: task for task in undone if task.who in for_me}.values())
        reviews: Sequence[DueTask] = ()
        fresh: Sequence[FreshCase] = ()
        if self.supervises:
            late = reader.due(DueFilter(kinds=(REVIEW,), before=today), None, SIDE)
            reviews = [task for task in late if task.who != self._me]
            fresh = reader.fresh_cases(SIDE)
        waiting = Waiting(reviews, mine[: 2 * SIDE], fresh)
        self._view.show_waiting(waiting, first=self.supervises)

    def _read_keeping(self) -> None:
        today = self._work.desk.today()
        soon = (today + timedelta(days=LEAD_DAYS)).isoformat()
        reader = self._work.reader.today
        wanted = DueFilter(who=self._me, before=soon, kinds=KEEPING)
        if self.supervises:
            wanted = replace(wanted, who="")
        ending = [
            task
            for task in reader.ending(soon, 4 * SIDE)
            if self.supervises or task.who == self._me
        ]
        tasks = sorted([*reader.due(wanted, None, SIDE), *ending], key=_place)
        later = reader.due(replace(wanted, since=soon, before="9999-12-31"), None, 1)
        until = "" if tasks else (later[0].due if later else soon)
        binned = len(list(filter(self._is_ripe, reader.binned(None, 99))))
        self._view.show_keeping(Keeping(tasks[:SIDE], binned, until))

    def _is_ripe(self, row: BinRow) -> bool:
        oldest = self._work.desk.today() - timedelta(days=bins.DAYS)
        return date.fromisoformat(row.at[:10]) <= oldest

    def case_opened(self, case: str) -> None:
        """Open a case."""
        self._open("case", case)

    def contact_opened(self, contact: str) -> None:
        """Open a contact, or the contacts."""
        if Contact.TYPE in self._routes:
            self._open(Contact.TYPE, contact)
        else:
            self._open("street", "")


def _place(task: DueTask) -> tuple[str, int]:
    return task.sort, task.k
