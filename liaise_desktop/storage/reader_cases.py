"""Reads the case list and the case page's panels."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

from liaise_desktop.application.listings import CaseDetail, CaseFilter, CaseRow, TaskRow
from liaise_desktop.domain.records import Case, Person, Record, Statement, from_fields
from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.documents import NOTE, PERSON
from liaise_desktop.storage.reader_mediations import mediations_of
from liaise_desktop.storage.reader_names import names_of
from liaise_desktop.storage.search import cases_with
from liaise_desktop.storage.shown_records import altered, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from liaise_desktop.storage.database import Connection

R = TypeVar("R", bound=Record)

FILTER_DEPTH: Final = 1000  # newest notes with the words of a filter whose cases are listed
MOST_TASKS: Final = 200

_PAGE: Final = """
SELECT c.id, c.code, c.pseudonym, c.state, c.next_step, c.next_when, c.last_contact, c.last_place,
    c.lead, c.review_on, c.agreement_until,
    EXISTS(SELECT 1 FROM draft WHERE key >= 'note:' || lower(hex(c.id))
        AND key < 'note:' || lower(hex(c.id)) || ';'),
    EXISTS(SELECT 1 FROM fresh WHERE case_id = c.id), c.for_review,
    EXISTS(SELECT 1 FROM conflict WHERE owner = c.id), c.sort
FROM case_row c WHERE (c.sort, c.id) > (:sort, :id)"""
_ORDER: Final = " ORDER BY c.sort, c.id LIMIT :limit"
_COUNT: Final = "SELECT count(*) FROM (SELECT 1 FROM case_row c WHERE c.sort > ''"

_OPEN: Final = "c.open = 1"
_WORKER: Final = "(c.lead = :worker OR c.standin = :worker)"
_DISTRICT: Final = "c.district = :district"
_DUE: Final = "c.sort <= :due"
_DRAFTED: Final = "c.id IN (SELECT unhex(value) FROM json_each(:drafted))"
_FOUND: Final = "c.id IN (SELECT unhex(value) FROM json_each(:found))"

_CASE: Final = """
SELECT r.k, r.id, r.current, b.id, b.audience FROM record r JOIN binder b ON b.k = r.binder_k
WHERE r.id = ? AND r.type = 'case'"""
_TASKS: Final = """
SELECT t.id, t.kind, t.what, t.who, t.due, t.done, ifnull(c.pseudonym, '') FROM task t
    LEFT JOIN case_row c ON c.id = t.case_id
WHERE t.case_id = ? ORDER BY t.done, t.sort LIMIT ?"""
_STATEMENTS: Final = """
SELECT r.k, r.id, r.current FROM part p JOIN record r ON r.k = p.k
WHERE p.parent = ? AND p.type = 'statement' ORDER BY p.sort"""
_PERSON: Final = "SELECT k, id, current FROM record WHERE id = ? AND type = 'person'"


def case_page(
    db: Connection, wanted: CaseFilter, after: CaseRow | None, limit: int
) -> Sequence[CaseRow]:
    """Return up to *limit* cases by next review, after the row *after*."""
    conditions, values = _wanted(db, wanted)
    values |= {"sort": "", "id": b"", "limit": limit}
    if after is not None:
        values |= {"sort": after.sort, "id": bytes.fromhex(after.id)}
    rows = db.execute(_PAGE + conditions + _ORDER, values).fetchall()
    names = names_of(db, (row[8] for row in rows))
    return [_case_row(row, names) for row in rows]


def case_count(db: Connection, wanted: CaseFilter, cap: int) -> int:
    """Return how many cases fit, counted up to *cap*."""
    conditions, values = _wanted(db, wanted)
    query = f"{_COUNT}{conditions} LIMIT :cap)"
    count: int = db.execute(query, values | {"cap": cap}).fetchone()[0]
    return count


def case_detail(db: Connection, case: str) -> CaseDetail | None:
    """Return what the case page shows beside the timeline."""
    row = db.execute(_CASE, (as_id(case),)).fetchone()
    values = json.loads(row[2]) if row else {}
    if not values:  # unknown, or all that is known of it was taken back
        return None
    case_k, case_id, _, binder, audience = row
    statements = db.execute(_STATEMENTS, (case_id,)).fetchall()
    people_rows = db.execute(_PERSON, (as_id(values.get("main_person")),)).fetchall()
    not_signed = altered(db, [case_k, *keys_of(statements), *keys_of(people_rows)])
    record = from_fields(Case, case, {} if case_k in not_signed else values)
    readers = tuple(json.loads(audience))
    said = _records(statements, Statement, not_signed)
    tasks = _tasks(db, case, case_id)
    people = (record.lead, record.standin, record.supervisor)
    deciders = (record.proposed_by, record.second_reader)
    writers = (*(one.written_by for one in said), *(task.who for task in tasks))
    return CaseDetail(
        case=record,
        binder=binder.hex(),
        person=next(iter(_records(people_rows, Person, not_signed)), None),
        strengths=tuple(one for one in said if one.kind == "STRENGTH"),
        concerns=tuple(one for one in said if one.kind != "STRENGTH"),
        mediations=mediations_of(db, case_id),
        tasks=tasks,
        conflicts=conflicts_of(db, case_id),
        audience=readers,
        names=names_of(db, (*people, *deciders, *readers, *writers)),
        altered=len(not_signed),
    )


def conflicts_of(db: Connection, owner: bytes) -> tuple[str, ...]:
    """Return the records of a case or mediation whose versions differ."""
    rows = db.execute("SELECT id FROM conflict WHERE owner = ? ORDER BY k", (owner,))
    return tuple(record.hex() for (record,) in rows)


def _wanted(db: Connection, wanted: CaseFilter) -> tuple[str, dict[str, Any]]:
    """Return the conditions of a filter, and the values that they name."""
    conditions: list[str] = []
    values: dict[str, Any] = {}
    if wanted.open_only:
        conditions.append(_OPEN)
    plain = (
        (_WORKER, "worker", wanted.worker),
        (_DISTRICT, "district", wanted.district),
        (_DUE, "due", wanted.review_due_by),
    )
    for condition, name, value in plain:
        if value:
            conditions.append(condition)
            values[name] = value
    if wanted.with_draft:
        conditions.append(_DRAFTED)
        values["drafted"] = _listed(_with_draft(db))
    if wanted.text.strip():
        conditions.append(_FOUND)
        values["found"] = _listed(_with_words(db, wanted.text))
    return "".join(f" AND {condition}" for condition in conditions), values


def _with_draft(db: Connection) -> set[bytes]:
    keys = db.execute("SELECT key FROM draft WHERE key >= 'note:' AND key < 'note;'")
    named = (as_id(key.split(":")[1]) for (key,) in keys)
    return {case_id for case_id in named if case_id is not None}


def _with_words(db: Connection, text: str) -> set[bytes]:
    people = cases_with(db, text, PERSON, FILTER_DEPTH)
    return people | cases_with(db, text, NOTE, FILTER_DEPTH)


def _listed(ids: Iterable[bytes]) -> str:
    return json.dumps([one.hex() for one in ids])


def _case_row(row: Any, names: dict[str, str]) -> CaseRow:
    case_id, *shown, review_on, agreement_until = row[:11]
    flags = map(bool, row[11:15])
    named = names.get(row[8], "")
    values = [case_id.hex(), *shown, named, review_on, agreement_until, *flags, row[15]]
    return CaseRow(*values)


def _tasks(db: Connection, case: str, case_id: bytes) -> tuple[TaskRow, ...]:
    rows = db.execute(_TASKS, (case_id, MOST_TASKS))
    return tuple(
        TaskRow(record.hex(), case, kind, what, who, due, bool(done), pseudonym)
        for record, kind, what, who, due, done, pseudonym in rows
    )


def _records(rows: Iterable[Any], kind: type[R], left_out: set[int]) -> tuple[R, ...]:
    return tuple(
        from_fields(kind, record.hex(), json.loads(values))
        for k, record, values in rows
        if k not in left_out
    )
