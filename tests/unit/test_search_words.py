"""What is typed into search becomes a question about plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.application.listings import SearchHit
from liaise_desktop.storage.projections.documents import KINDS, plain_words
from liaise_desktop.storage.reader_search import shares
from liaise_desktop.storage.search import LONGEST_QUERY, MOST_WORDS, asked


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("oost", '"oost"*'),
        ("oost ", '"oost"*'),
        ("tram oost", '"tram" "oost"*'),
        ("o", '"o"*'),
        ('"own words" oo', '"own words" "oo"*'),
        ('"own words"', '"own words"'),
        ('"own words', '"own words"*'),
        ("MH-0147", '"MH-0147"*'),
        ("a* OR b", '"a*" "OR" "b"*'),
        ("tab\tnew\nline", '"tab" "new" "line"*'),
        ("oost 🙂 ...", '"oost"*'),
        ("\u202eoost\u202c", '"oost"*'),
        ("oo\x00st", '"oost"*'),
        ('""', ""),
        ("* - ( )", ""),
        ("", ""),
    ],
)
def test_words_are_asked_for_and_the_last_may_be_unfinished(typed, expected):
    assert asked(typed) == expected


def test_a_short_word_can_be_taken_as_finished():
    assert asked("tram o", shortest=2) == '"tram" "o"'
    assert asked("tram oo", shortest=2) == '"tram" "oo"*'
    assert asked("tram oost", finished=True) == '"tram" "oost"'


def test_a_pasted_page_is_cut_short():
    assert len(asked("wort " * 10_000)) <= LONGEST_QUERY * 2
    assert asked("a1 " * 60).count('"') == 2 * MOST_WORDS


@given(typed=st.text())
def test_quotation_marks_always_pair(typed):
    assert asked(typed).count('"') % 2 == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("line\nline", "line\nline"),
        ("tab\tand\rreturn", "tab and return"),
        ("soft\u00adhyphen\u200b\ufeff", "softhyphen"),
        ("mark\x01ed\x02", "marked"),
        ("\u2066iso\u2069", "iso"),
        ("half \ud83d sign", "half  sign"),
        ("étage 🙂", "étage 🙂"),
    ],
)
def test_invisible_signs_are_no_part_of_words(text, expected):
    assert plain_words(text) == expected


def hits(kind, count):
    return [SearchHit(kind, "", "", "", "") for _ in range(count)]


@pytest.mark.parametrize(
    ("counts", "limit", "expected"),
    [
        ((0, 0, 90, 0, 0), 20, (0, 0, 20, 0, 0)),
        ((90, 90, 90, 90, 90), 20, (4, 4, 4, 4, 4)),
        ((1, 1, 90, 0, 0), 20, (1, 1, 18, 0, 0)),
        ((90, 0, 2, 0, 0), 20, (18, 0, 2, 0, 0)),
        ((1, 1, 1, 1, 1), 20, (1, 1, 1, 1, 1)),
    ],
)
def test_each_kind_has_its_share_of_the_hits(counts, limit, expected):
    found = {kind: hits(kind, count) for kind, count in zip(KINDS, counts, strict=True)}
    assert tuple(shares(found, limit).values()) == expected
