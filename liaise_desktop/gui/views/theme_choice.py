"""Choosing themes: the frequent ones as chips, the others behind them in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.domain.codes import THEME
from liaise_desktop.gui.widgets import Chip, ChoiceMenu
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.gui.widgets import ChipRow

NEAR_THEMES: Final = (
    "SCHOOL", "FAMILY", "WORK", "BELONG", "NEIGH", "LEISURE", "MEDIA", "HOUSING", "HEALTH",
)  # fmt: skip


class ThemeChoice(QObject):
    """Fills a row of chips with themes.

    Args:
        row: The row.

    Signals:
        added: A theme of the menu was taken; the row has other chips now.
    """

    added = Signal()

    def __init__(self, row: ChipRow) -> None:
        super().__init__(row)
        self._row = row
        self._far: list[str] = []
        self._more = Chip(row, caret=True)
        self._menu = ChoiceMenu(row)
        row.several = True
        row.set_tail(self._more)
        self._more.clicked.connect(self._on_more)
        self._menu.picked.connect(self._on_picked)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self._more.setText(self.tr("More"))
        self._more.setAccessibleDescription(self.tr("Shows the other themes"))
        self._offer()

    def set_values(self, themes: Iterable[str]) -> None:
        """Show these themes as chosen."""
        chosen = tuple(themes)
        self._far = [key for key in chosen if key not in NEAR_THEMES]
        self._offer()
        self._row.set_values(chosen)

    def _offer(self) -> None:
        keys = [*NEAR_THEMES, *self._far]
        self._row.set_options([(key, code_label(THEME, key)) for key in keys])
        self._menu.set_options([pair for pair in code_options(THEME) if pair[0] not in keys])

    @Slot()
    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(str)
    def _on_picked(self, key: str) -> None:
        self.set_values((*self._row.values(), key))
        self._row.take_focus()
        self.added.emit()
