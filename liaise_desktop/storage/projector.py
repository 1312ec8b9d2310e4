"""The seam between the log and the tables that screens read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection


class NewRecord(NamedTuple):
    """A record that a file brought, with one change: who made it, by local key, and when."""

    k: int
    state: RecordState
    author_k: int
    hlc: int


class Projector(Protocol):
    """Keeps the tables that screens read in step with the records."""

    def project(
        self,
        db: Connection,
        record_k: int,
        state: RecordState,
        *,
        at_hlc: int,
        index_now: bool = True,
    ) -> None:
        """Show what a record says now.

        *at_hlc* is the latest clock among its changes; *index_now* is false for what came in
        from elsewhere, which waits for the search index. A record with one change is new here:
        if it had more before, `forget` was called first.
        """

    def project_new(
        self, db: Connection, records: Iterable[NewRecord], *, index_now: bool = True
    ) -> None:
        """Show what new records say: as `project` for each, in less time."""

    def forget(self, db: Connection, record_k: int) -> None:
        """Show nothing of a record any more."""

    def erase_from_index(self, db: Connection, record_ks: Iterable[int]) -> None:
        """Find these records no more, and have the index merged, which takes their words away.

        Called before what remains of them is projected again.
        """
