"""What an area needs of the other pages, to stand among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.gui.presenters.case_page import CasePagePresenter, CaseTab
    from liaise_desktop.gui.presenters.cases import Colleague
    from liaise_desktop.gui.views.case_page import CasePage


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
        case_page: The page of a case, to which an area adds a tab.
        case: Its presenter.
        case_tabs: The presenters of added tabs; each hears which case is shown.
    """

    told: list[Any]
    typed: list[Callable[[], None]]
    routes: dict[str, Callable[[str], None]]
    lists: dict[str, Refreshed]
    case_page: CasePage
    case: CasePagePresenter
    case_tabs: list[CaseTab]

    def colleagues(self) -> Sequence[Colleague]:
        """Return the people whose devices are known, this one aside."""
