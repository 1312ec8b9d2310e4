"""The preview of a file that came: everything it would do, and the choices that it needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.gui.presenters.import_table import ImportTable, field_place
from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.transfer import Applied, ImportPreview
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.import_table import Entry
    from liaise_desktop.gui.presenters.transfer_port import TransferPort

@dataclass(frozen=True, slots=True)
class Opened:
    """The record that is looked at.

    Attributes:
        entry: Which one.
        values: What it says, where all of it is new.
        choices: What was chosen, by field.
        together: How many records of the file are brought in, or left out, with it.
        names: Names of people by principal.
    """

    entry: Entry
    values: Mapping[str, object] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    together: int = 1
    names: Mapping[str, str] = field(default_factory=dict)


class RecordView(Protocol):
    """What is needed of the comparison."""

    def focus_choice(self, name: str) -> None:
        """Bring the keyboard to the choice of a field."""


class BarView(Protocol):
    """What is needed of the bar with the decision."""

    def show_counts(self, left: int, items: int) -> None:
        """Show how many choices are open, and how many records would be brought in."""

    def show_applying(self, done: int, total: int) -> None:
        """Show how far the bringing in is; it is not stopped any more."""

    def done_words(self, items: int, sender: str) -> str:
        """Return what is said when it is done."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class ImportView(Protocol):
    """What the presenter needs of the page."""

    def show_reading(self, done: int, total: int) -> None:
        """Show how far the comparison with this vault is."""

    @property
    def record(self) -> RecordView:
        """The record that is looked at."""

    @property
    def bar(self) -> BarView:
        """The decision."""

    def show_preview(self, preview: ImportPreview, me: str, key_number: str) -> None:
        """Show who sent the file; *me* is the principal of who reads it."""

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show the list; *current* is the record that is looked at."""

    def show_opened(self, opened: Opened | None) -> None:
        """Show one record; None where the file brings nothing."""

    def show_idle(self) -> None:
        """Nothing runs any more."""

    def show_refused(self, error: Exception) -> None:
        """Say why it was not brought in."""


class ImportPresenter:
    """Keeps what a person decides over a file, and brings it in.

    Args:
        view: The page.
        work: The unlocked vault.
        port: Hand-overs.
        open_: Shows another page: ("transfer", "").
        notify: Shows a toast, with or without a way back.
        jobs: Where long work runs; that of *work* unless another is given.
    """

    def __init__(
        self,
        view: ImportView,
        work: Workplace,
        port: TransferPort,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        jobs: JobRunner | None = None,
    ) -> None:
        self._view = view
        self._work = work
        self._port = port
        self._open = open_
        self._notify = notify
        self._jobs = jobs or work.jobs
        self._job = OneJob(self._jobs, view.show_idle)
        self._preview: ImportPreview | None = None
        self._desk = ImportTable()
        self._current = ""
        self._applying = False
        self._names: Mapping[str, str] = {}

    def open_import(self, staged: str) -> None:
        """Show what a staged file would do; nothing is decided yet."""
        if self._applying:
            return
        self._job.stop()
        self._preview, self._current, self._desk = None, "", ImportTable()
        self._view.show_reading(0, 0)
        self._job.start(
            partial(self._port.preview, staged),
            done=self._on_preview,
            failed=self._view.show_refused,
            progressed=self._view.show_reading,
        )

    def _on_preview(self, preview: ImportPreview) -> None:
        self._preview = preview
        self._desk = ImportTable(preview)
        self._names = self._known_names(preview)
        number = self._port.key_number(preview.staged.sender.key)
        self._view.show_preview(preview, self._work.desk.principal, number)
        entries = self._desk.entries()
        self._show(entries[0].item.record if entries else "")

    def _known_names(self, preview: ImportPreview) -> Mapping[str, str]:
        names = {person.principal: person.name for person in self._port.recipients()}
        me = self._work.desk
        authors = [item.author for item in self._desk.items.values()]
        for author in (preview.staged.sender, *authors):
            names[author.principal] = author.name
        return {**names, me.principal: me.name}

    def _show(self, record: str) -> None:
        self._current = record
        self._view.show_entries(self._desk.entries(), record)
        self._show_opened()
        self._view.bar.show_counts(self._desk.left(), self._desk.coming())

    def _show_opened(self) -> None:
        item = self._desk.items.get(self._current)
        if item is None or self._preview is None:
            self._view.show_opened(None)
            return
        closed = bool(item.fields or item.reason)
        values = {} if closed else self._port.values(self._preview.staged.id, item.record)
        self._view.show_opened(
            Opened(
                entry=self._desk.entry(item),
                values={
                    name: values[name]
                    for name in sorted(values, key=partial(field_place, item.type))
                },
                choices=self._desk.chosen(item),
                together=len(self._desk.together(item.binder)),
                names=self._names,
            )
        )

    # What somebody does

    def item_chosen(self, record: str) -> None:
        """Look at another record."""
        if record and record != self._current:
            self._current = record
            self._show_opened()

    def choice_made(self, name: str, choice: str) -> None:
        """Keep what a field of the record that is looked at shall say."""
        item = self._desk.items.get(self._current)
        if item is not None and self._desk.choose(item, name, choice):
            self._show(self._current)

    def skip_toggled(self) -> None:
        """Leave out what goes together with the record that is looked at, or take it back in."""
        item = self._desk.items.get(self._current)
        if item is not None and self._desk.toggle(item):
            self._show(self._current)

    def next_open(self) -> None:
        """Go on to the next choice that is open."""
        found = self._desk.next_open(self._current)
        if found is not None:
            record, name = found
            if record != self._current:
                self._show(record)
            self._view.record.focus_choice(name)

    def bring_in_clicked(self) -> None:
        """Bring in everything that is not left out."""
        preview = self._preview
        ready = not self._desk.left() and self._desk.coming()
        if preview is None or self._job.busy or not ready:
            return
        self._applying = True
        self._view.bar.show_applying(0, 0)
        self._job.start(
            partial(self._port.apply, preview.staged.id, self._desk.decisions()),
            done=partial(self._on_applied, self._desk.coming()),
            failed=self._on_not_applied,
            progressed=self._view.bar.show_applying,
        )

    def cancel_clicked(self) -> None:
        """Write nothing and forget the file, unless it is being written already."""
        if self._applying:
            return
        self._job.stop()
        if self._preview is not None:
            self._jobs.start(
                partial(_discarded, self._port, self._preview.staged.id),
                done=self._on_discarded,
                failed=self._view.show_refused,
            )
            self._preview = None
        else:
            self._open("transfer", "")

    def _on_discarded(self, _nothing: None) -> None:
        self._open("transfer", "")

    def _on_not_applied(self, error: Exception) -> None:
        self._applying = False
        self._view.show_refused(error)

    def _on_applied(self, items: int, applied: Applied) -> None:
        self._applying = False
        preview, self._preview = self._preview, None
        self._work.announce(self._desk.changed(applied), self)
        self._open("transfer", "")
        sender = preview.staged.sender.name if preview is not None else ""
        undo = partial(self._undo, applied.transfer)
        self._notify(self._view.bar.done_words(items, sender), undo)

    def _undo(self, transfer: str) -> None:
        self._jobs.start(
            partial(_taken_back, self._port, transfer),
            done=self._on_taken_back,
            failed=self._view.show_refused,
        )

    def _on_taken_back(self, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self._notify(self._view.bar.words("taken-back"), None)


def _discarded(port: TransferPort, staged: str, _progress: Progress) -> None:
    port.discard(staged)


def _taken_back(port: TransferPort, transfer: str, _progress: Progress) -> ChangeSet:
    return port.undo(transfer)
