"""The section of the settings that tells of the keys, and the reminder of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.gui.presenters.keys_port import KeysPort, KeysShown


class KeysSectionView(Protocol):
    """What is needed of the section."""

    def show_keys(self, shown: KeysShown) -> None:
        """Show what can be said of the keys."""

    def show_error(self, error: Exception | None) -> None:
        """Say what could not be done."""


class KeysSectionPresenter:
    """Shows how the keys are, and opens what is to be done with them.

    Args:
        view: The section.
        port: The keys.
        jobs: Where work runs, away from the screen.
        begin: Begins a task, by its name.
        remind: Shows or takes away the reminder that the sheet is to be rehearsed.
    """

    def __init__(
        self,
        view: KeysSectionView,
        port: KeysPort,
        jobs: JobRunner,
        *,
        begin: Callable[[str], None],
        remind: Callable[[bool], None],
    ) -> None:
        self._view = view
        self._port = port
        self._jobs = jobs
        self._begin = begin
        self._remind = remind
        self._late = False

    def start(self) -> None:
        """Show the keys as they are, and the reminder if it is time."""
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self._jobs.start(self._read, done=self._on_read, failed=self._view.show_error)

    def task_clicked(self, task: str) -> None:
        """Begin a task."""
        self._begin(task)

    def drop_clicked(self) -> None:
        """Let no shares open the vault any more."""
        self._view.show_error(None)
        self._jobs.start(self._drop, done=self._on_dropped, failed=self._view.show_error)

    def later_clicked(self) -> None:
        """Be reminded the next time the notes are opened."""
        self._late = True
        self._remind(False)  # noqa: FBT003 - a plain setter

    def rehearse_clicked(self) -> None:
        """Rehearse the sheet now."""
        self._begin("rehearse")

    def _read(self, _progress: Progress) -> tuple[KeysShown, bool]:
        return self._port.shown(), self._port.due()

    def _on_read(self, read: tuple[KeysShown, bool]) -> None:
        shown, due = read
        self._view.show_keys(shown)
        self._remind(due and not self._late)

    def _drop(self, _progress: Progress) -> None:
        self._port.drop_shares()

    def _on_dropped(self, _nothing: None) -> None:
        self.refresh()
