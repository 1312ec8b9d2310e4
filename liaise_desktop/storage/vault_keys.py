"""The keys of an open vault: what opens it, and how that is changed.

Whatever is changed asks for a way in again, because the vault key is not kept. Changes run on the
thread that writes; they take the time of stretching, so never on the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.recovery import normalise
from liaise_desktop.crypto.shares import HOLDERS, NEEDED, DrawnShares, draw_shares
from liaise_desktop.domain.errors import RecoveryCodeError, WrongPassphraseError
from liaise_desktop.storage import key_renewal, recovery_sheet
from liaise_desktop.storage.database import translate_errors
from liaise_desktop.storage.escrow import forget_request
from liaise_desktop.storage.key_file import read_keys, replace_keys
from liaise_desktop.storage.meta import get_meta

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.crypto.slots import KdfCost
    from liaise_desktop.storage.key_renewal import NewKeys
    from liaise_desktop.storage.vault_access import VaultAccess
    from liaise_desktop.storage.vault_in_use import VaultInUse
    from liaise_desktop.storage.ways_in import WayIn

SHARES_MADE = "shares_made"


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What can be said of a vault's keys without any secret.

    Attributes:
        generation: How often the key file was written.
        kinds: The ways in that there are: "passphrase", "recovery", "shares", "escrow".
        escrow: The recipient of age that the city keeps; empty if there is none.
        sheet_made, sheet_rehearsed, shares_made: ISO moments; empty if never or not known.
        rehearsable: Whether groups of the sheet can be checked; not for a sheet of a vault made
            by an earlier version, until its code was used or a new one was made.
    """

    generation: int
    kinds: tuple[str, ...]
    escrow: str
    sheet_made: str
    sheet_rehearsed: str
    shares_made: str
    rehearsable: bool


class VaultKeys:
    """Changes the ways into an open vault.

    Args:
        vault: The vault.
        cost: What stretching a new passphrase costs.
    """

    def __init__(self, vault: VaultInUse, cost: KdfCost = slots.DEFAULT_COST) -> None:
        self._vault = vault
        self._cost = cost
        self._access = vault.access
        self._random = self._access.random

    @property
    def facts(self) -> KeyFacts:
        """What can be said of the keys as they are now; any thread."""
        said = slots.verify_key_file(read_keys(self._vault.folder))
        with translate_errors(self._access.database):
            db = self._vault.read_connection()
            return KeyFacts(
                generation=said.generation,
                kinds=said.kinds,
                escrow=said.escrow,
                sheet_made=get_meta(db, recovery_sheet.MADE),
                sheet_rehearsed=get_meta(db, recovery_sheet.REHEARSED),
                shares_made=get_meta(db, SHARES_MADE) if slots.SHARES in said.kinds else "",
                rehearsable=recovery_sheet.rehearsable(db),
            )

    # -- the passphrase ----------------------------------------------------------------------

    def change_passphrase(self, new_passphrase: str, way: WayIn) -> None:
        """Let *new_passphrase* open the vault in place of the present one.

        An old copy of ``vault.keys`` still opens with the old passphrase. An answer of the city
        that was used as the way opens nothing any more.

        Raises:
            WrongPassphraseError: *way* opens nothing here.
            PassphraseTooWeakError: The new passphrase is empty.
        """
        opened = way.open(self._vault.folder)

        def confirm(written: bytes) -> None:
            slots.open_with_passphrase(written, new_passphrase)

        self._replace(
            lambda data: slots.rewrap_passphrase(
                data, opened.vault_key, new_passphrase, self._random, self._cost
            ),
            confirm,
        )
        forget_request(self._vault.folder)
        if way.recovery_code is not None:
            self._note_old_sheet(way.recovery_code)

    # -- the recovery sheet --------------------------------------------------------------------

    def renew_sheet(self, code: str, way: WayIn) -> None:
        """Let the sheet with *code* open the vault; the one before is void.

        The code is drawn by `crypto.recovery.new_recovery_code`, printed, and two groups of it
        are typed back before this is called.

        Raises:
            WrongPassphraseError: *way* opens nothing here.
            RecoveryCodeError: That is no code.
        """
        opened = way.open(self._vault.folder)

        def confirm(written: bytes) -> None:
            slots.open_with_recovery(written, code)

        self._replace(
            lambda data: slots.rewrap_recovery(data, opened.vault_key, code, self._random),
            confirm,
        )
        self._remember_sheet(code, _moment(self._access))

    def rehearsal_due(self, now: datetime) -> bool:
        """Whether the sheet was neither made nor rehearsed within a year; any thread."""
        with translate_errors(self._access.database):
            return recovery_sheet.due(self._vault.read_connection(), now)

    def groups_to_rehearse(self) -> tuple[int, ...]:
        """Return two groups to be typed back, counted from 1, drawn by chance."""
        return recovery_sheet.groups_to_ask(self._random)

    def rehearse(self, typed: Mapping[int, str]) -> bool:
        """Return whether these groups stand on the sheet; if they do, keep the day.

        Args:
            typed: What was typed, by the number of the group from 1.
        """
        with self._vault.unit() as unit:
            fits = recovery_sheet.groups_fit(unit.db, self._access.db_key, typed)
            if fits:
                unit.put_meta(recovery_sheet.REHEARSED, _moment(self._access))
        return fits

    def rehearse_whole(self, code: str) -> bool:
        """Return whether the whole code opens the vault; if so, keep the day and its groups.

        For a sheet that was made by an earlier version; takes the time of stretching.
        """
        try:
            slots.open_with_recovery(read_keys(self._vault.folder), code)
        except (WrongPassphraseError, RecoveryCodeError):
            return False
        self._note_old_sheet(code)
        with self._vault.unit() as unit:
            unit.put_meta(recovery_sheet.REHEARSED, _moment(self._access))
        return True

    # -- two shares of three -------------------------------------------------------------------

    @staticmethod
    def draw_shares() -> DrawnShares:
        """Return three fresh shares; they open nothing until `keep_shares`."""
        return draw_shares()

    def keep_shares(self, drawn: DrawnShares, way: WayIn) -> None:
        """Let any two of *drawn* open the vault; shares made before are void.

        Raises:
            WrongPassphraseError: *way* opens nothing here.
        """
        opened = way.open(self._vault.folder)

        def confirm(written: bytes) -> None:
            slots.open_with_shares(written, drawn.words[:NEEDED])

        self._replace(
            lambda data: slots.rewrap_shares(data, opened.vault_key, drawn, self._random),
            confirm,
        )
        with self._vault.unit() as unit:
            unit.put_meta(SHARES_MADE, _moment(self._access))

    def verify_share(self, text: str) -> str:
        """Return whose share it is: "worker", "supervisor" or "it"; opens nothing.

        Raises:
            ShareRefusedError: It is mistyped, or not one of those that are valid now.
        """
        return whose_share(self._vault.folder, text)

    def drop_shares(self) -> None:
        """Let no shares open the vault any more."""
        self._drop(slots.SHARES)

    # -- the city ------------------------------------------------------------------------------

    def keep_escrow(self, recipient: str, way: WayIn) -> None:
        """Let the holder of the city's *recipient* open the vault too.

        Raises:
            WrongPassphraseError: *way* opens nothing here.
            UntrustedError: That is no recipient of age.
        """
        opened = way.open(self._vault.folder)
        self._replace(
            lambda data: slots.rewrap_escrow(data, opened.vault_key, recipient, self._random),
            _whole,
        )

    # -- all of them ---------------------------------------------------------------------------

    def change_completely(
        self,
        wanted: NewKeys,
        way: WayIn,
        progress: Progress,
    ) -> None:
        """Write the whole vault under a new key and close it; nothing old opens it any more.

        Can be cancelled until the new key file is in place. Afterwards the vault is closed: the
        screen locks, and the worker opens it with the new passphrase. The shares are void; the
        city keeps its way in. Older backups follow after the next opening, see `retired_keys`.

        Raises:
            WrongPassphraseError: *way* opens nothing here.
            VaultFullError: There is no room for a second copy (fact ``needed``, bytes).
            VaultInUseError: Somebody else is reading or writing.
            CancelledError: Somebody asked to stop; everything is as before.
        """
        key_renewal.change_completely(self._vault, wanted, way, progress)

    # -- what they share -----------------------------------------------------------------------

    def _replace(
        self, rewrap: Callable[[bytes], bytes], confirm: Callable[[bytes], None]
    ) -> None:
        folder = self._vault.folder
        replace_keys(folder, rewrap(read_keys(folder)), confirm)

    def _drop(self, kind: str) -> None:
        if kind in self.facts.kinds:
            self._replace(lambda data: slots.without_slot(data, kind), _whole)

    def _note_old_sheet(self, code: str) -> None:
        with self._vault.unit() as unit:
            known = recovery_sheet.rehearsable(unit.db)
            made = get_meta(unit.db, recovery_sheet.MADE) or get_meta(unit.db, "created")
        if not known:
            self._remember_sheet(code, made)

    def _remember_sheet(self, code: str, moment: str) -> None:
        db_key = self._access.db_key
        with self._vault.unit() as unit:
            recovery_sheet.remember_sheet(
                unit.db, db_key, normalise(code), self._random, moment
            )


def whose_share(folder: Path, text: str) -> str:
    """Return whose share it is, of the vault in *folder*; needs no other secret.

    Raises:
        ShareRefusedError: It is mistyped, or not one of those that are valid now.
        VaultMissingError, VaultKeysDamagedError: There is no key file that is whole.
    """
    return HOLDERS[slots.holder_of_share(read_keys(folder), text)]


def _moment(access: VaultAccess) -> str:
    return access.now().isoformat(timespec="seconds")


def _whole(written: bytes) -> None:
    slots.verify_key_file(written)
