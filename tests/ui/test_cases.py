"""The list of cases, as people see and use it."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application import notes
from liaise_desktop.application.cases import confirm_case
from liaise_desktop.application.listings import CaseRow
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.errors import StepNotOpenError
from liaise_desktop.gui.models.case_table import PAGE
from liaise_desktop.gui.presenters.cases import CasesPresenter, Colleague
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views import cases
from liaise_desktop.gui.views.frame import Frame
from tests.ui.audit import audit
from tests.ui.case_kit import ANKE, MIRA, NOW, TOMAS, AtOnce, City, Place, World

TEAM = (Colleague(TOMAS, "Tomas R.", "mediator"), Colleague(ANKE, "Anke V.", "supervisor"))
MANY = 5000


class Desk:
    """Mira K. at the page of cases; `reader` may be another than the vault's own."""

    def __init__(self, qtbot, world, reader=None, size=(1366, 768)):
        self.qtbot, self.world = qtbot, world
        self.jobs, self.opened, self.toasts = AtOnce(), [], []
        work = Workplace(world.mira, reader or world.reader(), self.jobs, self._announce, City())
        self.work, self.page = work, cases.CasesPage(work.city, today=self._today)
        self.presenter = CasesPresenter(
            self.page,
            work,
            open_=lambda kind, record: self.opened.append((kind, record)),
            notify=lambda text, undo: self.toasts.append(text),
            colleagues=lambda: TEAM,
        )
        cases.connect(self.page, self.presenter)
        self.presenter.start()
        self.frame = Frame()
        self.frame.add_page("cases", self.page, lambda: "Cases")
        self.frame.show_page("cases")
        self.frame.set_identity("Mira K.", "Mediator", "MK")
        self.frame.set_city("Maarhaven")
        qtbot.addWidget(self.frame)
        self.frame.resize(*size)
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)
        self.ui = self.page.ui

    def _today(self):
        return self.world.wall.now().date().isoformat()

    def _announce(self, changes, initiator):
        self.presenter.heard(changes, initiator)

    def rows(self):
        model = self.page.model
        return [model.row(at).pseudonym for at in range(model.rowCount())]

    def type(self, text):
        QTest.keyClicks(self.ui.filter.edit, text)

    def key(self, key, *modifiers):
        self.ui.table.setFocus()
        QTest.keyClick(self.ui.table, key, *modifiers)


@pytest.fixture
def world(tmp_path, qapp):
    place = Place(tmp_path)
    yield World(place)
    place.vault.close()


@pytest.fixture
def desk(qtbot, world):
    """Three cases: one due for review, one only proposed, one in another part of the year."""
    world.wall.moment = NOW - timedelta(days=3)
    world.case("Nadia B.", review_on="2026-11-21")
    world.wall.moment = NOW
    world.case("Bram S.", opened=False, review_on="2027-02-01")
    world.case("Éva Oost", review_on="2027-01-05", district="RIVERSIDE")
    return Desk(qtbot, world)


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# What stands in the list


def test_the_list_is_by_next_review_and_shows_by_what_it_is_sorted(desk):
    assert desk.rows() == ["Nadia B.", "Éva Oost", "Bram S."]
    header = desk.ui.table.horizontalHeader()
    assert header.isSortIndicatorShown()
    model = desk.page.model
    sorted_by = model.headerData(header.sortIndicatorSection(), Qt.Orientation.Horizontal)
    assert sorted_by == "Next review"
    assert desk.ui.count.text().startswith("3 case")


def test_a_line_says_next_step_last_contact_review_status_and_worker(world, qtbot):
    case = world.case(review_on="2027-01-20")
    world.note(
        case,
        next_what="Ask her on Friday",
        next_who=MIRA,
        next_when="2099-11-27T10:00:00+00:00",
        place="SKATEPARK",
    )
    desk = Desk(qtbot, world)
    model = desk.page.model
    said = [str(model.index(0, at).data()) for at in range(model.columnCount())]
    assert said[0].startswith("Nadia B.")
    assert "Ask her on Friday" in said[1]
    assert "Riverside skatepark" in said[2]
    assert said[3].startswith("20 Jan")
    assert said[5] == "Mira K."


def test_a_review_that_is_past_says_that_it_is_due(desk):
    said = str(desk.page.model.index(0, 3).data())
    assert "due" in said
    assert "due" not in str(desk.page.model.index(1, 3).data())


def test_a_draft_shows_at_its_case(desk, world):
    case = desk.page.model.row(0).id
    notes.keep_draft(world.mira, notes.draft_key(case), {"entry": "half a"})
    desk.presenter.refresh()
    assert "draft" in str(desk.page.model.index(0, 0).data())
    press(desk.ui.draft)
    assert desk.rows() == ["Nadia B."]


def test_people_who_write_markup_are_shown_as_they_write(qtbot, world):
    world.case("<b>Nadia</b> &amp;")
    desk = Desk(qtbot, world)
    assert desk.rows() == ["<b>Nadia</b> &amp;"]
    assert "<b>Nadia</b> &amp;" in str(desk.page.model.index(0, 0).data())


# Filtering


def test_typing_narrows_the_list_without_regard_to_accents(desk):
    desk.type("eva")
    assert desk.rows() == ["Éva Oost"]
    assert desk.ui.count.text().startswith("1 case")
    desk.ui.filter.edit.clear()
    assert len(desk.rows()) == 3


def test_chips_and_their_keys_do_the_same(desk):
    assert desk.ui.open_only.isChecked()
    press(desk.ui.due)
    assert desk.rows() == ["Nadia B."]
    desk.key(Qt.Key.Key_4)
    assert not desk.ui.due.isChecked()
    assert len(desk.rows()) == 3
    desk.key(Qt.Key.Key_5)
    assert desk.ui.draft.isChecked()
    assert desk.rows() == []
    desk.page.clear_clicked.emit()
    assert not desk.ui.draft.isChecked()
    assert len(desk.rows()) == 3


def test_mine_leaves_out_what_somebody_else_leads(desk, world, qtbot):
    world.case("Tom H.", lead=TOMAS, standin="")
    desk.presenter.refresh()
    assert "Tom H." in desk.rows()
    desk.key(Qt.Key.Key_2)
    assert desk.ui.mine.isChecked()
    assert "Tom H." not in desk.rows()
    assert "Nadia B." in desk.rows()


def test_filters_hold_together_and_one_press_clears_them(desk):
    press(desk.ui.due)
    desk.type("bram")
    assert desk.rows() == []
    assert desk.ui.empty.isVisible()
    press(desk.ui.empty.button)
    assert len(desk.rows()) == 3
    assert desk.ui.filter.text() == ""
    assert not desk.ui.due.isChecked()


def test_slash_goes_to_the_filter(desk):
    desk.key(Qt.Key.Key_Slash)
    assert desk.ui.filter.edit.hasFocus()


def test_the_chosen_case_stays_chosen_when_the_list_is_read_again(desk, world):
    desk.ui.table.setFocus()
    desk.ui.table.go_to_row(1)
    world.case("Aaron A.", review_on="2026-11-24")
    desk.presenter.refresh()
    assert desk.page.model.row(desk.ui.table.current_row()).pseudonym == "Éva Oost"


# Going on


def test_enter_opens_the_case_and_n_its_composer(desk):
    desk.ui.table.go_to_row(1)
    case = desk.page.model.row(1).id
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_N)
    assert desk.opened == [("case", case), ("write", case)]


def test_a_double_click_or_a_single_one_opens_what_was_pressed(desk):
    table = desk.ui.table
    place = table.visualRect(desk.page.model.index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if not desk.opened:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.opened == [("case", desk.page.model.row(2).id)]


def test_the_menu_of_a_line_offers_to_write_a_note(desk):
    desk.ui.table.go_to_row(0)
    desk.ui.table.customContextMenuRequested.emit(QPoint(5, 5))
    desk.page._menu.picked.emit("note")
    desk.page._menu.hide()
    assert desk.opened == [("write", desk.page.model.row(0).id)]


# Nothing there


def test_an_empty_vault_says_what_will_stand_there_and_offers_a_new_case(qtbot, world):
    desk = Desk(qtbot, world)
    desk.page.clear_clicked.emit()
    assert desk.ui.empty.isVisible()
    assert not desk.ui.card.isVisible()
    press(desk.ui.empty.button)
    assert desk.page.new_case.panel.isVisible()


def test_the_first_page_of_a_new_vault_does_not_blame_a_filter(qtbot, world):
    desk = Desk(qtbot, world)
    assert "No case yet" in desk.ui.empty.title


# A new case


def asked(desk):
    press(desk.ui.new_case)
    return desk.page.new_case.panel


ANSWERS = {
    "purpose": "SUPPORT",
    "legal_basis": "PUBLIC_TASK",
    "necessity": "School and workshop help together.",
    "notice": "GIVEN",
    "district": "RIVERSIDE",
    "supervisor": ANKE,
}


def test_a_missing_second_reader_is_said_at_the_field_and_nothing_is_written(desk):
    panel = asked(desk)
    panel.fill({**ANSWERS, "supervisor": ""})
    press(panel.ui.save)
    field = panel.field("supervisor")
    assert panel.isVisible()
    assert "fill in" in field.field.error
    assert field.isAncestorOf(QApplication.focusWidget())
    assert len(desk.rows()) == 3
    panel.fill({"supervisor": ANKE})
    press(panel.ui.save)
    assert not panel.isVisible()
    assert len(desk.rows()) == 4


@pytest.mark.parametrize("later", ["legal_basis", "necessity", "notice"])
def test_what_the_second_reader_checks_may_come_later_but_opens_nothing(desk, world, later):
    panel = asked(desk)
    panel.fill({key: "" if key == later else value for key, value in ANSWERS.items()})
    press(panel.ui.save)
    ((_, case),) = desk.opened
    with pytest.raises(StepNotOpenError) as refused:
        confirm_case(world.anke, case)
    assert later in str(refused.value.facts)
    assert desk.work.reader.case_detail(case).case.state == "PROPOSED"


def test_a_case_is_proposed_told_and_opened_with_a_drawn_name(desk):
    panel = asked(desk)
    panel.fill(ANSWERS)
    press(panel.ui.save)
    ((kind, case),) = desk.opened
    assert kind == "case"
    made = desk.work.reader.case_detail(case)
    assert made.case.state == "PROPOSED"
    assert made.case.review_on == "2027-02-21"
    assert desk.toasts == ["Case proposed; it waits for its second reader"]
    (new,) = set(desk.rows()) - {"Nadia B.", "Bram S.", "Éva Oost"}
    assert len(new) > 2


def test_escape_closes_the_form_and_writes_nothing(desk):
    panel = asked(desk)
    panel.fill(ANSWERS)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    if panel.isVisible():  # it asks first whether to drop what was typed
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert len(desk.rows()) == 3
    assert desk.jobs.started == 0


# Long lists


class LongReader:
    """Five thousand cases, read as the vault reads them."""

    def __init__(self, reader):
        self._reader = reader
        row = CaseRow(
            "", "", "", "ACTIVE", "Ask again", "2099-01-01T10:00:00+00:00", "2026-11-01", "SKATEPARK",
            MIRA, "Mira K.", "2027-01-01", "", False, False, False, False, "",
        )  # fmt: skip
        self.rows = [
            replace(row, id=f"{at:032x}", code=f"MH-{at:04}", pseudonym=f"Person {at}", sort=f"{at:05}")
            for at in range(MANY)
        ]
        self.reads = 0

    def case_page(self, wanted, after, limit):
        self.reads += 1
        start = 0 if after is None else int(after.sort) + 1
        return self.rows[start : start + limit]

    def case_count(self, wanted, cap=1000):
        return min(len(self.rows), cap)

    def __getattr__(self, name):
        return getattr(self._reader, name)


def test_of_thousands_only_what_is_seen_is_read_and_the_rest_while_scrolling(qtbot, world):
    reader = LongReader(world.reader())
    started = time.process_time()
    desk = Desk(qtbot, world, reader)
    assert time.process_time() - started < 3.0
    assert desk.ui.count.text() == "1,000 cases or more"
    assert desk.page.model.rowCount() <= 2 * PAGE
    slowest = 0.0
    while desk.page.model.rowCount() < MANY:
        before = desk.page.model.rowCount()
        started = time.process_time()
        desk.ui.table.scrollToBottom()
        desk.page.model.fetchMore(desk.ui.table.rootIndex())
        QApplication.processEvents()
        slowest = max(slowest, time.process_time() - started)
        assert desk.page.model.rowCount() > before
    assert desk.rows() == [row.pseudonym for row in reader.rows]
    assert not desk.page.model.canFetchMore(desk.ui.table.rootIndex())
    assert slowest < 0.5


def test_keys_go_through_a_long_list_to_its_end(qtbot, world):
    desk = Desk(qtbot, world, LongReader(world.reader()))
    desk.ui.table.go_to_row(0)
    for _ in range(PAGE + 20):
        desk.key(Qt.Key.Key_Down)
    assert desk.ui.table.current_row() == PAGE + 20


# For everybody


@pytest.mark.parametrize(("look", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
@pytest.mark.parametrize("filled", [True, False])
def test_the_page_can_be_read_and_used_by_everybody(qapp, qtbot, world, look, percent, filled):
    apply_theme(qapp, look, percent)
    if filled:
        case = world.case()
        world.note(case, next_what="Ask her on Friday how it was", next_who=MIRA)
        world.case("Bram S.", opened=False)
    desk = Desk(qtbot, world)
    QApplication.processEvents()
    assert audit(desk.page.window()) == []


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_form_for_a_new_case_can_be_used_by_everybody(qapp, desk, look):
    apply_theme(qapp, look)
    panel = asked(desk)
    QApplication.processEvents()
    assert audit(panel) == []
