"""The settings page, driven as a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.gui.presenters.settings import SettingsPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.settings import SettingsPage, connect
from liaise_desktop.gui.widgets import PlainLabel
from tests.door_kit import ABOUT, FakeSettings, LongWords, Values
from tests.ui.audit import audit, check_clipping


class Desk:
    def __init__(self, qtbot, size=(1150, 900), **settings):
        self.page, self.port = SettingsPage(), FakeSettings(**settings)
        self.presenter = SettingsPresenter(self.page, self.port, ABOUT)
        connect(self.page, self.presenter)
        self.presenter.start()
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def test_what_is_in_force_is_shown_and_nothing_is_set_by_looking(desk):
    ui = desk.page.ui
    assert (ui.appearance.value(), ui.text_size.value(), ui.lock_minutes.value()) == ("light", "100", "5")
    assert desk.page.languages.chips["en"].isChecked()
    assert desk.port.asked == []


def test_each_choice_is_passed_on_by_keyboard(desk):
    for choice in (desk.page.ui.appearance, desk.page.ui.text_size, desk.page.ui.lock_minutes):
        segment = next(s for s in choice.segments() if s.isChecked())
        segment.setFocus()
        QTest.keyClick(segment, Qt.Key.Key_Right)
    assert desk.port.asked == [("appearance", "dark"), ("text_percent", 115), ("lock_minutes", 10)]


def test_a_language_is_chosen_by_its_own_name(desk, qtbot):
    chip = desk.page.languages.chips["sv"]
    assert chip.text() == "Svenska"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert desk.port.asked == [("language", "sv")]


def test_what_the_owner_fixed_is_off_and_says_why(qtbot):
    desk = Desk(qtbot, fixed=frozenset({"lock_minutes"}))
    assert not desk.page.ui.lock_minutes.isEnabled()
    assert desk.page.ui.lock_fixed.isVisible()
    assert desk.page.ui.appearance.isEnabled()
    assert not desk.page.ui.appearance_fixed.isVisible()


def test_minutes_that_are_none_of_the_usual_are_shown_as_they_are(qtbot):
    desk = Desk(qtbot, current=Values(lock_minutes=7))
    assert desk.page.ui.lock_minutes.value() == "7"
    assert [s.text() for s in desk.page.ui.lock_minutes.segments()][2:4] == ["5 min", "7 min"]


def test_a_choice_that_could_not_be_kept_is_said(qtbot):
    desk = Desk(qtbot, keeps=False)
    assert not desk.page.ui.unkept.isVisible()
    desk.page.ui.lock_minutes.set_value("2")
    assert desk.page.ui.unkept.isVisible()


def test_about_tells_version_city_and_number(desk):
    ui = desk.page.ui
    assert ui.version.text() == "Liaise 1.0.0"
    assert ui.city.text() == "City: Maarhaven, pack 3"
    assert ui.number.text() == ABOUT.root_number
    assert "LGPL-3.0" in ui.licences.text()


def test_every_licence_can_be_read(desk, qtbot):
    desk.page.ui.texts.click()
    panel = desk.page._licences
    assert panel.isVisible()
    texts = set()
    for number in range(panel.choice.edit.count()):
        panel.choice.edit.setCurrentIndex(number)
        panel.choice.edit.activated.emit(number)
        texts.add(panel.words.text())
    assert len(texts) == panel.choice.edit.count() == 12
    QTest.keyClick(panel.choice.edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def more(page):
    """Two sections more, as the office adds them."""
    shown = []
    page.section_shown.connect(shown.append)
    for key, word in (("keys", "Keys and recovery"), ("backups", "Backups")):
        page.add_section(key, word.title, PlainLabel(page.body, f"What {key} has to say"))
    return shown


def words_seen(page):
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_a_single_section_offers_no_choice(desk):
    assert not desk.page.head.sections.isVisible()


def test_sections_are_gone_through_with_the_arrow_keys_and_one_is_seen(desk, qapp):
    shown = more(desk.page)
    qapp.processEvents()
    chips = [section.chip for section in desk.page.sections.values()]
    assert [chip.text() for chip in chips] == ["Appearance and language", "Keys And Recovery", "Backups"]
    chips[0].setFocus()
    QTest.keyClick(chips[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is chips[1]
    assert "What keys has to say" in words_seen(desk.page)
    assert "Language" not in words_seen(desk.page)
    QTest.keyClick(chips[1], Qt.Key.Key_Right)
    assert "What backups has to say" in words_seen(desk.page)
    assert "What keys has to say" not in words_seen(desk.page)
    assert shown == ["keys", "backups"]


def test_another_section_begins_at_its_top(desk, qapp):
    desk.page.resize(808, 400)
    more(desk.page)
    qapp.processEvents()
    desk.page.verticalScrollBar().setValue(200)
    desk.page.show_section("keys")
    assert desk.page.verticalScrollBar().value() == 0
    with pytest.raises(KeyError):
        desk.page.show_section("nowhere")


@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("dark", 100), ("contrast", 100), ("light", 200)])
def test_the_page_passes_the_audit(qapp, qtbot, look, percent):
    apply_theme(qapp, look, percent)
    desk = Desk(qtbot, fixed=frozenset({"lock_minutes"}))
    more(desk.page)
    assert [str(f) for f in audit(desk.page)] == []


def test_the_licences_pass_the_audit(desk):
    desk.page.ui.texts.click()
    assert [str(f) for f in check_clipping(desk.page)] == []


def test_long_words_are_not_cut(qapp, qtbot):
    desk = Desk(qtbot, size=(808, 560))
    more(desk.page)
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        for _ in range(4):
            qapp.processEvents()
        assert [str(f) for f in check_clipping(desk.page)] == []
    finally:
        qapp.removeTranslator(translator)
