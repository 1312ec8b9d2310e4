"""Reads the mediation list and the parts of a mediation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

from liaise_desktop.application.listings import MediationDetail, MediationRow
from liaise_desktop.domain.mediations import (
    CommonGround,
    FollowUp,
    Mediation,
    Party,
    PartyWords,
    Point,
    SealedNote,
    Session,
    Talk,
)
from liaise_desktop.domain.records import (
    MEDIATION_CONTENT,
    MEDIATION_SEALED,
    Record,
    from_fields,
)
from liaise_desktop.storage.projections.arrival import as_id
from liaise_desktop.storage.projections.documents import MEDIATION
from liaise_desktop.storage.reader_names import names_of
from liaise_desktop.storage.search import records_with
from liaise_desktop.storage.shown_records import altered, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from liaise_desktop.storage.database import Connection

R = TypeVar("R", bound=Record)
Parts = dict[str, list[tuple[str, dict[str, Any]]]]

FILTER_DEPTH: Final = 1000  # newest mediations with the words of a filter
MOST_OF_A_CASE: Final = 100

_COLUMNS: Final = """
SELECT m.id, m.code, m.title, m.state, m.conflict_type, m.requested_on, m.last_on, m.sessions,
    m.points, m.next_check, EXISTS(SELECT 1 FROM conflict WHERE owner = m.id), m.sort
FROM mediation_row m"""
_PAGE: Final = f"{_COLUMNS} WHERE (m.sort, m.id) < (:sort, :id)"
_FOUND: Final = " AND m.k IN (SELECT value FROM json_each(:found))"
_ORDER: Final = " ORDER BY m.sort DESC, m.id DESC LIMIT :limit"
_OF_CASE: Final = f"{_COLUMNS} WHERE m.case_id = ? LIMIT ?"
_AFTER_ALL: Final = "~"  # sorts after every day

_PARTS: Final = """
SELECT r.k, p.type, r.id, r.current FROM part p JOIN record r ON r.k = p.k
WHERE p.parent = ? ORDER BY p.type, p.sort"""
_BINDERS: Final = "SELECT purpose, id FROM binder WHERE subject = ?"


def mediation_page(
    db: Connection, after: MediationRow | None, limit: int, text: str
) -> Sequence[MediationRow]:
    """Return up to *limit* mediations, latest first, after the row *after*."""
    values: dict[str, Any] = {"sort": _AFTER_ALL, "id": b"", "limit": limit}
    if after is not None:
        values |= {"sort": after.sort, "id": bytes.fromhex(after.id)}
    query = _PAGE
    if text.strip():
        query += _FOUND
        values["found"] = json.dumps(records_with(db, text, MEDIATION, FILTER_DEPTH))
    return [_mediation_row(row) for row in db.execute(query + _ORDER, values)]


def mediations_of(db: Connection, case_id: bytes) -> tuple[MediationRow, ...]:
    """Return the mediations that are linked to a case, latest first."""
    rows = db.execute(_OF_CASE, (case_id, MOST_OF_A_CASE))
    found = (_mediation_row(row) for row in rows)
    return tuple(sorted(found, key=lambda row: (row.sort, row.id), reverse=True))


def mediation_detail(db: Connection, mediation: str) -> MediationDetail | None:
    """Return all parts of a mediation that are in this vault."""
    row = db.execute(
        "SELECT r.k, r.id, r.current, b.id, b.audience FROM record r"
        " JOIN binder b ON b.k = r.binder_k WHERE r.id = ? AND r.type = 'mediation'",
        (as_id(mediation),),
    ).fetchone()
    values = json.loads(row[2]) if row else {}
    if not values:  # unknown, or all that is known of it was taken back
        return None
    mediation_k, mediation_id, _, binder, audience = row
    rows = db.execute(_PARTS, (mediation_id,)).fetchall()
    not_signed = altered(db, [mediation_k, *keys_of(rows)])
    record = from_fields(Mediation, mediation, {} if mediation_k in not_signed else values)
    parts = _parts(part[1:] for part in rows if part[0] not in not_signed)
    talks = sorted(_of(parts, Talk), key=lambda talk: (talk.on, talk.id))
    sessions = sorted(_of(parts, Session), key=lambda one: (one.on, one.number, one.id))
    binders = dict(db.execute(_BINDERS, (mediation_id,)).fetchall())
    present = {who for session in sessions for who in session.mediators}
    people = {*record.mediators, *json.loads(audience), *present, *(t.mediator for t in talks)}
    conflicts = db.execute("SELECT id FROM conflict WHERE owner = ? ORDER BY k", (mediation_id,))
    return MediationDetail(
        mediation=record,
        binder=binder.hex(),
        content_binder=binders.get(MEDIATION_CONTENT, b"").hex(),
        sealed_binder=binders.get(MEDIATION_SEALED, b"").hex(),
        parties=tuple(sorted(_of(parts, Party), key=lambda one: (one.label.casefold(), one.id))),
        words=tuple(_of(parts, PartyWords)),
        common_ground=tuple(_of(parts, CommonGround)),
        talks=tuple(talks),
        sessions=tuple(sessions),
        points=tuple(sorted(_of(parts, Point), key=lambda one: (one.order, one.id))),
        follow_ups=tuple(sorted(_of(parts, FollowUp), key=lambda one: (one.number, one.due))),
        sealed_notes=tuple(_of(parts, SealedNote)),
        conflicts=tuple(one.hex() for (one,) in conflicts),
        names=names_of(db, people),
        altered=len(not_signed),
    )


def _parts(rows: Iterable[Any]) -> Parts:
    parts: Parts = {}
    for type_, record, current in rows:
        parts.setdefault(type_, []).append((record.hex(), json.loads(current)))
    return parts


def _of(parts: Parts, kind: type[R]) -> list[R]:
    # What was erased to the last word is no part any more.
    return [from_fields(kind, key, said) for key, said in parts.get(kind.TYPE, []) if said]


def _mediation_row(row: Any) -> MediationRow:
    values = [row[0].hex(), *row[1:10], bool(row[10]), row[11]]
    return MediationRow(*values)
