"""What is in the bin: entries in force keep what they name out of every list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.storage.projections.moments import sort_key

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival

_PUT = """
INSERT INTO bin_row(k, id, target, at, in_force) VALUES(?,?,?,?,?)
ON CONFLICT(k) DO UPDATE SET target = excluded.target, at = excluded.at,
    in_force = excluded.in_force"""


def project_bin_entry(arrival: Arrival) -> None:
    """Keep an entry of the bin; whoever calls shows its target again as it is now."""
    target = arrival.reference("target")
    if target is None:
        arrival.db.execute("DELETE FROM bin_row WHERE k = ?", (arrival.k,))
        return
    at = sort_key(arrival.text("on"), arrival.clock)
    in_force = not arrival.text("restored_on")
    arrival.db.execute(_PUT, (arrival.k, arrival.id, target, at, in_force))


def is_binned(db: Connection, record: bytes) -> bool:
    """Return whether an entry in force names a record."""
    query = "SELECT 1 FROM bin_row WHERE target = ? AND in_force = 1 LIMIT 1"
    return db.execute(query, (record,)).fetchone() is not None


def target_of(db: Connection, entry_k: int) -> bytes | None:
    """Return what an entry sets aside, None where it names nothing."""
    row = db.execute("SELECT target FROM bin_row WHERE k = ?", (entry_k,)).fetchone()
    return None if row is None else row[0]
