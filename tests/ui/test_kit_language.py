"""The language changes while windows are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaise_desktop.gui.widgets import (
    DateChip,
    PassphraseField,
    ProgressStrip,
    PushButton,
    SourceMark,
    VoiceBlock,
    VoiceHead,
    key_text,
)
from tests.ui.audit import check_clipping
from tests.ui.gallery import a_frame

GERMAN = {
    "Observed": "Beobachtung",
    "My reading": "Meine Einschätzung",
    "Next step": "Nächster Schritt",
    "Told to me": "Mir berichtet",
    "Show": "Anzeigen",
    "Undo": "Rückgängig machen",
    "Cancel": "Abbrechen",
    "No date yet": "Noch ohne Datum",
    "Lock now": "Jetzt sperren",
    "Search people, places, notes": "Personen, Orte, Notizen suchen",
    "PRACTICE. People, places and notes here are invented.": "ÜBUNG. Personen, Orte und Notizen sind erfunden.",
    "Ctrl": "Strg",
}


class German(QTranslator):
    """A catalogue of a few words."""

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return GERMAN.get(source)


@pytest.fixture
def german(qapp):
    """Return a function that switches the interface to German."""
    translator = German()

    def switch():
        QLocale.setDefault(QLocale("de_DE"))
        qapp.installTranslator(translator)
        qapp.processEvents()

    yield switch
    qapp.removeTranslator(translator)


def shown(qtbot, *widgets):
    window = QWidget()
    pile = QVBoxLayout(window)
    for widget in widgets:
        pile.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_open_controls_change_their_words(qtbot, german):
    phrase, strip, mark = PassphraseField(None, "Passphrase"), ProgressStrip(None), SourceMark(None, "told")
    window = shown(qtbot, phrase, strip, mark)
    german()
    assert phrase.show_button.text() == "Anzeigen"
    assert strip.cancel_button.text() == "Abbrechen"
    assert (mark.toolTip(), mark.accessibleName()) == ("Mir berichtet", "Mir berichtet")
    qtbot.waitUntil(lambda: not list(check_clipping(window)))


def test_voices_speak_the_language_and_make_room_for_it(qtbot, german):
    block, head = VoiceBlock(None, "reading", text="Sie geht auf Abstand."), VoiceHead(None, "observed")
    window = shown(qtbot, block, head)
    narrow = block._grid.columnMinimumWidth(0)
    german()
    assert head.word.text() == "Beobachtung"
    assert block.accessibleName() == "Meine Einschätzung: Sie geht auf Abstand."
    assert block._grid.columnMinimumWidth(0) > narrow
    qtbot.waitUntil(lambda: not list(check_clipping(window)))


def test_dates_are_written_as_in_the_language(qtbot, german):
    chip, empty = DateChip(None), DateChip(None)
    chip.set_date(QDate(2020, 3, 13))
    window = shown(qtbot, chip, empty)
    assert window.isVisible()
    assert chip.text() == "13 March 2020"
    german()
    assert chip.text() == "13. März 2020"
    assert empty.text() == "Noch ohne Datum"


def test_key_caps_say_strg_on_german_keyboards(qtbot, german):
    german()
    assert key_text("Ctrl+K") == "Strg K"


def test_a_button_grows_with_the_key_cap_of_the_language(qtbot, german):
    button = PushButton(None, "Lock", key_cap="Ctrl+L")
    window = shown(qtbot, button)
    assert window.isVisible()
    before = button.width()
    german()
    qtbot.waitUntil(lambda: button.width() > before)


def test_the_frame_changes_its_words_and_titles(qtbot, german):
    words = {"cases": "Cases"}
    frame = a_frame()
    frame.add_page("reports", QWidget(), lambda: words["cases"], "chart-column")
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.set_practice(True)
    words["cases"] = "Fälle"
    german()
    assert frame.rail.item("reports").text() == "Fälle"
    assert frame.top_bar.ui.lock.text() == "Jetzt sperren"
    assert frame.top_bar.ui.search.text() == "Personen, Orte, Notizen suchen"
    assert frame.ui.practice.text().startswith("ÜBUNG")
    assert frame.toast.undo_button.text() == "Rückgängig machen"
    qtbot.waitUntil(lambda: not list(check_clipping(frame)))


def test_right_to_left_mirrors_what_is_painted(qtbot, qapp):
    button = PushButton(None, "Save", glyph="check", wide=True, kind="outline")
    window = shown(qtbot, button)
    window.resize(400, 60)
    button.setFixedWidth(300)

    def ink_left_of_middle():
        image = button.grab().toImage()
        dark = [x for x in range(8, 292) for y in range(8, 28) if image.pixelColor(x, y).lightness() < 120]
        return min(dark), max(dark)

    left = ink_left_of_middle()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = ink_left_of_middle()
    assert abs((left[0] - 8) - (291 - right[1])) < 6
    assert abs(left[0] - right[0]) < 6
