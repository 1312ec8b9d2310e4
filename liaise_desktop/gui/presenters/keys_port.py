"""What the screens of the keys need of the open vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.application.ports import Progress

HOLDERS = ("worker", "supervisor", "it")


@dataclass(frozen=True, slots=True)
class KeysShown:
    """What can be said of the keys without any secret.

    Attributes:
        sheet_made, sheet_rehearsed, shares_made: ISO moments; empty if never or not known.
        shares: Whether two of three shares open the vault.
        city: Whether the city keeps a way in.
        rehearsable: Whether groups of the sheet can be checked; else its whole code is asked for.
    """

    sheet_made: str = ""
    sheet_rehearsed: str = ""
    shares_made: str = ""
    shares: bool = False
    city: bool = False
    rehearsable: bool = True


class Shares(Protocol):
    """Three shares that were drawn and are not valid yet."""

    @property
    def words(self) -> Sequence[str]:
        """The words of each, in the order of `HOLDERS`."""


class KeysPort(Protocol):
    """The keys of the open vault; all but `shown` and `due` run in jobs."""

    def shown(self) -> KeysShown:
        """Return what can be said of the keys."""

    def due(self) -> bool:
        """Return whether a year went by since the sheet was made or rehearsed."""

    def check(self, passphrase: str) -> None:
        """Hold that this is the present passphrase.

        Raises:
            WrongPassphraseError: It is not.
        """

    def change_passphrase(self, present: str, new: str) -> None:
        """Let the new passphrase open the vault in place of the present one."""

    def renew_sheet(self, present: str, code: str) -> None:
        """Let the sheet with this code open the vault; the one before is void."""

    def groups_to_rehearse(self) -> tuple[int, ...]:
        """Return the groups to be typed back, counted from 1; for the calling thread."""

    def rehearse(self, typed: Mapping[int, str]) -> bool:
        """Return whether these groups stand on the sheet; if they do, keep the day."""

    def rehearse_whole(self, code: str) -> bool:
        """Return whether the whole code opens the vault; if it does, keep the day."""

    def draw_shares(self) -> Shares:
        """Return three fresh shares; for the calling thread."""

    def keep_shares(self, present: str, shares: Shares) -> None:
        """Let any two of these open the vault; shares made before are void."""

    def verify_share(self, text: str) -> str:
        """Return whose share it is, one of `HOLDERS`.

        Raises:
            ShareRefusedError: It is mistyped, or not valid now.
        """

    def drop_shares(self) -> None:
        """Let no shares open the vault any more."""

    def change_completely(self, present: str, new: str, code: str, progress: Progress) -> None:
        """Write the vault under new keys and close it; can be cancelled until that is done."""
