"""The keys of the open vault, as the screens see them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from liaise_desktop.gui.presenters.keys_port import KeysShown
from liaise_desktop.storage.key_renewal import NewKeys
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.crypto.shares import DrawnShares
    from liaise_desktop.crypto.slots import KdfCost
    from liaise_desktop.gui.presenters.keys_port import Shares
    from liaise_desktop.storage.vault import Vault


class KeysAtWork:
    """`KeysPort` over an open vault.

    Args:
        vault: The vault.
        cost: What stretching a new passphrase costs.
    """

    def __init__(self, vault: Vault, cost: KdfCost) -> None:
        self._vault, self._cost = vault, cost
        self._keys = VaultKeys(vault, cost)

    def shown(self) -> KeysShown:
        """Return what can be said of the keys."""
        facts = self._keys.facts
        return KeysShown(
            facts.sheet_made,
            facts.sheet_rehearsed,
            facts.shares_made,
            shares="shares" in facts.kinds,
            city="escrow" in facts.kinds,
            rehearsable=facts.rehearsable,
        )

    def due(self) -> bool:
        """Return whether a year went by since the sheet was made or rehearsed."""
        return self._keys.rehearsal_due(datetime.now(UTC))

    def check(self, passphrase: str) -> None:
        """Hold that this is the present passphrase."""
        WayIn(passphrase=passphrase).open(self._vault.folder)

    def change_passphrase(self, present: str, new: str) -> None:
        """Let the new passphrase open the vault in place of the present one."""
        self._keys.change_passphrase(new, WayIn(passphrase=present))

    def renew_sheet(self, present: str, code: str) -> None:
        """Let the sheet with this code open the vault; the one before is void."""
        self._keys.renew_sheet(code, WayIn(passphrase=present))

    def groups_to_rehearse(self) -> tuple[int, ...]:
        """Return the groups to be typed back, counted from 1."""
        return self._keys.groups_to_rehearse()

    def rehearse(self, typed: Mapping[int, str]) -> bool:
        """Return whether these groups stand on the sheet; if they do, keep the day."""
        return self._keys.rehearse(typed)

    def rehearse_whole(self, code: str) -> bool:
        """Return whether the whole code opens the vault; if it does, keep the day."""
        return self._keys.rehearse_whole(code)

    def draw_shares(self) -> Shares:
        """Return three fresh shares."""
        return self._keys.draw_shares()

    def keep_shares(self, present: str, shares: Shares) -> None:
        """Let any two of these open the vault; shares made before are void."""
        self._keys.keep_shares(cast("DrawnShares", shares), WayIn(passphrase=present))

    def verify_share(self, text: str) -> str:
        """Return whose share it is."""
        return self._keys.verify_share(text)

    def drop_shares(self) -> None:
        """Let no shares open the vault any more."""
        self._keys.drop_shares()

    def change_completely(self, present: str, new: str, code: str, progress: Progress) -> None:
        """Write the vault under new keys and close it."""
        wanted = NewKeys(new, code, self._cost)
        self._keys.change_completely(wanted, WayIn(passphrase=present), progress)
