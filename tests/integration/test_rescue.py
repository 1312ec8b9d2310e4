"""What found no room is sealed elsewhere, comes back into its own vault once, and reads for nobody else."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from liaise_desktop.application.unkept import Unkept
from liaise_desktop.domain.errors import RescueRefusedError
from liaise_desktop.storage.rescue import take_in, write_rescue
from tests.vault_kit import make_vault

TEXT = "She sleeps at the boathouse"
DRAFTS = {"note:ca": {"reading": TEXT}, "form:x:y:": {"name": "Samir"}}


@pytest.fixture
def vault(tmp_path):
    vault = make_vault(tmp_path / "vault")
    yield vault
    vault.close()


@pytest.fixture
def stick(tmp_path):
    made = tmp_path / "stick"
    made.mkdir()
    return made


def kept(vault, key="note:ca"):
    with vault.unit() as unit:
        return unit.drafts.get(key)


def test_what_was_rescued_comes_back_and_the_file_goes(vault, stick):
    path = write_rescue(vault.access, DRAFTS, [stick])
    assert path.parent == stick
    assert [each.name for each in stick.iterdir()] == [path.name]
    assert take_in(vault, [stick]) == 2
    assert kept(vault) == {"reading": TEXT}
    assert kept(vault, "form:x:y:") == {"name": "Samir"}
    assert list(stick.iterdir()) == []
    assert take_in(vault, [stick]) == 0


def test_nobody_reads_it_and_no_other_vault_takes_it(vault, stick, tmp_path):
    path = write_rescue(vault.access, DRAFTS, [stick])
    data = path.read_bytes()
    assert TEXT.encode() not in data
    assert b"Samir" not in data
    other = make_vault(tmp_path / "other", seed=2)
    stem = f"liaise-rescue-{other.access.vault_id[:8]}"
    (stick / f"{stem}-20260101-000000-aaaa.sealed").write_bytes(data)
    assert take_in(other, [stick]) == 0
    other.close()
    assert path.exists()


@pytest.mark.parametrize("at", [0, 9, 40, -1])
def test_a_file_that_was_altered_or_cut_is_left_alone(vault, stick, at):
    path = write_rescue(vault.access, DRAFTS, [stick])
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)
    assert take_in(vault, [stick]) == 0
    path.write_bytes(data[:20])
    assert take_in(vault, [stick]) == 0
    assert kept(vault) is None
    assert path.exists()


def test_what_was_kept_later_stays(vault, stick):
    write_rescue(vault.access, DRAFTS, [stick])
    with vault.unit() as unit:
        unit.drafts.keep("note:ca", {"reading": "newer"})
        late = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
        unit.db.execute("UPDATE draft SET kept_at=? WHERE key='note:ca'", (late,))
    assert take_in(vault, [stick]) == 1
    assert kept(vault) == {"reading": "newer"}


def test_a_file_that_cannot_be_removed_does_not_come_in_twice(vault, stick, tmp_path):
    path = write_rescue(vault.access, DRAFTS, [stick])
    data = path.read_bytes()
    assert take_in(vault, [stick]) == 2
    with vault.unit() as unit:
        unit.drafts.discard("note:ca")
    path.write_bytes(data)  # as if it had stayed
    assert take_in(vault, [stick]) == 0
    assert kept(vault) is None


def test_the_first_place_that_takes_it_is_used_and_none_is_said_plainly(vault, stick, tmp_path):
    nowhere = tmp_path / "no" / "such"
    file = tmp_path / "file"
    file.write_text("not a folder")
    assert write_rescue(vault.access, DRAFTS, [nowhere, file, stick]).parent == stick
    with pytest.raises(RescueRefusedError):
        write_rescue(vault.access, DRAFTS, [nowhere, file])
    assert file.read_text() == "not a folder"


def test_two_files_of_one_moment_have_two_names(vault, stick):
    for _ in range(3):
        write_rescue(vault.access, DRAFTS, [stick])
    assert len(list(stick.iterdir())) == 3


def test_only_the_newest_text_waits_until_it_is_written():
    unkept = Unkept()
    contents = [{"n": n} for n in range(3)]
    for one in contents:
        unkept.begin("a", one)
    unkept.settle("a", contents[0])  # an older one came through
    assert unkept.texts() == {"a": contents[2]}
    unkept.begin("b", None)
    assert unkept.all() == {"a": contents[2], "b": None}
    unkept.settle("a", contents[2])
    unkept.settle("b", None)
    assert list(itertools.chain(unkept.all(), unkept.texts())) == []
