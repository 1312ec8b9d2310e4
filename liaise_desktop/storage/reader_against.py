"""Reads what people say against passages, to stand beside them (G13)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.rights import Disagreement
from liaise_desktop.storage.shown_records import altered, keys_of

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

_AGAINST: Final = """
SELECT i.k, i.parent, r.id, r.current, i.sort FROM json_each(:wanted) w
    CROSS JOIN item_row i ON i.parent = unhex(w.value) AND i.type = 'disagreement'
    JOIN record r ON r.k = i.k
WHERE r.current <> '{}'"""


def disagreements(db: Connection, wanted: str) -> dict[bytes, tuple[Disagreement, ...]]:
    """Return by record what stands against each of these, given as a JSON list of ids."""
    rows = db.execute(_AGAINST, {"wanted": wanted}).fetchall()
    not_signed = altered(db, keys_of(rows))
    found: dict[bytes, tuple[Disagreement, ...]] = {}
    # Few stand against a page of notes: sorting them here spares the page a table of its own.
    for k, target, record, current, _ in sorted(rows, key=_by_day):
        if k not in not_signed:
            one = from_fields(Disagreement, record.hex(), json.loads(current))
            found[target] = (*found.get(target, ()), one)
    return found


def _by_day(row: Any) -> tuple[str, bytes]:
    _, _, record, _, day = row
    return day, record
