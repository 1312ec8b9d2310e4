"""Reads what fits the words that somebody looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.domain.records import Note
from liaise_desktop.storage.projections.documents import (
    KINDS,
    LIBRARY,
    MEDIATION,
    NOTE,
    PERSON,
    PLACE,
)
from liaise_desktop.storage.projections.search_index import keys_of_kind, table_of_kind
from liaise_desktop.storage.search import COUNT_CAP, count, question, waiting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.storage.database import Connection

_SNIPPET_WORDS: Final = 14
_SHARE: Final = 5  # of the hits of all kinds, each kind may have a fifth at least

_MATCH: Final = """
WHERE {table} MATCH :asked AND {table}.rowid BETWEEN :first AND :last
ORDER BY {table}.rowid DESC LIMIT :limit"""
_COLUMNS: Final[Mapping[str, str]] = {
    PLACE: """
SELECT '', '', d.title, {snippet}, '', '' FROM {table}
    JOIN search_doc d ON d.k = {table}.rowid""",
    PERSON: """
SELECT lower(hex(ifnull(p.id, c.id))), lower(hex(c.id)), d.title, {snippet}, c.last_contact,
    ifnull(c.code, '') FROM {table}
    JOIN search_doc d ON d.k = {table}.rowid
    LEFT JOIN person_row p ON p.k = d.record_k
    LEFT JOIN case_row c ON c.id = d.case_id""",
    NOTE: """
SELECT lower(hex(t.id)), lower(hex(t.case_id)), ifnull(c.pseudonym, ''), {snippet}, t.said_at,
    ifnull(r.current ->> 'kind', '{kind}') FROM {table}
    JOIN search_doc d ON d.k = {table}.rowid
    JOIN timeline t ON t.k = d.record_k
    JOIN record r ON r.k = d.record_k
    LEFT JOIN case_row c ON c.id = t.case_id""",
    MEDIATION: """
SELECT lower(hex(m.id)), lower(hex(m.case_id)), m.title, {snippet}, m.sort, m.code FROM {table}
    JOIN search_doc d ON d.k = {table}.rowid
    JOIN mediation_row m ON m.k = d.record_k""",
    LIBRARY: """
SELECT lower(hex(r.id)), '', d.title, {snippet}, '', r.type FROM {table}
    JOIN search_doc d ON d.k = {table}.rowid
    JOIN record r ON r.k = d.record_k""",
}


def _query(kind: str) -> str:
    # Only names of our own are put in; what somebody typed is always a value.
    table = table_of_kind(kind)
    snippet = f"snippet({table}, -1, char(1), char(2), '…', {_SNIPPET_WORDS})"
    return (_COLUMNS[kind] + _MATCH).format(table=table, snippet=snippet, kind=Note("").kind)


_QUERIES: Final = {kind: _query(kind) for kind in KINDS}


def search(db: Connection, query: str, kind: str, limit: int) -> SearchResult:
    """Return what fits *query*, newest first within each kind.

    A hit's ``code`` is the case's or the mediation's; for a note it is the kind of note. Where
    all kinds are asked for, each gets its share of *limit*, so that none hides another.
    """
    expressions = {one: question(db, query, one) for one in KINDS}
    wanted = (kind,) if kind in KINDS else KINDS
    found = {one: _hits(db, expressions[one], one, limit) for one in wanted}
    counts = {
        one: len(found[one])
        if one in found and len(found[one]) < limit
        else _count(db, expressions[one], one)
        for one in KINDS
    }
    hits = [hit for one, share in shares(found, limit).items() for hit in found[one][:share]]
    return SearchResult(
        tuple(hits[:limit]),
        counts,
        capped=any(number >= COUNT_CAP for number in counts.values()),
        indexing=waiting(db),
    )


def _hits(db: Connection, expression: str, kind: str, limit: int) -> list[SearchHit]:
    if not expression:
        return []
    first, last = keys_of_kind(kind)
    values = {"asked": expression, "first": first, "last": last, "limit": limit}
    return [_hit(kind, row) for row in db.execute(_QUERIES[kind], values)]


def _count(db: Connection, expression: str, kind: str) -> int:
    return count(db, expression, kind, COUNT_CAP) if expression else 0


def _hit(kind: str, row: Any) -> SearchHit:
    record, case, title, snippet, at, code = row
    return SearchHit(kind, record or "", case or "", title, snippet, at=at or "", code=code)


def shares(found: Mapping[str, Sequence[SearchHit]], limit: int) -> dict[str, int]:
    """Return how many hits of each kind to show, so that none is crowded out."""
    shared = {kind: min(len(hits), max(limit // _SHARE, 1)) for kind, hits in found.items()}
    for kind, hits in found.items():
        left = max(limit - sum(shared.values()), 0)
        shared[kind] += min(left, len(hits) - shared[kind])
    return shared
