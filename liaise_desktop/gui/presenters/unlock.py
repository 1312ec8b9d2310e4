"""The unlock page: chooses a vault, opens it, and slows down guessing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, Literal, Protocol, TypeVar

from liaise_desktop.domain.errors import (
    LiaiseError,
    VaultKeysDamagedError,
    VaultMissingError,
    WrongPassphraseError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from liaise_desktop.application.ports import JobRunner, Progress
    from liaise_desktop.gui.presenters.settings import SettingsPort

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

LONGEST_WAIT: Final = 60  # seconds
_LOST: Final = (VaultKeysDamagedError, VaultMissingError)


class ClosedVault(Protocol):
    """What a vault says of itself before it is opened."""

    @property
    def key(self) -> str:
        """What it is opened by."""

    @property
    def label(self) -> str:
        """What the worker called it; empty if that is lost."""

    @property
    def last_opened(self) -> str:
        """An ISO moment; empty if never."""


class VaultDoor(Protocol[T_co]):
    """The vaults on this computer; opening one gives whatever the application works with."""

    def all(self) -> Sequence[ClosedVault]:
        """Return the vaults, the one opened last first."""

    def wrong_tries(self, key: str) -> int:
        """Return how often in a row something wrong was typed, before this start too."""

    def ways(self, key: str) -> Collection[str]:
        """Return which ways in there are, such as "shares" and "escrow"; none if not known."""

    def open(self, key: str, *, passphrase: str | None = None, code: str | None = None) -> T_co:
        """Return the opened vault; takes the time of stretching.

        Raises:
            LiaiseError: It cannot be opened.
        """

    def is_wanted_back(self, key: str) -> bool:
        """Whether somebody asked for this vault to be brought back from damage."""

    def want_back(self, key: str) -> None:
        """Have this vault brought back from damage when it is opened the next time.

        Raises:
            VaultError: That could not be noted down.
        """


@dataclass(frozen=True, slots=True)
class Nameplate:
    """What the page says of where it stands.

    Attributes:
        city, team: As the city pack names them.
        version: Of the application.
        passphrase: The one of practice, for everybody to see; empty for real work.
        lid: Whether the system tells when the lid closes, so that the promise can be made.
    """

    city: str
    team: str
    version: str
    passphrase: str = ""
    lid: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """How far opening is.

    Attributes:
        phase: "ready" for something typed, "opening", or "waiting" after something wrong.
        seconds: Still to wait.
        error: Why the last attempt was refused.
        by_code: Whether that was a recovery code.
        copy: Whether there is a backup that may be opened in its place.
    """

    phase: Literal["ready", "opening", "waiting"]
    seconds: int = 0
    error: Exception | None = None
    by_code: bool = False
    copy: bool = False


class Copies(Protocol):
    """The backups of vaults that cannot be opened."""

    def has(self, key: str) -> bool:
        """Whether there is a backup of this vault within reach."""

    def open(self, key: str, passphrase: str, code: str) -> None:
        """Put the last good backup in the vault's place and open it; goes to another page."""


class UnlockView(Protocol):
    """What the presenter needs of the page."""

    def show_plate(self, plate: Nameplate, lock_minutes: int) -> None:
        """Show city, promises, version and, in practice, the passphrase."""

    def show_settings(
        self, languages: Sequence[tuple[str, str]], spoken: str, appearance: str
    ) -> None:
        """Offer the languages and appearances, with those in force."""

    def show_vault(
        self,
        vault: ClosedVault | None,
        others: Sequence[ClosedVault],
        ways: Collection[str] = (),
    ) -> None:
        """Show which vault is to be opened and by what; the others only when somebody asks."""

    def show_attempt(self, attempt: Attempt) -> None:
        """Show how far opening is, and why it was refused."""

    def forget(self) -> None:
        """Empty the fields."""


def wait_after(wrong: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row."""
    return min(1 << min(wrong - 1, 10), LONGEST_WAIT)


class UnlockPresenter(Generic[T]):
    """Opens a vault with a passphrase or a recovery code.

    Args:
        view: The page.
        door: The vaults.
        jobs: Where stretching runs, away from the screen.
        settings: For language and appearance.
        plate: What the page says of where it stands.
        opened: Receives the opened vault and, if it was opened by it, the recovery code.
        set_up: Goes to the first run, for somebody who has no vault here yet.
        bring_back: Brings back a damaged vault, by its key, passphrase and recovery code.
        copies: The backups of vaults that are lost, or have lost their keys.

    Attributes:
        key: Which vault is shown; empty for none.
    """

    def __init__(  # noqa: PLR0913 - what the page goes on to
        self,
        view: UnlockView,
        door: VaultDoor[T],
        jobs: JobRunner,
        settings: SettingsPort,
        plate: Nameplate,
        *,
        opened: Callable[[T, str], None],
        set_up: Callable[[], None],
        bring_back: Callable[[str, str, str], None] | None = None,
        copies: Copies | None = None,
    ) -> None:
        self._copies = copies
        self._copying = False
        self._view = view
        self._door = door
        self._jobs = jobs
        self._settings = settings
        self._plate = plate
        self._opened = opened
        self._set_up = set_up
        self._bring_back = bring_back
        self._vault: ClosedVault | None = None
        self.key = ""
        self._now = Attempt("ready")
        self._wrong = 0

    def lid_is_told(self) -> None:
        """Promise that closing the lid locks: the system was found to tell of it."""
        self._plate = replace(self._plate, lid=True)
        self._view.show_plate(self._plate, self._settings.current.lock_minutes)

    def start(self) -> None:
        """Show the page with the vault that was opened last."""
        self._view.show_plate(self._plate, self._settings.current.lock_minutes)
        self._show_settings()
        self._choose("")
        self._show(self._first())

    def other_chosen(self, key: str) -> None:
        """Open another vault than the one shown."""
        if self._now.phase == "ready":
            self._choose(key)
            self._view.forget()
            self._show(self._first())

    def setup_requested(self) -> None:
        """Go to the first run."""
        if self._now.phase == "ready":
            self._view.forget()
            self._set_up()

    def unlock_requested(self, passphrase: str) -> None:
        """Try a passphrase; nothing typed is no try."""
        if passphrase:
            self._try(passphrase, "")

    def recovery_requested(self, code: str) -> None:
        """Try a recovery code; nothing typed is no try."""
        if code.strip():
            self._try("", code)

    def damage_accepted(self) -> None:
        """Have the vault shown brought back from damage, or from a backup, when it is opened."""
        self._copying = self._now.copy
        if self._copying:
            return
        if self._vault is not None and self._now.phase == "ready":
            try:
                self._door.want_back(self._vault.key)
            except LiaiseError as error:
                self._show(replace(self._now, error=error))

    def second_passed(self) -> None:
        """Count down after something wrong."""
        left = self._now.seconds - 1
        if left > 0:
            self._show(replace(self._now, seconds=left))
        elif self._now.phase == "waiting":
            self._show(replace(self._now, phase="ready", seconds=0))

    def language_chosen(self, code: str) -> None:
        """Speak another language from now on."""
        self._settings.set("language", code)
        self._show_settings()

    def appearance_chosen(self, appearance: str) -> None:
        """Look different from now on."""
        self._settings.set("appearance", appearance)
        self._show_settings()

    def _show_settings(self) -> None:
        settings = self._settings
        self._view.show_settings(settings.languages, settings.spoken, settings.current.appearance)

    def _show(self, attempt: Attempt) -> None:
        self._now = attempt
        self._view.show_attempt(attempt)

    def _choose(self, key: str) -> None:
        vaults = list(self._door.all())
        named = [vault for vault in vaults if vault.key == key] or vaults
        self._vault = named[0] if named else None
        others = [vault for vault in vaults if vault is not self._vault]
        self.key = self._vault.key if self._vault else ""
        self._copying = False
        ways: Collection[str] = self._door.ways(self.key) if self._vault else ()
        self._view.show_vault(self._vault, others, ways)

    def _first(self) -> Attempt:
        # What was typed wrong before a restart still makes wait: starting anew is no way around.
        before = self._door.wrong_tries(self._vault.key) if self._vault else 0
        self._wrong = max(self._wrong, before)
        return Attempt("waiting", wait_after(self._wrong)) if before else Attempt("ready")

    def _try(self, passphrase: str, code: str) -> None:
        if self._now.phase != "ready" or self._vault is None:
            return
        if self._copying and self._copies is not None:
            self._view.forget()
            self._copies.open(self._vault.key, passphrase, code)
            return
        if self._bring_back is not None and self._door.is_wanted_back(self._vault.key):
            self._view.forget()
            self._bring_back(self._vault.key, passphrase, code)
            return
        self._show(Attempt("opening", by_code=bool(code)))
        work = partial(self._open, self._vault.key, passphrase, code)
        self._jobs.start(work, done=partial(self._on_open, code), failed=self._on_refused)

    def _open(self, key: str, passphrase: str, code: str, _progress: Progress) -> T:
        if code:
            return self._door.open(key, code=code)
        return self._door.open(key, passphrase=passphrase)

    def _on_open(self, code: str, vault: T) -> None:
        self._wrong = 0
        self._view.forget()
        self._opened(vault, code)

    def _on_refused(self, error: Exception) -> None:
        by_code = self._now.by_code
        if not isinstance(error, WrongPassphraseError):
            near = self._copies is not None and self._copies.has(self.key)
            copy = isinstance(error, _LOST) and near
            self._show(Attempt("ready", 0, error, by_code, copy))
            return
        self._wrong += 1
        self._show(Attempt("waiting", wait_after(self._wrong), error, by_code))
