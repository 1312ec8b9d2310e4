"""Backups of an unlocked vault, as the screens ask for them; what they do is remembered in it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.app.places import sticks
from liaise_desktop.domain.errors import BackupError, LiaiseError, TargetUnwritableError
from liaise_desktop.gui.presenters.backup_port import (
    AwayPlace,
    BackupLook,
    BackupRow,
    BackupsShown,
    Held,
)
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.storage import backup_facts, tombstones
from liaise_desktop.storage.anchor import head_of
from liaise_desktop.storage.backup_contents import contents_of, look_into, open_backup
from liaise_desktop.storage.backup_facts import KnownPlace
from liaise_desktop.storage.backup_label import Kind, Standing, key_mark
from liaise_desktop.storage.backup_rotation import Rotation, to_go
from liaise_desktop.storage.backups import (
    default_place,
    destroy,
    list_backups,
    make_backup,
    own_backups,
)
from liaise_desktop.storage.key_renewal import forget_retired
from liaise_desktop.storage.meta import get_meta, put_meta

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.backup_contents import Contents
    from liaise_desktop.storage.backup_label import Backup
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.vault import Vault

ON_STICK: Final = "liaise-backups"  # the folder on a stick
BACKED_UP: Final = "last_backup_of"  # in meta: how far the vault had come at the last backup


def _at_once(call: Callable[[], Any]) -> Any:
    return call()


class BackupWork:
    """The `BackupPort` of the screens.

    Args:
        vault: The unlocked vault.
        on_writer: Runs something on the thread that writes, and waits for it.
        look: Returns the sticks that are in.
        folders: Other sticks and folders to begin with, such as the stick of practice.
        rotation: How many are kept.
    """

    def __init__(
        self,
        vault: Vault,
        on_writer: Callable[[Callable[[], Any]], Any] = _at_once,
        look: Callable[[], Sequence[Place]] = sticks,
        folders: Sequence[Place] = (),
        rotation: Rotation | None = None,
    ) -> None:
        self._vault, self._on_writer = vault, on_writer
        self._look, self._folders = look, tuple(folders)
        self._rotation = rotation or Rotation()
        self.access = vault.access
        self.home = default_place(vault.folder)

    # -- the port ----------------------------------------------------------------------------

    def shown(self, progress: Progress) -> BackupsShown:
        """Return how backing up stands."""
        db = self._vault.read_connection()
        facts = backup_facts.read_facts(db)
        rows: list[BackupRow] = []
        for place, name in self.within_reach():
            progress.step(0, 0)
            with suppress(TargetUnwritableError):
                rows += [self._row(each, name) for each in list_backups(place, self.access)]
        rows.sort(key=_newest, reverse=True)
        return BackupsShown(
            rows=tuple(rows),
            away=tuple(self._away(db)),
            last_at=facts.last_at,
            last_place=facts.last_place,
            failed_since=facts.failed_since,
            failure=error_called(facts.failure) if facts.failed_since else None,
        )

    def places(self) -> Sequence[Place]:
        """Return the sticks that are in, and the folders used before."""
        found = {place.folder: place for place in (*self._look(), *self._folders)}
        held = {folder / ON_STICK for folder in found}
        for known in backup_facts.read_places(self._vault.read_connection()):
            folder = Path(known.folder)
            if folder not in held and folder.is_dir():
                found.setdefault(folder, Place(folder, known.name, stick=False))
        return list(found.values())

    def make(self, folder: Path | None, progress: Progress) -> None:
        """Make a backup on this laptop, or in *folder*.

        Raises:
            LiaiseError: It could not be made, and nothing is left of it.
        """
        if folder is None:
            self.make_here(Kind.ASKED, progress)
            return
        with suppress(OSError):
            if not folder.is_dir():
                raise TargetUnwritableError  # the stick was pulled out meanwhile
        loose = {place.folder: place.name for place in (*self._look(), *self._folders)}
        place = folder / ON_STICK if folder in loose else folder
        name = loose.get(folder, folder.name or str(folder))
        backup = make_backup(self.access, place, progress, kind=Kind.ASKED)
        self.rotate(place)
        self._on_writer(lambda: self._note_made(backup, place, name))

    def look(self, row: BackupRow, progress: Progress) -> BackupLook:
        """Return what a backup holds and what it lacks.

        Raises:
            LiaiseError: It is damaged, or the stick was pulled out.
        """
        found = look_into(row.folder, self.access, progress)
        lacking = found.lacking
        if lacking is None:
            return BackupLook(row, _held(found.contents), 0, 0, 0, "")
        numbers = (lacking.changes, lacking.notes, lacking.cases)
        return BackupLook(row, _held(found.contents), *numbers, lacking.since)

    # -- making and keeping few --------------------------------------------------------------

    def make_here(self, kind: Kind, progress: Progress) -> Backup:
        """Make a backup inside the vault's folder, and remember how that went.

        Raises:
            LiaiseError: It could not be made, and nothing is left of it.
        """
        try:
            backup = make_backup(self.access, self.home, progress, kind=kind)
            self.rotate(self.home)
        except LiaiseError as error:
            code = error.code
            with suppress(LiaiseError):
                self._on_writer(lambda: self._note_failed(code))
            raise
        self._on_writer(lambda: self._note_made(backup, None, ""))
        return backup

    def rotate(self, place: Path) -> None:
        """Take away the backups that need not be kept."""
        backups = own_backups(place, self.access)
        for backup in to_go(backups, self.access.now(), self._rotation):
            destroy(backup.folder)

    def changed_since(self) -> bool:
        """Whether anything was written since the last backup on this laptop."""
        db = self._vault.read_connection()
        return get_meta(db, BACKED_UP) != _state(db) or not own_backups(self.home, self.access)

    # -- places ------------------------------------------------------------------------------

    def within_reach(self) -> list[tuple[Path, str]]:
        """Return the folders in which backups may lie now, each with its name on the screen."""
        found = {self.home: ""}
        for place in (*self._look(), *self._folders):
            found.setdefault(place.folder / ON_STICK, place.name)
        for known in backup_facts.read_places(self._vault.read_connection()):
            found.setdefault(Path(known.folder), known.name)
        return [(place, name) for place, name in found.items() if place.is_dir()]

    def out_of_reach(self) -> list[KnownPlace]:
        """Return the places that are known and not there."""
        known = backup_facts.read_places(self._vault.read_connection())
        return [place for place in known if not Path(place.folder).is_dir()]

    def forget_key(self, old_key: bytes) -> None:
        """Remember that no backup lies under an older database key any more."""

        def forget() -> None:
            with self._vault.unit() as unit:
                forget_retired(unit.db, old_key)

        self._on_writer(forget)

    def _away(self, db: Connection) -> list[AwayPlace]:
        erasures = tombstones.erasures_in(db)
        wanted = (tombstones.digest(erasures), key_mark(self.access.db_key))
        return [
            AwayPlace(known.name, known.last_at)
            for known in backup_facts.read_places(db)
            if (known.erased, known.key) != wanted and not Path(known.folder).is_dir()
        ]

    def note_clean(self, place: Path, erased: str) -> None:
        """Remember that nothing is left to be erased in *place*, nor any backup of older keys."""
        key = key_mark(self.access.db_key)
        for known in backup_facts.read_places(self._vault.read_connection()):
            if known.folder == str(place) and (known.erased, known.key) != (erased, key):
                clean = KnownPlace(known.folder, known.name, known.last_at, erased, key)
                self._on_writer(lambda: self._put_place(clean))  # noqa: B023 - it is waited for

    def _put_place(self, place: KnownPlace) -> None:
        with self._vault.unit() as unit:
            backup_facts.put_place(unit.db, place)

    def _note_made(self, backup: Backup, place: Path | None, name: str) -> None:
        at = backup.made.isoformat()
        with self._vault.unit() as unit:
            backup_facts.note_made(unit.db, at, name)
            if place is None:
                put_meta(unit.db, BACKED_UP, _state(unit.db))
            elif backup.label is not None:
                known = {one.folder: one for one in backup_facts.read_places(unit.db)}
                before = known.get(str(place))
                erased = before.erased if before else backup.label.erased
                key = before.key if before else backup.label.key
                backup_facts.put_place(unit.db, KnownPlace(str(place), name, at, erased, key))

    def _note_failed(self, code: str) -> None:
        with self._vault.unit() as unit:
            now = self.access.now().isoformat(timespec="seconds")
            backup_facts.note_failed(unit.db, now, code)

    def _row(self, backup: Backup, place: str) -> BackupRow:
        held, standing = None, backup.standing
        if standing is Standing.GOOD:
            try:
                held = self._held_in(backup)
            except LiaiseError:
                standing = Standing.DAMAGED
        return BackupRow(
            folder=backup.folder,
            at=backup.made.isoformat(),
            place=place,
            kind=backup.kind.value,
            standing=standing.value,
            size=backup.size,
            held=held,
        )

    def _held_in(self, backup: Backup) -> Held:
        db = open_backup(backup.folder, self.access)
        try:
            return _held(contents_of(db))
        finally:
            db.close()


def _held(contents: Contents) -> Held:
    return Held(contents.cases, contents.notes, contents.mediations, contents.last_saved)


def _newest(row: BackupRow) -> str:
    return row.at


def _state(db: Connection) -> str:
    return head_of(db).hex() + get_meta(db, "last_saved")


def error_called(code: str) -> LiaiseError:
    """Return an error with this code, to be told again; any backup error where there is none."""
    waiting: list[type[LiaiseError]] = [LiaiseError]
    while waiting:
        kind = waiting.pop()
        if kind.code == code:
            return kind()
        waiting += kind.__subclasses__()
    return BackupError()
