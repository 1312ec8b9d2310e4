"""The unlock page, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from liaise_desktop.domain.errors import (
    RecoveryCodeError,
    VaultDamagedError,
    VaultInUseError,
    VaultKeysDamagedError,
    VaultMissingError,
    VaultTooNewError,
    WrongPassphraseError,
)
from liaise_desktop.gui.presenters.unlock import Nameplate, UnlockPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.unlock import UnlockPage, connect
from liaise_desktop.gui.views.unlock_words import initials_of, last_opening
from tests.door_kit import PLATE, AVault, FakeDoor, FakeSettings, HeldJobs, LongWords
from tests.ui.audit import audit, check_clipping

MIRA, TOMAS = AVault("a", "Mira K.", "2026-03-09T16:20:00+01:00"), AVault("b", "Tomas R.")
WORDS = "river lantern maple seven quiet"
PRACTICE = Nameplate("Maarhaven", "Team Riverside", "1.0.0", WORDS)


class Desk:
    def __init__(self, qtbot, *vaults, refuses=None, plate=PLATE, size=(1366, 768)):
        self.page, self.jobs, self.settings = UnlockPage(), HeldJobs(), FakeSettings()
        self.door, self.opened, self.set_up = FakeDoor(*vaults, refuses=refuses), [], []
        self.restored, self.copies = [], True
        self.presenter = UnlockPresenter(
            self.page,
            self.door,
            self.jobs,
            self.settings,
            plate,
            opened=lambda vault, code: self.opened.append((vault, code)),
            set_up=lambda: self.set_up.append(True),
            copies=self,
        )
        connect(self.page, self.presenter)
        self.presenter.start()
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.form = self.page.form
        self.edit = self.form.passphrase.edit

    def has(self, key):
        return self.copies

    def open(self, *words):
        self.restored.append(words)

    def type_and_enter(self, text):
        QTest.keyClicks(self.edit, text)
        QTest.keyClick(self.edit, Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, MIRA, TOMAS)


def test_the_cursor_is_in_the_passphrase_and_enter_opens(desk, qtbot):
    assert desk.edit.hasFocus()
    desk.type_and_enter(WORDS)
    assert desk.form.unlock.text() == "Opening…"
    assert not desk.edit.isEnabled()
    desk.jobs.run()
    assert desk.opened == [("opened a", "")]
    assert desk.edit.text() == ""


def test_it_says_whose_notes_these_are_and_nobody_elses(desk):
    assert desk.form.label.text() == "Mira K."
    assert desk.form.initials.initials == "MK"
    words = [label.text() for label in desk.page.findChildren(type(desk.form.label))]
    assert not any("Tomas" in text for text in words)


def test_someone_else_offers_the_other_vaults_and_a_new_one(desk):
    menu = desk.page.others
    assert [action.text() for action in menu.actions()] == [
        "Tomas R.",
        "Set up notes for somebody new",
    ]
    QTest.keyClicks(desk.edit, "half a pass")
    menu.actions()[0].trigger()
    assert (desk.form.label.text(), desk.edit.text()) == ("Tomas R.", "")
    menu.actions()[1].trigger()
    assert desk.set_up == [True]


def test_a_wrong_passphrase_says_so_counts_down_and_keeps_what_was_typed(qtbot):
    desk = Desk(qtbot, MIRA, refuses=WrongPassphraseError())
    for _ in range(2):
        desk.type_and_enter("x")
        desk.jobs.run()
        desk.page._clock.setInterval(0)
        if desk.presenter._wrong == 2:
            break
        qtbot.waitUntil(desk.edit.isEnabled)
    assert desk.form.passphrase.error == "That is not the passphrase. Try again in 2 s."
    assert not desk.edit.isEnabled()
    qtbot.waitUntil(desk.edit.isEnabled)
    assert desk.form.passphrase.error == "That is not the passphrase. Try again."
    assert desk.edit.selectedText() == desk.edit.text() == "x"
    assert desk.edit.hasFocus()


@pytest.mark.parametrize(
    ("error", "kind", "title"),
    [
        (VaultDamagedError(), "brick", "The notes on this disk are damaged"),
        (VaultTooNewError(), "brick", "A newer version made these notes"),
        (VaultMissingError(), "brick", "There are no notes here"),
        (VaultInUseError(), "slate", "These notes are already open"),
    ],
)
def test_what_is_wrong_with_the_vault_stands_above_the_form(qtbot, error, kind, title):
    desk = Desk(qtbot, MIRA, refuses=error)
    desk.type_and_enter(WORDS)
    desk.jobs.run()
    assert desk.form.banner.isVisible()
    assert (desk.form.banner.kind, desk.form.banner.title) == (kind, title)
    assert desk.form.passphrase.error == ""
    assert desk.edit.isEnabled()


def test_the_recovery_code_has_a_field_of_its_own(desk, qtbot):
    QTest.keyClick(desk.edit, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert desk.form.code.edit.hasFocus()
    assert not desk.form.passphrase.isVisible()
    QTest.keyClicks(desk.form.code.edit, "7k2m-q9rt")
    QTest.keyClick(desk.form.code.edit, Qt.Key.Key_Return)
    desk.jobs.run()
    assert desk.opened == [("opened a", "7k2m-q9rt")]


def test_a_slip_in_the_code_names_the_group(qtbot):
    desk = Desk(qtbot, MIRA, refuses=RecoveryCodeError(group=5))
    qtbot.mouseClick(desk.form.use_code, Qt.MouseButton.LeftButton)
    QTest.keyClicks(desk.form.code.edit, "7k2m")
    qtbot.mouseClick(desk.form.unlock, Qt.MouseButton.LeftButton)
    desk.jobs.run()
    assert desk.form.code.error == "Look again at group 5."
    qtbot.mouseClick(desk.form.use_code, Qt.MouseButton.LeftButton)
    assert desk.form.passphrase.isVisible()
    assert desk.form.passphrase.error == ""


def test_alt_s_shows_and_hides_the_passphrase(desk):
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        QTest.keyClick(desk.edit, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
        assert desk.edit.echoMode() == mode


def test_practice_shows_its_passphrase_and_fills_it_in(qtbot):
    desk = Desk(qtbot, MIRA, plate=PRACTICE)
    assert WORDS in desk.form.practice.sentence
    qtbot.mouseClick(desk.form.practice.action_button, Qt.MouseButton.LeftButton)
    assert desk.edit.text() == WORDS
    assert desk.form.unlock.hasFocus()


def test_real_work_shows_no_passphrase(desk):
    assert not desk.form.practice.isVisible()


def test_the_promises_name_the_minutes_in_force(desk):
    assert desk.page.ui.locks_text.text().startswith("After 5 min ")


def test_language_and_appearance_are_offered_in_menus(desk):
    assert desk.form.language.text() == "English"
    assert [action.text() for action in desk.page.languages.actions()][2] == "Deutsch"
    desk.page.languages.actions()[2].trigger()
    desk.page.appearances.actions()[2].trigger()
    assert desk.settings.asked == [("language", "de"), ("appearance", "dark")]
    assert (desk.form.language.text(), desk.form.appearance.text()) == ("Deutsch", "Dark")


def test_a_label_that_is_lost_costs_only_the_name(qtbot):
    desk = Desk(qtbot, AVault("a", ""))
    assert desk.form.label.text() == "Notes without a name"


def test_a_label_is_plain_text(qtbot):
    desk = Desk(qtbot, AVault("a", "<b>Mira</b>"))
    assert desk.form.label.textFormat() == Qt.TextFormat.PlainText
    assert desk.form.initials.initials == ""


@pytest.mark.parametrize(
    ("label", "initials"),
    [("Mira K.", "MK"), ("Riverside 2", "R"), ("anna maria lena", "AM"), ("", "")],
)
def test_initials_are_those_of_the_first_two_words(label, initials):
    assert initials_of(label) == initials


def test_the_last_opening_is_told_in_local_time():
    assert last_opening("") == ""
    assert last_opening("2026-03-09T12:20:00+00:00") == "Last opened here on 9 March 2026"


class Shouting(QTranslator):
    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return source.upper() if "{" not in source else None


def test_a_new_language_reaches_every_word_at_once(desk, qapp):
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        qapp.processEvents()
        seen = (desk.form.title.text(), desk.form.unlock.text(), desk.page.ui.stay_head.text())
        assert seen == ("UNLOCK", "UNLOCK", "YOUR NOTES STAY ON THIS LAPTOP")
        assert desk.form.appearance.text() == "LIGHT"
    finally:
        qapp.removeTranslator(translator)


LOOKS = [("light", 100), ("dark", 100), ("contrast", 100), ("light", 200)]


@pytest.mark.parametrize(("look", "percent"), LOOKS)
def test_the_page_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    desk = Desk(qtbot, MIRA, TOMAS, plate=PRACTICE)
    assert [str(f) for f in audit(desk.page)] == []


def test_the_page_passes_the_audit_when_refused_and_small(qtbot):
    desk = Desk(qtbot, MIRA, refuses=VaultDamagedError(), plate=PRACTICE, size=(1024, 620))
    desk.type_and_enter(WORDS)
    desk.jobs.run()
    assert [str(f) for f in audit(desk.page)] == []


@pytest.mark.parametrize("size", [(1366, 690), (1024, 620)])
def test_long_words_are_not_cut(qapp, qtbot, size):
    desk = Desk(qtbot, MIRA, TOMAS, plate=PRACTICE, size=size)
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        QLocale.setDefault(QLocale("de_DE"))
        for _ in range(4):
            qapp.processEvents()
        assert [str(f) for f in check_clipping(desk.page)] == []
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("error", [VaultKeysDamagedError, VaultMissingError])
def test_notes_that_are_lost_or_have_lost_their_keys_offer_the_last_good_copy_with_what_was_typed(
    qtbot, error
):
    desk = Desk(qtbot, MIRA, refuses=error())
    desk.type_and_enter(WORDS)
    desk.jobs.run()
    assert desk.form.banner.isVisible()
    assert desk.form.banner.kind == "brick"
    assert desk.form.banner.action == "Open the last good copy"
    assert audit(desk.page) == []
    desk.form.banner.action_clicked.emit()
    assert desk.restored == [("a", WORDS, "")]
    assert desk.edit.text() == ""


def test_no_copy_is_offered_where_there_is_none_or_where_it_would_not_help(qtbot):
    desk = Desk(qtbot, MIRA, refuses=VaultMissingError())
    desk.copies = False
    desk.type_and_enter(WORDS)
    desk.jobs.run()
    assert desk.form.banner.action == ""
    desk = Desk(qtbot, MIRA, refuses=VaultInUseError())
    desk.type_and_enter(WORDS)
    desk.jobs.run()
    assert desk.form.banner.action == ""
