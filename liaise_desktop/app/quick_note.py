"""Quick capture that was asked for from outside, by a shortcut of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from liaise_desktop.app.desktop import Desktop
    from liaise_desktop.app.first_window import FirstWindow


class QuickNote(QObject):
    """Opens quick capture now, or as soon as the vault is unlocked.

    Args:
        desktop: The application on the screen.
    """

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._waits = False
        desktop.unlocked.connect(self._on_unlocked)

    def listen_to(self, first: FirstWindow, *, now: bool) -> None:
        """Hear of later starts that ask for it; *now* if this start asks itself."""
        first.note_asked.connect(self.ask)
        if now:
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Bring the window forward, with quick capture open."""
        desktop = self._desktop
        desktop.come_forward()
        if desktop.leaving.begun:
            return
        if desktop.office is None:
            self._waits = True
        else:
            desktop.office.pages.street.capture()

    @Slot()
    def _on_unlocked(self) -> None:
        if self._waits and self._desktop.office is not None:
            self._waits = False
            self._desktop.office.pages.street.capture()
