"""The library: one list a kind of entry, and the forms that begin entries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.library import KINDS, keep_entry
from liaise_desktop.domain import authority
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.library_port import (
    TABS,
    EntryRow,
    Teamwork,
    is_lapsed,
    said_in_form,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 100
MOST_READ: Final = 1000  # entries looked through for the words of the filter


class LibraryView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The form of an entry."""

    def show_tab(self, kind: str, *, may_begin: bool) -> None:
        """Show the list of a kind, and offer to begin one or not."""

    def show_rows(self, rows: Sequence[EntryRow], *, more: bool, filtered: bool) -> None:
        """Show these entries, and whether more follow; *filtered* explains an empty list."""

    def add_rows(self, rows: Sequence[EntryRow], *, more: bool) -> None:
        """Show these behind the others."""

    def ask_entry(self, kind: str) -> None:
        """Open the form of a new entry."""

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, kind: str) -> str:
        """Return the sentence that says what was kept."""


class LibraryPresenter:
    """Fills the lists, page after page.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        teamwork: Returns who works here.
    """

    def __init__(
        self,
        view: LibraryView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        teamwork: Callable[[], Teamwork],
    ) -> None:
        self._view, self._work, self._open, self._notify = view, work, open_, notify
        self._teamwork = teamwork
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)
        self._kind = TABS[0]
        self._text = ""
        self._last: Item | None = None
        self._count = 0

    def start(self) -> None:
        """Show the first list."""
        self.tab_chosen(self._kind)

    def refresh(self) -> None:
        """Read again as many rows as are shown."""
        self._read(max(PAGE, self._count))

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the list again if it changed, or if a contact used a message."""
        if changes.kinds & {self._kind, "contact", "import"}:
            self.refresh()

    def flush_draft(self) -> None:
        """Keep what was typed into the form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def tab_chosen(self, kind: str) -> None:
        """Show the list of a kind."""
        self._kind, self._text = kind, ""
        self._view.show_tab(kind, may_begin=self._may_begin(kind))
        self._read(PAGE)

    def filtered(self, text: str) -> None:
        """Show only entries with these words."""
        self._text = text.strip().casefold()
        self._read(PAGE)

    def more_wanted(self) -> None:
        """Show the next page behind the others."""
        rows, more = self._rows(self._last, PAGE)
        self._count += len(rows)
        self._view.add_rows(rows, more=more)

    def opened(self, entry: str) -> None:
        """Open an entry."""
        self._open(self._kind, entry)

    def new_clicked(self) -> None:
        """Begin a new entry of the kind shown, if this role may."""
        if self._may_begin(self._kind):
            self._view.ask_entry(self._kind)

    def begin(self, kind: str) -> None:
        """Show the list of a kind and begin a new entry of it."""
        self.tab_chosen(kind)
        self.new_clicked()

    def answered(self, kind: str, _subject: str, answers: Mapping[str, Any]) -> None:
        """Keep the entry and open it."""
        self._work.jobs.start(
            partial(self._keep, kind, answers),
            done=partial(self._on_kept, kind),
            failed=self._view.form_refused,
        )

    def _keep(self, kind: str, answers: Mapping[str, Any], _progress: Progress) -> ChangeSet:
        team = self._teamwork().team
        return keep_entry(self._work.desk, team, kind, said_in_form(kind, answers))

    def _on_kept(self, kind: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words(kind), None)
        self._open(kind, changes.made)

    def _may_begin(self, kind: str) -> bool:
        return authority.may(self._work.desk.role, KINDS[kind].TYPE, authority.WRITE)

    def _read(self, count: int) -> None:
        rows, more = self._rows(None, count)
        self._count = len(rows)
        self._view.show_rows(rows, more=more, filtered=bool(self._text))

    def _rows(self, after: Item | None, count: int) -> tuple[list[EntryRow], bool]:
        fitting: list[Item] = []
        read = 0
        while len(fitting) <= count and read < MOST_READ:
            page = self._work.reader.items(ItemFilter(self._kind), after, PAGE)
            fitting += [item for item in page if self._fits(item)]
            read += len(page)
            if len(page) < PAGE:
                break
            after = page[-1]
        shown = fitting[:count]
        self._last = shown[-1] if shown else after
        return self._as_rows(shown), len(fitting) > count

    def _fits(self, item: Item) -> bool:
        if item.erased or item.altered:
            return False
        words = (getattr(item.record, name) for name in item.record.__slots__)
        said = " ".join(visible(word) for word in words if isinstance(word, str)).casefold()
        return all(word in said for word in self._text.split())

    def _as_rows(self, items: Sequence[Item]) -> list[EntryRow]:
        today = self._work.desk.today()
        uses: Mapping[str, int] = {}
        if self._kind == "message":
            uses = self._work.reader.message_uses([item.id for item in items])
        return [
            EntryRow(
                item.record,
                uses.get(item.id, 0),
                item.conflicted,
                is_lapsed(item.record, today),
            )
            for item in items
        ]
