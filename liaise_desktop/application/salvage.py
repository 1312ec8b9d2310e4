"""What came back of a damaged vault, what is missing, and whom to ask for it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Final

META: Final = "salvage"  # the fact of a vault under which the account is kept


@dataclass(frozen=True, slots=True)
class Missing:
    """Numbers of one author's log of a binder that are missing, *first* up to *last*.

    Attributes:
        binder: Its id.
        author: The author's key; ``epoch`` the author's epoch.
        name: The author's name, empty if it is not known.
        about: What the binder is about, by the code of its case or mediation; for screens only.
        sure: Names of colleagues whose laptops said that they hold it.
        perhaps: Names of others who may read this binder.
        own: Whether this laptop's owner wrote it.
    """

    binder: str
    author: str
    epoch: str
    first: int
    last: int
    name: str = ""
    about: str = ""
    sure: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    own: bool = False

    @property
    def count(self) -> int:
        """How many they are."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came back of a damaged vault.

    Attributes:
        at: When.
        changes: How many changes are in the vault now.
        read: How many of them were read from the damaged file.
        lost: How many that were once in the vault are not.
        unplaced: How many of the lost are not among *missing*, because nothing tells where they
            stood.
        missing: The others, by binder and author.
        drafts: How many drafts came back.
        local_lost: Tables of this laptop alone of which something could not be read.
        files_lost: How many attached files did not come back whole.
        new_device: Whether this laptop's own keys were lost, so that it must be certified again.
        backup: Of which moment the backup was that filled the rest; empty if there was none.
    """

    at: str
    changes: int
    read: int
    lost: int
    unplaced: int
    missing: tuple[Missing, ...] = ()
    drafts: int = 0
    local_lost: tuple[str, ...] = ()
    files_lost: int = 0
    new_device: bool = False
    backup: str = ""

    @property
    def complete(self) -> bool:
        """Whether nothing that was once in the vault is missing."""
        return not (self.lost or self.local_lost or self.files_lost or self.new_device)

    def text(self) -> str:
        """Return this as it is kept."""
        return json.dumps(asdict(self), separators=(",", ":"), sort_keys=True)


def read_salvaged(text: str) -> Salvaged | None:
    """Return the account that *text* keeps, None if there is none that can be read."""
    try:
        known: dict[str, Any] = json.loads(text)
        missing = tuple(
            Missing(**one | {"sure": tuple(one["sure"]), "perhaps": tuple(one["perhaps"])})
            for one in known["missing"]
        )
        return Salvaged(
            **known | {"missing": missing, "local_lost": tuple(known["local_lost"])}
        )
    except (ValueError, TypeError, KeyError):
        return None
