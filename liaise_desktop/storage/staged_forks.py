"""Whether a staged file tells another history than the vault of one author's log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from liaise_desktop.storage.database import one
from liaise_desktop.storage.record_states import trusted_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from liaise_desktop.application.transfer_values import Span
    from liaise_desktop.storage.database import Connection


def branches(db: Connection, run: Mapping[str, int], span: Span) -> bool:
    """Whether the staged changes of *span* and those of the vault part ways.

    *run* holds the local keys between which the binder's staged changes lie.
    """
    chain = db.execute(
        "SELECT binder.k, author.k FROM binder, author "
        "WHERE binder.id=? AND author.key=? AND author.epoch=?",
        (bytes.fromhex(span.binder), bytes.fromhex(span.author), span.epoch),
    ).fetchone()
    if chain is None:
        return False
    place = {
        **run,
        "author": bytes.fromhex(span.author),
        "epoch": span.epoch,
        "n": span.first,
        "binder_k": chain[0],
        "author_k": chain[1],
    }
    return _differ_at_one_number(db, place) or _starts_elsewhere(db, place)


def _differ_at_one_number(db: Connection, place: dict[str, Any]) -> bool:
    found = one(
        db,
        "SELECT 1 FROM staged_change AS s CROSS JOIN change AS c "
        "ON c.binder_k=:binder_k AND c.author_k=:author_k AND c.n=s.n "
        "WHERE s.k BETWEEN :first AND :last AND s.file_k=:file "
        "AND s.author=:author AND s.epoch=:epoch AND s.id<>c.id LIMIT 1",
        place,
    )
    return bool(found)


def _starts_elsewhere(db: Connection, place: dict[str, Any]) -> bool:
    before = {
        key.hex()
        for (key,) in db.execute(
            "SELECT id FROM change WHERE binder_k=:binder_k AND author_k=:author_k AND n=:n-1",
            place,
        )
    }
    rows = db.execute(
        "SELECT header FROM staged_change WHERE k BETWEEN :first AND :last "
        "AND file_k=:file AND author=:author AND epoch=:epoch AND n=:n",
        place,
    )
    return bool(before) and any(trusted_header(row[0]).prev not in before for row in rows)
