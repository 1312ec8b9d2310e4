"""Moments and days become keys that sort by time, whatever was written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.storage.projections.moments import (
    FAR_FUTURE,
    clock_moment,
    day_key,
    minute_of,
    sort_key,
)

CLOCK = 1_773_000_000_000_000  # 8 March 2026, 20:00 UTC


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-09T16:20:00+01:00", "2026-03-09T15:20:00Z"),
        ("2026-03-09T16:20:00Z", "2026-03-09T16:20:00Z"),
        ("2026-03-09T16:20", "2026-03-09T16:20:00Z"),
        ("2026-03-09", "2026-03-09T00:00:00Z"),
        ("0001-01-01", "0001-01-01T00:00:00Z"),
        ("", "2026-03-08T20:00:00Z"),
        ("soon", "2026-03-08T20:00:00Z"),
        ("2026-13-40", "2026-03-08T20:00:00Z"),
        ("9999-12-31T23:59:59-12:00", "2026-03-08T20:00:00Z"),
    ],
)
def test_a_key_is_the_moment_in_utc_or_that_of_the_clock(text, expected):
    assert sort_key(text, CLOCK) == expected


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
FIRST, LAST = datetime(1000, 1, 3), datetime(9998, 1, 1)  # noqa: DTZ001 - the zone is drawn
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES).map(
    lambda moment: moment.replace(microsecond=0)
)


@given(first=MOMENTS, second=MOMENTS)
def test_keys_sort_as_the_moments_do(first, second):
    keys = [sort_key(moment.isoformat(), 0) for moment in (first, second)]
    assert (keys[0] < keys[1]) == (first < second)


@given(text=st.text(max_size=30), clock=st.integers(0, 2**53 - 1))
def test_whatever_is_written_becomes_a_key(text, clock):
    key = sort_key(text, clock)
    assert len(key) == 20
    assert 0 <= minute_of(key) < 2**32
    assert day_key(text) in (text, FAR_FUTURE)


@given(earlier=MOMENTS, later=MOMENTS)
def test_minutes_follow_time(earlier, later):
    keys = sorted(sort_key(moment.isoformat(), 0) for moment in (earlier, later))
    assert minute_of(keys[0]) <= minute_of(keys[1])


def test_a_day_that_is_none_comes_last():
    days = ["2026-05-01", "", "2026-04-28", "later"]
    assert sorted(map(day_key, days)) == ["2026-04-28", "2026-05-01", FAR_FUTURE, FAR_FUTURE]


def test_a_clock_counts_microseconds_and_cannot_overflow():
    assert clock_moment(1_500_000) == datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)
    assert clock_moment(2**63).year == 9999
