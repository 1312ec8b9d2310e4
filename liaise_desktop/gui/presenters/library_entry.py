"""One entry of the library: what it says, and the way of a message."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from liaise_desktop.application.library import (
    KINDS,
    advance_message,
    change_entry,
    check_partner,
    new_version,
)
from liaise_desktop.domain.notes import ATTENDANT
from liaise_desktop.domain.records import from_fields
from liaise_desktop.gui.presenters.compare import ComparePresenter, CompareView
from liaise_desktop.gui.presenters.form_drafts import FormDrafts, FormsView
from liaise_desktop.gui.presenters.library_port import (
    CHECKED,
    VERSION,
    EntryShown,
    Teamwork,
    said_in_form,
    shown_entry,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import RecordVersion
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.workplace import Workplace


class EntryView(Protocol):
    """What the presenter needs of the page."""

    @property
    def forms(self) -> FormsView:
        """The form of an entry."""

    @property
    def compare(self) -> CompareView:
        """The dialog that compares versions."""

    def show_entry(self, shown: EntryShown) -> None:
        """Show an entry as it is now."""

    def show_absent(self) -> None:
        """Show that there is no such entry here."""

    def show_history(
        self, versions: Sequence[RecordVersion], names: Mapping[str, str], type_: str
    ) -> None:
        """Show every version of the entry."""

    def form_refused(self, error: Exception) -> None:
        """Say in the open form, or above the page, what has to be put right."""

    def form_saved(self) -> None:
        """Close the form."""

    def words(self, what: str) -> str:
        """Return the sentence that says what was done."""


class LibraryEntryPresenter:
    """Shows an entry and keeps what is done with it.

    Args:
        view: The page.
        work: The workplace.
        open_: Opens a page: kind and record.
        notify: Says what was done.
        teamwork: Returns who works here.
    """

    def __init__(
        self,
        view: EntryView,
        work: Workplace,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        teamwork: Callable[[], Teamwork],
    ) -> None:
        self._view, self._work, self._open, self._notify = view, work, open_, notify
        self._teamwork = teamwork
        self.compare = ComparePresenter(view.compare, work, notify=notify)
        self.drafts = FormDrafts(view.forms, work, owner=self._owner, failed=view.form_refused)
        self._entry = ""
        self._shown: EntryShown | None = None

    def start(self) -> None:
        """Show that no entry was chosen yet."""
        self._view.show_absent()

    def open_entry(self, entry: str) -> None:
        """Show an entry."""
        self._entry = entry
        self._read()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Read the entry again if it changed."""
        if self._entry and (self._entry in changes.records or "contact" in changes.kinds):
            self._read()

    def flush_draft(self) -> None:
        """Keep what was typed into the form and come back when it is on the disk; for locking."""
        self.drafts.flush()

    def answered(self, kind: str, entry: str, answers: Mapping[str, Any]) -> None:
        """Keep what the entry says now."""
        said = said_in_form(kind, answers)
        self._start(partial(change_entry, self._work.desk, entry, kind, said), "saved")

    def step_clicked(self, step: str) -> None:
        """Take the step that was offered."""
        desk = self._work.desk
        if step == VERSION:
            act = partial(new_version, desk, self._teamwork().team, self._entry)
        elif step == CHECKED:
            act = partial(check_partner, desk, self._entry)
        else:
            act = partial(advance_message, desk, self._entry, step)
        self._start(act, step)

    def compare_clicked(self) -> None:
        """Compare the versions that differ."""
        self.compare.compare(self._entry, self._teamwork().names)

    def history_clicked(self) -> None:
        """Show every version of the entry."""
        if self._shown is not None:
            versions = self._work.reader.history(self._entry)
            self._view.show_history(versions, self._shown.names, self._shown.record.TYPE)

    def _owner(self) -> str:
        return self._entry

    def _start(self, act: Callable[[], ChangeSet], what: str) -> None:
        self._work.jobs.start(
            partial(_run, act), done=partial(self._on_done, what), failed=self._view.form_refused
        )

    def _on_done(self, what: str, changes: ChangeSet) -> None:
        self._view.form_saved()
        self._work.announce(changes, self)
        self._notify(self._view.words(what), None)
        if what == VERSION:
            self._open("message", changes.made)

    def _read(self) -> None:
        reader = self._work.reader
        state = reader.state(self._entry)
        if state is None or state.type not in KINDS or not state.values():
            self._shown = None
            self._view.show_absent()
            return
        record = from_fields(KINDS[state.type], state.id, state.values())
        uses = reader.message_uses([state.id]) if state.type == "message" else {}
        self._shown = shown_entry(
            record,
            self._work.desk,
            self._teamwork().names,
            uses=uses.get(state.id, 0),
            conflicted=bool(set(state.conflicts()) - set(ATTENDANT)),
        )
        self._view.show_entry(self._shown)


def _run(act: Callable[[], ChangeSet], _progress: Progress) -> ChangeSet:
    return act()
