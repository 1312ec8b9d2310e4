"""Signs that a person leaves: the laptop goes to sleep, the lid closes, the session is locked."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Sign(Enum):
    """What the system told."""

    SLEEP = "sleep"
    LID = "lid"
    SESSION = "session"


class LeavingSigns(Protocol):
    """Listens to what this system tells of leaving."""

    def tells_of_lid(self) -> bool:
        """Whether this system tells when the lid closes."""

    def start(self, on_sign: Callable[[Sign], None]) -> None:
        """Call *on_sign* with each sign from now on, on the GUI thread."""

    def stop(self) -> None:
        """Listen no more, and let the system sleep without waiting."""


class NoSigns:
    """A system that tells nothing: idle minutes and the keys remain."""

    def tells_of_lid(self) -> bool:
        """Return that nothing is told."""
        return False

    def start(self, on_sign: Callable[[Sign], None]) -> None:
        """There is nothing to listen to."""

    def stop(self) -> None:
        """There is nothing to end."""
