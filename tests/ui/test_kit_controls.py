"""Buttons, chips, choices, ticks and labels, used as people use them."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from liaise_desktop.gui.widgets import (
    Avatar,
    Banner,
    Card,
    CheckMark,
    Chip,
    ChoiceChip,
    ChoiceMenu,
    ElidedLabel,
    EmptyState,
    FlowBox,
    KeyCap,
    Mark,
    PlainLabel,
    ProgressStrip,
    PushButton,
    RingsArt,
    SegmentedChoice,
    SourceMark,
    Stage,
    Stepper,
    StrengthsPanel,
    TabStrip,
    Tag,
    VoiceBlock,
    key_text,
)

LEFT = Qt.MouseButton.LeftButton
ANSWERS = [("seen", "Seen", "eye"), ("told", "Told to me", "ear"), ("quoted", "Quoted", "quote")]


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


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def role_of(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


def colours_in(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_misspelt_property_is_an_error(qtbot):
    with pytest.raises(AttributeError, match="knid"):
        PushButton(None, "Save", knid="solid")


def test_properties_reach_qt_so_that_forms_can_set_them(qtbot):
    button = PushButton(None, "Save", kind="solid")
    qtbot.addWidget(button)
    button.setProperty("kind", "danger")
    assert button.kind == "danger"
    assert button.property("kind") == "danger"


@pytest.mark.parametrize("kind", ["solid", "outline", "quiet", "ghost", "danger"])
def test_a_button_answers_to_the_space_key_and_to_a_press(window, qtbot, kind):
    button = put(window, qtbot, PushButton(None, "Save note", kind=kind))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, LEFT)


@pytest.mark.parametrize("kind", ["solid", "outline", "quiet", "danger"])
def test_a_button_that_is_off_looks_different(window, qtbot, kind):
    button = put(window, qtbot, PushButton(None, "Save note", kind=kind))
    on = colours_in(button)
    button.setEnabled(False)
    assert colours_in(button) != on


@pytest.mark.parametrize(("measure", "height"), [("small", 26), ("compact", 30), ("normal", 36), ("main", 40), ("large", 44)])
def test_a_button_is_as_high_as_its_measure(qtbot, measure, height):
    button = PushButton(None, "Save", measure=measure)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


def test_icon_and_key_cap_make_a_button_wider_and_never_cut_its_word(qtbot):
    plain = PushButton(None, "Zusammenfassung")
    full = PushButton(None, "Zusammenfassung", glyph="file-text", key_cap="Ctrl+L")
    for button in (plain, full):
        qtbot.addWidget(button)
    assert full.minimumSizeHint().width() > plain.minimumSizeHint().width() + 60


def test_an_icon_alone_is_square_and_speaks_through_its_tip(qtbot):
    button = PushButton(None, glyph="ellipsis", toolTip="More")
    qtbot.addWidget(button)
    assert button.sizeHint().width() == button.sizeHint().height()
    assert name_of(button) == "More"


def test_key_caps_name_keys(qtbot):
    assert key_text("Ctrl+K") == "Ctrl K"
    assert key_text("Ctrl+Return") == "Ctrl Enter"
    cap = KeyCap(None, "Ctrl+K")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == "Ctrl K"


def test_a_chip_is_a_check_box_to_a_screen_reader_and_toggles_with_space(window, qtbot):
    chip = put(window, qtbot, Chip(None, "School"))
    assert role_of(chip) == QAccessible.Role.CheckBox
    narrow = chip.sizeHint().width()
    with qtbot.waitSignal(chip.toggled):
        qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow + 15


def test_a_chip_with_a_caret_opens_and_is_never_chosen(window, qtbot):
    chip = put(window, qtbot, Chip(None, "Riverside", caret=True))
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, LEFT)
    assert not chip.isChecked()


def test_a_chip_says_its_count(qtbot):
    chip = Chip(None, "Open", count="34")
    qtbot.addWidget(chip)
    assert chip.accessibleDescription() == "34"


def test_choice_chips_are_one_choice_that_arrow_keys_move(window, qtbot):
    yours, theirs = ChoiceChip(None, "Yours"), ChoiceChip(None, "Tomas R.")
    put(window, qtbot, yours, theirs)
    yours.setFocus()
    yours.setChecked(True)
    qtbot.keyClick(yours, Qt.Key.Key_Down)
    assert (yours.isChecked(), theirs.isChecked()) == (False, True)
    assert role_of(theirs) == QAccessible.Role.RadioButton


def test_a_press_at_the_very_end_of_a_choice_chip_counts(window, qtbot):
    chip = put(window, qtbot, ChoiceChip(None, "Keep both"))
    qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 6, chip.height() // 2))
    assert chip.isChecked()


@pytest.fixture
def source(window, qtbot):
    choice = SegmentedChoice(None)
    choice.set_options(ANSWERS)
    choice.set_value("seen")
    return put(window, qtbot, choice, PushButton(None, "After"))


def test_a_segmented_choice_is_moved_by_arrow_keys(source, qtbot):
    source.segments()[0].setFocus()
    with qtbot.waitSignal(source.chosen) as heard:
        qtbot.keyClick(source.segments()[0], Qt.Key.Key_Right)
    assert heard.args == ["told"]
    assert source.value() == "told"


def test_a_segmented_choice_is_one_stop_for_tab(source, qtbot):
    source.segments()[0].setFocus()
    qtbot.keyClick(source.segments()[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "After"


def test_a_segmented_choice_takes_a_press_anywhere_in_a_segment(source, qtbot):
    last = source.segments()[2]
    qtbot.mouseClick(last, LEFT, pos=QPoint(last.width() - 3, 3))
    assert source.value() == "quoted"


def test_a_segmented_choice_keeps_its_answer_when_words_change(source):
    source.set_words(["Gesehen", "Berichtet", "Zitat"])
    assert [s.text() for s in source.segments()] == ["Gesehen", "Berichtet", "Zitat"]
    source.set_options(ANSWERS[:2])
    assert source.value() == "seen"


def test_a_segmented_choice_says_nothing_when_its_answer_stays(source, qtbot):
    with qtbot.assertNotEmitted(source.chosen):
        source.set_options(ANSWERS)
    assert source.value() == "seen"


def test_a_segmented_choice_knows_no_foreign_answer(source):
    with pytest.raises(KeyError):
        source.set_value("rumour")


def test_a_segmented_choice_may_be_empty(qtbot):
    choice = SegmentedChoice(None)
    qtbot.addWidget(choice)
    choice.set_options(ANSWERS)
    assert choice.value() == ""


@pytest.mark.parametrize("round_tick", [True, False])
def test_a_tick_takes_a_press_on_its_word(window, qtbot, round_tick):
    tick = put(window, qtbot, CheckMark(None, "In the report", round=round_tick))
    qtbot.mouseClick(tick, LEFT, pos=QPoint(tick.sizeHint().width() - 5, tick.height() // 2))
    assert tick.isChecked()
    assert tick.height() >= 24


def test_a_menu_tells_the_key_of_what_was_picked(qtbot):
    menu = ChoiceMenu(None)
    qtbot.addWidget(menu)
    menu.set_options([("en", "English"), ("de", "Deutsch")], current="en")
    assert [a.isChecked() for a in menu.actions()] == [True, False]
    with qtbot.waitSignal(menu.picked) as heard:
        menu.actions()[1].trigger()
    assert heard.args == ["de"]


@pytest.mark.parametrize("label", [PlainLabel, ElidedLabel, Tag])
def test_text_of_people_is_never_markup(qtbot, label):
    shown = label(None, "<b>Nadia</b> &amp; <img src=x>")
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText
    bold = label(None, "Nadia &")
    qtbot.addWidget(bold)
    assert shown.sizeHint().width() > bold.sizeHint().width() + 80


def test_a_shortened_label_shows_all_of_it_in_its_tip(window, qtbot):
    label = put(window, qtbot, ElidedLabel(None, "Walk with her to the apprenticeship desk at Werkstatt Noord"))
    label.setFixedWidth(90)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2))))
    assert label.toolTip().startswith("Walk with her to the apprenticeship desk")


def test_tags_and_avatars_take_the_room_of_their_words(qtbot):
    short, long = Tag(None, "Draft"), Tag(None, "Support under way", glyph="sprout")
    face = Avatar(None, "NB", diameter=46)
    for widget in (short, long, face):
        qtbot.addWidget(widget)
    assert long.sizeHint().width() > short.sizeHint().width() + 60
    assert (face.width(), face.height()) == (46, 46)


def test_a_banner_speaks_as_a_whole_and_offers_two_ways(window, qtbot):
    banner = put(window, qtbot, Banner(None, "Two versions", kind="ochre", sentence="Both are kept.", action="Compare", later="Later"))
    assert banner.accessibleName() == "Two versions Both are kept."
    with qtbot.waitSignal(banner.action_clicked):
        qtbot.mouseClick(banner.action_button, LEFT)
    with qtbot.waitSignal(banner.later_clicked):
        qtbot.mouseClick(banner.later_button, LEFT)


def test_a_banner_without_actions_shows_none(window, qtbot):
    banner = put(window, qtbot, Banner(None, "You read this case as stand-in"))
    assert not banner.action_button.isVisible()
    assert not banner.later_button.isVisible()


def test_an_empty_state_offers_one_way_on(window, qtbot):
    empty = put(window, qtbot, EmptyState(None, "No case yet", sentence="A street contact does not need one.", action="New case"))
    with qtbot.waitSignal(empty.action_clicked):
        qtbot.mouseClick(empty.button, LEFT)
    assert empty.accessibleName() == "No case yet A street contact does not need one."


def test_the_action_of_a_card_names_its_card(window, qtbot):
    card = put(window, qtbot, StrengthsPanel(None, "Strengths", action="Add", action_glyph="plus"))
    assert name_of(card.action_button) == "Add: Strengths"
    with qtbot.waitSignal(card.action_clicked):
        qtbot.mouseClick(card.action_button, LEFT)


def test_a_card_without_title_has_no_head(window, qtbot):
    card = put(window, qtbot, Card(None))
    assert not card.title_label.isVisible()
    assert not card.action_button.isVisible()


def test_a_row_that_flows_goes_on_below(window, qtbot):
    box = FlowBox(None)
    chips = [Chip(None, word) for word in ("School", "Family", "Work and training", "Belonging")]
    for chip in chips:
        box.add(chip)
    put(window, qtbot, box)
    window.resize(230, 300)
    qtbot.waitUntil(lambda: chips[-1].y() > chips[0].y())
    assert max(chip.geometry().right() for chip in chips) < box.width()
    assert box.heightForWidth(230) > box.heightForWidth(2000)
    box.clear()
    assert box.flow.count() == 0


def test_voices_say_who_speaks(qtbot):
    block = VoiceBlock(None, "reading", text="She is putting some distance.")
    qtbot.addWidget(block)
    assert block.accessibleName() == "My reading: She is putting some distance."


def test_lines_of_a_voice_say_how_they_are_known(window, qtbot):
    block = put(window, qtbot, VoiceBlock(None, "observed"))
    block.add_line("She muted it.", "seen")
    block.add_line("They all talk like a film trailer.", "quoted", italic=True)
    assert [m.accessibleName() for m in block.findChildren(SourceMark)] == ["Seen", "Own words"]
    assert block.findChildren(SourceMark)[0].toolTip() == "Seen"


def test_a_stepper_is_read_as_one_sentence(window, qtbot):
    stepper = put(window, qtbot, Stepper(None))
    stepper.set_stages([Stage("Request", "12 January", "done"), Stage("Sessions", "", "now"), Stage("Agreement")])
    assert stepper.accessibleName() == "Request 12 January: reached; Sessions: now; Agreement: not yet"
    assert len(colours_in(stepper)) > 4


def test_progress_can_be_cancelled_and_says_what_goes_on(window, qtbot):
    strip = put(window, qtbot, ProgressStrip(None, "Reading 3 of 17 items"))
    empty = colours_in(strip)
    strip.set_progress(3, 17)
    assert colours_in(strip) != empty
    with qtbot.waitSignal(strip.cancel_clicked):
        qtbot.mouseClick(strip.cancel_button, LEFT)


def test_tabs_are_moved_by_arrow_keys_and_make_room_for_their_count(window, qtbot):
    tabs = TabStrip(None)
    for word in ("Timeline", "Mediation", "Tasks"):
        tabs.addTab(word)
    put(window, qtbot, tabs)
    narrow = tabs.tabRect(1).width()
    tabs.set_count(1, "12")
    qtbot.waitUntil(lambda: tabs.tabRect(1).width() > narrow)
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_mark_and_art_are_drawn(window, qtbot):
    art = RingsArt(None)
    art.setMinimumSize(300, 400)
    mark = put(window, qtbot, Mark(None), art)
    assert len(colours_in(mark)) > 3
    assert len(colours_in(art)) > 3


@pytest.mark.parametrize("make", [PushButton, Chip, SegmentedChoice, Card, Banner, VoiceBlock])
def test_a_closed_widget_is_let_go_of(qtbot, qapp, make):
    widget = make(None)
    widget.show()
    kept = weakref.ref(widget)
    widget.close()
    widget.deleteLater()
    del widget
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None


def test_a_label_is_a_label_to_a_screen_reader(qtbot):
    label = PlainLabel(None, "Place")
    qtbot.addWidget(label)
    assert isinstance(label, QLabel)
    assert role_of(label) == QAccessible.Role.StaticText
