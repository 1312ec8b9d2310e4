"""Days and moments as ISO 8601 text: checks and sums."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta

from liaise_desktop.domain.errors import DateUnreadableError

MONTHS_OF_A_YEAR = 12


def day(text: str, *, record: str, field: str) -> date:
    """Return the day that *text* is.

    Raises:
        DateUnreadableError: It is not ISO 8601.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise DateUnreadableError(record=record, field=field) from error


def moment(text: str, *, record: str, field: str) -> datetime:
    """Return the moment that *text* is.

    Raises:
        DateUnreadableError: It is not ISO 8601, or has no offset.
    """
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise DateUnreadableError(record=record, field=field) from error
    if found.tzinfo is None:
        raise DateUnreadableError(record=record, field=field)
    return found


def check_days(record: object, *names: str) -> None:
    """Hold that the named fields are empty or days.

    Raises:
        DateUnreadableError: One of them is something else.
    """
    for name in names:
        text = getattr(record, name)
        if text:
            day(text, record=getattr(record, "TYPE", ""), field=name)


def day_or_moment(text: str, *, record: str, field: str) -> None:
    """Hold that *text* is a day, or a moment with its offset.

    Raises:
        DateUnreadableError: It is neither.
    """
    if "T" in text:
        moment(text, record=record, field=field)
    else:
        day(text, record=record, field=field)


def after_weeks(start: date, weeks: int) -> date:
    """Return the day *weeks* later."""
    return start + timedelta(weeks=weeks)


def after_months(start: date, months: int) -> date:
    """Return the same day *months* later, or the last day of a shorter month."""
    index = start.month - 1 + months
    year, month = start.year + index // MONTHS_OF_A_YEAR, index % MONTHS_OF_A_YEAR + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(start.day, last))
