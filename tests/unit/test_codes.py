"""Code lists: keys that never change, labels for chips, a city's own codes."""

from __future__ import annotations

import re

import pytest

from liaise_desktop.domain import codes
from liaise_desktop.domain.codes import Code, CodeList, is_city_key
from liaise_desktop.domain.errors import CodeUnknownError
from liaise_desktop.domain.lifecycle import CASE_NEEDS, CASE_STEPS
from liaise_desktop.domain.mediation_steps import MEDIATION_NEEDS, MEDIATION_STEPS
from liaise_desktop.domain.notes import MARKS
from liaise_desktop.domain.plan_steps import PLAN_NEEDS

# G22: words that people supported should never have to read about themselves.
WORDS_OF_SUSPICION = re.compile(r"suspect|target|radicali[sz]|\brisk|threat|dangerous", re.IGNORECASE)

NEEDS = (CASE_NEEDS, MEDIATION_NEEDS, PLAN_NEEDS)
EVERY_LIST = codes.ALL | {needs.name: needs for needs in NEEDS}


@pytest.mark.parametrize("name", sorted(EVERY_LIST))
def test_keys_of_a_list_are_told_apart_and_labels_are_short(name):
    keys = [code.key for code in EVERY_LIST[name]]
    assert len(set(keys)) == len(keys) > 1
    for code in EVERY_LIST[name]:
        assert code.label.strip() == code.label != ""
        assert len(code.label) <= 42, code
        assert not code.label.endswith((".", "!"))
        assert not code.label[0].islower()


@pytest.mark.parametrize("name", sorted(EVERY_LIST))
def test_g22_no_label_speaks_of_suspicion(name):
    assert [code.label for code in EVERY_LIST[name] if WORDS_OF_SUSPICION.search(code.label)] == []


def test_the_keys_of_the_field_are_the_agreed_ones():
    assert codes.HOW_KNOWN.keys() == (
        "SEEN", "TOLD_BY_PERSON", "TOLD_FIRST", "TOLD_SECOND", "DOC", "ONLINE_PUBLIC", "RUMOUR",
    )  # fmt: skip
    assert codes.MEDIATION_OUTCOME.keys() == (
        "AGR_WRITTEN", "AGR_SPOKEN", "IMPROVED", "INFORMAL_OK", "DEESC", "ADVICE", "NO_AGR",
        "WITHDRAWN", "REFUSED", "NOT_SUITABLE", "REFERRED", "RUNNING",
    )  # fmt: skip
    assert codes.CLOSING_REASON.keys() == (
        "GOALS", "AGREED", "DECLINED", "NOCONTACT", "MOVED", "OTHERSERVICE", "NOGROUND", "DIED",
        "ERROR",
    )  # fmt: skip


def test_status_words_are_those_of_the_screens():
    words = {key: codes.CASE_STATE.label(key) for key in ("OPEN", "ACTIVE", "ON_HOLD")}
    assert words == {"OPEN": "First talks", "ACTIVE": "Support under way", "ON_HOLD": "Paused"}


def test_every_state_of_a_lifecycle_has_a_word_and_every_source_a_mark():
    assert set(CASE_STEPS) == set(codes.CASE_STATE.keys())
    assert set(MEDIATION_STEPS) == set(codes.MEDIATION_STATE.keys())
    assert set(MARKS) == set(codes.HOW_KNOWN.keys()) - {"RUMOUR"}
    assert set(MARKS.values()) == set(codes.SOURCE_MARK.keys())


def test_a_retired_code_is_read_and_cannot_be_chosen():
    colours = CodeList("COLOURS", (Code("RED", "Red"), Code("PUCE", "Puce", retired=True)))
    assert "PUCE" in colours
    assert colours.label("PUCE") == "Puce"
    assert colours.keys() == ("RED",)
    with pytest.raises(CodeUnknownError) as refused:
        colours.check("PUCE")
    assert refused.value.facts == {"list": "COLOURS", "code": "PUCE"}


def test_an_unknown_code_is_refused_and_shown_as_it_is():
    with pytest.raises(CodeUnknownError):
        codes.THEME.check("ASTROLOGY")
    assert codes.THEME.label("ASTROLOGY") == "ASTROLOGY"
    assert codes.THEME.check_if_set("") == ""


def test_a_city_adds_codes_under_its_own_prefix():
    themes = codes.THEME.plus("maarhaven", [Code("HARBOUR", "Work at the harbour")])
    assert themes.keys()[-1] == "x-maarhaven:HARBOUR"
    assert themes.label("x-maarhaven:HARBOUR") == "Work at the harbour"
    assert len(themes) == len(codes.THEME) + 1
    # Elsewhere the code is kept and shown by its own word.
    assert codes.THEME.check("x-maarhaven:HARBOUR") == "x-maarhaven:HARBOUR"
    assert codes.THEME.label("x-maarhaven:HARBOUR") == "HARBOUR"


@pytest.mark.parametrize(
    "key", ["x-:A", "x-Maar:A", "x-maar:", "x-maar:a b", "maar:A", "x-maar:A\n"]
)
def test_nothing_else_passes_as_a_code_of_a_city(key):
    assert not is_city_key(key)
    with pytest.raises(CodeUnknownError):
        codes.THEME.check(key)


def test_a_city_cannot_add_a_code_that_makes_no_key():
    with pytest.raises(CodeUnknownError):
        codes.THEME.plus("maarhaven", [Code("no good", "No good")])
