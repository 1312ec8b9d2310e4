"""Files under a note: attached, opened, saved and removed from the case page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liaise_desktop.app.attachments_port import AttachmentsAtWork
from liaise_desktop.app.opened_copies import OpenedCopies
from liaise_desktop.domain.errors import AttachmentEmptyError, AttachmentKindError
from liaise_desktop.gui.presenters.attachments import OPEN, REMOVE, SAVE, AttachmentsPresenter
from liaise_desktop.gui.views.attachment_dialogs import AttachmentForm
from liaise_desktop.gui.views.attachment_dialogs import connect as connect_files
from liaise_desktop.gui.views.attachment_lines import AttachmentLine
from liaise_desktop.gui.views.note_card import NoteCard
from tests.ui.audit import audit
from tests.ui.case_kit import TOMAS, AtOnce, Place, World, settle
from tests.unit.test_pictures import SECRET, bomb, jpeg


def let_go(card, *paths):
    """Drag files over a note and let them go; return whether it would take them."""
    data, at = QMimeData(), QPoint(20, 20)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    said = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, *said)
    enter.setAccepted(False)
    QApplication.sendEvent(card, enter)
    taken = enter.isAccepted()
    if taken:
        assert card.line == "pine"
        QApplication.sendEvent(card, QDropEvent(QPointF(at), *said))
        assert card.line == "line"
    settle()
    return taken


SOUND = b"fLaC" + bytes(90_000)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


class Next(AtOnce):
    """Runs jobs as soon as whoever started them has come back."""

    cancelled = 0

    def start(self, work, **outcomes):
        QTimer.singleShot(0, partial(super().start, work, **outcomes))
        return self

    def cancel(self):
        self.cancelled += 1


class Files:
    """A case page with a note, and hands that choose files for it."""

    def __init__(self, world, folder, jobs=None, **size):
        self.world, self.folder = world, folder
        self.case = world.case()
        self.note = world.note(self.case)
        self.page = world.shown(self.case, **size)
        self.copies = OpenedCopies(folder / "opened")
        session = SimpleNamespace(vault=world.vault, desk=world._at(world.principal))
        work = world.presenter._work
        self.presenter = AttachmentsPresenter(
            self.page.files,
            work,
            AttachmentsAtWork(session, self.copies),
            jobs=jobs or Next(),
            notify=world._notify,
        )
        connect_files(self.page.files, self.page.body.timeline, self.presenter)
        self.opened = []
        self.page.files.outside = self._outside

    def _outside(self, path):
        self.opened.append((path, path.read_bytes()))
        return True

    def choose(self, name, data=SOUND):
        """Say yes to attaching a file that is made now."""
        path = self.folder / name
        path.write_bytes(data)
        self.page.files.source = lambda *_: str(path)
        self.presenter.attach_clicked(self.note)
        settle()
        return self.form()

    def form(self):
        forms = self.page.window().findChildren(AttachmentForm)
        return next((form for form in forms if form.isVisible()), None)

    def attach(self, name, data=SOUND):
        press(self.choose(name, data).ui.keep)
        return self.line()

    def lines(self):
        settle()
        return self.page.findChildren(AttachmentLine)

    def line(self):
        (line,) = [line for line in self.lines() if line.isVisible()]
        return line

    def words(self):
        shown = (label for label in self.line().findChildren(QLabel) if label.isVisible())
        return " ".join(label.text() for label in shown)

    def ask(self, verb):
        self.line().asked.emit(verb, self.line()._attached)
        settle()
        return self.form()


@pytest.fixture
def world(place, qapp):
    made = World(place)
    yield made
    made.put_away()


@pytest.fixture
def files(world, tmp_path):
    return Files(world, tmp_path)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_a_file_is_attached_and_stands_under_its_note(files):
    form = files.choose("talk at the river.flac")
    assert "talk at the river.flac (90.0 kB)" in form.ui.name.text()
    assert not form.ui.clean.isVisible()
    press(form.ui.keep)
    assert files.form() is None
    assert files.world.toasts[-1][0] == "File attached"
    assert "Sound, 90.0 kB" in files.words()
    assert files.line().open.accessibleName() == "Open: talk at the river.flac"


def test_hidden_data_are_taken_out_of_a_picture_unless_the_tick_is_taken_away(files):
    form = files.choose("river.jpg", jpeg())
    assert form.ui.clean.isChecked()
    press(form.ui.keep)
    press(files.ask(OPEN).ui.keep)
    assert SECRET not in files.opened[-1][1]
    files.world.wall.forward(minutes=1)
    form = files.choose("river.jpg", jpeg())
    press(form.ui.clean)
    press(form.ui.keep)
    line = files.lines()[-1]
    line.asked.emit(OPEN, line._attached)
    press(files.form().ui.keep)
    assert {SECRET in data for _, data in files.opened} == {True, False}


def test_nothing_is_opened_before_the_warning_was_read(files):
    files.attach("talk.flac")
    press(files.line().open)
    form = files.form()
    assert "private folder" in form.ui.words.text()
    assert not files.copies.folder.exists()
    press(form.ui.cancel)
    assert (files.opened, files.form()) == ([], None)
    press(files.line().open)
    press(files.form().ui.keep)
    ((path, data),) = files.opened
    assert data == SOUND
    assert path.name == "talk.flac"
    assert path.parent.parent == files.copies.folder
    assert files.form() is None


def test_a_file_that_no_program_opens_is_said(files):
    files.attach("talk.flac")
    files.page.files.outside = lambda _: False
    form = files.ask(OPEN)
    press(form.ui.keep)
    assert form.ui.refusal.isVisible()
    assert form.ui.keep.isVisible()


def test_a_copy_is_saved_where_somebody_wants_it_under_a_safe_name(files, tmp_path):
    files.attach("talk\u202ecalf.flac")
    offered = []
    target = tmp_path / "copy.flac"
    target.write_bytes(b"what stood there")

    def choose(_, name):
        offered.append(name)
        return str(target)

    files.page.files.target = choose
    files.ask(SAVE)
    assert offered == ["talkcalf.flac"]
    assert target.read_bytes() == SOUND
    assert files.world.toasts[-1][0] == "Copy saved"
    assert "‹RLO›" in files.words()


def test_a_copy_that_cannot_be_saved_leaves_nothing(files, tmp_path):
    files.attach("talk.flac")
    files.page.files.target = lambda *_: str(tmp_path / "nowhere" / "copy.flac")
    form = files.ask(SAVE)
    assert form.ui.refusal.isVisible()
    assert not (tmp_path / "nowhere").exists()
    press(form.ui.cancel)
    assert files.form() is None


def test_a_removed_file_is_gone_with_its_bytes(files):
    files.attach("talk.flac")
    form = files.ask(REMOVE)
    assert form.ui.cancel.hasFocus()
    press(form.ui.keep)
    assert [line for line in files.lines() if line.isVisible()] == []
    assert files.world.toasts[-1][0] == "File removed for good"
    while files.world.vault.tidy():
        pass
    db = files.world.vault.read_connection()
    sha = files.world.reader().timeline(files.case, None, 5)[0].attached
    assert sha == ()
    assert db.execute("SELECT count(*) FROM attachment WHERE state<>1").fetchone() == (0,)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [("page.png", b"<svg/>", AttachmentKindError), ("empty.pdf", b"", AttachmentEmptyError)],
)
def test_a_file_that_may_not_be_attached_is_said_on_the_page(files, name, data, error):
    heard = []
    files.page.files.refused.connect(heard.append)
    assert files.choose(name, data) is None
    assert [type(one) for one in heard] == [error]
    assert files.lines() == []


def test_a_picture_that_would_choke_programs_is_refused_in_the_dialog(files):
    form = files.choose("bomb.png", bomb(20_000, 20_000))
    press(form.ui.keep)
    assert form.ui.refusal.isVisible()
    assert "20000" in form.ui.refusal.sentence
    assert files.lines() == []


class Held(Next):
    """Begins work and comes no further than three tenths, until it is stopped."""

    def start(self, work, *, done, failed, progressed=None):
        QTimer.singleShot(0, partial(progressed, 3, 10))
        return self


def test_long_work_shows_how_far_it_is_and_can_be_stopped(world, tmp_path):
    jobs = Held()
    files = Files(world, tmp_path, jobs)
    form = files.choose("talk.flac")
    press(form.ui.keep)
    assert form.ui.progress.isVisible()
    assert not form.ui.keep.isVisible()
    assert form.ui.progress._bar.value() == 3
    press(form.ui.progress.cancel_button)
    assert jobs.cancelled == 1
    assert files.form() is None


def test_a_file_whose_bytes_have_not_come_says_so(files):
    files.attach("talk.flac")
    with files.world.vault.unit() as unit:
        unit.db.execute("UPDATE attachment SET sha=NULL, state=2 WHERE sha IS NOT NULL")
    files.world.presenter.open_case(files.case)
    assert "not on this laptop" in files.words()
    assert not files.line().open.isVisible()


def test_somebody_elses_file_cannot_be_removed(world, tmp_path):
    files = Files(world, tmp_path)
    files.attach("talk.flac")
    world.principal = TOMAS
    files.presenter._work = replace(files.presenter._work, desk=world._at(TOMAS))
    form = files.ask(REMOVE)
    press(form.ui.keep)
    assert form.ui.refusal.isVisible()
    assert files.line().isVisible()


@pytest.mark.parametrize("verb", [OPEN, REMOVE])
def test_every_control_has_a_name_and_room(files, verb):
    files.attach("a rather long name of a recording made on the square.flac")
    assert audit(files.page.window()) == []
    assert [str(found) for found in audit(files.ask(verb))] == []


def test_a_file_that_is_let_go_over_a_note_is_asked_about_like_a_chosen_one(files):
    path = files.folder / "memo.flac"
    path.write_bytes(SOUND)
    [card] = files.page.findChildren(NoteCard)
    assert let_go(card, path)
    form = files.form()
    assert "memo.flac (90.0 kB)" in form.ui.name.text()
    press(form.ui.keep)
    assert "Sound, 90.0 kB" in files.words()


def test_a_file_that_cannot_be_kept_is_refused_when_it_is_let_go(files):
    path = files.folder / "list.txt"
    path.write_text("names")
    [card] = files.page.findChildren(NoteCard)
    let_go(card, path)
    assert files.form() is None
    assert files.page.body.ui.standing.isVisible()


def test_several_files_at_once_and_notes_of_others_take_nothing(files, place, qapp):
    [card] = files.page.findChildren(NoteCard)
    assert not let_go(card, files.folder / "a.flac", files.folder / "b.flac")
    reader = World(place, role="dpo")
    page = reader.shown(files.case)
    [card] = page.findChildren(NoteCard)
    assert not card.acceptDrops()
    reader.put_away()
