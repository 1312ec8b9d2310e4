"""What an area needs of the other pages, to stand among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.gui.presenters.cases import Colleague


class Refreshed(Protocol):
    """A presenter that can read again."""

    def refresh(self) -> None:
        """Read again."""


class Joining(Protocol):
    """The pages of an unlocked vault, as an area that joins them sees them.

    Attributes:
        told: Presenters that hear of what was written.
        typed: Keep what is being typed.
        routes: Kind of a record → shows it.
        lists: Pages of the rail, read again when shown.
    """

    told: list[Any]
    typed: list[Callable[[], None]]
    routes: dict[str, Callable[[str], None]]
    lists: dict[str, Refreshed]

    def colleagues(self) -> Sequence[Colleague]:
        """Return the people whose devices are known, this one aside."""
