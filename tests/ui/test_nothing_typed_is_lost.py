"""Whatever form is open when the laptop is left, what was typed into it is there after the unlock."""

# ruff: noqa: F811 - fixtures are asked for by the names under which they are imported

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from liaise_desktop.gui.views.paper_dialog import PaperForm
from liaise_desktop.gui.views.plates import Plates
from liaise_desktop.gui.widgets import TextArea, TextField
from tests.desktop_kit import (
    CONTROL,
    collector,  # noqa: F401 - fixtures
    furnished,  # noqa: F401
    laptop,  # noqa: F401
    nadia,
    press,
)

TYPED = "half a sentence that"


def case_page(office):
    office.open("case", nadia(office))
    return office.pages.case_page


def plate(office):
    """The form that stands over the window, with its fields by name."""
    form = next(each.form for each in office.frame.findChildren(Plates) if each.form is not None)
    fields = [*form.findChildren(TextArea), *form.findChildren(TextField)]
    return form, {field.objectName(): field for field in fields}


def comment(office):
    page = case_page(office)
    note = next(entry.id for entry in office.pages.case._entries if entry.kind == "note")
    page.body.timeline.comment_clicked.emit(note)
    return plate(office)[1]["text"].edit


def strength(office):
    case_page(office).body.add_clicked.emit("STRENGTH")
    return plate(office)[1]["text"].edit


def concern(office):
    case_page(office).body.add_clicked.emit("CONCERN")
    return plate(office)[1]["alternative"].edit


def paper(office):
    press(case_page(office).ui.summary)
    form = next(each for each in office.frame.findChildren(PaperForm) if each.isVisible())
    return form.ui.recipient.edit


def new_case(office):
    office.open("cases", "")
    press(office.pages.cases_page.ui.new_case)
    return office.pages.cases_page.new_case.panel.field("necessity").field.edit


def new_mediation(office):
    office.open("mediations", "")
    press(office.pages.mediations_page.ui.new_mediation)
    return office.pages.mediations_page.forms.panel.field("title").field.edit


def composer(name):
    def opened(office):
        reading = case_page(office).composer.fields.ui.reading
        if name == "alternative" and not reading.text():
            QTest.keyClicks(reading.edit, "she is afraid")  # nobody is asked for another explanation of nothing
        return getattr(case_page(office).composer.fields.ui, name).edit

    opened.__name__ = f"composer_{name}"
    return opened


SMALL_FORMS = [comment, strength, concern, paper, new_case, new_mediation]
COMPOSER = [composer(name) for name in ("observed", "reading", "alternative", "next_what")]


def text_of(edit):
    return edit.toPlainText() if hasattr(edit, "toPlainText") else edit.text()


@pytest.mark.parametrize("opens", [comment, paper, new_case], ids=lambda opens: opens.__name__)
def test_what_is_typed_there_outlives_an_urgent_lock(laptop, opens):
    desktop, office = laptop.open()
    edit = opens(office)
    edit.setFocus()
    QTest.keyClicks(edit, TYPED)
    desktop.lock(urgent=True)
    laptop.locked()
    _, office = laptop.open()
    assert TYPED in text_of(opens(office))


def test_what_was_left_in_every_form_is_there_after_the_next_unlock(laptop):
    desktop, office = laptop.open()
    for opens in [*SMALL_FORMS, *COMPOSER]:
        edit = opens(office)
        edit.setFocus()
        QTest.keyClicks(edit, TYPED)
        if opens in SMALL_FORMS:
            QTest.keyClick(edit, Qt.Key.Key_Escape)
    desktop.lock(urgent=True)
    laptop.locked()
    _, office = laptop.open()
    missing = []
    for opens in [*SMALL_FORMS, *COMPOSER]:
        edit = opens(office)
        if TYPED not in text_of(edit):
            missing.append(opens.__name__)
        if opens in SMALL_FORMS:
            QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert missing == []


def test_escape_keeps_a_comment_and_cancel_throws_it_away(laptop):
    desktop, office = laptop.open()
    edit = comment(office)
    QTest.keyClicks(edit, TYPED)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    laptop.rest(desktop)
    edit = comment(office)
    assert text_of(edit) == TYPED
    press(plate(office)[0].ui.cancel)
    laptop.rest(desktop)
    assert text_of(comment(office)) == ""


def test_a_comment_that_was_saved_does_not_come_back(laptop):
    desktop, office = laptop.open()
    edit = comment(office)
    QTest.keyClicks(edit, TYPED)
    press(plate(office)[0].ui.keep)
    laptop.rest(desktop)
    laptop.qtbot.waitUntil(lambda: not [each for each in office.frame.findChildren(Plates) if each.form])
    laptop.rest(desktop)
    assert text_of(comment(office)) == ""
    desktop.lock()
    laptop.locked()
    assert text_of(comment(laptop.open()[1])) == ""


def test_what_one_searched_for_is_not_kept_on_purpose(laptop):
    desktop, office = laptop.open()
    QTest.keyClick(office.frame, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(office.pages.palette.ui.query, TYPED)
    desktop.lock(urgent=True)
    laptop.locked()
    _, office = laptop.open()
    assert [row for row in office.work.reader.drafts() if TYPED in str(row.content)] == []


def test_every_form_over_a_page_is_in_this_list(laptop):
    """A form that is added keeps its texts by saying what it is about, or has none to keep."""
    from liaise_desktop.gui.views import (
        attachment_dialogs,
        case_plates,
        compare_view,
        history_view,
    )

    keeps = [case_plates.StatementForm, case_plates.CommentForm, case_plates.StepForm]
    asks = [attachment_dialogs.AttachmentForm, compare_view.Compare, history_view.History]
    for kind in case_plates.PlateForm.__subclasses__():
        assert kind in [*keeps, *asks], kind
    for other in asks:
        assert issubclass(other, QWidget)
        assert not hasattr(other, "about") or not other.about
