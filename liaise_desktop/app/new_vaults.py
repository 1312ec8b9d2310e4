"""What the first run makes vaults from: words drawn by chance, recovery codes, a folder."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from liaise_desktop.assets import asset
from liaise_desktop.crypto import passphrases, recovery
from liaise_desktop.domain.errors import RecoveryCodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaise_desktop.app.doors import Doors
    from liaise_desktop.storage.vault import Vault

WORDS = 5  # of 7,776 each: 64.6 bits
PLAIN = "en"  # where a language has no list of its own


class NewVaults:
    """Makes vaults behind *doors*.

    Args:
        doors: Where they are kept.
        city: What the new vaults say of their city.
        random: Source of all secrets.
    """

    def __init__(
        self, doors: Doors, city: str, random: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self._doors = doors
        self._city = city
        self._random = random

    def suggest(self, language: str) -> str:
        """Return five words drawn by chance, in *language* if there is a list for it."""
        return passphrases.suggest_passphrase(words(language), WORDS, self._random)

    def judge(self, passphrase: str) -> str:
        """Return why it may not be used, "too-short" or "too-plain"; nothing if it may."""
        return passphrases.judge(passphrase).why or ""

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
        passphrases.require_strong(passphrase)
        return self._doors.make(label, passphrase, code, self._city)


def words(language: str) -> list[str]:
    """Return the words that passphrases are made of."""
    folder = asset("words")
    path = folder / f"{language}.txt"
    if not path.is_file():
        path = folder / f"{PLAIN}.txt"
    return path.read_text(encoding="utf-8").split()
