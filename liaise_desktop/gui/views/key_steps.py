"""The steps of what is done with the keys, but for those of the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_step_present import Ui_StepPresent
from liaise_desktop.gui.forms.ui_step_rehearse import Ui_StepRehearse
from liaise_desktop.gui.forms.ui_step_share import Ui_StepShare
from liaise_desktop.gui.forms.ui_step_verify import Ui_StepVerify
from liaise_desktop.gui.presenters.keys_port import HOLDERS
from liaise_desktop.gui.presenters.sheet_check import GROUP_LENGTH
from liaise_desktop.gui.views.share_sheet import ShareDrawing, holder_words
from liaise_desktop.gui.views.step_page import StepPage
from liaise_desktop.gui.widgets import PushButton

if TYPE_CHECKING:
    from typing import Protocol

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.sheet_check import Sheet
    from liaise_desktop.gui.views.recovery_sheet import SheetDrawing
    from liaise_desktop.gui.views.sheet_printer import Outcome
    from liaise_desktop.gui.widgets import TextField

    class DrawingPrinter(Protocol):
        """What prints a share."""

        def is_there(self) -> bool:
            """Return whether there is a printer."""

        def print_drawing(self, drawing: SheetDrawing, parent: QWidget) -> Outcome:
            """Print *drawing* on the printer that somebody chooses."""


class PresentStep(StepPage):
    """Asks for the present passphrase, and says what is going to happen.

    Signals:
        typed: What stands in the field.
        finished: Enter was pressed.
    """

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepPresent(), parent)
        self._task = "passphrase"
        self._wrong = False
        self.ui.present.text_changed.connect(self._on_typed)
        self.ui.present.return_pressed.connect(self.finished)
        self.put()

    def show_task(self, task: str) -> None:
        """Say what is going to happen."""
        self._task = task
        self.put()

    def show_wrong(self, *, wrong: bool) -> None:
        """Say at the field that this is not the passphrase."""
        self._wrong = wrong
        self.put()
        if wrong:
            self.ui.present.edit.setFocus()
            self.ui.present.edit.selectAll()

    def put(self) -> None:
        """Show what does not stand in the form."""
        titles = {
            "passphrase": self.tr("Change passphrase"),
            "sheet": self.tr("New recovery sheet"),
            "shares": self.tr("Make three shares"),
            "everything": self.tr("Change keys completely"),
        }
        leads = {
            "passphrase": self.tr("You choose a new one next. Your recovery sheet stays valid."),
            "sheet": self.tr("You get a new sheet next. Once it counts, the old one is void."),
            "shares": self.tr(
                "Three shares are shown next, one after the other. Shares made before are void."
            ),
            "everything": self.tr(
                "You choose a new passphrase and get a new sheet. Then the notes are written "
                "anew, which takes a while, and the app locks. The old passphrase, the old sheet "
                "and all shares are void. A copy of these notes that somebody took before can "
                "still be opened with the old passphrase: nothing helps against that."
            ),
        }
        self.ui.title.setText(titles[self._task])
        self.ui.lead.setText(leads[self._task])
        self.ui.present.error = self.tr("That is not the passphrase.") if self._wrong else ""

    def forget(self) -> None:
        """Empty the field."""
        self.ui.present.forget()

    def begin(self) -> None:
        """Give the focus to the field."""
        self.ui.present.edit.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        if self._wrong:
            self.show_wrong(wrong=False)
        self.typed.emit(self.ui.present.text())


class RehearseStep(StepPage):
    """Takes two groups back from the sheet in the envelope, or its whole code.

    Signals:
        typed: Number of a group, or 0 for the whole code, and what stands in its field.
        finished: Enter was pressed.
    """

    typed = Signal(int, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepRehearse(), parent)
        self._asked: tuple[int, ...] = ()
        self._wrong = False
        for field in self._fields():
            field.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
            field.text_edited.connect(self._on_typed)
            field.return_pressed.connect(self.finished)
        self.ui.one.edit.setMaxLength(GROUP_LENGTH)
        self.ui.two.edit.setMaxLength(GROUP_LENGTH)
        self.put()

    def _fields(self) -> tuple[TextField, ...]:
        return self.ui.one, self.ui.two, self.ui.whole

    def show_asked(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups; for the whole code if there are none."""
        self._asked = groups
        self.put()

    def show_wrong(self, *, wrong: bool) -> None:
        """Say that it does not stand on the sheet."""
        self._wrong = wrong
        self.put()
        if wrong:
            (self.ui.two if self._asked else self.ui.whole).edit.setFocus()

    def put(self) -> None:
        """Show what does not stand in the form."""
        ui, asked = self.ui, self._asked
        ui.lead.setText(
            self.tr("Take the sheet out of its envelope and type these two groups from it.")
            if asked
            else self.tr("Take the sheet out of its envelope and type its whole code.")
        )
        for field, number in zip((ui.one, ui.two), asked or (0, 0), strict=True):
            field.label = self.tr("Group {number}").format(number=number)
            field.setVisible(bool(asked))
        ui.whole.setVisible(not asked)
        last = ui.two if asked else ui.whole
        last.error = (
            self.tr("That does not stand on the sheet that is valid now. Is it an older one?")
            if self._wrong
            else ""
        )

    def forget(self) -> None:
        """Empty the fields."""
        self._wrong = False
        for field in self._fields():
            field.edit.clear()
        self.put()

    def begin(self) -> None:
        """Give the focus to the first field."""
        (self.ui.one if self._asked else self.ui.whole).edit.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        fields = self._fields()
        at = next(n for n, field in enumerate(fields) if field is self.sender())
        number = self._asked[at] if at < len(self._asked) else 0
        self.typed.emit(number, text)
        if at == 0 and len(text) == GROUP_LENGTH:
            fields[1].edit.setFocus()


class ShareStep(StepPage):
    """Shows one share to be printed or written down; covered while the window is not in front."""

    def __init__(self, printing: DrawingPrinter, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepShare(), parent)
        self._printing = printing
        self._number = 1
        self._sheet: Sheet | None = None
        self._outcome = ""
        self._in_front = False
        self.print = PushButton(
            self.ui.print_row, kind="outline", measure="compact", glyph="printer"
        )
        self.ui.print_row.add(self.print)
        self.print.clicked.connect(self._on_print)
        self.put()

    def show_share(self, number: int, sheet: Sheet) -> None:
        """Show one share, counted from 1."""
        self._number, self._sheet, self._outcome = number, sheet, ""
        self.put()

    def put(self) -> None:
        """Show what does not stand in the form."""
        ui = self.ui
        number = self.tr("Share {number} of {count}")
        ui.number.setText(number.format(number=self._number, count=len(HOLDERS)))
        ui.title.setText(holder_words(HOLDERS[self._number - 1]))
        ui.lead.setText(
            self.tr("Print it, or write the twenty words down by hand. It is not shown again.")
        )
        self.print.setText(self.tr("Print this share"))
        words = {
            "printed": self.tr("Sent to the printer. Take it from there now."),
            "cancelled": self.tr("Nothing was printed."),
            "failed": self.tr("The printer did not take it. Write it down by hand."),
            "file": self.tr("That would have made a file. Take a printer that prints on paper."),
            "none": self.tr("There is no printer here. Write it down by hand."),
        }
        ui.print_said.setText(words.get(self._outcome, ""))
        ui.print_said.setVisible(bool(self._outcome))
        self._cover()

    def _cover(self) -> None:
        if self._sheet is None:
            self.ui.words.setText("")
        elif self._in_front:
            listed = (f"{at}\u00a0{word}" for at, word in enumerate(self._sheet.groups, 1))
            self.ui.words.setText("   ".join(listed))
        else:
            self.ui.words.setText(self.tr("Covered while this window is not in front"))

    def event(self, event: QEvent) -> bool:
        """Cover the words while the window is not in front."""
        taken = bool(super().event(event))
        kind = event.type()
        if kind in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate, QEvent.Type.Show}:
            shown = kind == QEvent.Type.Show and self.isActiveWindow()
            self._in_front = kind == QEvent.Type.WindowActivate or shown
            self._cover()
        return taken

    def forget(self) -> None:
        """Let go of the words."""
        self._sheet = None
        self._outcome = ""
        self.put()

    def begin(self) -> None:
        """Give the focus to the way onto paper."""
        self.print.setFocus()

    @Slot()
    def _on_print(self) -> None:
        if self._sheet is None:
            return
        if self._printing.is_there():
            drawing = ShareDrawing(self._sheet, HOLDERS[self._number - 1])
            self._outcome = self._printing.print_drawing(drawing, self)
        else:
            self._outcome = "none"
        self.put()


class VerifyStep(StepPage):
    """Takes a share and says whose it is.

    Signals:
        typed: What stands in the field.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepVerify(), parent)
        self._holder = ""
        self._error: Exception | None = None
        self.ui.share.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.ui.share.text_changed.connect(self._on_typed)
        self.put()

    def show_answer(self, holder: str) -> None:
        """Say whose share it is; nothing for none."""
        self._holder = holder
        self.put()

    def show_error(self, error: Exception | None) -> None:
        """Say at the field what is wrong with it."""
        self._error = error
        self.put()

    def put(self) -> None:
        """Show what does not stand in the form."""
        self.ui.answer.setVisible(bool(self._holder))
        if self._holder:
            self.ui.answer.title = self.tr("It is valid")
            held = self.tr("Held by: {holder}")
            self.ui.answer.sentence = held.format(holder=holder_words(self._holder))
        said = "" if self._error is None else " ".join(error_text(self._error))
        self.ui.share.error = said

    def forget(self) -> None:
        """Empty the field."""
        self.ui.share.set_text("")
        self._holder, self._error = "", None
        self.put()

    def begin(self) -> None:
        """Give the focus to the field."""
        self.ui.share.edit.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self.ui.share.text())
