from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from liaise_desktop.gui import dates


@pytest.fixture(autouse=True)
def give_back_locale():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en_GB", "9 March 2026"),
        ("de", "9. März 2026"),
        ("fr", "9 mars 2026"),
        ("es", "9 de marzo de 2026"),
        ("ca_ES", "9 de març del 2026"),
        ("sv_SE", "9 mars 2026"),
        ("nl", "9 maart 2026"),
        ("it", "9 marzo 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language, expected):
    QLocale.setDefault(QLocale(language))
    assert dates.day("2026-03-09") == expected


def test_a_day_of_another_year_shows_its_year():
    QLocale.setDefault(QLocale("en_GB"))
    this_year = QDate.currentDate().year()
    assert dates.short_day(f"{this_year}-03-09") == "9 Mar"
    assert dates.short_day(f"{this_year - 1}-03-09") == f"9 Mar {this_year - 1}"


def test_a_near_day_has_its_weekday():
    QLocale.setDefault(QLocale("en_GB"))
    assert dates.weekday_day("2026-03-17T14:00+01:00") == "Tue 17 March"
    QLocale.setDefault(QLocale("de"))
    assert dates.weekday_day("2026-03-17") == "Di 17. März"


def test_a_moment_keeps_its_own_hour():
    QLocale.setDefault(QLocale("en_GB"))
    assert dates.moment("2026-03-09T16:20:00+01:00") == "9 March 2026, 16:20"
    assert dates.moment("2026-03-09") == "9 March 2026"
    assert dates.moment("") == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("5.3.2026", date(2026, 3, 5)),
        ("05/03/26", date(2026, 3, 5)),
        ("2026-03-05", date(2026, 3, 5)),
        ("5 3 2026", date(2026, 3, 5)),
        ("31.2.2026", None),
        ("next week", None),
        ("", None),
    ],
)
def test_typed_days_are_read_with_patience(typed, expected):
    assert dates.read_day(typed) == expected
