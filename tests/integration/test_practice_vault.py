"""The invented city in a real vault: quick to make, in all lists, with its secrets kept."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liaise_desktop.app.practice_data import PracticeClock, fill, first_desk_edits, flagship_note
from liaise_desktop.application.conflicts import resolve_conflict
from liaise_desktop.application.desk import Desk
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.application.notes import correct_note
from liaise_desktop.crypto.author_keys import AuthorKey
from liaise_desktop.domain.errors import ChangedMeanwhileError
from liaise_desktop.storage.reader import SqlReader
from tests.fakes import ANKE, MIRA, TOMAS, SeededRandom
from tests.vault_kit import make_vault

TODAY = date(2026, 3, 12)
SECONDS = 20  # in which a vault for practice must be filled


class Made:
    """A filled vault, who signed in it, and how long it took."""

    def __init__(self, folder):
        clock = PracticeClock(datetime(2025, 1, 1, tzinfo=UTC))
        self.vault = make_vault(folder, clock=clock.now)
        self.desk = Desk(MIRA, "mediator", "Mira K.", clock, SeededRandom(1), self.vault.unit,
                         prefix="MH", zone=UTC)  # fmt: skip
        self.keys = {name: AuthorKey(hashlib.sha256(name.encode()).digest())
                     for name in (TOMAS, ANKE)}  # fmt: skip
        begun = time.process_time()
        self.counts = fill(self.desk, today=TODAY, clock=clock, colleagues=self.colleagues())
        self.seconds = time.process_time() - begun
        self.reader = SqlReader(self.vault.read_connection())

    def colleagues(self):
        for name, key in self.keys.items():
            yield replace(self.desk, principal=name, unit=self.unit_signed_by(key))

    def unit_signed_by(self, key):
        return lambda: self.vault.unit(key)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    made = Made(tmp_path_factory.mktemp("practice") / "vault")
    yield made
    made.vault.close()


def test_a_vault_for_practice_is_filled_in_seconds(made):
    assert made.seconds < SECONDS
    assert (made.counts.cases, made.counts.notes, made.counts.mediations) == (44, 640, 13)


def test_all_of_it_stands_in_the_lists(made):
    assert made.reader.case_count(CaseFilter()) == 44
    assert len(made.reader.mediation_page(None, 50)) == 13
    rows = made.reader.case_page(CaseFilter(open_only=True), None, 50)
    assert {"Nadia B.", "Bram S.", "Youssef A."} <= {row.pseudonym for row in rows[:20]}
    nadia = next(row for row in rows if row.pseudonym == "Nadia B.")
    assert nadia.next_step == "Walk with her to the apprenticeship desk at Werkstatt Noord"
    assert all(row.state for row in made.reader.mediation_page(None, 50))


def test_each_change_carries_the_signature_of_who_made_it(made):
    note = flagship_note(made.desk)
    [entry] = made.reader.timeline(note.case, None, 1)
    assert entry.author.key == made.vault.device.public_hex
    [(comment, author)] = entry.comments
    assert (comment.written_by, author.key) == (ANKE, made.keys[ANKE].public_hex)
    signers = Counter(
        entry.author.key
        for row in made.reader.case_page(CaseFilter(), None, 50)
        for entry in made.reader.timeline(row.id, None, 100)
        if entry.note
    )
    assert set(signers) == {made.vault.device.public_hex, made.keys[TOMAS].public_hex}
    assert sum(signers.values()) == 640


def test_histories_show_the_invented_times(made):
    note = flagship_note(made.desk)
    assert made.reader.history(note.id)[-1].at[:10] == "2026-03-09"


def test_g11_no_word_of_a_sealed_note_can_be_found(made):
    assert made.reader.search("skatepark").counts["note"] > 0
    for word in ("weten", "anstellung", "move out if it goes on"):
        assert set(made.reader.search(word).counts.values()) == {0}


def test_corrections_and_conflicts_hold_in_the_real_log(made):
    note = flagship_note(made.desk)
    shown = made.reader.state(note.id).heads()
    first_desk_edits(made.desk, today=TODAY)
    with pytest.raises(ChangedMeanwhileError):
        correct_note(made.desk, note.id, replace(note, reading="Else"), "Why", expected=shown)
    before = made.reader.state(note.id)
    [candidate] = before.fields["next_what"]
    resolve_conflict(made.desk, note.id, "next_what", merged="Meet", seen=[candidate.change])
    assert made.reader.state(note.id).value("next_what") == "Meet"
    assert len(made.reader.history(note.id)) == 3
