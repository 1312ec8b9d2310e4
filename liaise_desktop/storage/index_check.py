"""Compares the search index with its documents, in a copy that lives in memory.

A page of the index that was put back from an older copy may fit its neighbours; search then finds
less. FTS5 compares an index, the beginnings of words too, word by word with what the documents
say, but asks for the right to write. So it is asked of a temporary index that has the rows of the
vault's and reads the vault's documents; nothing is written to the vault.

It reads the leaves one after the other, while search asks a table of their first words which of
them to read. So that table is compared with the leaves as well.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import sqlcipher3

from liaise_desktop.storage.database import one
from liaise_desktop.storage.projections.documents import NOTE
from liaise_desktop.storage.projections.search_index import keys_of_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from liaise_desktop.storage.database import Connection

_MADE_BY: Final = "CREATE VIRTUAL TABLE "
_PARTS: Final = ("config", "idx", "data")
_FIRST, _LAST = keys_of_kind(NOTE)
_DOCUMENTS: Final = {
    "search_note": f"k BETWEEN {_FIRST} AND {_LAST}",
    "search_name": f"k NOT BETWEEN {_FIRST} AND {_LAST}",
}
# The number of a row of leaves: segment, one bit that says it is something else, leaf.
_RESERVED: Final = 10
_SEGMENT_BITS: Final = 37
_OTHER: Final = 1 << 36
_LEAF: Final = (1 << 31) - 1


class _Leaf(NamedTuple):
    """The first and the last word of a leaf that some word begins in."""

    number: int
    first: bytes
    last: bytes


def finds_all(db: Connection) -> bool:
    """Whether search finds every word of every document, and nothing else.

    *db* is a connection of its own that may write to nothing but its temporary tables. The copy
    takes as much memory as the larger of the indexes.
    """
    db.execute("BEGIN")
    db.execute("PRAGMA query_only=OFF")  # temporary tables only: the file is open for reading
    try:
        return all(_leads(db, name) and _fits(db, name) for name in _DOCUMENTS)
    except IndexError:
        return False  # a leaf that ends too early
    except sqlcipher3.DatabaseError as error:
        if error.sqlite_errorcode == sqlcipher3.SQLITE_INTERRUPT:
            raise
        return False  # what FTS5 calls malformed
    finally:
        db.execute("ROLLBACK")


def _fits(db: Connection, name: str) -> bool:
    db.execute(f"SELECT 1 FROM main.{name} WHERE {name} MATCH 'a' LIMIT 1").fetchone()  # noqa: S608
    made_by = str(one(db, "SELECT sql FROM main.sqlite_master WHERE name=?", (name,)))
    # The index reads its documents from the table of this name that stands beside it.
    db.execute(
        f"CREATE TEMP VIEW search_doc AS SELECT k, title, text FROM main.search_doc "  # noqa: S608
        f"WHERE {_DOCUMENTS[name]}"
    )
    db.execute(f"{_MADE_BY}temp.{made_by.removeprefix(_MADE_BY)}")
    for part in _PARTS:
        db.execute(f"DELETE FROM temp.{name}_{part}")  # noqa: S608
        db.execute(f"INSERT INTO temp.{name}_{part} SELECT * FROM main.{name}_{part}")  # noqa: S608
    db.execute(f"INSERT INTO temp.{name}({name}, rank) VALUES('integrity-check', 1)")
    db.execute(f"DROP TABLE temp.{name}")
    db.execute("DROP VIEW temp.search_doc")
    return True


def _leads(db: Connection, name: str) -> bool:
    """Whether the table of first words leads to each leaf for every word that begins in it."""
    said = f"SELECT id, block FROM main.{name}_data WHERE id>? ORDER BY id"  # noqa: S608
    leaves = (row for row in db.execute(said, (_RESERVED,)) if not row[0] & _OTHER)
    asked = f"SELECT term, pgno>>1 FROM main.{name}_idx WHERE segid=? ORDER BY term"  # noqa: S608
    for segment, found in groupby(leaves, lambda row: int(row[0]) >> _SEGMENT_BITS):
        led = [
            (bytes(term, "utf-8") if isinstance(term, str) else term, leaf)
            for term, leaf in db.execute(asked, (segment,))
        ]
        if not _leads_through(led, _begun(found)):
            return False
    return True


def _leads_through(led: list[tuple[bytes, int]], leaves: Iterator[_Leaf]) -> bool:
    if any(leaf >= following for (_, leaf), (_, following) in pairwise(led)):
        return False
    to = {leaf: term for term, leaf in led}
    return all(
        before.last < to.get(leaf.number, b"") <= leaf.first for before, leaf in pairwise(leaves)
    )


def _begun(rows: Iterator[tuple[int, bytes]]) -> Iterator[_Leaf]:
    for key, leaf in rows:
        words = list(words_of(leaf))
        if words:
            yield _Leaf(key & _LEAF, words[0], words[-1])


def words_of(leaf: bytes) -> Iterator[bytes]:
    """Yield the words that begin in a leaf, each behind the digit of its index.

    The leaf ends in the distances of its words; each but the first leaves out what it shares with
    the word before.
    """
    at, place, word = int.from_bytes(leaf[2:4], "big"), 0, b""
    while at < len(leaf):
        distance, at = _number(leaf, at)
        place += distance
        shared, start = _number(leaf, place) if word else (0, place)
        length, start = _number(leaf, start)
        word = word[:shared] + leaf[start : start + length]
        yield word


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return the number that begins there, seven bits in a byte, and where it ends."""
    value = 0
    while True:
        value = value << 7 | data[at] & 0x7F
        at += 1
        if data[at - 1] < 0x80:  # noqa: PLR2004 - the sign that another byte follows
            return value, at
