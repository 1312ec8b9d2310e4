"""Files put to a note: in and out of the vault in small steps, and gone for ever when removed."""

from __future__ import annotations

import hashlib
import io
import tracemalloc

import pytest

from liaise_desktop.application.attachments import (
    CHUNKS_IN_A_STEP,
    Wanted,
    attach_file,
    remove_attachment,
    write_out,
)
from liaise_desktop.application.erasing import erase_note, erase_record, erase_versions
from liaise_desktop.domain.attachments import MOST_OF_A_NOTE
from liaise_desktop.domain.errors import (
    AttachmentDamagedError,
    AttachmentEmptyError,
    AttachmentKindError,
    AttachmentMissingError,
    CancelledError,
    CodeUnknownError,
    NotAllowedError,
    NotYoursToRemoveError,
    PictureDamagedError,
    RecordNotFoundError,
    SourceUnreadableError,
    StepNotOpenError,
    TooManyAttachmentsError,
)
from liaise_desktop.storage.attachment_rows import CHUNK_BYTES
from liaise_desktop.storage.reader import SqlReader
from tests.attachment_kit import (
    CASE,
    NOTE,
    Patient,
    attach,
    attachments_of,
    counts,
    desk_for,
    open_case,
    sound,
    supervisor,
    tidied,
)
from tests.page_kit import plain_log, plain_pages
from tests.unit.test_pictures import SECRET, decoded, jpeg
from tests.vault_kit import ID, Clock, make_vault, open_vault


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def vault(tmp_path, clock):
    vault = make_vault(tmp_path / "vault", clock=clock)
    with vault.unit() as unit:
        open_case(unit.log)
    yield vault
    vault.close()


@pytest.fixture
def desk(vault, clock):
    return desk_for(vault, clock)


def put(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def read_back(vault, attachment):
    out = io.BytesIO()
    write_out(attachments_of(vault), attachment, out, Patient())
    return out.getvalue()


@pytest.mark.parametrize("size", [4, CHUNK_BYTES, CHUNK_BYTES + 1, 2_500_000])
def test_a_file_comes_out_as_it_went_in(vault, desk, tmp_path, size):
    data = sound(size)
    kept = attach(desk, vault, put(tmp_path, "talk.exe", data))
    assert (kept.name, kept.kind, kept.mime) == ("talk.exe", "AUDIO", "audio/flac")
    assert (kept.length, kept.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert kept.case == CASE
    assert read_back(vault, kept) == data
    longest = vault.read_connection().execute("SELECT max(length(data)) FROM chunk").fetchone()
    assert longest[0] <= CHUNK_BYTES
    assert vault.examine().sound


def test_the_timeline_shows_what_hangs_under_a_note(vault, desk, tmp_path):
    kept = attach(desk, vault, put(tmp_path, "talk.flac", sound()))
    (entry,) = SqlReader(vault.read_connection()).timeline(CASE, None, 5)
    (shown,) = entry.attached
    assert (shown.attachment, shown.here) == (kept, True)


def test_a_picture_loses_what_is_hidden_in_it_unless_it_shall_keep_it(vault, desk, tmp_path):
    path = put(tmp_path, "river.jpg", jpeg())
    clean, whole = attach(desk, vault, path), attach(desk, vault, path, clean=False)
    assert (clean.cleaned, whole.cleaned) == (True, False)
    assert SECRET not in read_back(vault, clean)
    assert decoded(read_back(vault, clean)) == decoded(jpeg())
    assert read_back(vault, whole) == jpeg()


def test_the_same_bytes_are_held_once_until_nothing_names_them(vault, desk, tmp_path):
    path = put(tmp_path, "talk.flac", sound())
    first, second = attach(desk, vault, path), attach(desk, vault, path)
    tidied(vault)
    assert counts(vault.read_connection()) == (1, 5, 2)
    remove_attachment(desk, first.id)
    tidied(vault)
    assert read_back(vault, second) == sound()
    remove_attachment(desk, second.id)
    tidied(vault)
    assert counts(vault.read_connection()) == (0, 0, 0)


def test_bytes_never_stand_whole_in_memory(vault, desk, tmp_path):
    size = 24 * 1024 * 1024
    path = put(tmp_path, "talk.flac", sound(size))

    class Nothing:
        def write(self, piece):
            return len(piece)

    tracemalloc.start()
    kept = attach(desk, vault, path)
    write_out(attachments_of(vault), kept, Nothing(), Patient())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8 * 1024 * 1024


class Stopping:
    """Stops at a step."""

    def __init__(self, at):
        self.left = at

    def step(self, done, total):
        self.left -= 1
        if self.left < 0:
            raise CancelledError


@pytest.mark.parametrize("at", [0, 1, 2])
def test_what_was_stopped_leaves_nothing(vault, desk, tmp_path, at):
    path = put(tmp_path, "talk.flac", sound(CHUNK_BYTES * CHUNKS_IN_A_STEP * 2 + 5))
    with pytest.raises(CancelledError):
        attach(desk, vault, path, progress=Stopping(at))
    tidied(vault)
    assert counts(vault.read_connection()) == (0, 0, 0)


def test_what_a_crash_cut_off_is_taken_away_at_the_next_start(vault, tmp_path):
    attachments = attachments_of(vault)
    key = attachments.write(lambda step: step.bytes.begin())
    attachments.write(lambda step: step.bytes.add(key, 0, [b"zanzibar" * 8192]))
    vault.close()
    again = open_vault(vault.folder)
    tidied(again)
    assert counts(again.read_connection()) == (0, 0, 0)
    assert again.checkpoint()
    again.close()
    assert b"zanzibar" not in plain_pages(vault.folder / "vault.db", again._db_key)


def test_idle_work_leaves_alone_what_is_just_coming_in(vault):
    attachments = attachments_of(vault)
    key = attachments.write(lambda step: step.bytes.begin())
    attachments.write(lambda step: step.bytes.add(key, 0, [b"x"]))
    tidied(vault)
    assert counts(vault.read_connection()) == (1, 1, 0)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("empty.png", b"", AttachmentEmptyError),
        ("page.png", b"<svg/>", AttachmentKindError),
        ("cut.jpg", jpeg()[:-40], PictureDamagedError),
        ("cut but kept.jpg", jpeg()[:400], PictureDamagedError),
    ],
)
def test_a_file_that_may_not_be_attached_leaves_nothing(vault, desk, tmp_path, name, data, error):
    for clean in (True, False):
        with pytest.raises(error):
            attach(desk, vault, put(tmp_path, name, data), clean=clean)
    with pytest.raises(SourceUnreadableError):
        attach(desk, vault, tmp_path / "gone.png")
    with pytest.raises(SourceUnreadableError):
        attach(desk, vault, tmp_path)
    tidied(vault)
    assert counts(vault.read_connection()) == (0, 0, 0)


def test_a_stick_pulled_in_the_middle_is_told_and_leaves_nothing(vault, desk, tmp_path):
    class Pulled(Patient):
        def step(self, done, total):
            raise OSError(5, "input/output error")

    with pytest.raises(SourceUnreadableError):
        attach(desk, vault, put(tmp_path, "talk.flac", sound()), progress=Pulled())
    tidied(vault)
    assert counts(vault.read_connection()) == (0, 0, 0)


def test_a_closed_case_and_a_full_note_take_no_more(vault, desk, tmp_path):
    path = put(tmp_path, "talk.flac", sound(100))
    with vault.unit() as unit:
        for number in range(MOST_OF_A_NOTE):
            fields = {"case": CASE, "note": NOTE, "sha256": "00" * 32}
            unit.log.add(fields, record=ID[f"a{number}"], binder=ID["binder"], type_="attachment")
    with pytest.raises(TooManyAttachmentsError):
        attach(desk, vault, path)
    with vault.unit() as unit:
        unit.log.add({"state": "CLOSED"}, record=CASE, binder=ID["binder"], type_="case")
    with pytest.raises(StepNotOpenError):
        attach(desk, vault, path)
    with pytest.raises(RecordNotFoundError):
        attach_file(desk, attachments_of(vault), Wanted(ID["nobody"], path), Patient())


def test_bytes_that_are_missing_or_altered_are_noticed(vault, desk, tmp_path):
    kept = attach(desk, vault, put(tmp_path, "talk.flac", sound(200_000)))
    with vault.unit() as unit:
        unit.db.execute("UPDATE chunk SET data=zeroblob(65536) WHERE i=1")
    with pytest.raises(AttachmentDamagedError):
        read_back(vault, kept)
    with vault.unit() as unit:
        unit.db.execute("DELETE FROM chunk WHERE i=1")
    with pytest.raises(AttachmentMissingError):
        read_back(vault, kept)
    with vault.unit() as unit:
        unit.db.execute("UPDATE attachment SET sha=NULL")
    with pytest.raises(AttachmentMissingError):
        read_back(vault, kept)
    (entry,) = SqlReader(vault.read_connection()).timeline(CASE, None, 5)
    assert entry.attached[0].here is False


def test_only_who_put_it_there_or_the_supervisor_takes_it_away(vault, desk, tmp_path, clock):
    path = put(tmp_path, "talk.flac", sound(1000))
    one, two = attach(desk, vault, path), attach(desk, vault, path)
    tomas = desk_for(vault, clock, principal="tomas@maarhaven.example")
    with pytest.raises(NotYoursToRemoveError):
        remove_attachment(tomas, one.id)
    remove_attachment(desk, one.id)
    remove_attachment(supervisor(desk), two.id)
    for gone in (one, two):
        with pytest.raises(RecordNotFoundError):
            remove_attachment(desk, gone.id)
    (entry,) = SqlReader(vault.read_connection()).timeline(CASE, None, 5)
    assert entry.attached == ()


# -- erasing -----------------------------------------------------------------------------------


def test_of_twenty_erased_attachments_no_piece_is_left_in_any_page(vault, desk, tmp_path):
    marks = [f"sound number {number:02} by the river".encode() for number in range(22)]
    kept = [
        attach(desk, vault, put(tmp_path, f"{at}.flac", b"fLaC" + mark * 4000))
        for at, mark in enumerate(marks)
    ]
    path, key = vault.folder / "vault.db", vault._db_key
    assert all(mark in plain_log(path, key) for mark in marks[-3:])
    assert vault.checkpoint()
    assert all(mark in plain_pages(path, key) for mark in marks)
    for attachment in kept[2:]:
        erase_record(supervisor(desk), attachment.id, "ART17")
    tidied(vault)
    assert vault.checkpoint()
    assert plain_log(path, key) == b""
    found = [mark for mark in marks if mark in plain_pages(path, key)]
    assert found == marks[:2]
    assert read_back(vault, kept[0]) == b"fLaC" + marks[0] * 4000
    assert vault.examine().sound


def test_a_note_is_erased_with_all_that_hangs_under_it(vault, desk, tmp_path):
    attach(desk, vault, put(tmp_path, "zanzibar.flac", sound()))
    with vault.unit() as unit:
        fields = {"case": CASE, "target": NOTE, "text": "zanzibar said so"}
        unit.log.add(fields, record=ID["comment"], binder=ID["binder"], type_="comment")
    with pytest.raises(NotAllowedError):
        erase_note(desk, NOTE, "ART17")
    with pytest.raises(CodeUnknownError):
        erase_note(supervisor(desk), NOTE, "WHIM")
    assert counts(vault.read_connection())[0] == 1
    changes = erase_note(supervisor(desk), NOTE, "ART17")
    assert changes.kinds == {"note", "comment", "attachment"}
    assert changes.cases == {CASE}
    tidied(vault)
    assert vault.checkpoint()
    assert b"anzibar" not in plain_pages(vault.folder / "vault.db", vault._db_key)
    assert counts(vault.read_connection()) == (0, 0, 0)
    (entry,) = SqlReader(vault.read_connection()).timeline(CASE, None, 5)
    assert entry.erased
    with pytest.raises(RecordNotFoundError):
        erase_note(supervisor(desk), NOTE, "ART17")


def test_one_version_is_erased_and_the_others_stay(vault, desk):
    with vault.unit() as unit:
        old = unit.log.changes_of(NOTE)[0].id
        unit.log.add({"reading": "At home."}, record=NOTE, binder=ID["binder"], type_="note")
    erase_versions(supervisor(desk), NOTE, [old], "MISTAKE")
    with vault.unit() as unit:
        first, second, _ = unit.log.changes_of(NOTE)
        assert first.body_bytes is None
        assert second.fields() == {"reading": "At home."}
        assert unit.log.state(NOTE).value("reading") == "At home."
