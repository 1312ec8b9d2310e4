"""What the screens of backups ask of the application, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.presenters.transfer_port import Place

GOOD: Final = "good"
DAMAGED: Final = "damaged"
FOREIGN: Final = "foreign"
OTHER_KEYS: Final = "other-keys"


@dataclass(frozen=True, slots=True)
class Held:
    """What a vault or a backup holds."""

    cases: int
    notes: int
    mediations: int
    last_saved: str = ""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup in the list.

    Attributes:
        folder: Where it lies.
        at: When it was made, ISO text.
        place: What the folder or stick is called; empty for this laptop.
        kind: Why it was made: "automatic", "asked" or "before-restore".
        standing: One of the words above.
        size: Bytes.
        held: What it holds; None where that cannot be told.
    """

    folder: Path
    at: str
    place: str
    kind: str
    standing: str
    size: int
    held: Held | None


@dataclass(frozen=True, slots=True)
class AwayPlace:
    """A stick or folder that is not there and holds backups in which something is to be erased.

    Attributes:
        name: What it is called.
        last_at: When a backup was last made there, ISO text.
    """

    name: str
    last_at: str


@dataclass(frozen=True, slots=True)
class BackupsShown:
    """How backing up stands.

    Attributes:
        rows: The backups within reach, newest first.
        away: Places out of reach that still hold what was erased.
        last_at: When the last backup was made, ISO text; empty if never.
        last_place: Where; empty for this laptop.
        failed_since: Since when none could be made, ISO text; empty if the last one was made.
        failure: Why, as an error.
    """

    rows: tuple[BackupRow, ...]
    away: tuple[AwayPlace, ...] = ()
    last_at: str = ""
    last_place: str = ""
    failed_since: str = ""
    failure: Exception | None = None


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What looking into a backup found.

    Attributes:
        row: The backup.
        held: What it holds.
        changes, notes, cases: What the present vault has that it lacks, in numbers.
        since: From when that is, ISO text; empty if there is nothing.
    """

    row: BackupRow
    held: Held
    changes: int
    notes: int
    cases: int
    since: str


class BackupPort(Protocol):
    """Backups, as the screens see them."""

    def shown(self, progress: Progress) -> BackupsShown:
        """Return how backing up stands."""

    def places(self) -> Sequence[Place]:
        """Return the sticks that are in, and the folders used before."""

    def make(self, folder: Path | None, progress: Progress) -> None:
        """Make a backup on this laptop, or in *folder*.

        Raises:
            LiaiseError: It could not be made, and nothing is left of it.
        """

    def look(self, row: BackupRow, progress: Progress) -> BackupLook:
        """Return what a backup holds and what it lacks.

        Raises:
            LiaiseError: It is damaged, or the stick was pulled out.
        """
