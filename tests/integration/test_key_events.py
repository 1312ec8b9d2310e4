"""Every use of a way in that is not the worker's alone is told to the worker until they have seen it."""

from __future__ import annotations

import pytest

from liaise_desktop.app import practice_city
from liaise_desktop.app.entrance import Entrance
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.key_events import acknowledge, unseen
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.crypto.escrow import answer_request, read_request
from liaise_desktop.crypto.recovery import new_recovery_code
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import NothingToExportError
from liaise_desktop.storage.escrow import ask_city
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.exchange_kit import Nobody
from tests.office_kit import PASSPHRASE, Office
from tests.vault_kit import START, bytes_from

ONE_TIME = new_recovery_code(bytes_from(60))


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)


@pytest.fixture
def entrance(office):
    return Entrance(office.installation, office.installation.pack())


def enter(entrance, **way):
    session = entrance.open("mira", **(way or {"passphrase": PASSPHRASE}))
    if entrance.held is not None:
        entrance.held.unlock()
    return session


def happened(session):
    return [event.what for event in unseen(session.vault)]


def test_a_vault_that_its_city_gets_a_way_into_says_so_until_that_was_seen(entrance):
    first = enter(entrance)
    assert VaultKeys(first.vault).facts.escrow == first.pack.recovery_recipient
    assert happened(first) == ["ESCROW_ADDED"]
    first.close()
    second = enter(entrance)
    [event] = unseen(second.vault)
    assert event.at
    acknowledge(second.vault, second.desk, event)
    assert unseen(second.vault) == []
    second.close()
    third = enter(entrance)
    assert unseen(third.vault) == []
    third.close()


def test_whoever_makes_a_vault_is_told_of_the_city_s_way_in_too(office, entrance):
    session = entrance.make("Vera", "four quiet lamps by the bridge", new_recovery_code(bytes_from(9)))
    entrance.held.unlock()
    assert "escrow" in VaultKeys(session.vault).facts.kinds
    assert happened(session) == ["ESCROW_ADDED"]
    session.close()


def test_an_opening_by_the_city_is_a_record_that_the_worker_sees(office, entrance):
    enter(entrance).close()
    folder = office.installation.doors().place("mira")
    asked = ask_city(folder, ONE_TIME, START)
    answer = answer_request(read_request(asked.data), practice_city.recovery_identity())
    way = WayIn(answer=answer, one_time_code=ONE_TIME)
    enter(entrance, way=way).close()
    # It says so before a new passphrase is set: whoever goes no further has left their trace.
    session = enter(entrance)
    assert happened(session) == ["ESCROW_ADDED", "ESCROW_USED"]
    session.close()


def test_an_opening_by_two_shares_is_a_record_too(entrance):
    session = enter(entrance)
    keys = VaultKeys(session.vault, RECOVERY_COST)
    drawn = keys.draw_shares()
    keys.keep_shares(drawn, WayIn(passphrase=PASSPHRASE))
    session.close()
    enter(entrance, way=WayIn(shares=drawn.words[1:])).close()
    session = enter(entrance)
    assert happened(session) == ["ESCROW_ADDED", "SHARES_USED"]
    session.close()


def test_what_happened_to_the_keys_never_leaves(office, entrance):
    session = enter(entrance)
    assert happened(session) == ["ESCROW_ADDED"]
    with pytest.raises(NothingToExportError):
        export_for(
            transfer_desk(session), [practice_city.ANKE.principal], office.stick, Nobody()
        )
    session.close()
