"""The vaults on this computer: listing, opening and making them."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.app.paths import private_folder
from liaise_desktop.app.restore_work import has_backup
from liaise_desktop.app.session import vault_settings
from liaise_desktop.app.wrong_tries import WrongTries
from liaise_desktop.crypto.slots import DEFAULT_COST
from liaise_desktop.domain.errors import VaultMissingError
from liaise_desktop.storage.vault import Vault, peek
from liaise_desktop.storage.vault_label import lost_label

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.crypto.slots import KdfCost
    from liaise_desktop.storage.vault import VaultSettings
    from liaise_desktop.storage.ways_in import WayIn


@dataclass(frozen=True, slots=True)
class Door:
    """A closed vault: ``key`` is its folder's name, ``last_opened`` ISO text or empty."""

    key: str
    label: str
    practice: bool
    last_opened: str


class Doors:
    """The vaults in one folder.

    Args:
        folder: Holds one folder for each vault.
        config: Where the second anchors are.
        practice: Whether these vaults are for practice.
        cost: What stretching a passphrase costs in a new vault.
        escrow: The recipient by which the city keeps a way in; see `VaultSettings`.
    """

    def __init__(
        self,
        folder: Path,
        config: Path,
        *,
        practice: bool,
        cost: KdfCost = DEFAULT_COST,
        escrow: str | None = None,
    ) -> None:
        self._folder = folder
        self._config = config
        self._practice = practice
        self._cost = cost
        self._escrow = escrow

    def all(self) -> list[Door]:
        """Return the vaults, the one opened last first."""
        if not self._folder.is_dir():
            return []
        found = []
        for place in self._folder.iterdir():
            try:
                label = peek(place)
            except VaultMissingError:
                if not has_backup(place, _no_sticks):
                    continue
                label = lost_label(place)
            found.append(Door(place.name, label.label, label.practice, label.last_opened))
        return sorted(found, key=_latest, reverse=True)

    def place(self, key: str) -> Path:
        """Return the folder of a vault."""
        return self._folder / key

    def settings(self, key: str) -> VaultSettings:
        """Return how a vault is opened here."""
        return vault_settings(self._config, self.place(key), self._escrow)

    def tries(self, key: str) -> WrongTries:
        """Return what counts the wrong tries at a vault."""
        return WrongTries(self._config, self.place(key))

    def open(
        self,
        key: str,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        way: WayIn | None = None,
    ) -> Vault:
        """Return the vault, opened by passphrase, code or any other way; takes time to stretch.

        Raises:
            VaultError: It cannot be opened; see `storage.vault.Vault.open`.
        """
        place = self.place(key)
        return Vault.open(
            place,
            passphrase=passphrase,
            recovery_code=code,
            way=way,
            settings=self.settings(place.name),
        )

    def make(self, label: str, passphrase: str, code: str, city: str, key: str = "") -> Vault:
        """Return a new vault, open; a slip leaves no half of one behind.

        Raises:
            VaultError: It could not be made; see `storage.vault.Vault.create`.
        """
        private_folder(self._folder)
        place = self.place(key or _folder_name(label))
        return Vault.create(
            place,
            passphrase=passphrase,
            recovery_code=code,
            label=label,
            practice=self._practice,
            city=city,
            cost=self._cost,
            settings=self.settings(place.name),
        )


def _no_sticks() -> tuple[()]:
    return ()


def _latest(door: Door) -> str:
    return door.last_opened


def _folder_name(label: str) -> str:
    # A few letters of the label to be recognised by, and chance to be unique.
    plain = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")[:24]
    return f"{plain or 'vault'}-{secrets.token_hex(3)}"
