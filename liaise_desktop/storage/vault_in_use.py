"""What work on the keys needs of an open vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.unit_of_work import VaultUnitOfWork
    from liaise_desktop.storage.vault_access import VaultAccess


class VaultInUse(Protocol):
    """An open vault; `storage.vault.Vault` is one."""

    @property
    def folder(self) -> Path:
        """Where it lies."""

    @property
    def access(self) -> VaultAccess:
        """Its folder and derived keys."""

    def unit(self) -> VaultUnitOfWork:
        """Return a unit of work."""

    def read_connection(self) -> Connection:
        """Return a connection that cannot write."""

    def checkpoint(self) -> bool:
        """Empty the write-ahead log; return whether it is empty."""

    def close(self) -> None:
        """Let go of everything."""
