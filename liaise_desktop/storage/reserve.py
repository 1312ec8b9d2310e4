"""Eight megabytes beside the vault, given up when the disk is full, so that a save still fits."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from liaise_desktop.storage.database import free_bytes
from liaise_desktop.storage.files import write_lasting

if TYPE_CHECKING:
    from pathlib import Path

NAME = "reserve.bin"
RESERVE_BYTES = 8 * 1024 * 1024
PLENTY_BYTES = 8 * RESERVE_BYTES  # free space above which the reserve is made again
SCARCE_BYTES = 2 * 1024 * 1024  # free space below which the next save may not fit


def keep_reserve(folder: Path) -> bool:
    """Make the reserve unless it is there or the disk is short; return whether it is there."""
    path = folder / NAME
    try:
        if path.exists() and path.stat().st_size == RESERVE_BYTES:
            return True
        if free_bytes(folder) < PLENTY_BYTES:
            return False
        # Random bytes, because a file of zeros takes no room on a disk that packs.
        write_lasting(path, secrets.token_bytes(RESERVE_BYTES))
    except OSError:
        release_reserve(folder)
        return False
    return True


def release_reserve(folder: Path) -> bool:
    """Give the reserve up; return whether that made room."""
    path = folder / NAME
    with suppress(OSError):
        if path.exists():
            path.unlink()
            return True
    return False


def make_room(folder: Path) -> None:
    """Give the reserve up if the disk is so full that the next save may not fit."""
    with suppress(OSError):
        if free_bytes(folder) < SCARCE_BYTES:
            release_reserve(folder)
