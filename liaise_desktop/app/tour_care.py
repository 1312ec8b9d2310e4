"""The part of the tour that looks after the laptop: backup, full check, keys, veil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.tour_hands import NotDoneError
from liaise_desktop.gui.views.veil import Veil
from liaise_desktop.storage.backups import default_place

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.office import Office
    from liaise_desktop.app.tour_hands import Hands
    from liaise_desktop.gui.views.backup_look import BackupLookPanel


def look_after(office: Office, hands: Hands) -> int:
    """Back up, look into the backup, check everything, show keys and veil; return the backups.

    Raises:
        NotDoneError: One of it did not really happen.
    """
    made = back_up(office, hands)
    check_all(office, hands)
    office.open("settings", "keys")
    hands.pictures(office.frame, "keys", office.preferences)
    cover(office, hands)
    return made


def back_up(office: Office, hands: Hands) -> int:
    """Make a backup and look into it; return how many there are now."""
    office.open("settings", "backups")
    section = office.backups.section
    before = backups_of(office)
    hands.click(section.ui.now, "Back up now")
    hands.wait(lambda: len(backups_of(office)) == len(before) + 1, "the backup is made")
    hands.wait(section.ui.now.isEnabled, "the backup is finished")
    hands.pictures(office.frame, "backups", office.preferences)
    section.ui.table.go_to_row(0)
    hands.click(section.ui.look, "Look into it")
    hands.wait(lambda: _is_open(section.panel), "what the backup holds is shown")
    hands.picture(office.frame, "backup-look")
    if section.panel is not None:
        hands.click(section.panel.ui.close, "Close")
    return len(backups_of(office))


def _is_open(panel: BackupLookPanel | None) -> bool:
    return panel is not None and panel.isVisible()


def backups_of(office: Office) -> list[Path]:
    """Return the finished backups on this laptop."""
    place = default_place(office.session.vault.folder)
    return sorted(path.parent for path in place.glob("*/vault.keys") if path.parent.suffix == "")


def check_all(office: Office, hands: Hands) -> None:
    """Check every page and every change of the vault."""
    office.open("settings", "laptop")
    section = office.laptop.section
    ended = QSignalSpy(office.laptop.checking.ended)
    hands.click(section.ui.check, "Check now")
    hands.wait(lambda: ended.count() > 0, "the check comes to its end")
    hands.wait(section.ui.check.isVisible, "the check may be begun again")
    if section.ui.damage.isVisible():
        raise NotDoneError("the vault is whole")
    hands.pictures(office.frame, "laptop", office.preferences)


def cover(office: Office, hands: Hands) -> None:
    """Cover the window with F12 and take the cover away."""

    def covered() -> bool:
        return any(veil.isVisible() for veil in office.frame.findChildren(Veil))

    hands.keys(office.frame, Qt.Key.Key_F12)
    hands.wait(covered, "the veil covers the window")
    hands.picture(office.frame, "veil")
    hands.keys(QApplication.focusWidget() or office.frame, Qt.Key.Key_F12)
    hands.wait(lambda: not covered(), "the veil is gone")
