"""Brings back a damaged vault between the unlock page and the office."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from liaise_desktop.gui.views import salvaging

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.app.entrance import Entrance
    from liaise_desktop.app.session import Session
    from liaise_desktop.gui.jobs import QtJobRunner


class BringingBack:
    """Shows how far it is, and leads on to the office or back to the unlock page.

    Args:
        entrance: Brings the vault back.
        jobs: The runner on whose thread the vault is opened.
        show: Shows a page in place of the one before.
        opened: Receives the session.
        show_unlock: Shows the unlock page.
    """

    def __init__(
        self,
        entrance: Entrance,
        jobs: QtJobRunner,
        *,
        show: Callable[[QWidget, object], None],
        opened: Callable[[Session], None],
        show_unlock: Callable[[], None],
    ) -> None:
        self._entrance, self._jobs = entrance, jobs
        self._show, self._opened, self._show_unlock = show, opened, show_unlock
        self._way_back: salvaging.WayBack | None = None

    def begin(self, key: str, passphrase: str, code: str) -> None:
        """Bring back the vault *key* and open it."""
        page = salvaging.SalvagingPage()
        job = self._jobs.start(
            partial(self._entrance.bring_back, key, passphrase, code),
            done=self._opened,
            failed=page.show_failed,
            progressed=page.show_progress,
        )
        leave = partial(self._entrance.leave_damaged, key)
        self._way_back = salvaging.WayBack(page, job, leave, self._show_unlock)
        self._show(page, page)
