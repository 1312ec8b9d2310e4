"""Vaults of every release are opened for ever."""

from __future__ import annotations

import pytest

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.registers import ERASED
from liaise_desktop.storage.attachments import attachment_pieces
from liaise_desktop.storage.database import connect, one
from liaise_desktop.storage.migrations import NEWEST, STEPS
from liaise_desktop.storage.reader import SqlReader
from tests.golden_vault import BINDER, FOLDER, SOUND
from tests.vault_kit import ID, PASSPHRASE, copied, make_vault, open_vault

RELEASES = sorted(FOLDER.parent.iterdir())


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def folder(request, tmp_path):
    return copied(request.param, tmp_path / "vault")


def key_of(folder):
    return derive(
        open_with_passphrase((folder / "vault.keys").read_bytes(), PASSPHRASE).vault_key, "db"
    )


def tables_in(folder):
    db = connect(folder / "vault.db", key_of(folder), read_only=True)
    found = set(db.execute("SELECT type, name, sql FROM sqlite_master").fetchall())
    db.close()
    return found


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


def test_an_attachment_of_an_earlier_release_is_as_it_was(tmp_path):
    vault = open_vault(copied(FOLDER, tmp_path / "vault"))
    with vault.unit() as unit:
        named = unit.log.state(ID["file"]).value("sha256")
    assert b"".join(attachment_pieces(vault.read_connection(), named)) == SOUND
    vault.close()


def test_a_contact_of_an_earlier_release_stands_in_its_list(tmp_path):
    vault = open_vault(copied(FOLDER, tmp_path / "vault"))
    (contact,) = SqlReader(vault.read_connection()).items(ItemFilter("contact"))
    assert (contact.id, contact.record.place) == (ID["contact"], "riverside")
    vault.close()


def test_there_is_a_vault_for_every_version_of_the_schema():
    assert [path.name for path in RELEASES] == [str(n) for n in range(1, NEWEST + 1)]


def test_every_release_is_made_as_it_always_was(folder):
    db = connect(folder / "vault.db", key_of(folder), read_only=True)
    version = one(db, "PRAGMA user_version")
    made = {sql for (sql,) in db.execute("SELECT sql FROM sqlite_master").fetchall()}
    db.close()
    steps = [step for step in STEPS if step.version <= version]
    assert len(steps) == version
    taken = [sql for step in steps for sql in step.statements]
    dropped = [sql.replace("DROP TABLE", "CREATE TABLE") for sql in taken if "DROP TABLE" in sql]
    wanted = {sql for sql in taken if sql.startswith("CREATE ")}
    assert {sql for sql in wanted if not sql.startswith(tuple(dropped) or "none")} <= made


def test_an_earlier_release_comes_to_the_same_tables_as_a_new_vault(folder, tmp_path):
    make_vault(tmp_path / "new").close()
    open_vault(folder).close()
    assert tables_in(folder) == tables_in(tmp_path / "new")
