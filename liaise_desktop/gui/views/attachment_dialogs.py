"""The dialogs about files of notes: attach, open, save, remove."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaise_desktop.gui.forms.ui_attachment_form import Ui_AttachmentForm
from liaise_desktop.gui.plain import shown
from liaise_desktop.gui.presenters.attachments import ATTACH, OPEN, REMOVE, SAVE
from liaise_desktop.gui.views.attachment_lines import size_words
from liaise_desktop.gui.views.case_plates import PlateForm, fill_refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.gui.presenters.attachments import AttachmentsPresenter
    from liaise_desktop.gui.views.plates import Plates
    from liaise_desktop.gui.views.timeline_view import TimelineView

    ChooseSource = Callable[[QWidget, str], str]
    ChooseTarget = Callable[[QWidget, str], str]
    OpenOutside = Callable[[Path], bool]


class AttachmentForm(PlateForm):
    """What is asked before something is done with a file, and how far it is.

    Signals:
        ready: Whether hidden data are taken out; it shall be done.
    """

    ready = Signal(bool)

    def __init__(self, verb: str, name: str, size: int, *, picture: bool) -> None:
        super().__init__()
        self.ui = Ui_AttachmentForm()
        self.ui.setupUi(self)
        self._verb, self._name, self._size = verb, name, size
        self.ui.clean.setVisible(picture)
        self.ui.name.set_wrapped()
        self.ui.words.set_wrapped()
        self.ui.progress.hide()
        self.ui.refusal.hide()
        if verb == REMOVE:
            self.ui.keep.dress(kind="danger")
        self.ui.keep.setVisible(verb != SAVE)
        self.ui.progress.cancel_clicked.connect(self.cancelled)
        self.wire(self.ui.cancel, self.ui.keep)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        title, words, keep, working = self._words()
        self.ui.title.setText(title)
        self.ui.name.setText(f"{shown(self._name)} ({size_words(self._size)})")
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))
        self.ui.keep.setText(keep)
        self.ui.progress.dress(text=working)

    def _words(self) -> tuple[str, str, str, str]:
        if self._verb == ATTACH:
            return (
                self.tr("Attach a file"),
                self.tr("Everybody who can read the note can open it."),
                self.tr("Attach"),
                self.tr("Attaching…"),
            )
        if self._verb == OPEN:
            return (
                self.tr("Open in another program?"),
                self.tr(
                    "A plain copy goes into a private folder for another program to show. It is "
                    "deleted when you lock, and again at the next start. The other program may "
                    "keep traces that Liaise cannot delete."
                ),
                self.tr("Open"),
                self.tr("Preparing the copy…"),
            )
        if self._verb == REMOVE:
            return (
                self.tr("Remove this file for good?"),
                self.tr(
                    "It is erased here at once, and on other laptops with the next transfer "
                    "file. Copies that somebody saved elsewhere stay."
                ),
                self.tr("Remove"),
                "",
            )
        return self.tr("Save a copy"), "", "", self.tr("Saving the copy…")

    def first_field(self) -> QWidget:
        """Return the button that does it, or the one that does not."""
        return self.ui.cancel if self._verb in (REMOVE, SAVE) else self.ui.keep

    @Slot()
    def on_keep(self) -> None:
        """Ask for it to be done."""
        if self.ui.keep.isVisibleTo(self):
            self.ui.refusal.hide()
            self.ready.emit(self.ui.clean.isChecked())

    def show_working(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._set_working(working=True)
        self.ui.progress.set_progress(done, total)

    def refuse(self, error: Exception) -> None:
        """Say what went wrong."""
        self._set_working(working=False)
        fill_refusal(self.ui.refusal, error)

    def _set_working(self, *, working: bool) -> None:
        self.ui.progress.setVisible(working)
        self.ui.cancel.setVisible(not working)
        self.ui.keep.setVisible(not working and self._verb != SAVE)
        self.ui.clean.setEnabled(not working)


def ask_for_source(window: QWidget, kinds: str) -> str:
    """Ask which file shall be attached; empty if nobody wants to say."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    found, _ = QFileDialog.getOpenFileName(window, "", home, kinds)
    return found


def ask_for_target(window: QWidget, name: str) -> str:
    """Ask where a copy goes; empty if nobody wants to say."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents) or Path.home())
    found, _ = QFileDialog.getSaveFileName(window, "", str(folder / name))
    return found


def open_outside(path: Path) -> bool:
    """Let the system open a file with the program for its kind."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class AttachmentDialogs(QObject):
    """Opens them over a page, one at a time.

    Signals:
        confirmed: Whether hidden data are taken out; it shall be done.
        cancelled: It shall stop, or not be done.
        refused: An error that belongs to no open dialog.
    """

    confirmed = Signal(bool)
    cancelled = Signal()
    refused = Signal(object)

    def __init__(self, plates: Plates, page: QWidget) -> None:
        super().__init__(page)
        self._plates, self._page = plates, page
        self.source: ChooseSource = ask_for_source
        self.target: ChooseTarget = ask_for_target
        self.outside: OpenOutside = open_outside

    def choose_source(self) -> str:
        """Ask which file."""
        endings = "*.png *.jpg *.jpeg *.pdf *.ogg *.opus *.oga *.mp3 *.m4a *.wav *.flac"
        kinds = self.tr("Pictures, PDF, sound")
        return self.source(self._page.window(), f"{kinds} ({endings})")

    def choose_target(self, name: str) -> str:
        """Ask where a copy goes."""
        return self.target(self._page.window(), name)

    def ask(self, verb: str, name: str, size: int, *, picture: bool = False) -> None:
        """Open the dialog about a file."""
        form = AttachmentForm(verb, name, size, picture=picture)
        form.ready.connect(self.confirmed)
        form.cancelled.connect(self.cancelled)
        self._plates.open(form, 480, closing=False)

    def _form(self) -> AttachmentForm | None:
        form: object = self._plates.form
        return form if isinstance(form, AttachmentForm) else None

    def show_working(self, done: int, total: int) -> None:
        """Show how far the work is."""
        form = self._form()
        if form is not None:
            form.show_working(done, total)

    def show_refusal(self, error: Exception) -> None:
        """Say what went wrong, on the page if no dialog is open."""
        form = self._form()
        if form is None:
            self.refused.emit(error)
        else:
            form.refuse(error)

    def close_dialog(self) -> None:
        """Close the dialog about a file."""
        if self._form() is not None:
            self._plates.close()

    def open_outside(self, path: Path) -> bool:
        """Let the system open a file."""
        return self.outside(path)

    def words(self, verb: str) -> str:
        """Return the sentence of a toast."""
        sentences = {
            ATTACH: self.tr("File attached"),
            SAVE: self.tr("Copy saved"),
            REMOVE: self.tr("File removed for good"),
        }
        return sentences[verb]


def connect(
    view: AttachmentDialogs, timeline: TimelineView, presenter: AttachmentsPresenter
) -> None:
    """Connect the dialogs, and the notes under which files hang, to what they ask for."""
    timeline.attach_clicked.connect(presenter.attach_clicked)
    timeline.file_asked.connect(presenter.file_asked)
    timeline.file_dropped.connect(presenter.file_dropped)
    view.confirmed.connect(presenter.confirmed)
    view.cancelled.connect(presenter.cancelled)
