"""The page of what is kept or erased, over a real vault (G12)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaise_desktop.application import retention
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.application.writing import writing
from liaise_desktop.domain.records import JOURNAL, Case
from liaise_desktop.domain.retention import Choice, Periods
from liaise_desktop.domain.street import Contact
from liaise_desktop.gui.presenters.keeping import KeepingPresenter
from liaise_desktop.gui.views import keeping
from tests.ui.audit import audit
from tests.ui.case_kit import ANKE, NAMES, City, Place, World, in_frame, settle
from tests.ui.test_person_tab import press, save, words


class KeepingWorld(World):
    """The page at somebody's desk."""

    def page(self, jobs=None):
        super().page(jobs)
        work = Workplace(self._at(self.principal), self.reader(), self.jobs, self._tell, City())
        self.view = keeping.KeepingPage(City())
        self.keeping = KeepingPresenter(
            self.view, work, open_=self._open, notify=self._notify, periods=Periods(),
            names=lambda: NAMES,
        )  # fmt: skip
        keeping.connect(self.view, self.keeping)
        self.frames.append(in_frame(self.view))
        self.keeping.refresh()
        settle()
        return self.view

    def _tell(self, changes, initiator):
        self.keeping.heard(changes, initiator)

    @property
    def form(self):
        return self.view.forms.panel


@pytest.fixture
def place(tmp_path):
    made = Place(tmp_path)
    yield made
    made.vault.close()


def contact(world, text="The tall boy has a new job."):
    desk = world.mira
    with writing(desk) as at_work:
        binder = at_work.new_binder(JOURNAL, desk.principal, [desk.principal])
        kept = Contact(desk.new_id(), at="2025-02-11T18:42:00+01:00", place="SKATEPARK", people=4,
                       text=text, written_by=desk.principal)  # fmt: skip
        return at_work.create(kept, binder).id


def test_g12_nothing_is_due_and_the_page_says_so(place, qapp):
    world = KeepingWorld(place)
    assert "Nothing to decide" in words(world.page())
    world.put_away()


def test_g12_ones_own_contact_is_let_go_alone_and_leaves_the_list(place, qapp):
    world = KeepingWorld(place)
    kept = contact(world)
    page = world.page()
    assert "Riverside skatepark" in words(page)
    press(page, "Decide…")
    world.form.field("decision").set_value("ANONYMISE")
    save(world.form)
    assert "Nothing to decide" in words(page)
    state = world.reader().state(kept)
    assert (state.value("text", ""), state.value("people")) == ("", 4)
    assert world.toasts[-1][0] == "Carried out"
    world.put_away()


def test_all_of_ones_own_contacts_lose_their_text_at_once(place, qapp):
    world = KeepingWorld(place)
    kept = [contact(world) for _ in range(3)]
    page = world.page()
    press(page, "Keep only codes of all your own")
    assert "Nothing to decide" in words(page)
    assert not any(world.reader().state(one).value("text", "") for one in kept)
    assert not page.ui.all_own.isVisible()
    world.put_away()


def test_g12_a_case_that_is_due_is_decided_by_two_desks(place, qapp):
    world = KeepingWorld(place)
    case = world.case("Due D.")
    world.put_away()
    with writing(world.mira) as at_work:
        old = at_work.load(Case, case)
        at_work.change(old, replace(old, state="CLOSED", retention_on="2026-11-20"))
    page = world.page()
    press(page, "Decide…")
    save(world.form)
    assert "Proposed by Mira K." in words(page)
    assert not any(button.objectName() == "agree" for button in page.lines[0].buttons)
    world.put_away()
    lead = KeepingWorld(place, role="supervisor", principal=ANKE)
    page = lead.page()
    assert audit(page.window()) == []
    press(page, "Agree")
    assert lead.reader().state(case).value("state") == "ERASED"
    assert "Due D." not in words(page)
    assert lead.reader().search("Due").hits == ()
    lead.put_away()


def test_what_the_form_needs_is_said_at_its_field(place, qapp):
    world = KeepingWorld(place)
    contact(world)
    page = world.page()
    press(page, "Decide…")
    world.form.field("decision").set_value("KEEP")
    world.form.field("decision").answered.emit()
    save(world.form)
    assert "Please fill in what is marked" in words(world.form)
    world.form.field("ground").set_value("A court asked for it.")
    world.form.field("keep_until").set_value("2027-06-01")
    save(world.form)
    assert "Nothing to decide" in words(page)  # kept until then
    QTest.keyClick(page, Qt.Key.Key_Escape)
    world.put_away()


def test_a_decision_that_was_declined_can_be_proposed_again(place, qapp):
    world = KeepingWorld(place)
    kept = contact(world)
    made = retention.propose(world.anke, kept, Choice("ERASE")).made
    retention.decline(world.mira, made)
    assert "Decide…" in [button.text() for line in world.page().lines for button in line.buttons]
    world.put_away()
