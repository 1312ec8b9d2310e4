"""How far the check of a whole vault has come, and what it found."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

PHASES: Final = ("pages", "changes", "records", "tables")
DONE: Final = "done"
WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CheckState:
    """A check of the whole vault, on its way or finished.

    Attributes:
        phase: What is being checked, one of `PHASES`, or `DONE`; empty before the first check.
        position: How far within the phase: pages, local keys, or tables.
        begun: When it began; what was written before is what it covers.
        up_to: The local number of the last change then.
        finished: When it came to its end.
        checked: How many changes were compared with what was signed.
        pages: How many pages are not as they were written.
        changes: How many changes are not what was signed, or have lost their words.
        missing: How many changes are gone.
        records: How many records do not say what their changes say.
        tables: How many tables and indexes do not fit together.
        pages_left: Whether pages were left out, because something was being written throughout.
        last: When the check before this one was begun, if it found nothing wrong.
    """

    phase: str = ""
    position: int = 0
    begun: str = ""
    up_to: int = 0
    finished: str = ""
    checked: int = 0
    pages: int = 0
    changes: int = 0
    missing: int = 0
    records: int = 0
    tables: int = 0
    pages_left: bool = False
    last: str = ""

    @property
    def running(self) -> bool:
        """Whether there is more to check."""
        return self.phase in PHASES

    @property
    def sound(self) -> bool:
        """Whether nothing wrong was found so far."""
        found = (self.pages, self.changes, self.missing, self.records, self.tables)
        return not any(found)

    @property
    def checked_up_to(self) -> str:
        """Up to when everything written was checked and found sound; empty for never."""
        return self.begun if self.phase == DONE and self.sound else self.last

    def due(self, now: datetime) -> bool:
        """Whether a check should begin, or go on, by itself."""
        if self.phase != DONE or self.pages_left:
            return True
        return now - datetime.fromisoformat(self.finished) >= WEEK

    def text(self) -> str:
        """Return this as it is kept."""
        return json.dumps(asdict(self), separators=(",", ":"), sort_keys=True)


def read_check(text: str) -> CheckState:
    """Return the check that *text* keeps, a check never begun if it is not readable."""
    try:
        known = json.loads(text)
        state = CheckState(**known)
    except (ValueError, TypeError):
        return CheckState()
    fits = all(type(value) is type(getattr(CheckState(), name)) for name, value in known.items())
    return state if fits and _dated(state) else CheckState()


def _dated(state: CheckState) -> bool:
    try:
        for moment in (state.begun, state.finished, state.last):
            if moment and datetime.fromisoformat(moment).tzinfo is None:
                return False
    except ValueError:
        return False
    return bool(state.begun) and (state.phase != DONE or bool(state.finished))
