"""One floating window at a time over a page, with a form in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from liaise_desktop.gui.presenters.form_drafts import InHand
from liaise_desktop.gui.widgets import FloatingPanel, TextArea, TextField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


NAME: Final = "plate"
KEEP_MS: Final = 900  # what was typed is kept so soon


class Form(Protocol):
    """What every form in a floating window offers; it is a widget too."""

    cancelled: Any

    def first_field(self) -> QWidget:
        """Return what the keyboard comes to first."""

    def refuse(self, error: Exception, /) -> None:
        """Say what has to be put right."""


class Plates(QObject):
    """Opens forms over the window of a page, one in place of the other.

    What is typed into a form that has an attribute *about*, such as ``comment:`` and a note's id,
    is for keeping: until it is saved or cancelled, it comes back when that form opens again.

    Signals:
        opened: "plate" and what the form is about.
        typed: The same, and the texts by the names of their fields.
        dropped: "plate" and what the form was about, whose texts are not needed any more.
    """

    opened = Signal(str, str)
    typed = Signal(str, str, object)
    dropped = Signal(str, str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._panel: FloatingPanel | None = None
        self.form: Form | None = None
        self._about = ""
        self._before: dict[str, str] = {}
        self._look = QTimer(self)
        self._look.setInterval(KEEP_MS)
        self._look.timeout.connect(self.keep)

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
        self._leave()
        panel = FloatingPanel(self._page.window(), plate_width=width, top=-1, fills=height)
        panel.column.addWidget(form)
        panel.closed.connect(self._on_closed)
        wanted: Any = form
        if closing:
            wanted.cancelled.connect(self.close)
        self._panel, self.form = panel, wanted
        self._about = str(getattr(form, "about", ""))
        self._before = self._texts()
        if self._about:
            self.opened.emit(NAME, self._about)
            self._look.start()
        panel.open_panel(wanted.first_field())

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Put texts into the fields of the open form."""
        for name, field in self._fields().items():
            if isinstance(answers.get(name), str):
                field.set_text(answers[name])
        self._before = self._texts()

    def in_hand(self) -> InHand | None:
        """Return what was typed since it was last kept, if anything was."""
        texts = self._texts()
        if not self._about or texts == self._before:
            return None
        return InHand(NAME, self._about, texts)

    @Slot()
    def keep(self) -> None:
        """Have kept what was typed since the last time."""
        found = self.in_hand()
        if found is not None:
            self._before = dict(found.answers)
            self.typed.emit(*found)

    @Slot()
    def close(self) -> None:
        """Close what is open; its texts were saved, or nobody wants them."""
        about, self._about = self._about, ""
        self._leave()
        if about:
            self.dropped.emit(NAME, about)

    def _leave(self) -> None:
        if self._panel is not None:
            self._panel.close_panel()

    @Slot()
    def _on_closed(self) -> None:
        self.keep()
        self._look.stop()
        panel, self._panel, self.form = self._panel, None, None
        self._about = ""
        if panel is not None:
            panel.deleteLater()

    def _fields(self) -> dict[str, TextArea | TextField]:
        if self._panel is None or not self._about:
            return {}
        found: list[TextArea | TextField] = [*self._panel.findChildren(TextArea)]
        found += self._panel.findChildren(TextField)
        return {field.objectName(): field for field in found if field.objectName()}

    def _texts(self) -> dict[str, str]:
        return {name: field.text() for name, field in self._fields().items()}
