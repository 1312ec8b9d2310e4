"""Restores a backup into a closed vault; finds the last good one of a vault that is damaged."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from liaise_desktop.app.backup_work import ON_STICK
from liaise_desktop.app.places import sticks
from liaise_desktop.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupMissingError,
    LiaiseError,
    VaultDamagedError,
    VaultKeysDamagedError,
    VaultMissingError,
    WrongPassphraseError,
)
from liaise_desktop.storage import backup_label
from liaise_desktop.storage.backups import default_place, own_backups
from liaise_desktop.storage.restoring import Present, can_read, restore
from liaise_desktop.storage.salvage import replay
from liaise_desktop.storage.vault_access import access_by_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.presenters.transfer_port import Place
    from liaise_desktop.storage.restoring import Restored
    from liaise_desktop.storage.vault_access import VaultAccess
    from liaise_desktop.storage.ways_in import WayIn

_DAMAGED = (VaultDamagedError, BackupDamagedError)


def restore_into(backup: Path, access: VaultAccess, progress: Progress) -> Restored:
    """Put *backup* in the place of a vault that was open until now.

    Raises:
        LiaiseError: It could not be done; the vault is as it was.
    """
    try:
        return restore(backup, access, Present(access, readable=True, keys_open=True), progress)
    except _DAMAGED:
        if can_read(access):
            raise
    # The vault is what is damaged: what can be read of it comes along.
    present = Present(access, readable=False, keys_open=True)
    return restore(backup, access, present, progress, replay)


def has_backup(vault: Path, look: Callable[[], Sequence[Place]] = sticks) -> bool:
    """Whether anything that looks like a backup of a vault is within reach, without any key."""
    return next(_folders(vault, look), None) is not None


def restore_last(
    vault: Path,
    way: WayIn,
    second_anchor: Path | None,
    progress: Progress,
    look: Callable[[], Sequence[Place]] = sticks,
) -> Restored:
    """Put the last good backup in the place of a vault that cannot be opened.

    Raises:
        WrongPassphraseError: What was typed opens neither the vault nor a backup of it.
        BackupMissingError: There is no good backup within reach.
        LiaiseError: Disk, stick, or cancelled; everything is as it was.
    """
    wrong: LiaiseError | None = None
    for folder, keys_open in _ways(vault, look):
        try:
            keys = way.open(vault if keys_open else folder)
        except (VaultMissingError, VaultKeysDamagedError):
            continue
        except WrongPassphraseError as error:
            wrong = wrong or error
            continue
        access = access_by_keys(vault, keys, second_anchor=second_anchor)
        if not any(each.folder == folder for each in own_backups(folder.parent, access)):
            continue
        present = Present(access, readable=can_read(access), keys_open=keys_open)
        with suppress(BackupDamagedError, BackupForeignError):
            return restore(folder, access, present, progress, replay)
    raise wrong or BackupMissingError()


def _ways(vault: Path, look: Callable[[], Sequence[Place]]) -> Iterator[tuple[Path, bool]]:
    """Yield every backup, newest first: first by the vault's own keys, then by those of each."""
    folders = sorted(_folders(vault, look), key=_name, reverse=True)
    for keys_open in (True, False):
        for folder in folders:
            yield folder, keys_open


def _folders(vault: Path, look: Callable[[], Sequence[Place]]) -> Iterator[Path]:
    places = [default_place(vault), *(place.folder / ON_STICK for place in look())]
    for place in places:
        with suppress(OSError):
            for folder in place.iterdir():
                if backup_label.read_name(folder.name) and (folder / "vault.db").is_file():
                    yield folder


def _name(folder: Path) -> str:
    return folder.name
