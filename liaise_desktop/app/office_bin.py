"""The bin and the history of any record, joined to the other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from liaise_desktop.gui.presenters.bin import BinPresenter
from liaise_desktop.gui.views import bin_section
from liaise_desktop.gui.views.history_view import History
from liaise_desktop.gui.views.plates import Plates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from liaise_desktop.app.joining import Joining
    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.settings import SettingsPage

SECTION = "bin"


class OfficeBin(QObject):
    """Makes the section of the bin; ``open("history", record)`` works for every record.

    Args:
        office: The unlocked vault on the screen.
        pages: Its pages.
        settings: Where the section belongs.
        failed: Hears why something was not set aside.
    """

    def __init__(
        self,
        office: OfficeParts,
        pages: Joining,
        settings: SettingsPage,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(office.frame)
        self._office = office
        self._plates = Plates(office.frame)
        self.section = bin_section.BinSection()
        self.presenter = BinPresenter(
            self.section, office.work, notify=office.notify, failed=failed
        )
        bin_section.connect(self.section, self.presenter)
        self.section.history_clicked.connect(self._show_history)
        settings.add_section(SECTION, self._title, self.section)
        timeline = pages.case_page.body.timeline
        timeline.me = office.session.desk.principal
        timeline.bin_clicked.connect(self.presenter.put)
        pages.told.append(self.presenter)
        pages.routes[SECTION] = self._show_section
        pages.routes["history"] = self._show_history

    def start(self) -> None:
        """Read the bin."""
        self.presenter.refresh()

    def _title(self) -> str:
        return self.tr("Bin", "section of the settings")

    def _show_section(self, _record: str) -> None:
        self.presenter.refresh()
        self._office.open("settings", SECTION)

    def _show_history(self, record: str) -> None:
        reader = self._office.work.reader
        state = reader.state(record)
        if state is None:
            return
        versions = reader.history(record)
        said = {text for version in versions for text in _texts(version.fields)}
        names = reader.today.names(text for text in said if "@" in text)
        self._plates.open(History(versions, names, state.type), 640, 520)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)
