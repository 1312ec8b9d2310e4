"""Moments and days as keys that sort.

Screens order entries written in different time zones and by wrong clocks; the key is the moment
in UTC, to the second. What cannot be read as a moment falls back to the change's own clock.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

FAR_FUTURE: Final = "9999-12-31"  # sorts after every day that somebody may enter
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MINUTE: Final = 2**32 - 1
_DAY_LENGTH: Final = len(FAR_FUTURE)


def sort_key(text: str, clock: int) -> str:
    """Return the moment or day *text* as UTC text that sorts; *clock* (µs) where it is neither."""
    moment = _moment(text)
    return _written(moment if moment is not None else clock_moment(clock))


def day_key(text: str) -> str:
    """Return the day or moment *text* as a key that sorts; what has none comes last."""
    return text if _moment(text) is not None else FAR_FUTURE


def clock_moment(clock: int) -> datetime:
    """Return the moment of a hybrid clock, in microseconds since 1970."""
    try:
        return _EPOCH + timedelta(microseconds=clock)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def minute_of(key: str) -> int:
    """Return the minutes from 1970 to a key made by `sort_key`, never below zero."""
    moment = _moment(key)
    minutes = int((moment - _EPOCH).total_seconds() // 60) if moment is not None else 0
    return min(max(minutes, 0), _LAST_MINUTE)


def _moment(text: str) -> datetime | None:
    if len(text) < _DAY_LENGTH:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            return moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _written(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
