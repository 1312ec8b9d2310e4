"""What a hand-over brought something for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaise_desktop.application.change_set import ChangeSet

if TYPE_CHECKING:
    from liaise_desktop.storage.database import Connection


def touched_by(db: Connection, transfer: str) -> ChangeSet:
    """Return the records, cases and mediations for which a hand-over brought something."""
    rows = db.execute(
        "SELECT DISTINCT lower(hex(record.id)), record.type, binder.purpose, "
        "lower(hex(binder.subject)) FROM transfer_change "
        "JOIN change ON change.id=transfer_change.change_id "
        "JOIN record ON record.k=change.record_k JOIN binder ON binder.k=change.binder_k "
        "WHERE transfer_change.transfer_id=?",
        (transfer,),
    ).fetchall()
    noted = db.execute(
        "SELECT lower(hex(case_id)) FROM transfer_case WHERE transfer_id=?", (transfer,)
    ).fetchall()
    owners = {(purpose.split("_", 1)[0], subject) for _, _, purpose, subject in rows if subject}
    cases = {subject for kind, subject in owners if kind == "case"} | {case for (case,) in noted}
    return ChangeSet(
        records=frozenset(record for record, *_ in rows),
        cases=frozenset(cases),
        mediations=frozenset(subject for kind, subject in owners if kind == "mediation"),
        kinds=frozenset(type_ for _, type_, *_ in rows),
    )
