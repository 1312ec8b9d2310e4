"""What the office shows of a day: the first page, and the ways that lead from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.today import TodayPresenter
from liaise_desktop.gui.views import today

if TYPE_CHECKING:
    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.case_tabs import CaseTabs

KEY = "today"


class OfficeToday(QObject):
    """Makes and wires the page of today.

    Args:
        office: The unlocked vault on the screen.
        pages: The other pages.
        tabs: Those of the case page.
    """

    def __init__(self, office: OfficeParts, pages: Joining, tabs: CaseTabs) -> None:
        super().__init__(office.frame)
        self._office, self._tabs = office, tabs
        self.page = today.TodayPage(office.work.city)
        self.presenter = TodayPresenter(
            self.page,
            office.work,
            open_=office.open,
            notify=office.notify,
            routes=pages.routes,
            count=self._show_count,
        )
        today.connect(self.page, self.presenter)
        office.frame.add_page(KEY, self.page, self._title)
        pages.lists[KEY] = self.presenter
        pages.told.append(self.presenter)
        pages.routes["tasks"] = self._show_tasks

    def start(self) -> None:
        """Show the page, with the keys at its first line."""
        self._office.open(KEY, "")
        self.page.take_focus()

    def _title(self) -> str:
        return self.tr("Today", "page of the rail")

    def _show_count(self, count: int) -> None:
        self._office.frame.set_waiting(KEY, count)

    def _show_tasks(self, case: str) -> None:
        self._office.open("case", case)
        self._tabs.show_tab("tasks")
