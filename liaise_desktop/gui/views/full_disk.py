"""What is said while the disk is full, above every page, and the way to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog

from liaise_desktop.domain.plain_text import visible
from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.widgets import Banner

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.gui.views.frame import Frame


class FullDiskBanner(Banner):
    """A banner between the top bar and the pages of a frame.

    Signals:
        place_chosen: The folder into which what is typed shall be saved.
    """

    place_chosen = Signal(str)

    def __init__(self, frame: Frame) -> None:
        self._saved: Path | None = None
        self._refused: Exception | None = None
        super().__init__(frame.ui.ground, kind="brick")
        self._frame = frame
        self.action_clicked.connect(self.ask_place)
        self.hide()
        frame.ui.right.insertWidget(1, self)
        self.retranslate()

    def show_full(self) -> None:
        """Say that the disk is full and nothing is lost."""
        if self.isHidden():
            self._saved = self._refused = None
            self.retranslate()
            self.show()

    def show_saved(self, path: Path) -> None:
        """Say where what is typed was saved."""
        self._saved, self._refused = path, None
        self.retranslate()

    def show_refused(self, error: Exception) -> None:
        """Say that the place did not take it."""
        self._refused = error
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.dress(
            title=self.tr("The disk is full"),
            sentence=self._sentence_now(),
            action=self.tr("Save to another place"),
        )
        super().retranslate()

    def _sentence_now(self) -> str:
        if self._refused is not None:
            return error_line(self._refused)
        if self._saved is not None:
            said = self.tr(
                "Saved, sealed, as {name}. It comes back at the next unlock from the top of a"
                " stick, from Documents or from your home folder."
            )
            return said.format(name=visible(self._saved.name))
        return self.tr(
            "Nothing is lost: what you type stays in this window and is kept as soon as there is"
            " room. Free some space, or save it to another place."
        )

    @Slot()
    def ask_place(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._frame, self.tr("Where it goes until there is room"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.place_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
