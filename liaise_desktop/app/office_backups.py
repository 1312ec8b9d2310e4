"""Joins the backups of an unlocked vault to its settings page, its rounds and its lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from liaise_desktop.app.backup_rounds import BackupRounds
from liaise_desktop.app.backup_work import BackupWork
from liaise_desktop.gui import dates
from liaise_desktop.gui.presenters.backups import BackupsPresenter
from liaise_desktop.gui.views.backups import BackupsSection, connect
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.restoring import RESTORED_AT, RESTORED_FROM

if TYPE_CHECKING:
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.presenters.backup_port import BackupRow
    from liaise_desktop.gui.views.settings import SettingsPage

SECTION: Final = "backups"
TOLD: Final = "restored_told"  # in meta: which restore its worker was told of


class OfficeBackups(QObject):
    """Backups while a vault is open.

    Args:
        office: The unlocked vault on the screen.
        page: The settings page, which gets a section more.

    Signals:
        restore_requested: A backup, as a row, shall be put in the place of the vault.
    """

    restore_requested = Signal(object)

    def __init__(self, office: OfficeParts, page: SettingsPage) -> None:
        super().__init__(office.frame)
        self._office, vault = office, office.session.vault
        work = BackupWork(vault, office.jobs.call_and_wait, folders=office.folders)
        self.rounds = BackupRounds(vault, work, BackupWork(vault))
        self.section = BackupsSection()
        self.presenter = BackupsPresenter(self.section, work, self.rounds.jobs, self._on_restore)
        connect(self.section, self.presenter)
        page.add_section(SECTION, self.title, self.section)
        page.section_shown.connect(self._on_section)

    def title(self) -> str:
        """Return what the section is called."""
        return self.tr("Backups", "section of the settings")

    def start(self) -> None:
        """Begin the rounds, and say so if the vault was restored since it was last open."""
        self.rounds.start()
        db = self._office.session.vault.read_connection()
        at, made = get_meta(db, RESTORED_AT), get_meta(db, RESTORED_FROM)
        if at and at != get_meta(db, TOLD):
            said = self.tr("Restored: the backup of {moment} is in place.")
            moment = dates.moment(dates.local(made))
            self._office.notify(said.format(moment=moment), None)
            self._office.jobs.start(self._remember_told, done=_ignore, failed=_ignore)

    def copy(self, progress: Progress) -> None:
        """Make the backup at the lock, on the thread that writes."""
        self.rounds.copy(progress)

    def stop(self) -> None:
        """Stop the rounds."""
        self.rounds.stop()

    def _remember_told(self, _progress: Progress) -> None:
        with self._office.session.vault.unit() as unit:
            unit.put_meta(TOLD, get_meta(unit.db, RESTORED_AT))

    @Slot(str)
    def _on_section(self, key: str) -> None:
        if key == SECTION:
            QTimer.singleShot(0, self._on_shown)

    @Slot()
    def _on_shown(self) -> None:
        self.presenter.start()

    def _on_restore(self, row: BackupRow) -> None:
        self.restore_requested.emit(row)


def _ignore(_outcome: object) -> None:
    """It is told once more the next time."""
