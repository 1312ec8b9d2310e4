"""What watches over open notes: idle minutes, signs of leaving, the veil, copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.app.leaving_signs import Sign
from liaise_desktop.app.lock import IdleWatch
from liaise_desktop.app.own_copies import OwnCopies
from liaise_desktop.gui.views.veil import Veils

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from liaise_desktop.app.leaving_signs import LeavingSigns


class Guard(QObject):
    """Says when to lock, and keeps what is open from eyes and other programs until then.

    Args:
        app: The application.
        minutes: Idle minutes.
        monotonic: What they are counted by, in seconds.
        signs: Makes what listens to the system, once it is needed: that takes its time.

    Signals:
        lock_due: Time to lock; whether it is urgent.
        warned: Seconds until locking; None when somebody came back.
        idle_outside: Nobody touched a window in which no notes are open.
    """

    lock_due = Signal(bool)
    warned = Signal(object)
    idle_outside = Signal()

    def __init__(
        self,
        app: QApplication,
        minutes: int,
        monotonic: Callable[[], float],
        signs: Callable[[], LeavingSigns],
    ) -> None:
        super().__init__()
        self._app, self._make_signs = app, signs
        self._signs: LeavingSigns | None = None
        self._open = False
        self.idle = IdleWatch(minutes, self, monotonic)
        self.idle.warned.connect(self._on_warned)
        self.idle.due.connect(self._on_idle)
        app.installEventFilter(self.idle)
        self.veils = Veils(app)  # its filter comes before: keys on a veil are no signs of life
        self.copies = OwnCopies(app.clipboard())

    def tells_of_lid(self) -> bool:
        """Whether closing the lid locks here."""
        return self._listener().tells_of_lid()

    def _listener(self) -> LeavingSigns:
        if self._signs is None:
            self._signs = self._make_signs()
        return self._signs

    def begin(self) -> None:
        """Notes are open from now on."""
        if not self._open:
            self._open = True
            self._listener().start(self._on_sign)

    def end(self) -> None:
        """Nothing is open any more, or the application ends: take back copies."""
        self.copies.clear()
        if self._signs is not None:
            self._signs.stop()

    def retire(self) -> None:
        """The lock has begun: take back copies, and put no veil over what comes now."""
        self.veils.retire()
        self.copies.clear()

    def leave(self) -> None:
        """Hear no more of what people do; for tests that go on in the same process."""
        self._app.removeEventFilter(self.idle)
        self._app.removeEventFilter(self.veils)

    def _on_sign(self, sign: Sign) -> None:
        # Behind the lock of the session the laptop may stay on: there is time for a copy.
        self.lock_due.emit(sign is not Sign.SESSION)

    @Slot(object)
    def _on_warned(self, seconds: object) -> None:
        if self._open:
            self.warned.emit(seconds)

    @Slot()
    def _on_idle(self) -> None:
        if self._open:
            self.lock_due.emit(False)  # noqa: FBT003 - the signal's argument
        else:
            self.idle.begin_again()
            self.idle_outside.emit()
