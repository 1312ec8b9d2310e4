"""The form of ``vault.keys``: one canonical JSON document that holds the wrapped vault key.

::

    {"check": sha256 of the document without this field,
     "generation": counts the versions of this file from 1,
     "slots": [slot, ...], at most one of each kind, in the order of their kinds,
     "v": 1, or 2 if there is a slot of kind "escrow" or "shares", "vault_id": text}

    slot = {"generation": the file's generation when the slot was made,
            "id": 16 bytes,
            "kdf": {"m": KiB, "name": "argon2id", "p": lanes, "salt": 16 bytes, "t": passes},
            "kind": "passphrase" or "recovery", "nonce": 24 bytes, "wrapped": 48 bytes}
         | the same of kind "shares" with "marks": {"checks": [16 bytes x 3], "set": number}
         | {"age": a file of age, "generation": n, "id": 16 bytes, "kind": "escrow",
            "recipient": "age1..."}

Bytes are lower-case hex. The checksum tells a damaged file from a wrong passphrase before any
memory is spent; what keeps a slot from being altered on purpose is the seal around the key.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import Any

from liaise_desktop.crypto.key_slots import (
    AnySlot,
    EscrowSlot,
    Slot,
    exactly,
    integer,
    read_slots,
    version_of,
)
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    NotCanonicalError,
    VaultKeysDamagedError,
    VaultTooNewError,
)

NEWEST = 2
LARGEST_FILE = 16 * 1024

_VAULT_ID = re.compile(r"[0-9A-Za-z-]{1,64}")


@dataclass(frozen=True)
class KeyFile:
    """What a key file says."""

    vault_id: str
    generation: int
    slots: tuple[AnySlot, ...]

    def slot(self, kind: str) -> Slot | None:
        """Return the slot of this kind that a secret opens, None if there is none."""
        for slot in self.slots:
            if slot.kind == kind and isinstance(slot, Slot):
                return slot
        return None

    @property
    def escrow(self) -> EscrowSlot | None:
        """The slot of the city, None if there is none."""
        return next((slot for slot in self.slots if isinstance(slot, EscrowSlot)), None)

    def with_slot(self, slot: AnySlot) -> KeyFile:
        """Return the next generation, in which *slot* stands in place of its kind."""
        others = tuple(other for other in self.slots if other.kind != slot.kind)
        slots = tuple(sorted((*others, slot), key=lambda each: each.kind))
        return replace(self, generation=slot.generation, slots=slots)

    def without(self, kind: str) -> KeyFile:
        """Return the next generation, in which there is no slot of this kind."""
        slots = tuple(slot for slot in self.slots if slot.kind != kind)
        return replace(self, generation=self.generation + 1, slots=slots)


def write_key_file(keys: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    document: dict[str, Any] = {
        "generation": keys.generation,
        "slots": [slot.document() for slot in keys.slots],
        "v": version_of(keys.slots),
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
    exactly(document, {"generation", "slots", "v", "vault_id"}, "document")
    vault_id = document["vault_id"]
    if not isinstance(vault_id, str) or not _VAULT_ID.fullmatch(vault_id):
        raise VaultKeysDamagedError(part="vault_id")
    generation = integer(document["generation"], "generation")
    slots = read_slots(document["slots"], document["v"], generation)
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
    if type(version) is not int or version < 1:
        raise VaultKeysDamagedError(part="v")
    if version > NEWEST:
        raise VaultTooNewError(v=version)
    return document
