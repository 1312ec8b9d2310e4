"""Backups through the whole application: at the lock, and restored from the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.gui.views.restoring import RestoringPage
from liaise_desktop.storage.backup_facts import read_facts
from liaise_desktop.storage.backup_label import Kind
from liaise_desktop.storage.backups import own_backups
from tests.desktop_kit import Laptop, collector  # noqa: F401 - a fixture
from tests.office_kit import Office

pytestmark = pytest.mark.xdist_group("desktop")


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path, people=("mira",))


@pytest.fixture
def laptop(qapp, qtbot, office):
    laptop = Laptop(qtbot, office.root)
    yield laptop
    laptop.pack_up()


@pytest.fixture
def place(office):
    return office.installation.doors().place("mira") / "backups"


def add_case(office):
    with office.session("mira") as session:
        propose_case(session.desk, Proposal(supervisor="anke@maarhaven.example"))


def cases_of(office):
    with office.session("mira") as session:
        return (
            session.vault.read_connection().execute("SELECT count(*) FROM case_row").fetchone()[0]
        )


def kinds(place):
    return sorted(folder.name for folder in place.iterdir()) if place.is_dir() else []


def test_a_lock_makes_a_backup_if_anything_was_written_and_an_urgent_one_does_not(
    laptop, office, place
):
    desktop, _ = laptop.open(prepare_practice=False)
    desktop.lock(urgent=True)
    laptop.locked()
    assert kinds(place) == []
    desktop, _ = laptop.open(prepare_practice=False)
    desktop.lock()
    laptop.locked()
    assert len(kinds(place)) == 1
    desktop, _ = laptop.open(prepare_practice=False)
    desktop.lock()
    laptop.locked()
    assert len(kinds(place)) == 1
    with office.session("mira") as session:
        assert read_facts(session.vault.read_connection()).last_at
    add_case(office)
    desktop, _ = laptop.open(prepare_practice=False)
    desktop.lock()
    laptop.locked()
    assert len(kinds(place)) == 2


def test_a_round_makes_the_daily_backup_without_being_asked(laptop, qtbot, place):
    _, opened = laptop.open(prepare_practice=False)
    opened.backups.rounds.go_round()
    qtbot.waitUntil(lambda: not opened.backups.rounds.jobs.is_busy(), timeout=15000)
    assert len(kinds(place)) == 1
    opened.backups.rounds.go_round()
    qtbot.waitUntil(lambda: not opened.backups.rounds.jobs.is_busy(), timeout=15000)
    assert len(kinds(place)) == 1


def test_a_backup_is_restored_from_the_settings_and_the_next_opening_says_so(
    laptop, qtbot, office, place
):
    desktop, opened = laptop.open(prepare_practice=False)
    desktop.lock()
    laptop.locked()
    add_case(office)
    assert cases_of(office) == 1
    desktop, opened = laptop.open(prepare_practice=False)
    opened.open("settings", "")
    opened.pages.settings_page.show_section("backups")
    section = opened.backups.section
    qtbot.waitUntil(section.ui.table.isVisible, timeout=15000)
    QTest.mouseClick(section.ui.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.panel is not None and section.panel.isVisible(), timeout=15000)
    assert "change" in section.panel.ui.lacks.text()
    QTest.mouseClick(section.panel.ui.restore, Qt.MouseButton.LeftButton)
    assert isinstance(desktop.window, RestoringPage)
    laptop.locked()
    assert cases_of(office) == 0
    _, opened = laptop.open(prepare_practice=False)
    assert opened.frame.toast.isVisible()
    assert not opened.session.put_back
    made = own_backups(place, opened.session.vault.access)
    assert [each.kind for each in made] == [Kind.BEFORE_RESTORE, Kind.AUTOMATIC]
