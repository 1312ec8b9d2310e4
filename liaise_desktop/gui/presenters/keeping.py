"""The page of what is kept or erased: what is due, who proposed what, who still has to agree."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import retention
from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.domain import authority
from liaise_desktop.domain.retention import Choice
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.desk import Desk
    from liaise_desktop.application.keeping import DueToDecide
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.retention import Periods

MOST: Final = 50
_ACTS: Final = {
    "agree": retention.agree,
    "decline": retention.decline,
    "carry_out": retention.carry_out,
}


class KeepingView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_due(
        self,
        rows: Sequence[tuple[DueToDecide, tuple[str, ...]]],
        names: Mapping[str, str],
        *,
        own: bool,
    ) -> None:
        """Show these, each with what may be done with it; *own* offers to reduce one's own."""

    def ask(self, one: DueToDecide) -> None:
        """Open the form of a decision."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the page, what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class KeepingPresenter:
    """Fills the page and passes on what is decided.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        periods: How long the city keeps things.
        names: Returns the names of colleagues.
    """

    def __init__(
        self,
        view: KeepingView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        periods: Periods,
        names: Callable[[], Mapping[str, str]],
    ) -> None:
        self._view, self._work, self._open, self._notify = view, work, open_, notify
        self._periods, self._names = periods, names
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)
        self._rows: dict[str, DueToDecide] = {}

    def refresh(self) -> None:
        """Read again what is due."""
        desk = self._work.desk
        found = self._work.reader.rights.due_to_decide(
            desk.today(), self._periods, desk.principal, MOST
        )
        self._rows = {one.target: one for one in found}
        rows = [(one, self._offered(one)) for one in found]
        own = sum(1 for one in found if one.mine and "decide" in self._offered(one)) > 1
        self._view.show_due(rows, self._names(), own=own)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if something of this changed."""
        if changes.kinds & {"retention_item", "case", "contact", "mediation", "import"}:
            self.refresh()

    def flush(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def _offered(self, one: DueToDecide) -> tuple[str, ...]:
        desk, item = self._work.desk, one.item
        if not authority.may(desk.role, "retention_item", authority.WRITE):
            return ()
        if item is None or item.state not in ("PROPOSED", "AGREED"):
            return ("decide",)
        if item.state == "PROPOSED":
            return ("agree", "decline") if item.proposed_by != desk.principal else ()
        return ("carry_out",) if authority.may(desk.role, one.type, authority.ERASE) else ()

    def pressed(self, act: str, target: str) -> None:
        """Do, or ask, what a button of a row says."""
        one = self._rows.get(target)
        if one is None:
            return
        if act == "open":
            self._open(one.type, target)
        elif act == "decide":
            self._view.ask(one)
        elif one.item is not None:
            self._start(partial(_ACTS[act], self._work.desk, one.item.id), act)

    def answered(self, _form: str, target: str, said: Mapping[str, Any]) -> None:
        """Propose what the form says."""
        one = self._rows.get(target)
        if one is None:
            return
        choice = Choice(said["decision"], said["ground"], said["keep_until"])
        act = partial(retention.propose, self._work.desk, target, choice)
        self._start(act, "carry_out" if one.mine else "decide")

    def all_own_clicked(self) -> None:
        """Keep only the codes of all one's own contacts that are due."""
        own = [one.target for one in self._rows.values() if one.mine and one.item is None]
        self._start(partial(_reduce, self._work.desk, own), "carry_out")

    def _start(self, act: Callable[[], ChangeSet], what: str) -> None:
        self._work.jobs.start(
            partial(_run, act),
            done=partial(self._on_done, what),
            failed=self._view.form_refused,
        )

    def _on_done(self, what: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self.refresh()
        self._notify(self._view.words(what), None)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()


def _reduce(desk: Desk, targets: Sequence[str]) -> ChangeSet:
    changes = ChangeSet()
    for target in targets:
        changes |= retention.propose(desk, target, Choice("ANONYMISE"))
    return changes
