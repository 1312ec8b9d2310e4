"""The settings page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from liaise_desktop.gui.forms.ui_settings import Ui_SettingsForm
from liaise_desktop.gui.presenters.settings import APPEARANCES, LOCK_MINUTES, TEXT_PERCENTS
from liaise_desktop.gui.views.appearance_words import appearance_options
from liaise_desktop.gui.views.first_run_steps import LanguageChips
from liaise_desktop.gui.views.licences import LicencesPanel, parts_text
from liaise_desktop.gui.widgets import Ground, ScrollPage

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from liaise_desktop.gui.presenters.settings import About, SettingsPresenter


class SettingsPage(ScrollPage):
    """Language, appearance, size of the text, locking, and what this installation is.

    Signals:
        language_chosen: The code of a language.
        appearance_chosen: The key of an appearance.
        text_chosen: Per cent, as text.
        lock_chosen: Minutes, as text.
    """

    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    text_chosen = Signal(str)
    lock_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsForm()
        self._form = Ground(self.body)
        self.ui.setupUi(self._form)
        self.column.addWidget(self._form)
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
        self.ui.retranslateUi(self._form)
        self._offer()
        self._put_about()

    def focus_regions(self) -> list[QWidget]:
        """Return where F6 goes."""
        return [self._form]

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
