"""Vaults of every release are opened for ever."""

from __future__ import annotations

import pytest

from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.migrations import NEWEST
from liaise_desktop.storage.migrations.m0001_core import STATEMENTS
from tests.golden_vault import BINDER, FOLDER
from tests.vault_kit import ID, copied, open_vault

RELEASES = sorted(FOLDER.parent.iterdir())


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def folder(request, tmp_path):
    return copied(request.param, tmp_path / "vault")


def test_a_vault_of_an_earlier_release_says_what_it_said(folder):
    vault = open_vault(folder)
    with vault.unit() as unit:
        calm, both, gone = (unit.log.state(ID[name]) for name in ("calm", "both", "gone"))
        assert calm.value("reading") == "Ruhiger Abend am Fluss."
        assert len(unit.log.changes_of(ID["calm"])) == 2
        assert {one.value for one in both.conflicts()["reading"]} == {
            "Feia vent a dalt.",
            "Il y avait du vent à l'étage.",
        }
        assert gone.fields["reading"][0].value is ERASED
        assert unit.drafts.get("note:new") == {"reading": "Half a sent"}
        assert unit.log.gaps(BINDER) == []
    assert vault.info.label == "Riverside"
    vault.close()
    again = open_vault(folder)
    assert again.examine().sound
    again.close()


def test_there_is_a_vault_for_every_version_of_the_schema():
    assert [path.name for path in RELEASES] == [str(n) for n in range(1, NEWEST + 1)]


def test_the_first_release_is_made_as_it_always_was(tmp_path):
    vault = open_vault(copied(FOLDER, tmp_path / "vault"))
    rows = vault.read_connection().execute("SELECT sql FROM sqlite_master").fetchall()
    vault.close()
    assert set(STATEMENTS) <= {sql for (sql,) in rows}
