"""The check of the recovery sheet: two groups are typed back from paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.ports import Randomness

GROUPS: Final = 7
GROUP_LENGTH: Final = 4

GroupState = Literal["open", "right", "wrong"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the recovery sheet.

    Attributes:
        city, team: As the city pack names them.
        label: What the vault is called.
        computer: The name of this computer.
        made_on: ISO day.
        groups: The code, seven groups of four characters.
        practice: Whether it opens nothing real.
    """

    city: str
    team: str
    label: str
    computer: str
    made_on: str
    groups: tuple[str, ...]
    practice: bool


class SheetCheckView(Protocol):
    """What is needed of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the sheet as it is printed."""

    def show_asked(self, groups: tuple[int, int]) -> None:
        """Ask for these two groups, counted from 1."""

    def show_groups(self, states: Mapping[int, GroupState]) -> None:
        """Show which of the typed groups fit."""


class SheetCheck:
    """Holds the code until two of its groups were typed back.

    Args:
        view: The page.
        fits: Whether what was typed is this group of the code: code, group from 1, text.
        random: Chooses the two groups.
        changed: Called after each change.
    """

    def __init__(
        self,
        view: SheetCheckView,
        fits: Callable[[str, int, str], bool],
        random: Randomness,
        changed: Callable[[], None],
    ) -> None:
        self._view = view
        self._fits = fits
        self._changed = changed
        self.asked = _two_groups(random)
        self.code = ""
        self._states: dict[int, GroupState] = dict.fromkeys(self.asked, "open")

    def show(self, sheet: Sheet) -> None:
        """Show the sheet, and ask for two of its groups."""
        self.code = "-".join(sheet.groups)
        self._view.show_sheet(sheet)
        self._view.show_asked(self.asked)
        self._view.show_groups(self._states)
        self._changed()

    @property
    def missing(self) -> str:
        """What still has to be done, by key; empty if nothing."""
        if "wrong" in self._states.values():
            return "group-wrong"
        left = list(self._states.values()).count("open")
        return ("", "one-group", "two-groups")[left]

    def group_typed(self, group: int, text: str) -> None:
        """Take what was typed as a group."""
        typed = "".join(text.split())
        if len(typed) < GROUP_LENGTH:
            self._states[group] = "open"
        else:
            self._states[group] = "right" if self._fits(self.code, group, typed) else "wrong"
        self._view.show_groups(self._states)
        self._changed()

    def forget(self) -> None:
        """Let go of the code."""
        self.code = ""


def _two_groups(random: Randomness) -> tuple[int, int]:
    # Uneven by less than a thousandth, which is nothing to a check against slips.
    drawn = int.from_bytes(random(2), "big") % (GROUPS * (GROUPS - 1))
    first, second = divmod(drawn, GROUPS - 1)
    second += second >= first
    low, high = sorted((first + 1, second + 1))
    return low, high
