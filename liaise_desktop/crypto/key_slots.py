"""The slots of ``vault.keys``: one wrapped copy of the vault key for each way in.

A slot of kind ``passphrase``, ``recovery`` or ``shares`` seals the key under a stretched secret;
one of kind ``escrow`` is a file of age to the recipient that the city keeps. Nothing is taken on
trust.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from liaise_desktop.domain.canonical import canonical
from liaise_desktop.domain.errors import KdfBoundsError, VaultKeysDamagedError

LARGEST_GENERATION = 2**31
SALT_BYTES = 16
NONCE_BYTES = 24
ID_BYTES = 16
WRAPPED_BYTES = 48
CHECK_BYTES = 16
SHARES_MADE = 3
LARGEST_SET = 2**15 - 1  # what SLIP-39 has room for
LARGEST_ESCROW = 4096
AGE_MAGIC = b"age-encryption.org/v1\n"

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
RECOVERY = "recovery"
SHARES = "shares"
ESCROW = "escrow"
# The version of the document that a kind needs. It is also what the kind's seal covers, so that a
# slot stays as it is when another one makes the document newer.
SINCE = {PASSPHRASE: 1, RECOVERY: 1, SHARES: 2, ESCROW: 2}

LEAST_MEMORY_KIB = 64 * 1024
MOST_MEMORY_KIB = 2 * 1024 * 1024
MOST_PASSES = 20
MOST_LANES = 8

_HEX = re.compile(r"[0-9a-f]*")
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")


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
class ShareMarks:
    """What tells the shares of a slot from those of any other, and opens nothing.

    Attributes:
        set: The number that all shares of the set carry.
        checks: For each share a digest, 16 bytes; see `crypto.shares.check_of`.
    """

    set: int
    checks: tuple[bytes, ...]

    def document(self) -> dict[str, Any]:
        """Return the marks as they stand in the document."""
        return {"checks": [check.hex() for check in self.checks], "set": self.set}


@dataclass(frozen=True)
class Slot:
    """The vault key under a stretched secret; `marks` only where the secret is shared out."""

    kind: str
    id: str
    generation: int
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    marks: ShareMarks | None = None

    def header(self) -> dict[str, Any]:
        """Return what is said about the slot in clear, as it stands in the document."""
        said: dict[str, Any] = {
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
        if self.marks is not None:
            said["marks"] = self.marks.document()
        return said

    def bound(self, vault_id: str) -> bytes:
        """Return the associated data that the seal covers beside the key."""
        return canonical({**self.header(), "v": SINCE[self.kind], "vault_id": vault_id})

    def document(self) -> dict[str, Any]:
        """Return the slot as it stands in the document."""
        return {**self.header(), "nonce": self.nonce.hex(), "wrapped": self.wrapped.hex()}


@dataclass(frozen=True)
class EscrowSlot:
    """The vault key in a file of age, for the recipient that the city keeps."""

    id: str
    generation: int
    recipient: str
    age: bytes
    kind: str = ESCROW

    def document(self) -> dict[str, Any]:
        """Return the slot as it stands in the document."""
        return {
            "age": self.age.hex(),
            "generation": self.generation,
            "id": self.id,
            "kind": self.kind,
            "recipient": self.recipient,
        }


AnySlot = Slot | EscrowSlot


def read_slots(value: object, version: int, generation: int) -> tuple[AnySlot, ...]:
    """Return the slots of a document of *version* and *generation*, in the order of their kinds.

    Raises:
        VaultKeysDamagedError: They break the rules of their form (fact ``part``).
        KdfBoundsError: A slot asks for more than any honest slot.
    """
    if not isinstance(value, list) or not value:
        raise VaultKeysDamagedError(part="slots")
    slots = tuple(_slot(item) for item in value)
    kinds = [slot.kind for slot in slots]
    if kinds != sorted(set(kinds)) or any(slot.generation > generation for slot in slots):
        raise VaultKeysDamagedError(part="slots")
    # One document has one form: the lowest version that has room for its slots.
    if version != version_of(slots):
        raise VaultKeysDamagedError(part="v")
    for slot in slots:
        if isinstance(slot, Slot):
            slot.cost.check()
    return slots


def version_of(slots: tuple[AnySlot, ...]) -> int:
    """Return the lowest version of the document that has room for *slots*."""
    return max((SINCE[slot.kind] for slot in slots), default=1)


def exactly(value: object, names: set[str], part: str) -> dict[str, Any]:
    """Return *value* if it is an object with exactly these names.

    Raises:
        VaultKeysDamagedError: It is not.
    """
    if not isinstance(value, dict) or set(value) != names:
        raise VaultKeysDamagedError(part=part)
    return value


def integer(value: object, part: str, most: int = LARGEST_GENERATION) -> int:
    """Return *value* if it is a whole number from 0 to *most*.

    Raises:
        VaultKeysDamagedError, KdfBoundsError: It is not.
    """
    if type(value) is not int or not 0 <= value <= most:
        # A number out of all reason in a cost is named as what it is: an attack on memory.
        if part in {"m", "t", "p"} and type(value) is int:
            raise KdfBoundsError(field=part)
        raise VaultKeysDamagedError(part=part)
    return value


def is_recipient(text: object) -> bool:
    """Whether *text* looks like a recipient of age."""
    return isinstance(text, str) and bool(_RECIPIENT.fullmatch(text))


def _slot(item: object) -> AnySlot:
    kind = item.get("kind") if isinstance(item, dict) else None
    if not isinstance(kind, str) or kind not in SINCE:
        raise VaultKeysDamagedError(part="kind")
    return _escrow(item) if kind == ESCROW else _stretched(item, kind)


def _escrow(item: object) -> EscrowSlot:
    fields = exactly(item, {"age", "generation", "id", "kind", "recipient"}, "slot")
    if not is_recipient(fields["recipient"]):
        raise VaultKeysDamagedError(part="recipient")
    age = fields["age"]
    if not isinstance(age, str) or not 0 < len(age) <= 2 * LARGEST_ESCROW:
        raise VaultKeysDamagedError(part="age")
    data = _bytes(age, len(age) // 2, "age")
    if not data.startswith(AGE_MAGIC):
        raise VaultKeysDamagedError(part="age")
    return EscrowSlot(
        id=_bytes(fields["id"], ID_BYTES, "id").hex(),
        generation=integer(fields["generation"], "generation"),
        recipient=fields["recipient"],
        age=data,
    )


def _stretched(item: object, kind: str) -> Slot:
    names = {"generation", "id", "kdf", "kind", "nonce", "wrapped"}
    fields = exactly(item, names | {"marks"} if kind == SHARES else names, "slot")
    kdf = exactly(fields["kdf"], {"name", "m", "t", "p", "salt"}, "kdf")
    if kdf["name"] != "argon2id":
        raise VaultKeysDamagedError(part="kind")
    return Slot(
        kind=kind,
        id=_bytes(fields["id"], ID_BYTES, "id").hex(),
        generation=integer(fields["generation"], "generation"),
        cost=KdfCost(
            memory_kib=integer(kdf["m"], "m"),
            passes=integer(kdf["t"], "t"),
            lanes=integer(kdf["p"], "p"),
        ),
        salt=_bytes(kdf["salt"], SALT_BYTES, "salt"),
        nonce=_bytes(fields["nonce"], NONCE_BYTES, "nonce"),
        wrapped=_bytes(fields["wrapped"], WRAPPED_BYTES, "wrapped"),
        marks=_marks(fields["marks"]) if kind == SHARES else None,
    )


def _marks(value: object) -> ShareMarks:
    fields = exactly(value, {"checks", "set"}, "marks")
    checks = fields["checks"]
    if not isinstance(checks, list) or len(checks) != SHARES_MADE:
        raise VaultKeysDamagedError(part="marks")
    return ShareMarks(
        set=integer(fields["set"], "set", LARGEST_SET),
        checks=tuple(_bytes(check, CHECK_BYTES, "marks") for check in checks),
    )


def _bytes(value: object, count: int, part: str) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * count or not _HEX.fullmatch(value):
        raise VaultKeysDamagedError(part=part)
    return bytes.fromhex(value)
