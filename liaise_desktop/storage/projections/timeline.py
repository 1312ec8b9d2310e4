"""The timeline of a case, and the places that occur in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from liaise_desktop.domain.changes import SET
from liaise_desktop.storage.projections.cases import refresh_contact, refresh_step
from liaise_desktop.storage.projections.moments import sort_key
from liaise_desktop.storage.projections.search_index import drop_place, put_place
from liaise_desktop.storage.projections.tasks import drop_task, is_done, put_task, put_tick

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection
    from liaise_desktop.storage.projections.arrival import Arrival

_PUT = """
INSERT OR IGNORE INTO timeline(case_id, at, id, author_k, versions, sealed, erased, said_at, place,
    kind, k)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_MOVE = """
UPDATE timeline SET case_id = ?, at = ?, id = ?, author_k = ?, versions = ?, sealed = ?,
    erased = ?, said_at = ?, place = ?, kind = ? WHERE k = ?"""

NO_CASE = b""
NOT_LEFT = ("PREPARED", "APPROVED", "DECLINED")

_CHANGES = "SELECT hlc, author_k, kind FROM change WHERE record_k = ? AND aside = 0"


def project_note(arrival: Arrival) -> None:
    """Keep a note in the timeline, its next step among the tasks, its place among the places."""
    db, case_id = arrival.db, arrival.owner("case")
    former = put_entry(arrival, "note", case_id, arrival.text("at"), arrival.text("place"))
    what = arrival.text("next_what")
    if what:
        put_task(
            arrival,
            "next_step",
            case_id=case_id,
            what=what,
            who=arrival.text("next_who"),
            due=arrival.text("next_when"),
            done=is_done(db, arrival.id),
        )
    stepped = bool(what) or (former is not None and drop_task(db, arrival.k))
    _refresh_case(arrival, case_id, stepped=stepped)
    if former is not None and former.case_id != case_id:
        refresh_step(db, former.case_id)
        refresh_contact(db, former.case_id)


def _refresh_case(arrival: Arrival, case_id: bytes | None, *, stepped: bool) -> None:
    later = arrival.later
    if later is None:
        if stepped:
            refresh_step(arrival.db, case_id)
        refresh_contact(arrival.db, case_id)
    elif case_id is not None:
        later.contacts.add(case_id)
        if stepped:
            later.steps.add(case_id)


def project_tick(arrival: Arrival) -> None:
    """Mark a next step as done, or as open again."""
    refresh_step(arrival.db, put_tick(arrival))


def project_disclosure(arrival: Arrival) -> None:
    """Keep in the timeline that something left; what is only prepared is not there."""
    if arrival.text("state") in NOT_LEFT and not arrival.blank:
        arrival.db.execute("DELETE FROM timeline WHERE k = ?", (arrival.k,))
    else:
        put_entry(arrival, "disclosure", arrival.owner("case"), arrival.text("on"), "")


class Former(NamedTuple):
    """Where an entry stood before, and the place that it named then, if that may be found."""

    case_id: bytes | None
    place: str


def put_entry(
    arrival: Arrival, kind: str, case_id: bytes | None, said_at: str, place: str
) -> Former | None:
    """Keep an entry of a timeline; return where it stood before, None for a new one."""
    db, sealed = arrival.db, arrival.binding.sealed or not arrival.binding.known
    author_k, versions = _begun_by(arrival)
    at, place = sort_key(said_at, arrival.clock), place.strip()
    key = (case_id or NO_CASE, at, arrival.id)
    row = (*key, author_k, versions, sealed, arrival.blank, said_at, place, kind, arrival.k)
    former = None
    if db.execute(_PUT, row).rowcount == 0:
        former = former_entry(db, arrival.k)
        db.execute(_MOVE, row)
    named = "" if sealed else place
    if former is None and named and arrival.later is not None:
        arrival.later.places[named] += 1
    else:
        move_place(db, "" if former is None else former.place, named)
    return former


def _begun_by(arrival: Arrival) -> tuple[int, int]:
    if arrival.author_k is not None:
        return arrival.author_k, 1
    changes = arrival.db.execute(_CHANGES, (arrival.k,)).fetchall()
    return min(changes)[1], sum(change[2] == SET for change in changes)


def former_entry(db: Connection, record_k: int) -> Former | None:
    """Return where a record's entry stands, None where it has none."""
    row = db.execute(
        "SELECT case_id, CASE sealed WHEN 0 THEN place ELSE '' END FROM timeline WHERE k = ?",
        (record_k,),
    ).fetchone()
    return None if row is None else Former(row[0] or None, row[1])


def move_place(db: Connection, old: str, new: str) -> None:
    """Count a place that an entry names, in place of the one that it named before."""
    if old == new:
        return
    if new:
        count_place(db, new, 1)
    if old:
        k, uses = db.execute(
            "UPDATE place SET uses = uses - 1 WHERE name = ? RETURNING k, uses", (old,)
        ).fetchone()
        if uses == 0:
            db.execute("DELETE FROM place WHERE k = ?", (k,))
            drop_place(db, k)


def count_place(db: Connection, name: str, times: int) -> None:
    """Count a place that entries name; let it be found from the first on."""
    k, uses = db.execute(
        "INSERT INTO place(name, uses) VALUES(?1, ?2)"
        " ON CONFLICT(name) DO UPDATE SET uses = uses + ?2 RETURNING k, uses",
        (name, times),
    ).fetchone()
    if uses == times:
        put_place(db, k, name)
