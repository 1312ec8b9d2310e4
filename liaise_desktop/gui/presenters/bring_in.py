"""Bringing in: which files lie ready, and checking one before anybody looks into it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.domain.errors import TargetUnwritableError
from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.transfer import StagedImport
    from liaise_desktop.gui.presenters.transfer_port import TransferPort, WaitingFile


class BringInView(Protocol):
    """What is needed of the page to check a file."""

    def show_files(self, files: Sequence[WaitingFile]) -> None:
        """Show the files that lie ready."""

    def show_checking(self, name: str, done: int, total: int) -> None:
        """Show how far the check of a file is."""

    def show_check_idle(self) -> None:
        """Nothing is checked any more."""

    def show_refused(self, error: Exception, *, again: bool) -> None:
        """Say why it was refused; *again* offers to try the same once more."""

    def hide_refused(self) -> None:
        """Take the refusal away."""


class BringInPresenter:
    """Finds files and checks them.

    Args:
        view: The page.
        port: Hand-overs.
        jobs: Where long work runs.
        open_: Shows another page.
        settled: Returns the names of files that need not be offered any more.
        refused: Called after a refusal, which stands in the log of hand-overs.
        count: Hears how many files lie ready.
    """

    def __init__(
        self,
        view: BringInView,
        port: TransferPort,
        jobs: JobRunner,
        *,
        open_: Callable[[str, str], None],
        settled: Callable[[], Collection[str]],
        refused: Callable[[], None],
        count: Callable[[int], None] | None,
    ) -> None:
        self._view = view
        self._port = port
        self._jobs = jobs
        self._open = open_
        self._settled = settled
        self._refused = refused
        self._count = count
        self._path: Path | None = None  # the file that is, or was last, looked at
        self.job = OneJob(jobs, view.show_check_idle)

    def look_for_files(self) -> None:
        """Look again at what lies on sticks and in folders."""
        self._jobs.start(self._port.waiting_files, done=self._on_files, failed=self._on_no_files)

    def _on_files(self, files: Sequence[WaitingFile]) -> None:
        settled = self._settled()
        undecided = {file.name for file in files if file.staged}
        known = {*settled, *undecided}
        new = [file for file in files if file.staged or file.name not in known]
        self._view.show_files(new)
        if self._count is not None:
            self._count(len(new))

    def _on_no_files(self, _error: Exception) -> None:
        self._on_files(())

    def file_chosen(self, path: str) -> None:
        """Check a file and look into it."""
        if self.job.busy:
            return
        self._path = Path(path)
        self._view.hide_refused()
        self._view.show_checking(self._path.name, 0, 0)
        self.job.start(
            partial(self._port.stage, self._path),
            done=self._on_staged,
            failed=self._on_failed,
            progressed=partial(self._view.show_checking, self._path.name),
            late=self._on_staged_late,
        )

    def staged_chosen(self, staged: str) -> None:
        """Go on with a file that was looked at before."""
        self._open("import", staged)

    def again_clicked(self) -> None:
        """Check the same file once more."""
        if self._path is not None:
            self.file_chosen(str(self._path))

    def stop_clicked(self) -> None:
        """Stop checking; nothing of the file is kept."""
        self.job.stop()

    def _on_staged(self, staged: StagedImport) -> None:
        self._open("import", staged.id)

    def _on_staged_late(self, staged: StagedImport) -> None:
        self._jobs.start(
            partial(_discarded, self._port, staged.id),
            done=_nothing_more,
            failed=partial(self._view.show_refused, again=False),
        )

    def _on_failed(self, error: Exception) -> None:
        self._view.show_refused(error, again=isinstance(error, TargetUnwritableError))
        self._refused()


def _discarded(port: TransferPort, staged: str, _progress: Progress) -> None:
    port.discard(staged)


def _nothing_more(_nothing: None) -> None:
    """Nothing follows."""
