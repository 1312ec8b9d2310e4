"""Other ways into a closed vault, as the screens see them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from liaise_desktop.storage.escrow import ask_city, request_waiting, save_request
from liaise_desktop.storage.files import file_errors, read_small
from liaise_desktop.storage.ways_in import WayIn

if TYPE_CHECKING:
    from pathlib import Path

    from liaise_desktop.app.entrance import Entrance
    from liaise_desktop.app.session import Session

LARGEST_ANSWER = 64 * 1024


class OtherWaysIn:
    """`WaysPort` over the vaults of an installation.

    Args:
        entrance: Opens them.
    """

    def __init__(self, entrance: Entrance) -> None:
        self._entrance = entrance

    def new_code(self) -> str:
        """Return a one-time code."""
        return self._entrance.new_code()

    def waiting(self, key: str) -> tuple[str, str]:
        """Return day and number of the request that waits; empty for none."""
        found = request_waiting(self._entrance.place(key))
        return (found.created, found.number) if found else ("", "")

    def ask_city(self, key: str, code: str, place: Path) -> str:
        """Write a request to *place* and return its number."""
        asked = ask_city(self._entrance.place(key), code, datetime.now(UTC))
        save_request(asked, place)
        return asked.number

    def open_by_shares(self, key: str, shares: tuple[str, str]) -> tuple[Session, WayIn]:
        """Return the session opened by two shares, and the way it was opened by."""
        return self._open(key, WayIn(shares=shares))

    def open_by_city(self, key: str, answer: Path, code: str) -> tuple[Session, WayIn]:
        """Return the session opened by the city's answer, and the way it was opened by."""
        with file_errors():
            data = read_small(answer, LARGEST_ANSWER)
        return self._open(key, WayIn(answer=data, one_time_code=code))

    def _open(self, key: str, way: WayIn) -> tuple[Session, WayIn]:
        return self._entrance.open(key, way=way), way
