"""The page on which a forgotten passphrase gives way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.forms.ui_new_passphrase import Ui_NewPassphrase
from liaise_desktop.gui.views.first_run_steps import PassphraseStep
from liaise_desktop.gui.views.missing_words import missing_words
from liaise_desktop.gui.widgets import Themed

if TYPE_CHECKING:
    from liaise_desktop.gui.presenters.new_passphrase import NewPassphrasePresenter


class NewPassphrase(Themed, QWidget):
    """Offers five new words after the recovery code was used.

    Signals:
        next_clicked: The new passphrase is to be set.
        back_clicked: It is put off.

    Attributes:
        passphrase: The choice itself.
    """

    next_clicked = Signal()
    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewPassphrase()
        self.ui.setupUi(self)
        self.passphrase = PassphraseStep(self)
        self.ui.page_column.insertWidget(1, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.ui.back)
        QWidget.setTabOrder(self.ui.back, self.ui.next)
        self._missing = ""
        self._way = "recovery"
        self._making = False
        self._error: Exception | None = None
        self.ui.next.clicked.connect(self.next_clicked)
        self.ui.back.clicked.connect(self.back_clicked)
        self.passphrase.finished.connect(self.next_clicked)
        self._put()

    def retranslate(self) -> None:
        """Take words from the language in force."""
        self.ui.retranslateUi(self)
        self._put()

    def show_way(self, way: str) -> None:
        """Say what the notes were opened by: "recovery", "shares" or "escrow"."""
        self._way = way
        self._put()

    def show_missing(self, missing: str) -> None:
        """Say why one cannot go on, by key; nothing if one can."""
        self._missing = missing
        self._put()

    def show_making(self, *, making: bool) -> None:
        """Take nothing while the passphrase is being set."""
        self._making = making
        self._put()

    def show_error(self, error: Exception | None) -> None:
        """Say why it could not be set."""
        self._error = error
        self._put()

    def forget(self) -> None:
        """Empty the fields."""
        self.passphrase.forget()

    def _put(self) -> None:
        titles = {
            "recovery": self.tr("Opened with the recovery code"),
            "shares": self.tr("Opened with two shares"),
            "escrow": self.tr("Opened by the city"),
        }
        sentences = {
            "recovery": self.tr(
                "Choose a new passphrase now. The sheet goes on opening these notes: put it back "
                "into the safe."
            ),
            "shares": self.tr(
                "Choose a new passphrase now. The shares go on opening these notes: seal them "
                "again."
            ),
            "escrow": self.tr(
                "Choose a new passphrase now. With it, the city's answer opens nothing any more."
            ),
        }
        self.ui.why.title, self.ui.why.sentence = titles[self._way], sentences[self._way]
        self.ui.missing.setText(missing_words(self._missing))
        self.ui.next.setEnabled(not self._missing and not self._making)
        self.ui.back.setEnabled(not self._making)
        if self._error is not None:
            self.ui.banner.title, self.ui.banner.sentence = error_text(self._error)
        self.ui.banner.setVisible(self._error is not None)
        self.ui.why.setVisible(self._error is None)


def connect(view: NewPassphrase, presenter: NewPassphrasePresenter) -> None:
    """Pass on to the presenter what somebody does on the page."""
    view.next_clicked.connect(presenter.next_clicked)
    view.back_clicked.connect(presenter.back_clicked)
    view.passphrase.another_clicked.connect(presenter.passphrase.another_clicked)
    view.passphrase.own_clicked.connect(presenter.passphrase.own_clicked)
    view.passphrase.typed.connect(presenter.passphrase.typed)
