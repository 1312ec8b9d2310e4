"""Every type of record and every field has a word of its own on the screen."""

from __future__ import annotations

from dataclasses import fields

import pytest

from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.gui.views import family_codes, record_words
from liaise_desktop.gui.views.record_words import (
    field_text,
    field_title,
    record_glyph,
    record_word,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("type_", sorted(RECORD_TYPES))
def test_a_type_of_record_has_a_word_and_an_icon(type_):
    assert record_word(type_)[:1].isalpha()
    assert "_" not in record_word(type_)
    assert record_glyph(type_) != "circle-dot"


@pytest.mark.parametrize("type_", sorted(RECORD_TYPES))
def test_every_field_has_a_title(type_):
    named = [f.name for f in fields(RECORD_TYPES[type_]) if f.name != "id"]
    untitled = [name for name in named if field_title(name, type_) == name]
    assert untitled == []


def test_the_same_name_can_say_something_else_in_another_type():
    assert field_title("audience") == field_title("audience", "binder") == "Who can read it"
    assert field_title("audience", "message") == "For whom"


def test_codes_of_fields_are_those_of_fields_that_there_are():
    known = {**family_codes.CODES, **record_words._CODES}
    missing = [
        (type_, name)
        for type_, name in known
        if name.partition(".")[0] not in RECORD_TYPES[type_].__dataclass_fields__
    ]
    assert missing == []
    ages = [{"band": "18_25", "count": 2}]
    assert field_text("contact", "ages", ages, {}) == "18 to 25, 2"


def test_lines_lists_references_and_codes_are_said_in_words():
    names = {"mira@maarhaven.example": "Mira K."}
    assert field_text("round", "workers", ["mira@maarhaven.example"], names) == "Mira K."
    lines = [{"who": "112", "when": "18:42"}, {"who": "The team lead", "when": "18:50"}]
    assert field_text("safety_event", "called", lines, {}) == "18:42, 112\n18:50, The team lead"
    assert field_text("referral", "partner", "ab" * 16, {}) == "another entry (abab)"
    assert field_text("message", "state", "FOR_APPROVAL", {}) == "For approval"
    assert field_text("message", "language", "x-maar:ROMANI", {}) == "ROMANI"
    assert field_text("training", "hours", 3, {}) == "3"
