"""Where files are handed over: sticks that are in, and folders that somebody chose."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QStorageInfo

from liaise_desktop.gui.presenters.transfer_port import Place

# Below these, desktops of Linux mount what is put in; on macOS everything but the system's disk.
_MOUNTED_BELOW = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


def sticks() -> list[Place]:
    """Return the volumes that can be pulled out and written to, by name."""
    found = [
        Place(Path(volume.rootPath()), volume.displayName())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _loose(volume)
    ]
    return sorted(found, key=lambda place: place.name)


def _loose(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        system = QStorageInfo(QDir.homePath()).rootPath()
        return root not in {system, QStorageInfo.root().rootPath()}
    return f"{root}/".startswith(_MOUNTED_BELOW)
