"""Practice: an invented city with a conflict waiting in a file, apart from everything real."""

from datetime import date

import pytest

from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.practice import Amount, Practice
from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.app.session import begin
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.transfer_in import stage_import
from liaise_desktop.application.transfer_preview import preview
from liaise_desktop.domain.errors import CancelledError, NotForMeError

TODAY = date(2026, 3, 12)


class Patient:
    def __init__(self):
        self.steps = []

    def step(self, done, total):
        self.steps.append((done, total))


class Impatient:
    def step(self, done, total):
        raise CancelledError


@pytest.fixture(scope="module")
def practice(tmp_path_factory):
    installation = Installation.of_user(tmp_path_factory.mktemp("practice"), practice=True)
    made = Practice(installation)
    made.watched = Patient()
    made.counts = made.prepare(TODAY, made.watched, Amount(cases=12, notes=160, mediations=4))
    made.installation = installation
    return made


def opened(practice, key):
    vault = practice.installation.doors().open(key, passphrase=PASSPHRASE)
    return begin(vault, practice.installation.pack())


def test_it_holds_what_was_asked_for_and_says_that_it_is_ready(practice):
    assert practice.is_ready
    assert practice.watched.steps[-1] == (8, 8)
    assert (practice.counts.cases, practice.counts.notes, practice.counts.mediations) == (12, 160, 4)
    session = opened(practice, "mira")
    assert len(session.reader().case_page(CaseFilter(), None, 50)) == 12
    session.close()


def test_one_file_waits_with_one_note_that_both_changed(practice):
    session = opened(practice, "mira")
    desk, found = transfer_desk(session), []
    for path in sorted(practice.stick.iterdir()):
        try:
            staged = stage_import(desk, path, Patient())
        except NotForMeError:
            continue
        if staged.sender.key != desk.me.key:  # Mira can read what she exported herself
            found.append(preview(desk, staged.id, Patient()))
    session.close()
    (shown,) = found
    assert shown.staged.sender.name == "Tomas R."
    (item,) = shown.both_changed
    assert (item.type, item.label) == ("note", "Nadia B.")
    assert {pair.name for pair in item.fields if pair.conflict} >= {"observed", "next_what"}


def test_a_try_that_was_stopped_is_not_ready_and_can_be_made_again(tmp_path):
    practice = Practice(Installation.of_user(tmp_path, practice=True))
    with pytest.raises(CancelledError):
        practice.prepare(TODAY, Impatient(), Amount(2, 4, 1))
    assert not practice.is_ready
    practice.prepare(TODAY, Patient(), Amount(12, 160, 3))
    assert practice.is_ready
