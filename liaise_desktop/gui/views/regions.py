"""Moving the focus from one part of a window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from liaise_desktop.gui.widgets.focus_ring import focus_by_keyboard

if TYPE_CHECKING:
    from collections.abc import Sequence


def focus_next_region(regions: Sequence[QWidget], step: int) -> None:
    """Give the focus to the next (1) or the previous (-1) region that can take it."""
    now = QApplication.focusWidget()
    holds = [
        number
        for number, region in enumerate(regions)
        if now is not None and (region is now or region.isAncestorOf(now))
    ]
    start = holds[-1] if holds else -1 if step > 0 else 0
    for ahead in range(1, len(regions) + 1):
        target = first_stop(regions[(start + ahead * step) % len(regions)])
        if target is not None:
            focus_by_keyboard(target)
            return


def first_stop(region: QWidget) -> QWidget | None:
    """Return what the keyboard comes to first in *region*, None if nothing takes it.

    A region may offer `take_focus()` to choose for itself.
    """
    own = getattr(region, "take_focus", None)
    if callable(own):
        chosen: QWidget = own()
        return chosen
    step: QWidget | None = region
    while step is not None:
        takes = step.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        inside = step is region or region.isAncestorOf(step)
        if takes and inside and step.isVisible() and step.isEnabled():
            return step
        step = step.nextInFocusChain()
        if step is region:
            break
    return None
