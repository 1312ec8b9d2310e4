"""The application while a vault is unlocked: its window, its pages, and what joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from liaise_desktop.app.city import PackWords
from liaise_desktop.app.full_disk import FullDisk
from liaise_desktop.app.key_notices import KeyNotices
from liaise_desktop.app.office_backups import OfficeBackups
from liaise_desktop.app.office_laptop import KEY as LAPTOP
from liaise_desktop.app.office_laptop import Laptop
from liaise_desktop.app.office_pages import Pages
from liaise_desktop.app.office_parts import OfficeParts
from liaise_desktop.app.office_ways import Ways
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.codes import ROLE
from liaise_desktop.domain.errors import VaultRolledBackError
from liaise_desktop.gui import dates
from liaise_desktop.gui.change_bus import ChangeBus
from liaise_desktop.gui.jobs import QtJobRunner
from liaise_desktop.gui.views.frame import Frame
from liaise_desktop.gui.views.paper_dialog import ask_for_file
from liaise_desktop.gui.wording import code_label, speak_for_city

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.app.entrance import Entrance
    from liaise_desktop.app.opened_copies import OpenedCopies
    from liaise_desktop.app.preferences import Preferences
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.gui.presenters.transfer_port import Place
    from liaise_desktop.gui.views.paper_dialog import ChooseFile

TIDY_MILLISECONDS: Final = 2500


class Office(QObject):
    """One unlocked vault on the screen.

    Args:
        session: The unlocked vault.
        jobs: The runner on whose thread the vault was opened; it owns the writing connection.
        preferences: For language, appearance and the minutes until locking.
        maker: Draws and judges passphrases, and draws recovery codes.
        copies: Plain copies of attachments that other programs show.
        folders: Places of export files to begin with.
        ask_file: Asks where a paper goes.

    Signals:
        lock_requested: Somebody asked for the lock.
        restore_requested: A backup, as a row, shall be put in the place of the vault.
        closed: The vault was closed, because its keys were changed; only leaving is left.
    """

    lock_requested = Signal()
    restore_requested = Signal(object)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        jobs: QtJobRunner,
        preferences: Preferences,
        maker: Entrance,
        copies: OpenedCopies,
        folders: Sequence[Place] = (),
        ask_file: ChooseFile = ask_for_file,
    ) -> None:
        super().__init__()
        self.session, self.jobs, self.second = session, jobs, QtJobRunner(self)
        self.bus, self.frame = ChangeBus(self), Frame()
        self._undo: Callable[[], None] | None = None
        self._back: list[tuple[str, str]] = []
        self.preferences, self._copies = preferences, copies
        city = PackWords(session.pack, self._language)
        self.work = Workplace(session.desk, session.reader(), jobs, self.bus.announce, city)
        parts = OfficeParts(
            session,
            self.work,
            self.frame,
            jobs,
            self.second,
            preferences,
            folders,
            ask_file,
            maker,
            copies,
            self.open,
            self.notify,
        )
        self.pages = Pages(parts)
        self.ways = Ways(parts, self.pages)
        self.backups = OfficeBackups(parts, self.pages.settings_page)
        self.laptop = Laptop(parts, self.pages.settings_page, self.lock_requested.emit)
        self.full_disk = FullDisk(parts)
        self._dress(parts)
        self._tidy = QTimer(self, interval=TIDY_MILLISECONDS)
        self._tidy.timeout.connect(self._on_tidy)

    def _language(self) -> str:
        return self.preferences.spoken

    def _dress(self, parts: OfficeParts) -> None:
        self.key_notices = KeyNotices(parts, self.ways.show_trouble)
        frame = self.frame
        speak_for_city(PackWords(self.session.pack, self._language).added_codes)
        frame.set_practice(self.session.pack.practice)
        frame.page_requested.connect(self._on_page_requested)
        frame.search_requested.connect(self._on_search)
        frame.lock_requested.connect(self.lock_requested)
        self.backups.restore_requested.connect(self.restore_requested)
        frame.back_requested.connect(self._on_back)
        frame.undo_clicked.connect(self._on_undo)
        frame.identity_clicked.connect(self._on_identity)
        self.bus.changed.connect(self._on_changed)
        self.pages.closed.connect(self.closed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again, in the language in force, what only this object says."""
        desk, frame = self.session.desk, self.frame
        frame.set_identity(desk.name, code_label(ROLE, desk.role), initials(desk.name))
        frame.set_city(self.session.pack.city)
        self._show_saved()

    def start(self) -> None:
        """Show the first page, and say so if the vault lacks what was once in it."""
        self.pages.start()
        self.laptop.start()
        self.pages.today.start()
        self.backups.start()
        self._tidy.start()
        if self.session.salvaged is not None:
            self.open("settings", LAPTOP)
        self.key_notices.start()
        if self.session.put_back:
            self.ways.show_trouble(VaultRolledBackError())

    # -- going about -------------------------------------------------------------------------

    def open(self, kind: str, record: str) -> None:
        """Show a list, a section of the settings, a case, note, mediation or staged file."""
        if self.ways.show(kind, record):
            self._back.append((kind, record))
            del self._back[:-50]

    def notify(self, text: str, undo: Callable[[], None] | None) -> None:
        """Say what was done, with a way back if there is one."""
        self._undo = undo
        self.frame.show_toast(text, undo=undo is not None)

    @Slot()
    def _on_back(self) -> None:
        if len(self._back) > 1:
            self._back.pop()
            self.ways.show(*self._back[-1])

    @Slot(str)
    def _on_page_requested(self, key: str) -> None:
        self.open(key, "")

    @Slot()
    def _on_search(self) -> None:
        self.ways.open_palette()

    @Slot()
    def _on_identity(self) -> None:
        self.open("settings", "")

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    # -- what was written --------------------------------------------------------------------

    @Slot(object, object)
    def _on_changed(self, changes: ChangeSet, initiator: object) -> None:
        self.ways.heard(changes, initiator)
        self._show_saved()

    def _show_saved(self) -> None:
        saved = self.work.reader.last_saved()
        text = self.tr("Saved on this laptop, {time}") if saved else ""
        self.frame.set_saved(text.format(time=dates.time_of_day(local_moment(saved))))

    @Slot()
    def _on_tidy(self) -> None:
        if not self.jobs.is_busy():
            self.jobs.start(self._work_tidily, done=self._on_tidied, failed=self._on_untidy)

    def _work_tidily(self, _progress: object) -> bool:
        return self.session.vault.tidy()

    def _on_tidied(self, more: bool, /) -> None:  # noqa: FBT001 - what the work returned
        if more:
            QTimer.singleShot(0, self._on_tidy)

    def _on_untidy(self, error: Exception) -> None:
        self.ways.show_trouble(error)

    # -- leaving -----------------------------------------------------------------------------

    def settle(self) -> None:
        """Stop what can be stopped and keep what is being typed, before the vault is closed."""
        self._tidy.stop()
        self.laptop.close()
        self.jobs.interrupt()
        self.backups.stop()
        self.second.close(1000)  # what reads must have stopped before the vault closes
        self._copies.empty()
        self.ways.flush()
        self.full_disk.rescue()  # what found no room, or no time
        self.jobs.hush()  # a page told of its outcome would read a vault that is closed


def initials(name: str) -> str:
    """Return the one or two letters by which a worker is shown."""
    return "".join(part[0] for part in name.split()[:2] if part).upper()


def local_moment(iso: str) -> str:
    """Return a moment in this computer's zone, ISO text."""
    found = dates.read_moment(iso)
    return "" if found is None else found.astimezone().isoformat(timespec="seconds")
