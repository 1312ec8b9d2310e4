"""Today: what was promised, what waits for somebody, what went well; one card after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import notes, ticks
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.today import DueFilter
from liaise_desktop.domain import authority
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.records import Case
from liaise_desktop.domain.street import Contact, OutreachRound
from liaise_desktop.domain.tasks import KEEPING, REVIEW, TICKED, WAITING
from liaise_desktop.gui.presenters.draft_words import DraftLine, drafts_of, way_to

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.today import BinRow, DueTask, FreshCase, WentWell
    from liaise_desktop.application.workplace import Workplace

NOW, TOMORROW, WEEK = "now", "tomorrow", "week"
BEFORE, DAY, UNDATED = "before", "day", "undated"  # groups of follow-ups

FIRST: Final = 8  # lines of a group; more are a press away
MORE: Final = 25
SIDE: Final = 6  # lines of a card beside
LEAD_DAYS: Final = 30  # before its day, what is to be kept or erased is told
BIN_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Group:
    """Follow-ups of a group, and whether more follow."""

    key: str
    tasks: Sequence[DueTask]
    more: bool


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


class TodayView(Protocol):
    """What the presenter needs of the page."""

    def is_shown(self) -> bool:
        """Return whether somebody sees the page."""

    def show_day(
        self, today: date, rounds: OutreachRound | None, names: Mapping[str, str]
    ) -> None:
        """Show which day it is, and the round of today if there is one."""

    def show_due(self, span: str, groups: Sequence[Group]) -> None:
        """Show the follow-ups of a span of days."""

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
        self._cards: dict[str, Callable[[], None]] = {
            "day": self._read_day,
            "due": self._read_due,
            "recent": self._read_recent,
            "well": self._read_well,
            "waiting": self._read_waiting,
            "drafts": self._read_drafts,
            "keeping": self._read_keeping,
        }

    @property
    def _me(self) -> str:
        return self._work.desk.principal

    @property
    def _supervises(self) -> bool:
        return authority.may(self._work.desk.role, Case.TYPE, authority.APPROVE)

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
        worker = not self._supervises
        return DueFilter(who=self._me, since=since, before=before, worker=worker)

    def _read_day(self) -> None:
        today = self._work.desk.today()
        found = self._work.reader.items(ItemFilter(OutreachRound.TYPE), None, SIDE)
        rounds = [one.record for one in found if isinstance(one.record, OutreachRound)]
        mine = [
            one for one in rounds if one.on == today.isoformat() and self._me in one.workers
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

    def _read_recent(self) -> None:
        found = self._work.reader.items(ItemFilter(Contact.TYPE), None, 3)
        self._view.show_recent([one.record for one in found if isinstance(one.record, Contact)])

    def _read_well(self) -> None:
        today = self._work.desk.today()
        monday = today - timedelta(days=today.weekday())
        self._view.show_well(self._work.reader.today.went_well(monday.isoformat(), 3))

    def _read_waiting(self) -> None:
        today = self._work.desk.today().isoformat()
        reader = self._work.reader.today
        tasks = reader.due(DueFilter(kinds=WAITING, before="9999-12-32"), None, 4 * SIDE)
        undone = [*tasks, *reader.due(DueFilter(kinds=WAITING), None, 4 * SIDE)]
        for_me = (self._me, "") if self._supervises else (self._me,)
        mine = list({task.k: task for task in undone if task.who in for_me}.values())
        reviews: Sequence[DueTask] = ()
        fresh: Sequence[FreshCase] = ()
        if self._supervises:
            late = reader.due(DueFilter(kinds=(REVIEW,), before=today), None, SIDE)
            reviews = [task for task in late if task.who != self._me]
            fresh = reader.fresh_cases(SIDE)
        waiting = Waiting(reviews, mine[: 2 * SIDE], fresh)
        self._view.show_waiting(waiting, first=self._supervises)

    def _read_drafts(self) -> None:
        self._view.show_drafts(drafts_of(self._work.reader))

    def _read_keeping(self) -> None:
        today = self._work.desk.today()
        soon = (today + timedelta(days=LEAD_DAYS)).isoformat()
        reader = self._work.reader.today
        wanted = replace(self._filter("", soon), kinds=KEEPING)
        if self._supervises:
            wanted = replace(wanted, who="")
        ending = [
            task
            for task in reader.ending(soon, 4 * SIDE)
            if self._supervises or task.who == self._me
        ]
        tasks = sorted([*reader.due(wanted, None, SIDE), *ending], key=_place)
        later = reader.due(replace(wanted, since=soon, before="9999-12-31"), None, 1)
        until = "" if tasks else (later[0].due if later else soon)
        binned = len(list(filter(self._is_ripe, reader.binned(None, 99))))
        self._view.show_keeping(Keeping(tasks[:SIDE], binned, until))

    def _is_ripe(self, row: BinRow) -> bool:
        oldest = self._work.desk.today() - timedelta(days=BIN_DAYS)
        return date.fromisoformat(row.at[:10]) <= oldest

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

    def case_opened(self, case: str) -> None:
        """Open a case."""
        self._open("case", case)

    def contact_opened(self, contact: str) -> None:
        """Open a contact, or the contacts."""
        if Contact.TYPE in self._routes:
            self._open(Contact.TYPE, contact)
        else:
            self._open("street", "")

    def page_wanted(self, key: str) -> None:
        """Open a page."""
        self._open(key, "")

    # -- drafts ------------------------------------------------------------------------------

    def draft_opened(self, line: DraftLine) -> None:
        """Go on with a draft, or open the page of what it is about."""
        kind, record = way_to(line, self._routes)
        if kind:
            self._open(kind, record)

    def draft_dropped(self, line: DraftLine) -> None:
        """Throw a draft away, with a way back."""
        row = self._work.reader.draft(line.key)
        if row is None:
            self.card_wanted("drafts")
            return
        self._write_draft(line.key, None, partial(self._keep_draft, line.key, row.content))

    def _keep_draft(self, key: str, content: Mapping[str, Any]) -> None:
        self._write_draft(key, content, None)

    def _write_draft(
        self, key: str, content: Mapping[str, Any] | None, undo: Callable[[], None] | None
    ) -> None:
        self._work.jobs.start(
            partial(self._put_draft, key, content),
            done=partial(self._on_draft_written, undo),
            failed=self._view.show_failure,
        )

    def _put_draft(
        self, key: str, content: Mapping[str, Any] | None, _progress: Progress
    ) -> ChangeSet:
        if content is None:
            return notes.discard_draft(self._work.desk, key)
        return notes.keep_draft(self._work.desk, key, content)

    def _on_draft_written(self, undo: Callable[[], None] | None, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        if undo is not None:
            self._notify(self._view.words("draft_gone"), undo)


def _place(task: DueTask) -> tuple[str, int]:
    return task.sort, task.k
