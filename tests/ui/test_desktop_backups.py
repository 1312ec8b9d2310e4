"""Backups through the whole application: at the lock, and restored from the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.app.practice_city import PASSPHRASE
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.gui.views.restoring import RestoringPage
from liaise_desktop.storage.backup_facts import read_facts
from liaise_desktop.storage.backup_label import Kind
from liaise_desktop.storage.backups import make_backup, own_backups
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


def lock(laptop, **how):
    desktop, _ = laptop.open(prepare_practice=False)
    desktop.lock(**how)
    laptop.locked()


def test_an_urgent_lock_makes_no_backup(laptop, place):
    lock(laptop, urgent=True)
    assert kinds(place) == []


def test_a_lock_makes_a_backup_and_notes_it(laptop, office, place):
    lock(laptop)
    assert len(kinds(place)) == 1
    with office.session("mira") as session:
        assert read_facts(session.vault.read_connection()).last_at


@pytest.mark.parametrize("written", [False, True])
def test_the_next_lock_makes_one_only_if_anything_was_written(laptop, office, place, written):
    lock(laptop)
    if written:
        add_case(office)
    lock(laptop)
    assert len(kinds(place)) == 1 + written


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


def spoil(path):
    data = bytearray(path.read_bytes())
    for start in range(0, len(data), 4096):
        data[start + 60] ^= 1
    path.write_bytes(data)


def lose(path):
    path.unlink()


@pytest.mark.parametrize(
    ("name", "harm"),
    [("vault.db", lose), ("vault.keys", lose), ("vault.keys", spoil)],
)
def test_notes_that_cannot_be_opened_come_back_from_the_last_good_copy(
    laptop, qtbot, office, place, name, harm
):
    add_case(office)
    with office.session("mira") as session:
        make_backup(session.vault.access, place)
    harm(place.parent / name)
    desktop = laptop.start(prepare_practice=False)
    page = desktop.window
    QTest.keyClicks(page.form.passphrase.edit, PASSPHRASE)
    QTest.keyClick(page.form.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.form.banner.isVisible, timeout=15000)
    assert page.form.banner.action == "Open the last good copy"
    page.form.banner.action_clicked.emit()
    assert isinstance(desktop.window, RestoringPage)
    qtbot.waitUntil(lambda: desktop.office is not None, timeout=20000)
    laptop.rest(desktop)
    reader = desktop.office.work.reader
    assert len(reader.case_page(CaseFilter(), None, 10)) == 1
    kept = [folder for folder in place.parent.glob("set-aside-*") if folder.is_dir()]
    assert len(kept) == (harm is spoil and name == "vault.db") + (
        name == "vault.db" and harm is lose
    )
