"""The health of this laptop: shows how it is doing, has the vault checked, and hands it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from liaise_desktop.application.health import hand_in, rows, safe_to_hand_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from liaise_desktop.application.health import Health, Row
    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.application.salvage import Missing, Salvaged


class HealthPort(Protocol):
    """Where the health of vault and laptop is found out."""

    def look(self, progress: Progress) -> tuple[Health, tuple[Missing, ...]]:
        """Return how everything is, and what is still missing; not on the GUI thread."""

    def want_salvage(self) -> None:
        """Have the vault brought back when it is opened the next time.

        Raises:
            VaultError: That could not be noted down.
        """


class CheckingPort(Protocol):
    """The check that goes on in the background."""

    @property
    def running(self) -> bool:
        """Whether a check is under way."""

    def check_now(self) -> None:
        """Begin anew, without pauses."""

    def stop(self) -> None:
        """Stop; it goes on there another time."""


class HealthView(Protocol):
    """What the presenter needs of the section."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show how everything is."""

    def show_check(self, done: int, total: int, *, running: bool) -> None:
        """Show how far the check has come, or that it may be begun."""

    def show_damage(self, *, damaged: bool) -> None:
        """Offer to bring back what can be read, if there is damage."""

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing and whom to ask."""

    def show_came_back(self, salvaged: Salvaged) -> None:
        """Show what came back of a damaged vault."""

    def show_hand_in(self, rows: Sequence[Row], *, safe: bool) -> None:
        """Show what stands between this laptop and handing it in."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong."""


class HealthPresenter:
    """Fills the section when it is shown, and whenever a check ends.

    Args:
        view: The section.
        port: Finds everything out.
        checking: The check in the background.
        jobs: Runs what takes long and only reads.
        now: Tells the time.
        lock: Locks the application, so that the vault is brought back on the way in.
        salvaged: What came back, if the vault was brought back just now.
    """

    def __init__(
        self,
        view: HealthView,
        port: HealthPort,
        checking: CheckingPort,
        jobs: JobRunner,
        now: Callable[[], datetime],
        lock: Callable[[], None],
        salvaged: Salvaged | None = None,
    ) -> None:
        self._salvaged = salvaged
        self._view, self._port, self._checking = view, port, checking
        self._jobs, self._now, self._lock = jobs, now, lock
        self._looking = False

    def start(self) -> None:
        """Show what needs no looking."""
        self._view.show_damage(damaged=False)
        self._view.show_missing(())
        if self._salvaged is not None:
            self._view.show_came_back(self._salvaged)
        self._view.show_check(0, 0, running=self._checking.running)

    def refresh(self) -> None:
        """Look again."""
        if not self._looking:
            self._looking = True
            self._jobs.start(self._port.look, done=self._on_looked, failed=self._on_failed)

    def check_clicked(self) -> None:
        """Check the whole vault now."""
        self._checking.check_now()
        self._view.show_check(0, 0, running=True)

    def cancel_clicked(self) -> None:
        """Leave the rest of the check for another time."""
        self._checking.stop()

    def check_moved(self, done: int, total: int) -> None:
        """Show how far the check has come."""
        self._view.show_check(done, total, running=True)

    def check_ended(self) -> None:
        """Show what it found, or how far it came."""
        self._view.show_check(0, 0, running=False)
        self.refresh()

    def salvage_clicked(self) -> None:
        """Lock, and bring back what can be read when the vault is opened again."""
        try:
            self._port.want_salvage()
        except Exception as error:  # noqa: BLE001 - the screen names what it knows
            self._view.show_error(error)
        else:
            self._lock()

    def _on_looked(self, found: tuple[Health, tuple[Missing, ...]]) -> None:
        self._looking = False
        health, missing = found
        self._view.show_rows(rows(health, self._now()))
        self._view.show_damage(damaged=not health.check.sound)
        self._view.show_missing(missing)
        steps = hand_in(health)
        self._view.show_hand_in(steps, safe=safe_to_hand_in(steps))

    def _on_failed(self, error: Exception) -> None:
        self._looking = False
        self._view.show_error(error)
