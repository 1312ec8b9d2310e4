"""F12 covers everything at once; nothing underneath is seen, heard or reached; F12 brings it back."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from liaise_desktop.gui.views.veil import Veil
from tests.desktop_kit import (
    CONTROL,
    HALF,
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    kept,
    laptop,  # noqa: F401
    nadia,
    press,
    words_of,
    write_half,
)


def writing(office):
    """Type half a sentence; return the field with the cursor in it, and the case."""
    case = write_half(office)
    field = office.pages.case_page.composer.fields.ui.observed.edit
    field.setFocus()
    return field, case


def veil_of(window):
    return next((veil for veil in window.findChildren(Veil) if veil.isVisible()), None)


def seen(window):
    """What of a window is not hidden, for eyes and for a screen reader."""
    return [each for each in window.findChildren(QWidget) if each.isVisible()]


def colours(window):
    image = window.grab().toImage()
    return {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}


def test_g20_f12_covers_the_window_and_f12_brings_it_back_as_it_was(laptop):
    _, office = laptop.open()
    frame, (field, _) = office.frame, writing(office)
    before, colourful = frame.windowTitle(), len(colours(frame))
    QTest.keyClick(field, Qt.Key.Key_F12)
    veil = veil_of(frame)
    assert veil.geometry() == frame.rect()
    assert [each for each in seen(frame) if each is not veil and not veil.isAncestorOf(each)] == []
    assert frame.windowTitle() == "Liaise"
    assert veil.accessibleName() == "Covered"
    assert len(colours(frame)) < colourful / 2
    assert QApplication.focusWidget() is veil.ui.show_again
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F12)
    assert veil_of(frame) is None
    assert QApplication.focusWidget() is field
    assert frame.windowTitle() == before
    assert HALF in field.toPlainText()


@pytest.mark.parametrize("back", ["Escape", "the button", "Return on the button"])
def test_there_are_other_ways_back(laptop, back):
    _, office = laptop.open()
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    veil = veil_of(office.frame)
    if back == "Escape":
        QTest.keyClick(office.frame, Qt.Key.Key_Escape)
    elif back == "the button":
        press(veil.ui.show_again)
    else:
        QTest.keyClick(veil.ui.show_again, Qt.Key.Key_Space)
    assert veil_of(office.frame) is None
    assert "Cases" in words_of(office.frame)


def test_nothing_that_is_typed_or_pressed_reaches_what_is_covered(laptop):
    _, office = laptop.open()
    field, case = writing(office)
    QTest.keyClick(field, Qt.Key.Key_F12)
    QTest.keyClicks(field, "XYZ")
    QTest.keyClick(office.frame, Qt.Key.Key_2, CONTROL)
    QTest.keyClick(office.frame, Qt.Key.Key_K, CONTROL)
    QTest.mouseClick(office.frame.rail, Qt.MouseButton.LeftButton, pos=QPoint(60, 160))
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    veil = veil_of(office.frame)
    assert QApplication.focusWidget() is veil.ui.show_again
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    assert office.frame.current_page() == "case"
    assert not office.pages.palette.isVisible()
    assert field.toPlainText() == HALF
    laptop.qtbot.waitUntil(lambda: HALF in kept(office, case), timeout=5000)


def test_a_form_and_a_dialog_that_are_open_are_covered_too(laptop):
    _, office = laptop.open()
    press(office.pages.cases_page.ui.new_case)
    panel = office.pages.cases_page.new_case.panel
    QTest.keyClicks(panel.field("pseudonym").focusProxy(), "Samir")
    files = QFileDialog(office.frame)
    files.open()
    QTest.keyClick(panel, Qt.Key.Key_F12)
    assert veil_of(office.frame) is not None
    assert not panel.isVisible()
    assert not files.isVisible()
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    assert panel.isVisible()
    assert panel.answers()["pseudonym"] == "Samir"


def test_a_window_that_comes_up_meanwhile_is_covered_at_once(laptop, qtbot):
    _, office = laptop.open()
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    late = QWidget(windowTitle="Nadia B.")
    qtbot.addWidget(late)
    late.show()
    assert veil_of(late) is not None
    assert late.windowTitle() == "Liaise"
    office.notify("Nadia B. was saved", None)
    toast = office.frame.toast
    assert not toast.isVisible()
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    assert veil_of(late) is None
    assert late.windowTitle() == "Nadia B."


def test_the_veil_grows_with_its_window(laptop, qtbot):
    _, office = laptop.open()
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    office.frame.resize(1500, 900)
    qtbot.waitUntil(lambda: veil_of(office.frame).size() == office.frame.size())
    assert veil_of(office.frame).ui.title.isVisible()


def test_a_covered_laptop_still_locks_by_itself_and_by_ctrl_l(laptop):
    desktop, office = laptop.open()
    case = write_half(office)
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    laptop.hours.at += desktop.preferences.current.lock_minutes * 60 - 1
    QTest.keyClicks(office.frame, "aaa")  # somebody plays with the keys
    laptop.hours.at += 2
    desktop.guard.idle.look()
    laptop.locked()
    desktop, office = laptop.open()
    assert HALF in kept(office, case)
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    laptop.locked()
    assert nadia(laptop.open()[1])


def test_the_veil_speaks_the_language_in_force(laptop):
    desktop, office = laptop.open()
    desktop.preferences.set("language", "de")
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    assert veil_of(office.frame).accessibleName() == "Verdeckt"
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    desktop.preferences.set("language", "en")


def test_no_veil_lies_over_the_word_that_a_backup_is_made(laptop, qtbot):
    desktop, office = laptop.open()
    going = threading.Event()
    desktop.copy_at_lock = lambda _progress: going.wait(10)
    QTest.keyClick(office.frame, Qt.Key.Key_F12)
    QTest.keyClick(office.frame, Qt.Key.Key_L, CONTROL)
    page = desktop.leaving.page
    qtbot.waitUntil(page.isVisible, timeout=10_000)
    assert veil_of(page) is None
    assert page.ui.title.isVisible()
    assert not office.frame.isVisible()
    going.set()
    laptop.locked()
