"""How often something wrong was typed at a closed vault, so that a restart does not forget it."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST = 20  # more makes no wait longer
_LARGEST = 8


class WrongTries:
    """A small number in the user's configuration, of one vault.

    It slows down whoever sits before the laptop. Whoever can delete the file has the files of the
    vault too and tries elsewhere: against them stretching counts, not this.

    Args:
        config: The folder of the configuration.
        vault: The folder of the vault.
    """

    def __init__(self, config: Path, vault: Path) -> None:
        name = hashlib.sha256(str(vault.resolve()).encode()).hexdigest()[:24]
        self._path = config / "tries" / name

    def count(self) -> int:
        """Return how often in a row; 0 if that is not known."""
        with suppress(OSError, ValueError), self._path.open(encoding="ascii") as file:
            return min(max(int(file.read(_LARGEST)), 0), MOST)
        return 0

    def put(self, count: int) -> None:
        """Keep a number; a disk that refuses is no reason to stay outside."""
        with suppress(OSError):
            if count:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._path.write_text(str(min(count, MOST)), encoding="ascii")
            else:
                self._path.unlink(missing_ok=True)
