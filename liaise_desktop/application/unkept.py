"""What was typed and is not on the disk yet."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Unkept:
    """Holds the newest text of each draft until it was written; asked from any thread."""

    def __init__(self) -> None:
        self._waiting: dict[str, Mapping[str, Any] | None] = {}
        self._lock = threading.Lock()

    def begin(self, key: str, content: Mapping[str, Any] | None) -> None:
        """Remember *content* under *key*, in place of what was there; None is to be forgotten."""
        with self._lock:
            self._waiting[key] = content

    def settle(self, key: str, content: Mapping[str, Any] | None) -> None:
        """Forget *content*, which is on the disk, unless something newer waits under *key*."""
        with self._lock:
            if key in self._waiting and self._waiting[key] is content:
                del self._waiting[key]

    def all(self) -> dict[str, Mapping[str, Any] | None]:
        """Return everything that waits."""
        with self._lock:
            return dict(self._waiting)

    def texts(self) -> dict[str, Mapping[str, Any]]:
        """Return what waits to be kept, without what waits to be forgotten."""
        return {key: content for key, content in self.all().items() if content is not None}
