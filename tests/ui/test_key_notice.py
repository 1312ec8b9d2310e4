"""Whoever opens notes that were opened without them is told, until they say that they have read it."""

from __future__ import annotations

import pytest

from liaise_desktop.app.key_events import unseen
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.gui.views.key_notice import KeyNotice
from liaise_desktop.storage.vault_keys import VaultKeys
from liaise_desktop.storage.ways_in import WayIn
from tests.desktop_kit import Laptop, collector  # noqa: F401 - a fixture
from tests.office_kit import PASSPHRASE, Office

pytestmark = pytest.mark.xdist_group("desktop")


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path, people=("mira",))


@pytest.fixture
def opened(qapp, qtbot, office):
    """Return a function that opens Mira's vault through the windows and gives the notice there."""
    laptop = Laptop(qtbot, office.root)

    def open_it():
        _, there = laptop.open(prepare_practice=False)
        qtbot.waitUntil(lambda: not there.jobs.is_busy())
        [notice] = there.frame.findChildren(KeyNotice)
        return there, notice

    yield open_it
    laptop.pack_up()


def by_shares(office):
    """Open Mira's vault with the shares of supervisor and IT, as if she were away."""
    from liaise_desktop.app.session import begin

    with office.session("mira") as session:
        keys = VaultKeys(session.vault, RECOVERY_COST)
        drawn = keys.draw_shares()
        keys.keep_shares(drawn, WayIn(passphrase=PASSPHRASE))
    doors = office.installation.doors()
    vault = doors.open("mira", way=WayIn(shares=drawn.words[1:]))
    begin(vault, office.installation.pack()).close()


def test_each_thing_that_happened_is_told_until_it_was_read(office, opened, qtbot):
    by_shares(office)
    there, notice = opened()
    assert notice.isVisible()
    assert notice.title.startswith("These notes were opened with two shares on ")
    assert "supervisor" in notice.sentence
    notice.action_button.click()
    assert notice.isVisible()
    assert notice.title == "Your city keeps a key to these notes"
    notice.action_button.click()
    assert not notice.isVisible()
    qtbot.waitUntil(lambda: not there.jobs.is_busy())
    found = []
    there.jobs.start(
        lambda _: unseen(there.session.vault), done=found.append, failed=found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]
