"""The library, as people see and use it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.application import library as use_cases
from liaise_desktop.application.items import Item
from liaise_desktop.application.library import KINDS, Team, advance_message, keep_entry
from liaise_desktop.application.listings import Author
from liaise_desktop.domain import codes
from liaise_desktop.domain.codes import CodeList
from liaise_desktop.domain.errors import CodeUnknownError
from liaise_desktop.domain.library import PartnerService, PreventionMessage
from liaise_desktop.domain.records import from_fields
from liaise_desktop.gui.presenters.library import PAGE, LibraryPresenter
from liaise_desktop.gui.presenters.library_entry import LibraryEntryPresenter
from liaise_desktop.gui.presenters.library_port import Teamwork, name_of
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import library, library_entry, record_words
from tests.fakes import ANKE, TOMAS, anke, mira
from tests.mediation_kit import NAMES, MemoryReader, set_apart
from tests.mediation_kit import Office as PlainOffice
from tests.ui.audit import audit

TEAM = Team((TOMAS, ANKE), (ANKE,))
SAID = {
    "title": "Three breaths",
    "text": "Before you answer, breathe three times.",
    "audience": "Young people",
    "language": "de",
    "use_when": "Somebody is provoked online.",
}
PARTNER = {"name": "Werkstatt Noord", "tier": "CITY", "offers": "Workshop places, short stays"}


class Reader(MemoryReader):
    """Reads entries of the library too."""

    def __init__(self, vault):
        super().__init__(vault)
        self.uses = {}

    def items(self, wanted, after=None, limit=50):
        found = [
            Item(from_fields(KINDS[wanted.type], state.id, state.values()), state.binder,
                 "", True, Author(""), state.changes, bool(state.conflicts()))
            for state in self._vault.of_type(wanted.type)
        ]  # fmt: skip
        found.sort(key=lambda item: (name_of(item.record).casefold(), item.id))
        start = 0 if after is None else [item.id for item in found].index(after.id) + 1
        return found[start : start + limit]

    def message_uses(self, messages):
        return {one: self.uses.get(one, 0) for one in messages}


class Office(PlainOffice):
    def __init__(self, desk_of=mira):
        super().__init__(desk_of)
        self.reader = Reader(self.vault)
        self.work = type(self.work)(
            self.desk, self.reader, self.jobs, self._announce, self.work.city
        )

    def teamwork(self):
        return Teamwork(TEAM, NAMES)

    def keep(self, kind, said, desk=None):
        return keep_entry(desk or self.desk, TEAM, kind, said).made

    def record(self, kind, entry):
        return from_fields(kind, entry, self.vault.state(entry).values())


@pytest.fixture
def office():
    return Office()


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1150, 714)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def page_of(office, qtbot):
    page = shown(qtbot, library.LibraryPage(lambda: NAMES))
    page.presenter = LibraryPresenter(
        page, office.work, open_=office.open, notify=office.notify, teamwork=office.teamwork
    )
    library.connect(page, page.presenter)
    office.listeners.append(page.presenter.heard)
    page.presenter.start()
    return page


def entry_of(office, qtbot, entry):
    page = shown(qtbot, library_entry.LibraryEntryPage())
    page.presenter = LibraryEntryPresenter(
        page, office.work, open_=office.open, notify=office.notify, teamwork=office.teamwork
    )
    library_entry.connect(page, page.presenter)
    office.listeners.append(page.presenter.heard)
    page.presenter.open_entry(entry)
    return page


def rows(page):
    model = page.ui.list.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(page):
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_empty_list_says_what_will_stand_there_and_offers_to_begin(office, qtbot):
    page = page_of(office, qtbot)
    assert page.ui.empty.isVisible()
    press(page.ui.empty.button)
    assert page.forms.panel.isVisible()


def test_a_message_line_says_title_language_days_state_and_how_often_it_was_used(office, qtbot):
    made = office.keep("message", SAID | {"valid_until": "2026-12-31"})
    office.reader.uses = {made: 3}
    page = page_of(office, qtbot)
    assert rows(page) == [
        ["Three breaths, Young people", "German, used 3 times", "31 Dec", "Draft"]
    ]


def test_a_partner_whose_agreement_is_over_is_marked(office, qtbot):
    office.keep("partner", PARTNER | {"agreement_until": "2026-03-08"})
    page = page_of(office, qtbot)
    page.presenter.tab_chosen("partner")
    assert rows(page) == [
        ["Werkstatt Noord, Workshop places, short stays", "City", "8 Mar, over since then", ""]
    ]


def test_control_tab_goes_through_the_parts_and_each_has_its_own_list(office, qtbot):
    office.keep("partner", PARTNER)
    page = page_of(office, qtbot)
    QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.tabs.current() == "partner"
    assert page.ui.new_entry.text() == "New partner"
    assert len(rows(page)) == 1
    for _ in range(6):
        QTest.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.tabs.current() == "message"


def test_slash_goes_to_the_filter_and_typing_narrows_the_list(office, qtbot):
    office.keep("message", SAID)
    office.keep("message", SAID | {"title": "A word before the match", "text": "Sit down first."})
    page = page_of(office, qtbot)
    page.ui.list.setFocus()
    QTest.keyClick(page.ui.list, Qt.Key.Key_Slash)
    QTest.keyClicks(page.ui.filter.edit, "sit FIRST")
    assert [row[0] for row in rows(page)] == ["A word before the match, Young people"]
    QTest.keyClicks(page.ui.filter.edit, "zz")
    assert page.ui.no_match.isVisible()
    press(page.ui.no_match.button)
    assert len(rows(page)) == 2


def test_scrolling_to_the_end_brings_the_rest_of_what_fits(office, qtbot):
    for number in range(PAGE + 5):
        office.keep("message", SAID | {"title": f"Message {number:03}"})
        office.keep("message", SAID | {"title": f"Other {number:03}"})
    page = page_of(office, qtbot)
    page.presenter.filtered("Message")
    model = page.ui.list.model()
    assert model.rowCount() == PAGE
    model.fetchMore(page.ui.list.rootIndex())
    assert [row[0][:11] for row in rows(page)] == [f"Message {n:03}" for n in range(PAGE + 5)]
    assert not model.canFetchMore(page.ui.list.rootIndex())


def test_a_new_partner_is_written_kept_and_opened(office, qtbot):
    page = page_of(office, qtbot)
    page.presenter.tab_chosen("partner")
    press(page.ui.new_entry)
    panel = page.forms.panel
    press(panel.ui.save)
    assert "fill in" in panel.field("name").field.error
    QTest.keyClicks(panel.field("name").field.edit, "Huis van het Kind")
    panel.field("languages").set_value("Dutch, French")
    panel.field("emergency").set_value(True)
    press(panel.ui.save)
    assert not panel.isVisible()
    [made] = office.all(PartnerService)
    assert (made.languages, made.emergency) == (("Dutch", "French"), True)
    assert office.opened == [("partner", made.id)]
    assert rows(page)[0][1] == "emergencies too"


def test_enter_opens_an_entry(office, qtbot):
    made = office.keep("message", SAID)
    page = page_of(office, qtbot)
    page.ui.list.setFocus()
    QTest.keyClick(page.ui.list, Qt.Key.Key_Return)
    assert office.opened == [("message", made)]


def test_an_entry_says_what_it_holds_and_what_its_next_step_needs(office, qtbot):
    made = office.keep("message", SAID | {"use_when": ""})
    office.reader.uses = {made: 2}
    page = entry_of(office, qtbot, made)
    assert page.ui.title.text() == "Three breaths"
    assert page.ui.about.text() == "Messages, used in 2 contacts"
    assert "Before you answer, breathe three times." in said(page)
    assert "Mira K." in said(page)
    assert not page.ui.step.isEnabled()
    assert "When to use it" in said(page)


def test_a_message_goes_from_its_author_to_a_second_person(office, qtbot):
    made = office.keep("message", SAID)
    page = entry_of(office, qtbot, made)
    press(page.ui.step)
    assert (page.ui.state.text(), page.ui.step.isVisible()) == ("For approval", False)
    assert "A second person, not its author" in said(page)
    other = Office(anke)
    other.vault = office.vault
    other.desk = anke(office.vault)
    other.reader = Reader(office.vault)
    other.work = type(office.work)(
        other.desk, other.reader, other.jobs, other._announce, office.work.city
    )
    page = entry_of(other, qtbot, made)
    press(page.ui.step)
    assert page.ui.state.text() == "Approved"
    assert not page.ui.edit.isVisible()
    press(page.ui.step)
    [(kind, second)] = other.opened
    assert kind == "message"
    assert office.record(PreventionMessage, second).version == 2


def test_a_correction_is_typed_into_the_same_form_and_every_version_can_be_read(office, qtbot):
    made = office.keep("message", SAID)
    page = entry_of(office, qtbot, made)
    press(page.ui.edit)
    panel = page.forms.panel
    panel.field("text").set_value("Breathe once.")
    press(panel.ui.save)
    assert "Breathe once." in said(page)
    page.presenter.history_clicked()
    assert page._plates.form is not None
    page._plates.close()


def test_a_partner_is_noted_as_checked_today(office, qtbot):
    made = office.keep("partner", PARTNER | {"agreement_until": "2026-03-08"})
    page = entry_of(office, qtbot, made)
    assert "The agreement is over" in said(page)
    press(page.ui.step)
    assert office.record(PartnerService, made).checked_on == "2026-03-09"
    assert not page.ui.step.isVisible()


def test_two_versions_are_compared_and_both_texts_can_stay(office, qtbot):
    made = office.keep("message", SAID)
    set_apart(office, made, "text", "Count to ten.")
    page = entry_of(office, qtbot, made)
    assert "Two versions of this entry" in said(page)
    buttons = page._doubt.findChildren(type(page.ui.step))
    press(next(button for button in buttons if button.text() == "Compare"))
    compare = page._plates.form
    card = compare._cards[0]
    card.choose(2)
    press(compare.ui.keep)
    text = office.record(PreventionMessage, made).text
    assert "Count to ten." in text
    assert SAID["text"] in text


@pytest.fixture
def retired(monkeypatch):
    """As if a newer version had retired a language."""
    listed = codes.LANGUAGE
    kept = [replace(code, retired=code.key == "de") for code in listed]
    newer = CodeList(listed.name, tuple(kept))
    monkeypatch.setitem(record_words._CODES, ("message", "language"), newer)
    monkeypatch.setitem(use_cases._CODED, ("message", "language"), newer)


def test_a_retired_code_stays_readable_and_lets_the_rest_be_edited(office, qtbot, request):
    made = office.keep("message", SAID)
    request.getfixturevalue("retired")
    page = entry_of(office, qtbot, made)
    assert "German" in said(page)
    press(page.ui.edit)
    panel = page.forms.panel
    assert panel.field("language").value() == "de"
    panel.field("text").set_value("Breathe once.")
    press(panel.ui.save)
    message = office.record(PreventionMessage, made)
    assert (message.text, message.language) == ("Breathe once.", "de")
    with pytest.raises(CodeUnknownError):
        office.keep("message", SAID)


def test_a_draft_with_a_code_and_a_field_that_are_gone_opens_with_the_rest(office, qtbot):
    typed = {"title": "Half a message", "language": "LATIN", "colour": "green", "text": "Breathe"}
    office.vault.drafts["form::message:"] = typed
    page = page_of(office, qtbot)
    press(page.ui.new_entry)
    panel = page.forms.panel
    assert panel.field("title").value() == "Half a message"
    assert panel.field("text").value() == "Breathe"
    assert panel.field("language").value() == ""
    press(panel.ui.save)
    [made] = office.all(PreventionMessage)
    assert (made.title, made.language) == ("Half a message", "")


def test_what_a_newer_version_says_beyond_this_one_is_kept_and_breaks_nothing(office, qtbot):
    made = office.keep("message", SAID)
    state = office.vault.state(made)
    with office.vault.unit() as unit:
        newer = {"tone_of_voice": "calm", "language": "x-newer:SIGNED", "state": "SHELVED"}
        unit.log.add(newer, record=made, binder=state.binder, type_="message")
    page = entry_of(office, qtbot, made)
    assert "SIGNED" in said(page)
    assert page.ui.state.text() == "SHELVED"
    assert page_of(office, qtbot).ui.list.model().rowCount() == 1
    assert office.vault.state(made).value("tone_of_voice") == "calm"


def test_what_is_not_here_is_said(office, qtbot):
    page = entry_of(office, qtbot, "ab" * 16)
    assert page.ui.nothing.isVisible()


def test_a_refused_step_is_said_above_the_entry(office, qtbot):
    made = office.keep("message", SAID)
    page = entry_of(office, qtbot, made)
    advance_message(office.desk, made, "WITHDRAWN")
    press(page.ui.step)
    assert page._failed.isVisible()


@pytest.mark.parametrize(("appearance", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_lists_and_entries_can_be_read_and_used_by_everybody(
    qapp, office, qtbot, appearance, percent
):
    apply_theme(qapp, appearance, percent)
    page = page_of(office, qtbot)
    assert audit(page) == []
    made = office.keep("message", SAID)
    office.keep("partner", PARTNER)
    page.presenter.refresh()
    QApplication.processEvents()
    assert audit(page) == []
    assert audit(entry_of(office, qtbot, made)) == []
