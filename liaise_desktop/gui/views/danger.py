"""The page for danger: whom to ring and who decides; it contacts nobody (G9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaise_desktop.gui.forms.ui_danger import Ui_DangerSheet
from liaise_desktop.gui.views.mediation_lines import emptied
from liaise_desktop.gui.widgets import FloatingPanel, PlainLabel, PushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from liaise_desktop.application.workplace import CityWords


class DangerSheet(FloatingPanel):
    """Lies over a window, with the city's numbers.

    Args:
        window: Which one.
        city: For its numbers and for who decides.

    Signals:
        write_clicked: What happened shall be written down.
    """

    write_clicked = Signal()

    def __init__(self, window: QWidget, city: CityWords) -> None:
        super().__init__(window, plate_width=620, top=-1)
        self._city = city
        self.ui = Ui_DangerSheet()
        content = QWidget(self.plate)
        self.ui.setupUi(content)
        self.column.addWidget(content)
        self.ui.close.clicked.connect(self.close_panel)
        self.ui.write.clicked.connect(self._on_write)
        self._offered = False

    def open_danger(self, *, can_write: bool) -> None:
        """Show the numbers; offer to write where there is a case to write in."""
        self._offered = can_write
        self.ui.write.setVisible(can_write)
        self._show_city()
        self.open_panel(self.ui.write if can_write else self.ui.close)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        super().retranslate()
        self.ui.retranslateUi(self)
        self._show_city()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus: one key less in danger."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, PushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _show_city(self) -> None:
        emptied(self.ui.numbers)
        for group in ("emergency", "child_protection"):
            for label, number in self._city.numbers(group):
                self.ui.numbers.addLayout(self._line(label, number))
        decides = self._city.text("danger_decides")
        own = self.tr("Whoever is there decides, and tells the supervisor as soon as possible.")
        self.ui.decides.setText(decides or own)
        self.plate.setAccessibleName(self.ui.title.text())

    def _line(self, label: str, number: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(PlainLabel(self.plate, label).set_wrapped(), 1)
        line.addWidget(PlainLabel(self.plate, number, face="title", weight=600))
        return line

    @Slot()
    def _on_write(self) -> None:
        self.close_panel()
        self.write_clicked.emit()
