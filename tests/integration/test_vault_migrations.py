"""Steps of the schema: one transaction each, a copy first, and nothing half done."""

from __future__ import annotations

import pytest
import sqlcipher3

from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import VaultTooNewError
from liaise_desktop.storage.database import connect, one
from liaise_desktop.storage.migrations import NEWEST, STEPS, Step, copy_path, migrate
from tests.vault_kit import ID, PASSPHRASE, add_note, make_vault, open_vault

NEXT = Step(NEWEST + 1, ("CREATE TABLE later (k INTEGER PRIMARY KEY)", "DELETE FROM draft"))
AFTER = Step(NEWEST + 2, ("CREATE TABLE even_later (k INTEGER PRIMARY KEY)",))
BROKEN = Step(NEWEST + 2, ("CREATE TABLE half (k INTEGER)", "INSERT INTO nowhere VALUES (1)"))


@pytest.fixture
def path(tmp_path):
    vault = make_vault(tmp_path)
    with vault.unit() as unit:
        add_note(unit.log, ID["note"])
        unit.drafts.keep("note:1", {"text": "being written"})
    vault.close()
    return tmp_path / "vault.db"


@pytest.fixture
def key(path):
    data = (path.parent / "vault.keys").read_bytes()
    return derive(open_with_passphrase(data, PASSPHRASE).vault_key, "db")


@pytest.fixture
def db(path, key):
    db = connect(path, key)
    yield db
    db.close()


def tables(db):
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")}


def test_a_vault_of_the_present_version_needs_nothing(db, path):
    assert migrate(db, path) is False
    assert not copy_path(path).exists()


def test_steps_are_taken_in_order_after_a_copy(db, path, key):
    assert migrate(db, path, (*STEPS, NEXT, AFTER)) is True
    assert one(db, "PRAGMA user_version") == NEWEST + 2
    assert {"later", "even_later"} <= tables(db)
    copy = connect(copy_path(path), key, read_only=False)
    assert one(copy, "PRAGMA user_version") == NEWEST
    assert one(copy, "SELECT count(*) FROM draft") == 1
    assert one(copy, "SELECT count(*) FROM change") == 1
    copy.close()


def test_the_copy_is_as_secret_as_the_vault(db, path):
    migrate(db, path, (*STEPS, NEXT))
    data = copy_path(path).read_bytes()
    assert not data.startswith(b"SQLite format 3")
    assert b"being written" not in data
    with pytest.raises(sqlcipher3.DatabaseError):
        sqlcipher3.connect(str(copy_path(path))).execute("SELECT * FROM draft")


def test_a_step_that_fails_leaves_the_vault_as_it_was_before_it(db, path):
    with pytest.raises(sqlcipher3.OperationalError):
        migrate(db, path, (*STEPS, NEXT, BROKEN))
    assert one(db, "PRAGMA user_version") == NEWEST + 1
    assert "later" in tables(db)
    assert "half" not in tables(db)
    assert migrate(db, path, (*STEPS, NEXT, AFTER)) is True


def test_a_newer_vault_is_refused(db, path):
    db.execute(f"PRAGMA user_version={NEWEST + 1}")
    with pytest.raises(VaultTooNewError):
        migrate(db, path)


def test_the_copy_goes_once_the_vault_has_been_opened_again(db, path):
    migrate(db, path, (*STEPS, NEXT))
    db.execute(f"PRAGMA user_version={NEWEST}")
    assert copy_path(path).exists()
    open_vault(path.parent).close()
    assert not copy_path(path).exists()


def test_every_statement_of_a_release_is_frozen():
    """A step that was released never changes; the next schema is another step."""
    assert [step.version for step in STEPS] == list(range(1, NEWEST + 1))
    assert all(isinstance(statement, str) for step in STEPS for statement in step.statements)
