"""The page that is shown while a damaged vault is brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.errors import LiaiseError
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_preparing import Ui_PreparingPage
from liaise_desktop.gui.widgets import Themed

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import JobHandle


class SalvagingPage(Themed, QWidget):
    """Shows how far it is, or why it could not be done.

    Signals:
        left: It shall stop, or its failure was read.
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
        ui.title.setText(self.tr("Bringing back what can be read"))
        ui.sentence.setText(
            self.tr(
                "The damaged files are kept aside. If you stop, everything stays as it was."
            )
        )
        ui.progress.text = self.tr("Reading page by page")
        self._put_error()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.ui.progress.set_progress(done, total)

    def show_failed(self, error: Exception) -> None:
        """Say why it could not be done."""
        self._error = error
        self.ui.progress.hide()
        self._put_error()
        self.ui.trouble.show()

    def _put_error(self) -> None:
        if self._error is not None:
            text = error_text(self._error)
            self.ui.trouble.dress(
                title=text.title, sentence=text.sentence, action=self.tr("Back")
            )


class WayBack(QObject):
    """Leads from the page to the unlock page, and lets the vault be opened as it is again.

    Args:
        page: The page.
        job: The work.
        leave: Takes back the wish to have the vault brought back.
        show_unlock: Shows the unlock page.
    """

    def __init__(
        self,
        page: SalvagingPage,
        job: JobHandle,
        leave: Callable[[], None],
        show_unlock: Callable[[], None],
    ) -> None:
        super().__init__()
        self._page, self._job = page, job
        self._leave, self._show_unlock = leave, show_unlock
        page.left.connect(self._on_left)

    @Slot()
    def _on_left(self) -> None:
        self._job.cancel()
        try:
            self._leave()
        except LiaiseError as error:
            self._page.show_failed(error)
        else:
            self._show_unlock()
