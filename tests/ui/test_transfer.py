"""The page of hand-overs: writing a file, checking one, taking back what it brought."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    BadSignatureError,
    ExportFileError,
    NotForMeError,
    TargetUnwritableError,
    UntrustedError,
)
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.presenters.transfer import TransferPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import transfer
from liaise_desktop.gui.views.bring_in_card import FileRow
from tests.transfer_story import Seat, the_story
from tests.ui.audit import audit, check_clipping
from tests.ui.longer_words import longer_words


@pytest.fixture
def people(tmp_path):
    laptops = the_story(tmp_path)
    yield laptops
    for laptop in laptops:
        laptop.close()


class Desk:
    """The page in front of somebody, with everything behind it."""

    def __init__(self, qtbot, laptop, *, enrolled=True, work=TransferWork):
        self.qtbot = qtbot
        self.seat = Seat(laptop, work)
        self.waiting = []
        self.page = transfer.TransferPage()
        qtbot.addWidget(self.page)
        self.presenter = TransferPresenter(
            self.page,
            self.seat.work,
            self.seat.port if enrolled else None,
            open_=self.seat.open_,
            notify=self.seat.notify,
            count=self.waiting.append,
        )
        transfer.connect(self.page, self.presenter)
        self.presenter.start()
        self.run()
        self.page.resize(1150, 714)
        with qtbot.waitExposed(self.page):
            self.page.show()

    def run(self):
        self.seat.jobs.run()

    def press(self, button):
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def tick(self, name):
        mark = next(m for m in self.page.hand_over._marks if m.text().startswith(name))
        self.press(mark)
        self.run()

    def rows(self):
        return [row for row in self.page.findChildren(FileRow) if row.isVisible()]

    def said(self):
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def desk(qtbot, people):
    return Desk(qtbot, people[0])


def test_the_people_of_the_city_can_be_chosen_and_nobody_is_chosen_yet(desk):
    assert [mark.text() for mark in desk.page.hand_over._marks] == ["Anke, Supervisor", "Tomas, Mediator"]
    assert not desk.page.ui.export_button.isEnabled()
    assert "Choose at least one person." in desk.said()


def test_what_would_be_in_the_file_is_said_before_it_is_written(desk):
    desk.tick("Tomas")
    assert desk.page.ui.ahead.text() == "9 changes that they do not have yet, from 1 cases."
    desk.tick("Anke")
    assert desk.page.ui.ahead.text() == "They have everything that they may read."


def test_a_file_is_written_and_says_who_can_open_it(desk):
    desk.tick("Tomas")
    desk.press(desk.page.ui.export_button)
    assert desk.page.ui.exporting.isVisible()
    desk.run()
    assert not desk.page.ui.exporting.isVisible()
    written = list(desk.seat.laptop.outbox.glob("*.liaise"))
    assert desk.page.ui.written_name.text() in {path.name for path in written}
    assert "It can be opened by Tomas and you, and by nobody else." in desk.page.ui.written_readers.text()
    assert len(written) == 2
    assert "Tomas" in desk.page.ui.table.model().index(0, 2).data()


def test_writing_can_be_stopped_and_then_there_is_no_file(desk):
    before = set(desk.seat.laptop.outbox.iterdir())
    desk.tick("Tomas")
    desk.press(desk.page.ui.export_button)
    desk.press(desk.page.ui.exporting.cancel_button)
    desk.run()
    assert set(desk.seat.laptop.outbox.iterdir()) == before
    assert desk.page.ui.export_button.isVisible()
    assert not desk.page.ui.written.isVisible()


def test_nothing_new_is_said_in_a_quiet_banner(desk):
    desk.tick("Anke")
    desk.press(desk.page.ui.export_button)
    desk.run()
    assert desk.page.ui.refused.title == "Nothing new to hand over"
    assert desk.page.ui.refused.kind == "slate"


def test_without_a_stick_the_folder_is_asked_for(qtbot, people, tmp_path):
    desk = Desk(qtbot, people[0])
    desk.seat.places.clear()
    desk.press(desk.page.ui.look_again)
    desk.run()
    desk.tick("Tomas")
    desk.press(desk.page.ui.export_button)
    dialog = desk.page.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    desk.run()
    assert desk.page.ui.place.value() == str(tmp_path)
    desk.press(desk.page.ui.export_button)
    desk.run()
    assert len(list(tmp_path.glob("*.liaise"))) == 1


def test_a_file_on_the_stick_lies_ready_and_is_looked_into(desk, people):
    sent = people[1].export(people[0]).path
    shutil.copy(sent, desk.seat.laptop.outbox)
    desk.press(desk.page.ui.look_again)
    desk.run()
    assert [row.file.name for row in desk.rows()] == [sent.name]
    assert desk.waiting[-1] == 1
    desk.press(desk.rows()[0].button)
    assert desk.page.ui.checking.isVisible()
    desk.run()
    assert desk.seat.opened[0][0] == "import"


def test_what_one_wrote_oneself_does_not_lie_ready(desk):
    desk.tick("Tomas")
    desk.press(desk.page.ui.export_button)
    desk.run()
    assert desk.rows() == []
    assert "No file lies ready" in desk.said()


def test_a_file_that_was_looked_at_is_offered_again_once(desk, people):
    sent = people[1].export(people[0]).path
    shutil.copy(sent, desk.seat.laptop.outbox)
    staged = people[0].stage(sent)
    desk.press(desk.page.ui.look_again)
    desk.run()
    assert [row.file.staged for row in desk.rows()] == [staged.id]
    desk.press(desk.rows()[0].button)
    assert desk.seat.opened == [("import", staged.id)]


def test_a_check_can_be_stopped_and_keeps_nothing(desk, people):
    sent = people[1].export(people[0]).path
    desk.page.bring_in.file_chosen.emit(str(sent))
    desk.press(desk.page.ui.checking.cancel_button)
    desk.run()
    assert desk.seat.opened == []
    assert people[0].rows("SELECT count(*) FROM staged_file") == [(0,)]
    assert desk.page.ui.choose.isEnabled()


def test_a_file_can_be_dropped_on_the_page(desk, people):
    sent = people[1].export(people[0]).path
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sent))])
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.page.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, no_key))
    desk.run()
    assert desk.seat.opened[0][0] == "import"


@pytest.mark.parametrize("urls", [[], ["https://example.org/x.liaise"], ["file:///nowhere.liaise"]])
def test_what_is_no_file_of_this_computer_is_not_taken(urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    assert transfer.dropped_file(data) == ""


def test_a_file_that_is_none_is_refused_and_stands_in_the_list(desk, tmp_path):
    bad = tmp_path / "holiday.liaise"
    bad.write_bytes(b"a picture of the sea")
    desk.page.bring_in.file_chosen.emit(str(bad))
    desk.run()
    assert desk.page.ui.refused.isVisible()
    assert desk.page.ui.refused.title == "This is not an export file"
    assert desk.page.ui.refused.kind == "brick"
    assert desk.page.ui.table.model().index(0, 4).data() == "This is not an export file"


class PulledOut(TransferWork):
    """A stick that is pulled out while the first check runs."""

    out = True

    def stage(self, path, progress):
        if self.out:
            self.out = False
            raise TargetUnwritableError
        return super().stage(path, progress)


def test_a_stick_that_was_pulled_out_can_be_put_back(qtbot, people):
    desk = Desk(qtbot, people[0], work=PulledOut)
    sent = people[1].export(people[0]).path
    desk.page.bring_in.file_chosen.emit(str(sent))
    desk.run()
    assert desk.page.ui.refused.kind == "ochre"
    assert desk.seat.opened == []
    assert desk.page.ui.refused.action_button.text() == "Try again"
    desk.press(desk.page.ui.refused.action_button)
    desk.run()
    assert desk.seat.opened[0][0] == "import"


@pytest.fixture
def page(qtbot):
    page = transfer.TransferPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("kind", sorted(ExportFileError.__subclasses__(), key=lambda k: k.code))
def test_every_refusal_has_a_banner_of_its_own_words(page, kind):
    page.bring_in.show_refused(kind(), again=False)
    banner = page.ui.refused
    assert banner.isVisible()
    assert (banner.title, banner.sentence) != ("", "")
    assert banner.title != error_text(ExportFileError()).title
    assert "{" not in banner.title + banner.sentence


def test_an_unknown_sender_is_refused_with_the_way_to_enrolment(page):
    page.bring_in.show_refused(UntrustedError(), again=False)
    assert page.ui.refused.kind == "ochre"
    assert "thirty digits" in page.ui.refused.sentence
    assert "Nothing was opened" in page.ui.refused.sentence


def test_a_forged_file_is_brick_and_a_known_one_is_quiet(page):
    page.bring_in.show_refused(BadSignatureError(), again=False)
    assert page.ui.refused.kind == "brick"
    page.bring_in.show_refused(AlreadyImportedError(on="2027-01-15T08:00:00+00:00"), again=False)
    assert page.ui.refused.kind == "slate"
    assert "15 January 2027" in page.ui.refused.sentence


def test_somebody_without_a_valid_laptop_is_named(page):
    page.hand_over.show_refused(NotForMeError(principal="tomas@testville.example"), again=False)
    assert page.ui.refused.title == "No laptop of tomas@testville.example can receive files"


def test_what_a_file_brought_can_be_taken_back_from_the_list(desk, people):
    mira, tomas, _ = people
    mira.take(tomas.export(mira).path, leave_open=True)
    desk.press(desk.page.ui.look_again)
    desk.run()
    desk.page.ui.table.setFocus()
    desk.page.ui.table.go_to_row(0)
    assert "Can be taken back" in desk.page.ui.table.model().index(0, 4).data()
    desk.press(desk.page.ui.take_back)
    desk.run()
    assert desk.page.ui.table.model().index(0, 4).data() == "Taken back"
    assert not desk.page.ui.take_back.isEnabled()
    assert desk.seat.toasts[0][0] == "Taken back. The file can be brought in again."
    assert "note" in desk.seat.announced[0].kinds


def test_before_enrolment_the_page_says_what_is_missing(qtbot, people):
    desk = Desk(qtbot, people[0], enrolled=False)
    assert "This laptop is not certified yet" in desk.said()
    assert not desk.page.ui.export_button.isVisible()
    assert not desk.page.acceptDrops()


def test_a_saved_note_is_counted_at_once(desk, people):
    desk.tick("Tomas")
    people[0].add({"reading": "New."}, "ab" * 16, people[0].rows("SELECT lower(hex(id)) FROM binder")[0][0])
    desk.presenter.heard(ChangeSet(kinds=frozenset({"note"})), None)
    desk.run()
    assert desk.page.ui.ahead.text().startswith("10 changes")


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_page_is_accessible(desk, people, qapp, look):
    shutil.copy(people[1].export(people[0]).path, desk.seat.laptop.outbox)
    apply_theme(qapp, look)
    desk.press(desk.page.ui.look_again)
    desk.run()
    desk.tick("Tomas")
    assert audit(desk.page) == []


def test_longer_words_of_another_language_are_not_cut(desk, people, qapp):
    shutil.copy(people[1].export(people[0]).path, desk.seat.laptop.outbox)
    desk.press(desk.page.ui.look_again)
    desk.run()
    desk.tick("Tomas")
    with longer_words(qapp):
        assert desk.rows()[0].button.text() == "Look inside mmmmm"
        assert list(check_clipping(desk.page)) == []
    assert desk.rows()[0].button.text() == "Look inside"


@pytest.mark.parametrize("percent", [150, 200])
def test_large_text_is_not_cut(desk, qapp, percent):
    apply_theme(qapp, "light", percent)
    desk.tick("Tomas")
    qapp.processEvents()
    assert list(check_clipping(desk.page)) == []
    assert QLocale().name() == "en_GB"
