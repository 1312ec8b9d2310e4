"""The settings page: shows what is in force, and passes on what somebody chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

APPEARANCES: Final = ("system", "light", "dark", "contrast")
TEXT_PERCENTS: Final = (100, 115, 130, 150, 200)
LOCK_MINUTES: Final = (1, 2, 5, 10, 15, 30)


class SettingsInForce(Protocol):
    """What is set at the moment."""

    @property
    def language(self) -> str:
        """The code of a language; empty means as the system."""

    @property
    def appearance(self) -> str:
        """One of `APPEARANCES`."""

    @property
    def text_percent(self) -> int:
        """One of `TEXT_PERCENTS`."""

    @property
    def lock_minutes(self) -> int:
        """Idle minutes until the application locks itself."""


class SettingsPort(Protocol):
    """Where settings are kept; a new value is in force at once."""

    @property
    def current(self) -> SettingsInForce:
        """What is set at the moment."""

    @property
    def spoken(self) -> str:
        """The code of the language that the interface speaks now; never empty."""

    @property
    def languages(self) -> Sequence[tuple[str, str]]:
        """The languages there are: code, and name in its own words."""

    @property
    def fixed(self) -> Collection[str]:
        """The names of settings that the machine's owner has fixed."""

    def set(self, name: str, value: str | int) -> bool:
        """Put a setting into force; return whether it could be kept for the next start."""


@dataclass(frozen=True, slots=True)
class About:
    """What this installation is.

    Attributes:
        version: Of the application.
        city, pack_version: Name and number of the city pack.
        root_number: The thirty digits of the city's root key; empty in practice.
        practice: Whether this is the invented city.
    """

    version: str
    city: str
    pack_version: int
    root_number: str
    practice: bool


class SettingsView(Protocol):
    """What the presenter needs of the page."""

    def show_languages(self, languages: Sequence[tuple[str, str]], spoken: str) -> None:
        """Offer the languages and mark the one that is spoken."""

    def show_values(self, appearance: str, text_percent: int, lock_minutes: int) -> None:
        """Show what is in force."""

    def show_fixed(self, names: Collection[str]) -> None:
        """Turn off what the machine's owner has fixed, and say so."""

    def show_about(self, about: About) -> None:
        """Show what this installation is."""

    def show_kept(self, *, kept: bool) -> None:
        """Say so if the last choice could not be kept."""


class SettingsPresenter:
    """Fills the settings page and passes on what is chosen there."""

    def __init__(self, view: SettingsView, settings: SettingsPort, about: About) -> None:
        self._view = view
        self._settings = settings
        self._about = about

    def start(self) -> None:
        """Show everything as it is."""
        self._view.show_about(self._about)
        self._view.show_fixed(self._settings.fixed)
        self._show()

    def language_chosen(self, code: str) -> None:
        """Speak another language from now on."""
        self._set("language", code)

    def appearance_chosen(self, appearance: str) -> None:
        """Look different from now on."""
        self._set("appearance", appearance)

    def text_chosen(self, percent: str) -> None:
        """Write larger or smaller from now on."""
        self._set("text_percent", int(percent))

    def lock_chosen(self, minutes: str) -> None:
        """Lock after more or fewer idle minutes from now on."""
        self._set("lock_minutes", int(minutes))

    def _set(self, name: str, value: str | int) -> None:
        if name != "language" and getattr(self._settings.current, name) == value:
            return
        kept = self._settings.set(name, value)
        self._show()
        self._view.show_kept(kept=kept)

    def _show(self) -> None:
        now = self._settings.current
        self._view.show_languages(self._settings.languages, self._settings.spoken)
        self._view.show_values(now.appearance, now.text_percent, now.lock_minutes)
