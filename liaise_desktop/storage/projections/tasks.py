"""What there is to do, derived from what was recorded, and the ticks that say it is done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.tasks import TICKED
from liaise_desktop.storage.projections.moments import day_key

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival

_PUT = """
INSERT INTO task(k, id, case_id, mediation_id, kind, what, who, due, sort, done)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT(k) DO UPDATE SET case_id = excluded.case_id, mediation_id = excluded.mediation_id,
    kind = excluded.kind, what = excluded.what, who = excluded.who, due = excluded.due,
    sort = excluded.sort, done = excluded.done"""
_TICKED: Final = json.dumps(sorted(TICKED))

_IS_DONE = "SELECT done FROM tick_row WHERE target = ? ORDER BY hlc DESC, k DESC LIMIT 1"


def put_task(
    arrival: Arrival,
    kind: str,
    *,
    case_id: bytes | None,
    mediation_id: bytes | None = None,
    what: str = "",
    who: str = "",
    due: str = "",
    done: bool = False,
) -> None:
    """Keep what a record asks somebody to do."""
    row = (case_id, mediation_id, kind, what, who, due, day_key(due), done)
    arrival.db.execute(_PUT, (arrival.k, arrival.id, *row))


def drop_task(db: Connection, record_k: int) -> bool:
    """Forget what a record asked for; return whether it did."""
    return bool(db.execute("DELETE FROM task WHERE k = ?", (record_k,)).rowcount)


def is_done(db: Connection, target: bytes) -> bool:
    """Return whether the latest tick of a record says that it is done."""
    row = db.execute(_IS_DONE, (target,)).fetchone()
    return row is not None and bool(row[0])


def put_tick(arrival: Arrival) -> bytes | None:
    """Keep a tick; return the case in which it changed a task."""
    target, db = arrival.reference("target"), arrival.db
    if target is None:  # its words were erased: what it ticked is open again
        gone = db.execute("DELETE FROM tick_row WHERE k = ? RETURNING target", (arrival.k,))
        before = gone.fetchone()
        return None if before is None else refresh_done(db, before[0])
    clock = max((one.hlc for one in arrival.state.fields.get("done", ())), default=0)
    db.execute(
        "INSERT OR REPLACE INTO tick_row(k, target, done, hlc) VALUES(?,?,?,?)",
        (arrival.k, target, arrival.flag("done"), clock),
    )
    return refresh_done(db, target)


def refresh_done(db: Connection, target: bytes) -> bytes | None:
    """Mark a task as its latest tick says; return its case where that altered anything."""
    done = is_done(db, target)
    row = db.execute(
        "UPDATE task SET done = ? WHERE k = (SELECT k FROM record WHERE id = ?)"
        " AND kind IN (SELECT value FROM json_each(?)) AND done <> ? RETURNING case_id",
        (done, target, _TICKED, done),
    ).fetchone()
    return None if row is None else row[0]
