"""What is due is derived from what was recorded, by person and by kind, page after page."""

from __future__ import annotations

import pytest
import sqlcipher3

from liaise_desktop.application.today import DueFilter
from liaise_desktop.domain.tasks import KINDS, TICKED
from liaise_desktop.storage import migrations
from liaise_desktop.storage.projections import rebuild
from liaise_desktop.storage.projections.asked import ASKED
from tests.fakes import ANKE, MIRA, TOMAS
from tests.projection_kit import Tables, ident

DAY = "2026-03-12"
ALL = DueFilter(who=MIRA, before="2027-01-01")


@pytest.fixture
def tables():
    tables = Tables()
    tables.case("nadia")
    return tables


def step(tables, name, when="2026-03-12", who=MIRA, case="nadia"):
    tables.note(case, name, next_what=f"Do {name}", next_when=when, next_who=who)


def due(tables, wanted=ALL, limit=50):
    return tables.reader.today.due(wanted, None, limit)


def words(found):
    return [task.what for task in found]


@pytest.mark.parametrize(
    ("type_", "fields", "kind", "day"),
    [
        ("contact", {"next_what": "Look again", "next_when": DAY, "written_by": MIRA}, "contact_step", DAY),
        ("plan_goal", {"first_step": "Call the school", "until": DAY, "who": MIRA}, "goal_step", DAY),
        ("opportunity", {"what": "Course", "started_on": "2026-03-01", "offered_by": MIRA}, "opportunity_kept", "2026-03-31"),
        ("referral", {"service": "Werkstatt", "sent_on": "2026-03-01", "written_by": MIRA}, "referral", "2026-03-15"),
        ("request", {"state": "READ1", "second_reader": ANKE, "received_on": "2026-03-01"}, "request_second", "2026-03-15"),
        ("referral", {"state": "ACCEPTED", "sent_on": "2026-03-01", "first_appointment": DAY}, "referral", DAY),
        ("referral", {"state": "KEPT", "first_appointment": DAY}, "referral", "2026-04-09"),
        ("consent", {"state": "GIVEN", "until": DAY, "scope": "Letter"}, "consent_ends", DAY),
        ("consent", {"state": "WITHDRAWN", "withdrawn_on": DAY, "until": "2026-09-01"}, "consent_ends", DAY),
        ("information_notice", {"until": DAY}, "notice", DAY),
        ("case_conference", {"tasks": [{"what": "Send it", "until": DAY}], "decided_by": MIRA}, "conference_task", DAY),
        ("safety_event", {"at": "2026-03-12T20:00:00+01:00"}, "danger_second", "2026-03-13"),
        ("safety_event", {"at": "2026-03-12T20:00:00+01:00", "second_person": ANKE}, "debrief", "2026-03-13"),
        ("rights_request", {"kind": "ACCESS", "due": DAY}, "rights", DAY),
        ("retention_item", {"due": DAY}, "keep_or_erase", DAY),
        ("flag", {"text": "Look at this", "due": DAY, "who": MIRA}, "flag", DAY),
        ("disclosure", {"kind": "CONF", "state": "PREPARED", "on": DAY}, "approval", "2026-03-13"),
        ("disclosure", {"kind": "POLICE_DANGER", "state": "RELEASED", "form": "SPOKEN", "on": DAY}, "approval", "2026-03-13"),
    ],
)  # fmt: skip
def test_each_kind_of_record_asks_for_what_is_left_to_do(tables, type_, fields, kind, day):
    tables.add(type_, "one", "nadia/binder", case=ident("nadia"), **fields)
    wanted = DueFilter(kinds=(kind,), before="2027-01-01")
    found = tables.reader.today.due(wanted, None, 9)
    assert [(task.kind, task.due, task.case) for task in found] == [(kind, day, ident("nadia"))]


def test_every_kind_that_is_asked_for_is_known_by_name():
    assert set(KINDS) > TICKED
    assert len(set(KINDS)) == len(KINDS)
    assert set(ASKED) >= {"contact", "flag", "referral", "request", "retention_item"}


@pytest.mark.parametrize(
    ("state", "kind", "who"),
    [
        ("PROPOSED", "second_reading", ANKE),
        ("OPEN", "review", MIRA),
        ("CLOSING", "closing", ANKE),
        ("CLOSED", "keep_or_erase", MIRA),
    ],
)
def test_a_case_asks_for_what_its_state_needs(tables, state, kind, who):
    tables.add(
        "case", "nadia", "nadia/binder",
        state=state, supervisor=ANKE, review_on="2026-05-01", retention_on="2026-06-01",
    )  # fmt: skip
    row = tables.db.execute("SELECT kind, who FROM task").fetchall()
    assert row == [(kind, who)]


@pytest.mark.parametrize("state", ["REJECTED", "TRANSFERRED", "ERASED", "ANONYMISED"])
def test_a_case_that_is_gone_asks_for_nothing(tables, state):
    tables.add("case", "nadia", "nadia/binder", state=state, retention_on="2026-06-01")
    assert tables.db.execute("SELECT kind FROM task").fetchall() == []


def test_only_what_one_promised_oneself_is_shown_and_what_names_nobody_in_ones_own_cases(tables):
    tables.case("other", lead=TOMAS)
    step(tables, "mine")
    step(tables, "theirs", who=TOMAS)
    for case in ("nadia", "other"):
        said = {"case": ident(case), "until": DAY}
        tables.add("information_notice", f"notice of {case}", f"{case}/binder", **said)
    found = due(tables)
    assert [(task.kind, task.case) for task in found] == [
        ("next_step", ident("nadia")), ("notice", ident("nadia")),
    ]  # fmt: skip


def test_pages_follow_each_other_without_gap_or_repetition(tables):
    for number in range(23):
        step(tables, f"{number:02}", f"2026-03-{number % 7 + 1:02}")
    seen, last = [], None
    while page := tables.reader.today.due(ALL, last, 5):
        seen += page
        last = page[-1]
    assert len({task.id for task in seen}) == len(seen) == 23
    assert [task.due for task in seen] == sorted(task.due for task in seen)


def test_days_are_bounded_and_what_has_no_day_is_asked_for_apart(tables):
    for when in ("2026-03-11", "2026-03-12T16:30:00+01:00", "2026-03-13", ""):
        step(tables, when or "some time", when)
    today = DueFilter(who=MIRA, since=DAY, before="2026-03-13")
    assert words(due(tables, today)) == ["Do 2026-03-12T16:30:00+01:00"]
    assert words(due(tables, DueFilter(who=MIRA))) == ["Do some time"]


def test_a_tick_closes_what_a_person_ticks_and_opens_it_again(tables):
    tables.add(
        "contact", "quay", "nadia/binder", next_what="Bring it", next_when=DAY, written_by=MIRA
    )
    tables.add("tick", "t", "nadia/binder", target=ident("quay"), done=True, on=DAY)
    assert due(tables) == []
    tables.add("tick", "t", "nadia/binder", done=False, on="")
    assert words(due(tables)) == ["Bring it"]


def test_a_tick_closes_nothing_that_needs_an_act(tables):
    tables.add("flag", "look", "nadia/binder", text="Look", due=DAY, who=MIRA)
    tables.add("tick", "t", "nadia/binder", target=ident("look"), done=True, on=DAY)
    assert words(due(tables)) == ["Look"]


def test_what_went_well_names_steps_goals_and_points_of_this_week(tables):
    step(tables, "call")
    tables.add("tick", "t", "nadia/binder", case=ident("nadia"), target=ident("call"), done=True, on=DAY)
    tables.add("plan_goal", "goal", "nadia/binder", case=ident("nadia"), wording="A job", state="REACHED")
    tables.mediation("court", title="Linden Block courtyard")
    tables.part("point", "quiet", "court", text="Quiet hours", standing="KEPT")
    found = tables.reader.today.went_well("2026-03-01", 9)
    assert [(one.kind, one.what, one.pseudonym or one.title) for one in found] == [
        ("point", "Quiet hours", "Linden Block courtyard"),
        ("goal", "A job", "Nadia B."),
        ("step", "Do call", "Nadia B."),
    ]
    assert tables.reader.today.went_well("2026-04-01", 9) == []


def test_agreements_that_end_are_told_of_open_cases_only(tables):
    tables.add("case", "nadia", "nadia/binder", agreement_until="2026-04-02")
    tables.case("closed", state="CLOSED", agreement_until="2026-04-01")
    found = tables.reader.today.ending("2026-05-01", 9)
    assert [(one.pseudonym, one.due) for one in found] == [("Nadia B.", "2026-04-02")]
    assert tables.reader.today.ending("2026-04-02", 9) == []


def test_what_is_in_the_bin_stands_in_no_list_and_comes_back_as_it_was(tables):
    step(tables, "call", who=MIRA)
    before = tables.derived()
    case_row = tables.db.execute("SELECT next_step, last_contact FROM case_row").fetchone()
    said = {"target": ident("call"), "by": MIRA, "on": "2026-03-12T10:00:00+01:00"}
    tables.add("bin_entry", "away", "nadia/binder", case=ident("nadia"), **said)
    assert due(tables) == []
    assert tables.reader.timeline(ident("nadia"), None, 9) == []
    assert tables.reader.search("call").hits == ()
    assert [(row.words, row.pseudonym) for row in tables.reader.today.binned(None, 9)] == [
        ("Do call", "Nadia B.")
    ]
    tables.add("bin_entry", "away", "nadia/binder", restored_on="2026-03-13T10:00:00+01:00")
    assert words(due(tables)) == ["Do call"]
    assert tables.reader.today.binned(None, 9) == []
    after = tables.derived()
    assert after["timeline"] == before["timeline"]
    assert tables.db.execute("SELECT next_step, last_contact FROM case_row").fetchone() == case_row


def test_what_two_people_set_aside_stays_there_until_both_entries_end(tables):
    step(tables, "call")
    for name in ("one", "two"):
        tables.add("bin_entry", name, "nadia/binder", target=ident("call"), by=name)
    tables.add("bin_entry", "one", "nadia/binder", restored_on="2026-03-13T10:00:00+01:00")
    assert due(tables) == []
    tables.add("bin_entry", "two", "nadia/binder", restored_on="2026-03-13T10:00:00+01:00")
    assert words(due(tables)) == ["Do call"]


def test_lists_are_the_same_when_they_are_made_again_with_things_in_the_bin(tables):
    for name in ("kept", "gone", "back"):
        step(tables, name)
    for name in ("gone", "back"):
        tables.add("bin_entry", f"{name} away", "nadia/binder", target=ident(name), by=MIRA)
    tables.add("bin_entry", "back away", "nadia/binder", restored_on="2026-03-13T10:00:00+01:00")
    before = tables.db.execute("SELECT id FROM timeline ORDER BY id").fetchall()
    tasks = tables.db.execute("SELECT * FROM task ORDER BY k").fetchall()
    rebuild(tables.db)
    assert tables.db.execute("SELECT id FROM timeline ORDER BY id").fetchall() == before
    assert tables.db.execute("SELECT * FROM task ORDER BY k").fetchall() == tasks


@pytest.mark.parametrize("shift", range(4))
def test_it_makes_no_difference_whether_the_bin_or_the_note_comes_first(tables, shift):
    step(tables, "call")
    tables.add("bin_entry", "away", "nadia/binder", target=ident("call"), by=MIRA)
    changes = tables.changes()
    other = Tables("tomas")
    turn = shift * len(changes) // 4
    other.log.bring_in([*changes[turn:], *changes[:turn]])
    assert other.db.execute("SELECT kind FROM task").fetchall() == []
    assert other.db.execute("SELECT count(*) FROM timeline").fetchone() == (0,)


def test_a_vault_of_the_version_before_gets_the_tasks_that_its_cases_ask_for():
    db = sqlcipher3.connect(":memory:", isolation_level=None)
    migrations.build(db, migrations.STEPS[:2])
    tables = Tables(db=db)
    known = {"supervisor": ANKE, "review_on": "2026-05-01", "retention_on": "2026-06-01"}
    for state in ("PROPOSED", "OPEN", "CLOSING", "CLOSED", "REJECTED"):
        tables.case(state, state=state, **known)
    db.execute("DELETE FROM task")  # as the version before kept them: reviews of open cases
    db.execute(
        "INSERT INTO task SELECT k, id, id, NULL, 'review', '', lead, review_on, sort, 0"
        " FROM case_row WHERE open = 1"
    )
    for statement in migrations.STEPS[2].statements:
        db.execute(statement)
    asked = "SELECT * FROM task ORDER BY k"
    made = db.execute(asked).fetchall()
    rebuild(db)
    assert db.execute(asked).fetchall() == made
    assert [row[4] for row in made] == ["second_reading", "review", "closing", "keep_or_erase"]
