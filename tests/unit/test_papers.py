"""What goes on a paper, and what never does."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import pytest

from liaise_desktop.application import papers
from liaise_desktop.application.paper_choices import SummaryChoice
from liaise_desktop.application.papers import LETTERS, content_sha256, new_serial
from liaise_desktop.domain.codes import TWO_PERSON_DISCLOSURES
from liaise_desktop.domain.errors import FieldMissingError, NotAllowedError
from tests.paper_samples import (
    AGREEMENT_RELEASE,
    CASE,
    DETAIL,
    ENTRIES,
    IMPRINT,
    MEDIATION,
    NOTE,
    RELEASE,
    STRENGTHS,
    agreement_paper,
    entry,
    summary_paper,
)

PAPERS = (summary_paper, agreement_paper)


def texts_of(value):
    """Every text that a paper holds."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in texts_of(item)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts_of(getattr(value, field.name))]
    return []


@pytest.mark.parametrize(
    "never",
    ["SAFECONTACT", "SUPERVISORREMARK", "SESSIONLINE", "DONETASK", "EXR", "HISTORYSUMMARY"],
)
def test_a_summary_holds_nothing_that_was_not_chosen(never):
    assert not [text for text in texts_of(summary_paper()) if never in text]


@pytest.mark.parametrize(
    "never",
    [
        "HISTORYSUMMARY", "SUITABILITYREASON", "WITNESSNAME", "PARTYNEEDS", "PARTYWORDS",
        "COMMONGROUND", "SESSIONLINE", "NEXTTIME", "STANDINGNOTE", "SEALEDNOTE",
    ],
)  # fmt: skip
def test_an_agreement_holds_points_and_nothing_of_what_led_to_them(never):
    assert not [text for text in texts_of(agreement_paper()) if never in text]


def test_words_of_a_side_stay_off_the_agreement_even_where_that_side_released_them():
    released = tuple(replace(party, releases_words=True) for party in MEDIATION.parties)
    paper = agreement_paper(replace(MEDIATION, parties=released))
    assert not [text for text in texts_of(paper) if "PARTYWORDS" in text]


def test_the_form_of_violence_is_on_paper_only_if_it_was_asked_for():
    assert summary_paper().violence_form == ""
    asked = summary_paper(choice=SummaryChoice(violence_form=True))
    assert asked.violence_form == "EXR"


def test_g5_concerns_never_go_without_strengths():
    paper = summary_paper(choice=SummaryChoice(strengths=False, concerns=True))
    assert paper.strengths is not None
    assert len(paper.strengths) == len(STRENGTHS)


def test_a_part_that_was_not_chosen_is_not_there():
    nothing = SummaryChoice(
        strengths=False, concerns=False, steps=False, mediations=False, notes=False
    )
    paper = summary_paper(choice=nothing)
    parts = (paper.strengths, paper.concerns, paper.steps, paper.mediations, paper.notes)
    assert parts == (None,) * 5


@pytest.mark.parametrize(
    ("choice", "days", "left_out"),
    [
        (SummaryChoice(), ["2026-03-09", "2026-02-26"], 0),
        (SummaryChoice(notes_last=1), ["2026-03-09"], 1),
        (SummaryChoice(notes_last=None), ["2026-03-09", "2026-02-26"], 0),
        (SummaryChoice(notes_since="2026-03-01"), ["2026-03-09"], 1),
        (SummaryChoice(notes_since="2026-03-10"), [], 2),
        (SummaryChoice(notes_last=0), [], 2),
    ],
)
def test_notes_are_the_newest_since_a_day_and_the_rest_is_counted(choice, days, left_out):
    paper = summary_paper(choice=choice)
    assert [note.at[:10] for note in paper.notes] == days
    assert paper.notes_left_out == left_out


def test_a_note_says_that_it_was_corrected_or_that_versions_differ():
    paper = summary_paper(entries=(entry(NOTE, versions=3, conflicted=True),))
    note = paper.notes[0]
    assert note.corrected
    assert note.unsettled


def test_what_is_older_than_a_year_says_so():
    ages = {statement.written_at[:4]: statement.old for statement in summary_paper().strengths}
    assert ages == {"2026": False, "2024": True}
    long_ago = entry(replace(NOTE, at="2025-03-09T10:00:00+01:00"))
    assert summary_paper(entries=(long_ago,)).notes[0].old
    just = entry(replace(NOTE, at="2025-03-10T10:00:00+01:00"))
    assert not summary_paper(entries=(just,)).notes[0].old


def test_only_steps_that_are_open_are_listed():
    assert [step.kind for step in summary_paper().steps] == ["next_step", "review"]


def test_people_stand_by_name_and_by_principal_where_the_name_is_not_known():
    detail = replace(DETAIL, case=replace(CASE, standin="somebody"))
    paper = summary_paper(detail)
    assert (paper.lead, paper.standin) == ("Mira K.", "somebody")
    assert paper.notes[0].written_by == "Mira K."


def test_a_case_without_a_person_makes_a_paper_too():
    assert summary_paper(replace(DETAIL, person=None)).pseudonym == ""


def test_points_stand_in_their_order_and_sides_by_their_label():
    points = agreement_paper().points
    assert [point.text.split()[0] for point in points] == ["Quiet", "The", "First", "A"]
    assert points[0].who == "Young people from the courtyard"
    assert points[3].who == "Both"


def test_each_side_can_have_a_copy_on_which_it_stands_first():
    first = [party.label for party in agreement_paper().parties]
    turned = [party.label for party in agreement_paper(other_side_first=True).parties]
    assert turned == first[::-1]


@pytest.mark.parametrize("make", PAPERS)
@pytest.mark.parametrize("missing", ["recipient", "kind", "purpose", "ground"])
def test_g18_no_paper_without_recipient_purpose_and_ground(make, missing):
    with pytest.raises(FieldMissingError) as caught:
        make(release=replace(RELEASE, **{missing: "  "}))
    assert caught.value.facts["field"] == missing


@pytest.mark.parametrize("make", PAPERS)
def test_g10_no_paper_for_an_intelligence_service(make):
    release = replace(AGREEMENT_RELEASE, kind="INTEL", second_person="Anke V.")
    with pytest.raises(NotAllowedError):
        make(release=release)


@pytest.mark.parametrize("kind", [kind for kind in TWO_PERSON_DISCLOSURES if kind != "INTEL"])
def test_some_ways_out_need_a_second_person(kind):
    with pytest.raises(FieldMissingError) as caught:
        summary_paper(release=replace(RELEASE, kind=kind))
    assert caught.value.facts["field"] == "second_person"
    approved = summary_paper(release=replace(RELEASE, kind=kind, second_person="Anke V."))
    assert approved.release.second_person == "Anke V."


def test_a_serial_is_short_and_easy_to_read_aloud():
    assert new_serial("MH", 2026, lambda count: bytes(range(10, 10 + count))) == "MH-2026-ABCD"
    assert not set("ILOU") & set(LETTERS)
    assert len(set(LETTERS)) == 32


def test_a_serial_in_use_is_not_given_again():
    draws = iter([b"\x00\x01\x02\x03", b"\x00\x01\x02\x03", b"\x04\x05\x06\x07"])
    serial = new_serial("MH", 2026, lambda count: next(draws), {"MH-2026-0123"})
    assert serial == "MH-2026-4567"


@pytest.mark.parametrize("make", PAPERS)
def test_the_fingerprint_is_that_of_the_content(make):
    assert content_sha256(make()) == content_sha256(make())
    assert len(content_sha256(make())) == 64


@pytest.mark.parametrize("make", PAPERS)
def test_the_fingerprint_changes_with_every_field(make):
    paper = make()
    original = content_sha256(paper)
    for field in fields(paper):
        value = getattr(paper, field.name)
        other = {str: "other", bool: True, int: 99, tuple: ()}.get(type(value))
        if is_dataclass(value):
            other = replace(value, **{fields(value)[0].name: "other"})
        if field.name == "minor":
            other = False
        if field.name == "objections":
            other = (papers.PaperObjection("No.", "Nadia", "2026-03-09"),)
        assert content_sha256(replace(paper, **{field.name: other})) != original, field.name


def test_fields_that_could_name_somebody_are_not_on_papers():
    names = {field.name for field in fields(summary_paper())}
    assert not names & {"person", "name", "safe_contact", "contact", "birth_year", "languages"}


def test_the_imprint_is_kept_as_given():
    assert summary_paper().imprint == IMPRINT
    assert summary_paper(entries=ENTRIES[:1]).notes_left_out == 0
