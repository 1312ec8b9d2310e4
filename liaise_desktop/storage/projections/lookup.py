"""Finds records by what they name, over the projections' own indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaise_desktop.storage.projections.arrival import as_id

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection

_PART: Final = "SELECT k FROM part WHERE parent = ? AND type = ? ORDER BY k"
_ENTRY: Final = "SELECT k FROM timeline WHERE case_id = ? AND kind = ? ORDER BY k"
_PART_FIELDS: Final = {
    "statement": "case",
    "comment": "target",
    "attachment": "note",
} | dict.fromkeys(
    (
        "party",
        "party_words",
        "common_ground",
        "talk",
        "session",
        "point",
        "follow_up",
        "sealed_note",
    ),
    "mediation",
)
_BY_ID: Final = {
    ("person", "case"): "SELECT k FROM person_row WHERE case_id = ? ORDER BY k",
    ("bin_entry", "target"): "SELECT k FROM bin_row WHERE target = ? ORDER BY k",
    ("tick", "target"): "SELECT k FROM tick_row WHERE target = ? ORDER BY k",
    ("mediation", "case"): "SELECT k FROM mediation_row WHERE case_id = ? ORDER BY k",
    ("binder", "subject"): "SELECT r.k FROM binder b JOIN record r ON r.id = b.id"
    " WHERE b.subject = ? ORDER BY r.k",
}
_OWNED: Final = "SELECT k FROM item_row WHERE owner = ? AND type = ? ORDER BY k"
_BELOW: Final = "SELECT k FROM item_row WHERE parent = ? AND type = ? ORDER BY k"
_BY_ITEM: Final = {
    ("disclosure", "case"): _OWNED,
    ("disclosure", "mediation"): _OWNED,
    ("disclosure", "consent"): _BELOW,
    ("plan_goal", "case"): _OWNED,
    ("review", "case"): _OWNED,
}
_BY_TEXT: Final = {
    ("person", "pseudonym"): "SELECT k FROM person_row WHERE pseudonym = ? ORDER BY k",
    ("case", "code"): "SELECT k FROM case_row WHERE code = ? ORDER BY k",
    ("mediation", "code"): "SELECT k FROM mediation_row WHERE code = ? ORDER BY k",
}


def record_ks(db: Connection, type_: str, field: str, value: str) -> list[int] | None:
    """Return the records of a type whose shown *field* is *value*, by local key.

    None where no index covers the field: the caller looks through the records of the type.
    """
    if (type_, field) in _BY_TEXT:
        return _keys(db, _BY_TEXT[type_, field], (value,)) if value else None
    wanted = as_id(value)
    if wanted is None:
        return None
    if (type_, field) in _BY_ID:
        return _keys(db, _BY_ID[type_, field], (wanted,))
    if _PART_FIELDS.get(type_) == field:
        return _keys(db, _PART, (wanted, type_))
    if type_ == "note" and field == "case":
        return _keys(db, _ENTRY, (wanted, type_))
    if (type_, field) in _BY_ITEM:
        return _keys(db, _BY_ITEM[type_, field], (wanted, type_))
    return None


def _keys(db: Connection, query: str, values: tuple[object, ...]) -> list[int]:
    return [int(k) for (k,) in db.execute(query, values).fetchall()]
