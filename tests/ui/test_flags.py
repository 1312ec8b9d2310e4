"""Flags on the tab of tasks: raised, settled, taken back; steps that are done are folded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from liaise_desktop.application.cases import Proposal, propose_case
from liaise_desktop.application.listings import TaskRow
from liaise_desktop.domain.bins import BinEntry
from liaise_desktop.domain.errors import FieldMissingError
from liaise_desktop.domain.rights import Flag
from liaise_desktop.gui.errors import error_text
from liaise_desktop.gui.presenters.flags import FlagsPresenter
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import flag_forms
from liaise_desktop.gui.views.task_lines import TaskLines
from liaise_desktop.gui.widgets import CheckMark, PlainLabel, PushButton
from tests.fakes import ANKE, MIRA
from tests.ui.audit import audit
from tests.ui.today_kit import Office

NAMES = {MIRA: "Mira K.", ANKE: "Anke V."}


class Tab:
    """The tab over a vault in memory."""

    def __init__(self, qtbot):
        self.office, self.failed = Office(qtbot), []
        proposal = Proposal(
            purpose="SUPPORT", legal_basis="PUBLIC_TASK", necessity="x", supervisor=ANKE
        )
        self.case = propose_case(self.office.desk, proposal).made
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.lines = TaskLines(self.page)
        QVBoxLayout(self.page).addWidget(self.lines)
        self.view = flag_forms.FlagForms(self.page, lambda: list(NAMES.items()), self.failed.append)
        self.presenter = FlagsPresenter(
            self.view, self.office.work, notify=self.office.notify
        )
        flag_forms.connect(self.view, self.lines, self.presenter)
        self.presenter.open_case(self.case)
        self.page.resize(1000, 620)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)

    def show(self, *rows):
        self.lines.show_rows(rows, NAMES, can_write=True)
        QApplication.processEvents()

    def flags(self):
        return [state.values() for state in self.office.vault.of_type(Flag.TYPE)]

    def press(self, words):
        button = next(
            one
            for one in self.page.findChildren(PushButton)
            if one.text() == words and one.isVisible()
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill(self, **said):
        self.view.forms.panel.fill(said)
        QTest.mouseClick(self.view.forms.panel.ui.save, Qt.MouseButton.LeftButton)


def row(kind="next_step", what="Call back", done=False, due="2026-03-12"):
    return TaskRow(f"{kind}{what}", "c" * 32, kind, what, MIRA, due, done)


def test_a_flag_is_raised_with_words_and_a_day_and_taken_back(qtbot):
    tab = Tab(qtbot)
    tab.show()
    tab.press("Raise a flag")
    tab.fill(text="Look at the reading", who=ANKE, due="2026-03-20")
    [flag] = tab.flags()
    assert (flag["text"], flag["who"], flag["due"], flag["raised_by"]) == (
        "Look at the reading", ANKE, "2026-03-20", MIRA,
    )  # fmt: skip
    assert tab.office.said == ["Flag raised"]
    tab.office.undo()
    assert len(tab.office.vault.of_type(BinEntry.TYPE)) == 1


def test_a_flag_without_words_is_refused_at_its_field(qtbot):
    tab = Tab(qtbot)
    tab.show()
    tab.press("Raise a flag")
    tab.fill(text="")
    assert tab.flags() == []
    assert tab.view.forms.panel.isVisible()
    said = " ".join(label.text() for label in tab.view.forms.panel.findChildren(PlainLabel))
    assert error_text(FieldMissingError(record="flag", field="text")).sentence in said


def test_a_flag_is_settled_with_words_and_can_be_opened_again(qtbot):
    tab = Tab(qtbot)
    tab.presenter.answered("flag", tab.case, {"text": "Look", "who": "", "due": "2026-03-20"})
    made = tab.office.vault.of_type(Flag.TYPE)[0].id
    tab.show(TaskRow(made, tab.case, "flag", "Look", "", "2026-03-20", done=False))
    tab.press("Settle")
    tab.fill(resolution="Talked it over")
    assert tab.flags()[0]["resolution"] == "Talked it over"
    tab.office.undo()
    assert tab.flags()[0]["resolved_on"] == ""


def test_every_step_that_people_tick_has_a_tick_and_nothing_else(qtbot):
    tab = Tab(qtbot)
    ticked = []
    tab.lines.ticked.connect(lambda *said: ticked.append(said))
    tab.show(row(), row("goal_step", "Call the school"), row("review", ""), row("flag", "Look"))
    marks = tab.lines.findChildren(CheckMark)
    assert [mark.text() for mark in marks] == ["Call back", "Call the school"]
    QTest.keyClick(marks[1], Qt.Key.Key_Space)
    assert ticked == [("goal_stepCall the school", True)]
    said = [label.text() for label in tab.lines.findChildren(PlainLabel)]
    assert "Look at the case again: review" in said


def test_what_is_done_is_folded_and_shown_when_it_is_asked_for(qtbot):
    tab = Tab(qtbot)
    tab.show(row(), row(what="Wrote the letter", done=True))
    assert len(tab.lines.findChildren(CheckMark)) == 1
    tab.press("Show 1 that are done")
    QApplication.processEvents()
    assert [mark.isChecked() for mark in tab.lines.findChildren(CheckMark)][-2:] == [False, True]
    tab.press("Fold what is done")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_tab_can_be_used_by_everybody(qapp, qtbot, look):
    apply_theme(qapp, look)
    tab = Tab(qtbot)
    tab.show(row(), row("flag", "Look"), row(what="Wrote", done=True))
    assert audit(tab.page) == []
