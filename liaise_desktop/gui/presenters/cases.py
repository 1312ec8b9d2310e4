"""The list of cases: what is listed, what is opened, and how a new case begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import CaseFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import CaseRow
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

REVIEW_DAYS: Final = 90
COUNTED: Final = 1000
CONCERNING: Final = frozenset(
    {"binder", "case", "person", "note", "tick", "draft", "comment", "statement", "import"}
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the team whose device is known; ``role`` is a code of ROLE."""

    principal: str
    name: str
    role: str


class CasesView(Protocol):
    """What the presenter needs of the page."""

    def show_cases(
        self, read: Callable[[CaseRow | None, int], Sequence[CaseRow]], *, filtered: bool
    ) -> None:
        """Show the cases that *read* gives, page by page."""

    def show_filter(self, wanted: CaseFilter, districts: Sequence[tuple[str, str]]) -> None:
        """Show which filters hold."""

    def show_count(self, count: int, *, capped: bool) -> None:
        """Say how many cases fit."""

    @property
    def new_case(self) -> NewCaseView:
        """The form for a new case."""


class NewCaseView(Protocol):
    """What the presenter needs of the form for a new case."""

    def ask(self, review_on: str, colleagues: Sequence[Colleague]) -> None:
        """Ask what a new case needs."""

    def refuse(self, error: Exception) -> None:
        """Say what has to be put right."""

    def saved(self) -> None:
        """Close; the case is there."""

    def words(self) -> str:
        """Return what is said when the case is there."""


class CasesPresenter:
    """Keeps the list in step and begins new cases.

    Args:
        view: The page.
        work: The unlocked vault.
        open_: Shows another page: ("case", id), or ("write", id) with the composer ready.
        notify: Shows a toast, with or without a way back.
        colleagues: Returns who may stand in or supervise.
    """

    def __init__(
        self,
        view: CasesView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        colleagues: Callable[[], Sequence[Colleague]],
    ) -> None:
        self._view, self._work = view, work
        self._open, self._notify = open_, notify
        self._colleagues = colleagues
        self._wanted = CaseFilter(open_only=True)

    def start(self) -> None:
        """Show the open cases."""
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        wanted, reader = self._wanted, self._work.reader
        self._view.show_filter(wanted, self._work.city.options("districts"))
        filtered = wanted != CaseFilter() and reader.case_count(CaseFilter(), 1) > 0
        self._view.show_cases(partial(reader.case_page, wanted), filtered=filtered)
        count = reader.case_count(wanted, COUNTED)
        self._view.show_count(count, capped=count >= COUNTED)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if what was written may stand in the list."""
        if changes.kinds & CONCERNING or changes.cases:
            self.refresh()

    # -- filters -----------------------------------------------------------------------------

    def text_changed(self, text: str) -> None:
        """List what fits these letters."""
        self._filter(text=text.strip())

    def open_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - the signal's signature
        """List open cases only, or all."""
        self._filter(open_only=on)

    def mine_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - the signal's signature
        """List what this worker leads or stands in for, or all."""
        self._filter(worker=self._work.desk.principal if on else "")

    def district_picked(self, district: str) -> None:
        """List one district, or all."""
        self._filter(district=district)

    def due_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - the signal's signature
        """List cases whose review is due, or all."""
        self._filter(review_due_by=self._work.desk.today().isoformat() if on else "")

    def draft_toggled(self, on: bool, /) -> None:  # noqa: FBT001 - the signal's signature
        """List cases with a draft, or all."""
        self._filter(with_draft=on)

    def clear_clicked(self) -> None:
        """List everything."""
        self._wanted = CaseFilter()
        self.refresh()

    def _filter(self, **changes: object) -> None:
        wanted = replace(self._wanted, **changes)  # type: ignore[arg-type] # fields by name
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    # -- going on ----------------------------------------------------------------------------

    def case_opened(self, case: str) -> None:
        """Show a case."""
        self._open("case", case)

    def note_clicked(self, case: str) -> None:
        """Show a case with the composer ready."""
        self._open("write", case)

    # -- a new case --------------------------------------------------------------------------

    def new_case_clicked(self) -> None:
        """Ask what a new case needs."""
        day = self._work.desk.today() + timedelta(days=REVIEW_DAYS)
        self._view.new_case.ask(day.isoformat(), self._colleagues())

    def new_case_answered(self, answers: Mapping[str, str]) -> None:
        """Propose the case; the second reader agrees later, on their own laptop."""
        names = {
            "pseudonym", "purpose", "legal_basis", "necessity", "review_on", "district",
            "supervisor", "standin", "subject_kind", "notice",
        }  # fmt: skip
        said = {name: str(answers[name]) for name in names if answers.get(name)}
        proposal = Proposal(**said)  # type: ignore[arg-type] # all of these are texts
        self._work.jobs.start(
            partial(self._propose, proposal), done=self._on_proposed, failed=self._on_refused
        )

    def _propose(self, proposal: Proposal, _progress: Progress) -> ChangeSet:
        return propose_case(self._work.desk, proposal)

    def _on_proposed(self, changes: ChangeSet) -> None:
        self._view.new_case.saved()
        self._work.announce(changes, self)
        self._notify(self._view.new_case.words(), None)
        self._open("case", changes.made)

    def _on_refused(self, error: Exception) -> None:
        self._view.new_case.refuse(error)
