"""What is done about backups without being asked: daily ones, erasing in them, those at the lock.

It has a thread of its own, so that nobody waits for it; what it writes into the vault are single
short facts, on the thread that writes.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from liaise_desktop.domain.errors import LiaiseError, TargetUnwritableError
from liaise_desktop.gui.jobs import QtJobRunner
from liaise_desktop.storage import backup_facts, tombstones
from liaise_desktop.storage.backup_erasing import (
    destroy_set_aside,
    erase_in_place,
    lies_under,
    still_to_erase,
    take_along,
)
from liaise_desktop.storage.backup_label import Kind
from liaise_desktop.storage.backups import list_backups, own_backups
from liaise_desktop.storage.key_renewal import retired_keys
from liaise_desktop.storage.restoring import ASIDE

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.backup_work import BackupWork
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.tombstones import Erasures
    from liaise_desktop.storage.vault import Vault

log = logging.getLogger(__name__)

ROUND_MILLISECONDS: Final = 60_000
DAILY: Final = timedelta(hours=24)
PATIENCE: Final = timedelta(hours=1)  # before a daily backup that failed is tried again


class BackupRounds(QObject):
    """Goes round while a vault is open.

    Args:
        vault: The unlocked vault.
        work: Its backups, on the thread of these rounds.
        at_lock: Its backups, on the thread that writes.
    """

    def __init__(self, vault: Vault, work: BackupWork, at_lock: BackupWork) -> None:
        super().__init__()
        self._vault, self._work, self._at_lock = vault, work, at_lock
        self.jobs = QtJobRunner(self)
        self._timer = QTimer(self)
        self._timer.setInterval(ROUND_MILLISECONDS)
        self._timer.timeout.connect(self.go_round)

    def start(self) -> None:
        """Go round from now on, the first time in a minute."""
        self._timer.start()

    @Slot()
    def go_round(self) -> None:
        """Do what is due, unless something is being done already."""
        if not self.jobs.is_busy():
            self.jobs.start(
                self.round, done=self._on_done, failed=self._on_failed, progressed=self._on_step
            )

    def stop(self) -> None:
        """Stop what is being done; nothing is left half done."""
        self._timer.stop()
        self.jobs.close(2000)

    def round(self, progress: Progress) -> None:
        """Erase in backups what was erased in the vault, and make the daily backup if it is due.

        Raises:
            LiaiseError: Something could not be done; it is tried again the next time.
        """
        erasures = tombstones.remember(self._vault.read_connection(), self._work.access)
        if erasures:
            self._forget_set_aside(erasures)
        self._follow_keys(progress)
        for place, _ in self._work.within_reach():
            with suppress(TargetUnwritableError):
                self._clean(place, erasures, progress)
        if self._is_due():
            self._work.make_here(Kind.AUTOMATIC, progress)

    def copy(self, progress: Progress) -> None:
        """Make the backup at the lock, if anything was written since the last; the vault is open.

        Raises:
            LiaiseError: It could not be made, and nothing is left of it.
        """
        if self._at_lock.changed_since():
            self._at_lock.make_here(Kind.AUTOMATIC, progress)

    def _follow_keys(self, progress: Progress) -> None:
        """Take older backups along to new keys; forget the old ones once no place is left out."""
        access = self._work.access
        retired = retired_keys(self._vault.read_connection())
        places = [place for place, _ in self._work.within_reach()]
        left = bool(self._work.out_of_reach())
        for old_key in retired:
            for place in places:
                take_along(place, old_key, access, progress)
                left |= any(lies_under(each, old_key) for each in list_backups(place, access))
            if not left:
                self._work.forget_key(old_key)

    def _clean(self, place: Path, erasures: Erasures, progress: Progress) -> None:
        if still_to_erase(place, self._work.access, erasures):
            erase_in_place(place, self._work.access, erasures, progress)
        self._work.note_clean(place, tombstones.digest(erasures))

    def _forget_set_aside(self, erasures: Erasures) -> None:
        """Take away the files of damaged vaults in which something is still to be erased."""
        access = self._work.access
        for folder in access.folder.glob(f"{ASIDE}*"):
            if tombstones.read_erasures(folder, access).keys() != erasures.keys():
                destroy_set_aside(access.folder)
                return

    def _is_due(self) -> bool:
        now = self._work.access.now()
        facts = backup_facts.read_facts(self._vault.read_connection())
        if facts.failed_since and now - _moment(facts.failed_since, now) < PATIENCE:
            return False
        made = [backup.made for backup in own_backups(self._work.home, self._work.access)]
        return (not made or now - max(made) >= DAILY) and self._work.changed_since()

    def _on_done(self, _nothing: None) -> None:
        """The list says so when it is looked at the next time."""

    def _on_step(self, _done: int, _total: int) -> None:
        """Nobody watches, but it can be stopped."""

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, LiaiseError):
            log.error("a round of the backups failed", exc_info=error)


def _moment(iso: str, otherwise: datetime) -> datetime:
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return otherwise
