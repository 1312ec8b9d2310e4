"""A file is whole under its name, or is not there; and the same content gives the same archive."""

import errno
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from liaise_desktop.domain.errors import (
    CancelledError,
    TargetFullError,
    TargetUnwritableError,
    TooBigError,
)
from liaise_desktop.exchange import container, writer
from tests.exchange_kit import (
    Changes,
    Nobody,
    Person,
    archive_of,
    export_file,
    letter_for,
    read_bytes,
    some_notes,
)

MIRA, ANKE = Person("mira"), Person("anke", "supervisor")


@pytest.fixture
def changes():
    return Changes(some_notes(Person("mira"), 40))


def write(changes, folder, progress=None, before=lambda _: None):
    letter = letter_for(changes, [MIRA, ANKE])
    return MIRA.writer().write(letter, changes, folder, progress or Nobody(), before)


def test_the_same_records_and_state_give_the_same_archive(changes):
    first = archive_of(MIRA, changes, [MIRA, ANKE])
    assert archive_of(MIRA, Changes(changes.changes[::-1]), [ANKE, MIRA]) == first


def test_the_name_says_the_day_and_nobody(changes, tmp_path):
    path = export_file(MIRA, changes, [MIRA, ANKE], tmp_path)
    day, letters = path.stem.rsplit("-", 1)
    assert day == "2027-01-15"
    assert len(letters) == 4
    assert letters.isalpha()
    assert path.suffix == ".liaise"


def test_every_reader_can_open_it_and_the_sender_too(changes, tmp_path):
    data = export_file(MIRA, changes, [MIRA, ANKE], tmp_path).read_bytes()
    for reader in (MIRA, ANKE):
        assert len(read_bytes(data, reader).changes) == 40


def test_no_word_of_it_lies_on_the_disk_in_clear(changes, tmp_path):
    data = export_file(MIRA, changes, [MIRA, ANKE], tmp_path).read_bytes()
    assert b"Line 3" in archive_of(MIRA, changes, [MIRA, ANKE])
    assert b"Line 3" not in data
    assert b"manifest" not in data


def test_the_stream_state_is_kept_before_the_file_has_its_name(changes, tmp_path):
    met = []

    def before(written):
        met.append((written.path.exists(), written.path.with_name(written.path.name + ".part").exists()))
        assert written.size == written.path.with_name(written.path.name + ".part").stat().st_size

    written = write(changes, tmp_path, before=before)
    assert met == [(False, True)]
    assert [path.name for path in tmp_path.iterdir()] == [written.path.name]


def test_what_fails_before_the_name_leaves_no_file(changes, tmp_path):
    def before(_):
        raise RuntimeError("the vault refuses")

    with pytest.raises(RuntimeError):
        write(changes, tmp_path, before=before)
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_no_file(changes, tmp_path):
    class Stop:
        def step(self, done, total):
            raise CancelledError

    with pytest.raises(CancelledError):
        write(changes, tmp_path, Stop())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(changes, tmp_path):
    with pytest.raises(TargetUnwritableError):
        write(changes, tmp_path / "stick")


def test_a_full_folder_is_said_before_anything_is_written(changes, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(writer.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(TargetFullError) as refused:
        write(changes, tmp_path)
    assert refused.value.facts["needed"] > 30_000
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_fills_up_meanwhile_is_said_and_left_clean(changes, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writer.os, "fsync", full)
    with pytest.raises(TargetFullError):
        write(changes, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_medium_that_reads_back_otherwise_is_not_trusted(changes, tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "_digest_of", lambda _: hashlib.sha256(b"other").digest())
    with pytest.raises(TargetUnwritableError):
        write(changes, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_too_large_for_a_stick_is_refused_first(changes, tmp_path, monkeypatch):
    monkeypatch.setattr(container, "LARGEST_ON_A_STICK", 10_000)
    with pytest.raises(TooBigError):
        write(changes, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_more_records_than_one_file_may_hold_are_refused(changes, tmp_path, monkeypatch):
    monkeypatch.setattr(container, "MAX_RECORDS", 1000)
    with pytest.raises(TooBigError):
        write(changes, tmp_path)


def peak(count, folder):
    done = subprocess.run(
        [sys.executable, "-m", "tests.export_memory", str(count), str(folder)],
        capture_output=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    return [int(number) for number in done.stdout.split()]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_file(tmp_path):
    _, small, small_read, _ = peak(1_800, tmp_path)
    size, large, large_read, count = peak(4_500, tmp_path)
    assert count == 4_500
    assert size > 85_000  # KiB
    assert large - small < 12_000
    assert large_read - small_read < 12_000
    assert large_read < 150_000
