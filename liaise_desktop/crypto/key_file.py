"""The form of ``vault.keys``: one canonical JSON document that holds the wrapped vault key.

::

    {"check": sha256 of the document without this field,
     "generation": counts the versions of this file from 1,
     "slots": [{"generation": the file's generation when the slot was made,
                "id": 16 bytes,
                "kdf": {"m": KiB, "name": "argon2id", "p": lanes, "salt": 16 bytes, "t": passes},
                "kind": "passphrase" or "recovery", at most one of each,
                "nonce": 24 bytes, "wrapped": 48 bytes}, ...],
     "v": 1, "vault_id": text}

Bytes are lower-case hex. The checksum tells a damaged file from a wrong passphrase before any
memory is spent; what keeps a slot from being altered on purpose is the seal around the key.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Any

from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    KdfBoundsError,
    NotCanonicalError,
    VaultKeysDamagedError,
    VaultTooNewError,
)

VERSION = 1
LARGEST_FILE = 16 * 1024
LARGEST_GENERATION = 2**31
SALT_BYTES = 16
NONCE_BYTES = 24
ID_BYTES = 16
WRAPPED_BYTES = 48
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
RECOVERY = "recovery"
KINDS = (PASSPHRASE, RECOVERY)

LEAST_MEMORY_KIB = 64 * 1024
MOST_MEMORY_KIB = 2 * 1024 * 1024
MOST_PASSES = 20
MOST_LANES = 8

_VAULT_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_HEX = re.compile(r"[0-9a-f]*")


@dataclass(frozen=True)
class KdfCost:
    """What Argon2id costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def check(self) -> None:
        """Refuse what no honest slot asks for, before any of it is spent.

        Raises:
            KdfBoundsError: Out of bounds.
        """
        if not (
            LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= MOST_LANES
        ):
            raise KdfBoundsError(memory_kib=self.memory_kib, passes=self.passes, lanes=self.lanes)


DEFAULT_COST = KdfCost(memory_kib=256 * 1024, passes=3, lanes=1)
RECOVERY_COST = KdfCost(memory_kib=64 * 1024, passes=1, lanes=1)


@dataclass(frozen=True)
class Slot:
    """One wrapped copy of the vault key, and how the key that opens it is stretched."""

    kind: str
    id: str
    generation: int
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def header(self) -> dict[str, Any]:
        """Return what is said about the slot in clear, as it stands in the document."""
        return {
            "generation": self.generation,
            "id": self.id,
            "kdf": {
                "name": "argon2id",
                "m": self.cost.memory_kib,
                "t": self.cost.passes,
                "p": self.cost.lanes,
                "salt": self.salt.hex(),
            },
            "kind": self.kind,
        }

    def bound(self, vault_id: str) -> bytes:
        """Return the associated data that the seal covers beside the key."""
        return canonical({**self.header(), "v": VERSION, "vault_id": vault_id})


@dataclass(frozen=True)
class KeyFile:
    """What a key file says."""

    vault_id: str
    generation: int
    slots: tuple[Slot, ...]

    def slot(self, kind: str) -> Slot | None:
        """Return the slot of this kind, None if there is none."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> KeyFile:
        """Return the next generation, in which *slot* stands in place of its kind."""
        others = tuple(other for other in self.slots if other.kind != slot.kind)
        slots = tuple(sorted((*others, slot), key=lambda each: each.kind))
        return replace(self, generation=slot.generation, slots=slots)


def write_key_file(keys: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    document: dict[str, Any] = {
        "generation": keys.generation,
        "slots": [
            {**slot.header(), "nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()}
            for slot in keys.slots
        ],
        "v": VERSION,
        "vault_id": keys.vault_id,
    }
    return canonical({**document, "check": _check(document)})


def read_key_file(data: bytes) -> KeyFile:
    """Return what a key file says; nothing is taken on trust, nothing is stretched.

    Raises:
        VaultKeysDamagedError: It is cut, altered or no key file (fact ``part``).
        VaultTooNewError: A newer version wrote it (fact ``v``).
        KdfBoundsError: A slot asks for more than any honest slot.
    """
    document = _document(data)
    check = document.pop("check", None)
    if check != _check(document):
        raise VaultKeysDamagedError(part="check")
    _exactly(document, {"generation", "slots", "v", "vault_id"}, "document")
    vault_id = document["vault_id"]
    if not isinstance(vault_id, str) or not _VAULT_ID.fullmatch(vault_id):
        raise VaultKeysDamagedError(part="vault_id")
    generation = _integer(document["generation"], "generation")
    slots = _slots(document["slots"], generation)
    return KeyFile(vault_id=vault_id, generation=generation, slots=slots)


def _check(document: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()


def _document(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST_FILE:
        raise VaultKeysDamagedError(part="size")
    try:
        document = parse_canonical(data)
    except NotCanonicalError as error:
        raise VaultKeysDamagedError(part="document") from error
    if not isinstance(document, dict):
        raise VaultKeysDamagedError(part="document")
    version = document.get("v")
    if type(version) is not int or version < VERSION:
        raise VaultKeysDamagedError(part="v")
    if version > VERSION:
        raise VaultTooNewError(v=version)
    return document


def _slots(value: object, generation: int) -> tuple[Slot, ...]:
    if not isinstance(value, list) or not value:
        raise VaultKeysDamagedError(part="slots")
    slots = tuple(_slot(item) for item in value)
    kinds = [slot.kind for slot in slots]
    if kinds != sorted(set(kinds)) or any(slot.generation > generation for slot in slots):
        raise VaultKeysDamagedError(part="slots")
    for slot in slots:
        slot.cost.check()
    return slots


def _slot(item: object) -> Slot:
    fields = _exactly(item, {"generation", "id", "kdf", "kind", "nonce", "wrapped"}, "slot")
    kdf = _exactly(fields["kdf"], {"name", "m", "t", "p", "salt"}, "kdf")
    if fields["kind"] not in KINDS or kdf["name"] != "argon2id":
        raise VaultKeysDamagedError(part="kind")
    return Slot(
        kind=fields["kind"],
        id=_bytes(fields["id"], ID_BYTES, "id").hex(),
        generation=_integer(fields["generation"], "generation"),
        cost=KdfCost(
            memory_kib=_integer(kdf["m"], "m"),
            passes=_integer(kdf["t"], "t"),
            lanes=_integer(kdf["p"], "p"),
        ),
        salt=_bytes(kdf["salt"], SALT_BYTES, "salt"),
        nonce=_bytes(fields["nonce"], NONCE_BYTES, "nonce"),
        wrapped=_bytes(fields["wrapped"], WRAPPED_BYTES, "wrapped"),
    )


def _exactly(value: object, names: set[str], part: str) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != names:
        raise VaultKeysDamagedError(part=part)
    return value


def _integer(value: object, part: str) -> int:
    if type(value) is not int or not 0 <= value <= LARGEST_GENERATION:
        # A number out of all reason in a cost is named as what it is: an attack on memory.
        if part in {"m", "t", "p"} and type(value) is int:
            raise KdfBoundsError(field=part)
        raise VaultKeysDamagedError(part=part)
    return value


def _bytes(value: object, count: int, part: str) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * count or not _HEX.fullmatch(value):
        raise VaultKeysDamagedError(part=part)
    return bytes.fromhex(value)
