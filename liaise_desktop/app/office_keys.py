"""What the office shows of the keys: a section of the settings, tasks, and the reminder."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.app.entrance import city_facts
from liaise_desktop.app.keys_at_work import KeysAtWork
from liaise_desktop.gui.presenters.key_task import KeyTaskPresenter
from liaise_desktop.gui.presenters.keys_section import KeysSectionPresenter
from liaise_desktop.gui.presenters.sheet_check import Sheet
from liaise_desktop.gui.views import key_task, keys_section, sheet_reminder

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.settings import SettingsPage

SECTION = "keys"


class OfficeKeys(QObject):
    """Makes and wires what is about the keys.

    Args:
        office: The unlocked vault on the screen.
        settings: Where the section belongs.
        closed: Called when the vault was closed by changing its keys.
    """

    def __init__(
        self, office: OfficeParts, settings: SettingsPage, closed: Callable[[], None]
    ) -> None:
        super().__init__(office.frame)
        self._office, self._closed = office, closed
        port = KeysAtWork(office.session.vault, office.maker.cost)
        self.section_view = keys_section.KeysSection()
        self.reminder = sheet_reminder.SheetReminder(office.frame)
        self.section = KeysSectionPresenter(
            self.section_view,
            port,
            office.jobs,
            begin=self._open_task,
            remind=self.reminder.setVisible,
        )
        keys_section.connect(self.section_view, self.section)
        sheet_reminder.connect(self.reminder, self.section)
        settings.add_section(SECTION, self._title, self.section_view)
        office.frame.ui.right.insertWidget(1, self.reminder)
        self.task_page = key_task.KeyTaskPage()
        self.task = KeyTaskPresenter(
            self.task_page,
            port,
            office.maker,
            office.jobs,
            office.preferences,
            self._sheet,
            random=secrets.token_bytes,
            finished=self._on_finished,
        )
        key_task.connect(self.task_page, self.task)
        office.frame.add_inner_page("keys", self.task_page, under="settings")

    def start(self) -> None:
        """Show the keys as they are."""
        self.section.start()

    def begin(self, task: str) -> None:
        """Begin a task on the page that is shown."""
        self.task.begin(task)

    def _open_task(self, task: str) -> None:
        self._office.open("keys", task)

    def _title(self) -> str:
        return self.tr("Keys and recovery", "section of the settings")

    def _sheet(self) -> Sheet:
        session = self._office.session
        facts = city_facts(session.pack)
        label = session.vault.info.label
        return Sheet(
            facts.city, facts.team, label, facts.computer, facts.today, (), facts.practice
        )

    def _on_finished(self, task: str) -> None:
        if task == "everything":
            self._closed()
            return
        self.section.refresh()
        self._office.open("settings", SECTION)
        done = {
            "passphrase": self.tr("The new passphrase counts from now on."),
            "sheet": self.tr("The new sheet counts. Destroy the old one: it opens nothing."),
            "shares": self.tr("The three shares count. Bring each to its place."),
            "rehearse": self.tr("The sheet is right. Put it back into its envelope."),
        }
        if task in done:
            self._office.notify(done[task], None)
