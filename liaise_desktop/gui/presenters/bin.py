"""The bin: what was set aside, put back, or erased once its days are over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application import bins, erasing
from liaise_desktop.domain import authority
from liaise_desktop.domain.bins import DAYS
from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.domain.records import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.today import BinRow
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 25
GROUND: Final = "RETENTION"  # why it is erased: its time is over


@dataclass(frozen=True, slots=True)
class BinLine:
    """Something in the bin; ``erasable`` once its days are over, for whoever may erase it."""

    row: BinRow
    days_left: int
    erasable: bool


class BinView(Protocol):
    """What the presenter needs of the section."""

    def show_lines(self, lines: Sequence[BinLine], *, more: bool) -> None:
        """Show what is in the bin, and whether there is more."""

    def show_error(self, error: Exception | None) -> None:
        """Say what could not be done."""

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""


class BinPresenter:
    """Lists the bin, earliest first, and puts into it and takes out of it.

    Args:
        view: The section.
        work: The workplace.
        notify: Says what was done, with a way back.
        failed: Hears why something was not set aside, wherever that was asked.
    """

    def __init__(
        self,
        view: BinView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._view, self._work = view, work
        self._notify, self._failed = notify, failed
        self._limit = PAGE

    def refresh(self) -> None:
        """Read the bin again."""
        try:
            rows = self._work.reader.today.binned(None, self._limit + 1)
        except LiaiseError as error:
            self._view.show_error(error)
            return
        self._view.show_error(None)
        self._view.show_lines(
            [self._line(row) for row in rows[: self._limit]], more=len(rows) > self._limit
        )

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the bin again if something went into it or out of it."""
        if changes.kinds & {"bin_entry", "import"}:
            self.refresh()

    def more_wanted(self) -> None:
        """Show more."""
        self._limit += PAGE
        self.refresh()

    def put(self, record: str) -> None:
        """Set a record aside, with a way back."""
        self._start(partial(bins.put_in_bin, self._work.desk, record), "put", record)

    def take_out(self, record: str) -> None:
        """Put a record back into its lists."""
        self._start(partial(bins.take_out, self._work.desk, record), "back", "")

    def erase(self, row: BinRow) -> None:
        """Erase for good what was in the bin for its days."""
        if self._line(row).erasable:
            verb = erasing.erase_note if row.type == Note.TYPE else erasing.erase_record
            self._start(partial(verb, self._work.desk, row.target, GROUND), "erased", "")

    def _line(self, row: BinRow) -> BinLine:
        since = (self._work.desk.today() - date.fromisoformat(row.at[:10])).days
        left = max(0, DAYS - since)
        may = authority.may(self._work.desk.role, row.type, authority.ERASE)
        return BinLine(row, left, erasable=may and not left)

    def _start(self, verb: Callable[[], ChangeSet], what: str, undo: str) -> None:
        self._work.jobs.start(
            partial(self._run, verb),
            done=partial(self._on_done, what, undo),
            failed=self._failed,
        )

    def _run(self, verb: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
        return verb()

    def _on_done(self, what: str, undo: str, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self.refresh()
        self._notify(self._view.words(what), partial(self.take_out, undo) if undo else None)
