"""The six rows of quick capture: place, who, about, tone, observed, next step."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from liaise_desktop.domain.codes import CONTACT_SIZE, CONTACT_STEP, CONTACT_TONE, THEME
from liaise_desktop.domain.plain_text import visible
from liaise_desktop.domain.street import MOST_TEXT, MOST_THEMES, NO_STEP
from liaise_desktop.gui.errors import error_line
from liaise_desktop.gui.forms.ui_capture_rows import Ui_CaptureRows
from liaise_desktop.gui.presenters.contact_in_hand import ContactInHand
from liaise_desktop.gui.style import colour, px
from liaise_desktop.gui.widgets import (
    Chip,
    ChipRow,
    ChoiceMenu,
    Pane,
    SegmentedChoice,
    Themed,
    announce,
    focus_by_keyboard,
)
from liaise_desktop.gui.wording import code_label, code_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.domain.safeguards import WordToConsider
    from liaise_desktop.gui.presenters.quick_capture import CaptureSheet

# The themes one key away, the rest behind them in a menu.
NEAR_THEMES: Final = (
    "SCHOOL", "FAMILY", "WORK", "BELONG", "NEIGH", "LEISURE", "MEDIA", "HOUSING", "HEALTH",
)  # fmt: skip
_LABELS: Final = 116  # px at 100 %: icon and word of a row


class CaptureRows(Themed, QWidget):
    """Shows a contact in the making and hears what is chosen.

    Signals:
        edited: Something was chosen or typed.
        entered: The row that the keyboard came to.

    Attributes:
        before, behind: What the keyboard comes to before and behind the rows.
    """

    edited = Signal()
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CaptureRows()
        self.ui.setupUi(self)
        self.before: tuple[QWidget, ...] = ()
        self.behind: tuple[QWidget, ...] = ()
        self._base = ContactInHand()
        self._places: tuple[tuple[str, str], ...] = ()
        self._tomorrow = QDate()
        self._far: list[str] = []
        self._filling = False
        self.ui.places.set_last(self.ui.other_place)
        self.ui.themes.several = True
        self._more = Chip(self.ui.themes, caret=True)
        self._menu = ChoiceMenu(self)
        self.ui.themes.set_tail(self._more)
        self._rows: dict[Pane, ChipRow | SegmentedChoice | None] = {
            self.ui.place_row: self.ui.places,
            self.ui.size_row: self.ui.size,
            self.ui.themes_row: self.ui.themes,
            self.ui.tone_row: self.ui.tone,
            self.ui.observed_row: None,
            self.ui.step_row: self.ui.steps,
        }
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
        self._more.clicked.connect(self._on_more)
        self._menu.picked.connect(self._on_far_theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        if not hasattr(self, "_more"):
            return
        ui = self.ui
        ui.retranslateUi(self)
        ui.other_place.name_for_readers(self.tr("Other place"))
        ui.observed.name_for_readers(self.tr("Observed"))
        self._more.setText(self.tr("More"))
        self._more.setAccessibleDescription(self.tr("Shows the other themes"))
        for choice, codes in ((ui.size, CONTACT_SIZE), (ui.tone, CONTACT_TONE)):
            if choice.segments():
                choice.set_words([word for _, word in code_options(codes)])
            else:
                choice.set_options(code_options(codes))
        ui.steps.set_options(code_options(CONTACT_STEP))
        self._offer_themes()
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        if not hasattr(self, "_more"):
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
        self._far = [key for key in contact.themes if key not in NEAR_THEMES]
        ui.places.set_options([(code, visible(word)) for code, word in sheet.places])
        near = contact.place in dict(sheet.places)
        ui.places.set_values([contact.place] if near else [])
        ui.other_place.set_text("" if near else contact.place)
        for choice, value in ((ui.size, contact.size), (ui.tone, contact.tone)):
            choice.set_none()
            if value:
                choice.set_value(value)
        for choice in (ui.size, ui.tone):
            _one_stop(choice)
        self._offer_themes()
        ui.themes.set_values(contact.themes)
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

    def _offer_themes(self) -> None:
        keys = [*NEAR_THEMES, *self._far]
        self.ui.themes.set_options([(key, code_label(THEME, key)) for key in keys])
        rest = [(key, word) for key, word in code_options(THEME) if key not in keys]
        self._menu.set_options(rest)

    def _show_when(self) -> None:
        step = next(iter(self.ui.steps.values()), NO_STEP)
        self.ui.when.setVisible(step != NO_STEP)

    # Keys

    def row_in_hand(self) -> Pane | None:
        """Return the row that the keyboard is in."""
        now = QApplication.focusWidget()
        return next((row for row in self._rows if now is not None and row.isAncestorOf(now)), None)

    def press_digit(self, digit: int) -> bool:
        """Let a number key choose in the row that the keyboard is in."""
        row = self.row_in_hand()
        control = self._rows.get(row) if row is not None else None
        if isinstance(control, ChipRow):
            return control.press_digit(digit)
        if isinstance(control, SegmentedChoice) and 1 <= digit <= len(control.segments()):
            segment = control.segments()[digit - 1]
            if segment.isChecked():
                control.set_none()
                _one_stop(control)
                self._on_edit()
            else:
                segment.setChecked(True)
            focus_by_keyboard(segment)
            return True
        return False

    def begin_typing(self, text: str) -> bool:
        """Let what is typed outside a field go to the field that is meant."""
        row = self.row_in_hand()
        if row is None:
            return False
        if row is self.ui.place_row:
            self.ui.other_place.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ui.other_place.edit.insert(text)
            self._on_other_place(self.ui.other_place.text())
        else:
            self.ui.observed.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ui.observed.edit.moveCursor(QTextCursor.MoveOperation.End)
            self.ui.observed.edit.insertPlainText(text)
        return True

    def _focus(self, choice: SegmentedChoice) -> None:
        held = [segment for segment in choice.segments() if segment.isChecked()]
        focus_by_keyboard((held or choice.segments())[0])

    # What has to be put right

    def show_names(self, found: Sequence[WordToConsider], *, asked: bool) -> None:
        """Underline words that look like names, and say so."""
        marks = []
        for word in found:
            cursor = QTextCursor(self.ui.observed.edit.document())
            cursor.setPosition(word.start)
            cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(colour("ochre_soft"))
            form.setUnderlineColor(colour("ochre"))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.ui.observed.edit.setExtraSelections(marks)
        self._say_names([word.word for word in found], asked=asked)

    def _say_names(self, words: Sequence[str], *, asked: bool) -> None:
        named = ", ".join(dict.fromkeys(visible(word) for word in words))
        if not named:
            text = ""
        elif asked:
            text = self.tr("{words}: a name? Save again to keep it as it is.")
        else:
            text = self.tr("{words}: a name? “A young person” says enough here.")
        self.ui.names.setText(text.format(words=named))
        self.ui.names.setVisible(bool(text))
        if asked and text:
            announce(self.ui.observed, self.ui.names.text(), urgent=True)

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

    @Slot()
    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(str)
    def _on_far_theme(self, key: str) -> None:
        chosen = self.ui.themes.values()
        self._far.append(key)
        self._offer_themes()
        self.ui.themes.set_values((*chosen, key))
        self._put_in_order()
        self.ui.themes.take_focus()
        self._on_edit()

    @Slot()
    def _on_focus(self) -> None:
        here = self.row_in_hand() if self.isVisible() else None
        for row, control in self._rows.items():
            row.fill = "pine_soft2" if row is here else "surface"
            if control is not None:
                control.show_digits(row is here)
        if here is not None:
            self.entered.emit(here)


def _one_stop(choice: SegmentedChoice) -> None:
    """Let Tab stop once at a choice, also while nothing is chosen."""
    segments = choice.segments()
    chosen = [segment for segment in segments if segment.isChecked()]
    held = [*chosen, *(segment for segment in segments if segment.hasFocus()), segments[0]][0]
    for segment in segments:
        here = segment is held
        policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
        segment.setFocusPolicy(policy)
