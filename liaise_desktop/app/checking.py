"""The check of the whole vault in the background, in short steps with pauses between them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui.jobs import QtJobRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.jobs import Job
    from liaise_desktop.storage.checkup import Checkup

log = logging.getLogger(__name__)

PAUSE_MS: Final = 100
BEGIN_MS: Final = 20_000  # after unlocking, so that the first screens are never slowed
AGAIN_MS: Final = 3_600_000  # a laptop that is never locked is looked at hourly


class Checking(QObject):
    """Checks the vault on a thread of its own: by itself when it is due, or when asked.

    Args:
        checkup: The check; it is used on that thread alone.
        unclean: Whether the vault was not closed properly the last time.
        now: Tells the time.
        pause_ms: Between two steps that nobody asked for.

    Signals:
        moved: How far the check has come, and of how much.
        ended: It came to its end, was stopped, or could not go on.
    """

    moved = Signal(int, int)
    ended = Signal()

    def __init__(
        self,
        checkup: Checkup,
        *,
        unclean: bool,
        now: Callable[[], datetime],
        pause_ms: int = PAUSE_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._checkup, self._now = checkup, now
        self._anew = unclean
        self._jobs = QtJobRunner(self)
        self._job: Job | None = None
        self._calm = self._pause = pause_ms
        self.running = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._on_due)

    def start(self, after_ms: int = BEGIN_MS) -> None:
        """Begin in a while if a check is due, or go on with one that was left."""
        self._next.start(after_ms)

    def check_now(self) -> None:
        """Begin anew, without pauses."""
        self._anew, self._pause = True, 0
        if self._job is None:
            self._next.start(0)

    def stop(self) -> None:
        """Stop; it goes on there another time."""
        self._next.stop()
        if self._job is not None:
            self._job.cancel()
        self._jobs.start(self._keep, done=self._on_stopped, failed=self._on_failed)

    def close(self, ms: int = 1000) -> bool:
        """Stop for good, before the vault closes; return whether it stopped in time."""
        self._next.stop()
        return self._jobs.close(ms)

    @Slot()
    def _on_due(self) -> None:
        if self._job is None:
            self._job = self._jobs.start(self._step, done=self._on_step, failed=self._on_failed)

    def _step(self, progress: Progress) -> tuple[bool, int, int]:
        check, anew = self._checkup, self._anew
        if anew or (not check.state.running and check.state.due(self._now())):
            self._anew = False
            check.begin()
        more = check.step(progress)
        return (more, *check.done())

    def _keep(self, _progress: Progress) -> None:
        self._checkup.keep()

    def _on_step(self, found: tuple[bool, int, int]) -> None:
        self._job = None
        more, done, total = found
        if more or self._anew:
            self.running = True
            self.moved.emit(done, total)
            self._next.start(self._pause)
        else:
            self._rest()

    def _on_stopped(self, _nothing: None) -> None:
        self._rest()

    def _on_failed(self, error: Exception) -> None:
        # A vault that refuses is checked another time; whoever reads in it is told why.
        if not isinstance(error, LiaiseError):
            log.error("the check failed", exc_info=error)
        self.running = True
        self._rest()

    def _rest(self) -> None:
        self._job, self._pause = None, self._calm
        told, self.running = self.running, False
        self._next.start(AGAIN_MS)
        if told:
            self.ended.emit()
