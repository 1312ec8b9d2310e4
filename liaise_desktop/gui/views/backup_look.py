"""What a backup holds, and the question whether it shall be restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.forms.ui_backup_look import Ui_BackupLook
from liaise_desktop.gui.widgets import FloatingPanel

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.backup_port import BackupLook


class BackupLookPanel(FloatingPanel):
    """Shows what was found in a backup.

    Signals:
        restore_clicked: It shall be put in the place of the notes.
    """

    restore_clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, plate_width=560, top=-1)
        self.ui = Ui_BackupLook()
        self._content = QWidget(self.plate)
        self.ui.setupUi(self._content)
        self.column.addWidget(self._content)
        self._look: BackupLook | None = None
        self.ui.close.clicked.connect(self.close_panel)
        self.ui.restore.clicked.connect(self._on_restore)

    def show_look(self, look: BackupLook) -> None:
        """Open with what was found."""
        self._look = look
        self._put()
        self.open_panel(self.ui.close)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self._content)
        self._put()

    def _put(self) -> None:
        look, ui = self._look, self.ui
        if look is None:
            return
        title = self.tr("Backup of {moment}").format(moment=dates.moment(dates.local(look.row.at)))
        ui.title.setText(title)
        self.plate.setAccessibleName(title)
        ui.place.setText(visible(look.row.place) if look.row.place else self.tr("On this laptop"))
        ui.holds.setText(self._holds(look))
        ui.lacks.setText(self._lacks(look))
        ui.what.setText(self._what())

    def _holds(self, look: BackupLook) -> str:
        held = look.held
        parts = [
            self.tr("%n case(s)", "in a backup", held.cases),
            self.tr("%n note(s)", "in a backup", held.notes),
            self.tr("%n mediation(s)", "in a backup", held.mediations),
        ]
        said = self.tr("{things}. Every page of it was read and is in order.")
        return said.format(things=", ".join(parts))

    def _lacks(self, look: BackupLook) -> str:
        if not look.changes:
            return self.tr("Nothing: your notes hold no more than it does.")
        changes = self.tr("%n change(s) made since {moment}", "", look.changes)
        since = dates.moment(dates.local(look.since))
        notes = self.tr("%n of them in notes", "", look.notes)
        return f"{changes.format(moment=since)}, {notes}."

    def _what(self) -> str:
        sentences = [
            self.tr("Your notes become as they were then."),
            self.tr("What is there now becomes a backup first, so nothing is lost."),
            self.tr("What was erased since stays erased."),
            self.tr("The app closes your notes and asks for your passphrase again."),
        ]
        return " ".join(sentences)

    @Slot()
    def _on_restore(self) -> None:
        self.close_panel()
        self.restore_clicked.emit()
