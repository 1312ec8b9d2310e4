"""Names and labels of backups: what one says of itself before it is opened, in clear.

``backup.json`` names the vault by its id and tells when and why the backup was made; what the
vault holds is told by opening it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import NotCanonicalError
from liaise_desktop.storage.files import read_small, replace_lasting

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "backup.json"
PART: Final = ".part"  # ends the name of a backup that is not finished
LARGEST: Final = 4096
_FOLDER = re.compile(r"(\d{4}-\d{2}-\d{2}-\d{6})-([0-9a-f]{8})(-\d+)?\Z")
_STAMP: Final = "%Y-%m-%d-%H%M%S"


class Kind(Enum):
    """Why a backup was made."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    BEFORE_RESTORE = "before-restore"


class Standing(Enum):
    """What a closed backup is to the vault that looks at it."""

    GOOD = "good"
    DAMAGED = "damaged"  # something is missing or cut
    FOREIGN = "foreign"  # of another vault
    OTHER_KEYS = "other-keys"  # of this vault, from before its keys were changed completely


@dataclass(frozen=True)
class Label:
    """What a backup says of itself.

    Attributes:
        vault_id: 32 hex digits.
        made: ISO text with offset.
        kind: Why it was made, see `Kind`.
        generation: Of its ``vault.keys``.
        pages: How many pages its ``vault.db`` has.
        key: Tells one database key from another, 16 hex digits; says nothing about the key.
        erased: Which erasures were done in it, a digest; see `Tombstones.digest`.
    """

    vault_id: str
    made: str
    kind: str
    generation: int
    pages: int
    key: str
    erased: str


@dataclass(frozen=True)
class Backup:
    """A backup that lies in a folder.

    Attributes:
        folder: Where it lies.
        made: When it was made; of a damaged one, what its name says.
        size: Bytes.
        standing: What it is to the vault that looks at it.
        label: What it says of itself; None if that cannot be read.
    """

    folder: Path
    made: datetime
    size: int
    standing: Standing
    label: Label | None

    @property
    def kind(self) -> Kind:
        """Why it was made."""
        try:
            return Kind(self.label.kind) if self.label else Kind.AUTOMATIC
        except ValueError:
            return Kind.AUTOMATIC


def folder_name(made: datetime, vault_id: str) -> str:
    """Return what the folder of a backup is called."""
    return f"{made.astimezone(UTC).strftime(_STAMP)}-{vault_id[:8]}"


def read_name(name: str) -> tuple[datetime, str] | None:
    """Return when a backup was made and the first digits of its vault, None for other names."""
    found = _FOLDER.match(name)
    if found is None:
        return None
    try:
        made = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return made, found[2]


def key_mark(db_key: bytes) -> str:
    """Return what tells one database key from another."""
    return hmac.digest(db_key, b"liaise-backup-key", hashlib.sha256)[:8].hex()


def write_label(folder: Path, label: Label) -> None:
    """Put the label into the folder of a backup, in one step."""
    replace_lasting(folder / NAME, canonical({**asdict(label), "v": 1}))


def read_label(folder: Path) -> Label | None:
    """Return what a backup says of itself, None if it cannot be read."""
    try:
        value = parse_canonical(read_small(folder / NAME, LARGEST))
    except (OSError, NotCanonicalError):
        return None
    if not isinstance(value, dict) or value.pop("v", None) != 1:
        return None
    return _checked(value)


def _checked(value: dict[str, Any]) -> Label | None:
    kinds = {name: int if name in {"generation", "pages"} else str for name in _NAMES}
    if value.keys() != kinds.keys():
        return None
    if not all(type(value[name]) is kind for name, kind in kinds.items()):
        return None
    try:
        moment = datetime.fromisoformat(value["made"])
    except ValueError:
        return None
    return Label(**value) if moment.tzinfo is not None else None


_NAMES: Final = tuple(Label.__dataclass_fields__)
