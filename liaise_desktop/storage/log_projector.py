"""Joins the log to the tables that screens read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.storage import projections
from liaise_desktop.storage.projections.search_index import erase_from_index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projector import NewRecord


class LogProjector:
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
        """Show what a record says now."""
        projections.project(db, record_k, state, at_hlc=at_hlc, index_now=index_now)

    def project_new(
        self, db: Connection, records: Iterable[NewRecord], *, index_now: bool = True
    ) -> None:
        """Show what new records say."""
        projections.project_new(db, records, index_now=index_now)

    def forget(self, db: Connection, record_k: int) -> None:
        """Show nothing of a record any more."""
        projections.forget(db, record_k)

    def erase_from_index(self, db: Connection, record_ks: Iterable[int]) -> None:
        """Find these records no more; a merge of the index takes their words away."""
        erase_from_index(db, record_ks)
