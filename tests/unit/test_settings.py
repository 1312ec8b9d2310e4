import logging

import pytest

from liaise_desktop.app.logs import NoValues
from liaise_desktop.app.settings import Settings, combine, read_layer, write_user_layer


def test_each_layer_wins_over_the_one_below():
    settings = combine({"lock_minutes": 3}, {"lock_minutes": 4}, {"language": "de"})
    assert (settings.lock_minutes, settings.language) == (4, "de")


def test_what_the_policy_fixes_stays():
    settings = combine({"lock_minutes": 3, "fixed": ["lock_minutes"]}, {}, {"lock_minutes": 20})
    assert settings.lock_minutes == 3


def test_the_user_does_not_say_which_city_this_laptop_believes():
    settings = combine({"city_root": "aa"}, {}, {"city_root": "bb", "city_pack": "/elsewhere"})
    assert (settings.city_root, settings.city_pack) == ("aa", "")


@pytest.mark.parametrize(
    "values",
    [{"appearance": "neon"}, {"text_percent": 90}, {"lock_minutes": 0}, {"lock_minutes": 999}],
)
def test_values_out_of_bounds_never_apply(values):
    settings = combine({}, {}, values)
    assert settings.appearance == "system"
    assert settings.text_percent == 100
    assert 1 <= settings.lock_minutes <= 30


def test_what_the_user_chose_comes_back(tmp_path):
    path = tmp_path / "settings.toml"
    write_user_layer(path, Settings(language="ca", appearance="dark", text_percent=130))
    assert combine({}, {}, read_layer(path)) == Settings(
        language="ca", appearance="dark", text_percent=130
    )
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", "not = [toml", 'language = 7\nunknown = "x"', "\x00"])
def test_a_broken_settings_file_says_nothing(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert read_layer(path) == {}


def test_a_logged_failure_shows_places_but_no_words():
    try:
        int("Nadia said")
    except ValueError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "f", 1, "failed", (), sys.exc_info())
    line = NoValues("%(message)s").format(record)
    assert "ValueError at test_a_logged_failure" in line
    assert "Nadia" not in line
