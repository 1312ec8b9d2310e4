"""Where things live on this computer."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_PRIVATE = 0o700  # nobody but the user may look into our folders


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one user.

    Attributes:
        data: Vaults, one folder each below ``vaults``; practice apart below ``practice``.
        config: ``settings.toml`` and the second copy of head anchors.
        logs: Rotated log files.
        policy: What the machine's owner has set, such as ``policy.toml`` and the city pack.
    """

    data: Path
    config: Path
    logs: Path
    policy: Path

    @property
    def vaults(self) -> Path:
        """The folder of real vaults."""
        return self.data / "vaults"

    @property
    def practice(self) -> Path:
        """The folder of practice: its vaults, its pack, its stick."""
        return self.data / "practice"


def user_paths(root: Path | None = None) -> Paths:
    """Return the user's folders, all below *root* when one is given; nothing is created."""
    if root is not None:
        return Paths(root / "data", root / "config", root / "logs", root / "policy")
    location = QStandardPaths.StandardLocation
    data = Path(QStandardPaths.writableLocation(location.GenericDataLocation)) / "liaise"
    config = Path(QStandardPaths.writableLocation(location.GenericConfigLocation)) / "liaise"
    return Paths(data, config, data / "logs", _policy_folder())


def private_folder(folder: Path) -> Path:
    """Make *folder* and those above it, readable by this user only, and return it."""
    missing = []
    place = folder
    while not place.exists():
        missing.append(place)
        place = place.parent
    for step in reversed(missing):
        step.mkdir(mode=_PRIVATE, exist_ok=True)
    return folder


def _policy_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "Liaise"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Liaise")
    return Path("/etc/liaise")
