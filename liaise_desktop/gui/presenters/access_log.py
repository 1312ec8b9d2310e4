"""The access log of a case: who looked at who it is, and what left; newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, cast

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.authority import DPO, SUPERVISOR
from liaise_desktop.domain.identities import AccessEvent
from liaise_desktop.domain.records import Disclosure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.items import Item
    from liaise_desktop.application.listings import CaseDetail
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One line of the log; ``what`` is a code of ACCESS_ACTION, ``to`` who got something."""

    at: str
    who: str
    what: str
    why: str
    to: str = ""


class AccessView(Protocol):
    """What the presenter needs of the tab."""

    def show_log(self, lines: Sequence[AccessLine], *, more: bool) -> None:
        """Show these lines, newest first, and whether there are earlier ones."""

    def show_closed(self) -> None:
        """Say that this is for the lead worker, the supervisor and the officer alone."""

    def show_absent(self) -> None:
        """Show nothing: no case is shown."""


class AccessPresenter:
    """Fills the log, page after page.

    Args:
        view: The tab.
        work: The workplace.
        names: Returns the names of colleagues.
    """

    OF_RESTRICTED: ClassVar[bool] = True  # it is shown of a restricted case too

    def __init__(
        self, view: AccessView, work: Workplace, names: Callable[[], Mapping[str, str]]
    ) -> None:
        self._view, self._work, self._names = view, work, names
        self._case = ""
        self._lines: list[AccessLine] = []
        self._last: dict[str, Item | None] = {}

    def open_case(self, case: str) -> None:
        """Show the log of a case, if whoever sits here may read it."""
        detail = self._work.reader.case_detail(case) if case else None
        self._case, self._lines = case if detail else "", []
        self._last = {AccessEvent.TYPE: None, Disclosure.TYPE: None}
        if detail is None:
            self._view.show_absent()
        elif self._may_read(detail):
            self.earlier_clicked()
        else:
            self._case = ""
            self._view.show_closed()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if somebody looked or something left."""
        if self._case in changes.cases and changes.kinds & set(self._last):
            self.open_case(self._case)

    def earlier_clicked(self) -> None:
        """Show one page more."""
        if not self._case:
            return
        found: list[Item] = []
        for type_, last in self._last.items():
            found += self._work.reader.items(ItemFilter(type_, owner=self._case), last, PAGE + 1)
        found.sort(key=lambda item: (item.sort, item.id), reverse=True)
        for item in found[:PAGE]:
            self._last[item.record.TYPE] = item
        self._lines += [self._line(item) for item in found[:PAGE] if not item.erased]
        self._view.show_log(self._lines, more=len(found) > PAGE)

    def _may_read(self, detail: CaseDetail) -> bool:
        desk = self._work.desk
        return desk.role in (SUPERVISOR, DPO) or desk.principal == detail.case.lead

    def _line(self, item: Item) -> AccessLine:
        names = self._names()
        if item.record.TYPE == AccessEvent.TYPE:
            event = cast("AccessEvent", item.record)
            return AccessLine(
                event.at, names.get(event.by, event.by), event.action, event.reason
            )
        left = cast("Disclosure", item.record)
        who = names.get(left.decided_by, left.decided_by)
        what = {"PAPER": "PAPER", "FILE": "PAPER" if left.paper else "EXPORT"}.get(left.form, "")
        return AccessLine(left.on, who, what or "SPOKEN", left.purpose, left.recipient)
