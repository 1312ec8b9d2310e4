"""The section about this laptop, and the check that goes on behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog

from liaise_desktop.app.checking import Checking
from liaise_desktop.app.health_work import HealthWork
from liaise_desktop.gui.presenters.health import HealthPresenter
from liaise_desktop.gui.views import health_section
from liaise_desktop.storage.files import file_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.settings import SettingsPage

KEY: Final = "laptop"


class Laptop(QObject):
    """Adds the section to the settings and keeps it true while the vault is open.

    Args:
        office: The unlocked vault on the screen.
        page: The settings.
        lock: Locks the application.
        ask_list: Asks where the list of what is missing goes; empty for nowhere.
    """

    def __init__(
        self,
        office: OfficeParts,
        page: SettingsPage,
        lock: Callable[[], None],
        ask_list: Callable[[QWidget], str] | None = None,
    ) -> None:
        super().__init__(office.frame)
        self._ask_list = ask_list or ask_for_list
        vault, clock = office.session.vault, office.session.desk.clock
        self.checking = Checking(
            vault.checkup(office.jobs.call_and_wait),
            unclean=vault.unclean,
            now=clock.now,
            parent=self,
        )
        self.section = health_section.HealthSection()
        self.presenter = HealthPresenter(
            self.section,
            HealthWork(office.session),
            self.checking,
            office.second,
            now=clock.now,
            lock=lock,
            salvaged=office.session.salvaged,
        )
        health_section.connect(self.section, self.presenter)
        self.section.save_clicked.connect(self._on_save)
        self.checking.moved.connect(self.presenter.check_moved)
        self.checking.ended.connect(self.presenter.check_ended)
        page.add_section(KEY, self.section.title, self.section)
        page.section_shown.connect(self._on_section)

    def start(self) -> None:
        """Begin what goes on by itself."""
        self.presenter.start()
        self.checking.start()

    def close(self) -> None:
        """Stop what reads, before the vault closes."""
        self.checking.close()

    @Slot(str)
    def _on_section(self, key: str) -> None:
        if key == KEY:
            self.presenter.refresh()

    @Slot()
    def _on_save(self) -> None:
        wanted = self._ask_list(self.section.window())
        if wanted:
            try:
                save_list(Path(wanted), self.section.missing.lines(for_file=True))
            except Exception as error:  # noqa: BLE001 - the screen names what it knows
                self.section.show_error(error)


def save_list(path: Path, lines: Sequence[str]) -> None:
    """Write a list of what is missing; it holds names of colleagues and numbers, nothing else.

    Raises:
        VaultFullError, VaultUnwritableError: The disk refuses.
    """
    with file_errors():
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def ask_for_list(window: QWidget) -> str:
    """Ask where a list goes; empty if nobody wants to say."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    found, _ = QFileDialog.getSaveFileName(window, "", str(folder / "liaise.txt"), "(*.txt)")
    return found
