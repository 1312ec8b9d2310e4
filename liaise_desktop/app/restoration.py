"""From an open vault to a restored one: closes it, shows how far it is, leaves the process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from liaise_desktop.app.restore_work import restore_into
from liaise_desktop.gui.views.restoring import RestoringPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.app.leaving import Leaving
    from liaise_desktop.app.office import Office
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.jobs import QtJobRunner
    from liaise_desktop.gui.presenters.backup_port import BackupRow


class Screen(Protocol):
    """The application on the screen."""

    office: Office | None
    jobs: QtJobRunner
    leaving: Leaving

    def lock(self) -> None:
        """Leave the process."""


class Restoration(QObject):
    """Restores what somebody chose in the settings.

    Args:
        desktop: The application on the screen.
        show: Shows another window in place of the present one.
    """

    def __init__(self, desktop: Screen, show: Callable[[QWidget, object], None]) -> None:
        super().__init__()
        self._desktop, self._show = desktop, show
        self._closed: Office | None = None  # kept until this process ends

    @Slot(object)
    def begin(self, row: BackupRow) -> None:
        """Close the vault, put a backup in its place, and leave the process."""
        desktop, office = self._desktop, self._desktop.office
        if office is None or desktop.leaving.begun:
            return
        access = office.session.vault.access
        office.settle()
        # From here on a lock finds nothing open: it only leaves, at any moment.
        desktop.office, self._closed = None, office
        page = RestoringPage()
        page.left.connect(desktop.lock)

        def work(progress: Progress) -> object:
            office.session.close()
            return restore_into(row.folder, access, progress)

        desktop.jobs.start(
            work, done=self._on_restored, failed=page.show_failed, progressed=page.show_progress
        )
        self._show(page, page)

    def _on_restored(self, _restored: object) -> None:
        self._desktop.lock()
