"""The section of backups in the settings, driven as a person does, over a real vault."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from liaise_desktop.app.backup_work import ON_STICK, BackupWork
from liaise_desktop.domain.errors import CancelledError, LiaiseError, TargetFullError
from liaise_desktop.gui.presenters.backup_port import BackupsShown
from liaise_desktop.gui.presenters.backups import BackupsPresenter
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.backups import BackupsSection, connect
from liaise_desktop.gui.views.restoring import RestoringPage
from liaise_desktop.gui.widgets import ScrollPage
from tests.door_kit import LongWords
from tests.ui.audit import audit, check_clipping, check_tab
from tests.vault_kit import ID, add_binder, add_note, copied, make_vault, open_vault


class Jobs:
    """Holds work until it is told to run it."""

    def __init__(self):
        self.held, self.cancelled, self.progressed = [], False, None

    def start(self, work, *, done, failed, progressed=None):
        self.held.append((work, done, failed, progressed))
        return self

    def run(self):
        while self.held:
            work, done, failed, self.progressed = self.held.pop(0)
            try:
                result = work(self)
            except CancelledError:
                continue
            except LiaiseError as error:
                failed(error)
            else:
                done(result)

    def step(self, done, total):
        if self.cancelled:
            raise CancelledError
        if self.progressed is not None:
            self.progressed(done, total)

    def cancel(self):
        self.cancelled = True


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    vault = make_vault(tmp_path_factory.mktemp("made") / "vault")
    with vault.unit() as unit:
        add_binder(unit.log, ID["binder"])
        for number in range(3):
            add_note(unit.log, ID[f"n{number}"], at="2026-03-09T10:00:00+01:00")
    vault.close()
    return vault.folder


class Desk:
    def __init__(self, qtbot, vault, stick, size=(1150, 768)):
        self.vault, self.stick, self.restored = vault, stick, []
        self.sticks = [Place(stick, "Blue stick")]
        self.work = BackupWork(vault, look=lambda: self.sticks)
        self.jobs = Jobs()
        self.window = QWidget()
        self.page = ScrollPage(self.window)
        self.section = BackupsSection(self.page.body)
        self.page.column.addWidget(self.section)
        self.presenter = BackupsPresenter(self.section, self.work, self.jobs, self.restored.append)
        connect(self.section, self.presenter)
        self.ui = self.section.ui
        qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.page.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.presenter.start()
        self.jobs.run()

    def press(self, button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.jobs.run()

    def back_up_to(self, number):
        self.section.menu.actions()[number].trigger()
        self.jobs.run()

    def look_again(self):
        self.presenter.refresh()
        self.jobs.run()

    def cells(self, column=0):
        rows = self.section.rows
        return [
            rows.data(rows.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
            for row in range(rows.rowCount())
        ]


@pytest.fixture
def desk(qtbot, made, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    vault = open_vault(copied(made, tmp_path / "vault"))
    yield Desk(qtbot, vault, stick)
    vault.close()


def test_without_a_backup_it_says_so_and_offers_one(desk):
    assert desk.ui.none.isVisible()
    assert desk.ui.last.text() == "There was none yet."
    assert not desk.ui.table.isVisible()
    assert not desk.ui.look.isVisible()


def test_back_up_now_makes_one_on_this_laptop_and_lists_what_it_holds(desk):
    desk.press(desk.ui.now)
    assert desk.ui.made.text() == "A backup was made on this laptop."
    assert "on this laptop" in desk.ui.last.text()
    assert desk.ui.table.isVisible()
    assert not desk.ui.none.isVisible()
    [where] = desk.cells(1)
    assert "This laptop" in where
    [holds] = desk.cells(2)
    assert "3 note" in holds
    assert len(list((desk.vault.folder / "backups").iterdir())) == 1


def test_back_up_to_offers_sticks_and_another_folder_and_goes_there(desk):
    words = [action.text() for action in desk.section.menu.actions()]
    assert words == ["Blue stick", "Another folder…"]
    desk.back_up_to(0)
    assert desk.ui.made.text() == "A backup was made on Blue stick."
    assert len(list((desk.stick / ON_STICK).iterdir())) == 1
    assert "Blue stick" in desk.cells(1)[0]


def test_a_folder_that_was_looked_for_is_offered_the_next_time(desk, tmp_path):
    folder = tmp_path / "office share"
    folder.mkdir()
    desk.section._on_folder(str(folder))
    desk.jobs.run()
    assert len(list(folder.iterdir())) == 1
    words = [action.text() for action in desk.section.menu.actions()]
    assert words == ["Blue stick", "office share", "Another folder…"]


def test_a_stick_that_was_pulled_out_is_a_sentence_and_leaves_nothing(desk):
    shutil.rmtree(desk.stick)
    desk.back_up_to(0)
    assert desk.ui.refused.isVisible()
    assert desk.ui.refused.title == "The stick or folder cannot be used"
    assert not desk.ui.progress.isVisible()
    assert not desk.stick.exists()


def test_a_backup_that_is_being_made_shows_how_far_it_is_and_can_be_stopped(desk):
    QTest.mouseClick(desk.ui.now, Qt.MouseButton.LeftButton)
    assert desk.ui.progress.isVisible()
    assert desk.ui.progress.text == "Making a backup"
    assert not desk.ui.now.isEnabled()
    desk.press(desk.ui.progress.cancel_button)
    assert not desk.ui.progress.isVisible()
    assert list((desk.vault.folder / "backups").iterdir()) == []


def test_looking_into_a_backup_tells_what_it_holds_what_it_lacks_and_what_restoring_does(desk):
    desk.press(desk.ui.now)
    with desk.vault.unit() as unit:
        add_note(unit.log, ID["later"], at="2026-03-09T11:00:00+01:00")
    desk.press(desk.ui.look)
    panel = desk.section.panel
    assert panel.isVisible()
    assert "3 note" in panel.ui.holds.text()
    assert panel.ui.lacks.text().startswith("1 change")
    assert "nothing is lost" in panel.ui.what.text()
    assert panel.ui.close.hasFocus()
    desk.press(panel.ui.restore)
    assert not panel.isVisible()
    assert [row.folder for row in desk.restored] == [desk.section.rows.row(0).folder]


def test_a_backup_with_all_there_is_lacks_nothing_and_can_be_left(desk):
    desk.press(desk.ui.now)
    desk.press(desk.ui.look)
    assert desk.section.panel.ui.lacks.text().startswith("Nothing")
    QTest.keyClick(desk.section.panel.ui.close, Qt.Key.Key_Escape)
    assert not desk.section.panel.isVisible()
    assert desk.restored == []


def test_a_damaged_backup_says_so_and_cannot_be_looked_into(desk):
    desk.press(desk.ui.now)
    folder = desk.section.rows.row(0).folder
    (folder / "backup.json").write_text("{}")
    desk.look_again()
    assert "Damaged" in desk.cells(2)[0]
    assert not desk.ui.look.isEnabled()
    assert desk.ui.look_why.text() == "This one cannot be opened here."


def test_a_backup_that_is_damaged_inside_is_refused_when_it_is_looked_into(desk):
    desk.press(desk.ui.now)
    path = desk.section.rows.row(0).folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    desk.press(desk.ui.look)
    assert desk.ui.refused.title == "This backup is damaged"
    assert desk.section.panel is None


def test_it_says_since_when_none_could_be_made_and_why(desk):
    at = "2026-03-09T10:00:00+00:00"
    desk.section.show_backups(BackupsShown((), failed_since=at, failure=TargetFullError()))
    assert desk.ui.failing.isVisible()
    assert "9 March 2026" in desk.ui.failing.title
    assert desk.ui.failing.sentence == "Free some space there and try again."


def test_a_stick_that_is_away_and_holds_erased_words_is_named_until_it_was_treated(desk):
    desk.back_up_to(0)
    assert not desk.ui.away_card.isVisible()
    with desk.vault.unit() as unit:
        row = unit.db.execute(
            "SELECT id FROM change WHERE record_k=(SELECT k FROM record WHERE id=?)",
            (bytes.fromhex(ID["n0"]),),
        ).fetchone()
        unit.log.erase([row[0].hex()], record=ID["n0"], ground="ART17")
    away = desk.stick.with_name("pocket")
    desk.stick.rename(away)
    desk.look_again()
    assert desk.ui.away_card.isVisible()
    assert desk.ui.away.text().startswith("Blue stick, last backup there on")
    away.rename(desk.stick)
    desk.look_again()
    assert not desk.ui.away_card.isVisible()


def test_the_keyboard_reaches_everything(desk):
    desk.press(desk.ui.now)
    assert audit(desk.window) == []
    desk.ui.now.setFocus()
    order = []
    for _ in range(3):
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        order.append(desk.window.focusWidget())
    assert order == [desk.ui.elsewhere, desk.ui.table, desk.ui.look]
    QTest.keyClick(desk.ui.table, Qt.Key.Key_Return)
    desk.jobs.run()
    assert desk.section.panel.isVisible()
    assert audit(desk.section.panel.plate) == []


@pytest.mark.parametrize("size", [(1150, 768), (800, 640)])
def test_longer_words_and_large_text_are_not_cut(qapp, qtbot, made, tmp_path, size):
    vault = open_vault(copied(made, tmp_path / "vault"))
    longer = LongWords()
    qapp.installTranslator(longer)
    apply_theme(qapp, "light", text_percent=150)
    try:
        desk = Desk(qtbot, vault, tmp_path, size=size)
        desk.press(desk.ui.now)
        assert list(check_clipping(desk.window)) == []
        desk.press(desk.ui.look)
        assert list(check_clipping(desk.window)) == []
    finally:
        apply_theme(qapp, "light", text_percent=100)
        qapp.removeTranslator(longer)
        vault.close()


def test_the_page_of_restoring_shows_how_far_it_is_and_why_it_failed(qtbot):
    page, left = RestoringPage(), []
    page.left.connect(lambda: left.append(True))
    qtbot.addWidget(page)
    page.resize(1150, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.show_progress(3, 9)
    assert audit(page, skip=(check_tab,)) == []  # there is one stop
    page.show_failed(TargetFullError())
    assert page.ui.trouble.title == "There is not enough room"
    assert not page.ui.progress.isVisible()
    page.ui.trouble.action_clicked.emit()
    assert left == [True]


def test_the_list_speaks_another_language_at_once(desk, qapp):
    desk.press(desk.ui.now)
    longer = LongWords()
    qapp.installTranslator(longer)
    try:
        desk.section.retranslate()
        assert desk.cells(2)[0] != ""
        assert desk.ui.now.text() != "Back up now"
    finally:
        qapp.removeTranslator(longer)


def test_only_few_backups_are_kept(desk):
    now = desk.work.access.now()
    moments = iter([now + timedelta(hours=n) for n in range(100)])
    object.__setattr__(desk.work.access, "now", lambda: next(moments))
    for _ in range(30):
        desk.press(desk.ui.now)
    assert 3 <= len(desk.cells()) <= 8
