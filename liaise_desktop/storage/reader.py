"""Reads what screens show, on a connection that cannot write."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from liaise_desktop.application.listings import DraftRow, TransferRow
from liaise_desktop.domain.errors import RecordAlteredError
from liaise_desktop.storage import (
    reader_cases,
    reader_items,
    reader_mediations,
    reader_search,
    reader_timeline,
)
from liaise_desktop.storage.one_moment import at_one_moment
from liaise_desktop.storage.projections import library
from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.reader_rights import SqlRightsReader
from liaise_desktop.storage.reader_today import SqlTodayReader
from liaise_desktop.storage.record_states import load_state, record_key
from liaise_desktop.storage.shown_records import altered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from liaise_desktop.application.items import Item, ItemFilter
    from liaise_desktop.application.listings import (
        CaseDetail,
        CaseFilter,
        CaseRow,
        MediationDetail,
        MediationRow,
        RecordVersion,
        SearchResult,
        TimelineEntry,
    )
    from liaise_desktop.domain.registers import RecordState
    from liaise_desktop.storage.database import Connection


P = ParamSpec("P")
T = TypeVar("T")


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _at_once(
    read: Callable[Concatenate[SqlReader, P], T],
) -> Callable[Concatenate[SqlReader, P], T]:
    """Let all queries of *read* see the vault as it is at one moment, whoever writes meanwhile."""

    @wraps(read)
    def reading(reader: SqlReader, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with at_one_moment(reader._db):  # noqa: SLF001 - it wraps methods of that class alone
            return read(reader, *args, **kwargs)

    return reading


class SqlReader:
    """Reads lists, pages and details from the projections; use it on one thread.

    Args:
        connection: An open connection; it is not closed here.
        now: The clock that says whether an import can still be undone.
    """

    def __init__(self, connection: Connection, now: Callable[[], datetime] = _utc_now) -> None:
        self._db = connection
        self._now = now
        self.today = SqlTodayReader(connection)
        self.rights = SqlRightsReader(connection)

    @_at_once
    def case_page(
        self, wanted: CaseFilter, after: CaseRow | None, limit: int
    ) -> Sequence[CaseRow]:
        """Return up to *limit* cases by next review, after the row *after*."""
        return reader_cases.case_page(self._db, wanted, after, limit)

    @_at_once
    def case_count(self, wanted: CaseFilter, cap: int = 1000) -> int:
        """Return how many cases fit, counted up to *cap*."""
        return reader_cases.case_count(self._db, wanted, cap)

    @_at_once
    def case_detail(self, case: str) -> CaseDetail | None:
        """Return what the case page shows beside the timeline."""
        return reader_cases.case_detail(self._db, case)

    @_at_once
    def timeline(
        self, case: str, after: TimelineEntry | None, limit: int
    ) -> Sequence[TimelineEntry]:
        """Return up to *limit* entries, newest first, after the entry *after*."""
        return reader_timeline.timeline(self._db, case, after, limit)

    @_at_once
    def history(self, record: str) -> Sequence[RecordVersion]:
        """Return every version of a record, newest first."""
        return reader_timeline.history(self._db, record)

    @_at_once
    def state(self, record: str) -> RecordState | None:
        """Return what is known about a record.

        Raises:
            RecordAlteredError: It is not what was signed.
        """
        record_k = record_key(self._db, record) if as_id(record) else None
        if record_k is None:
            return None
        if altered(self._db, [record_k]):
            raise RecordAlteredError
        return load_state(self._db, record)

    @_at_once
    def mediation_page(
        self, after: MediationRow | None, limit: int, text: str = ""
    ) -> Sequence[MediationRow]:
        """Return up to *limit* mediations, latest first."""
        return reader_mediations.mediation_page(self._db, after, limit, text)

    @_at_once
    def mediation_detail(self, mediation: str) -> MediationDetail | None:
        """Return all parts of a mediation."""
        return reader_mediations.mediation_detail(self._db, mediation)

    @_at_once
    def items(
        self, wanted: ItemFilter, after: Item | None = None, limit: int = 50
    ) -> Sequence[Item]:
        """Return up to *limit* records of a type that stand by themselves, after *after*."""
        return reader_items.items(self._db, wanted, after, limit)

    @_at_once
    def message_uses(self, messages: Sequence[str]) -> Mapping[str, int]:
        """Return in how many contacts each of these messages was used."""
        return library.message_uses(self._db, messages)

    @_at_once
    def search(self, query: str, kind: str = "", limit: int = 50) -> SearchResult:
        """Return what fits *query*, whose last word may be unfinished."""
        return reader_search.search(self._db, query, kind, limit)

    @_at_once
    def drafts(self) -> Sequence[DraftRow]:
        """Return the drafts, latest first."""
        rows = self._db.execute(
            "SELECT key, kept_at, content FROM draft ORDER BY kept_at DESC, key"
        )
        return [DraftRow(key, kept_at, json.loads(content)) for key, kept_at, content in rows]

    @_at_once
    def draft(self, key: str) -> DraftRow | None:
        """Return the draft kept under *key*."""
        row = self._db.execute(
            "SELECT key, kept_at, content FROM draft WHERE key = ?", (key,)
        ).fetchone()
        return None if row is None else DraftRow(row[0], row[1], json.loads(row[2]))

    @_at_once
    def transfers(self, limit: int = 50) -> Sequence[TransferRow]:
        """Return the latest hand-overs, newest first."""
        rows = self._db.execute(
            "SELECT id, direction, at, file, partner, changes, outcome, undo_until FROM transfer"
            " ORDER BY at DESC, k DESC LIMIT ?",
            (limit,),
        )
        found = ([*row[:7], self._undoable(row[6], row[7])] for row in rows)
        return [TransferRow(*values) for values in found]

    @_at_once
    def last_saved(self) -> str:
        """Return when this vault was last written to, ISO with offset; empty if never."""
        row = self._db.execute("SELECT value FROM meta WHERE key = 'last_saved'").fetchone()
        return "" if row is None else str(row[0])

    def _undoable(self, outcome: str, until: str) -> bool:
        if outcome not in ("brought-in", "part") or not until:
            return False
        return datetime.fromisoformat(until) > self._now()
