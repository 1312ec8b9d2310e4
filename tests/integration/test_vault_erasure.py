"""Erased words leave the vault file: every page of it is decrypted by hand and searched."""

from __future__ import annotations

import pytest

from tests.page_kit import plain_pages
from tests.vault_kit import ID, add_binder, add_note, make_vault

WORDS = [f"zanzibar{number}" for number in range(14)]
BINDER = ID["binder"]


@pytest.fixture
def vault(tmp_path):
    vault = make_vault(tmp_path)
    with vault.unit() as unit:
        add_binder(unit.log, BINDER)
        add_note(unit.log, ID["stays"], reading="This one stays.")
    yield vault
    vault.close()


def pages_of(vault):
    assert vault.checkpoint()
    return plain_pages(vault.folder / "vault.db", vault._db_key)


def tidied(vault):
    steps = 0
    while vault.tidy():
        steps += 1
        assert steps < 500
    return steps


def test_erased_notes_leave_no_word_in_any_page(vault):
    changes = []
    for number, word in enumerate(WORDS):
        with vault.unit() as unit:
            note = add_note(unit.log, ID[f"n{number}"], reading=f"Met {word} there. " * 9)
            changes.append(note)
    assert [word for word in WORDS if word.encode() in pages_of(vault)] == WORDS
    for number, note in enumerate(changes):
        with vault.unit() as unit:
            unit.log.erase([note.id], record=ID[f"n{number}"], ground="ART17")
    assert tidied(vault) > 0
    pages = pages_of(vault)
    assert b"This one stays." in pages
    assert b"anzibar" not in pages


def test_an_erasure_brought_in_leaves_no_word_either(vault, tmp_path):
    other = make_vault(tmp_path / "other", seed=2)
    with other.unit() as unit:
        add_binder(unit.log, BINDER)
        note = add_note(unit.log, ID["note"], reading="Met zanzibar there.")
        before = list(unit.log.changes_after(BINDER, {}))
        unit.log.erase([note.id], record=ID["note"], ground="ART17")
        after = list(unit.log.changes_after(BINDER, {}))
    other.close()
    with vault.unit() as unit:
        unit.log.bring_in(before)
    tidied(vault)
    with vault.unit() as unit:
        unit.log.bring_in(after, index_now=False)
    tidied(vault)
    assert b"anzibar" not in pages_of(vault)


def test_a_draft_that_was_discarded_leaves_no_word(vault):
    with vault.unit() as unit:
        unit.drafts.keep("note:new", {"reading": "Met zanzibar there. " * 300})
    assert b"anzibar" in pages_of(vault)
    with vault.unit() as unit:
        unit.drafts.keep("note:new", {"reading": "Met nobody. " * 10})
    assert b"anzibar" not in pages_of(vault)
    with vault.unit() as unit:
        unit.drafts.discard("note:new")
    assert b"Met nobody" not in pages_of(vault)
