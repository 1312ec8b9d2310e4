"""What is done with the keys, step by step: nothing is changed before the last one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from liaise_desktop.domain.errors import WrongPassphraseError
from liaise_desktop.gui.presenters.keys_in_hand import HandView, KeysInHand
from liaise_desktop.gui.presenters.one_job import OneJob

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from liaise_desktop.application.ports import JobRunner, Progress, Randomness
    from liaise_desktop.gui.presenters.keys_in_hand import CodeMaker
    from liaise_desktop.gui.presenters.keys_port import KeysPort
    from liaise_desktop.gui.presenters.settings import SettingsPort
    from liaise_desktop.gui.presenters.sheet_check import Sheet

STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "passphrase": ("present", "passphrase"),
    "sheet": ("present", "sheet"),
    "rehearse": ("rehearse",),
    "shares": ("present", "share-1", "share-2", "share-3"),
    "verify": ("verify",),
    "everything": ("present", "passphrase", "sheet"),
}


@dataclass(frozen=True, slots=True)
class TaskState:
    """How far a task is.

    Attributes:
        task, step: Names, as in `STEPS`.
        last: Whether this is the last step.
        missing: Why one cannot go on, by key; nothing if one can.
        working: Whether work runs.
    """

    task: str
    step: str
    last: bool
    missing: str = ""
    working: bool = False


class KeyTaskView(HandView, Protocol):
    """What is needed of the page."""

    def show_state(self, state: TaskState) -> None:
        """Show the step, and whether one can go on."""

    def show_asked(self, groups: tuple[int, ...]) -> None:
        """Ask for these groups of the sheet; for the whole code if there are none."""

    def show_share(self, number: int, sheet: Sheet) -> None:
        """Show one share, counted from 1, with its words in place of the code's groups."""

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""


class KeyTaskPresenter:
    """Leads through a task.

    Args:
        view: The page.
        port: The keys of the open vault.
        maker: Draws passphrases and codes.
        jobs: Where work runs, away from the screen.
        settings: For the language of the words.
        sheet: What stands on a new sheet; without its code.
        random: Chooses the groups that are typed back.
        finished: Called after a task, with its name; with nothing if it was left.
    """

    def __init__(
        self,
        view: KeyTaskView,
        port: KeysPort,
        maker: CodeMaker,
        jobs: JobRunner,
        settings: SettingsPort,
        sheet: Callable[[], Sheet],
        *,
        random: Randomness,
        finished: Callable[[str], None],
    ) -> None:
        self._view, self._port, self._maker = view, port, maker
        self._sheet, self._finished = sheet, finished
        self._work = OneJob(jobs, self._show)
        self._now = TaskState("", "", last=True)
        self.hand = KeysInHand(view, maker, settings, random, self._show)

    def begin(self, task: str) -> None:
        """Begin a task; whatever was begun before is forgotten."""
        if self._work.busy:
            return
        self.hand.begin()
        self._now = TaskState(task, "", last=False)
        if task == "rehearse":
            rehearsable = self._port.shown().rehearsable
            self.hand.asked = self._port.groups_to_rehearse() if rehearsable else ()
            self._view.show_asked(self.hand.asked)
        if task == "shares":
            self.hand.shares = self._port.draw_shares()
        self._go(STEPS[task][0])

    # What somebody does

    def back_clicked(self) -> None:
        """Go one step back; from the first one leave, and from work that runs stop it."""
        if self._work.busy:
            if self._now.task == "everything" and self._now.last:
                self._work.stop()
            return
        steps = STEPS[self._now.task]
        at = steps.index(self._now.step)
        if at:
            self._go(steps[at - 1])
        else:
            self._leave("")

    def next_clicked(self) -> None:
        """Go one step on if nothing is missing; after the last one do it."""
        if self._work.busy or self.hand.missing(self._now.step):
            return
        self._view.show_error(None)
        if self._now.step == "present":
            self._start(partial(self._port.check, self.hand.present), self._on_present)
        elif self._now.last:
            self._finish()
        else:
            self._go_on()

    # How it goes on

    def _go_on(self) -> None:
        steps = STEPS[self._now.task]
        self._go(steps[steps.index(self._now.step) + 1])

    def _go(self, step: str) -> None:
        steps = STEPS[self._now.task]
        self._now = replace(self._now, step=step, last=step == steps[-1])
        if step == "passphrase":
            self.hand.passphrase.start()
        if step == "sheet":
            code = self.hand.sheet.code or self._maker.new_code()
            self.hand.sheet.show(replace(self._sheet(), groups=tuple(code.split("-"))))
        if step.startswith("share-"):
            number = int(step[-1])
            words = tuple(self.hand.share(number).split())
            self._view.show_share(number, replace(self._sheet(), groups=words))
        self._view.show_error(None)
        self._show()

    def _finish(self) -> None:
        task, port, hand = self._now.task, self._port, self.hand
        if task == "everything":
            self._work.start(
                partial(port.change_completely, *hand.secrets()),
                done=self._on_finished,
                failed=self._on_failed,
                progressed=self._view.show_progress,
                late=self._on_finished,
            )
        elif task == "verify":
            self._start(partial(port.verify_share, hand.text), self._on_verified)
        elif task == "rehearse":
            self._start(partial(hand.rehearse, port), self._on_rehearsed)
        else:
            self._start(partial(hand.change, task, port), self._on_finished)
        self._show()

    def _start(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self._work.start(
            partial(_without_progress, work),
            done=done,
            failed=self._on_failed,
            progressed=_ignored,
        )
        self._show()

    def _on_present(self, _nothing: object) -> None:
        self._go_on()

    def _on_verified(self, holder: object) -> None:
        self._view.show_answer(str(holder))

    def _on_rehearsed(self, fits: object) -> None:
        if fits:
            self._on_finished(None)
        else:
            self._view.show_error(WrongPassphraseError(kind="recovery"))

    def _on_finished(self, _nothing: object) -> None:
        self._leave(self._now.task)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, WrongPassphraseError) and self._now.step != "present":
            self._go("present")  # changed elsewhere meanwhile
        self._view.show_error(error)

    def _leave(self, task: str) -> None:
        self.hand.forget()
        self._finished(task)

    def _show(self) -> None:
        if self._now.step:
            missing = self.hand.missing(self._now.step)
            self._view.show_state(
                replace(self._now, missing=missing, working=self._work.busy)
            )


def _without_progress(work: Callable[[], object], _progress: Progress) -> object:
    return work()


def _ignored(_done: int, _total: int) -> None:
    """Short work tells nothing of its steps."""
