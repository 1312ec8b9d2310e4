"""A case at a glance: what is shown first, and what fades after a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from liaise_desktop.application.listings import Author, CaseDetail, TaskRow, TimelineEntry
from liaise_desktop.domain.records import Case, Note, Statement
from liaise_desktop.gui.presenters.case_glance import glance_of
from liaise_desktop.gui.presenters.case_page import Rights
from liaise_desktop.gui.views.case_body import CaseBody
from liaise_desktop.gui.views.note_card import NoteCard
from tests.ui.case_kit import put_away, settle

TODAY = date(2026, 11, 23)
MAY = Rights(write=True, closed=False, confirm=False, steps=())


def task(number, due, *, done=False, kind="next_step"):
    return TaskRow(f"t{number}", "c", kind, f"Promise {number}", "mira", due, done)


def note(number, at, kind="TALK", **more):
    said = Note(f"{number:032x}", case="c", kind=kind, at=at, place=f"Place {number}",
                observed=({"text": f"Seen {number}", "source": "SEEN", "teller": ""},))  # fmt: skip
    return TimelineEntry(said.id, "note", at, Author("k", "mira", "Mira K."), at, said, **more)


def statement(number, written, kind="STRENGTH"):
    return Statement(f"s{number}", case="c", kind=kind, code="SKILLS" if kind == "STRENGTH" else "OTHER",
                     text=f"Said {number}", source="SEEN", written_at=written)  # fmt: skip


def detail(tasks=(), strengths=(), concerns=()):
    names = {"mira": "Mira K.", "anke": "Anke V."}
    return CaseDetail(Case("c", state="ACTIVE"), "b", None, tuple(strengths), tuple(concerns), (),
                      tuple(tasks), (), ("mira", "anke"), names)  # fmt: skip


# What is picked, and by what: days alone


def test_the_next_step_is_the_open_promise_that_is_due_first():
    tasks = [task(1, ""), task(2, "2026-12-04"), task(3, "2026-11-24", done=True), task(4, "2026-11-30"),
             task(5, "2026-11-25", kind="review")]  # fmt: skip
    glance = glance_of(detail(tasks), (), TODAY)
    assert glance.next_step.id == "t4"
    assert [one.id for one in glance.promises] == ["t2", "t1"]
    assert not glance.more


def test_more_promises_than_a_glance_takes_are_said_to_stand_elsewhere():
    glance = glance_of(detail([task(n, f"2026-12-{n:02}") for n in range(1, 7)]), (), TODAY)
    assert [one.id for one in glance.promises] == ["t2", "t3", "t4"]
    assert glance.more


def test_the_last_three_contacts_are_those_that_were_held_and_are_as_signed():
    entries = [
        note(1, "2026-12-01T10:00:00+01:00"),  # still to come
        note(2, "2026-11-20T10:00:00+01:00", altered=True),
        note(3, "2026-11-19T10:00:00+01:00", kind="ADMIN"),
        note(4, "2026-11-18T10:00:00+01:00"),
        note(5, "2026-11-10T10:00:00+01:00", kind="CALL"),
        note(6, "2026-10-10T10:00:00+01:00", kind="VISIT"),
        note(7, "2026-09-10T10:00:00+01:00"),
    ]
    contacts = glance_of(detail(), entries, TODAY).contacts
    assert [one.place for one in contacts] == ["Place 4", "Place 5", "Place 6"]


def test_what_is_older_than_twelve_months_fades_and_nothing_younger():
    said = [statement(1, "2025-11-22T10:00:00+01:00"), statement(2, "2025-11-23T10:00:00+01:00")]
    entries = [note(3, "2025-11-23T10:00:00+01:00"), note(4, "2025-11-22T10:00:00+01:00")]
    glance = glance_of(detail(strengths=said), entries, TODAY)
    assert glance.fading == {"s1", entries[1].id}


# What is seen


@pytest.fixture
def body(qtbot):
    made = CaseBody()
    made.resize(820, 700)
    made.show()
    yield made
    put_away(made)


def show(body, found, entries=()):
    body.show_glance(glance_of(found, entries, TODAY))
    body.show_case(found, MAY)
    body.show_timeline(entries, more=False)
    settle()


def words(widget):
    settle()
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def test_a_glance_shows_promises_contacts_and_who_reads_it(body):
    tasks = [task(1, "2026-11-30"), task(2, "2026-12-04")]
    show(body, detail(tasks), [note(4, "2026-11-18T10:00:00+01:00")])
    shown = words(body.ui.glance)
    assert "Promise 1 (Mon 30 November, Mira K.)" in shown
    assert "4 Dec Promise 2" in shown
    assert "18 Nov, Talk, Place 4" in shown
    assert "Who reads it: Mira K., Anke V." in shown


def test_a_new_case_asks_for_a_strength_and_says_that_nothing_is_promised(body):
    show(body, detail())
    assert "What does this person do well?" in words(body.ui.strengths)
    assert "Nothing is promised." in words(body.ui.glance)
    assert "Starts with your first note" in words(body)


def test_old_strengths_are_folded_equally_with_old_concerns_and_marked_old(body):
    old, new = "2025-03-01T10:00:00+01:00", "2026-11-01T10:00:00+01:00"
    strengths = [statement(1, old), statement(2, new)]
    concerns = [statement(3, old, "CONCERN"), statement(4, new, "CONCERN")]
    show(body, detail(strengths=strengths, concerns=concerns))
    for panel, folded, kept in ((body.ui.strengths, "Said 1", "Said 2"), (body.ui.concerns, "Said 3", "Said 4")):
        assert kept in words(panel)
        assert folded not in words(panel)
        [fold] = [one for one in panel.findChildren(QPushButton) if one.isCheckable()]
        fold.setFocus()
        QTest.keyClick(fold, Qt.Key.Key_Space)
        assert {folded, "Old"} <= set(words(panel))
        QTest.keyClick(fold, Qt.Key.Key_Space)
        assert folded not in words(panel)
    assert body.ui.strengths.size() == body.ui.concerns.size()


def test_where_every_strength_is_old_the_question_is_asked_again(body):
    show(body, detail(strengths=[statement(1, "2025-03-01T10:00:00+01:00")]))
    assert "What does this person do well?" in words(body.ui.strengths)


def test_an_old_note_is_folded_until_somebody_wants_it(body):
    entries = [note(1, "2026-11-01T10:00:00+01:00"), note(2, "2025-03-01T10:00:00+01:00")]
    show(body, detail(), entries)
    new, old = body.findChildren(NoteCard)
    assert "Seen 1" in words(new)
    assert "Seen 2" not in words(old)
    assert "Old" in words(old)
    [button] = [one for one in old.findChildren(QPushButton) if one.text() == "Show"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert "Seen 2" in words(old)
    assert "Old" not in words(old)


def test_a_note_that_was_looked_for_is_not_folded(body):
    show(body, detail(), [note(2, "2025-03-01T10:00:00+01:00")])
    body.timeline.rows()[0].unfold()
    assert "Seen 2" in words(body)


def test_a_glance_follows_the_language_and_the_case(body):
    show(body, detail([task(1, "2026-11-30")]))
    body.retranslate()
    assert "Promise 1 (Mon 30 November, Mira K.)" in words(body.ui.glance)
    show(body, replace(detail(), case=Case("d", state="ACTIVE")))
    assert "Nothing is promised." in words(body.ui.glance)
    body.show_absent()
    assert not body.ui.glance.isVisible()
