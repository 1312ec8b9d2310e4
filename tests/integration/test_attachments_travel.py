"""Attachments travel with their notes: whole, once, and never against an erasure or a seal."""

from __future__ import annotations

import io

import pytest

from liaise_desktop.application.attachments import remove_attachment, write_out
from liaise_desktop.application.transfer import Decisions
from liaise_desktop.application.transfer_in import apply_import, stage_import, undo_import
from liaise_desktop.domain.attachments import Attachment
from liaise_desktop.domain.errors import CancelledError, LiaiseError
from liaise_desktop.domain.records import from_fields
from tests.attachment_kit import (
    BINDER,
    CASE,
    NOTE,
    Patient,
    attach,
    attachments_of,
    desk_for,
    open_case,
    sound,
    tidied,
)
from tests.exchange_kit import Nobody
from tests.page_kit import plain_pages
from tests.transfer_kit import team
from tests.vault_kit import ID

SEALED = ID["sealed"]


@pytest.fixture
def pair(tmp_path):
    mira, anke = team(tmp_path, "mira", "anke")
    with mira.vault.unit() as unit:
        open_case(unit.log, audience=(mira.principal, anke.principal))
    yield mira, anke
    mira.close()
    anke.close()


def put(laptop, tmp_path, data, name="talk.flac", note=NOTE):
    path = tmp_path / name
    path.write_bytes(data)
    desk = desk_for(laptop.vault, laptop.clock, laptop.principal)
    return attach(desk, laptop.vault, path, note=note)


def erase(laptop, attachment):
    remove_attachment(desk_for(laptop.vault, laptop.clock, laptop.principal), attachment.id)
    tidied(laptop.vault)


def bytes_at(laptop, attachment):
    out = io.BytesIO()
    write_out(attachments_of(laptop.vault), attachment, out, Patient())
    return out.getvalue()


def held(laptop):
    tidied(laptop.vault)
    return len(laptop.rows("SELECT k FROM attachment")), len(laptop.rows("SELECT i FROM chunk"))


def test_a_file_comes_whole_to_the_other_laptop_and_once(pair, tmp_path):
    mira, anke = pair
    data = sound(1_300_000)
    first, second = put(mira, tmp_path, data), put(mira, tmp_path, data, "again.flac")
    exported = mira.export(anke)
    assert len(data) < exported.size < 1.2 * len(data)
    assert anke.take(exported.path).whole
    assert bytes_at(anke, first) == bytes_at(anke, second) == data
    assert held(anke) == (1, 20)
    with anke.vault.unit() as unit:
        kept = from_fields(Attachment, first.id, unit.log.state(first.id).values())
    assert kept == first
    back = put(anke, tmp_path, sound(70_000, seed=5), "answer.flac")
    answer = anke.export(mira)
    assert answer.size < 140_000
    mira.take(answer.path)
    assert bytes_at(mira, back) == sound(70_000, seed=5)


def test_what_waits_for_a_decision_keeps_its_bytes_and_loses_them_when_skipped(pair, tmp_path):
    mira, anke = pair
    put(mira, tmp_path, sound())
    staged = anke.stage(mira.export(anke).path)
    assert held(anke) == (1, 5)
    anke.apply(staged, Decisions(skip=frozenset({BINDER})))
    assert held(anke) == (0, 0)


def test_an_import_that_is_undone_can_be_brought_in_again(pair, tmp_path):
    mira, anke = pair
    kept = put(mira, tmp_path, sound())
    path = mira.export(anke).path
    applied = anke.take(path)
    undo_import(anke.desk, applied.transfer)
    anke.take(path)
    assert bytes_at(anke, kept) == sound()


def test_an_erased_attachment_never_comes_back_with_an_older_file(pair, tmp_path):
    mira, anke = pair
    mark = b"by the river at noon "
    kept = put(mira, tmp_path, b"fLaC" + mark * 9000)
    older = mira.export(anke).path
    anke.take(older)
    erase(mira, kept)
    newer = mira.export(anke).path
    waiting = anke.stage(newer)
    assert held(anke)[0] == 1
    anke.apply(waiting)
    assert held(anke) == (0, 0)
    with anke.vault.unit() as unit:
        unit.db.execute("UPDATE stream_in SET imported=''")
    anke.take(older)
    assert held(anke) == (0, 0)
    assert anke.vault.checkpoint()
    assert mark not in plain_pages(anke.vault.folder / "vault.db", anke.vault._db_key)


def test_an_erased_attachment_does_not_travel(pair, tmp_path):
    mira, anke = pair
    erase(mira, put(mira, tmp_path, sound(2_000_000)))
    exported = mira.export(anke)
    assert exported.size < 200_000
    assert anke.take(exported.path).whole
    assert held(anke) == (0, 0)


def test_an_attachment_in_a_sealed_binder_stays(pair, tmp_path):
    mira, anke = pair
    with mira.vault.unit() as unit:
        said = {
            "purpose": "case_sealed",
            "subject": CASE,
            "audience": [mira.principal, anke.principal],
        }
        unit.log.add(said, record=SEALED, binder=SEALED, type_="binder")
        unit.log.add({"case": CASE}, record=ID["secret"], binder=SEALED, type_="note")
    put(mira, tmp_path, sound(2_000_000), note=ID["secret"])
    exported = mira.export(anke)
    assert exported.size < 200_000
    anke.take(exported.path)
    assert held(anke) == (0, 0)


class Stopping(Nobody):
    """Stops while attachments come in."""

    def step(self, done, total):
        if done == total:
            raise CancelledError


def test_an_import_stopped_among_the_attachments_leaves_nothing(pair, tmp_path):
    mira, anke = pair
    put(mira, tmp_path, sound(3_000_000))
    path = mira.export(anke).path
    with pytest.raises(CancelledError):
        stage_import(anke.desk, path, Stopping())
    assert held(anke) == (0, 0)
    assert anke.rows("SELECT * FROM staged_file") == []
    staged = stage_import(anke.desk, path, Nobody())
    apply_import(anke.desk, staged.id, Decisions(), Nobody())
    assert held(anke) == (1, 46)


def test_a_file_cut_anywhere_behind_its_records_is_refused_and_leaves_nothing(pair, tmp_path):
    mira, anke = pair
    put(mira, tmp_path, sound(300_000))
    whole = mira.export(anke).path
    data = whole.read_bytes()
    cut = tmp_path / "cut.liaise"
    for end in (len(data) // 3, len(data) // 2, len(data) - 1):
        cut.write_bytes(data[:end])
        with pytest.raises(LiaiseError):
            anke.stage(cut)
        assert held(anke) == (0, 0)


def test_bytes_that_are_not_here_are_passed_over(pair, tmp_path):
    mira, anke = pair
    kept = put(mira, tmp_path, sound())
    with mira.vault.unit() as unit:
        unit.db.execute("UPDATE attachment SET sha=NULL, state=2")
    assert anke.take(mira.export(anke).path).whole
    assert anke.value(kept.id, "name") == "talk.flac"
    assert held(anke) == (0, 0)
