"""One piece of long work at a time, which can be stopped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import JobHandle, JobRunner, Progress

T = TypeVar("T")


class OneJob:
    """Starts work if none is running, and forgets what comes after it was stopped.

    Args:
        jobs: Where the work runs.
        ended: Called when nothing runs any more, before the outcome is told.
    """

    def __init__(self, jobs: JobRunner, ended: Callable[[], None]) -> None:
        self._jobs = jobs
        self._ended = ended
        self._job: JobHandle | None = None
        self._turn = 0

    @property
    def busy(self) -> bool:
        """Whether work is running."""
        return self._job is not None

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None],
        late: Callable[[T], None] | None = None,
    ) -> None:
        """Start *work*.

        Args:
            work: Runs in a job.
            done: Receives the result, unless the work was stopped.
            failed: Receives what was raised, unless the work was stopped.
            progressed: Hears of steps.
            late: Receives the result of work that was stopped too late to be undone.
        """
        self._turn += 1
        self._job = self._jobs.start(
            work,
            done=partial(self._on_done, self._turn, done, late),
            failed=partial(self._on_failed, self._turn, failed),
            progressed=partial(self._on_progress, self._turn, progressed),
        )

    def stop(self) -> None:
        """Ask the work to stop; its outcome is not told any more."""
        if self._job is not None:
            self._job.cancel()
            self._turn += 1
            self._end()

    def _end(self) -> None:
        self._job = None
        self._ended()

    def _on_done(
        self, turn: int, done: Callable[[T], None], late: Callable[[T], None] | None, result: T
    ) -> None:
        if turn == self._turn:
            self._end()
            done(result)
        elif late is not None:
            late(result)

    def _on_failed(self, turn: int, failed: Callable[[Exception], None], error: Exception) -> None:
        if turn == self._turn:
            self._end()
            failed(error)

    def _on_progress(
        self, turn: int, progressed: Callable[[int, int], None], done: int, total: int
    ) -> None:
        if turn == self._turn and self._job is not None:
            progressed(done, total)
