"""The section of backups in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_backups import Ui_BackupsForm
from liaise_desktop.gui.models.backup_list import COLUMNS, BackupList
from liaise_desktop.gui.presenters.backup_port import GOOD, BackupsShown
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.backup_look import BackupLookPanel
from liaise_desktop.gui.views.backup_words import BackupWords
from liaise_desktop.gui.widgets import ChoiceMenu, Ground, announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.presenters.backup_port import BackupLook
    from liaise_desktop.gui.presenters.backups import BackupsPresenter
    from liaise_desktop.gui.presenters.transfer_port import Place

TABLE_LEAST: Final = 214
ANOTHER: Final = ""


class BackupsSection(Ground):
    """Lists backups, makes them and looks into them.

    Signals:
        now_clicked: A backup on this laptop is wanted.
        place_chosen: One in a place that was offered.
        folder_chosen: One in a folder that was looked for.
        look_clicked: A backup shall be looked into.
        restore_clicked: The one that was looked into shall be restored.
        stop_clicked: What runs shall be stopped.
    """

    now_clicked = Signal()
    place_chosen = Signal(str)
    folder_chosen = Signal(object)
    look_clicked = Signal(object)
    restore_clicked = Signal()
    stop_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupsForm()
        self.ui.setupUi(self)
        self._words = BackupWords(self, self.ui)
        self._shown: BackupsShown | None = None
        self._places: Sequence[Place] = ()
        self._made: str | None = None
        self._work = ""
        self._panel: BackupLookPanel | None = None
        self.menu = ChoiceMenu(self)
        self.menu.picked.connect(self._on_place)
        self.ui.elsewhere.setMenu(self.menu)
        self.rows = BackupList(self)
        self.ui.table.setModel(self.rows)
        self.ui.table.set_columns(COLUMNS)
        self.ui.table.row_changed.connect(self._on_row)
        self.ui.table.row_opened.connect(self._on_look)
        self.ui.now.clicked.connect(self.now_clicked)
        self.ui.look.clicked.connect(self._on_look)
        self.ui.progress.cancel_clicked.connect(self.stop_clicked)
        for part in (self.ui.failing, self.ui.refused, self.ui.progress, self.ui.made):
            part.hide()
        self.show_loading()
        self.restyle()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        self.rows.speak_anew()
        self._put()
        self._offer()

    def restyle(self) -> None:
        """Make room for large text."""
        super().restyle()
        if hasattr(self, "ui"):
            self.ui.table.setMinimumHeight(px(TABLE_LEAST))

    # What the presenter shows

    def show_loading(self) -> None:
        """Say that backups are being looked for, unless a list is shown already."""
        self.ui.loading.setVisible(self._shown is None)
        self._put()

    def show_backups(self, shown: BackupsShown) -> None:
        """Show how backing up stands."""
        self._shown = shown
        held = self.rows.row(self.ui.table.current_row())
        self.rows.set_rows(shown.rows)
        again = [n for n, row in enumerate(shown.rows) if held and row.folder == held.folder]
        if shown.rows:
            self.ui.table.go_to_row(again[0] if again else 0)
        self.ui.loading.hide()
        self._put()

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer where a backup can go."""
        self._places = tuple(places)
        self._offer()

    def show_progress(self, work: str, done: int, total: int) -> None:
        """Show how far "making" or "looking" is."""
        self._work = work
        self.ui.made.hide()
        self.ui.progress.set_progress(done, total)
        self._put()

    def show_idle(self) -> None:
        """Nothing is made or looked into any more."""
        self._work = ""
        self._put()

    def show_made(self, place: str) -> None:
        """Say that a backup was made; *place* is empty for this laptop."""
        self._made = place
        self.ui.made.show()
        self._put()
        announce(self, self.ui.made.text())

    def show_look(self, look: BackupLook) -> None:
        """Show what a backup holds, and the way to restore it."""
        if self._panel is None:
            self._panel = BackupLookPanel(self.window())
            self._panel.restore_clicked.connect(self.restore_clicked)
        self._panel.show_look(look)

    @property
    def panel(self) -> BackupLookPanel | None:
        """What a backup holds, once one was looked into."""
        return self._panel

    def show_refused(self, error: Exception) -> None:
        """Say why it could not be done."""
        text = error_text(error)
        self.ui.refused.dress(title=text.title, sentence=text.sentence)
        self.ui.refused.show()

    def hide_refused(self) -> None:
        """Take the refusal away."""
        self.ui.refused.hide()

    def _put(self) -> None:
        ui, shown = self.ui, self._shown
        busy = bool(self._work)
        ui.progress.setVisible(busy)
        ui.progress.text = (
            self.tr("Looking into the backup")
            if self._work == "looking"
            else self.tr("Making a backup")
        )
        ui.now.setEnabled(not busy)
        ui.elsewhere.setEnabled(not busy)
        if self._made is not None:
            ui.made.setText(self._words.made(self._made))
        ui.none.setVisible(shown is not None and not shown.rows)
        ui.table.setVisible(shown is not None and bool(shown.rows))
        self._words.put(shown)
        self._on_row(ui.table.current_row())

    def _offer(self) -> None:
        options = [
            (str(place.folder), visible(place.name), "usb" if place.stick else "folder-open")
            for place in self._places
        ]
        self.menu.set_options([*options, (ANOTHER, self.tr("Another folder…"), "folder-open")])

    # What somebody does

    @Slot(int)
    def _on_row(self, number: int) -> None:
        row = self.rows.row(number)
        good = row is not None and row.standing == GOOD
        self.ui.look.setVisible(row is not None)
        self.ui.look.setEnabled(good and not self._work)
        why = "" if row is None or good else self.tr("This one cannot be opened here.")
        self.ui.look_why.setText(why)

    @Slot()
    @Slot(int)
    def _on_look(self, _number: int = 0) -> None:
        row = self.rows.row(self.ui.table.current_row())
        if row is not None and self.ui.look.isEnabled():
            self.look_clicked.emit(row)

    @Slot(str)
    def _on_place(self, folder: str) -> None:
        if folder != ANOTHER:
            self.place_chosen.emit(folder)
        else:
            self.ask_folder()

    def ask_folder(self) -> None:
        """Ask where the backup shall go."""
        dialog = QFileDialog(self, self.tr("Where the backup goes"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_folder(self, folder: str) -> None:
        self.folder_chosen.emit(Path(folder))


def connect(view: BackupsSection, presenter: BackupsPresenter) -> None:
    """Pass on to the presenter what somebody does in the section."""
    view.now_clicked.connect(presenter.now_clicked)
    view.place_chosen.connect(presenter.place_chosen)
    view.folder_chosen.connect(presenter.folder_chosen)
    view.look_clicked.connect(presenter.look_clicked)
    view.restore_clicked.connect(presenter.restore_clicked)
    view.stop_clicked.connect(presenter.stop_clicked)
