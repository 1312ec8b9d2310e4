"""What failed in the background, above every page until somebody has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.widgets import Banner

if TYPE_CHECKING:
    from liaise_desktop.gui.views.frame import Frame


class Trouble(Banner):
    """A banner between the top bar and the pages of a frame."""

    def __init__(self, frame: Frame) -> None:
        self._error: Exception | None = None
        super().__init__(frame.ui.ground, kind="brick")
        self.later_clicked.connect(self.put_away)
        self.hide()
        frame.ui.right.insertWidget(1, self)

    def show_error(self, error: Exception) -> None:
        """Say what failed and what to do."""
        self._error = error
        self.retranslate()
        self.show()

    @Slot()
    def put_away(self) -> None:
        """It was read."""
        self._error = None
        self.hide()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        if self._error is not None:
            text = error_text(self._error)
            self.dress(title=text.title, sentence=text.sentence, later=self.tr("Close"))
        super().retranslate()
