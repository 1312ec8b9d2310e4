"""The application on the screen: practice being set up, first run, unlock, office, lock."""

from __future__ import annotations

import logging
import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from liaise_desktop.app.bringing_back import BringingBack
from liaise_desktop.app.entrance import Entrance, city_facts, nameplate
from liaise_desktop.app.guard import Guard
from liaise_desktop.app.leaving import LastSteps, Leaving, attempt
from liaise_desktop.app.leaving_signs import NoSigns
from liaise_desktop.app.office import Office
from liaise_desktop.app.opened_copies import OPENED, OpenedCopies
from liaise_desktop.app.other_ways_in import OtherWaysIn
from liaise_desktop.app.practice import Amount, Practice
from liaise_desktop.app.preferences import Preferences
from liaise_desktop.app.restoration import Restoration
from liaise_desktop.gui.jobs import QtJobRunner
from liaise_desktop.gui.presenters.first_run import FirstRunPresenter
from liaise_desktop.gui.presenters.new_passphrase import NewPassphrasePresenter
from liaise_desktop.gui.presenters.other_ways import WaysPresenter
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.gui.presenters.unlock import UnlockPresenter
from liaise_desktop.gui.views import first_run, new_passphrase, other_ways, preparing, unlock
from liaise_desktop.gui.views.paper_dialog import ask_for_file
from liaise_desktop.storage.ways_in import WayIn

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from liaise_desktop.app.installation import Installation
    from liaise_desktop.app.leaving_signs import LeavingSigns
    from liaise_desktop.app.session import Session
    from liaise_desktop.application.ports import Progress
    from liaise_desktop.gui.views.paper_dialog import ChooseFile

log = logging.getLogger(__name__)

LATER_MILLISECONDS = 300  # what can wait until the first window is there


@dataclass(frozen=True, slots=True)
class Manner:
    """How this run differs from an ordinary one.

    Attributes:
        prepare_practice: Whether practice is set up when it is not there; else the first run
            is shown, as on a new laptop.
        size: Of the window; None is as large as the screen.
        ask_file: Asks where a paper goes.
        folders: Places of export files, in practice; None is the practice stick.
        amount: How much practice is set up with.
        monotonic: What idle minutes are counted by, in seconds.
        signs: Makes what listens to the system: sleep, lid, session.
    """

    prepare_practice: bool = True
    size: tuple[int, int] | None = None
    ask_file: ChooseFile = ask_for_file
    folders: tuple[Place, ...] | None = None
    amount: Amount = field(default_factory=Amount)
    monotonic: Callable[[], float] = time.monotonic
    signs: Callable[[], LeavingSigns] = NoSigns


class Desktop(QObject):
    """Goes from a closed vault to an unlocked one, and back by leaving the process.

    Args:
        app: The application.
        installation: Where everything is.
        relaunch: Replaces this process by a new one; called once the vault is closed.
        manner: How this run differs.

    Signals:
        unlocked: A vault is open and its window shown.
    """

    unlocked = Signal()

    def __init__(
        self,
        app: QApplication,
        installation: Installation,
        relaunch: Callable[[], None],
        manner: Manner | None = None,
    ) -> None:
        super().__init__()
        self._app, self._installation = app, installation
        self._manner = manner or Manner()
        self.preferences = Preferences(installation, app, self._on_setting)
        self.preferences.apply()  # first, so that a failure is told in the language set
        self.pack = installation.pack()
        self.jobs = QtJobRunner(self)
        self.entrance = Entrance(installation, self.pack)
        self.copies = OpenedCopies(installation.paths.data / OPENED)
        self.window: QWidget | None = None
        self.office: Office | None = None
        self.presenter: object | None = None
        self._session: Session | None = None
        self._restoration = Restoration(self, installation.doors(), self._show, self._on_opened)
        self._bringing_back = BringingBack(
            self.entrance,
            self.jobs,
            show=self._show,
            opened=self.open_office,
            show_unlock=self.show_unlock,
        )
        self.copy_at_lock: Callable[[Progress], None] | None = None
        self.leaving = Leaving(self.jobs, self.entrance.let_go, relaunch)
        minutes = self.preferences.current.lock_minutes
        self.guard = Guard(app, minutes, self._manner.monotonic, self._manner.signs)
        self.guard.warned.connect(self._on_warned)
        self.guard.lock_due.connect(self._on_lock_due)
        self.guard.idle_outside.connect(self._on_idle_outside)
        app.aboutToQuit.connect(self._on_quit)

    def start(self) -> None:
        """Show the first window."""
        self.copies.empty()  # a crash may have left some
        practice = Practice(self._installation) if self._installation.practice else None
        if practice is not None and self._manner.prepare_practice and not practice.is_ready:
            self._show_preparing(practice)
        elif self.entrance.all():
            self.show_unlock()
        else:
            self.show_first_run()
        # Not before the first window is there: asking the system takes its time.
        QTimer.singleShot(LATER_MILLISECONDS, self._on_shown)

    @Slot()
    def _on_shown(self) -> None:
        if isinstance(self.presenter, UnlockPresenter) and self.guard.tells_of_lid():
            self.presenter.lid_is_told()

    # -- windows before the work -------------------------------------------------------------

    def show_unlock(self) -> None:
        """Show the page on which a vault is opened."""
        view = unlock.UnlockPage()
        presenter = UnlockPresenter(
            view,
            self.entrance,
            self.jobs,
            self.preferences,
            nameplate(self.pack),
            opened=self._on_opened,
            set_up=self.show_first_run,
            bring_back=self._bringing_back.begin,
            copies=self._restoration,
        )
        unlock.connect(view, presenter)
        view.way_chosen.connect(self._show_other_way)
        presenter.start()
        self._show(view, presenter)

    def show_first_run(self) -> None:
        """Show the steps to a new vault."""
        view = first_run.FirstRun()
        presenter = FirstRunPresenter(
            view,
            self.entrance,
            self.jobs,
            self.preferences,
            city_facts(self.pack),
            random=secrets.token_bytes,
            made=self.open_office,
            left=self.show_unlock if self.entrance.all() else None,
        )
        first_run.connect(view, presenter)
        presenter.start()
        self._show(view, presenter)

    def _show_preparing(self, practice: Practice) -> None:
        view = preparing.PreparingPage(self.pack.city)

        def work(progress: Progress) -> object:
            today = datetime.now(UTC).astimezone().date()
            return practice.prepare(today, progress, self._manner.amount)

        def done(_counts: object) -> None:
            self.show_unlock()

        self.jobs.start(work, done=done, failed=view.show_failed, progressed=view.show_progress)
        self._show(view, practice)

    def _show(self, view: QWidget, presenter: object) -> None:
        before, self.window, self.presenter = self.window, view, presenter
        if self._manner.size is not None:
            view.resize(*self._manner.size)
            view.show()
        else:
            view.showMaximized()
        view.activateWindow()  # the keyboard comes along, also where no window manager brings it
        if before is not None:
            before.close()
            before.deleteLater()

    @Slot()
    def come_forward(self) -> None:
        """Bring the window to the front; a lock that has begun is not held up."""
        if self.window is not None and not self.leaving.begun:
            minimized = Qt.WindowState.WindowMinimized
            self.window.setWindowState(self.window.windowState() & ~minimized)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self._app.alert(self.window)

    @Slot(str)
    def _show_other_way(self, kind: str) -> None:
        before = self.presenter
        key = before.key if isinstance(before, UnlockPresenter) else ""
        view = other_ways.OtherWays()
        presenter = WaysPresenter(
            view,
            OtherWaysIn(self.entrance),
            self.jobs,
            key,
            kind,
            opened=self._on_other_way,
            left=self.show_unlock,
        )
        other_ways.connect(view, presenter)
        presenter.start()
        self._show(view, presenter)

    def _on_opened(self, session: Session, code: str) -> None:
        if code:
            self._on_other_way((session, WayIn(recovery_code=code)))
        else:
            self.open_office(session)

    def _on_other_way(self, opened: tuple[Session, WayIn]) -> None:
        # Whoever needed another way in has forgotten the passphrase: offer a new one.
        session, way = opened
        view = new_passphrase.NewPassphrase()
        view.show_way(way.kind)
        presenter = NewPassphrasePresenter(
            view,
            self.entrance,
            self.jobs,
            self.preferences,
            change=partial(self.entrance.change_passphrase, session, way),
            finished=partial(self.open_office, session),
        )
        new_passphrase.connect(view, presenter)
        presenter.start()
        self._session = session
        self.guard.begin()
        self._show(view, presenter)

    # -- the work ----------------------------------------------------------------------------

    def open_office(self, session: Session) -> None:
        """Show the unlocked vault."""
        manner = self._manner
        self.guard.begin()
        folders = manner.folders
        if folders is None:
            folders = practice_places(self._installation, self.tr("Practice stick"))
        self.office = Office(
            session,
            self.jobs,
            self.preferences,
            self.entrance,
            self.copies,
            folders,
            manner.ask_file,
        )
        self.office.closed.connect(self._on_closed)
        self.office.lock_requested.connect(self.lock)
        self.office.restore_requested.connect(self._restoration.begin)
        self.copy_at_lock = self.office.backups.copy
        self.office.start()
        self._show(self.office.frame, self.office)
        self.unlocked.emit()

    @Slot()
    def _on_closed(self) -> None:
        self.lock(urgent=True)  # nothing is open any more, so there is nothing to be copied

    @Slot()
    def lock(self, *, urgent: bool = False) -> None:
        """Keep what is being typed, close the vault, leave this process; nothing stops it.

        Args:
            urgent: Whether there are only seconds, as before the laptop sleeps: no copy is made.
        """
        if not self.leaving.begun:
            attempt(self.guard.retire)
        self.leaving.begin(self._last_steps(), urgent=urgent)

    def _last_steps(self) -> LastSteps | None:
        if self.office is not None:
            return LastSteps(self.office.settle, self.copy_at_lock, self.office.session.close)
        if self._session is not None:
            return LastSteps(_nothing, None, self._session.close)
        return None

    @Slot(bool)
    def _on_lock_due(self, urgent: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.lock(urgent=urgent)

    @Slot()
    def _on_idle_outside(self) -> None:
        if isinstance(self.window, unlock.UnlockPage):
            self.window.forget()  # nothing is open: only what may have been half typed goes

    @Slot()
    def _on_quit(self) -> None:
        # Closing the window is no reason to lose the last second of typing.
        if self.office is not None and not self.leaving.begun:
            self.office.ways.flush()
        self.copies.empty()
        self.guard.end()

    # -- settings and idleness ---------------------------------------------------------------

    def _on_setting(self, name: str) -> None:
        if name == "lock_minutes":
            self.guard.idle.set_minutes(self.preferences.current.lock_minutes)
        if name == "language" and self.office is not None:
            self.office.retranslate()

    @Slot(object)
    def _on_warned(self, seconds: object) -> None:
        if self.office is None:
            return
        if seconds is None:
            self.office.frame.set_lock_warning(None)
        else:
            said = self.tr("Locks in {seconds} s. Any key keeps it open.")
            self.office.frame.set_lock_warning(said.format(seconds=seconds))


def _nothing() -> None:
    """There is nothing to keep yet."""


def practice_places(installation: Installation, name: str) -> tuple[Place, ...]:
    """Return the place of export files in practice, called *name*; none outside practice."""
    if not installation.practice:
        return ()
    stick = Practice(installation).stick
    stick.mkdir(parents=True, exist_ok=True)
    return (Place(stick, name),)
