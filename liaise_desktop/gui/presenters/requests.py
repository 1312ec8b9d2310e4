"""The list of incoming requests: what waits, what was decided, what has to go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.application.requests import Received, erase_due_requests, receive_request
from liaise_desktop.domain import authority
from liaise_desktop.domain import request_steps as steps
from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 100
LOOKED_AT: Final = 2000  # the earliest requests among which those are sought whose day has come


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One line of the list.

    Attributes:
        request: What it says.
        waits_for: The principal whose turn it is; empty where nobody's.
        due: The day from which somebody is reminded; empty for none.
        late: Whether that day has come.
        conflicted: Whether its versions differ.
    """

    request: Request
    waits_for: str
    due: str
    late: bool
    conflicted: bool


class RequestsView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The form of a new request."""

    def show_rows(self, rows: Sequence[RequestRow], *, more: bool, decided: bool) -> None:
        """Show these requests; *decided* says that decided ones stand among them."""

    def add_rows(self, rows: Sequence[RequestRow], *, more: bool) -> None:
        """Show these behind the others."""

    def show_rights(self, *, may_begin: bool) -> None:
        """Offer a new request, or not."""

    def show_due(self, count: int) -> None:
        """Say how many have to be erased today."""

    def ask_request(self, readers: Sequence[tuple[str, str]]) -> None:
        """Open the form of a new request; *readers* can read it second."""

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, what: str, count: int = 0) -> str:
        """Return the sentence that says what was done."""


class RequestsPresenter:
    """Fills the list, page after page.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        readers: Returns principals and names of those who can read second, the supervisor first.
    """

    def __init__(
        self,
        view: RequestsView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        readers: Callable[[], Sequence[tuple[str, str]]],
    ) -> None:
        self._view, self._work = view, work
        self._open, self._notify = open_, notify
        self._readers = readers
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)
        self._last: Item | None = None
        self._shown = 0
        self._decided = False
        self._due: tuple[str, ...] = ()

    def start(self) -> None:
        """Show the list."""
        self._view.show_rights(may_begin=self._may_write())
        self.refresh()

    def refresh(self) -> None:
        """Read again as many rows as are shown, and what has to be erased."""
        rows, more = self._read(None, max(PAGE, self._shown))
        self._shown = len(rows)
        self._view.show_rows(rows, more=more, decided=self._decided)
        self._due = self._mine_to_erase()
        self._view.show_due(len(self._due))

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the list again if a request changed or came in a file."""
        if changes.kinds & {Request.TYPE, "import"}:
            self.refresh()

    def flush_draft(self) -> None:
        """Keep what was typed into the form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def which_chosen(self, which: str) -> None:
        """List what waits, or everything."""
        self._decided = which == "ALL"
        self._shown = 0
        self.refresh()

    def more_wanted(self) -> None:
        """Show the next page behind the others."""
        if self._last is not None:
            rows, more = self._read(self._last, PAGE)
            self._shown += len(rows)
            self._view.add_rows(rows, more=more)

    def opened(self, request: str) -> None:
        """Open a request."""
        self._open(Request.TYPE, request)

    def new_clicked(self) -> None:
        """Begin a new request, if this role may."""
        if self._may_write():
            self._view.ask_request(self._readers())

    def answered(self, _form: str, _subject: str, said: Mapping[str, Any]) -> None:
        """Keep the request and open it."""
        self._work.jobs.start(
            partial(self._receive, dict(said)),
            done=self._on_received,
            failed=self._view.form_refused,
        )

    def erase_clicked(self) -> None:
        """Erase the words of those whose day has come."""
        self._work.jobs.start(
            partial(self._erase, self._due), done=self._on_erased, failed=self._view.form_refused
        )

    def _may_write(self) -> bool:
        return authority.may(self._work.desk.role, Request.TYPE, authority.WRITE)

    def _read(self, after: Item | None, count: int) -> tuple[list[RequestRow], bool]:
        wanted = ItemFilter(Request.TYPE, open_only=not self._decided)
        rows: list[RequestRow] = []
        more = True
        while more and len(rows) < count:
            found = self._work.reader.items(wanted, after, PAGE + 1)
            more = len(found) > PAGE
            today = self._work.desk.today()
            rows += [row for item in found[:PAGE] if (row := row_of(item, today)) is not None]
            after = found[: PAGE][-1] if found else after
        self._last = after
        return rows, more

    def _mine_to_erase(self) -> tuple[str, ...]:
        """Return the requests whose day has come and that this desk may erase."""
        desk, reader = self._work.desk, self._work.reader
        if not authority.may(desk.role, Request.TYPE, authority.ERASE):
            return ()
        wanted = ItemFilter(Request.TYPE, earliest_first=True)
        earliest = reader.items(wanted, None, LOOKED_AT)
        today, all_of_them = desk.today(), desk.role == authority.SUPERVISOR
        found = (request for item in earliest if (request := _request(item)) is not None)
        return tuple(
            request.id
            for request in found
            if (all_of_them or request.received_by == desk.principal)
            and steps.is_due(request, today)
        )

    def _receive(self, said: dict[str, Any], _progress: Progress) -> ChangeSet:
        return receive_request(self._work.desk, Received(**said))

    def _erase(self, requests: tuple[str, ...], _progress: Progress) -> ChangeSet:
        return erase_due_requests(self._work.desk, requests)

    def _on_received(self, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words("received"), None)
        self._open(Request.TYPE, changes.made)

    def _on_erased(self, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.words("erased", len(changes.records)), None)


def row_of(item: Item, today: date) -> RequestRow | None:
    """Return the line of a request; None for one whose words are gone."""
    request = _request(item)
    if request is None:
        return None
    over = steps.is_over(request.state) or not request.received_on
    due = "" if over else steps.remind_on(request).isoformat()
    late = bool(due) and due <= today.isoformat()
    return RequestRow(request, steps.waits_for(request), due, late, item.conflicted)


def _request(item: Item) -> Request | None:
    record = item.record
    if item.erased or item.altered or not isinstance(record, Request):
        return None
    return None if record.state == "ERASED" else record
