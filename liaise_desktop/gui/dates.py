"""Days and moments as people write them, in the language of the interface."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat


def day(iso: str) -> str:
    """Return a day with its year, such as 9 March 2026; nothing for nothing."""
    found = read_iso(iso)
    return "" if found is None else QLocale().toString(found, _without_weekday(QLocale()))


def short_day(iso: str) -> str:
    """Return a day without year, such as 9 Mar; with the year if it is not this one."""
    found = read_iso(iso)
    if found is None:
        return ""
    if found.year() != QDate.currentDate().year():
        return QLocale().toString(found, _month_short(_without_weekday(QLocale())))
    return QLocale().toString(found, _month_short(_without_year(_without_weekday(QLocale()))))


def day_without_year(iso: str) -> str:
    """Return a day written out without year, such as 9 March."""
    found = read_iso(iso)
    form = _without_year(_without_weekday(QLocale()))
    return "" if found is None else QLocale().toString(found, form)


def weekday_day(iso: str) -> str:
    """Return a day with its weekday, such as Tue 17 March."""
    found = read_iso(iso)
    if found is None:
        return ""
    weekday = QLocale().toString(found, "ddd").rstrip(".")
    return f"{weekday} {day_without_year(iso)}"


def time_of_day(iso: str) -> str:
    """Return the time of a moment in its own zone, such as 16:20; nothing for a plain day."""
    found = read_moment(iso)
    return "" if found is None else QLocale().toString(QTime(found.hour, found.minute), _SHORT)


def moment(iso: str) -> str:
    """Return a moment, such as 9 March 2026, 16:20."""
    time = time_of_day(iso)
    return f"{day(iso)}, {time}" if time else day(iso)


def local(iso: str) -> str:
    """Return a moment in the zone of this computer; a plain day, or no date, as it is."""
    found = read_moment(iso)
    aware = found is not None and found.tzinfo is not None
    return found.astimezone().isoformat(timespec="seconds") if found and aware else iso


def read_iso(iso: str) -> QDate | None:
    """Return the day that an ISO day or moment begins with."""
    found = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return found if found.isValid() else None


def read_moment(iso: str) -> datetime | None:
    """Return the moment that ISO text says, None for a plain day or no date at all."""
    if len(iso) <= 10:  # noqa: PLR2004 - the length of a plain ISO day
        return None
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None


def read_day(text: str) -> date | None:
    """Return the day that somebody typed, day before month, or ISO; None if it is none."""
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    if len(numbers) != 3:  # noqa: PLR2004 - day, month, year
        return None
    first, month, last = numbers
    iso = first > 31  # noqa: PLR2004 - no month has more days
    year, days = (first, last) if iso else (last, first)
    if year < 100:  # noqa: PLR2004 - a year of two digits
        year += 2000
    try:
        return date(year, month, days)
    except ValueError:
        return None


def _without_weekday(locale: QLocale) -> str:
    pattern = re.sub(r"(?<!y)yy(?!y)", "yyyy", locale.dateFormat(_LONG))
    return re.sub(r"^d{3,4},?\s*", "", pattern)


def _without_year(pattern: str) -> str:
    return re.sub(r"\s*('[^']*'\s*)?y+$", "", pattern)


def _month_short(pattern: str) -> str:
    return pattern.replace("MMMM", "MMM")
