"""From an open vault to a restored one: closes it, shows how far it is, leaves the process."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from liaise_desktop.app.restore_work import has_backup, restore_into, restore_last
from liaise_desktop.app.single_instance import hold
from liaise_desktop.gui.views.restoring import RestoringPage
from liaise_desktop.storage.ways_in import WayIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.app.doors import Doors
    from liaise_desktop.app.entrance import Entrance
    from liaise_desktop.app.leaving import Leaving
    from liaise_desktop.app.office import Office
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.jobs import QtJobRunner
    from liaise_desktop.gui.presenters.backup_port import BackupRow


class Screen(Protocol):
    """The application on the screen."""

    office: Office | None
    jobs: QtJobRunner
    leaving: Leaving
    entrance: Entrance

    def lock(self) -> None:
        """Leave the process."""


class Restoration(QObject):
    """Restores what somebody chose in the settings.

    Args:
        desktop: The application on the screen.
        doors: The vaults.
        show: Shows another window in place of the present one.
        opened: Receives an opened vault and, if it was opened by it, the recovery code.
    """

    def __init__(
        self,
        desktop: Screen,
        doors: Doors,
        show: Callable[[QWidget, object], None],
        opened: Callable[[Session, str], None],
    ) -> None:
        super().__init__()
        self._doors, self._opened = doors, opened
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

    def has(self, key: str) -> bool:
        """Whether there is a backup of a vault within reach."""
        return has_backup(self._doors.place(key))

    def open(self, key: str, passphrase: str, code: str) -> None:
        """Put the last good backup in the place of a vault that cannot be opened, and open it."""
        desktop = self._desktop
        page = RestoringPage()
        page.left.connect(desktop.lock)
        desktop.jobs.start(
            partial(self._open, key, passphrase, code),
            done=partial(self._on_opened, code),
            failed=page.show_failed,
            progressed=page.show_progress,
        )
        self._show(page, page)

    def _open(self, key: str, passphrase: str, code: str, progress: Progress) -> Session:
        entrance, place = self._desktop.entrance, self._doors.place(key)
        way = WayIn(passphrase=None if code else passphrase, recovery_code=code or None)
        entrance.held = hold(place)
        try:
            restore_last(place, way, self._doors.settings(key).second_anchor, progress)
        finally:
            entrance.let_go()
        return entrance.open(key, passphrase=None if code else passphrase, code=code or None)

    def _on_opened(self, code: str, session: Session) -> None:
        self._opened(session, code)

    def _on_restored(self, _restored: object) -> None:
        self._desktop.lock()
