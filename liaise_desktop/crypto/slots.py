"""Key slots: the vault key, wrapped by passphrase, recovery code, two shares of three, the city.

Argon2id stretches a secret into a key that seals the vault key with XChaCha20-Poly1305. A new
passphrase rewraps the vault key and leaves the vault alone, so an old copy of the key file
together with the old passphrase still opens any copy of the vault.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from argon2.exceptions import Argon2Error
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from liaise_desktop.crypto.escrow import sealed_for_city
from liaise_desktop.crypto.key_file import KeyFile, read_key_file, write_key_file
from liaise_desktop.crypto.key_slots import (
    DEFAULT_COST,
    ESCROW,
    ID_BYTES,
    NONCE_BYTES,
    PASSPHRASE,
    RECOVERY,
    RECOVERY_COST,
    SALT_BYTES,
    SHARES,
    EscrowSlot,
    KdfCost,
    ShareMarks,
    Slot,
)
from liaise_desktop.crypto.recovery import secret as recovery_secret
from liaise_desktop.crypto.shares import DrawnShares, check_of, read_share
from liaise_desktop.crypto.shares import combined as secret_of_shares
from liaise_desktop.domain.errors import (
    KdfBoundsError,
    PassphraseTooWeakError,
    ShareOtherError,
    ShareRefusedError,
    WrongPassphraseError,
)

__all__ = [
    "DEFAULT_COST",
    "ESCROW",
    "PASSPHRASE",
    "RECOVERY",
    "RECOVERY_COST",
    "SHARES",
    "KdfCost",
    "KeyFileInfo",
    "OpenedKeys",
    "holder_of_share",
    "new_key_file",
    "open_with_passphrase",
    "open_with_recovery",
    "open_with_shares",
    "rewrap_escrow",
    "rewrap_passphrase",
    "rewrap_recovery",
    "rewrap_shares",
    "verify_key_file",
    "without_slot",
]

VAULT_KEY_BYTES = 32

Random = Callable[[int], bytes]


@dataclass(frozen=True)
class OpenedKeys:
    """The vault key, and which vault it belongs to."""

    vault_id: str
    generation: int
    vault_key: bytes = field(repr=False)


@dataclass(frozen=True)
class KeyFileInfo:
    """What a key file says in clear; `kinds` and `costs` run side by side.

    Attributes:
        vault_id, generation: Which vault, and how often its key file was written.
        kinds: The kinds of slots.
        costs: What each costs; None for the city's, which stretches nothing.
        escrow: The recipient that the city keeps; empty if there is none.
    """

    vault_id: str
    generation: int
    kinds: tuple[str, ...]
    costs: tuple[KdfCost | None, ...]
    escrow: str


def new_key_file(
    vault_key: bytes,
    vault_id: str,
    passphrase: str,
    recovery_code: str,
    random: Random,
    cost: KdfCost = DEFAULT_COST,
    *,
    generation: int = 1,
    escrow: str = "",
) -> bytes:
    """Return a key file of new slots only: for passphrase, recovery code and, if named, the city.

    Raises:
        UntrustedError: *escrow* is no recipient of age.
        KdfBoundsError: *cost* is out of bounds, or the machine has not that much memory.
        PassphraseTooWeakError: The passphrase is empty.
        RecoveryCodeError: The recovery code is none.
    """
    keys = KeyFile(vault_id=vault_id, generation=generation, slots=())
    for kind, secret, price in (
        (PASSPHRASE, _passphrase_secret(passphrase), cost),
        (RECOVERY, recovery_secret(recovery_code), RECOVERY_COST),
    ):
        keys = keys.with_slot(_wrap(vault_key, _Asked(kind, secret, price), keys, random))
    if escrow:
        keys = keys.with_slot(_for_city(vault_key, keys, escrow, random))
    return _written(keys)


def open_with_passphrase(key_file: bytes, passphrase: str) -> OpenedKeys:
    """Return the vault key that the passphrase opens; takes the time of the slot's cost.

    Raises:
        VaultKeysDamagedError: The key file is cut, altered or none.
        VaultTooNewError: A newer version wrote it.
        KdfBoundsError: A slot asks for more than any honest slot, or than the machine has.
        WrongPassphraseError: It opens nothing here.
    """
    return _open(key_file, PASSPHRASE, _normal(passphrase))


def open_with_recovery(key_file: bytes, code: str) -> OpenedKeys:
    """Return the vault key that the recovery code opens.

    Raises:
        RecoveryCodeError: It cannot be a code.
        LiaiseError: As `open_with_passphrase` does.
    """
    return _open(key_file, RECOVERY, recovery_secret(code))


def open_with_shares(key_file: bytes, shares: Sequence[str]) -> OpenedKeys:
    """Return the vault key that two shares open.

    Raises:
        ShareRefusedError: They are mistyped, the same one twice, or not of this slot.
        LiaiseError: As `open_with_passphrase` does.
    """
    for share in shares:
        holder_of_share(key_file, share)
    return _open(key_file, SHARES, secret_of_shares(shares))


def holder_of_share(key_file: bytes, text: str) -> int:
    """Return whose share it is, by its place in `shares.HOLDERS`; opens nothing.

    Raises:
        ShareRefusedError: It is mistyped, or no share of the slot that is valid now.
        LiaiseError: As `verify_key_file` does.
    """
    share = read_share(text)
    slot = read_key_file(key_file).slot(SHARES)
    if slot is None or slot.marks is None:
        raise ShareRefusedError(why="none")
    fits = share.set == slot.marks.set and share.index < len(slot.marks.checks)
    if not fits or check_of(share, slot.salt) != slot.marks.checks[share.index]:
        raise ShareOtherError
    return share.index


def rewrap_passphrase(
    key_file: bytes,
    vault_key: bytes,
    new_passphrase: str,
    random: Random,
    cost: KdfCost = DEFAULT_COST,
) -> bytes:
    """Return the next generation of a key file, opened by the new passphrase only.

    The recovery slot stays as it is. Raises as `new_key_file` and `verify_key_file` do.
    """
    asked = _Asked(PASSPHRASE, _passphrase_secret(new_passphrase), cost)
    return _rewrap(key_file, vault_key, asked, random)


def rewrap_recovery(key_file: bytes, vault_key: bytes, new_code: str, random: Random) -> bytes:
    """Return the next generation of a key file, with a new recovery sheet.

    The passphrase slot stays as it is. Raises as `new_key_file` and `verify_key_file` do.
    """
    asked = _Asked(RECOVERY, recovery_secret(new_code), RECOVERY_COST)
    return _rewrap(key_file, vault_key, asked, random)


def rewrap_shares(
    key_file: bytes, vault_key: bytes, drawn: DrawnShares, random: Random
) -> bytes:
    """Return the next generation of a key file, opened by any two of *drawn*; older ones are void.

    The other slots stay as they are. Raises as `verify_key_file` does.
    """
    asked = _Asked(SHARES, drawn.secret, RECOVERY_COST, drawn)
    return _rewrap(key_file, vault_key, asked, random)


def rewrap_escrow(key_file: bytes, vault_key: bytes, recipient: str, random: Random) -> bytes:
    """Return the next generation of a key file, which the city's recipient opens too.

    Raises:
        UntrustedError: That is no recipient of age.
        LiaiseError: As `verify_key_file` does.
    """
    keys = read_key_file(key_file)
    later = replace(keys, generation=keys.generation + 1)
    return _written(later.with_slot(_for_city(vault_key, later, recipient, random)))


def without_slot(key_file: bytes, kind: str) -> bytes:
    """Return the next generation of a key file, without the slot of a kind.

    The passphrase's slot stays. Raises as `verify_key_file` does.
    """
    if kind == PASSPHRASE:
        raise ValueError("a vault keeps its passphrase")
    return _written(read_key_file(key_file).without(kind))


def verify_key_file(key_file: bytes) -> KeyFileInfo:
    """Return what a key file says in clear, having checked its form.

    Raises:
        VaultKeysDamagedError: It is cut, altered or none.
        VaultTooNewError: A newer version wrote it.
        KdfBoundsError: A slot asks for more than any honest slot.
    """
    keys = read_key_file(key_file)
    return KeyFileInfo(
        vault_id=keys.vault_id,
        generation=keys.generation,
        kinds=tuple(slot.kind for slot in keys.slots),
        costs=tuple(slot.cost if isinstance(slot, Slot) else None for slot in keys.slots),
        escrow=keys.escrow.recipient if keys.escrow else "",
    )


@dataclass(frozen=True)
class _Asked:
    """What a slot is to be made of."""

    kind: str
    secret: bytes = field(repr=False)
    cost: KdfCost
    drawn: DrawnShares | None = None


def _open(key_file: bytes, kind: str, secret: bytes) -> OpenedKeys:
    keys = read_key_file(key_file)
    slot = keys.slot(kind)
    if slot is None:
        raise WrongPassphraseError(kind=kind)
    try:
        vault_key = crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.wrapped,
            slot.bound(keys.vault_id),
            slot.nonce,
            _stretch(secret, slot.salt, slot.cost),
        )
    except CryptoError as error:
        raise WrongPassphraseError(kind=kind) from error
    return OpenedKeys(keys.vault_id, keys.generation, vault_key)


def _rewrap(key_file: bytes, vault_key: bytes, asked: _Asked, random: Random) -> bytes:
    keys = read_key_file(key_file)
    later = replace(keys, generation=keys.generation + 1)
    return _written(later.with_slot(_wrap(vault_key, asked, later, random)))


def _wrap(vault_key: bytes, asked: _Asked, keys: KeyFile, random: Random) -> Slot:
    if len(vault_key) != VAULT_KEY_BYTES:
        raise ValueError("a vault key has 32 bytes")
    salt = random(SALT_BYTES)
    slot = Slot(
        kind=asked.kind,
        id=random(ID_BYTES).hex(),
        generation=keys.generation,
        cost=asked.cost,
        salt=salt,
        nonce=random(NONCE_BYTES),
        wrapped=b"",
        marks=_marks(asked.drawn, salt),
    )
    wrapped = crypto_aead_xchacha20poly1305_ietf_encrypt(
        vault_key,
        slot.bound(keys.vault_id),
        slot.nonce,
        _stretch(asked.secret, salt, asked.cost),
    )
    return replace(slot, wrapped=wrapped)


def _for_city(vault_key: bytes, keys: KeyFile, recipient: str, random: Random) -> EscrowSlot:
    return EscrowSlot(
        id=random(ID_BYTES).hex(),
        generation=keys.generation,
        recipient=recipient,
        age=sealed_for_city(vault_key, keys.vault_id, recipient),
    )


def _marks(drawn: DrawnShares | None, salt: bytes) -> ShareMarks | None:
    if drawn is None:
        return None
    shares = [read_share(words) for words in drawn.words]
    checks = tuple(check_of(share, salt) for share in shares)
    return ShareMarks(set=shares[0].set, checks=checks)


def _stretch(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    cost.check()
    try:
        return hash_secret_raw(
            secret=secret,
            salt=salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=VAULT_KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except Argon2Error as error:
        # With the bounds checked, what is left is a machine that has not that much memory.
        raise KdfBoundsError(memory_kib=cost.memory_kib, reason="memory") from error


def _normal(passphrase: str) -> bytes:
    # Every space counts and nothing is stripped; a lone surrogate, which a keyboard driver may
    # send, is kept rather than refused with a fault.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _passphrase_secret(passphrase: str) -> bytes:
    if not passphrase:
        raise PassphraseTooWeakError(why="too-short")
    return _normal(passphrase)


def _written(keys: KeyFile) -> bytes:
    data = write_key_file(keys)
    # What cannot be read again must never replace what can.
    if read_key_file(data) != keys:
        raise ValueError("a key file that cannot be read back")
    return data
