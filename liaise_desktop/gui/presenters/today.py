"""Today: what was promised, what waits for somebody, what went well; one card after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application import ticks
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.today import DueFilter
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.street import OutreachRound
from liaise_desktop.domain.tasks import TICKED
from liaise_desktop.gui.presenters.drafts import Drafts
from liaise_desktop.gui.presenters.today_side import TodayCardsView, TodaySide

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.today import DueTask
    from liaise_desktop.application.workplace import Workplace

NOW, TOMORROW, WEEK = "now", "tomorrow", "week"
BEFORE, DAY, UNDATED = "before", "day", "undated"  # groups of follow-ups

FIRST: Final = 8  # lines of a group; more are a press away
MORE: Final = 25
ROUNDS: Final = 6  # latest rounds among which is that of today


@dataclass(frozen=True, slots=True)
class Group:
    """Follow-ups of a group, and whether more follow."""

    key: str
    tasks: Sequence[DueTask]
    more: bool


class TodayView(Protocol):
    """What the presenter needs of the page."""

    @property
    def cards(self) -> TodayCardsView:
        """The cards beside the follow-ups."""

    def is_shown(self) -> bool:
        """Return whether somebody sees the page."""

    def show_day(
        self, today: date, rounds: OutreachRound | None, names: Mapping[str, str]
    ) -> None:
        """Show which day it is, and the round of today if there is one."""

    def show_due(self, span: str, groups: Sequence[Group]) -> None:
        """Show the follow-ups of a span of days."""

    def show_trouble(self, card: str, error: Exception) -> None:
        """Say in a card that it could not be read, with a way to try again."""

    def show_failure(self, error: Exception) -> None:
        """Say that something was not kept."""

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""


class TodayPresenter:
    """Reads each card by itself, so that trouble with one leaves the rest.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done, with a way back.
        routes: Kinds of records that have a page.
        count: Shows beside the page's name how much is due.
    """

    def __init__(
        self,
        view: TodayView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        routes: Container[str] = (),
        count: Callable[[int], None] | None = None,
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._notify = notify
        self._routes = routes
        self._count = count
        self._span, self._limit = NOW, FIRST
        self.side = TodaySide(view.cards, work, open_=open_, routes=routes)
        self.drafts = Drafts(view, work, open_=open_, notify=notify, routes=routes)
        self._cards: dict[str, Callable[[], None]] = {
            "day": self._read_day,
            "due": self._read_due,
            "drafts": self.drafts.read,
            **self.side.readers,
        }

    @property
    def _me(self) -> str:
        return self._work.desk.principal

    # -- reading -----------------------------------------------------------------------------

    def start(self) -> None:
        """Show every card."""
        self.refresh()

    def refresh(self) -> None:
        """Read every card again."""
        for card in self._cards:
            self.card_wanted(card)

    def card_wanted(self, card: str) -> None:
        """Read one card again."""
        try:
            self._cards[card]()
        except LiaiseError as error:
            self._view.show_trouble(card, error)

    def heard(self, _changes: ChangeSet, _initiator: object) -> None:
        """Read again what may have changed, if somebody sees it."""
        if self._view.is_shown():
            self.refresh()

    def _filter(self, since: str = "", before: str = "") -> DueFilter:
        worker = not self.side.supervises
        return DueFilter(who=self._me, since=since, before=before, worker=worker)

    def _read_day(self) -> None:
        today = self._work.desk.today()
        found = self._work.reader.items(ItemFilter(OutreachRound.TYPE), None, ROUNDS)
        rounds = [one.record for one in found if isinstance(one.record, OutreachRound)]
        mine = [
            one for one in rounds if one.at[:10] == today.isoformat() and self._me in one.workers
        ]
        names = self._work.reader.today.names(mine[0].workers if mine else ())
        others = {who: name for who, name in names.items() if who != self._me}
        self._view.show_day(today, mine[0] if mine else None, others)

    def _read_due(self) -> None:
        groups = [self._group(key, wanted) for key, wanted in self._spans()]
        self._view.show_due(self._span, [group for group in groups if group.tasks])
        if self._count is not None and self._span == NOW:
            self._count(sum(len(group.tasks) for group in groups))

    def _spans(self) -> list[tuple[str, DueFilter]]:
        today = self._work.desk.today()
        tomorrow = today + timedelta(days=1)
        if self._span == TOMORROW:
            after = tomorrow + timedelta(days=1)
            return [(DAY, self._filter(tomorrow.isoformat(), after.isoformat()))]
        if self._span == WEEK:
            monday = today + timedelta(days=7 - today.weekday())
            dated = self._filter(today.isoformat(), monday.isoformat())
            return [(DAY, dated), (UNDATED, self._filter())]
        before = self._filter("", today.isoformat())
        return [
            (BEFORE, before),
            (DAY, self._filter(today.isoformat(), tomorrow.isoformat())),
        ]

    def _group(self, key: str, wanted: DueFilter) -> Group:
        found = self._work.reader.today.due(wanted, None, self._limit + 1)
        return Group(key, found[: self._limit], more=len(found) > self._limit)

    # -- follow-ups --------------------------------------------------------------------------

    def span_chosen(self, span: str) -> None:
        """Show the follow-ups of other days."""
        self._span, self._limit = span, FIRST
        self.card_wanted("due")

    def more_wanted(self) -> None:
        """Show more of each group."""
        self._limit += MORE
        self.card_wanted("due")

    def ticked(self, task: DueTask) -> None:
        """Keep that a follow-up is done, with a way back."""
        if task.kind not in TICKED:
            return
        self._tick(task.id, done=True)

    def _tick(self, record: str, *, done: bool) -> None:
        self._work.jobs.start(
            partial(self._set_tick, record, done),
            done=partial(self._on_ticked, record, done),
            failed=self._view.show_failure,
        )

    def _set_tick(self, record: str, done: bool, _progress: Progress) -> ChangeSet:  # noqa: FBT001 - bound by name above
        verb = ticks.tick if done else ticks.untick
        return verb(self._work.desk, record)

    def _on_ticked(self, record: str, done: bool, changes: ChangeSet) -> None:  # noqa: FBT001 - as above
        self._work.announce(changes, self)
        undo = partial(self._tick, record, done=False) if done else None
        self._notify(self._view.words("done" if done else "open_again"), undo)

    # -- ways --------------------------------------------------------------------------------

    def opened(self, task: DueTask) -> None:
        """Open what a task comes from, or what it is about."""
        if task.type == "note":
            self._open("note", task.id)
        elif task.type in self._routes:
            self._open(task.type, task.id)
        elif task.case:
            self._open("tasks" if task.kind == "flag" else "case", task.case)
        elif task.mediation:
            self._open("mediation", task.mediation)

    def page_wanted(self, key: str) -> None:
        """Open a page."""
        self._open(key, "")
