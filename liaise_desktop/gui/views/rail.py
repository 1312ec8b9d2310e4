"""The rail on the left: the pages there are, and who is signed in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_rail import Ui_Rail
from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets.nav import NavItem
from liaise_desktop.gui.widgets.scroll import Ground

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QBoxLayout

WIDE: Final = 216
NARROW: Final = 64

GLYPHS: Final = {
    "today": "calendar-days",
    "cases": "folder-open",
    "street": "footprints",
    "requests": "ear",
    "mediations": "handshake",
    "referrals": "waypoints",
    "library": "message-square-text",
    "transfer": "usb",
    "settings": "settings",
}
"""Icons of the pages that are known here, in the order in which they stand."""


class Rail(Ground):
    """Leads to the pages.

    Signals:
        page_requested: The key of a page.
        identity_clicked: The person who is signed in was pressed.
        capture_requested: A street contact shall be captured.
    """

    page_requested = Signal(str)
    capture_requested = Signal()
    identity_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="rail")
        self.ui = Ui_Rail()
        self.ui.setupUi(self)
        self._items: dict[str, NavItem] = {}
        self._titles: dict[str, Callable[[], str]] = {}
        self._narrow = False
        self.ui.person.clicked.connect(self.identity_clicked)
        self.ui.capture.clicked.connect(self.capture_requested)
        self.ui.capture.hide()
        self.ui.capture_place.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(self.tr("Pages"))
        self.restyle()

    def add_item(
        self, key: str, title: Callable[[], str], glyph: str = "", *, below: bool = False
    ) -> None:
        """Add the way to a page, above or below the gap."""
        item = NavItem(self, title(), glyph=glyph or GLYPHS.get(key, "file-text"))
        item.setObjectName(f"nav_{key}")
        item.clicked.connect(self._on_clicked)
        self._items[key] = item
        self._titles[key] = title
        column = self.ui.below if below else self.ui.pages
        column.insertWidget(self._place_of(key, column), item)
        item.narrow = self._narrow
        self._put_in_order()

    def _place_of(self, key: str, column: QBoxLayout) -> int:
        here = [other for other, item in self._items.items() if column.indexOf(item) >= 0]
        return sum(_order(other) <= _order(key) for other in here)

    def _put_in_order(self) -> None:
        self._items = dict(sorted(self._items.items(), key=_by_order))
        items = [self.ui.capture, *self._items.values(), self.ui.person]
        for before, after in pairwise(items):
            QWidget.setTabOrder(before, after)

    def offer_capture(self, offered: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show the way to quick capture above the pages, or not."""
        self._show_capture()
        self.ui.capture.setVisible(offered)
        self.ui.capture_place.setContentsMargins(0, 0, 0, 14 if offered else 0)

    def _show_capture(self) -> None:
        words = self.tr("Quick capture")
        button = self.ui.capture
        button.dress(
            text="" if self._narrow else words,
            key_cap="" if self._narrow else "Ctrl+N",
        )
        if not self._narrow and button.sizeHint().width() > px(WIDE - 24):
            button.key_cap = ""  # the word is worth more than its key
        button.setAccessibleName(words)
        button.setToolTip(words if self._narrow else "")

    def item(self, key: str) -> NavItem:
        """Return the entry of the page *key*."""
        return self._items[key]

    def page_keys(self) -> list[str]:
        """Return the keys of the pages in their order."""
        return list(self._items)

    def mark_current(self, key: str) -> None:
        """Show that *key* is the page one is on."""
        for other, item in self._items.items():
            item.here = other == key

    def set_city(self, name: str) -> None:
        """Show whose installation this is."""
        self.ui.city.setText(name)

    def set_narrow(self, narrow: bool, /) -> None:  # noqa: FBT001 - a plain setter
        """Show icons only, or words as well."""
        self._narrow = narrow
        self.ui.product.setVisible(not narrow)
        self.ui.city.setVisible(not narrow)
        for item in self._items.values():
            item.narrow = narrow
        self.ui.person.narrow = narrow
        self._show_capture()
        self.ui.head.setContentsMargins(4 if narrow else 8, 0, 0, 14)
        self.restyle()

    def is_narrow(self) -> bool:
        """Return whether only icons are shown."""
        return self._narrow

    def restyle(self) -> None:
        """Take widths from the theme."""
        if hasattr(self, "_narrow"):
            self.setFixedWidth(px(NARROW if self._narrow else WIDE))
        super().restyle()

    def retranslate(self) -> None:
        """Take the words of the pages in the language in force."""
        self.setAccessibleName(self.tr("Pages"))
        self._show_capture()
        for key, item in self._items.items():
            item.setText(self._titles[key]())
            item.restyle()

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        for key, item in self._items.items():
            if item is sender:
                self.page_requested.emit(key)

    def take_focus(self) -> QWidget:
        """Return the entry that the keyboard comes to first: the page one is on."""
        items = list(self._items.values())
        here = [item for item in items if item.here]
        return next(iter(here or items), self.ui.person)


def _order(key: str) -> int:
    keys = list(GLYPHS)
    return keys.index(key) if key in keys else len(keys)


def _by_order(entry: tuple[str, NavItem]) -> int:
    return _order(entry[0])
