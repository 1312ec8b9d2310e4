"""Hand-overs on the threads of the application: one that writes, one that works beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from liaise_desktop.app import practice_city
from liaise_desktop.app.hand_over import transfer_desk
from liaise_desktop.app.transfer_work import TransferWork
from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.gui.jobs import QtJobRunner
from liaise_desktop.gui.presenters.import_preview import ImportPresenter
from liaise_desktop.gui.presenters.transfer import TransferPresenter
from liaise_desktop.gui.presenters.transfer_port import Place
from liaise_desktop.gui.views import import_preview, transfer
from liaise_desktop.gui.views.bring_in_card import FileRow
from tests.office_kit import Office


class Window:
    """Both pages of one person, with the two runners that the application has."""

    def __init__(self, qtbot, office, person):
        self.qtbot, self.office = qtbot, office
        self.writing, self.beside = QtJobRunner(), QtJobRunner()
        self.told, self.toasts = [], []
        self.opening = self.on_writer(lambda _progress: office.session(person))
        self.session = self.opening.session
        session = self.session
        work = Workplace(
            desk=session.desk,
            reader=session.reader(),
            jobs=self.writing,
            announce=lambda changes, who: self.told.append(changes),
            city=None,
        )
        port = TransferWork(
            transfer_desk(session, self.writing.call_and_wait),
            session.vault.read_connection,
            look=lambda: [Place(office.stick, "Blue")],
        )
        self.page, self.preview = transfer.TransferPage(), import_preview.ImportPage()
        words = {"open_": self.open_, "notify": self.notify, "jobs": self.beside}
        self.presenter = TransferPresenter(self.page, work, port, **words)
        self.importing = ImportPresenter(self.preview, work, port, **words)
        transfer.connect(self.page, self.presenter)
        import_preview.connect(self.preview, self.importing)
        for page in (self.page, self.preview):
            qtbot.addWidget(page)
            page.resize(1150, 714)
            page.show()
        self.presenter.start()
        self.settle()

    def on_writer(self, work):
        answers = []
        self.writing.start(work, done=answers.append, failed=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
        return answers[0]

    def settle(self):
        self.qtbot.waitUntil(
            lambda: not self.beside.is_busy() and not self.writing.is_busy(), timeout=20_000
        )

    def open_(self, kind, record):
        if kind == "import":
            self.importing.open_import(record)

    def notify(self, text, undo):
        self.toasts.append((text, undo))

    def press(self, button):
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def close(self):
        self.settle()
        self.on_writer(lambda _progress: self.opening.__exit__(None, None, None))
        assert self.beside.close()
        assert self.writing.close()


@pytest.fixture
def office(tmp_path):
    office = Office(tmp_path)
    with office.session("mira") as session:
        propose_case(
            session.desk,
            Proposal(
                purpose="SUPPORT",
                legal_basis="PUBLIC_TASK",
                necessity="She asked for support",
                supervisor=practice_city.ANKE.principal,
            ),
        )
    return office


def test_a_case_goes_from_one_window_to_the_other_and_back_out(qtbot, office):
    mira = Window(qtbot, office, "mira")
    mira.press(mira.page.hand_over._marks[0])
    assert mira.page.ui.ahead.text().startswith("3 changes")
    mira.press(mira.page.ui.export_button)
    assert mira.page.ui.written.isVisible()
    mira.close()

    anke = Window(qtbot, office, "anke")
    (row,) = [row for row in anke.page.findChildren(FileRow) if row.isVisible()]
    anke.press(row.button)
    assert anke.preview.ui.name.text() == "Mira K., Mediator"
    anke.press(anke.preview.ui.bring_in)
    text, undo = anke.toasts[0]
    assert text == "Brought in 3 items from Mira K."
    (case,) = anke.told[0].cases
    assert anke.session.reader().case_detail(case) is not None
    undo()
    anke.settle()
    assert anke.session.reader().case_detail(case) is None
    assert anke.told[1].cases == {case}
    anke.close()
