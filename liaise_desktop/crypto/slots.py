"""Key slots: the vault key, wrapped once by the passphrase and once by the recovery code.

Argon2id stretches the secret into a key that seals the vault key with XChaCha20-Poly1305. A new
passphrase rewraps the vault key and leaves the vault alone, so an old copy of the key file
together with the old passphrase still opens any copy of the vault.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from argon2.exceptions import Argon2Error
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

from liaise_desktop.crypto.key_file import (
    DEFAULT_COST,
    ID_BYTES,
    NONCE_BYTES,
    PASSPHRASE,
    RECOVERY,
    RECOVERY_COST,
    SALT_BYTES,
    KdfCost,
    KeyFile,
    Slot,
    read_key_file,
    write_key_file,
)
from liaise_desktop.crypto.recovery import secret as recovery_secret
from liaise_desktop.domain.errors import (
    KdfBoundsError,
    PassphraseTooWeakError,
    WrongPassphraseError,
)

__all__ = [
    "DEFAULT_COST",
    "RECOVERY_COST",
    "KdfCost",
    "KeyFileInfo",
    "OpenedKeys",
    "new_key_file",
    "open_with_passphrase",
    "open_with_recovery",
    "rewrap_passphrase",
    "rewrap_recovery",
    "verify_key_file",
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
    """What a key file says in clear; `kinds` and `costs` run side by side."""

    vault_id: str
    generation: int
    kinds: tuple[str, ...]
    costs: tuple[KdfCost, ...]


def new_key_file(
    vault_key: bytes,
    vault_id: str,
    passphrase: str,
    recovery_code: str,
    random: Random,
    cost: KdfCost = DEFAULT_COST,
) -> bytes:
    """Return the first key file of a vault, with a passphrase slot and a recovery slot.

    Raises:
        KdfBoundsError: *cost* is out of bounds, or the machine has not that much memory.
        PassphraseTooWeakError: The passphrase is empty.
        RecoveryCodeError: The recovery code is none.
    """
    keys = KeyFile(vault_id=vault_id, generation=0, slots=())
    for kind, secret, price in (
        (PASSPHRASE, _passphrase_secret(passphrase), cost),
        (RECOVERY, recovery_secret(recovery_code), RECOVERY_COST),
    ):
        keys = keys.with_slot(_wrap(vault_key, kind, secret, price, vault_id, 1, random))
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
    return _rewrap(
        key_file, vault_key, PASSPHRASE, _passphrase_secret(new_passphrase), random, cost
    )


def rewrap_recovery(key_file: bytes, vault_key: bytes, new_code: str, random: Random) -> bytes:
    """Return the next generation of a key file, with a new recovery sheet.

    The passphrase slot stays as it is. Raises as `new_key_file` and `verify_key_file` do.
    """
    secret = recovery_secret(new_code)
    return _rewrap(key_file, vault_key, RECOVERY, secret, random, RECOVERY_COST)


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
        costs=tuple(slot.cost for slot in keys.slots),
    )


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


def _rewrap(
    key_file: bytes, vault_key: bytes, kind: str, secret: bytes, random: Random, cost: KdfCost
) -> bytes:
    keys = read_key_file(key_file)
    slot = _wrap(vault_key, kind, secret, cost, keys.vault_id, keys.generation + 1, random)
    return _written(keys.with_slot(slot))


def _wrap(
    vault_key: bytes,
    kind: str,
    secret: bytes,
    cost: KdfCost,
    vault_id: str,
    generation: int,
    random: Random,
) -> Slot:
    if len(vault_key) != VAULT_KEY_BYTES:
        raise ValueError("a vault key has 32 bytes")
    slot = Slot(
        kind=kind,
        id=random(ID_BYTES).hex(),
        generation=generation,
        cost=cost,
        salt=random(SALT_BYTES),
        nonce=random(NONCE_BYTES),
        wrapped=b"",
    )
    wrapped = crypto_aead_xchacha20poly1305_ietf_encrypt(
        vault_key, slot.bound(vault_id), slot.nonce, _stretch(secret, slot.salt, cost)
    )
    return replace(slot, wrapped=wrapped)


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
