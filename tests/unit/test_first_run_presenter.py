"""The first run: no step is left before it is done, nothing is made before the last one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.presenters.first_run import (
    CITY,
    LABEL,
    PASSPHRASE,
    READY,
    SHEET,
    FirstRunPresenter,
)
from tests.door_kit import CODE, FACTS, WORDS, FakeMaker, FakeSettings, HeldJobs


class View:
    """Takes down the last of everything it is told."""

    def __init__(self):
        self.passphrase = self.sheet = self
        self.step = self.missing = self.choice = self.asked = self.error = None
        self.making, self.forgotten, self.groups, self.paper = False, 0, {}, None

    def show_city(self, facts):
        self.facts = facts

    def show_languages(self, languages, spoken):
        self.spoken = spoken

    def show_label(self, label):
        self.label = label

    def show_lock_minutes(self, minutes):
        self.minutes = minutes

    def show_step(self, step, chosen):
        self.step, self.chosen = step, chosen

    def show_missing(self, missing):
        self.missing = missing

    def show_way_back(self, *, possible):
        self.way_back = possible

    def show_making(self, *, making):
        self.making = making

    def show_error(self, error):
        self.error = error

    def show_choice(self, suggestion, *, own, borrowed=False):
        self.choice = (suggestion, own)

    def show_sheet(self, sheet):
        self.paper = sheet

    def show_asked(self, groups):
        self.asked = groups

    def show_groups(self, states):
        self.groups = dict(states)

    def forget(self):
        self.forgotten += 1


class Run:
    def __init__(self, facts=FACTS, *, refuses=None, left=None, random=bytes):
        self.view, self.jobs, self.maker = View(), HeldJobs(), FakeMaker(refuses)
        self.settings, self.made = FakeSettings(), []
        self.presenter = FirstRunPresenter(
            self.view,
            self.maker,
            self.jobs,
            self.settings,
            facts,
            random=random,
            made=self.made.append,
            left=left,
        )
        self.presenter.start()

    def to(self, step):
        presenter = self.presenter
        if step > CITY:
            presenter.number_compared(True)
            presenter.next_clicked()
        if step > LABEL:
            presenter.label_edited("Riverside 2")
            presenter.next_clicked()
        if step > PASSPHRASE:
            presenter.passphrase.typed(WORDS, WORDS)
            presenter.next_clicked()
        if step > SHEET:
            for group in presenter.sheet.asked:
                presenter.sheet.group_typed(group, CODE.split("-")[group - 1].lower())
            presenter.next_clicked()
        assert self.view.step == step
        return self


def test_nobody_goes_on_before_the_number_was_compared():
    run = Run()
    run.presenter.next_clicked()
    assert (run.view.step, run.view.missing) == (CITY, "compare")
    run.to(LABEL)


def test_the_invented_city_has_no_number_to_compare():
    run = Run(replace(FACTS, practice=True))
    assert run.view.missing == ""


def test_a_name_of_spaces_is_no_name():
    run = Run().to(LABEL)
    run.presenter.label_edited("   ")
    run.presenter.next_clicked()
    assert (run.view.step, run.view.missing) == (LABEL, "label")


def test_a_name_to_begin_with_can_be_taken_as_it_is():
    run = Run(replace(FACTS, label="Mira K.")).to(LABEL)
    assert (run.view.label, run.view.missing) == ("Mira K.", "")


@pytest.mark.parametrize(
    ("first", "second", "missing"),
    [
        ("", "", "type-words"),
        ("river lan", "", "type-words"),
        ("other words", "", "words-differ"),
        (WORDS + " ", "", "words-differ"),
        (WORDS, "", "again"),
        (WORDS, "river", "again-differs"),
        (WORDS, WORDS, ""),
    ],
)
def test_the_five_words_are_typed_twice(first, second, missing):
    run = Run().to(PASSPHRASE)
    run.presenter.passphrase.typed(first, second)
    assert run.view.missing == missing


@pytest.mark.parametrize(
    ("first", "second", "missing"),
    [
        ("", "", "type-own"),
        ("short", "short", "too-short"),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "too-plain"),
        ("a good one of mine", "", "again"),
        ("a good one of mine", "a good one of mine", ""),
    ],
)
def test_ones_own_passphrase_is_judged_and_typed_twice(first, second, missing):
    run = Run().to(PASSPHRASE)
    run.presenter.passphrase.own_clicked()
    assert run.view.choice[1] is True
    run.presenter.passphrase.typed(first, second)
    assert run.view.missing == missing


def test_other_words_are_drawn_in_the_language_in_force_and_empty_the_fields():
    run = Run().to(PASSPHRASE)
    run.presenter.passphrase.typed(WORDS, WORDS)
    run.presenter.language_chosen("de")
    run.presenter.passphrase.another_clicked()
    assert run.view.choice == ("de words number 2 drawn", False)
    assert run.view.missing == "type-words"


def test_the_sheet_says_whose_notes_it_opens():
    run = Run().to(SHEET)
    sheet = run.view.paper
    assert (sheet.city, sheet.label, sheet.computer) == ("Maarhaven", "Riverside 2", "RIVERSIDE-04")
    assert "-".join(sheet.groups) == CODE


def test_both_groups_have_to_be_typed_back():
    run = Run().to(SHEET)
    first, second = run.view.asked
    groups = CODE.split("-")
    assert run.view.missing == "two-groups"
    run.presenter.sheet.group_typed(first, groups[first - 1])
    assert (run.view.groups[first], run.view.missing) == ("right", "one-group")
    run.presenter.sheet.group_typed(second, "AAAA")
    assert (run.view.groups[second], run.view.missing) == ("wrong", "group-wrong")
    run.presenter.next_clicked()
    assert run.view.step == SHEET
    run.presenter.sheet.group_typed(second, groups[second - 1][:3])
    assert (run.view.groups[second], run.view.missing) == ("open", "one-group")
    run.presenter.sheet.group_typed(second, groups[second - 1])
    assert run.view.missing == ""


def test_the_groups_asked_for_are_two_different_ones_and_all_pairs_occur():
    pairs = set()
    for number in range(42):
        pairs.add(Run(random=lambda n, k=number: k.to_bytes(n, "big")).presenter.sheet.asked)
    assert pairs == {(low, high) for high in range(1, 8) for low in range(1, high)}


def test_going_back_keeps_code_and_passphrase():
    run = Run().to(READY)
    run.presenter.back_clicked()
    run.presenter.back_clicked()
    run.presenter.next_clicked()
    assert (run.view.step, "-".join(run.view.paper.groups)) == (SHEET, CODE)
    assert run.maker.suggested == 1
    run.presenter.next_clicked()
    assert run.view.step == READY


def test_the_vault_is_made_at_the_end_and_only_then():
    run = Run().to(READY)
    assert run.maker.made == []
    run.presenter.next_clicked()
    assert run.view.making
    run.presenter.next_clicked()
    run.presenter.back_clicked()
    run.jobs.run()
    assert run.maker.made == [("Riverside 2", WORDS, CODE)]
    assert run.made == ["vault Riverside 2"]


def test_secrets_are_forgotten_once_the_vault_is_made():
    run = Run().to(READY)
    run.presenter.next_clicked()
    run.jobs.run()
    assert run.view.forgotten == 1
    assert (run.presenter.passphrase.passphrase, run.presenter.sheet.code) == ("", "")


def test_a_full_disk_leaves_everything_as_typed_to_try_again():
    run = Run(refuses=VaultFullError()).to(READY)
    run.presenter.next_clicked()
    run.jobs.run()
    assert isinstance(run.view.error, VaultFullError)
    assert (run.view.making, run.made) == (False, [])
    run.maker.refuses = None
    run.presenter.next_clicked()
    run.jobs.run()
    assert run.made == ["vault Riverside 2"]


def test_the_first_step_leads_back_to_unlocking_where_there_is_something_to_unlock():
    back = []
    run = Run(left=lambda: back.append(True))
    assert run.view.way_back
    run.presenter.back_clicked()
    assert (back, run.view.forgotten) == ([True], 1)
    assert not Run().view.way_back


def test_the_language_changes_at_once():
    run = Run()
    run.presenter.language_chosen("de")
    assert run.settings.asked == [("language", "de")]
    assert (run.view.spoken, run.view.chosen.language) == ("de", "Deutsch")
