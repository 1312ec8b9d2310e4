"""The search palette, by keyboard, as people use it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.gui.presenters.palette_actions import Action
from liaise_desktop.gui.presenters.search import Question, SearchPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import search_palette
from liaise_desktop.gui.widgets.hit_list import HIT_ROLE, runs
from tests.mediation_kit import Office
from tests.ui.audit import (
    check_clipping,
    check_contrast,
    check_mnemonics,
    check_names,
    check_targets,
)

B, E = "\x01", "\x02"
HITS = (
    SearchHit("place", "", "", "Tram stop Oostkaai", f"Tram stop {B}Oostkaai{E}"),
    SearchHit("person", "p", "bram", "Bram S.", f"{B}Bram{E} S.", code="MH-0152"),
    SearchHit("note", "n1", "bram", "Bram S.", f"…waits at {B}Oostkaai{E}…", "2026-03-11", "TALK"),
    SearchHit("note", "n2", "nadia", "Nadia B.", f"…near {B}Oostkaai{E} on Sundays", "2026-03-01"),
    SearchHit("mediation", "m", "", "Oostkaai stairs", f"{B}Oostkaai{E} stairs", code="MD-0023"),
)
COUNTS = {"place": 1, "person": 1, "note": 1000, "mediation": 1}


@pytest.fixture
def office():
    office = Office()
    office.reader.answers["oost", ""] = SearchResult(HITS, COUNTS, capped=True)
    office.reader.answers["oost", "person"] = SearchResult(HITS[1:2], COUNTS)
    return office


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1366, 768)
    window.field = QPushButton("Somewhere", window)
    QVBoxLayout(window).addWidget(window.field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


@pytest.fixture
def palette(window, office):
    palette = search_palette.SearchPalette(window)
    presenter = SearchPresenter(
        palette, office.work, open_=office.open, reader_there=lambda: office.reader
    )
    search_palette.connect(palette, presenter)
    palette.presenter = presenter
    palette.open_palette()
    return palette


def lines(palette):
    model = palette.ui.hits.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chosen(palette):
    return palette.ui.hits.currentIndex().data()


def type_in(palette, text):
    QTest.keyClicks(palette.ui.query, text)


def test_what_fits_shows_in_groups_as_one_types(palette):
    type_in(palette, "oost")
    assert lines(palette) == [
        "Places", "Tram stop Oostkaai, Place",
        "People", "Bram S., MH-0152",
        "Notes", "Bram S., Talk, …waits at Oostkaai…, 11 Mar", "Nadia B., …near Oostkaai on Sundays, 1 Mar",
        "Mediations", "Oostkaai stairs, MD-0023",
    ]  # fmt: skip
    assert chosen(palette) == "Tram stop Oostkaai, Place"


def test_counts_stop_at_a_thousand_and_say_so(palette):
    type_in(palette, "oost")
    ui = palette.ui
    assert [ui.everything.count, ui.people.count, ui.notes.count] == ["1,000+", "1", "1,000+"]


def test_arrows_go_from_hit_to_hit_over_the_heads_and_round(palette):
    type_in(palette, "oost")
    seen = []
    for _ in range(5):
        QTest.keyClick(palette.ui.query, Qt.Key.Key_Down)
        seen.append(chosen(palette).split(",")[0])
    assert seen == ["Bram S.", "Bram S.", "Nadia B.", "Oostkaai stairs", "Tram stop Oostkaai"]
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Up)
    assert chosen(palette).startswith("Oostkaai stairs")


def test_enter_opens_what_is_chosen_and_gives_the_focus_back(palette, office, window):
    type_in(palette, "oost")
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Down)
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Return)
    assert office.opened == [("case", "bram")]
    assert not palette.isVisible()
    assert window.field.hasFocus()


def test_a_press_opens_a_hit(palette, office):
    type_in(palette, "oost")
    hits = palette.ui.hits
    spot = hits.visualRect(hits.model().index(5, 0)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert office.opened == [("note", "n1")]


def test_a_press_on_a_head_does_nothing(palette, office):
    type_in(palette, "oost")
    hits = palette.ui.hits
    spot = hits.visualRect(hits.model().index(0, 0)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert office.opened == []
    assert palette.isVisible()


def test_tab_narrows_the_search_and_shift_tab_widens_it(palette, office):
    type_in(palette, "oost")
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Tab)
    assert palette.ui.people.isChecked()
    assert lines(palette) == ["People", "Bram S., MH-0152"]
    assert palette.ui.query.hasFocus()
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert palette.ui.everything.isChecked()
    assert office.reader.searched[-2:] == [("oost", "person"), ("oost", "")]


def test_a_scope_can_be_pressed(palette):
    type_in(palette, "oost")
    QTest.mouseClick(palette.ui.people, Qt.MouseButton.LeftButton)
    assert lines(palette) == ["People", "Bram S., MH-0152"]


def test_nothing_found_is_said_without_a_guess_at_why(palette):
    type_in(palette, "zebra")
    assert palette.ui.nothing.isVisible()
    assert palette.ui.nothing.text() == "Nothing with ‘zebra’."
    assert not palette.ui.hits.isVisible()


def test_escape_leaves_and_the_next_time_begins_empty(palette, office):
    type_in(palette, "oost")
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    palette.open_palette()
    assert palette.ui.query.text() == ""
    assert lines(palette) == []


def test_text_that_looks_like_markup_stays_text(palette, office):
    hit = SearchHit("person", "p", "c", "<b>Bram</b>", f"<b>{B}Bram{E}</b>", code="MH-1")
    office.reader.answers["bram", ""] = SearchResult((hit,), COUNTS)
    type_in(palette, "bram")
    row = palette.ui.hits.model().index(1, 0).data(HIT_ROLE)
    assert runs(row.first) == [("<b>", False), ("Bram", True), ("</b>", False)]


def test_marks_that_do_not_pair_lose_no_text():
    assert runs(f"a{B}b") == [("a", False), ("b", True)]
    assert runs(f"a{E}b") == [(f"a{E}b", False)]
    assert "".join(part for part, _ in runs(f"{B}{B}x{E}y")) == "xy"


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_the_palette_can_be_read_and_pressed(qapp, palette, window, appearance, percent):
    apply_theme(qapp, appearance, percent)
    type_in(palette, "oost")
    qapp.processEvents()
    checks = (check_names, check_contrast, check_targets, check_clipping, check_mnemonics)
    assert [found for check in checks for found in check(window)] == []
    assert palette.rect().contains(palette.plate.geometry())


def test_words_that_stood_in_two_lines_stay_apart():
    assert runs(f"trial days\n{B}Oostkaai{E}") == [("trial days ", False), ("Oostkaai", True)]


def test_marked_words_have_a_ground_of_their_own(qapp, palette):
    type_in(palette, "oost")
    qapp.processEvents()
    hits = palette.ui.hits
    image = hits.viewport().grab(hits.visualRect(hits.model().index(8, 0))).toImage()
    colours = {image.pixelColor(QPoint(x, 23)).name() for x in range(60, 130)}
    assert "#f6e3a8" in colours


def test_counts_are_written_as_the_language_writes_them(palette):
    QLocale.setDefault(QLocale("de_DE"))
    type_in(palette, "oost")
    assert palette.ui.notes.count == "1.000+"


# What can be started


class Started:
    """Actions of an office, and which of them ran."""

    def __init__(self):
        self.ran = []

    def __call__(self):
        rows = (
            ("contact", "Quick capture", "Ctrl+N", False),
            ("write", "New note in {name}", "Ctrl+Return", False),
            ("case", "New case", "", True),
            ("lock", "Lock now", "Ctrl+L", False),
            ("settings-backups", "Settings: Backups", "", False),
        )
        return [
            Action(key, title, partial(self.ran.append, key), keys=keys, begins=begins)
            for key, title, keys, begins in rows
        ]


@pytest.fixture
def started():
    return Started()


@pytest.fixture
def starting(window, office, started):
    palette = search_palette.SearchPalette(window)
    palette.presenter = SearchPresenter(
        palette,
        office.work,
        open_=office.open,
        reader_there=lambda: office.reader,
        actions=started,
    )
    search_palette.connect(palette, palette.presenter)
    palette.open_palette()
    return palette


def test_an_empty_field_offers_what_can_be_started(starting):
    assert lines(starting) == ["Do something", "Quick capture, Ctrl N", "New case", "Lock now, Ctrl L"]


def test_words_find_what_can_be_started_with_its_key(starting, started):
    type_in(starting, "loc")
    assert lines(starting) == ["Do something", "Lock now, Ctrl L", "New case"]
    QTest.keyClick(starting.ui.query, Qt.Key.Key_Return)
    assert started.ran == ["lock"]
    assert not starting.isVisible()


def test_what_exists_is_offered_before_a_new_case(starting, office):
    type_in(starting, "oost")
    said = lines(starting)
    assert said.index("Bram S., MH-0152") < said.index("New note in Bram S., Ctrl Enter")
    assert said[-2:] == ["New note in Bram S., Ctrl Enter", "New case"]
    assert chosen(starting).startswith("Tram stop")


def test_control_and_enter_write_a_note_in_the_case_chosen(starting, office):
    type_in(starting, "oost")
    QTest.keyClick(starting.ui.query, Qt.Key.Key_Down)
    QTest.keyClick(starting.ui.query, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.opened == [("write", "bram")]
    assert not starting.isVisible()


def test_a_scope_shows_only_what_was_found_in_it(starting):
    type_in(starting, "oost")
    QTest.keyClick(starting.ui.query, Qt.Key.Key_Tab)
    assert "Do something" not in lines(starting)


def test_nothing_is_started_of_which_a_word_is_missing(starting):
    type_in(starting, "settings lo")
    assert lines(starting) == ["Do something", "New case"]


def test_the_library_is_found_and_opened(starting, office):
    partner = SearchHit("library", "w", "", "Werkstatt Noord", f"{B}Werkstatt{E} Noord", code="partner")
    office.reader.answers["werk", ""] = SearchResult((partner,), {**COUNTS, "library": 1})
    type_in(starting, "werk")
    assert lines(starting)[:2] == ["Library", "Werkstatt Noord, partner service"]
    QTest.keyClick(starting.ui.query, Qt.Key.Key_Return)
    assert office.opened == [("partner", "w")]


def test_enter_before_the_answer_opens_what_is_found_and_not_what_stood_there(palette, office):
    chosen = []
    palette.hit_chosen.connect(chosen.append)
    palette.asked.disconnect(palette.presenter.asked)  # the answer takes its time
    palette.show_recent([HITS[4]])
    QTest.keyClicks(palette.ui.query, "oost")
    QTest.keyClick(palette.ui.query, Qt.Key.Key_Return)
    assert chosen == []
    palette.show_found(Question("oos"), SearchResult(HITS[2:3], COUNTS))
    assert chosen == []
    palette.show_found(Question("oost"), SearchResult(HITS[1:2], COUNTS))
    assert chosen == [HITS[1]]
