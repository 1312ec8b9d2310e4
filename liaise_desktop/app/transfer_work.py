"""Hand-overs as the screens ask for them, over the use cases and an unlocked vault."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liaise_desktop.app.places import sticks
from liaise_desktop.application import transfer_in, transfer_out
from liaise_desktop.application.transfer_ahead import look_ahead
from liaise_desktop.application.transfer_preview import preview
from liaise_desktop.crypto.verification import verification_number
from liaise_desktop.domain.errors import TargetUnwritableError
from liaise_desktop.exchange.writer import SUFFIX
from liaise_desktop.gui.presenters.transfer_port import Place, Recipient, WaitingFile
from liaise_desktop.storage.devices import Devices
from liaise_desktop.storage.staging import READY, Staging
from liaise_desktop.storage.transfer_touched import touched_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.application.transfer import (
        Applied,
        Decisions,
        Exported,
        ImportPreview,
        StagedImport,
        TransferDesk,
    )
    from liaise_desktop.application.transfer_ahead import Ahead
    from liaise_desktop.storage.database import Connection


class TransferWork:
    """The `TransferPort` of the screens.

    Args:
        desk: What hand-overs work with.
        read: Returns the calling thread's read-only connection.
        look: Returns the sticks that are in.
        folders: Other places to begin with, such as the stick of practice.
    """

    def __init__(
        self,
        desk: TransferDesk,
        read: Callable[[], Connection],
        look: Callable[[], Sequence[Place]] = sticks,
        folders: Sequence[Place] = (),
    ) -> None:
        self._desk = desk
        self._read = read
        self._look = look
        self._folders = list(folders)

    def recipients(self) -> Sequence[Recipient]:
        """Return the people for whom a file can be written now, by name."""
        now = self._desk.seconds()
        people = {
            device.principal: Recipient(device.principal, device.name, device.role)
            for device in Devices(self._read()).all()
            if device.key != self._desk.me.key
            and self._desk.may_receive(device, now)
        }
        return sorted(people.values(), key=lambda person: (person.name, person.principal))

    def waiting(self, recipients: Sequence[str], progress: Progress) -> Ahead:
        """Return what a file for these principals would hold."""
        return look_ahead(self._desk, recipients, progress)

    def export(self, recipients: Sequence[str], folder: Path, progress: Progress) -> Exported:
        """Write a file for these principals into *folder*."""
        return transfer_out.export_for(self._desk, recipients, folder, progress)

    def places(self) -> Sequence[Place]:
        """Return the sticks that are in, and the folders used before."""
        found = {place.folder: place for place in (*self._look(), *self._folders)}
        return list(found.values())

    def use_folder(self, folder: Path) -> None:
        """Count *folder* among the places from now on."""
        if all(place.folder != folder for place in self.places()):
            self._folders.append(Place(folder, folder.name or str(folder), stick=False))

    def waiting_files(self, progress: Progress) -> Sequence[WaitingFile]:
        """Return the export files in all places, newest first, then those in the vault."""
        found: list[WaitingFile] = []
        places = self.places()
        for at, place in enumerate(places, 1):
            progress.step(at, len(places))
            found += _files_in(place)
        found.sort(key=lambda file: (file.at, file.name), reverse=True)
        return [*self._undecided(), *found]

    def _undecided(self) -> Iterator[WaitingFile]:
        staging = Staging(self._read())
        for staged in staging.with_status(READY):
            file = staging.file(staged)
            if file is not None:
                name = file.incoming.sender.name
                yield WaitingFile(file.file, file.size, "", staged=staged, sender=name)

    def stage(self, path: Path, progress: Progress) -> StagedImport:
        """Verify a file, in a process of its own, and keep it undecided in the vault.

        Raises:
            TargetUnwritableError: It is not there any more.
        """
        if not _is_there(path):
            raise TargetUnwritableError  # the stick was pulled out; the file is not refused
        return transfer_in.stage_import(self._desk, path, progress)

    def preview(self, staged: str, progress: Progress) -> ImportPreview:
        """Return what a staged file would do."""
        return preview(self._desk, staged, progress)

    def values(self, staged: str, record: str) -> Mapping[str, object]:
        """Return what a record says that is only in a staged file."""
        with self._desk.vault.inbox() as inbox:
            return inbox.values(staged, record)

    def apply(self, staged: str, decisions: Decisions, progress: Progress) -> Applied:
        """Bring in a staged file."""
        return transfer_in.apply_import(self._desk, staged, decisions, progress)

    def discard(self, staged: str) -> None:
        """Forget a staged file."""
        transfer_in.discard_staged(self._desk, staged)

    def undo(self, transfer: str) -> ChangeSet:
        """Take back what a hand-over brought."""
        touched = touched_by(self._read(), transfer)
        transfer_in.undo_import(self._desk, transfer)
        return touched

    def key_number(self, key: str) -> str:
        """Return the thirty digits by which two people compare an author key."""
        return verification_number(bytes.fromhex(key))


def _is_there(path: Path) -> bool:
    with suppress(OSError):
        return path.exists()
    return False


def _files_in(place: Place) -> Iterator[WaitingFile]:
    # A stick may be pulled out while somebody looks; then what was on it is simply not there.
    with suppress(OSError):
        for path in place.folder.iterdir():
            if path.suffix == SUFFIX and path.is_file():
                facts = path.stat()
                at = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone()
                moment = at.isoformat(timespec="seconds")
                yield WaitingFile(path.name, facts.st_size, moment, path, place.name)
