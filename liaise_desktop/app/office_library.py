"""What the office shows of the library: its lists, its entries, and who gets to read them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.application.library import KINDS, Team, widen_library
from liaise_desktop.domain.authority import SUPERVISOR
from liaise_desktop.gui.presenters.library import LibraryPresenter
from liaise_desktop.gui.presenters.library_entry import LibraryEntryPresenter
from liaise_desktop.gui.presenters.library_port import Teamwork
from liaise_desktop.gui.views import library, library_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress

KEY = "library"
ENTRY = "library_entry"


class OfficeLibrary(QObject):
    """Makes and wires the pages of the library.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
        failed: Hears what went wrong in the background.
    """

    def __init__(
        self, office: OfficeParts, pages: Joining, failed: Callable[[Exception], None]
    ) -> None:
        super().__init__(office.frame)
        self._office, self._pages, self._failed = office, pages, failed
        self._known: Mapping[str, str] = {}
        self.page = library.LibraryPage(self._names)
        self.lists = LibraryPresenter(
            self.page,
            office.work,
            open_=office.open,
            notify=office.notify,
            teamwork=self.teamwork,
        )
        library.connect(self.page, self.lists)
        office.frame.add_page(KEY, self.page, self._title)
        self.entry_page = library_entry.LibraryEntryPage()
        self.entry = LibraryEntryPresenter(
            self.entry_page,
            office.work,
            open_=office.open,
            notify=office.notify,
            teamwork=self.teamwork,
        )
        library_entry.connect(self.entry_page, self.entry)
        office.frame.add_inner_page(ENTRY, self.entry_page, under=KEY)
        pages.lists[KEY] = self.lists
        for kind in KINDS:
            pages.routes[kind] = self.show_entry
        pages.told += [self.lists, self.entry, self]
        pages.typed += [self.lists.flush_draft, self.entry.flush_draft]

    def start(self) -> None:
        """Fill the first list, and let colleagues who became known read what stands here."""
        self.lists.start()
        self.entry.start()
        self._widen()

    def show_entry(self, entry: str) -> None:
        """Show an entry, whatever its kind."""
        self.entry.open_entry(entry)
        self._office.frame.show_page(ENTRY)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Look for new colleagues after a file was brought in."""
        if "import" in changes.kinds:
            self._widen()

    def teamwork(self) -> Teamwork:
        """Return who works here."""
        desk, others = self._office.session.desk, self._pages.colleagues()
        team = Team(
            tuple(one.principal for one in others),
            tuple(one.principal for one in others if one.role == SUPERVISOR),
        )
        names = {one.principal: one.name for one in others}
        self._known = names | {desk.principal: desk.name}
        return Teamwork(team, self._known)

    def _names(self) -> Mapping[str, str]:
        # Words are said again in another language even while the vault is being closed.
        return self._known or self.teamwork().names

    def _title(self) -> str:
        return self.tr("Library")

    def _widen(self) -> None:
        if self._office.session.certified is None:
            return
        self._office.jobs.start(
            partial(self._widened, self.teamwork().team),
            done=self._on_widened,
            failed=self._failed,
        )

    def _widened(self, team: Team, _progress: Progress) -> ChangeSet:
        return widen_library(self._office.session.desk, team)

    def _on_widened(self, _changes: ChangeSet) -> None:
        """Nothing on the screen says who reads the library."""
