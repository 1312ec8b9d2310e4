"""The page that is shown while practice is being set up."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_preparing import Ui_PreparingPage
from liaise_desktop.gui.widgets import Themed


class PreparingPage(Themed, QWidget):
    """Shows how far setting up practice is.

    Args:
        city: The invented city.
    """

    def __init__(self, city: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._city = city
        self.ui = Ui_PreparingPage()
        self.ui.setupUi(self)
        self.ui.trouble.hide()
        self.setAutoFillBackground(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        self.ui.title.setText(self.tr("Preparing {city}").format(city=self._city))
        self.ui.progress.text = self.tr("Setting up practice")

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.ui.progress.set_progress(done, total)

    def show_failed(self, error: Exception) -> None:
        """Say why it could not be set up."""
        text = error_text(error)
        self.ui.progress.hide()
        self.ui.trouble.dress(title=text.title, sentence=text.sentence)
        self.ui.trouble.show()
