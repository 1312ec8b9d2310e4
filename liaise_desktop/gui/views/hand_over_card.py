"""The card on which a file is written for colleagues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from liaise_desktop.domain.codes import ROLE
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.views.record_words import file_size
from liaise_desktop.gui.widgets import CheckMark, announce
from liaise_desktop.gui.wording import code_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from liaise_desktop.application.transfer import Exported
    from liaise_desktop.application.transfer_ahead import Ahead
    from liaise_desktop.gui.forms.ui_transfer import Ui_TransferPage
    from liaise_desktop.gui.presenters.transfer_port import Place, Recipient
    from liaise_desktop.gui.views.refusals import Refusal


class HandOverCard(QObject):
    """Asks for whom and where to, and shows what was written.

    Signals:
        recipients_chosen: The principals that are ticked.
        place_chosen: One of the places.
        folder_chosen: A folder that was looked for.
        export_clicked: The file shall be written.
        stop_clicked: It shall not be written after all.
    """

    recipients_chosen = Signal(list)
    place_chosen = Signal(str)
    folder_chosen = Signal(str)
    export_clicked = Signal()
    stop_clicked = Signal()

    def __init__(self, page: QWidget, ui: Ui_TransferPage, refusal: Refusal) -> None:
        super().__init__(page)
        self._page, self._ui, self._refusal = page, ui, refusal
        self._people: Sequence[Recipient] = ()
        self._marks: list[CheckMark] = []
        self._ahead: Ahead | None = None
        self._looking = self._writing = False
        self._written: Exported | None = None
        self._start = ""
        self._places = False
        ui.place.chosen.connect(self.place_chosen)
        ui.folder.clicked.connect(self.ask_folder)
        ui.export_button.clicked.connect(self.export_clicked)
        ui.exporting.cancel_clicked.connect(self.stop_clicked)
        ui.exporting.hide()
        self.put()

    # What the presenter shows

    def show_recipients(self, people: Sequence[Recipient]) -> None:
        """Offer the people; those who were chosen stay so."""
        if list(people) == list(self._people):
            return
        ticked = self._ticked()
        self._people = people
        self._ui.people.clear()
        self._marks = [CheckMark(self._ui.people) for _ in people]
        before: QWidget = self._ui.look_again
        for mark, person in zip(self._marks, people, strict=True):
            mark.setChecked(person.principal in ticked)
            mark.toggled.connect(self._on_ticked)
            self._ui.people.add(mark)
            mark.show()
            QWidget.setTabOrder(before, mark)
            before = mark
        self.put()

    def show_places(self, places: Sequence[Place], chosen: Path | None) -> None:
        """Offer the places where a file can go."""
        self._start = str(chosen or (places[0].folder if places else ""))
        self._ui.place.set_options([(str(place.folder), visible(place.name)) for place in places])
        self._ui.place.set_value("" if chosen is None else str(chosen))
        self._places = bool(places)
        self.put()

    def show_ahead(self, ahead: Ahead | None, *, looking: bool) -> None:
        """Show what would be in the file; None while nobody is chosen."""
        self._ahead, self._looking = ahead, looking
        self.put()

    def show_exporting(self, done: int, total: int) -> None:
        """Show how far the writing is."""
        self._writing, self._written = True, None
        self._ui.exporting.set_progress(done, total)
        self.put()

    def show_export_idle(self) -> None:
        """Nothing is written any more."""
        self._writing = False
        self.put()

    def show_exported(self, exported: Exported) -> None:
        """Show what was written and who can open it."""
        self._written = exported
        self.put()
        announce(self._page, f"{exported.path.name}. {self._ui.written_readers.text()}")

    def show_refused(self, error: Exception, *, again: bool) -> None:
        """Say why it was not written."""
        self._refusal.show_error(error, again=again)

    def hide_refused(self) -> None:
        """Take the refusal away."""
        self._refusal.hide_error()

    @Slot()
    def ask_folder(self) -> None:
        """Ask where the file shall go."""
        dialog = QFileDialog(self._page, self.tr("Where the file goes"), self._start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # What somebody does

    def _ticked(self) -> list[str]:
        pairs = zip(self._marks, self._people, strict=True)
        return [person.principal for mark, person in pairs if mark.isChecked()]

    @Slot(bool)
    def _on_ticked(self, _on: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        self._written = None
        self.put()
        self.recipients_chosen.emit(self._ticked())

    # Words

    def put(self) -> None:
        """Write all words, in the language in force."""
        ui = self._ui
        for mark, person in zip(self._marks, self._people, strict=True):
            role = code_label(ROLE, person.role)
            mark.setText(f"{visible(person.name)}, {role}".replace("&", "&&"))
        ui.nobody.setVisible(not self._people)
        for about in (ui.people_label, ui.people, ui.ahead):
            about.setVisible(bool(self._people))
        ui.ahead.setText(self._ahead_words())
        ui.exporting.text = self.tr("Writing the file")
        ui.exporting.setVisible(self._writing)
        ui.export_button.setVisible(not self._writing)
        ui.export_button.setEnabled(bool(self._ticked()))
        for part in (ui.people, ui.folder):
            part.setEnabled(not self._writing)
        ui.place.setEnabled(self._places and not self._writing)
        written = self._written
        ui.written.setVisible(written is not None)
        if written is not None:
            ui.written_name.setText(written.path.name)
            ui.written_readers.setText(self._readers(written))

    def _ahead_words(self) -> str:
        if self._looking:
            return self.tr("Looking for what they do not have yet…")
        if not self._ticked():
            return self.tr("Choose at least one person.")
        ahead = self._ahead
        if ahead is None:
            return ""
        if not ahead.changes:
            return self.tr("They have everything that they may read.")
        parts = []
        if ahead.cases:
            parts.append(self.tr("%n cases", "", ahead.cases))
        if ahead.mediations:
            parts.append(self.tr("%n mediations", "", ahead.mediations))
        entries = self.tr("%n changes that they do not have yet", "", ahead.changes)
        if not parts:
            return f"{entries}."
        return self.tr("{what}, from {where}.").format(what=entries, where=self._and(parts))

    def _and(self, parts: Sequence[str]) -> str:
        if len(parts) == 1:
            return parts[0]
        return self.tr("{one} and {other}").format(one=", ".join(parts[:-1]), other=parts[-1])

    def _readers(self, written: Exported) -> str:
        mine = written.readers[-1].principal if written.readers else ""
        names = {reader.name for reader in written.readers if reader.principal != mine}
        people = self._and([*sorted(visible(name) for name in names), self.tr("you")])
        size = file_size(written.size)
        said = self.tr("{size}. It can be opened by {people}, and by nobody else.")
        return said.format(size=size, people=people)
