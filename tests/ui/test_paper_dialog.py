"""The paper dialog: nothing leaves without recipient, purpose and ground."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from liaise_desktop.application.change_set import ChangeSet
from liaise_desktop.application.workplace import Workplace
from liaise_desktop.domain.errors import PaperUnwritableError
from liaise_desktop.gui.presenters.paper import PaperPresenter
from liaise_desktop.gui.views.paper_dialog import PaperDialog, connect
from tests.ui.audit import audit
from tests.ui.case_kit import AtOnce, City, Place, World, put_away, settle


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    made = Place(tmp_path_factory.mktemp("place"))
    yield made
    made.vault.close()


@dataclass
class Made:
    serial: str
    changes: ChangeSet


class Press:
    """Takes orders for papers and prints none."""

    def __init__(self):
        self.orders, self.refusal = [], None

    def languages(self):
        return [("en", "English"), ("de", "Deutsch")]

    def ground(self, basis, language):
        words = {"en": "Public task, section 4", "de": "Öffentliche Aufgabe, § 4"}
        return words[language] if basis == "PUBLIC_TASK" else ""

    def make(self, order, progress):
        if self.refusal is not None:
            raise self.refusal
        self.orders.append(order)
        return Made("MH-2026-4F7K", ChangeSet(cases=frozenset({order.record})))


class Later(AtOnce):
    """Starts jobs and lets them lie."""

    cancelled = False

    def start(self, work, *, done, failed, progressed=None):
        return self

    def cancel(self):
        self.cancelled = True


class Counter:
    """A window with the dialog over it."""

    def __init__(self, place, jobs=None):
        self.world = World(place)
        self.case = self.world.case()
        self.window, self.press, self.jobs = QWidget(), Press(), jobs or AtOnce()
        self.window.resize(1366, 768)
        self.window.show()
        self.heard, self.toasts, self.asked, self.target = [], [], [], "/paper/summary.pdf"
        work = Workplace(
            self.world.mira, self.world.reader(), self.jobs, self._announce, City()
        )
        self.dialog = PaperDialog(self.window, self._choose)
        self.presenter = PaperPresenter(self.dialog, work, self.press, notify=self._notify)
        connect(self.dialog, self.presenter)

    def open(self):
        self.presenter.open_summary(self.case)
        settle()
        return self.form

    @property
    def form(self):
        return self.dialog._plates.form

    def fill(self):
        ui = self.form.ui
        ui.kind.set_value("REFERRAL")
        ui.kind.chosen.emit("REFERRAL")
        ui.recipient.set_text("Werkstatt Noord")
        ui.purpose.set_text("To plan the apprenticeship year")

    def save(self):
        QTest.mouseClick(self.form.frame.save, Qt.MouseButton.LeftButton)
        settle()

    def _announce(self, changes, initiator):
        self.heard.append(changes)

    def _notify(self, text, undo):
        self.toasts.append((text, undo))

    def _choose(self, window, name):
        self.asked.append(name)
        return self.target


@pytest.fixture
def counter(place, qapp):
    made = Counter(place)
    yield made
    put_away(made.window)


def test_a_paper_is_made_for_somebody_for_a_purpose_on_a_ground(counter):
    counter.open()
    counter.fill()
    counter.save()
    [order] = counter.press.orders
    assert order.record == counter.case
    assert order.target == "/paper/summary.pdf"
    assert (order.release.recipient, order.release.kind) == ("Werkstatt Noord", "REFERRAL")
    assert order.release.ground == "Public task, section 4"
    assert order.choice.notes
    assert not order.choice.violence_form
    assert counter.form is None
    assert "MH-2026-4F7K" in counter.toasts[0][0]
    assert len(counter.heard) == 1


def test_the_name_of_the_file_holds_the_code_and_no_name_of_a_person(counter):
    counter.open()
    counter.fill()
    counter.save()
    code = counter.world.reader().case_detail(counter.case).case.code
    assert counter.asked == [f"{code}-2026-11-23.pdf"]


@pytest.mark.parametrize("field", ["recipient", "purpose", "ground"])
def test_without_one_of_them_nothing_is_asked_for_and_nothing_made(counter, field):
    counter.open()
    counter.fill()
    getattr(counter.form.ui, field).set_text("  ")
    counter.save()
    assert getattr(counter.form.ui, field).error
    assert counter.asked == []
    assert counter.press.orders == []


def test_some_recipients_need_a_second_person(counter):
    form = counter.open()
    counter.fill()
    assert not form.ui.second_person.isVisible()
    form.ui.kind.set_value("CONF")
    form.ui.kind.chosen.emit("CONF")
    assert form.ui.second_person.isVisible()
    counter.save()
    assert form.ui.second_person.error
    form.ui.second_person.set_value("Anke V.")
    counter.save()
    assert counter.press.orders[0].release.second_person == "Anke V."


def test_an_intelligence_service_is_no_choice(counter):
    form = counter.open()
    combo = form.ui.kind.edit
    assert "INTEL" not in [combo.itemData(row) for row in range(combo.count())]


def test_the_ground_follows_the_language_of_the_paper_unless_somebody_wrote_another(counter):
    form = counter.open()
    form.ui.language.set_value("de")
    form.ui.language.chosen.emit("de")
    assert form.ui.ground.text() == "Öffentliche Aufgabe, § 4"
    form.ui.ground.set_text("A court order")
    form.ui.language.set_value("en")
    form.ui.language.chosen.emit("en")
    assert form.ui.ground.text() == "A court order"


def test_what_is_left_out_is_said_and_concerns_never_stand_alone(counter):
    form = counter.open()
    form.ui.notes.setChecked(False)
    assert "Left out this time: The last ten notes." in form.ui.left_out.text()
    assert "safe way to make contact" in form.ui.left_out.text()
    form.ui.strengths.setChecked(False)
    assert form.ui.strengths.isChecked()
    form.ui.concerns.setChecked(False)
    form.ui.strengths.setChecked(False)
    assert not form.ui.strengths.isChecked()


def test_nobody_who_names_no_file_gets_one(counter):
    counter.open()
    counter.fill()
    counter.target = ""
    counter.save()
    assert counter.press.orders == []
    assert counter.form is not None


def test_a_folder_that_cannot_be_written_is_said_and_all_stays_in_the_fields(counter):
    counter.press.refusal = PaperUnwritableError()
    form = counter.open()
    counter.fill()
    counter.save()
    assert form.ui.refusal.isVisible()
    assert "could not be saved there" in form.ui.refusal.title
    assert form.ui.recipient.text() == "Werkstatt Noord"
    counter.press.refusal = None
    counter.save()
    assert len(counter.press.orders) == 1


def test_making_can_be_stopped_and_a_second_press_makes_no_second_paper(place, qapp):
    counter = Counter(place, Later())
    form = counter.open()
    counter.fill()
    counter.save()
    assert not form.frame.save.isEnabled()
    counter.presenter.save_clicked()
    assert counter.asked == counter.asked[:1]
    QTest.mouseClick(form.frame.cancel, Qt.MouseButton.LeftButton)
    assert counter.jobs.cancelled
    assert form.frame.save.isEnabled()
    QTest.mouseClick(form.frame.cancel, Qt.MouseButton.LeftButton)
    assert counter.form is None
    put_away(counter.window)


def test_the_dialog_passes_the_audit(counter):
    form = counter.open()
    counter.fill()
    titles = [label.text() for label in form.findChildren(QLabel)]
    assert "Case summary as PDF" in titles
    assert [str(found) for found in audit(counter.window)] == []
