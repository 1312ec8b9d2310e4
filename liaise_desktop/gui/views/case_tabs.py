"""The tabs of the case page: their order, their pages, and the keys that go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from liaise_desktop.gui.widgets import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.gui.forms.ui_case_page import Ui_CasePage

# The order in which tabs stand, whoever adds them first; a key that is not here goes last.
ORDER: Final = (
    "timeline", "plan", "steps", "mediations", "referrals", "sharing", "tasks", "person",
    "access",
)  # fmt: skip


class CaseTabs(QObject):
    """Shows one of the pages that areas add to the case page.

    Signals:
        shown: The key of the tab that is shown now.
    """

    shown = Signal(str)

    def __init__(self, ui: Ui_CasePage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._titles: dict[str, Callable[[], str]] = {}
        self._pages: dict[str, QScrollArea] = {}
        ui.tabs.picked.connect(self._on_picked)
        QShortcut(QKeySequence("Ctrl+Tab"), page).activated.connect(self._on_next)
        QShortcut(QKeySequence("Ctrl+Shift+Tab"), page).activated.connect(self._on_previous)

    def add_tab(self, key: str, title: Callable[[], str], widget: QWidget) -> None:
        """Add a page under *key*; what does not scroll by itself is put into what does."""
        area = widget if isinstance(widget, QScrollArea) else self._scrolling(widget)
        self._titles[key], self._pages[key] = title, area
        self._ui.bodies.addWidget(area)
        self._ui.tabs.add_tab(key, title(), self._place(key))
        if len(self._pages) == 1:
            self._on_picked(key)

    def _scrolling(self, widget: QWidget) -> ScrollPage:
        area = ScrollPage(self._ui.bodies)
        area.column.addWidget(widget)
        return area

    def _place(self, key: str) -> int:
        def rank(one: str) -> int:
            return ORDER.index(one) if one in ORDER else len(ORDER)

        return sum(1 for one in self._ui.tabs.keys if rank(one) <= rank(key))

    def retranslate(self) -> None:
        """Ask every area again what its tab is called."""
        for key, title in self._titles.items():
            self._ui.tabs.set_word(key, title())

    def current(self) -> str:
        """Return the key of the tab shown."""
        return str(self._ui.tabs.current())

    def show_tab(self, key: str) -> None:
        """Show the page under *key*."""
        self._ui.tabs.set_current(key)

    def set_count(self, key: str, count: int) -> None:
        """Show behind a tab how much waits there; nothing for none."""
        self._ui.tabs.set_count(key, str(count or ""))

    def reveal(self, widget: QWidget) -> None:
        """Scroll the page shown until *widget* is seen."""
        self._pages[self.current()].ensureWidgetVisible(widget, 0, 24)

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        self._ui.bodies.setCurrentWidget(self._pages[key])
        self.shown.emit(key)

    @Slot()
    def _on_next(self) -> None:
        self._ui.tabs.go(1)

    @Slot()
    def _on_previous(self) -> None:
        self._ui.tabs.go(-1)


class TabTitles(QObject):
    """What the tabs of the page itself are called, in the language in force."""

    def timeline(self) -> str:
        """Return the word for the timeline."""
        return self.tr("Timeline")

    def mediations(self) -> str:
        """Return the word for mediations."""
        return self.tr("Mediations")

    def tasks(self) -> str:
        """Return the word for tasks."""
        return self.tr("Tasks")
