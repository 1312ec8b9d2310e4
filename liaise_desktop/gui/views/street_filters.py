"""The three filters of the street: a round, a place, a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from liaise_desktop.domain.codes import THEME
from liaise_desktop.gui import dates
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.workplace import CityWords
    from liaise_desktop.domain.street import OutreachRound
    from liaise_desktop.gui.widgets import MenuChip

ALL: Final = "*"  # takes a filter away


class StreetFilters(QObject):
    """Fills three chips and says what they hold.

    Args:
        city: For its places.
        chips: Of a round, a place and a theme.

    Signals:
        changed: A round, a place and a theme; empty for all.
    """

    changed = Signal(str, str, str)

    def __init__(self, city: CityWords, chips: tuple[MenuChip, MenuChip, MenuChip]) -> None:
        super().__init__(chips[0])
        self._city, self._chips = city, chips
        self._rounds: Sequence[OutreachRound] = ()
        for chip in chips:
            chip.picked.connect(self.tell)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        everything = (ALL, self.tr("All", "in a filter"))
        named = []
        for one in self._rounds:
            at = dates.local(one.at)
            named.append((one.id, f"{dates.weekday_day(at)}, {dates.time_of_day(at)}"))
        options = (named, self._city.options("places"), code_options(THEME))
        for chip, offered in zip(self._chips, options, strict=True):
            chip.set_options([everything, *offered])

    def show_rounds(self, rounds: Sequence[OutreachRound]) -> None:
        """Offer these rounds."""
        self._rounds = list(rounds)
        self.retranslate()

    def clear(self) -> None:
        """Take all three away."""
        for chip in self._chips:
            chip.set_value("")
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say what the chips hold."""
        for chip in self._chips:
            if chip.value() == ALL:
                chip.set_value("")
        self.changed.emit(*(chip.value() for chip in self._chips))
