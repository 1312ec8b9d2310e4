"""``vault.label``: the little that a vault says of itself before it is opened, in clear.

What the worker called it, whether it is for practice, and when it was last opened; never the name
of a person, and never believed over what the opened vault says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaise_desktop.domain.canonical import canonical, parse_canonical
from liaise_desktop.domain.errors import NotCanonicalError, VaultMissingError
from liaise_desktop.storage import key_file
from liaise_desktop.storage.files import file_errors, read_small, replace_lasting

if TYPE_CHECKING:
    from pathlib import Path

NAME = "vault.label"
DATABASE = "vault.db"
LARGEST = 4096


@dataclass(frozen=True)
class VaultLabel:
    """What a closed vault says of itself; ``last_opened`` is ISO text, empty if never."""

    label: str
    practice: bool
    last_opened: str


def peek(folder: Path) -> VaultLabel:
    """Return what the vault in *folder* says of itself, without any key.

    A label that is lost or damaged reads as empty and real: that only costs its name.

    Raises:
        VaultMissingError: There is no vault in *folder*.
    """
    with file_errors():
        keys = (folder / key_file.NAME, folder / key_file.BEFORE)
        if not (folder / DATABASE).is_file() or not any(path.is_file() for path in keys):
            raise VaultMissingError
    return lost_label(folder)


def lost_label(folder: Path) -> VaultLabel:
    """Return what the label in *folder* says, whether or not there is a vault beside it."""
    with file_errors():
        try:
            value = parse_canonical(read_small(folder / NAME, LARGEST))
        except (FileNotFoundError, NotCanonicalError):
            value = None
    if not isinstance(value, dict):
        value = {}
    return VaultLabel(
        label=_text(value.get("label")),
        practice=value.get("practice") is True,
        last_opened=_text(value.get("last_opened")),
    )


def write_label(folder: Path, label: VaultLabel) -> None:
    """Replace what the vault says of itself."""
    data = canonical(
        {
            "label": label.label,
            "last_opened": label.last_opened,
            "practice": label.practice,
            "v": 1,
        }
    )
    with file_errors():
        replace_lasting(folder / NAME, data)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
