"""Locking: after idle minutes or on request, the process is replaced by one that knows nothing.

Closing the database leaves copies of notes and keys in memory that Python cannot wipe; a new
program in place of the old one leaves none.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WARN_SECONDS = 30
_TICK_MILLISECONDS = 1000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Notices that nobody has touched the application for a while.

    Signals:
        warned: Seconds until locking; None when somebody came back.
        due: Time to lock.
    """

    warned = Signal(object)
    due = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._monotonic = monotonic
        self._touched = monotonic()
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Lock after *minutes* from now on."""
        self._seconds = minutes * 60
        self._touched = self._monotonic()

    def begin_again(self) -> None:
        """Count from now on, as if somebody had come back."""
        self._touched = self._monotonic()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of keys, pointer and touch; let every event go on."""
        if event.type() in _SIGNS_OF_LIFE:
            self._touched = self._monotonic()
            if self._warning:
                self._warning = False
                self.warned.emit(None)
        return super().eventFilter(watched, event)

    @Slot()
    def look(self) -> None:
        """Warn or lock if it is time to."""
        left = self._seconds - (self._monotonic() - self._touched)
        if left <= 0:
            self._timer.stop()
            self.due.emit()
        elif left <= WARN_SECONDS:
            self._warning = True
            self.warned.emit(int(left) + 1)


def replace_process(arguments: Sequence[str]) -> None:
    """Run this program anew in place of this one; everything in memory goes.

    Windows has no exec: there the new program starts and this one ends at once.
    """
    command = own_command(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":
        subprocess.Popen(command, close_fds=True)
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - our own program, no shell


def own_command(arguments: Sequence[str]) -> list[str]:
    """Return the command that starts this program, whether it is frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "liaise_desktop", *arguments]
