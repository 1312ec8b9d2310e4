"""Lists are compared with the changes they are made of: what is old or was altered is named."""

from __future__ import annotations

import pytest

from liaise_desktop.crypto.derive import derive
from liaise_desktop.crypto.slots import open_with_passphrase
from liaise_desktop.domain.errors import CancelledError
from liaise_desktop.domain.records import CASE_SEALED
from liaise_desktop.storage.database import connect
from liaise_desktop.storage.list_check import differing_lists
from tests.faults.altering import Place
from tests.vault_kit import ID, PASSPHRASE, add_binder, add_note, make_vault


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("lists"))
    made.work(12)
    return made


def nobody():
    """Go on."""


def differing(place, look_up=nobody):
    db = connect(place.path, place.db_key, read_only=True)
    try:
        return differing_lists(db, look_up)
    finally:
        db.close()


ALTERED = {
    "case_row": "UPDATE case_row SET pseudonym='Somebody'",
    "timeline": "UPDATE timeline SET versions=7 WHERE k=(SELECT max(k) FROM timeline)",
    "place": "UPDATE place SET uses=uses+1",
    "search_doc": "UPDATE search_doc SET text='' WHERE k=(SELECT max(k) FROM search_doc)",
    "hold": "INSERT INTO hold VALUES (1, 1)",
    "conflict": "INSERT INTO conflict VALUES (1, x'00', x'00')",
    "meta": "UPDATE meta SET value=value-1 WHERE key='clock_high'",
}


@pytest.mark.parametrize("name", ALTERED)
def test_a_list_that_says_something_else_is_named(place, name):
    whole = place.path.read_bytes()
    db = connect(place.path, place.db_key)
    db.execute(ALTERED[name])
    db.close()
    assert differing(place) == (name,)
    place.path.write_bytes(whole)


def test_lists_as_they_were_made_differ_in_nothing_and_are_left_alone(place):
    whole = place.path.read_bytes()
    assert differing(place) == ()
    assert place.path.read_bytes() == whole


def test_a_sealed_binder_that_was_changed_differs_in_nothing(tmp_path):
    vault = make_vault(tmp_path / "vault")
    for audience in (("mira@maarhaven.example",), ("anke@maarhaven.example",)):
        with vault.unit() as unit:
            add_binder(unit.log, ID["binder"], purpose=CASE_SEALED, audience=audience)
            add_note(unit.log, ID["note"], reading=f"For {audience[0]}")
    key = derive(
        open_with_passphrase((vault.folder / "vault.keys").read_bytes(), PASSPHRASE).vault_key,
        "db",
    )
    vault.close()
    db = connect(tmp_path / "vault" / "vault.db", key, read_only=True)
    try:
        assert differing_lists(db, nobody) == ()
    finally:
        db.close()


def test_comparing_can_be_stopped(place):
    def stop():
        raise CancelledError

    with pytest.raises(CancelledError):
        differing(place, stop)
