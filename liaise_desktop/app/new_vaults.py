"""What the first run makes vaults from: words drawn by chance, recovery codes, a folder."""

from __future__ import annotations

import math
import secrets
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING, Final

from liaise_desktop.assets import asset
from liaise_desktop.crypto import passphrases, recovery
from liaise_desktop.crypto.guessing import PassphraseJudge
from liaise_desktop.domain.errors import PassphraseTooWeakError, RecoveryCodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from liaise_desktop.app.doors import Doors
    from liaise_desktop.storage.vault import Vault

PLAIN: Final = "en"  # where a language has no list of its own
LEAST_BITS: Final = 64
COMMON: Final = ("ca", "de", "en", "es", "fr", "it", "nl", "sv")
DRAWN: Final = ("de", "en", "es", "fr", "it")


class NewVaults:
    """Makes vaults behind *doors*.

    Args:
        doors: Where they are kept.
        city: What the new vaults say of their city.
        random: Source of all secrets.
        names: Names of the city, which no passphrase may rest on.
    """

    def __init__(
        self,
        doors: Doors,
        city: str,
        random: Callable[[int], bytes] = secrets.token_bytes,
        names: Iterable[str] = (),
    ) -> None:
        self._doors = doors
        self._city = city
        self._random = random
        self._judge = PassphraseJudge(common_words, names)
        self._preparing: Thread | None = None

    def suggest(self, language: str) -> str:
        """Return words drawn by chance, in *language* if there is a list for it; 64 bits."""
        self._get_ready()
        found, count = words(language), word_count(language)
        while True:
            drawn = passphrases.suggest_passphrase(found, count, self._random)
            if len(set(drawn.split())) == count:
                return drawn

    def has_words(self, language: str) -> bool:
        """Return whether words are drawn in *language*, and not in English for want of a list."""
        return words_language(language) == language

    def judge(self, passphrase: str) -> str:
        """Return why it may not be used, "too-short" or "too-plain"; nothing if it may."""
        return "" if as_drawn(passphrase) else self._judge.judge(passphrase).why or ""

    def _get_ready(self) -> None:
        # Before it may be needed, and beside the screen: loading takes a fifth of a second.
        if self._preparing is None:
            self._preparing = Thread(target=self._judge.prepare, daemon=True)
            self._preparing.start()

    def new_code(self) -> str:
        """Return a new recovery code, its seven groups parted by dashes."""
        return recovery.new_recovery_code(self._random)

    def fits(self, code: str, group: int, typed: str) -> bool:
        """Return whether *typed* is meant as that group of the code, counted from 1."""
        groups = list(recovery.groups(code))
        groups[group - 1] = typed
        try:
            return recovery.normalise("-".join(groups)) == recovery.normalise(code)
        except RecoveryCodeError:
            return False

    def make(self, label: str, passphrase: str, code: str) -> Vault:
        """Return a new vault, open.

        Raises:
            PassphraseTooWeakError: Anybody would guess the passphrase.
            VaultError: It could not be made, and nothing is left of it.
        """
        why = self.judge(passphrase)
        if why:
            raise PassphraseTooWeakError(why=why)
        return self._doors.make(label, passphrase, code, self._city)


def words_language(language: str) -> str:
    """Return the language of the words that *language* is offered: its own, or English."""
    return language if asset("words").joinpath(f"{language}.txt").is_file() else PLAIN


@cache
def words(language: str) -> tuple[str, ...]:
    """Return the words that passphrases are made of."""
    path = asset("words").joinpath(f"{words_language(language)}.txt")
    return tuple(path.read_text(encoding="utf-8").split())


def word_count(language: str) -> int:
    """Return how many words carry 64 bits: fewer of a long list, more of a short one."""
    return math.ceil(LEAST_BITS / math.log2(len(words(language))))


def as_drawn(passphrase: str) -> bool:
    """Return whether it has as many different words of one list as would have been drawn."""
    typed = passphrase.split()
    different = len(set(typed)) == len(typed)
    return different and any(
        len(typed) >= word_count(language) and set(typed) <= set(words(language))
        for language in DRAWN
    )


def common_words() -> dict[str, list[str]]:
    """Return the everyday words of each language, the most frequent first."""
    folder = asset("words")
    return {
        code: folder.joinpath(f"common-{code}.txt").read_text(encoding="utf-8").split()
        for code in COMMON
    }
