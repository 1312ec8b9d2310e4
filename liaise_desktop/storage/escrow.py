"""Asking the city for a way into a locked vault.

While a request waits for its answer, ``vault.request`` beside the vault says for which recipient
of age; the one-time code that opens the answer stands on paper only. An answer is taken once:
with the new passphrase the waiting request is forgotten.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from liaise_desktop.crypto.escrow import read_request, reply_recipient, write_request
from liaise_desktop.crypto.key_file import read_key_file
from liaise_desktop.crypto.slots import (
    ESCROW,
    rewrap_escrow,
    verify_key_file,
    without_slot,
)
from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import (
    EscrowMissingError,
    EscrowNotAskedError,
    LiaiseError,
    NotCanonicalError,
    WrongPassphraseError,
)
from liaise_desktop.storage.files import file_errors, read_small, replace_lasting, sync_folder
from liaise_desktop.storage.key_file import read_keys, replace_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from liaise_desktop.crypto.slots import OpenedKeys

NAME = "vault.request"
LARGEST = 1024


@dataclass(frozen=True)
class CityAsked:
    """A request on its way: the file for the city, and the number to read to its holder."""

    data: bytes = field(repr=False)
    number: str


@dataclass(frozen=True)
class RequestWaiting:
    """A request that waits for its answer: when it was made, and its number."""

    created: str
    number: str


def can_ask_city(folder: Path) -> bool:
    """Whether the city keeps a way into the vault in *folder*; needs no secret.

    Raises:
        VaultMissingError, VaultKeysDamagedError: There is no key file that is whole.
    """
    return read_key_file(read_keys(folder)).escrow is not None


def ask_city(folder: Path, one_time_code: str, now: datetime) -> CityAsked:
    """Return a request to the city; one that waited before is void.

    Args:
        folder: The vault's.
        one_time_code: From `crypto.recovery.new_recovery_code`, written down by the worker.
        now: The time.

    Raises:
        EscrowMissingError: The city keeps no way into this vault.
        VaultFullError, VaultUnwritableError: The disk refuses.
    """
    keys = read_key_file(read_keys(folder))
    if keys.escrow is None:
        raise EscrowMissingError
    created = now.isoformat(timespec="seconds")
    reply_to = reply_recipient(one_time_code, keys.vault_id)
    slot = keys.escrow
    data = write_request(keys.vault_id, slot.recipient, slot.age, reply_to, created)
    number = read_request(data).number
    waits = {"created": created, "number": number, "reply_to": reply_to, "v": 1}
    with file_errors():
        replace_lasting(folder / NAME, canonical(waits))
    return CityAsked(data, number)


def save_request(asked: CityAsked, path: Path) -> None:
    """Write the request where somebody chose, through to the disk.

    Raises:
        VaultFullError, VaultUnwritableError: It could not be written there.
    """
    with file_errors():
        replace_lasting(path, asked.data)


def request_waiting(folder: Path) -> RequestWaiting | None:
    """Return the request that waits for an answer, None if none does."""
    said = _waiting(folder)
    if said is None:
        return None
    return RequestWaiting(str(said.get("created", "")), str(said.get("number", "")))


def must_wait_for(folder: Path, one_time_code: str, vault_id: str) -> None:
    """Hold that the answer to this code's request is awaited.

    Raises:
        EscrowNotAskedError: No request waits.
        RecoveryCodeError: It cannot be a code.
        WrongPassphraseError: The request that waits was made with another code.
    """
    reply_to = reply_recipient(one_time_code, vault_id)
    said = _waiting(folder)
    if said is None:
        raise EscrowNotAskedError
    if said.get("reply_to") != reply_to:
        raise WrongPassphraseError(kind="escrow")


def forget_request(folder: Path) -> None:
    """Let no answer open the vault any more, until the city is asked again."""
    path = folder / NAME
    with file_errors():
        if path.exists():
            path.unlink()
            sync_folder(folder)


def follow_policy(
    folder: Path, keys: OpenedKeys, recipient: str | None, random: Callable[[int], bytes]
) -> bool:
    """Give the city its way in, or take it away, as its policy is; return whether it was given.

    Called where the vault key is at hand. What the disk refuses waits for the next opening.

    Args:
        folder: The vault's.
        keys: What was just opened.
        recipient: What the city wants; empty for nothing, None if that is not known.
        random: Gives random bytes.
    """
    data = read_keys(folder)
    slot = read_key_file(data).escrow
    now = slot.recipient if slot else ""
    if recipient is None or recipient == now:
        return False
    with suppress(LiaiseError):
        if recipient:
            data = rewrap_escrow(data, keys.vault_key, recipient, random)
        else:
            data = without_slot(data, ESCROW)
        replace_keys(folder, data, _whole)
        return bool(recipient)
    return False


def _whole(written: bytes) -> None:
    verify_key_file(written)


def _waiting(folder: Path) -> dict[str, Any] | None:
    with file_errors():
        try:
            said = parse_canonical(read_small(folder / NAME, LARGEST))
        except (FileNotFoundError, NotCanonicalError):
            return None
    return said if isinstance(said, dict) else None
