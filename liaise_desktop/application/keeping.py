"""What is due to be kept or erased, as screens show it, and the port that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from liaise_desktop.domain.retention import Periods
    from liaise_desktop.domain.rights import RetentionItem


@dataclass(frozen=True, slots=True)
class DueToDecide:
    """A thing whose time is over.

    Attributes:
        target: The record.
        type: A case, a contact or a mediation.
        rule: A code of RETENTION_RULE.
        due: The day since which it is to be decided.
        title: A pseudonym, a place or the title of a mediation; no name.
        mine: Whether one person may decide about it alone.
        item: A decision that waits, if there is one.
    """

    target: str
    type: str
    rule: str
    due: str
    title: str
    mine: bool = False
    item: RetentionItem | None = None


class RightsReader(Protocol):
    """Reads what protects people, beside the lists."""

    def has_identity(self, person: str) -> bool:
        """Return whether it is kept who somebody is, without reading it."""

    def hidden_cases(self, me: str, role: str) -> frozenset[str]:
        """Return the restricted cases that somebody does not read (art. 18)."""

    def due_to_decide(
        self, today: date, periods: Periods, me: str, limit: int = 50
    ) -> Sequence[DueToDecide]:
        """Return things whose time is over, those first that wait longest."""
