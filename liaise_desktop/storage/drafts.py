"""Drafts: what is being written; local, never exported, gone without trace when discarded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from liaise_desktop.storage.database import one

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from liaise_desktop.storage.database import Connection


class Drafts:
    """The drafts of a vault, inside one open transaction."""

    def __init__(self, db: Connection, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now

    def keep(self, key: str, content: Mapping[str, Any]) -> None:
        """Keep *content* under *key*, in place of what was there."""
        # A draft may hold what a record may not yet: half a character, a text too long.
        text = json.dumps(dict(content), separators=(",", ":"), allow_nan=False)
        self._db.execute(
            "INSERT INTO draft VALUES (?, ?, ?) ON CONFLICT (key) "
            "DO UPDATE SET kept_at=excluded.kept_at, content=excluded.content",
            (key, self._now().isoformat(), text),
        )

    def get(self, key: str) -> dict[str, Any] | None:
        """Return what is kept under *key*."""
        text = one(self._db, "SELECT content FROM draft WHERE key=?", (key,))
        if text is None:
            return None
        content: dict[str, Any] = json.loads(text)
        return content

    def discard(self, key: str) -> None:
        """Forget what is kept under *key*."""
        self._db.execute("DELETE FROM draft WHERE key=?", (key,))
