"""The six rows of quick capture: place, who, about, tone, observed, next step."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from liaise_desktop.domain.codes import CONTACT_SIZE, CONTACT_STEP, CONTACT_TONE
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.domain.street import MOST_TEXT, MOST_THEMES, NO_STEP
from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.forms.ui_capture_rows import Ui_CaptureRows
from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand
from liaise_desktop.gui.style import px
from liaise_desktop.gui.views.name_reminder import NameReminder
from liaise_desktop.gui.views.row_keys import RowKeys, one_stop
from liaise_desktop.gui.views.theme_choice import ThemeChoice
from liaise_desktop.gui.widgets import (
    ChipRow,
    Pane,
    SegmentedChoice,
    Themed,
    announce,
    focus_by_keyboard,
)
from liaise_desktop.gui.wording import code_options

if TYPE_CHECKING:

    from liaise_desktop.gui.presenters.quick_capture import CaptureSheet

_LABELS: Final = 116  # px at 100 %: icon and word of a row


class CaptureRows(Themed, QWidget):
    """Shows a contact in the making and hears what is chosen.

    Signals:
        edited: Something was chosen or typed.

    Attributes:
        keys: What digits and letters do.
        names: The question about words that look like names.
        before, behind: What the keyboard comes to before and behind the rows.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CaptureRows()
        self.ui.setupUi(self)
        self.before: tuple[QWidget, ...] = ()
        self.behind: tuple[QWidget, ...] = ()
        self._base = ContactInHand()
        self._places: tuple[tuple[str, str], ...] = ()
        self._tomorrow = QDate()
        self._filling = False
        self.ui.places.set_last(self.ui.other_place)
        self._themes = ThemeChoice(self.ui.themes)
        self.names = NameReminder(self.ui.observed, self.ui.names)
        rows: dict[Pane, ChipRow | SegmentedChoice | None] = {
            self.ui.place_row: self.ui.places,
            self.ui.size_row: self.ui.size,
            self.ui.themes_row: self.ui.themes,
            self.ui.tone_row: self.ui.tone,
            self.ui.observed_row: None,
            self.ui.step_row: self.ui.steps,
        }
        place = (self.ui.place_row, self.ui.other_place)
        self.keys = RowKeys(self, rows, place, self.ui.observed)
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        ui = self.ui
        ui.places.changed.connect(self._on_place)
        ui.other_place.text_edited.connect(self._on_other_place)
        ui.other_place.return_pressed.connect(self._on_place_done)
        ui.size.chosen.connect(self._on_edit)
        ui.themes.changed.connect(self._on_edit)
        ui.tone.chosen.connect(self._on_edit)
        ui.observed.text_changed.connect(self._on_edit)
        ui.steps.changed.connect(self._on_step)
        ui.when.date_changed.connect(self._on_edit)
        self._themes.added.connect(self._put_in_order)
        self._themes.added.connect(self._on_edit)
        self.keys.taken_back.connect(self._on_edit)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        if not hasattr(self, "keys"):
            return
        ui = self.ui
        ui.retranslateUi(self)
        ui.other_place.name_for_readers(self.tr("Other place"))
        ui.observed.name_for_readers(self.tr("Observed"))
        for choice, codes in ((ui.size, CONTACT_SIZE), (ui.tone, CONTACT_TONE)):
            if choice.segments():
                choice.set_words([word for _, word in code_options(codes)])
            else:
                choice.set_options(code_options(codes))
        ui.steps.set_options(code_options(CONTACT_STEP))
        self._themes.retranslate()
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if not hasattr(self, "keys"):
            return
        ui = self.ui
        for name in ("place", "size", "themes", "tone", "observed", "step"):
            label = getattr(ui, f"{name}_label")
            label.setFixedWidth(px(_LABELS - 30))
        ui.observed_hint.setFixedWidth(px(_LABELS - 30))
        ui.other_place.setFixedWidth(px(176))

    # What stands in the rows

    def show_contact(self, sheet: CaptureSheet, contact: ContactInHand) -> None:
        """Put *contact* into the rows."""
        self._filling = True
        ui, self._base, self._places = self.ui, contact, sheet.places
        self._tomorrow = QDate.fromString(sheet.tomorrow, Qt.DateFormat.ISODate)
        ui.places.set_options([(code, visible(word)) for code, word in sheet.places])
        near = contact.place in dict(sheet.places)
        ui.places.set_values([contact.place] if near else [])
        ui.other_place.set_text("" if near else contact.place)
        for choice, value in ((ui.size, contact.size), (ui.tone, contact.tone)):
            choice.set_none()
            if value:
                choice.set_value(value)
        for choice in (ui.size, ui.tone):
            one_stop(choice)
        self._themes.set_values(contact.themes)
        ui.observed.set_text(contact.text)
        ui.steps.set_values([contact.next_step] if contact.next_step else [])
        ui.when.set_date(QDate.fromString(contact.next_when, Qt.DateFormat.ISODate))
        self._show_when()
        self._put_in_order()
        self._filling = False

    def stops(self) -> list[QWidget]:
        """Return what the keyboard can come to, in the order in which it is read."""
        ui = self.ui
        return [
            *ui.places.chips(),
            ui.other_place.edit,
            *ui.size.segments(),
            *ui.themes.chips(),
            *ui.tone.segments(),
            ui.observed.edit,
            *ui.steps.chips(),
            ui.when,
        ]

    @Slot()
    def _put_in_order(self) -> None:
        # Chips come and go: Qt puts what is new behind everything else.
        for before, after in pairwise([*self.before, *self.stops(), *self.behind]):
            QWidget.setTabOrder(before, after)

    def contact(self) -> ContactInHand:
        """Return what stands in the rows."""
        ui = self.ui
        place = next(iter(ui.places.values()), "") or self._typed_place()
        step = next(iter(ui.steps.values()), "")
        when = ui.when.date()
        asks = step not in ("", NO_STEP) and when.isValid()
        return replace(
            self._base,
            place=place,
            size=ui.size.value(),
            themes=ui.themes.values(),
            tone=ui.tone.value(),
            text=ui.observed.text(),
            next_step=step,
            next_when=when.toString(Qt.DateFormat.ISODate) if asks else "",
        )

    def first_row(self) -> None:
        """Give the keyboard to the first row that says nothing."""
        if self.contact().place:
            self._focus(self.ui.size)
        else:
            self.ui.places.take_focus()

    def _typed_place(self) -> str:
        typed = self.ui.other_place.text().strip()
        known = {word.casefold(): code for code, word in self._places}
        return known.get(typed.casefold(), typed)

    def _show_when(self) -> None:
        step = next(iter(self.ui.steps.values()), NO_STEP)
        self.ui.when.setVisible(step != NO_STEP)

    def _focus(self, choice: SegmentedChoice) -> None:
        held = [segment for segment in choice.segments() if segment.isChecked()]
        focus_by_keyboard((held or choice.segments())[0])

    # What has to be put right

    def show_refusal(self, error: Exception | None) -> None:
        """Say at the row what would be right; None takes everything back."""
        self.ui.observed.error = error_line(error) if error is not None else ""
        for label in (self.ui.place_missing, self.ui.size_missing, self.ui.themes_many):
            label.setVisible(False)
        if error is not None:
            announce(self.ui.observed, self.ui.observed.error, urgent=True)
        self._check_limits()

    def _check_limits(self) -> None:
        many = len(self.ui.themes.values()) > MOST_THEMES
        text = self.tr("Up to five themes: the ones that mattered most.") if many else ""
        self.ui.themes_many.setText(text)
        self.ui.themes_many.setVisible(many)
        over = len(self.ui.observed.text()) - MOST_TEXT
        if over > 0:
            said = self.tr("%n characters too many for a contact", "", over)
            self.ui.observed.error = said
        elif not self._filling and self.ui.observed.error:
            self.ui.observed.error = ""

    # What is pressed

    @Slot()
    def _on_edit(self) -> None:
        if not self._filling:
            self._check_limits()
            self.edited.emit()

    @Slot()
    def _on_place(self) -> None:
        if self.ui.places.values():
            self.ui.other_place.set_text("")
        self._on_edit()

    @Slot(str)
    def _on_other_place(self, text: str) -> None:
        if text.strip():
            self.ui.places.set_values([])
        self._on_edit()

    @Slot()
    def _on_place_done(self) -> None:
        self._focus(self.ui.size)

    @Slot()
    def _on_step(self) -> None:
        step = next(iter(self.ui.steps.values()), NO_STEP)
        if step != NO_STEP and not self.ui.when.date().isValid():
            self.ui.when.set_date(self._tomorrow)
        self._show_when()
        self._on_edit()
