"""The pages of incoming requests: made, wired, and joined to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.domain.requests import Request
from liaise_desktop.gui.presenters.request_page import RequestPagePresenter, readers_of
from liaise_desktop.gui.presenters.requests import RequestsPresenter
from liaise_desktop.gui.views import request_page, requests

if TYPE_CHECKING:
    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts

KEY = "requests"


class OfficeRequests(QObject):
    """Makes the list and the page of requests.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
    """

    def __init__(self, office: OfficeParts, pages: Joining) -> None:
        super().__init__(office.frame)
        self._office, self._pages = office, pages
        self._names: dict[str, str] = {}
        city, frame = office.work.city, office.frame
        self.page = requests.RequestsPage(city, self.name_of)
        self.list = RequestsPresenter(
            self.page, office.work, open_=office.open, notify=office.notify, readers=self.readers
        )
        requests.connect(self.page, self.list)
        frame.add_page(KEY, self.page, self._title)
        self.inner = request_page.RequestPage(city, self.name_of)
        self.request = RequestPagePresenter(
            self.inner,
            office.work,
            open_=office.open,
            notify=office.notify,
            colleagues=pages.colleagues,
        )
        request_page.connect(self.inner, self.request)
        frame.add_inner_page(Request.TYPE, self.inner, under=KEY)
        pages.lists[KEY] = self.list
        pages.routes[Request.TYPE] = self._show
        pages.told += [self.list, self.request]
        pages.typed += [self.list.flush_draft, self.request.flush_draft]

    def start(self) -> None:
        """Fill the list."""
        self.list.start()
        self.request.start()

    def readers(self) -> list[tuple[str, str]]:
        """Return who can read a request second, the supervisor first."""
        return readers_of(self._pages.colleagues())

    def name_of(self, principal: str) -> str:
        """Return the name of somebody whose device is known."""
        if principal not in self._names:
            desk = self._office.session.desk
            self._names = {one.principal: one.name for one in self._pages.colleagues()}
            self._names[desk.principal] = desk.name
            self._names.setdefault(principal, principal)
        return self._names[principal]

    def _show(self, request: str) -> None:
        self.request.open_request(request)
        self._office.frame.show_page(Request.TYPE)

    def _title(self) -> str:
        return self.tr("Incoming requests", "page of the rail")
