"""The case page: shows where one stands with somebody, and passes on what is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.application.listings import without_words
from liaise_desktop.domain import authority, lifecycle, restriction
from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.records import Case, Note, Statement, from_fields
from liaise_desktop.gui.presenters.case_actions import CaseActions, CaseActionsView
from liaise_desktop.gui.presenters.case_glance import Glance, glance_of
from liaise_desktop.gui.presenters.compare import ComparePresenter, CompareView
from liaise_desktop.gui.presenters.composer import ComposerPresenter, ComposerView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.listings import CaseDetail, TimelineEntry
    from liaise_desktop.application.workplace import Workplace

PAGE: Final = 12
MOST_PAGES: Final = 40  # how far back a note that search found is looked for

# Steps that a person takes here; those of keeping and erasing have a page of their own.
OFFERED: Final = ("OPEN", "ACTIVE", "ON_HOLD", "CLOSING", "CLOSED", "REJECTED", "REOPENED")
SUPERVISORS: Final = ("CLOSED", "REJECTED")


@dataclass(frozen=True, slots=True)
class Rights:
    """What whoever sits here may do with the case.

    Attributes:
        write: Whether notes can be written.
        closed: Whether it is closed, which is why they cannot.
        confirm: Whether the case waits for this very person as its second reader.
        steps: The states that it can be taken to.
        mediate: Whether a mediation can begin from it.
    """

    write: bool
    closed: bool
    confirm: bool
    steps: tuple[str, ...]
    mediate: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A record of the case whose versions differ; ``at`` is the day of a note."""

    record: str
    type: str
    at: str
    authors: tuple[str, ...]
    mine: bool


class CaseView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> CaseActionsView:
        """The forms that open over the page."""

    @property
    def composer(self) -> ComposerView:
        """The composer."""

    @property
    def compare(self) -> CompareView:
        """The dialog that compares versions."""

    def show_case(self, detail: CaseDetail, rights: Rights) -> None:
        """Show header, panels, tabs, and whether notes can be written."""

    def show_glance(self, glance: Glance) -> None:
        """Take what one sees of the case first; it is shown with the case."""

    def show_timeline(self, entries: Sequence[TimelineEntry], *, more: bool) -> None:
        """Show these entries, newest first, and whether there are earlier ones."""

    def show_doubt(self, doubt: Doubt | None, others: int) -> None:
        """Show that versions differ, and how many more records wait for a decision."""

    def show_absent(self) -> None:
        """Show that there is no such case here."""

    def reveal_note(self, note: str) -> None:
        """Scroll to a note and give it the focus."""


class CaseTab(Protocol):
    """The presenter of one tab of the case page."""

    def open_case(self, case: str) -> None:
        """Show what the tab has of a case; empty where none is shown."""


class CasePagePresenter:
    """Fills the case page and keeps it up to date.

    Attributes:
        tabs: The presenters of tabs that other areas added; each hears which case is shown.
    """

    def __init__(
        self,
        view: CaseView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view = view
        self._work = work
        self._open = open_
        self.composer = ComposerPresenter(view.composer, work, notify=notify)
        self.compare = ComparePresenter(view.compare, work, notify=notify)
        self.actions = CaseActions(view.forms, work, notify=notify)
        self._detail: CaseDetail | None = None
        self._entries: list[TimelineEntry] = []
        self._more = False
        self._put_off: set[str] = set()
        self.tabs: list[CaseTab] = []

    def start(self) -> None:
        """Show that no case was chosen yet."""
        self._view.show_absent()

    @property
    def case(self) -> str:
        """The case shown; empty if there is none."""
        return self._detail.case.id if self._detail else ""

    def open_case(self, case: str, note: str = "") -> None:
        """Show a case, and in it a *note* if one is named."""
        if case != self.case:
            self._put_off.clear()
            self._entries = []
        self._read(case, max(PAGE, len(self._entries)))
        hidden = _hidden(self._work.desk, self._detail)
        for tab in self.tabs:
            tab.open_case("" if hidden and not getattr(tab, "OF_RESTRICTED", False) else self.case)
        if note and self._detail is not None:
            self._read_back_to(note)
            self._view.reveal_note(note)

    def _read(self, case: str, limit: int) -> None:
        self._detail = self._work.reader.case_detail(case)
        if self._detail is None:
            self._view.show_absent()
            return
        if _hidden(self._work.desk, self._detail):
            self._detail = without_words(self._detail)
            self._take((), limit)
        else:
            self._take(self._work.reader.timeline(case, None, limit + 1), limit)
        self.actions.detail = self._detail
        self._look()
        self._view.show_case(self._detail, self._rights(self._detail.case))
        self._view.show_timeline(self._entries, more=self._more)
        self._show_doubt()
        self.composer.open_case(self._detail)

    def _take(self, found: Sequence[TimelineEntry], limit: int) -> None:
        self._entries, self._more = list(found[:limit]), len(found) > limit

    def _look(self) -> None:
        if self._detail is not None:
            today = self._work.desk.today()
            self._view.show_glance(glance_of(self._detail, self._entries, today))

    def _read_back_to(self, note: str) -> None:
        for _ in range(MOST_PAGES):
            if not self._more or any(entry.id == note for entry in self._entries):
                return
            self.earlier_clicked()

    def earlier_clicked(self) -> None:
        """Show one page more of the past."""
        if self._detail is None or not self._entries:
            return
        older = self._work.reader.timeline(self.case, self._entries[-1], PAGE + 1)
        self._entries += older[:PAGE]
        self._more = len(older) > PAGE
        self._look()
        self._view.show_timeline(self._entries, more=self._more)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the case again if something of it changed."""
        if self._detail is None or changes.kinds == frozenset({"draft"}):
            return
        ours = {row.id for row in self._detail.mediations}
        if self.case in changes.cases or ours & changes.mediations:
            self._read(self.case, max(PAGE, len(self._entries)))

    def flush_draft(self) -> None:
        """Keep what was typed and come back when it is on the disk; for locking."""
        self.composer.flush_draft()

    def _rights(self, case: Case) -> Rights:
        role, me = self._work.desk.role, self._work.desk.principal
        writes = authority.may(role, Note.TYPE, authority.WRITE)
        writes = writes and not restriction.is_restricted(case)
        approves = authority.may(role, Case.TYPE, authority.APPROVE)
        steps = tuple(
            step
            for step in lifecycle.steps(case.state)
            if step in OFFERED and writes and (approves or step not in SUPERVISORS)
        )
        proposed, worked = case.state == "PROPOSED", case.state in lifecycle.WORKING_STATES
        return Rights(
            write=writes and worked,
            closed=not worked,
            mediate=worked and authority.may(role, Mediation.TYPE, authority.WRITE),
            confirm=proposed and approves and me != case.proposed_by,
            steps=tuple(step for step in steps if not (proposed and step == "OPEN")),
        )

    # Conflicts

    def _waiting(self) -> list[str]:
        found = self._detail.conflicts if self._detail else ()
        return [record for record in found if record not in self._put_off]

    def _show_doubt(self) -> None:
        waiting = self._waiting()
        self._view.show_doubt(self._doubt(waiting[0]) if waiting else None, len(waiting) - 1)

    def _doubt(self, record: str) -> Doubt:
        state = self._work.reader.state(record)
        held = state.conflicts().items() if state else ()
        wanted = {
            candidate.change
            for name, candidates in held
            if name not in ATTENDANT
            for candidate in candidates
        }
        authors = {
            version.author.principal or version.author.key: version.author
            for version in self._work.reader.history(record)
            if version.change in wanted
        }
        me = self._work.desk.principal
        others = (author.name or author.principal for key, author in authors.items() if key != me)
        return Doubt(
            record=record,
            type=state.type if state else "",
            at=str(state.value("at", "")) if state else "",
            authors=tuple(others),
            mine=me in authors,
        )

    def compare_clicked(self) -> None:
        """Compare the versions of the first record in doubt."""
        waiting = self._waiting()
        if waiting and self._detail is not None:
            self.compare.compare(waiting[0], self._detail.names)

    def later_clicked(self) -> None:
        """Leave the record in doubt as it is, until the case is opened again."""
        self._put_off.update(self._waiting()[:1])
        self._show_doubt()

    # Ways on

    def correct_clicked(self, record: str) -> None:
        """Load a note into the composer to be corrected."""
        state = self._work.reader.state(record)
        if state is not None and state.type == Note.TYPE:
            self.composer.correct(from_fields(Note, record, state.values()))

    def statement_clicked(self, record: str) -> None:
        """Open a strength or a concern to be corrected."""
        state = self._work.reader.state(record)
        if state is not None and state.type == Statement.TYPE:
            heads = {name: list(ids) for name, ids in state.heads().items()}
            self.actions.correct_statement(
                from_fields(Statement, record, state.values()), heads
            )

    def mediation_clicked(self, record: str) -> None:
        """Open a mediation of the case."""
        self._open("mediation", record)


def _hidden(desk: Desk, detail: CaseDetail | None) -> bool:
    """Whether a case is restricted, and whoever sits here does not read it (art. 18)."""
    return detail is not None and not restriction.may_read(
        detail.case, desk.principal, desk.role
    )
