"""The card on which a file is chosen and checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui import dates
from liaise_desktop.gui.views.record_words import file_size
from liaise_desktop.gui.widgets import ElidedLabel, PushButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.gui.forms.ui_transfer import Ui_TransferPage
    from liaise_desktop.gui.presenters.transfer_port import WaitingFile
    from liaise_desktop.gui.views.refusals import Refusal

MOST_FILES = 6  # more are found by Choose a file


class FileRow(QWidget):
    """A file that lies ready.

    Signals:
        looked_into: Somebody wants to see what it would do.
    """

    looked_into = Signal(object)

    def __init__(self, parent: QWidget, file: WaitingFile) -> None:
        super().__init__(parent)
        self.file = file
        self._name = ElidedLabel(self, visible(file.name), weight=600)
        self._about = ElidedLabel(self, face="meta", token="ink2")
        self.button = PushButton(self, measure="compact")
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.put()

    def put(self) -> None:
        """Write all words, in the language in force."""
        file = self.file
        if file.staged:
            about = self.tr("From {name}, checked, not decided yet").format(
                name=visible(file.sender)
            )
            self.button.setText(self.tr("Go on"))
        else:
            size = file_size(file.size)
            parts = (size, dates.moment(file.at), visible(file.place))
            about = "   ".join(part for part in parts if part)
            self.button.setText(self.tr("Look inside"))
        self._about.setText(about)
        self.button.setAccessibleName(f"{self.button.text()}: {file.name}, {about}")

    @Slot()
    def _on_clicked(self) -> None:
        self.looked_into.emit(self.file)


class BringInCard(QObject):
    """Offers files and shows how far the check of one is.

    Signals:
        file_chosen: The path of a file.
        staged_chosen: The id of a file that was checked before.
        stop_clicked: The check shall stop.
    """

    file_chosen = Signal(str)
    staged_chosen = Signal(str)
    stop_clicked = Signal()

    def __init__(self, page: QWidget, ui: Ui_TransferPage, refusal: Refusal) -> None:
        super().__init__(page)
        self._page, self._ui, self._refusal = page, ui, refusal
        self._rows: list[FileRow] = []
        self._checking: tuple[str, int, int] | None = None
        ui.choose.clicked.connect(self.ask_file)
        ui.checking.cancel_clicked.connect(self.stop_clicked)
        self.put()

    def show_files(self, files: Sequence[WaitingFile]) -> None:
        """Show the files that lie ready."""
        shown = list(files[:MOST_FILES])
        if shown == [row.file for row in self._rows]:
            return
        for row in self._rows:
            self._ui.files.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [FileRow(self._ui.bring_in, file) for file in shown]
        before: QWidget = self._ui.choose
        for row in self._rows:
            row.looked_into.connect(self._on_looked_into)
            self._ui.files.addWidget(row)
            row.show()
            QWidget.setTabOrder(before, row.button)
            before = row.button
        self.put()

    def show_checking(self, name: str, done: int, total: int) -> None:
        """Show how far the check of a file is."""
        self._checking = (name, done, total)
        self._ui.checking.set_progress(done, total)
        self.put()

    def show_check_idle(self) -> None:
        """Nothing is checked any more."""
        self._checking = None
        self.put()

    def show_refused(self, error: Exception, *, again: bool) -> None:
        """Say why the file was refused."""
        self._refusal.show_error(error, again=again)

    def hide_refused(self) -> None:
        """Take the refusal away."""
        self._refusal.hide_error()

    @Slot()
    def ask_file(self) -> None:
        """Ask which file it is."""
        dialog = QFileDialog(self._page, self.tr("The file to look into"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Export files (*.liaise)", "keep the part in brackets"))
        dialog.fileSelected.connect(self.file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_looked_into(self, file: WaitingFile) -> None:
        if file.staged:
            self.staged_chosen.emit(file.staged)
        else:
            self.file_chosen.emit(str(file.path))

    def put(self) -> None:
        """Write all words, in the language in force."""
        ui = self._ui
        for row in self._rows:
            row.put()
            row.button.setEnabled(self._checking is None)
        ui.no_files.setVisible(not self._rows)
        ui.checking.setVisible(self._checking is not None)
        ui.choose.setEnabled(self._checking is None)
        if self._checking is not None:
            ui.checking.text = self._checking_words(*self._checking)

    def _checking_words(self, name: str, done: int, total: int) -> str:
        if not total:
            return self.tr("Checking {file}").format(file=name)
        said = self.tr("Checking {file}: {done} of {total} changes")
        plain = QLocale()
        return said.format(file=name, done=plain.toString(done), total=plain.toString(total))


def dropped_file(data: QMimeData) -> str:
    """Return the path of the one file of this computer that is dragged; empty if it is not one."""
    urls: list[QUrl] = list(data.urls()) if data.hasUrls() else []
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = Path(urls[0].toLocalFile())
    return str(path) if path.is_file() else ""
