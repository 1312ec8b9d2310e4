"""The first run, driven as a person does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liaise_desktop.domain.errors import VaultFullError
from liaise_desktop.gui.presenters.first_run import FirstRunPresenter
from liaise_desktop.gui.presenters.sheet_check import Sheet
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.views.first_run import FirstRun, connect
from liaise_desktop.gui.views.recovery_sheet import WIDTH, SheetDrawing
from liaise_desktop.gui.views.sheet_printer import makes_paper, print_on
from tests.door_kit import (
    CODE,
    FACTS,
    WORDS,
    FakeMaker,
    FakePrinting,
    FakeSettings,
    HeldJobs,
    LongWords,
)
from tests.ui.audit import audit, check_clipping

GROUPS = CODE.split("-")
PAPER = Sheet("Maarhaven", "Team Riverside", "Riverside 2", "RIVERSIDE-04", "2026-03-12", tuple(GROUPS), practice=False)


class Run:
    def __init__(self, qtbot, facts=FACTS, *, refuses=None, printing=None, size=(1366, 768)):
        self.printing = printing or FakePrinting()
        self.page, self.jobs = FirstRun(None, self.printing), HeldJobs()
        self.settings, self.made = FakeSettings(), []
        self.maker = FakeMaker(refuses)
        self.presenter = FirstRunPresenter(
            self.page,
            self.maker,
            self.jobs,
            self.settings,
            facts,
            random=bytes,
            made=self.made.append,
        )
        connect(self.page, self.presenter)
        self.presenter.start()
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        QApplication.processEvents()
        self.qtbot = qtbot

    def press(self, button):
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def to_label(self):
        if not self.page.city.ui.practice.isVisible():
            QTest.keyClick(self.page.city.ui.same, Qt.Key.Key_Space)
        self.press(self.page.ui.next)
        return self

    def to_passphrase(self):
        self.to_label()
        edit = self.page.label.ui.label.edit
        edit.clear()
        QTest.keyClicks(edit, "Riverside 2")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        return self

    def to_sheet(self):
        self.to_passphrase()
        step = self.page.passphrase.ui
        QTest.keyClicks(step.first.edit, step.words.text())
        QTest.keyClick(step.first.edit, Qt.Key.Key_Return)
        QTest.keyClicks(step.second.edit, step.words.text())
        QTest.keyClick(step.second.edit, Qt.Key.Key_Return)
        return self

    def type_groups(self):
        sheet = self.page.sheet.ui
        sheet.one.edit.setFocus()
        for number in self.presenter.sheet.asked:
            QTest.keyClicks(QApplication.focusWidget(), GROUPS[number - 1].lower())
        return self

    def to_ready(self):
        self.to_sheet().type_groups()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        return self

    def shown(self):
        return self.page.ui.pages.currentWidget()


@pytest.fixture
def run(qtbot):
    return Run(qtbot)


def test_the_number_of_the_city_is_compared_before_anything_else(run):
    assert run.page.city.ui.number.text() == FACTS.root_number
    assert not run.page.ui.next.isEnabled()
    assert run.page.ui.missing.text() == "Compare the number first"
    run.to_label()
    assert run.shown() is run.page.label


def test_the_invented_city_says_that_it_is_invented(qtbot):
    run = Run(qtbot, replace(FACTS, practice=True))
    assert run.page.city.ui.practice.isVisible()
    assert not run.page.city.ui.number.isVisible()
    assert run.page.ui.next.isEnabled()


def test_languages_stand_in_their_own_words(run):
    chips = run.page.city.languages.chips
    assert [chip.text() for chip in chips.values()][:3] == ["English", "Français", "Deutsch"]
    run.press(chips["de"])
    assert run.settings.asked == [("language", "de")]
    assert run.page.steps.stages()[0].below == "Maarhaven, Deutsch"


def test_enter_leads_through_the_first_steps(run):
    run.to_passphrase()
    assert run.shown() is run.page.passphrase
    assert run.page.passphrase.ui.first.edit.hasFocus()
    assert [stage.state for stage in run.page.steps.stages()] == ["done", "done", "now", "open", "open"]
    assert run.page.steps.accessibleName() == "Step 3 of 5: Passphrase"


def test_five_words_are_shown_and_typed_twice(run):
    run.to_passphrase()
    step = run.page.passphrase.ui
    assert step.words.text() == WORDS
    QTest.keyClicks(step.first.edit, "river lantern house")
    assert run.page.ui.missing.text() == "These are not the words"
    run.press(step.another)
    assert (step.first.text(), run.page.ui.missing.text()) == ("", "Type the words")


def test_who_is_lent_english_words_is_told(qtbot):
    run = Run(qtbot).to_passphrase()
    assert not run.page.passphrase.ui.borrowed.isVisible()
    lent = Run(qtbot)
    lent.press(lent.page.city.languages.chips["sv"])
    step = lent.to_passphrase().page.passphrase.ui
    assert step.borrowed.isVisible()
    assert "these are English" in step.borrowed.text()
    lent.press(step.own)
    assert not step.borrowed.isVisible()


def test_a_passphrase_of_ones_own_hides_the_words_and_states_the_rule(run):
    run.to_passphrase()
    step = run.page.passphrase.ui
    run.press(step.own)
    assert not step.words.isVisible()
    assert "14 characters" in step.rule.text()
    QTest.keyClicks(step.first.edit, "too short")
    assert run.page.ui.missing.text() == "It needs 14 characters or more"
    run.press(step.own)
    assert step.words.isVisible()


def test_the_sheet_goes_to_the_printer_and_nowhere_else(run):
    run.to_sheet()
    run.press(run.page.sheet.ui.print)
    assert run.printing.sheets[0].groups == tuple(GROUPS)
    assert "Take the sheet" in run.page.sheet.ui.print_said.text()
    assert QApplication.clipboard().text() == ""


def test_a_printer_that_makes_a_file_is_refused(qtbot):
    run = Run(qtbot, printing=FakePrinting("file")).to_sheet()
    run.press(run.page.sheet.ui.print)
    assert "would have made a file" in run.page.sheet.ui.print_said.text()


def test_without_a_printer_the_groups_are_dictated_one_by_one(qtbot):
    run = Run(qtbot, printing=FakePrinting(there=False)).to_sheet()
    sheet = run.page.sheet.ui
    run.press(sheet.print)
    seen = []
    for _ in range(7):
        seen.append((sheet.hand_number.text(), sheet.hand_group.text()))
        run.press(sheet.hand_next)
    assert seen == [(f"Group {n} of 7", group) for n, group in enumerate(GROUPS, 1)]
    assert not sheet.by_hand_off.isVisible()
    assert not run.page.sheet.paper.isVisible()


def test_nobody_looks_for_printers_before_somebody_prints(run):
    run.to_sheet()
    run.press(run.page.sheet.ui.by_hand_on)
    run.press(run.page.sheet.ui.by_hand_off)
    assert run.printing.looked == 0
    run.press(run.page.sheet.ui.print)
    assert run.printing.looked == 1


def test_the_code_is_covered_while_it_is_typed_back(run):
    run.to_sheet()
    paper = run.page.sheet.paper
    assert not paper.is_covered()
    run.page.sheet.ui.one.edit.setFocus()
    assert paper.is_covered()
    run.page.sheet.ui.print.setFocus()
    assert not paper.is_covered()


def test_the_code_is_covered_while_another_window_is_in_front(run, qtbot):
    run.to_sheet()
    run.press(run.page.sheet.ui.by_hand_on)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    qtbot.waitUntil(run.page.sheet.paper.is_covered)
    assert run.page.sheet.ui.hand_group.text() == "····"
    run.page.activateWindow()
    qtbot.waitUntil(lambda: run.page.sheet.ui.hand_group.text() == GROUPS[0])


def test_the_cursor_goes_on_by_itself_when_a_group_fits(run):
    run.to_sheet()
    sheet = run.page.sheet.ui
    sheet.one.edit.setFocus()
    QTest.keyClicks(sheet.one.edit, GROUPS[run.presenter.sheet.asked[0] - 1])
    assert sheet.two.edit.hasFocus()
    assert run.page.ui.missing.text() == "One group to go"


def test_a_group_that_does_not_fit_is_named(run):
    run.to_sheet()
    sheet = run.page.sheet.ui
    number = run.presenter.sheet.asked[1]
    QTest.keyClicks(sheet.two.edit, "AAAA")
    assert sheet.two.error == f"Look again at group {number}."
    assert not run.page.ui.next.isEnabled()


def test_the_notes_are_made_at_the_end(run):
    run.to_ready()
    assert run.shown() is run.page.ready
    assert run.page.ui.next.text() == "Make my notes"
    assert run.page.ui.next.hasFocus()
    run.press(run.page.ui.next)
    assert (run.page.ui.next.text(), run.page.ui.next.isEnabled()) == ("Making your notes…", False)
    run.jobs.run()
    assert run.made == ["vault Riverside 2"]
    assert run.maker.made == [("Riverside 2", WORDS, CODE)]


def test_no_secret_stays_on_the_pages_once_the_notes_are_made(run):
    run.to_ready()
    run.press(run.page.ui.next)
    run.jobs.run()
    step, sheet = run.page.passphrase.ui, run.page.sheet.ui
    held = [step.words, step.first, step.second, sheet.one, sheet.two, sheet.hand_group]
    assert [part.text() for part in held] == [""] * 6


def test_a_full_disk_is_said_and_one_can_try_again(qtbot):
    run = Run(qtbot, refuses=VaultFullError()).to_ready()
    run.press(run.page.ui.next)
    run.jobs.run()
    assert run.page.ready.ui.banner.title == "The disk is full"
    assert run.page.ui.next.isEnabled()


def test_going_back_keeps_what_was_typed(run):
    run.to_sheet()
    for _ in range(2):
        run.press(run.page.ui.back)
    assert run.page.label.ui.label.text() == "Riverside 2"
    run.press(run.page.ui.next)
    run.press(run.page.ui.next)
    assert run.shown() is run.page.sheet


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("HP LaserJet Pro", True),
        ("Microsoft Print to PDF", False),
        ("PDF", False),
        ("Microsoft XPS Document Writer", False),
        ("Fax", False),
        ("", False),
    ],
)
def test_printers_that_put_out_no_paper_are_told_by_their_name(name, paper):
    assert makes_paper(name) is paper


def test_no_sheet_is_ever_written_into_a_file(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    assert print_on(printer, SheetDrawing(PAPER)) == "file"
    assert list(tmp_path.iterdir()) == []


def drawn(sheet, cover=""):
    drawing = SheetDrawing(sheet, cover)
    image = QImage(WIDTH, round(drawing.draw(None)), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    drawing.draw(painter)
    painter.end()
    return image


def test_every_group_stands_on_the_sheet(qapp):
    plain = drawn(PAPER)
    for number in range(7):
        other = replace(PAPER, groups=(*GROUPS[:number], "0000", *GROUPS[number + 1 :]))
        assert drawn(other) != plain


def test_a_covered_sheet_tells_nothing_of_the_code(qapp):
    other = replace(PAPER, groups=("0000",) * 7)
    assert drawn(PAPER, "Covered") == drawn(other, "Covered")


def test_the_sheet_is_white_in_every_theme(qapp):
    light = drawn(PAPER)
    apply_theme(qapp, "dark")
    assert drawn(PAPER) == light


STEPS = ("to_label", "to_passphrase", "to_sheet", "to_ready")
LOOKS = [("light", 100), ("dark", 100), ("contrast", 100), ("light", 200)]


@pytest.mark.parametrize("step", ["", *STEPS])
@pytest.mark.parametrize(("look", "percent"), LOOKS)
def test_every_step_passes_the_audit(qapp, qtbot, look, percent, step):
    apply_theme(qapp, look, percent)
    run = Run(qtbot)
    if step:
        getattr(run, step)()
    assert [str(f) for f in audit(run.page)] == []


@pytest.mark.parametrize("step", ["", *STEPS])
def test_long_words_are_not_cut(qapp, qtbot, step):
    run = Run(qtbot, size=(1024, 620))
    if step:
        getattr(run, step)()
    translator = LongWords()
    qapp.installTranslator(translator)
    try:
        for _ in range(4):
            qapp.processEvents()
        assert [str(f) for f in check_clipping(run.page)] == []
    finally:
        qapp.removeTranslator(translator)
