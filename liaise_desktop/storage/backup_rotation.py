"""Which backups stay and which go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from liaise_desktop.storage.backup_label import Backup, Kind, Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime


@dataclass(frozen=True)
class Rotation:
    """How many are kept.

    Attributes:
        latest: The newest ones, whenever they were made.
        days, weeks, months: Of each of the last that have one, the newest backup is kept.
        expire_days: Older ones go; the newest good one never does.
    """

    latest: int = 3
    days: int = 7
    weeks: int = 4
    months: int = 3
    expire_days: int = 90


def to_go(backups: Sequence[Backup], now: datetime, rotation: Rotation) -> list[Backup]:
    """Return the backups of one vault in one place that need not be kept.

    Never the newest good one; nothing that is of another vault or may only look damaged. What
    was in the vault before a restore is kept until it expires, whatever was made since.
    """
    good = [each for each in backups if each.standing is Standing.GOOD]
    good.sort(key=_made, reverse=True)
    if not good:
        return []
    oldest = now - timedelta(days=rotation.expire_days)
    kept = {each.folder for each in good[: max(1, rotation.latest)]}
    for count, period in (
        (rotation.days, _day),
        (rotation.weeks, _week),
        (rotation.months, _month),
    ):
        kept |= {each.folder for each in _newest_of_each(good, period, count)}
    kept |= {each.folder for each in good if each.kind is Kind.BEFORE_RESTORE}
    return [each for each in good[1:] if each.folder not in kept or each.made < oldest]


def _newest_of_each(
    backups: Iterable[Backup], period: Callable[[Backup], object], count: int
) -> list[Backup]:
    found: dict[object, Backup] = {}
    for each in backups:
        found.setdefault(period(each), each)
    return list(found.values())[:count]


def _made(backup: Backup) -> datetime:
    return backup.made


def _day(backup: Backup) -> object:
    return backup.made.astimezone().date()


def _week(backup: Backup) -> object:
    return backup.made.astimezone().isocalendar()[:2]


def _month(backup: Backup) -> object:
    local = backup.made.astimezone()
    return (local.year, local.month)
