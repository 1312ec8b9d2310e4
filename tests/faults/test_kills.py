"""Killed at any moment and at chosen ones: what was said to be safe is there, no file is half.

`LIAISE_KILLS` sets how often in total; 1,000 is the long run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.kill_works import WORKS

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("LIAISE_KILLS", "0"))

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does"),
    pytest.mark.timeout(300 + 10 * KILLS),
]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """What the soak of kills found; in a process of its own, because it forks."""
    told = tmp_path_factory.mktemp("kills") / "rows.json"
    command = [sys.executable, "-m", "tests.faults.soak", "kills", "--json", str(told)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.exists(), done.stdout + done.stderr
    return {row["work"]: row for row in json.loads(told.read_text("utf-8"))}


@pytest.mark.parametrize("work", WORKS)
def test_nothing_acknowledged_is_lost_and_no_file_is_partial(table, work):
    row = table[work]
    assert row["tried"] > 0
    assert (row["lost"], row["broken"], row["ills"]) == (0, 0, [])
