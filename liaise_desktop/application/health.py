"""How this laptop and its vault are doing, and whether the laptop may be handed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from liaise_desktop.application.checks import CheckState

GOOD: Final = "good"  # in order
LOOK: Final = "look"  # needs attention some day soon
BAD: Final = "bad"  # not in order
OPEN: Final = "open"  # nothing here can tell

LEAST_FREE: Final = 500 * 1024 * 1024
BACKUP_DAYS: Final = 8
HAND_OVER_DAYS: Final = 31
REHEARSAL_DAYS: Final = 366
CHECK_DAYS: Final = 15


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was looked at.

    Attributes:
        key: What; its words belong to the screen.
        state: `GOOD`, `LOOK`, `BAD` or `OPEN`.
        facts: What the words name.
    """

    key: str
    state: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """How far colleagues hold what is in this vault, by their own word.

    Attributes:
        last: When the latest such word was given; empty if never.
        name: Who gave it.
        waiting: How many changes nobody else has said to hold, of what may be handed over.
        sealed: How many changes stand in sealed binders, which never leave.
    """

    last: str = ""
    name: str = ""
    waiting: int = 0
    sealed: int = 0


@dataclass(frozen=True, slots=True)
class Backups:
    """The latest backup, and where backups lie besides this disk.

    Attributes:
        last: When it was made; empty if never.
        failed: Since when making one has failed; empty if it has not.
        places: Names of the folders and sticks that hold one.
    """

    last: str = ""
    failed: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """Everything that the panel tells.

    Attributes:
        check: The check of the whole vault.
        anchor: What the head anchors said when the vault was opened: ``fits``, ``missing``,
            ``damaged``, ``behind``.
        missing: How many changes are still missing after the vault was salvaged.
        handed_over, backups: As named.
        drafts: How many drafts are in hand.
        sheet_made, sheet_rehearsed: When the recovery sheet was made, and last rehearsed.
        free: Bytes free on this disk.
        encrypted: Whether the system is known to encrypt the disk.
        network, cloud: Name of a network or a cloud service that the vault lies in, if any.
        version, city, pack_version: What is installed.
    """

    check: CheckState
    anchor: str
    missing: int = 0
    handed_over: HandedOver = field(default_factory=HandedOver)
    backups: Backups = field(default_factory=Backups)
    drafts: int = 0
    sheet_made: str = ""
    sheet_rehearsed: str = ""
    free: int = 0
    encrypted: bool = False
    network: str = ""
    cloud: str = ""
    version: str = ""
    city: str = ""
    pack_version: int = 0


def rows(health: Health, now: datetime) -> tuple[Row, ...]:
    """Return what the panel shows, in its order."""
    return (
        _checked(health.check, now),
        _file(health.check),
        _log(health.check, health.missing),
        _anchor(health.anchor),
        _backup(health.backups, now),
        _handed_over(health.handed_over, now),
        _sheet(health, now),
        *_place(health),
        Row("free", GOOD if health.free >= LEAST_FREE else BAD, {"free": health.free}),
        _disk(encrypted=health.encrypted),
        Row(
            "build",
            GOOD,
            {"version": health.version, "city": health.city, "pack": health.pack_version},
        ),
    )


def hand_in(health: Health) -> tuple[Row, ...]:
    """Return what stands between this laptop and handing it in."""
    over, places = health.handed_over, health.backups.places
    waiting = Row("in-waiting", GOOD if not over.waiting else BAD, {"n": over.waiting})
    found = [waiting if over.last or over.waiting else Row("in-nothing", GOOD)]
    if over.sealed:
        found.append(Row("in-sealed", LOOK if places else BAD, {"n": over.sealed}))
    found.append(Row("in-drafts", BAD if health.drafts else GOOD, {"n": health.drafts}))
    if health.missing:
        found.append(Row("in-missing", LOOK, {"n": health.missing}))
    checked = GOOD if health.check.checked_up_to else LOOK
    found.append(Row("in-vault", checked if health.check.sound else BAD))
    found.append(Row("in-sticks", LOOK if places else GOOD, {"places": places}))
    return tuple(found)


def safe_to_hand_in(found: tuple[Row, ...]) -> bool:
    """Whether nothing would be lost with the laptop."""
    return all(row.state != BAD for row in found)


def _checked(check: CheckState, now: datetime) -> Row:
    if check.running:
        return Row("checking", LOOK, {"up_to": check.checked_up_to})
    up_to = check.checked_up_to
    if not up_to:
        return Row("never-checked", BAD if not check.sound else LOOK)
    return Row("checked", GOOD if _within(up_to, now, CHECK_DAYS) else LOOK, {"up_to": up_to})


def _file(check: CheckState) -> Row:
    wrong = check.pages + check.tables
    if wrong:
        return Row("file-damaged", BAD, {"n": wrong})
    return Row("file", GOOD if check.checked_up_to else OPEN)


def _log(check: CheckState, missing: int) -> Row:
    if check.changes or check.missing:
        return Row("log-broken", BAD, {"n": check.changes + check.missing})
    if check.records:
        return Row("log-stale", BAD, {"n": check.records})
    if missing:
        return Row("log-missing", LOOK, {"n": missing})
    return Row("log", GOOD if check.checked_up_to else OPEN, {"n": check.checked})


def _anchor(finding: str) -> Row:
    states = {"fits": GOOD, "missing": LOOK, "damaged": LOOK, "behind": BAD}
    return Row(f"anchor-{finding}", states.get(finding, OPEN))


def _backup(backups: Backups, now: datetime) -> Row:
    facts = {"last": backups.last}
    if backups.failed:
        return Row("backup-failed", BAD, {"failed": backups.failed})
    if not backups.last:
        return Row("backup-never", BAD)
    return Row("backup", GOOD if _within(backups.last, now, BACKUP_DAYS) else LOOK, facts)


def _handed_over(over: HandedOver, now: datetime) -> Row:
    facts = {"last": over.last, "name": over.name, "n": over.waiting}
    if not over.last:
        return Row("over-never", LOOK if over.waiting else OPEN, facts)
    if not over.waiting:
        return Row("over-all", GOOD, facts)
    recent = _within(over.last, now, HAND_OVER_DAYS)
    return Row("over-waiting", GOOD if recent else LOOK, facts)


def _sheet(health: Health, now: datetime) -> Row:
    last = max(health.sheet_made, health.sheet_rehearsed)
    if not last:
        return Row("sheet-never", LOOK)
    key = "sheet" if health.sheet_rehearsed else "sheet-made"
    return Row(key, GOOD if _within(last, now, REHEARSAL_DAYS) else LOOK, {"last": last})


def _place(health: Health) -> Iterator[Row]:
    if health.network:
        yield Row("network", BAD, {"name": health.network})
    if health.cloud:
        yield Row("cloud", BAD, {"name": health.cloud})


def _disk(*, encrypted: bool) -> Row:
    return Row("disk", GOOD) if encrypted else Row("disk-unknown", OPEN)


def _within(moment: str, now: datetime, days: int) -> bool:
    try:
        then = datetime.fromisoformat(moment)
    except ValueError:
        return False
    if then.tzinfo is None:
        return False
    return now - then <= timedelta(days=days)
