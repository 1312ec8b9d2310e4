"""The check of a whole vault: it finds what is wrong, can be stopped, and goes on."""

import random
import shutil
from contextlib import suppress
from datetime import timedelta

import pytest

from liaise_desktop.application.checks import CheckState, read_check
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import CancelledError, VaultDamagedError
from liaise_desktop.storage import checkup
from liaise_desktop.storage.checkup import CheckPlace, Checkup
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.meta import get_meta
from liaise_desktop.storage.pages import damaged_pages, page_count
from tests.vault_kit import (
    ID,
    PASSPHRASE,
    START,
    Clock,
    add_binder,
    add_note,
    make_vault,
    open_vault,
)

PAGE = 4096


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A closed vault of some pages."""
    folder = tmp_path_factory.mktemp("kept") / "vault"
    vault = make_vault(folder)
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(40):
            add_note(unit.log, ID[f"note{number}"], reading=f"Words of note {number}. " * 30)
    vault.close()
    return folder


@pytest.fixture
def folder(kept, tmp_path):
    return shutil.copytree(kept, tmp_path / "vault")


@pytest.fixture(scope="module")
def key(kept):
    opened = open_with_passphrase((kept / "vault.keys").read_bytes(), PASSPHRASE)
    return derive(opened.vault_key, "db")


def checked(folder):
    vault = open_vault(folder)
    state = vault.checkup().run()
    vault.close()
    return state


def bare(folder, key):
    """Return the check of a file that is perhaps too damaged to be opened as a vault."""
    kept = {}
    return Checkup(
        CheckPlace(folder / "vault.db", key, kept.__setitem__, lambda: True, Clock())
    ), kept


def test_an_untouched_vault_is_sound_and_says_up_to_when(folder):
    vault = open_vault(folder)
    check = vault.checkup()
    assert check.state.due(START)
    found = check.run()
    vault.close()
    assert found.sound
    assert found.phase == "done"
    assert not found.pages_left
    assert found.checked == 41
    assert found.checked_up_to == found.begun


def test_what_was_found_is_there_after_the_vault_was_closed(folder):
    found = checked(folder)
    vault = open_vault(folder)
    again = vault.checkup().state
    vault.close()
    assert again == found


def test_a_finished_check_is_due_again_after_a_week(folder):
    found = checked(folder)
    at = START + timedelta(hours=1)
    assert not found.due(at)
    assert found.due(at + timedelta(days=7))


class StopsAfter:
    """Progress that asks to stop after some steps."""

    def __init__(self, steps):
        self.left = steps

    def step(self, done, total):
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def test_a_check_that_was_stopped_goes_on_there_and_finds_the_same(folder):
    whole = checked(folder)
    for steps in (0, 1, 2, 3, 5, 11, 40):
        vault = open_vault(folder)
        check = vault.checkup()
        with pytest.raises(CancelledError):
            check.run(StopsAfter(steps))
        check.keep()
        stopped = check.state
        vault.close()
        vault = open_vault(folder)
        check = vault.checkup()
        assert check.state == stopped
        while check.step():
            pass
        assert (check.state.checked, check.state.sound) == (whole.checked, True)
        vault.close()


def test_a_check_goes_on_while_notes_are_written(folder):
    vault = open_vault(folder)
    check = vault.checkup()
    check.begin()
    number = 100
    more = True
    while more:
        number += 1
        with vault.unit() as unit:
            add_note(unit.log, ID[f"note{number}"], reading="Written meanwhile.")
        more = check.step()
    assert check.state.sound
    assert check.state.checked == 41
    vault.close()


def test_pages_that_never_rest_are_left_for_another_day(folder, key):
    vault = open_vault(folder)
    with vault.unit() as unit:
        add_note(unit.log, ID["new"], reading="Waits beside the file.")
    check = Checkup(
        CheckPlace(folder / "vault.db", key, lambda *_: None, lambda: False, Clock())
    )
    found = check.run()
    vault.close()
    assert found.sound
    assert found.pages_left
    assert found.due(START)


def test_page_seals_say_what_the_library_says(folder, key):
    path = folder / "vault.db"
    whole = path.read_bytes()
    count = page_count(path)
    assert damaged_pages(path, key, 1, count) == []
    chance, compared = random.Random(5), 0
    for _ in range(40):
        place = chance.randrange(16, len(whole))
        altered = bytearray(whole)
        altered[place] ^= 1 << chance.randrange(8)
        path.write_bytes(altered)
        mine = damaged_pages(path, key, 1, count)
        assert mine == [place // PAGE + 1]
        with suppress(VaultDamagedError):  # it cannot be opened without the list of its tables
            db = connect(path, key, read_only=True)
            said = db.execute("PRAGMA cipher_integrity_check").fetchall()
            db.close()
            assert [int(line.rsplit(" ", 1)[1]) for (line,) in said] == mine
            compared += 1
    assert compared > 20


def test_a_page_flipped_emptied_or_put_back_anywhere_is_found(folder, key):
    path = folder / "vault.db"
    whole = path.read_bytes()
    for number in range(2, page_count(path) + 1, 4):
        start = (number - 1) * PAGE
        kept = 99 * (number % 2)  # a page of zeros, or one of which the beginning is left
        page = whole[start : start + kept] + bytes(PAGE - kept)
        path.write_bytes(whole[:start] + page + whole[start + PAGE :])
        check, _ = bare(folder, key)
        assert check.run().pages == 1, number
    path.write_bytes(b"\x00" + whole[1:])
    with pytest.raises(VaultDamagedError):
        open_vault(folder)


def test_a_single_page_of_an_older_copy_is_found(folder, key):
    path = folder / "vault.db"
    old = path.read_bytes()
    vault = open_vault(folder)
    with vault.unit() as unit:
        for number in range(40, 80):
            add_note(unit.log, ID[f"note{number}"], reading=f"Words of note {number}. " * 20)
        unit.log.add({"kind": "TALK"}, record=ID["note3"], binder=ID["binder"], type_="note")
        unit.log.erase(
            [unit.log.changes_of(ID["note5"])[0].id], record=ID["note5"], ground="RETENTION"
        )
    while vault.tidy():
        pass
    vault.close()
    new, missed, count = path.read_bytes(), set(), 0
    right = rows_of(path, key)
    for start in range(PAGE, len(old), PAGE):
        if old[start : start + PAGE] == new[start : start + PAGE]:
            continue
        count += 1
        path.write_bytes(new[:start] + old[start : start + PAGE] + new[start + PAGE :])
        check, _ = bare(folder, key)
        if check.run().sound:
            now = rows_of(path, key)
            missed |= {name for name, rows in right.items() if now[name] != rows}
    path.write_bytes(new)
    assert count > 20
    # A page of some facts, or of words in the index, may be older unnoticed; the log never.
    assert not missed & {"change", "body", "record", "author", "binder", "erased", "secret"}


def rows_of(path, key):
    db = connect(path, key, read_only=True)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    rows = {name: db.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    db.close()
    return rows


def test_words_that_were_altered_under_a_good_seal_are_found(folder, key):
    db = connect(folder / "vault.db", key)
    db.execute("UPDATE body SET data=CAST(replace(data, 'note 7.', 'note 8.') AS BLOB)")
    db.execute("DELETE FROM body WHERE change_k=12")
    db.execute("UPDATE record SET current='{}' WHERE k=20")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    found = checked(folder)
    assert (found.pages, found.changes, found.missing) == (0, 2, 0)
    assert found.records >= 1
    assert not found.checked_up_to


def test_changes_that_are_gone_are_counted(folder, key):
    db = connect(folder / "vault.db", key)
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("DELETE FROM change WHERE k IN (5, 6, 17)")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    assert checked(folder).missing == 3


def test_a_check_that_found_nothing_stays_known_when_the_next_one_finds_something(folder, key):
    first = checked(folder)
    db = connect(folder / "vault.db", key)
    db.execute("DELETE FROM body WHERE change_k=12")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    second = checked(folder)
    assert not second.sound
    assert second.checked_up_to == first.begun


@pytest.mark.parametrize(
    "text", ["", "x", "[]", "{}", '{"phase":7}', '{"phase":"done","begun":"x"}', '{"other":1}']
)
def test_an_unreadable_note_of_a_check_is_a_check_never_begun(text):
    assert read_check(text) == CheckState()


def test_a_note_of_a_check_is_read_as_it_was_kept():
    state = CheckState("changes", 400, "2026-03-09T08:00:00+00:00", 900, checked=400, missing=1)
    assert read_check(state.text()) == state


def test_where_a_check_stands_is_kept_in_the_vault(folder):
    vault = open_vault(folder)
    vault.checkup().run()
    assert '"phase":"done"' in get_meta(vault.read_connection(), checkup.META)
    vault.close()
