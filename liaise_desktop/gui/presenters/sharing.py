"""The tabs of a case about work with others: reads them, and passes on what is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.sharing_answers import ACTS, Answer
from liaise_desktop.gui.presenters.sharing_shown import Shown, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace


class SharingView(Protocol):
    """What the presenter needs of a tab."""

    @property
    def forms(self) -> FormsView:
        """The small forms."""

    def show_sharing(self, found: Shown | None) -> None:
        """Show what there is of a case; None for no case."""

    def ask(self, form: str, subject: str) -> None:
        """Open a form about a record, or one that begins something."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form what has to be put right."""

    def form_saved(self) -> None:
        """Close the open form."""

    def words(self, form: str) -> str:
        """Return the sentence that says what was done, in the language in force."""


class SharingPresenter:
    """Fills one tab of the case page.

    Args:
        view: The tab.
        work: The workplace.
        types: Types of records that the tab shows, in order.
        notify: Says what was done.
    """

    def __init__(
        self,
        view: SharingView,
        work: Workplace,
        types: Sequence[str],
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view, self._work, self._types = view, work, tuple(types)
        self._notify = notify
        self._case = ""
        self._found: Shown | None = None
        self.drafts = FormDrafts(view.forms, work, owner=self._owner, failed=view.form_refused)

    @property
    def writes(self) -> bool:
        """Whether a case is shown, and whoever sits here may write in it."""
        return self._found is not None and self._found.writes

    def open_case(self, case: str) -> None:
        """Show what there is of a case; nothing where none is shown."""
        self._case = case
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        self._found = shown(self._work, self._case, self._types) if self._case else None
        self._view.show_sharing(self._found)

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read again if something of the case changed."""
        if self._case and (self._case in changes.cases or "import" in changes.kinds):
            self.refresh()

    def flush_draft(self) -> None:
        """Keep what was typed into a form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def step_clicked(self, form: str, subject: str) -> None:
        """Ask what a step needs, or what begins."""
        if self._found is not None and self._found.writes:
            self._view.ask(form, subject)

    def answered(self, form: str, subject: str, said: Mapping[str, Any]) -> None:
        """Keep the answers of a form."""
        if self._found is None:
            return
        answer = Answer(self._found.case.id, subject, dict(said), self._found.policy)
        self._work.jobs.start(
            partial(self._run, form, answer),
            done=partial(self._on_saved, form),
            failed=self._view.form_refused,
        )

    def _owner(self) -> str:
        return self._case

    def _run(self, form: str, answer: Answer, _progress: Progress) -> ChangeSet:
        return ACTS[form](self._work.desk, answer)

    def _on_saved(self, form: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words(form), None)
