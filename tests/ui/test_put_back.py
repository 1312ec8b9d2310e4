"""A vault's folder was put back from an old copy: whoever opens it is told."""



from __future__ import annotations

import shutil

import pytest

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.gui.views.trouble import Trouble
from tests.desktop_kit import Laptop, collector  # noqa: F401 - a fixture
from tests.office_kit import Office

pytestmark = pytest.mark.xdist_group("desktop")


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path, people=("mira",))


@pytest.fixture
def told(qapp, qtbot, office):
    """Return a function that opens Mira's vault through the windows and gives what was said."""
    laptop = Laptop(qtbot, office.root)

    def open_it():
        _, opened = laptop.open(prepare_practice=False)
        [banner] = opened.frame.findChildren(Trouble)
        return banner.title if banner.isVisible() else ""

    yield open_it
    laptop.pack_up()


@pytest.fixture
def put_back(office, tmp_path):
    """Let something be written, then put an older copy of the folder in its place."""
    place, copy = office.installation.doors().place("mira"), tmp_path / "copy"
    shutil.copytree(place, copy)
    with office.session("mira") as session:
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
        epoch = session.vault.info.epoch
    shutil.rmtree(place)
    shutil.copytree(copy, place)
    return epoch


def test_an_old_copy_of_the_folder_is_told_of(put_back, told):
    assert "older than they were" in told()


def test_nothing_is_said_of_a_vault_that_was_left_alone(office, told):
    with office.session("mira") as session:
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))
    assert told() == ""


def test_what_is_written_after_an_old_copy_stands_in_a_log_of_its_own(put_back, office):
    with office.session("mira") as session:
        assert session.put_back
        after = session.vault.info.epoch
        assert after != put_back
    with office.session("mira") as session:
        assert (session.put_back, session.vault.info.epoch) == (False, after)
