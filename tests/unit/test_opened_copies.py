"""The private folder for plain copies is nobody else's, and never outlives a lock or a start."""

from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from liaise_desktop.app.opened_copies import OpenedCopies

CHILD = """
import sys, time
from pathlib import Path
from liaise_desktop.app.opened_copies import OpenedCopies
place = OpenedCopies(Path(sys.argv[1])).place_for("talk.flac")
place.write_bytes(b"plain words")
print("there", flush=True)
sys.stdin.read()
"""


def test_each_copy_has_a_folder_that_only_this_user_may_enter(tmp_path):
    copies = OpenedCopies(tmp_path / "data" / "opened")
    one, two = copies.place_for("a.png"), copies.place_for("a.png")
    assert one != two
    assert one.name == two.name == "a.png"
    if sys.platform != "win32":
        for folder in (copies.folder, one.parent):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    one.write_bytes(b"x")
    copies.drop(one)
    assert not one.parent.exists()
    assert two.parent.exists()
    assert copies.empty()
    assert not copies.folder.exists()
    assert copies.empty()


def test_what_a_killed_program_left_is_taken_away_at_the_next_start(tmp_path):
    folder = tmp_path / "opened"
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout.readline().strip() == b"there"
    child.kill()
    child.wait()
    child.stdout.close()
    child.stdin.close()
    assert [path.read_bytes() for path in folder.glob("*/*")] == [b"plain words"]
    assert OpenedCopies(folder).empty()
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_in_its_place_is_taken_away_and_not_followed(tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "kept").write_bytes(b"x")
    (tmp_path / "opened").symlink_to(precious)
    assert OpenedCopies(tmp_path / "opened").empty()
    assert (precious / "kept").exists()
