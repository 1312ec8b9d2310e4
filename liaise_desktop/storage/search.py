"""Turns what somebody types into a question to the search index, and keeps the index in order."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from liaise_desktop.storage.projections.documents import plain_words
from liaise_desktop.storage.projections.search_index import (
    erase_from_index,
    index_waiting,
    keys_of_kind,
    merge_index,
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
    "records_with",
    "waiting",
]

LONGEST_QUERY: Final = 200  # characters; the rest is not looked at
MOST_WORDS: Final = 12
_SHORTEST_PREFIX: Final = 2  # a shorter one would read half of the index

_NEWEST: Final = """
SELECT search_doc.case_id FROM search JOIN search_doc ON search_doc.k = search.rowid
WHERE search MATCH ? AND search.rowid BETWEEN ? AND ? ORDER BY search.rowid DESC LIMIT ?"""
_NEWEST_RECORDS: Final = _NEWEST.replace("search_doc.case_id", "search_doc.record_k")
_COUNT: Final = """
SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
    ORDER BY rowid DESC LIMIT ?)"""


class Piece(NamedTuple):
    """A word, or several in a row that were put in quotation marks."""

    text: str
    finished: bool


def asked(query: str) -> str:
    """Return the FTS5 expression for *query*, empty where it holds no word.

    All words must occur; words in quotation marks must follow each other; the last word may be
    unfinished. Whatever else FTS5 knows (operators, columns, stars) is plain text here.
    """
    pieces = _pieces(plain_words(query[:LONGEST_QUERY]).replace("\n", " "))
    return " ".join(_quoted(piece) for piece in pieces[:MOST_WORDS])


def _pieces(query: str) -> list[Piece]:
    pieces: list[Piece] = []
    for number, part in enumerate(query.split('"')):
        texts = [part] if number % 2 else part.split()
        pieces.extend(Piece(text, finished=True) for text in texts if _has_word(text))
    if pieces and not query.rstrip().endswith('"'):
        pieces[-1] = Piece(pieces[-1].text, finished=len(pieces[-1].text) < _SHORTEST_PREFIX)
    return pieces


def _has_word(text: str) -> bool:
    return any(unicodedata.category(sign)[0] in "LN" for sign in text)


def _quoted(piece: Piece) -> str:
    return f'"{piece.text}"' if piece.finished else f'"{piece.text}"*'


def cases_with(db: Connection, expression: str, kind: str, depth: int) -> set[bytes]:
    """Return the cases of the newest *depth* documents of a kind that fit."""
    rows = db.execute(_NEWEST, (expression, *keys_of_kind(kind), depth))
    return {case_id for (case_id,) in rows if case_id is not None}


def count(db: Connection, expression: str, kind: str, cap: int) -> int:
    """Return how many documents of a kind fit, counted up to *cap*."""
    row = db.execute(_COUNT, (expression, *keys_of_kind(kind), cap)).fetchone()
    return int(row[0])


def records_with(db: Connection, expression: str, kind: str, depth: int) -> list[int]:
    """Return the newest *depth* records of a kind that fit, by local key."""
    rows = db.execute(_NEWEST_RECORDS, (expression, *keys_of_kind(kind), depth))
    return [int(record_k) for (record_k,) in rows]
