"""Every type of record through its life: made, changed, in doubt, settled, handed on, erased."""

from __future__ import annotations

import pytest

from liaise_desktop.domain import authority, codes
from liaise_desktop.domain.families import RECORD_TYPES
from liaise_desktop.domain.records import from_fields, to_fields
from liaise_desktop.gui.presenters.compare import comparison_of
from liaise_desktop.gui.views.compare_view import Compare
from liaise_desktop.gui.views.record_words import field_text, field_title, record_title
from tests.record_story import MIRA, SEALED, differing, field_of, live, values_of, word

TYPES = sorted(RECORD_TYPES)
SHARED = [type_ for type_ in TYPES if type_ not in SEALED]


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    made = live(tmp_path_factory.mktemp("lives"))
    yield made
    for laptop in (made.mira, made.tomas, made.anke):
        laptop.close()


def test_the_number_of_types_and_codes(capsys):
    keys = sum(len(listed) for listed in codes.ALL.values())
    with capsys.disabled():
        print(f" {len(TYPES)} types of record, {keys} codes in {len(codes.ALL)} lists", end="")
    assert len(TYPES) >= 44
    assert keys >= 400


@pytest.mark.parametrize("type_", TYPES)
def test_it_is_created_with_every_field(story, type_):
    state = story.seen["created"][type_]
    record = from_fields(RECORD_TYPES[type_], state.id, state.values())
    wanted = {name: value for name, value in values_of(type_).items() if name != "audience"}
    kept = to_fields(record)
    assert {name: kept.get(name, "") for name in wanted} == wanted


@pytest.mark.parametrize("type_", SHARED)
def test_it_is_exported_shown_before_it_is_brought_in_and_imported_whole(story, type_):
    assert story.seen["imported"][type_].values() == story.seen["created"][type_].values()
    item = story.items.get(type_)
    if type_ != "binder":  # who can read it is no line of its own
        assert record_title(item)


@pytest.mark.parametrize("type_", SEALED)
def test_g11_what_is_sealed_never_leaves(story, type_):
    assert story.seen["created"][type_] is not None
    for step in ("imported", "edited", "resolved", "erased tomas", "erased anke"):
        assert story.seen[step][type_] is None


@pytest.mark.parametrize("type_", SHARED)
def test_an_edit_comes_over(story, type_):
    assert story.seen["edited"][type_].value(field_of(type_)) == story.edited[type_]


@pytest.mark.parametrize("type_", SHARED)
def test_two_edits_apart_are_in_doubt_and_can_be_compared(story, qtbot, type_):
    state = story.seen["conflicted"][type_]
    if not authority.may("mediator", type_, authority.WRITE):
        assert not state.conflicts()
        return
    name = field_of(type_)
    assert set(state.conflicts()) == {name}
    comparison = comparison_of(state, {}, MIRA, {})
    [doubt] = comparison.doubts
    assert len(doubt.versions) == 2
    assert field_title(name, type_) != name
    assert all(field_text(type_, name, one.value, {}) for one in doubt.versions)
    view = Compare(comparison)
    qtbot.addWidget(view)
    view._cards[0].choose(0)
    assert view.choices()


@pytest.mark.parametrize("type_", SHARED)
def test_one_decision_settles_it_everywhere(story, type_):
    state = story.seen["resolved"][type_]
    assert not state.conflicts()
    if type_ != "binder":
        assert state.value(field_of(type_)) == word(type_, "mine")


@pytest.mark.parametrize("type_", TYPES)
def test_it_is_erased_by_whoever_may_and_by_nobody_else(story, type_):
    who = story.erased_by[type_]
    allowed = [role for role in ("mediator", "supervisor") if authority.may(role, type_, "ERASE")]
    reached = allowed if type_ in SHARED else [role for role in allowed if role == "mediator"]
    assert (who == "") == (not reached)
    holders = ("mira", "tomas", "anke") if type_ in SHARED else ("mira",)
    if type_ == "binder":  # a binder whose own words are gone is shared with nobody any more
        holders = ("anke",)
    for name in holders:
        state = story.seen[f"erased {name}"][type_]
        assert (not state.values()) == bool(who)


@pytest.mark.parametrize("type_", TYPES)
def test_g15_no_word_of_what_was_erased_is_left_in_any_vault(story, type_):
    text = word(type_, "mine")[5:].encode()
    if type_ == "binder" or not authority.may("mediator", type_, authority.WRITE):
        return
    if type_ in SHARED:
        assert text in story.pages_before
    for pages in story.pages_after.values():
        assert (text in pages) == (type_ in SHARED and not story.erased_by[type_])


def test_every_list_says_what_the_changes_say_after_all_of_it(story):
    for laptop in (story.mira, story.tomas, story.anke):
        assert differing(laptop) == ()
