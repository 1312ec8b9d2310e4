"""The section of backups: lists them, makes one, looks into one, asks for it to be restored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from liaise_desktop.application.ports import JobRunner
    from liaise_desktop.gui.presenters.backup_port import (
        BackupLook,
        BackupPort,
        BackupRow,
        BackupsShown,
    )
    from liaise_desktop.gui.presenters.transfer_port import Place


class BackupsView(Protocol):
    """What the presenter needs of the section."""

    def show_loading(self) -> None:
        """Say that backups are being looked for."""

    def show_backups(self, shown: BackupsShown) -> None:
        """Show how backing up stands."""

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer where a backup can go."""

    def show_progress(self, work: str, done: int, total: int) -> None:
        """Show how far "making" or "looking" is."""

    def show_idle(self) -> None:
        """Nothing is made or looked into any more."""

    def show_made(self, place: str) -> None:
        """Say that a backup was made; *place* is empty for this laptop."""

    def show_look(self, look: BackupLook) -> None:
        """Show what a backup holds, and the way to restore it."""

    def show_refused(self, error: Exception) -> None:
        """Say why it could not be done."""

    def hide_refused(self) -> None:
        """Take the refusal away."""


class BackupsPresenter:
    """Fills the section of backups and does what is asked there.

    Args:
        view: The section.
        port: Backups.
        jobs: Where the work runs, one after another.
        restore: Leaves the vault and puts a backup in its place.
    """

    def __init__(
        self,
        view: BackupsView,
        port: BackupPort,
        jobs: JobRunner,
        restore: Callable[[BackupRow], None],
    ) -> None:
        self._view, self._port, self._jobs = view, port, jobs
        self._restore = restore
        self._work = OneJob(jobs, view.show_idle)
        self._looked: BackupLook | None = None

    def start(self) -> None:
        """Show what there is."""
        self._view.show_idle()
        self.refresh()

    def refresh(self) -> None:
        """Look for backups, sticks and folders again."""
        self._view.show_loading()
        self._view.show_places(self._port.places())
        self._jobs.start(
            self._port.shown, done=self._view.show_backups, failed=self._view.show_refused
        )

    def now_clicked(self) -> None:
        """Make a backup on this laptop."""
        self._make(None, "")

    def place_chosen(self, folder: str) -> None:
        """Make a backup in one of the places that were offered."""
        for place in self._port.places():
            if str(place.folder) == folder:
                self._make(place.folder, place.name)

    def folder_chosen(self, folder: Path) -> None:
        """Make a backup in a folder that was looked for."""
        self._make(folder, folder.name or str(folder))

    def _make(self, folder: Path | None, name: str) -> None:
        if self._work.busy:
            return
        self._view.hide_refused()
        self._view.show_progress("making", 0, 0)
        self._work.start(
            partial(self._port.make, folder),
            done=partial(self._on_made, name),
            failed=self._on_refused,
            progressed=partial(self._view.show_progress, "making"),
        )

    def _on_made(self, name: str, _nothing: None) -> None:
        self._view.show_made(name)
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        self._view.show_refused(error)
        self.refresh()

    def look_clicked(self, row: BackupRow) -> None:
        """Look into a backup."""
        if self._work.busy:
            return
        self._view.hide_refused()
        self._view.show_progress("looking", 0, 0)
        self._work.start(
            partial(self._port.look, row),
            done=self._on_look,
            failed=self._on_refused,
            progressed=partial(self._view.show_progress, "looking"),
        )

    def _on_look(self, look: BackupLook) -> None:
        self._looked = look
        self._view.show_look(look)

    def restore_clicked(self) -> None:
        """Put the backup that was looked into in the place of the vault."""
        if self._looked is not None:
            self._restore(self._looked.row)

    def stop_clicked(self) -> None:
        """Stop what is running; nothing is left of it."""
        self._work.stop()
        self.refresh()
