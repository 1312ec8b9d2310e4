"""The page of today, as people see and use it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaise_desktop.application.items import Item
from liaise_desktop.application.listings import Author, DraftRow
from liaise_desktop.application.notes import keep_draft
from liaise_desktop.application.today import BinRow, FreshCase, WentWell
from liaise_desktop.domain.errors import VaultError
from liaise_desktop.domain.records import Note
from liaise_desktop.domain.street import Contact, OutreachRound
from liaise_desktop.gui.style import apply_theme
from liaise_desktop.gui.widgets import PlainLabel, PushButton, Tag
from tests.fakes import ANKE, MIRA, anke
from tests.ui.audit import audit
from tests.ui.today_kit import Day, Office, task

KEY = Qt.Key
CASE = "c" * 32


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(office, which):
    QTest.keyClick(QApplication.focusWidget() or office.page, which)


def kept_note(office, what="Call back"):
    """A real note, so that its step can be ticked; its task is on the page."""
    with office.vault.unit() as unit:
        unit.log.add(
            {"purpose": "case", "audience": [MIRA]}, record="b" * 32, binder="b" * 32, type_="binder"
        )
        unit.log.add(
            {"next_what": what, "case": CASE}, record="a" * 32, binder="b" * 32, type_=Note.TYPE
        )
    office.day.tasks.append(replace(task(what), id="a" * 32))
    office.presenter.refresh()


def words_of(card):
    return [entry.accessibleName() for entry in card.entries()]


def test_follow_ups_stand_in_two_groups_and_say_since_when(qtbot):
    tasks = [task("Call back", "2026-03-06"), task("Ask again", "2026-03-08"), task("Bring it")]
    office = Office(qtbot, Day(tasks))
    assert office.lines() == ["Call back", "Ask again", "Bring it"]
    shown = " ".join(
        label.text() for label in office.page.due.findChildren(PlainLabel)
    )
    assert "Still open from before" in shown
    assert "Today" in shown
    tags = [tag.text() for tag in office.page.due.findChildren(Tag)]
    assert tags == ["since Friday", "since yesterday"]
    assert office.counts[-1] == 3


def test_what_is_late_is_never_shown_in_red(qtbot):
    office = Office(qtbot, Day([task("Call back", "2025-11-01")]))
    [tag] = office.page.due.findChildren(Tag)
    assert tag.kind == "ochre"


def test_space_ticks_the_line_that_has_the_focus_and_undo_opens_it_again(qtbot):
    office = Office(qtbot)
    kept_note(office)
    office.page.take_focus()
    key(office, KEY.Key_Space)
    assert office.lines() == []
    assert office.said == ["Done"]
    office.undo()
    assert office.lines() == ["Call back"]
    assert office.said[-1] == "Open again"


def test_what_closes_by_an_act_has_no_tick_and_space_writes_nothing(qtbot):
    office = Office(qtbot, Day([task("", kind="review")]))
    [line] = office.page.due.lines()
    assert line.mark is None
    office.page.take_focus()
    key(office, KEY.Key_Space)
    assert office.vault.commits == 0
    assert office.opened == [("case", CASE)]


@pytest.mark.parametrize(("down", "up"), [(KEY.Key_J, KEY.Key_K), (KEY.Key_Down, KEY.Key_Up)])
def test_letters_and_arrows_go_from_line_to_line_and_enter_opens(qtbot, down, up):
    office = Office(qtbot, Day([task("one"), task("two"), task("three")]))
    office.page.take_focus()
    key(office, down)
    key(office, down)
    key(office, up)
    key(office, KEY.Key_Return)
    assert office.opened == [("note", "two")]


def test_after_a_tick_the_keys_stay_at_the_same_place(qtbot):
    office = Office(qtbot, Day([task("first")]))
    kept_note(office)
    office.day.tasks.append(task("third"))
    office.presenter.refresh()
    office.page.due.go_to(1)
    key(office, KEY.Key_Space)
    assert office.lines() == ["first", "third"]
    assert office.page.due.place() == 1


def test_t_and_w_show_tomorrow_and_the_week_and_go_back(qtbot):
    tasks = [task("now"), task("next", "2026-03-10"), task("later", "2026-03-13"), task("some", "")]
    office = Office(qtbot, Day(tasks))
    office.page.take_focus()
    key(office, KEY.Key_T)
    assert office.lines() == ["next"]
    office.page.take_focus()
    key(office, KEY.Key_W)
    assert office.lines() == ["now", "next", "later", "some"]
    key(office, KEY.Key_W)
    assert office.lines() == ["now"]


def test_an_empty_day_says_what_will_stand_there_and_leads_to_the_week(qtbot):
    office = Office(qtbot, Day([task("later", "2026-03-13")]))
    assert office.page.ui.nothing_due.isVisible()
    press(office.page.ui.nothing_due.button)
    assert office.lines() == ["later"]
    assert not office.page.ui.nothing_due.isVisible()


def test_empty_cards_vanish_except_that_of_keeping(qtbot):
    ui = Office(qtbot).page.ui
    gone = (ui.waiting, ui.drafts, ui.recent, ui.well)
    assert not any(card.isVisible() for card in gone)
    assert ui.keeping.isVisible()


def test_nothing_to_decide_says_until_when(qtbot):
    office = Office(qtbot)
    labels = office.page.cards.keeping.findChildren(PlainLabel)
    assert [label.text() for label in labels] == ["Nothing to decide before 8 April"]


def test_what_is_to_be_kept_or_erased_can_be_decided(qtbot):
    ends = task("", "2026-04-02", kind="agreement_ends", type="case")
    closed = task("", "2026-03-31", kind="keep_or_erase", type="case")
    office = Office(qtbot, Day([closed], ends=[ends]))
    lines = words_of(office.page.cards.keeping)
    assert lines == [
        "Nadia B., Keep or erase, 31 March",
        "Nadia B., The agreement to be supported ends, 2 April",
    ]
    button = office.page.ui.keeping.findChildren(PushButton)[-1]
    press(button)
    assert office.opened == [("case", CASE)]


def test_more_follow_ups_than_fit_come_when_they_are_asked_for(qtbot):
    office = Office(qtbot, Day([task(f"{n:02}") for n in range(20)]))
    assert len(office.lines()) == 8
    assert office.page.ui.due.count == "8+"
    office.presenter.more_wanted()
    assert len(office.lines()) == 20


def test_a_card_that_cannot_be_read_leaves_the_rest_and_can_be_tried_again(qtbot):
    day = Day([task("Call back")], good=[WentWell("step", "Class", CASE, "Nadia B.", "", "", "2026-03-09")])
    day.broken["due"] = VaultError()
    office = Office(qtbot, day)
    assert office.page.ui.well.isVisible()
    assert office.lines() == []
    again = [
        button
        for button in office.page.ui.due.findChildren(PushButton)
        if button.text() == "Try again"
    ]
    day.broken.clear()
    press(again[0])
    assert office.lines() == ["Call back"]


def test_a_supervisor_reads_what_waits_before_the_follow_ups_reviews_first(qtbot):
    day = Day(
        [
            task("", "", kind="second_reading", who=ANKE),
            task("", "2026-03-01", kind="review", who=MIRA),
            task("", "2026-05-01", kind="review", who=MIRA),
        ],
        fresh=[FreshCase("d" * 32, "MH-0007", "Ilir P.")],
    )
    office = Office(qtbot, day, desk=anke)
    assert words_of(office.page.cards.waiting) == [
        "Look at the case again: review, Nadia B., Mira K., since 1 Mar",
        "New case: read it as the second person, Nadia B., Mira K.",
        "Ilir P., new from a file",
    ]
    main = office.page.ui.main
    assert main.indexOf(office.page.ui.waiting) < main.indexOf(office.page.ui.due)


def test_a_mediator_sees_only_what_names_them_as_second_person(qtbot):
    day = Day(
        [
            task("", "", kind="second_reading", who=ANKE),
            task("", "", kind="request_second", who=MIRA),
            task("", "2026-03-01", kind="review", who=ANKE),
        ]
    )
    office = Office(qtbot, day)
    [line] = words_of(office.page.cards.waiting)
    assert line.startswith("Read the request as the second person")


def test_a_draft_is_opened_or_thrown_away_with_a_way_back(qtbot):
    office = Office(qtbot)
    changes = keep_draft(office.desk, f"note:{CASE}", {"reading": "Half"})
    office.announce(changes, None)
    [entry] = office.page.cards.drafts.entries()
    assert entry.words == "Note, Nadia B."
    press(entry)
    assert office.opened == [("write", CASE)]
    bin_ = office.page.ui.drafts.findChildren(PushButton)[-1]
    press(bin_)
    assert office.vault.drafts == {}
    office.undo()
    assert office.vault.drafts == {f"note:{CASE}": {"reading": "Half"}}


@pytest.mark.parametrize(
    ("key_", "routes", "way"),
    [
        (f"note:{CASE}", (), ("write", CASE)),
        (f"note:{CASE}:{'e' * 32}", (), ("case", "e" * 32)),
        (f"form::plate:comment:{'e' * 32}", (), ("case", "e" * 32)),
        ("contact:" + "e" * 32, ("capture",), ("capture", "contact:" + "e" * 32)),
    ],
)
def test_every_kind_of_draft_leads_somewhere(qtbot, key_, routes, way):
    day = Day(kept=[DraftRow(key_, "2026-03-09T10:00:00+00:00", {})])
    office = Office(qtbot, day, routes=routes)
    press(office.page.cards.drafts.entries()[0])
    assert office.opened == [way]


def contact(**fields):
    author = Author("ab" * 32, MIRA, "Mira K.", "mediator")
    return Item(Contact("f" * 32, **fields), "b" * 32, "", open=True, author=author)


def test_recent_contacts_say_place_size_themes_and_tone(qtbot):
    said = contact(at="2026-03-09T15:00:00+01:00", place="LINDEN", size="5_9", themes=("SCHOOL",), tone="CALM")
    office = Office(qtbot, Day(listed={Contact.TYPE: [said]}))
    [line] = words_of(office.page.cards.recent)
    for word in ("Linden Block", "5 to 9", "School or training", "Calm"):
        assert word in line
    press(office.page.cards.recent.entries()[0])
    assert office.opened == [("street", "")]


def test_the_round_of_today_stands_under_the_day(qtbot):
    author = Author("ab" * 32, MIRA, "Mira K.", "mediator")
    said = OutreachRound(
        "f" * 32, at="2026-03-09T18:30:00+01:00", workers=(MIRA, ANKE), places=("LINDEN",)
    )
    office = Office(qtbot, Day(listed={"round": [Item(said, "b" * 32, "", open=True, author=author)]}))
    assert office.page.ui.title.text() == "Monday 9 March"
    assert "Linden Block" in office.page.ui.about.text()
    press(office.page.ui.open_round)
    assert office.opened == [("street", "")]


def test_what_is_long_in_the_bin_is_proposed(qtbot):
    old = (datetime(2026, 3, 9, tzinfo=UTC) - timedelta(days=31)).isoformat()
    row = BinRow("a" * 32, "note", "x", CASE, "Nadia B.", MIRA, "Mira K.", old, 1)
    office = Office(qtbot, Day(bin=[row, row]))
    [entry] = office.page.cards.keeping.entries()
    assert entry.words == "2 things are in the bin for 30 days"
    press(entry)
    assert office.opened == [("bin", "")]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_page_can_be_used_by_everybody(qapp, qtbot, look):
    apply_theme(qapp, look)
    good = [WentWell("goal", "A job", CASE, "Nadia B.", "", "", "2026-03-09")]
    draft = DraftRow(f"note:{CASE}", "2026-03-09T10:00:00+00:00", {})
    tasks = [
        task("Call back", "2026-03-06"), task("", kind="review"),
        task("", "2026-03-31", kind="keep_or_erase"),
    ]  # fmt: skip
    office = Office(qtbot, Day(tasks, good=good, kept=[draft]))
    assert audit(office.page) == []
