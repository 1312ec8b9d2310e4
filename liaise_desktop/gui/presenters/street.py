"""The page of the street: rounds and contacts, and what grows out of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import street
from liaise_desktop.application.bins import put_in_bin, take_out
from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain import authority
from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.street import Contact, OutreachRound, words_end_on
from liaise_desktop.gui.presenters import street_answers as answers
from liaise_desktop.gui.presenters.capture_places import CapturePlaces
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.street_lines import StreetFilter, StreetLines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.street_lines import StreetLine

PAGE: Final = 50
MOST_AT_ONCE: Final = 100  # contacts whose words go in one step
ROUNDS: Final = 12  # offered in the filter

Colleagues = tuple[tuple[str, str], ...]


class RoundsView(Protocol):
    """What offers rounds."""

    def show_rounds(self, rounds: Sequence[OutreachRound]) -> None:
        """Offer these."""


class StreetView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    @property
    def filters(self) -> RoundsView:
        """What offers rounds to filter by."""

    def show_lines(self, lines: Sequence[StreetLine], *, more: bool, filtered: bool) -> None:
        """Show these lines, and whether more follow; *filtered* explains an empty list."""

    def add_lines(self, lines: Sequence[StreetLine], *, more: bool) -> None:
        """Show these behind the others."""

    def show_round(self, running: OutreachRound | None, *, may_write: bool) -> None:
        """Offer to start a round or to end the one that runs."""

    def show_due(self, count: int, *, more: bool) -> None:
        """Say how many contacts are older than their words may be."""

    def ask(
        self, form: str, record: Contact | OutreachRound | None, people: Colleagues
    ) -> None:
        """Open a form about a record; *people* are those it may name."""

    def form_refused(self, error: Exception) -> None:
        """Say what has to be put right, in the form if one is open."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class StreetPresenter:
    """Fills the list, page after page, and keeps what is answered.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        colleagues: Principals, names and roles of the others.
    """

    def __init__(
        self,
        view: StreetView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        colleagues: Callable[[], Sequence[tuple[str, str, str]]],
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self._notify = notify
        self._people = answers.People(colleagues)
        self._lines = StreetLines(work.reader)
        self._places = CapturePlaces(work)
        self._shown = 0
        self._due: tuple[str, ...] = ()
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)

    def start(self) -> None:
        """Show the list."""
        self.refresh()

    def refresh(self) -> None:
        """Read again as many lines as are shown."""
        self._read(self._lines.wanted, max(PAGE, self._shown))
        reader = self._work.reader
        may = self._may_write()
        self._view.show_round(self._places.running_round() if may else None, may_write=may)
        latest = reader.items(ItemFilter(OutreachRound.TYPE), None, ROUNDS)
        rounds = [item.record for item in latest if not item.erased]
        self._view.filters.show_rounds([one for one in rounds if isinstance(one, OutreachRound)])
        self._show_due(may=may)

    def _read(self, wanted: StreetFilter, count: int) -> None:
        self._lines.begin(wanted)
        lines, more = self._lines.next(count)
        self._shown = len(lines)
        drafts = self._lines.drafts()
        self._view.show_lines([*drafts, *lines], more=more, filtered=wanted.is_set())

    def _show_due(self, *, may: bool) -> None:
        wanted = ItemFilter(Contact.TYPE, open_only=True, earliest_first=True)
        today = self._work.desk.today()
        found = self._work.reader.items(wanted, None, MOST_AT_ONCE + 1) if may else ()
        own = self._work.desk.principal
        due = [
            item.id
            for item in found
            if isinstance(item.record, Contact)
            and item.record.at
            and item.record.written_by == own
            and words_end_on(item.record) <= today
        ]
        self._due = tuple(due[:MOST_AT_ONCE])
        self._view.show_due(len(self._due), more=len(due) > MOST_AT_ONCE)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the list again if something of the street changed."""
        if changes.kinds & {Contact.TYPE, OutreachRound.TYPE, "draft", "bin_entry", "import"}:
            self.refresh()

    def flush_draft(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk."""
        self.drafts.flush()

    def filtered(self, round_id: str, place: str, theme: str) -> None:
        """Show only contacts of a round, at a place, about a theme."""
        self._read(StreetFilter(round_id, place, theme), PAGE)

    def more_wanted(self) -> None:
        """Show the next lines behind the others."""
        lines, more = self._lines.next(PAGE)
        self._shown += len(lines)
        self._view.add_lines(lines, more=more)

    # What is pressed

    def opened(self, key: str) -> None:
        """Open a draft in quick capture, a round or a contact in its form."""
        if key.startswith(street.DRAFT_PREFIX):
            self._open("capture", key)
            return
        record = self._record(key)
        if record is not None and self._may_write():
            self._view.ask(record.TYPE, record, self._people.team())

    def round_clicked(self) -> None:
        """Start a round, or end the one that runs."""
        running = self._places.running_round()
        form = "round_start" if running is None else "round_end"
        self._view.ask(form, running, self._people.team())

    def becoming_clicked(self, what: str, key: str) -> None:
        """Make a mediation, a request or a part of a case out of a contact."""
        record = self._record(key)
        if isinstance(record, Contact):
            people = self._people.team() if what == "to_mediation" else self._people.readers()
            self._view.ask(what, record, people)

    def set_aside_clicked(self, key: str) -> None:
        """Put a contact into the bin, with a way back."""
        desk = self._work.desk
        back = partial(self._start, partial(_done, take_out, desk, key), "", None)
        self._start(partial(_done, put_in_bin, desk, key), "set_aside", back)

    def words_clicked(self) -> None:
        """Take the words of contacts whose time is over."""
        if self._due:
            work = partial(_done, street.keep_codes_only, self._work.desk, self._due)
            self._start(work, "words_gone", None)

    def answered(self, form: str, subject: str, said: Mapping[str, Any]) -> None:
        """Keep what a form asked for."""
        teams = answers.Around(self._work, self._people.supervisor(), self._record(subject))
        self._start(partial(answers.KEEPERS[form], teams, said), form, None)

    def _start(
        self, work: Callable[[Progress], ChangeSet], what: str, undo: Callable[[], None] | None
    ) -> None:
        self._work.jobs.start(
            work, done=partial(self._on_done, what, undo), failed=self._view.form_refused
        )

    def _on_done(self, what: str, undo: Callable[[], None] | None, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        if what:
            self._notify(self._view.words(what), undo)
        if what in answers.OPENS:
            self._open(answers.OPENS[what], changes.made)

    def _record(self, key: str) -> Contact | OutreachRound | None:
        state = self._work.reader.state(key) if key else None
        if state is None:
            return None
        if state.type == Contact.TYPE:
            return from_fields(Contact, key, state.values())
        return from_fields(OutreachRound, key, state.values())

    def _may_write(self) -> bool:
        return authority.may(self._work.desk.role, Contact.TYPE, authority.WRITE)


def _done(
    verb: Callable[[Desk, Any], ChangeSet], desk: Desk, what: Any, _progress: Progress
) -> ChangeSet:
    return verb(desk, what)
