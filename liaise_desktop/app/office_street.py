"""The street in the office: its page, and quick capture over every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from liaise_desktop.domain.authority import SUPERVISOR
from liaise_desktop.domain.street import Contact, OutreachRound
from liaise_desktop.gui.presenters.quick_capture import QuickCapturePresenter
from liaise_desktop.gui.presenters.street import StreetPresenter
from liaise_desktop.gui.views import quick_capture, street

if TYPE_CHECKING:
    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts

KEY = "street"


class OfficeStreet(QObject):
    """Makes and wires what is about the street.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
    """

    def __init__(self, office: OfficeParts, pages: Joining) -> None:
        super().__init__(office.frame)
        self._office, self._pages = office, pages
        frame = office.frame
        self.capture_view = quick_capture.QuickCapture(frame)
        self.capturing = QuickCapturePresenter(
            self.capture_view, office.work, notify=office.notify, supervisor=self._supervisor
        )
        quick_capture.connect(self.capture_view, self.capturing)
        pages.typed.append(self.capturing.flush)
        pages.routes["capture"] = self._show_capture
        self.page = street.StreetPage(office.work.city)
        self.list = StreetPresenter(
            self.page,
            office.work,
            open_=office.open,
            notify=office.notify,
            colleagues=self._colleagues,
        )
        street.connect(self.page, self.list)
        self.page.capture_clicked.connect(self.capture)
        frame.add_page(KEY, self.page, self._title)
        pages.lists[KEY] = self.list
        pages.told.append(self.list)
        pages.typed.append(self.list.flush_draft)
        pages.routes[Contact.TYPE] = self._show_record
        pages.routes[OutreachRound.TYPE] = self._show_record
        QShortcut(QKeySequence("Ctrl+N"), frame).activated.connect(self.capture)
        frame.rail.capture_requested.connect(self.capture)
        frame.rail.offer_capture(self.capturing.may_capture())

    def start(self) -> None:
        """Fill the list; open again what was open at the lock, once the window is there."""
        self.list.start()
        QTimer.singleShot(0, self, self.capturing.resume)

    @Slot()
    def capture(self) -> None:
        """Open quick capture over whatever is shown."""
        self.capturing.open_new()

    def _show_capture(self, draft: str) -> None:
        if draft:
            self.capturing.open_draft(draft)
        else:
            self.capturing.open_new()

    def _show_record(self, record: str) -> None:
        self._office.frame.show_page(KEY)
        self.list.refresh()
        self.list.opened(record)

    def _title(self) -> str:
        return self.tr("Street contacts")

    def _colleagues(self) -> list[tuple[str, str, str]]:
        return [(one.principal, one.name, one.role) for one in self._pages.colleagues()]

    def _supervisor(self) -> str:
        team = self._pages.colleagues()
        return next((one.principal for one in team if one.role == SUPERVISOR), "")
