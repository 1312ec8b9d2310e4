"""A new passphrase after the vault was opened with its recovery code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.gui.presenters.passphrase_choice import (
    PassphraseChoice,
    PassphraseChoiceView,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.gui.presenters.settings import SettingsPort


class PassphraseMaker(Protocol):
    """Draws passphrases and judges them."""

    def suggest(self, language: str) -> str:
        """Return words drawn by chance, in a language if there is a list for it."""

    def has_words(self, language: str) -> bool:
        """Return whether there is a list for a language."""

    def judge(self, passphrase: str) -> str:
        """Return why it may not be used, "too-short" or "too-plain"; nothing if it may."""


class NewPassphraseView(Protocol):
    """What the presenter needs of the page."""

    @property
    def passphrase(self) -> PassphraseChoiceView:
        """The choice itself."""

    def show_missing(self, missing: str) -> None:
        """Say why one cannot go on, by key; nothing if one can."""

    def show_making(self, *, making: bool) -> None:
        """Take nothing while the passphrase is being set."""

    def show_error(self, error: Exception | None) -> None:
        """Say why it could not be set."""

    def forget(self) -> None:
        """Empty the fields."""


class NewPassphrasePresenter:
    """Sets a new passphrase, or leaves the forgotten one as it is.

    Args:
        view: The page.
        maker: Draws passphrases and judges them.
        jobs: Where it is set, away from the screen.
        settings: For the language of the words.
        change: Sets the passphrase; raises LiaiseError if it cannot.
        finished: Goes on to the notes, whether it was set or put off.
    """

    def __init__(
        self,
        view: NewPassphraseView,
        maker: PassphraseMaker,
        jobs: JobRunner,
        settings: SettingsPort,
        *,
        change: Callable[[str], None],
        finished: Callable[[], None],
    ) -> None:
        self._view = view
        self._maker = maker
        self._jobs = jobs
        self._settings = settings
        self._change = change
        self._finished = finished
        self._making = False
        self.passphrase = PassphraseChoice(
            view.passphrase, self._suggest, maker.judge, self._show_missing, self._borrowed
        )

    def start(self) -> None:
        """Show the first words."""
        self._view.show_error(None)
        self.passphrase.start()

    def next_clicked(self) -> None:
        """Set the passphrase if nothing is missing."""
        if self._making or self.passphrase.missing:
            return
        self._making = True
        self._view.show_error(None)
        self._view.show_making(making=True)
        work = partial(self._work, self.passphrase.passphrase)
        self._jobs.start(work, done=self._on_set, failed=self._on_refused)

    def back_clicked(self) -> None:
        """Leave it as it is: the recovery code goes on opening these notes."""
        if not self._making:
            self._end()

    def _suggest(self) -> str:
        return self._maker.suggest(self._settings.spoken)

    def _borrowed(self) -> bool:
        return not self._maker.has_words(self._settings.spoken)

    def _show_missing(self) -> None:
        self._view.show_missing(self.passphrase.missing)

    def _work(self, passphrase: str, _progress: Progress) -> None:
        self._change(passphrase)

    def _on_set(self, _nothing: None) -> None:
        self._end()

    def _on_refused(self, error: Exception) -> None:
        self._making = False
        self._view.show_making(making=False)
        self._view.show_error(error)

    def _end(self) -> None:
        self.passphrase.forget()
        self._view.forget()
        self._finished()
