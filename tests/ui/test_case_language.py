"""The case page in a language whose words are longer, and switched while it is open."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel

from liaise_desktop.gui.style import apply_theme
from tests.ui.audit import audit, check_clipping
from tests.ui.case_kit import Place, World, put_away, settle
from tests.ui.test_paper_dialog import Counter


class Longer(QTranslator):
    """Marks every text and makes it two fifths longer, as German does."""

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if context.startswith(("Q", "KMacroExpander")) or not source:
            return None
        return f"⟦{source}{'·' * (len(source) * 2 // 5)}⟧"


@pytest.fixture
def longer(qapp):
    translator = Longer()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


@pytest.fixture
def world(place, qapp):
    made = World(place)
    yield made
    made.put_away()


@pytest.fixture
def page(world):
    """A case with everything that it can show."""
    case = world.case()
    world.statement(case, "Sleeps badly", "CONCERN", "OTHER", alternative="The tram depot")
    note = world.note(
        case,
        reading="Calm",
        alternative="Tired",
        next_what="Walk with her to the desk",
        next_when="2026-12-01",
        next_who="tomas@maarhaven.example",
    )
    world.correct_apart(note, "next_what", "Walk with her at noon", "Walk with her at night")
    shown = world.shown(case)
    shown.world, shown.case_id, shown.note_id = world, case, note
    return shown


OWN = re.compile(r"MH-|Nadia|Mira|Tomas|Anke|NB|MK|Riverside|Maarhaven|Coaches|Walk|Calm|Tired|Sleeps|“|\d|Public task|Liaise|Saved on")


def unmarked(window):
    """Texts of ours on screen that no translator ever saw."""
    found = []
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        text = widget.text()
        if widget.isVisible() and re.search(r"[a-z]{3}", text) and "⟦" not in text:
            found.append(text)
    return [text for text in found if not OWN.search(text)]


def test_every_text_can_be_translated_and_none_is_cut(longer, page):
    assert unmarked(page) == []
    assert [str(found) for found in check_clipping(page.window())] == []


def test_every_text_of_the_other_tabs_can_be_translated(longer, page):
    for tab in page.ui.tabs.keys[1:]:
        page.tabs.show_tab(tab)
        settle()
        assert unmarked(page.ui.bodies) == []
        assert [str(found) for found in check_clipping(page.window())] == []


PLATES = {
    "strength": lambda page: page.world.presenter.actions.add_statement_clicked("STRENGTH"),
    "concern": lambda page: page.world.presenter.actions.add_statement_clicked("CONCERN"),
    "comment": lambda page: page.forms.show_comment_form(page.note_id),
    "history": lambda page: page.world.presenter.actions.history_clicked(page.note_id),
    "compare": lambda page: page.world.presenter.compare_clicked(),
    "agreement": lambda page: page.world.presenter.actions.step_clicked("AGREEMENT"),
    "review": lambda page: page.world.presenter.actions.step_clicked("REVIEW"),
    "paused": lambda page: page.world.presenter.actions.step_clicked("ON_HOLD"),
    "closed": lambda page: page.world.presenter.actions.step_clicked("CLOSED"),
}


def test_every_text_of_a_form_can_be_translated_and_none_is_cut(longer, page):
    for name, open_form in PLATES.items():
        open_form(page)
        settle()
        form = page.forms._plates.form
        found = [str(finding) for finding in check_clipping(page.window())]
        assert (name, unmarked(form), found) == (name, [], [])
        page.forms.form_done()


FORMS = [
    ("concern", "light", 100),
    ("history", "dark", 100),
    ("compare", "light", 100),
    ("agreement", "contrast", 130),
]


@pytest.mark.parametrize(("name", "look", "percent"), FORMS)
def test_forms_pass_the_audit(qapp, page, name, look, percent):
    apply_theme(qapp, look, percent)
    PLATES[name](page)
    page.window().ui.ground.hide()  # what lies under the scrim is dimmed and out of reach
    settle()
    assert [str(found) for found in audit(page.window())] == []


def test_the_paper_dialog_can_be_translated_and_is_not_cut(longer, place):
    counter = Counter(place)
    form = counter.open()
    assert [text for text in unmarked(form) if text not in ("English", "Deutsch")] == []
    assert [str(found) for found in check_clipping(counter.window)] == []
    put_away(counter.window)


def test_what_is_open_changes_its_language_at_once(qapp, page):
    before = page.body.timeline.rows()[0].findChildren(QLabel)[2].text()
    translator = Longer()
    qapp.installTranslator(translator)
    settle()
    try:
        assert before
        assert unmarked(page) == []
        assert page.composer.fields.ui.source.segments()[0].text().startswith("⟦")
    finally:
        qapp.removeTranslator(translator)
        settle()
    assert page.composer.ui.save.text() == "Save note"
