"""One window per vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from liaise_desktop.domain.errors import VaultInUseError

if TYPE_CHECKING:
    from pathlib import Path


def hold(folder: Path) -> QLockFile:
    """Take the vault in *folder* for this process; the lock lasts as long as what is returned.

    A lock left behind by a process that died is taken over, and so is one that stayed when this
    very process was replaced: it bears the number of a process that lives.

    Raises:
        VaultInUseError: Another process has it.
    """
    lock = QLockFile(str(folder / "vault.lock"))
    lock.setStaleLockTime(0)  # a laptop may sleep for days with the vault open
    if not lock.tryLock(200) and not (lock.removeStaleLockFile() and lock.tryLock(200)):
        raise VaultInUseError
    return lock
