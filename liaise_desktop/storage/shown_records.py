"""Compares what is about to be shown with what its authors signed.

A page that was put back from an older copy has a good seal. What a record says is therefore
hashed again when it is shown: each header against the change's id, each body against its header,
and the values shown against both.
"""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.domain.changes import SET
from liaise_desktop.storage.health import says_so
from liaise_desktop.storage.record_states import fields_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from liaise_desktop.storage.database import Connection

log = logging.getLogger(__name__)

_SAID: Final = """
SELECT r.k, r.id, r.heads, r.conflicted, r.current, c.id, c.kind, c.header, b.data
FROM json_each(?) w CROSS JOIN record r ON r.k=w.value
LEFT JOIN change c ON c.record_k=r.k AND c.aside=0 LEFT JOIN body b ON b.change_k=c.k"""
# A header is canonical JSON, whose first three fields have fixed lengths.
_BEFORE_BODY: Final = b'","body":"'
_BODY: Final = slice(129, 193)
_MARK: Final = slice(_BODY.start - len(_BEFORE_BODY), _BODY.start)
_ID: Final = 16
_EMPTY: Final = "{}"

_Said = tuple[int, bytes, str, int, str, bytes | None, str, bytes, bytes | None]


def altered(db: Connection, records: Collection[int]) -> set[int]:
    """Return which records, by local key, do not say what was signed; each is logged."""
    by_record: dict[int, list[_Said]] = {}
    for row in db.execute(_SAID, (json.dumps(list(records)),)).fetchall():
        by_record.setdefault(row[0], []).append(row)
    found = {k for k, rows in by_record.items() if not _is_signed(db, rows)}
    for _ in found:
        log.error("record-altered")
    return found


def as_signed(header: bytes, body: bytes | None, change: bytes, record: bytes) -> bool:
    """Whether header and body are those of this change of this record."""
    if hashlib.sha256(header).digest()[:_ID] != change or header[_MARK] != _BEFORE_BODY:
        return False
    if b'"record":"%s"' % record.hex().encode() not in header:
        return False
    return body is None or hashlib.sha256(body).hexdigest().encode() == header[_BODY]


def _is_signed(db: Connection, rows: list[_Said]) -> bool:
    _, record, _, _, current, change, kind, _, body = rows[0]
    if change is None:
        return current == _EMPTY
    if not all(as_signed(row[7], row[8], row[5] or b"", record) for row in rows):
        return False
    if len(rows) == 1 and kind == SET and body is not None:
        return current == fields_text(body)
    return says_so(db, rows[0][:5])


def keys_of(rows: Iterable[Any]) -> list[int]:
    """Return the local keys in the first column of *rows*."""
    return [row[0] for row in rows]
