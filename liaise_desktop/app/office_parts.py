"""What the pages of an unlocked vault are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.entrance import Entrance
    from liaise_desktop.app.opened_copies import OpenedCopies
    from liaise_desktop.app.preferences import Preferences
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.jobs import QtJobRunner
    from liaise_desktop.gui.presenters.transfer_port import Place
    from liaise_desktop.gui.views.frame import Frame
    from liaise_desktop.gui.views.paper_dialog import ChooseFile


@dataclass(frozen=True)
class OfficeParts:
    """An unlocked vault, the window it is shown in, and the ways between its pages.

    Attributes:
        session: The unlocked vault.
        work: The same, as presenters see it.
        frame: The window.
        jobs: The runner that owns the writing connection.
        second: The runner for work that only reads, or asks the first for short steps.
        preferences: Language, appearance and the minutes until locking.
        folders: Places of export files to begin with.
        ask_file: Asks where a paper goes.
        maker: Draws and judges passphrases, and draws recovery codes.
        copies: Plain copies of attachments that other programs show.
        open: Shows a page.
        notify: Says what was done, with a way back if there is one.
    """

    session: Session
    work: Workplace
    frame: Frame
    jobs: QtJobRunner
    second: QtJobRunner
    preferences: Preferences
    folders: Sequence[Place]
    ask_file: ChooseFile
    maker: Entrance
    copies: OpenedCopies
    open: Callable[[str, str], None]
    notify: Callable[[str, Callable[[], None] | None], None]
