"""A file from one vault to another and back: nothing lost, nothing twice, nothing too much."""

import pytest

from liaise_desktop.application.transfer import BOTH, MINE, THEIRS, Decisions
from liaise_desktop.application.transfer_in import undo_import
from liaise_desktop.domain.errors import (
    AlreadyImportedError,
    ChoiceMissingError,
    DamagedError,
    NothingToExportError,
    SealedStaysError,
    UndoOverError,
)
from tests.exchange_kit import hex_id
from tests.transfer_kit import team

CASE = hex_id("case")
BINDER = hex_id("binder")
NOTE = hex_id("note")
OTHER = hex_id("other note")


def line(text):
    return {"source": "SEEN", "teller": "", "text": text}


@pytest.fixture
def mira_and_anke(tmp_path):
    mira, anke = team(tmp_path, "mira", "anke")
    mira.share(BINDER, mira, anke, subject=CASE)
    mira.add({"code": "TV-1", "main_person": hex_id("nadia")}, CASE, BINDER, "case")
    mira.add({"case": CASE, "pseudonym": "Nadia B."}, hex_id("nadia"), BINDER, "person")
    mira.add(
        {"case": CASE, "observed": [line("Sat by the river")], "reading": "Calm", "at": "2026-03-09T16:20:00+01:00"},
        NOTE,
        BINDER,
    )
    yield mira, anke
    mira.close()
    anke.close()


def test_notes_travel_and_a_comment_comes_back(mira_and_anke):
    mira, anke = mira_and_anke
    exported = mira.export(anke)
    assert (exported.changes, exported.binders, exported.seq) == (4, 1, 1)
    assert {reader.name for reader in exported.readers} == {"Mira", "Anke"}

    applied = anke.take(exported.path)
    assert applied.whole
    assert applied.changes == 4
    assert applied.cases == {CASE}
    assert anke.value(NOTE, "reading") == "Calm"

    anke.add({"case": CASE, "target": NOTE, "text": "Well seen"}, OTHER, BINDER, "comment")
    back = anke.export(mira)
    assert back.changes == 1
    assert mira.take(back.path).changes == 1
    assert mira.value(OTHER, "text") == "Well seen"
    assert mira.state(NOTE) == anke.state(NOTE)


def test_the_preview_names_case_person_day_and_line(mira_and_anke):
    mira, anke = mira_and_anke
    shown = anke.preview(anke.stage(mira.export(anke).path))
    note = next(item for item in shown.new if item.type == "note")
    assert (note.owner, note.owner_type, note.label) == (CASE, "case", "Nadia B.")
    assert (note.date, note.line) == ("2026-03-09T16:20:00+01:00", "Sat by the river")
    assert note.author.name == "Mira"
    assert shown.staged.sender.role == "mediator"
    assert (shown.both_changed, shown.changed, shown.left_out, shown.warnings) == ((), (), (), ())


def test_nothing_is_in_the_vault_before_it_is_applied(mira_and_anke):
    mira, anke = mira_and_anke
    anke.preview(anke.stage(mira.export(anke).path))
    assert anke.state(NOTE) is None


def test_what_was_acknowledged_is_not_sent_again(mira_and_anke):
    mira, anke = mira_and_anke
    anke.take(mira.export(anke).path)
    mira.take(anke.export(mira).path)
    with pytest.raises(NothingToExportError):
        mira.export(anke)
    mira.add({"reading": "Still calm"}, NOTE, BINDER)
    assert mira.export(anke).changes == 1


def test_a_lost_stick_heals_itself(mira_and_anke):
    mira, anke = mira_and_anke
    lost = mira.export(anke)
    mira.add({"reading": "Still calm"}, NOTE, BINDER)
    second = mira.export(anke)
    assert (lost.seq, second.seq, second.changes) == (1, 2, 5)
    staged = anke.stage(second.path)
    assert [warned.code for warned in anke.preview(staged).warnings] == ["skipped-whole"]
    anke.apply(staged)
    assert anke.value(NOTE, "reading") == "Still calm"
    late = anke.stage(lost.path)
    assert [warned.code for warned in anke.preview(late).warnings] == ["late"]
    assert anke.apply(late).changes == 0


def test_the_same_file_twice_changes_nothing(mira_and_anke):
    mira, anke = mira_and_anke
    path = mira.export(anke).path
    anke.take(path)
    before = anke.rows("SELECT count(*) FROM change")
    with pytest.raises(AlreadyImportedError):
        anke.stage(path)
    assert anke.rows("SELECT count(*) FROM change") == before


def both_edit(mira, anke):
    anke.take(mira.export(anke).path)
    mira.add({"observed": [line("Mine")], "reading": "Hers", "next_when": "2026-03-17"}, NOTE, BINDER)
    anke.add({"observed": [line("Theirs")], "reading": "His", "next_when": "2026-03-18"}, NOTE, BINDER)
    return mira.stage(anke.export(mira).path)


def test_fields_that_both_changed_are_shown_side_by_side(mira_and_anke):
    mira, anke = mira_and_anke
    shown = mira.preview(both_edit(mira, anke))
    (item,) = shown.both_changed
    pairs = {pair.name: pair for pair in item.fields}
    assert pairs["reading"].conflict
    assert pairs["reading"].can_keep_both
    assert (pairs["reading"].mine.value, pairs["reading"].theirs.value) == ("Hers", "His")
    assert (pairs["reading"].mine.author.name, pairs["reading"].theirs.author.name) == ("Mira", "Anke")
    assert not pairs["next_when"].can_keep_both
    assert pairs["at"].same
    assert not pairs["at"].conflict
    assert shown.open_choices() == {(NOTE, "observed"), (NOTE, "reading"), (NOTE, "next_when")}


def test_choices_are_changes_over_both_sides(mira_and_anke):
    mira, anke = mira_and_anke
    staged = both_edit(mira, anke)
    with pytest.raises(ChoiceMissingError) as refused:
        mira.apply(staged)
    assert refused.value.facts == {"left": 3}
    choices = {(NOTE, "observed"): BOTH, (NOTE, "reading"): THEIRS, (NOTE, "next_when"): MINE}
    mira.apply(staged, Decisions(choices=choices))
    state = mira.state(NOTE)
    assert not state.conflicts()
    assert state.value("observed") == [line("Mine"), line("Theirs")]
    assert state.value("reading") == "His"
    assert state.value("next_when") == "2026-03-17"
    anke.take(mira.export(anke).path)
    assert anke.state(NOTE).values() == state.values()
    assert not anke.state(NOTE).conflicts()


def test_texts_that_are_both_kept_stand_one_below_the_other(mira_and_anke):
    mira, anke = mira_and_anke
    staged = both_edit(mira, anke)
    mira.apply(staged, Decisions(choices={(NOTE, "reading"): BOTH}, leave_open=True))
    assert mira.value(NOTE, "reading") == "Hers\n\n* * *\n\nHis"
    assert set(mira.state(NOTE).conflicts()) == {"observed", "next_when"}


def test_a_skipped_binder_stays_out_and_can_come_later(mira_and_anke):
    mira, anke = mira_and_anke
    second = hex_id("second binder")
    mira.share(second, mira, anke)
    mira.add({"reading": "Elsewhere"}, OTHER, second)
    path = mira.export(anke).path
    applied = anke.take(path, skip=frozenset({second}))
    assert not applied.whole
    assert anke.state(OTHER) is None
    assert anke.value(NOTE, "reading") == "Calm"
    assert anke.take(path).whole
    assert anke.value(OTHER, "reading") == "Elsewhere"


def test_an_import_can_be_undone_and_brought_in_again(mira_and_anke):
    mira, anke = mira_and_anke
    path = mira.export(anke).path
    applied = anke.take(path)
    assert NOTE in undo_import(anke.desk, applied.transfer)
    assert anke.state(NOTE) is None
    with pytest.raises(UndoOverError):
        undo_import(anke.desk, applied.transfer)
    again = anke.take(path)
    assert again.changes == 4
    assert anke.value(NOTE, "reading") == "Calm"


def test_what_was_undone_is_not_acknowledged(mira_and_anke):
    mira, anke = mira_and_anke
    applied = anke.take(mira.export(anke).path)
    undo_import(anke.desk, applied.transfer)
    mira.add({"reading": "Later"}, NOTE, BINDER)
    assert mira.export(anke).changes == 5


def test_undo_after_thirty_days_is_refused(mira_and_anke):
    mira, anke = mira_and_anke
    applied = anke.take(mira.export(anke).path)
    anke.clock.moment = anke.clock.moment.replace(month=3)
    with pytest.raises(UndoOverError):
        undo_import(anke.desk, applied.transfer)
    assert anke.value(NOTE, "reading") == "Calm"


def test_undoing_decisions_leaves_no_hole_in_what_is_passed_on(mira_and_anke):
    mira, anke = mira_and_anke
    staged = both_edit(mira, anke)
    choices = dict.fromkeys([(NOTE, "observed"), (NOTE, "reading"), (NOTE, "next_when")], THEIRS)
    applied = mira.apply(staged, Decisions(choices=choices))
    undo_import(mira.desk, applied.transfer)
    assert mira.value(NOTE, "reading") == "Hers"
    mira.add({"place": "Riverside"}, NOTE, BINDER)
    applied = anke.take(mira.export(anke).path, leave_open=True)
    assert applied.whole
    assert anke.value(NOTE, "place") == "Riverside"


def test_sealed_binders_and_binders_of_others_never_leave(mira_and_anke):
    mira, anke = mira_and_anke
    sealed, private = hex_id("sealed"), hex_id("private")
    mira.share(sealed, mira, anke, purpose="case_sealed")
    mira.add({"text": "Only mine"}, hex_id("sealed note"), sealed, "sealed_note")
    mira.share(private, mira)
    mira.add({"reading": "Not shared"}, OTHER, private)
    exported = mira.export(anke)
    assert exported.binders == 1
    anke.take(exported.path)
    assert anke.state(OTHER) is None
    assert anke.state(hex_id("sealed note")) is None
    with pytest.raises(SealedStaysError):
        mira.export(anke, only=[sealed])


def test_a_file_for_two_holds_only_what_both_may_read(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    shared, narrow = hex_id("for all"), hex_id("for anke")
    mira.share(shared, mira, anke, tomas)
    mira.share(narrow, mira, anke)
    mira.add({"reading": "For all"}, NOTE, shared)
    mira.add({"reading": "For Anke"}, OTHER, narrow)
    exported = mira.export(anke, tomas)
    assert exported.binders == 1
    tomas.take(exported.path)
    assert tomas.value(NOTE, "reading") == "For all"
    assert tomas.state(OTHER) is None


def test_changes_of_others_are_passed_on_with_their_certificates(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    mira.share(BINDER, mira, anke, tomas)
    mira.add({"reading": "Calm"}, NOTE, BINDER)
    anke.take(mira.export(anke).path)
    anke.add({"place": "Riverside"}, NOTE, BINDER)
    with tomas.vault.unit() as unit:
        unit.db.execute("DELETE FROM device WHERE key=?", (bytes.fromhex(mira.device.key),))
    applied = tomas.take(anke.export(tomas).path)
    assert applied.changes == 3
    assert tomas.value(NOTE, "reading") == "Calm"
    assert tomas.rows("SELECT name FROM device WHERE key=?", bytes.fromhex(mira.device.key)) == [("Mira",)]


def test_the_hand_over_log_tells_what_went_and_came(mira_and_anke):
    mira, anke = mira_and_anke
    exported = mira.export(anke)
    anke.take(exported.path)
    columns = "SELECT direction, file, partner, changes, outcome FROM transfer"
    assert mira.rows(columns) == [("out", exported.path.name, "Anke", 4, "written")]
    assert anke.rows(columns) == [("in", exported.path.name, "Mira", 4, "brought-in")]
    assert anke.rows("SELECT lower(hex(case_id)), notes, sessions FROM transfer_case") == [(CASE, 1, 0)]


def test_staging_leaves_nothing_behind(mira_and_anke):
    mira, anke = mira_and_anke
    anke.take(mira.export(anke).path)
    for table in ("staged_file", "staged_binder", "staged_change", "staged_empty", "staged_erased"):
        assert anke.rows(f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608 - names from above


def test_what_nobody_knows_yet_is_passed_on_byte_for_byte(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    mira.share(BINDER, mira, anke, tomas)
    mira.add({"verse": {"kept": [1, True, None]}}, OTHER, BINDER, "song")
    mira.add({"reading": "Calm", "mood_from_later": "blue"}, NOTE, BINDER)
    anke.take(mira.export(anke).path)
    tomas.take(anke.export(tomas).path)
    columns = "SELECT c.header, c.sig, b.data FROM change c JOIN body b ON b.change_k=c.k ORDER BY c.id"
    assert tomas.rows(columns) == mira.rows(columns)
    assert len(tomas.rows(columns)) == 3


def test_ones_own_file_brings_nothing(mira_and_anke):
    mira, anke = mira_and_anke
    staged = mira.stage(mira.export(anke).path)
    shown = mira.preview(staged)
    assert (shown.both_changed, shown.new, shown.changed, shown.left_out) == ((), (), (), ())
    assert mira.apply(staged).changes == 0


def test_two_files_can_wait_side_by_side(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    mira.share(BINDER, mira, anke)
    mira.add({"reading": "From Mira"}, NOTE, BINDER)
    tomas.share(hex_id("other binder"), tomas, anke)
    tomas.add({"reading": "From Tomas"}, OTHER, hex_id("other binder"))
    one = anke.stage(mira.export(anke).path)
    two = anke.stage(tomas.export(anke).path)
    assert [item.record for item in anke.preview(one).new if item.type == "note"] == [NOTE]
    assert [item.record for item in anke.preview(two).new if item.type == "note"] == [OTHER]
    anke.apply(one)
    anke.apply(two)
    assert (anke.value(NOTE, "reading"), anke.value(OTHER, "reading")) == ("From Mira", "From Tomas")


def test_the_same_file_looked_at_twice_waits_once(mira_and_anke):
    mira, anke = mira_and_anke
    path = mira.export(anke).path
    assert anke.stage(path) == anke.stage(path)
    assert anke.rows("SELECT count(*) FROM staged_file") == [(1,)]
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(DamagedError):
        anke.stage(path)
