"""The preview of a file: everything is shown, both versions can be kept, nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.listings import Author
from liaise_desktop.application.transfer import BOTH, MINE, THEIRS, PreviewItem
from liaise_desktop.domain.errors import RecordNotFoundError
from liaise_desktop.gui.presenters.import_preview import ImportPresenter
from liaise_desktop.gui.presenters.import_table import NEW, Entry
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import import_preview
from liaise_desktop.gui.views.field_pair import FieldPairCard, SameField
from liaise_desktop.gui.views.import_texts import ImportTexts
from liaise_desktop.gui.views.marked_text import MarkedText
from liaise_desktop.gui.widgets import Banner
from tests.exchange_kit import hex_id
from tests.transfer_story import BRAM_BINDER, NADIA_BINDER, NADIA_NOTE, Seat, the_story
from tests.ui.audit import audit, check_clipping
from tests.ui.longer_words import longer_words


@pytest.fixture
def people(tmp_path):
    laptops = the_story(tmp_path)
    yield laptops
    for laptop in laptops:
        laptop.close()


class Desk:
    """Mira looks into the file of Tomas."""

    def __init__(self, qtbot, reader, sender, work=TransferWork):
        self.seat = Seat(reader, work)
        self.page = import_preview.ImportPage()
        qtbot.addWidget(self.page)
        self.presenter = ImportPresenter(
            self.page, self.seat.work, self.seat.port, open_=self.seat.open_, notify=self.seat.notify
        )
        import_preview.connect(self.page, self.presenter)
        self.page.resize(1150, 714)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.reader = reader
        self.staged = reader.stage(sender.export(reader).path)

    def look(self):
        self.presenter.open_import(self.staged.id)
        self.seat.jobs.run()
        return self

    def press(self, key, widget=None, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(widget or self.page.list, key, modifiers)

    def lines(self):
        return [(line.kind, line.first, line.second) for line in self.page.list.lines()]

    def titles(self):
        return [line.first for line in self.page.list.lines()]

    def card(self, name):
        cards = self.page.findChildren(FieldPairCard)
        return next(c for c in cards if c.isVisible() and c.pair.name == name)

    def said(self):
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    @property
    def ui(self):
        return self.page.ui


@pytest.fixture
def desk(qtbot, people):
    return Desk(qtbot, people[0], people[1]).look()


def test_the_sender_is_named_and_what_was_checked_is_said(desk):
    assert desk.ui.name.text() == "Tomas, Mediator"
    assert desk.ui.verified.text() == "Sender verified"
    assert desk.ui.signed.text().endswith("Nothing was altered on the way.")
    assert desk.ui.file.text().startswith(desk.staged.file)


def test_the_thirty_digits_of_the_senders_key_stand_under_details(desk, qtbot):
    assert not desk.ui.number.isVisible()
    qtbot.mouseClick(desk.ui.details, Qt.MouseButton.LeftButton)
    digits = desk.seat.port.key_number(desk.staged.sender.key)
    assert len(digits.replace(" ", "")) == 30
    assert digits in desk.ui.number.text()
    assert desk.staged.sender.key not in desk.said()


def test_the_list_has_its_groups_and_cuts_long_ones(desk):
    heads = [(first, second) for kind, first, second in desk.lines() if kind == "head"]
    assert heads == [("Both of you changed it", "1"), ("New", "14"), ("Changed by Tomas", "3")]
    assert ("record", "Nadia B., note of 9 March", "2 choices left") in desk.lines()
    assert ("more", "11 more", "") in desk.lines()


def test_more_shows_the_rest_and_goes_on_where_it_was(desk):
    while desk.page.list.currentIndex().data() != "New: 11 more":
        desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert "11 more" not in desk.titles()
    assert "Linden Block, session of 10 March" in desk.titles()
    assert desk.ui.record.text() == "Bram S., note of 14 March"


def test_differing_words_are_marked_and_equal_fields_stand_once(desk):
    texts = [t for t in desk.card("observed").findChildren(MarkedText) if t.spans()]
    marked = [[t.text()[start:end] for start, end in t.spans()] for t in texts]
    assert marked == [["since Sunday"], ["for a week", "Her aunt picked her up."]]
    same = [box for box in desk.page.findChildren(SameField) if box.isVisible()]
    assert any("some distance" in box.findChild(MarkedText).text() for box in same)
    assert all(box.tag.text() == "Same in both" for box in same)


def test_the_button_stays_off_until_every_choice_is_made(desk):
    assert not desk.ui.bring_in.isEnabled()
    assert desk.ui.left.text() == "2 choices left"
    desk.card("observed").choose(BOTH)
    assert desk.ui.left.text() == "1 choices left"
    assert not desk.ui.bring_in.isEnabled()
    desk.card("next_what").choose(MINE)
    assert not desk.ui.left.isVisible()
    assert desk.ui.bring_in.isEnabled()
    assert desk.ui.bring_in.text() == "Bring in 18 items"
    assert ("record", "Nadia B., note of 9 March", "Decided, ready to bring in") in desk.lines()


def test_ctrl_enter_does_nothing_while_a_choice_is_open(desk):
    desk.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.seat.jobs.run()
    assert desk.reader.value(hex_id("note of bram 0"), "reading") is None


def test_everything_goes_by_the_keyboard_alone(desk, qapp):
    desk.page.list.setFocus()
    desk.press(Qt.Key.Key_N)
    qapp.processEvents()
    assert desk.card("observed").holds_focus()
    desk.press(Qt.Key.Key_3, qapp.focusWidget())
    assert desk.card("observed").choice() == BOTH
    desk.press(Qt.Key.Key_N, qapp.focusWidget())
    desk.press(Qt.Key.Key_2, qapp.focusWidget())
    assert desk.card("next_what").choice() == THEIRS
    desk.press(Qt.Key.Key_Return, qapp.focusWidget(), Qt.KeyboardModifier.ControlModifier)
    desk.seat.jobs.run()
    observed = desk.reader.value(NADIA_NOTE, "observed")
    assert [("Sunday" in each["text"], "aunt" in each["text"]) for each in observed] == [(True, False), (False, True)]
    assert desk.reader.value(NADIA_NOTE, "next_what").endswith("date to be agreed")


def test_nothing_is_written_before_it_is_decided(desk):
    before = desk.reader.rows("SELECT count(*) FROM change")
    desk.card("observed").choose(THEIRS)
    assert desk.reader.rows("SELECT count(*) FROM change") == before
    assert desk.ui.promise.text() == "Nothing is written yet. If you bring it in, you can take it back for 30 days."


def bring_in(desk):
    desk.card("observed").choose(BOTH)
    desk.card("next_what").choose(MINE)
    desk.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert desk.ui.applying.isVisible()
    assert not desk.ui.applying.cancel_button.isVisible()
    assert not desk.ui.other.isEnabled()
    desk.seat.jobs.run()


def test_after_bringing_in_everybody_is_told_and_it_can_be_undone(desk):
    bring_in(desk)
    text, undo = desk.seat.toasts[0]
    assert text == "Brought in 18 items from Tomas"
    assert desk.seat.opened == [("transfer", "")]
    changes = desk.seat.announced[0]
    assert NADIA_NOTE in changes.records
    assert hex_id("nadia case") in changes.cases
    assert hex_id("linden block") in changes.mediations
    assert desk.reader.value(hex_id("note of bram 0"), "reading") == "He looks for a way out."
    undo()
    desk.seat.jobs.run()
    assert not desk.reader.value(hex_id("note of bram 0"), "reading")
    assert hex_id("bram case") in desk.seat.announced[1].cases
    assert desk.seat.toasts[1] == ("Taken back. The file can be brought in again.", None)


def test_what_is_left_out_stays_out_and_asks_for_no_choice(desk):
    desk.page.list.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.ui.left.isHidden()
    assert desk.ui.bring_in.text() == "Bring in 14 items"
    assert ("record", "Nadia B., note of 9 March", "You leave it out") in desk.lines()
    desk.press(Qt.Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.seat.jobs.run()
    assert "Sunday" in desk.reader.value(NADIA_NOTE, "observed")[0]["text"]
    assert not desk.reader.state(NADIA_NOTE).conflicts()
    assert desk.reader.value(hex_id("note of bram 0"), "reading")


def test_left_out_can_be_taken_back_in(desk, qtbot):
    take = desk.page.record.take
    assert take.text() == "Bring this in, with 3 more that belong to it"
    take.click()
    assert not take.isChecked()
    take.click()
    assert take.isChecked()
    assert "Left out" not in desk.titles()
    assert desk.ui.left.text() == "2 choices left"


def test_leaving_everything_out_leaves_nothing_to_bring_in(desk):
    for record in (NADIA_NOTE, hex_id("note of bram 7"), hex_id("talk at linden")):
        desk.presenter.item_chosen(record)
        desk.presenter.skip_toggled()
    assert not desk.ui.bring_in.isEnabled()
    assert desk.ui.bring_in.text() == "Bring in"


def test_a_new_record_shows_what_it_says(desk):
    desk.page.list.go_to(hex_id("note of bram 7"))
    assert desk.ui.record.text() == "Bram S., note of 17 March"
    assert "Seen: Tram stop Oostkaai, with two friends." in desk.said()
    assert "Written by Tomas" in desk.said()


def test_cancel_forgets_the_file(desk, qtbot):
    qtbot.mouseClick(desk.ui.cancel, Qt.MouseButton.LeftButton)
    desk.seat.jobs.run()
    assert desk.seat.opened == [("transfer", "")]
    assert desk.reader.rows("SELECT count(*) FROM staged_file") == [(0,)]
    assert desk.seat.toasts == []


def test_a_sealed_or_unshared_part_shows_no_word_of_it(qtbot, people):
    mira, tomas, _ = people
    tomas.share(hex_id("closed"), tomas, mira)
    tomas.add({"reading": "Only between them."}, hex_id("closed note"), hex_id("closed"))
    staged = mira.stage(tomas.export(mira).path)
    with mira.vault.unit() as unit:
        unit.db.execute("UPDATE staged_binder SET hold='not-shared', status='held' WHERE binder=?", (bytes.fromhex(hex_id("closed")),))
    desk = Desk.__new__(Desk)
    desk.seat = Seat(mira)
    desk.page = import_preview.ImportPage()
    qtbot.addWidget(desk.page)
    desk.presenter = ImportPresenter(desk.page, desk.seat.work, desk.seat.port, open_=desk.seat.open_, notify=desk.seat.notify)
    import_preview.connect(desk.page, desk.presenter)
    desk.page.show()
    desk.presenter.open_import(staged.id)
    desk.seat.jobs.run()
    assert ("head", "Left out", "2") in desk.lines()
    desk.page.list.go_to(hex_id("closed note"))
    assert "You are not among those who may read it. It stays closed." in desk.said()
    assert "Only between them" not in desk.said()
    assert not desk.page.record.take.isVisible()


def test_a_file_that_is_gone_is_said_and_nothing_else_shown(qtbot, people):
    desk = Desk(qtbot, people[0], people[1])
    desk.presenter.open_import("ab" * 16)
    desk.seat.jobs.run()
    assert desk.ui.refused.isVisible()
    assert not desk.ui.bring_in.isEnabled()
    assert not desk.ui.sender.isVisible()


def test_what_was_begun_is_neither_stopped_nor_replaced(desk):
    desk.card("observed").choose(BOTH)
    desk.card("next_what").choose(MINE)
    desk.presenter.bring_in_clicked()
    desk.presenter.cancel_clicked()
    desk.presenter.open_import("ab" * 16)
    desk.presenter.bring_in_clicked()
    desk.seat.jobs.run()
    assert [text for text, _ in desk.seat.toasts] == ["Brought in 18 items from Tomas"]
    assert not desk.ui.refused.isVisible()


class Failing(TransferWork):
    """A vault that refuses to be written."""

    def apply(self, staged, decisions, progress):
        raise RecordNotFoundError


def test_what_could_not_be_brought_in_stays_on_the_page(qtbot, people):
    desk = Desk(qtbot, people[0], people[1], Failing).look()
    bring_in(desk)
    assert desk.ui.refused.isVisible()
    assert desk.ui.bring_in.isEnabled()
    assert desk.seat.opened == []


def test_reading_can_be_stopped(qtbot, people):
    desk = Desk(qtbot, people[0], people[1])
    desk.presenter.open_import(desk.staged.id)
    assert desk.ui.reading.isVisible()
    qtbot.mouseClick(desk.ui.reading.cancel_button, Qt.MouseButton.LeftButton)
    desk.seat.jobs.run()
    assert desk.seat.opened == [("transfer", "")]


def test_a_missing_earlier_file_is_said_above_the_list(qtbot, people):
    mira, tomas, _ = people
    tomas.export(mira)
    tomas.add({"reading": "Later."}, hex_id("note of bram 0"), BRAM_BINDER)
    desk = Desk(qtbot, mira, tomas).look()
    banners = [b for b in desk.page.findChildren(Banner) if b.isVisible()]
    assert [b.title for b in banners] == ["You have not seen every file of Tomas"]
    assert "Numbers 1 to 1 never came here" in banners[0].sentence


def test_text_of_people_is_never_taken_for_markup(qtbot, people):
    mira, tomas, _ = people
    tomas.add({"reading": "<b>bold</b> & <img src=x>"}, hex_id("older note 3"), NADIA_BINDER)
    desk = Desk(qtbot, mira, tomas).look()
    desk.page.list.go_to(hex_id("older note 3"))
    label = next(t for t in desk.page.findChildren(MarkedText) if "bold" in t.text() and t.isVisible())
    assert label.text() == "<b>bold</b> & <img src=x>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def entry_of(number, group=NEW):
    item = PreviewItem(f"{number:032x}", "note", "aa" * 16, "", "", "Bram S.", "", "", Author("bb" * 32))
    return Entry(item, group)


def test_a_file_of_thousands_shows_some_hundred_at_a_time():
    texts, entries = ImportTexts("Tomas"), [entry_of(n) for n in range(3000)]
    shown = texts.lines(entries, {})
    assert [line.kind for line in shown] == ["head", "record", "record", "record", "more"]
    assert shown[0].second == "3000"
    assert shown[-1].first == "2997 more"
    assert len(texts.lines(entries, {NEW: 203})) == 205


def test_one_more_line_is_no_reason_to_cut():
    lines = ImportTexts("Tomas").lines([entry_of(n) for n in range(4)], {})
    assert [line.kind for line in lines] == ["head", *["record"] * 4]


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_page_is_accessible(desk, qapp, look):
    apply_theme(qapp, look)
    qapp.processEvents()
    assert audit(desk.page) == []


def test_longer_words_of_another_language_are_not_cut(desk, qapp):
    with longer_words(qapp):
        assert desk.ui.verified.text() == "Sender verified mmmmmmm"
        assert list(check_clipping(desk.page)) == []
    assert desk.ui.verified.text() == "Sender verified"


@pytest.mark.parametrize("percent", [150, 200])
def test_large_text_is_not_cut(desk, qapp, percent):
    apply_theme(qapp, "light", percent)
    qapp.processEvents()
    assert list(check_clipping(desk.page)) == []
