"""The application from its first window to the lock, as a person at one laptop meets it."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.app.desktop import Desktop
from liaise_desktop.app.installation import Installation
from liaise_desktop.app.leaving_signs import Sign
from liaise_desktop.app.practice_city import PASSPHRASE, RECOVERY_SECRET
from liaise_desktop.app.practice_texts.cast import KNOWN
from liaise_desktop.application.listings import CaseFilter
from liaise_desktop.crypto.recovery import code_of
from liaise_desktop.domain.errors import PackError
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.style import theme
from liaise_desktop.gui.views.first_run import FirstRun
from liaise_desktop.gui.views.new_passphrase import NewPassphrase
from liaise_desktop.gui.views.paper_dialog import PaperForm
from liaise_desktop.gui.views.preparing import PreparingPage
from liaise_desktop.gui.views.unlock import UnlockPage
from tests.desktop_kit import (
    CONTROL,
    HALF,
    Told,
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    kept,
    laptop,  # noqa: F401
    nadia,
    new_laptop,  # noqa: F401
    press,
    words_of,
    write_half,
)

# The first start


def test_practice_is_set_up_once_and_then_asks_for_its_passphrase(new_laptop, qtbot):
    laptop = new_laptop
    desktop = laptop.start()
    assert isinstance(desktop.window, PreparingPage)
    assert "Preparing Maarhaven" in desktop.window.ui.title.text()
    qtbot.waitUntil(lambda: isinstance(desktop.window, UnlockPage), timeout=60000)
    assert PASSPHRASE in words_of(desktop.window)
    press(desktop.window.form.practice.action_button)
    assert desktop.window.form.passphrase.edit.text() == PASSPHRASE
    office = laptop.unlock_by_return(desktop)
    assert office.pages.cases_page.model.rowCount() > 5
    desktop.lock()
    laptop.locked()
    assert isinstance(laptop.start().window, UnlockPage)


def test_a_new_laptop_begins_with_the_first_run(new_laptop):
    desktop = new_laptop.start(prepare_practice=False)
    assert isinstance(desktop.window, FirstRun)


def test_a_start_without_a_city_pack_is_refused_in_the_language_that_was_set(tmp_path, qapp):
    installation = Installation.of_user(tmp_path, practice=False)
    installation.keep(replace(installation.settings, language="de"))
    with pytest.raises(PackError) as refused:
        Desktop(qapp, Installation.of_user(tmp_path, practice=False), relaunch=None)
    assert error_text(refused.value).title == "Das Stadtpaket lässt sich nicht benutzen"
    inside = next(entry for entry in refused.traceback if entry.name == "__init__")
    begun = inside.frame.f_locals["self"]
    for translator in begun.preferences._translation._installed:
        qapp.removeTranslator(translator)


# The way in


def test_a_wrong_passphrase_is_told_plainly_and_the_right_one_opens(laptop):
    desktop = laptop.start()
    form = desktop.window.form
    QTest.keyClicks(form.passphrase.edit, "lantern river maple seven quiet")
    press(form.unlock)
    laptop.qtbot.waitUntil(lambda: bool(form.passphrase.error), timeout=15000)
    assert form.passphrase.error.startswith("That is not the passphrase. Try again")
    assert desktop.office is None
    laptop.qtbot.waitUntil(form.unlock.isEnabled, timeout=5000)
    form.passphrase.edit.clear()
    office = laptop.unlock(desktop)
    assert office.frame.current_page() == "today"
    assert office.frame.ui.practice.isVisible()


def test_a_second_window_is_refused_and_the_first_goes_on(laptop):
    first, office = laptop.open()
    second = laptop.start()
    form = second.window.form
    QTest.keyClicks(form.passphrase.edit, PASSPHRASE)
    press(form.unlock)
    laptop.qtbot.waitUntil(form.banner.isVisible, timeout=15000)
    assert "open" in form.banner.title.lower()
    assert second.office is None
    second.jobs.close()
    laptop.forget(laptop.desktops.pop())
    case = write_half(office)
    laptop.qtbot.waitUntil(lambda: HALF in kept(office, case), timeout=5000)
    assert first.office is office


def test_the_recovery_code_opens_and_offers_a_new_passphrase(laptop):
    desktop = laptop.start()
    form = desktop.window.form
    press(form.use_code)
    QTest.keyClicks(form.code.edit, code_of(RECOVERY_SECRET).lower())
    press(form.unlock)
    laptop.qtbot.waitUntil(lambda: isinstance(desktop.window, NewPassphrase), timeout=15000)
    page = desktop.window
    words = page.passphrase.ui.words.text()
    for box in (page.passphrase.ui.first, page.passphrase.ui.second):
        QTest.keyClicks(box.edit, words)
    press(page.ui.next)
    laptop.qtbot.waitUntil(lambda: desktop.office is not None, timeout=15000)
    desktop.lock()
    laptop.locked()
    assert laptop.unlock(laptop.start(), words).frame.isVisible()


def test_the_lock_works_before_a_new_passphrase_is_chosen(laptop):
    desktop = laptop.start()
    form = desktop.window.form
    press(form.use_code)
    QTest.keyClicks(form.code.edit, code_of(RECOVERY_SECRET))
    press(form.unlock)
    laptop.qtbot.waitUntil(lambda: isinstance(desktop.window, NewPassphrase), timeout=15000)
    desktop.lock()
    laptop.locked()
    assert laptop.unlock(laptop.start()).frame.isVisible()  # with the old one


# The lock


def test_ctrl_l_keeps_what_was_half_typed_and_the_next_unlock_finds_it(laptop):
    _, office = laptop.open()
    case = write_half(office)
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    assert not office.frame.isVisible()
    laptop.locked()
    _, office = laptop.open()
    assert HALF in kept(office, case)
    row = next(row for row in office.work.reader.case_page(CaseFilter(), None, 50) if row.id == case)
    assert row.has_draft
    office.open("case", case)
    composer = office.pages.case_page.composer
    assert composer.fields.ui.observed.edit.toPlainText() == HALF


def test_closing_the_window_keeps_what_was_half_typed(laptop, qapp):
    _, office = laptop.open()
    case = write_half(office)
    QTimer.singleShot(0, office.frame.close)
    qapp.setQuitOnLastWindowClosed(True)
    qapp.exec()  # ends with the last window
    assert HALF in kept(office, case)


def test_idle_minutes_warn_and_then_lock(laptop):
    desktop, office = laptop.open()
    minutes = desktop.preferences.current.lock_minutes
    laptop.hours.at += minutes * 60 - 20
    desktop.guard.idle.look()
    assert "Locks in" in words_of(office.frame)
    QTest.keyClick(office.frame, Qt.Key.Key_Shift)
    assert "Locks in" not in words_of(office.frame)
    case = write_half(office)
    laptop.hours.at += minutes * 60 + 1
    desktop.guard.idle.look()
    laptop.locked()
    _, office = laptop.open()
    assert HALF in kept(office, case)


@pytest.mark.parametrize("sign", list(Sign))
def test_a_sign_of_leaving_locks_and_keeps_what_was_half_typed(laptop, sign):
    signs = Told()
    desktop = laptop.start(signs=lambda: signs)
    assert signs.on_sign is None  # a closed vault has nothing to lock
    office = laptop.unlock(desktop)
    case = write_half(office)
    made = []
    desktop.copy_at_lock = lambda _progress: made.append(sign)
    signs.on_sign(sign)
    assert not office.frame.isVisible()
    laptop.locked()
    assert made == ([sign] if sign is Sign.SESSION else [])
    _, office = laptop.open()
    assert HALF in kept(office, case)


@pytest.mark.parametrize("lid", [True, False])
def test_the_unlock_page_promises_the_lid_where_the_system_tells_of_it(laptop, lid):
    signs = Told()
    signs.lid = lid
    desktop = laptop.start(signs=lambda: signs)
    said = desktop.window.ui.locks_text
    before = said.text()
    desktop._on_shown()
    assert ("lid" in said.text()) is lid
    assert (said.text() != before) is lid


def test_a_closed_vault_is_not_locked_again_but_a_half_typed_passphrase_goes(laptop):
    desktop = laptop.start()
    QTest.keyClicks(desktop.window.form.passphrase.edit, "lantern riv")
    for _ in range(3):
        laptop.hours.at += 31 * 60
        desktop.guard.idle.look()
    assert desktop.window.isVisible()
    assert desktop.window.form.passphrase.edit.text() == ""
    assert laptop.relaunched == 0
    assert laptop.unlock(desktop).frame.isVisible()


def test_other_minutes_count_from_the_moment_they_are_chosen(laptop):
    desktop, office = laptop.open()
    desktop.preferences.set("lock_minutes", 2)
    laptop.hours.at += 119
    desktop.guard.idle.look()
    assert "Locks in" in words_of(office.frame)
    laptop.hours.at += 2
    desktop.guard.idle.look()
    laptop.locked()


def open_paper(office):
    office.open("case", nadia(office))
    press(office.pages.case_page.ui.summary)
    form = next(each for each in office.frame.findChildren(PaperForm) if each.isVisible())
    QTest.keyClicks(form.ui.recipient.edit, "Anke V.")


def open_new_case(office):
    press(office.pages.cases_page.ui.new_case)
    assert office.pages.cases_page.new_case.panel.isVisible()


def open_palette(office):
    QTest.keyClick(office.frame, Qt.Key.Key_K, CONTROL)
    assert office.pages.palette.isVisible()
    QTest.keyClicks(office.pages.palette.ui.query, "nad")


@pytest.mark.parametrize("opens", [open_paper, open_new_case, open_palette])
def test_nothing_that_is_open_holds_the_lock_up(laptop, opens):
    _, office = laptop.open()
    opens(office)
    QTest.keyClick(QApplication.focusWidget() or office.frame, Qt.Key.Key_L, CONTROL)
    assert not office.frame.isVisible()
    laptop.locked()
    assert laptop.unlock(laptop.start()).frame.isVisible()


def test_a_locked_window_says_nobodys_name(laptop):
    _, office = laptop.open()
    office.open("case", nadia(office))
    assert "Nadia B." in words_of(office.frame)
    assert "Nadia" not in office.frame.windowTitle()
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    laptop.locked()
    laptop.start()
    said = " ".join(words_of(window) for window in QApplication.topLevelWidgets() if window.isVisible())
    assert "Mira K." in said
    assert [known.pseudonym for known in KNOWN if known.pseudonym in said] == []


def test_a_lock_during_a_hand_over_leaves_a_vault_that_opens(laptop):
    _, office = laptop.open()
    office.open("transfer", "")
    page = office.pages.transfer_page
    press(page.ui.export_button)
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    laptop.locked()
    office = laptop.unlock(laptop.start())
    assert office.work.reader.case_page(CaseFilter(), None, 5)


# While it runs


def test_the_language_changes_in_every_open_page(laptop):
    desktop, office = laptop.open()
    office.open("case", nadia(office))
    before = words_of(office.frame)
    assert "Mediations" in before
    desktop.preferences.set("language", "de")
    QApplication.processEvents()
    said = words_of(office.frame)
    assert "Mediationen" in said
    assert "Transfer files" not in said
    assert "Fälle" in said
    model = office.pages.cases_page.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Person", "Nächster Schritt", "Letzter Kontakt"]
    desktop.preferences.set("language", "en")
    QApplication.processEvents()
    assert "Mediations" in words_of(office.frame)


def test_a_language_once_chosen_holds_after_the_next_start(laptop):
    desktop, _ = laptop.open()
    desktop.preferences.set("language", "de")
    desktop.lock()
    laptop.locked()
    again = laptop.start()
    assert again.preferences.spoken == "de"
    assert again.window.form.unlock.text() == "Entsperren"


def test_the_appearance_changes_at_once(laptop):
    desktop, office = laptop.open()
    light = office.frame.grab().toImage().pixelColor(700, 700)
    desktop.preferences.set("appearance", "dark")
    QApplication.processEvents()
    dark = office.frame.grab().toImage().pixelColor(700, 700)
    assert theme().appearance == "dark"
    assert dark.lightness() < 80
    assert light.lightness() > 180


# Plain copies of attachments


def test_plain_copies_are_gone_after_the_lock_and_after_a_start(laptop):
    left = laptop.root / "data" / "opened" / "crashed" / "river.jpg"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"plain words")
    desktop, office = laptop.open()
    assert not left.exists()
    case = nadia(office)
    office.open("case", case)
    sound = laptop.root / "talk.flac"
    sound.write_bytes(b"fLaC" + bytes(100_000))
    entry = next(
        one for one in office.work.reader.timeline(case, None, 9) if one.kind == "note"
    )
    pages = office.pages
    pages.case_page.files.source = lambda *_: str(sound)
    opened = []
    pages.case_page.files.outside = lambda path: opened.append(path) or True
    pages.files.attach_clicked(entry.id)
    pages.files.confirmed(True)
    laptop.rest(desktop)

    def attached():
        found = (one for one in office.work.reader.timeline(case, None, 9) if one.id == entry.id)
        return next(found).attached

    laptop.qtbot.waitUntil(lambda: len(attached()) == 1)
    pages.files.file_asked("open", attached()[0])
    pages.files.confirmed(True)
    laptop.qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].read_bytes() == sound.read_bytes()
    desktop.lock()
    laptop.locked()
    assert not opened[0].exists()
    assert not (laptop.root / "data" / "opened").exists()
