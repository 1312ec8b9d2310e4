"""Menus that drop from chips and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from liaise_desktop.gui.icons import icon
from liaise_desktop.gui.style import font
from liaise_desktop.gui.widgets.themed import Themed

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChoiceMenu(Themed, QMenu):
    """A menu of entries with keys, of which one may hold.

    Signals:
        picked: The key of the entry that was taken.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self.triggered.connect(self._on_triggered)
        self.restyle()

    def restyle(self) -> None:
        """Take the font from the theme."""
        self.setFont(font("body"))

    def set_options(
        self, options: Sequence[tuple[str, str] | tuple[str, str, str]], current: str | None = None
    ) -> None:
        """Offer *options*: key, word and, if wanted, icon.

        Args:
            options: The entries in their order.
            current: Key of the entry that holds; None makes a menu of commands.
        """
        self.clear()
        for option in options:
            action = QAction(option[1], self)
            action.setData(option[0])
            if len(option) > 2:  # noqa: PLR2004 - the third part is the icon
                action.setIcon(icon(option[2]))
            if current is not None:
                action.setCheckable(True)
                action.setChecked(option[0] == current)
                self._group.addAction(action)
            self.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
