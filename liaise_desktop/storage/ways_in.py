"""How somebody proves that a vault is theirs: by passphrase, code, two shares or the city."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from liaise_desktop.crypto import slots
from liaise_desktop.crypto.escrow import open_answer
from liaise_desktop.crypto.slots import OpenedKeys
from liaise_desktop.storage.escrow import must_wait_for
from liaise_desktop.storage.key_file import open_keys

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["passphrase", "recovery", "shares", "escrow"]


@dataclass(frozen=True)
class WayIn:
    """One way into a vault; exactly one of these is given.

    Attributes:
        passphrase: As typed.
        recovery_code: As typed.
        shares: Two of the three shares, as typed.
        answer: What the city answered, together with `one_time_code`.
        one_time_code: The code that was written down when the city was asked.
    """

    passphrase: str | None = field(default=None, repr=False)
    recovery_code: str | None = field(default=None, repr=False)
    shares: tuple[str, ...] | None = field(default=None, repr=False)
    answer: bytes | None = field(default=None, repr=False)
    one_time_code: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        given = (self.passphrase, self.recovery_code, self.shares, self.answer)
        if sum(one is not None for one in given) != 1:
            raise ValueError("one way into a vault, not none and not two")

    @property
    def kind(self) -> Kind:
        """Which way it is."""
        if self.passphrase is not None:
            return "passphrase"
        if self.recovery_code is not None:
            return "recovery"
        return "shares" if self.shares is not None else "escrow"

    def open(self, folder: Path) -> OpenedKeys:
        """Return the vault key of the vault in *folder*; takes the time of stretching.

        Raises:
            WrongPassphraseError: It opens nothing here.
            ShareRefusedError, RecoveryCodeError, EscrowRefusedError: It cannot be right.
            EscrowNotAskedError: No request to the city waits for this answer.
            VaultMissingError, VaultKeysDamagedError: There is no key file, or none that is whole.
        """
        return open_keys(folder, lambda data: self._open(folder, data))

    def _open(self, folder: Path, key_file: bytes) -> OpenedKeys:
        if self.passphrase is not None:
            return slots.open_with_passphrase(key_file, self.passphrase)
        if self.recovery_code is not None:
            return slots.open_with_recovery(key_file, self.recovery_code)
        if self.shares is not None:
            return slots.open_with_shares(key_file, self.shares)
        said = slots.verify_key_file(key_file)
        must_wait_for(folder, self.one_time_code, said.vault_id)
        vault_key = open_answer(self.answer or b"", self.one_time_code, said.vault_id)
        return OpenedKeys(said.vault_id, said.generation, vault_key)
