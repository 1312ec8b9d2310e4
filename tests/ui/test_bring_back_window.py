"""A damaged vault is brought back through the windows, and what came back is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.gui.views.salvaging import SalvagingPage
from liaise_desktop.gui.views.unlock import UnlockPage
from liaise_desktop.storage.bring_back import is_wanted_back, want_back
from liaise_desktop.storage.pages import page_count
from tests.desktop_kit import PASSPHRASE, Laptop, collector  # noqa: F401 - a fixture
from tests.office_kit import Office
from tests.salvage_kit import PAGE

pytestmark = pytest.mark.xdist_group("desktop")


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path, people=("mira",))
    with made.session("mira") as session:
        for _ in range(6):
            propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
    return made


@pytest.fixture
def laptop(qapp, qtbot, office):
    made = Laptop(qtbot, office.root)
    yield made
    made.pack_up()


def place_of(office):
    return office.installation.doors().place("mira")


def type_in(qtbot, desktop):
    page = desktop.window
    assert isinstance(page, UnlockPage)
    page.form.passphrase.set_text(PASSPHRASE)
    page.form.unlock.click()


def test_what_came_back_is_shown_once_the_vault_is_open(laptop, office, qtbot):
    want_back(place_of(office))
    desktop = laptop.start(prepare_practice=False)
    type_in(qtbot, desktop)
    qtbot.waitUntil(lambda: desktop.office is not None, timeout=20000)
    section = desktop.office.laptop.section
    assert section.ui.came_back.isVisible()
    assert "Nothing is missing." in section.ui.came_back.sentence
    assert not is_wanted_back(place_of(office))


def test_a_vault_that_does_not_open_for_damage_offers_to_be_brought_back(laptop, office, qtbot):
    path = place_of(office) / "vault.db"
    data = bytearray(path.read_bytes())
    for page in range(1, 6):  # the facts about the vault, and who is who
        data[page * PAGE + 9] ^= 1
    path.write_bytes(data)
    desktop = laptop.start(prepare_practice=False)
    type_in(qtbot, desktop)
    banner = desktop.window.form.banner
    qtbot.waitUntil(banner.isVisible, timeout=20000)
    assert banner.action == "Bring back what can be read"
    banner.action_button.click()
    qtbot.waitUntil(lambda: desktop.office is not None, timeout=20000)
    section = desktop.office.laptop.section
    assert "Some drafts or facts" in section.ui.came_back.sentence
    assert page_count(path) > 1


def test_a_failure_leads_back_to_the_unlock_page(laptop, office, qtbot):
    path = place_of(office) / "vault.db"
    want_back(place_of(office))
    data = path.read_bytes()
    path.write_bytes(data[:PAGE] + bytes(len(data) - PAGE))
    desktop = laptop.start(prepare_practice=False)
    type_in(qtbot, desktop)
    page = desktop.window
    assert isinstance(page, SalvagingPage)
    qtbot.waitUntil(page.ui.trouble.isVisible, timeout=20000)
    page.ui.trouble.action_button.click()
    QApplication.processEvents()
    assert isinstance(desktop.window, UnlockPage)
    assert not is_wanted_back(place_of(office))
