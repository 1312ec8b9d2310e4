"""Danger: two keys away from every case page and from quick capture, and nobody is contacted."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.application.items import ItemFilter
from liaise_desktop.domain.cooperation import SafetyEvent
from tests.desktop_kit import (
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    laptop,  # noqa: F401
    nadia,
)


def key(code, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), code, modifiers)
    QApplication.processEvents()


def sheet_of(office):
    (sheet,) = office.pages.sharing._sheets.values()
    return sheet


def words_on(sheet):
    return [one.text() for one in sheet.findChildren(QLabel) if one.isVisibleTo(sheet)]


def test_g9_two_keys_from_a_case_page_to_writing_down_what_happened(laptop):
    _, office = laptop.open()
    office.open("case", nadia(office))
    office.frame.activateWindow()
    laptop.qtbot.waitUntil(office.frame.isActiveWindow)
    key(Qt.Key.Key_F9)
    sheet = sheet_of(office)
    assert sheet.isVisible()
    said = words_on(sheet)
    assert "112" in said
    assert "0000 112 114" in said  # child protection
    assert any("Anke V." in text for text in said)
    assert "This laptop calls nobody and sends nothing. Ring yourself." in said
    key(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    panel = office.pages.sharing.sharing_tab.forms.panel
    assert panel.isVisible()
    assert office.pages.case_page.tabs.current() == "sharing"
    QTest.keyClicks(panel.field("what").field.edit, "A knife was shown")
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    laptop.qtbot.waitUntil(lambda: not panel.isVisible(), timeout=5000)
    wanted = ItemFilter(SafetyEvent.TYPE, owner=nadia(office))
    kept = office.work.reader.items(wanted, None, 9)
    assert kept[0].record.what == "A knife was shown"
    tab = office.pages.sharing.sharing_tab
    laptop.qtbot.waitUntil(lambda: any("Danger on" in text for text in words_on(tab)))


def test_g9_the_danger_page_comes_over_quick_capture_and_leaves_it_as_it_was(laptop):
    _, office = laptop.open()
    office.frame.activateWindow()
    laptop.qtbot.waitUntil(office.frame.isActiveWindow)
    office.pages.street.capture()
    capture = office.pages.street.capture_view
    laptop.qtbot.waitUntil(capture.isVisible)
    QTest.mouseClick(capture.ui.danger, Qt.MouseButton.LeftButton)
    sheet = sheet_of(office)
    assert sheet.isVisible()
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_F9)
    assert sheet.isVisible()
    assert not sheet.ui.write.isVisible()  # there is no case to write it in
    key(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert capture.isVisible()


def test_g9_the_danger_page_calls_nobody(laptop):
    _, office = laptop.open()
    office.open("case", nadia(office))
    office.pages.sharing.open_danger()
    sheet = sheet_of(office)
    before = office.work.reader.last_saved()
    for label in sheet.findChildren(QLabel):
        assert not label.openExternalLinks()
        assert label.textFormat() == Qt.TextFormat.PlainText
    key(Qt.Key.Key_Escape)
    assert office.work.reader.last_saved() == before


def test_a_referral_of_the_list_opens_its_case_where_it_stands(laptop):
    _, office = laptop.open()
    office.open("referrals", "")
    page = office.pages.sharing.page
    model = page.ui.list.model()
    case = nadia(office)
    row = next(n for n in range(model.rowCount()) if "Nadia" in model.index(n, 1).data())
    page.ui.list.go_to_row(row)
    page.ui.list.row_opened.emit(row)
    assert office.frame.current_page() == "case"
    assert office.pages.case.case == case
    assert office.pages.case_page.tabs.current() == "referrals"
    page.which_chosen.emit("every")
    assert model.rowCount() >= 1
