"""Work with others in an unlocked vault: two tabs of a case, the list of referrals, and danger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from liaise_desktop.domain.cooperation import Referral
from liaise_desktop.gui.presenters.referrals import ReferralsPresenter
from liaise_desktop.gui.presenters.sharing import SharingPresenter
from liaise_desktop.gui.presenters.sharing_shown import REFERRALS, SHARING
from liaise_desktop.gui.views import referrals, sharing_tab
from liaise_desktop.gui.views.danger import DangerSheet
from liaise_desktop.gui.widgets import FloatingPanel

if TYPE_CHECKING:
    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.presenters.case_page import CasePagePresenter
    from liaise_desktop.gui.views.case_page import CasePage

KEY: Final = "referrals"
TAB: Final = "sharing"
DANGER_KEYS: Final = "F9"


class OfficeSharing(QObject):
    """Makes the tabs, the list and the page for danger.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
        case_page: The page of a case.
        case: Its presenter.
    """

    def __init__(
        self, office: OfficeParts, pages: Joining, case_page: CasePage, case: CasePagePresenter
    ) -> None:
        super().__init__(office.frame)
        self._office, self._case_page, self._case = office, case_page, case
        self.referral_tab = sharing_tab.SharingTab(office.work.city, REFERRALS)
        self.sharing_tab = sharing_tab.SharingTab(office.work.city, SHARING)
        self.referrals_of_case = self._joined(self.referral_tab, REFERRALS, pages)
        self.sharing_of_case = self._joined(self.sharing_tab, SHARING, pages)
        case_page.add_tab(KEY, self._title, self.referral_tab)
        case_page.add_tab(TAB, self._sharing_title, self.sharing_tab)
        self.page = referrals.ReferralsPage()
        self.list = ReferralsPresenter(self.page, office.work, open_=office.open)
        referrals.connect(self.page, self.list)
        office.frame.add_page(KEY, self.page, self._title)
        pages.lists[KEY] = self.list
        pages.routes[Referral.TYPE] = self._show_referral
        pages.told.append(self.list)
        self._sheets: dict[QWidget, DangerSheet] = {}
        self._make_danger()

    def start(self) -> None:
        """Fill the list."""
        self.list.start()

    def _joined(
        self, tab: sharing_tab.SharingTab, types: tuple[str, ...], pages: Joining
    ) -> SharingPresenter:
        office = self._office
        presenter = SharingPresenter(tab, office.work, types, notify=office.notify)
        sharing_tab.connect(tab, presenter)
        self._case.tabs.append(presenter)
        pages.told.append(presenter)
        pages.typed.append(presenter.flush_draft)
        return presenter

    def _show_referral(self, referral: str) -> None:
        state = self._office.work.reader.state(referral)
        if state is not None:
            self._office.open("case", str(state.value("case", "")))
            self._case_page.tabs.show_tab(KEY)

    # -- danger ------------------------------------------------------------------------------

    def _make_danger(self) -> None:
        frame = self._office.frame
        keys = QShortcut(QKeySequence(DANGER_KEYS), frame)
        keys.setContext(Qt.ShortcutContext.ApplicationShortcut)
        keys.activated.connect(self.open_danger)
        frame.danger_requested.connect(self.open_danger)

    @Slot()
    def open_danger(self) -> None:
        """Show whom to ring and who decides, over the window that is in use."""
        window = QApplication.activeWindow() or self._office.frame
        sheet = self._sheets.get(window)
        if sheet is None:
            sheet = self._sheets[window] = DangerSheet(window, self._office.work.city)
            sheet.write_clicked.connect(self._on_write)
            window.destroyed.connect(self._on_gone)
        if sheet.isHidden():
            sheet.open_danger(can_write=self._may_write(window))

    def _may_write(self, window: QWidget) -> bool:
        frame = self._office.frame
        if window is not frame or frame.current_page() != "case":
            return False
        over = any(panel.isVisible() for panel in frame.findChildren(FloatingPanel))
        return self.sharing_of_case.writes and not over

    @Slot()
    def _on_write(self) -> None:
        self._case_page.tabs.show_tab(TAB)
        self.sharing_of_case.step_clicked("safety_new", "")

    @Slot(QObject)
    def _on_gone(self, window: QObject) -> None:
        self._sheets = {key: one for key, one in self._sheets.items() if key is not window}

    def _title(self) -> str:
        return self.tr("Referrals")

    def _sharing_title(self) -> str:
        return self.tr("Consents and sharing")
