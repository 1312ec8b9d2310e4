"""What work beside an open vault needs: where it is, and the keys derived from its key."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liaise_desktop.crypto.derive import derive
from liaise_desktop.storage.vault_label import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.crypto.slots import OpenedKeys


def _system_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class VaultAccess:
    """A vault's folder and keys, for backups, restoring and what was erased.

    Attributes:
        folder: Where the vault lies.
        vault_id: 32 hex digits.
        db_key, anchor_key, tombstone_key: Derived from the vault key.
        second_anchor: The head anchor outside the vault's folder.
        now, random: The time, and random bytes.
    """

    folder: Path
    vault_id: str
    db_key: bytes = field(repr=False)
    anchor_key: bytes = field(repr=False)
    tombstone_key: bytes = field(repr=False)
    second_anchor: Path | None = None
    now: Callable[[], datetime] = _system_now
    random: Callable[[int], bytes] = secrets.token_bytes

    @property
    def database(self) -> Path:
        """The vault file."""
        return self.folder / DATABASE


def access_by_keys(
    folder: Path,
    keys: OpenedKeys,
    *,
    second_anchor: Path | None = None,
    now: Callable[[], datetime] = _system_now,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> VaultAccess:
    """Return the access that opened *keys* give to the vault in *folder*."""
    return VaultAccess(
        folder=folder,
        vault_id=keys.vault_id,
        db_key=derive(keys.vault_key, "db"),
        anchor_key=derive(keys.vault_key, "anchor"),
        tombstone_key=derive(keys.vault_key, "tombstones"),
        second_anchor=second_anchor,
        now=now,
        random=random,
    )
