"""The small window while a backup is made before the lock; it shows nothing of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from liaise_desktop.gui.forms.ui_closing import Ui_ClosingPage
from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets.scroll import Ground
from liaise_desktop.gui.widgets.themed import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QShowEvent

_WIDE, _HIGH = 460, 170  # at 100 %


class ClosingPage(Ground):
    """Says that the lock is under way, how far, and how to be without the backup.

    Signals:
        hurried: Cancel was pressed, or the window closed.
    """

    hurried = Signal()

    def __init__(self) -> None:
        super().__init__(token="rail")
        self.ui = Ui_ClosingPage()
        self.ui.setupUi(self)
        self.ui.progress.cancel_clicked.connect(self.hurried)
        self.retranslate()
        self.resize(px(_WIDE), px(_HIGH))

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.ui.progress.text = self.tr("Backup")

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.ui.progress.set_progress(done, total)

    def showEvent(self, event: QShowEvent) -> None:
        """Have it read out, with the cursor on Cancel."""
        super().showEvent(event)
        self.ui.progress.cancel_button.setFocus()
        announce(self, f"{self.ui.title.text()}. {self.ui.sentence.text()}")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing for Cancel: the lock goes on."""
        event.ignore()
        self.hurried.emit()
