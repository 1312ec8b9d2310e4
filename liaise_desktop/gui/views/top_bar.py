"""The bar above the pages: search, when was saved, danger, lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from liaise_desktop.gui.forms.ui_top_bar import Ui_TopBar
from liaise_desktop.gui.style import px, theme
from liaise_desktop.gui.widgets.scroll import Ground
from liaise_desktop.gui.widgets.themed import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TopBar(Ground):
    """Search, the time of the last save or a warning before locking, Danger, and Lock now.

    Signals:
        search_requested: The search button was pressed.
        lock_requested: Lock now was pressed.
        danger_requested: Danger was pressed.
    """

    search_requested = Signal()
    lock_requested = Signal()
    danger_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="surface", edge="line")
        self.ui = Ui_TopBar()
        self.ui.setupUi(self)
        self._saved = ""
        self._warning = ""
        self.ui.row.insertSpacing(self.ui.row.indexOf(self.ui.parting), 10)
        self.ui.search.clicked.connect(self.search_requested)
        self.ui.lock.clicked.connect(self.lock_requested)
        self.ui.danger.clicked.connect(self.danger_requested)
        self.setAccessibleName(self.tr("Top bar"))
        self.restyle()
        self._show_words()

    def restyle(self) -> None:
        """Take the height from the theme."""
        self.setFixedHeight(px(54))
        if hasattr(self, "ui"):
            self.ui.parting.setFixedHeight(px(20))
            self._fit_caps()
        super().restyle()

    def _fit_caps(self) -> None:
        # Large letters leave no room for the keys beside the words.
        large = theme().large_text
        for button, keys in ((self.ui.danger, "F9"), (self.ui.lock, "Ctrl+L")):
            if button.key_cap != ("" if large else keys):
                button.key_cap = "" if large else keys

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.setAccessibleName(self.tr("Top bar"))

    def set_saved(self, text: str) -> None:
        """Show when something was last kept; empty for nothing yet."""
        self._saved = text
        self._show_words()

    def set_warning(self, text: str | None) -> None:
        """Show *text* in place of the last save, and have it read out once; None ends it."""
        first = bool(text) and not self._warning
        self._warning = text or ""
        self._show_words()
        if first:
            announce(self, self._warning, urgent=True)

    def _show_words(self) -> None:
        words = self._warning or self._saved
        self.ui.words.setText(words)
        self.ui.words.dress(
            token="ochre" if self._warning else "ink2", weight=600 if self._warning else 400
        )
        self.ui.mark.dress(
            glyph="hourglass" if self._warning else "shield-check",
            token="ochre_mark" if self._warning else "pine",
        )
        self.ui.mark.setVisible(bool(words))
        self.ui.parting.setVisible(bool(words))
