"""What is told and done when exports come twice, late, with holes, forked, or not for me."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import (
    apply_import,
    discard_staged,
    resume_imports,
    stage_import,
)
from liaise_desktop.application.transfer_out import export_for
from liaise_desktop.application.transfer_preview import preview
from liaise_desktop.domain.errors import (
    BadRecordError,
    CancelledError,
    DamagedError,
    ForkedError,
    NotForMeError,
    NothingToExportError,
    RecordNotFoundError,
    RevokedError,
    UntrustedError,
)
from liaise_desktop.exchange.writer import SealedWriter
from liaise_desktop.storage.transfers import VaultTransfers
from tests.exchange_kit import NOW, Changes, City, Nobody, hex_id, letter_for
from tests.faults.forge import Forge, Part, encrypted, joined
from tests.transfer_kit import Laptop, team
from tests.vault_kit import bytes_from

BINDER, SECOND = hex_id("binder"), hex_id("second binder")
NOTE, OTHER = hex_id("note"), hex_id("other note")


@pytest.fixture
def pair(tmp_path):
    mira, anke = team(tmp_path, "mira", "anke")
    mira.share(BINDER, mira, anke)
    mira.add({"reading": "Calm"}, NOTE, BINDER)
    yield mira, anke
    mira.close()
    anke.close()


def told(laptop, staged):
    return [warned.code for warned in laptop.preview(staged).warnings]


def changes_of(laptop, binder=BINDER):
    with laptop.vault.unit() as unit:
        return list(unit.log.changes_after(binder, {}))


def sealed_file(author, reader, changes, folder, **letter):
    """Write what *author*'s keys can sign, with no vault behind it."""
    kept = Changes(changes)
    to = tuple(sorted([reader.device.age, author.device.age]))
    made = replace(letter_for(kept, []), **{"to": to, **letter})
    writer = SealedWriter(author.vault.device.seed, author.certificate.blob, author.random)
    return writer.write(made, kept, folder, Nobody(), lambda _: None).path


# -- holes -------------------------------------------------------------------------------------


def test_a_hole_holds_only_the_binders_concerned(pair, tmp_path):
    mira, anke = pair
    anke.take(mira.export(anke).path)
    mira.take(anke.export(mira).path)
    mira.share(SECOND, mira, anke)
    mira.add({"reading": "Second"}, OTHER, SECOND)
    lost = mira.add({"reading": "Lost"}, NOTE, BINDER)
    after = mira.add({"reading": "After"}, NOTE, BINDER)
    whole = changes_of(mira, SECOND)
    path = sealed_file(mira, anke, [*whole, after], tmp_path, stream=hex_id("s"), seq=4, prev="0" * 64)
    staged = anke.stage(path)
    shown = anke.preview(staged)
    assert told(anke, staged) == ["gap"]
    assert shown.warnings[0].facts == {"first": 1, "last": 3}
    assert [(item.record, item.reason) for item in shown.left_out] == [(NOTE, "gap")]
    applied = anke.apply(staged)
    assert not applied.whole
    assert anke.value(OTHER, "reading") == "Second"
    assert anke.value(NOTE, "reading") == "Calm"
    healing = sealed_file(mira, anke, [lost], tmp_path, stream=hex_id("s"), seq=2, prev="1" * 64)
    anke.take(healing)
    assert anke.take(path).whole
    assert anke.value(NOTE, "reading") == "After"


def test_the_next_whole_export_heals_a_hole(pair, tmp_path):
    mira, anke = pair
    first = changes_of(mira)
    mira.add({"reading": "Later"}, NOTE, BINDER)
    later = [change for change in changes_of(mira) if change not in first]
    path = sealed_file(mira, anke, later, tmp_path, stream=hex_id("s"), seq=2, prev="0" * 64)
    assert not anke.take(path).whole
    assert anke.state(NOTE) is None
    assert anke.take(mira.export(anke).path).whole
    assert anke.value(NOTE, "reading") == "Later"


# -- forks -------------------------------------------------------------------------------------


def test_two_exports_with_one_number_raise_an_alarm(pair, tmp_path):
    mira, anke = pair
    changes = changes_of(mira)
    anke.take(sealed_file(mira, anke, changes, tmp_path, created=NOW))
    with pytest.raises(ForkedError):
        anke.stage(sealed_file(mira, anke, changes, tmp_path, created=NOW + 1))


def test_the_alarm_is_raised_even_if_the_first_was_only_looked_at(pair, tmp_path):
    mira, anke = pair
    changes = changes_of(mira)
    discard_staged(anke.desk, anke.stage(sealed_file(mira, anke, changes, tmp_path, created=NOW)).id)
    with pytest.raises(ForkedError):
        anke.stage(sealed_file(mira, anke, changes, tmp_path, created=NOW + 1))


@pytest.fixture
def twins(pair, tmp_path):
    """Mira's laptop and a copy of it, both of which went on to write."""
    mira, anke = pair
    anke.take(mira.export(anke).path)
    twin = Laptop("mira", tmp_path / "copy", seed=sum(b"mira"))
    assert twin.device.key == mira.device.key
    twin.meet(anke)
    with twin.vault.unit() as unit:
        unit.log.bring_in(changes_of(mira))
    mira.add({"reading": "Here"}, NOTE, BINDER)
    twin.clock.moment += timedelta(hours=1)
    twin.add({"reading": "There"}, NOTE, BINDER)
    anke.take(mira.export(anke).path)
    yield twin, anke
    twin.close()


def test_a_laptop_put_back_from_a_copy_is_told_by_its_numbers(twins):
    twin, anke = twins
    with pytest.raises(ForkedError):
        anke.stage(twin.export(anke).path)


def test_a_copy_with_a_stream_of_its_own_is_told_by_its_changes(twins):
    twin, anke = twins
    twin.random = bytes_from(77)
    staged = anke.stage(twin.export(anke).path)
    shown = anke.preview(staged)
    assert [warned.code for warned in shown.warnings] == ["forked"]
    assert shown.warnings[0].facts == {"names": "Mira"}
    anke.apply(staged, Decisions(leave_open=True))
    assert {one.value for one in anke.state(NOTE).fields["reading"]} == {"Here", "There"}


# -- clocks, certificates, withdrawal ----------------------------------------------------------


def test_a_clock_that_is_a_year_ahead_is_told_and_stops_nothing(pair):
    mira, anke = pair
    mira.clock.moment += timedelta(days=300)
    staged = anke.stage(mira.export(anke).path)
    assert told(anke, staged) == ["clock"]
    anke.apply(staged)
    assert anke.value(NOTE, "reading") == "Calm"


def test_a_clock_that_went_back_behind_what_was_seen_is_told(pair):
    mira, anke = pair
    mira.clock.moment += timedelta(days=300)
    anke.take(mira.export(anke).path)
    mira.clock.moment -= timedelta(days=300)
    mira.add({"reading": "Later"}, NOTE, BINDER)
    assert "clock" in told(anke, anke.stage(mira.export(anke).path))


def test_a_withdrawn_laptop_is_refused_after_its_last_good_export(pair):
    mira, anke = pair
    lost = {"last_good_seq": 1, "at": NOW, "why": "lost"}
    first = mira.export(anke).path
    mira.add({"reading": "By a thief"}, NOTE, BINDER)
    second = mira.export(anke).path
    anke.city = City(revoked={mira.certificate.key_fingerprint: lost})
    assert anke.take(first).whole
    with pytest.raises(RevokedError):
        anke.stage(second)
    assert anke.value(NOTE, "reading") == "Calm"
    with pytest.raises(NotForMeError):
        anke.export(mira)


def test_a_sender_of_another_city_is_refused_and_the_log_says_so(pair, tmp_path):
    mira, anke = pair
    stranger = Laptop("stranger", tmp_path, city=City("elsewhere"))
    stranger.meet(anke)
    with stranger.vault.unit() as unit:
        unit.log.bring_in(changes_of(mira))
    path = sealed_file(stranger, anke, [], tmp_path)
    with pytest.raises(UntrustedError):
        anke.stage(path)
    assert anke.rows("SELECT direction, file, outcome FROM transfer") == [("in", path.name, "untrusted")]
    assert anke.rows("SELECT count(*) FROM staged_file") == [(0,)]


def test_a_file_for_somebody_else_is_refused(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    mira.share(BINDER, mira, anke, tomas)
    mira.add({"reading": "Calm"}, NOTE, BINDER)
    with pytest.raises(NotForMeError):
        tomas.stage(mira.export(anke).path)


# -- what one may not read ---------------------------------------------------------------------


def test_a_binder_that_is_not_shared_with_me_is_left_out(pair, tmp_path):
    mira, anke = pair
    mira.share(SECOND, mira)
    mira.add({"reading": "Private"}, OTHER, SECOND)
    path = sealed_file(mira, anke, changes_of(mira, SECOND), tmp_path)
    staged = anke.stage(path)
    assert {item.reason for item in anke.preview(staged).left_out} == {"not-shared"}
    anke.apply(staged)
    assert anke.state(OTHER) is None


def test_a_sealed_binder_is_left_out_though_somebody_sends_it(pair, tmp_path):
    mira, anke = pair
    mira.share(SECOND, mira, anke, purpose="mediation_sealed")
    mira.add({"text": "Sealed"}, OTHER, SECOND, "sealed_note")
    staged = anke.stage(sealed_file(mira, anke, changes_of(mira, SECOND), tmp_path))
    assert {item.reason for item in anke.preview(staged).left_out} == {"sealed"}
    anke.apply(staged)
    assert anke.state(OTHER) is None


def test_a_body_may_not_be_taken_out_on_the_way(pair, tmp_path):
    mira, anke = pair
    binder, note = changes_of(mira)
    with pytest.raises(BadRecordError):
        anke.stage(sealed_file(mira, anke, [binder, note.without_body()], tmp_path))
    assert anke.rows("SELECT count(*) FROM staged_change") == [(0,)]


def test_an_erasure_travels_and_its_text_does_not_come_back(pair):
    mira, anke = pair
    anke.take(mira.export(anke).path)
    late = mira.export(anke)
    note = next(change for change in changes_of(mira) if change.header.type == "note")
    with anke.vault.unit() as unit:
        unit.log.erase([note.id], record=NOTE, ground="RETENTION")
    mira.take(anke.export(mira).path)
    assert mira.state(NOTE).erased("reading")
    anke.take(late.path)
    assert anke.state(NOTE).erased("reading")


def test_an_erased_note_can_be_passed_on_to_somebody_new(tmp_path):
    mira, anke, tomas = team(tmp_path, "mira", "anke", "tomas")
    mira.share(BINDER, mira, anke, tomas)
    note = mira.add({"reading": "Calm"}, NOTE, BINDER)
    mira.add({"reading": "Other"}, OTHER, BINDER)
    anke.take(mira.export(anke).path)
    with anke.vault.unit() as unit:
        unit.log.erase([note.id], record=NOTE, ground="RETENTION")
    assert tomas.take(anke.export(tomas).path).whole
    assert tomas.state(NOTE).erased("reading")
    assert tomas.value(OTHER, "reading") == "Other"


# -- stopping and crashing ---------------------------------------------------------------------


class StopAt:
    def __init__(self, number):
        self.number, self.met = number, 0

    def step(self, done, total):
        self.met += 1
        if self.met >= self.number:
            raise CancelledError


def test_stopping_while_verifying_keeps_nothing(pair):
    mira, anke = pair
    path = mira.export(anke).path
    with pytest.raises(CancelledError):
        stage_import(anke.desk, path, StopAt(1))
    assert anke.rows("SELECT count(*) FROM staged_file") == [(0,)]
    assert anke.take(path).whole


def test_a_file_that_turns_out_damaged_late_leaves_nothing(pair):
    mira, anke = pair
    for at in range(600):
        mira.add({"reading": f"Note {at}"}, hex_id(f"note {at}"), BINDER)
    path = mira.export(anke).path
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DamagedError):
        anke.stage(path)
    for table in ("staged_file", "staged_binder", "staged_change"):
        assert anke.rows(f"SELECT count(*) FROM {table}") == [(0,)]  # noqa: S608 - names from above


class Crash(BaseException):
    """The process ends here."""


def crashing(desk, after):
    """Return a desk whose vault dies after some transactions."""
    left = [after]
    inner = desk.vault

    class Dying:
        outbox, inbox = inner.outbox, inner.inbox

        def write(self, step):
            if not left[0]:
                raise Crash
            left[0] -= 1
            return inner.write(step)

    return replace(desk, vault=Dying())


@pytest.mark.parametrize("after", [1, 2, 3, 4])
def test_an_application_that_was_cut_off_goes_on_where_it_stopped(pair, after):
    mira, anke = pair
    mira.share(SECOND, mira, anke)
    mira.add({"reading": "Second"}, OTHER, SECOND)
    path = mira.export(anke).path
    staged = anke.stage(path)
    with pytest.raises(Crash):
        apply_import(crashing(anke.desk, after), staged.id, Decisions(), Nobody())
    applied = resume_imports(anke.desk, Nobody())
    if after < 4:
        assert [each.whole for each in applied] == [True]
    assert anke.value(NOTE, "reading") == "Calm"
    assert anke.value(OTHER, "reading") == "Second"
    assert anke.rows("SELECT changes, outcome FROM transfer") == [(4, "brought-in")]
    assert resume_imports(anke.desk, Nobody()) == ()
    assert anke.rows("SELECT count(*) FROM staged_change") == [(0,)]


def test_a_skipped_binder_stays_skipped_after_a_crash(pair):
    mira, anke = pair
    mira.share(SECOND, mira, anke)
    mira.add({"reading": "Second"}, OTHER, SECOND)
    staged = anke.stage(mira.export(anke).path)
    with pytest.raises(Crash):
        apply_import(crashing(anke.desk, 1), staged.id, Decisions(skip=frozenset({SECOND})), Nobody())
    resume_imports(anke.desk, Nobody())
    assert anke.state(OTHER) is None
    assert anke.value(NOTE, "reading") == "Calm"


def test_a_file_whose_reading_was_cut_off_is_forgotten(pair):
    mira, anke = pair
    with pytest.raises(Crash):
        stage_import(crashing(anke.desk, 1), mira.export(anke).path, Nobody())
    assert anke.rows("SELECT status FROM staged_file") == [("reading",)]
    resume_imports(anke.desk, Nobody())
    assert anke.rows("SELECT count(*) FROM staged_file") == [(0,)]


def test_what_is_not_staged_cannot_be_applied(pair):
    _, anke = pair
    with pytest.raises(RecordNotFoundError):
        apply_import(anke.desk, hex_id("nothing"), Decisions(), Nobody())


def test_a_crash_between_state_and_name_only_leaves_a_hole_in_the_numbers(pair):
    mira, anke = pair

    class Dying(SealedWriter):
        def write(self, letter, changes, folder, progress, before_named):
            def named(written):
                before_named(written)
                raise Crash

            return super().write(letter, changes, folder, progress, named)

    writer = Dying(mira.vault.device.seed, mira.certificate.blob, mira.random)
    desk = replace(mira.desk, writer=writer)
    with pytest.raises(Crash):
        export_for(desk, [anke.principal], mira.outbox, Nobody())
    assert list(mira.outbox.iterdir()) == []
    exported = mira.export(anke)
    assert exported.seq == 2
    assert anke.take(exported.path).whole


# -- small things ------------------------------------------------------------------------------


def test_bytes_that_nothing_names_are_dropped_with_their_file(pair, tmp_path):
    _, anke = pair
    forge = Forge()
    value = forge.value()
    digest = "1b16b1df538ba12dc3f97edbb85caa7050d46c148134290feba80f8236c83db9"
    value["entries"].append({"name": f"files/{digest}", "sha256": digest, "size": 1})
    value["to"] = [anke.device.age]
    parts = forge.parts(value)
    archive = joined([*parts[:3], Part(f"files/{digest}", b"n"), parts[3]])
    path = tmp_path / "attached.liaise"

    class Reader:
        recipient = anke.device.age

    path.write_bytes(encrypted(archive, [Reader]))
    anke.take(path)
    while anke.vault.tidy():
        pass
    assert anke.rows("SELECT * FROM attachment") == []
    assert anke.rows("SELECT * FROM chunk") == []


def test_nobody_to_send_to_is_said(pair):
    mira, _ = pair
    with pytest.raises(NotForMeError):
        export_for(mira.desk, ["nobody@testville.example"], mira.outbox, Nobody())


def test_with_nothing_shared_there_is_nothing_to_export(tmp_path):
    mira, anke = team(tmp_path, "mira", "anke")
    mira.share(BINDER, mira)
    mira.add({"reading": "Mine"}, NOTE, BINDER)
    with pytest.raises(NothingToExportError):
        mira.export(anke)


def test_one_thread_writes_while_others_hand_over(tmp_path):
    with ThreadPoolExecutor(1) as writer, ThreadPoolExecutor(2) as others:
        threads = set()

        def on_writer(work, *words):
            def noted():
                threads.add(threading.get_ident())
                return work(*words)

            return writer.submit(noted).result()

        def desk_of(laptop):
            vault = laptop.vault
            transfers = VaultTransfers(
                vault.unit, vault.read_connection, laptop.device.key, on_writer
            )
            return replace(laptop.desk, vault=transfers)

        mira, anke = on_writer(team, tmp_path, "mira", "anke")
        on_writer(mira.share, BINDER, mira, anke)
        on_writer(mira.add, {"reading": "Calm"}, NOTE, BINDER)
        written = others.submit(export_for, desk_of(mira), [anke.principal], mira.outbox, Nobody())
        path = written.result().path
        staged = others.submit(stage_import, desk_of(anke), path, Nobody()).result()
        applied = others.submit(apply_import, desk_of(anke), staged.id, Decisions(), Nobody())
        assert applied.result().whole
        assert len(threads) == 1
        assert on_writer(anke.value, NOTE, "reading") == "Calm"
        mira.close()
        anke.close()


def test_what_its_author_may_not_write_is_left_out_of_the_preview_and_of_the_record(pair):
    mira, anke = pair
    anke.take(mira.export(anke).path)
    mira.take(anke.export(mira).path)
    mira.add({"reading": "Later"}, NOTE, BINDER)
    anke.add({"reading": "By the supervisor"}, NOTE, BINDER)
    path = mira.export(anke).path
    desk = replace(anke.desk, stands=lambda header, author: author.role == "supervisor")
    staged = stage_import(desk, path, Nobody())
    shown = preview(desk, staged.id, Nobody())
    assert [(item.record, item.reason) for item in shown.left_out] == [(NOTE, "not-allowed")]
    assert shown.both_changed == ()
    assert apply_import(desk, staged.id, Decisions(), Nobody()).changes == 1
