"""Collects cyclic garbage on the GUI thread only.

Python collects on whichever thread happens to allocate. A window that is part of a cycle would
then be destroyed on a worker thread, and Qt crashes when its timers are stopped from there.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MILLISECONDS: Final = 1000


class GuiThreadCollector(QObject):
    """Takes the place of automatic collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation that has filled up."""
        young, middle, old = gc.get_count()
        if old > self._limits[2]:
            gc.collect(2)
        elif middle > self._limits[1]:
            gc.collect(1)
        elif young > self._limits[0]:
            gc.collect(0)
