"""Flags on the tab of tasks, joined to the case page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.flags import FlagsPresenter
from liaise_desktop.gui.views import flag_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts


class OfficeFlags(QObject):
    """Makes the forms of flags and joins them to the tab of tasks.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
        failed: Hears what went wrong while no form is open.
    """

    def __init__(
        self, office: OfficeParts, pages: Joining, failed: Callable[[Exception], None]
    ) -> None:
        super().__init__(office.frame)
        self._office, self._pages = office, pages
        page = pages.case_page
        self.view = flag_forms.FlagForms(page, self._team, failed)
        self.presenter = FlagsPresenter(self.view, office.work, notify=office.notify)
        flag_forms.connect(self.view, page.tasks, self.presenter)
        pages.case_tabs.append(self.presenter)
        pages.typed.append(self.presenter.flush_draft)

    def _team(self) -> Sequence[tuple[str, str]]:
        desk = self._office.session.desk
        others = [(one.principal, one.name) for one in self._pages.colleagues()]
        return [(desk.principal, desk.name), *others]
