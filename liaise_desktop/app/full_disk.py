"""A full disk on the screen: typing goes on, it is tried again, and there is another place."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Slot

from liaise_desktop.app.rescue_places import own_places
from liaise_desktop.application import notes
from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.views.full_disk import FullDiskBanner
from liaise_desktop.storage.rescue import write_rescue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.app.office_parts import OfficeParts
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.storage.vault_access import VaultAccess

    Texts = Mapping[str, Mapping[str, Any]]

RETRY_MILLISECONDS: Final = 5000


class FullDisk(QObject):
    """Hears that the disk is full, and writes what is typed as soon as there is room.

    Args:
        office: The unlocked vault on the screen.
    """

    def __init__(self, office: OfficeParts) -> None:
        super().__init__(office.frame)
        self._office = office
        self._written: list[Path] = []
        self.banner = FullDiskBanner(office.frame)
        self.banner.place_chosen.connect(self._on_place)
        self._busy = False
        self.again = QTimer(self)
        self.again.setInterval(RETRY_MILLISECONDS)
        self.again.timeout.connect(self.retry)
        office.jobs.trouble.connect(self._on_trouble)

    @Slot(object)
    def _on_trouble(self, error: object) -> None:
        if not isinstance(error, VaultFullError):
            return
        self.banner.show_full()
        if not self.again.isActive():
            self.again.start()
            if error.facts.get("room"):
                self.retry()  # the reserve was given up: it may fit now

    @Slot()
    def retry(self) -> None:
        """Try to keep everything that is typed."""
        if not self._busy:
            self._busy = True
            self._office.jobs.start(self._keep, done=self._on_kept, failed=self._on_not_kept)

    def _keep(self, _progress: Progress) -> None:
        desk, unkept = self._office.session.desk, self._office.work.unkept
        waiting = unkept.all()
        if not waiting:
            # A note that was refused is still in its form; see whether a save would go through.
            waiting = {_TRIAL: {"room": "x" * _TRIAL_LETTERS}}
        for key, content in waiting.items():
            if content is None:
                notes.discard_draft(desk, key)
            else:
                notes.keep_draft(desk, key, content)
            unkept.settle(key, content)
        notes.discard_draft(desk, _TRIAL)

    def _on_kept(self, _nothing: None) -> None:
        self._busy = False
        self.again.stop()
        self.banner.hide()
        written, self._written = self._written, []
        for path in written:
            with suppress(OSError):
                path.unlink()  # all of it is in the vault now
        self._office.notify(self.tr("There is room again. What you typed is kept."), None)

    def _on_not_kept(self, _error: Exception) -> None:
        self._busy = False

    @Slot(str)
    def _on_place(self, folder: str) -> None:
        drafts = {row.key: row.content for row in self._office.work.reader.drafts()}
        texts = drafts | self._office.work.unkept.texts()
        access = self._office.session.vault.access
        self._office.second.start(
            partial(_write, access, texts, folder),
            done=self._on_written,
            failed=self.banner.show_refused,
        )

    def _on_written(self, path: Path) -> None:
        self._written.append(path)
        self.banner.show_saved(path)

    def rescue(self) -> None:
        """Write what is not on the disk to any place that takes it; before the process goes."""
        texts = self._office.work.unkept.texts()
        if texts:
            access = self._office.session.vault.access
            write_rescue(access, texts, own_places(access))


def _write(access: VaultAccess, texts: Texts, folder: str, _progress: Progress) -> Path:
    return write_rescue(access, texts, [Path(folder)])


_TRIAL: Final = "room:trial"
_TRIAL_LETTERS: Final = 32 * 1024
