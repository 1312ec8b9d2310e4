"""The step of the recovery sheet: on paper, and two groups of it typed back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout

from liaise_desktop.gui.forms.ui_step_sheet import Ui_StepSheet
from liaise_desktop.gui.presenters.sheet_check import GROUP_LENGTH, GROUPS
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.recovery_sheet import RecoverySheet
from liaise_desktop.gui.views.step_page import StepPage
from liaise_desktop.gui.widgets import GlyphLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.sheet_check import GroupState, Sheet
    from liaise_desktop.gui.views.sheet_printer import Outcome
    from liaise_desktop.gui.widgets import TextField

SIDE_BY_SIDE: Final = 960  # px that words and sheet need


class Printing(Protocol):
    """What prints the sheet."""

    def is_there(self) -> bool:
        """Return whether there is a printer."""

    def print_sheet(self, sheet: Sheet, parent: QWidget) -> Outcome:
        """Print *sheet* on the printer that somebody chooses."""


class SheetStep(StepPage):
    """Shows the sheet, prints it or dictates it, and takes two groups back.

    Signals:
        group_typed: Number of a group, and what stands in its field.
        finished: Enter was pressed in a field.
    """

    group_typed = Signal(int, str)
    finished = Signal()

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepSheet(), parent)
        self._printing = printing
        self._sheet: Sheet | None = None
        self._asked = (0, 0)
        self._states: Mapping[int, GroupState] = {}
        self._dictated = 0
        self._by_hand = False
        self._printerless = False
        self._outcome = ""
        self._in_front = False
        self.paper = RecoverySheet(self)
        self.ui.sheet_column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignTop)
        for field in self._fields():
            self.ui.check_row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._ticks = [self._prepare(field) for field in self._fields()]
        self._bind()
        self.restyle()
        self.put()

    def _prepare(self, field: TextField) -> GlyphLabel:
        tick = GlyphLabel(field.frame, "check", token="pine")
        field.add_trailing(tick)
        field.edit.setMaxLength(GROUP_LENGTH)
        field.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        field.edit.installEventFilter(self)
        field.text_edited.connect(self._on_typed)
        field.return_pressed.connect(self.finished)
        return tick

    def _bind(self) -> None:
        ui = self.ui
        ui.print.clicked.connect(self._on_print)
        ui.by_hand_on.clicked.connect(self._on_by_hand)
        ui.by_hand_off.clicked.connect(self._on_by_hand)
        ui.hand_next.clicked.connect(self._on_turn)
        ui.hand_back.clicked.connect(self._on_turn)
        for layout, *buttons in (
            (ui.print_row, ui.print, ui.by_hand_on),
            (ui.hand_row, ui.hand_back, ui.hand_next, ui.by_hand_off),
        ):
            for button in buttons:
                layout.setAlignment(button, Qt.AlignmentFlag.AlignLeading)

    def _fields(self) -> tuple[TextField, TextField]:
        return self.ui.one, self.ui.two

    # What the presenter shows

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the sheet as it is printed."""
        self._sheet = sheet
        self.paper.show_sheet(sheet)
        self.put()

    def show_asked(self, groups: tuple[int, int]) -> None:
        """Ask for these two groups, counted from 1."""
        self._asked = groups
        self.put()

    def show_groups(self, states: Mapping[int, GroupState]) -> None:
        """Show which of the typed groups fit."""
        self._states = dict(states)
        self.put()

    def forget(self) -> None:
        """Let go of the code."""
        self._sheet = None
        self._by_hand = self._printerless = False
        self._dictated, self._outcome, self._states = 0, "", {}
        self.paper.show_sheet(None)
        self.ui.hand_group.clear()
        for field in self._fields():
            field.edit.clear()
        self.put()

    def begin(self) -> None:
        """Give the focus to the way onto paper."""
        (self.ui.hand_next if self._by_hand else self.ui.print).setFocus()

    def restyle(self) -> None:
        """Make room for four large characters."""
        super().restyle()
        if hasattr(self, "ui"):
            for field in self._fields():
                field.setFixedWidth(px(150))

    def fit(self, width: int) -> None:
        """Put the sheet below the words where there is no room beside them."""
        narrow = width < px(SIDE_BY_SIDE)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for layout in (self.ui.sheet_across, self.ui.print_row, self.ui.hand_row):
            layout.setDirection(down if narrow else across)

    # What stands on the page

    def put(self) -> None:
        """Show what does not stand in the form."""
        ui = self.ui
        ui.by_print.setVisible(not self._by_hand)
        ui.by_hand.setVisible(self._by_hand)
        ui.by_hand_off.setVisible(not self._printerless)
        ui.title.setText(
            self.tr("Write down your recovery code")
            if self._by_hand
            else self.tr("Print your recovery sheet")
        )
        ui.print_said.setText(self._said())
        ui.print_said.setVisible(bool(self._outcome))
        for number, field, tick in zip(self._asked, self._fields(), self._ticks, strict=True):
            state = self._states.get(number, "open")
            field.label = self.tr("Group {number}").format(number=number)
            wrong = self.tr("Look again at group {number}.").format(number=number)
            field.error = wrong if state == "wrong" else ""
            tick.setVisible(state == "right")
        self._cover()

    def _said(self) -> str:
        words = {
            "printed": self.tr("Sent to the printer. Take the sheet from it now."),
            "cancelled": self.tr("Nothing was printed."),
            "failed": self.tr("The printer did not take it. Write it down by hand instead."),
            "file": self.tr("That would have made a file. Take a printer that prints on paper."),
        }
        return words.get(self._outcome, "")

    def _cover(self) -> None:
        typing = any(field.edit.hasFocus() for field in self._fields())
        cover = ""
        if typing:
            cover = self.tr("Covered while you type it from your paper")
        elif not self._in_front:
            cover = self.tr("Covered while this window is not in front")
        self.paper.cover(cover)
        self.paper.setVisible(not self._by_hand)
        at = self.tr("Group {number} of {count}")
        self.ui.hand_number.setText(at.format(number=self._dictated + 1, count=GROUPS))
        group = self._sheet.groups[self._dictated] if self._sheet else ""
        self.ui.hand_group.setText("····" if cover else group)
        self.ui.hand_back.setEnabled(self._dictated > 0)
        self.ui.hand_next.setEnabled(self._dictated < GROUPS - 1)

    def event(self, event: QEvent) -> bool:
        """Cover the code while the window is not in front."""
        taken = bool(super().event(event))
        kind = event.type()
        if kind in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate, QEvent.Type.Show}:
            activated = kind == QEvent.Type.WindowActivate
            shown = kind == QEvent.Type.Show and self.isActiveWindow()
            self._in_front = activated or shown
            self._cover()
        return taken

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the code while its groups are typed back."""
        taken = super().eventFilter(watched, event)
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._cover()
        return taken

    # What somebody does

    @Slot()
    def _on_print(self) -> None:
        # Printers are looked for only now: the system's print service is asked over a socket.
        if self._sheet is not None and self._printing.is_there():
            self._outcome = self._printing.print_sheet(self._sheet, self)
            self.put()
        elif self._sheet is not None:
            self._printerless = True
            self._on_by_hand()

    @Slot()
    def _on_by_hand(self) -> None:
        self._by_hand = not self._by_hand
        self._dictated = 0
        self.put()
        self.begin()

    @Slot()
    def _on_turn(self) -> None:
        step = 1 if self.sender() is self.ui.hand_next else -1
        self._dictated = min(max(self._dictated + step, 0), GROUPS - 1)
        # A button that goes off would pass the focus on to a field, which covers the code.
        for button, ends in ((self.ui.hand_back, GROUPS - 1), (self.ui.hand_next, 0)):
            if self._dictated == ends:
                button.setEnabled(True)
                button.setFocus()
        self._cover()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        fields = self._fields()
        at = 0 if self.sender() is fields[0] else 1
        self.group_typed.emit(self._asked[at], text)
        if at == 0 and self._states.get(self._asked[0]) == "right":
            fields[1].edit.setFocus()
