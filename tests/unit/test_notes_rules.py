"""The three voices: what a note must say, in which marks, and who may correct it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.domain import notes as rules
from liaise_desktop.domain.errors import (
    AlternativeMissingError,
    CodeUnknownError,
    DateUnreadableError,
    FieldMissingError,
    HowKnownMissingError,
    NoteEmptyError,
    OwnWordsReasonMissingError,
    ReasonMissingError,
    RumourRefusedError,
    TellerMissingError,
)
from liaise_desktop.domain.records import Case, Note

OWN_WORDS = rules.line("I want to finish my year.", "TOLD_BY_PERSON")

GOOD = Note(
    "00" * 16,
    case="01" * 16,
    at="2026-03-09T16:20:00+01:00",
    observed=(rules.line("She was there with three younger girls.", "SEEN"), OWN_WORDS),
    reading="She takes some distance from the group.",
    alternative="The evening class leaves her less time.",
    next_what="Walk with her to the workshop",
    next_who="mira@maarhaven.example",
    next_when="2026-03-17",
)


def test_a_note_in_three_voices_can_be_kept():
    rules.check_note(GOOD)
    rules.check_note(replace(GOOD, next_when="2026-03-17T14:00:00+01:00"))
    rules.check_note(replace(GOOD, next_when=""))


@pytest.mark.parametrize(
    ("source", "mark"),
    [
        ("SEEN", "SEEN"),
        ("DOC", "SEEN"),
        ("ONLINE_PUBLIC", "SEEN"),
        ("TOLD_FIRST", "TOLD"),
        ("TOLD_SECOND", "TOLD"),
        ("TOLD_BY_PERSON", "QUOTED"),
        ("SOMETHING_NEWER", "TOLD"),
    ],
)
def test_each_source_stands_under_its_mark(source, mark):
    assert rules.mark_of(source) == mark


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"case": ""}, FieldMissingError),
        ({"kind": "GOSSIP"}, CodeUnknownError),
        ({"at": ""}, DateUnreadableError),
        ({"at": "2026-03-09T16:20:00"}, DateUnreadableError),
        ({"at": "yesterday"}, DateUnreadableError),
        ({"observed": (rules.line("He was there.", ""), OWN_WORDS)}, HowKnownMissingError),
        ({"observed": (rules.line("He was there.", "HEARSAY"), OWN_WORDS)}, CodeUnknownError),
        ({"observed": (rules.line("They say so.", "RUMOUR"), OWN_WORDS)}, RumourRefusedError),
        ({"observed": (rules.line("He left.", "TOLD_FIRST"), OWN_WORDS)}, TellerMissingError),
        ({"observed": (rules.line("He left.", "TOLD_FIRST", "MOON"),)}, CodeUnknownError),
        ({"observed": (rules.line("He left.", "SEEN"),)}, OwnWordsReasonMissingError),
        ({"observed": (), "no_own_words": "BORED"}, CodeUnknownError),
        ({"alternative": " \n"}, AlternativeMissingError),
        ({"next_what": ""}, FieldMissingError),
        ({"next_who": ""}, FieldMissingError),
        ({"next_when": "soon"}, DateUnreadableError),
    ],
)  # fmt: skip
def test_a_note_that_breaks_a_rule_is_refused(change, error):
    with pytest.raises(error):
        rules.check_note(replace(GOOD, **change))


def test_a_note_that_says_nothing_is_refused():
    empty = Note("00" * 16, case="01" * 16, at=GOOD.at, no_own_words="NOT_PRESENT")
    with pytest.raises(NoteEmptyError):
        rules.check_note(replace(empty, reading="\u200b \u202e"))
    rules.check_note(replace(empty, next_what="Ring his aunt", next_who="mira"))


def test_own_words_may_be_missing_with_a_reason():
    rules.check_note(
        replace(GOOD, observed=(rules.line("Seen.", "SEEN"),), no_own_words="DID_NOT_SAY")
    )


def test_g4_a_reading_needs_another_explanation_and_not_the_reverse():
    with pytest.raises(AlternativeMissingError):
        rules.check_note(replace(GOOD, alternative=""))
    rules.check_note(replace(GOOD, reading=""))


def test_blank_lines_go_and_only_what_was_told_keeps_its_teller():
    lines = rules.without_blank_lines(
        [
            {"text": "  ", "source": "SEEN"},
            {"text": "Seen.", "source": "SEEN", "teller": "SCHOOL"},
            {"text": "Told.", "source": "TOLD_FIRST", "teller": "SCHOOL"},
            {"text": "Bare."},
        ]
    )
    assert lines == (
        rules.line("Seen.", "SEEN"),
        rules.line("Told.", "TOLD_FIRST", "SCHOOL"),
        rules.line("Bare.", ""),
    )


def test_writer_lead_and_stand_in_may_correct_and_nobody_else():
    case = Case("01" * 16, lead="mira", standin="tomas", supervisor="anke")
    note = replace(GOOD, written_by="lena")
    can = [
        name
        for name in ("lena", "mira", "tomas", "anke", "")
        if rules.may_correct(name, note, case)
    ]
    assert can == ["lena", "mira", "tomas"]
    # Where no stand-in is named, nobody without a name may.
    assert not rules.may_correct("", note, replace(case, standin=""))


@pytest.mark.parametrize("reason", ["", "  ", "\n\t"])
def test_a_correction_says_why(reason):
    with pytest.raises(ReasonMissingError):
        rules.check_reason(reason)
