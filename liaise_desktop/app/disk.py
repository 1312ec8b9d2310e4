"""What lies below a folder: a network, a folder that is copied away, an encrypted disk."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NETWORKS: Final = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.davfs", "fuse.davfs2",
        "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "glusterfs", "ncpfs", "nfs", "nfs4",
        "smb", "smb2", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip
_SYSTEM: str = sys.platform
_OCTAL: Final = re.compile(r"\\([0-7]{3})")  # how the list of mounts writes a space
_SPACE: Final = "\\040"
_REMOTE_DRIVE: Final = 4  # what GetDriveType calls a mapped drive
# Folders by name, markers that the programs leave in what they copy, and where they say so.
_NAMES: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "a cloud",
    "box sync": "Box",
    "pcloud": "pCloud",
    "syncthing": "Syncthing",
}
_MARKERS: Final = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".stfolder", "Syncthing"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
_SAID_BY: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def existing(folder: Path) -> Path:
    """Return *folder*, or the nearest one above it that there is, without links."""
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    return place.resolve()


def cloud_of(folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """Return the name of the service that copies *folder* away, as far as it shows."""
    known = os.environ if environment is None else environment
    place = existing(folder)
    line = [place, *place.parents]
    for variable in _SAID_BY:
        named = known.get(variable, "")
        if named and Path(named).resolve() in line:
            return "OneDrive"
    for step in line:
        name = step.name.casefold()
        for part, service in _NAMES.items():
            # "OneDrive - City of Maarhaven" is one too; "my drive" only as it stands.
            if name == part or name.startswith(f"{part} -"):
                return service
        for marker, service in _MARKERS:
            if _holds(step, marker):
                return service
    return ""


def _holds(folder: Path, marker: str) -> bool:
    try:
        return next(folder.glob(marker), None) is not None
    except OSError:
        return False


def network_of(folder: Path, mounts: Iterable[str] | None = None) -> str:
    """Return the kind of network file system below *folder*, nothing for a disk of its own."""
    place = existing(folder)
    if _SYSTEM == "win32":
        return _windows_network(place)
    lines = _mounts() if mounts is None else mounts
    found, kind = "", ""
    for line in lines:
        parts = line.split()
        if len(parts) < 3:  # noqa: PLR2004 - device, place, kind
            continue
        where = _OCTAL.sub(_sign, parts[1])
        if Path(where) in (place, *place.parents) and len(where) >= len(found):
            found, kind = where, parts[2]
    return kind if kind in NETWORKS else ""


def _sign(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))


def _mounts() -> list[str]:
    if _SYSTEM.startswith("linux"):
        try:
            text = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return []
        return text.splitlines()
    from PySide6.QtCore import QStorageInfo

    return [
        f"- {volume.rootPath().replace(' ', _SPACE)} {volume.fileSystemType().toStdString()}"
        for volume in QStorageInfo.mountedVolumes()
    ]


def _windows_network(place: Path) -> str:
    if place.drive.startswith("\\\\"):
        return "smb"
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    return "smb" if kernel.GetDriveTypeW(place.anchor) == _REMOTE_DRIVE else ""


def encrypted(folder: Path, system: Path = Path("/sys")) -> bool:
    """Return whether the system is known to encrypt the disk below *folder*.

    Linux says so for dm-crypt; elsewhere only an administrator may ask.
    """
    if not _SYSTEM.startswith("linux"):
        return False
    number = existing(folder).stat().st_dev
    device = system / "dev" / "block" / f"{os.major(number)}:{os.minor(number)}"
    return device.exists() and _is_crypt(device.resolve())


def _is_crypt(device: Path) -> bool:
    try:
        if (device / "dm" / "uuid").read_text().startswith("CRYPT-"):
            return True
    except OSError:
        pass
    try:
        below = list((device / "slaves").iterdir())
    except OSError:
        return False
    return any(_is_crypt(one.resolve()) for one in below)
