"""What is typed into small forms, kept as drafts until it is saved or thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from liaise_desktop.gui.presenters.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.workplace import Workplace

PREFIX: Final = "form"


class InHand(NamedTuple):
    """An open form into which something was typed that is not kept yet."""

    form: str
    subject: str
    answers: Mapping[str, Any]


class FormsView(Protocol):
    """What is needed of whoever shows the forms."""

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Put answers into the open form."""

    def in_hand(self) -> InHand | None:
        """Return what was typed since it was last kept, if anything was."""


class FormDrafts:
    """Keeps the answers of open forms.

    Args:
        view: Whoever shows the forms.
        work: The workplace.
        owner: Returns the record that the page is about; empty for none.
        failed: Hears why something was not kept.
    """

    def __init__(
        self,
        view: FormsView,
        work: Workplace,
        *,
        owner: Callable[[], str],
        failed: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._work = work
        self._owner = owner
        self._drafts = DraftKeeper(work, kept=self._on_kept, failed=failed)
        self._known: set[str] = set()

    def opened(self, form: str, subject: str) -> None:
        """Put back what was typed into a form before."""
        key = self._key(form, subject)
        draft = self._work.reader.draft(key)
        if draft is not None:
            self._known.add(key)
            self._view.fill(draft.content)

    def typed(self, form: str, subject: str, answers: Mapping[str, Any]) -> None:
        """Keep what was typed."""
        key = self._key(form, subject)
        self._known.add(key)
        self._drafts.keep(key, answers)

    def dropped(self, form: str, subject: str) -> None:
        """Forget what was typed: it was saved, or thrown away."""
        key = self._key(form, subject)
        if key in self._known:
            self._known.discard(key)
            self._drafts.keep(key, None)

    def flush(self) -> None:
        """Keep what was typed and come back when it is on the disk; for locking."""
        typed = self._view.in_hand()
        if typed is not None:
            self._drafts.keep_and_wait(self._key(typed.form, typed.subject), typed.answers)

    def _key(self, form: str, subject: str) -> str:
        return f"{PREFIX}:{self._owner()}:{form}:{subject}"

    def _on_kept(self, key: str, changes: ChangeSet) -> None:
        """Nobody else shows these drafts."""
