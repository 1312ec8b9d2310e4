"""Fields, dates, lists, floating panels and the ring, used as people use them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from liaise_desktop.gui.style import LIGHT
from liaise_desktop.gui.widgets import (
    ChoiceField,
    DateChip,
    FieldFrame,
    FloatingPanel,
    ListTable,
    PassphraseField,
    PushButton,
    ScrollPage,
    TextArea,
    TextField,
    focus_by_keyboard,
)
from liaise_desktop.gui.widgets.focus_ring import FocusRing
from tests.ui.audit import (
    audit,
    check_clipping,
    check_names,
    check_tab,
    check_targets,
    spoken_name,
)
from tests.ui.gallery import People

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.pile = QVBoxLayout(window)
    qtbot.addWidget(window)
    return window


def put(window, qtbot, *widgets):
    for widget in widgets:
        window.pile.addWidget(widget)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return widgets[0]


def edge_of(field):
    frame = field.frame
    return frame.grab().toImage().pixelColor(1, frame.height() // 2).name().upper()


def ring_of(window):
    return window.findChild(FocusRing)


def test_a_field_is_named_by_its_label_and_described_by_its_hint(window, qtbot):
    field = put(window, qtbot, TextField(None, "Place", hint="No house number"))
    assert spoken_name(field.edit) == "Place"
    assert field.edit.accessibleDescription() == "No house number"


def test_a_field_without_a_label_can_be_named(qtbot):
    field = TextField(None, placeholder="Name, code, place or word")
    qtbot.addWidget(field)
    field.name_for_readers("Filter")
    assert spoken_name(field.edit) == "Filter"
    assert not field.caption.isVisibleTo(field)


def test_an_error_takes_the_place_of_the_hint_and_turns_the_border(window, qtbot):
    field = put(window, qtbot, TextField(None, "Date", hint="Day first"), PushButton(None, "Other"))
    QApplication.focusWidget().clearFocus()
    field.error = "February 2026 has 28 days"
    assert field.note.text() == "February 2026 has 28 days"
    assert field.edit.accessibleDescription() == "February 2026 has 28 days"
    assert field.frame.grab().toImage().pixelColor(0, 20).name().upper() == LIGHT["brick"]
    field.error = ""
    assert field.note.text() == "Day first"


def test_focus_shows_in_the_border_and_moves_nothing(window, qtbot):
    field = put(window, qtbot, TextField(None, "Place"), PushButton(None, "Other"))
    window.findChild(PushButton).setFocus()
    before, place = edge_of(field), field.edit.geometry()
    field.setFocus()
    assert field.edit.hasFocus()
    assert edge_of(field) == LIGHT["focus"] != before
    assert field.edit.geometry() == place


def test_typing_is_told_apart_from_setting(window, qtbot):
    field = put(window, qtbot, TextField(None, "Place"))
    with qtbot.waitSignal(field.text_changed), qtbot.assertNotEmitted(field.text_edited):
        field.set_text("Riverside")
    with qtbot.waitSignal(field.text_edited):
        QTest.keyClicks(field.edit, "!")
    with qtbot.waitSignal(field.return_pressed):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text() == "Riverside!"


def test_a_fixed_field_shows_its_text_and_takes_none(window, qtbot):
    field = put(window, qtbot, TextField(None, "Code"))
    field.set_text("MH-0147")
    field.set_fixed(True)
    QTest.keyClicks(field.edit, "x")
    assert field.text() == "MH-0147"


class Greedy(QLineEdit):
    """An editor of a desktop that takes every key for itself."""

    def event(self, event):
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_K, False), (Qt.Key.Key_L, False), (Qt.Key.Key_A, True)])
def test_keys_of_the_window_are_not_taken_by_an_editor(window, qtbot, key, taken):
    frame, editor = FieldFrame(None), Greedy()
    frame.set_editor(editor)
    put(window, qtbot, frame)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(editor, event)
    assert event.isAccepted() is taken


@pytest.fixture
def phrase(window, qtbot):
    field = put(window, qtbot, PassphraseField(None, "Passphrase", plain_hint="Spaces count."))
    field.setFocus()
    return field


def test_a_passphrase_is_hidden_until_asked_for(phrase, qtbot):
    assert phrase.edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.mouseClick(phrase.show_button, LEFT)
    assert phrase.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert phrase.show_button.text() == "Hide"
    qtbot.mouseClick(phrase.show_button, LEFT)
    assert phrase.edit.echoMode() == QLineEdit.EchoMode.Password


def test_capitals_without_shift_are_noticed(phrase):
    QTest.keyClick(phrase.edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert phrase.note.text() == "Spaces count."
    QTest.sendKeyEvent(QTest.KeyAction.Click, phrase.edit, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert phrase.note.text() == "Caps Lock seems to be on. Spaces count."
    QTest.keyClick(phrase.edit, Qt.Key.Key_CapsLock)
    assert phrase.note.text() == "Spaces count."


def test_a_passphrase_is_forgotten_together_with_its_undo(phrase, qtbot):
    phrase.show_button.setChecked(True)
    QTest.keyClicks(phrase.edit, "five plain words")
    phrase.forget()
    assert phrase.text() == ""
    assert not phrase.edit.isUndoAvailable()
    assert phrase.edit.echoMode() == QLineEdit.EchoMode.Password


def test_tab_leaves_a_text_area(window, qtbot):
    area, button = TextArea(None, "Observed"), PushButton(None, "Save")
    put(window, qtbot, area, button)
    area.setFocus()
    QTest.keyClicks(area.edit, "He waited outside.")
    qtbot.keyClick(area.edit, Qt.Key.Key_Tab)
    assert area.text() == "He waited outside."
    assert QApplication.focusWidget() is button


def test_a_text_area_keeps_markup_as_text(qtbot):
    area = TextArea(None, "Observed")
    qtbot.addWidget(area)
    area.set_text("<b>bold</b>")
    assert area.text() == "<b>bold</b>"


def test_a_text_area_is_never_higher_than_its_cap(window, qtbot):
    area = put(window, qtbot, TextArea(None, "Observed", cap=108))
    window.resize(400, 900)
    qtbot.waitUntil(lambda: window.height() == 900)
    assert area.frame.height() <= 108


def test_my_reading_has_a_ground_of_its_own(window, qtbot):
    area = put(window, qtbot, TextArea(None, "My reading", variant="plum"))
    inside = area.frame.grab().toImage().pixelColor(20, area.frame.height() - 6).name().upper()
    assert inside == LIGHT["plum_soft"]


def test_a_choice_field_is_named_and_moved_by_keys(window, qtbot):
    field = put(window, qtbot, ChoiceField(None, "Legal basis", placeholder="Choose"))
    field.set_options([("a", "Agreement"), ("b", "Task of the city")])
    assert field.value() == ""
    assert spoken_name(field.edit) == "Legal basis"
    field.setFocus()
    with qtbot.waitSignal(field.chosen) as heard:
        qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    assert heard.args == ["a"]
    field.set_options([("b", "Task"), ("a", "Consent")])
    assert (field.value(), field.edit.currentText()) == ("a", "Consent")


def test_a_date_chip_opens_a_calendar_that_keys_work(window, qtbot):
    chip = put(window, qtbot, DateChip(None))
    assert chip.text() == "No date yet"
    chip.set_date(QDate(2026, 3, 12))
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    popup = chip._popup
    assert popup.isVisible()
    view = popup.calendar.findChild(QWidget, "qt_calendar_calendarview")
    with qtbot.waitSignal(chip.date_changed) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [QDate(2026, 3, 13)]
    assert not popup.isVisible()
    assert "13 March" in chip.text()


def test_escape_leaves_the_date_as_it_was(window, qtbot):
    chip = put(window, qtbot, DateChip(None))
    chip.set_date(QDate(2026, 3, 12))
    chip.open_calendar()
    with qtbot.assertNotEmitted(chip.date_changed):
        qtbot.keyClick(chip._popup, Qt.Key.Key_Escape)
    assert not chip._popup.isVisible()
    assert chip.date() == QDate(2026, 3, 12)


@pytest.mark.parametrize(("number", "ahead"), [(0, 0), (1, 1), (2, 7), (3, None)])
def test_short_cuts_of_the_calendar(window, qtbot, number, ahead):
    chip = put(window, qtbot, DateChip(None))
    chip.set_date(QDate(2020, 1, 1))
    chip.open_calendar()
    qtbot.mouseClick(chip._popup._shortcuts[number], LEFT)
    wanted = QDate() if ahead is None else QDate.currentDate().addDays(ahead)
    assert chip.date() == wanted


@pytest.fixture
def people(window, qtbot):
    table = ListTable(None)
    table.setAccessibleName("Cases")
    table.setModel(People(table))
    table.set_columns([208, 0, 166, 164, 118])
    window.resize(1100, 400)
    return put(window, qtbot, table, PushButton(None, "After"))


def test_a_list_is_walked_with_the_keyboard(people, qtbot):
    people.setFocus()
    assert people.current_row() == 0
    with qtbot.waitSignal(people.row_changed) as heard:
        qtbot.keyClick(people, Qt.Key.Key_Down)
    assert heard.args == [1]
    qtbot.keyClick(people, Qt.Key.Key_End)
    assert people.current_row() == 3
    qtbot.keyClick(people, Qt.Key.Key_Home)
    with qtbot.waitSignal(people.row_opened) as opened:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    assert opened.args == [0]


def test_tab_leaves_a_list(people, qtbot):
    people.setFocus()
    qtbot.keyClick(people, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "After"


def test_a_list_is_a_table_to_a_screen_reader_and_says_both_lines(people):
    face = QAccessible.queryAccessibleInterface(people)
    assert face.role() == QAccessible.Role.Table
    cell = people.model().index(2, 0)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Samir D., MH-0139, draft"


def test_the_elastic_column_takes_what_is_left_and_is_not_starved(people, qtbot, window):
    head = people.horizontalHeader()
    assert sum(head.sectionSize(n) for n in range(5)) <= people.viewport().width()
    wide = head.sectionSize(1)
    window.resize(800, 400)
    qtbot.waitUntil(lambda: head.sectionSize(1) < wide)
    for column in range(5):
        assert head.sectionSize(column) >= head.sectionSizeFromContents(column).width()


def test_the_row_under_the_pointer_is_lit(people, qtbot):
    spot = people.visualRect(people.model().index(2, 2)).center()
    before = people.viewport().grab().toImage().pixelColor(spot.x() + 60, spot.y() + 20).name().upper()
    qtbot.mouseMove(people.viewport(), spot)
    qtbot.waitUntil(lambda: people._delegate.hover_row == 2)
    after = people.viewport().grab().toImage().pixelColor(spot.x() + 60, spot.y() + 20).name().upper()
    assert (before, after) == (LIGHT["surface"], LIGHT["hover"])


@pytest.fixture
def panel(window, qtbot):
    below = PushButton(None, "Below", objectName="Below")
    window.resize(900, 600)
    put(window, qtbot, below)
    below.setFocus()
    panel = FloatingPanel(window)
    panel.first, panel.last = TextField(None, "Search"), PushButton(None, "Open")
    panel.column.addWidget(panel.first)
    panel.column.addWidget(panel.last)
    panel.open_panel(panel.first)
    return panel


def test_a_floating_panel_takes_focus_and_gives_it_back(panel, window, qtbot):
    assert panel.first.edit.hasFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.first.edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget().text() == "Below"


def test_tab_stays_inside_a_floating_panel(panel, qtbot):
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [panel.last, panel.first.edit] * 2
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is panel.last


def test_a_press_beside_a_floating_panel_closes_it_and_one_inside_does_not(panel, qtbot):
    qtbot.mouseClick(panel.plate, LEFT, pos=QPoint(5, 5))
    assert panel.isVisible()
    qtbot.mouseClick(panel, LEFT, pos=QPoint(3, 3))
    assert not panel.isVisible()


def test_a_floating_panel_covers_the_window_as_it_grows(panel, window, qtbot):
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: panel.width() == 1000)
    assert panel.height() == 700
    assert panel.rect().contains(panel.plate.geometry())


def test_the_ring_shows_for_the_keyboard_and_not_for_the_pointer(window, qtbot):
    one, two = PushButton(None, "One"), PushButton(None, "Two")
    put(window, qtbot, one, two)
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert ring_of(window).isVisible()
    assert ring_of(window).geometry() == two.geometry().adjusted(-4, -4, 4, 4)
    qtbot.mouseClick(one, LEFT)
    two.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_of(window).isVisible()


def test_the_ring_follows_goes_and_lets_presses_through(window, qtbot):
    button = put(window, qtbot, PushButton(None, "One"))
    focus_by_keyboard(button)
    ring = ring_of(window)
    window.resize(500, 400)
    qtbot.waitUntil(lambda: ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4))
    assert window.childAt(button.geometry().center()) is button
    button.hide()
    assert not ring.isVisible()


def test_the_ring_is_cut_where_the_page_scrolls_away(window, qtbot):
    page = ScrollPage(None)
    buttons = [PushButton(None, f"Row {n}") for n in range(40)]
    for button in buttons:
        page.column.addWidget(button)
    put(window, qtbot, page)
    window.resize(300, 300)
    focus_by_keyboard(buttons[0])
    assert ring_of(window).isVisible()
    page.verticalScrollBar().setValue(400)
    qtbot.waitUntil(lambda: not ring_of(window).isVisible())


def test_fields_need_no_ring(window, qtbot):
    field = put(window, qtbot, TextField(None, "Place"))
    focus_by_keyboard(field)
    assert field.edit.hasFocus()
    assert ring_of(window) is None or not ring_of(window).isVisible()


@pytest.fixture
def long_page(window, qtbot):
    page = ScrollPage(None)
    page.buttons = [PushButton(None, f"Row {n}") for n in range(40)]
    for button in page.buttons:
        page.column.addWidget(button)
    window.resize(300, 300)
    return put(window, qtbot, page)


def test_a_page_scrolls_with_the_keyboard(long_page, qtbot):
    long_page.buttons[0].setFocus()
    qtbot.keyClick(long_page.buttons[0], Qt.Key.Key_PageDown)
    assert long_page.verticalScrollBar().value() > 100


def test_tab_scrolls_to_what_it_reaches(long_page, qtbot):
    long_page.buttons[0].setFocus()
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    seen = long_page.viewport().rect()
    spot = QApplication.focusWidget().mapTo(long_page.viewport(), QPoint(0, 0))
    assert QApplication.focusWidget() is long_page.buttons[20]
    assert seen.contains(spot)


def test_the_ground_of_a_page_is_a_token(window, qtbot):
    page = put(window, qtbot, ScrollPage(None, token="plum_soft"))
    assert page.grab().toImage().pixelColor(5, 5).name().upper() == LIGHT["plum_soft"]


def test_the_calendar_passes_the_audit(window, qtbot):
    chip = put(window, qtbot, DateChip(None))
    chip.open_calendar()
    found = [*check_names(chip._popup), *check_targets(chip._popup), *check_clipping(chip._popup)]
    assert [str(finding) for finding in found] == []


def test_what_floats_passes_the_audit(panel, window):
    panel.first.error = "Nothing with that word"
    found = [f for f in audit(window, skip={check_tab}) if "Below" not in f.where]
    assert [str(finding) for finding in found] == []


def test_columns_make_room_for_the_heads_of_another_language(window, qtbot):
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Review", "Status"])
    table = ListTable(None)
    table.setModel(model)
    table.set_columns([60, 0])
    put(window, qtbot, table)
    head = table.horizontalHeader()
    before = head.sectionSize(0)
    model.setHorizontalHeaderLabels(["Nächste Überprüfung", "Stand"])
    assert head.sectionSize(0) > before
    assert head.sectionSize(0) >= head.sectionSizeFromContents(0).width()
