"""A vault's folder was put back from an old copy: whoever opens it is told."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.app.desktop import Desktop, Manner
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.gui.views.trouble import Trouble
from tests.office_kit import PASSPHRASE, Office


@pytest.fixture
def opened(qtbot, qapp, tmp_path):
    """Return a function that opens Mira's vault through the windows and gives what was said."""
    desktops = []

    def open_it(office):
        left = []
        manner = Manner(prepare_practice=False, size=(1366, 768))
        desktop = Desktop(qapp, office.installation, lambda: left.append(True), manner)
        desktops.append((desktop, left))
        desktop.start()
        form = desktop.window.form
        QTest.keyClicks(form.passphrase.edit, PASSPHRASE)
        qtbot.mouseClick(form.unlock, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: desktop.office is not None, timeout=20_000)
        [banner] = desktop.office.frame.findChildren(Trouble)
        return banner.title if banner.isVisible() else ""

    yield open_it
    for desktop, left in desktops:
        desktop.lock()
        qtbot.waitUntil(lambda left=left: bool(left), timeout=20_000)
        desktop.window.close()
        desktop.window.deleteLater()


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path, people=("mira",))


def test_an_old_copy_of_the_folder_is_told_of(office, opened, tmp_path):
    place, copy = office.installation.doors().place("mira"), tmp_path / "copy"
    shutil.copytree(place, copy)
    with office.session("mira") as session:
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
    shutil.rmtree(place)
    shutil.copytree(copy, place)
    assert "older than they were" in opened(office)


def test_nothing_is_said_of_a_vault_that_was_left_alone(office, opened):
    with office.session("mira") as session:
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
    assert opened(office) == ""


def test_what_is_written_after_an_old_copy_stands_in_a_log_of_its_own(office, tmp_path):
    place, copy = office.installation.doors().place("mira"), tmp_path / "copy"
    shutil.copytree(place, copy)
    with office.session("mira") as session:
        before = session.vault.info.epoch
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
    shutil.rmtree(place)
    shutil.copytree(copy, place)
    with office.session("mira") as session:
        assert session.put_back
        assert session.vault.info.epoch != before
        after = session.vault.info.epoch
    with office.session("mira") as session:
        assert (session.put_back, session.vault.info.epoch) == (False, after)
