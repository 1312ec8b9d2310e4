"""What an open vault tells of itself for the health panel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from liaise_desktop.application.checks import read_check
from liaise_desktop.application.health import Backups, HandedOver
from liaise_desktop.application.salvage import META as SALVAGE
from liaise_desktop.application.salvage import read_salvaged
from liaise_desktop.storage import backup_facts, recovery_sheet
from liaise_desktop.storage.checkup import META as CHECK
from liaise_desktop.storage.database import one
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.salvage_missing import still_missing

if TYPE_CHECKING:
    from liaise_desktop.application.checks import CheckState
    from liaise_desktop.application.salvage import Missing
    from liaise_desktop.storage.database import Connection

# Of each log of each binder: how many changes nobody else has said to hold.
_WAITING: Final = """
SELECT b.sealed, sum(max(0, h.n - ifnull(a.n, 0))), sum(h.n) FROM (
    SELECT binder_k, author_k, max(n) AS n FROM change WHERE aside<>1 GROUP BY 1, 2) AS h
JOIN binder AS b ON b.k=h.binder_k JOIN author ON author.k=h.author_k
LEFT JOIN (SELECT binder, author, epoch, max(n) AS n FROM ack WHERE device<>? GROUP BY 1, 2, 3)
    AS a ON a.binder=b.id AND a.author=author.key AND a.epoch=author.epoch
GROUP BY b.sealed"""
_LATEST: Final = """
SELECT s.created, ifnull(d.name, '') FROM ack_source AS s LEFT JOIN device AS d ON d.key=s.device
WHERE s.device<>? ORDER BY s.created DESC LIMIT 1"""


@dataclass(frozen=True)
class VaultFacts:
    """What stands in the vault.

    Attributes:
        check: The check of the whole vault.
        handed_over: How far others hold it.
        drafts: How many there are.
        missing: What a salvaged vault still lacks.
        backups: The latest one, and where others lie.
        sheet_made, sheet_rehearsed: When the recovery sheet was; empty if never or not known.
    """

    check: CheckState
    handed_over: HandedOver
    drafts: int
    missing: tuple[Missing, ...]
    backups: Backups
    sheet_made: str
    sheet_rehearsed: str


def vault_facts(db: Connection, me: str) -> VaultFacts:
    """Return what an open vault tells; *me* is this device's author key.

    Reads the index over all logs: not on the GUI thread.
    """
    salvaged = read_salvaged(get_meta(db, SALVAGE))
    made = backup_facts.read_facts(db)
    places = tuple(place.name for place in backup_facts.read_places(db))
    return VaultFacts(
        check=read_check(get_meta(db, CHECK)),
        handed_over=_handed_over(db, bytes.fromhex(me)),
        drafts=int(one(db, "SELECT count(*) FROM draft")),
        missing=still_missing(db, salvaged.missing) if salvaged else (),
        backups=Backups(made.last_at, made.failed_since, places),
        sheet_made=get_meta(db, recovery_sheet.MADE),
        sheet_rehearsed=get_meta(db, recovery_sheet.REHEARSED),
    )


def _handed_over(db: Connection, me: bytes) -> HandedOver:
    waiting = sealed = 0
    for is_sealed, unheld, held in db.execute(_WAITING, (me,)).fetchall():
        if is_sealed:
            sealed = held
        else:
            waiting = unheld
    row = db.execute(_LATEST, (me,)).fetchone()
    if row is None:
        return HandedOver(waiting=waiting, sealed=sealed)
    last = datetime.fromtimestamp(row[0], UTC).isoformat()
    return HandedOver(last, row[1], waiting, sealed)
