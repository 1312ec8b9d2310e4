"""A new passphrase after the recovery code was used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.app.doors import Doors
from liaise_desktop.app.new_vaults import NewVaults
from liaise_desktop.crypto.slots import RECOVERY_COST
from liaise_desktop.domain.errors import VaultFullError, WrongPassphraseError
from liaise_desktop.gui.presenters.new_passphrase import NewPassphrasePresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.new_passphrase import NewPassphrase, connect
from tests.door_kit import WORDS, FakeMaker, FakeSettings, HeldJobs, LongWords
from tests.fakes import SeededRandom
from tests.ui.audit import audit, check_clipping


class Desk:
    def __init__(self, qtbot, change=None, maker=None, size=(1366, 768)):
        self.page, self.jobs = NewPassphrase(), HeldJobs()
        self.set, self.finished = [], []
        self.presenter = NewPassphrasePresenter(
            self.page,
            maker or FakeMaker(),
            self.jobs,
            FakeSettings(),
            change=change or self.set.append,
            finished=lambda: self.finished.append(True),
        )
        connect(self.page, self.presenter)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.presenter.start()
        self.step = self.page.passphrase.ui

    def type_twice(self):
        for field in (self.step.first, self.step.second):
            QTest.keyClicks(field.edit, self.step.words.text())


def test_the_new_words_are_typed_twice_and_set(qtbot):
    desk = Desk(qtbot)
    assert desk.step.first.edit.hasFocus()
    assert not desk.page.ui.next.isEnabled()
    desk.type_twice()
    QTest.keyClick(desk.step.second.edit, Qt.Key.Key_Return)
    assert not desk.page.ui.next.isEnabled()
    desk.jobs.run()
    assert (desk.set, desk.finished) == ([WORDS], [True])
    assert (desk.step.words.text(), desk.step.first.text()) == ("", "")


def test_it_can_be_put_off(qtbot):
    desk = Desk(qtbot)
    qtbot.mouseClick(desk.page.ui.back, Qt.MouseButton.LeftButton)
    assert (desk.set, desk.finished) == ([], [True])


def test_a_full_disk_is_said_and_one_can_try_again(qtbot):
    def refuse(_passphrase):
        raise VaultFullError

    desk = Desk(qtbot, refuse)
    desk.type_twice()
    qtbot.mouseClick(desk.page.ui.next, Qt.MouseButton.LeftButton)
    desk.jobs.run()
    assert desk.page.ui.banner.title == "The disk is full"
    assert desk.page.ui.next.isEnabled()
    assert desk.finished == []


def test_a_real_vault_opens_with_the_new_words_and_no_longer_with_the_old(qtbot, tmp_path):
    doors = Doors(tmp_path / "vaults", tmp_path / "config", practice=True, cost=RECOVERY_COST)
    maker = NewVaults(doors, "maarhaven", SeededRandom(3))
    old, code = maker.suggest("en"), maker.new_code()
    maker.make("Riverside 2", old, code).close()
    (door,) = doors.all()
    vault = doors.open(door.key, code=code)

    def change(passphrase):
        vault.change_passphrase(passphrase, recovery_code=code, cost=RECOVERY_COST)

    desk = Desk(qtbot, change, maker)
    new = desk.step.words.text()
    desk.type_twice()
    qtbot.mouseClick(desk.page.ui.next, Qt.MouseButton.LeftButton)
    desk.jobs.run()
    vault.close()
    assert desk.finished == [True]
    doors.open(door.key, passphrase=new).close()
    doors.open(door.key, code=code).close()
    with pytest.raises(WrongPassphraseError):
        doors.open(door.key, passphrase=old)


@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_the_page_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    assert [str(f) for f in audit(Desk(qtbot).page)] == []


def test_long_words_are_not_cut(qapp, qtbot):
    desk = Desk(qtbot, size=(1024, 620))
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        for _ in range(4):
            qapp.processEvents()
        assert [str(f) for f in check_clipping(desk.page)] == []
    finally:
        qapp.removeTranslator(translator)
