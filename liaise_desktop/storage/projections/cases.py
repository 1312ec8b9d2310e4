"""The case list, the people in cases, and what belongs to a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.domain.records import Case
from liaise_desktop.domain.tasks import REVIEW
from liaise_desktop.storage.projections.arrival import Arrival, binding_of
from liaise_desktop.storage.projections.moments import FAR_FUTURE, day_key
from liaise_desktop.storage.projections.search_index import index_record
from liaise_desktop.storage.projections.tasks import drop_task, put_task
from liaise_desktop.storage.record_states import state_at

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

CLOSED_STATES: Final = frozenset(
    (
        "ANONYMISED",
        "CLOSED",
        "ERASED",
        "KEPT_UNTIL",
        "LOOKBACK_1",
        "LOOKBACK_2",
        "REJECTED",
        "RETENTION_DUE",
        "TRANSFERRED",
    )
)
REVIEW_STATES: Final = frozenset(("PROPOSED", "CLOSING"))  # a second person has to agree
ENDED_STATES: Final = frozenset(("ANONYMISED", "ERASED", "REJECTED", "TRANSFERRED"))
# State: what a case asks for there, of whom, until which of its days.
_DECISIONS: Final = {
    "PROPOSED": ("second_reading", "supervisor", ""),
    "CLOSING": ("closing", "supervisor", ""),
}

_PUT_CASE = """
INSERT INTO case_row(k, id, sort, open, code, state, main_person, pseudonym, lead, standin,
    district, review_on, agreement_until, for_review, next_step, next_when, last_at, last_contact,
    last_place)
VALUES(?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, '', '', '', '', '')
ON CONFLICT(k) DO UPDATE SET sort = excluded.sort, open = excluded.open, code = excluded.code,
    state = excluded.state, main_person = excluded.main_person, lead = excluded.lead,
    standin = excluded.standin, district = excluded.district, review_on = excluded.review_on,
    agreement_until = excluded.agreement_until, for_review = excluded.for_review"""

_REFRESH_STEP = """
UPDATE case_row SET (next_step, next_when) = (
    SELECT ifnull(max(what), ''), ifnull(max(due), '') FROM (
        SELECT what, due FROM task WHERE case_id = ?1 AND done = 0 AND kind = 'next_step'
        ORDER BY sort, k LIMIT 1))
WHERE id = ?1"""

_LATEST_NOTE = """
SELECT at, said_at, place FROM timeline WHERE case_id = ? AND kind = 'note' AND sealed = 0
ORDER BY at DESC, id DESC LIMIT 1"""


def project_case(arrival: Arrival) -> None:
    """Keep the case's line in the list, what it asks for, and its words found."""
    db, case_id, state = arrival.db, arrival.id, arrival.text("state") or Case("").state
    if arrival.blank:
        db.execute("DELETE FROM case_row WHERE k = ?", (arrival.k,))
        drop_task(db, arrival.k)
        refresh_people(db, case_id)
        return
    row = db.execute("SELECT code FROM case_row WHERE k = ?", (arrival.k,)).fetchone()
    is_open = state not in CLOSED_STATES
    main, review_on = arrival.reference("main_person"), arrival.text("review_on")
    row_values = (
        *(arrival.k, case_id, day_key(review_on), is_open, arrival.text("code"), state, main),
        *map(arrival.text, ("lead", "standin", "district", "review_on", "agreement_until")),
        state in REVIEW_STATES,
    )
    db.execute(_PUT_CASE, row_values)
    _name_case(db, case_id, main)
    _keep_case_task(arrival, state, is_open=is_open)
    if row is None:
        refresh_step(db, case_id)
        refresh_contact(db, case_id)
    if row is None or row[0] != arrival.text("code"):
        refresh_people(db, case_id)


def _keep_case_task(arrival: Arrival, state: str, *, is_open: bool) -> None:
    asked = _DECISIONS.get(state)
    if asked is not None:
        kind, field, day = asked
    elif is_open:
        kind, field, day = REVIEW, "lead", "review_on"
    else:
        kind, field, day = "keep_or_erase", "lead", "retention_on"
    due = arrival.text(day) if day else ""
    if state in ENDED_STATES or (day and day_key(due) == FAR_FUTURE):
        drop_task(arrival.db, arrival.k)
        return
    put_task(arrival, kind, case_id=arrival.id, who=arrival.text(field), due=due)


def project_person(arrival: Arrival) -> None:
    """Keep somebody's pseudonym, for the case list and for search."""
    db, case_id = arrival.db, arrival.owner("case")
    db.execute(
        "INSERT OR REPLACE INTO person_row(k, id, case_id, pseudonym) VALUES(?,?,?,?)",
        (arrival.k, arrival.id, case_id, arrival.text("pseudonym")),
    )
    db.execute(
        "UPDATE case_row SET pseudonym = ? WHERE id = ? AND main_person = ?",
        (arrival.text("pseudonym"), case_id, arrival.id),
    )


def project_statement(arrival: Arrival) -> None:
    """Keep a strength or a concern with its case."""
    put_part(arrival, arrival.owner("case"), arrival.text("written_at"))


def project_comment(arrival: Arrival) -> None:
    """Keep a comment with what it is about."""
    put_part(arrival, arrival.reference("target"), arrival.text("written_at"))


def project_attachment(arrival: Arrival) -> None:
    """Keep an attachment with its note."""
    put_part(arrival, arrival.reference("note"), arrival.text("written_at"))


def put_part(arrival: Arrival, parent: bytes | None, sort: str) -> None:
    """Keep a record under the record that it belongs to."""
    if parent is None:
        arrival.db.execute("DELETE FROM part WHERE k = ?", (arrival.k,))
        return
    arrival.db.execute(
        "INSERT INTO part(k, parent, type, sort) VALUES(?,?,?,?) ON CONFLICT(k) DO UPDATE SET"
        " parent = excluded.parent, sort = excluded.sort",
        (arrival.k, parent, arrival.state.type, sort),
    )


def refresh_step(db: Connection, case_id: bytes | None) -> None:
    """Show a case's earliest open next step in the list."""
    if case_id is not None:
        db.execute(_REFRESH_STEP, (case_id,))


def refresh_contact(db: Connection, case_id: bytes | None) -> None:
    """Show a case's latest note in the list."""
    if case_id is None:
        return
    row = db.execute(_LATEST_NOTE, (case_id,)).fetchone() or ("", "", "")
    db.execute(
        "UPDATE case_row SET last_at = ?, last_contact = ?, last_place = ? WHERE id = ?"
        " AND (last_at, last_contact, last_place) IS NOT (?, ?, ?)",
        (*row, case_id, *row),
    )


def refresh_name(db: Connection, case_id: bytes | None) -> None:
    """Show the main person's pseudonym as the case's, as far as it is known."""
    row = db.execute("SELECT main_person FROM case_row WHERE id = ?", (case_id,)).fetchone()
    if row is not None and case_id is not None:
        _name_case(db, case_id, row[0])


def _name_case(db: Connection, case_id: bytes, main: bytes | None) -> None:
    db.execute(
        "UPDATE case_row SET pseudonym ="
        " ifnull((SELECT pseudonym FROM person_row WHERE id = ?1 AND case_id = ?2), '')"
        " WHERE id = ?2",
        (main, case_id),
    )


def refresh_people(db: Connection, case_id: bytes) -> None:
    """Let the people of a case be found by the case's code as it is now."""
    rows = db.execute("SELECT k FROM person_row WHERE case_id = ?", (case_id,)).fetchall()
    waiting = db.execute("SELECT 1 FROM index_queue LIMIT 1").fetchone() is not None
    for (k,) in rows:
        if waiting and _is_waiting(db, k):
            continue
        state = state_at(db, k)
        if state is not None:
            index_record(Arrival(db, k, state, binding_of(db, k)))


def _is_waiting(db: Connection, record_k: int) -> bool:
    row = db.execute("SELECT 1 FROM index_queue WHERE record_k = ?", (record_k,)).fetchone()
    return row is not None
