"""Whole pages in other languages: nothing is left in English, and nothing is cut."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from liaise_desktop.app.languages import LANGUAGES, Translation
from liaise_desktop.gui.presenters.first_run import FirstRunPresenter
from liaise_desktop.gui.presenters.settings import SettingsPresenter
from liaise_desktop.gui.presenters.unlock import Nameplate, UnlockPresenter
from liaise_desktop.gui.views import first_run as first_run_view
from liaise_desktop.gui.views import settings as settings_view
from liaise_desktop.gui.views import unlock as unlock_view
from tests.catalogue_kit import Pseudo
from tests.door_kit import (
    ABOUT,
    FACTS,
    PLATE,
    AVault,
    FakeDoor,
    FakeMaker,
    FakePrinting,
    FakeSettings,
    HeldJobs,
)
from tests.ui.audit import check_clipping
from tests.ui.gallery import a_frame

SIZES = [(1366, 690), (1024, 620)]
PRACTICE = Nameplate("Maarhaven", "Team Riverside", "1.0.0", "river lantern maple seven quiet")
# Words that are data or names, and so the same in every language.
OWN_NAMES = {*LANGUAGES.values(), "Liaise", "Maarhaven", "Mira K.", "Tomas R.", "MK", "TR"}
OWN_NAMES |= {"Team Riverside"}
# Given by this test where the application gives what it has translated.
GIVEN = {"Cases", "Mediations", "Transfer files", "Settings", "Mediator"}
GIVEN |= {"Saved on this laptop, 18:39", "New case"}


# The list of what the application is built on: names of works and of their licences.
NAMES_OF_WORKS = {"licences"}


@pytest.fixture
def spoken(qapp):
    """A function that switches the interface to a language that we ship."""
    translation = Translation(qapp)

    def switch(language):
        translation.speak(language)
        settle(qapp)

    yield switch
    translation.speak("en")
    for translator in translation._installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def pseudo_language(qapp):
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def settle(qapp):
    for _ in range(4):
        qapp.processEvents()


def unlock_page(plate=PRACTICE):
    page = unlock_view.UnlockPage()
    vaults = AVault("a", "Mira K.", "2026-03-09T16:20:00+01:00"), AVault("b", "Tomas R.")
    nothing = {"opened": print, "set_up": print}
    presenter = UnlockPresenter(
        page, FakeDoor(*vaults), HeldJobs(), FakeSettings(), plate, **nothing
    )
    page.presenter = presenter
    unlock_view.connect(page, presenter)
    presenter.start()
    return page


def first_run_page():
    page, jobs, settings = (
        first_run_view.FirstRun(None, FakePrinting()),
        HeldJobs(),
        FakeSettings(),
    )
    known = {"random": bytes, "made": print}
    page.presenter = FirstRunPresenter(page, FakeMaker(None), jobs, settings, FACTS, **known)
    first_run_view.connect(page, page.presenter)
    page.presenter.start()
    return page


def settings_page():
    page = settings_view.SettingsPage()
    page.presenter = SettingsPresenter(page, FakeSettings(), ABOUT)
    settings_view.connect(page, page.presenter)
    page.presenter.start()
    return page


def frame():
    made = a_frame()
    made.set_practice(True)
    made.toast.show_text("", undo=True)
    return made


PAGES = {
    "unlock": unlock_page,
    "first run": first_run_page,
    "settings": settings_page,
    "frame": frame,
}


@pytest.fixture(params=PAGES)
def page(request, qtbot):
    """One of the pages, not yet shown."""
    made = PAGES[request.param]()
    qtbot.addWidget(made)
    return made


def show(qtbot, page, size=SIZES[0]):
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()


def texts_of(widget):
    """Yield what a person sees or hears of one widget."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))


def untranslated(page):
    """Return the texts of a shown page that did not come from the catalogue."""
    left = set()
    for widget in [page, *page.findChildren(QWidget)]:
        if not widget.isVisibleTo(page) or widget.objectName() in NAMES_OF_WORKS:
            continue
        for text in texts_of(widget):
            rest = re.sub(r"⟦[^⟦⟧]*⟧", "", text)
            rest = re.sub(r"⟦[^⟦⟧]*⟧", "", rest)
            for name in sorted(OWN_NAMES | GIVEN, key=len, reverse=True):
                rest = rest.replace(name, "")
            if re.search(r"[^\W\d_]{2}", rest):
                left.add(text)
    return sorted(left)


def test_every_word_of_a_page_comes_from_the_catalogue(page, qtbot, qapp, pseudo_language):
    show(qtbot, page)
    settle(qapp)
    assert untranslated(page) == []


def test_every_word_changes_while_the_page_is_open(page, qtbot, qapp):
    show(qtbot, page)
    before = untranslated(page)
    translator = Pseudo()
    qapp.installTranslator(translator)
    try:
        settle(qapp)
        assert (bool(before), untranslated(page)) == (True, [])
    finally:
        qapp.removeTranslator(translator)


def test_a_word_in_english_is_noticed(qtbot, qapp, pseudo_language):
    page = unlock_page(PLATE)
    qtbot.addWidget(page)
    show(qtbot, page)
    page.form.title.setText("Unlock")
    assert untranslated(page) == ["Unlock"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_cut(page, qtbot, spoken, language, size):
    show(qtbot, page, size)
    spoken(language)
    assert [str(found) for found in check_clipping(page)] == []


def test_german_says_what_the_design_says(qtbot, spoken):
    made = frame()
    qtbot.addWidget(made)
    show(qtbot, made)
    spoken("de")
    bar = made.top_bar.ui
    assert bar.lock.text() == "Jetzt sperren"
    assert bar.search.text() == "Personen, Orte, Notizen suchen"
    assert made.ui.practice.text().startswith("ÜBUNG")
