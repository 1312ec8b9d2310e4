"""The window after unlock: rail, top bar, pages, toast, practice band."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from liaise_desktop.gui.forms.ui_frame import Ui_Frame
from liaise_desktop.gui.style import theme
from liaise_desktop.gui.views.rail import Rail
from liaise_desktop.gui.views.regions import focus_next_region
from liaise_desktop.gui.views.top_bar import TopBar
from liaise_desktop.gui.widgets.banners import Toast
from liaise_desktop.gui.widgets.focus_ring import install_focus_rings
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Callable

NARROW_BELOW: Final = 1160  # px; narrower windows show icons only in the rail
_LEAST = (1024, 620)


class Frame(Themed, QMainWindow):
    """Holds the pages and what surrounds them.

    A page may offer `focus_regions()`, a list of widgets: its content first, then its composer;
    F6 goes through them.

    Signals:
        page_requested: The key of a page that somebody wants to see.
        search_requested: Somebody wants to search.
        lock_requested: Somebody wants to lock.
        danger_requested: Somebody is in danger: whom to ring, and who decides.
        back_requested: Somebody wants to go back.
        undo_clicked: Undo was pressed in the toast.
        identity_clicked: Who is signed in was pressed.
    """

    page_requested = Signal(str)
    search_requested = Signal()
    lock_requested = Signal()
    danger_requested = Signal()
    back_requested = Signal()
    undo_clicked = Signal()
    identity_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Frame()
        self.ui.setupUi(self)
        self.setMinimumSize(*_LEAST)
        self.rail, self.top_bar = Rail(self.ui.ground), TopBar(self.ui.ground)
        self.ui.across.insertWidget(0, self.rail)
        self.ui.right.insertWidget(0, self.top_bar)
        QWidget.setTabOrder(self.rail, self.top_bar)
        QWidget.setTabOrder(self.top_bar, self.ui.pages)
        self._pages: dict[str, QWidget] = {}
        self._inner: dict[str, str] = {}
        self._current = ""
        self.toast = Toast(self.ui.pages)
        self.ui.practice.hide()
        self.rail.page_requested.connect(self.page_requested)
        self.rail.identity_clicked.connect(self.identity_clicked)
        self.top_bar.search_requested.connect(self.search_requested)
        self.top_bar.lock_requested.connect(self.lock_requested)
        self.top_bar.danger_requested.connect(self.danger_requested)
        self.toast.undo_clicked.connect(self.undo_clicked)
        self._bind_keys()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            install_focus_rings(app)

    def _bind_keys(self) -> None:
        signals = {
            "Ctrl+K": self.search_requested,
            "Ctrl+L": self.lock_requested,
            "Alt+Left": self.back_requested,
        }
        for keys, signal in signals.items():
            QShortcut(QKeySequence(keys), self).activated.connect(signal)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._on_next_region)
        QShortcut(QKeySequence("Shift+F6"), self).activated.connect(self._on_previous_region)
        self._digits = [QShortcut(QKeySequence(f"Ctrl+{n}"), self) for n in range(1, 10)]
        for shortcut in self._digits:
            shortcut.activated.connect(self._on_digit)

    def add_page(
        self,
        key: str,
        page: QWidget,
        title_getter: Callable[[], str],
        glyph: str = "",
        *,
        bottom: bool = False,
    ) -> None:
        """Add a page and its entry in the rail.

        Args:
            key: Its name in code, such as "cases".
            page: The page; it becomes a child of the frame.
            title_getter: Returns its title in the language in force.
            glyph: Icon; keys in rail.GLYPHS have one already.
            bottom: Whether the entry stands at the bottom of the rail.
        """
        self._pages[key] = page
        self.ui.pages.addWidget(page)
        self.rail.add_item(key, title_getter, glyph, below=bottom)
        self.toast.raise_()

    def show_page(self, key: str) -> None:
        """Show the page *key*; KeyError if there is none."""
        page = self._pages[key]
        self._current = key
        self.ui.pages.setCurrentWidget(page)
        self.rail.mark_current(self._inner.get(key, key))
        self.toast.raise_()

    def add_inner_page(self, key: str, page: QWidget, under: str) -> None:
        """Add a page without an entry of its own; it lights up the entry of *under*."""
        self._pages[key] = page
        self._inner[key] = under
        self.ui.pages.addWidget(page)
        self.toast.raise_()

    def current_page(self) -> str:
        """Return the key of the page shown; empty before the first."""
        return self._current

    def set_identity(self, name: str, role_text: str, initials: str) -> None:
        """Show who is signed in."""
        self.rail.ui.person.dress(person=name, role=role_text, initials=initials)

    def set_city(self, name: str) -> None:
        """Show whose installation this is."""
        self.rail.set_city(name)

    def set_practice(self, practice: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show or hide the band that says that nothing here is real."""
        self.ui.practice.setVisible(practice)

    def set_saved(self, text: str) -> None:
        """Show when something was last kept."""
        self.top_bar.set_saved(text)

    def set_lock_warning(self, text: str | None) -> None:
        """Show that the window is about to lock; None ends the warning."""
        self.top_bar.set_warning(text)

    def set_waiting(self, key: str, count: int) -> None:
        """Show how much waits on the page *key*; 0 shows nothing."""
        self.rail.item(key).count = str(count) if count else ""

    def show_toast(self, text: str, undo: bool = False) -> None:  # noqa: FBT001, FBT002 - reads well
        """Say what was done, at the bottom left, with or without Undo."""
        self.toast.show_text(text, undo=undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the rail narrow where room is short."""
        super().resizeEvent(event)
        self._fit_rail()

    def restyle(self) -> None:
        """Make the rail narrow where text is large."""
        super().restyle()
        self._fit_rail()

    def _fit_rail(self) -> None:
        narrow = self.width() < NARROW_BELOW or theme().large_text
        if narrow != self.rail.is_narrow():
            self.rail.set_narrow(narrow)

    def _regions(self) -> list[QWidget]:
        page = self._pages.get(self._current)
        offered = getattr(page, "focus_regions", None)
        inner: list[QWidget] = offered() if callable(offered) else [page] if page else []
        shown = [region for region in inner if region.isVisible()]
        return [self.rail, self.top_bar, *shown]

    @Slot()
    def _on_next_region(self) -> None:
        focus_next_region(self._regions(), 1)

    @Slot()
    def _on_previous_region(self) -> None:
        focus_next_region(self._regions(), -1)

    @Slot()
    def _on_digit(self) -> None:
        number = next(n for n, shortcut in enumerate(self._digits) if shortcut is self.sender())
        keys = self.rail.page_keys()
        if number < len(keys):
            self.page_requested.emit(keys[number])

