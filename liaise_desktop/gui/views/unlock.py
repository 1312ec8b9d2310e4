"""The unlock page: what is kept here and who can see it, and the way in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.forms.ui_unlock import Ui_UnlockPage
from liaise_desktop.gui.forms.ui_unlock_form import Ui_UnlockForm
from liaise_desktop.gui.presenters.unlock import Attempt
from liaise_desktop.gui.style import px, theme
from liaise_desktop.gui.views.appearance_words import appearance_options
from liaise_desktop.gui.views.step_page import lift_glyphs
from liaise_desktop.gui.views.unlock_words import UnlockWords
from liaise_desktop.gui.widgets import ChoiceMenu, Ground, TextField, Themed, announce

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from liaise_desktop.gui.presenters.unlock import ClosedVault, Nameplate, UnlockPresenter

ART_FROM: Final = 960  # px; in narrower windows, or with large text, the promises give way
LARGE_TEXT: Final = 150
COLUMN: Final = 404


class UnlockPage(Themed, QWidget):
    """Asks for a passphrase or a recovery code.

    Signals:
        unlock_requested: The passphrase.
        recovery_requested: The recovery code, as it was typed.
        other_chosen: The key of another vault.
        way_chosen: Another way in.
        setup_requested: Somebody has no vault here yet.
        language_chosen: The code of a language.
        appearance_chosen: The key of an appearance.
        second_passed: While there is something to wait for.
    """

    unlock_requested = Signal(str)
    recovery_requested = Signal(str)
    other_chosen = Signal(str)
    way_chosen = Signal(str)
    setup_requested = Signal()
    language_chosen = Signal(str)
    appearance_chosen = Signal(str)
    second_passed = Signal()
    damage_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        lift_glyphs(self.ui, self.ui.art)
        self.paper = Ground(self.ui.scroll.body)
        self.form = Ui_UnlockForm()
        self.form.setupUi(self.paper)
        self.ui.scroll.column.addWidget(self.paper)
        self.ui.across.setStretch(0, 560)
        self.ui.across.setStretch(1, 806)
        self._words = UnlockWords(self.ui, self.form)
        self._by_code = False
        self._attempt = Attempt("ready")
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.second_passed)
        self._bind()
        self._words.put()
        self._tell()

    def _bind(self) -> None:
        form = self.form
        self.languages, self.appearances, self.others = (ChoiceMenu(self) for _ in range(3))
        self.ways = ChoiceMenu(self)
        form.other_ways.setMenu(self.ways)
        self.ways.picked.connect(self.way_chosen)
        form.language.setMenu(self.languages)
        form.appearance.setMenu(self.appearances)
        form.someone_else.setMenu(self.others)
        self.languages.picked.connect(self.language_chosen)
        self.appearances.picked.connect(self.appearance_chosen)
        self.others.picked.connect(self._on_other)
        form.unlock.clicked.connect(self._on_unlock)
        form.passphrase.return_pressed.connect(self._on_unlock)
        form.code.return_pressed.connect(self._on_unlock)
        form.use_code.clicked.connect(self._on_use_code)
        form.practice.action_clicked.connect(self._on_fill_in)
        form.banner.action_clicked.connect(self._on_damage_accepted)
        form.code.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        QShortcut(QKeySequence("Alt+S"), self).activated.connect(self._on_show)
        QShortcut(QKeySequence("Alt+R"), self).activated.connect(self._on_use_code)

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self.form.retranslateUi(self.paper)
        self._put()
        self._tell()

    def restyle(self) -> None:
        """Make room for large text."""
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the promises give way where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ui.art.setVisible(self.width() >= ART_FROM and theme().percent < LARGE_TEXT)
        self.form.column_box.setFixedWidth(min(px(COLUMN), max(COLUMN, self.width() - 60)))

    # What the presenter shows

    def show_plate(self, plate: Nameplate, lock_minutes: int) -> None:
        """Show city, promises, version and, in practice, the passphrase."""
        self._words.plate, self._words.minutes = plate, lock_minutes
        self._put()

    def show_settings(
        self, languages: Sequence[tuple[str, str]], spoken: str, appearance: str
    ) -> None:
        """Offer the languages and appearances, with those in force."""
        self._words.languages, self._words.spoken = tuple(languages), spoken
        self._words.appearance = appearance
        self._put()

    def show_vault(
        self,
        vault: ClosedVault | None,
        others: Sequence[ClosedVault],
        ways: Collection[str] = (),
    ) -> None:
        """Show which vault is to be opened and by what; the others only when somebody asks."""
        self._words.vault, self._words.others = vault, tuple(others)
        self._words.ways = ways
        self._put()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show how far opening is, and why it was refused."""
        news = attempt.error is not self._attempt.error
        self._attempt = attempt
        self._tell()
        if attempt.phase == "waiting":
            self._clock.start()
        else:
            self._clock.stop()
        if attempt.phase == "ready":
            self._field().edit.setFocus()
            self._field().edit.selectAll()
        if news and self._field().error:
            announce(self, self._field().error, urgent=True)

    def forget(self) -> None:
        """Empty the fields."""
        self.form.passphrase.forget()
        self.form.code.edit.clear()

    def _put(self) -> None:
        words = self._words
        words.put()
        self.languages.set_options(words.languages, words.spoken)
        self.appearances.set_options(appearance_options(), words.appearance)
        self.others.set_options(words.other_options())
        self.ways.set_options(words.way_options())

    def _tell(self) -> None:
        form, free = self.form, self._attempt.phase == "ready"
        self._words.tell(self._attempt, by_code=self._by_code)
        form.passphrase.setVisible(not self._by_code)
        form.code.setVisible(self._by_code)
        # The frames go off, not the whole fields: the sentence below stays as it is.
        frames = (form.passphrase.frame, form.code.frame)
        for part in (*frames, form.unlock, form.use_code, form.other_ways, form.someone_else):
            part.setEnabled(free)

    # What somebody does

    def _field(self) -> TextField:
        return self.form.code if self._by_code else self.form.passphrase

    @Slot()
    def _on_unlock(self) -> None:
        signal = self.recovery_requested if self._by_code else self.unlock_requested
        signal.emit(self._field().text())

    @Slot()
    def _on_use_code(self) -> None:
        if self._attempt.phase != "ready":
            return
        self._by_code = not self._by_code
        self.forget()
        self.show_attempt(Attempt("ready"))

    @Slot()
    def _on_show(self) -> None:
        if not self._by_code:
            self.form.passphrase.show_button.toggle()

    @Slot(str)
    def _on_other(self, key: str) -> None:
        if key:
            self.other_chosen.emit(key)
        else:
            self.setup_requested.emit()

    @Slot()
    def _on_fill_in(self) -> None:
        if self._by_code:
            self._on_use_code()
        if self._attempt.phase == "ready":
            self.form.passphrase.set_text(self._words.plate.passphrase)
            self.form.unlock.setFocus()

    @Slot()
    def _on_damage_accepted(self) -> None:
        self.damage_accepted.emit()
        self._on_unlock()


def connect(view: UnlockPage, presenter: UnlockPresenter[Any]) -> None:
    """Pass on to the presenter what somebody does on the page."""
    view.unlock_requested.connect(presenter.unlock_requested)
    view.recovery_requested.connect(presenter.recovery_requested)
    view.other_chosen.connect(presenter.other_chosen)
    view.setup_requested.connect(presenter.setup_requested)
    view.language_chosen.connect(presenter.language_chosen)
    view.appearance_chosen.connect(presenter.appearance_chosen)
    view.second_passed.connect(presenter.second_passed)
    view.damage_accepted.connect(presenter.damage_accepted)
