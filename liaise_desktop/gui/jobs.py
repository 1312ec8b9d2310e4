"""Work away from the screen: one thread that owns the writing connection, one way back.

The runner is the only QObject here and lives as long as the application; a job is plain Python,
so no Qt object is ever made, or let go of, on the worker thread.
"""

from __future__ import annotations

import queue
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from liaise_desktop.domain.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import Progress

T = TypeVar("T")

_LOOK_UP: Final = 0.5  # seconds between looks whether the runner was closed
_BETWEEN_REPORTS: Final = 0.05  # seconds; nobody sees more than twenty steps a second


class Job:
    """Work that was asked for: its way to report, and to be stopped."""

    def __init__(self, report: Callable[[int, int], None] | None) -> None:
        self._report = report
        self._stopped = threading.Event()
        self._reported = -_BETWEEN_REPORTS

    @property
    def is_long(self) -> bool:
        """Whether somebody is told how far the work is."""
        return self._report is not None

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stopped.set()

    def step(self, done: int, total: int) -> None:
        """Say how far the work is.

        Raises:
            CancelledError: Somebody asked the work to stop.
        """
        if self._stopped.is_set():
            raise CancelledError
        now = time.monotonic()
        if self._report and (done == total or now - self._reported >= _BETWEEN_REPORTS):
            self._reported = now
            self._report(done, total)


class QtJobRunner(QObject):
    """Runs jobs one after another on a thread of its own; outcomes arrive on the GUI thread.

    Signals:
        trouble: What a job raised, whoever else is told of it; also of hushed jobs.
    """

    trouble = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._live: list[Job] = []
        self._hushed: list[Job] = []
        self._closed = False
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work_off, name="jobs", daemon=True)
        self._thread.start()

    def start(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[int, int], None] | None = None,
    ) -> Job:
        """Start *work* behind what is already waiting; call it from the GUI thread.

        Args:
            work: Runs on the worker thread and touches no widget.
            done: Receives the result, later, on the GUI thread.
            failed: Receives what was raised instead. Cancelled work calls neither.
            progressed: Hears of steps, at most twenty a second.
        """
        job = Job(partial(self._post_progress, progressed) if progressed else None)
        self._live.append(job)
        self._waiting.put(partial(self._run, job, work, done, failed))
        return job

    def call_and_wait(self, call: Callable[[], T]) -> T:
        """Run *call* on the worker thread, behind what is waiting, and return what it returns.

        For work on another thread that needs the writing connection now and then; never from the
        GUI thread, which must not wait, nor from the worker thread, which would wait for itself.

        Raises:
            CancelledError: The runner was closed meanwhile.
        """
        answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def answer() -> None:
            try:
                answers.put((call(), None))
            except BaseException as error:  # noqa: BLE001 - raised again where it was asked
                answers.put((None, error))

        self._waiting.put(answer)
        while not self._closed:
            try:
                value, error = answers.get(timeout=_LOOK_UP)
            except queue.Empty:
                continue
            if error is not None:
                raise error
            return value  # type: ignore[return-value] # what call returned
        raise CancelledError

    def interrupt(self) -> None:
        """Ask long work to stop at its next step: that which reports how far it is."""
        for job in self._live:
            if job.is_long:
                job.cancel()

    def hush(self) -> None:
        """Let what was started so far run to its end, and deliver no outcome of it."""
        self._hushed = list(self._live)

    def is_busy(self) -> bool:
        """Return whether work is running or waiting."""
        return bool(self._live)

    def close(self, ms: int = 5000) -> bool:
        """Stop all work and end the thread; return whether it ended within *ms* milliseconds.

        Nothing is delivered after this.
        """
        self._closed = True
        for job in self._live:
            job.cancel()
        self._waiting.put(None)
        self._thread.join(ms / 1000)
        return not self._thread.is_alive()

    def _work_off(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()
            del work  # an idle thread keeps no result and no widget alive

    def _run(
        self,
        job: Job,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        outcome: Callable[[], None] | None = None
        try:
            job.step(0, 1)
            outcome = partial(done, work(job))
        except CancelledError:
            pass
        except Exception as error:  # noqa: BLE001 - the last frame of the thread: all comes home
            outcome = partial(failed, error)
            self._post(partial(self.trouble.emit, error))
        self._post(partial(self._finish, job, outcome))

    def _finish(self, job: Job, outcome: Callable[[], None] | None) -> None:
        self._live.remove(job)
        if outcome is not None and job not in self._hushed:
            outcome()

    def _post_progress(
        self, progressed: Callable[[int, int], None], done: int, total: int
    ) -> None:
        self._post(partial(progressed, done, total))

    def _post(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._posted.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
