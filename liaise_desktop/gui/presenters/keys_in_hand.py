"""What was typed and drawn while a task with the keys is under way, and what is still missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.gui.presenters.passphrase_choice import PassphraseChoice
from liaise_desktop.gui.presenters.sheet_check import GROUP_LENGTH, SheetCheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.application.ports import Randomness
    from liaise_desktop.gui.presenters.keys_port import KeysPort, Shares
    from liaise_desktop.gui.presenters.passphrase_choice import PassphraseChoiceView
    from liaise_desktop.gui.presenters.settings import SettingsPort
    from liaise_desktop.gui.presenters.sheet_check import SheetCheckView

SHARE_WORDS: Final = 20


class HandView(Protocol):
    """What is needed of the page."""

    @property
    def passphrase(self) -> PassphraseChoiceView:
        """The step of the new passphrase."""

    @property
    def sheet(self) -> SheetCheckView:
        """The step of the new sheet."""

    def show_answer(self, holder: str) -> None:
        """Say whose share was typed; nothing for none."""

    def show_error(self, error: Exception | None) -> None:
        """Say what is wrong."""

    def forget(self) -> None:
        """Empty everything that holds secrets."""


class CodeMaker(Protocol):
    """Draws passphrases and recovery codes, and judges what was typed."""

    def suggest(self, language: str) -> str:
        """Return words drawn by chance, in a language if there is a list for it."""

    def has_words(self, language: str) -> bool:
        """Return whether there is a list for a language."""

    def judge(self, passphrase: str) -> str:
        """Return why it may not be used, "too-short" or "too-plain"; nothing if it may."""

    def new_code(self) -> str:
        """Return a new recovery code, its seven groups parted by dashes."""

    def fits(self, code: str, group: int, typed: str) -> bool:
        """Return whether *typed* is meant as that group of the code, counted from 1."""


class KeysInHand:
    """Holds secrets until they are kept or forgotten.

    Args:
        view: The page.
        maker: Draws passphrases and codes.
        settings: For the language of the words.
        random: Chooses the groups that are typed back.
        changed: Called after each change.
    """

    def __init__(
        self,
        view: HandView,
        maker: CodeMaker,
        settings: SettingsPort,
        random: Randomness,
        changed: Callable[[], None],
    ) -> None:
        self._view, self._maker, self._settings = view, maker, settings
        self._random, self._changed = random, changed
        self._typed: dict[int, str] = {}
        self.asked: tuple[int, ...] = ()
        self.text = self.present = ""
        self.shares: Shares | None = None
        self._draw()

    def begin(self) -> None:
        """Begin with empty hands."""
        self.forget()
        self._draw()

    def _draw(self) -> None:
        view, maker, changed = self._view, self._maker, self._changed
        self.passphrase = PassphraseChoice(
            view.passphrase, self._suggest, maker.judge, changed, self._borrowed
        )
        self.sheet = SheetCheck(view.sheet, maker.fits, self._random, changed)

    # What somebody types

    def present_typed(self, passphrase: str) -> None:
        """Take what was typed as the present passphrase."""
        self.present = passphrase
        self._changed()

    def choice_typed(self, first: str, second: str) -> None:
        """Take what was typed as the new passphrase."""
        self.passphrase.typed(first, second)

    def another_clicked(self) -> None:
        """Draw other words."""
        self.passphrase.another_clicked()

    def own_clicked(self) -> None:
        """Go from suggested words to one's own, or back."""
        self.passphrase.own_clicked()

    def sheet_typed(self, group: int, text: str) -> None:
        """Take what was typed as a group of the new sheet."""
        self.sheet.group_typed(group, text)

    def group_typed(self, group: int, text: str) -> None:
        """Take what was typed as a group of the sheet that is rehearsed; 0 is the whole code."""
        self._typed[group] = "".join(text.split())
        self._view.show_error(None)
        self._changed()

    def share_typed(self, text: str) -> None:
        """Take what was typed as a share."""
        self.text = text
        self._view.show_answer("")
        self._view.show_error(None)
        self._changed()

    # What is in hand

    def missing(self, step: str) -> str:
        """Return what a step still lacks, by key; nothing if nothing."""
        if step == "passphrase":
            return self.passphrase.missing
        if step == "sheet":
            return self.sheet.missing
        if step == "rehearse":
            return self._missing_groups()
        if step == "present":
            return "" if self.present else "present"
        enough = step != "verify" or len(self.text.split()) >= SHARE_WORDS
        return "" if enough else "share-words"

    def _missing_groups(self) -> str:
        if not self.asked:
            return "" if self._typed.get(0) else "whole-code"
        left = sum(len(self._typed.get(group, "")) < GROUP_LENGTH for group in self.asked)
        return ("", "one-group", "two-groups")[left]

    def share(self, number: int) -> str:
        """Return the words of a share, counted from 1."""
        return self.shares.words[number - 1] if self.shares is not None else ""

    def secrets(self) -> tuple[str, str, str]:
        """Return the present passphrase, the new one and the new code."""
        return self.present, self.passphrase.passphrase, self.sheet.code

    # What becomes of it; in jobs

    def change(self, task: str, port: KeysPort) -> None:
        """Change what the task is about."""
        if task == "passphrase":
            port.change_passphrase(self.present, self.passphrase.passphrase)
        elif task == "sheet":
            port.renew_sheet(self.present, self.sheet.code)
        elif self.shares is not None:
            port.keep_shares(self.present, self.shares)

    def rehearse(self, port: KeysPort) -> bool:
        """Return whether what was typed stands on the sheet."""
        if not self.asked:
            return port.rehearse_whole(self._typed[0])
        return port.rehearse({group: self._typed[group] for group in self.asked})

    def forget(self) -> None:
        """Let go of everything."""
        self.passphrase.forget()
        self.sheet.forget()
        self.present = self.text = ""
        self._typed, self.asked, self.shares = {}, (), None
        self._view.forget()

    def _suggest(self) -> str:
        return self._maker.suggest(self._settings.spoken)

    def _borrowed(self) -> bool:
        return not self._maker.has_words(self._settings.spoken)
