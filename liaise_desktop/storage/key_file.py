"""``vault.keys`` on disk: replaced in one step, the one before kept until the new one opens."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from liaise_desktop.crypto import slots
from liaise_desktop.domain.errors import (
    LiaiseError,
    VaultKeysDamagedError,
    VaultMissingError,
    WrongPassphraseError,
)
from liaise_desktop.storage.files import (
    file_errors,
    read_small,
    replace_lasting,
    sync_folder,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.crypto.slots import OpenedKeys

NAME = "vault.keys"
BEFORE = "vault.keys.1"
LARGEST = 16 * 1024


def read_keys(folder: Path) -> bytes:
    """Return the bytes of the key file, or of the one before where it is missing or damaged.

    Raises:
        VaultMissingError: There is no key file.
    """
    return _candidates(folder)[0]


def open_keys(folder: Path, open_slot: Callable[[bytes], OpenedKeys]) -> OpenedKeys:
    """Return the vault key that *open_slot* gets out of the key file.

    If a change of passphrase was cut off before it was confirmed, either passphrase opens; the
    one that was used stays.

    Raises:
        VaultMissingError: There is no key file.
        VaultKeysDamagedError: There is none that can be read.
        WrongPassphraseError: It opens no slot.
    """
    candidates = _candidates(folder)
    refused: LiaiseError | None = None
    for data in candidates:
        try:
            opened = open_slot(data)
        except (WrongPassphraseError, VaultKeysDamagedError) as error:
            refused = refused or error
            continue
        _settle(folder, data)
        return opened
    raise refused or VaultMissingError()


def replace_keys(folder: Path, data: bytes, confirm: Callable[[bytes], None]) -> None:
    """Put *data* in place of the key file.

    *confirm* gets the bytes read back and raises if they do not open; then the file is as before.
    """
    with file_errors():
        current, before = folder / NAME, folder / BEFORE
        if current.exists():
            replace_lasting(before, read_small(current, LARGEST))
        replace_lasting(current, data)
        try:
            confirm(read_small(current, LARGEST))
            before.unlink(missing_ok=True)
        except BaseException:
            if before.exists():
                before.replace(current)
                sync_folder(folder)
            raise
        # The new file stands. If the one before comes back after a loss of power, either opens.
        with suppress(OSError):
            sync_folder(folder)


def _candidates(folder: Path) -> list[bytes]:
    found = []
    with file_errors():
        for name in (NAME, BEFORE):
            with suppress(FileNotFoundError):
                found.append(read_small(folder / name, LARGEST))
    if not found:
        raise VaultMissingError
    # What cannot be read comes last, so that its error is told only if nothing else opens.
    return sorted(found, key=lambda data: not _readable(data))


def _readable(data: bytes) -> bool:
    try:
        slots.verify_key_file(data)
    except VaultKeysDamagedError:
        return False
    except LiaiseError:
        return True
    return True


def _settle(folder: Path, used: bytes) -> None:
    """Leave the key file that was used as the only one."""
    with suppress(OSError):
        current = folder / NAME
        if not current.exists() or read_small(current, LARGEST) != used:
            replace_lasting(current, used)
        _forget_before(folder)


def _forget_before(folder: Path) -> None:
    before = folder / BEFORE
    if before.exists():
        before.unlink()
        sync_folder(folder)
