"""Both versions in one, and only where that is one."""

from hypothesis import given
from hypothesis import strategies as st

from liaise_desktop.application.keep_both import SEPARATOR, can_keep_both, keep_both
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import MAX_TEXT


def line(text):
    return {"source": "SEEN", "teller": "", "text": text}


def test_observed_lines_stand_one_after_the_other_and_none_twice():
    mine, theirs = [line("a"), line("b")], [line("b"), line("c")]
    assert keep_both("note", "observed", [mine, theirs]) == [line("a"), line("b"), line("c")]


def test_texts_are_parted_by_stars():
    assert keep_both("note", "reading", ["One.", "Two."]) == "One.\n\n* * *\n\nTwo."


def test_an_empty_text_adds_nothing():
    assert keep_both("note", "reading", ["", "Two."]) == "Two."


def test_three_versions_are_all_kept():
    assert keep_both("comment", "text", ["1", "2", "3"]).split(SEPARATOR) == ["1", "2", "3"]


def test_codes_days_and_references_are_never_joined():
    for type_, name in (("note", "kind"), ("note", "next_when"), ("note", "place"), ("case", "lead"), ("case", "state"), ("point", "when")):
        assert not can_keep_both(type_, name, ["A", "B"])


def test_two_numbers_or_two_answers_are_never_joined():
    assert keep_both("party", "size", [3, 4]) is None
    assert keep_both("party", "asked_no_notes", [True, False]) is None


def test_a_text_and_a_list_are_never_joined():
    assert keep_both("note", "observed", [[line("a")], "b"]) is None


def test_two_audiences_never_become_a_larger_one():
    assert keep_both("binder", "audience", [["mira"], ["mira", "tomas"]]) is None


def test_what_would_be_too_long_together_is_not_offered():
    assert not can_keep_both("note", "reading", ["x" * (MAX_TEXT - 10), "y" * 10])


def test_one_version_is_not_both():
    assert keep_both("note", "reading", ["One."]) is None


def test_every_field_that_is_joined_is_a_text_of_its_record():
    from liaise_desktop.application import keep_both as rule
    from liaise_desktop.domain import mediations

    assert mediations.Mediation.TYPE in RECORD_TYPES
    for type_, names in rule._TEXTS.items():
        for name in names:
            assert RECORD_TYPES[type_].__dataclass_fields__[name].default == ""


@given(st.lists(st.text(max_size=40), min_size=2, max_size=4))
def test_no_word_is_lost(texts):
    together = keep_both("note", "reading", texts)
    assert all(text in together for text in texts)
