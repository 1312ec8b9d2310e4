"""Where rescue files go, and where they are looked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from liaise_desktop.app.places import sticks

if TYPE_CHECKING:
    from liaise_desktop.storage.vault_access import VaultAccess


def own_places(access: VaultAccess) -> tuple[Path, ...]:
    """Return where a rescue file goes by itself: beside the vault, or else where there is room."""
    anchor = access.second_anchor
    config = () if anchor is None else (anchor.parent,)
    return (access.folder, *config, *_standard())


def all_places(access: VaultAccess) -> tuple[Path, ...]:
    """Return where rescue files are looked for: `own_places`, and the top of each stick."""
    return (*own_places(access), *(stick.folder for stick in sticks()))


def _standard() -> list[Path]:
    location = QStandardPaths.StandardLocation
    kinds = (location.DocumentsLocation, location.HomeLocation, location.RuntimeLocation)
    found = [QStandardPaths.writableLocation(kind) for kind in kinds]
    return [Path(each) for each in found if each]
