"""A step of the first run: a form on a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt

from liaise_desktop.gui.style import px
from liaise_desktop.gui.widgets import GlyphLabel, Ground, ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

WIDEST: Final = 660  # px of a step's column


def lift_glyphs(form: Any, page: QWidget) -> None:
    """Put icons beside the first line of the words they belong to."""
    for glyph in page.findChildren(GlyphLabel):
        row = getattr(form, glyph.objectName().replace("_glyph", "_row"), None)
        if row is not None:
            row.setAlignment(glyph, Qt.AlignmentFlag.AlignTop)


class StepPage(ScrollPage):
    """Holds the form of a step.

    Attributes:
        ui: The compiled form.
    """

    def __init__(self, form: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent, token="surface")
        self.ui = form
        self._content = Ground(self.body)
        form.setupUi(self._content)
        lift_glyphs(form, self._content)
        self.column.addWidget(self._content)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self._content)
        self.put()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        super().resizeEvent(event)
        self.fit(self.viewport().width())

    def fit(self, width: int) -> None:
        """Arrange the form for this width."""
        left, top, _, bottom = self.ui.step_column.getContentsMargins()
        right = max(left, width - left - px(WIDEST))
        self.ui.step_column.setContentsMargins(left, top, right, bottom)

    def put(self) -> None:
        """Show what does not stand in the form."""

    def begin(self) -> None:
        """Give the focus to what comes first."""
