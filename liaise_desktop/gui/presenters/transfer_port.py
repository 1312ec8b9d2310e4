"""What the pages of hand-overs ask of the application, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import (
        Applied,
        Decisions,
        Exported,
        ImportPreview,
        StagedImport,
    )
    from liaise_desktop.application.transfer_ahead import Ahead


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody whose device the city certified; ``role`` is a code of ROLE."""

    principal: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Place:
    """A folder where files are handed over; ``stick`` if it can be pulled out."""

    folder: Path
    name: str
    stick: bool = True


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """An export file that lies ready, or one that was looked at and not decided.

    Attributes:
        name, size, at: Of the file; ``at`` is ISO 8601 with offset.
        path: Where it lies; None for one that waits in the vault.
        place: What the stick or folder is called.
        staged: Its id if it waits in the vault.
        sender: Who sent it, as far as that is known.
    """

    name: str
    size: int
    at: str
    path: Path | None = None
    place: str = ""
    staged: str = ""
    sender: str = ""


class TransferPort(Protocol):
    """What the two pages of hand-overs ask of the application.

    What takes a Progress runs in a job; the rest answers at once on the thread of the screens.
    """

    def recipients(self) -> Sequence[Recipient]:
        """Return the people for whom a file can be written now, by name."""

    def waiting(self, recipients: Sequence[str], progress: Progress) -> Ahead:
        """Return what a file for these principals would hold."""

    def export(self, recipients: Sequence[str], folder: Path, progress: Progress) -> Exported:
        """Write a file for these principals into *folder*."""

    def places(self) -> Sequence[Place]:
        """Return the sticks that are in, and the folders used before."""

    def use_folder(self, folder: Path) -> None:
        """Count *folder* among the places from now on."""

    def waiting_files(self, progress: Progress) -> Sequence[WaitingFile]:
        """Return the export files in all places, newest first, then those in the vault."""

    def stage(self, path: Path, progress: Progress) -> StagedImport:
        """Verify a file, in a process of its own, and keep it undecided in the vault."""

    def preview(self, staged: str, progress: Progress) -> ImportPreview:
        """Return what a staged file would do."""

    def values(self, staged: str, record: str) -> Mapping[str, object]:
        """Return what a record says that is only in a staged file."""

    def apply(self, staged: str, decisions: Decisions, progress: Progress) -> Applied:
        """Bring in a staged file."""

    def discard(self, staged: str) -> None:
        """Forget a staged file; takes a moment, so it runs in a job as well."""

    def undo(self, transfer: str) -> ChangeSet:
        """Take back what a hand-over brought; runs in a job."""

    def key_number(self, key: str) -> str:
        """Return the thirty digits by which two people compare an author key."""
