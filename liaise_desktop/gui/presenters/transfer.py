"""The page of hand-overs: write a file for colleagues, find one that came, see what went."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from liaise_desktop.gui.presenters.bring_in import BringInPresenter
from liaise_desktop.gui.presenters.hand_over import HandOverPresenter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from liaise_desktop.application.change_set import ChangeSet
    from liaise_desktop.application.listings import TransferRow
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.workplace import Workplace
    from liaise_desktop.gui.presenters.bring_in import BringInView
    from liaise_desktop.gui.presenters.hand_over import HandOverView
    from liaise_desktop.gui.presenters.transfer_port import TransferPort

LOG_ROWS = 200


class TransferView(Protocol):
    """What the presenter needs of the page."""

    @property
    def hand_over(self) -> HandOverView:
        """The card on which a file is written."""

    @property
    def bring_in(self) -> BringInView:
        """The card on which a file is chosen."""

    def show_enrolled(self, *, enrolled: bool) -> None:
        """Show the page, or that this laptop has no certificate yet."""

    def show_log(self, rows: Sequence[TransferRow]) -> None:
        """Show the hand-overs, newest first."""

    def words(self, what: str) -> str:
        """Return a sentence in the language of the interface."""


class TransferPresenter:
    """Keeps the page of hand-overs in step.

    Args:
        view: The page.
        work: The unlocked vault.
        port: Hand-overs; None while this device is not certified.
        open_: Shows another page: ("import", id of a staged file).
        notify: Shows a toast, with or without a way back.
        jobs: Where long work runs; that of *work* unless another is given.
        count: Hears how many files lie ready.

    Attributes:
        hand_over, bring_in: The two halves of the page; None before this device is certified.
    """

    def __init__(
        self,
        view: TransferView,
        work: Workplace,
        port: TransferPort | None,
        *,
        open_: Callable[[str, str], None],
        notify: Callable[[str, Callable[[], None] | None], None],
        jobs: JobRunner | None = None,
        count: Callable[[int], None] | None = None,
    ) -> None:
        self._view = view
        self._work = work
        self._port = port
        self._notify = notify
        self._jobs = jobs or work.jobs
        self.hand_over: HandOverPresenter | None = None
        self.bring_in: BringInPresenter | None = None
        if port is not None:
            self.hand_over = HandOverPresenter(view.hand_over, port, self._jobs, self._on_moved)
            self.bring_in = BringInPresenter(
                view.bring_in,
                port,
                self._jobs,
                open_=open_,
                settled=self._settled,
                refused=self._show_log,
                count=count,
            )

    def start(self) -> None:
        """Show everything as it is."""
        self._view.show_enrolled(enrolled=self._port is not None)
        self.refresh()

    def refresh(self) -> None:
        """Look again for people, sticks, files and hand-overs."""
        self._show_log()
        if self.hand_over is not None and self.bring_in is not None:
            self.hand_over.refresh()
            self.bring_in.look_for_files()

    def heard(self, changes: ChangeSet, _initiator: object) -> None:
        """Look again at what would be in a file, unless only a draft was kept."""
        if changes.kinds == frozenset({"draft"}):
            return
        self._show_log()
        if self.hand_over is not None and not self.hand_over.job.busy:
            self.hand_over.look_ahead()

    def _show_log(self) -> None:
        self._view.show_log(self._work.reader.transfers(LOG_ROWS))

    def _settled(self) -> frozenset[str]:
        rows = self._work.reader.transfers(LOG_ROWS)
        return frozenset(
            row.file for row in rows if row.direction == "out" or row.outcome == "brought-in"
        )

    def _on_moved(self) -> None:
        self._show_log()
        if self.bring_in is not None:
            self.bring_in.look_for_files()

    def take_back_clicked(self, transfer: str) -> None:
        """Take back what a file brought."""
        if self._port is not None:
            self._jobs.start(
                partial(_taken_back, self._port, transfer),
                done=self._on_taken_back,
                failed=partial(self._view.bring_in.show_refused, again=False),
            )

    def _on_taken_back(self, changes: ChangeSet) -> None:
        self._work.announce(changes, self)
        self.refresh()
        self._notify(self._view.words("taken-back"), None)


def _taken_back(port: TransferPort, transfer: str, _progress: Progress) -> ChangeSet:
    return port.undo(transfer)
