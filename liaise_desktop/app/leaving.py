"""Leaving: from an open vault to a process that knows nothing, step by step, in bounded time."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from liaise_desktop.gui.views.closing import ClosingPage
from liaise_desktop.gui.views.veil import close_popups

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import JobHandle, Progress
    from liaise_desktop.gui.jobs import QtJobRunner

log = logging.getLogger(__name__)

URGENT_SECONDS: Final = 4.0  # a system that is about to sleep waits for five
CALM_SECONDS: Final = 20.0
COPY_SECONDS: Final = 120.0  # what may pass before the copy that is made at a calm lock is stopped
SHOWN_MILLISECONDS: Final = 600  # what is over sooner is not shown
_NEUTRAL: Final = "Liaise"


class Alarm:
    """Calls back after some seconds, from a thread of its own: the GUI thread may be stuck."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring = ring
        self._timer: threading.Timer | None = None

    def set(self, seconds: float) -> None:
        """Ring in *seconds*, and not when it was to ring before."""
        self.off()
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True
        self._timer.start()

    def off(self) -> None:
        """Do not ring."""
        if self._timer is not None:
            self._timer.cancel()


@dataclass(frozen=True, slots=True)
class LastSteps:
    """What the sequence asks of others.

    Attributes:
        settle: Stops what can be stopped and keeps what is being typed; on the GUI thread.
        copy: Makes what is to be there after a calm lock, such as a backup; on the thread that
            writes, the vault still open. None for nothing. It must heed its progress.
        close: Closes the vault; on the thread that writes.
    """

    settle: Callable[[], None]
    copy: Callable[[Progress], None] | None
    close: Callable[[], None]


class Leaving(QObject):
    """Takes each step once, in order; a step that fails or takes too long stops none after it.

    cover → settle → copy (not when it is urgent) → close → release → replace. When the time is
    over, what is left of the steps before *release* is passed over: the vault is then left as by a
    crash, with all that was saved in it.

    Args:
        jobs: The runner whose thread writes.
        release: Lets go of what a process keeps from others; from any thread.
        replace: Replaces this process; from any thread.
        alarm: Makes what calls back when the time is over.
    """

    def __init__(
        self,
        jobs: QtJobRunner,
        release: Callable[[], None],
        replace: Callable[[], None],
        alarm: Callable[[Callable[[], None]], Alarm] = Alarm,
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._release, self._replace = release, replace
        self._alarm = alarm(self._on_overdue)
        self._copying: JobHandle | None = None
        self._gone = threading.Lock()
        self.page: ClosingPage | None = None
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self.begun = False

    def begin(self, steps: LastSteps | None, *, urgent: bool) -> None:
        """Leave; without *steps* if no vault is open. Asked again, hurry if it is urgent."""
        if self.begun:
            if urgent:
                self._hurry()
            return
        self.begun = True
        self._alarm.set(URGENT_SECONDS if urgent else CALM_SECONDS)
        attempt(cover_windows)
        if steps is None:
            self._go()
            return
        attempt(steps.settle)
        if steps.copy is not None and not urgent:
            self._alarm.set(COPY_SECONDS)
            self._start_copy(steps.copy)
        closing = _Closing(steps.close)
        self._jobs.start(closing, done=self._on_closed, failed=self._on_closed)
        if urgent:
            # No going back to a loop of events: the system may sleep as soon as we let it.
            closing.over.wait(URGENT_SECONDS)
            self._go()

    def _start_copy(self, copy: Callable[[Progress], None]) -> None:
        page = self.page = ClosingPage()
        page.hurried.connect(self._on_hurried)
        self._shown.timeout.connect(page.show)
        self._shown.start(SHOWN_MILLISECONDS)
        self._copying = self._jobs.start(
            copy,
            done=self._on_copied,
            failed=self._on_not_copied,
            progressed=page.show_progress,
        )

    @Slot()
    def _on_hurried(self) -> None:
        self._alarm.set(CALM_SECONDS)
        if self._copying is not None:
            self._copying.cancel()

    def _hurry(self) -> None:
        self._alarm.set(URGENT_SECONDS)
        if self._copying is not None:
            self._copying.cancel()

    def _on_copied(self, _nothing: None) -> None:
        self._alarm.set(CALM_SECONDS)

    def _on_not_copied(self, error: Exception) -> None:
        _say("the copy at the lock failed", error)

    def _on_closed(self, _nothing: object) -> None:
        self._go()

    def _go(self) -> None:
        self._alarm.off()
        self._shown.stop()
        if self.page is not None:
            self.page.hide()
        self._jobs.close(1000)
        self._out()

    def _on_overdue(self) -> None:
        log.error("the lock took too long, the process is replaced as it is")
        self._out()

    def _out(self) -> None:
        # The alarm and the last step may come together.
        if self._gone.acquire(blocking=False):
            attempt(self._release)
            self._replace()


class _Closing:
    def __init__(self, close: Callable[[], None]) -> None:
        self._close = close
        self.over = threading.Event()

    def __call__(self, _progress: object) -> None:
        try:
            self._close()
        except Exception as error:  # noqa: BLE001 - nothing may stop the lock
            _say("the vault did not close cleanly", error)
        finally:
            self.over.set()


def cover_windows() -> None:
    """Take every window, dialog and menu off the screen, and put a neutral title on each."""
    close_popups()
    for window in QApplication.topLevelWidgets():
        window.setWindowTitle(_NEUTRAL)
        if isinstance(window, QDialog):
            window.reject()
        window.hide()


def attempt(step: Callable[[], None]) -> None:
    """Take a step; log where it failed, and go on."""
    try:
        step()
    except Exception as error:  # noqa: BLE001 - nothing may stop the lock
        _say("a step of the lock failed", error)


def _say(what: str, error: BaseException) -> None:
    log.error(what, exc_info=(type(error), error, error.__traceback__))
