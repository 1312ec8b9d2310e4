"""Mediations and search in a language whose words are longer, and switched while they are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from liaise_desktop.application.listings import SearchHit, SearchResult
from liaise_desktop.gui.presenters.mediation_page import MediationPagePresenter
from liaise_desktop.gui.presenters.mediations import MediationsPresenter
from liaise_desktop.gui.presenters.search import Question
from liaise_desktop.gui.views import mediation_page, mediations
from liaise_desktop.gui.views.search_palette import SearchPalette
from liaise_desktop.gui.widgets import PlainLabel, PushButton
from tests.fakes import ANKE
from tests.mediation_kit import Office, PlainCity, agreed, requested, with_sides
from tests.ui.audit import check_clipping

FORMS = (
    "judge", "side", "talk", "consent", "withdraw", "words", "close", "common", "session", "point",
    "agree", "end", "check", "seal",
)  # fmt: skip


class Longer(QTranslator):
    """Marks every text and makes it two fifths longer, in words of twelve letters."""

    def isEmpty(self):  # noqa: N802 - Qt calls it by this name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        if context.startswith("Q") or len(source) < 2:
            return None
        more = len(source) * 2 // 5
        return f"⟦{source} {'············ ' * (more // 13)}{'·' * (more % 13)}⟧"


def settle():
    for _ in range(6):  # each layout passes on what it needs to the one around it
        QApplication.processEvents()


@pytest.fixture
def speak_longer(qapp):
    translator = Longer()

    def begin():
        qapp.installTranslator(translator)
        QLocale.setDefault(QLocale("de_DE"))
        settle()

    yield begin
    qapp.removeTranslator(translator)


@pytest.fixture
def office():
    return Office()


def page_of(qtbot, office, made, size):
    page = mediation_page.MediationPage(PlainCity())
    qtbot.addWidget(page)
    page.resize(*size)
    presenter = MediationPagePresenter(
        page, office.work, open_=office.open, notify=office.notify
    )
    mediation_page.connect(page, presenter)
    page.presenter = presenter
    page.show()
    presenter.open_mediation(made)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("make", [requested, with_sides, agreed])
def test_nothing_on_the_page_is_cut_in_a_longer_language(qtbot, office, speak_longer, make):
    page = page_of(qtbot, office, make(office), (1150, 714))
    speak_longer()
    assert list(check_clipping(page)) == []
    page.resize(960, 566)
    settle()
    assert list(check_clipping(page)) == []


def test_nothing_in_a_form_is_cut_in_a_longer_language(qtbot, office, speak_longer):
    page = page_of(qtbot, office, agreed(office), (960, 566))
    side = page.presenter._found.sides[0].party.id
    page.open_form("judge", "")
    speak_longer()
    for form in FORMS:
        page.open_form(form, side if form in {"talk", "consent", "words"} else "1")
        settle()
        panel = page.forms.panel
        assert panel.ui.title.text().startswith("⟦")
        assert list(check_clipping(panel)) == [], form
        assert page.rect().contains(panel.plate.geometry())
        panel.close_panel()


def test_a_new_language_is_on_every_control_at_once(qtbot, office, speak_longer):
    page = page_of(qtbot, office, agreed(office), (1150, 714))
    speak_longer()
    buttons = [b.text() for b in page.findChildren(PushButton) if b.isVisible() and b.text()]
    assert buttons
    assert [text for text in buttons if "⟦" not in text] == []
    heads = page.body.ui.points.model()
    assert all("⟦" in heads.headerData(n, page.body.ui.points.horizontalHeader().orientation()) for n in range(4))
    assert all("⟦" in stage.word for stage in page.ui.stages.stages())
    said = " ".join(label.text() for label in page.body.ui.sessions.findChildren(PlainLabel))
    assert "⟦Joint session" in said


def test_the_list_follows_the_language(qtbot, office, speak_longer):
    agreed(office)
    page = mediations.MediationsPage(PlainCity())
    qtbot.addWidget(page)
    page.resize(960, 566)
    presenter = MediationsPresenter(
        page, office.work, open_=office.open, notify=office.notify, supervisor=ANKE
    )
    mediations.connect(page, presenter)
    presenter.start()
    page.show()
    speak_longer()
    assert "⟦Agreement" in page.ui.list.model().index(0, 2).data()
    assert list(check_clipping(page)) == []


def test_the_palette_follows_the_language(qtbot, speak_longer):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 566)
    palette = SearchPalette(window)
    window.show()
    palette.open_palette()
    hit = SearchHit("person", "p", "c", "Bram S.", "\x01Bram\x02 S.", code="MH-0152")
    counts = {"place": 0, "person": 1, "note": 1000, "mediation": 0}
    palette.show_found(Question("bram"), SearchResult((hit,), counts))
    speak_longer()
    assert palette.ui.hits.model().index(0, 0).data().startswith("⟦People")
    assert palette.ui.notes.count == "1.000+"
    assert list(check_clipping(window)) == []
