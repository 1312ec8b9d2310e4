"""The private folder for plain copies that other programs show."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from liaise_desktop.app.paths import private_folder

if TYPE_CHECKING:
    from pathlib import Path

OPENED = "opened"  # the folder's name, beside the vaults
_NAME_BYTES = 8


class OpenedCopies:
    """Plain copies of attachments, each in a folder of its own that only this user may enter."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place_for(self, name: str) -> Path:
        """Return where a copy called *name* goes; nothing is there yet."""
        folder = private_folder(self.folder) / secrets.token_hex(_NAME_BYTES)
        folder.mkdir(mode=0o700)
        return folder / name

    def drop(self, place: Path) -> None:
        """Take away one copy with its folder."""
        shutil.rmtree(place.parent, ignore_errors=True)

    def empty(self) -> bool:
        """Take away all copies; return whether all are gone.

        A program on Windows may hold one: then it goes at the next lock or start. What lay on a
        solid-state disk may stay in its cells.
        """
        if not os.path.lexists(self.folder):
            return True
        if self.folder.is_symlink():
            with suppress(OSError):
                self.folder.unlink()
        shutil.rmtree(self.folder, ignore_errors=True)
        return not os.path.lexists(self.folder)
