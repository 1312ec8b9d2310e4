"""Handing over: for whom, what would be in it, where it goes, and writing it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.ports import JobRunner
    from liaise_desktop.application.transfer import Exported
    from liaise_desktop.application.transfer_ahead import Ahead
    from liaise_desktop.gui.presenters.transfer_port import Place, Recipient, TransferPort


class HandOverView(Protocol):
    """What is needed of the page to write a file."""

    def show_recipients(self, people: Sequence[Recipient]) -> None:
        """Offer the people; those who were chosen stay so."""

    def show_places(self, places: Sequence[Place], chosen: Path | None) -> None:
        """Offer the places where a file can go."""

    def show_ahead(self, ahead: Ahead | None, *, looking: bool) -> None:
        """Show what would be in the file; None while nobody is chosen."""

    def show_exporting(self, done: int, total: int) -> None:
        """Show how far the writing is; nothing else can be started meanwhile."""

    def show_exported(self, exported: Exported) -> None:
        """Show what was written and who can open it."""

    def show_export_idle(self) -> None:
        """Nothing is written any more."""

    def show_refused(self, error: Exception, *, again: bool) -> None:
        """Say why it was refused; *again* offers to try the same once more."""

    def hide_refused(self) -> None:
        """Take the refusal away."""

    def ask_folder(self) -> None:
        """Ask where the file shall go."""


class HandOverPresenter:
    """Writes a file for the people who are chosen.

    Args:
        view: The page.
        port: Hand-overs.
        jobs: Where long work runs.
        moved: Called when the places, or what lies in them, may have changed.
    """

    def __init__(
        self, view: HandOverView, port: TransferPort, jobs: JobRunner, moved: Callable[[], None]
    ) -> None:
        self._view = view
        self._port = port
        self._jobs = jobs
        self._moved = moved
        self._chosen: tuple[str, ...] = ()
        self._folder: Path | None = None
        self._look = 0  # answers to an earlier look come too late
        self.job = OneJob(jobs, view.show_export_idle)

    def refresh(self) -> None:
        """Look again for people, sticks and news."""
        self._view.show_recipients(self._port.recipients())
        self._show_places()
        self.look_ahead()

    def _show_places(self) -> None:
        places = list(self._port.places())
        if self._folder not in [place.folder for place in places]:
            self._folder = next((place.folder for place in places if place.stick), None)
        self._view.show_places(places, self._folder)

    def recipients_chosen(self, principals: Sequence[str]) -> None:
        """Take note of who shall read the file."""
        self._chosen = tuple(principals)
        self._view.hide_refused()
        self.look_ahead()

    def look_ahead(self) -> None:
        """Show what would be in a file for those who are chosen."""
        self._look += 1
        if not self._chosen:
            self._view.show_ahead(None, looking=False)
            return
        self._view.show_ahead(None, looking=True)
        self._jobs.start(
            partial(self._port.waiting, self._chosen),
            done=partial(self._on_ahead, self._look),
            failed=partial(self._on_no_ahead, self._look),
        )

    def _on_ahead(self, look: int, ahead: Ahead) -> None:
        if look == self._look:
            self._view.show_ahead(ahead, looking=False)

    def _on_no_ahead(self, look: int, error: Exception) -> None:
        if look == self._look:
            self._view.show_ahead(None, looking=False)
            self._view.show_refused(error, again=False)

    def place_chosen(self, folder: str) -> None:
        """Take note of where the file shall go."""
        self._folder = Path(folder)

    def folder_chosen(self, folder: str) -> None:
        """Use a folder that was not among the places."""
        self._folder = Path(folder)
        self._port.use_folder(self._folder)
        self._show_places()
        self._moved()

    def export_clicked(self) -> None:
        """Write the file."""
        if not self._chosen or self.job.busy:
            return
        if self._folder is None:
            self._view.ask_folder()
            return
        self._view.hide_refused()
        self._view.show_exporting(0, 0)
        self.job.start(
            partial(self._port.export, self._chosen, self._folder),
            done=self._on_exported,
            failed=partial(self._view.show_refused, again=False),
            progressed=self._view.show_exporting,
            # Stopped too late it was written all the same: then that is what is said.
            late=self._on_exported,
        )

    def stop_clicked(self) -> None:
        """Stop writing; what there is of the file goes away."""
        self.job.stop()

    def _on_exported(self, exported: Exported) -> None:
        self._view.show_exported(exported)
        self.look_ahead()
        self._moved()
