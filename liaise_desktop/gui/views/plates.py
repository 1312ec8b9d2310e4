"""One floating window at a time over a page, with a form in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Slot

from liaise_desktop.gui.widgets import FloatingPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Form(Protocol):
    """What every form in a floating window offers; it is a widget too."""

    cancelled: Any

    def first_field(self) -> QWidget:
        """Return what the keyboard comes to first."""

    def refuse(self, error: Exception, /) -> None:
        """Say what has to be put right."""


class Plates(QObject):
    """Opens forms over the window of a page, one in place of the other."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._panel: FloatingPanel | None = None
        self.form: Form | None = None

    def open(
        self, form: QWidget, width: int = 560, height: int = 0, *, closing: bool = True
    ) -> None:
        """Show *form*, which is a `Form`, in place of what is open.

        Args:
            form: The form.
            width: Of the plate at 100 %.
            height: Of the plate at 100 %; 0 is what the form needs.
            closing: Whether its own signal *cancelled* closes it without asking anybody.
        """
        self.close()
        panel = FloatingPanel(self._page.window(), plate_width=width, top=-1, fills=height)
        panel.column.addWidget(form)
        panel.closed.connect(self._on_closed)
        wanted: Any = form
        if closing:
            wanted.cancelled.connect(panel.close_panel)
        self._panel, self.form = panel, wanted
        panel.open_panel(wanted.first_field())

    @Slot()
    def close(self) -> None:
        """Close what is open."""
        if self._panel is not None:
            self._panel.close_panel()

    @Slot()
    def _on_closed(self) -> None:
        panel, self._panel, self.form = self._panel, None, None
        if panel is not None:
            panel.deleteLater()
