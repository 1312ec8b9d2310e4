"""The steps of the first run, but for the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_step_city import Ui_StepCity
from liaise_desktop.gui.forms.ui_step_label import Ui_StepLabel
from liaise_desktop.gui.forms.ui_step_passphrase import Ui_StepPassphrase
from liaise_desktop.gui.forms.ui_step_ready import Ui_StepReady
from liaise_desktop.gui.presenters.first_run import LONGEST_LABEL
from liaise_desktop.gui.views.step_page import StepPage
from liaise_desktop.gui.widgets import ChoiceChip, announce, key_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.first_run import CityFacts
    from liaise_desktop.gui.widgets import FlowBox


class LanguageChips:
    """The languages as chips in a box, each in its own words."""

    def __init__(self, box: FlowBox) -> None:
        self._box = box
        self.chips: dict[str, ChoiceChip] = {}

    def show(self, languages: Sequence[tuple[str, str]], spoken: str) -> list[ChoiceChip]:
        """Mark the language that is spoken; return chips that were made only now."""
        fresh = []
        for code, name in languages:
            if code not in self.chips:
                chip = ChoiceChip(self._box, name)
                chip.setProperty("code", code)
                self._box.add(chip)
                self.chips[code] = chip
                fresh.append(chip)
        if spoken in self.chips:
            self.chips[spoken].setChecked(True)
        return fresh


class CityStep(StepPage):
    """Language, and the city whose word counts here.

    Signals:
        language_chosen: The code of a language.
        number_compared: Whether the number is the one on paper.
    """

    language_chosen = Signal(str)
    number_compared = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepCity(), parent)
        self._facts: CityFacts | None = None
        self.languages = LanguageChips(self.ui.languages)
        self.put()
        self.ui.same.toggled.connect(self.number_compared)

    def show_languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> None:
        """Offer the languages and mark the one that is spoken."""
        for chip in self.languages.show(languages, spoken):
            chip.clicked.connect(self._on_chip)

    def show_city(self, facts: CityFacts) -> None:
        """Show the city and the number to be compared."""
        self._facts = facts
        self.put()

    def put(self) -> None:
        """Show what does not stand in the form."""
        self.ui.languages.setAccessibleName(self.ui.language_head.text())
        facts = self._facts
        if facts is None:
            return
        self.ui.city.setText(facts.city)
        self.ui.team.setText(facts.team)
        self.ui.number.setText(facts.root_number)
        self.ui.practice.setVisible(facts.practice)
        for part in (self.ui.compare_text, self.ui.number_pane, self.ui.same):
            part.setVisible(not facts.practice)

    def begin(self) -> None:
        """Give the focus to the language that is spoken."""
        for chip in self.languages.chips.values():
            if chip.isChecked():
                chip.setFocus()

    @Slot()
    def _on_chip(self) -> None:
        self.language_chosen.emit(str(self.sender().property("code")))


class LabelStep(StepPage):
    """What the vault is called.

    Signals:
        label_edited: What stands in the field.
        finished: Enter was pressed.
    """

    label_edited = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepLabel(), parent)
        self.ui.label.edit.setMaxLength(LONGEST_LABEL)
        self.ui.label.text_edited.connect(self.label_edited)
        self.ui.label.return_pressed.connect(self.finished)

    def show_label(self, label: str) -> None:
        """Show what the vault is to be called."""
        self.ui.label.set_text(label)

    def begin(self) -> None:
        """Give the focus to the field."""
        self.ui.label.edit.setFocus()


class PassphraseStep(StepPage):
    """Words drawn by chance or one's own, typed twice.

    Signals:
        another_clicked: Other words are wanted.
        own_clicked: One's own is wanted, or words again.
        typed: What stands in the two fields.
        finished: Enter was pressed in the second field.
    """

    another_clicked = Signal()
    own_clicked = Signal()
    typed = Signal(str, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepPassphrase(), parent)
        self._own = self._borrowed = False
        self.ui.another.clicked.connect(self.another_clicked)
        self.ui.own.clicked.connect(self.own_clicked)
        self.ui.first.text_changed.connect(self._on_typed)
        self.ui.second.text_changed.connect(self._on_typed)
        self.ui.first.return_pressed.connect(self.ui.second.edit.setFocus)
        self.ui.second.return_pressed.connect(self.finished)
        self.put()

    def show_choice(self, suggestion: str, *, own: bool, borrowed: bool = False) -> None:
        """Show the words to be learnt, or the fields for one's own, both empty."""
        self._own, self._borrowed = own, borrowed
        self.ui.words.setText(suggestion)
        self.forget_typed()
        self.put()
        if not own:
            announce(self, suggestion)
        self.begin()

    def put(self) -> None:
        """Show what does not stand in the form."""
        self.ui.words_pane.setVisible(not self._own)
        self.ui.borrowed.setVisible(self._borrowed and not self._own)
        self.ui.rule.setVisible(self._own)
        self.ui.own.setText(
            self.tr("Give me words instead") if self._own else self.tr("I want one of my own")
        )

    def forget_typed(self) -> None:
        """Empty both fields."""
        self.ui.first.forget()
        self.ui.second.forget()

    def forget(self) -> None:
        """Let go of everything secret."""
        self.ui.words.clear()
        self.forget_typed()

    def begin(self) -> None:
        """Give the focus to the first field."""
        self.ui.first.edit.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self.ui.first.text(), self.ui.second.text())


class ReadyStep(StepPage):
    """What holds from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Ui_StepReady(), parent)
        self._minutes = 0
        self._error: Exception | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.put()

    def show_lock_minutes(self, minutes: int) -> None:
        """Show after how many minutes the application locks itself."""
        self._minutes = minutes
        self.put()

    def show_error(self, error: Exception | None) -> None:
        """Say why the vault could not be made."""
        self._error = error
        self.put()

    def put(self) -> None:
        """Show what does not stand in the form."""
        said = self.tr("After {minutes} min without a key or a touch. You can change that.")
        self.ui.locks_text.setText(said.format(minutes=self._minutes))
        head = self.tr("{keys} locks at once").format(keys=key_text("Ctrl+L"))
        self.ui.keys_head.setText(head)
        if self._error is not None:
            self.ui.banner.title, self.ui.banner.sentence = error_text(self._error)
        self.ui.banner.setVisible(self._error is not None)
