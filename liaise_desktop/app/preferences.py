"""Settings in force: a new value shows at once and is kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from liaise_desktop.app.languages import LANGUAGES, Translation, system_language
from liaise_desktop.app.settings import USER_NAMES, Settings, read_layer
from liaise_desktop.gui.style import APPEARANCES, apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QApplication

    from liaise_desktop.app.installation import Installation


class Preferences:
    """What the user set, over what the machine's owner allows.

    Args:
        installation: Where settings are kept.
        app: The application that shows them.
        heard: Called after a setting came into force, with its name.
    """

    def __init__(
        self,
        installation: Installation,
        app: QApplication,
        heard: Callable[[str], None],
    ) -> None:
        self._installation = installation
        self._app = app
        self._heard = heard
        self._translation = Translation(app)
        self._fixed = frozenset(
            read_layer(installation.paths.policy / "policy.toml").get("fixed", ())
        )
        self.current: Settings = installation.settings

    @property
    def spoken(self) -> str:
        """The language that the interface speaks now."""
        return self._translation.language

    @property
    def languages(self) -> Sequence[tuple[str, str]]:
        """The languages there are, each in its own words."""
        return list(LANGUAGES.items())

    @property
    def fixed(self) -> Collection[str]:
        """What the machine's owner has fixed."""
        return self._fixed & set(USER_NAMES)

    def apply(self) -> None:
        """Put everything into force, at the start."""
        language = self.current.language
        self._translation.speak(language if language in LANGUAGES else system_language())
        self._look()

    def set(self, name: str, value: str | int) -> bool:
        """Put a setting into force; return whether it could be kept for the next start."""
        if name in self.fixed or name not in USER_NAMES:
            return False
        changes: dict[str, str | int] = {name: value}
        self.current = replace(self.current, **changes).checked()  # type: ignore[arg-type]
        if name == "language":
            self._translation.speak(self.current.language or system_language())
        elif name in {"appearance", "text_percent"}:
            self._look()
        self._heard(name)
        try:
            self._installation.keep(self.current)
        except OSError:
            return False
        return True

    def _look(self) -> None:
        appearance = next(each for each in APPEARANCES if each == self.current.appearance)
        apply_theme(self._app, appearance, self.current.text_percent)
