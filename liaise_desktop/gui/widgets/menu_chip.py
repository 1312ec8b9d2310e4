"""A chip that holds one of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from liaise_desktop.gui.widgets.chips import Chip
from liaise_desktop.gui.widgets.menus import ChoiceMenu
from liaise_desktop.gui.widgets.themed import designed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class MenuChip(Chip):
    """A chip that drops a menu and shows what was chosen there.

    Properties:
        asks: Question shown while nothing is chosen.

    Signals:
        picked: The key of the entry that a person took.
    """

    picked = Signal(str)
    asks = designed(str, "asks", "", "retranslate")

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent, caret=True)
        self._options: list[tuple[str, str]] = []
        self._value = ""
        self._drop = ChoiceMenu(self)
        self._drop.picked.connect(self._on_picked)
        self.setMenu(self._drop)
        self.dress(**properties)
        self.retranslate()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer *options*: key and word. What holds stays, even if it is not among them."""
        self._options = list(options)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the word of what holds."""
        words = dict(self._options)
        self.setText((words.get(self._value) or self._value or self.asks).replace("&", "&&"))
        self.setAccessibleName(" ".join(filter(None, (self.asks, words.get(self._value)))))
        self._drop.set_options(self._options, self._value)
        self.updateGeometry()

    def value(self) -> str:
        """Return the key that holds; empty if none does."""
        return self._value

    def set_value(self, key: str) -> None:
        """Let *key* hold; one that is not offered shows as it is, an empty one asks."""
        self._value = key
        self.retranslate()

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        self.set_value(key)
        self.picked.emit(key)
