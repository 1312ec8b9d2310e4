"""The settings page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot

from liaise_desktop.gui.forms.ui_settings import Ui_SettingsForm
from liaise_desktop.gui.forms.ui_settings_head import Ui_SettingsHead
from liaise_desktop.gui.presenters.settings import APPEARANCES, LOCK_MINUTES, TEXT_PERCENTS
from liaise_desktop.gui.views.appearance_words import appearance_options
from liaise_desktop.gui.views.first_run_steps import LanguageChips
from liaise_desktop.gui.views.licences import LicencesPanel, parts_text
from liaise_desktop.gui.widgets import ChoiceChip, Ground, ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.settings import About, SettingsPresenter


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the settings.

    Attributes:
        chip: Chooses it.
        title: Returns its title in the language in force.
        widget: What it shows.
    """

    chip: ChoiceChip
    title: Callable[[], str]
    widget: QWidget


FIRST_SECTION: Final = "appearance"


class SettingsPage(ScrollPage):
    """Sections of which one is shown; the first holds language, appearance, text and locking.

    Signals:
        section_shown: The key of the section that is shown from now on.
        language_chosen: The code of a language.
        appearance_chosen: The key of an appearance.
        text_chosen: Per cent, as text.
        lock_chosen: Minutes, as text.
    """

    section_shown = Signal(str)
    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    text_chosen = Signal(str)
    lock_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Ui_SettingsHead()
        self._head = Ground(self.body)
        self.head.setupUi(self._head)
        self.column.addWidget(self._head)
        self.sections: dict[str, Section] = {}
        self.ui = Ui_SettingsForm()
        self._form = Ground(self.body)
        self.ui.setupUi(self._form)
        self.add_section(FIRST_SECTION, self._first_title, self._form)
        self.show_section(FIRST_SECTION)
        self.languages = LanguageChips(self.ui.languages)
        self._licences: LicencesPanel | None = None
        self._about: About | None = None
        self._minutes: list[int] = list(LOCK_MINUTES)
        self.ui.unkept.hide()
        self.show_fixed(())
        self._offer()
        self.ui.appearance.chosen.connect(self.appearance_chosen)
        self.ui.text_size.chosen.connect(self.text_chosen)
        self.ui.lock_minutes.chosen.connect(self.lock_chosen)
        self.ui.texts.clicked.connect(self._on_texts)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.head.retranslateUi(self._head)
        for section in self.sections.values():
            section.chip.setText(section.title())
        self.ui.retranslateUi(self._form)
        self._offer()
        self._put_about()

    def focus_regions(self) -> list[QWidget]:
        """Return where F6 goes."""
        shown = [one.widget for one in self.sections.values() if one.chip.isChecked()]
        return [self._head, *shown]

    # Sections

    def add_section(self, key: str, title: Callable[[], str], widget: QWidget) -> None:
        """Offer a section more, after those there are.

        Args:
            key: Its name in code, as in ``open("settings", key)``.
            title: Returns its title in the language in force.
            widget: What it shows, with margins of its own; it becomes a child of the page.
        """
        chip = ChoiceChip(self.head.sections, title(), tall=True)
        chip.setProperty("section", key)
        chip.toggled.connect(self._on_section)
        self.head.sections.add(chip)
        self.sections[key] = Section(chip, title, widget)
        widget.setVisible(False)
        self.column.addWidget(widget)
        # A single section needs no choice.
        self.head.sections.setVisible(len(self.sections) > 1)

    def show_section(self, key: str) -> None:
        """Show the section *key*; KeyError if there is none."""
        self.sections[key].chip.setChecked(True)

    @Slot(bool)
    def _on_section(self, checked: bool, /) -> None:  # noqa: FBT001 - Qt's signature
        key = str(self.sender().property("section"))
        self.sections[key].widget.setVisible(checked)
        if checked:
            self.verticalScrollBar().setValue(0)
            self.section_shown.emit(key)

    def _first_title(self) -> str:
        return self.tr("Appearance and language", "section of the settings")

    # What the presenter shows

    def show_languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> None:
        """Offer the languages and mark the one that is spoken."""
        for chip in self.languages.show(languages, spoken):
            chip.clicked.connect(self._on_chip)

    def show_values(self, appearance: str, text_percent: int, lock_minutes: int) -> None:
        """Show what is in force."""
        if lock_minutes not in self._minutes:
            self._minutes = sorted({*LOCK_MINUTES, lock_minutes})
            self._offer()
        self.ui.appearance.set_value(appearance)
        self.ui.text_size.set_value(str(text_percent))
        self.ui.lock_minutes.set_value(str(lock_minutes))

    def show_fixed(self, names: Collection[str]) -> None:
        """Turn off what the machine's owner has fixed, and say so."""
        ui = self.ui
        for name, choice, note in (
            ("language", ui.languages, ui.language_fixed),
            ("appearance", ui.appearance, ui.appearance_fixed),
            ("text_percent", ui.text_size, ui.text_fixed),
            ("lock_minutes", ui.lock_minutes, ui.lock_fixed),
        ):
            choice.setEnabled(name not in names)
            note.setVisible(name in names)

    def show_about(self, about: About) -> None:
        """Show what this installation is."""
        self._about = about
        self._put_about()

    def show_kept(self, *, kept: bool) -> None:
        """Say so if the last choice could not be kept."""
        self.ui.unkept.setVisible(not kept)

    def _offer(self) -> None:
        ui = self.ui
        words = {key: word for key, word, _ in appearance_options()}
        ui.appearance.set_options([(key, words[key]) for key in APPEARANCES])
        sizes = [(str(percent), self.tr("{n} %").format(n=percent)) for percent in TEXT_PERCENTS]
        ui.text_size.set_options(sizes)
        minutes = [(str(n), self.tr("{n} min").format(n=n)) for n in self._minutes]
        ui.lock_minutes.set_options(minutes)
        for choice, head in (
            (ui.languages, ui.language_head),
            (ui.appearance, ui.appearance_head),
            (ui.text_size, ui.text_head),
            (ui.lock_minutes, ui.lock_head),
        ):
            choice.setAccessibleName(head.text())

    def _put_about(self) -> None:
        ui, about = self.ui, self._about
        ui.licences.setText(parts_text())
        if about is None:
            return
        ui.version.setText(self.tr("Liaise {version}").format(version=about.version))
        city = (
            self.tr("Invented city for practice: {city}, pack {number}")
            if about.practice
            else self.tr("City: {city}, pack {number}")
        )
        ui.city.setText(city.format(city=about.city, number=about.pack_version))
        ui.number.setText(about.root_number)
        for part in (ui.number, ui.number_text):
            part.setVisible(bool(about.root_number) and not about.practice)

    # What somebody does

    @Slot()
    def _on_chip(self) -> None:
        self.language_chosen.emit(str(self.sender().property("code")))

    @Slot()
    def _on_texts(self) -> None:
        if self._licences is None:
            self._licences = LicencesPanel(self.window())
        self._licences.open_panel(self._licences.choice)


def connect(view: SettingsPage, presenter: SettingsPresenter) -> None:
    """Pass on to the presenter what somebody does on the page."""
    view.language_chosen.connect(presenter.language_chosen)
    view.appearance_chosen.connect(presenter.appearance_chosen)
    view.text_chosen.connect(presenter.text_chosen)
    view.lock_chosen.connect(presenter.lock_chosen)
