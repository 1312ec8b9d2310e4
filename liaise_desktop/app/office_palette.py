"""What the search palette can start in an unlocked vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaise_desktop.app.office_laptop import KEY as LAPTOP
from liaise_desktop.domain.authority import WRITE, may
from liaise_desktop.gui.presenters.palette_actions import NOTE_THERE, Action

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.gui.views.settings import SettingsPage


class PaletteActions(QObject):
    """Lists what can be started, in the language in force.

    Args:
        office: The unlocked vault on the screen.
        settings: For its sections.
        begin: Type of record → begins a new one on the page that is shown.
    """

    def __init__(
        self,
        office: OfficeParts,
        settings: SettingsPage,
        begin: Mapping[str, Callable[[], None]],
    ) -> None:
        super().__init__(office.frame)
        self._office, self._settings, self._begin = office, settings, begin

    def offered(self) -> list[Action]:
        """Return what may be started by whoever works here."""
        return [*self._new(), *self._doing(), *self._sections()]

    def _new(self) -> Iterator[Action]:
        search_first = self.tr("What was found above may be it already.")
        rows = (
            ("contact", "street", self.tr("Quick capture"), "Ctrl+N", ""),
            ("case", "cases", self.tr("New case"), "", search_first),
            ("mediation", "mediations", self.tr("New mediation"), "", search_first),
            ("request", "requests", self.tr("New request"), "", ""),
            ("message", "library", self.tr("New message for the library"), "", ""),
            ("partner", "library", self.tr("New partner service"), "", ""),
        )
        role = self._office.session.desk.role
        for type_, page, title, keys, about in rows:
            if type_ in self._begin and may(role, type_, WRITE):
                run = partial(self._start, page, self._begin[type_])
                yield Action(type_, title, run, about, keys, begins=bool(about))

    def _doing(self) -> Iterator[Action]:
        frame, open_ = self._office.frame, self._office.open
        there = self.tr("New note in {name}", "the pseudonym of somebody who was found")
        yield Action(NOTE_THERE, there, _nothing, keys="Ctrl+Return")
        yield Action("lock", self.tr("Lock now"), frame.lock_requested.emit, keys="Ctrl+L")
        hand_over = partial(open_, "transfer", "")
        yield Action("export", self.tr("Export a file for a colleague"), hand_over)
        yield Action("import", self.tr("Import a file that was brought"), hand_over)
        yield Action(
            "hand-in",
            self.tr("Is this laptop safe to hand in?"),
            partial(open_, "settings", LAPTOP),
        )

    def _sections(self) -> Iterator[Action]:
        for key, section in self._settings.sections.items():
            title = self.tr("Settings: {section}").format(section=section.title())
            run = partial(self._office.open, "settings", key)
            yield Action(f"settings-{key}", title, run)

    def _start(self, page: str, begin: Callable[[], None]) -> None:
        if page != "street":  # quick capture opens over whatever is shown
            self._office.open(page, "")
        begin()


def _nothing() -> None:
    """Wait for a case: the palette opens it."""
