"""The tab of a case's way, made and wired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.case_steps import CaseStepsPresenter
from liaise_desktop.gui.presenters.cases import Colleague
from liaise_desktop.gui.views import case_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts

KEY = "steps"


class OfficeCaseSteps(QObject):
    """Makes the tab of a case's way.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages; the case page is one of them.
        name_of: Returns the name of a principal.
    """

    def __init__(
        self, office: OfficeParts, pages: Joining, name_of: Callable[[str], str]
    ) -> None:
        super().__init__(office.frame)
        self._office, self._pages = office, pages
        self.view = case_steps.CaseSteps(name_of)
        self.presenter = CaseStepsPresenter(
            self.view, office.work, notify=office.notify, team=self.team
        )
        case_steps.connect(self.view, self.presenter)
        pages.case_page.add_tab(KEY, self._title, self.view)
        pages.case_tabs.append(self.presenter)
        pages.told.append(self.presenter)
        pages.typed.append(self.presenter.flush)

    def team(self) -> list[Colleague]:
        """Return everybody whose device is known, whoever sits here first."""
        desk = self._office.session.desk
        return [Colleague(desk.principal, desk.name, desk.role), *self._pages.colleagues()]

    def _title(self) -> str:
        return self.tr("Next steps", "tab of a case")
