"""The page that is shown while a backup takes the place of the notes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_preparing import Ui_PreparingPage
from liaise_desktop.gui.widgets import Themed


class RestoringPage(Themed, QWidget):
    """Shows how far restoring is.

    Signals:
        left: It shall not be restored after all, or it failed and was read.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreparingPage()
        self.ui.setupUi(self)
        self.ui.trouble.hide()
        self.ui.progress.cancel_clicked.connect(self.left)
        self.ui.trouble.action_clicked.connect(self.left)
        self.setAutoFillBackground(True)
        self._error: Exception | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        ui = self.ui
        ui.retranslateUi(self)
        ui.title.setText(self.tr("Restoring the backup"))
        ui.sentence.setText(
            self.tr(
                "Until it is finished your notes stay as they are. Then you unlock them again."
            )
        )
        ui.progress.text = self.tr("Reading and checking the backup")
        if self._error is not None:
            self.show_failed(self._error)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.ui.progress.set_progress(done, total)

    def show_failed(self, error: Exception) -> None:
        """Say why it could not be restored."""
        self._error = error
        text = error_text(error)
        self.ui.progress.hide()
        self.ui.trouble.dress(
            title=text.title, sentence=text.sentence, action=self.tr("Back to unlocking")
        )
        self.ui.trouble.show()
