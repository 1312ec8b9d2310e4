"""The tab of the support plan, made and wired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.plan import PlanPresenter
from liaise_desktop.gui.views import plan_body
from liaise_desktop.gui.views.plates import Plates

if TYPE_CHECKING:
    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts

KEY = "plan"


class OfficePlan(QObject):
    """Makes the tab of the support plan.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages; the case page is one of them.
    """

    def __init__(self, office: OfficeParts, pages: Joining) -> None:
        super().__init__(office.frame)
        self._reader = office.work.reader
        page = pages.case_page
        self.view = plan_body.PlanBody(Plates(page), self._partner)
        self.presenter = PlanPresenter(
            self.view, office.work, notify=office.notify, compare=pages.case.compare.compare
        )
        plan_body.connect(self.view, self.presenter)
        page.add_tab(KEY, self._title, self.view)
        pages.case_tabs.append(self.presenter)
        pages.told.append(self.presenter)
        pages.typed.append(self.presenter.flush)

    def _title(self) -> str:
        return self.tr("Support plan")

    def _partner(self, service: str) -> str:
        state = self._reader.state(service)
        return str(state.value("name", "") or "") if state is not None else ""
