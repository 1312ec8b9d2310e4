"""Flags of a case: raised, settled, each with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from liaise_desktop.application import bins, flags
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace

RAISE, SETTLE = "flag", "settle"
_SAID: Final = {RAISE: "raised", SETTLE: "settled"}


class FlagsView(Protocol):
    """What the presenter needs of the forms."""

    @property
    def forms(self) -> FormsView:
        """The forms."""

    def ask_flag(self, case: str) -> None:
        """Open the form of a new flag."""

    def ask_settling(self, flag: str) -> None:
        """Open the form in which a flag is settled."""

    def form_refused(self, error: Exception) -> None:
        """Say in the form what has to be put right."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""


class FlagsPresenter:
    """Raises and settles flags of the case that is shown.

    Args:
        view: The forms.
        work: The workplace.
        notify: Says what was done, with a way back.
    """

    def __init__(
        self,
        view: FlagsView,
        work: Workplace,
        *,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view, self._work, self._notify = view, work, notify
        self._case = ""
        self.drafts = FormDrafts(view.forms, work, owner=str, failed=view.form_refused)

    def open_case(self, case: str) -> None:
        """Remember which case is shown."""
        self._case = case

    def flush_draft(self) -> None:
        """Keep what was typed and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def raise_clicked(self) -> None:
        """Open the form of a new flag."""
        if self._case:
            self._view.ask_flag(self._case)

    def settle_clicked(self, flag: str) -> None:
        """Open the form in which a flag is settled."""
        self._view.ask_settling(flag)

    def answered(self, form: str, subject: str, said: Mapping[str, Any]) -> None:
        """Keep what a form says."""
        desk = self._work.desk
        if form == RAISE:
            verb = partial(
                flags.raise_flag, desk, subject, said["text"], who=said["who"], due=said["due"]
            )
        else:
            verb = partial(flags.settle_flag, desk, subject, said["resolution"])
        self._start(form, subject, verb)

    def _start(self, form: str, subject: str, verb: Callable[[], ChangeSet]) -> None:
        self._work.jobs.start(
            partial(self._run, verb),
            done=partial(self._on_done, form, subject),
            failed=self._view.form_refused,
        )

    def _run(self, verb: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
        return verb()

    def _on_done(self, form: str, subject: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        undo: Callable[[], ChangeSet] = partial(flags.reopen_flag, self._work.desk, subject)
        if form == RAISE:
            undo = partial(bins.put_in_bin, self._work.desk, changes.made)
        self._notify(self._view.words(_SAID[form]), partial(self._take_back, undo))

    def _take_back(self, verb: Callable[[], ChangeSet]) -> None:
        self._work.jobs.start(
            partial(self._run, verb),
            done=self._on_taken_back,
            failed=self._view.form_refused,
        )

    def _on_taken_back(self, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.words("back"), None)
