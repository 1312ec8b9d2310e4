"""Tells the worker what happened to the keys without them, one thing after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from liaise_desktop.app.key_events import acknowledge, unseen
from liaise_desktop.gui.views.key_notice import KeyNotice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.domain.key_events import KeyEvent


class KeyNotices(QObject):
    """Shows what is unseen after unlocking, until each was acknowledged.

    Args:
        parts: The unlocked vault and its window.
        failed: Told what could not be read or kept.
    """

    def __init__(self, parts: OfficeParts, failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._vault, self._desk = parts.session.vault, parts.session.desk
        self._jobs, self._failed = parts.jobs, failed
        self._left: list[KeyEvent] = []
        self.notice = KeyNotice(parts.frame)
        self.notice.action_clicked.connect(self._on_read)

    def start(self) -> None:
        """Look what is unseen."""
        self._jobs.start(self._look, done=self._on_found, failed=self._failed)

    @Slot()
    def _on_read(self) -> None:
        event = self._left.pop(0)
        self._show()
        work = partial(self._acknowledge, event)
        self._jobs.start(work, done=self._on_kept, failed=self._failed)

    def _look(self, _progress: object) -> Sequence[KeyEvent]:
        return unseen(self._vault)

    def _acknowledge(self, event: KeyEvent, _progress: object) -> None:
        acknowledge(self._vault, self._desk, event)

    def _on_found(self, events: Sequence[KeyEvent]) -> None:
        self._left = list(events)
        self._show()

    def _on_kept(self, _nothing: None) -> None:
        """It is not told of again."""

    def _show(self) -> None:
        self.notice.show_event(self._left[0] if self._left else None)
