"""The bin and the history of records, as people see and use them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.listings import Author, RecordVersion
from liaise_desktop.application.today import BinRow
from liaise_desktop.domain.bins import BinEntry
from liaise_desktop.domain.errors import VaultError
from liaise_desktop.domain.records import Note
from liaise_desktop.gui.presenters.bin import BinPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import bin_section
from liaise_desktop.gui.views.history_view import History
from liaise_desktop.gui.views.marked_text import MarkedText
from liaise_desktop.gui.widgets import PushButton
from tests.fakes import ANKE, MIRA, anke, mira
from tests.ui.audit import audit
from tests.ui.today_kit import CASE, Day, Office

NOTE, BINDER = "a" * 32, "b" * 32


def row(at="2026-03-01T10:00:00Z", **fields):
    known = {
        "target": NOTE, "type": "note", "words": "Call back", "case": CASE, "pseudonym": "Nadia B.",
        "by": MIRA, "by_name": "Mira K.", "at": at, "k": 1,
    }  # fmt: skip
    return BinRow(**known | fields)


class Bin:
    """The section over a `Day` and a vault in memory."""

    def __init__(self, qtbot, rows=(), desk=mira):
        self.office = Office(qtbot, Day(bin=list(rows)), desk=desk)
        self.failed = []
        self.view = bin_section.BinSection()
        qtbot.addWidget(self.view)
        self.presenter = BinPresenter(
            self.view, self.office.work, notify=self.office.notify, failed=self.failed.append
        )
        bin_section.connect(self.view, self.presenter)
        self.view.resize(900, 600)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        with self.office.vault.unit() as unit:
            said = {"purpose": "case", "audience": [MIRA]}
            unit.log.add(said, record=BINDER, binder=BINDER, type_="binder")
            note = {"next_what": "Call back", "case": CASE, "written_by": MIRA}
            unit.log.add(note, record=NOTE, binder=BINDER, type_=Note.TYPE)
        self.presenter.refresh()

    def buttons(self):
        return [
            button.text() for button in self.view.findChildren(PushButton) if button.isVisible()
        ]

    def press(self, words):
        QApplication.processEvents()
        button = next(
            one
            for one in self.view.findChildren(PushButton)
            if one.text() == words and one.isVisible()
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def entries(self):
        return [state.values() for state in self.office.vault.of_type(BinEntry.TYPE)]


def test_an_empty_bin_says_what_would_stand_there(qtbot):
    shown = Bin(qtbot)
    assert shown.view.ui.empty.isVisible()
    assert not shown.view.ui.card.isVisible()


def test_what_goes_into_the_bin_can_be_taken_back_at_once(qtbot):
    shown = Bin(qtbot)
    shown.presenter.put(NOTE)
    assert shown.office.said == ["In the bin"]
    assert shown.entries()[0]["target"] == NOTE
    shown.office.undo()
    assert shown.entries()[0]["restored_on"]
    assert shown.office.said[-1] == "Put back"


def test_a_line_says_what_whose_and_how_many_days_are_left_and_goes_back(qtbot):
    shown = Bin(qtbot, [row()])
    [entry] = shown.view.findChildren(bin_section.EntryLine)
    assert entry.accessibleName() == "Call back, Nadia B., note, Mira K., 22 days left"
    shown.presenter.put(NOTE)
    shown.press("Put back")
    assert all(entry["restored_on"] for entry in shown.entries())


def test_only_after_its_days_a_supervisor_can_erase_and_a_mediator_cannot(qtbot):
    old = row("2026-02-01T10:00:00Z")
    assert Bin(qtbot, [row()], desk=anke).buttons() == ["Put back"]
    assert Bin(qtbot, [old]).buttons() == ["Put back"]
    shown = Bin(qtbot, [old], desk=anke)
    assert shown.buttons() == ["Erase for good", "Put back"]
    shown.press("Erase for good")
    assert shown.office.vault.state(NOTE).erased("next_what")
    assert shown.office.said == ["Erased for good"]


def test_what_is_not_yours_stays_and_says_so(qtbot):
    shown = Bin(qtbot, desk=anke)
    shown.presenter.put(NOTE)
    assert [error.code for error in shown.failed] == ["not-yours-to-set-aside"]
    assert shown.entries() == []


def test_a_bin_that_cannot_be_read_says_so(qtbot):
    shown = Bin(qtbot)

    def broken(*_):
        raise VaultError

    shown.office.day.binned = broken
    shown.presenter.refresh()
    assert shown.view.ui.banner.isVisible()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_bin_can_be_used_by_everybody(qapp, qtbot, look):
    apply_theme(qapp, look)
    shown = Bin(qtbot, [row("2026-02-01T10:00:00Z"), row(k=2)], desk=anke)
    assert audit(shown.view) == []


def version(change, at, current=(), **fields):
    author = Author("ab" * 32, ANKE, "Anke V.", "supervisor")
    return RecordVersion(change=change, author=author, at=at, fields=fields, current=current)


def test_the_history_marks_what_differs_from_the_version_before(qtbot):
    versions = [
        version("2", "2026-03-10T10:00:00+00:00", current=("text",), text="A calm afternoon"),
        version("1", "2026-03-09T10:00:00+00:00", text="A calm evening"),
    ]
    view = History(versions, {}, "flag")
    qtbot.addWidget(view)
    view.show()
    [marked] = view.findChildren(MarkedText)
    assert [marked.text()[start:end] for start, end in marked.spans()] == ["afternoon"]
