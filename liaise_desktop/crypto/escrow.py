"""The city's way into a vault: the vault key, for a recipient whose identity the city keeps.

A laptop whose passphrase was forgotten writes a *request*: the sealed key and a fresh recipient
of age, whose identity follows from a one-time code on paper and lies on no disk. The holder of
the city's identity compares thirty digits with the worker, opens the sealed key and seals the
very same bytes for that recipient: the *answer*. Age alone does it too, see docs/vault-format.md.
"""

from __future__ import annotations

import base64
import binascii
import io
from dataclasses import dataclass, field
from typing import Any

from liaise_desktop.crypto.age_files import decrypt, encrypt, new_identity
from liaise_desktop.crypto.derive import KEY_BYTES, expand, extract
from liaise_desktop.crypto.key_slots import LARGEST_ESCROW, is_recipient
from liaise_desktop.crypto.recovery import secret as code_secret
from liaise_desktop.crypto.verification import verification_number
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    EscrowRefusedError,
    ExportFileError,
    NotCanonicalError,
    NotForMeError,
    WrongPassphraseError,
)

SEALED, REQUEST = "liaise-vault-key", "liaise-recovery"
LARGEST_REQUEST = 16 * 1024
_VAULT_KEY_HEX = 64
_ARMOUR = ("-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----")
_COLUMNS = 64


@dataclass(frozen=True)
class RecoveryRequest:
    """What a laptop asks of its city.

    Attributes:
        vault_id: Which vault.
        recipient: For whom its key was sealed: the city's.
        sealed: A file of age that holds the vault key.
        reply_to: The fresh recipient of age for whom the answer is to be.
        created: When it was asked; a claim only.
        number: Thirty digits for the whole file, to be compared by voice.
    """

    vault_id: str
    recipient: str
    sealed: bytes = field(repr=False)
    reply_to: str
    created: str
    number: str


def sealed_for_city(vault_key: bytes, vault_id: str, recipient: str) -> bytes:
    """Return a file of age that holds the vault key for *recipient*.

    Raises:
        UntrustedError: That is no recipient of age.
    """
    said = {"format": SEALED, "v": 1, "vault_id": vault_id, "vault_key": vault_key.hex()}
    out = io.BytesIO()
    encrypt(io.BytesIO(canonical(said)), out, [recipient])
    return out.getvalue()


def reply_recipient(one_time_code: str, vault_id: str) -> str:
    """Return the recipient of age that belongs to a one-time code.

    Raises:
        RecoveryCodeError: It cannot be a code.
    """
    return _reply_identity(one_time_code, vault_id)[1]


def write_request(
    vault_id: str, recipient: str, sealed: bytes, reply_to: str, created: str
) -> bytes:
    """Return the bytes of a request."""
    return canonical(
        {
            "created": created,
            "format": REQUEST,
            "recipient": recipient,
            "reply_to": reply_to,
            "sealed": _armoured(sealed),
            "v": 1,
            "vault_id": vault_id,
        }
    )


def read_request(data: bytes) -> RecoveryRequest:
    """Return what a request says.

    Raises:
        EscrowRefusedError: It is none, or cut or altered (fact ``why`` "request").
    """
    said = _fields(data, {"created", "recipient", "reply_to", "sealed", "vault_id"})
    if not all(isinstance(value, str) for value in said.values()):
        raise EscrowRefusedError(why="request")
    if not is_recipient(said["recipient"]) or not is_recipient(said["reply_to"]):
        raise EscrowRefusedError(why="request")
    return RecoveryRequest(
        vault_id=said["vault_id"],
        recipient=said["recipient"],
        sealed=_unarmoured(said["sealed"]),
        reply_to=said["reply_to"],
        created=said["created"],
        number=verification_number(data),
    )


def answer_request(request: RecoveryRequest, identity: str) -> bytes:
    """Return the answer: the sealed key, opened by the city and sealed for the laptop.

    Raises:
        NotForMeError: It was sealed for somebody else, or *identity* is none.
        EscrowRefusedError: The sealed key is not what it should be (fact ``why`` "request").
    """
    try:
        opened = _opened(request.sealed, identity)
        _vault_key(opened, request.vault_id)
    except NotForMeError:
        raise
    except (ExportFileError, ValueError) as error:
        raise EscrowRefusedError(why="request") from error
    out = io.BytesIO()
    encrypt(io.BytesIO(opened), out, [request.reply_to])
    return out.getvalue()


def open_answer(answer: bytes, one_time_code: str, vault_id: str) -> bytes:
    """Return the vault key that an answer holds.

    Raises:
        RecoveryCodeError: The one-time code cannot be one.
        WrongPassphraseError: The answer is for another code.
        EscrowRefusedError: It is no answer, or for another vault (fact ``why``).
    """
    identity, _ = _reply_identity(one_time_code, vault_id)
    try:
        return _vault_key(_opened(answer, identity), vault_id)
    except NotForMeError as error:
        raise WrongPassphraseError(kind="escrow") from error
    except (ExportFileError, ValueError) as error:
        raise EscrowRefusedError(why="answer") from error


def _reply_identity(one_time_code: str, vault_id: str) -> tuple[str, str]:
    # 128 random bits need no stretching; the vault's id parts the codes of two laptops.
    key = extract(vault_id.encode(), code_secret(one_time_code))
    return new_identity(lambda count: expand(key, b"escrow-reply", count))


def _opened(data: bytes, identity: str) -> bytes:
    if len(data) > LARGEST_ESCROW:
        raise ValueError("larger than any sealed key")
    out = io.BytesIO()
    decrypt(io.BytesIO(data), out, identity)
    return out.getvalue()


def _vault_key(opened: bytes, vault_id: str) -> bytes:
    try:
        said = parse_canonical(opened)
    except NotCanonicalError as error:
        raise ValueError("not what was sealed") from error
    if not isinstance(said, dict) or (said.get("format"), said.get("v")) != (SEALED, 1):
        raise ValueError("not what was sealed")
    key = said.get("vault_key")
    if said.get("vault_id") != vault_id or not isinstance(key, str) or len(key) != _VAULT_KEY_HEX:
        raise ValueError("of another vault")
    vault_key = bytes.fromhex(key)
    if len(vault_key) != KEY_BYTES:
        raise ValueError("not what was sealed")
    return vault_key


def _fields(data: bytes, names: set[str]) -> dict[str, Any]:
    try:
        said = parse_canonical(data) if len(data) <= LARGEST_REQUEST else None
    except NotCanonicalError as error:
        raise EscrowRefusedError(why="request") from error
    if not isinstance(said, dict) or set(said) != names | {"format", "v"}:
        raise EscrowRefusedError(why="request")
    if (said.pop("format"), said.pop("v")) != (REQUEST, 1):
        raise EscrowRefusedError(why="request")
    return said


def _armoured(data: bytes) -> str:
    text = base64.b64encode(data).decode()
    rows = [text[at : at + _COLUMNS] for at in range(0, len(text), _COLUMNS)]
    return "\n".join([_ARMOUR[0], *rows, _ARMOUR[1], ""])


def _unarmoured(text: str) -> bytes:
    lines = text.split("\n")
    try:
        data = base64.b64decode("".join(lines[1:-2]), validate=True)
    except (binascii.Error, ValueError) as error:
        raise EscrowRefusedError(why="request") from error
    # Base 64 and line breaks leave room for other spellings: none is taken.
    if _armoured(data) != text or len(data) > LARGEST_ESCROW:
        raise EscrowRefusedError(why="request")
    return data
