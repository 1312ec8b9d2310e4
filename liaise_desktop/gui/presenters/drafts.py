"""Everything that is being written: gone on with, or thrown away with a way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.application import notes
from liaise_desktop.gui.presenters.draft_words import DraftLine, drafts_of, way_to

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace


class DraftCard(Protocol):
    """Shows drafts."""

    def show_drafts(self, lines: Sequence[DraftLine]) -> None:
        """Show what is being written."""


class DraftsView(Protocol):
    """What is needed of the page."""

    @property
    def cards(self) -> DraftCard:
        """What shows them."""

    def show_failure(self, error: Exception) -> None:
        """Say that something was not kept."""

    def words(self, what: str) -> str:
        """Return the sentence of a toast."""


class Drafts:
    """Lists drafts, and opens or discards one.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done, with a way back.
        routes: Kinds of records that have a page.
    """

    def __init__(
        self,
        view: DraftsView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        routes: Container[str],
    ) -> None:
        self._view, self._work = view, work
        self._open, self._notify, self._routes = open_, notify, routes

    def read(self) -> None:
        """Show every draft."""
        self._view.cards.show_drafts(drafts_of(self._work.reader))

    def opened(self, line: DraftLine) -> None:
        """Go on with a draft, or open the page of what it is about."""
        kind, record = way_to(line, self._routes)
        if kind:
            self._open(kind, record)

    def dropped(self, line: DraftLine) -> None:
        """Throw a draft away, with a way back."""
        row = self._work.reader.draft(line.key)
        if row is None:
            self.read()
            return
        self._write_draft(line.key, None, partial(self._keep_draft, line.key, row.content))

    def _keep_draft(self, key: str, content: Mapping[str, Any]) -> None:
        self._write_draft(key, content, None)

    def _write_draft(
        self, key: str, content: Mapping[str, Any] | None, undo: Callable[[], None] | None
    ) -> None:
        self._work.jobs.start(
            partial(self._put_draft, key, content),
            done=partial(self._on_draft_written, undo),
            failed=self._view.show_failure,
        )

    def _put_draft(
        self, key: str, content: Mapping[str, Any] | None, _progress: Progress
    ) -> ChangeSet:
        if content is None:
            return notes.discard_draft(self._work.desk, key)
        return notes.keep_draft(self._work.desk, key, content)

    def _on_draft_written(self, undo: Callable[[], None] | None, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        if undo is not None:
            self._notify(self._view.words("draft_gone"), undo)
