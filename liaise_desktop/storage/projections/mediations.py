"""The mediation list, and what belongs to a mediation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.domain.mediations import Mediation
from liaise_desktop.storage.projections.cases import put_part
from liaise_desktop.storage.projections.moments import FAR_FUTURE, day_key
from liaise_desktop.storage.projections.tasks import put_task
from liaise_desktop.storage.projections.timeline import NO_CASE, put_entry

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival

_PUT = """
INSERT INTO mediation_row(k, id, sort, case_id, code, title, state, conflict_type, requested_on,
    last_on, sessions, points, next_check)
VALUES(?, ?, '', ?, ?, ?, ?, ?, ?, '', 0, 0, '')
ON CONFLICT(k) DO UPDATE SET case_id = excluded.case_id, code = excluded.code,
    title = excluded.title, state = excluded.state, conflict_type = excluded.conflict_type,
    requested_on = excluded.requested_on"""

_REFRESH = """
UPDATE mediation_row SET
    (sessions, last_on) = (SELECT count(*), ifnull(max(sort), '') FROM part
        WHERE parent = ?1 AND type = 'session'),
    points = (SELECT count(*) FROM part WHERE parent = ?1 AND type = 'point'),
    next_check = ifnull((SELECT due FROM task
        WHERE mediation_id = ?1 AND done = 0 ORDER BY sort, k LIMIT 1), '')
WHERE id = ?1"""

_SORT = """
UPDATE mediation_row SET sort = CASE last_on WHEN '' THEN requested_on ELSE last_on END
WHERE id = ?"""


def project_mediation(arrival: Arrival) -> None:
    """Keep the mediation's line in the list, and its parts with the case it is linked to."""
    db, mediation = arrival.db, arrival.id
    if arrival.blank:
        db.execute("DELETE FROM mediation_row WHERE k = ?", (arrival.k,))
        refresh_links(db, mediation, None, "")
        return
    case_id, title = arrival.reference("case"), arrival.text("title")
    state = arrival.text("state") or Mediation("").state
    kind, requested_on = arrival.text("conflict_type"), arrival.text("requested_on")
    row = (case_id, arrival.text("code"), title, state, kind, requested_on)
    db.execute(_PUT, (arrival.k, mediation, *row))
    refresh_links(db, mediation, case_id, title)
    refresh_mediation(db, mediation)


def project_part(arrival: Arrival) -> None:
    """Keep a part with its mediation."""
    mediation = arrival.owner("mediation")
    day = arrival.text("on")
    put_part(arrival, mediation, day if day_key(day) != FAR_FUTURE else "")
    if mediation is None:
        return
    if arrival.state.type == "session":
        case_id, _ = _linked(arrival.db, mediation)
        put_entry(arrival, "mediation_session", case_id, day, arrival.text("place"))
    elif arrival.state.type == "follow_up":
        _put_follow_up(arrival, mediation)
    refresh_mediation(arrival.db, mediation)


def refresh_mediation(db: Connection, mediation: bytes | None) -> None:
    """Count a mediation's sessions and points, and find its latest day and next check."""
    if mediation is not None:
        db.execute(_REFRESH, (mediation,))
        db.execute(_SORT, (mediation,))


def _put_follow_up(arrival: Arrival, mediation: bytes) -> None:
    case_id, title = _linked(arrival.db, mediation)
    put_task(
        arrival,
        "follow_up",
        case_id=case_id,
        mediation_id=mediation,
        what=title,
        due=arrival.text("due"),
        done=bool(arrival.text("held_on")),
    )


def _linked(db: Connection, mediation: bytes) -> tuple[bytes | None, str]:
    row = db.execute(
        "SELECT case_id, title FROM mediation_row WHERE id = ?", (mediation,)
    ).fetchone()
    return (None, "") if row is None else (row[0], row[1])


def refresh_links(db: Connection, mediation: bytes, case_id: bytes | None, title: str) -> None:
    """Put a mediation's sessions and follow-ups under the case that it is linked to."""
    db.execute(
        "UPDATE timeline SET case_id = ?1 WHERE case_id <> ?1 AND k IN"
        " (SELECT k FROM part WHERE parent = ?2 AND type = 'session')",
        (case_id or NO_CASE, mediation),
    )
    db.execute(
        "UPDATE task SET case_id = ?1, what = ?2"
        " WHERE mediation_id = ?3 AND (case_id, what) IS NOT (?1, ?2)",
        (case_id, title, mediation),
    )
