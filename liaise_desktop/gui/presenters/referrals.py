"""The list of referrals, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.cooperation import Referral

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 100
OPEN, EVERY = "open", "every"


class ReferralsView(Protocol):
    """What the presenter needs of the page."""

    def show_rows(self, rows: Sequence[Item], *, more: bool, open_only: bool) -> None:
        """Show these referrals; *open_only* explains an empty list."""

    def add_rows(self, rows: Sequence[Item], *, more: bool) -> None:
        """Show these behind the others."""


class ReferralsPresenter:
    """Fills the list.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
    """

    def __init__(
        self, view: ReferralsView, work: Workplace, *, open_: Callable[[str, str], None]
    ) -> None:
        self._view, self._work, self._open = view, work, open_
        self._rows: list[Item] = []
        self._which = OPEN

    def start(self) -> None:
        """Show the list."""
        self.refresh()

    def refresh(self) -> None:
        """Read again as many rows as are shown."""
        count = max(PAGE, len(self._rows))
        found = self._work.reader.items(self._wanted(), None, count + 1)
        self._rows = list(found[:count])
        self._view.show_rows(self._rows, more=len(found) > count, open_only=self._which == OPEN)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the list again if a referral changed, or a file came."""
        if changes.kinds & {Referral.TYPE, "import"}:
            self.refresh()

    def which_chosen(self, which: str) -> None:
        """Show those that are open, or every one."""
        self._which = which
        self._rows = []
        self.refresh()

    def more_wanted(self) -> None:
        """Show the next page behind the others."""
        if self._rows:
            found = self._work.reader.items(self._wanted(), self._rows[-1], PAGE + 1)
            self._rows += found[:PAGE]
            self._view.add_rows(found[:PAGE], more=len(found) > PAGE)

    def opened(self, referral: str) -> None:
        """Open the case of a referral, where it stands."""
        self._open(Referral.TYPE, referral)

    def _wanted(self) -> ItemFilter:
        return ItemFilter(Referral.TYPE, open_only=self._which == OPEN)
