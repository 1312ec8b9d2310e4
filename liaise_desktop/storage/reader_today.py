"""Reads what is due: over an index by person, or by kind; a page by its key."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from liaise_desktop.application.today import About, BinRow, DueTask, FreshCase, WentWell
from liaise_desktop.domain.tasks import FOLLOW_UPS
from liaise_desktop.storage.one_moment import at_one_moment
from liaise_desktop.storage.projections.moments import FAR_FUTURE
from liaise_desktop.storage.reader_names import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from liaise_desktop.application.today import DueFilter
    from liaise_desktop.storage.database import Connection

LATELY: Final = 500  # newest changes among which is looked for what went well
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

_COLUMNS: Final = """
SELECT t.id, r.type, t.kind, t.what, t.who, t.due, t.case_id, ifnull(c.pseudonym, ''),
    t.mediation_id, ifnull(m.title, ''),
    (SELECT min(hlc) FROM change WHERE record_k = t.k AND aside = 0), t.sort, t.k
FROM task t {index} JOIN record r ON r.k = t.k
LEFT JOIN case_row c ON c.id = t.case_id LEFT JOIN mediation_row m ON m.id = t.mediation_id
WHERE t.done = 0 AND (t.sort, t.k) > (:sort, :k) AND t.sort < :before"""
_BY_PERSON: Final = "INDEXED BY task_due"
_BY_KIND: Final = "INDEXED BY task_kind"
_NAMED: Final = " AND t.who = :who AND t.kind IN (SELECT value FROM json_each(:kinds))"
_UNNAMED: Final = """
    AND t.who = '' AND t.kind IN (SELECT value FROM json_each(:kinds))
    AND (c.lead = :who OR c.standin = :who OR (t.case_id IS NULL AND :worker))"""
_OF_KIND: Final = " AND t.kind = :kind AND t.kind <> 'next_step'"
_ORDER: Final = " ORDER BY t.sort, t.k LIMIT :limit"

_ENDING: Final = """
SELECT id, agreement_until, pseudonym, lead, k FROM case_row INDEXED BY case_row_agreement
WHERE open = 1 AND agreement_until <> '' AND agreement_until < ?
ORDER BY agreement_until, id LIMIT ?"""
_FRESH: Final = """
SELECT c.id, c.code, c.pseudonym FROM fresh f JOIN case_row c ON c.id = f.case_id
ORDER BY f.hlc DESC LIMIT ?"""
_LATELY: Final = """
SELECT r.type, r.current, max(c.hlc) FROM
    (SELECT record_k, hlc FROM change WHERE aside = 0 ORDER BY k DESC LIMIT ?) c
JOIN record r ON r.k = c.record_k WHERE r.type IN ('tick', 'plan_goal', 'point')
GROUP BY r.k ORDER BY 3 DESC"""
_TASK_OF: Final = """
SELECT t.what, t.case_id, ifnull(p.pseudonym, '') FROM record r JOIN task t ON t.k = r.k
LEFT JOIN case_row p ON p.id = t.case_id WHERE r.id = ?"""
_ABOUT: Final = """
SELECT r.type, c.id, ifnull(c.pseudonym, ''), ifnull(m.title, '') FROM record r
LEFT JOIN case_row c ON c.id = CASE r.type WHEN 'case' THEN r.id
    ELSE unhex(json_extract(r.current, '$.case')) END
LEFT JOIN mediation_row m ON m.id = CASE r.type WHEN 'mediation' THEN r.id
    ELSE unhex(json_extract(r.current, '$.mediation')) END
WHERE r.id = ?"""
# Whose words are gone for good is in the bin no more.
_BINNED: Final = """
SELECT b.target, r.type, e.current, r.current, c.id, ifnull(c.pseudonym, ''), b.at, b.k
FROM bin_row b INDEXED BY bin_row_page JOIN record e ON e.k = b.k
JOIN record r ON r.id = b.target
LEFT JOIN case_row c ON c.id = unhex(json_extract(r.current, '$.case'))
WHERE b.in_force = 1 AND (b.at, b.k) > (?, ?) AND r.current <> '{}'
ORDER BY b.at, b.k LIMIT ?"""
_TITLES: Final = ("title", "name", "wording", "what", "text", "next_what", "place")
_CASE: Final = "SELECT pseudonym FROM case_row WHERE id = ?"
_MEDIATION: Final = "SELECT title FROM mediation_row WHERE id = ?"


class SqlTodayReader:
    """Reads what is due; use it on one thread.

    Args:
        connection: An open connection; it is not closed here.
    """

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def due(self, wanted: DueFilter, after: DueTask | None, limit: int) -> Sequence[DueTask]:
        """Return up to *limit* open tasks, earliest first, after the task *after*."""
        with at_one_moment(self._db):
            return _due(self._db, wanted, after, limit)

    def ending(self, before: str, limit: int) -> Sequence[DueTask]:
        """Return the agreements of open cases that end before a day, earliest first."""
        with at_one_moment(self._db):
            return _ending(self._db, before, limit)

    def fresh_cases(self, limit: int) -> Sequence[FreshCase]:
        """Return cases that are new from a file, latest first."""
        with at_one_moment(self._db):
            rows = self._db.execute(_FRESH, (limit,)).fetchall()
        return [FreshCase(case.hex(), code, pseudonym) for case, code, pseudonym in rows]

    def about(self, record: str) -> About | None:
        """Return what a record is, None if there is none."""
        with at_one_moment(self._db):
            row = self._db.execute(_ABOUT, (_bytes(record),)).fetchone()
        return None if row is None else About(row[0], row[1].hex() if row[1] else "", *row[2:])

    def names(self, principals: Iterable[str]) -> Mapping[str, str]:
        """Return the names of those principals that this vault knows."""
        with at_one_moment(self._db):
            return names_of(self._db, principals)

    def binned(self, after: BinRow | None, limit: int) -> Sequence[BinRow]:
        """Return up to *limit* things in the bin, earliest first, after the row *after*."""
        place = ("", -1) if after is None else (after.at, after.k)
        with at_one_moment(self._db):
            rows = self._db.execute(_BINNED, (*place, limit)).fetchall()
            said = [json.loads(row[2]) for row in rows]
            names = names_of(self._db, (str(one.get("by", "")) for one in said))
        return [_bin_row(row, one, names) for row, one in zip(rows, said, strict=True)]

    def went_well(self, since: str, limit: int) -> Sequence[WentWell]:
        """Return what went well since a day, latest first, among what was written lately."""
        with at_one_moment(self._db):
            rows = self._db.execute(_LATELY, (LATELY,)).fetchall()
            return list(islice(_good(self._db, rows, since), limit))


def _due(
    db: Connection, wanted: DueFilter, after: DueTask | None, limit: int
) -> Sequence[DueTask]:
    since = wanted.since if wanted.before else FAR_FUTURE
    values: dict[str, Any] = {
        "who": wanted.who,
        "kinds": json.dumps(wanted.kinds or FOLLOW_UPS),
        "worker": wanted.worker,
        "before": wanted.before or FAR_FUTURE + "~",
        "sort": after.sort if after else since,  # where the index is entered
        "k": after.k if after else -1,
        "limit": limit,
    }
    found = [
        db.execute(query + _ORDER, {**values, **more}).fetchall()
        for query, more in _queries(wanted)
    ]
    rows = list(islice(merge(*found, key=_place), limit))
    names = names_of(db, (row[4] for row in rows))
    return [_task(row, names) for row in rows]


def _ending(db: Connection, before: str, limit: int) -> Sequence[DueTask]:
    return [
        DueTask(
            id=case.hex(),
            type="case",
            kind="agreement_ends",
            what="",
            who=lead,
            who_name="",
            due=until,
            case=case.hex(),
            pseudonym=pseudonym,
            mediation="",
            title="",
            at="",
            sort=until,
            k=k,
        )
        for case, until, pseudonym, lead, k in db.execute(_ENDING, (before, limit))
    ]


def _bin_row(row: Any, entry: dict[str, Any], names: dict[str, str]) -> BinRow:
    target, type_, _, current, case, pseudonym, at, k = row
    by = str(entry.get("by", ""))
    words = _words(json.loads(current))
    owner = case.hex() if case else ""
    return BinRow(target.hex(), type_, words, owner, pseudonym, by, names.get(by, ""), at, k)


def _words(said: dict[str, Any]) -> str:
    lines = said.get("observed") or ()
    first = [line.get("text") for line in lines if isinstance(line, dict)]
    named = (said.get(name) for name in _TITLES)
    return next((text for text in (*named, *first) if isinstance(text, str) and text), "")


def _queries(wanted: DueFilter) -> Iterable[tuple[str, dict[str, Any]]]:
    if wanted.who:
        by_person = _COLUMNS.format(index=_BY_PERSON)
        return [(by_person + _NAMED, {}), (by_person + _UNNAMED, {})]
    by_kind = _COLUMNS.format(index=_BY_KIND) + _OF_KIND
    return [(by_kind, {"kind": kind}) for kind in wanted.kinds]


def _place(row: Any) -> tuple[str, int]:
    return row[11], row[12]


def _task(row: Any, names: dict[str, str]) -> DueTask:
    record, type_, kind, what, who, due_on, case, pseudonym, mediation, title, hlc, sort, k = row
    return DueTask(
        id=record.hex(),
        type=type_,
        kind=kind,
        what=what,
        who=who,
        who_name=names.get(who, ""),
        due=due_on,
        case=case.hex() if case else "",
        pseudonym=pseudonym,
        mediation=mediation.hex() if mediation else "",
        title=title,
        at=_moment(hlc or 0),
        sort=sort,
        k=k,
    )


def _moment(hlc: int) -> str:
    return (_EPOCH + timedelta(microseconds=hlc)).isoformat(timespec="seconds")


def _good(db: Connection, rows: Iterable[Any], since: str) -> Iterable[WentWell]:
    for type_, current, hlc in rows:
        said: dict[str, Any] = json.loads(current)
        day = _moment(hlc)[:10]
        if type_ == "tick" and said.get("done") and str(said.get("on", "")) >= since:
            yield from _step(db, said)
        elif type_ == "plan_goal" and said.get("state") == "REACHED" and day >= since:
            case = str(said.get("case", ""))
            name = _first(db, _CASE, case)
            yield WentWell("goal", str(said.get("wording", "")), case, name, "", "", day)
        elif type_ == "point" and said.get("standing") == "KEPT" and day >= since:
            mediation = str(said.get("mediation", ""))
            title = _first(db, _MEDIATION, mediation)
            yield WentWell("point", str(said.get("text", "")), "", "", mediation, title, day)


def _step(db: Connection, tick: dict[str, Any]) -> Iterable[WentWell]:
    row = db.execute(_TASK_OF, (_bytes(tick.get("target")),)).fetchone()
    if row is not None:
        what, case, pseudonym = row
        yield WentWell(
            "step", what, case.hex() if case else "", pseudonym, "", "", str(tick["on"])
        )


def _first(db: Connection, query: str, record: str) -> str:
    row = db.execute(query, (_bytes(record),)).fetchone()
    return "" if row is None else str(row[0])


def _bytes(record: object) -> bytes:
    try:
        return bytes.fromhex(str(record))
    except ValueError:
        return b""
