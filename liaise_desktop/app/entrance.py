"""What stands between a closed vault and an unlocked one: opening it, and making a new one."""

from __future__ import annotations

import platform
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liaise_desktop import __version__
from liaise_desktop.app import practice_city
from liaise_desktop.app.new_vaults import NewVaults
from liaise_desktop.app.rescue_places import all_places
from liaise_desktop.app.session import begin, certify_for_practice
from liaise_desktop.app.single_instance import hold
from liaise_desktop.crypto.slots import verify_key_file
from liaise_desktop.crypto.verification import verification_number
from liaise_desktop.domain.errors import VaultError, WrongPassphraseError
from liaise_desktop.gui.presenters.first_run import CityFacts
from liaise_desktop.gui.presenters.settings import About
from liaise_desktop.gui.presenters.unlock import Nameplate
from liaise_desktop.storage.bring_back import (
    bring_back,
    is_wanted_back,
    no_longer_wanted,
    want_back,
)
from liaise_desktop.storage.key_file import read_keys
from liaise_desktop.storage.rescue import take_in
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QLockFile

    from liaise_desktop.app.city_pack import CityPack
    from liaise_desktop.app.doors import Door
    from liaise_desktop.app.installation import Installation
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.vault import Vault


class Entrance:
    """Opens and makes vaults of one installation; `VaultDoor` and `VaultMaker` of the screens.

    What takes long runs on the thread that will write, because a vault stays on it.
    """

    def __init__(self, installation: Installation, pack: CityPack) -> None:
        self._doors = installation.doors(pack)
        self.cost = installation.cost
        city = practice_city.CITY_ID if installation.practice else pack.city
        names = (pack.city, str(pack.facts["team"]))
        self._new = NewVaults(self._doors, city, names=names)
        self._pack = pack
        self._practice = installation.practice
        self.held: QLockFile | None = None

    # -- the door ----------------------------------------------------------------------------

    def all(self) -> Sequence[Door]:
        """Return the vaults, the one opened last first."""
        return self._doors.all()

    def place(self, key: str) -> Path:
        """Return the folder of a vault."""
        return self._doors.place(key)

    def wrong_tries(self, key: str) -> int:
        """Return how often in a row something wrong was typed, before this start too."""
        return self._doors.tries(key).count()

    def ways(self, key: str) -> frozenset[str]:
        """Return which ways into a vault there are; none if that cannot be read."""
        try:
            return frozenset(verify_key_file(read_keys(self._doors.place(key))).kinds)
        except VaultError:
            return frozenset()

    def open(
        self,
        key: str,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        way: WayIn | None = None,
    ) -> Session:
        """Return the session of a vault opened by any way; wrong ones are counted.

        Raises:
            VaultInUseError: Another window has it.
            VaultError: It cannot be opened.
        """
        place = self._doors.place(key)
        held = hold(place) if place.is_dir() else None
        tries = self._doors.tries(key)
        before = tries.count()
        tries.put(before + 1)  # first of all: who ends the process meanwhile gains nothing
        try:
            opened = self._doors.open(key, passphrase=passphrase, code=code, way=way)
            session = self._begun(opened)
        except BaseException as error:
            if not isinstance(error, WrongPassphraseError):
                tries.put(before)
            if held is not None:
                held.unlock()
            raise
        tries.put(0)
        self.held = held
        with suppress(VaultError):  # no room yet: the files stay where they are
            take_in(session.vault, all_places(session.vault.access))
        return session

    def is_wanted_back(self, key: str) -> bool:
        """Whether somebody asked for this vault to be brought back from damage."""
        return is_wanted_back(self._doors.place(key))

    def want_back(self, key: str) -> None:
        """Have this vault brought back from damage when it is opened the next time.

        Raises:
            VaultError: That could not be noted down.
        """
        want_back(self._doors.place(key))

    def bring_back(self, key: str, passphrase: str, code: str, progress: Progress) -> Session:
        """Return the session of a damaged vault that was brought back.

        Raises:
            VaultError: It could not be; the vault is as it was.
            CancelledError: Somebody asked the work to stop; the vault is as it was.
        """
        way = WayIn(passphrase=None if code else passphrase, recovery_code=code or None)
        place = self._doors.place(key)
        held = hold(place)
        try:
            account = bring_back(place, way, self._doors.settings(key), progress)
            session = self._begun(self._doors.open(key, way=way))
        except BaseException:
            held.unlock()
            raise
        self.held = held
        return replace(session, salvaged=account)

    def leave_damaged(self, key: str) -> None:
        """Open this vault as any other again.

        Raises:
            VaultError: The disk refuses.
        """
        no_longer_wanted(self._doors.place(key))

    def let_go(self) -> None:
        """Let another process have the vault that was opened here; from any thread."""
        if self.held is not None:
            self.held.unlock()

    # -- the maker ---------------------------------------------------------------------------

    def suggest(self, language: str) -> str:
        """Return words drawn by chance."""
        return self._new.suggest(language)

    def has_words(self, language: str) -> bool:
        """Return whether there is a word list for a language."""
        return self._new.has_words(language)

    def judge(self, passphrase: str) -> str:
        """Return why a passphrase may not be used, or nothing."""
        return self._new.judge(passphrase)

    def new_code(self) -> str:
        """Return a new recovery code."""
        return self._new.new_code()

    def fits(self, code: str, group: int, typed: str) -> bool:
        """Return whether *typed* is meant as that group of the code, counted from 1."""
        return self._new.fits(code, group, typed)

    def make(self, label: str, passphrase: str, code: str) -> Session:
        """Return the session of a new vault.

        Raises:
            VaultError: It could not be made, and nothing is left of it.
        """
        vault = self._new.make(label, passphrase, code)
        self.held = hold(vault.folder)
        if self._practice:
            certify_for_practice(vault, practice_city.person_called(label))
        return self._begun(vault)

    def change_passphrase(self, session: Session, way: WayIn, passphrase: str) -> None:
        """Let *passphrase* open the vault from now on; what it was opened by stays valid.

        Raises:
            VaultError: The key file could not be written; the old passphrase still opens it.
        """
        VaultKeys(session.vault, self.cost).change_passphrase(passphrase, way)

    def _begun(self, vault: Vault) -> Session:
        try:
            return begin(vault, self._pack)
        except BaseException:
            vault.close()
            raise


def nameplate(pack: CityPack) -> Nameplate:
    """Return what the unlock page says of where it stands."""
    passphrase = practice_city.PASSPHRASE if pack.practice else ""
    return Nameplate(pack.city, str(pack.facts["team"]), __version__, passphrase)


def city_facts(pack: CityPack) -> CityFacts:
    """Return what the first run says of city and computer."""
    return CityFacts(
        city=pack.city,
        team=str(pack.facts["team"]),
        root_number=verification_number(bytes.fromhex(pack.root_hex)),
        practice=pack.practice,
        computer=platform.node(),
        today=datetime.now(UTC).astimezone().date().isoformat(),
        label=practice_city.MIRA.name if pack.practice else "",
    )


def about(pack: CityPack) -> About:
    """Return what the settings page says of this installation."""
    number = "" if pack.practice else verification_number(bytes.fromhex(pack.root_hex))
    return About(__version__, pack.city, pack.version, number, pack.practice)
