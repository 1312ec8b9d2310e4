"""Reads lists of records that stand by themselves, a page by its key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.items import Item
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import from_fields
from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.items import NAME, RULES
from liaise_desktop.storage.reader_names import authors
from liaise_desktop.storage.shown_records import altered, keys_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaise_desktop.application.items import ItemFilter
    from liaise_desktop.storage.database import Connection

_COLUMNS: Final = """
SELECT i.k, i.id, i.sort, i.open, r.current, b.id,
    EXISTS(SELECT 1 FROM conflict WHERE k = i.k),
    (SELECT count(*) FROM change WHERE record_k = i.k AND aside = 0 AND kind = 'set'),
    (SELECT author_k FROM change WHERE record_k = i.k AND aside = 0 ORDER BY hlc, k LIMIT 1),
    ifnull(c.pseudonym, '')
FROM item_row i JOIN record r ON r.k = i.k JOIN binder b ON b.k = r.binder_k
LEFT JOIN case_row c ON c.id = i.owner
WHERE """
_AFTER_ALL: Final = "\U0010ffff"  # sorts after every moment, day and name


def items(db: Connection, wanted: ItemFilter, after: Item | None, limit: int) -> Sequence[Item]:
    """Return up to *limit* records of a type, after the row *after*; see `ItemFilter`."""
    names_first = RULES[wanted.type].by == NAME or wanted.earliest_first
    query, values = _conditions(wanted)
    query += f" AND (i.sort, i.id) {'>' if names_first else '<'} (:sort, :id)"
    values |= {"sort": "", "id": b""} if names_first else {"sort": _AFTER_ALL, "id": b""}
    if after is not None:
        values |= {"sort": after.sort, "id": as_id(after.id)}
    way = "ASC" if names_first else "DESC"
    query += f" ORDER BY i.sort {way}, i.id {way} LIMIT :limit"
    rows = db.execute(_COLUMNS + query, {**values, "limit": limit}).fetchall()
    not_signed, known = altered(db, keys_of(rows)), authors(db)
    return [_item(wanted.type, row, known, altered=row[0] in not_signed) for row in rows]


def _conditions(wanted: ItemFilter) -> tuple[str, dict[str, Any]]:
    query = "i.type = :type"
    values: dict[str, Any] = {"type": wanted.type}
    for column in ("owner", "parent"):
        named = getattr(wanted, column)
        if named:
            query += f" AND i.{column} = :{column}"
            values[column] = as_id(named)
    if wanted.open_only:
        query += " AND i.open = 1"
    return query, values


def _item(type_: str, row: Any, known: Any, *, altered: bool) -> Item:
    _, record, sort, is_open, current, binder, conflicted, versions, author_k, about = row
    values = {} if altered else json.loads(current)
    return Item(
        record=from_fields(RECORD_TYPES[type_], record.hex(), values),
        binder=binder.hex(),
        sort=sort,
        open=bool(is_open),
        author=known[author_k],
        versions=versions,
        conflicted=bool(conflicted),
        erased=not values and not altered,
        altered=altered,
        pseudonym=about,
    )
