"""What is erased is gone: bodies, lists, index, drafts, what waits to be brought in, the log."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaise_desktop.storage.database import one
from liaise_desktop.storage.migrations import copy_path
from tests.page_kit import plain_log, plain_pages
from tests.vault_kit import ID, Laptop, add_binder, add_note, make_vault

BINDER = ID["binder"]
ERASED, STAYING = 24, 60
VOICES = ("reading", "place", "next", "old", "draft", "staged")


def word(voice, number):
    """A word that no other word begins like: an index keeps only where neighbours differ."""
    digest = hashlib.sha256(f"{voice}{number}".encode()).hexdigest()
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest[:20])


def ends(voice, number):
    return word(voice, number)[5:].encode()


def write(log, number):
    """A note with two versions whose words are in every list; return its changes."""
    first = add_note(
        log,
        ID[f"n{number}"],
        binder=BINDER,
        at="2026-03-09T10:00:00+01:00",
        reading=f"{word('old', number)} and much more " * 3,
    )
    second = log.add(
        {
            "reading": f"Again {word('reading', number)}. " * (number % 40 + 1),
            "place": word("place", number),
            "next_what": word("next", number),
            "reason": "more",
        },
        record=ID[f"n{number}"],
        binder=BINDER,
        type_="note",
    )
    return [first.id, second.id]


def stage(db, number, change):
    """A copy of a change in a file that waits to be brought in."""
    db.execute(
        "INSERT OR IGNORE INTO staged_file (k, id, file, size, status, incoming) "
        "VALUES (1, x'01', 'from-ana.liaise', 1, 'ready', '{}')"
    )
    row = db.execute("SELECT header, sig FROM change WHERE id=?", (bytes.fromhex(change),))
    header, sig = row.fetchone()
    db.execute(
        "INSERT INTO staged_change VALUES (?, 1, ?, ?, 'note', x'', '', 1, ?, ?, ?)",
        (
            number + 1,
            bytes.fromhex(change),
            bytes.fromhex(ID[f"n{number}"]),
            header,
            sig,
            word("staged", number).encode(),
        ),
    )


def fill(vault):
    changes = {}
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
    for start in range(0, ERASED + STAYING, 12):
        with vault.unit() as unit:
            for number in range(start, start + 12):
                changes[number] = write(unit.log, number)
    with vault.unit() as unit:
        for number, ids in changes.items():
            key = f"note:{ID['case']}:{ID[f'n{number}']}"
            unit.drafts.keep(key, {"reading": f"{word('draft', number)} in the making"})
            stage(unit.db, number, ids[0])
        unit.drafts.keep(f"note:{ID['case']}", {"reading": "A new note."})
    return {number: changes[number] for number in range(0, ERASED * 3, 3)}


def tidied(vault):
    steps = 0
    while vault.tidy():
        steps += 1
        assert steps < 2000


def left(pages, numbers):
    return {
        (voice, number) for voice in VOICES for number in numbers if ends(voice, number) in pages
    }


@pytest.fixture
def vault(tmp_path):
    vault = make_vault(tmp_path / "vault")
    yield vault
    vault.close()


def test_erased_words_are_nowhere_in_the_vault_file_or_its_log(vault):
    gone = fill(vault)
    path, key = vault.folder / "vault.db", vault._db_key
    everything = {(voice, number) for voice in VOICES for number in gone}
    assert left(plain_log(path, key), gone) == everything
    tidied(vault)
    assert vault.checkpoint()
    assert left(plain_pages(path, key), gone) == everything
    for number, ids in gone.items():
        with vault.unit() as unit:
            unit.log.erase(ids, record=ID[f"n{number}"], ground="ART17")
    tidied(vault)
    assert vault.checkpoint()
    assert plain_log(path, key) == b""
    assert left(plain_pages(path, key), gone) == set()
    kept = set(range(ERASED + STAYING)) - set(gone)
    assert left(plain_pages(path, key), kept) == {(v, n) for v in VOICES for n in kept}
    assert b"A new note." in plain_pages(path, key)
    assert vault.examine().sound


def test_the_copy_from_before_a_migration_goes_with_an_erasure(vault):
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
        ids = write(unit.log, 1)
    copy = copy_path(vault.folder / "vault.db")
    copy.write_bytes(b"an encrypted copy")
    tidied(vault)
    assert copy.exists()
    with vault.unit() as unit:
        unit.log.erase(ids, record=ID["n1"], ground="ART17")
    tidied(vault)
    assert not copy.exists()


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_no_order_of_bringing_in_gives_an_erased_body_back(data):
    mira, ana = Laptop(1), Laptop(2)
    with mira.unit() as log:
        add_binder(log, BINDER)
        ids = write(log, 1)
        kept = write(log, 2)
        with_bodies = list(log.changes_after(BINDER, {}))
        log.erase(ids, record=ID["n1"], ground="ART17")
        without = list(log.changes_after(BINDER, {}))
    files = [with_bodies, without[-1:], without[:3], with_bodies[:2], with_bodies[2:]]
    order = data.draw(st.lists(st.sampled_from(files), min_size=1, max_size=7))
    with ana.unit() as log:
        for file in [*order, without]:
            log.bring_in(data.draw(st.permutations(file)))
        for change in log.changes_of(ID["n1"]):
            assert change.body_bytes is None or change.header.kind == "erase"
        log.bring_in(with_bodies)
        assert one(ana.db, "SELECT current FROM record WHERE id=?", (bytes.fromhex(ID["n1"]),))
        assert log.state(ID["n1"]).erased("reading")
        assert log.state(ID["n2"]).value("place") == word("place", 2)
    assert len(kept) == len(ids)
