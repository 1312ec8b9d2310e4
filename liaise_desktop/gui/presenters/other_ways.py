"""Other ways into a closed vault: two shares of three, or the city's recovery."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from liaise_desktop.application.ports import JobRunner, Progress

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

SHARES: Final = "shares"
CITY: Final = "escrow"


class WaysPort(Protocol[T_co]):
    """What other ways need; all but the drawing of codes runs in jobs."""

    def new_code(self) -> str:
        """Return a one-time code, its seven groups parted by dashes."""

    def waiting(self, key: str) -> tuple[str, str]:
        """Return day and number of the request that waits for its answer; empty for none."""

    def ask_city(self, key: str, code: str, place: Path) -> str:
        """Write a request to *place* and return its number; one that waited before is void."""

    def open_by_shares(self, key: str, shares: tuple[str, str]) -> T_co:
        """Return what the application works with, opened by two shares."""

    def open_by_city(self, key: str, answer: Path, code: str) -> T_co:
        """Return what the application works with, opened by the city's answer."""


@dataclass(frozen=True, slots=True)
class WaysState:
    """What the page shows.

    Attributes:
        kind: `SHARES` or `CITY`.
        working: Whether work runs.
        ready: Whether everything was given that opening needs.
        asked_on, number: Day and number of the request that waits; empty for none.
        code: The one-time code that was just drawn, to be written down.
        answer: Name of the file with the answer.
        error: What went wrong.
    """

    kind: str
    working: bool = False
    ready: bool = False
    asked_on: str = ""
    number: str = ""
    code: str = ""
    answer: str = ""
    error: Exception | None = None


class WaysView(Protocol):
    """What is needed of the page."""

    def show_state(self, state: WaysState) -> None:
        """Show how far it is."""

    def forget(self) -> None:
        """Empty the fields."""


class WaysPresenter(Generic[T]):
    """Opens a vault without passphrase and without sheet.

    Args:
        view: The page.
        port: The vault on this computer.
        jobs: Where stretching runs, away from the screen.
        key: Which vault.
        kind: `SHARES` or `CITY`.
        opened: Receives what was opened.
        left: Goes back to unlocking.
    """

    def __init__(
        self,
        view: WaysView,
        port: WaysPort[T],
        jobs: JobRunner,
        key: str,
        kind: str,
        *,
        opened: Callable[[T], None],
        left: Callable[[], None],
    ) -> None:
        self._view, self._port, self._jobs, self._key = view, port, jobs, key
        self._opened, self._left = opened, left
        self._shares = ("", "")
        self._code = ""
        self._answer: Path | None = None
        self._now = WaysState(kind)

    def start(self) -> None:
        """Show the page, and the request that waits."""
        if self._now.kind == CITY:
            day, number = self._port.waiting(self._key)
            self._now = replace(self._now, asked_on=day, number=number)
        self._show()

    def shares_typed(self, one: str, two: str) -> None:
        """Take what was typed as two shares."""
        self._shares = (one, two)
        self._show(error=None)

    def code_typed(self, code: str) -> None:
        """Take what was typed as the one-time code."""
        self._code = code
        self._show(error=None)

    def answer_chosen(self, answer: Path) -> None:
        """Take the file with the answer."""
        self._answer = answer
        self._show(error=None, answer=answer.name)

    def ask_chosen(self, place: Path) -> None:
        """Write a request, and show the code that opens its answer."""
        if self._now.working:
            return
        self._show(working=True, error=None)
        code = self._port.new_code()
        work = partial(self._ask, code, place)
        self._jobs.start(work, done=partial(self._on_asked, code), failed=self._on_failed)

    def back_clicked(self) -> None:
        """Go back to unlocking."""
        if not self._now.working:
            self._forget()
            self._left()

    def open_clicked(self) -> None:
        """Open the vault if everything is given."""
        if self._now.working or not self._ready():
            return
        self._show(working=True, error=None)
        self._jobs.start(self._open, done=self._on_opened, failed=self._on_failed)

    def _ready(self) -> bool:
        if self._now.kind == SHARES:
            return all(text.strip() for text in self._shares)
        return self._answer is not None and bool(self._code.strip())

    def _ask(self, code: str, place: Path, _progress: Progress) -> str:
        return self._port.ask_city(self._key, code, place)

    def _open(self, _progress: Progress) -> T:
        if self._answer is not None:
            return self._port.open_by_city(self._key, self._answer, self._code)
        return self._port.open_by_shares(self._key, self._shares)

    def _on_asked(self, code: str, number: str) -> None:
        self._show(working=False, number=number, code=code, asked_on="")

    def _on_opened(self, opened: T) -> None:
        self._forget()
        self._opened(opened)

    def _on_failed(self, error: Exception) -> None:
        self._show(working=False, error=error)

    def _show(self, **changes: object) -> None:
        self._now = replace(self._now, **changes)  # type: ignore[arg-type] # its own fields
        self._view.show_state(replace(self._now, ready=self._ready()))

    def _forget(self) -> None:
        self._shares, self._code, self._answer = ("", ""), "", None
        self._view.forget()
