"""Getting in: which vault, one try at a time, waiting that grows."""

from __future__ import annotations

import pytest

from liaise_desktop.domain.errors import (
    RecoveryCodeError,
    VaultDamagedError,
    WrongPassphraseError,
)
from liaise_desktop.gui.presenters.unlock import UnlockPresenter
from tests.door_kit import PLATE, AVault, FakeDoor, FakeSettings, HeldJobs

MIRA, TOMAS = AVault("a", "Mira K."), AVault("b", "Tomas R.")


class View:
    def __init__(self):
        self.attempts = []
        self.vault = self.others = None
        self.forgotten = 0
        self.settings = ()

    def show_plate(self, plate, lock_minutes):
        self.plate = (plate, lock_minutes)

    def show_settings(self, languages, spoken, appearance):
        self.settings = (spoken, appearance)

    def show_vault(self, vault, others, ways=()):
        self.vault, self.others, self.ways = vault, others, ways

    def show_attempt(self, attempt):
        self.attempts.append(attempt)

    def forget(self):
        self.forgotten += 1


class Desk:
    def __init__(self, *vaults, refuses=None, wrong=0, ways=()):
        self.view, self.jobs, self.settings = View(), HeldJobs(), FakeSettings()
        self.door = FakeDoor(*vaults, refuses=refuses, wrong=wrong, ways=ways)
        self.opened, self.set_up = [], []
        self.presenter = UnlockPresenter(
            self.view,
            self.door,
            self.jobs,
            self.settings,
            PLATE,
            opened=lambda vault, code: self.opened.append((vault, code)),
            set_up=lambda: self.set_up.append(True),
        )
        self.presenter.start()

    @property
    def now(self):
        return self.view.attempts[-1]

    def fail(self, passphrase="wrong"):
        self.presenter.unlock_requested(passphrase)
        self.jobs.run()

    def wait(self):
        seconds = 0
        while self.now.phase == "waiting":
            self.presenter.second_passed()
            seconds += 1
        return seconds


def test_the_vault_opened_last_is_offered_first_and_the_others_stay_behind():
    desk = Desk(MIRA, TOMAS)
    assert desk.view.vault == MIRA
    assert desk.view.others == [TOMAS]
    assert desk.view.plate == (PLATE, 5)


def test_a_passphrase_opens_the_vault_that_is_shown():
    desk = Desk(MIRA, TOMAS)
    desk.presenter.other_chosen("b")
    desk.presenter.unlock_requested("five words")
    assert (desk.now.phase, desk.opened) == ("opening", [])
    desk.jobs.run()
    assert desk.opened == [("opened b", "")]
    assert desk.door.tried == [("b", "five words", None)]


def test_a_recovery_code_opens_it_and_is_handed_on():
    desk = Desk(MIRA)
    desk.presenter.recovery_requested("7k2m q9rt")
    desk.jobs.run()
    assert desk.opened == [("opened a", "7k2m q9rt")]
    assert desk.door.tried == [("a", None, "7k2m q9rt")]


def test_what_was_typed_is_forgotten_when_the_vault_is_open():
    desk = Desk(MIRA)
    desk.presenter.unlock_requested("five words")
    before = desk.view.forgotten
    desk.jobs.run()
    assert desk.view.forgotten == before + 1


def test_the_wait_doubles_up_to_a_minute():
    desk = Desk(MIRA, refuses=WrongPassphraseError())
    waits = []
    for _ in range(9):
        desk.fail()
        assert desk.now.phase == "waiting"
        waits.append(desk.wait())
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_a_restart_does_not_take_the_wait_away():
    desk = Desk(MIRA, refuses=WrongPassphraseError(), wrong=5)
    assert (desk.now.phase, desk.now.seconds, desk.now.error) == ("waiting", 16, None)
    desk.presenter.unlock_requested("five words")
    assert desk.door.tried == []
    desk.wait()
    desk.fail()
    assert desk.now.seconds == 32


def test_other_ways_in_are_told():
    desk = Desk(MIRA, ways={"shares"})
    assert desk.view.ways == {"shares"}
    assert desk.presenter.key == MIRA.key


def test_the_wait_counts_down_where_one_sees_it_and_the_reason_stays():
    desk = Desk(MIRA, refuses=WrongPassphraseError())
    for _ in range(3):
        desk.fail()
        desk.wait()
    shown = [(a.phase, a.seconds) for a in desk.view.attempts[-5:]]
    assert shown == [("waiting", 4), ("waiting", 3), ("waiting", 2), ("waiting", 1), ("ready", 0)]
    assert isinstance(desk.now.error, WrongPassphraseError)


def test_nothing_is_tried_while_waiting_or_opening():
    desk = Desk(MIRA, TOMAS, refuses=WrongPassphraseError())
    desk.presenter.unlock_requested("one")
    desk.presenter.unlock_requested("two")
    desk.jobs.run()
    desk.presenter.unlock_requested("three")
    desk.presenter.recovery_requested("four")
    desk.presenter.other_chosen("b")
    assert desk.door.tried == [("a", "one", None)]
    assert desk.view.vault == MIRA


def test_another_vault_does_not_shorten_the_next_wait():
    desk = Desk(MIRA, TOMAS, refuses=WrongPassphraseError())
    for _ in range(3):
        desk.fail()
        desk.wait()
    desk.presenter.other_chosen("b")
    desk.fail()
    assert desk.now.seconds == 8


def test_opening_begins_the_count_anew():
    desk = Desk(MIRA, refuses=WrongPassphraseError())
    desk.fail()
    desk.wait()
    desk.door.refuses = None
    desk.fail("right")
    desk.door.refuses = WrongPassphraseError()
    desk.presenter.start()
    desk.fail()
    assert desk.now.seconds == 1


@pytest.mark.parametrize("error", [VaultDamagedError(), RecoveryCodeError(group=5)])
def test_other_errors_are_shown_without_a_wait(error):
    desk = Desk(MIRA, refuses=error)
    desk.presenter.recovery_requested("7K2M")
    desk.jobs.run()
    assert (desk.now.phase, desk.now.error, desk.now.by_code) == ("ready", error, True)


@pytest.mark.parametrize("nothing", ["", "   "])
def test_nothing_typed_is_no_try(nothing):
    desk = Desk(MIRA)
    desk.presenter.recovery_requested(nothing)
    desk.presenter.unlock_requested("")
    assert desk.jobs.waiting == []


def test_without_a_vault_nothing_is_tried():
    desk = Desk()
    desk.presenter.unlock_requested("five words")
    assert (desk.view.vault, desk.jobs.waiting) == (None, [])


def test_somebody_new_goes_to_the_first_run():
    desk = Desk(MIRA)
    desk.presenter.setup_requested()
    assert desk.set_up == [True]


def test_language_and_appearance_are_set_and_shown():
    desk = Desk(MIRA)
    desk.presenter.language_chosen("de")
    desk.presenter.appearance_chosen("dark")
    assert desk.settings.asked == [("language", "de"), ("appearance", "dark")]
    assert desk.view.settings == ("de", "dark")
