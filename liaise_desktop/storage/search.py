"""Turns what somebody types into questions to the search index, and asks them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from liaise_desktop.storage.projections.documents import KINDS, NOTE, plain_words
from liaise_desktop.storage.projections.search_index import (
    erase_from_index,
    index_waiting,
    keys_of_kind,
    merge_index,
    table_of_kind,
    waiting,
)

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

__all__ = [
    "asked",
    "cases_with",
    "count",
    "erase_from_index",
    "index_waiting",
    "merge_index",
    "question",
    "records_with",
    "waiting",
]

LONGEST_QUERY: Final = 200  # characters; the rest is not looked at
MOST_WORDS: Final = 12
COUNT_CAP: Final = 1000
_SHORTEST_IN_NOTES: Final = 2  # a single letter would read half of the index
_INDEXED_PREFIX: Final = 3  # up to here a beginning costs no more than a word

_TABLES: Final = sorted({table_of_kind(kind) for kind in KINDS})
_COUNT: Final = {
    name: f"SELECT count(*) FROM (SELECT 1 FROM {name} WHERE {name} MATCH ?"  # noqa: S608
    " AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)"
    for name in _TABLES
}
_NEWEST: Final = {
    name: f"SELECT d.case_id, d.record_k FROM {name} JOIN search_doc d"  # noqa: S608
    f" ON d.k = {name}.rowid WHERE {name} MATCH ? AND {name}.rowid BETWEEN ? AND ?"
    f" ORDER BY {name}.rowid DESC LIMIT ?"
    for name in _TABLES
}


class Piece(NamedTuple):
    """A word, or several in a row that were put in quotation marks."""

    text: str
    finished: bool


def asked(query: str, *, shortest: int = 1, finished: bool = False) -> str:
    """Return the FTS5 expression for *query*, empty where it holds no word.

    All words must occur; words in quotation marks must follow each other. The last word may be
    unfinished, if it has *shortest* letters and *finished* does not forbid it. Whatever else
    FTS5 knows (operators, columns, stars) is plain text here.
    """
    pieces = _pieces(query)
    if not pieces:
        return ""
    last = pieces[-1]
    whole = finished or last.finished or len(last.text) < shortest
    return " ".join(f'"{piece.text}"' for piece in pieces) + ("" if whole else "*")


def question(db: Connection, query: str, kind: str) -> str:
    """Return the FTS5 expression to ask for documents of *kind*, empty where there is none.

    A last word that alone stands in as many notes as are counted is taken as finished: to look
    for all that begins with it would cost as much as there are notes.
    """
    if kind != NOTE:
        return asked(query)
    unfinished = asked(query, shortest=_SHORTEST_IN_NOTES)
    if not unfinished.endswith("*") or len(_pieces(query)[-1].text) <= _INDEXED_PREFIX:
        return unfinished
    whole = asked(query, finished=True)
    return whole if count(db, whole, NOTE, COUNT_CAP) >= COUNT_CAP else unfinished


def cases_with(db: Connection, query: str, kind: str, depth: int) -> set[bytes]:
    """Return the cases of the newest *depth* documents of a kind that fit."""
    found = _newest(db, query, kind, depth)
    return {case_id for case_id, _ in found if case_id is not None}


def records_with(db: Connection, query: str, kind: str, depth: int) -> list[int]:
    """Return the newest *depth* records of a kind that fit, by local key."""
    return [record_k for _, record_k in _newest(db, query, kind, depth)]


def count(db: Connection, expression: str, kind: str, cap: int) -> int:
    """Return how many documents of a kind fit an expression, counted up to *cap*."""
    row = db.execute(_COUNT[table_of_kind(kind)], (expression, *keys_of_kind(kind), cap))
    return int(row.fetchone()[0])


def _newest(db: Connection, query: str, kind: str, depth: int) -> list[tuple[bytes | None, int]]:
    expression = question(db, query, kind)
    if not expression:
        return []
    newest = _NEWEST[table_of_kind(kind)]
    rows = db.execute(newest, (expression, *keys_of_kind(kind), depth))
    return list(rows)


def _pieces(query: str) -> list[Piece]:
    text = plain_words(query[:LONGEST_QUERY]).replace("\n", " ")
    pieces: list[Piece] = []
    for number, part in enumerate(text.split('"')):
        texts = [part] if number % 2 else part.split()
        pieces.extend(Piece(word, finished=True) for word in texts if _has_word(word))
    if pieces and not text.rstrip().endswith('"'):
        pieces[-1] = pieces[-1]._replace(finished=False)
    return pieces[:MOST_WORDS]


def _has_word(text: str) -> bool:
    return any(unicodedata.category(sign)[0] in "LN" for sign in text)
