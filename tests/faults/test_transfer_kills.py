"""Whoever is ended while handing over leaves whole files only, and goes on where it stopped."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from liaise_desktop.application.transfer_in import resume_imports
from liaise_desktop.domain.errors import AlreadyImportedError
from tests.exchange_kit import Nobody, hex_id
from tests.transfer_kit import Laptop, team

KILLS = int(os.environ.get("LIAISE_KILLS", "4"))
BINDERS = 6
NOTES = 60
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends children as POSIX does")


def child(folder, *words):
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.transfer_child", str(folder), *words],
        stdout=subprocess.PIPE, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert process.stdout.readline() == b"begun\n"
    return process


def killed_after(process, seconds):
    """End *process* for good after some time; return whether it was done before."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    return b"done" in process.communicate()[0]


@pytest.fixture
def office(tmp_path):
    mira, anke = team(tmp_path, "mira", "anke")
    for at in range(BINDERS):
        binder = hex_id(f"binder {at}")
        mira.share(binder, mira, anke)
        with mira.vault.unit() as unit:
            for number in range(NOTES):
                unit.log.add(
                    {"reading": f"Note {number}"},
                    record=hex_id(f"note {at} {number}"), binder=binder, type_="note",
                )  # fmt: skip
    mira.share("b" * 32, mira, anke)
    path = mira.export(anke).path
    mira.close()
    anke.close()
    return tmp_path, path


def test_an_export_that_was_cut_off_leaves_whole_files_only(office):
    folder, first = office
    draw = random.Random(5)
    for _ in range(KILLS):
        assert not killed_after(child(folder, "export"), draw.uniform(0, 0.4))
    anke = Laptop("anke", folder, role="supervisor", again=True)
    whole = sorted((folder / "mira" / "stick").glob("*.liaise"), key=os.path.getmtime)
    assert first in whole
    for path in whole:
        assert anke.take(path).whole
    assert anke.rows("SELECT count(DISTINCT seq) FROM stream_in") == [(len(whole),)]
    anke.close()


def test_an_import_that_was_cut_off_goes_on_and_ends_with_everything(office):
    folder, path = office
    draw = random.Random(6)
    for _ in range(KILLS):
        process = child(folder, "import", str(path))
        done = killed_after(process, draw.uniform(0, 0.5))
        anke = Laptop("anke", folder, role="supervisor", again=True)
        resume_imports(anke.desk, Nobody())
        notes = anke.rows(
            "SELECT count(*) FROM change JOIN binder ON binder.k=binder_k GROUP BY binder.id"
        )
        # A binder is in as a whole or not at all.
        assert {count for (count,) in notes} <= {NOTES + 1, 1}
        assert anke.rows("SELECT status FROM staged_file") in ([], [("ready",)])
        anke.close()
        if done:
            break
    anke = Laptop("anke", folder, role="supervisor", again=True)
    try:
        anke.take(path)
    except AlreadyImportedError:
        assert anke.rows("SELECT count(*) FROM transfer WHERE outcome='brought-in'") == [(1,)]
    assert anke.rows("SELECT count(*) FROM change") == [(BINDERS * (NOTES + 1) + 1,)]
    anke.close()


def test_the_children_do_what_they_are_asked_when_left_alone(office):
    folder, path = office
    process = child(folder, "import", str(path))
    began = time.monotonic()
    assert killed_after(process, 60)
    assert time.monotonic() - began < 60
