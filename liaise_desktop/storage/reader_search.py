"""Reads what fits the words that somebody looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.storage.projections.documents import (
    KINDS,
    MEDIATION,
    NOTE,
    PERSON,
    PLACE,
)
from liaise_desktop.storage.projections.search_index import keys_of_kind
from liaise_desktop.storage.search import asked, count, waiting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaise_desktop.storage.database import Connection

COUNT_CAP: Final = 1000
_SNIPPET_WORDS: Final = 14
_SHARE: Final = 4  # of the hits of all kinds, each kind may have a fourth at least

_MATCH: Final = """
WHERE search MATCH :asked AND search.rowid BETWEEN :first AND :last
ORDER BY search.rowid DESC LIMIT :limit"""
_MARKED: Final = f"snippet(search, {{column}}, char(1), char(2), '…', {_SNIPPET_WORDS})"
_ANY_COLUMN: Final = _MARKED.format(column=-1)
_TITLE: Final = _MARKED.format(column=0)
_TEXT: Final = _MARKED.format(column=1)

# Only the constants above stand in these texts; what somebody typed is always a value.
_QUERIES: Final[Mapping[str, str]] = {
    PLACE: f"""
SELECT '', '', d.title, {_TITLE}, '', '' FROM search
    JOIN search_doc d ON d.k = search.rowid{_MATCH}""",  # noqa: S608
    PERSON: f"""
SELECT lower(hex(ifnull(p.id, c.id))), lower(hex(c.id)), d.title, {_ANY_COLUMN}, c.last_contact,
    ifnull(c.code, '') FROM search
    JOIN search_doc d ON d.k = search.rowid
    LEFT JOIN person_row p ON p.k = d.record_k
    LEFT JOIN case_row c ON c.id = d.case_id{_MATCH}""",  # noqa: S608
    NOTE: f"""
SELECT lower(hex(t.id)), lower(hex(t.case_id)), ifnull(c.pseudonym, ''), {_TEXT}, t.said_at,
    ifnull(r.current ->> 'kind', '') FROM search
    JOIN search_doc d ON d.k = search.rowid
    JOIN timeline t ON t.k = d.record_k
    JOIN record r ON r.k = d.record_k
    LEFT JOIN case_row c ON c.id = t.case_id{_MATCH}""",  # noqa: S608
    MEDIATION: f"""
SELECT lower(hex(m.id)), lower(hex(m.case_id)), m.title, {_ANY_COLUMN}, m.sort, m.code FROM search
    JOIN search_doc d ON d.k = search.rowid
    JOIN mediation_row m ON m.k = d.record_k{_MATCH}""",  # noqa: S608
}


def search(db: Connection, query: str, kind: str, limit: int) -> SearchResult:
    """Return what fits *query*, newest first within each kind.

    A hit's ``code`` is the case's or the mediation's; for a note it is the kind of note. Where
    all *kinds* are asked for, each gets its share of *limit*, so that none hides another.
    """
    expression, left = asked(query), waiting(db)
    if not expression:
        return SearchResult((), dict.fromkeys(KINDS, 0), indexing=left)
    counts = {one: count(db, expression, one, COUNT_CAP) for one in KINDS}
    kinds = (kind,) if kind in KINDS else KINDS
    found = {one: _hits(db, expression, one, limit) if counts[one] else [] for one in kinds}
    hits = tuple(hit for one, share in _shares(found, limit).items() for hit in found[one][:share])
    capped = any(number >= COUNT_CAP for number in counts.values())
    return SearchResult(hits, counts, capped=capped, indexing=left)


def _hits(db: Connection, expression: str, kind: str, limit: int) -> list[SearchHit]:
    first, last = keys_of_kind(kind)
    values = {"asked": expression, "first": first, "last": last, "limit": limit}
    return [_hit(kind, row) for row in db.execute(_QUERIES[kind], values)]


def _hit(kind: str, row: Any) -> SearchHit:
    record, case, title, snippet, at, code = row
    return SearchHit(kind, record or "", case or "", title, snippet, at=at or "", code=code)


def _shares(found: Mapping[str, Sequence[SearchHit]], limit: int) -> dict[str, int]:
    shares = {kind: min(len(hits), max(limit // _SHARE, 1)) for kind, hits in found.items()}
    for kind, hits in found.items():
        left = max(limit - sum(shares.values()), 0)
        shares[kind] += min(left, len(hits) - shares[kind])
    return shares
