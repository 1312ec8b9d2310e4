"""How screens learn that something was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from liaise_desktop.application.change_set import ChangeSet


class ChangeBus(QObject):
    """Tells every open screen what the last use case wrote; each decides what to reread.

    Signals:
        changed: The ChangeSet, and the object that started the use case (or None).
    """

    changed = Signal(object, object)

    def announce(self, changes: ChangeSet, initiator: object = None) -> None:
        """Tell of *changes*; *initiator* may ignore what it already shows."""
        self.changed.emit(changes, initiator)
