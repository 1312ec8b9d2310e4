"""What a use case changed: enough for each screen to decide what to read again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids of what changed.

    Attributes:
        records: Every record that was made or changed.
        cases, mediations: The cases and mediations that these belong to.
        kinds: The record types among them, such as ``note``; ``draft`` for a draft.
        made: The record that the use case was asked to make, if it made one.
    """

    records: frozenset[str] = frozenset()
    cases: frozenset[str] = frozenset()
    mediations: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    made: str = ""

    def __or__(self, other: ChangeSet) -> ChangeSet:
        """Return both together; what the later one made counts."""
        return ChangeSet(
            self.records | other.records,
            self.cases | other.cases,
            self.mediations | other.mediations,
            self.kinds | other.kinds,
            other.made or self.made,
        )
