"""Reads what is due to be kept or erased, and whether it is kept who somebody is."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.keeping import DueToDecide
from liaise_desktop.domain import days
from liaise_desktop.domain.authority import DPO
from liaise_desktop.domain.records import from_fields
from liaise_desktop.domain.retention import case_due
from liaise_desktop.domain.rights import RetentionItem
from liaise_desktop.storage.one_moment import at_one_moment
from liaise_desktop.storage.projections.arrival import as_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from liaise_desktop.domain.retention import Periods
    from liaise_desktop.storage.database import Connection

_IDENTITY: Final = """
SELECT 1 FROM item_row i JOIN record r ON r.k = i.k
WHERE i.type = 'identity' AND i.parent = ? AND r.current <> '{}' LIMIT 1"""
_CASES: Final = """
SELECT r.id, ifnull(json_extract(r.current, '$.retention_on'), ''), c.state, c.open, c.pseudonym,
    c.code, c.last_contact,
    ifnull((SELECT json_extract(p.current, '$.minor') FROM record p WHERE p.id = c.main_person), 0)
FROM case_row c JOIN record r ON r.k = c.k
WHERE c.state NOT IN ('ERASED', 'ANONYMISED', 'PROPOSED', 'TRANSFERRED')
    AND ifnull(json_extract(r.current, '$.restricted_on'), '') = ''
    AND (c.state IN ('RETENTION_DUE', 'REJECTED')
        OR ifnull(json_extract(r.current, '$.retention_on'), '9') <= :today)"""
_CONTACTS: Final = """
SELECT i.id, json_extract(r.current, '$.at'), ifnull(json_extract(r.current, '$.place'), ''),
    ifnull(json_extract(r.current, '$.written_by'), '')
FROM item_row i JOIN record r ON r.k = i.k
WHERE i.type = 'contact' AND i.sort > '' AND i.sort < :before AND (
    ifnull(json_extract(r.current, '$.text'), '') <> ''
    OR ifnull(json_extract(r.current, '$.who'), '') <> ''
    OR ifnull(json_extract(r.current, '$.next_what'), '') <> '')
ORDER BY i.sort, i.id LIMIT :limit"""
_MEDIATIONS: Final = """
SELECT m.id, m.last_on, m.title FROM mediation_row m
WHERE m.state = 'CLOSED' AND m.last_on <= :before AND EXISTS (
    SELECT 1 FROM binder b JOIN record e ON e.id = b.id JOIN record r ON r.binder_k = b.k
    WHERE b.subject = m.id AND json_extract(e.current, '$.purpose') = 'mediation_content'
        AND r.id <> b.id AND r.current <> '{}')
ORDER BY m.last_on, m.id LIMIT :limit"""
_ITEMS: Final = """
SELECT i.id, r.current FROM item_row i JOIN record r ON r.k = i.k
WHERE i.type = 'retention_item' AND i.parent = ? ORDER BY i.k DESC"""
_WAITING: Final = ("PROPOSED", "AGREED")


_RESTRICTED: Final = """
SELECT c.id FROM case_row c JOIN record r ON r.k = c.k
WHERE c.lead <> :me AND ifnull(json_extract(r.current, '$.restricted_on'), '') <> ''"""


class SqlRightsReader:
    """Reads what protects people; use it on one thread.

    Args:
        connection: An open connection; it is not closed here.
    """

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def has_identity(self, person: str) -> bool:
        """Return whether it is kept who somebody is, without reading it."""
        return self._db.execute(_IDENTITY, (as_id(person),)).fetchone() is not None

    def hidden_cases(self, me: str, role: str) -> frozenset[str]:
        """Return the restricted cases that somebody does not read (art. 18)."""
        if role == DPO:
            return frozenset()
        return frozenset(case.hex() for (case,) in self._db.execute(_RESTRICTED, {"me": me}))

    def due_to_decide(
        self, today: date, periods: Periods, me: str, limit: int = 50
    ) -> Sequence[DueToDecide]:
        """Return things whose time is over, those first that wait longest."""
        with at_one_moment(self._db):
            found = [*self._cases(today, periods), *self._contacts(today, periods, me, limit),
                     *self._mediations(today, periods, limit)]  # fmt: skip
            shown = [one for one in map(self._decided, found) if one is not None]
        kept = [one for one in shown if not self._kept(one, today)]
        return sorted(kept, key=lambda one: (one.due, one.target))[:limit]

    def _cases(self, today: date, periods: Periods) -> Iterator[DueToDecide]:
        rows = self._db.execute(_CASES, {"today": today.isoformat()}).fetchall()
        for record, due, _state, is_open, pseudonym, code, last, minor in rows:
            if is_open and last:
                again = case_due(date.fromisoformat(last[:10]), periods, minor=bool(minor))
                if again > today:
                    continue
            title = " ".join(filter(None, (pseudonym, code)))
            yield DueToDecide(record.hex(), "case", "CASE", due or today.isoformat(), title)

    def _contacts(
        self, today: date, periods: Periods, me: str, limit: int
    ) -> Iterator[DueToDecide]:
        before = days.after_months(today, -periods.contact_months)
        values = {"before": before.isoformat(), "limit": limit}
        for record, at, place, by in self._db.execute(_CONTACTS, values).fetchall():
            due = days.after_months(date.fromisoformat(at[:10]), periods.contact_months)
            yield DueToDecide(
                record.hex(), "contact", "CONTACT", due.isoformat(), place, mine=by == me
            )

    def _mediations(self, today: date, periods: Periods, limit: int) -> Iterator[DueToDecide]:
        before = today - timedelta(days=periods.mediation_days)
        values = {"before": before.isoformat(), "limit": limit}
        for record, last, title in self._db.execute(_MEDIATIONS, values).fetchall():
            yield DueToDecide(record.hex(), "mediation", "MEDIATION", last, title)

    def _decided(self, one: DueToDecide) -> DueToDecide | None:
        items = self._items(one.target)
        waiting = next((item for item in items if item.state in _WAITING), None)
        latest = items[0] if items else None
        item = waiting or (latest if latest and latest.state == "DONE" else None)
        return DueToDecide(
            one.target, one.type, one.rule, one.due, one.title, one.mine, item
        )

    def _kept(self, one: DueToDecide, today: date) -> bool:
        """Whether it was decided already to keep it until a day that is still to come."""
        item = one.item
        return (
            item is not None and item.state == "DONE" and item.keep_until > today.isoformat()
        )

    def _items(self, target: str) -> list[RetentionItem]:
        rows: list[Any] = self._db.execute(_ITEMS, (as_id(target),)).fetchall()
        return [from_fields(RetentionItem, one.hex(), json.loads(said)) for one, said in rows]
