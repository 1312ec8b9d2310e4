"""The disk is full under somebody who is typing: it is said, nothing is lost, and there are ways on."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.desktop_kit import (
    HALF,
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    kept,
    laptop,  # noqa: F401
    nadia,
    press,
    write_half,
)

LONG = "rain on the square, few people about. " * 2500  # 95 kB: more than what is free in a page


class Disk:
    """The disk of an open vault: the database may grow no more until `free` is called."""

    def __init__(self, laptop, office):
        self.laptop, self.office = laptop, office

    def _pages(self, wanted):
        done = []

        def work(_progress):
            db = self.office.session.vault._writer.db
            now = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count={wanted or now}")

        self.office.jobs.start(work, done=done.append, failed=done.append)
        self.laptop.qtbot.waitUntil(lambda: bool(done))
        assert done == [None]

    def fill(self):
        self._pages(0)

    def free(self):
        self._pages(1_000_000)


def paste(office, text):
    """Put a long text into the note, as somebody who pastes, and begin one more word."""
    field = office.pages.case_page.composer.fields.ui.reading.edit
    field.setPlainText(text)
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.setFocus()
    QTest.keyClicks(field, "and")


@pytest.fixture
def full(laptop):
    """An office with a long text in a note for which there is no room."""
    desktop, office = laptop.open()
    case = write_half(office)
    laptop.qtbot.waitUntil(lambda: HALF in kept(office, case), timeout=5000)
    laptop.rest(desktop)
    disk = Disk(laptop, office)
    disk.fill()
    paste(office, LONG)
    banner = office.full_disk.banner
    laptop.qtbot.waitUntil(banner.isVisible, timeout=10_000)
    return laptop, desktop, office, disk, case


def choose(office, folder):
    """Press the button and choose a folder in the dialog."""
    press(office.full_disk.banner.action_button)
    dialog = next(each for each in office.frame.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def test_it_is_said_and_typing_goes_on(full):
    laptop, _, office, _, case = full
    banner = office.full_disk.banner
    assert banner.title == "The disk is full"
    assert "Nothing is lost" in banner.sentence
    field = office.pages.case_page.composer.fields.ui.reading.edit
    QTest.keyClicks(field, " more")
    assert field.isEnabled()
    assert " more" in field.toPlainText()
    laptop.qtbot.waitUntil(
        lambda: any(" more" in str(text) for text in office.work.unkept.texts().values()), timeout=5000
    )
    assert LONG not in kept(office, case)


def test_once_there_is_room_it_is_kept_by_itself_and_the_banner_goes(full):
    laptop, _, office, disk, case = full
    office.full_disk.again.timeout.emit()
    laptop.qtbot.waitUntil(lambda: not office.full_disk._busy)
    assert office.full_disk.banner.isVisible()  # it was tried, and there was no room yet
    disk.free()
    assert office.full_disk.again.isActive()
    office.full_disk.again.timeout.emit()
    laptop.qtbot.waitUntil(lambda: not office.full_disk.banner.isVisible())
    assert LONG in kept(office, case)
    assert office.work.unkept.all() == {}
    assert not office.full_disk.again.isActive()
    assert "There is room again" in office.frame.toast.accessibleName() + office.frame.toast.text()


def test_it_can_be_saved_to_another_place_and_the_file_goes_when_there_is_room(full, tmp_path):
    laptop, _, office, disk, _ = full
    stick = tmp_path / "stick"
    stick.mkdir()
    choose(office, stick)
    laptop.qtbot.waitUntil(lambda: "Saved, sealed" in office.full_disk.banner.sentence)
    (path,) = stick.iterdir()
    assert path.name in office.full_disk.banner.sentence
    assert LONG[:40].encode() not in path.read_bytes()
    disk.free()
    office.full_disk.again.timeout.emit()
    laptop.qtbot.waitUntil(lambda: not office.full_disk.banner.isVisible())
    assert list(stick.iterdir()) == []


def test_a_place_that_does_not_take_it_is_said_and_another_one_may_be_chosen(full, tmp_path):
    laptop, _, office, _, _ = full
    choose(office, tmp_path / "gone")
    laptop.qtbot.waitUntil(lambda: "did not take it" in office.full_disk.banner.sentence)
    choose(office, tmp_path)
    laptop.qtbot.waitUntil(lambda: "Saved, sealed" in office.full_disk.banner.sentence)


@pytest.mark.parametrize("urgent", [False, True])
def test_a_lock_on_a_full_disk_loses_nothing(full, urgent):
    laptop, desktop, office, _, case = full
    field = office.pages.case_page.composer.fields.ui.reading.edit
    QTest.keyClicks(field, " END")
    folder = office.session.vault.folder
    desktop.lock(urgent=urgent)
    laptop.locked()
    assert len(list(folder.glob("liaise-rescue-*.sealed"))) == 1
    desktop, office = laptop.open()  # by now there is room
    assert LONG + "and END" in kept(office, case)
    assert list(folder.glob("liaise-rescue-*.sealed")) == []
    office.open("case", nadia(office))
    assert office.pages.case_page.composer.fields.ui.reading.edit.toPlainText().endswith("and END")


def test_a_save_that_was_refused_leaves_the_note_in_its_form_and_succeeds_later(full):
    laptop, desktop, office, disk, case = full
    composer = office.pages.case_page.composer
    press(composer.ui.save)
    laptop.rest(desktop)
    assert LONG in composer.fields.ui.reading.edit.toPlainText()
    disk.free()
    office.full_disk.again.timeout.emit()
    laptop.qtbot.waitUntil(lambda: not office.full_disk.banner.isVisible())
    assert LONG in kept(office, case)
