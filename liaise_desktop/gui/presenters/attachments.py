"""Files of notes: put there, opened, saved elsewhere, taken away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application.attachments import Wanted, remove_attachment
from liaise_desktop.domain.attachments import safe_name
from liaise_desktop.domain.errors import LiaiseError, NoProgramError
from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import Attached
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.domain.attachments import Attachment

ATTACH, OPEN, SAVE, REMOVE = "attach", "open", "save", "remove"


class AttachmentPort(Protocol):
    """What is done with files; each call reports how far it is, and may be stopped."""

    def look_at(self, path: Path) -> tuple[int, bool]:
        """Return how large a file is, and whether it is a picture.

        Raises:
            AttachmentError: It cannot be attached.
        """

    def attach(self, wanted: Wanted, progress: Progress) -> ChangeSet:
        """Keep a file with a note."""

    def open_copy(self, attachment: Attachment, progress: Progress) -> Path:
        """Write a plain copy into the private folder; return where it is."""

    def save_copy(self, attachment: Attachment, target: Path, progress: Progress) -> None:
        """Write a plain copy where somebody wants it."""


class AttachmentsView(Protocol):
    """What is needed of whoever shows the dialogs."""

    def choose_source(self) -> str:
        """Ask which file; empty if nobody wants to say."""

    def choose_target(self, name: str) -> str:
        """Ask where a copy goes; empty if nobody wants to say."""

    def ask(self, verb: str, name: str, size: int, *, picture: bool = False) -> None:
        """Open the dialog in which something is confirmed."""

    def show_working(self, done: int, total: int) -> None:
        """Show in the dialog how far the work is."""

    def show_refusal(self, error: Exception) -> None:
        """Say what went wrong: in the dialog, or on the page if none is open."""

    def close_dialog(self) -> None:
        """Close the dialog."""

    def open_outside(self, path: Path) -> bool:
        """Let the system open a file; return whether it will."""

    def words(self, verb: str) -> str:
        """Return the sentence of a toast."""


class AttachmentsPresenter:
    """Asks, starts the work, and says how it ended.

    Args:
        view: Shows the dialogs.
        work: The workplace.
        port: Does the work with files.
        jobs: Runs it, beside the thread that writes.
        notify: Says what was done.
    """

    def __init__(
        self,
        view: AttachmentsView,
        work: Workplace,
        port: AttachmentPort,
        *,
        jobs: JobRunner,
        notify: Callable[[str, Callable[[], None] | None], None],
    ) -> None:
        self._view, self._work, self._port = view, work, port
        self._notify = notify
        self._job = OneJob(jobs, self._on_ended)
        self._verb = ""
        self._wanted: Wanted | None = None
        self._attachment: Attachment | None = None

    # -- asked for on a note ---------------------------------------------------------------

    def attach_clicked(self, note: str) -> None:
        """Ask for a file, then how it shall be kept."""
        self.file_dropped(note, "" if self._job.busy else self._view.choose_source())

    def file_dropped(self, note: str, chosen: str) -> None:
        """Ask how a file that was chosen, or let go over a note, shall be kept."""
        if not chosen or self._job.busy:
            return
        path = Path(chosen)
        self._verb, self._wanted = ATTACH, Wanted(note, path)
        try:
            size, picture = self._port.look_at(path)
        except LiaiseError as error:
            self._view.show_refusal(error)
            return
        self._view.ask(ATTACH, path.name, size, picture=picture)

    def file_asked(self, verb: str, attached: Attached) -> None:
        """Ask before a file of a note is opened, saved or removed."""
        if self._job.busy:
            return
        self._verb, self._attachment = verb, attached.attachment
        if verb == SAVE:
            self._save(attached.attachment)
        else:
            self._view.ask(verb, attached.attachment.name, attached.attachment.length)

    # -- said in the dialog ----------------------------------------------------------------

    def confirmed(self, clean: bool, /) -> None:  # noqa: FBT001 - as the box has it
        """Do what the dialog asked about."""
        if self._job.busy:
            return
        if self._verb == ATTACH and self._wanted is not None:
            wanted = Wanted(self._wanted.note, self._wanted.path, clean)
            self._start(partial(self._port.attach, wanted), self._on_changed)
        elif self._verb == OPEN and self._attachment is not None:
            self._start(partial(self._port.open_copy, self._attachment), self._on_copied)
        elif self._verb == REMOVE and self._attachment is not None:
            self._work.jobs.start(
                partial(self._remove, self._attachment.id),
                done=self._on_changed,
                failed=self._view.show_refusal,
            )

    def cancelled(self) -> None:
        """Stop what is running; nothing of it stays."""
        self._job.stop()
        self._view.close_dialog()

    # -- work ------------------------------------------------------------------------------

    def _start(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._view.show_working(0, 1)
        self._job.start(
            work,
            done=done,
            failed=self._view.show_refusal,
            progressed=self._view.show_working,
            late=self._on_late,
        )

    def _remove(self, attachment: str, _progress: Progress) -> ChangeSet:
        return remove_attachment(self._work.desk, attachment)

    def _save(self, attachment: Attachment) -> None:
        target = self._view.choose_target(safe_name(attachment.name, attachment.mime))
        if target:
            self._view.ask(SAVE, attachment.name, attachment.length)
            work = partial(self._port.save_copy, attachment, Path(target))
            self._start(work, self._on_saved)

    def _on_ended(self) -> None:
        """Nothing hangs on the end of the work itself."""

    def _on_changed(self, changes: ChangeSet) -> None:
        self._view.close_dialog()
        self._work.announce(changes, self)
        self._notify(self._view.words(self._verb), None)

    def _on_late(self, outcome: object) -> None:
        # Stopped when it was done already: what is kept is shown.
        if self._verb == ATTACH and outcome is not None:
            self._work.announce(outcome, self)  # type: ignore[arg-type] # what attach returned

    def _on_copied(self, path: Path) -> None:
        if self._view.open_outside(path):
            self._view.close_dialog()
        else:
            self._view.show_refusal(NoProgramError())

    def _on_saved(self, _nothing: None) -> None:
        self._view.close_dialog()
        self._notify(self._view.words(SAVE), None)
